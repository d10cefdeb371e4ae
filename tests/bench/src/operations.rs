//! The measured operations. Each processes 4,096 inputs.

use crate::peers;
use codes_core::{StatusCode, code_table};
use std::fmt::{Display, Write};
use std::hint::black_box;
use std::str::FromStr;

/// HTTP's codes as a closed table.
#[code_table(concat!(env!("OUT_DIR"), "/closed.json"))]
enum Closed {}

/// The number of inputs of a round.
pub const INPUTS: usize = 4_096;

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

/// A small, seeded, portable generator of random numbers (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        #[allow(clippy::cast_possible_truncation)]
        let at = self.next() as usize % items.len();
        items[at]
    }
}

fn shuffled<T: Copy>(from: &[T]) -> Vec<T> {
    let mut random = Random(1);
    (0..INPUTS).map(|_| random.pick(from)).collect()
}

fn listed() -> Vec<u16> {
    let listed: Vec<u16> = StatusCode::ALL.iter().map(|code| code.as_u16()).collect();
    shuffled(&listed)
}

/// Numbers of three digits in random order, half of them listed.
fn mixed() -> Vec<u16> {
    let (listed, unlisted): (Vec<u16>, Vec<u16>) =
        (100..1_000).partition(|&number| StatusCode::ALL.iter().any(|&code| code == number));
    let mut random = Random(2);
    (0..INPUTS)
        .map(|_| match random.next() >> 63 {
            0 => random.pick(&listed),
            _ => random.pick(&unlisted),
        })
        .collect()
}

fn codes() -> Vec<StatusCode> {
    shuffled(StatusCode::ALL)
}

/// The codes as another type.
fn as_others<T>(other: impl Fn(u16) -> Option<T>) -> Vec<T> {
    let codes = codes().into_iter();
    codes
        .map(|code| other(code.as_u16()).expect("it lists them all"))
        .collect()
}

fn http() -> Vec<http::StatusCode> {
    as_others(|number| http::StatusCode::from_u16(number).ok())
}

fn strum() -> Vec<peers::Code> {
    as_others(peers::Code::from_repr)
}

fn reasons() -> Vec<&'static str> {
    codes().into_iter().map(StatusCode::reason).collect()
}

/// The reason phrases, with every other letter in lower case.
fn in_mixed_case() -> Vec<&'static str> {
    let mixed = |text: &str| -> &'static str {
        let case = |(at, letter): (usize, char)| match at % 2 {
            0 => letter.to_ascii_lowercase(),
            _ => letter.to_ascii_uppercase(),
        };
        text.chars()
            .enumerate()
            .map(case)
            .collect::<String>()
            .leak()
    };
    let phrases: Vec<&str> = StatusCode::ALL
        .iter()
        .map(|code| mixed(code.reason()))
        .collect();
    shuffled(&phrases)
}

fn digits() -> Vec<&'static [u8]> {
    let codes = codes().into_iter();
    codes.map(|code| code.as_str().as_bytes()).collect()
}

fn digits_as_text() -> Vec<&'static str> {
    codes().into_iter().map(StatusCode::as_str).collect()
}

/// Half of the texts, with a letter changed in the others, so that no code has them.
fn half_unknown(texts: Vec<&'static str>) -> Vec<&'static str> {
    let mut random = Random(3);
    let unknown = |text: &str| -> &'static str {
        let mut bytes = text.as_bytes().to_vec();
        #[allow(clippy::cast_possible_truncation)]
        let at = random.next() as usize % bytes.len();
        bytes[at] = if bytes[at] == b'q' { b'x' } else { b'q' };
        String::from_utf8(bytes)
            .expect("the texts are ASCII")
            .leak()
    };
    let mut changed: Vec<&str> = texts.iter().copied().map(unknown).collect();
    let mut random = Random(4);
    for (at, text) in texts.into_iter().enumerate() {
        if random.next() >> 63 == 0 {
            changed[at] = text;
        }
    }
    changed
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
/// optimiser.
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
    "reason phrase, optional" {
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
