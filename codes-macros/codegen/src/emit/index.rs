//! From numbers to variants and to rows.

use super::Table;
use super::rows::{has_array, variant_at};
use crate::check::CheckedSpec;
use crate::storage::{byte_string, little_endian};
use crate::template::Source;

/// The widest range of codes that is looked up in a table, as a multiple of the rows.
const MAX_SPREAD: i128 = 16;

/// The widest range of codes of a closed table with an array from codes to variants.
const MAX_BY_CODE: i128 = 1_024;

/// How rows are found by code.
pub(super) enum Index {
    /// Row `n` has the code `low + n`.
    Contiguous { low: i128 },
    /// A table with the row of each code from `low` to `high`.
    Dense { low: i128, high: i128 },
    /// A binary search.
    Sparse,
}

impl Index {
    pub(super) fn of(spec: &CheckedSpec) -> Self {
        let (Some(first), Some(last)) = (spec.rows.first(), spec.rows.last()) else {
            return Self::Sparse;
        };
        // In an open table every code of the range is looked up.
        let (low, high) = spec.open.unwrap_or((first.code, last.code));
        let count = spec.rows.len() as i128;
        let width = high - low + 1;
        if width == count {
            Self::Contiguous { low }
        } else if width <= (count * MAX_SPREAD).max(1_024) {
            Self::Dense { low, high }
        } else {
            Self::Sparse
        }
    }
}

/// `fn find(number) -> Option<Table>` and `fn row(code) -> usize`. Unlisted codes have
/// the row after the last.
pub(super) fn functions(table: &Table) -> Source {
    let mut data = Source::default();
    let row_of_number = row_of_number(table, &mut data);
    let find = find(table, &mut data);
    source! { table, data, row_of_number, find =>
        #data

        #[inline]
        const fn row_of_number(number: ::core::primitive::#repr) -> ::core::primitive::usize {
            #row_of_number
        }

        #[inline]
        const fn row(code: #name) -> ::core::primitive::usize {
            row_of_number(code as ::core::primitive::#repr)
        }

        #[inline]
        const fn find(number: ::core::primitive::#repr) -> ::core::option::Option<#name> {
            #find
        }
    }
}

/// The body of `find`. Adds its data.
fn find(table: &Table, data: &mut Source) -> Source {
    match (table.unlisted_range(), &table.index) {
        (Some(open), _) => find_in_range(table, open),
        (None, &Index::Dense { low, high }) if high - low < MAX_BY_CODE && has_array(table) => {
            find_by_code(table, low, high, data)
        }
        (None, _) => find_by_row(table),
    }
}

/// For a whole range, this compiles to a comparison and a move.
fn find_in_range(table: &Table, (low, high): (i128, i128)) -> Source {
    let mut arms = Source::default();
    for code in low..=high {
        let variant = table.variant(code);
        arms += source!(table, code, variant => #code => #name::#variant,);
    }
    source! { table, arms =>
        ::core::option::Option::Some(match number {
            #arms
            _ => return ::core::option::Option::None,
        })
    }
}

/// One load without a branch: all numbers above the highest code have the last entry,
/// which is `None`.
fn find_by_code(table: &Table, low: i128, high: i128, data: &mut Source) -> Source {
    // A few more entries make a subtraction unnecessary.
    let low = if low > 0 && low <= high / 4 { 0 } else { low };
    let offset = offset(table, low);
    let last = usize::try_from(high - low + 1).unwrap_or_default();
    let count = last + 1;
    *data += source! { table, count, offset =>
        static BY_CODE: [::core::option::Option<#name>; #count] = {
            let mut by_code = [::core::option::Option::None; #count];
            let mut row = 0;
            while row < #name::ALL.len() {
                let code = #private::bytes::at(#name::ALL, row);
                let number = code as ::core::primitive::#repr;
                let offset = #offset;
                by_code[offset as ::core::primitive::usize] = ::core::option::Option::Some(code);
                row += 1;
            }
            by_code
        };
    };
    source! { table, offset, last =>
        let offset = #offset;
        let offset = if offset < #last {
            offset as ::core::primitive::usize
        } else {
            #last
        };
        #private::bytes::at(&BY_CODE, offset)
    }
}

fn find_by_row(table: &Table) -> Source {
    let count = table.rows().len();
    let variant = variant_at(table, &Source::from("row"));
    source! { table, count, variant =>
        let row = row_of_number(number);
        if row < #count {
            ::core::option::Option::Some(#variant)
        } else {
            ::core::option::Option::None
        }
    }
}

/// The body of `row_of_number`. Adds its data.
fn row_of_number(table: &Table, data: &mut Source) -> Source {
    let count = table.rows().len();
    match table.index {
        Index::Contiguous { low } => {
            let offset = offset(table, low);
            source! { table, count, offset =>
                let offset = #offset;
                if offset < #count {
                    offset as ::core::primitive::usize
                } else {
                    #count
                }
            }
        }
        Index::Dense { low, high } => dense(table, low, high, data),
        Index::Sparse => sparse(table, data),
    }
}

fn dense(table: &Table, low: i128, high: i128, data: &mut Source) -> Source {
    let count = table.rows().len();
    let width = match count {
        0..=0xFF => 1,
        0x100..=0xFFFF => 2,
        _ => 4,
    };
    let mut rows = Vec::new();
    let mut next = 0;
    for code in low..=high {
        if table.rows().get(next).is_some_and(|row| row.code == code) {
            rows.push(next);
            next += 1;
        } else {
            rows.push(count);
        }
    }
    let codes = rows.len();
    *data += byte_string(table, "ROWS", &little_endian(&rows, width));
    let offset = offset(table, low);
    let get = if width == 1 {
        source!(table => #private::bytes::at(&ROWS, offset as ::core::primitive::usize) as ::core::primitive::usize)
    } else {
        source!(table, width => #private::bytes::index::<#width>(&ROWS, offset as ::core::primitive::usize))
    };
    source! { table, count, codes, offset, get =>
        let offset = #offset;
        if offset >= #codes {
            return #count;
        }
        #get
    }
}

/// A binary search in the distances from the lowest code.
fn sparse(table: &Table, data: &mut Source) -> Source {
    let (Some(first), Some(last)) = (table.rows().first(), table.rows().last()) else {
        return Source::from("0");
    };
    let count = table.rows().len();
    // Codes and distances have at most 64 bits.
    let distance = |code: i128| u64::try_from(code - first.code).unwrap_or(u64::MAX);
    let width: usize = match distance(last.code) {
        0..=0xFFFF => 2,
        0x1_0000..=0xFFFF_FFFF => 4,
        _ => 8,
    };
    let mut bytes = Vec::with_capacity(count * width);
    for row in table.rows() {
        bytes.extend_from_slice(&distance(row.code).to_le_bytes()[..width]);
    }
    *data += byte_string(table, "DISTANCES", &bytes);
    let offset = offset(table, first.code);
    source! { table, count, width, offset =>
        let offset = #offset;
        let mut low = 0;
        let mut high = #count;
        while low < high {
            let middle = low + ((high - low) >> 1);
            let distance = #private::bytes::unsigned::<#width>(&DISTANCES, middle);
            if distance == offset {
                return middle;
            } else if distance < offset {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        #count
    }
}

/// The distance of `number` from `low` as a `u64`, larger than any other if it is less
/// than `low`.
fn offset(table: &Table, low: i128) -> Source {
    let unsigned = Source::identifier(&table.repr.replace('i', "u"));
    source!(table, low, unsigned => number.wrapping_sub(#low) as ::core::primitive::#unsigned as ::core::primitive::u64)
}
