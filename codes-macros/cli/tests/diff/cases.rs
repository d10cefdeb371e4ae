//! Changes of a table, and the level of each.

/// The table that each case changes.
pub(crate) const OLD: &str = r#"{
  "title": "Disk errors",
  "default": 100,
  "classes": [
    {"name": "Disk", "range": [100, 199], "fallback": 100},
    {"name": "Tape", "range": [200, 299]}
  ],
  "attributes": {
    "retryable": {"type": "bool", "default": false},
    "level": {"type": "enum", "values": {"Low": "Low.", "High": "High."}}
  },
  "codes": [
    {"code": 100, "reason": "Disk Full", "aliases": ["No Space"]},
    {"code": 101, "reason": "Disk Slow", "retryable": true},
    {"code": 200, "reason": "Tape Torn", "level": "High"}
  ]
}
"#;

/// A text in the table and its replacement, and the level and description of the
/// change.
pub(crate) type Case = (&'static str, &'static str, &'static str, &'static str);

pub(crate) const CLOSED: &[Case] = &[
    (
        "\"Disk errors\"",
        "\"Errors of the disk\"",
        "patch",
        "`title` changed",
    ),
    (
        "\"default\": 100",
        "\"repr\": \"u32\", \"default\": 100",
        "breaking",
        "`repr` changed from u16 to u32",
    ),
    (
        "\"default\": 100",
        "\"open\": [100, 299], \"default\": 100",
        "breaking",
        "the table is now open: [100, 299]",
    ),
    (
        "  \"default\": 100,\n",
        "",
        "breaking",
        "`default` was removed, and with it the implementation of `Default`",
    ),
    (
        "\"default\": 100",
        "\"default\": 101",
        "minor",
        "`default` changed from 100 to 101",
    ),
    (
        "\"name\": \"Tape\"",
        "\"name\": \"Reel\"",
        "breaking",
        "class Tape was renamed to Reel",
    ),
    (
        ",\n    {\"name\": \"Tape\", \"range\": [200, 299]}",
        "",
        "breaking",
        "class Tape was removed",
    ),
    (
        "[200, 299]",
        "[200, 399]",
        "minor",
        "the range of class Tape changed from [200, 299] to [200, 399]",
    ),
    (
        "[200, 299]",
        "[200, 250]",
        "breaking",
        "the range of class Tape changed from [200, 299] to [200, 250]",
    ),
    (
        "[200, 299]}",
        "[200, 299]},\n{\"name\": \"Late\", \"range\": [300, 300]}",
        "breaking",
        "class Late was added, which breaks an exhaustive `match` on classes",
    ),
    (
        "[200, 299]",
        "[200, 299], \"predicate\": \"is_on_tape\"",
        "breaking",
        "the predicate `is_tape` of class Tape was removed",
    ),
    (
        "[200, 299]",
        "[200, 299], \"description\": \"Tapes.\"",
        "patch",
        "the documentation of class Tape changed",
    ),
    (
        ", \"fallback\": 100",
        "",
        "breaking",
        "the last `fallback` was removed, and with it the method `fallback`",
    ),
    (
        "\"fallback\": 100",
        "\"fallback\": 101",
        "minor",
        "the `fallback` of class Disk changed",
    ),
    (
        "\"type\": \"bool\", \"default\": false",
        "\"type\": \"bool\"",
        "breaking",
        "attribute `retryable` now returns an `Option`",
    ),
    (
        "\"default\": false}",
        "\"default\": true}",
        "minor",
        "`retryable` of 100 Disk Full changed from false to true",
    ),
    (
        "\"default\": false}",
        "\"default\": false, \"description\": \"D.\"}",
        "patch",
        "the documentation of attribute `retryable` changed",
    ),
    (
        "\"default\": false},",
        "\"default\": false}, \"new\": {\"type\": \"integer\"},",
        "minor",
        "attribute `new` was added",
    ),
    (
        "\"High\": \"High.\"",
        "\"High\": \"High.\", \"Top\": \"Top.\"",
        "breaking",
        "value `Top` of attribute `level` was added, which breaks an exhaustive `match`",
    ),
    (
        "\"High\": \"High.\"",
        "\"High\": \"Very high.\"",
        "patch",
        "the documentation of value `High` of attribute `level` changed",
    ),
    (
        "\"Low\": \"Low.\", ",
        "",
        "breaking",
        "value `Low` of attribute `level` was removed",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Lame\"",
        "breaking",
        "101 Disk Slow was renamed to `DiskLame`, without the alias `DiskSlow`",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Lame\"",
        "breaking",
        "the reason of 101 Disk Slow changed to `Disk Lame`, and the old one no longer parses",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Lame\", \"aliases\": [\"Disk Slow\"]",
        "minor",
        "101 Disk Slow was renamed to `DiskLame`, with the alias `DiskSlow`",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Slow\", \"name\": \"Slow\"",
        "breaking",
        "101 Disk Slow was renamed to `Slow`, without the alias `DiskSlow`",
    ),
    (
        "\"Disk Slow\"",
        "\"disk slow\"",
        "minor",
        "the reason of 101 Disk Slow changed to `disk slow`",
    ),
    (
        "[\"No Space\"]",
        "[\"No Space\", \"Full\"]",
        "minor",
        "the alias `Full` of 100 Disk Full was added",
    ),
    (
        ", \"aliases\": [\"No Space\"]",
        "",
        "breaking",
        "the constant `NO_SPACE` of 100 Disk Full was removed",
    ),
    (
        ", \"aliases\": [\"No Space\"]",
        "",
        "breaking",
        "the alias `No Space` of 100 Disk Full was removed",
    ),
    (
        "\"code\": 101",
        "\"code\": 102",
        "breaking",
        "the code of 101 Disk Slow changed to 102",
    ),
    (
        "    {\"code\": 101, \"reason\": \"Disk Slow\", \"retryable\": true},\n",
        "",
        "breaking",
        "101 Disk Slow was removed",
    ),
    (
        "\"codes\": [",
        "\"codes\": [{\"code\": 7, \"reason\": \"New\"},",
        "breaking",
        "7 New was added, which breaks an exhaustive `match`",
    ),
    (
        "\"retryable\": true",
        "\"retryable\": false",
        "minor",
        "`retryable` of 101 Disk Slow changed from true to false",
    ),
    (
        ", \"level\": \"High\"",
        "",
        "minor",
        "`level` of 200 Tape Torn changed from \"High\" to none",
    ),
    (
        "\"retryable\": true",
        "\"retryable\": true, \"deprecated\": \"no\"",
        "minor",
        "101 Disk Slow is now deprecated",
    ),
    (
        "\"retryable\": true",
        "\"retryable\": true, \"description\": \"D.\"",
        "patch",
        "the documentation of 101 Disk Slow changed",
    ),
    (
        "\"reason\": \"Tape Torn\", ",
        "\"reason\": \"Tape Torn\",\n",
        "",
        "",
    ),
];
