//! Unicode normal form C, as far as names need it.

/// The combining marks in blocks of combining marks, which decomposed letters contain.
pub(super) fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}' | '\u{309A}')
}

/// Whether a name is in normal form C. Some valid names are refused, which costs a spec
/// a `name`, while exact tables would cost every build.
pub(super) fn is_normal(name: &str) -> bool {
    let mut previous = 'A';
    name.is_ascii()
        || name.chars().all(|character| {
            let before = std::mem::replace(&mut previous, character);
            !is_mark(character) && !is_replaced(character) && !is_joined(before, character)
        })
}

/// Characters that normal form C replaces, or joins with most preceding letters
/// (UAX #15, `NFC_Quick_Check`).
#[rustfmt::skip]
fn is_replaced(character: char) -> bool {
    matches!(
        character,
        '\u{374}' | '\u{387}' | '\u{653}'..='\u{655}' | '\u{93C}' | '\u{958}'..='\u{95F}' | '\u{9DC}'..='\u{9DF}'
        | '\u{A33}'..='\u{A36}' | '\u{A59}'..='\u{A5E}' | '\u{B5C}'..='\u{B5D}' | '\u{F43}'..='\u{F81}'
        | '\u{F93}'..='\u{FB9}' | '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}' | '\u{1B35}'
        | '\u{1F71}' | '\u{1F73}' | '\u{1F75}' | '\u{1F77}' | '\u{1F79}' | '\u{1F7B}' | '\u{1F7D}' | '\u{1FBB}'
        | '\u{1FBE}' | '\u{1FC9}' | '\u{1FCB}' | '\u{1FD3}' | '\u{1FDB}' | '\u{1FE3}' | '\u{1FEB}' | '\u{1FF9}'
        | '\u{1FFB}' | '\u{2126}' | '\u{212A}'..='\u{212B}' | '\u{F900}'..='\u{FAFF}' | '\u{FB1D}'..='\u{FB4E}'
        | '\u{110BA}' | '\u{11127}' | '\u{1133E}' | '\u{11357}' | '\u{113B8}'..='\u{113C9}' | '\u{114B0}'..='\u{114BD}'
        | '\u{115AF}' | '\u{11930}' | '\u{1611E}'..='\u{16129}' | '\u{16D67}'..='\u{16D68}' | '\u{2F800}'..='\u{2FA1F}'
    )
}

/// Vowel signs that normal form C joins with a preceding sign, and with two
/// letters; after other letters they are ordinary.
fn is_joined(before: char, character: char) -> bool {
    let signs = "\u{9BE}\u{9D7}\u{B3E}\u{B56}\u{B57}\u{BBE}\u{BD7}\u{C56}\u{CC2}\u{CD5}\
                 \u{CD6}\u{D3E}\u{D57}\u{DCA}\u{DCF}\u{DDF}\u{102E}";
    signs.contains(character)
        && (!unicode_ident::is_xid_start(before) || matches!(before, '\u{B92}' | '\u{1025}'))
}
