use super::*;

#[test]
fn values_know_their_places() {
    let text = "\n { \"a\" : [ 1 , \"é\" ] , \"b\":true}";
    let object = Node::document(text).ok().unwrap().object().unwrap();
    assert_eq!(&text[object[0].key_span.clone()], "\"a\"");
    let items = object[0].value.array("a list").unwrap();
    assert_eq!(&text[items[0].span()], "1");
    assert_eq!(&text[items[1].span()], "\"é\"");
    assert_eq!(&text[object[1].value.span()], "true");
}

#[test]
fn an_object_split_at_an_array_is_the_same_object() {
    let empty = "{\"a\":[1],\"b\":[]}";
    let spaced = "{\"a\" : [ 1 , [2] , {\"a\": [3]} ] ,\n\"b\"\t:\t[ ]\n}";
    for (text, key, count) in [
        (empty, "a", 1),
        (empty, "b", 0),
        (spaced, "a", 3),
        (spaced, "b", 0),
    ] {
        let node = Node::unread(text, 7);
        let (split, whole) = (node.object_split_at(Some(key)), node.object());
        let (split, whole) = (split.unwrap(), whole.unwrap());
        assert_eq!((split.len(), whole.len()), (2, 2));
        for (split, whole) in split.into_iter().zip(whole) {
            assert_eq!(split.value.span(), whole.value.span());
            let items = split.is(key).then(|| whole.value.array("a list").unwrap());
            assert_eq!(items.as_ref().map_or(count, Vec::len), count);
            let spans =
                |nodes: Option<Vec<Node>>| nodes.map(|all| all.iter().map(Node::span).collect());
            let spans: [Option<Vec<Span>>; 2] = [split.items, items].map(spans);
            assert_eq!(spans[0], spans[1]);
        }
    }
    let no_array = Node::unread("{\"a\": \"[\", \"a\": {}}", 0);
    let entries = no_array.object_split_at(Some("a")).unwrap();
    assert!(entries.iter().all(|entry| entry.items.is_none()));
}

#[test]
fn strings_are_unescaped() {
    let node = Node::document(r#""a\"\u00e9\n""#).ok().unwrap();
    assert_eq!(node.string().unwrap(), "a\"é\n");
}

#[test]
fn a_lone_surrogate_is_a_finding() {
    let node = Node::document(r#""\ud800""#).ok().unwrap();
    assert!(node.string().is_err());
}

#[test]
fn numbers_are_integers_or_findings() {
    let integer = |text: &str| Node::document(text).ok().unwrap().integer();
    assert_eq!(integer("-32700"), Ok(-32700));
    assert_eq!(integer("18446744073709551615"), Ok(u64::MAX.into()));
    assert_eq!(
        integer("1.0").unwrap_err().message,
        "expected an integer, found a fractional number"
    );
    assert!(integer(&"9".repeat(60)).is_err());
    assert_eq!(
        integer("\"404\"").unwrap_err().help.unwrap(),
        "write it without quotes: `404`"
    );
}

#[test]
fn nesting_does_not_recurse() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let node = Node::document(&deep).ok().unwrap();
    assert_eq!(node.array("a list").unwrap().len(), 1);
}
