use super::hash::Hash;

const QUICK: Hash = Hash::Quick(0x9E37_79B9);

#[test]
fn case_does_not_matter_and_everything_else_does() {
    for hash in [QUICK, Hash::Thorough] {
        let hash = |text: &[u8]| hash.of(text);
        assert_eq!(hash(b"Too Many Requests"), hash(b"tOO mANY rEQUESTS"));
        assert_eq!(hash(b"Gone"), hash(b"gONE"));
        assert_eq!(hash(b"OK"), hash(b"ok"));
        assert_ne!(hash(b"Too Many Requests"), hash(b"Too Many Request"));
        assert_ne!(hash(b"Not Found"), hash(b"Not Fount"));
        assert_ne!(hash(b""), hash(b"a"));
    }
}

#[test]
fn only_the_thorough_hash_sees_the_middle() {
    let one = b"aaaabbbb1ccccdddd";
    let other = b"aaaabbbb2ccccdddd";
    assert_eq!(QUICK.of(one), QUICK.of(other));
    assert_ne!(Hash::Thorough.of(one), Hash::Thorough.of(other));
}
