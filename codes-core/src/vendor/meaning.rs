//! What vendors mean by a number.

/// What a vendor means by a status code.
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
    /// The module with the table that has the code, such as `"aws_elb"`.
    pub module: &'static str,
    /// The variant of the code in that table, such as `"ClientClosedConnection"`.
    pub name: &'static str,
    /// The reason phrase, such as `"Client Closed Connection"`.
    pub reason: &'static str,
    /// What the code means, in a sentence or a few.
    pub description: &'static str,
    /// Who uses the code so: the vendor of the table, and others that do the same.
    pub vendors: &'static [&'static str],
    /// Where the code can be seen.
    pub visibility: Visibility,
    /// How sure it is that the vendor uses the code so.
    pub confidence: Confidence,
    /// Where the vendor describes the code, as a URL.
    pub reference: Option<&'static str>,
    /// What says that the vendor uses the code so: addresses, and files of public
    /// repositories.
    pub sources: &'static [&'static str],
}

/// Where a vendor's code can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// Clients receive it.
    Wire,
    /// It is in the logs of the vendor's software.
    Log,
    /// It is used inside the server, which answers with another code or not at all.
    Internal,
    /// It is an error code in the body of the response.
    Body,
    /// Nobody sends it any longer.
    Historic,
    /// Libraries keep an old name of it.
    Deprecated,
}

/// How sure it is that a vendor uses a code so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Confidence {
    /// The sources are few, or at second hand.
    Medium,
    /// The sources leave no doubt.
    High,
}

/// What vendors mean by a number, by the name of the module; nothing if none of
/// them uses it.
///
/// ```
/// use codes_core::vendor::meanings;
///
/// let [esri, nginx] = meanings(499) else { panic!() };
/// assert_eq!((esri.module, esri.reason), ("esri", "Token Required"));
/// assert_eq!((nginx.module, nginx.reason), ("nginx", "Client Closed Request"));
/// assert!(nginx.vendors.contains(&"ASP.NET Core"));
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
    /// What there is before there are meanings.
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

/// Puts a meaning behind those of the same or of a lower number. The first
/// `count` of `all` are in order.
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
