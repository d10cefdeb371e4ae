//! The methods from numbers to codes and back.

use super::Table;
use crate::storage::{Storage, as_strs};
use crate::template::Source;

pub(super) fn conversions(table: &Table) -> Source {
    let is_hexadecimal = table.spec.notation.is_hexadecimal();
    let mut range = "If no row has the number.".to_owned();
    let mut number = "the number of a row".to_owned();
    if let Some((low, high)) = table.spec.open {
        let (low, high) = (table.shown(low), table.shown(high));
        range = format!("If the number is not from {low} to {high}.");
        number = format!("a number from {low} to {high}");
    }
    let mut form = "in decimal, without a plus sign or leading zeros";
    let mut parse = source!(table => #private::decimal::#repr);
    if is_hexadecimal {
        form = "in hexadecimal after `0x`, or in decimal without a plus sign or leading zeros";
        parse = source!(table => #private::hexadecimal::#repr);
    }
    let bytes = format!("If the text is not {number} {form}.");
    let example = table.shown(table.rows().first().map_or(0, |row| row.code));
    let from_bytes = format!("The code with the number in this text, such as `b\"{example}\"`.");
    let three_digits = three_digits(table);
    let own_number = table.number("self");
    source! { table, range, from_bytes, bytes, three_digits, parse, own_number =>
        /// The code with this number.
        ///
        /// # Errors
        ///
        #[doc = #range]
        #[inline]
        pub const fn #from_repr(
            number: ::core::primitive::#repr,
        ) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_number(number)),
            }
        }

        #[doc = #from_bytes]
        ///
        /// # Errors
        ///
        #[doc = #bytes]
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
            #three_digits
            match #parse(text) {
                ::core::option::Option::Some(number) => #name::#from_repr(number),
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_text(text)),
            }
        }

        /// The number of the code.
        #[inline]
        #[must_use]
        pub const fn #as_repr(self) -> ::core::primitive::#repr {
            #own_number
        }
    }
}

/// Reads numbers faster if all have three digits.
fn three_digits(table: &Table) -> Option<Source> {
    let (first, last) = (table.rows().first()?.code, table.rows().last()?.code);
    let (low, high) = table.spec.open.unwrap_or((first, last));
    let is_byte = matches!(table.repr, "u8" | "i8");
    if low < 100 || high > 999 || is_byte || table.spec.notation.is_hexadecimal() {
        return None;
    }
    // A number below 100 has a leading zero.
    Some(source! { table =>
        if let &[a, b, c] = text {
            if let ::core::option::Option::Some(number @ 100..) = #private::decimal::three_digits([a, b, c]) {
                if let ::core::option::Option::Some(code) = find(number as ::core::primitive::#repr) {
                    return ::core::result::Result::Ok(code);
                }
            }
        }
    })
}

pub(super) fn as_str(table: &Table, data: &mut Source) -> Source {
    let mut numbers = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        numbers.push(table.shown(row.code));
    }
    let numbers = Storage::row_texts(table, "NUMBERS", as_strs(&numbers));
    let unlisted = if table.is_open {
        "unlisted_number(self)"
    } else {
        "\"\""
    };
    let get = numbers.get_or(table, &Source::from(unlisted));
    *data += numbers.items;
    if let Some(open) = table.spec.open {
        *data += unlisted_numbers(table, open);
    }
    let docs = if table.spec.notation.is_hexadecimal() {
        source!(table => #[doc = r" The number as hexadecimal text."])
    } else {
        source!(table => #[doc = r" The number as decimal text."])
    };
    source! { table, docs, get =>
        #docs
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            #get
        }
    }
}

/// What `{:x}` and `{:#010X}` show, if the codes are hexadecimal.
pub(super) fn hexadecimal_impls(table: &Table) -> Source {
    let mut impls = Source::default();
    if !table.spec.notation.is_hexadecimal() {
        return impls;
    }
    let number = table.number_behind("self");
    for format in ["LowerHex", "UpperHex"] {
        let format = Source::identifier(format);
        impls += source! { table, format, number =>
            #[automatically_derived]
            impl ::core::fmt::#format for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::#format::fmt(&(#number), f)
                }
            }
        };
    }
    impls
}

/// One string with the numbers of all codes: there are many, most of them rarely used.
fn unlisted_numbers(table: &Table, (low, high): (i128, i128)) -> Source {
    let width = table.shown(low).len().max(table.shown(high).len());
    let mut text = String::new();
    for code in low..=high {
        text += &format!("{:<width$}", table.shown(code));
    }
    source! { table, text, width, low =>
        static ALL_NUMBERS: #private::Numbers = #private::Numbers { text: #text, width: #width };

        // Keeps the path of listed codes short.
        #[cold]
        #[inline(never)]
        const fn unlisted_number(code: #name) -> &'static ::core::primitive::str {
            let index = (code as ::core::primitive::#repr).wrapping_sub(#low);
            #private::Numbers::get(&ALL_NUMBERS, index as ::core::primitive::usize)
        }
    }
}
