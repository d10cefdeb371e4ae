use super::*;

#[test]
fn text_and_back() {
    let all = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    let row = |code, names: &[&str], phrases: &[&str]| ListedRow {
        code,
        names: all(names),
        phrases: all(phrases),
    };
    let listing = Listing {
        is_whole: false,
        open: Some((-9, 9)),
        notation: Notation::Decimal,
        has_problems: true,
        rows: vec![
            row(
                Some(-1),
                &["Größe", "GRÖSSE", "Old", "OLD"],
                &["Size, in metres"],
            ),
            row(None, &["Lost", "LOST"], &[]),
        ],
    };
    let text = listing.to_text();
    let expected = "broken -9 9 problems\n-1 Größe GRÖSSE Old OLD\tSize, in metres\n? Lost LOST";
    assert_eq!(text, expected);
    assert_eq!(Listing::from_text(&text), listing);
    for text in ["größe", "old", "SIZE, in metres", "Größe"] {
        let row = listing.by_text(text).expect(text);
        assert_eq!(row.variant(), "Größe", "{text}");
    }
    let shared = "whole\n1 DiskFull DISK_FULL\n2 Old OLD\tDisk Full";
    let listing = Listing::from_text(shared);
    assert_eq!(listing.by_text("disk full"), None);
    assert_eq!(listing.by_text("diskfull"), listing.rows.first());
    assert!(listing.rows[1].is_called("DISK full"));
    let hexadecimal = "whole -9 9 hexadecimal:i32\n-1 Gone GONE";
    let listing = Listing::from_text(hexadecimal);
    assert_eq!(listing.to_text(), hexadecimal);
    assert_eq!(listing.described(&listing.rows[0]), "`Gone` (0xffffffff)");
    assert_eq!(listing.variant(-2).as_deref(), Some("Unlisted0xfffffffe"));
    let short = "whole 0 99 hexadecimal:u64:4\n1 Gone GONE";
    let listing = Listing::from_text(short);
    assert_eq!(listing.to_text(), short);
    assert_eq!(listing.described(&listing.rows[0]), "`Gone` (0x0001)");
    assert_eq!(listing.variant(31).as_deref(), Some("Unlisted0x001f"));
    let empty = Listing::of(None, true);
    assert_eq!(Listing::from_text(&empty.to_text()), empty);
}
