//! The operations that are counted: each a loop over 4,096 inputs.

use codes_core::{StatusCode, code_table};
use std::fmt::Write;
use std::hint::black_box;
use std::str::FromStr;

/// HTTP's codes as a closed table.
#[code_table("spec/http-closed.json")]
pub(crate) enum Closed {}

/// How many inputs a round has.
pub(crate) const INPUTS: usize = 4_096;

/// An operation by name; it goes through its inputs as often as it is told.
pub(crate) type Operation = (&'static str, fn(u32));

/// Small, seeded and the same everywhere (SplitMix64).
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

fn inputs<T: Copy>(from: &[T]) -> Vec<T> {
    let mut random = Random(1);
    (0..INPUTS).map(|_| random.pick(from)).collect()
}

fn listed() -> Vec<u16> {
    StatusCode::ALL.iter().map(|code| code.as_u16()).collect()
}

/// Every listed number, and as many that are not.
fn mixed() -> Vec<u16> {
    let unlisted = (100..1_000)
        .filter(|number| !listed().contains(number))
        .take(listed().len());
    listed().into_iter().chain(unlisted).collect()
}

fn ours() -> Vec<StatusCode> {
    inputs(StatusCode::ALL)
}

fn theirs() -> Vec<http::StatusCode> {
    ours()
        .into_iter()
        .map(|code| http::StatusCode::from_u16(code.as_u16()).unwrap())
        .collect()
}

/// Runs `$body` for each input, and hides input and result from the optimiser.
macro_rules! rounds {
    ($inputs:expr, $rounds:expr, |$input:ident| $body:expr) => {{
        let inputs = $inputs;
        for _ in 0..$rounds {
            for &$input in black_box(&inputs[..]) {
                black_box($body);
            }
        }
    }};
}

macro_rules! operations {
    ($($name:literal: $inputs:expr, |$input:ident| $body:expr;)*) => {
        &[$(($name, |rounds| rounds!($inputs, rounds, |$input| $body))),*]
    };
}

/// Any case: every other letter is turned.
fn turned(text: &str) -> String {
    text.char_indices()
        .map(|(at, c)| {
            if at % 2 == 0 {
                c.to_ascii_lowercase()
            } else {
                c.to_ascii_uppercase()
            }
        })
        .collect()
}

fn leaked(texts: impl Iterator<Item = String>) -> Vec<&'static str> {
    texts.map(|text| &*text.leak()).collect()
}

fn reasons() -> Vec<&'static str> {
    inputs(
        &StatusCode::ALL
            .iter()
            .map(|code| code.reason())
            .collect::<Vec<_>>(),
    )
}

fn turned_reasons() -> Vec<&'static str> {
    inputs(&leaked(
        StatusCode::ALL.iter().map(|code| turned(code.reason())),
    ))
}

fn texts() -> Vec<&'static [u8]> {
    inputs(
        &StatusCode::ALL
            .iter()
            .map(|code| code.as_str().as_bytes())
            .collect::<Vec<_>>(),
    )
}

/// A buffer that writing to never fails or allocates.
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

fn write(value: impl std::fmt::Display) -> usize {
    let mut buffer = Buffer {
        bytes: [0; 64],
        used: 0,
    };
    let _ = write!(buffer, "{value}");
    black_box(&buffer.bytes);
    buffer.used
}

/// Everything that is counted.
pub(crate) const OPERATIONS: &[Operation] = operations! {
    "empty number": inputs(&listed()), |n| n;
    "empty text": reasons(), |text| text;
    "from number, listed: codes": inputs(&listed()), |n| StatusCode::from_u16(n).ok();
    "from number, listed: codes closed": inputs(&listed()), |n| Closed::from_u16(n).ok();
    "from number, listed: http": inputs(&listed()), |n| http::StatusCode::from_u16(n).ok();
    "from number, mixed: codes": inputs(&mixed()), |n| StatusCode::from_u16(n).ok();
    "from number, mixed: codes closed": inputs(&mixed()), |n| Closed::from_u16(n).ok();
    "from number, mixed: http": inputs(&mixed()), |n| http::StatusCode::from_u16(n).ok();
    "to number: codes": ours(), |code| code.as_u16();
    "to number: http": theirs(), |code| code.as_u16();
    "reason: codes": ours(), |code| code.reason();
    "reason, optional: codes": ours(), |code| code.canonical_reason();
    "reason, optional: http": theirs(), |code| code.canonical_reason();
    "class: codes": ours(), |code| code.class();
    "predicate: codes": ours(), |code| code.is_client_error();
    "predicate: http": theirs(), |code| code.is_client_error();
    "attribute: codes": ours(), |code| code.may_retry();
    "display: codes": ours(), |code| write(code);
    "display: http": theirs(), |code| write(code);
    "to_string: codes": ours(), |code| code.to_string();
    "to_string: http": theirs(), |code| code.to_string();
    "as_str: codes": ours(), |code| code.as_str();
    "as_str: http": theirs(), |code| black_box(code).as_str().len();
    "from bytes: codes": texts(), |text| StatusCode::from_bytes(text).ok();
    "from bytes: http": texts(), |text| http::StatusCode::from_bytes(text).ok();
    "parse reason: codes": reasons(), |text| StatusCode::from_str(text).ok();
    "parse reason, any case: codes": turned_reasons(), |text| StatusCode::from_str(text).ok();
};
