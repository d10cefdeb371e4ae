#!/bin/sh
# rustdoc writes JSON on stable Rust only with this variable. Build scripts look at it
# as well, so it is not set for all of cargo.
RUSTC_BOOTSTRAP=1 exec rustdoc "$@"
