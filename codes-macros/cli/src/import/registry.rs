//! A registry as IANA publishes it: CSV (RFC 4180) with a record for each code
//! or range of codes.

use super::reference;

/// A record of a registry.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The lowest code.
    pub(super) low: i128,
    /// The highest code.
    pub(super) high: i128,
    pub(super) meaning: Meaning,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Assigned(Assignment),
    /// In the words of the registry, such as `Unassigned`.
    Unused(String),
}

/// The meaning of a code.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Assignment {
    pub(super) reason: String,
    /// The text in parentheses after the reason, such as `OBSOLETED`.
    pub(super) remark: Option<String>,
    pub(super) reference: Option<Reference>,
}

/// The document that defines a code.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reference {
    Url(String),
    /// In the words of the registry, such as `[IESG]`.
    Unknown(String),
}

/// All records, by code.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Record>, String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(line) = open_quote(bytes) {
        return Err(format!("line {line}: unclosed quote"));
    }
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    let column = |name: &str| {
        let mut names = headers.iter().map(str::trim);
        let place = names.position(|header| header.eq_ignore_ascii_case(name));
        place.ok_or_else(|| {
            let found: Vec<String> = headers.iter().map(|header| format!("`{header}`")).collect();
            format!("missing column `{name}`: found {}", found.join(", "))
        })
    };
    let columns = [
        column("Value")?,
        column("Description")?,
        column("Reference")?,
    ];
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let cells = columns.map(|column| one_line(record.get(column).unwrap_or_default()));
        let [codes, description, references] = &cells;
        let Some((low, high)) = range(codes) else {
            let line = record.position().map_or(0, csv::Position::line);
            return Err(format!(
                "line {line}: `{codes}` is not a valid code or range of codes"
            ));
        };
        records.push(Record {
            low,
            high,
            meaning: meaning(description, references, low == high),
        });
    }
    records.sort_by_key(|record| record.low);
    Ok(records)
}

/// The line of a quoted cell without a closing quote: it would contain the rest
/// of the file.
fn open_quote(bytes: &[u8]) -> Option<usize> {
    let mut line = 1;
    let mut cell = 1;
    let mut is_open = false;
    let mut is_start = true;
    for &byte in bytes {
        match byte {
            // Two quotes within a cell close it and open it again.
            b'"' if is_open => (is_open, is_start) = (false, true),
            b'"' => is_open = is_start,
            b',' | b'\n' | b'\r' if !is_open => is_start = true,
            _ => is_start &= is_open,
        }
        line += usize::from(byte == b'\n');
        if !is_open && matches!(byte, b',' | b'\n' | b'\r') {
            cell = line;
        }
    }
    is_open.then_some(cell)
}

/// White space of any kind as one space: a cell can contain line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `404`, `0x1a`, `104-199` or `0x10-0xff`.
fn range(text: &str) -> Option<(i128, i128)> {
    if let Some(code) = number(text) {
        return Some((code, code));
    }
    let (low, high) = text.split_once('-')?;
    let (low, high) = (number(low.trim())?, number(high.trim())?);
    (low <= high).then_some((low, high))
}

fn number(text: &str) -> Option<i128> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => i128::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

fn meaning(description: &str, references: &str, is_one_code: bool) -> Meaning {
    let is_unused = description.is_empty() || is_unused(description);
    if is_unused || !is_one_code {
        return Meaning::Unused(description.to_owned());
    }
    let (reason, remark) = without_remark(description);
    Meaning::Assigned(Assignment {
        reason: reason.to_owned(),
        remark: remark.map(str::to_owned),
        reference: match reference::url(references) {
            Some(url) => Some(Reference::Url(url)),
            None if references.is_empty() => None,
            None => Some(Reference::Unknown(references.to_owned())),
        },
    })
}

/// `Unassigned`, `(Unused)`, `Reserved for …`, `Private Use (…)`: these words,
/// with or without a remark. A reason such as `Reserved Word Error` is not unused.
fn is_unused(description: &str) -> bool {
    const UNUSED: [&str; 5] = [
        "unassigned",
        "unused",
        "reserved",
        "private use",
        "experimental use",
    ];
    const REMARKS: [&str; 9] = [")", ",", ";", ":", ".", " (", " - ", " – ", " for "];
    let description = description.to_ascii_lowercase();
    let plain = description.trim_start_matches('(');
    UNUSED.iter().any(|word| {
        let rest = plain.strip_prefix(word);
        rest.is_some_and(|rest| {
            rest.is_empty() || REMARKS.iter().any(|start| rest.starts_with(start))
        })
    })
}

/// The reason and the remark of `Not Extended (OBSOLETED)`.
fn without_remark(description: &str) -> (&str, Option<&str>) {
    const REMARKS: [&str; 4] = ["TEMPORARY", "OBSOLETE", "DEPRECATED", "HISTORIC"];
    let parenthesis = description
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once(" ("));
    match parenthesis {
        Some((reason, remark))
            if REMARKS
                .iter()
                .any(|word| remark.to_ascii_uppercase().starts_with(word)) =>
        {
            (reason, Some(remark))
        }
        _ => (description, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_codes_and_ranges() {
        let csv = "Value,Description,Reference\r\n\
            101,\"Switching \"\"Protocols\"\",\r\n            please\",\"[RFC9110, Section 15.2.2]\"\r\n\
            104,\"Upload (TEMPORARY - registered 2024-11-13, expires 2026-11-13)\",[draft-x-05]\r\n\
            105-199,Unassigned,\r\n\
            306,(Unused),\"[RFC9110, Section 15.4.7]\"\r\n\
            0x1F,Hex (DNS),\r\n\
            1000-1999,Somebody's range,[IESG]\r\n";
        let records = read(csv.as_bytes()).unwrap();
        let shown = records.iter().map(|record| {
            let (text, remark) = match &record.meaning {
                Meaning::Assigned(code) => (&code.reason, code.remark.as_deref()),
                Meaning::Unused(text) => (text, Some("unused")),
            };
            (record.low, record.high, text.as_str(), remark)
        });
        let shown: Vec<_> = shown.collect();
        assert_eq!(
            shown,
            [
                (31, 31, "Hex (DNS)", None),
                (101, 101, "Switching \"Protocols\", please", None),
                (
                    104,
                    104,
                    "Upload",
                    Some("TEMPORARY - registered 2024-11-13, expires 2026-11-13")
                ),
                (105, 199, "Unassigned", Some("unused")),
                (306, 306, "(Unused)", Some("unused")),
                (1000, 1999, "Somebody's range", Some("unused")),
            ]
        );
    }

    #[test]
    fn a_reason_can_start_like_an_unused_code() {
        for text in [
            "Unassigned",
            "(Unused)",
            "Reserved",
            "RESERVED (was Foo)",
            "Reserved for Private Use",
            "Reserved, do not assign",
            "Private Use",
            "Experimental Use - not for products",
        ] {
            assert!(is_unused(text), "{text}");
        }
        for text in [
            "Reserved Word Error",
            "Unassigned Address",
            "Private User Error",
            "Unusedness",
            "Not Reserved",
        ] {
            assert!(!is_unused(text), "{text}");
        }
    }

    #[test]
    fn an_invalid_registry_is_an_error() {
        assert_eq!(
            read(b"Code,Description,Reference\n").unwrap_err(),
            "missing column `Value`: found `Code`, `Description`, `Reference`"
        );
        assert_eq!(
            read(b"Value,Description,Reference\n1,A,\n4xx,B,\n").unwrap_err(),
            "line 3: `4xx` is not a valid code or range of codes"
        );
        assert_eq!(
            read(b"Value,Description,Reference\n1,\"A\nB\",\n2,\"B\n\"\"C,\n3,C,\n").unwrap_err(),
            "line 4: unclosed quote"
        );
    }

    #[test]
    fn quotes_within_cells_do_not_close_them() {
        let csv = "Value,Description,Reference\n1,A \"B\" 5\",\n2,\"\"\"C\"\"\",\n3,\"\",\n";
        assert_eq!(read(csv.as_bytes()).unwrap().len(), 3);
    }
}
