// @generated from tls.json by codes 0.1.0: edit that file instead.

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
/// # TLS alert descriptions
///
/// What an alert of TLS says: why a connection ends, or that it ends as intended. The names that end with `RESERVED` are of alerts that TLS 1.3 no longer has.
///
/// The type holds every code from 0 to 255, including those that are not listed here.
///
/// Source: <https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml#tls-parameters-6>, as of 2026-11-21.
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0 | [close\_notify](Self::CloseNotify) | The sender will send nothing more on this connection. |
/// | 10 | [unexpected\_message](Self::UnexpectedMessage) | A message is not one that may come now, such as the wrong handshake message. |
/// | 20 | [bad\_record\_mac](Self::BadRecordMac) | A record could not be decrypted or authenticated. |
/// | 21 | [decryption\_failed\_RESERVED](Self::DecryptionFailedReserved) | A record could not be decrypted. |
/// | 22 | [record\_overflow](Self::RecordOverflow) | A record is longer than permitted. |
/// | 30 | [decompression\_failure\_RESERVED](Self::DecompressionFailureReserved) | The data of a compressed record is not valid, such as data that expands to excessive length. |
/// | 40 | [handshake\_failure](Self::HandshakeFailure) | The sender could not negotiate an acceptable set of security parameters. |
/// | 41 | [no\_certificate\_RESERVED](Self::NoCertificateReserved) | There is no certificate. |
/// | 42 | [bad\_certificate](Self::BadCertificate) | A certificate is corrupt, or a signature in it could not be verified. |
/// | 43 | [unsupported\_certificate](Self::UnsupportedCertificate) | A certificate is of a type that is not supported. |
/// | 44 | [certificate\_revoked](Self::CertificateRevoked) | A certificate was revoked by its signer. |
/// | 45 | [certificate\_expired](Self::CertificateExpired) | A certificate has expired or is not yet valid. |
/// | 46 | [certificate\_unknown](Self::CertificateUnknown) | A certificate is not acceptable for another reason. |
/// | 47 | [illegal\_parameter](Self::IllegalParameter) | A field of the handshake is incorrect or inconsistent with other fields, although the syntax of the message is correct. |
/// | 48 | [unknown\_ca](Self::UnknownCa) | The certificate chain is valid, but it does not lead to a known and trusted CA. |
/// | 49 | [access\_denied](Self::AccessDenied) | The certificate or pre-shared key is valid, but access control forbids the sender to go on. |
/// | 50 | [decode\_error](Self::DecodeError) | A message could not be decoded, because a field or the length is wrong. |
/// | 51 | [decrypt\_error](Self::DecryptError) | A cryptographic operation of the handshake failed, such as the verification of a signature or of a Finished message. |
/// | 60 | [export\_restriction\_RESERVED](Self::ExportRestrictionReserved) | The negotiation did not comply with export restrictions. |
/// | 70 | [protocol\_version](Self::ProtocolVersion) | The version that the peer tried to negotiate is known but not supported. |
/// | 71 | [insufficient\_security](Self::InsufficientSecurity) | The server requires parameters that are more secure than those that the client supports. |
/// | 80 | [internal\_error](Self::InternalError) | An error that has nothing to do with the peer or the protocol, such as a lack of memory, makes it impossible to continue. |
/// | 86 | [inappropriate\_fallback](Self::InappropriateFallback) | The client retried with an older version although the server supports a newer one, which may be a downgrade attack. |
/// | 90 | [user\_canceled](Self::UserCanceled) | The sender cancels the handshake for a reason other than a failure of the protocol. |
/// | 100 | [no\_renegotiation](Self::NoRenegotiation) | The sender does not want to renegotiate. |
/// | 109 | [missing\_extension](Self::MissingExtension) | A handshake message lacks an extension that is mandatory for the version or the parameters. |
/// | 110 | [unsupported\_extension](Self::UnsupportedExtension) | A handshake message has an extension that must not be in it, such as one that the client did not offer. |
/// | 111 | [certificate\_unobtainable\_RESERVED](Self::CertificateUnobtainableReserved) | The server could not retrieve the certificate chain from the URL that the client gave. |
/// | 112 | [unrecognized\_name](Self::UnrecognizedName) | No server goes by the name in the `server_name` extension. |
/// | 113 | [bad\_certificate\_status\_response](Self::BadCertificateStatusResponse) | The OCSP response of the server is invalid or not acceptable. |
/// | 114 | [bad\_certificate\_hash\_value\_RESERVED](Self::BadCertificateHashValueReserved) | A certificate does not match the hash that the client gave. |
/// | 115 | [unknown\_psk\_identity](Self::UnknownPskIdentity) | The server does not know the identity of the pre-shared key. |
/// | 116 | [certificate\_required](Self::CertificateRequired) | The server requires a certificate of the client, which sent none. |
/// | 117 | [general\_error](Self::GeneralError) | An error for which there is no more precise alert, or whose cause the sender wants to conceal. |
/// | 120 | [no\_application\_protocol](Self::NoApplicationProtocol) | The server supports none of the application protocols that the client offers with ALPN. |
/// | 121 | [ech\_required](Self::EchRequired) | The server did not accept Encrypted Client Hello, which the client requires. |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u8)]
#[allow(dead_code, clippy::enum_variant_names)]
pub enum AlertDescription {
    /// **0 close\_notify**
    ///
    /// The sender will send nothing more on this connection. Without it, the data may have been truncated.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.1>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    /// - [`tls13_kind`](Self::tls13_kind): `Closure`. The alert announces an orderly close.
    CloseNotify = 0,
    #[doc(hidden)]
    Unlisted1,
    #[doc(hidden)]
    Unlisted2,
    #[doc(hidden)]
    Unlisted3,
    #[doc(hidden)]
    Unlisted4,
    #[doc(hidden)]
    Unlisted5,
    #[doc(hidden)]
    Unlisted6,
    #[doc(hidden)]
    Unlisted7,
    #[doc(hidden)]
    Unlisted8,
    #[doc(hidden)]
    Unlisted9,
    /// **10 unexpected\_message**
    ///
    /// A message is not one that may come now, such as the wrong handshake message.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    UnexpectedMessage,
    #[doc(hidden)]
    Unlisted11,
    #[doc(hidden)]
    Unlisted12,
    #[doc(hidden)]
    Unlisted13,
    #[doc(hidden)]
    Unlisted14,
    #[doc(hidden)]
    Unlisted15,
    #[doc(hidden)]
    Unlisted16,
    #[doc(hidden)]
    Unlisted17,
    #[doc(hidden)]
    Unlisted18,
    #[doc(hidden)]
    Unlisted19,
    /// **20 bad\_record\_mac**
    ///
    /// A record could not be decrypted or authenticated.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    BadRecordMac,
    /// **21 decryption\_failed\_RESERVED**
    ///
    /// A record could not be decrypted. From early versions; it may have made attacks possible, so TLS 1.2 sends `bad_record_mac` instead.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2>
    DecryptionFailedReserved,
    /// **22 record\_overflow**
    ///
    /// A record is longer than permitted.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    RecordOverflow,
    #[doc(hidden)]
    Unlisted23,
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
    /// **30 decompression\_failure\_RESERVED**
    ///
    /// The data of a compressed record is not valid, such as data that expands to excessive length.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    DecompressionFailureReserved,
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
    /// **40 handshake\_failure**
    ///
    /// The sender could not negotiate an acceptable set of security parameters.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    HandshakeFailure,
    /// **41 no\_certificate\_RESERVED**
    ///
    /// There is no certificate. From SSL 3.0; no version of TLS has it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2>
    NoCertificateReserved,
    /// **42 bad\_certificate**
    ///
    /// A certificate is corrupt, or a signature in it could not be verified.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    BadCertificate,
    /// **43 unsupported\_certificate**
    ///
    /// A certificate is of a type that is not supported.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    UnsupportedCertificate,
    /// **44 certificate\_revoked**
    ///
    /// A certificate was revoked by its signer.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    CertificateRevoked,
    /// **45 certificate\_expired**
    ///
    /// A certificate has expired or is not yet valid.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    CertificateExpired,
    /// **46 certificate\_unknown**
    ///
    /// A certificate is not acceptable for another reason.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    CertificateUnknown,
    /// **47 illegal\_parameter**
    ///
    /// A field of the handshake is incorrect or inconsistent with other fields, although the syntax of the message is correct.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    IllegalParameter,
    /// **48 unknown\_ca**
    ///
    /// The certificate chain is valid, but it does not lead to a known and trusted CA.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    UnknownCa,
    /// **49 access\_denied**
    ///
    /// The certificate or pre-shared key is valid, but access control forbids the sender to go on.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    AccessDenied,
    /// **50 decode\_error**
    ///
    /// A message could not be decoded, because a field or the length is wrong.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    DecodeError,
    /// **51 decrypt\_error**
    ///
    /// A cryptographic operation of the handshake failed, such as the verification of a signature or of a Finished message.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    DecryptError,
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
    /// **60 export\_restriction\_RESERVED**
    ///
    /// The negotiation did not comply with export restrictions. From early versions.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2>
    ExportRestrictionReserved,
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
    /// **70 protocol\_version**
    ///
    /// The version that the peer tried to negotiate is known but not supported.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    ProtocolVersion,
    /// **71 insufficient\_security**
    ///
    /// The server requires parameters that are more secure than those that the client supports.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    InsufficientSecurity,
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
    /// **80 internal\_error**
    ///
    /// An error that has nothing to do with the peer or the protocol, such as a lack of memory, makes it impossible to continue.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    InternalError,
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
    /// **86 inappropriate\_fallback**
    ///
    /// The client retried with an older version although the server supports a newer one, which may be a downgrade attack.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7507#section-3>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    InappropriateFallback,
    #[doc(hidden)]
    Unlisted87,
    #[doc(hidden)]
    Unlisted88,
    #[doc(hidden)]
    Unlisted89,
    /// **90 user\_canceled**
    ///
    /// The sender cancels the handshake for a reason other than a failure of the protocol. A `close_notify` follows, which TLS 1.3 requires and TLS 1.2 recommends.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.1>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Warning`. The alert is always or generally a warning, after which the connection can go on.
    /// - [`tls13_kind`](Self::tls13_kind): `Closure`. The alert announces an orderly close.
    UserCanceled,
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
    /// **100 no\_renegotiation**
    ///
    /// The sender does not want to renegotiate. In TLS 1.3, which has no renegotiation, the number is reserved.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Warning`. The alert is always or generally a warning, after which the connection can go on.
    NoRenegotiation,
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
    /// **109 missing\_extension**
    ///
    /// A handshake message lacks an extension that is mandatory for the version or the parameters.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    MissingExtension,
    /// **110 unsupported\_extension**
    ///
    /// A handshake message has an extension that must not be in it, such as one that the client did not offer.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    UnsupportedExtension,
    /// **111 certificate\_unobtainable\_RESERVED**
    ///
    /// The server could not retrieve the certificate chain from the URL that the client gave.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6066#section-5>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    CertificateUnobtainableReserved,
    /// **112 unrecognized\_name**
    ///
    /// No server goes by the name in the `server_name` extension.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6066#section-3>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    UnrecognizedName,
    /// **113 bad\_certificate\_status\_response**
    ///
    /// The OCSP response of the server is invalid or not acceptable.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6066#section-8>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    BadCertificateStatusResponse,
    /// **114 bad\_certificate\_hash\_value\_RESERVED**
    ///
    /// A certificate does not match the hash that the client gave.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6066#section-5>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    BadCertificateHashValueReserved,
    /// **115 unknown\_psk\_identity**
    ///
    /// The server does not know the identity of the pre-shared key. It may send `decrypt_error` instead, to hide that.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `SenderDecides`. No level is prescribed, so that of the alert decides.
    UnknownPskIdentity,
    /// **116 certificate\_required**
    ///
    /// The server requires a certificate of the client, which sent none.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    CertificateRequired,
    /// **117 general\_error**
    ///
    /// An error for which there is no more precise alert, or whose cause the sender wants to conceal.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9846#section-6.2>
    GeneralError,
    #[doc(hidden)]
    Unlisted118,
    #[doc(hidden)]
    Unlisted119,
    /// **120 no\_application\_protocol**
    ///
    /// The server supports none of the application protocols that the client offers with ALPN.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7301#section-3.2>
    ///
    /// - [`tls12_level`](Self::tls12_level): `Fatal`. The alert is always fatal: both sides close the connection at once.
    NoApplicationProtocol,
    /// **121 ech\_required**
    ///
    /// The server did not accept Encrypted Client Hello, which the client requires.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9849#section-6.1.6>
    EchRequired,
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
/// The values of [`AlertDescription::tls12_level`].
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
pub enum AlertDescriptionTls12Level {
    /// The alert is always fatal: both sides close the connection at once.
    Fatal,
    /// The alert is always or generally a warning, after which the connection can go on.
    Warning,
    /// No level is prescribed, so that of the alert decides.
    SenderDecides,
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
/// The values of [`AlertDescription::tls13_kind`].
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
pub enum AlertDescriptionTls13Kind {
    /// The alert announces an orderly close.
    Closure,
    /// The alert ends the connection at once, whatever its level says.
    Error,
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
    static ROWS: [::core::primitive::u8; 256] = *b"\0$$$$$$$$$\x01$$$$$$$$$\x02\x03\x04$$$$$$$\x05$$$$$$$$$\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11$$$$$$$$\x12$$$$$$$$$\x13\x14$$$$$$$$\x15$$$$$\x16$$$\x17$$$$$$$$$\x18$$$$$$$$\x19\x1a\x1b\x1c\x1d\x1e\x1f !$$\"#$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u8) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(0) as ::core::primitive::u8
            as ::core::primitive::u64;
        if offset >= 256 {
            return 36;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: AlertDescription) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u8)
    }
    #[inline]
    const fn find(
        number: ::core::primitive::u8,
    ) -> ::core::option::Option<AlertDescription> {
        ::core::option::Option::Some(
            match number {
                0 => AlertDescription::CloseNotify,
                1 => AlertDescription::Unlisted1,
                2 => AlertDescription::Unlisted2,
                3 => AlertDescription::Unlisted3,
                4 => AlertDescription::Unlisted4,
                5 => AlertDescription::Unlisted5,
                6 => AlertDescription::Unlisted6,
                7 => AlertDescription::Unlisted7,
                8 => AlertDescription::Unlisted8,
                9 => AlertDescription::Unlisted9,
                10 => AlertDescription::UnexpectedMessage,
                11 => AlertDescription::Unlisted11,
                12 => AlertDescription::Unlisted12,
                13 => AlertDescription::Unlisted13,
                14 => AlertDescription::Unlisted14,
                15 => AlertDescription::Unlisted15,
                16 => AlertDescription::Unlisted16,
                17 => AlertDescription::Unlisted17,
                18 => AlertDescription::Unlisted18,
                19 => AlertDescription::Unlisted19,
                20 => AlertDescription::BadRecordMac,
                21 => AlertDescription::DecryptionFailedReserved,
                22 => AlertDescription::RecordOverflow,
                23 => AlertDescription::Unlisted23,
                24 => AlertDescription::Unlisted24,
                25 => AlertDescription::Unlisted25,
                26 => AlertDescription::Unlisted26,
                27 => AlertDescription::Unlisted27,
                28 => AlertDescription::Unlisted28,
                29 => AlertDescription::Unlisted29,
                30 => AlertDescription::DecompressionFailureReserved,
                31 => AlertDescription::Unlisted31,
                32 => AlertDescription::Unlisted32,
                33 => AlertDescription::Unlisted33,
                34 => AlertDescription::Unlisted34,
                35 => AlertDescription::Unlisted35,
                36 => AlertDescription::Unlisted36,
                37 => AlertDescription::Unlisted37,
                38 => AlertDescription::Unlisted38,
                39 => AlertDescription::Unlisted39,
                40 => AlertDescription::HandshakeFailure,
                41 => AlertDescription::NoCertificateReserved,
                42 => AlertDescription::BadCertificate,
                43 => AlertDescription::UnsupportedCertificate,
                44 => AlertDescription::CertificateRevoked,
                45 => AlertDescription::CertificateExpired,
                46 => AlertDescription::CertificateUnknown,
                47 => AlertDescription::IllegalParameter,
                48 => AlertDescription::UnknownCa,
                49 => AlertDescription::AccessDenied,
                50 => AlertDescription::DecodeError,
                51 => AlertDescription::DecryptError,
                52 => AlertDescription::Unlisted52,
                53 => AlertDescription::Unlisted53,
                54 => AlertDescription::Unlisted54,
                55 => AlertDescription::Unlisted55,
                56 => AlertDescription::Unlisted56,
                57 => AlertDescription::Unlisted57,
                58 => AlertDescription::Unlisted58,
                59 => AlertDescription::Unlisted59,
                60 => AlertDescription::ExportRestrictionReserved,
                61 => AlertDescription::Unlisted61,
                62 => AlertDescription::Unlisted62,
                63 => AlertDescription::Unlisted63,
                64 => AlertDescription::Unlisted64,
                65 => AlertDescription::Unlisted65,
                66 => AlertDescription::Unlisted66,
                67 => AlertDescription::Unlisted67,
                68 => AlertDescription::Unlisted68,
                69 => AlertDescription::Unlisted69,
                70 => AlertDescription::ProtocolVersion,
                71 => AlertDescription::InsufficientSecurity,
                72 => AlertDescription::Unlisted72,
                73 => AlertDescription::Unlisted73,
                74 => AlertDescription::Unlisted74,
                75 => AlertDescription::Unlisted75,
                76 => AlertDescription::Unlisted76,
                77 => AlertDescription::Unlisted77,
                78 => AlertDescription::Unlisted78,
                79 => AlertDescription::Unlisted79,
                80 => AlertDescription::InternalError,
                81 => AlertDescription::Unlisted81,
                82 => AlertDescription::Unlisted82,
                83 => AlertDescription::Unlisted83,
                84 => AlertDescription::Unlisted84,
                85 => AlertDescription::Unlisted85,
                86 => AlertDescription::InappropriateFallback,
                87 => AlertDescription::Unlisted87,
                88 => AlertDescription::Unlisted88,
                89 => AlertDescription::Unlisted89,
                90 => AlertDescription::UserCanceled,
                91 => AlertDescription::Unlisted91,
                92 => AlertDescription::Unlisted92,
                93 => AlertDescription::Unlisted93,
                94 => AlertDescription::Unlisted94,
                95 => AlertDescription::Unlisted95,
                96 => AlertDescription::Unlisted96,
                97 => AlertDescription::Unlisted97,
                98 => AlertDescription::Unlisted98,
                99 => AlertDescription::Unlisted99,
                100 => AlertDescription::NoRenegotiation,
                101 => AlertDescription::Unlisted101,
                102 => AlertDescription::Unlisted102,
                103 => AlertDescription::Unlisted103,
                104 => AlertDescription::Unlisted104,
                105 => AlertDescription::Unlisted105,
                106 => AlertDescription::Unlisted106,
                107 => AlertDescription::Unlisted107,
                108 => AlertDescription::Unlisted108,
                109 => AlertDescription::MissingExtension,
                110 => AlertDescription::UnsupportedExtension,
                111 => AlertDescription::CertificateUnobtainableReserved,
                112 => AlertDescription::UnrecognizedName,
                113 => AlertDescription::BadCertificateStatusResponse,
                114 => AlertDescription::BadCertificateHashValueReserved,
                115 => AlertDescription::UnknownPskIdentity,
                116 => AlertDescription::CertificateRequired,
                117 => AlertDescription::GeneralError,
                118 => AlertDescription::Unlisted118,
                119 => AlertDescription::Unlisted119,
                120 => AlertDescription::NoApplicationProtocol,
                121 => AlertDescription::EchRequired,
                122 => AlertDescription::Unlisted122,
                123 => AlertDescription::Unlisted123,
                124 => AlertDescription::Unlisted124,
                125 => AlertDescription::Unlisted125,
                126 => AlertDescription::Unlisted126,
                127 => AlertDescription::Unlisted127,
                128 => AlertDescription::Unlisted128,
                129 => AlertDescription::Unlisted129,
                130 => AlertDescription::Unlisted130,
                131 => AlertDescription::Unlisted131,
                132 => AlertDescription::Unlisted132,
                133 => AlertDescription::Unlisted133,
                134 => AlertDescription::Unlisted134,
                135 => AlertDescription::Unlisted135,
                136 => AlertDescription::Unlisted136,
                137 => AlertDescription::Unlisted137,
                138 => AlertDescription::Unlisted138,
                139 => AlertDescription::Unlisted139,
                140 => AlertDescription::Unlisted140,
                141 => AlertDescription::Unlisted141,
                142 => AlertDescription::Unlisted142,
                143 => AlertDescription::Unlisted143,
                144 => AlertDescription::Unlisted144,
                145 => AlertDescription::Unlisted145,
                146 => AlertDescription::Unlisted146,
                147 => AlertDescription::Unlisted147,
                148 => AlertDescription::Unlisted148,
                149 => AlertDescription::Unlisted149,
                150 => AlertDescription::Unlisted150,
                151 => AlertDescription::Unlisted151,
                152 => AlertDescription::Unlisted152,
                153 => AlertDescription::Unlisted153,
                154 => AlertDescription::Unlisted154,
                155 => AlertDescription::Unlisted155,
                156 => AlertDescription::Unlisted156,
                157 => AlertDescription::Unlisted157,
                158 => AlertDescription::Unlisted158,
                159 => AlertDescription::Unlisted159,
                160 => AlertDescription::Unlisted160,
                161 => AlertDescription::Unlisted161,
                162 => AlertDescription::Unlisted162,
                163 => AlertDescription::Unlisted163,
                164 => AlertDescription::Unlisted164,
                165 => AlertDescription::Unlisted165,
                166 => AlertDescription::Unlisted166,
                167 => AlertDescription::Unlisted167,
                168 => AlertDescription::Unlisted168,
                169 => AlertDescription::Unlisted169,
                170 => AlertDescription::Unlisted170,
                171 => AlertDescription::Unlisted171,
                172 => AlertDescription::Unlisted172,
                173 => AlertDescription::Unlisted173,
                174 => AlertDescription::Unlisted174,
                175 => AlertDescription::Unlisted175,
                176 => AlertDescription::Unlisted176,
                177 => AlertDescription::Unlisted177,
                178 => AlertDescription::Unlisted178,
                179 => AlertDescription::Unlisted179,
                180 => AlertDescription::Unlisted180,
                181 => AlertDescription::Unlisted181,
                182 => AlertDescription::Unlisted182,
                183 => AlertDescription::Unlisted183,
                184 => AlertDescription::Unlisted184,
                185 => AlertDescription::Unlisted185,
                186 => AlertDescription::Unlisted186,
                187 => AlertDescription::Unlisted187,
                188 => AlertDescription::Unlisted188,
                189 => AlertDescription::Unlisted189,
                190 => AlertDescription::Unlisted190,
                191 => AlertDescription::Unlisted191,
                192 => AlertDescription::Unlisted192,
                193 => AlertDescription::Unlisted193,
                194 => AlertDescription::Unlisted194,
                195 => AlertDescription::Unlisted195,
                196 => AlertDescription::Unlisted196,
                197 => AlertDescription::Unlisted197,
                198 => AlertDescription::Unlisted198,
                199 => AlertDescription::Unlisted199,
                200 => AlertDescription::Unlisted200,
                201 => AlertDescription::Unlisted201,
                202 => AlertDescription::Unlisted202,
                203 => AlertDescription::Unlisted203,
                204 => AlertDescription::Unlisted204,
                205 => AlertDescription::Unlisted205,
                206 => AlertDescription::Unlisted206,
                207 => AlertDescription::Unlisted207,
                208 => AlertDescription::Unlisted208,
                209 => AlertDescription::Unlisted209,
                210 => AlertDescription::Unlisted210,
                211 => AlertDescription::Unlisted211,
                212 => AlertDescription::Unlisted212,
                213 => AlertDescription::Unlisted213,
                214 => AlertDescription::Unlisted214,
                215 => AlertDescription::Unlisted215,
                216 => AlertDescription::Unlisted216,
                217 => AlertDescription::Unlisted217,
                218 => AlertDescription::Unlisted218,
                219 => AlertDescription::Unlisted219,
                220 => AlertDescription::Unlisted220,
                221 => AlertDescription::Unlisted221,
                222 => AlertDescription::Unlisted222,
                223 => AlertDescription::Unlisted223,
                224 => AlertDescription::Unlisted224,
                225 => AlertDescription::Unlisted225,
                226 => AlertDescription::Unlisted226,
                227 => AlertDescription::Unlisted227,
                228 => AlertDescription::Unlisted228,
                229 => AlertDescription::Unlisted229,
                230 => AlertDescription::Unlisted230,
                231 => AlertDescription::Unlisted231,
                232 => AlertDescription::Unlisted232,
                233 => AlertDescription::Unlisted233,
                234 => AlertDescription::Unlisted234,
                235 => AlertDescription::Unlisted235,
                236 => AlertDescription::Unlisted236,
                237 => AlertDescription::Unlisted237,
                238 => AlertDescription::Unlisted238,
                239 => AlertDescription::Unlisted239,
                240 => AlertDescription::Unlisted240,
                241 => AlertDescription::Unlisted241,
                242 => AlertDescription::Unlisted242,
                243 => AlertDescription::Unlisted243,
                244 => AlertDescription::Unlisted244,
                245 => AlertDescription::Unlisted245,
                246 => AlertDescription::Unlisted246,
                247 => AlertDescription::Unlisted247,
                248 => AlertDescription::Unlisted248,
                249 => AlertDescription::Unlisted249,
                250 => AlertDescription::Unlisted250,
                251 => AlertDescription::Unlisted251,
                252 => AlertDescription::Unlisted252,
                253 => AlertDescription::Unlisted253,
                254 => AlertDescription::Unlisted254,
                255 => AlertDescription::Unlisted255,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl AlertDescription {
        /// 0 close\_notify: [`CloseNotify`](Self::CloseNotify).
        pub const CLOSE_NOTIFY: AlertDescription = AlertDescription::CloseNotify;
        /// 10 unexpected\_message: [`UnexpectedMessage`](Self::UnexpectedMessage).
        pub const UNEXPECTED_MESSAGE: AlertDescription = AlertDescription::UnexpectedMessage;
        /// 20 bad\_record\_mac: [`BadRecordMac`](Self::BadRecordMac).
        pub const BAD_RECORD_MAC: AlertDescription = AlertDescription::BadRecordMac;
        /// 21 decryption\_failed\_RESERVED: [`DecryptionFailedReserved`](Self::DecryptionFailedReserved).
        pub const DECRYPTION_FAILED_RESERVED: AlertDescription = AlertDescription::DecryptionFailedReserved;
        /// 22 record\_overflow: [`RecordOverflow`](Self::RecordOverflow).
        pub const RECORD_OVERFLOW: AlertDescription = AlertDescription::RecordOverflow;
        /// 30 decompression\_failure\_RESERVED: [`DecompressionFailureReserved`](Self::DecompressionFailureReserved).
        pub const DECOMPRESSION_FAILURE_RESERVED: AlertDescription = AlertDescription::DecompressionFailureReserved;
        /// 40 handshake\_failure: [`HandshakeFailure`](Self::HandshakeFailure).
        pub const HANDSHAKE_FAILURE: AlertDescription = AlertDescription::HandshakeFailure;
        /// 41 no\_certificate\_RESERVED: [`NoCertificateReserved`](Self::NoCertificateReserved).
        pub const NO_CERTIFICATE_RESERVED: AlertDescription = AlertDescription::NoCertificateReserved;
        /// 42 bad\_certificate: [`BadCertificate`](Self::BadCertificate).
        pub const BAD_CERTIFICATE: AlertDescription = AlertDescription::BadCertificate;
        /// 43 unsupported\_certificate: [`UnsupportedCertificate`](Self::UnsupportedCertificate).
        pub const UNSUPPORTED_CERTIFICATE: AlertDescription = AlertDescription::UnsupportedCertificate;
        /// 44 certificate\_revoked: [`CertificateRevoked`](Self::CertificateRevoked).
        pub const CERTIFICATE_REVOKED: AlertDescription = AlertDescription::CertificateRevoked;
        /// 45 certificate\_expired: [`CertificateExpired`](Self::CertificateExpired).
        pub const CERTIFICATE_EXPIRED: AlertDescription = AlertDescription::CertificateExpired;
        /// 46 certificate\_unknown: [`CertificateUnknown`](Self::CertificateUnknown).
        pub const CERTIFICATE_UNKNOWN: AlertDescription = AlertDescription::CertificateUnknown;
        /// 47 illegal\_parameter: [`IllegalParameter`](Self::IllegalParameter).
        pub const ILLEGAL_PARAMETER: AlertDescription = AlertDescription::IllegalParameter;
        /// 48 unknown\_ca: [`UnknownCa`](Self::UnknownCa).
        pub const UNKNOWN_CA: AlertDescription = AlertDescription::UnknownCa;
        /// 49 access\_denied: [`AccessDenied`](Self::AccessDenied).
        pub const ACCESS_DENIED: AlertDescription = AlertDescription::AccessDenied;
        /// 50 decode\_error: [`DecodeError`](Self::DecodeError).
        pub const DECODE_ERROR: AlertDescription = AlertDescription::DecodeError;
        /// 51 decrypt\_error: [`DecryptError`](Self::DecryptError).
        pub const DECRYPT_ERROR: AlertDescription = AlertDescription::DecryptError;
        /// 60 export\_restriction\_RESERVED: [`ExportRestrictionReserved`](Self::ExportRestrictionReserved).
        pub const EXPORT_RESTRICTION_RESERVED: AlertDescription = AlertDescription::ExportRestrictionReserved;
        /// 70 protocol\_version: [`ProtocolVersion`](Self::ProtocolVersion).
        pub const PROTOCOL_VERSION: AlertDescription = AlertDescription::ProtocolVersion;
        /// 71 insufficient\_security: [`InsufficientSecurity`](Self::InsufficientSecurity).
        pub const INSUFFICIENT_SECURITY: AlertDescription = AlertDescription::InsufficientSecurity;
        /// 80 internal\_error: [`InternalError`](Self::InternalError).
        pub const INTERNAL_ERROR: AlertDescription = AlertDescription::InternalError;
        /// 86 inappropriate\_fallback: [`InappropriateFallback`](Self::InappropriateFallback).
        pub const INAPPROPRIATE_FALLBACK: AlertDescription = AlertDescription::InappropriateFallback;
        /// 90 user\_canceled: [`UserCanceled`](Self::UserCanceled).
        pub const USER_CANCELED: AlertDescription = AlertDescription::UserCanceled;
        /// 100 no\_renegotiation: [`NoRenegotiation`](Self::NoRenegotiation).
        pub const NO_RENEGOTIATION: AlertDescription = AlertDescription::NoRenegotiation;
        /// 109 missing\_extension: [`MissingExtension`](Self::MissingExtension).
        pub const MISSING_EXTENSION: AlertDescription = AlertDescription::MissingExtension;
        /// 110 unsupported\_extension: [`UnsupportedExtension`](Self::UnsupportedExtension).
        pub const UNSUPPORTED_EXTENSION: AlertDescription = AlertDescription::UnsupportedExtension;
        /// 111 certificate\_unobtainable\_RESERVED: [`CertificateUnobtainableReserved`](Self::CertificateUnobtainableReserved).
        pub const CERTIFICATE_UNOBTAINABLE_RESERVED: AlertDescription = AlertDescription::CertificateUnobtainableReserved;
        /// 112 unrecognized\_name: [`UnrecognizedName`](Self::UnrecognizedName).
        pub const UNRECOGNIZED_NAME: AlertDescription = AlertDescription::UnrecognizedName;
        /// 113 bad\_certificate\_status\_response: [`BadCertificateStatusResponse`](Self::BadCertificateStatusResponse).
        pub const BAD_CERTIFICATE_STATUS_RESPONSE: AlertDescription = AlertDescription::BadCertificateStatusResponse;
        /// 114 bad\_certificate\_hash\_value\_RESERVED: [`BadCertificateHashValueReserved`](Self::BadCertificateHashValueReserved).
        pub const BAD_CERTIFICATE_HASH_VALUE_RESERVED: AlertDescription = AlertDescription::BadCertificateHashValueReserved;
        /// 115 unknown\_psk\_identity: [`UnknownPskIdentity`](Self::UnknownPskIdentity).
        pub const UNKNOWN_PSK_IDENTITY: AlertDescription = AlertDescription::UnknownPskIdentity;
        /// 116 certificate\_required: [`CertificateRequired`](Self::CertificateRequired).
        pub const CERTIFICATE_REQUIRED: AlertDescription = AlertDescription::CertificateRequired;
        /// 117 general\_error: [`GeneralError`](Self::GeneralError).
        pub const GENERAL_ERROR: AlertDescription = AlertDescription::GeneralError;
        /// 120 no\_application\_protocol: [`NoApplicationProtocol`](Self::NoApplicationProtocol).
        pub const NO_APPLICATION_PROTOCOL: AlertDescription = AlertDescription::NoApplicationProtocol;
        /// 121 ech\_required: [`EchRequired`](Self::EchRequired).
        pub const ECH_REQUIRED: AlertDescription = AlertDescription::EchRequired;
    }
    impl AlertDescription {
        /// All 36 rows of the table, in order of codes.
        pub const ALL: &'static [AlertDescription] = &[
            AlertDescription::CloseNotify,
            AlertDescription::UnexpectedMessage,
            AlertDescription::BadRecordMac,
            AlertDescription::DecryptionFailedReserved,
            AlertDescription::RecordOverflow,
            AlertDescription::DecompressionFailureReserved,
            AlertDescription::HandshakeFailure,
            AlertDescription::NoCertificateReserved,
            AlertDescription::BadCertificate,
            AlertDescription::UnsupportedCertificate,
            AlertDescription::CertificateRevoked,
            AlertDescription::CertificateExpired,
            AlertDescription::CertificateUnknown,
            AlertDescription::IllegalParameter,
            AlertDescription::UnknownCa,
            AlertDescription::AccessDenied,
            AlertDescription::DecodeError,
            AlertDescription::DecryptError,
            AlertDescription::ExportRestrictionReserved,
            AlertDescription::ProtocolVersion,
            AlertDescription::InsufficientSecurity,
            AlertDescription::InternalError,
            AlertDescription::InappropriateFallback,
            AlertDescription::UserCanceled,
            AlertDescription::NoRenegotiation,
            AlertDescription::MissingExtension,
            AlertDescription::UnsupportedExtension,
            AlertDescription::CertificateUnobtainableReserved,
            AlertDescription::UnrecognizedName,
            AlertDescription::BadCertificateStatusResponse,
            AlertDescription::BadCertificateHashValueReserved,
            AlertDescription::UnknownPskIdentity,
            AlertDescription::CertificateRequired,
            AlertDescription::GeneralError,
            AlertDescription::NoApplicationProtocol,
            AlertDescription::EchRequired,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for AlertDescription {
        const ROWS: &'static [AlertDescription] = AlertDescription::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 37] = [
        "0",
        "10",
        "20",
        "21",
        "22",
        "30",
        "40",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "47",
        "48",
        "49",
        "50",
        "51",
        "60",
        "70",
        "71",
        "80",
        "86",
        "90",
        "100",
        "109",
        "110",
        "111",
        "112",
        "113",
        "114",
        "115",
        "116",
        "117",
        "120",
        "121",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "0  1  2  3  4  5  6  7  8  9  10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191192193194195196197198199200201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237238239240241242243244245246247248249250251252253254255",
        width: 3,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: AlertDescription) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::u8).wrapping_sub(0);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 37] = [
        "CloseNotify",
        "UnexpectedMessage",
        "BadRecordMac",
        "DecryptionFailedReserved",
        "RecordOverflow",
        "DecompressionFailureReserved",
        "HandshakeFailure",
        "NoCertificateReserved",
        "BadCertificate",
        "UnsupportedCertificate",
        "CertificateRevoked",
        "CertificateExpired",
        "CertificateUnknown",
        "IllegalParameter",
        "UnknownCa",
        "AccessDenied",
        "DecodeError",
        "DecryptError",
        "ExportRestrictionReserved",
        "ProtocolVersion",
        "InsufficientSecurity",
        "InternalError",
        "InappropriateFallback",
        "UserCanceled",
        "NoRenegotiation",
        "MissingExtension",
        "UnsupportedExtension",
        "CertificateUnobtainableReserved",
        "UnrecognizedName",
        "BadCertificateStatusResponse",
        "BadCertificateHashValueReserved",
        "UnknownPskIdentity",
        "CertificateRequired",
        "GeneralError",
        "NoApplicationProtocol",
        "EchRequired",
        "",
    ];
    static REASONS: [&::core::primitive::str; 37] = [
        "close_notify",
        "unexpected_message",
        "bad_record_mac",
        "decryption_failed_RESERVED",
        "record_overflow",
        "decompression_failure_RESERVED",
        "handshake_failure",
        "no_certificate_RESERVED",
        "bad_certificate",
        "unsupported_certificate",
        "certificate_revoked",
        "certificate_expired",
        "certificate_unknown",
        "illegal_parameter",
        "unknown_ca",
        "access_denied",
        "decode_error",
        "decrypt_error",
        "export_restriction_RESERVED",
        "protocol_version",
        "insufficient_security",
        "internal_error",
        "inappropriate_fallback",
        "user_canceled",
        "no_renegotiation",
        "missing_extension",
        "unsupported_extension",
        "certificate_unobtainable_RESERVED",
        "unrecognized_name",
        "bad_certificate_status_response",
        "bad_certificate_hash_value_RESERVED",
        "unknown_psk_identity",
        "certificate_required",
        "general_error",
        "no_application_protocol",
        "ech_required",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 37] = [
        "The sender will send nothing more on this connection. Without it, the data may have been truncated.",
        "A message is not one that may come now, such as the wrong handshake message.",
        "A record could not be decrypted or authenticated.",
        "A record could not be decrypted. From early versions; it may have made attacks possible, so TLS 1.2 sends `bad_record_mac` instead.",
        "A record is longer than permitted.",
        "The data of a compressed record is not valid, such as data that expands to excessive length.",
        "The sender could not negotiate an acceptable set of security parameters.",
        "There is no certificate. From SSL 3.0; no version of TLS has it.",
        "A certificate is corrupt, or a signature in it could not be verified.",
        "A certificate is of a type that is not supported.",
        "A certificate was revoked by its signer.",
        "A certificate has expired or is not yet valid.",
        "A certificate is not acceptable for another reason.",
        "A field of the handshake is incorrect or inconsistent with other fields, although the syntax of the message is correct.",
        "The certificate chain is valid, but it does not lead to a known and trusted CA.",
        "The certificate or pre-shared key is valid, but access control forbids the sender to go on.",
        "A message could not be decoded, because a field or the length is wrong.",
        "A cryptographic operation of the handshake failed, such as the verification of a signature or of a Finished message.",
        "The negotiation did not comply with export restrictions. From early versions.",
        "The version that the peer tried to negotiate is known but not supported.",
        "The server requires parameters that are more secure than those that the client supports.",
        "An error that has nothing to do with the peer or the protocol, such as a lack of memory, makes it impossible to continue.",
        "The client retried with an older version although the server supports a newer one, which may be a downgrade attack.",
        "The sender cancels the handshake for a reason other than a failure of the protocol. A `close_notify` follows, which TLS 1.3 requires and TLS 1.2 recommends.",
        "The sender does not want to renegotiate. In TLS 1.3, which has no renegotiation, the number is reserved.",
        "A handshake message lacks an extension that is mandatory for the version or the parameters.",
        "A handshake message has an extension that must not be in it, such as one that the client did not offer.",
        "The server could not retrieve the certificate chain from the URL that the client gave.",
        "No server goes by the name in the `server_name` extension.",
        "The OCSP response of the server is invalid or not acceptable.",
        "A certificate does not match the hash that the client gave.",
        "The server does not know the identity of the pre-shared key. It may send `decrypt_error` instead, to hide that.",
        "The server requires a certificate of the client, which sent none.",
        "An error for which there is no more precise alert, or whose cause the sender wants to conceal.",
        "The server supports none of the application protocols that the client offers with ALPN.",
        "The server did not accept Encrypted Client Hello, which the client requires.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 37] = [
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.1",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc7507#section-3",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.1",
        "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc6066#section-5",
        "https://www.rfc-editor.org/rfc/rfc6066#section-3",
        "https://www.rfc-editor.org/rfc/rfc6066#section-8",
        "https://www.rfc-editor.org/rfc/rfc6066#section-5",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
        "https://www.rfc-editor.org/rfc/rfc7301#section-3.2",
        "https://www.rfc-editor.org/rfc/rfc9849#section-6.1.6",
        "",
    ];
    impl AlertDescription {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 0 to 255.
        #[inline]
        pub const fn from_u8(
            number: ::core::primitive::u8,
        ) -> ::core::result::Result<
            AlertDescription,
            __codes_core::UnknownCode<AlertDescription>,
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
            AlertDescription,
            __codes_core::UnknownCode<AlertDescription>,
        > {
            match __codes_core::__private_0_1_0::decimal::u8(text) {
                ::core::option::Option::Some(number) => AlertDescription::from_u8(number),
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
        pub const fn as_u8(self) -> ::core::primitive::u8 {
            self as ::core::primitive::u8
        }
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 36 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `CloseNotify`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 36 {
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
            if row < 36 {
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
            row(self) < 36
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
    impl AlertDescriptionTls12Level {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [AlertDescriptionTls12Level] = &[
            AlertDescriptionTls12Level::Fatal,
            AlertDescriptionTls12Level::Warning,
            AlertDescriptionTls12Level::SenderDecides,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                AlertDescriptionTls12Level::Fatal => "Fatal",
                AlertDescriptionTls12Level::Warning => "Warning",
                AlertDescriptionTls12Level::SenderDecides => "SenderDecides",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                AlertDescriptionTls12Level::Fatal => {
                    "The alert is always fatal: both sides close the connection at once."
                }
                AlertDescriptionTls12Level::Warning => {
                    "The alert is always or generally a warning, after which the connection can go on."
                }
                AlertDescriptionTls12Level::SenderDecides => {
                    "No level is prescribed, so that of the alert decides."
                }
            }
        }
    }
    impl AlertDescriptionTls12Level {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            AlertDescriptionTls12Level::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for AlertDescriptionTls12Level {
        const KIND: &'static ::core::primitive::str = "AlertDescriptionTls12Level";
        const VALUES: &'static [AlertDescriptionTls12Level] = AlertDescriptionTls12Level::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            AlertDescriptionTls12Level::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(AlertDescriptionTls12Level::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        AlertDescriptionTls12Level
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for AlertDescription {
        type Enum = AlertDescriptionTls12Level;
    }
    impl AlertDescriptionTls13Kind {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [AlertDescriptionTls13Kind] = &[
            AlertDescriptionTls13Kind::Closure,
            AlertDescriptionTls13Kind::Error,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                AlertDescriptionTls13Kind::Closure => "Closure",
                AlertDescriptionTls13Kind::Error => "Error",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                AlertDescriptionTls13Kind::Closure => {
                    "The alert announces an orderly close."
                }
                AlertDescriptionTls13Kind::Error => {
                    "The alert ends the connection at once, whatever its level says."
                }
            }
        }
    }
    impl AlertDescriptionTls13Kind {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            AlertDescriptionTls13Kind::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for AlertDescriptionTls13Kind {
        const KIND: &'static ::core::primitive::str = "AlertDescriptionTls13Kind";
        const VALUES: &'static [AlertDescriptionTls13Kind] = AlertDescriptionTls13Kind::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            AlertDescriptionTls13Kind::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(AlertDescriptionTls13Kind::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        AlertDescriptionTls13Kind
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<1> for AlertDescription {
        type Enum = AlertDescriptionTls13Kind;
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 37] = *b"\x02\0\0\0\0\0\0\0\x02\x02\x02\x02\x02\0\0\0\0\0\0\0\0\0\0\x01\x01\0\0\x02\x02\0\0\x02\0\0\0\0\0";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 21441019767;
    static ATTRIBUTE_1: [::core::primitive::u8; 37] = *b"\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01";
    impl AlertDescription {
        /// Returns the level of the alert in TLS 1.2, or `None` if TLS 1.2 and its extensions do not have it (RFC 5246, section 7.2, and the RFCs of the extensions).
        #[inline]
        #[must_use]
        pub const fn tls12_level(
            self,
        ) -> ::core::option::Option<AlertDescriptionTls12Level> {
            let row = row(self);
            if ATTRIBUTE_0_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        AlertDescriptionTls12Level::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_0, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns what the alert means to a receiver in TLS 1.3: everything is an error but `close_notify` and `user_canceled`, also an alert that is unknown or that only older versions have (RFC 9846, section 6).
        #[inline]
        #[must_use]
        pub const fn tls13_kind(self) -> AlertDescriptionTls13Kind {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::at(
                AlertDescriptionTls13Kind::ALL,
                __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_1, row)
                    as ::core::primitive::usize,
            )
        }
    }
    static DISPLAYED: [&::core::primitive::str; 37] = [
        "0 close_notify",
        "10 unexpected_message",
        "20 bad_record_mac",
        "21 decryption_failed_RESERVED",
        "22 record_overflow",
        "30 decompression_failure_RESERVED",
        "40 handshake_failure",
        "41 no_certificate_RESERVED",
        "42 bad_certificate",
        "43 unsupported_certificate",
        "44 certificate_revoked",
        "45 certificate_expired",
        "46 certificate_unknown",
        "47 illegal_parameter",
        "48 unknown_ca",
        "49 access_denied",
        "50 decode_error",
        "51 decrypt_error",
        "60 export_restriction_RESERVED",
        "70 protocol_version",
        "71 insufficient_security",
        "80 internal_error",
        "86 inappropriate_fallback",
        "90 user_canceled",
        "100 no_renegotiation",
        "109 missing_extension",
        "110 unsupported_extension",
        "111 certificate_unobtainable_RESERVED",
        "112 unrecognized_name",
        "113 bad_certificate_status_response",
        "114 bad_certificate_hash_value_RESERVED",
        "115 unknown_psk_identity",
        "116 certificate_required",
        "117 general_error",
        "120 no_application_protocol",
        "121 ech_required",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for AlertDescription {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 36 {
                return f.pad(AlertDescription::as_str(*self));
            }
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for AlertDescription {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match AlertDescription::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => {
                    __codes_core::__private_0_1_0::debug_unlisted(
                        AlertDescription::as_str(*self),
                        f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for AlertDescription {
        type Err = __codes_core::UnknownCode<AlertDescription>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<
            AlertDescription,
            __codes_core::UnknownCode<AlertDescription>,
        > {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for AlertDescription {
        type Error = __codes_core::UnknownCode<AlertDescription>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<
            AlertDescription,
            __codes_core::UnknownCode<AlertDescription>,
        > {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for AlertDescription {
        type Error = __codes_core::UnknownCode<AlertDescription>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<
            AlertDescription,
            __codes_core::UnknownCode<AlertDescription>,
        > {
            AlertDescription::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        AlertDescription
    }
    #[automatically_derived]
    impl ::core::convert::From<AlertDescription> for ::core::primitive::u8 {
        #[inline]
        fn from(code: AlertDescription) -> ::core::primitive::u8 {
            code as ::core::primitive::u8
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&AlertDescription> for AlertDescription {
        #[inline]
        fn from(code: &AlertDescription) -> AlertDescription {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u8> for AlertDescription {
        #[inline]
        fn eq(&self, number: &::core::primitive::u8) -> ::core::primitive::bool {
            *self as ::core::primitive::u8 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<AlertDescription> for ::core::primitive::u8 {
        #[inline]
        fn eq(&self, code: &AlertDescription) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u8
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for AlertDescription {
        type Repr = ::core::primitive::u8;
        type Class = __codes_core::NoClass<::core::primitive::u8>;
        const TABLE: &'static ::core::primitive::str = "AlertDescription";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u8,
        ) -> ::core::result::Result<
            AlertDescription,
            __codes_core::UnknownCode<AlertDescription>,
        > {
            AlertDescription::from_u8(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u8 {
            self as ::core::primitive::u8
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            AlertDescription::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            AlertDescription::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            AlertDescription::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            AlertDescription::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            AlertDescription::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            AlertDescription::is_listed(self)
        }
        #[inline]
        fn class(
            self,
        ) -> ::core::option::Option<__codes_core::NoClass<::core::primitive::u8>> {
            ::core::option::Option::None
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        AlertDescription, u8, [0, 255]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<AlertDescription> for AlertDescription {
        #[inline]
        fn to_code(&self) -> AlertDescription {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 73] = [
        "",
        "close_notify",
        "unexpected_message",
        "bad_record_mac",
        "decryption_failed_RESERVED",
        "record_overflow",
        "decompression_failure_RESERVED",
        "handshake_failure",
        "no_certificate_RESERVED",
        "bad_certificate",
        "unsupported_certificate",
        "certificate_revoked",
        "certificate_expired",
        "certificate_unknown",
        "illegal_parameter",
        "unknown_ca",
        "access_denied",
        "decode_error",
        "decrypt_error",
        "export_restriction_RESERVED",
        "protocol_version",
        "insufficient_security",
        "internal_error",
        "inappropriate_fallback",
        "user_canceled",
        "no_renegotiation",
        "missing_extension",
        "unsupported_extension",
        "certificate_unobtainable_RESERVED",
        "unrecognized_name",
        "bad_certificate_status_response",
        "bad_certificate_hash_value_RESERVED",
        "unknown_psk_identity",
        "certificate_required",
        "general_error",
        "no_application_protocol",
        "ech_required",
        "CloseNotify",
        "UnexpectedMessage",
        "BadRecordMac",
        "DecryptionFailedReserved",
        "RecordOverflow",
        "DecompressionFailureReserved",
        "HandshakeFailure",
        "NoCertificateReserved",
        "BadCertificate",
        "UnsupportedCertificate",
        "CertificateRevoked",
        "CertificateExpired",
        "CertificateUnknown",
        "IllegalParameter",
        "UnknownCa",
        "AccessDenied",
        "DecodeError",
        "DecryptError",
        "ExportRestrictionReserved",
        "ProtocolVersion",
        "InsufficientSecurity",
        "InternalError",
        "InappropriateFallback",
        "UserCanceled",
        "NoRenegotiation",
        "MissingExtension",
        "UnsupportedExtension",
        "CertificateUnobtainableReserved",
        "UnrecognizedName",
        "BadCertificateStatusResponse",
        "BadCertificateHashValueReserved",
        "UnknownPskIdentity",
        "CertificateRequired",
        "GeneralError",
        "NoApplicationProtocol",
        "EchRequired",
    ];
    static SLOTS: [::core::primitive::u8; 256] = *b"\0G\x0e\0\0\x1c\0\0\x0f\0\0\0\0\0\0\0\0\x03\x01\0\0>\0\0\0\0?\x13\0F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1a\0\0\0\0\x1b*\x08\".1\0(\0H\0\0\0\0\0\x19\0\0\0\0\0B\0\x0d\0\x0a\0,\0\0-\0\0\0\0\0#\0\0\0\0\0\0\0\0\0\0\x066\0\0\0\0\x04\00\0D<\0\0\0\0\0\0\0\0\0\0\0\x12\0\0/;\0\0\0\x0cE\0\x18\0\0\0\0\0\0\0\0\0\0\04\0\0\x0b\x17\0\0\0!\0 \0A\0\0\03\0\0\0\09\0\0\x10\0\0\0\0\0\0\0\0\0\0\x1d\0\0\0\0\0\0\0\0\x15\0\0\0\0\0\0\0+\0\x1fC\0\0\0\0\0\0\0\0\0\0\0:\0\0\0\0\0@\0&\x07\0\0\0$')\0\08\0\0=\x1e\x165\02\x097\0\0\x02\0\0\0\0\0\0\x05\0\0\x14%\0\0\x11\0";
    static SPELLED: [AlertDescription; 73] = {
        static SPELLED_ROWS: [::core::primitive::u8; 73] = *b"\0\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(AlertDescription::ALL, 0)
        }; 73];
        let mut id = 0;
        while id < 73 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                AlertDescription::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for AlertDescription {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            387276957,
        );
        const PLAIN: ::core::primitive::bool = false;
        const FIRST_NAME: ::core::primitive::usize = 37;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> AlertDescription {
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
macro_rules! __AlertDescription_57e2c241ab634a04 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 0 255
0 CloseNotify CLOSE_NOTIFY
10 UnexpectedMessage UNEXPECTED_MESSAGE
20 BadRecordMac BAD_RECORD_MAC
21 DecryptionFailedReserved DECRYPTION_FAILED_RESERVED
22 RecordOverflow RECORD_OVERFLOW
30 DecompressionFailureReserved DECOMPRESSION_FAILURE_RESERVED
40 HandshakeFailure HANDSHAKE_FAILURE
41 NoCertificateReserved NO_CERTIFICATE_RESERVED
42 BadCertificate BAD_CERTIFICATE
43 UnsupportedCertificate UNSUPPORTED_CERTIFICATE
44 CertificateRevoked CERTIFICATE_REVOKED
45 CertificateExpired CERTIFICATE_EXPIRED
46 CertificateUnknown CERTIFICATE_UNKNOWN
47 IllegalParameter ILLEGAL_PARAMETER
48 UnknownCa UNKNOWN_CA
49 AccessDenied ACCESS_DENIED
50 DecodeError DECODE_ERROR
51 DecryptError DECRYPT_ERROR
60 ExportRestrictionReserved EXPORT_RESTRICTION_RESERVED
70 ProtocolVersion PROTOCOL_VERSION
71 InsufficientSecurity INSUFFICIENT_SECURITY
80 InternalError INTERNAL_ERROR
86 InappropriateFallback INAPPROPRIATE_FALLBACK
90 UserCanceled USER_CANCELED
100 NoRenegotiation NO_RENEGOTIATION
109 MissingExtension MISSING_EXTENSION
110 UnsupportedExtension UNSUPPORTED_EXTENSION
111 CertificateUnobtainableReserved CERTIFICATE_UNOBTAINABLE_RESERVED
112 UnrecognizedName UNRECOGNIZED_NAME
113 BadCertificateStatusResponse BAD_CERTIFICATE_STATUS_RESPONSE
114 BadCertificateHashValueReserved BAD_CERTIFICATE_HASH_VALUE_RESERVED
115 UnknownPskIdentity UNKNOWN_PSK_IDENTITY
116 CertificateRequired CERTIFICATE_REQUIRED
117 GeneralError GENERAL_ERROR
120 NoApplicationProtocol NO_APPLICATION_PROTOCOL
121 EchRequired ECH_REQUIRED"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "tls.json"
        r##"{
  "$schema": "../schema.json",
  "title": "TLS alert descriptions",
  "description": "What an alert of TLS says: why a connection ends, or that it ends as intended. The names that end with `RESERVED` are of alerts that TLS 1.3 no longer has.",
  "source": "https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml#tls-parameters-6",
  "updated": "2026-11-21",
  "repr": "u8",
  "open": [0, 255],
  "attributes": {
    "tls12_level": {
      "type": "enum",
      "values": {
        "Fatal": "The alert is always fatal: both sides close the connection at once.",
        "Warning": "The alert is always or generally a warning, after which the connection can go on.",
        "SenderDecides": "No level is prescribed, so that of the alert decides."
      },
      "description": "Returns the level of the alert in TLS 1.2, or `None` if TLS 1.2 and its extensions do not have it (RFC 5246, section 7.2, and the RFCs of the extensions)."
    },
    "tls13_kind": {
      "type": "enum",
      "values": {"Closure": "The alert announces an orderly close.", "Error": "The alert ends the connection at once, whatever its level says."},
      "default": "Error",
      "description": "Returns what the alert means to a receiver in TLS 1.3: everything is an error but `close_notify` and `user_canceled`, also an alert that is unknown or that only older versions have (RFC 9846, section 6)."
    }
  },
  "codes": [
    {
      "code": 0,
      "reason": "close_notify",
      "description": "The sender will send nothing more on this connection. Without it, the data may have been truncated.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.1",
      "tls12_level": "SenderDecides",
      "tls13_kind": "Closure"
    },
    {
      "code": 10,
      "reason": "unexpected_message",
      "description": "A message is not one that may come now, such as the wrong handshake message.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 20,
      "reason": "bad_record_mac",
      "description": "A record could not be decrypted or authenticated.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 21,
      "reason": "decryption_failed_RESERVED",
      "description": "A record could not be decrypted. From early versions; it may have made attacks possible, so TLS 1.2 sends `bad_record_mac` instead.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2"
    },
    {
      "code": 22,
      "reason": "record_overflow",
      "description": "A record is longer than permitted.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 30,
      "reason": "decompression_failure_RESERVED",
      "description": "The data of a compressed record is not valid, such as data that expands to excessive length.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 40,
      "reason": "handshake_failure",
      "description": "The sender could not negotiate an acceptable set of security parameters.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 41,
      "reason": "no_certificate_RESERVED",
      "description": "There is no certificate. From SSL 3.0; no version of TLS has it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2"
    },
    {
      "code": 42,
      "reason": "bad_certificate",
      "description": "A certificate is corrupt, or a signature in it could not be verified.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 43,
      "reason": "unsupported_certificate",
      "description": "A certificate is of a type that is not supported.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 44,
      "reason": "certificate_revoked",
      "description": "A certificate was revoked by its signer.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 45,
      "reason": "certificate_expired",
      "description": "A certificate has expired or is not yet valid.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 46,
      "reason": "certificate_unknown",
      "description": "A certificate is not acceptable for another reason.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 47,
      "reason": "illegal_parameter",
      "description": "A field of the handshake is incorrect or inconsistent with other fields, although the syntax of the message is correct.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 48,
      "reason": "unknown_ca",
      "description": "The certificate chain is valid, but it does not lead to a known and trusted CA.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 49,
      "reason": "access_denied",
      "description": "The certificate or pre-shared key is valid, but access control forbids the sender to go on.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 50,
      "reason": "decode_error",
      "description": "A message could not be decoded, because a field or the length is wrong.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 51,
      "reason": "decrypt_error",
      "description": "A cryptographic operation of the handshake failed, such as the verification of a signature or of a Finished message.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 60,
      "reason": "export_restriction_RESERVED",
      "description": "The negotiation did not comply with export restrictions. From early versions.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2"
    },
    {
      "code": 70,
      "reason": "protocol_version",
      "description": "The version that the peer tried to negotiate is known but not supported.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 71,
      "reason": "insufficient_security",
      "description": "The server requires parameters that are more secure than those that the client supports.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 80,
      "reason": "internal_error",
      "description": "An error that has nothing to do with the peer or the protocol, such as a lack of memory, makes it impossible to continue.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 86,
      "reason": "inappropriate_fallback",
      "description": "The client retried with an older version although the server supports a newer one, which may be a downgrade attack.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7507#section-3",
      "tls12_level": "Fatal"
    },
    {
      "code": 90,
      "reason": "user_canceled",
      "description": "The sender cancels the handshake for a reason other than a failure of the protocol. A `close_notify` follows, which TLS 1.3 requires and TLS 1.2 recommends.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.1",
      "tls12_level": "Warning",
      "tls13_kind": "Closure"
    },
    {
      "code": 100,
      "reason": "no_renegotiation",
      "description": "The sender does not want to renegotiate. In TLS 1.3, which has no renegotiation, the number is reserved.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5246#section-7.2.2",
      "tls12_level": "Warning"
    },
    {
      "code": 109,
      "reason": "missing_extension",
      "description": "A handshake message lacks an extension that is mandatory for the version or the parameters.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2"
    },
    {
      "code": 110,
      "reason": "unsupported_extension",
      "description": "A handshake message has an extension that must not be in it, such as one that the client did not offer.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 111,
      "reason": "certificate_unobtainable_RESERVED",
      "description": "The server could not retrieve the certificate chain from the URL that the client gave.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6066#section-5",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 112,
      "reason": "unrecognized_name",
      "description": "No server goes by the name in the `server_name` extension.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6066#section-3",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 113,
      "reason": "bad_certificate_status_response",
      "description": "The OCSP response of the server is invalid or not acceptable.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6066#section-8",
      "tls12_level": "Fatal"
    },
    {
      "code": 114,
      "reason": "bad_certificate_hash_value_RESERVED",
      "description": "A certificate does not match the hash that the client gave.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6066#section-5",
      "tls12_level": "Fatal"
    },
    {
      "code": 115,
      "reason": "unknown_psk_identity",
      "description": "The server does not know the identity of the pre-shared key. It may send `decrypt_error` instead, to hide that.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2",
      "tls12_level": "SenderDecides"
    },
    {
      "code": 116,
      "reason": "certificate_required",
      "description": "The server requires a certificate of the client, which sent none.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2"
    },
    {
      "code": 117,
      "reason": "general_error",
      "description": "An error for which there is no more precise alert, or whose cause the sender wants to conceal.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9846#section-6.2"
    },
    {
      "code": 120,
      "reason": "no_application_protocol",
      "description": "The server supports none of the application protocols that the client offers with ALPN.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7301#section-3.2",
      "tls12_level": "Fatal"
    },
    {
      "code": 121,
      "reason": "ech_required",
      "description": "The server did not accept Encrypted Client Hello, which the client requires.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9849#section-6.1.6"
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
pub use __AlertDescription_57e2c241ab634a04 as AlertDescription;
