//! The start of a text, for errors that neither borrow nor allocate.

use core::fmt::{self, Write};

/// The most bytes that are kept.
const MAX: usize = 30;

/// The first bytes of a text. `Display` shows them in quotes, escaped as `Debug` does.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Excerpt {
    /// The number of bytes of the text, at most one more than are kept.
    length: u8,
    bytes: [u8; MAX],
}

impl Excerpt {
    /// The excerpt of a text that need not be valid UTF-8.
    #[inline]
    // At most 31.
    #[allow(clippy::cast_possible_truncation)]
    pub(crate) const fn of(text: &[u8]) -> Self {
        let mut excerpt = Self {
            length: MAX as u8 + 1,
            bytes: [0; MAX],
        };
        let kept = if text.len() > MAX {
            text.split_at(MAX).0
        } else {
            excerpt.length = text.len() as u8;
            text
        };
        let (to, _) = excerpt.bytes.split_at_mut(kept.len());
        if !(copy_ends::<16>(kept, to) || copy_ends::<8>(kept, to) || copy_ends::<4>(kept, to)) {
            let mut at = 0;
            while at < kept.len() {
                to[at] = kept[at];
                at += 1;
            }
        }
        excerpt
    }
}

/// Copies a text of `COUNT` to twice as many bytes, both halves at once.
#[inline]
const fn copy_ends<const COUNT: usize>(text: &[u8], to: &mut [u8]) -> bool {
    let (Some(first), Some(last)) = (text.first_chunk::<COUNT>(), text.last_chunk::<COUNT>())
    else {
        return false;
    };
    if let Some(to) = to.first_chunk_mut() {
        *to = *first;
    }
    if let Some(to) = to.last_chunk_mut() {
        *to = *last;
    }
    true
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = usize::from(self.length);
        let is_cut = length > MAX;
        let mut rest = &self.bytes[..length.min(MAX)];
        f.write_char('"')?;
        for chunk in rest.utf8_chunks() {
            // `escape_debug` also escapes the quotes that need it in a `char` only.
            for (index, piece) in chunk.valid().split('\'').enumerate() {
                if index > 0 {
                    f.write_char('\'')?;
                }
                write!(f, "{}", piece.escape_debug())?;
            }
            let invalid = chunk.invalid();
            rest = &rest[chunk.valid().len() + invalid.len()..];
            // The end of a character may have been cut off.
            if is_cut && rest.is_empty() {
                break;
            }
            for byte in invalid {
                write!(f, "\\x{byte:02X}")?;
            }
        }
        f.write_str(if is_cut { "…\"" } else { "\"" })
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::Excerpt;
    use std::format;
    use std::string::ToString;

    fn shown(text: &str) -> std::string::String {
        Excerpt::of(text.as_bytes()).to_string()
    }

    #[test]
    fn short_text_is_shown_as_debug_shows_it() {
        for text in [
            "",
            "Not Fund",
            "it's",
            "a \"b\" \\",
            "\r\n\t\0",
            "ä\u{202e}",
            "'",
        ] {
            assert_eq!(shown(text), format!("{text:?}"));
        }
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        let text = "x".repeat(30);
        assert_eq!(shown(&text), format!("{text:?}"));
        assert_eq!(shown(&(text + "y")), format!("\"{}…\"", "x".repeat(30)));
        for before in 26..=30 {
            let before = "x".repeat(before);
            let text = before.clone() + "😀" + "and more";
            let kept = if before.len() == 26 { "😀" } else { "" };
            assert_eq!(shown(&text), format!("\"{before}{kept}…\""));
        }
    }

    #[test]
    fn other_bytes_are_escaped() {
        assert_eq!(
            Excerpt::of(b"a\xFFb\xE2\x80").to_string(),
            r#""a\xFFb\xE2\x80""#
        );
        let long = [0xFF; 40];
        assert!(Excerpt::of(&long).to_string().ends_with("\\xFF…\""));
    }

    #[test]
    fn it_is_small() {
        assert_eq!(size_of::<Excerpt>(), 31);
    }
}
