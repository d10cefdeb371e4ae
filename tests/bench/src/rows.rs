//! Tables of many rows, as a spec and as source for the other crates.

use std::fmt::Write;

/// A row of a table.
pub(crate) struct Row {
    pub(crate) code: usize,
    reason: String,
    name: String,
    description: String,
}

/// The number of consecutive codes before a gap.
const RUN: usize = 20;
const GAP: usize = 5;

/// The words of the reasons: 65,536 combinations.
const WORDS: [[&str; 16]; 4] = [
    [
        "Local",
        "Remote",
        "Shared",
        "Mirrored",
        "Encrypted",
        "Primary",
        "Secondary",
        "Cached",
        "Archived",
        "Virtual",
        "External",
        "Internal",
        "Temporary",
        "Permanent",
        "Signed",
        "Private",
    ],
    [
        "Disk", "Volume", "Network", "Account", "Session", "Payment", "Order", "Invoice",
        "Message", "Document", "Index", "Cluster", "Printer", "Sensor", "Project", "Calendar",
    ],
    [
        "Read", "Write", "Lookup", "Transfer", "Upload", "Download", "Login", "Checksum", "Header",
        "Update", "Request", "Response", "Backup", "Restore", "Import", "Export",
    ],
    [
        "Failed",
        "Refused",
        "Missing",
        "Expired",
        "Delayed",
        "Locked",
        "Full",
        "Empty",
        "Invalid",
        "Unknown",
        "Aborted",
        "Repeated",
        "Limited",
        "Denied",
        "Pending",
        "Truncated",
    ],
];

/// Returns `count` different rows.
pub(crate) fn rows(count: usize) -> Vec<Row> {
    (0..count).map(row).collect()
}

fn row(at: usize) -> Row {
    let code = 1_000 + at + at / RUN * GAP;
    let words = [12, 8, 4, 0].iter().zip(WORDS);
    let words: Vec<&str> = words.map(|(bits, list)| list[at >> bits & 15]).collect();
    let [which, thing, action, outcome] = words[..] else {
        unreachable!("there are four lists")
    };
    Row {
        code,
        reason: words.join(" "),
        name: words.concat(),
        description: format!(
            "The {} of the {} {} ended as {}; report number {code} with the request.",
            action.to_lowercase(),
            which.to_lowercase(),
            thing.to_lowercase(),
            outcome.to_lowercase(),
        ),
    }
}

/// The rows as a spec.
pub(crate) fn spec(rows: &[Row]) -> String {
    let rows = joined(rows, ",\n", |row| {
        format!(
            "    {{\"code\": {}, \"reason\": {:?}, \"description\": {:?}}}",
            row.code, row.reason, row.description
        )
    });
    format!("{{\n  \"repr\": \"u32\",\n  \"codes\": [\n{rows}\n  ]\n}}\n")
}

/// The rows as a bare enum, with explicit discriminants only after gaps.
pub(crate) fn bare(rows: &[Row]) -> String {
    let mut next = 0;
    let variants = joined(rows, "", |row| {
        let given = row.code == next;
        next = row.code + 1;
        if given {
            format!("    {},\n", row.name)
        } else {
            format!("    {} = {},\n", row.name, row.code)
        }
    });
    format!("#[repr(u32)]\npub enum Code {{\n{variants}}}\n")
}

/// The rows as an enum with methods that have one `match` arm per row.
pub(crate) fn arms(rows: &[Row]) -> String {
    let arms =
        |arm: fn(&Row) -> String| joined(rows, "", |row| format!("            {},\n", arm(row)));
    format!(
        "use std::fmt::{{Display, Formatter, Result as Formatted}};
use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
{bare}
impl Code {{
    pub const fn from_u32(number: u32) -> Option<Self> {{
        match number {{
{from_number}            _ => None,
        }}
    }}

    pub const fn as_u32(self) -> u32 {{
        self as u32
    }}

    pub const fn reason(self) -> &'static str {{
        match self {{
{reason}        }}
    }}

    pub const fn description(self) -> &'static str {{
        match self {{
{description}        }}
    }}
}}

impl Display for Code {{
    fn fmt(&self, f: &mut Formatter<'_>) -> Formatted {{
        write!(f, \"{{}} {{}}\", self.as_u32(), self.reason())
    }}
}}

impl FromStr for Code {{
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {{
        match text {{
{from_text}            _ => Err(()),
        }}
    }}
}}
",
        bare = bare(rows),
        from_number = arms(|row| format!("{} => Some(Self::{})", row.code, row.name)),
        reason = arms(|row| format!("Self::{} => {:?}", row.name, row.reason)),
        description = arms(|row| format!("Self::{} => {:?}", row.name, row.description)),
        from_text = arms(|row| format!("{:?} => Ok(Self::{})", row.reason, row.name)),
    )
}

/// The rows as an enum with the equivalent derives of strum.
pub(crate) fn strum(rows: &[Row]) -> String {
    let variants = joined(rows, "", |row| {
        format!(
            "    #[strum(serialize = {:?}, message = {:?})]\n    {} = {},\n",
            row.reason, row.description, row.name, row.code
        )
    });
    format!(
        "#[derive(
    Clone, Copy, Debug, PartialEq, Eq,
    strum::Display, strum::EnumMessage, strum::EnumString, strum::FromRepr, strum::IntoStaticStr,
)]
#[repr(u32)]
pub enum Code {{
{variants}}}
"
    )
}

fn joined(rows: &[Row], separator: &str, mut text: impl FnMut(&Row) -> String) -> String {
    let mut joined = String::new();
    for (at, row) in rows.iter().enumerate() {
        let separator = if at == 0 { "" } else { separator };
        let _ = write!(joined, "{separator}{}", text(row));
    }
    joined
}
