//! Conversions between a table and the table that it extends.

use super::Table;
use crate::template::Source;

pub(super) fn conversions(table: &Table) -> Source {
    if table.target.of.is_none() {
        return Source::default();
    }
    // Never returned: every code of the extended table is a code of this one.
    let any = table.rows().first().map(|row| {
        let variant = Source::identifier(&row.name.variant);
        source!(table, variant => ::core::result::Result::Err(_) => #name::#variant,)
    });
    source! { table, any =>
        #[automatically_derived]
        impl ::core::convert::From<#of> for #name {
            #[inline]
            fn from(code: #of) -> #name {
                let number = #krate::Code::to_repr(code);
                match #krate::Code::from_repr(::core::convert::From::from(number)) {
                    ::core::result::Result::Ok(code) => code,
                    #any
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<#name> for #of {
            type Error = #krate::UnknownCode<#of>;

            #[inline]
            fn try_from(code: #name) -> ::core::result::Result<#of, #krate::UnknownCode<#of>> {
                #private::from_integer(#krate::Code::to_repr(code))
            }
        }
    }
}
