//! The spellings that `FromStr` reads, in a hash table.

use super::rows::{has_array, variant_at};
use super::{Table, keys};
use crate::hash::{Hash, key, slot};
use crate::spellings::{Spelling, unambiguous};
use crate::storage::{Storage, byte_string, little_endian};
use crate::template::Source;

/// With fewer spellings, it pays to search for a good hash.
const MAX_SMALL: usize = 1_024;

/// `impl Names`, with the texts and the slots that it needs.
pub(super) fn names_impl(table: &Table) -> Source {
    // Names come last, so that one comparison tells whether a spelling is a name.
    let all = unambiguous(table.rows());
    let mut spellings = Vec::with_capacity(all.len());
    let mut phrases = 0;
    for are_names in [false, true] {
        phrases = spellings.len();
        for spelling in &all {
            if spelling.is_name == are_names {
                spellings.push(*spelling);
            }
        }
    }
    // An empty slot has spelling 0.
    let first_name = phrases + 1;
    let mut texts = vec![""];
    for spelling in &spellings {
        texts.push(spelling.text);
    }
    let texts = Storage::texts(table, "SPELLINGS", &texts);
    let spelling = texts.get(table, "id");
    let mut data = texts.items;
    let (slots, hash) = slots(&spellings, phrases);
    let slot_width = pack(table, "SLOTS", &slots, &mut data);
    let multiplier = match hash {
        Hash::Quick(multiplier) => {
            source!(table, multiplier => ::core::option::Option::Some(#multiplier))
        }
        Hash::Thorough => Source::from("::core::option::Option::None"),
    };
    let plain = spellings.iter().all(|spelling| is_plain(spelling.text));
    let spelled = spelled(table, &spellings, &mut data);
    let lookups = keys::lookups(table, slots.len(), slot_width, hash, &spelling, &spelled);
    source! { table, data, slot_width, multiplier, plain, first_name, spelling, spelled, lookups =>
        #data
        #lookups

        #[doc(hidden)]
        impl #private::Names for #name {
            const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
            const SLOT_WIDTH: ::core::primitive::usize = #slot_width;
            const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = #multiplier;
            const PLAIN: ::core::primitive::bool = #plain;
            const FIRST_NAME: ::core::primitive::usize = #first_name;

            #[inline]
            fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
                #spelling
            }

            #[inline]
            fn spelled(id: ::core::primitive::usize) -> #name {
                #spelled
            }
        }
    }
}

/// Whether a text starts with an ASCII letter, and contains only letters and the
/// printable characters before `A` except `@`: such texts are compared faster.
fn is_plain(text: &str) -> bool {
    for byte in text.as_bytes() {
        if !matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b' '..=b'?') {
            return false;
        }
    }
    text.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// The body of `spelled`: a small table stores the code of each spelling, and a large one
/// the row.
fn spelled(table: &Table, spellings: &[Spelling], data: &mut Source) -> Source {
    let mut numbers = vec![0];
    for spelling in spellings {
        numbers.push(spelling.row);
    }
    let mut rows = Source::default();
    let width = pack(table, "SPELLED_ROWS", &numbers, &mut rows);
    let row = source!(table, width => #private::bytes::index::<#width>(&SPELLED_ROWS, id));
    let by_row = variant_at(table, &row);
    if table.rows().is_empty() || !has_array(table) {
        *data += rows;
        return by_row;
    }
    let count = numbers.len();
    *data += source! { table, rows, count, by_row =>
        static SPELLED: [#name; #count] = {
            #rows
            let mut codes = [const { #private::code_at(#name::ALL, 0) }; #count];
            let mut id = 0;
            while id < #count {
                codes[id] = #by_row;
                id += 1;
            }
            codes
        };
    };
    source!(table => #private::code_at(&SPELLED, id))
}

/// Stores numbers in a byte string. Returns the number of bytes of each.
fn pack(table: &Table, name: &str, numbers: &[usize], data: &mut Source) -> usize {
    let mut largest = 0;
    for number in numbers {
        largest = largest.max(*number);
    }
    let width = match largest {
        0..=0xFF => 1,
        0x100..=0xFFFF => 2,
        _ => 4,
    };
    *data += byte_string(table, name, &little_endian(numbers, width));
    width
}

/// The most slots to skip on the way to a spelling with the quick hash.
const MAX_PROBES: usize = 32;

/// The slots and their hash: the quick one if it separates the texts. The first
/// spellings are `phrases` reasons and aliases.
fn slots(spellings: &[Spelling], phrases: usize) -> (Vec<usize>, Hash) {
    let count = (spellings.len() * 2).next_power_of_two().max(2);
    let mut keys = Vec::with_capacity(spellings.len());
    for spelling in spellings {
        keys.push(key(spelling.text.as_bytes()));
    }
    let multiplier = if spellings.len() < MAX_SMALL {
        good_multiplier(&keys[..phrases], count)
    } else {
        MULTIPLIER
    };
    let hash = Hash::Quick(multiplier);
    if let Some(slots) = filled(spellings, hash, count, MAX_PROBES) {
        return (slots, hash);
    }
    let slots = filled(spellings, Hash::Thorough, count, usize::MAX);
    (slots.unwrap_or_default(), Hash::Thorough)
}

/// 2^32 divided by the golden ratio, to the nearest odd number.
const MULTIPLIER: u32 = 0x9E37_79B9;

const MAX_TRIES: u32 = 128;

/// The multiplier that puts the most keys into their first slot.
fn good_multiplier(keys: &[u32], count: usize) -> u32 {
    let mut best = (usize::MAX, MULTIPLIER);
    // A slot is taken if it holds the number of this try.
    let mut taken = vec![0; count];
    for number in 1..=MAX_TRIES {
        let multiplier = MULTIPLIER.wrapping_mul(2 * number - 1);
        let mut displaced = 0;
        for key in keys {
            let at = slot(key.wrapping_mul(multiplier), count - 1);
            displaced += usize::from(taken[at] == number);
            taken[at] = number;
            if displaced >= best.0 {
                break;
            }
        }
        if displaced < best.0 {
            best = (displaced, multiplier);
        }
        if displaced == 0 {
            break;
        }
    }
    best.1
}

/// The slots of a hash table with open addressing: spellings from 1, or 0.
fn filled(
    spellings: &[Spelling],
    hash: Hash,
    count: usize,
    max_probes: usize,
) -> Option<Vec<usize>> {
    let mut slots = vec![0; count];
    for (index, spelling) in spellings.iter().enumerate() {
        let mut at = hash.slot(spelling.text.as_bytes(), count - 1);
        let mut probes = 0;
        while slots[at] != 0 {
            at = (at + 1) & (count - 1);
            probes += 1;
            if probes > max_probes {
                return None;
            }
        }
        slots[at] = index + 1;
    }
    Some(slots)
}
