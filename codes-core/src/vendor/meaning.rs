//! What a number means to vendors.

/// What a status code means to a vendor.
///
/// ```
/// use codes_core::vendor::{Visibility, meanings};
///
/// let meaning = &meanings(460)[0];
/// assert_eq!(meaning.vendors, ["AWS Application Load Balancer"]);
/// assert_eq!(meaning.visibility, Visibility::Log);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Meaning {
    /// The number of the code.
    pub number: u16,
    /// The module whose table has the code, such as `"aws_elb"`.
    pub module: &'static str,
    /// The name of the variant in that table, such as `"ClientClosedConnection"`.
    pub name: &'static str,
    /// The reason phrase, such as `"Client Closed Connection"`.
    pub reason: &'static str,
    /// What the code means, in a few sentences at most.
    pub description: &'static str,
    /// Who uses the code with this meaning: the vendor of the table, and others.
    pub vendors: &'static [&'static str],
    /// Where the code appears.
    pub visibility: Visibility,
    /// How well the sources confirm the meaning.
    pub confidence: Confidence,
    /// The URL of the vendor's description of the code.
    pub reference: Option<&'static str>,
    /// The sources that confirm the meaning: URLs and files of public repositories.
    pub sources: &'static [&'static str],
}

/// Where a vendor's code appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// Clients receive it.
    Wire,
    /// It appears in the logs of the vendor's software.
    Log,
    /// It is used inside the server, which sends another code or no response.
    Internal,
    /// It is an error code in the content of the response.
    Body,
    /// It is no longer sent.
    Historic,
    /// It is an old name that libraries keep.
    Deprecated,
}

/// How well the sources confirm a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Confidence {
    /// The sources are few or second-hand.
    Medium,
    /// The sources leave no doubt.
    High,
}

/// Returns what a number means to each vendor that uses it, in the order of the
/// modules' names. Empty if no vendor does.
///
/// ```
/// use codes_core::vendor::meanings;
///
/// let [exchange, microsoft] = meanings(449) else { panic!() };
/// assert_eq!(exchange.module, "exchange");
/// assert_eq!(exchange.reason, "Need Provisioning");
/// assert_eq!((microsoft.module, microsoft.reason), ("microsoft", "Retry With"));
/// assert!(meanings(499).iter().any(|meaning| meaning.vendors.contains(&"ASP.NET Core")));
/// assert!(meanings(404).is_empty());
/// ```
#[must_use]
pub const fn meanings(number: u16) -> &'static [Meaning] {
    let mut meanings = super::MEANINGS;
    while let [first, rest @ ..] = meanings {
        if first.number >= number {
            break;
        }
        meanings = rest;
    }
    while let [rest @ .., last] = meanings {
        if last.number <= number {
            break;
        }
        meanings = rest;
    }
    meanings
}

impl Meaning {
    /// A placeholder to initialize arrays with.
    pub(super) const EMPTY: Self = Self {
        number: 0,
        module: "",
        name: "",
        reason: "",
        description: "",
        vendors: &[],
        visibility: Visibility::Wire,
        confidence: Confidence::Medium,
        reference: None,
        sources: &[],
    };
}

/// Inserts a meaning after those with the same or a lower number, if there is
/// room. The first `count` meanings of `all` are sorted.
pub(super) const fn insert(all: &mut [Meaning], count: usize, meaning: Meaning) {
    if count >= all.len() {
        return;
    }
    let mut at = count;
    while at > 0 && all[at - 1].number > meaning.number {
        all[at] = all[at - 1];
        at -= 1;
    }
    all[at] = meaning;
}
