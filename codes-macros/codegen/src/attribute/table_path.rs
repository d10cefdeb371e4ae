//! The path of a table in a spec.

use crate::names::is_keyword;

/// Whether the text is a path without generics, such as `crate::Status`.
pub(super) fn is_path(text: &str) -> bool {
    let path = text.strip_prefix("::").unwrap_or(text);
    let mut may_be_relative = path.len() == text.len();
    let mut ends_in_name = false;
    for segment in path.split("::") {
        let is_relative = matches!(segment, "crate" | "self" | "super");
        may_be_relative &= is_relative;
        ends_in_name = !is_relative;
        let mut characters = segment.chars();
        let first = characters.next().unwrap_or(' ');
        let is_name = (first == '_' || unicode_ident::is_xid_start(first))
            && characters.all(unicode_ident::is_xid_continue)
            && segment != "_"
            && !is_keyword(segment);
        if !(is_name || is_relative && may_be_relative) {
            return false;
        }
    }
    ends_in_name
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn paths_are_those_of_rust_without_generics() {
        for path in [
            "Status",
            "::codes_core::StatusCode",
            "crate::Status",
            "super::super::Status",
            "self::_Größe::Status2",
        ] {
            assert!(is_path(path), "{path}");
        }
        for text in [
            "",
            " Status",
            "::",
            "a::",
            "a::::B",
            "a:B",
            "::crate::A",
            "a::super::A",
            "super",
            "Self::A",
            "type::A",
            "A<B>",
            "A!",
            "2A",
            "_",
            "a::_",
            "r#type::A",
        ] {
            assert!(!is_path(text), "{text}");
        }
    }
}
