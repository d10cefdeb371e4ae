//! The methods that every table has.

use super::Table;
use super::code::Code;
use super::columns::Column;
use crate::check::{Class, Row};

/// `from_u16` to `fallback`, and the columns that they read.
pub(super) fn methods(table: &Table) -> Code {
    let conversions = conversions(table);
    let (as_str_data, as_str) = as_str(table);
    let (names_data, names) = names(table);
    let (reasons_data, reasons) = reasons(table);
    let (descriptions_data, descriptions) = description_and_reference(table);
    let fallback = fallback(table);
    let data = Code::from([as_str_data, names_data, reasons_data, descriptions_data]);
    code! { table, data, conversions, as_str, names, reasons, descriptions, fallback =>
        #data

        impl #name {
            #conversions
            #as_str
            #names
            #reasons
            #descriptions
            #fallback
        }
    }
}

fn conversions(table: &Table) -> Code {
    let (range, bytes) = match table.spec.open {
        Some((low, high)) => (
            format!("If the number lies outside {low} to {high}."),
            format!("If the text is anything but a number from {low} to {high} in decimal, without a plus sign or leading zeros."),
        ),
        None => (
            "If no row has the number.".to_owned(),
            "If the text is anything but the number of a row in decimal, without a plus sign or leading zeros.".to_owned(),
        ),
    };
    let example = table.rows().first().map_or(0, |row| row.code);
    let from_bytes =
        format!("The code with the number that the text is, such as `b\"{example}\"`.");
    let three_digits = three_digits(table);
    let own_number = table.number("self");
    code! { table, range, from_bytes, bytes, three_digits, own_number =>
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
            match #private::decimal::#repr(text) {
                ::core::option::Option::Some(number) => #name::#from_repr(number),
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_text()),
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

/// A short way to read numbers, where all have three digits.
fn three_digits(table: &Table) -> Option<Code> {
    let (first, last) = (table.rows().first()?.code, table.rows().last()?.code);
    let (low, high) = table.spec.open.unwrap_or((first, last));
    if low < 100 || high > 999 || matches!(table.repr, "u8" | "i8") {
        return None;
    }
    // Below 100 it has a leading zero.
    Some(code! { table =>
        if let &[a, b, c] = text {
            if let ::core::option::Option::Some(number @ 100..) = #private::decimal::three_digits([a, b, c]) {
                return #name::#from_repr(number as ::core::primitive::#repr);
            }
        }
    })
}

fn as_str(table: &Table) -> (Code, Code) {
    let numbers: Vec<String> = table
        .rows()
        .iter()
        .map(|row| row.code.to_string())
        .collect();
    let column = Column::row_texts(table, "NUMBERS", numbers.iter().map(String::as_str));
    let (unlisted_data, unlisted) = match table.spec.open {
        Some(open) => unlisted_numbers(table, open),
        None => (Code::default(), Code::from("\"\"")),
    };
    let get = column.get_or(table, &unlisted);
    let method = code! { table, get =>
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            #get
        }
    };
    (Code::from([column.items, unlisted_data]), method)
}

/// The numbers of all codes in one string: unlisted codes are many and rare.
fn unlisted_numbers(table: &Table, (low, high): (i128, i128)) -> (Code, Code) {
    let width = low.to_string().len().max(high.to_string().len());
    let text: String = (low..=high).map(|code| format!("{code:<width$}")).collect();
    let data = code! { table, text, width, low =>
        static ALL_NUMBERS: #private::Numbers = #private::Numbers { text: #text, width: #width };

        // Out of the way of listed codes.
        #[cold]
        #[inline(never)]
        const fn unlisted_number(code: #name) -> &'static ::core::primitive::str {
            let index = (code as ::core::primitive::#repr).wrapping_sub(#low);
            #private::Numbers::get(&ALL_NUMBERS, index as ::core::primitive::usize)
        }
    };
    (data, Code::from("unlisted_number(self)"))
}

/// The variant's name, for `Debug` and `FromStr`.
fn names(table: &Table) -> (Code, Code) {
    let names = table.rows().iter().map(|row| row.name.variant.as_str());
    let column = Column::row_texts(table, "NAMES", names);
    let get = optional(table, &column);
    let example = table
        .rows()
        .first()
        .map_or("", |row| row.name.variant.as_str());
    let docs =
        format!("The name of the variant, such as `{example}`; `None` for an unlisted code.");
    let method = code! { table, docs, get =>
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            #get
        }
    };
    (column.items, method)
}

/// `Some` text of a listed code.
fn optional(table: &Table, column: &Column) -> Code {
    let count = table.rows().len();
    let get = column.get(table, "row");
    code! { table, count, get =>
        if row < #count {
            ::core::option::Option::Some(#get)
        } else {
            ::core::option::Option::None
        }
    }
}

fn reasons(table: &Table) -> (Code, Code) {
    let column = Column::row_texts(
        table,
        "REASONS",
        table.rows().iter().map(|row| row.reason.as_str()),
    );
    let reason = column.get(table, "row");
    let canonical_reason = optional(table, &column);
    let count = table.rows().len();
    let is_listed = if table.is_open() {
        code!(table, count => row(self) < #count)
    } else {
        Code::from("true")
    };
    let method = code! { table, reason, canonical_reason, is_listed =>
        /// The reason phrase; empty for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn reason(self) -> &'static ::core::primitive::str {
            let row = row(self);
            #reason
        }

        /// The reason phrase; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn canonical_reason(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            #canonical_reason
        }

        /// Whether the code is a row of the table.
        #[inline]
        #[must_use]
        pub const fn is_listed(self) -> ::core::primitive::bool {
            #is_listed
        }
    };
    (column.items, method)
}

fn description_and_reference(table: &Table) -> (Code, Code) {
    let (descriptions, description) =
        sparse_text(table, "DESCRIPTIONS", |row| row.description.as_deref());
    let (references, reference) = sparse_text(table, "REFERENCES", |row| row.reference.as_deref());
    let methods = code! { table, description, reference =>
        /// What the spec says about the code.
        #[inline]
        #[must_use]
        pub const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #description
        }

        /// Where the code is defined, as a URL.
        #[inline]
        #[must_use]
        pub const fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #reference
        }
    };
    (Code::from([descriptions, references]), methods)
}

/// A text that not every row has. None of them is empty, so that stands for none.
fn sparse_text(table: &Table, name: &str, get: impl Fn(&Row) -> Option<&str>) -> (Code, Code) {
    if !table.rows().iter().any(|row| get(row).is_some()) {
        return (Code::default(), Code::from("::core::option::Option::None"));
    }
    let column = Column::row_texts(
        table,
        name,
        table.rows().iter().map(|row| get(row).unwrap_or_default()),
    );
    let text = column.get(table, "row");
    let body = code! { table, text =>
        let row = row(self);
        let text = #text;
        if text.is_empty() {
            ::core::option::Option::None
        } else {
            ::core::option::Option::Some(text)
        }
    };
    (column.items, body)
}

/// `fallback`, if a class has one.
fn fallback(table: &Table) -> Option<Code> {
    let arm = |class: &Class| {
        let fallback = table.variant(class.fallback?);
        let (low, high) = (class.low, class.high);
        Some(code! { table, low, high, fallback =>
            #low..=#high => ::core::option::Option::Some(#name::#fallback),
        })
    };
    let arms: Vec<Code> = table.classes().iter().filter_map(arm).collect();
    if arms.is_empty() {
        return None;
    }
    let arms: Code = arms.into_iter().collect();
    Some(code! { table, arms =>
        /// The listed code to treat this code as: itself if it is listed, else
        /// the fallback of its class, if there is one.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<#name> {
            if #name::is_listed(self) {
                return ::core::option::Option::Some(self);
            }
            match self as ::core::primitive::#repr {
                #arms
                _ => ::core::option::Option::None,
            }
        }
    })
}
