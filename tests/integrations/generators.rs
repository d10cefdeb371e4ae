//! Codes for fuzzers and property tests.

use arbitrary::{Arbitrary, Unstructured};
use codes_tests_integrations::{ExitCode, Rpc, SmtpReply};
use kodes::{Code, StatusClass, StatusCode, StatusCodeRetry};
use proptest::arbitrary::any;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// The codes that three bytes of input generate, of which the first is 0 to 3.
fn arbitrary_codes<T: Code + Ord + for<'a> Arbitrary<'a>>() -> BTreeSet<T> {
    let inputs = (0..=u16::MAX).flat_map(|number| {
        let [low, high] = number.to_le_bytes();
        (0..4).map(move |first| [first, low, high])
    });
    let codes = inputs.map(|bytes| Unstructured::new(&bytes).arbitrary().unwrap());
    codes.collect()
}

#[test]
fn data_gives_every_code() {
    assert_eq!(arbitrary_codes::<StatusCode>().len(), 900);
    assert_eq!(arbitrary_codes::<SmtpReply>().len(), 400);
    assert_eq!(arbitrary_codes::<ExitCode>().len(), ExitCode::ALL.len());
    assert_eq!(arbitrary_codes::<Rpc>().len(), Rpc::ALL.len());
    // Fuzzers start with empty data.
    assert!(StatusCode::arbitrary(&mut Unstructured::new(&[])).is_ok());
}

fn generated_codes<T: Code + Ord + proptest::arbitrary::Arbitrary>() -> BTreeSet<T> {
    let mut runner = TestRunner::deterministic();
    let strategy = any::<T>();
    (0..20_000)
        .map(|_| strategy.new_tree(&mut runner).unwrap().current())
        .collect()
}

#[test]
fn property_tests_get_every_code() {
    assert_eq!(generated_codes::<StatusCode>().len(), 900);
    assert_eq!(generated_codes::<SmtpReply>().len(), 400);
    assert_eq!(generated_codes::<ExitCode>().len(), ExitCode::ALL.len());
    assert_eq!(generated_codes::<Rpc>().len(), Rpc::ALL.len());
}

#[test]
fn they_shrink_to_the_lowest_that_fails() {
    let mut runner = TestRunner::deterministic();
    let fails = |code: StatusCode| code.is_server_error();
    let failure = runner.run(&any::<StatusCode>(), |code| {
        proptest::prop_assert!(!fails(code));
        Ok(())
    });
    let proptest::test_runner::TestError::Fail(_, smallest) = failure.unwrap_err() else {
        panic!("no failure found")
    };
    assert_eq!(smallest, StatusCode::InternalServerError);
}

#[test]
fn classes_and_values_of_attributes_are_generated() {
    let choices = (0..=u8::MAX).map(|byte| {
        let data = [byte];
        Unstructured::new(&data).arbitrary::<StatusClass>().unwrap()
    });
    assert_eq!(
        choices.collect::<BTreeSet<_>>().len(),
        StatusClass::ALL.len()
    );
    let mut runner = TestRunner::deterministic();
    let strategy = any::<StatusCodeRetry>();
    let values = (0..1_000).map(|_| strategy.new_tree(&mut runner).unwrap().current());
    assert_eq!(
        values.collect::<BTreeSet<_>>().len(),
        StatusCodeRetry::ALL.len()
    );
}
