//! The conversions between a table and the one that it extends.

use super::Table;
use crate::template::Source;

/// From the extended table without failing, and back; nothing if there is none.
pub(super) fn conversions(table: &Table) -> Source {
    if table.target.of.is_none() {
        return Source::default();
    }
    // Every code of the extended table is one of this.
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
                let number = #krate::Code::to_repr(code);
                match ::core::convert::TryFrom::try_from(number) {
                    ::core::result::Result::Ok(number) => #krate::Code::from_repr(number),
                    ::core::result::Result::Err(_) => {
                        ::core::result::Result::Err(#private::unknown_text())
                    }
                }
            }
        }
    }
}
