//! Characters that must not reach a message, a terminal or the documentation.

/// Whether the character reorders the text around it (Unicode UAX #9, section 2).
pub(crate) fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
