//! From numbers to variants and to rows.

use super::Table;
use super::code::Code;
use super::columns::{byte_string, little_endian};
use super::rows::{has_array, variant_at};
use crate::check::CheckedSpec;

/// How wide a range of codes may be before looking a code up takes a search,
/// as a multiple of the rows.
const MAX_SPREAD: i128 = 16;

/// Up to this width a closed table has an array from codes to variants.
const MAX_BY_CODE: i128 = 1_024;

/// How the rows lie among the numbers.
pub(super) enum Index {
    /// Row `n` has code `low + n`.
    Contiguous { low: i128 },
    /// A table from the lowest to the highest code, with the row of each.
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

/// `fn find(number) -> Option<Table>` and `fn row(code) -> usize`. The row of an
/// unlisted code is the one after the last.
pub(super) fn functions(table: &Table) -> Code {
    let (data, row_of_number) = row_of_number(table);
    let (find_data, find) = find(table);
    code! { table, data, find_data, row_of_number, find =>
        #data
        #find_data

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

/// Data and body of `find`.
fn find(table: &Table) -> (Code, Code) {
    match (table.unlisted_range(), &table.index) {
        (Some(open), _) => (Code::default(), find_in_range(table, open)),
        (None, &Index::Dense { low, high }) if high - low < MAX_BY_CODE && has_array(table) => {
            find_by_code(table, low, high)
        }
        (None, _) => (Code::default(), find_by_row(table)),
    }
}

/// Over a whole range this compiles to a comparison and a move.
fn find_in_range(table: &Table, (low, high): (i128, i128)) -> Code {
    let arm = |code| {
        let variant = table.variant(code);
        code!(table, code, variant => #code => #name::#variant,)
    };
    let arms: Code = (low..=high).map(arm).collect();
    code! { table, arms =>
        ::core::option::Option::Some(match number {
            #arms
            _ => return ::core::option::Option::None,
        })
    }
}

/// One load, and no branch: numbers above the highest code all have the last
/// entry, which is that of no row.
fn find_by_code(table: &Table, low: i128, high: i128) -> (Code, Code) {
    // A few more entries save the subtraction.
    let low = if low > 0 && low <= high / 4 { 0 } else { low };
    let offset = offset(table, low);
    let last = usize::try_from(high - low + 1).unwrap_or_default();
    let count = last + 1;
    let data = code! { table, count, offset =>
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
    let find = code! { table, offset, last =>
        let offset = #offset;
        let offset = if offset < #last {
            offset as ::core::primitive::usize
        } else {
            #last
        };
        #private::bytes::at(&BY_CODE, offset)
    };
    (data, find)
}

fn find_by_row(table: &Table) -> Code {
    let count = table.rows().len();
    let variant = variant_at(table, &Code::from("row"));
    code! { table, count, variant =>
        let row = row_of_number(number);
        if row < #count {
            ::core::option::Option::Some(#variant)
        } else {
            ::core::option::Option::None
        }
    }
}

/// Data and body of `row_of_number`.
fn row_of_number(table: &Table) -> (Code, Code) {
    let count = table.rows().len();
    match table.index {
        Index::Contiguous { low } => {
            let offset = offset(table, low);
            let body = code! { table, count, offset =>
                let offset = #offset;
                if offset < #count {
                    offset as ::core::primitive::usize
                } else {
                    #count
                }
            };
            (Code::default(), body)
        }
        Index::Dense { low, high } => dense(table, low, high),
        Index::Sparse => sparse(table),
    }
}

fn dense(table: &Table, low: i128, high: i128) -> (Code, Code) {
    let count = table.rows().len();
    let width = if count < 256 {
        1
    } else if count < 65_536 {
        2
    } else {
        4
    };
    let mut rows = table.rows().iter().enumerate().peekable();
    let row_of = |code| {
        let row = rows.next_if(|(_, row)| row.code == code);
        row.map_or(count, |(at, _)| at)
    };
    let bytes = little_endian((low..=high).map(row_of), width);
    let codes = bytes.len() / width;
    let data = byte_string(table, "ROWS", &bytes);
    let offset = offset(table, low);
    let get = if width == 1 {
        code!(table => #private::bytes::at(&ROWS, offset as ::core::primitive::usize) as ::core::primitive::usize)
    } else {
        code!(table, width => #private::bytes::index::<#width>(&ROWS, offset as ::core::primitive::usize))
    };
    let body = code! { table, count, codes, offset, get =>
        let offset = #offset;
        if offset >= #codes {
            return #count;
        }
        #get
    };
    (data, body)
}

/// A binary search among the distances from the lowest code.
fn sparse(table: &Table) -> (Code, Code) {
    let (Some(first), Some(last)) = (table.rows().first(), table.rows().last()) else {
        return (Code::default(), Code::from("0"));
    };
    let count = table.rows().len();
    // Codes have at most 64 bits, and so have their distances.
    let distance = |code: i128| u64::try_from(code - first.code).unwrap_or(u64::MAX);
    let width: usize = match distance(last.code) {
        0..=0xFFFF => 2,
        0x1_0000..=0xFFFF_FFFF => 4,
        _ => 8,
    };
    let bytes: Vec<u8> = table
        .rows()
        .iter()
        .flat_map(|row| distance(row.code).to_le_bytes().into_iter().take(width))
        .collect();
    let data = byte_string(table, "DISTANCES", &bytes);
    let offset = offset(table, first.code);
    let body = code! { table, count, width, offset =>
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
    };
    (data, body)
}

/// How far `number` is above `low`, as a `u64`; far above everything if it is below.
fn offset(table: &Table, low: i128) -> Code {
    let unsigned = Code::identifier(&table.repr.replace('i', "u"));
    code!(table, low, unsigned => number.wrapping_sub(#low) as ::core::primitive::#unsigned as ::core::primitive::u64)
}
