use super::*;

fn render(text: &str, marked: &str) -> String {
    let start = text.find(marked).unwrap();
    Diagnostic::at(start..start + marked.len(), "message").render("a.json", text)
}

#[test]
fn carets_are_below_the_marked_text() {
    assert_eq!(
        render("{\n  \"code\": 404\n}", "404"),
        "message\n --> a.json:2:11\n  |\n2 |   \"code\": 404\n  |           ^^^"
    );
}

#[test]
fn a_tab_is_shown_and_counted_as_four_spaces() {
    assert_eq!(
        render("\t\"x\": 1", "1"),
        "message\n --> a.json:1:7\n  |\n1 |     \"x\": 1\n  |          ^"
    );
}

#[test]
fn wide_characters_take_two_columns_and_combining_ones_none() {
    assert_eq!(
        render("\"错误\": 1, \"e\u{301}\": 2", "2"),
        "message\n --> a.json:1:16\n  |\n1 | \"错误\": 1, \"e\u{301}\": 2\n  |                 ^"
    );
}

#[test]
fn of_a_very_long_line_the_part_around_the_carets_is_shown() {
    let text = format!("{}404{}", "a".repeat(500), "b".repeat(500));
    let shown = render(&text, "404");
    let lines: Vec<_> = shown.lines().collect();
    assert_eq!(lines[1], " --> a.json:1:501");
    let column = lines[3].find("404").unwrap();
    assert_eq!(lines[4].find("^^^"), Some(column));
    assert!(lines[3].len() < 140, "{}", lines[3]);
}

#[test]
fn of_a_line_of_megabytes_only_a_piece_is_looked_at() {
    let text = format!("{}404{}", "é".repeat(500_000), "\u{301}".repeat(500_000));
    let shown = render(&text, "404");
    assert!(shown.contains(" --> a.json:1:500001\n"));
    assert!(shown.len() < 4_000, "{}", shown.len());
}

#[test]
fn a_marked_text_longer_than_the_line_ends_with_the_line() {
    assert_eq!(
        render("[1,\n2]", "[1,\n2]"),
        "message\n --> a.json:1:1\n  |\n1 | [1,\n  | ^^^"
    );
}

#[test]
fn the_end_of_the_text_is_a_place_too() {
    for span in [3..3, 3..9, 7..9] {
        assert_eq!(
            Diagnostic::at(span, "message").render("a.json", "{}\n"),
            "message\n --> a.json:2:1\n  |\n2 | \n  | ^"
        );
    }
}

#[test]
fn related_places_notes_and_help_follow_in_order() {
    let finding = Diagnostic::at(0..1, "message")
        .label("here")
        .related(2..3, "first here")
        .note("a note")
        .help("a help");
    assert_eq!(
        finding.render("a.json", "a\nb"),
        "message\n --> a.json:1:1\n  |\n1 | a\n  | ^ here\n ::: a.json:2:1\n  |\n2 | b\n  | - first here\n  = note: a note\n  = help: a help"
    );
}

#[test]
fn the_pieces_of_a_message_are_its_text() {
    let finding = Diagnostic::at(0..1, "message").help("a help");
    let message = Renderer {
        files: vec![("a.json", Lines::new("a"))],
    }
    .render(&finding);
    let pieces: Vec<&str> = message.pieces().map(|(_, piece)| piece).collect();
    assert_eq!(pieces.concat(), message.as_str());
    let styled = |style| message.pieces().find(|(other, _)| *other == style);
    assert_eq!(styled(Style::Place), Some((Style::Place, "a.json:1:1")));
    assert_eq!(styled(Style::Primary), Some((Style::Primary, " ^")));
    assert_eq!(styled(Style::Secondary), None);
}

#[test]
fn control_characters_never_reach_the_terminal() {
    assert!(render("\u{1b}[31m \u{202e} 404", "404").contains("\u{fffd}[31m \u{fffd} 404"));
}

#[test]
fn of_very_many_findings_the_first_are_shown_and_the_rest_counted() {
    let row = r#"{"code": 1, "reason": "Disk Full"},"#;
    let text = row.repeat(MAX_SHOWN + 50);
    let mut findings = Vec::new();
    for at in 0..MAX_SHOWN + 50 {
        let start = at * row.len();
        findings.push(Diagnostic::at(start..start + 1, "wrong"));
    }
    let file = crate::files::File {
        shown: "a.json".to_owned(),
        published: String::new(),
        text,
    };
    let messages = super::render(&findings, &Files(vec![file]));
    assert_eq!(messages.len(), MAX_SHOWN + 1);
    let last = messages.last().unwrap().as_str();
    let column = MAX_SHOWN * row.len() + 1;
    let expected = format!("50 more findings, the first one here\n --> a.json:1:{column}\n");
    assert!(last.starts_with(&expected), "{last}");
}
