use super::*;

#[test]
fn markdown_and_html_read_as_written() {
    for (text, markdown) in [
        ("plain text.", "plain text."),
        (
            "<script>alert(1)</script>",
            "\\<script\\>alert(1)\\</script\\>",
        ),
        (
            "[link](Self::X) *a* _b_",
            "\\[link\\](Self::X) \\*a\\* \\_b\\_",
        ),
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("1. item", "1\\. item"),
        ("2) item", "2\\) item"),
        ("12.", "12\\."),
        ("1.5 Volts", "1.5 Volts"),
        ("```rust", "\\`\\`\\`rust"),
        ("use `Retry-After` <here>", "use `Retry-After` \\<here\\>"),
        ("a ` alone", "a \\` alone"),
        ("see https://a.b/c_d.", "see <https://a.b/c_d>."),
        ("a  b\t c", "a b c"),
    ] {
        assert_eq!(paragraph(text), markdown, "{text}");
    }
}

#[test]
fn indented_text_becomes_no_code_block() {
    assert_eq!(prose("a\n\n    let x = 1;\n    b\n"), "a\n\nlet x = 1; b");
}
