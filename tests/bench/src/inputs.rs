//! What the measured operations process.

use crate::peers;
use codes_core::StatusCode;

/// The number of inputs of a round.
pub const INPUTS: usize = 4_096;

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

pub(crate) fn shuffled<T: Copy>(from: &[T]) -> Vec<T> {
    let mut random = Random(1);
    (0..INPUTS).map(|_| random.pick(from)).collect()
}

pub(crate) fn listed() -> Vec<u16> {
    let listed: Vec<u16> = StatusCode::ALL.iter().map(|code| code.as_u16()).collect();
    shuffled(&listed)
}

/// Numbers of three digits in random order, half of them listed.
pub(crate) fn mixed() -> Vec<u16> {
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

pub(crate) fn codes() -> Vec<StatusCode> {
    shuffled(StatusCode::ALL)
}

/// The codes as another type.
pub(crate) fn as_others<T>(other: impl Fn(u16) -> Option<T>) -> Vec<T> {
    let codes = codes().into_iter();
    codes
        .map(|code| other(code.as_u16()).expect("it lists them all"))
        .collect()
}

pub(crate) fn http() -> Vec<http::StatusCode> {
    as_others(|number| http::StatusCode::from_u16(number).ok())
}

pub(crate) fn strum() -> Vec<peers::Code> {
    as_others(peers::Code::from_repr)
}

pub(crate) fn reasons() -> Vec<&'static str> {
    codes().into_iter().map(StatusCode::reason).collect()
}

/// The reason phrases, with every other letter in lower case.
pub(crate) fn in_mixed_case() -> Vec<&'static str> {
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

pub(crate) fn digits() -> Vec<&'static [u8]> {
    let codes = codes().into_iter();
    codes.map(|code| code.as_str().as_bytes()).collect()
}

pub(crate) fn digits_as_text() -> Vec<&'static str> {
    codes().into_iter().map(StatusCode::as_str).collect()
}

/// Half of the texts, with a letter changed in the others, so that no code has them.
pub(crate) fn half_unknown(texts: Vec<&'static str>) -> Vec<&'static str> {
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
