use super::*;

#[test]
fn phrases_give_names() {
    for (phrase, variant, constant) in [
        ("Not Found", "NotFound", "NOT_FOUND"),
        ("OK", "Ok", "OK"),
        ("I'm a teapot", "ImATeapot", "IM_A_TEAPOT"),
        ("I\u{2019}m a teapot", "ImATeapot", "IM_A_TEAPOT"),
        ("IM Used", "ImUsed", "IM_USED"),
        ("URI Too Long", "UriTooLong", "URI_TOO_LONG"),
        (
            "Non-Authoritative Information",
            "NonAuthoritativeInformation",
            "NON_AUTHORITATIVE_INFORMATION",
        ),
        ("INVALID_ARGUMENT", "InvalidArgument", "INVALID_ARGUMENT"),
        ("HTTP_1_1_REQUIRED", "Http11Required", "HTTP_1_1_REQUIRED"),
        ("RequestFailed", "RequestFailed", "REQUEST_FAILED"),
        (
            "unexpected_message",
            "UnexpectedMessage",
            "UNEXPECTED_MESSAGE",
        ),
        ("Granted QoS 1", "GrantedQoS1", "GRANTED_QO_S_1"),
        ("H3_NO_ERROR", "H3NoError", "H3_NO_ERROR"),
        ("TP++", "Tp", "TP"),
        ("A/N", "AN", "A_N"),
        ("3PC", "3pc", "3PC"),
        (
            "Größe überschritten",
            "GrößeÜberschritten",
            "GRÖSSE_ÜBERSCHRITTEN",
        ),
        ("++", "", ""),
    ] {
        let name = Name::from_phrase(phrase);
        assert_eq!(
            (name.variant.as_str(), name.constant.as_str()),
            (variant, constant),
            "{phrase}"
        );
    }
}

#[test]
fn chosen_names_give_constants() {
    for (name, constant) in [
        ("NotFound", "NOT_FOUND"),
        ("HTTPError", "HTTP_ERROR"),
        ("H3NoError", "H3_NO_ERROR"),
        ("Http1_1Required", "HTTP1_1_REQUIRED"),
        ("OK", "OK"),
    ] {
        assert_eq!(Name::from_identifier(name).constant, constant);
    }
}

#[test]
fn unfit_names_are_explained() {
    for (name, problem) in [
        ("3PC", "starts with a digit"),
        ("Self", "is a keyword of Rust"),
        ("type", "is a keyword of Rust"),
        ("not_found", "is not in UpperCamelCase"),
        ("Not_Found", "is not in UpperCamelCase"),
        ("Not Found", "contains ` `"),
        ("Cafe\u{301}", "is not in Unicode normal form C"),
        ("\u{1100}\u{1161}", "is not in Unicode normal form C"),
        ("\u{9C7}\u{9BE}", "is not in Unicode normal form C"),
    ] {
        assert_eq!(variant_problem(name).as_deref(), Some(problem), "{name}");
    }
    for name in ["NotFound", "Http1_1", "OK", "Größe", "错误", "각", "ভাষা"] {
        assert_eq!(variant_problem(name), None, "{name}");
    }
    assert!(variant_problem(&"A".repeat(129)).is_some());
}

#[test]
fn method_names_are_snake_case() {
    assert!(is_method_name("is_client_error") && is_method_name("type"));
    for name in ["", "_", "isError", "1st", "a-b", "größe"] {
        assert!(!is_method_name(name), "{name}");
    }
}
