// @generated from dns.json by codes 0.1.0: edit that file instead.

#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[non_exhaustive]
/// # DNS response codes
///
/// A response code, RCODE, tells how a DNS request went. The header of a message has four bits for it, the OPT record of EDNS adds eight, and the error field of a TSIG or TKEY record has sixteen. All of them use the numbers of one registry, in which 16 has two meanings.
///
/// The type holds every code from 0 to 255, including those that are not listed here.
///
/// Source: <https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-6>, as of 2020-11-01.
///
/// ## Header, 0 to 15
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0 | [NOERROR](Self::Noerror) | The request succeeded. |
/// | 1 | [FORMERR](Self::Formerr) | The server could not interpret the request. |
/// | 2 | [SERVFAIL](Self::Servfail) | The server could not process the request because of a problem of its own, or of a server that it asked. |
/// | 3 | [NXDOMAIN](Self::Nxdomain) | The domain name of the question does not exist, with records of any type. |
/// | 4 | [NOTIMP](Self::Notimp) | The server does not support this kind of request. |
/// | 5 | [REFUSED](Self::Refused) | The server refuses the request for reasons of policy. |
/// | 6 | [YXDOMAIN](Self::Yxdomain) | A name exists that must not exist for the update. |
/// | 7 | [YXRRSET](Self::Yxrrset) | A set of records exists that must not exist for the update. |
/// | 8 | [NXRRSET](Self::Nxrrset) | A set of records does not exist that the update requires. |
/// | 9 | [NOTAUTH](Self::Notauth) | The server is not authoritative for the zone of the update. |
/// | 10 | [NOTZONE](Self::Notzone) | A name in the update is outside of the zone. |
/// | 11 | [DSOTYPENI](Self::Dsotypeni) | The server does not implement the type of the DNS Stateful Operation. |
///
/// ## Extended, 16 to 3840
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 16 | [BADVERS](Self::Badvers) | In an OPT record, the server does not implement the version of EDNS. |
/// | 17 | [BADKEY](Self::Badkey) | The server does not know the key of the signature. |
/// | 18 | [BADTIME](Self::Badtime) | The time of the signature is too far from the time of the server. |
/// | 19 | [BADMODE](Self::Badmode) | The server does not support the mode of the TKEY record. |
/// | 20 | [BADNAME](Self::Badname) | There is a key of this name already. |
/// | 21 | [BADALG](Self::Badalg) | The server does not support the algorithm. |
/// | 22 | [BADTRUNC](Self::Badtrunc) | The signature is truncated to fewer bits than the policy of the server allows. |
/// | 23 | [BADCOOKIE](Self::Badcookie) | The server cookie of the request is missing or not valid; the response has one with which the client can repeat the request. |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u16)]
#[allow(dead_code, clippy::enum_variant_names)]
pub enum ResponseCode {
    /// **0 NOERROR**
    ///
    /// The request succeeded. A name that exists without records of the requested type gets this code as well, with an empty answer.
    ///
    /// Also known as: No Error.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header, TSIG, TKEY
    Noerror = 0,
    /// **1 FORMERR**
    ///
    /// The server could not interpret the request.
    ///
    /// Also known as: Format Error.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Formerr,
    /// **2 SERVFAIL**
    ///
    /// The server could not process the request because of a problem of its own, or of a server that it asked. Resolvers also answer with it if validation with DNSSEC fails.
    ///
    /// Also known as: Server Failure.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Servfail,
    /// **3 NXDOMAIN**
    ///
    /// The domain name of the question does not exist, with records of any type.
    ///
    /// Also known as: Name Error, Non-Existent Domain.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Nxdomain,
    /// **4 NOTIMP**
    ///
    /// The server does not support this kind of request.
    ///
    /// Also known as: Not Implemented.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Notimp,
    /// **5 REFUSED**
    ///
    /// The server refuses the request for reasons of policy.
    ///
    /// Also known as: Query Refused.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Refused,
    /// **6 YXDOMAIN**
    ///
    /// A name exists that must not exist for the update. For a query, the name that a DNAME record leads to is too long.
    ///
    /// Also known as: Name Exists when it should not.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2136#section-2.2>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Yxdomain,
    /// **7 YXRRSET**
    ///
    /// A set of records exists that must not exist for the update.
    ///
    /// Also known as: RR Set Exists when it should not.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2136#section-2.2>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Yxrrset,
    /// **8 NXRRSET**
    ///
    /// A set of records does not exist that the update requires.
    ///
    /// Also known as: RR Set that should exist does not.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2136#section-2.2>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Nxrrset,
    /// **9 NOTAUTH**
    ///
    /// The server is not authoritative for the zone of the update. With a TSIG record, the request is not authorized, and the error of that record says why.
    ///
    /// Also known as: Server Not Authoritative for zone, Not Authoritative, Not Authorized.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2136#section-2.2>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Notauth,
    /// **10 NOTZONE**
    ///
    /// A name in the update is outside of the zone.
    ///
    /// Also known as: Name not contained in zone.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2136#section-2.2>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Notzone,
    /// **11 DSOTYPENI**
    ///
    /// The server does not implement the type of the DNS Stateful Operation.
    ///
    /// Also known as: DSO-TYPE Not Implemented.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8490#section-5.4.5>
    ///
    /// - [`bits`](Self::bits): a code of 4 bits
    /// - [`fields`](Self::fields): used in Header
    Dsotypeni,
    #[doc(hidden)]
    Unlisted12,
    #[doc(hidden)]
    Unlisted13,
    #[doc(hidden)]
    Unlisted14,
    #[doc(hidden)]
    Unlisted15,
    /// **16 BADVERS**
    ///
    /// In an OPT record, the server does not implement the version of EDNS. In a TSIG or TKEY record, the number is BADSIG: the signature is not valid.
    ///
    /// Also known as: BADSIG, Bad OPT Version, TSIG Signature Failure.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6891#section-6.1.3>
    ///
    /// - [`bits`](Self::bits): a code of 12 bits
    /// - [`fields`](Self::fields): used in OPT, TSIG, TKEY
    Badvers,
    /// **17 BADKEY**
    ///
    /// The server does not know the key of the signature.
    ///
    /// Also known as: Key not recognized.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8945#section-5.2.1>
    ///
    /// - [`bits`](Self::bits): a code of 16 bits
    /// - [`fields`](Self::fields): used in TSIG, TKEY
    Badkey,
    /// **18 BADTIME**
    ///
    /// The time of the signature is too far from the time of the server.
    ///
    /// Also known as: Signature out of time window.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8945#section-5.2.3>
    ///
    /// - [`bits`](Self::bits): a code of 16 bits
    /// - [`fields`](Self::fields): used in TSIG, TKEY
    Badtime,
    /// **19 BADMODE**
    ///
    /// The server does not support the mode of the TKEY record.
    ///
    /// Also known as: Bad TKEY Mode.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2930#section-2.6>
    ///
    /// - [`bits`](Self::bits): a code of 16 bits
    /// - [`fields`](Self::fields): used in TKEY
    Badmode,
    /// **20 BADNAME**
    ///
    /// There is a key of this name already.
    ///
    /// Also known as: Duplicate key name.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2930#section-2.6>
    ///
    /// - [`bits`](Self::bits): a code of 16 bits
    /// - [`fields`](Self::fields): used in TKEY
    Badname,
    /// **21 BADALG**
    ///
    /// The server does not support the algorithm.
    ///
    /// Also known as: Algorithm not supported.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2930#section-2.6>
    ///
    /// - [`bits`](Self::bits): a code of 16 bits
    /// - [`fields`](Self::fields): used in TKEY
    Badalg,
    /// **22 BADTRUNC**
    ///
    /// The signature is truncated to fewer bits than the policy of the server allows.
    ///
    /// Also known as: Bad Truncation.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8945#section-5.2.4>
    ///
    /// - [`bits`](Self::bits): a code of 16 bits
    /// - [`fields`](Self::fields): used in TSIG
    Badtrunc,
    /// **23 BADCOOKIE**
    ///
    /// The server cookie of the request is missing or not valid; the response has one with which the client can repeat the request.
    ///
    /// Also known as: Bad/missing Server Cookie.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7873#section-5.2.3>
    ///
    /// - [`bits`](Self::bits): a code of 12 bits
    /// - [`fields`](Self::fields): used in OPT
    Badcookie,
    #[doc(hidden)]
    Unlisted24,
    #[doc(hidden)]
    Unlisted25,
    #[doc(hidden)]
    Unlisted26,
    #[doc(hidden)]
    Unlisted27,
    #[doc(hidden)]
    Unlisted28,
    #[doc(hidden)]
    Unlisted29,
    #[doc(hidden)]
    Unlisted30,
    #[doc(hidden)]
    Unlisted31,
    #[doc(hidden)]
    Unlisted32,
    #[doc(hidden)]
    Unlisted33,
    #[doc(hidden)]
    Unlisted34,
    #[doc(hidden)]
    Unlisted35,
    #[doc(hidden)]
    Unlisted36,
    #[doc(hidden)]
    Unlisted37,
    #[doc(hidden)]
    Unlisted38,
    #[doc(hidden)]
    Unlisted39,
    #[doc(hidden)]
    Unlisted40,
    #[doc(hidden)]
    Unlisted41,
    #[doc(hidden)]
    Unlisted42,
    #[doc(hidden)]
    Unlisted43,
    #[doc(hidden)]
    Unlisted44,
    #[doc(hidden)]
    Unlisted45,
    #[doc(hidden)]
    Unlisted46,
    #[doc(hidden)]
    Unlisted47,
    #[doc(hidden)]
    Unlisted48,
    #[doc(hidden)]
    Unlisted49,
    #[doc(hidden)]
    Unlisted50,
    #[doc(hidden)]
    Unlisted51,
    #[doc(hidden)]
    Unlisted52,
    #[doc(hidden)]
    Unlisted53,
    #[doc(hidden)]
    Unlisted54,
    #[doc(hidden)]
    Unlisted55,
    #[doc(hidden)]
    Unlisted56,
    #[doc(hidden)]
    Unlisted57,
    #[doc(hidden)]
    Unlisted58,
    #[doc(hidden)]
    Unlisted59,
    #[doc(hidden)]
    Unlisted60,
    #[doc(hidden)]
    Unlisted61,
    #[doc(hidden)]
    Unlisted62,
    #[doc(hidden)]
    Unlisted63,
    #[doc(hidden)]
    Unlisted64,
    #[doc(hidden)]
    Unlisted65,
    #[doc(hidden)]
    Unlisted66,
    #[doc(hidden)]
    Unlisted67,
    #[doc(hidden)]
    Unlisted68,
    #[doc(hidden)]
    Unlisted69,
    #[doc(hidden)]
    Unlisted70,
    #[doc(hidden)]
    Unlisted71,
    #[doc(hidden)]
    Unlisted72,
    #[doc(hidden)]
    Unlisted73,
    #[doc(hidden)]
    Unlisted74,
    #[doc(hidden)]
    Unlisted75,
    #[doc(hidden)]
    Unlisted76,
    #[doc(hidden)]
    Unlisted77,
    #[doc(hidden)]
    Unlisted78,
    #[doc(hidden)]
    Unlisted79,
    #[doc(hidden)]
    Unlisted80,
    #[doc(hidden)]
    Unlisted81,
    #[doc(hidden)]
    Unlisted82,
    #[doc(hidden)]
    Unlisted83,
    #[doc(hidden)]
    Unlisted84,
    #[doc(hidden)]
    Unlisted85,
    #[doc(hidden)]
    Unlisted86,
    #[doc(hidden)]
    Unlisted87,
    #[doc(hidden)]
    Unlisted88,
    #[doc(hidden)]
    Unlisted89,
    #[doc(hidden)]
    Unlisted90,
    #[doc(hidden)]
    Unlisted91,
    #[doc(hidden)]
    Unlisted92,
    #[doc(hidden)]
    Unlisted93,
    #[doc(hidden)]
    Unlisted94,
    #[doc(hidden)]
    Unlisted95,
    #[doc(hidden)]
    Unlisted96,
    #[doc(hidden)]
    Unlisted97,
    #[doc(hidden)]
    Unlisted98,
    #[doc(hidden)]
    Unlisted99,
    #[doc(hidden)]
    Unlisted100,
    #[doc(hidden)]
    Unlisted101,
    #[doc(hidden)]
    Unlisted102,
    #[doc(hidden)]
    Unlisted103,
    #[doc(hidden)]
    Unlisted104,
    #[doc(hidden)]
    Unlisted105,
    #[doc(hidden)]
    Unlisted106,
    #[doc(hidden)]
    Unlisted107,
    #[doc(hidden)]
    Unlisted108,
    #[doc(hidden)]
    Unlisted109,
    #[doc(hidden)]
    Unlisted110,
    #[doc(hidden)]
    Unlisted111,
    #[doc(hidden)]
    Unlisted112,
    #[doc(hidden)]
    Unlisted113,
    #[doc(hidden)]
    Unlisted114,
    #[doc(hidden)]
    Unlisted115,
    #[doc(hidden)]
    Unlisted116,
    #[doc(hidden)]
    Unlisted117,
    #[doc(hidden)]
    Unlisted118,
    #[doc(hidden)]
    Unlisted119,
    #[doc(hidden)]
    Unlisted120,
    #[doc(hidden)]
    Unlisted121,
    #[doc(hidden)]
    Unlisted122,
    #[doc(hidden)]
    Unlisted123,
    #[doc(hidden)]
    Unlisted124,
    #[doc(hidden)]
    Unlisted125,
    #[doc(hidden)]
    Unlisted126,
    #[doc(hidden)]
    Unlisted127,
    #[doc(hidden)]
    Unlisted128,
    #[doc(hidden)]
    Unlisted129,
    #[doc(hidden)]
    Unlisted130,
    #[doc(hidden)]
    Unlisted131,
    #[doc(hidden)]
    Unlisted132,
    #[doc(hidden)]
    Unlisted133,
    #[doc(hidden)]
    Unlisted134,
    #[doc(hidden)]
    Unlisted135,
    #[doc(hidden)]
    Unlisted136,
    #[doc(hidden)]
    Unlisted137,
    #[doc(hidden)]
    Unlisted138,
    #[doc(hidden)]
    Unlisted139,
    #[doc(hidden)]
    Unlisted140,
    #[doc(hidden)]
    Unlisted141,
    #[doc(hidden)]
    Unlisted142,
    #[doc(hidden)]
    Unlisted143,
    #[doc(hidden)]
    Unlisted144,
    #[doc(hidden)]
    Unlisted145,
    #[doc(hidden)]
    Unlisted146,
    #[doc(hidden)]
    Unlisted147,
    #[doc(hidden)]
    Unlisted148,
    #[doc(hidden)]
    Unlisted149,
    #[doc(hidden)]
    Unlisted150,
    #[doc(hidden)]
    Unlisted151,
    #[doc(hidden)]
    Unlisted152,
    #[doc(hidden)]
    Unlisted153,
    #[doc(hidden)]
    Unlisted154,
    #[doc(hidden)]
    Unlisted155,
    #[doc(hidden)]
    Unlisted156,
    #[doc(hidden)]
    Unlisted157,
    #[doc(hidden)]
    Unlisted158,
    #[doc(hidden)]
    Unlisted159,
    #[doc(hidden)]
    Unlisted160,
    #[doc(hidden)]
    Unlisted161,
    #[doc(hidden)]
    Unlisted162,
    #[doc(hidden)]
    Unlisted163,
    #[doc(hidden)]
    Unlisted164,
    #[doc(hidden)]
    Unlisted165,
    #[doc(hidden)]
    Unlisted166,
    #[doc(hidden)]
    Unlisted167,
    #[doc(hidden)]
    Unlisted168,
    #[doc(hidden)]
    Unlisted169,
    #[doc(hidden)]
    Unlisted170,
    #[doc(hidden)]
    Unlisted171,
    #[doc(hidden)]
    Unlisted172,
    #[doc(hidden)]
    Unlisted173,
    #[doc(hidden)]
    Unlisted174,
    #[doc(hidden)]
    Unlisted175,
    #[doc(hidden)]
    Unlisted176,
    #[doc(hidden)]
    Unlisted177,
    #[doc(hidden)]
    Unlisted178,
    #[doc(hidden)]
    Unlisted179,
    #[doc(hidden)]
    Unlisted180,
    #[doc(hidden)]
    Unlisted181,
    #[doc(hidden)]
    Unlisted182,
    #[doc(hidden)]
    Unlisted183,
    #[doc(hidden)]
    Unlisted184,
    #[doc(hidden)]
    Unlisted185,
    #[doc(hidden)]
    Unlisted186,
    #[doc(hidden)]
    Unlisted187,
    #[doc(hidden)]
    Unlisted188,
    #[doc(hidden)]
    Unlisted189,
    #[doc(hidden)]
    Unlisted190,
    #[doc(hidden)]
    Unlisted191,
    #[doc(hidden)]
    Unlisted192,
    #[doc(hidden)]
    Unlisted193,
    #[doc(hidden)]
    Unlisted194,
    #[doc(hidden)]
    Unlisted195,
    #[doc(hidden)]
    Unlisted196,
    #[doc(hidden)]
    Unlisted197,
    #[doc(hidden)]
    Unlisted198,
    #[doc(hidden)]
    Unlisted199,
    #[doc(hidden)]
    Unlisted200,
    #[doc(hidden)]
    Unlisted201,
    #[doc(hidden)]
    Unlisted202,
    #[doc(hidden)]
    Unlisted203,
    #[doc(hidden)]
    Unlisted204,
    #[doc(hidden)]
    Unlisted205,
    #[doc(hidden)]
    Unlisted206,
    #[doc(hidden)]
    Unlisted207,
    #[doc(hidden)]
    Unlisted208,
    #[doc(hidden)]
    Unlisted209,
    #[doc(hidden)]
    Unlisted210,
    #[doc(hidden)]
    Unlisted211,
    #[doc(hidden)]
    Unlisted212,
    #[doc(hidden)]
    Unlisted213,
    #[doc(hidden)]
    Unlisted214,
    #[doc(hidden)]
    Unlisted215,
    #[doc(hidden)]
    Unlisted216,
    #[doc(hidden)]
    Unlisted217,
    #[doc(hidden)]
    Unlisted218,
    #[doc(hidden)]
    Unlisted219,
    #[doc(hidden)]
    Unlisted220,
    #[doc(hidden)]
    Unlisted221,
    #[doc(hidden)]
    Unlisted222,
    #[doc(hidden)]
    Unlisted223,
    #[doc(hidden)]
    Unlisted224,
    #[doc(hidden)]
    Unlisted225,
    #[doc(hidden)]
    Unlisted226,
    #[doc(hidden)]
    Unlisted227,
    #[doc(hidden)]
    Unlisted228,
    #[doc(hidden)]
    Unlisted229,
    #[doc(hidden)]
    Unlisted230,
    #[doc(hidden)]
    Unlisted231,
    #[doc(hidden)]
    Unlisted232,
    #[doc(hidden)]
    Unlisted233,
    #[doc(hidden)]
    Unlisted234,
    #[doc(hidden)]
    Unlisted235,
    #[doc(hidden)]
    Unlisted236,
    #[doc(hidden)]
    Unlisted237,
    #[doc(hidden)]
    Unlisted238,
    #[doc(hidden)]
    Unlisted239,
    #[doc(hidden)]
    Unlisted240,
    #[doc(hidden)]
    Unlisted241,
    #[doc(hidden)]
    Unlisted242,
    #[doc(hidden)]
    Unlisted243,
    #[doc(hidden)]
    Unlisted244,
    #[doc(hidden)]
    Unlisted245,
    #[doc(hidden)]
    Unlisted246,
    #[doc(hidden)]
    Unlisted247,
    #[doc(hidden)]
    Unlisted248,
    #[doc(hidden)]
    Unlisted249,
    #[doc(hidden)]
    Unlisted250,
    #[doc(hidden)]
    Unlisted251,
    #[doc(hidden)]
    Unlisted252,
    #[doc(hidden)]
    Unlisted253,
    #[doc(hidden)]
    Unlisted254,
    #[doc(hidden)]
    Unlisted255,
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
/// The classes of [`ResponseCode`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[allow(dead_code, clippy::enum_variant_names, clippy::exhaustive_enums)]
pub enum ResponseCodeClass {
    /// Header: 0 to 15.
    ///
    /// The code fits the four bits of the header (RFC 6895, section 2.3).
    Header,
    /// Extended: 16 to 3840.
    ///
    /// The code needs the OPT record of EDNS, or the error field of a TSIG or TKEY record (RFC 6895, section 2.3).
    Extended,
    /// Private Use: 3841 to 4095.
    ///
    /// The code is for private use, and its meaning is a matter of agreement between the parties (RFC 6895, section 2.3).
    PrivateUse,
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[allow(
    dead_code,
    clippy::len_without_is_empty,
    clippy::same_name_method,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
)]
const _: () = {
    use crate as __codes_core;
    static ROWS: [::core::primitive::u8; 256] = *b"\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x14\x14\x14\x14\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u16) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(0) as ::core::primitive::u16
            as ::core::primitive::u64;
        if offset >= 256 {
            return 20;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: ResponseCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u16)
    }
    #[inline]
    const fn find(
        number: ::core::primitive::u16,
    ) -> ::core::option::Option<ResponseCode> {
        ::core::option::Option::Some(
            match number {
                0 => ResponseCode::Noerror,
                1 => ResponseCode::Formerr,
                2 => ResponseCode::Servfail,
                3 => ResponseCode::Nxdomain,
                4 => ResponseCode::Notimp,
                5 => ResponseCode::Refused,
                6 => ResponseCode::Yxdomain,
                7 => ResponseCode::Yxrrset,
                8 => ResponseCode::Nxrrset,
                9 => ResponseCode::Notauth,
                10 => ResponseCode::Notzone,
                11 => ResponseCode::Dsotypeni,
                12 => ResponseCode::Unlisted12,
                13 => ResponseCode::Unlisted13,
                14 => ResponseCode::Unlisted14,
                15 => ResponseCode::Unlisted15,
                16 => ResponseCode::Badvers,
                17 => ResponseCode::Badkey,
                18 => ResponseCode::Badtime,
                19 => ResponseCode::Badmode,
                20 => ResponseCode::Badname,
                21 => ResponseCode::Badalg,
                22 => ResponseCode::Badtrunc,
                23 => ResponseCode::Badcookie,
                24 => ResponseCode::Unlisted24,
                25 => ResponseCode::Unlisted25,
                26 => ResponseCode::Unlisted26,
                27 => ResponseCode::Unlisted27,
                28 => ResponseCode::Unlisted28,
                29 => ResponseCode::Unlisted29,
                30 => ResponseCode::Unlisted30,
                31 => ResponseCode::Unlisted31,
                32 => ResponseCode::Unlisted32,
                33 => ResponseCode::Unlisted33,
                34 => ResponseCode::Unlisted34,
                35 => ResponseCode::Unlisted35,
                36 => ResponseCode::Unlisted36,
                37 => ResponseCode::Unlisted37,
                38 => ResponseCode::Unlisted38,
                39 => ResponseCode::Unlisted39,
                40 => ResponseCode::Unlisted40,
                41 => ResponseCode::Unlisted41,
                42 => ResponseCode::Unlisted42,
                43 => ResponseCode::Unlisted43,
                44 => ResponseCode::Unlisted44,
                45 => ResponseCode::Unlisted45,
                46 => ResponseCode::Unlisted46,
                47 => ResponseCode::Unlisted47,
                48 => ResponseCode::Unlisted48,
                49 => ResponseCode::Unlisted49,
                50 => ResponseCode::Unlisted50,
                51 => ResponseCode::Unlisted51,
                52 => ResponseCode::Unlisted52,
                53 => ResponseCode::Unlisted53,
                54 => ResponseCode::Unlisted54,
                55 => ResponseCode::Unlisted55,
                56 => ResponseCode::Unlisted56,
                57 => ResponseCode::Unlisted57,
                58 => ResponseCode::Unlisted58,
                59 => ResponseCode::Unlisted59,
                60 => ResponseCode::Unlisted60,
                61 => ResponseCode::Unlisted61,
                62 => ResponseCode::Unlisted62,
                63 => ResponseCode::Unlisted63,
                64 => ResponseCode::Unlisted64,
                65 => ResponseCode::Unlisted65,
                66 => ResponseCode::Unlisted66,
                67 => ResponseCode::Unlisted67,
                68 => ResponseCode::Unlisted68,
                69 => ResponseCode::Unlisted69,
                70 => ResponseCode::Unlisted70,
                71 => ResponseCode::Unlisted71,
                72 => ResponseCode::Unlisted72,
                73 => ResponseCode::Unlisted73,
                74 => ResponseCode::Unlisted74,
                75 => ResponseCode::Unlisted75,
                76 => ResponseCode::Unlisted76,
                77 => ResponseCode::Unlisted77,
                78 => ResponseCode::Unlisted78,
                79 => ResponseCode::Unlisted79,
                80 => ResponseCode::Unlisted80,
                81 => ResponseCode::Unlisted81,
                82 => ResponseCode::Unlisted82,
                83 => ResponseCode::Unlisted83,
                84 => ResponseCode::Unlisted84,
                85 => ResponseCode::Unlisted85,
                86 => ResponseCode::Unlisted86,
                87 => ResponseCode::Unlisted87,
                88 => ResponseCode::Unlisted88,
                89 => ResponseCode::Unlisted89,
                90 => ResponseCode::Unlisted90,
                91 => ResponseCode::Unlisted91,
                92 => ResponseCode::Unlisted92,
                93 => ResponseCode::Unlisted93,
                94 => ResponseCode::Unlisted94,
                95 => ResponseCode::Unlisted95,
                96 => ResponseCode::Unlisted96,
                97 => ResponseCode::Unlisted97,
                98 => ResponseCode::Unlisted98,
                99 => ResponseCode::Unlisted99,
                100 => ResponseCode::Unlisted100,
                101 => ResponseCode::Unlisted101,
                102 => ResponseCode::Unlisted102,
                103 => ResponseCode::Unlisted103,
                104 => ResponseCode::Unlisted104,
                105 => ResponseCode::Unlisted105,
                106 => ResponseCode::Unlisted106,
                107 => ResponseCode::Unlisted107,
                108 => ResponseCode::Unlisted108,
                109 => ResponseCode::Unlisted109,
                110 => ResponseCode::Unlisted110,
                111 => ResponseCode::Unlisted111,
                112 => ResponseCode::Unlisted112,
                113 => ResponseCode::Unlisted113,
                114 => ResponseCode::Unlisted114,
                115 => ResponseCode::Unlisted115,
                116 => ResponseCode::Unlisted116,
                117 => ResponseCode::Unlisted117,
                118 => ResponseCode::Unlisted118,
                119 => ResponseCode::Unlisted119,
                120 => ResponseCode::Unlisted120,
                121 => ResponseCode::Unlisted121,
                122 => ResponseCode::Unlisted122,
                123 => ResponseCode::Unlisted123,
                124 => ResponseCode::Unlisted124,
                125 => ResponseCode::Unlisted125,
                126 => ResponseCode::Unlisted126,
                127 => ResponseCode::Unlisted127,
                128 => ResponseCode::Unlisted128,
                129 => ResponseCode::Unlisted129,
                130 => ResponseCode::Unlisted130,
                131 => ResponseCode::Unlisted131,
                132 => ResponseCode::Unlisted132,
                133 => ResponseCode::Unlisted133,
                134 => ResponseCode::Unlisted134,
                135 => ResponseCode::Unlisted135,
                136 => ResponseCode::Unlisted136,
                137 => ResponseCode::Unlisted137,
                138 => ResponseCode::Unlisted138,
                139 => ResponseCode::Unlisted139,
                140 => ResponseCode::Unlisted140,
                141 => ResponseCode::Unlisted141,
                142 => ResponseCode::Unlisted142,
                143 => ResponseCode::Unlisted143,
                144 => ResponseCode::Unlisted144,
                145 => ResponseCode::Unlisted145,
                146 => ResponseCode::Unlisted146,
                147 => ResponseCode::Unlisted147,
                148 => ResponseCode::Unlisted148,
                149 => ResponseCode::Unlisted149,
                150 => ResponseCode::Unlisted150,
                151 => ResponseCode::Unlisted151,
                152 => ResponseCode::Unlisted152,
                153 => ResponseCode::Unlisted153,
                154 => ResponseCode::Unlisted154,
                155 => ResponseCode::Unlisted155,
                156 => ResponseCode::Unlisted156,
                157 => ResponseCode::Unlisted157,
                158 => ResponseCode::Unlisted158,
                159 => ResponseCode::Unlisted159,
                160 => ResponseCode::Unlisted160,
                161 => ResponseCode::Unlisted161,
                162 => ResponseCode::Unlisted162,
                163 => ResponseCode::Unlisted163,
                164 => ResponseCode::Unlisted164,
                165 => ResponseCode::Unlisted165,
                166 => ResponseCode::Unlisted166,
                167 => ResponseCode::Unlisted167,
                168 => ResponseCode::Unlisted168,
                169 => ResponseCode::Unlisted169,
                170 => ResponseCode::Unlisted170,
                171 => ResponseCode::Unlisted171,
                172 => ResponseCode::Unlisted172,
                173 => ResponseCode::Unlisted173,
                174 => ResponseCode::Unlisted174,
                175 => ResponseCode::Unlisted175,
                176 => ResponseCode::Unlisted176,
                177 => ResponseCode::Unlisted177,
                178 => ResponseCode::Unlisted178,
                179 => ResponseCode::Unlisted179,
                180 => ResponseCode::Unlisted180,
                181 => ResponseCode::Unlisted181,
                182 => ResponseCode::Unlisted182,
                183 => ResponseCode::Unlisted183,
                184 => ResponseCode::Unlisted184,
                185 => ResponseCode::Unlisted185,
                186 => ResponseCode::Unlisted186,
                187 => ResponseCode::Unlisted187,
                188 => ResponseCode::Unlisted188,
                189 => ResponseCode::Unlisted189,
                190 => ResponseCode::Unlisted190,
                191 => ResponseCode::Unlisted191,
                192 => ResponseCode::Unlisted192,
                193 => ResponseCode::Unlisted193,
                194 => ResponseCode::Unlisted194,
                195 => ResponseCode::Unlisted195,
                196 => ResponseCode::Unlisted196,
                197 => ResponseCode::Unlisted197,
                198 => ResponseCode::Unlisted198,
                199 => ResponseCode::Unlisted199,
                200 => ResponseCode::Unlisted200,
                201 => ResponseCode::Unlisted201,
                202 => ResponseCode::Unlisted202,
                203 => ResponseCode::Unlisted203,
                204 => ResponseCode::Unlisted204,
                205 => ResponseCode::Unlisted205,
                206 => ResponseCode::Unlisted206,
                207 => ResponseCode::Unlisted207,
                208 => ResponseCode::Unlisted208,
                209 => ResponseCode::Unlisted209,
                210 => ResponseCode::Unlisted210,
                211 => ResponseCode::Unlisted211,
                212 => ResponseCode::Unlisted212,
                213 => ResponseCode::Unlisted213,
                214 => ResponseCode::Unlisted214,
                215 => ResponseCode::Unlisted215,
                216 => ResponseCode::Unlisted216,
                217 => ResponseCode::Unlisted217,
                218 => ResponseCode::Unlisted218,
                219 => ResponseCode::Unlisted219,
                220 => ResponseCode::Unlisted220,
                221 => ResponseCode::Unlisted221,
                222 => ResponseCode::Unlisted222,
                223 => ResponseCode::Unlisted223,
                224 => ResponseCode::Unlisted224,
                225 => ResponseCode::Unlisted225,
                226 => ResponseCode::Unlisted226,
                227 => ResponseCode::Unlisted227,
                228 => ResponseCode::Unlisted228,
                229 => ResponseCode::Unlisted229,
                230 => ResponseCode::Unlisted230,
                231 => ResponseCode::Unlisted231,
                232 => ResponseCode::Unlisted232,
                233 => ResponseCode::Unlisted233,
                234 => ResponseCode::Unlisted234,
                235 => ResponseCode::Unlisted235,
                236 => ResponseCode::Unlisted236,
                237 => ResponseCode::Unlisted237,
                238 => ResponseCode::Unlisted238,
                239 => ResponseCode::Unlisted239,
                240 => ResponseCode::Unlisted240,
                241 => ResponseCode::Unlisted241,
                242 => ResponseCode::Unlisted242,
                243 => ResponseCode::Unlisted243,
                244 => ResponseCode::Unlisted244,
                245 => ResponseCode::Unlisted245,
                246 => ResponseCode::Unlisted246,
                247 => ResponseCode::Unlisted247,
                248 => ResponseCode::Unlisted248,
                249 => ResponseCode::Unlisted249,
                250 => ResponseCode::Unlisted250,
                251 => ResponseCode::Unlisted251,
                252 => ResponseCode::Unlisted252,
                253 => ResponseCode::Unlisted253,
                254 => ResponseCode::Unlisted254,
                255 => ResponseCode::Unlisted255,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl ResponseCode {
        /// 0 NOERROR: [`Noerror`](Self::Noerror).
        pub const NOERROR: ResponseCode = ResponseCode::Noerror;
        /// No Error, another name for 0 [`Noerror`](Self::Noerror).
        pub const NoError: ResponseCode = ResponseCode::Noerror;
        /// No Error, another name for 0 [`Noerror`](Self::Noerror).
        pub const NO_ERROR: ResponseCode = ResponseCode::Noerror;
        /// 1 FORMERR: [`Formerr`](Self::Formerr).
        pub const FORMERR: ResponseCode = ResponseCode::Formerr;
        /// Format Error, another name for 1 [`Formerr`](Self::Formerr).
        pub const FormatError: ResponseCode = ResponseCode::Formerr;
        /// Format Error, another name for 1 [`Formerr`](Self::Formerr).
        pub const FORMAT_ERROR: ResponseCode = ResponseCode::Formerr;
        /// 2 SERVFAIL: [`Servfail`](Self::Servfail).
        pub const SERVFAIL: ResponseCode = ResponseCode::Servfail;
        /// Server Failure, another name for 2 [`Servfail`](Self::Servfail).
        pub const ServerFailure: ResponseCode = ResponseCode::Servfail;
        /// Server Failure, another name for 2 [`Servfail`](Self::Servfail).
        pub const SERVER_FAILURE: ResponseCode = ResponseCode::Servfail;
        /// 3 NXDOMAIN: [`Nxdomain`](Self::Nxdomain).
        pub const NXDOMAIN: ResponseCode = ResponseCode::Nxdomain;
        /// Name Error, another name for 3 [`Nxdomain`](Self::Nxdomain).
        pub const NameError: ResponseCode = ResponseCode::Nxdomain;
        /// Name Error, another name for 3 [`Nxdomain`](Self::Nxdomain).
        pub const NAME_ERROR: ResponseCode = ResponseCode::Nxdomain;
        /// Non-Existent Domain, another name for 3 [`Nxdomain`](Self::Nxdomain).
        pub const NonExistentDomain: ResponseCode = ResponseCode::Nxdomain;
        /// Non-Existent Domain, another name for 3 [`Nxdomain`](Self::Nxdomain).
        pub const NON_EXISTENT_DOMAIN: ResponseCode = ResponseCode::Nxdomain;
        /// 4 NOTIMP: [`Notimp`](Self::Notimp).
        pub const NOTIMP: ResponseCode = ResponseCode::Notimp;
        /// Not Implemented, another name for 4 [`Notimp`](Self::Notimp).
        pub const NotImplemented: ResponseCode = ResponseCode::Notimp;
        /// Not Implemented, another name for 4 [`Notimp`](Self::Notimp).
        pub const NOT_IMPLEMENTED: ResponseCode = ResponseCode::Notimp;
        /// 5 REFUSED: [`Refused`](Self::Refused).
        pub const REFUSED: ResponseCode = ResponseCode::Refused;
        /// Query Refused, another name for 5 [`Refused`](Self::Refused).
        pub const QueryRefused: ResponseCode = ResponseCode::Refused;
        /// Query Refused, another name for 5 [`Refused`](Self::Refused).
        pub const QUERY_REFUSED: ResponseCode = ResponseCode::Refused;
        /// 6 YXDOMAIN: [`Yxdomain`](Self::Yxdomain).
        pub const YXDOMAIN: ResponseCode = ResponseCode::Yxdomain;
        /// Name Exists when it should not, another name for 6 [`Yxdomain`](Self::Yxdomain).
        pub const NameExistsWhenItShouldNot: ResponseCode = ResponseCode::Yxdomain;
        /// Name Exists when it should not, another name for 6 [`Yxdomain`](Self::Yxdomain).
        pub const NAME_EXISTS_WHEN_IT_SHOULD_NOT: ResponseCode = ResponseCode::Yxdomain;
        /// 7 YXRRSET: [`Yxrrset`](Self::Yxrrset).
        pub const YXRRSET: ResponseCode = ResponseCode::Yxrrset;
        /// RR Set Exists when it should not, another name for 7 [`Yxrrset`](Self::Yxrrset).
        pub const RrSetExistsWhenItShouldNot: ResponseCode = ResponseCode::Yxrrset;
        /// RR Set Exists when it should not, another name for 7 [`Yxrrset`](Self::Yxrrset).
        pub const RR_SET_EXISTS_WHEN_IT_SHOULD_NOT: ResponseCode = ResponseCode::Yxrrset;
        /// 8 NXRRSET: [`Nxrrset`](Self::Nxrrset).
        pub const NXRRSET: ResponseCode = ResponseCode::Nxrrset;
        /// RR Set that should exist does not, another name for 8 [`Nxrrset`](Self::Nxrrset).
        pub const RrSetThatShouldExistDoesNot: ResponseCode = ResponseCode::Nxrrset;
        /// RR Set that should exist does not, another name for 8 [`Nxrrset`](Self::Nxrrset).
        pub const RR_SET_THAT_SHOULD_EXIST_DOES_NOT: ResponseCode = ResponseCode::Nxrrset;
        /// 9 NOTAUTH: [`Notauth`](Self::Notauth).
        pub const NOTAUTH: ResponseCode = ResponseCode::Notauth;
        /// Server Not Authoritative for zone, another name for 9 [`Notauth`](Self::Notauth).
        pub const ServerNotAuthoritativeForZone: ResponseCode = ResponseCode::Notauth;
        /// Server Not Authoritative for zone, another name for 9 [`Notauth`](Self::Notauth).
        pub const SERVER_NOT_AUTHORITATIVE_FOR_ZONE: ResponseCode = ResponseCode::Notauth;
        /// Not Authoritative, another name for 9 [`Notauth`](Self::Notauth).
        pub const NotAuthoritative: ResponseCode = ResponseCode::Notauth;
        /// Not Authoritative, another name for 9 [`Notauth`](Self::Notauth).
        pub const NOT_AUTHORITATIVE: ResponseCode = ResponseCode::Notauth;
        /// Not Authorized, another name for 9 [`Notauth`](Self::Notauth).
        pub const NotAuthorized: ResponseCode = ResponseCode::Notauth;
        /// Not Authorized, another name for 9 [`Notauth`](Self::Notauth).
        pub const NOT_AUTHORIZED: ResponseCode = ResponseCode::Notauth;
        /// 10 NOTZONE: [`Notzone`](Self::Notzone).
        pub const NOTZONE: ResponseCode = ResponseCode::Notzone;
        /// Name not contained in zone, another name for 10 [`Notzone`](Self::Notzone).
        pub const NameNotContainedInZone: ResponseCode = ResponseCode::Notzone;
        /// Name not contained in zone, another name for 10 [`Notzone`](Self::Notzone).
        pub const NAME_NOT_CONTAINED_IN_ZONE: ResponseCode = ResponseCode::Notzone;
        /// 11 DSOTYPENI: [`Dsotypeni`](Self::Dsotypeni).
        pub const DSOTYPENI: ResponseCode = ResponseCode::Dsotypeni;
        /// DSO-TYPE Not Implemented, another name for 11 [`Dsotypeni`](Self::Dsotypeni).
        pub const DsoTypeNotImplemented: ResponseCode = ResponseCode::Dsotypeni;
        /// DSO-TYPE Not Implemented, another name for 11 [`Dsotypeni`](Self::Dsotypeni).
        pub const DSO_TYPE_NOT_IMPLEMENTED: ResponseCode = ResponseCode::Dsotypeni;
        /// 16 BADVERS: [`Badvers`](Self::Badvers).
        pub const BADVERS: ResponseCode = ResponseCode::Badvers;
        /// BADSIG, another name for 16 [`Badvers`](Self::Badvers).
        pub const Badsig: ResponseCode = ResponseCode::Badvers;
        /// BADSIG, another name for 16 [`Badvers`](Self::Badvers).
        pub const BADSIG: ResponseCode = ResponseCode::Badvers;
        /// Bad OPT Version, another name for 16 [`Badvers`](Self::Badvers).
        pub const BadOptVersion: ResponseCode = ResponseCode::Badvers;
        /// Bad OPT Version, another name for 16 [`Badvers`](Self::Badvers).
        pub const BAD_OPT_VERSION: ResponseCode = ResponseCode::Badvers;
        /// TSIG Signature Failure, another name for 16 [`Badvers`](Self::Badvers).
        pub const TsigSignatureFailure: ResponseCode = ResponseCode::Badvers;
        /// TSIG Signature Failure, another name for 16 [`Badvers`](Self::Badvers).
        pub const TSIG_SIGNATURE_FAILURE: ResponseCode = ResponseCode::Badvers;
        /// 17 BADKEY: [`Badkey`](Self::Badkey).
        pub const BADKEY: ResponseCode = ResponseCode::Badkey;
        /// Key not recognized, another name for 17 [`Badkey`](Self::Badkey).
        pub const KeyNotRecognized: ResponseCode = ResponseCode::Badkey;
        /// Key not recognized, another name for 17 [`Badkey`](Self::Badkey).
        pub const KEY_NOT_RECOGNIZED: ResponseCode = ResponseCode::Badkey;
        /// 18 BADTIME: [`Badtime`](Self::Badtime).
        pub const BADTIME: ResponseCode = ResponseCode::Badtime;
        /// Signature out of time window, another name for 18 [`Badtime`](Self::Badtime).
        pub const SignatureOutOfTimeWindow: ResponseCode = ResponseCode::Badtime;
        /// Signature out of time window, another name for 18 [`Badtime`](Self::Badtime).
        pub const SIGNATURE_OUT_OF_TIME_WINDOW: ResponseCode = ResponseCode::Badtime;
        /// 19 BADMODE: [`Badmode`](Self::Badmode).
        pub const BADMODE: ResponseCode = ResponseCode::Badmode;
        /// Bad TKEY Mode, another name for 19 [`Badmode`](Self::Badmode).
        pub const BadTkeyMode: ResponseCode = ResponseCode::Badmode;
        /// Bad TKEY Mode, another name for 19 [`Badmode`](Self::Badmode).
        pub const BAD_TKEY_MODE: ResponseCode = ResponseCode::Badmode;
        /// 20 BADNAME: [`Badname`](Self::Badname).
        pub const BADNAME: ResponseCode = ResponseCode::Badname;
        /// Duplicate key name, another name for 20 [`Badname`](Self::Badname).
        pub const DuplicateKeyName: ResponseCode = ResponseCode::Badname;
        /// Duplicate key name, another name for 20 [`Badname`](Self::Badname).
        pub const DUPLICATE_KEY_NAME: ResponseCode = ResponseCode::Badname;
        /// 21 BADALG: [`Badalg`](Self::Badalg).
        pub const BADALG: ResponseCode = ResponseCode::Badalg;
        /// Algorithm not supported, another name for 21 [`Badalg`](Self::Badalg).
        pub const AlgorithmNotSupported: ResponseCode = ResponseCode::Badalg;
        /// Algorithm not supported, another name for 21 [`Badalg`](Self::Badalg).
        pub const ALGORITHM_NOT_SUPPORTED: ResponseCode = ResponseCode::Badalg;
        /// 22 BADTRUNC: [`Badtrunc`](Self::Badtrunc).
        pub const BADTRUNC: ResponseCode = ResponseCode::Badtrunc;
        /// Bad Truncation, another name for 22 [`Badtrunc`](Self::Badtrunc).
        pub const BadTruncation: ResponseCode = ResponseCode::Badtrunc;
        /// Bad Truncation, another name for 22 [`Badtrunc`](Self::Badtrunc).
        pub const BAD_TRUNCATION: ResponseCode = ResponseCode::Badtrunc;
        /// 23 BADCOOKIE: [`Badcookie`](Self::Badcookie).
        pub const BADCOOKIE: ResponseCode = ResponseCode::Badcookie;
        /// Bad/missing Server Cookie, another name for 23 [`Badcookie`](Self::Badcookie).
        pub const BadMissingServerCookie: ResponseCode = ResponseCode::Badcookie;
        /// Bad/missing Server Cookie, another name for 23 [`Badcookie`](Self::Badcookie).
        pub const BAD_MISSING_SERVER_COOKIE: ResponseCode = ResponseCode::Badcookie;
    }
    impl ResponseCode {
        /// All 20 rows of the table, in order of codes.
        pub const ALL: &'static [ResponseCode] = &[
            ResponseCode::Noerror,
            ResponseCode::Formerr,
            ResponseCode::Servfail,
            ResponseCode::Nxdomain,
            ResponseCode::Notimp,
            ResponseCode::Refused,
            ResponseCode::Yxdomain,
            ResponseCode::Yxrrset,
            ResponseCode::Nxrrset,
            ResponseCode::Notauth,
            ResponseCode::Notzone,
            ResponseCode::Dsotypeni,
            ResponseCode::Badvers,
            ResponseCode::Badkey,
            ResponseCode::Badtime,
            ResponseCode::Badmode,
            ResponseCode::Badname,
            ResponseCode::Badalg,
            ResponseCode::Badtrunc,
            ResponseCode::Badcookie,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ResponseCode {
        const ROWS: &'static [ResponseCode] = ResponseCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 21] = [
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "0  1  2  3  4  5  6  7  8  9  10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191192193194195196197198199200201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237238239240241242243244245246247248249250251252253254255",
        width: 3,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: ResponseCode) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::u16).wrapping_sub(0);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 21] = [
        "Noerror",
        "Formerr",
        "Servfail",
        "Nxdomain",
        "Notimp",
        "Refused",
        "Yxdomain",
        "Yxrrset",
        "Nxrrset",
        "Notauth",
        "Notzone",
        "Dsotypeni",
        "Badvers",
        "Badkey",
        "Badtime",
        "Badmode",
        "Badname",
        "Badalg",
        "Badtrunc",
        "Badcookie",
        "",
    ];
    static REASONS: [&::core::primitive::str; 21] = [
        "NOERROR",
        "FORMERR",
        "SERVFAIL",
        "NXDOMAIN",
        "NOTIMP",
        "REFUSED",
        "YXDOMAIN",
        "YXRRSET",
        "NXRRSET",
        "NOTAUTH",
        "NOTZONE",
        "DSOTYPENI",
        "BADVERS",
        "BADKEY",
        "BADTIME",
        "BADMODE",
        "BADNAME",
        "BADALG",
        "BADTRUNC",
        "BADCOOKIE",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 21] = [
        "The request succeeded. A name that exists without records of the requested type gets this code as well, with an empty answer.",
        "The server could not interpret the request.",
        "The server could not process the request because of a problem of its own, or of a server that it asked. Resolvers also answer with it if validation with DNSSEC fails.",
        "The domain name of the question does not exist, with records of any type.",
        "The server does not support this kind of request.",
        "The server refuses the request for reasons of policy.",
        "A name exists that must not exist for the update. For a query, the name that a DNAME record leads to is too long.",
        "A set of records exists that must not exist for the update.",
        "A set of records does not exist that the update requires.",
        "The server is not authoritative for the zone of the update. With a TSIG record, the request is not authorized, and the error of that record says why.",
        "A name in the update is outside of the zone.",
        "The server does not implement the type of the DNS Stateful Operation.",
        "In an OPT record, the server does not implement the version of EDNS. In a TSIG or TKEY record, the number is BADSIG: the signature is not valid.",
        "The server does not know the key of the signature.",
        "The time of the signature is too far from the time of the server.",
        "The server does not support the mode of the TKEY record.",
        "There is a key of this name already.",
        "The server does not support the algorithm.",
        "The signature is truncated to fewer bits than the policy of the server allows.",
        "The server cookie of the request is missing or not valid; the response has one with which the client can repeat the request.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 21] = [
        "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
        "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
        "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
        "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
        "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
        "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
        "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
        "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
        "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
        "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
        "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
        "https://www.rfc-editor.org/rfc/rfc8490#section-5.4.5",
        "https://www.rfc-editor.org/rfc/rfc6891#section-6.1.3",
        "https://www.rfc-editor.org/rfc/rfc8945#section-5.2.1",
        "https://www.rfc-editor.org/rfc/rfc8945#section-5.2.3",
        "https://www.rfc-editor.org/rfc/rfc2930#section-2.6",
        "https://www.rfc-editor.org/rfc/rfc2930#section-2.6",
        "https://www.rfc-editor.org/rfc/rfc2930#section-2.6",
        "https://www.rfc-editor.org/rfc/rfc8945#section-5.2.4",
        "https://www.rfc-editor.org/rfc/rfc7873#section-5.2.3",
        "",
    ];
    impl ResponseCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 0 to 255.
        #[inline]
        pub const fn from_u16(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_number(number),
                    )
                }
            }
        }
        /// The code with the number in this text, such as `b"0"`.
        ///
        /// # Errors
        ///
        /// If the text is not a number from 0 to 255 in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            match __codes_core::__private_0_1_0::decimal::u16(text) {
                ::core::option::Option::Some(number) => ResponseCode::from_u16(number),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_text(text),
                    )
                }
            }
        }
        /// The number of the code.
        #[inline]
        #[must_use]
        pub const fn as_u16(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 20 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `Noerror`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 20 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&NAMES, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// The reason phrase; empty for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn reason(self) -> &'static ::core::primitive::str {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::at(&REASONS, row)
        }
        /// The reason phrase; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn canonical_reason(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 20 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&REASONS, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Whether the code is a row of the table.
        #[inline]
        #[must_use]
        pub const fn is_listed(self) -> ::core::primitive::bool {
            row(self) < 20
        }
        /// The description of the code in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            let text = __codes_core::__private_0_1_0::bytes::at(&DESCRIPTIONS, row);
            if text.is_empty() {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(text)
            }
        }
        /// The URL of the text that defines the code.
        #[inline]
        #[must_use]
        pub const fn reference(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            let text = __codes_core::__private_0_1_0::bytes::at(&REFERENCES, row);
            if text.is_empty() {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(text)
            }
        }
    }
    #[inline]
    const fn class_of_number(
        number: ::core::primitive::u16,
    ) -> ::core::option::Option<ResponseCodeClass> {
        match number {
            0..=15 => ::core::option::Option::Some(ResponseCodeClass::Header),
            16..=3840 => ::core::option::Option::Some(ResponseCodeClass::Extended),
            3841..=4095 => ::core::option::Option::Some(ResponseCodeClass::PrivateUse),
            _ => ::core::option::Option::None,
        }
    }
    static CLASS_BY_BLOCK: [::core::option::Option<ResponseCodeClass>; 256] = {
        let mut classes = [::core::option::Option::None; 256];
        let mut block = 0;
        while block < 256 {
            classes[block] = class_of_number((block as ::core::primitive::u16) << 0);
            block += 1;
        }
        classes
    };
    impl ResponseCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<ResponseCodeClass> {
            __codes_core::__private_0_1_0::bytes::at(
                &CLASS_BY_BLOCK,
                (self as ::core::primitive::u16 >> 0) as ::core::primitive::usize,
            )
        }
        /// Whether the code belongs to the class [`Header`](ResponseCodeClass::Header), 0 to 15.
        #[inline]
        #[must_use]
        pub const fn is_header(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 0..= 15)
        }
        /// Whether the code belongs to the class [`Extended`](ResponseCodeClass::Extended), 16 to 3840.
        #[inline]
        #[must_use]
        pub const fn is_extended(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 16..= 3840)
        }
        /// Whether the code belongs to the class [`Private Use`](ResponseCodeClass::PrivateUse), 3841 to 4095.
        #[inline]
        #[must_use]
        pub const fn is_private_use(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 3841..= 4095)
        }
    }
    impl ResponseCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [ResponseCodeClass] = &[
            ResponseCodeClass::Header,
            ResponseCodeClass::Extended,
            ResponseCodeClass::PrivateUse,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ResponseCodeClass::Header => "Header",
                ResponseCodeClass::Extended => "Extended",
                ResponseCodeClass::PrivateUse => "Private Use",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ResponseCodeClass::Header => {
                    ::core::option::Option::Some(
                        "The code fits the four bits of the header (RFC 6895, section 2.3).",
                    )
                }
                ResponseCodeClass::Extended => {
                    ::core::option::Option::Some(
                        "The code needs the OPT record of EDNS, or the error field of a TSIG or TKEY record (RFC 6895, section 2.3).",
                    )
                }
                ResponseCodeClass::PrivateUse => {
                    ::core::option::Option::Some(
                        "The code is for private use, and its meaning is a matter of agreement between the parties (RFC 6895, section 2.3).",
                    )
                }
            }
        }
    }
    impl ResponseCodeClass {
        /// The class whose range contains the number, even if it is not a valid [`ResponseCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u16,
        ) -> ::core::option::Option<ResponseCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`ResponseCode`].
        #[inline]
        #[must_use]
        pub const fn contains(
            self,
            number: ::core::primitive::u16,
        ) -> ::core::primitive::bool {
            let (low, high) = range_of_class(self);
            low <= number && number <= high
        }
    }
    #[inline]
    const fn range_of_class(
        class: ResponseCodeClass,
    ) -> (::core::primitive::u16, ::core::primitive::u16) {
        match class {
            ResponseCodeClass::Header => (0, 15),
            ResponseCodeClass::Extended => (16, 3840),
            ResponseCodeClass::PrivateUse => (3841, 4095),
        }
    }
    impl ResponseCodeClass {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ResponseCodeClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ResponseCodeClass {
        const KIND: &'static ::core::primitive::str = "ResponseCodeClass";
        const VALUES: &'static [ResponseCodeClass] = ResponseCodeClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ResponseCodeClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ResponseCodeClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        ResponseCodeClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for ResponseCodeClass {
        type Repr = ::core::primitive::u16;
        const ALL: &'static [ResponseCodeClass] = ResponseCodeClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            ResponseCodeClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ResponseCodeClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            ResponseCodeClass::range(self)
        }
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 21] = *b"\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x0c\x10\x10\x10\x10\x10\x10\x0c\0";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 1048575;
    static ATTRIBUTE_1: [&::core::primitive::str; 26] = [
        "Header",
        "TSIG",
        "TKEY",
        "Header",
        "Header",
        "Header",
        "Header",
        "Header",
        "Header",
        "Header",
        "Header",
        "Header",
        "Header",
        "Header",
        "OPT",
        "TSIG",
        "TKEY",
        "TSIG",
        "TKEY",
        "TSIG",
        "TKEY",
        "TKEY",
        "TKEY",
        "TKEY",
        "TSIG",
        "OPT",
    ];
    static ATTRIBUTE_1_ENDS: [::core::primitive::u8; 84] = *b"\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x09\0\0\0\x0a\0\0\0\x0b\0\0\0\x0c\0\0\0\x0d\0\0\0\x0e\0\0\0\x11\0\0\0\x13\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x1a\0\0\0\x1a\0\0\0";
    impl ResponseCode {
        /// Returns the width of the smallest field that can have the code: 4 for the header, 12 for the header with the OPT record, and 16 for the error field of a TSIG or TKEY record (RFC 6895, section 2.3). `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn bits(self) -> ::core::option::Option<::core::primitive::i64> {
            let row = row(self);
            if ATTRIBUTE_0_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::signed::<1>(&ATTRIBUTE_0, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns where documents define the code for: `Header`, the `OPT` record of EDNS, or the error field of a `TSIG` or `TKEY` record. The error field of TKEY can have the codes of the header as well (RFC 2930, section 2.6).
        #[inline]
        #[must_use]
        pub const fn fields(self) -> &'static [&'static ::core::primitive::str] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_1,
                &ATTRIBUTE_1_ENDS,
                row,
            )
        }
    }
    static DISPLAYED: [&::core::primitive::str; 21] = [
        "0 NOERROR",
        "1 FORMERR",
        "2 SERVFAIL",
        "3 NXDOMAIN",
        "4 NOTIMP",
        "5 REFUSED",
        "6 YXDOMAIN",
        "7 YXRRSET",
        "8 NXRRSET",
        "9 NOTAUTH",
        "10 NOTZONE",
        "11 DSOTYPENI",
        "16 BADVERS",
        "17 BADKEY",
        "18 BADTIME",
        "19 BADMODE",
        "20 BADNAME",
        "21 BADALG",
        "22 BADTRUNC",
        "23 BADCOOKIE",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for ResponseCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 20 {
                return f.pad(ResponseCode::as_str(*self));
            }
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ResponseCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match ResponseCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => {
                    __codes_core::__private_0_1_0::debug_unlisted(
                        ResponseCode::as_str(*self),
                        f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ResponseCode {
        type Err = __codes_core::UnknownCode<ResponseCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for ResponseCode {
        type Error = __codes_core::UnknownCode<ResponseCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for ResponseCode {
        type Error = __codes_core::UnknownCode<ResponseCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            ResponseCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        ResponseCode
    }
    #[automatically_derived]
    impl ::core::convert::From<ResponseCode> for ::core::primitive::u16 {
        #[inline]
        fn from(code: ResponseCode) -> ::core::primitive::u16 {
            code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&ResponseCode> for ResponseCode {
        #[inline]
        fn from(code: &ResponseCode) -> ResponseCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u16> for ResponseCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u16) -> ::core::primitive::bool {
            *self as ::core::primitive::u16 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ResponseCode> for ::core::primitive::u16 {
        #[inline]
        fn eq(&self, code: &ResponseCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for ResponseCode {
        /// [`Noerror`](ResponseCode::Noerror).
        #[inline]
        fn default() -> ResponseCode {
            ResponseCode::Noerror
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ResponseCode {
        type Repr = ::core::primitive::u16;
        type Class = ResponseCodeClass;
        const TABLE: &'static ::core::primitive::str = "ResponseCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            ResponseCode::from_u16(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            ResponseCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ResponseCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            ResponseCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ResponseCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ResponseCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            ResponseCode::is_listed(self)
        }
        #[inline]
        fn class(self) -> ::core::option::Option<ResponseCodeClass> {
            ResponseCode::class(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        ResponseCode, u16, [0, 255]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ResponseCode> for ResponseCode {
        #[inline]
        fn to_code(&self) -> ResponseCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 69] = [
        "",
        "No Error",
        "Format Error",
        "Server Failure",
        "Name Error",
        "Non-Existent Domain",
        "Not Implemented",
        "Query Refused",
        "Name Exists when it should not",
        "RR Set Exists when it should not",
        "RR Set that should exist does not",
        "Server Not Authoritative for zone",
        "Not Authoritative",
        "Not Authorized",
        "Name not contained in zone",
        "DSO-TYPE Not Implemented",
        "Bad OPT Version",
        "TSIG Signature Failure",
        "Key not recognized",
        "Signature out of time window",
        "Bad TKEY Mode",
        "Duplicate key name",
        "Algorithm not supported",
        "Bad Truncation",
        "Bad/missing Server Cookie",
        "Noerror",
        "Formerr",
        "Servfail",
        "Nxdomain",
        "Notimp",
        "Refused",
        "Yxdomain",
        "Yxrrset",
        "Nxrrset",
        "Notauth",
        "Notzone",
        "Dsotypeni",
        "Badvers",
        "Badkey",
        "Badtime",
        "Badmode",
        "Badname",
        "Badalg",
        "Badtrunc",
        "Badcookie",
        "BADSIG",
        "FormatError",
        "ServerFailure",
        "NameError",
        "NonExistentDomain",
        "NotImplemented",
        "QueryRefused",
        "NameExistsWhenItShouldNot",
        "RrSetExistsWhenItShouldNot",
        "RrSetThatShouldExistDoesNot",
        "ServerNotAuthoritativeForZone",
        "NotAuthoritative",
        "NotAuthorized",
        "NameNotContainedInZone",
        "DsoTypeNotImplemented",
        "BadOptVersion",
        "TsigSignatureFailure",
        "KeyNotRecognized",
        "SignatureOutOfTimeWindow",
        "BadTkeyMode",
        "DuplicateKeyName",
        "AlgorithmNotSupported",
        "BadTruncation",
        "BadMissingServerCookie",
    ];
    static SLOTS: [::core::primitive::u8; 256] = *b"\0\0\0/\0\0\0\0\0\0\x1d\x1e\0\0\0\0\0\x19\0\0\0\x15\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0c\0\x0f\x1b\x07\0\0\x16'\0\0\0\0\0@\0\0\0\0\0\0\0\06\0\0\0\0\0\0\0?\0\0(\0\x0a\"7\0\0\0\0\0\0\0.\0\0#CD\0\0\0\0\0\0\0\0\0\0\0\x0e\0\0\0\0$\0\0\0\0\0\x05)\0\0\0\x0d\0\0\x06\0\0\0\0\0,\0\0\0\0\0\0\x18\x01\0\0%\03\0\0\0\x04=\0\0\0\x14\0\0\018\0\0\0\0\x03-\0\0\0\05<\0\0 \0\09\x09\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1f\0\0\x13\0\0\0\0\0\0\x0b!\x1c\0\0\0\0\x11\0\x1a\0\0\0\0&\04*A\0\0\0\0\0\0+\x10\x17\0\0\0\0>\0\0\0\0\0\0\x12:\0\0B0\x08\x02\0\0;\02\0\0\0\0";
    static SPELLED: [ResponseCode; 69] = {
        static SPELLED_ROWS: [::core::primitive::u8; 69] = *b"\0\0\x01\x02\x03\x03\x04\x05\x06\x07\x08\x09\x09\x09\x0a\x0b\x0c\x0c\x0d\x0e\x0f\x10\x11\x12\x13\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x0c\x01\x02\x03\x03\x04\x05\x06\x07\x08\x09\x09\x09\x0a\x0b\x0c\x0c\x0d\x0e\x0f\x10\x11\x12\x13";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ResponseCode::ALL, 0)
        }; 69];
        let mut id = 0;
        while id < 69 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                ResponseCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for ResponseCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            2654435769,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 25;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> ResponseCode {
            __codes_core::__private_0_1_0::code_at(&SPELLED, id)
        }
    }
};
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[doc(hidden)]
#[macro_export]
#[allow(non_local_definitions)]
macro_rules! __ResponseCode_4e6df2fb84f2b358 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 0 255
0 Noerror NOERROR NoError NO_ERROR
1 Formerr FORMERR FormatError FORMAT_ERROR
2 Servfail SERVFAIL ServerFailure SERVER_FAILURE
3 Nxdomain NXDOMAIN NameError NAME_ERROR NonExistentDomain NON_EXISTENT_DOMAIN
4 Notimp NOTIMP NotImplemented NOT_IMPLEMENTED
5 Refused REFUSED QueryRefused QUERY_REFUSED
6 Yxdomain YXDOMAIN NameExistsWhenItShouldNot NAME_EXISTS_WHEN_IT_SHOULD_NOT
7 Yxrrset YXRRSET RrSetExistsWhenItShouldNot RR_SET_EXISTS_WHEN_IT_SHOULD_NOT
8 Nxrrset NXRRSET RrSetThatShouldExistDoesNot RR_SET_THAT_SHOULD_EXIST_DOES_NOT
9 Notauth NOTAUTH ServerNotAuthoritativeForZone SERVER_NOT_AUTHORITATIVE_FOR_ZONE NotAuthoritative NOT_AUTHORITATIVE NotAuthorized NOT_AUTHORIZED
10 Notzone NOTZONE NameNotContainedInZone NAME_NOT_CONTAINED_IN_ZONE
11 Dsotypeni DSOTYPENI DsoTypeNotImplemented DSO_TYPE_NOT_IMPLEMENTED
16 Badvers BADVERS Badsig BADSIG BadOptVersion BAD_OPT_VERSION TsigSignatureFailure TSIG_SIGNATURE_FAILURE
17 Badkey BADKEY KeyNotRecognized KEY_NOT_RECOGNIZED
18 Badtime BADTIME SignatureOutOfTimeWindow SIGNATURE_OUT_OF_TIME_WINDOW
19 Badmode BADMODE BadTkeyMode BAD_TKEY_MODE
20 Badname BADNAME DuplicateKeyName DUPLICATE_KEY_NAME
21 Badalg BADALG AlgorithmNotSupported ALGORITHM_NOT_SUPPORTED
22 Badtrunc BADTRUNC BadTruncation BAD_TRUNCATION
23 Badcookie BADCOOKIE BadMissingServerCookie BAD_MISSING_SERVER_COOKIE"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "dns.json"
        r##"{
  "$schema": "../schema.json",
  "title": "DNS response codes",
  "description": "A response code, RCODE, tells how a DNS request went. The header of a message has four bits for it, the OPT record of EDNS adds eight, and the error field of a TSIG or TKEY record has sixteen. All of them use the numbers of one registry, in which 16 has two meanings.",
  "source": "https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-6",
  "updated": "2020-11-01",
  "repr": "u16",
  "open": [0, 255],
  "default": 0,
  "classes": [
    {"name": "Header", "range": [0, 15], "description": "The code fits the four bits of the header (RFC 6895, section 2.3)."},
    {
      "name": "Extended",
      "range": [16, 3840],
      "description": "The code needs the OPT record of EDNS, or the error field of a TSIG or TKEY record (RFC 6895, section 2.3)."
    },
    {
      "name": "Private Use",
      "range": [3841, 4095],
      "description": "The code is for private use, and its meaning is a matter of agreement between the parties (RFC 6895, section 2.3)."
    }
  ],
  "attributes": {
    "bits": {
      "type": "integer",
      "required": true,
      "description": "Returns the width of the smallest field that can have the code: 4 for the header, 12 for the header with the OPT record, and 16 for the error field of a TSIG or TKEY record (RFC 6895, section 2.3). `None` for an unlisted code.",
      "phrase": "a code of {} bits"
    },
    "fields": {
      "type": "[string]",
      "default": [],
      "description": "Returns where documents define the code for: `Header`, the `OPT` record of EDNS, or the error field of a `TSIG` or `TKEY` record. The error field of TKEY can have the codes of the header as well (RFC 2930, section 2.6).",
      "phrase": "used in {}"
    }
  },
  "codes": [
    {
      "code": 0,
      "reason": "NOERROR",
      "description": "The request succeeded. A name that exists without records of the requested type gets this code as well, with an empty answer.",
      "aliases": ["No Error"],
      "reference": "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
      "bits": 4,
      "fields": ["Header", "TSIG", "TKEY"]
    },
    {
      "code": 1,
      "reason": "FORMERR",
      "description": "The server could not interpret the request.",
      "aliases": ["Format Error"],
      "reference": "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 2,
      "reason": "SERVFAIL",
      "description": "The server could not process the request because of a problem of its own, or of a server that it asked. Resolvers also answer with it if validation with DNSSEC fails.",
      "aliases": ["Server Failure"],
      "reference": "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 3,
      "reason": "NXDOMAIN",
      "description": "The domain name of the question does not exist, with records of any type.",
      "aliases": ["Name Error", "Non-Existent Domain"],
      "reference": "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 4,
      "reason": "NOTIMP",
      "description": "The server does not support this kind of request.",
      "aliases": ["Not Implemented"],
      "reference": "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 5,
      "reason": "REFUSED",
      "description": "The server refuses the request for reasons of policy.",
      "aliases": ["Query Refused"],
      "reference": "https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 6,
      "reason": "YXDOMAIN",
      "description": "A name exists that must not exist for the update. For a query, the name that a DNAME record leads to is too long.",
      "aliases": ["Name Exists when it should not"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 7,
      "reason": "YXRRSET",
      "description": "A set of records exists that must not exist for the update.",
      "aliases": ["RR Set Exists when it should not"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 8,
      "reason": "NXRRSET",
      "description": "A set of records does not exist that the update requires.",
      "aliases": ["RR Set that should exist does not"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 9,
      "reason": "NOTAUTH",
      "description": "The server is not authoritative for the zone of the update. With a TSIG record, the request is not authorized, and the error of that record says why.",
      "aliases": ["Server Not Authoritative for zone", "Not Authoritative", "Not Authorized"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 10,
      "reason": "NOTZONE",
      "description": "A name in the update is outside of the zone.",
      "aliases": ["Name not contained in zone"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2136#section-2.2",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 11,
      "reason": "DSOTYPENI",
      "description": "The server does not implement the type of the DNS Stateful Operation.",
      "aliases": ["DSO-TYPE Not Implemented"],
      "reference": "https://www.rfc-editor.org/rfc/rfc8490#section-5.4.5",
      "bits": 4,
      "fields": ["Header"]
    },
    {
      "code": 16,
      "reason": "BADVERS",
      "description": "In an OPT record, the server does not implement the version of EDNS. In a TSIG or TKEY record, the number is BADSIG: the signature is not valid.",
      "aliases": ["BADSIG", "Bad OPT Version", "TSIG Signature Failure"],
      "reference": "https://www.rfc-editor.org/rfc/rfc6891#section-6.1.3",
      "bits": 12,
      "fields": ["OPT", "TSIG", "TKEY"]
    },
    {
      "code": 17,
      "reason": "BADKEY",
      "description": "The server does not know the key of the signature.",
      "aliases": ["Key not recognized"],
      "reference": "https://www.rfc-editor.org/rfc/rfc8945#section-5.2.1",
      "bits": 16,
      "fields": ["TSIG", "TKEY"]
    },
    {
      "code": 18,
      "reason": "BADTIME",
      "description": "The time of the signature is too far from the time of the server.",
      "aliases": ["Signature out of time window"],
      "reference": "https://www.rfc-editor.org/rfc/rfc8945#section-5.2.3",
      "bits": 16,
      "fields": ["TSIG", "TKEY"]
    },
    {
      "code": 19,
      "reason": "BADMODE",
      "description": "The server does not support the mode of the TKEY record.",
      "aliases": ["Bad TKEY Mode"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2930#section-2.6",
      "bits": 16,
      "fields": ["TKEY"]
    },
    {
      "code": 20,
      "reason": "BADNAME",
      "description": "There is a key of this name already.",
      "aliases": ["Duplicate key name"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2930#section-2.6",
      "bits": 16,
      "fields": ["TKEY"]
    },
    {
      "code": 21,
      "reason": "BADALG",
      "description": "The server does not support the algorithm.",
      "aliases": ["Algorithm not supported"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2930#section-2.6",
      "bits": 16,
      "fields": ["TKEY"]
    },
    {
      "code": 22,
      "reason": "BADTRUNC",
      "description": "The signature is truncated to fewer bits than the policy of the server allows.",
      "aliases": ["Bad Truncation"],
      "reference": "https://www.rfc-editor.org/rfc/rfc8945#section-5.2.4",
      "bits": 16,
      "fields": ["TSIG"]
    },
    {
      "code": 23,
      "reason": "BADCOOKIE",
      "description": "The server cookie of the request is missing or not valid; the response has one with which the client can repeat the request.",
      "aliases": ["Bad/missing Server Cookie"],
      "reference": "https://www.rfc-editor.org/rfc/rfc7873#section-5.2.3",
      "bits": 12,
      "fields": ["OPT"]
    }
  ]
}
"##
        }
    };
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[doc(hidden)]
pub use __ResponseCode_4e6df2fb84f2b358 as ResponseCode;
