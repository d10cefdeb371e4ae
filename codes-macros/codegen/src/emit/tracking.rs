//! Items that make rustc watch the files of a spec.

use crate::args::SpecPath;
use crate::locate::Tracked;
use proc_macro2::TokenStream;
use quote::quote;

/// Makes rustc build again when a file changes.
pub(crate) fn tracking(tracked: &[Tracked], path: &SpecPath) -> TokenStream {
    let mut items = TokenStream::new();
    for file in tracked {
        let path = match file {
            Tracked::InManifestDir(relative) => {
                quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #relative))
            }
            Tracked::Absolute(absolute) => quote!(#absolute),
            Tracked::AsWritten => path.tokens.clone(),
        };
        items.extend(quote!(
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
        ));
    }
    items
}
