//! Tests of the generator, without the macros. Every other file in this folder is a test.
