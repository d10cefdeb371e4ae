//! The codes of vendors, compared with facts that are independent of the specs.

use codes_core::vendor::{self, Confidence, Meaning, Visibility, meanings};
use codes_core::{Code, StatusCode};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// All known facts, well confirmed or not.
fn facts() -> Vec<Value> {
    let facts: Value =
        serde_json::from_str(include_str!("../data/http-unregistered.json")).unwrap();
    facts["entries"].as_array().unwrap().clone()
}

fn number(fact: &Value) -> u16 {
    fact["code"].as_u64().unwrap().try_into().unwrap()
}

/// Whether the fact is reliable enough to be listed. A registered number is listed
/// only if the vendor sends it today.
fn is_listed(fact: &Value) -> bool {
    let visibility = fact["visibility"].as_str().unwrap();
    fact["confidence"] != "low"
        && !["disputed", "superseded"].contains(&visibility)
        && (fact["collides_with_registered"].is_null() || visibility == "wire")
}

/// The names in a text such as `Microsoft IIS / Exchange` or `A, B (npm); C`.
fn vendors(fact: &Value) -> Vec<&str> {
    let text = fact["vendor"].as_str().unwrap();
    let names = text.split([';', ',']).flat_map(|names| names.split(" / "));
    names.map(|name| without_remark(name).trim()).collect()
}

fn without_remark(text: &str) -> &str {
    text.split(" (").next().unwrap_or(text)
}

/// The fact that confirms a meaning.
fn fact_of<'a>(meaning: &Meaning, facts: &'a [Value]) -> &'a Value {
    let is_old = meaning.module == "shopify_old";
    let mut found = facts.iter().filter(|fact| {
        number(fact) == meaning.number
            && vendors(fact) == meaning.vendors
            && (fact["vendor"] == "Shopify (old)") == is_old
    });
    let fact = found.next().unwrap_or_else(|| panic!("{meaning:?}"));
    assert_eq!(found.next(), None);
    fact
}

fn all() -> Vec<&'static Meaning> {
    (0..=u16::MAX).flat_map(meanings).collect()
}

#[test]
fn what_is_sure_is_listed_and_nothing_else() {
    let facts = facts();
    let listed = facts.iter().filter(|fact| is_listed(fact));
    let mut expected: Vec<_> = listed.map(|fact| (number(fact), vendors(fact))).collect();
    let mut found: Vec<_> = all()
        .iter()
        .map(|meaning| (meaning.number, meaning.vendors.to_vec()))
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 51);

    let unlisted = facts.iter().filter(|fact| !is_listed(fact));
    let unlisted: Vec<u16> = unlisted.map(number).collect();
    assert_eq!(unlisted, [103, 218, 306, 421, 425, 598]);
    for number in unlisted {
        assert_eq!(meanings(number), []);
    }
}

#[test]
fn phrases_are_those_of_the_vendors() {
    let facts = facts();
    for meaning in all() {
        match fact_of(meaning, &facts)["phrase"].as_str() {
            Some(phrase) => assert_eq!(meaning.reason, without_remark(phrase)),
            None => assert!(
                [441, 460, 463, 464].contains(&meaning.number)
                    && meaning.description.contains("gives the code no phrase"),
                "{meaning:?}"
            ),
        }
    }
}

#[test]
fn visibility_confidence_and_sources_are_the_known_ones() {
    let facts = facts();
    for meaning in all() {
        let fact = fact_of(meaning, &facts);
        let visibility = match fact["visibility"].as_str().unwrap() {
            "wire" => Visibility::Wire,
            "log" => Visibility::Log,
            "internal" => Visibility::Internal,
            "body" => Visibility::Body,
            "historic" => Visibility::Historic,
            "deprecated" => Visibility::Deprecated,
            other => panic!("{other}"),
        };
        assert_eq!(meaning.visibility, visibility, "{meaning:?}");
        let confidence = match fact["confidence"].as_str().unwrap() {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            other => panic!("{other}"),
        };
        assert_eq!(meaning.confidence, confidence, "{meaning:?}");
        let sources = fact["sources"].as_array().unwrap().iter();
        assert!(sources.eq(meaning.sources), "{meaning:?}");
    }
}

/// Computed at compile time.
const CLOSED: &[Meaning] = meanings(444);

#[test]
fn numbers_with_several_meanings() {
    let cases: [(u16, &[&str]); 13] = [
        (308, &["google"]),
        (418, &[]),
        (419, &["laravel", "webdav_drafts"]),
        (420, &["twitter", "webdav_drafts"]),
        (430, &["shopify", "shopify_old"]),
        (449, &["exchange", "microsoft"]),
        (496, &["cloud_foundry", "nginx"]),
        (498, &["esri"]),
        (499, &["cloud_foundry", "cloudflare", "esri", "nginx"]),
        (508, &["cpanel"]),
        (526, &["cloud_foundry", "cloudflare"]),
        (529, &["anthropic", "qualys"]),
        (530, &["cloudflare", "pantheon", "shopify"]),
    ];
    for (number, modules) in cases {
        let found = meanings(number).iter().map(|meaning| meaning.module);
        assert!(found.eq(modules.iter().copied()), "{number}");
        assert!(
            meanings(number)
                .iter()
                .all(|meaning| meaning.number == number)
        );
    }
    for number in [0, 99, 1000, u16::MAX] {
        assert_eq!(meanings(number), []);
    }
    assert_eq!(CLOSED[0].reason, "No Response");
}

/// Declares the modules, and the rows of each.
macro_rules! tables {
    ($($module:ident)+) => {
        const MODULES: &[&str] = &[$(stringify!($module)),+];

        #[test]
        fn tables_hold_those_of_http_and_their_own() {
            $(
                for number in 100..=999 {
                    let code = StatusCode::from_u16(number).unwrap();
                    let extended = vendor::$module::StatusCode::from(code);
                    assert_eq!(extended.as_u16(), number);
                    assert_eq!(StatusCode::from(extended), code);
                    assert_eq!(extended.to_string().parse(), Ok(extended));

                    let mut meanings = meanings(number).iter();
                    let own = meanings.find(|meaning| meaning.module == stringify!($module));
                    assert_eq!(extended.visibility().is_some(), own.is_some());
                    if let Some(own) = own {
                        assert_eq!(extended.reason(), own.reason);
                        assert_eq!(extended.name(), Some(own.name));
                        assert_eq!(extended.description(), Some(own.description));
                        assert!(!own.description.is_empty());
                        // The name must not be that of a registered code with another number.
                        assert!(StatusCode::ALL.iter().all(|code| code.name() != Some(own.name)));
                    } else {
                        assert_eq!(extended.is_listed(), code.is_listed());
                        assert_eq!(extended.reason(), code.reason());
                        assert_eq!(extended.name(), code.name());
                        assert_eq!(format!("{:?}", extended.retry()), format!("{:?}", code.retry()));
                        assert_eq!(extended.retry_condition(), code.retry_condition());
                        assert_eq!(extended.retry_fields(), code.retry_fields());
                        assert_eq!(extended.vendors(), [""; 0]);
                        assert_eq!(extended.confidence(), None);
                    }
                }
                assert!(all().iter().any(|meaning| meaning.module == stringify!($module)));
            )+
        }
    };
}

tables! {
    anthropic aws_elb cloud_foundry cloudflare cpanel esri exchange google iis laravel linkedin
    microsoft nginx pantheon proxies qualys shopify shopify_old twitter webdav_drafts
}

#[test]
fn every_spec_is_a_module() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/vendors");
    let files = fs::read_dir(folder).unwrap().map(|file| {
        let file = file.unwrap().path();
        file.file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .replace('-', "_")
    });
    let mut files: Vec<String> = files.collect();
    files.sort();
    assert_eq!(files, MODULES);
}

#[test]
fn only_what_vendors_send_takes_a_registered_number() {
    let taken = all()
        .into_iter()
        .filter(|meaning| StatusCode::from_u16(meaning.number).is_ok_and(StatusCode::is_listed));
    let taken: Vec<_> = taken
        .map(|meaning| (meaning.number, meaning.module))
        .collect();
    assert_eq!(taken, [(308, "google"), (451, "exchange"), (508, "cpanel")]);
}

#[test]
fn errors_and_enums_can_have_codes_of_a_vendor() {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
    #[code(of = codes_core::vendor::cloudflare::StatusCode)]
    enum Origin {
        WebServerIsDown,
        ConnectionTimedOut,
        BadGateway,
    }
    let code = vendor::cloudflare::StatusCode::from(Origin::WebServerIsDown);
    assert_eq!(StatusCode::from(code).as_u16(), 521);
    assert!(Origin::try_from(vendor::cloudflare::StatusCode::Ok).is_err());
    assert_eq!(Origin::ConnectionTimedOut.vendors(), ["Cloudflare"]);
    assert_eq!(Origin::BadGateway.visibility(), None);
}
