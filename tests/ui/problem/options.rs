use codes_core::{StatusCode, ToCode};
use std::fmt;

#[derive(ToCode)]
#[to_code(StatusCode, respond, default = BadRequest)]
#[problem(header = "Retry-After: 60")]
enum Mistakes {
    #[problem]
    Bare,
    #[problem()]
    Empty,
    #[problem("https://example.com/no-user")]
    NoName,
    #[problem(titel = "No User")]
    Misspelt,
    #[problem(colour = "red")]
    Unknown,
    #[problem(type)]
    NoValue,
    #[problem(type = no_user)]
    NoText,
    #[problem(type = "a", type = "b", title = "a", title = "b")]
    Twice,
    #[problem(type = "https://example.com/no user")]
    Space,
    #[problem(type = "https://example.com/größe")]
    NotAscii,
    #[problem(type = "")]
    NoUri,
    #[problem(title = " ")]
    NoTitle,
    #[problem(detail = "there is no user")]
    DetailText,
    #[problem(detail)]
    DetailAlone,
    #[problem(detail = true, detail = false)]
    DetailTwice,
    #[problem(status = 404)]
    Status,
    #[problem(instance = "/users/7")]
    Instance,
    #[problem(extension = "limit")]
    ExtensionOfVariant,
    #[problem(header = "Retry-After")]
    HeaderWithoutValue,
    #[problem(header = "Retry-After:")]
    HeaderWithEmptyValue,
    #[problem(header = ": 60")]
    HeaderWithoutName,
    #[problem(header = "Retry After: 60")]
    HeaderWithSpace,
    #[problem(header = "X-Größe: 60")]
    HeaderNotAscii,
    #[problem(header = "X-Lines: one\r\nX-Two: two")]
    HeaderOfTwoLines,
    #[problem(header = "content-type: text/html")]
    ContentType,
    #[problem(titel = "a", type = "", detail = 1)]
    Several,
    Fields {
        #[problem]
        bare: u8,
        #[problem(retry_after)]
        unknown: u8,
        #[problem(exension)]
        misspelt: u8,
        #[problem(title)]
        title: u8,
        #[problem(instance)]
        instance: u8,
        #[problem(header)]
        no_name: u8,
        #[problem(header = "X-A", header = "X-B")]
        two_headers: u8,
        #[problem(extension, extension = "b")]
        two_extensions: u8,
        #[problem(header = "Retry-After: 60")]
        with_value: u8,
        #[problem(header = "")]
        empty: u8,
        #[problem(extension = "")]
        no_extension: u8,
        #[problem(extension)]
        status: u8,
        #[problem(extension = "detail")]
        detail: u8,
        #[problem(extension = 7)]
        number: u8,
    },
    SameExtension {
        #[problem(extension)]
        limit: u8,
        #[problem(extension = "limit")]
        maximum: u8,
    },
    NoFieldName(#[problem(extension)] u8),
}

#[derive(ToCode)]
#[to_code(StatusCode, respond, respond)]
#[code(NotFound)]
#[problem(titel = "Not Here")]
struct Struct;

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it did not work")
    }
}

impl fmt::Display for Struct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is not here")
    }
}

fn main() {}
