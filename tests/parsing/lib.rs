//! The parser of codes-core, held against the rules of the generator.
//!
//! `codes_codegen::Outline::parse` says what a text means by the rules that the
//! generator fills the tables by; the tables are read by codes-core. Both have
//! to agree on every text, for tables of all kinds.

#[cfg(test)]
mod tests {
    use codes_core::{Code, Keyed};
    use std::collections::{BTreeMap, BTreeSet};
    use std::str::FromStr;

    /// The code that a text means.
    type Find = fn(&str) -> Option<i128>;

    /// One of the random tables.
    struct Table {
        seed: u64,
        /// The spec.
        path: &'static str,
        /// The code that a text parses to.
        parse: Find,
        from_id: Find,
        from_other: Find,
        from_bytes: fn(&[u8]) -> Option<i16>,
    }

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));

    fn parse<T: Code + FromStr>(text: &str) -> Option<i128>
    where
        i128: From<T::Repr>,
    {
        code_of(text.parse::<T>().ok())
    }

    fn from_id<T: Keyed>(text: &str) -> Option<i128>
    where
        i128: From<T::Repr>,
    {
        code_of(T::from_key(text))
    }

    fn code_of<T: Code>(code: Option<T>) -> Option<i128>
    where
        i128: From<T::Repr>,
    {
        Some(code?.to_repr().into())
    }

    #[test]
    fn every_text_means_what_the_generator_says() {
        let mut understood = 0;
        let mut refused = 0;
        for Table {
            seed, path, parse, ..
        } in TABLES
        {
            let report = codes_codegen::check_file(path).unwrap();
            let outline = report.outline().unwrap();
            assert!(outline.rows.len() > 5, "{path}");
            let mut random = fastrand::Rng::with_seed(*seed);
            for text in texts(outline, &mut random) {
                let expected = outline.parse(&text);
                assert_eq!(parse(&text), expected, "{text:?} in {path}");
                understood += usize::from(expected.is_some());
                refused += usize::from(expected.is_none());
            }
        }
        let enough = 200 * TABLES.len();
        assert!(
            understood > enough && refused > enough,
            "{understood} {refused}"
        );
    }

    /// Unless another row has the text as well.
    #[test]
    fn every_constant_parses() {
        let mut constants = 0;
        for Table { path, parse, .. } in TABLES {
            let report = codes_codegen::check_file(path).unwrap();
            let outline = report.outline().unwrap();
            for row in &outline.rows {
                let of_aliases = row.aliases.iter().flat_map(|alias| &alias.constants);
                for constant in row.constant.iter().chain(of_aliases) {
                    let code = parse(constant);
                    let others = outline.rows.iter().filter(|other| other.code != row.code);
                    let is_shared = others.clone().any(|other| {
                        let aliases = other.aliases.iter().map(|alias| &alias.reason);
                        let mut texts = aliases.chain([&other.reason, &other.variant]);
                        texts.any(|text| text.eq_ignore_ascii_case(constant))
                    });
                    assert!(
                        code == Some(row.code) || is_shared,
                        "`{constant}` in {path}"
                    );
                    constants += 1;
                }
            }
        }
        assert!(constants > 8 * TABLES.len(), "{constants}");
    }

    #[test]
    fn bytes_are_numbers_alone() {
        for table in TABLES {
            let path = table.path;
            let report = codes_codegen::check_file(path).unwrap();
            let outline = report.outline().unwrap();
            let mut codes = BTreeMap::new();
            let listed = outline.rows.iter().map(|row| row.code);
            let (low, high) = outline.open.unwrap_or((0, -1));
            for code in listed.chain(low..=high) {
                codes.insert(code.to_string().into_bytes(), i16::try_from(code).unwrap());
            }
            let means = |text: &[u8]| {
                let expected = codes.get(text).copied();
                assert_eq!((table.from_bytes)(text), expected, "{text:?} in {path}");
            };
            for number in i16::MIN..=i16::MAX {
                means(number.to_string().as_bytes());
            }
            let mut random = fastrand::Rng::with_seed(table.seed);
            for text in codes.keys() {
                // With a byte more, less, and in place of another.
                let byte = random.choice(*b"0019+- _./:\x00\xff").unwrap();
                let at = random.usize(..text.len());
                let (head, tail) = text.split_at(at);
                means(&[head, &[byte], tail].concat());
                means(&[head, &tail[1..]].concat());
                means(&[head, &[byte], &tail[1..]].concat());
            }
        }
    }

    #[test]
    fn every_key_finds_its_row_alone_and_with_other_texts() {
        let mut keys = 0;
        for table in TABLES {
            let report = codes_codegen::check_file(table.path).unwrap();
            let outline = report.outline().unwrap();
            let mut random = fastrand::Rng::with_seed(table.seed);
            let texts = texts(outline, &mut random);
            for (attribute, find) in [(0, table.from_id), (1, table.from_other)] {
                for text in &texts {
                    let row = outline.rows.iter().find(|row| {
                        let key = row.values[attribute].as_ref();
                        // Values are JSON.
                        key.is_some_and(|key| key.trim_matches('"').eq_ignore_ascii_case(text))
                    });
                    let code = row.map(|row| row.code);
                    assert_eq!(find(text), code, "{text:?} in {}", table.path);
                    if code.is_some() {
                        assert_eq!((table.parse)(text), code, "{text:?} in {}", table.path);
                        keys += 1;
                    }
                }
            }
        }
        assert!(keys > 500, "{keys}");
    }

    /// Names, reasons, aliases, keys and numbers of a table, and variations of them.
    fn texts(outline: &codes_codegen::Outline, random: &mut fastrand::Rng) -> BTreeSet<String> {
        let mut plain = vec![
            String::new(),
            "-".to_owned(),
            "007".to_owned(),
            "+1".to_owned(),
            "0x".to_owned(),
            "0x00001".to_owned(),
            "0x-1".to_owned(),
        ];
        for row in &outline.rows {
            plain.push(row.code.to_string());
            plain.push(row.number.clone());
            plain.push(format!("0x{:x}", row.code.rem_euclid(0x1_0000)));
            plain.push(row.reason.clone());
            plain.push(row.variant.clone());
            plain.extend(row.constant.clone());
            plain.extend(row.keys.clone());
            for alias in &row.aliases {
                plain.push(alias.reason.clone());
                plain.extend(alias.constants.clone());
            }
        }
        let mut all = BTreeSet::new();
        for text in &plain {
            for _ in 0..8 {
                all.insert(varied(text, random));
            }
            if let Some(row) = random.choice(&outline.rows) {
                all.insert(format!("{} {text}", row.code));
            }
            all.insert(text.clone());
        }
        all
    }

    /// The text in another case, with underscores, cut, or longer.
    fn varied(text: &str, random: &mut fastrand::Rng) -> String {
        let mut varied = String::new();
        let style = random.u8(..6);
        for character in text.chars() {
            match style {
                0 => varied.extend(character.to_uppercase()),
                1 => varied.extend(character.to_lowercase()),
                2 if random.bool() => varied.push(character.to_ascii_lowercase()),
                2 => varied.push(character.to_ascii_uppercase()),
                3 if character == ' ' => varied.push('_'),
                4 if character.is_uppercase() || random.u8(..8) == 0 => {
                    varied.push('_');
                    varied.push(character);
                }
                5 if random.u8(..6) == 0 => {}
                _ => varied.push(character),
            }
        }
        varied
    }
}
