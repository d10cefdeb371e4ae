//! The measured operations. Each processes 4,096 inputs.

use crate::inputs::{
    codes, digits, digits_as_text, half_unknown, http, in_mixed_case, listed, mixed, reasons, strum,
};
use crate::peers;
use codes_core::{StatusCode, code_table};
use std::fmt::{Display, Write};
use std::hint::black_box;
use std::str::FromStr;

/// HTTP's codes as a closed table.
#[code_table(concat!(env!("OUT_DIR"), "/closed.json"))]
enum Closed {}

/// An operation that codes-core and other crates have.
pub struct Operation {
    /// The name of the operation.
    pub name: &'static str,
    /// The crates that have the operation.
    pub subjects: &'static [Subject],
}

/// An operation of one of the crates.
pub struct Subject {
    /// The name of the crate. `codes` is an open table, `codes, closed` a closed one,
    /// and `empty loop` does nothing.
    pub name: &'static str,
    /// Creates the inputs, and returns a function that processes them a number of
    /// times.
    pub prepare: fn() -> Box<dyn Fn(u32)>,
}

/// A buffer to which writes neither fail nor allocate.
struct Buffer {
    bytes: [u8; 64],
    used: usize,
}

impl Write for Buffer {
    #[inline]
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.used + text.len();
        self.bytes
            .get_mut(self.used..end)
            .ok_or(std::fmt::Error)?
            .copy_from_slice(text.as_bytes());
        self.used = end;
        Ok(())
    }
}

/// Passes a new buffer to the function.
fn buffered(write: impl FnOnce(&mut Buffer)) -> usize {
    let mut buffer = Buffer {
        bytes: [0; 64],
        used: 0,
    };
    write(&mut buffer);
    black_box(&buffer.bytes);
    buffer.used
}

fn display(value: impl Display) -> usize {
    buffered(|buffer| {
        let _ = write!(buffer, "{value}");
    })
}

/// Runs each `$body` for each input, and hides inputs and results from the
/// optimizer.
macro_rules! operations {
    ($($name:literal {
        $($subject:literal: $inputs:expr, |$input:ident| $body:expr;)*
    })*) => {
        &[$(Operation {
            name: $name,
            subjects: &[$(Subject {
                name: $subject,
                prepare: || {
                    let inputs = $inputs;
                    Box::new(move |rounds| {
                        for _ in 0..rounds {
                            for &$input in black_box(&inputs[..]) {
                                black_box($body);
                            }
                        }
                    })
                },
            }),*],
        }),*]
    };
}

/// All measured operations.
pub const OPERATIONS: &[Operation] = operations! {
    "number to code, listed" {
        "empty loop": listed(), |number| number;
        "codes": listed(), |number| StatusCode::from_u16(number).ok();
        "codes, closed": listed(), |number| Closed::from_u16(number).ok();
        "http": listed(), |number| http::StatusCode::from_u16(number).ok();
        "strum": listed(), |number| peers::Code::from_repr(number);
        "num_enum": listed(), |number| peers::Code::try_from(number).ok();
    }
    "number to code, half unlisted" {
        "empty loop": mixed(), |number| number;
        "codes": mixed(), |number| StatusCode::from_u16(number).ok();
        "codes, closed": mixed(), |number| Closed::from_u16(number).ok();
        "http": mixed(), |number| http::StatusCode::from_u16(number).ok();
        "strum": mixed(), |number| peers::Code::from_repr(number);
        "num_enum": mixed(), |number| peers::Code::try_from(number).ok();
    }
    "code to number" {
        "empty loop": codes(), |code| code;
        "codes": codes(), |code| code.as_u16();
        "http": http(), |code| code.as_u16();
        "strum": strum(), |code| code as u16;
    }
    "reason phrase" {
        "empty loop": codes(), |_code| "Not Found";
        "codes": codes(), |code| code.reason();
        "strum": strum(), |code| <&str>::from(code);
    }
    "reason phrase as an `Option`" {
        "empty loop": codes(), |_code| Some("Not Found");
        "codes": codes(), |code| code.canonical_reason();
        "http": http(), |code| code.canonical_reason();
    }
    "class" {
        "empty loop": codes(), |code| code;
        "codes": codes(), |code| code.class();
        "Rocket": listed(), |number| peers::Class::of(number);
    }
    "class predicate" {
        "empty loop": codes(), |_code| true;
        "codes": codes(), |code| code.is_client_error();
        "http": http(), |code| code.is_client_error();
    }
    "attribute, such as `heuristically_cacheable`" {
        "empty loop": codes(), |_code| true;
        "codes": codes(), |code| code.heuristically_cacheable();
    }
    "`Display` into a buffer" {
        "empty loop": codes(), |_code| buffered(|_| {});
        "codes": codes(), |code| display(code);
        "http": http(), |code| display(code);
        "strum": strum(), |code| display(code);
    }
    "`to_string`" {
        "empty loop": codes(), |_code| "404 Not Found".to_owned();
        "codes": codes(), |code| code.to_string();
        "http": http(), |code| code.to_string();
        "strum": strum(), |code| code.to_string();
    }
    "`as_str`, `\"404\"`" {
        "empty loop": codes(), |_code| "404";
        "codes": codes(), |code| code.as_str();
        "http": http(), |code| code.as_str();
    }
    "`from_bytes(b\"404\")`" {
        "empty loop": digits(), |digits| digits;
        "codes": digits(), |digits| StatusCode::from_bytes(digits).ok();
        "http": digits(), |digits| http::StatusCode::from_bytes(digits).ok();
        "num_enum": digits(), |digits| std::str::from_utf8(digits)
            .ok()
            .and_then(|digits| digits.parse::<u16>().ok())
            .and_then(|number| peers::Code::try_from(number).ok());
    }
    "`\"404\".parse()`" {
        "empty loop": digits_as_text(), |text| text;
        "codes": digits_as_text(), |text| StatusCode::from_str(text).ok();
        "http": digits_as_text(), |text| http::StatusCode::from_str(text).ok();
        "num_enum": digits_as_text(), |text| text
            .parse::<u16>()
            .ok()
            .and_then(|number| peers::Code::try_from(number).ok());
    }
    "reason phrase to code, exact" {
        "empty loop": reasons(), |reason| reason;
        "codes": reasons(), |reason| StatusCode::from_str(reason).ok();
        "strum": reasons(), |reason| peers::Code::from_str(reason).ok();
        "phf": reasons(), |reason| peers::BY_REASON.get(reason).copied();
    }
    "reason phrase to code, half unknown" {
        "empty loop": half_unknown(reasons()), |reason| reason;
        "codes": half_unknown(reasons()), |reason| StatusCode::from_str(reason).ok();
        "strum": half_unknown(reasons()), |reason| peers::Code::from_str(reason).ok();
        "phf": half_unknown(reasons()), |reason| peers::BY_REASON.get(reason).copied();
    }
    "reason phrase to code, any case" {
        "empty loop": in_mixed_case(), |reason| reason;
        "codes": in_mixed_case(), |reason| StatusCode::from_str(reason).ok();
        "strum": in_mixed_case(), |reason| peers::AnyCase::from_str(reason).ok();
    }
    "reason phrase to code, any case, half unknown" {
        "empty loop": half_unknown(in_mixed_case()), |reason| reason;
        "codes": half_unknown(in_mixed_case()), |reason| StatusCode::from_str(reason).ok();
        "strum": half_unknown(in_mixed_case()), |reason| peers::AnyCase::from_str(reason).ok();
    }
};
