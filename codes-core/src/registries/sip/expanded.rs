// @generated from sip.json by codes 0.1.0: edit that file instead.

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
/// # SIP response codes
///
/// A status code is the three-digit number with which a server or user agent of the Session Initiation Protocol answers a request. The codes resemble those of HTTP, but have meanings of their own, and 6xx is a class that HTTP does not have: a failure at all locations of a user. The table follows the IANA registry.
///
/// The type holds every code from 100 to 699, including those that are not listed here.
///
/// Source: <https://www.iana.org/assignments/sip-parameters/sip-parameters.xhtml#sip-parameters-7>, as of 2026-01-07.
///
/// ## Provisional, 100 to 199
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 100 | [Trying](Self::Trying) | The next server has received the request and works on it, so the client stops sending it again. |
/// | 180 | [Ringing](Self::Ringing) | The user agent of the callee tries to alert the user. |
/// | 181 | [Call Is Being Forwarded](Self::CallIsBeingForwarded) | The call is forwarded to other destinations. |
/// | 182 | [Queued](Self::Queued) | The callee is not available for now, but the call waits in a queue instead of being rejected. |
/// | 183 | [Session Progress](Self::SessionProgress) | The progress of the call, if no other code classifies it. |
/// | 199 | [Early Dialog Terminated](Self::EarlyDialogTerminated) | An early dialog ended before the request has a final response, so the client can release what it holds for it. |
///
/// ## Successful, 200 to 299
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 200 | [OK](Self::Ok) | The request succeeded. |
/// | 202 | [Accepted](Self::Accepted) | The request was accepted, but is not carried out yet. |
/// | 204 | [No Notification](Self::NoNotification) | The subscription was carried out, and no NOTIFY follows, because the subscriber knows the present state already. |
///
/// ## Redirection, 300 to 399
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 300 | [Multiple Choices](Self::MultipleChoices) | The address leads to several locations, and the user or the client can choose one of them. |
/// | 301 | [Moved Permanently](Self::MovedPermanently) | The user is no longer at this address. |
/// | 302 | [Moved Temporarily](Self::MovedTemporarily) | The client should try the address in `Contact` for this request. |
/// | 305 | [Use Proxy](Self::UseProxy) | The client has to send this request through the proxy in `Contact`. |
/// | 380 | [Alternative Service](Self::AlternativeService) | The call failed, but there are alternative services, which the body describes. |
///
/// ## Request Failure, 400 to 499
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 400 | [Bad Request](Self::BadRequest) | The server does not understand the request because of its syntax. |
/// | 401 | [Unauthorized](Self::Unauthorized) | The request requires authentication with a user agent or a registrar. |
/// | 402 | [Payment Required](Self::PaymentRequired) | The code is reserved for the future. |
/// | 403 | [Forbidden](Self::Forbidden) | The server understands the request and refuses it. |
/// | 404 | [Not Found](Self::NotFound) | The user does not exist at the domain of the address, or the server is not responsible for the domain. |
/// | 405 | [Method Not Allowed](Self::MethodNotAllowed) | The server knows the method, but the address does not allow it. |
/// | 406 | [Not Acceptable](Self::NotAcceptable) | The server cannot generate a response that the `Accept` of the request allows. |
/// | 407 | [Proxy Authentication Required](Self::ProxyAuthenticationRequired) | The client has to authenticate with the proxy first. |
/// | 408 | [Request Timeout](Self::RequestTimeout) | The server could not answer in time, for example because it could not find out in time where the user is. |
/// | 410 | [Gone](Self::Gone) | The user is no longer at this server, and no forwarding address is known. |
/// | 412 | [Conditional Request Failed](Self::ConditionalRequestFailed) | The entity-tag in `SIP-If-Match` does not match any published state. |
/// | 413 | [Request Entity Too Large](Self::RequestEntityTooLarge) | The body is larger than the server can process. |
/// | 414 | [Request-URI Too Long](Self::RequestUriTooLong) | The address is longer than the server can interpret. |
/// | 415 | [Unsupported Media Type](Self::UnsupportedMediaType) | The server does not support the type, encoding or language of the body. |
/// | 416 | [Unsupported URI Scheme](Self::UnsupportedUriScheme) | The server does not know the scheme of the address. |
/// | 417 | [Unknown Resource-Priority](Self::UnknownResourcePriority) | The server does not know any of the values of `Resource-Priority`, and the request requires that it does. |
/// | 420 | [Bad Extension](Self::BadExtension) | The server does not know an extension in `Require` or `Proxy-Require`. |
/// | 421 | [Extension Required](Self::ExtensionRequired) | The server needs an extension that `Supported` of the request does not list. |
/// | 422 | [Session Interval Too Small](Self::SessionIntervalTooSmall) | The session timer is shorter than a server on the way allows. |
/// | 423 | [Interval Too Brief](Self::IntervalTooBrief) | The expiration time in the request, such as that of a registration, is too short. |
/// | 424 | [Bad Location Information](Self::BadLocationInformation) | The location in the request is malformed, or not good enough for the purpose. |
/// | 425 | [Bad Alert Message](Self::BadAlertMessage) | The emergency alert in the request is malformed, so that nobody can react to it in a reasonable way. |
/// | 428 | [Use Identity Header](Self::UseIdentityHeader) | The server requires the request to have an `Identity` that proves who the caller is. |
/// | 429 | [Provide Referrer Identity](Self::ProvideReferrerIdentity) | The server requires the request to have a valid token of the referrer with `Referred-By`. |
/// | 430 | [Flow Failed](Self::FlowFailed) | The connection to the user agent has failed. |
/// | 433 | [Anonymity Disallowed](Self::AnonymityDisallowed) | The server rejects the request because the caller is anonymous. |
/// | 436 | [Bad Identity Info](Self::BadIdentityInfo) | The server cannot get the certificate that the `info` of `Identity` refers to. |
/// | 437 | [Unsupported Credential](Self::UnsupportedCredential) | The server cannot validate the certificate for `Identity`, for example because it does not trust the authority that issued it. |
/// | 438 | [Invalid Identity Header](Self::InvalidIdentityHeader) | The signature in `Identity` is not valid. |
/// | 439 | [First Hop Lacks Outbound Support](Self::FirstHopLacksOutboundSupport) | The registrar supports flows over several connections, but the first proxy on the way does not. |
/// | 440 | [Max-Breadth Exceeded](Self::MaxBreadthExceeded) | The proxy would have to fork the request to more branches than `Max-Breadth` allows. |
/// | 469 | [Bad Info Package](Self::BadInfoPackage) | The receiver of the INFO does not support its Info Package. |
/// | 470 | [Consent Needed](Self::ConsentNeeded) | A recipient of the request has not given the permission that the relay needs. |
/// | 480 | [Temporarily Unavailable](Self::TemporarilyUnavailable) | The end system was reached, but the callee is not available, for example not logged in. |
/// | 481 | [Call/Transaction Does Not Exist](Self::CallTransactionDoesNotExist) | The request does not match a dialog or transaction. |
/// | 482 | [Loop Detected](Self::LoopDetected) | The server has detected a loop. |
/// | 483 | [Too Many Hops](Self::TooManyHops) | The request has passed as many servers as `Max-Forwards` allows. |
/// | 484 | [Address Incomplete](Self::AddressIncomplete) | The address is incomplete. |
/// | 485 | [Ambiguous](Self::Ambiguous) | The address is ambiguous. |
/// | 486 | [Busy Here](Self::BusyHere) | The end system was reached, but the callee cannot or does not want to take another call there. |
/// | 487 | [Request Terminated](Self::RequestTerminated) | A BYE or CANCEL has ended the request. |
/// | 488 | [Not Acceptable Here](Self::NotAcceptableHere) | The session that the request describes is not acceptable at this destination, but may be at another. |
/// | 489 | [Bad Event](Self::BadEvent) | The server does not know the event package in `Event`. |
/// | 491 | [Request Pending](Self::RequestPending) | Another request is pending in the same dialog. |
/// | 493 | [Undecipherable](Self::Undecipherable) | The recipient has no key for the encrypted body. |
/// | 494 | [Security Agreement Required](Self::SecurityAgreementRequired) | The client and the server have to negotiate the security mechanism for the first hop. |
///
/// ## Server Failure, 500 to 599
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 500 | [Server Internal Error](Self::ServerInternalError) | Something unexpected went wrong in the server. |
/// | 501 | [Not Implemented](Self::NotImplemented) | The server does not know the method, or lacks another ability that the request needs. |
/// | 502 | [Bad Gateway](Self::BadGateway) | A gateway or proxy got an invalid response from the server that it asked. |
/// | 503 | [Service Unavailable](Self::ServiceUnavailable) | The server cannot process requests for the time being, because of overload or maintenance. |
/// | 504 | [Server Time-out](Self::ServerTimeOut) | An external server that the request depends on did not answer in time. |
/// | 505 | [Version Not Supported](Self::VersionNotSupported) | The server does not support the version of SIP. |
/// | 513 | [Message Too Large](Self::MessageTooLarge) | The message is longer than the server can process. |
/// | 555 | [Push Notification Service Not Supported](Self::PushNotificationServiceNotSupported) | The server does not support the push notification service that the client asks for when it registers. |
/// | 580 | [Precondition Failure](Self::PreconditionFailure) | A precondition of the session cannot be met. |
///
/// ## Global Failure, 600 to 699
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 600 | [Busy Everywhere](Self::BusyEverywhere) | The callee is busy, and no other end system, such as voice mail, will take the call. |
/// | 603 | [Decline](Self::Decline) | The callee does not want to take the call or cannot, and no other end system will. |
/// | 604 | [Does Not Exist Anywhere](Self::DoesNotExistAnywhere) | The user does not exist anywhere, as the server knows with authority. |
/// | 606 | [Not Acceptable](Self::NotAcceptableAnywhere) | The callee is willing to communicate, but the session that the request describes is not acceptable, and no other end system will answer. |
/// | 607 | [Unwanted](Self::Unwanted) | The callee does not want this call, and is likely to reject other calls from the same caller. |
/// | 608 | [Rejected](Self::Rejected) | A server on the way, such as a call filter, has rejected the call; the callee has not. |
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
pub enum StatusCode {
    /// **100 Trying**
    ///
    /// The next server has received the request and works on it, so the client stops sending it again. Proxies do not forward this response.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    Trying = 100,
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
    /// **180 Ringing**
    ///
    /// The user agent of the callee tries to alert the user.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    Ringing,
    /// **181 Call Is Being Forwarded**
    ///
    /// The call is forwarded to other destinations.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    CallIsBeingForwarded,
    /// **182 Queued**
    ///
    /// The callee is not available for now, but the call waits in a queue instead of being rejected. The reason phrase may tell about the queue.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    Queued,
    /// **183 Session Progress**
    ///
    /// The progress of the call, if no other code classifies it. Details are in the reason phrase, the header fields or the body.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    SessionProgress,
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
    /// **199 Early Dialog Terminated**
    ///
    /// An early dialog ended before the request has a final response, so the client can release what it holds for it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6228>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 6228
    /// - [`field_rules`](Self::field_rules): Reason (`Described`)
    EarlyDialogTerminated,
    /// **200 OK**
    ///
    /// The request succeeded. What comes with the response depends on the method.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    Ok,
    #[doc(hidden)]
    Unlisted201,
    /// **202 Accepted**
    ///
    /// The request was accepted, but is not carried out yet. Servers send 200 OK in its place now, and clients treat it like 200.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 6665
    /// - [`is_deprecated`](Self::is_deprecated): deprecated
    Accepted,
    #[doc(hidden)]
    Unlisted203,
    /// **204 No Notification**
    ///
    /// The subscription was carried out, and no NOTIFY follows, because the subscriber knows the present state already.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5839#section-7.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 5839
    NoNotification,
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
    #[doc(hidden)]
    Unlisted256,
    #[doc(hidden)]
    Unlisted257,
    #[doc(hidden)]
    Unlisted258,
    #[doc(hidden)]
    Unlisted259,
    #[doc(hidden)]
    Unlisted260,
    #[doc(hidden)]
    Unlisted261,
    #[doc(hidden)]
    Unlisted262,
    #[doc(hidden)]
    Unlisted263,
    #[doc(hidden)]
    Unlisted264,
    #[doc(hidden)]
    Unlisted265,
    #[doc(hidden)]
    Unlisted266,
    #[doc(hidden)]
    Unlisted267,
    #[doc(hidden)]
    Unlisted268,
    #[doc(hidden)]
    Unlisted269,
    #[doc(hidden)]
    Unlisted270,
    #[doc(hidden)]
    Unlisted271,
    #[doc(hidden)]
    Unlisted272,
    #[doc(hidden)]
    Unlisted273,
    #[doc(hidden)]
    Unlisted274,
    #[doc(hidden)]
    Unlisted275,
    #[doc(hidden)]
    Unlisted276,
    #[doc(hidden)]
    Unlisted277,
    #[doc(hidden)]
    Unlisted278,
    #[doc(hidden)]
    Unlisted279,
    #[doc(hidden)]
    Unlisted280,
    #[doc(hidden)]
    Unlisted281,
    #[doc(hidden)]
    Unlisted282,
    #[doc(hidden)]
    Unlisted283,
    #[doc(hidden)]
    Unlisted284,
    #[doc(hidden)]
    Unlisted285,
    #[doc(hidden)]
    Unlisted286,
    #[doc(hidden)]
    Unlisted287,
    #[doc(hidden)]
    Unlisted288,
    #[doc(hidden)]
    Unlisted289,
    #[doc(hidden)]
    Unlisted290,
    #[doc(hidden)]
    Unlisted291,
    #[doc(hidden)]
    Unlisted292,
    #[doc(hidden)]
    Unlisted293,
    #[doc(hidden)]
    Unlisted294,
    #[doc(hidden)]
    Unlisted295,
    #[doc(hidden)]
    Unlisted296,
    #[doc(hidden)]
    Unlisted297,
    #[doc(hidden)]
    Unlisted298,
    #[doc(hidden)]
    Unlisted299,
    /// **300 Multiple Choices**
    ///
    /// The address leads to several locations, and the user or the client can choose one of them.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Contact (`Should`)
    /// - [`retry`](Self::retry): `AtContact`. The client can send the request to an address in `Contact`.
    MultipleChoices,
    /// **301 Moved Permanently**
    ///
    /// The user is no longer at this address. The client should try the new one in `Contact`, and remember it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Contact (`Should`, if the request is an INVITE)
    /// - [`retry`](Self::retry): `AtContact`. The client can send the request to an address in `Contact`.
    MovedPermanently,
    /// **302 Moved Temporarily**
    ///
    /// The client should try the address in `Contact` for this request. It can keep that address only for the time in `Expires` or in the parameter `expires`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Contact (`Should`, if the request is an INVITE); Expires (`Described`)
    /// - [`retry`](Self::retry): `AtContact`. The client can send the request to an address in `Contact`.
    MovedTemporarily,
    #[doc(hidden)]
    Unlisted303,
    #[doc(hidden)]
    Unlisted304,
    /// **305 Use Proxy**
    ///
    /// The client has to send this request through the proxy in `Contact`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Contact (`Described`)
    /// - [`retry`](Self::retry): `AtContact`. The client can send the request to an address in `Contact`.
    UseProxy,
    #[doc(hidden)]
    Unlisted306,
    #[doc(hidden)]
    Unlisted307,
    #[doc(hidden)]
    Unlisted308,
    #[doc(hidden)]
    Unlisted309,
    #[doc(hidden)]
    Unlisted310,
    #[doc(hidden)]
    Unlisted311,
    #[doc(hidden)]
    Unlisted312,
    #[doc(hidden)]
    Unlisted313,
    #[doc(hidden)]
    Unlisted314,
    #[doc(hidden)]
    Unlisted315,
    #[doc(hidden)]
    Unlisted316,
    #[doc(hidden)]
    Unlisted317,
    #[doc(hidden)]
    Unlisted318,
    #[doc(hidden)]
    Unlisted319,
    #[doc(hidden)]
    Unlisted320,
    #[doc(hidden)]
    Unlisted321,
    #[doc(hidden)]
    Unlisted322,
    #[doc(hidden)]
    Unlisted323,
    #[doc(hidden)]
    Unlisted324,
    #[doc(hidden)]
    Unlisted325,
    #[doc(hidden)]
    Unlisted326,
    #[doc(hidden)]
    Unlisted327,
    #[doc(hidden)]
    Unlisted328,
    #[doc(hidden)]
    Unlisted329,
    #[doc(hidden)]
    Unlisted330,
    #[doc(hidden)]
    Unlisted331,
    #[doc(hidden)]
    Unlisted332,
    #[doc(hidden)]
    Unlisted333,
    #[doc(hidden)]
    Unlisted334,
    #[doc(hidden)]
    Unlisted335,
    #[doc(hidden)]
    Unlisted336,
    #[doc(hidden)]
    Unlisted337,
    #[doc(hidden)]
    Unlisted338,
    #[doc(hidden)]
    Unlisted339,
    #[doc(hidden)]
    Unlisted340,
    #[doc(hidden)]
    Unlisted341,
    #[doc(hidden)]
    Unlisted342,
    #[doc(hidden)]
    Unlisted343,
    #[doc(hidden)]
    Unlisted344,
    #[doc(hidden)]
    Unlisted345,
    #[doc(hidden)]
    Unlisted346,
    #[doc(hidden)]
    Unlisted347,
    #[doc(hidden)]
    Unlisted348,
    #[doc(hidden)]
    Unlisted349,
    #[doc(hidden)]
    Unlisted350,
    #[doc(hidden)]
    Unlisted351,
    #[doc(hidden)]
    Unlisted352,
    #[doc(hidden)]
    Unlisted353,
    #[doc(hidden)]
    Unlisted354,
    #[doc(hidden)]
    Unlisted355,
    #[doc(hidden)]
    Unlisted356,
    #[doc(hidden)]
    Unlisted357,
    #[doc(hidden)]
    Unlisted358,
    #[doc(hidden)]
    Unlisted359,
    #[doc(hidden)]
    Unlisted360,
    #[doc(hidden)]
    Unlisted361,
    #[doc(hidden)]
    Unlisted362,
    #[doc(hidden)]
    Unlisted363,
    #[doc(hidden)]
    Unlisted364,
    #[doc(hidden)]
    Unlisted365,
    #[doc(hidden)]
    Unlisted366,
    #[doc(hidden)]
    Unlisted367,
    #[doc(hidden)]
    Unlisted368,
    #[doc(hidden)]
    Unlisted369,
    #[doc(hidden)]
    Unlisted370,
    #[doc(hidden)]
    Unlisted371,
    #[doc(hidden)]
    Unlisted372,
    #[doc(hidden)]
    Unlisted373,
    #[doc(hidden)]
    Unlisted374,
    #[doc(hidden)]
    Unlisted375,
    #[doc(hidden)]
    Unlisted376,
    #[doc(hidden)]
    Unlisted377,
    #[doc(hidden)]
    Unlisted378,
    #[doc(hidden)]
    Unlisted379,
    /// **380 Alternative Service**
    ///
    /// The call failed, but there are alternative services, which the body describes.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    AlternativeService,
    #[doc(hidden)]
    Unlisted381,
    #[doc(hidden)]
    Unlisted382,
    #[doc(hidden)]
    Unlisted383,
    #[doc(hidden)]
    Unlisted384,
    #[doc(hidden)]
    Unlisted385,
    #[doc(hidden)]
    Unlisted386,
    #[doc(hidden)]
    Unlisted387,
    #[doc(hidden)]
    Unlisted388,
    #[doc(hidden)]
    Unlisted389,
    #[doc(hidden)]
    Unlisted390,
    #[doc(hidden)]
    Unlisted391,
    #[doc(hidden)]
    Unlisted392,
    #[doc(hidden)]
    Unlisted393,
    #[doc(hidden)]
    Unlisted394,
    #[doc(hidden)]
    Unlisted395,
    #[doc(hidden)]
    Unlisted396,
    #[doc(hidden)]
    Unlisted397,
    #[doc(hidden)]
    Unlisted398,
    #[doc(hidden)]
    Unlisted399,
    /// **400 Bad Request**
    ///
    /// The server does not understand the request because of its syntax. The reason phrase should say what is wrong.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    BadRequest,
    /// **401 Unauthorized**
    ///
    /// The request requires authentication with a user agent or a registrar. Proxies send 407.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): WWW-Authenticate (`Must`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    Unauthorized,
    /// **402 Payment Required**
    ///
    /// The code is reserved for the future.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    PaymentRequired,
    /// **403 Forbidden**
    ///
    /// The server understands the request and refuses it. Authentication does not help, and the client should not repeat the request.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    Forbidden,
    /// **404 Not Found**
    ///
    /// The user does not exist at the domain of the address, or the server is not responsible for the domain.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    NotFound,
    /// **405 Method Not Allowed**
    ///
    /// The server knows the method, but the address does not allow it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Allow (`Must`)
    MethodNotAllowed,
    /// **406 Not Acceptable**
    ///
    /// The server cannot generate a response that the `Accept` of the request allows.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    NotAcceptable,
    /// **407 Proxy Authentication Required**
    ///
    /// The client has to authenticate with the proxy first.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Proxy-Authenticate (`Must`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    ProxyAuthenticationRequired,
    /// **408 Request Timeout**
    ///
    /// The server could not answer in time, for example because it could not find out in time where the user is.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`retry`](Self::retry): `Unchanged`. The client can send the same request again at any later time.
    RequestTimeout,
    #[doc(hidden)]
    Unlisted409,
    /// **410 Gone**
    ///
    /// The user is no longer at this server, and no forwarding address is known. This is likely to be permanent.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    Gone,
    #[doc(hidden)]
    Unlisted411,
    /// **412 Conditional Request Failed**
    ///
    /// The entity-tag in `SIP-If-Match` does not match any published state. The client has to publish its whole state again.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3903
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    ConditionalRequestFailed,
    /// **413 Request Entity Too Large**
    ///
    /// The body is larger than the server can process.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`Should`, if the condition is temporary)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    RequestEntityTooLarge,
    /// **414 Request-URI Too Long**
    ///
    /// The address is longer than the server can interpret.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    RequestUriTooLong,
    /// **415 Unsupported Media Type**
    ///
    /// The server does not support the type, encoding or language of the body. One of the fields lists what it supports.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Accept (`Must`, if the problem is the type); Accept-Encoding (`Must`, if the problem is the encoding); Accept-Language (`Must`, if the problem is the language)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    UnsupportedMediaType,
    /// **416 Unsupported URI Scheme**
    ///
    /// The server does not know the scheme of the address. The client should try a `sip` URI.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    UnsupportedUriScheme,
    /// **417 Unknown Resource-Priority**
    ///
    /// The server does not know any of the values of `Resource-Priority`, and the request requires that it does.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4412>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 4412
    /// - [`field_rules`](Self::field_rules): Accept-Resource-Priority (`Described`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    UnknownResourcePriority,
    #[doc(hidden)]
    Unlisted418,
    #[doc(hidden)]
    Unlisted419,
    /// **420 Bad Extension**
    ///
    /// The server does not know an extension in `Require` or `Proxy-Require`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Unsupported (`Must`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    BadExtension,
    /// **421 Extension Required**
    ///
    /// The server needs an extension that `Supported` of the request does not list. Servers should send this only if they cannot help the client otherwise.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Require (`Must`)
    ExtensionRequired,
    /// **422 Session Interval Too Small**
    ///
    /// The session timer is shorter than a server on the way allows.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4028#section-6>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 4028
    /// - [`field_rules`](Self::field_rules): Min-SE (`Must`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    SessionIntervalTooSmall,
    /// **423 Interval Too Brief**
    ///
    /// The expiration time in the request, such as that of a registration, is too short.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Min-Expires (`Must`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    IntervalTooBrief,
    /// **424 Bad Location Information**
    ///
    /// The location in the request is malformed, or not good enough for the purpose.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6442#section-4.3>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 6442
    /// - [`field_rules`](Self::field_rules): Geolocation-Error (`Described`)
    BadLocationInformation,
    /// **425 Bad Alert Message**
    ///
    /// The emergency alert in the request is malformed, so that nobody can react to it in a reasonable way.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8876#section-5.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8876
    /// - [`field_rules`](Self::field_rules): AlertMsg-Error (`Described`)
    BadAlertMessage,
    #[doc(hidden)]
    Unlisted426,
    #[doc(hidden)]
    Unlisted427,
    /// **428 Use Identity Header**
    ///
    /// The server requires the request to have an `Identity` that proves who the caller is.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8224
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    UseIdentityHeader,
    /// **429 Provide Referrer Identity**
    ///
    /// The server requires the request to have a valid token of the referrer with `Referred-By`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3892#section-5>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3892
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    ProvideReferrerIdentity,
    /// **430 Flow Failed**
    ///
    /// The connection to the user agent has failed. The server that gets the response may still reach it over another one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5626#section-11.5>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 5626
    /// - [`retry`](Self::retry): `Elsewhere`. The request can be sent to another server, or over another connection.
    FlowFailed,
    #[doc(hidden)]
    Unlisted431,
    #[doc(hidden)]
    Unlisted432,
    /// **433 Anonymity Disallowed**
    ///
    /// The server rejects the request because the caller is anonymous.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5079#section-5>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 5079
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    AnonymityDisallowed,
    #[doc(hidden)]
    Unlisted434,
    #[doc(hidden)]
    Unlisted435,
    /// **436 Bad Identity Info**
    ///
    /// The server cannot get the certificate that the `info` of `Identity` refers to.
    ///
    /// Also known as: Bad Identity-Info.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8224
    BadIdentityInfo,
    /// **437 Unsupported Credential**
    ///
    /// The server cannot validate the certificate for `Identity`, for example because it does not trust the authority that issued it.
    ///
    /// Also known as: Unsupported Certificate.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8224
    UnsupportedCredential,
    /// **438 Invalid Identity Header**
    ///
    /// The signature in `Identity` is not valid.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8224
    InvalidIdentityHeader,
    /// **439 First Hop Lacks Outbound Support**
    ///
    /// The registrar supports flows over several connections, but the first proxy on the way does not.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5626#section-4.2.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 5626
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    FirstHopLacksOutboundSupport,
    /// **440 Max-Breadth Exceeded**
    ///
    /// The proxy would have to fork the request to more branches than `Max-Breadth` allows.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5393>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 5393
    MaxBreadthExceeded,
    #[doc(hidden)]
    Unlisted441,
    #[doc(hidden)]
    Unlisted442,
    #[doc(hidden)]
    Unlisted443,
    #[doc(hidden)]
    Unlisted444,
    #[doc(hidden)]
    Unlisted445,
    #[doc(hidden)]
    Unlisted446,
    #[doc(hidden)]
    Unlisted447,
    #[doc(hidden)]
    Unlisted448,
    #[doc(hidden)]
    Unlisted449,
    #[doc(hidden)]
    Unlisted450,
    #[doc(hidden)]
    Unlisted451,
    #[doc(hidden)]
    Unlisted452,
    #[doc(hidden)]
    Unlisted453,
    #[doc(hidden)]
    Unlisted454,
    #[doc(hidden)]
    Unlisted455,
    #[doc(hidden)]
    Unlisted456,
    #[doc(hidden)]
    Unlisted457,
    #[doc(hidden)]
    Unlisted458,
    #[doc(hidden)]
    Unlisted459,
    #[doc(hidden)]
    Unlisted460,
    #[doc(hidden)]
    Unlisted461,
    #[doc(hidden)]
    Unlisted462,
    #[doc(hidden)]
    Unlisted463,
    #[doc(hidden)]
    Unlisted464,
    #[doc(hidden)]
    Unlisted465,
    #[doc(hidden)]
    Unlisted466,
    #[doc(hidden)]
    Unlisted467,
    #[doc(hidden)]
    Unlisted468,
    /// **469 Bad Info Package**
    ///
    /// The receiver of the INFO does not support its Info Package.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6086#section-11.6>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 6086
    /// - [`field_rules`](Self::field_rules): Recv-Info (`Must`)
    BadInfoPackage,
    /// **470 Consent Needed**
    ///
    /// A recipient of the request has not given the permission that the relay needs.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5360#section-5.9.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 5360
    /// - [`field_rules`](Self::field_rules): Permission-Missing (`Should`)
    ConsentNeeded,
    #[doc(hidden)]
    Unlisted471,
    #[doc(hidden)]
    Unlisted472,
    #[doc(hidden)]
    Unlisted473,
    #[doc(hidden)]
    Unlisted474,
    #[doc(hidden)]
    Unlisted475,
    #[doc(hidden)]
    Unlisted476,
    #[doc(hidden)]
    Unlisted477,
    #[doc(hidden)]
    Unlisted478,
    #[doc(hidden)]
    Unlisted479,
    /// **480 Temporarily Unavailable**
    ///
    /// The end system was reached, but the callee is not available, for example not logged in. The reason phrase should say more.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    TemporarilyUnavailable,
    /// **481 Call/Transaction Does Not Exist**
    ///
    /// The request does not match a dialog or transaction.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    CallTransactionDoesNotExist,
    /// **482 Loop Detected**
    ///
    /// The server has detected a loop.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    LoopDetected,
    /// **483 Too Many Hops**
    ///
    /// The request has passed as many servers as `Max-Forwards` allows.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    TooManyHops,
    /// **484 Address Incomplete**
    ///
    /// The address is incomplete. While the user dials, the client tries again with more digits.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    AddressIncomplete,
    /// **485 Ambiguous**
    ///
    /// The address is ambiguous. The response can list choices, of which a user has to select one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Contact (`May`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    Ambiguous,
    /// **486 Busy Here**
    ///
    /// The end system was reached, but the callee cannot or does not want to take another call there.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    BusyHere,
    /// **487 Request Terminated**
    ///
    /// A BYE or CANCEL has ended the request.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    RequestTerminated,
    /// **488 Not Acceptable Here**
    ///
    /// The session that the request describes is not acceptable at this destination, but may be at another.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Warning (`Should`, if the code rejects the offer of an INVITE)
    NotAcceptableHere,
    /// **489 Bad Event**
    ///
    /// The server does not know the event package in `Event`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 6665
    /// - [`field_rules`](Self::field_rules): Allow-Events (`Must`)
    BadEvent,
    #[doc(hidden)]
    Unlisted490,
    /// **491 Request Pending**
    ///
    /// Another request is pending in the same dialog. For a re-INVITE, the client tries again after a random time.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`retry`](Self::retry): `AfterDelay`. The client can send the same request again after some time.
    RequestPending,
    #[doc(hidden)]
    Unlisted492,
    /// **493 Undecipherable**
    ///
    /// The recipient has no key for the encrypted body. The response can contain a public key for the next attempt.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    Undecipherable,
    /// **494 Security Agreement Required**
    ///
    /// The client and the server have to negotiate the security mechanism for the first hop.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3329
    /// - [`field_rules`](Self::field_rules): Security-Server (`Must`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    SecurityAgreementRequired,
    #[doc(hidden)]
    Unlisted495,
    #[doc(hidden)]
    Unlisted496,
    #[doc(hidden)]
    Unlisted497,
    #[doc(hidden)]
    Unlisted498,
    #[doc(hidden)]
    Unlisted499,
    /// **500 Server Internal Error**
    ///
    /// Something unexpected went wrong in the server. The client can try again after several seconds.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`, if the condition is temporary)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    /// - [`retry`](Self::retry): `AfterDelay`. The client can send the same request again after some time.
    ServerInternalError,
    /// **501 Not Implemented**
    ///
    /// The server does not know the method, or lacks another ability that the request needs.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    NotImplemented,
    /// **502 Bad Gateway**
    ///
    /// A gateway or proxy got an invalid response from the server that it asked.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    BadGateway,
    /// **503 Service Unavailable**
    ///
    /// The server cannot process requests for the time being, because of overload or maintenance. The client should try another server, and leave this one alone for the time in `Retry-After`. Without that field, it treats the code like 500.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    /// - [`retry`](Self::retry): `Elsewhere`. The request can be sent to another server, or over another connection.
    ServiceUnavailable,
    /// **504 Server Time-out**
    ///
    /// An external server that the request depends on did not answer in time.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    ServerTimeOut,
    /// **505 Version Not Supported**
    ///
    /// The server does not support the version of SIP.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    VersionNotSupported,
    #[doc(hidden)]
    Unlisted506,
    #[doc(hidden)]
    Unlisted507,
    #[doc(hidden)]
    Unlisted508,
    #[doc(hidden)]
    Unlisted509,
    #[doc(hidden)]
    Unlisted510,
    #[doc(hidden)]
    Unlisted511,
    #[doc(hidden)]
    Unlisted512,
    /// **513 Message Too Large**
    ///
    /// The message is longer than the server can process.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    MessageTooLarge,
    #[doc(hidden)]
    Unlisted514,
    #[doc(hidden)]
    Unlisted515,
    #[doc(hidden)]
    Unlisted516,
    #[doc(hidden)]
    Unlisted517,
    #[doc(hidden)]
    Unlisted518,
    #[doc(hidden)]
    Unlisted519,
    #[doc(hidden)]
    Unlisted520,
    #[doc(hidden)]
    Unlisted521,
    #[doc(hidden)]
    Unlisted522,
    #[doc(hidden)]
    Unlisted523,
    #[doc(hidden)]
    Unlisted524,
    #[doc(hidden)]
    Unlisted525,
    #[doc(hidden)]
    Unlisted526,
    #[doc(hidden)]
    Unlisted527,
    #[doc(hidden)]
    Unlisted528,
    #[doc(hidden)]
    Unlisted529,
    #[doc(hidden)]
    Unlisted530,
    #[doc(hidden)]
    Unlisted531,
    #[doc(hidden)]
    Unlisted532,
    #[doc(hidden)]
    Unlisted533,
    #[doc(hidden)]
    Unlisted534,
    #[doc(hidden)]
    Unlisted535,
    #[doc(hidden)]
    Unlisted536,
    #[doc(hidden)]
    Unlisted537,
    #[doc(hidden)]
    Unlisted538,
    #[doc(hidden)]
    Unlisted539,
    #[doc(hidden)]
    Unlisted540,
    #[doc(hidden)]
    Unlisted541,
    #[doc(hidden)]
    Unlisted542,
    #[doc(hidden)]
    Unlisted543,
    #[doc(hidden)]
    Unlisted544,
    #[doc(hidden)]
    Unlisted545,
    #[doc(hidden)]
    Unlisted546,
    #[doc(hidden)]
    Unlisted547,
    #[doc(hidden)]
    Unlisted548,
    #[doc(hidden)]
    Unlisted549,
    #[doc(hidden)]
    Unlisted550,
    #[doc(hidden)]
    Unlisted551,
    #[doc(hidden)]
    Unlisted552,
    #[doc(hidden)]
    Unlisted553,
    #[doc(hidden)]
    Unlisted554,
    /// **555 Push Notification Service Not Supported**
    ///
    /// The server does not support the push notification service that the client asks for when it registers.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8599#section-8.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8599
    PushNotificationServiceNotSupported,
    #[doc(hidden)]
    Unlisted556,
    #[doc(hidden)]
    Unlisted557,
    #[doc(hidden)]
    Unlisted558,
    #[doc(hidden)]
    Unlisted559,
    #[doc(hidden)]
    Unlisted560,
    #[doc(hidden)]
    Unlisted561,
    #[doc(hidden)]
    Unlisted562,
    #[doc(hidden)]
    Unlisted563,
    #[doc(hidden)]
    Unlisted564,
    #[doc(hidden)]
    Unlisted565,
    #[doc(hidden)]
    Unlisted566,
    #[doc(hidden)]
    Unlisted567,
    #[doc(hidden)]
    Unlisted568,
    #[doc(hidden)]
    Unlisted569,
    #[doc(hidden)]
    Unlisted570,
    #[doc(hidden)]
    Unlisted571,
    #[doc(hidden)]
    Unlisted572,
    #[doc(hidden)]
    Unlisted573,
    #[doc(hidden)]
    Unlisted574,
    #[doc(hidden)]
    Unlisted575,
    #[doc(hidden)]
    Unlisted576,
    #[doc(hidden)]
    Unlisted577,
    #[doc(hidden)]
    Unlisted578,
    #[doc(hidden)]
    Unlisted579,
    /// **580 Precondition Failure**
    ///
    /// A precondition of the session cannot be met.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3312#section-8>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3312
    PreconditionFailure,
    #[doc(hidden)]
    Unlisted581,
    #[doc(hidden)]
    Unlisted582,
    #[doc(hidden)]
    Unlisted583,
    #[doc(hidden)]
    Unlisted584,
    #[doc(hidden)]
    Unlisted585,
    #[doc(hidden)]
    Unlisted586,
    #[doc(hidden)]
    Unlisted587,
    #[doc(hidden)]
    Unlisted588,
    #[doc(hidden)]
    Unlisted589,
    #[doc(hidden)]
    Unlisted590,
    #[doc(hidden)]
    Unlisted591,
    #[doc(hidden)]
    Unlisted592,
    #[doc(hidden)]
    Unlisted593,
    #[doc(hidden)]
    Unlisted594,
    #[doc(hidden)]
    Unlisted595,
    #[doc(hidden)]
    Unlisted596,
    #[doc(hidden)]
    Unlisted597,
    #[doc(hidden)]
    Unlisted598,
    #[doc(hidden)]
    Unlisted599,
    /// **600 Busy Everywhere**
    ///
    /// The callee is busy, and no other end system, such as voice mail, will take the call.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    BusyEverywhere,
    #[doc(hidden)]
    Unlisted601,
    #[doc(hidden)]
    Unlisted602,
    /// **603 Decline**
    ///
    /// The callee does not want to take the call or cannot, and no other end system will.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    Decline,
    /// **604 Does Not Exist Anywhere**
    ///
    /// The user does not exist anywhere, as the server knows with authority.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    DoesNotExistAnywhere,
    #[doc(hidden)]
    Unlisted605,
    /// **606 Not Acceptable**
    ///
    /// The callee is willing to communicate, but the session that the request describes is not acceptable, and no other end system will answer.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 3261
    /// - [`field_rules`](Self::field_rules): Warning (`May`)
    NotAcceptableAnywhere,
    /// **607 Unwanted**
    ///
    /// The callee does not want this call, and is likely to reject other calls from the same caller.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8197>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8197
    Unwanted,
    /// **608 Rejected**
    ///
    /// A server on the way, such as a call filter, has rejected the call; the callee has not.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8688>
    ///
    /// - [`rfc`](Self::rfc): defined by RFC 8688
    /// - [`field_rules`](Self::field_rules): Call-Info (`Described`)
    Rejected,
    #[doc(hidden)]
    Unlisted609,
    #[doc(hidden)]
    Unlisted610,
    #[doc(hidden)]
    Unlisted611,
    #[doc(hidden)]
    Unlisted612,
    #[doc(hidden)]
    Unlisted613,
    #[doc(hidden)]
    Unlisted614,
    #[doc(hidden)]
    Unlisted615,
    #[doc(hidden)]
    Unlisted616,
    #[doc(hidden)]
    Unlisted617,
    #[doc(hidden)]
    Unlisted618,
    #[doc(hidden)]
    Unlisted619,
    #[doc(hidden)]
    Unlisted620,
    #[doc(hidden)]
    Unlisted621,
    #[doc(hidden)]
    Unlisted622,
    #[doc(hidden)]
    Unlisted623,
    #[doc(hidden)]
    Unlisted624,
    #[doc(hidden)]
    Unlisted625,
    #[doc(hidden)]
    Unlisted626,
    #[doc(hidden)]
    Unlisted627,
    #[doc(hidden)]
    Unlisted628,
    #[doc(hidden)]
    Unlisted629,
    #[doc(hidden)]
    Unlisted630,
    #[doc(hidden)]
    Unlisted631,
    #[doc(hidden)]
    Unlisted632,
    #[doc(hidden)]
    Unlisted633,
    #[doc(hidden)]
    Unlisted634,
    #[doc(hidden)]
    Unlisted635,
    #[doc(hidden)]
    Unlisted636,
    #[doc(hidden)]
    Unlisted637,
    #[doc(hidden)]
    Unlisted638,
    #[doc(hidden)]
    Unlisted639,
    #[doc(hidden)]
    Unlisted640,
    #[doc(hidden)]
    Unlisted641,
    #[doc(hidden)]
    Unlisted642,
    #[doc(hidden)]
    Unlisted643,
    #[doc(hidden)]
    Unlisted644,
    #[doc(hidden)]
    Unlisted645,
    #[doc(hidden)]
    Unlisted646,
    #[doc(hidden)]
    Unlisted647,
    #[doc(hidden)]
    Unlisted648,
    #[doc(hidden)]
    Unlisted649,
    #[doc(hidden)]
    Unlisted650,
    #[doc(hidden)]
    Unlisted651,
    #[doc(hidden)]
    Unlisted652,
    #[doc(hidden)]
    Unlisted653,
    #[doc(hidden)]
    Unlisted654,
    #[doc(hidden)]
    Unlisted655,
    #[doc(hidden)]
    Unlisted656,
    #[doc(hidden)]
    Unlisted657,
    #[doc(hidden)]
    Unlisted658,
    #[doc(hidden)]
    Unlisted659,
    #[doc(hidden)]
    Unlisted660,
    #[doc(hidden)]
    Unlisted661,
    #[doc(hidden)]
    Unlisted662,
    #[doc(hidden)]
    Unlisted663,
    #[doc(hidden)]
    Unlisted664,
    #[doc(hidden)]
    Unlisted665,
    #[doc(hidden)]
    Unlisted666,
    #[doc(hidden)]
    Unlisted667,
    #[doc(hidden)]
    Unlisted668,
    #[doc(hidden)]
    Unlisted669,
    #[doc(hidden)]
    Unlisted670,
    #[doc(hidden)]
    Unlisted671,
    #[doc(hidden)]
    Unlisted672,
    #[doc(hidden)]
    Unlisted673,
    #[doc(hidden)]
    Unlisted674,
    #[doc(hidden)]
    Unlisted675,
    #[doc(hidden)]
    Unlisted676,
    #[doc(hidden)]
    Unlisted677,
    #[doc(hidden)]
    Unlisted678,
    #[doc(hidden)]
    Unlisted679,
    #[doc(hidden)]
    Unlisted680,
    #[doc(hidden)]
    Unlisted681,
    #[doc(hidden)]
    Unlisted682,
    #[doc(hidden)]
    Unlisted683,
    #[doc(hidden)]
    Unlisted684,
    #[doc(hidden)]
    Unlisted685,
    #[doc(hidden)]
    Unlisted686,
    #[doc(hidden)]
    Unlisted687,
    #[doc(hidden)]
    Unlisted688,
    #[doc(hidden)]
    Unlisted689,
    #[doc(hidden)]
    Unlisted690,
    #[doc(hidden)]
    Unlisted691,
    #[doc(hidden)]
    Unlisted692,
    #[doc(hidden)]
    Unlisted693,
    #[doc(hidden)]
    Unlisted694,
    #[doc(hidden)]
    Unlisted695,
    #[doc(hidden)]
    Unlisted696,
    #[doc(hidden)]
    Unlisted697,
    #[doc(hidden)]
    Unlisted698,
    #[doc(hidden)]
    Unlisted699,
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
/// The classes of [`StatusCode`].
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
pub enum StatusCodeClass {
    /// Provisional: 100 to 199.
    ///
    /// The request was received, and the final response is still to come (RFC 3261, section 7.2).
    Provisional,
    /// Successful: 200 to 299.
    ///
    /// The request was received, understood and accepted (RFC 3261, section 7.2).
    Successful,
    /// Redirection: 300 to 399.
    ///
    /// The client has to take another step to complete the request (RFC 3261, section 7.2).
    Redirection,
    /// Request Failure: 400 to 499.
    ///
    /// This server cannot fulfil the request as it is; another server may (RFC 3261, section 21.4).
    RequestFailure,
    /// Server Failure: 500 to 599.
    ///
    /// The server has failed, although the request seems to be valid (RFC 3261, section 7.2).
    ServerFailure,
    /// Global Failure: 600 to 699.
    ///
    /// The request cannot be fulfilled at any server (RFC 3261, sections 7.2 and 21.6).
    GlobalFailure,
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
/// A record of [`StatusCode::field_rules`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[allow(dead_code)]
pub struct StatusCodeFieldRule(::core::primitive::u16);
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
/// The values of [`StatusCodeFieldRule::level`].
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
pub enum StatusCodeFieldRuleLevel {
    /// The response MUST have the field.
    Must,
    /// The response SHOULD have the field.
    Should,
    /// The response MAY have the field.
    May,
    /// The specification describes the field for this code, and says in which cases it is there.
    Described,
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
/// The values of [`StatusCode::retry`].
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
pub enum StatusCodeRetry {
    /// The client can send the same request again at any later time.
    Unchanged,
    /// The client can send the same request again after some time.
    AfterDelay,
    /// The client can send the request again with the changes that the code or its fields ask for, such as credentials.
    WithChanges,
    /// The client can send the request to an address in `Contact`.
    AtContact,
    /// The request can be sent to another server, or over another connection.
    Elsewhere,
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
    static ROWS: [::core::primitive::u8; 600] = *b"\0KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK\x01\x02\x03\x04KKKKKKKKKKKKKKK\x05\x06K\x07K\x08KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK\x09\x0a\x0bKK\x0cKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK\x0dKKKKKKKKKKKKKKKKKKK\x0e\x0f\x10\x11\x12\x13\x14\x15\x16K\x17K\x18\x19\x1a\x1b\x1c\x1dKK\x1e\x1f !\"#KK$%&KK'KK()*+,KKKKKKKKKKKKKKKKKKKKKKKKKKKK-.KKKKKKKKK/012345678K9K:;KKKKK<=>?@AKKKKKKKBKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKCKKKKKKKKKKKKKKKKKKKKKKKKDKKKKKKKKKKKKKKKKKKKEKKFGKHIJKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u16) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(100) as ::core::primitive::u16
            as ::core::primitive::u64;
        if offset >= 600 {
            return 75;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: StatusCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u16)
    }
    #[inline]
    const fn find(number: ::core::primitive::u16) -> ::core::option::Option<StatusCode> {
        ::core::option::Option::Some(
            match number {
                100 => StatusCode::Trying,
                101 => StatusCode::Unlisted101,
                102 => StatusCode::Unlisted102,
                103 => StatusCode::Unlisted103,
                104 => StatusCode::Unlisted104,
                105 => StatusCode::Unlisted105,
                106 => StatusCode::Unlisted106,
                107 => StatusCode::Unlisted107,
                108 => StatusCode::Unlisted108,
                109 => StatusCode::Unlisted109,
                110 => StatusCode::Unlisted110,
                111 => StatusCode::Unlisted111,
                112 => StatusCode::Unlisted112,
                113 => StatusCode::Unlisted113,
                114 => StatusCode::Unlisted114,
                115 => StatusCode::Unlisted115,
                116 => StatusCode::Unlisted116,
                117 => StatusCode::Unlisted117,
                118 => StatusCode::Unlisted118,
                119 => StatusCode::Unlisted119,
                120 => StatusCode::Unlisted120,
                121 => StatusCode::Unlisted121,
                122 => StatusCode::Unlisted122,
                123 => StatusCode::Unlisted123,
                124 => StatusCode::Unlisted124,
                125 => StatusCode::Unlisted125,
                126 => StatusCode::Unlisted126,
                127 => StatusCode::Unlisted127,
                128 => StatusCode::Unlisted128,
                129 => StatusCode::Unlisted129,
                130 => StatusCode::Unlisted130,
                131 => StatusCode::Unlisted131,
                132 => StatusCode::Unlisted132,
                133 => StatusCode::Unlisted133,
                134 => StatusCode::Unlisted134,
                135 => StatusCode::Unlisted135,
                136 => StatusCode::Unlisted136,
                137 => StatusCode::Unlisted137,
                138 => StatusCode::Unlisted138,
                139 => StatusCode::Unlisted139,
                140 => StatusCode::Unlisted140,
                141 => StatusCode::Unlisted141,
                142 => StatusCode::Unlisted142,
                143 => StatusCode::Unlisted143,
                144 => StatusCode::Unlisted144,
                145 => StatusCode::Unlisted145,
                146 => StatusCode::Unlisted146,
                147 => StatusCode::Unlisted147,
                148 => StatusCode::Unlisted148,
                149 => StatusCode::Unlisted149,
                150 => StatusCode::Unlisted150,
                151 => StatusCode::Unlisted151,
                152 => StatusCode::Unlisted152,
                153 => StatusCode::Unlisted153,
                154 => StatusCode::Unlisted154,
                155 => StatusCode::Unlisted155,
                156 => StatusCode::Unlisted156,
                157 => StatusCode::Unlisted157,
                158 => StatusCode::Unlisted158,
                159 => StatusCode::Unlisted159,
                160 => StatusCode::Unlisted160,
                161 => StatusCode::Unlisted161,
                162 => StatusCode::Unlisted162,
                163 => StatusCode::Unlisted163,
                164 => StatusCode::Unlisted164,
                165 => StatusCode::Unlisted165,
                166 => StatusCode::Unlisted166,
                167 => StatusCode::Unlisted167,
                168 => StatusCode::Unlisted168,
                169 => StatusCode::Unlisted169,
                170 => StatusCode::Unlisted170,
                171 => StatusCode::Unlisted171,
                172 => StatusCode::Unlisted172,
                173 => StatusCode::Unlisted173,
                174 => StatusCode::Unlisted174,
                175 => StatusCode::Unlisted175,
                176 => StatusCode::Unlisted176,
                177 => StatusCode::Unlisted177,
                178 => StatusCode::Unlisted178,
                179 => StatusCode::Unlisted179,
                180 => StatusCode::Ringing,
                181 => StatusCode::CallIsBeingForwarded,
                182 => StatusCode::Queued,
                183 => StatusCode::SessionProgress,
                184 => StatusCode::Unlisted184,
                185 => StatusCode::Unlisted185,
                186 => StatusCode::Unlisted186,
                187 => StatusCode::Unlisted187,
                188 => StatusCode::Unlisted188,
                189 => StatusCode::Unlisted189,
                190 => StatusCode::Unlisted190,
                191 => StatusCode::Unlisted191,
                192 => StatusCode::Unlisted192,
                193 => StatusCode::Unlisted193,
                194 => StatusCode::Unlisted194,
                195 => StatusCode::Unlisted195,
                196 => StatusCode::Unlisted196,
                197 => StatusCode::Unlisted197,
                198 => StatusCode::Unlisted198,
                199 => StatusCode::EarlyDialogTerminated,
                200 => StatusCode::Ok,
                201 => StatusCode::Unlisted201,
                202 => StatusCode::Accepted,
                203 => StatusCode::Unlisted203,
                204 => StatusCode::NoNotification,
                205 => StatusCode::Unlisted205,
                206 => StatusCode::Unlisted206,
                207 => StatusCode::Unlisted207,
                208 => StatusCode::Unlisted208,
                209 => StatusCode::Unlisted209,
                210 => StatusCode::Unlisted210,
                211 => StatusCode::Unlisted211,
                212 => StatusCode::Unlisted212,
                213 => StatusCode::Unlisted213,
                214 => StatusCode::Unlisted214,
                215 => StatusCode::Unlisted215,
                216 => StatusCode::Unlisted216,
                217 => StatusCode::Unlisted217,
                218 => StatusCode::Unlisted218,
                219 => StatusCode::Unlisted219,
                220 => StatusCode::Unlisted220,
                221 => StatusCode::Unlisted221,
                222 => StatusCode::Unlisted222,
                223 => StatusCode::Unlisted223,
                224 => StatusCode::Unlisted224,
                225 => StatusCode::Unlisted225,
                226 => StatusCode::Unlisted226,
                227 => StatusCode::Unlisted227,
                228 => StatusCode::Unlisted228,
                229 => StatusCode::Unlisted229,
                230 => StatusCode::Unlisted230,
                231 => StatusCode::Unlisted231,
                232 => StatusCode::Unlisted232,
                233 => StatusCode::Unlisted233,
                234 => StatusCode::Unlisted234,
                235 => StatusCode::Unlisted235,
                236 => StatusCode::Unlisted236,
                237 => StatusCode::Unlisted237,
                238 => StatusCode::Unlisted238,
                239 => StatusCode::Unlisted239,
                240 => StatusCode::Unlisted240,
                241 => StatusCode::Unlisted241,
                242 => StatusCode::Unlisted242,
                243 => StatusCode::Unlisted243,
                244 => StatusCode::Unlisted244,
                245 => StatusCode::Unlisted245,
                246 => StatusCode::Unlisted246,
                247 => StatusCode::Unlisted247,
                248 => StatusCode::Unlisted248,
                249 => StatusCode::Unlisted249,
                250 => StatusCode::Unlisted250,
                251 => StatusCode::Unlisted251,
                252 => StatusCode::Unlisted252,
                253 => StatusCode::Unlisted253,
                254 => StatusCode::Unlisted254,
                255 => StatusCode::Unlisted255,
                256 => StatusCode::Unlisted256,
                257 => StatusCode::Unlisted257,
                258 => StatusCode::Unlisted258,
                259 => StatusCode::Unlisted259,
                260 => StatusCode::Unlisted260,
                261 => StatusCode::Unlisted261,
                262 => StatusCode::Unlisted262,
                263 => StatusCode::Unlisted263,
                264 => StatusCode::Unlisted264,
                265 => StatusCode::Unlisted265,
                266 => StatusCode::Unlisted266,
                267 => StatusCode::Unlisted267,
                268 => StatusCode::Unlisted268,
                269 => StatusCode::Unlisted269,
                270 => StatusCode::Unlisted270,
                271 => StatusCode::Unlisted271,
                272 => StatusCode::Unlisted272,
                273 => StatusCode::Unlisted273,
                274 => StatusCode::Unlisted274,
                275 => StatusCode::Unlisted275,
                276 => StatusCode::Unlisted276,
                277 => StatusCode::Unlisted277,
                278 => StatusCode::Unlisted278,
                279 => StatusCode::Unlisted279,
                280 => StatusCode::Unlisted280,
                281 => StatusCode::Unlisted281,
                282 => StatusCode::Unlisted282,
                283 => StatusCode::Unlisted283,
                284 => StatusCode::Unlisted284,
                285 => StatusCode::Unlisted285,
                286 => StatusCode::Unlisted286,
                287 => StatusCode::Unlisted287,
                288 => StatusCode::Unlisted288,
                289 => StatusCode::Unlisted289,
                290 => StatusCode::Unlisted290,
                291 => StatusCode::Unlisted291,
                292 => StatusCode::Unlisted292,
                293 => StatusCode::Unlisted293,
                294 => StatusCode::Unlisted294,
                295 => StatusCode::Unlisted295,
                296 => StatusCode::Unlisted296,
                297 => StatusCode::Unlisted297,
                298 => StatusCode::Unlisted298,
                299 => StatusCode::Unlisted299,
                300 => StatusCode::MultipleChoices,
                301 => StatusCode::MovedPermanently,
                302 => StatusCode::MovedTemporarily,
                303 => StatusCode::Unlisted303,
                304 => StatusCode::Unlisted304,
                305 => StatusCode::UseProxy,
                306 => StatusCode::Unlisted306,
                307 => StatusCode::Unlisted307,
                308 => StatusCode::Unlisted308,
                309 => StatusCode::Unlisted309,
                310 => StatusCode::Unlisted310,
                311 => StatusCode::Unlisted311,
                312 => StatusCode::Unlisted312,
                313 => StatusCode::Unlisted313,
                314 => StatusCode::Unlisted314,
                315 => StatusCode::Unlisted315,
                316 => StatusCode::Unlisted316,
                317 => StatusCode::Unlisted317,
                318 => StatusCode::Unlisted318,
                319 => StatusCode::Unlisted319,
                320 => StatusCode::Unlisted320,
                321 => StatusCode::Unlisted321,
                322 => StatusCode::Unlisted322,
                323 => StatusCode::Unlisted323,
                324 => StatusCode::Unlisted324,
                325 => StatusCode::Unlisted325,
                326 => StatusCode::Unlisted326,
                327 => StatusCode::Unlisted327,
                328 => StatusCode::Unlisted328,
                329 => StatusCode::Unlisted329,
                330 => StatusCode::Unlisted330,
                331 => StatusCode::Unlisted331,
                332 => StatusCode::Unlisted332,
                333 => StatusCode::Unlisted333,
                334 => StatusCode::Unlisted334,
                335 => StatusCode::Unlisted335,
                336 => StatusCode::Unlisted336,
                337 => StatusCode::Unlisted337,
                338 => StatusCode::Unlisted338,
                339 => StatusCode::Unlisted339,
                340 => StatusCode::Unlisted340,
                341 => StatusCode::Unlisted341,
                342 => StatusCode::Unlisted342,
                343 => StatusCode::Unlisted343,
                344 => StatusCode::Unlisted344,
                345 => StatusCode::Unlisted345,
                346 => StatusCode::Unlisted346,
                347 => StatusCode::Unlisted347,
                348 => StatusCode::Unlisted348,
                349 => StatusCode::Unlisted349,
                350 => StatusCode::Unlisted350,
                351 => StatusCode::Unlisted351,
                352 => StatusCode::Unlisted352,
                353 => StatusCode::Unlisted353,
                354 => StatusCode::Unlisted354,
                355 => StatusCode::Unlisted355,
                356 => StatusCode::Unlisted356,
                357 => StatusCode::Unlisted357,
                358 => StatusCode::Unlisted358,
                359 => StatusCode::Unlisted359,
                360 => StatusCode::Unlisted360,
                361 => StatusCode::Unlisted361,
                362 => StatusCode::Unlisted362,
                363 => StatusCode::Unlisted363,
                364 => StatusCode::Unlisted364,
                365 => StatusCode::Unlisted365,
                366 => StatusCode::Unlisted366,
                367 => StatusCode::Unlisted367,
                368 => StatusCode::Unlisted368,
                369 => StatusCode::Unlisted369,
                370 => StatusCode::Unlisted370,
                371 => StatusCode::Unlisted371,
                372 => StatusCode::Unlisted372,
                373 => StatusCode::Unlisted373,
                374 => StatusCode::Unlisted374,
                375 => StatusCode::Unlisted375,
                376 => StatusCode::Unlisted376,
                377 => StatusCode::Unlisted377,
                378 => StatusCode::Unlisted378,
                379 => StatusCode::Unlisted379,
                380 => StatusCode::AlternativeService,
                381 => StatusCode::Unlisted381,
                382 => StatusCode::Unlisted382,
                383 => StatusCode::Unlisted383,
                384 => StatusCode::Unlisted384,
                385 => StatusCode::Unlisted385,
                386 => StatusCode::Unlisted386,
                387 => StatusCode::Unlisted387,
                388 => StatusCode::Unlisted388,
                389 => StatusCode::Unlisted389,
                390 => StatusCode::Unlisted390,
                391 => StatusCode::Unlisted391,
                392 => StatusCode::Unlisted392,
                393 => StatusCode::Unlisted393,
                394 => StatusCode::Unlisted394,
                395 => StatusCode::Unlisted395,
                396 => StatusCode::Unlisted396,
                397 => StatusCode::Unlisted397,
                398 => StatusCode::Unlisted398,
                399 => StatusCode::Unlisted399,
                400 => StatusCode::BadRequest,
                401 => StatusCode::Unauthorized,
                402 => StatusCode::PaymentRequired,
                403 => StatusCode::Forbidden,
                404 => StatusCode::NotFound,
                405 => StatusCode::MethodNotAllowed,
                406 => StatusCode::NotAcceptable,
                407 => StatusCode::ProxyAuthenticationRequired,
                408 => StatusCode::RequestTimeout,
                409 => StatusCode::Unlisted409,
                410 => StatusCode::Gone,
                411 => StatusCode::Unlisted411,
                412 => StatusCode::ConditionalRequestFailed,
                413 => StatusCode::RequestEntityTooLarge,
                414 => StatusCode::RequestUriTooLong,
                415 => StatusCode::UnsupportedMediaType,
                416 => StatusCode::UnsupportedUriScheme,
                417 => StatusCode::UnknownResourcePriority,
                418 => StatusCode::Unlisted418,
                419 => StatusCode::Unlisted419,
                420 => StatusCode::BadExtension,
                421 => StatusCode::ExtensionRequired,
                422 => StatusCode::SessionIntervalTooSmall,
                423 => StatusCode::IntervalTooBrief,
                424 => StatusCode::BadLocationInformation,
                425 => StatusCode::BadAlertMessage,
                426 => StatusCode::Unlisted426,
                427 => StatusCode::Unlisted427,
                428 => StatusCode::UseIdentityHeader,
                429 => StatusCode::ProvideReferrerIdentity,
                430 => StatusCode::FlowFailed,
                431 => StatusCode::Unlisted431,
                432 => StatusCode::Unlisted432,
                433 => StatusCode::AnonymityDisallowed,
                434 => StatusCode::Unlisted434,
                435 => StatusCode::Unlisted435,
                436 => StatusCode::BadIdentityInfo,
                437 => StatusCode::UnsupportedCredential,
                438 => StatusCode::InvalidIdentityHeader,
                439 => StatusCode::FirstHopLacksOutboundSupport,
                440 => StatusCode::MaxBreadthExceeded,
                441 => StatusCode::Unlisted441,
                442 => StatusCode::Unlisted442,
                443 => StatusCode::Unlisted443,
                444 => StatusCode::Unlisted444,
                445 => StatusCode::Unlisted445,
                446 => StatusCode::Unlisted446,
                447 => StatusCode::Unlisted447,
                448 => StatusCode::Unlisted448,
                449 => StatusCode::Unlisted449,
                450 => StatusCode::Unlisted450,
                451 => StatusCode::Unlisted451,
                452 => StatusCode::Unlisted452,
                453 => StatusCode::Unlisted453,
                454 => StatusCode::Unlisted454,
                455 => StatusCode::Unlisted455,
                456 => StatusCode::Unlisted456,
                457 => StatusCode::Unlisted457,
                458 => StatusCode::Unlisted458,
                459 => StatusCode::Unlisted459,
                460 => StatusCode::Unlisted460,
                461 => StatusCode::Unlisted461,
                462 => StatusCode::Unlisted462,
                463 => StatusCode::Unlisted463,
                464 => StatusCode::Unlisted464,
                465 => StatusCode::Unlisted465,
                466 => StatusCode::Unlisted466,
                467 => StatusCode::Unlisted467,
                468 => StatusCode::Unlisted468,
                469 => StatusCode::BadInfoPackage,
                470 => StatusCode::ConsentNeeded,
                471 => StatusCode::Unlisted471,
                472 => StatusCode::Unlisted472,
                473 => StatusCode::Unlisted473,
                474 => StatusCode::Unlisted474,
                475 => StatusCode::Unlisted475,
                476 => StatusCode::Unlisted476,
                477 => StatusCode::Unlisted477,
                478 => StatusCode::Unlisted478,
                479 => StatusCode::Unlisted479,
                480 => StatusCode::TemporarilyUnavailable,
                481 => StatusCode::CallTransactionDoesNotExist,
                482 => StatusCode::LoopDetected,
                483 => StatusCode::TooManyHops,
                484 => StatusCode::AddressIncomplete,
                485 => StatusCode::Ambiguous,
                486 => StatusCode::BusyHere,
                487 => StatusCode::RequestTerminated,
                488 => StatusCode::NotAcceptableHere,
                489 => StatusCode::BadEvent,
                490 => StatusCode::Unlisted490,
                491 => StatusCode::RequestPending,
                492 => StatusCode::Unlisted492,
                493 => StatusCode::Undecipherable,
                494 => StatusCode::SecurityAgreementRequired,
                495 => StatusCode::Unlisted495,
                496 => StatusCode::Unlisted496,
                497 => StatusCode::Unlisted497,
                498 => StatusCode::Unlisted498,
                499 => StatusCode::Unlisted499,
                500 => StatusCode::ServerInternalError,
                501 => StatusCode::NotImplemented,
                502 => StatusCode::BadGateway,
                503 => StatusCode::ServiceUnavailable,
                504 => StatusCode::ServerTimeOut,
                505 => StatusCode::VersionNotSupported,
                506 => StatusCode::Unlisted506,
                507 => StatusCode::Unlisted507,
                508 => StatusCode::Unlisted508,
                509 => StatusCode::Unlisted509,
                510 => StatusCode::Unlisted510,
                511 => StatusCode::Unlisted511,
                512 => StatusCode::Unlisted512,
                513 => StatusCode::MessageTooLarge,
                514 => StatusCode::Unlisted514,
                515 => StatusCode::Unlisted515,
                516 => StatusCode::Unlisted516,
                517 => StatusCode::Unlisted517,
                518 => StatusCode::Unlisted518,
                519 => StatusCode::Unlisted519,
                520 => StatusCode::Unlisted520,
                521 => StatusCode::Unlisted521,
                522 => StatusCode::Unlisted522,
                523 => StatusCode::Unlisted523,
                524 => StatusCode::Unlisted524,
                525 => StatusCode::Unlisted525,
                526 => StatusCode::Unlisted526,
                527 => StatusCode::Unlisted527,
                528 => StatusCode::Unlisted528,
                529 => StatusCode::Unlisted529,
                530 => StatusCode::Unlisted530,
                531 => StatusCode::Unlisted531,
                532 => StatusCode::Unlisted532,
                533 => StatusCode::Unlisted533,
                534 => StatusCode::Unlisted534,
                535 => StatusCode::Unlisted535,
                536 => StatusCode::Unlisted536,
                537 => StatusCode::Unlisted537,
                538 => StatusCode::Unlisted538,
                539 => StatusCode::Unlisted539,
                540 => StatusCode::Unlisted540,
                541 => StatusCode::Unlisted541,
                542 => StatusCode::Unlisted542,
                543 => StatusCode::Unlisted543,
                544 => StatusCode::Unlisted544,
                545 => StatusCode::Unlisted545,
                546 => StatusCode::Unlisted546,
                547 => StatusCode::Unlisted547,
                548 => StatusCode::Unlisted548,
                549 => StatusCode::Unlisted549,
                550 => StatusCode::Unlisted550,
                551 => StatusCode::Unlisted551,
                552 => StatusCode::Unlisted552,
                553 => StatusCode::Unlisted553,
                554 => StatusCode::Unlisted554,
                555 => StatusCode::PushNotificationServiceNotSupported,
                556 => StatusCode::Unlisted556,
                557 => StatusCode::Unlisted557,
                558 => StatusCode::Unlisted558,
                559 => StatusCode::Unlisted559,
                560 => StatusCode::Unlisted560,
                561 => StatusCode::Unlisted561,
                562 => StatusCode::Unlisted562,
                563 => StatusCode::Unlisted563,
                564 => StatusCode::Unlisted564,
                565 => StatusCode::Unlisted565,
                566 => StatusCode::Unlisted566,
                567 => StatusCode::Unlisted567,
                568 => StatusCode::Unlisted568,
                569 => StatusCode::Unlisted569,
                570 => StatusCode::Unlisted570,
                571 => StatusCode::Unlisted571,
                572 => StatusCode::Unlisted572,
                573 => StatusCode::Unlisted573,
                574 => StatusCode::Unlisted574,
                575 => StatusCode::Unlisted575,
                576 => StatusCode::Unlisted576,
                577 => StatusCode::Unlisted577,
                578 => StatusCode::Unlisted578,
                579 => StatusCode::Unlisted579,
                580 => StatusCode::PreconditionFailure,
                581 => StatusCode::Unlisted581,
                582 => StatusCode::Unlisted582,
                583 => StatusCode::Unlisted583,
                584 => StatusCode::Unlisted584,
                585 => StatusCode::Unlisted585,
                586 => StatusCode::Unlisted586,
                587 => StatusCode::Unlisted587,
                588 => StatusCode::Unlisted588,
                589 => StatusCode::Unlisted589,
                590 => StatusCode::Unlisted590,
                591 => StatusCode::Unlisted591,
                592 => StatusCode::Unlisted592,
                593 => StatusCode::Unlisted593,
                594 => StatusCode::Unlisted594,
                595 => StatusCode::Unlisted595,
                596 => StatusCode::Unlisted596,
                597 => StatusCode::Unlisted597,
                598 => StatusCode::Unlisted598,
                599 => StatusCode::Unlisted599,
                600 => StatusCode::BusyEverywhere,
                601 => StatusCode::Unlisted601,
                602 => StatusCode::Unlisted602,
                603 => StatusCode::Decline,
                604 => StatusCode::DoesNotExistAnywhere,
                605 => StatusCode::Unlisted605,
                606 => StatusCode::NotAcceptableAnywhere,
                607 => StatusCode::Unwanted,
                608 => StatusCode::Rejected,
                609 => StatusCode::Unlisted609,
                610 => StatusCode::Unlisted610,
                611 => StatusCode::Unlisted611,
                612 => StatusCode::Unlisted612,
                613 => StatusCode::Unlisted613,
                614 => StatusCode::Unlisted614,
                615 => StatusCode::Unlisted615,
                616 => StatusCode::Unlisted616,
                617 => StatusCode::Unlisted617,
                618 => StatusCode::Unlisted618,
                619 => StatusCode::Unlisted619,
                620 => StatusCode::Unlisted620,
                621 => StatusCode::Unlisted621,
                622 => StatusCode::Unlisted622,
                623 => StatusCode::Unlisted623,
                624 => StatusCode::Unlisted624,
                625 => StatusCode::Unlisted625,
                626 => StatusCode::Unlisted626,
                627 => StatusCode::Unlisted627,
                628 => StatusCode::Unlisted628,
                629 => StatusCode::Unlisted629,
                630 => StatusCode::Unlisted630,
                631 => StatusCode::Unlisted631,
                632 => StatusCode::Unlisted632,
                633 => StatusCode::Unlisted633,
                634 => StatusCode::Unlisted634,
                635 => StatusCode::Unlisted635,
                636 => StatusCode::Unlisted636,
                637 => StatusCode::Unlisted637,
                638 => StatusCode::Unlisted638,
                639 => StatusCode::Unlisted639,
                640 => StatusCode::Unlisted640,
                641 => StatusCode::Unlisted641,
                642 => StatusCode::Unlisted642,
                643 => StatusCode::Unlisted643,
                644 => StatusCode::Unlisted644,
                645 => StatusCode::Unlisted645,
                646 => StatusCode::Unlisted646,
                647 => StatusCode::Unlisted647,
                648 => StatusCode::Unlisted648,
                649 => StatusCode::Unlisted649,
                650 => StatusCode::Unlisted650,
                651 => StatusCode::Unlisted651,
                652 => StatusCode::Unlisted652,
                653 => StatusCode::Unlisted653,
                654 => StatusCode::Unlisted654,
                655 => StatusCode::Unlisted655,
                656 => StatusCode::Unlisted656,
                657 => StatusCode::Unlisted657,
                658 => StatusCode::Unlisted658,
                659 => StatusCode::Unlisted659,
                660 => StatusCode::Unlisted660,
                661 => StatusCode::Unlisted661,
                662 => StatusCode::Unlisted662,
                663 => StatusCode::Unlisted663,
                664 => StatusCode::Unlisted664,
                665 => StatusCode::Unlisted665,
                666 => StatusCode::Unlisted666,
                667 => StatusCode::Unlisted667,
                668 => StatusCode::Unlisted668,
                669 => StatusCode::Unlisted669,
                670 => StatusCode::Unlisted670,
                671 => StatusCode::Unlisted671,
                672 => StatusCode::Unlisted672,
                673 => StatusCode::Unlisted673,
                674 => StatusCode::Unlisted674,
                675 => StatusCode::Unlisted675,
                676 => StatusCode::Unlisted676,
                677 => StatusCode::Unlisted677,
                678 => StatusCode::Unlisted678,
                679 => StatusCode::Unlisted679,
                680 => StatusCode::Unlisted680,
                681 => StatusCode::Unlisted681,
                682 => StatusCode::Unlisted682,
                683 => StatusCode::Unlisted683,
                684 => StatusCode::Unlisted684,
                685 => StatusCode::Unlisted685,
                686 => StatusCode::Unlisted686,
                687 => StatusCode::Unlisted687,
                688 => StatusCode::Unlisted688,
                689 => StatusCode::Unlisted689,
                690 => StatusCode::Unlisted690,
                691 => StatusCode::Unlisted691,
                692 => StatusCode::Unlisted692,
                693 => StatusCode::Unlisted693,
                694 => StatusCode::Unlisted694,
                695 => StatusCode::Unlisted695,
                696 => StatusCode::Unlisted696,
                697 => StatusCode::Unlisted697,
                698 => StatusCode::Unlisted698,
                699 => StatusCode::Unlisted699,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl StatusCode {
        /// 100 Trying: [`Trying`](Self::Trying).
        pub const TRYING: StatusCode = StatusCode::Trying;
        /// 180 Ringing: [`Ringing`](Self::Ringing).
        pub const RINGING: StatusCode = StatusCode::Ringing;
        /// 181 Call Is Being Forwarded: [`CallIsBeingForwarded`](Self::CallIsBeingForwarded).
        pub const CALL_IS_BEING_FORWARDED: StatusCode = StatusCode::CallIsBeingForwarded;
        /// 182 Queued: [`Queued`](Self::Queued).
        pub const QUEUED: StatusCode = StatusCode::Queued;
        /// 183 Session Progress: [`SessionProgress`](Self::SessionProgress).
        pub const SESSION_PROGRESS: StatusCode = StatusCode::SessionProgress;
        /// 199 Early Dialog Terminated: [`EarlyDialogTerminated`](Self::EarlyDialogTerminated).
        pub const EARLY_DIALOG_TERMINATED: StatusCode = StatusCode::EarlyDialogTerminated;
        /// 200 OK: [`Ok`](Self::Ok).
        pub const OK: StatusCode = StatusCode::Ok;
        /// 202 Accepted: [`Accepted`](Self::Accepted).
        pub const ACCEPTED: StatusCode = StatusCode::Accepted;
        /// 204 No Notification: [`NoNotification`](Self::NoNotification).
        pub const NO_NOTIFICATION: StatusCode = StatusCode::NoNotification;
        /// 300 Multiple Choices: [`MultipleChoices`](Self::MultipleChoices).
        pub const MULTIPLE_CHOICES: StatusCode = StatusCode::MultipleChoices;
        /// 301 Moved Permanently: [`MovedPermanently`](Self::MovedPermanently).
        pub const MOVED_PERMANENTLY: StatusCode = StatusCode::MovedPermanently;
        /// 302 Moved Temporarily: [`MovedTemporarily`](Self::MovedTemporarily).
        pub const MOVED_TEMPORARILY: StatusCode = StatusCode::MovedTemporarily;
        /// 305 Use Proxy: [`UseProxy`](Self::UseProxy).
        pub const USE_PROXY: StatusCode = StatusCode::UseProxy;
        /// 380 Alternative Service: [`AlternativeService`](Self::AlternativeService).
        pub const ALTERNATIVE_SERVICE: StatusCode = StatusCode::AlternativeService;
        /// 400 Bad Request: [`BadRequest`](Self::BadRequest).
        pub const BAD_REQUEST: StatusCode = StatusCode::BadRequest;
        /// 401 Unauthorized: [`Unauthorized`](Self::Unauthorized).
        pub const UNAUTHORIZED: StatusCode = StatusCode::Unauthorized;
        /// 402 Payment Required: [`PaymentRequired`](Self::PaymentRequired).
        pub const PAYMENT_REQUIRED: StatusCode = StatusCode::PaymentRequired;
        /// 403 Forbidden: [`Forbidden`](Self::Forbidden).
        pub const FORBIDDEN: StatusCode = StatusCode::Forbidden;
        /// 404 Not Found: [`NotFound`](Self::NotFound).
        pub const NOT_FOUND: StatusCode = StatusCode::NotFound;
        /// 405 Method Not Allowed: [`MethodNotAllowed`](Self::MethodNotAllowed).
        pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode::MethodNotAllowed;
        /// 406 Not Acceptable: [`NotAcceptable`](Self::NotAcceptable).
        pub const NOT_ACCEPTABLE: StatusCode = StatusCode::NotAcceptable;
        /// 407 Proxy Authentication Required: [`ProxyAuthenticationRequired`](Self::ProxyAuthenticationRequired).
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = StatusCode::ProxyAuthenticationRequired;
        /// 408 Request Timeout: [`RequestTimeout`](Self::RequestTimeout).
        pub const REQUEST_TIMEOUT: StatusCode = StatusCode::RequestTimeout;
        /// 410 Gone: [`Gone`](Self::Gone).
        pub const GONE: StatusCode = StatusCode::Gone;
        /// 412 Conditional Request Failed: [`ConditionalRequestFailed`](Self::ConditionalRequestFailed).
        pub const CONDITIONAL_REQUEST_FAILED: StatusCode = StatusCode::ConditionalRequestFailed;
        /// 413 Request Entity Too Large: [`RequestEntityTooLarge`](Self::RequestEntityTooLarge).
        pub const REQUEST_ENTITY_TOO_LARGE: StatusCode = StatusCode::RequestEntityTooLarge;
        /// 414 Request-URI Too Long: [`RequestUriTooLong`](Self::RequestUriTooLong).
        pub const REQUEST_URI_TOO_LONG: StatusCode = StatusCode::RequestUriTooLong;
        /// 415 Unsupported Media Type: [`UnsupportedMediaType`](Self::UnsupportedMediaType).
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = StatusCode::UnsupportedMediaType;
        /// 416 Unsupported URI Scheme: [`UnsupportedUriScheme`](Self::UnsupportedUriScheme).
        pub const UNSUPPORTED_URI_SCHEME: StatusCode = StatusCode::UnsupportedUriScheme;
        /// 417 Unknown Resource-Priority: [`UnknownResourcePriority`](Self::UnknownResourcePriority).
        pub const UNKNOWN_RESOURCE_PRIORITY: StatusCode = StatusCode::UnknownResourcePriority;
        /// 420 Bad Extension: [`BadExtension`](Self::BadExtension).
        pub const BAD_EXTENSION: StatusCode = StatusCode::BadExtension;
        /// 421 Extension Required: [`ExtensionRequired`](Self::ExtensionRequired).
        pub const EXTENSION_REQUIRED: StatusCode = StatusCode::ExtensionRequired;
        /// 422 Session Interval Too Small: [`SessionIntervalTooSmall`](Self::SessionIntervalTooSmall).
        pub const SESSION_INTERVAL_TOO_SMALL: StatusCode = StatusCode::SessionIntervalTooSmall;
        /// 423 Interval Too Brief: [`IntervalTooBrief`](Self::IntervalTooBrief).
        pub const INTERVAL_TOO_BRIEF: StatusCode = StatusCode::IntervalTooBrief;
        /// 424 Bad Location Information: [`BadLocationInformation`](Self::BadLocationInformation).
        pub const BAD_LOCATION_INFORMATION: StatusCode = StatusCode::BadLocationInformation;
        /// 425 Bad Alert Message: [`BadAlertMessage`](Self::BadAlertMessage).
        pub const BAD_ALERT_MESSAGE: StatusCode = StatusCode::BadAlertMessage;
        /// 428 Use Identity Header: [`UseIdentityHeader`](Self::UseIdentityHeader).
        pub const USE_IDENTITY_HEADER: StatusCode = StatusCode::UseIdentityHeader;
        /// 429 Provide Referrer Identity: [`ProvideReferrerIdentity`](Self::ProvideReferrerIdentity).
        pub const PROVIDE_REFERRER_IDENTITY: StatusCode = StatusCode::ProvideReferrerIdentity;
        /// 430 Flow Failed: [`FlowFailed`](Self::FlowFailed).
        pub const FLOW_FAILED: StatusCode = StatusCode::FlowFailed;
        /// 433 Anonymity Disallowed: [`AnonymityDisallowed`](Self::AnonymityDisallowed).
        pub const ANONYMITY_DISALLOWED: StatusCode = StatusCode::AnonymityDisallowed;
        /// 436 Bad Identity Info: [`BadIdentityInfo`](Self::BadIdentityInfo).
        pub const BAD_IDENTITY_INFO: StatusCode = StatusCode::BadIdentityInfo;
        /// 437 Unsupported Credential: [`UnsupportedCredential`](Self::UnsupportedCredential).
        pub const UNSUPPORTED_CREDENTIAL: StatusCode = StatusCode::UnsupportedCredential;
        /// Unsupported Certificate, another name for 437 [`UnsupportedCredential`](Self::UnsupportedCredential).
        pub const UnsupportedCertificate: StatusCode = StatusCode::UnsupportedCredential;
        /// Unsupported Certificate, another name for 437 [`UnsupportedCredential`](Self::UnsupportedCredential).
        pub const UNSUPPORTED_CERTIFICATE: StatusCode = StatusCode::UnsupportedCredential;
        /// 438 Invalid Identity Header: [`InvalidIdentityHeader`](Self::InvalidIdentityHeader).
        pub const INVALID_IDENTITY_HEADER: StatusCode = StatusCode::InvalidIdentityHeader;
        /// 439 First Hop Lacks Outbound Support: [`FirstHopLacksOutboundSupport`](Self::FirstHopLacksOutboundSupport).
        pub const FIRST_HOP_LACKS_OUTBOUND_SUPPORT: StatusCode = StatusCode::FirstHopLacksOutboundSupport;
        /// 440 Max-Breadth Exceeded: [`MaxBreadthExceeded`](Self::MaxBreadthExceeded).
        pub const MAX_BREADTH_EXCEEDED: StatusCode = StatusCode::MaxBreadthExceeded;
        /// 469 Bad Info Package: [`BadInfoPackage`](Self::BadInfoPackage).
        pub const BAD_INFO_PACKAGE: StatusCode = StatusCode::BadInfoPackage;
        /// 470 Consent Needed: [`ConsentNeeded`](Self::ConsentNeeded).
        pub const CONSENT_NEEDED: StatusCode = StatusCode::ConsentNeeded;
        /// 480 Temporarily Unavailable: [`TemporarilyUnavailable`](Self::TemporarilyUnavailable).
        pub const TEMPORARILY_UNAVAILABLE: StatusCode = StatusCode::TemporarilyUnavailable;
        /// 481 Call/Transaction Does Not Exist: [`CallTransactionDoesNotExist`](Self::CallTransactionDoesNotExist).
        pub const CALL_TRANSACTION_DOES_NOT_EXIST: StatusCode = StatusCode::CallTransactionDoesNotExist;
        /// 482 Loop Detected: [`LoopDetected`](Self::LoopDetected).
        pub const LOOP_DETECTED: StatusCode = StatusCode::LoopDetected;
        /// 483 Too Many Hops: [`TooManyHops`](Self::TooManyHops).
        pub const TOO_MANY_HOPS: StatusCode = StatusCode::TooManyHops;
        /// 484 Address Incomplete: [`AddressIncomplete`](Self::AddressIncomplete).
        pub const ADDRESS_INCOMPLETE: StatusCode = StatusCode::AddressIncomplete;
        /// 485 Ambiguous: [`Ambiguous`](Self::Ambiguous).
        pub const AMBIGUOUS: StatusCode = StatusCode::Ambiguous;
        /// 486 Busy Here: [`BusyHere`](Self::BusyHere).
        pub const BUSY_HERE: StatusCode = StatusCode::BusyHere;
        /// 487 Request Terminated: [`RequestTerminated`](Self::RequestTerminated).
        pub const REQUEST_TERMINATED: StatusCode = StatusCode::RequestTerminated;
        /// 488 Not Acceptable Here: [`NotAcceptableHere`](Self::NotAcceptableHere).
        pub const NOT_ACCEPTABLE_HERE: StatusCode = StatusCode::NotAcceptableHere;
        /// 489 Bad Event: [`BadEvent`](Self::BadEvent).
        pub const BAD_EVENT: StatusCode = StatusCode::BadEvent;
        /// 491 Request Pending: [`RequestPending`](Self::RequestPending).
        pub const REQUEST_PENDING: StatusCode = StatusCode::RequestPending;
        /// 493 Undecipherable: [`Undecipherable`](Self::Undecipherable).
        pub const UNDECIPHERABLE: StatusCode = StatusCode::Undecipherable;
        /// 494 Security Agreement Required: [`SecurityAgreementRequired`](Self::SecurityAgreementRequired).
        pub const SECURITY_AGREEMENT_REQUIRED: StatusCode = StatusCode::SecurityAgreementRequired;
        /// 500 Server Internal Error: [`ServerInternalError`](Self::ServerInternalError).
        pub const SERVER_INTERNAL_ERROR: StatusCode = StatusCode::ServerInternalError;
        /// 501 Not Implemented: [`NotImplemented`](Self::NotImplemented).
        pub const NOT_IMPLEMENTED: StatusCode = StatusCode::NotImplemented;
        /// 502 Bad Gateway: [`BadGateway`](Self::BadGateway).
        pub const BAD_GATEWAY: StatusCode = StatusCode::BadGateway;
        /// 503 Service Unavailable: [`ServiceUnavailable`](Self::ServiceUnavailable).
        pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode::ServiceUnavailable;
        /// 504 Server Time-out: [`ServerTimeOut`](Self::ServerTimeOut).
        pub const SERVER_TIME_OUT: StatusCode = StatusCode::ServerTimeOut;
        /// 505 Version Not Supported: [`VersionNotSupported`](Self::VersionNotSupported).
        pub const VERSION_NOT_SUPPORTED: StatusCode = StatusCode::VersionNotSupported;
        /// 513 Message Too Large: [`MessageTooLarge`](Self::MessageTooLarge).
        pub const MESSAGE_TOO_LARGE: StatusCode = StatusCode::MessageTooLarge;
        /// 555 Push Notification Service Not Supported: [`PushNotificationServiceNotSupported`](Self::PushNotificationServiceNotSupported).
        pub const PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED: StatusCode = StatusCode::PushNotificationServiceNotSupported;
        /// 580 Precondition Failure: [`PreconditionFailure`](Self::PreconditionFailure).
        pub const PRECONDITION_FAILURE: StatusCode = StatusCode::PreconditionFailure;
        /// 600 Busy Everywhere: [`BusyEverywhere`](Self::BusyEverywhere).
        pub const BUSY_EVERYWHERE: StatusCode = StatusCode::BusyEverywhere;
        /// 603 Decline: [`Decline`](Self::Decline).
        pub const DECLINE: StatusCode = StatusCode::Decline;
        /// 604 Does Not Exist Anywhere: [`DoesNotExistAnywhere`](Self::DoesNotExistAnywhere).
        pub const DOES_NOT_EXIST_ANYWHERE: StatusCode = StatusCode::DoesNotExistAnywhere;
        /// 606 Not Acceptable: [`NotAcceptableAnywhere`](Self::NotAcceptableAnywhere).
        pub const NOT_ACCEPTABLE_ANYWHERE: StatusCode = StatusCode::NotAcceptableAnywhere;
        /// 607 Unwanted: [`Unwanted`](Self::Unwanted).
        pub const UNWANTED: StatusCode = StatusCode::Unwanted;
        /// 608 Rejected: [`Rejected`](Self::Rejected).
        pub const REJECTED: StatusCode = StatusCode::Rejected;
    }
    impl StatusCode {
        /// All 75 rows of the table, in order of codes.
        pub const ALL: &'static [StatusCode] = &[
            StatusCode::Trying,
            StatusCode::Ringing,
            StatusCode::CallIsBeingForwarded,
            StatusCode::Queued,
            StatusCode::SessionProgress,
            StatusCode::EarlyDialogTerminated,
            StatusCode::Ok,
            StatusCode::Accepted,
            StatusCode::NoNotification,
            StatusCode::MultipleChoices,
            StatusCode::MovedPermanently,
            StatusCode::MovedTemporarily,
            StatusCode::UseProxy,
            StatusCode::AlternativeService,
            StatusCode::BadRequest,
            StatusCode::Unauthorized,
            StatusCode::PaymentRequired,
            StatusCode::Forbidden,
            StatusCode::NotFound,
            StatusCode::MethodNotAllowed,
            StatusCode::NotAcceptable,
            StatusCode::ProxyAuthenticationRequired,
            StatusCode::RequestTimeout,
            StatusCode::Gone,
            StatusCode::ConditionalRequestFailed,
            StatusCode::RequestEntityTooLarge,
            StatusCode::RequestUriTooLong,
            StatusCode::UnsupportedMediaType,
            StatusCode::UnsupportedUriScheme,
            StatusCode::UnknownResourcePriority,
            StatusCode::BadExtension,
            StatusCode::ExtensionRequired,
            StatusCode::SessionIntervalTooSmall,
            StatusCode::IntervalTooBrief,
            StatusCode::BadLocationInformation,
            StatusCode::BadAlertMessage,
            StatusCode::UseIdentityHeader,
            StatusCode::ProvideReferrerIdentity,
            StatusCode::FlowFailed,
            StatusCode::AnonymityDisallowed,
            StatusCode::BadIdentityInfo,
            StatusCode::UnsupportedCredential,
            StatusCode::InvalidIdentityHeader,
            StatusCode::FirstHopLacksOutboundSupport,
            StatusCode::MaxBreadthExceeded,
            StatusCode::BadInfoPackage,
            StatusCode::ConsentNeeded,
            StatusCode::TemporarilyUnavailable,
            StatusCode::CallTransactionDoesNotExist,
            StatusCode::LoopDetected,
            StatusCode::TooManyHops,
            StatusCode::AddressIncomplete,
            StatusCode::Ambiguous,
            StatusCode::BusyHere,
            StatusCode::RequestTerminated,
            StatusCode::NotAcceptableHere,
            StatusCode::BadEvent,
            StatusCode::RequestPending,
            StatusCode::Undecipherable,
            StatusCode::SecurityAgreementRequired,
            StatusCode::ServerInternalError,
            StatusCode::NotImplemented,
            StatusCode::BadGateway,
            StatusCode::ServiceUnavailable,
            StatusCode::ServerTimeOut,
            StatusCode::VersionNotSupported,
            StatusCode::MessageTooLarge,
            StatusCode::PushNotificationServiceNotSupported,
            StatusCode::PreconditionFailure,
            StatusCode::BusyEverywhere,
            StatusCode::Decline,
            StatusCode::DoesNotExistAnywhere,
            StatusCode::NotAcceptableAnywhere,
            StatusCode::Unwanted,
            StatusCode::Rejected,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for StatusCode {
        const ROWS: &'static [StatusCode] = StatusCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 76] = [
        "100",
        "180",
        "181",
        "182",
        "183",
        "199",
        "200",
        "202",
        "204",
        "300",
        "301",
        "302",
        "305",
        "380",
        "400",
        "401",
        "402",
        "403",
        "404",
        "405",
        "406",
        "407",
        "408",
        "410",
        "412",
        "413",
        "414",
        "415",
        "416",
        "417",
        "420",
        "421",
        "422",
        "423",
        "424",
        "425",
        "428",
        "429",
        "430",
        "433",
        "436",
        "437",
        "438",
        "439",
        "440",
        "469",
        "470",
        "480",
        "481",
        "482",
        "483",
        "484",
        "485",
        "486",
        "487",
        "488",
        "489",
        "491",
        "493",
        "494",
        "500",
        "501",
        "502",
        "503",
        "504",
        "505",
        "513",
        "555",
        "580",
        "600",
        "603",
        "604",
        "606",
        "607",
        "608",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191192193194195196197198199200201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237238239240241242243244245246247248249250251252253254255256257258259260261262263264265266267268269270271272273274275276277278279280281282283284285286287288289290291292293294295296297298299300301302303304305306307308309310311312313314315316317318319320321322323324325326327328329330331332333334335336337338339340341342343344345346347348349350351352353354355356357358359360361362363364365366367368369370371372373374375376377378379380381382383384385386387388389390391392393394395396397398399400401402403404405406407408409410411412413414415416417418419420421422423424425426427428429430431432433434435436437438439440441442443444445446447448449450451452453454455456457458459460461462463464465466467468469470471472473474475476477478479480481482483484485486487488489490491492493494495496497498499500501502503504505506507508509510511512513514515516517518519520521522523524525526527528529530531532533534535536537538539540541542543544545546547548549550551552553554555556557558559560561562563564565566567568569570571572573574575576577578579580581582583584585586587588589590591592593594595596597598599600601602603604605606607608609610611612613614615616617618619620621622623624625626627628629630631632633634635636637638639640641642643644645646647648649650651652653654655656657658659660661662663664665666667668669670671672673674675676677678679680681682683684685686687688689690691692693694695696697698699",
        width: 3,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: StatusCode) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::u16).wrapping_sub(100);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 76] = [
        "Trying",
        "Ringing",
        "CallIsBeingForwarded",
        "Queued",
        "SessionProgress",
        "EarlyDialogTerminated",
        "Ok",
        "Accepted",
        "NoNotification",
        "MultipleChoices",
        "MovedPermanently",
        "MovedTemporarily",
        "UseProxy",
        "AlternativeService",
        "BadRequest",
        "Unauthorized",
        "PaymentRequired",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "ProxyAuthenticationRequired",
        "RequestTimeout",
        "Gone",
        "ConditionalRequestFailed",
        "RequestEntityTooLarge",
        "RequestUriTooLong",
        "UnsupportedMediaType",
        "UnsupportedUriScheme",
        "UnknownResourcePriority",
        "BadExtension",
        "ExtensionRequired",
        "SessionIntervalTooSmall",
        "IntervalTooBrief",
        "BadLocationInformation",
        "BadAlertMessage",
        "UseIdentityHeader",
        "ProvideReferrerIdentity",
        "FlowFailed",
        "AnonymityDisallowed",
        "BadIdentityInfo",
        "UnsupportedCredential",
        "InvalidIdentityHeader",
        "FirstHopLacksOutboundSupport",
        "MaxBreadthExceeded",
        "BadInfoPackage",
        "ConsentNeeded",
        "TemporarilyUnavailable",
        "CallTransactionDoesNotExist",
        "LoopDetected",
        "TooManyHops",
        "AddressIncomplete",
        "Ambiguous",
        "BusyHere",
        "RequestTerminated",
        "NotAcceptableHere",
        "BadEvent",
        "RequestPending",
        "Undecipherable",
        "SecurityAgreementRequired",
        "ServerInternalError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "ServerTimeOut",
        "VersionNotSupported",
        "MessageTooLarge",
        "PushNotificationServiceNotSupported",
        "PreconditionFailure",
        "BusyEverywhere",
        "Decline",
        "DoesNotExistAnywhere",
        "NotAcceptableAnywhere",
        "Unwanted",
        "Rejected",
        "",
    ];
    static REASONS: [&::core::primitive::str; 76] = [
        "Trying",
        "Ringing",
        "Call Is Being Forwarded",
        "Queued",
        "Session Progress",
        "Early Dialog Terminated",
        "OK",
        "Accepted",
        "No Notification",
        "Multiple Choices",
        "Moved Permanently",
        "Moved Temporarily",
        "Use Proxy",
        "Alternative Service",
        "Bad Request",
        "Unauthorized",
        "Payment Required",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Proxy Authentication Required",
        "Request Timeout",
        "Gone",
        "Conditional Request Failed",
        "Request Entity Too Large",
        "Request-URI Too Long",
        "Unsupported Media Type",
        "Unsupported URI Scheme",
        "Unknown Resource-Priority",
        "Bad Extension",
        "Extension Required",
        "Session Interval Too Small",
        "Interval Too Brief",
        "Bad Location Information",
        "Bad Alert Message",
        "Use Identity Header",
        "Provide Referrer Identity",
        "Flow Failed",
        "Anonymity Disallowed",
        "Bad Identity Info",
        "Unsupported Credential",
        "Invalid Identity Header",
        "First Hop Lacks Outbound Support",
        "Max-Breadth Exceeded",
        "Bad Info Package",
        "Consent Needed",
        "Temporarily Unavailable",
        "Call/Transaction Does Not Exist",
        "Loop Detected",
        "Too Many Hops",
        "Address Incomplete",
        "Ambiguous",
        "Busy Here",
        "Request Terminated",
        "Not Acceptable Here",
        "Bad Event",
        "Request Pending",
        "Undecipherable",
        "Security Agreement Required",
        "Server Internal Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Server Time-out",
        "Version Not Supported",
        "Message Too Large",
        "Push Notification Service Not Supported",
        "Precondition Failure",
        "Busy Everywhere",
        "Decline",
        "Does Not Exist Anywhere",
        "Not Acceptable",
        "Unwanted",
        "Rejected",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 76] = [
        "The next server has received the request and works on it, so the client stops sending it again. Proxies do not forward this response.",
        "The user agent of the callee tries to alert the user.",
        "The call is forwarded to other destinations.",
        "The callee is not available for now, but the call waits in a queue instead of being rejected. The reason phrase may tell about the queue.",
        "The progress of the call, if no other code classifies it. Details are in the reason phrase, the header fields or the body.",
        "An early dialog ended before the request has a final response, so the client can release what it holds for it.",
        "The request succeeded. What comes with the response depends on the method.",
        "The request was accepted, but is not carried out yet. Servers send 200 OK in its place now, and clients treat it like 200.",
        "The subscription was carried out, and no NOTIFY follows, because the subscriber knows the present state already.",
        "The address leads to several locations, and the user or the client can choose one of them.",
        "The user is no longer at this address. The client should try the new one in `Contact`, and remember it.",
        "The client should try the address in `Contact` for this request. It can keep that address only for the time in `Expires` or in the parameter `expires`.",
        "The client has to send this request through the proxy in `Contact`.",
        "The call failed, but there are alternative services, which the body describes.",
        "The server does not understand the request because of its syntax. The reason phrase should say what is wrong.",
        "The request requires authentication with a user agent or a registrar. Proxies send 407.",
        "The code is reserved for the future.",
        "The server understands the request and refuses it. Authentication does not help, and the client should not repeat the request.",
        "The user does not exist at the domain of the address, or the server is not responsible for the domain.",
        "The server knows the method, but the address does not allow it.",
        "The server cannot generate a response that the `Accept` of the request allows.",
        "The client has to authenticate with the proxy first.",
        "The server could not answer in time, for example because it could not find out in time where the user is.",
        "The user is no longer at this server, and no forwarding address is known. This is likely to be permanent.",
        "The entity-tag in `SIP-If-Match` does not match any published state. The client has to publish its whole state again.",
        "The body is larger than the server can process.",
        "The address is longer than the server can interpret.",
        "The server does not support the type, encoding or language of the body. One of the fields lists what it supports.",
        "The server does not know the scheme of the address. The client should try a `sip` URI.",
        "The server does not know any of the values of `Resource-Priority`, and the request requires that it does.",
        "The server does not know an extension in `Require` or `Proxy-Require`.",
        "The server needs an extension that `Supported` of the request does not list. Servers should send this only if they cannot help the client otherwise.",
        "The session timer is shorter than a server on the way allows.",
        "The expiration time in the request, such as that of a registration, is too short.",
        "The location in the request is malformed, or not good enough for the purpose.",
        "The emergency alert in the request is malformed, so that nobody can react to it in a reasonable way.",
        "The server requires the request to have an `Identity` that proves who the caller is.",
        "The server requires the request to have a valid token of the referrer with `Referred-By`.",
        "The connection to the user agent has failed. The server that gets the response may still reach it over another one.",
        "The server rejects the request because the caller is anonymous.",
        "The server cannot get the certificate that the `info` of `Identity` refers to.",
        "The server cannot validate the certificate for `Identity`, for example because it does not trust the authority that issued it.",
        "The signature in `Identity` is not valid.",
        "The registrar supports flows over several connections, but the first proxy on the way does not.",
        "The proxy would have to fork the request to more branches than `Max-Breadth` allows.",
        "The receiver of the INFO does not support its Info Package.",
        "A recipient of the request has not given the permission that the relay needs.",
        "The end system was reached, but the callee is not available, for example not logged in. The reason phrase should say more.",
        "The request does not match a dialog or transaction.",
        "The server has detected a loop.",
        "The request has passed as many servers as `Max-Forwards` allows.",
        "The address is incomplete. While the user dials, the client tries again with more digits.",
        "The address is ambiguous. The response can list choices, of which a user has to select one.",
        "The end system was reached, but the callee cannot or does not want to take another call there.",
        "A BYE or CANCEL has ended the request.",
        "The session that the request describes is not acceptable at this destination, but may be at another.",
        "The server does not know the event package in `Event`.",
        "Another request is pending in the same dialog. For a re-INVITE, the client tries again after a random time.",
        "The recipient has no key for the encrypted body. The response can contain a public key for the next attempt.",
        "The client and the server have to negotiate the security mechanism for the first hop.",
        "Something unexpected went wrong in the server. The client can try again after several seconds.",
        "The server does not know the method, or lacks another ability that the request needs.",
        "A gateway or proxy got an invalid response from the server that it asked.",
        "The server cannot process requests for the time being, because of overload or maintenance. The client should try another server, and leave this one alone for the time in `Retry-After`. Without that field, it treats the code like 500.",
        "An external server that the request depends on did not answer in time.",
        "The server does not support the version of SIP.",
        "The message is longer than the server can process.",
        "The server does not support the push notification service that the client asks for when it registers.",
        "A precondition of the session cannot be met.",
        "The callee is busy, and no other end system, such as voice mail, will take the call.",
        "The callee does not want to take the call or cannot, and no other end system will.",
        "The user does not exist anywhere, as the server knows with authority.",
        "The callee is willing to communicate, but the session that the request describes is not acceptable, and no other end system will answer.",
        "The callee does not want this call, and is likely to reject other calls from the same caller.",
        "A server on the way, such as a call filter, has rejected the call; the callee has not.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 76] = [
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5",
        "https://www.rfc-editor.org/rfc/rfc6228",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1",
        "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1",
        "https://www.rfc-editor.org/rfc/rfc5839#section-7.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10",
        "https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14",
        "https://www.rfc-editor.org/rfc/rfc4412",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16",
        "https://www.rfc-editor.org/rfc/rfc4028#section-6",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17",
        "https://www.rfc-editor.org/rfc/rfc6442#section-4.3",
        "https://www.rfc-editor.org/rfc/rfc8876#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
        "https://www.rfc-editor.org/rfc/rfc3892#section-5",
        "https://www.rfc-editor.org/rfc/rfc5626#section-11.5",
        "https://www.rfc-editor.org/rfc/rfc5079#section-5",
        "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
        "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
        "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
        "https://www.rfc-editor.org/rfc/rfc5626#section-4.2.1",
        "https://www.rfc-editor.org/rfc/rfc5393",
        "https://www.rfc-editor.org/rfc/rfc6086#section-11.6",
        "https://www.rfc-editor.org/rfc/rfc5360#section-5.9.2",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26",
        "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28",
        "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7",
        "https://www.rfc-editor.org/rfc/rfc8599#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc3312#section-8",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3",
        "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4",
        "https://www.rfc-editor.org/rfc/rfc8197",
        "https://www.rfc-editor.org/rfc/rfc8688",
        "",
    ];
    impl StatusCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 100 to 699.
        #[inline]
        pub const fn from_u16(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_number(number),
                    )
                }
            }
        }
        /// The code with the number in this text, such as `b"100"`.
        ///
        /// # Errors
        ///
        /// If the text is not a number from 100 to 699 in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            if let &[a, b, c] = text {
                if let ::core::option::Option::Some(number @ 100..) = __codes_core::__private_0_1_0::decimal::three_digits([
                    a,
                    b,
                    c,
                ]) {
                    if let ::core::option::Option::Some(code) = find(
                        number as ::core::primitive::u16,
                    ) {
                        return ::core::result::Result::Ok(code);
                    }
                }
            }
            match __codes_core::__private_0_1_0::decimal::u16(text) {
                ::core::option::Option::Some(number) => StatusCode::from_u16(number),
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
            if row < 75 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `Trying`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 75 {
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
            if row < 75 {
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
            row(self) < 75
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
        /// The listed code to treat this code as: the code itself if it is listed,
        /// otherwise the fallback of its class, if any.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<StatusCode> {
            if StatusCode::is_listed(self) {
                return ::core::option::Option::Some(self);
            }
            match self as ::core::primitive::u16 {
                100..=199 => ::core::option::Option::Some(StatusCode::SessionProgress),
                200..=299 => ::core::option::Option::Some(StatusCode::Ok),
                300..=399 => ::core::option::Option::Some(StatusCode::MultipleChoices),
                400..=499 => ::core::option::Option::Some(StatusCode::BadRequest),
                500..=599 => {
                    ::core::option::Option::Some(StatusCode::ServerInternalError)
                }
                600..=699 => ::core::option::Option::Some(StatusCode::BusyEverywhere),
                _ => ::core::option::Option::None,
            }
        }
    }
    #[inline]
    const fn class_of_number(
        number: ::core::primitive::u16,
    ) -> ::core::option::Option<StatusCodeClass> {
        match number {
            100..=199 => ::core::option::Option::Some(StatusCodeClass::Provisional),
            200..=299 => ::core::option::Option::Some(StatusCodeClass::Successful),
            300..=399 => ::core::option::Option::Some(StatusCodeClass::Redirection),
            400..=499 => ::core::option::Option::Some(StatusCodeClass::RequestFailure),
            500..=599 => ::core::option::Option::Some(StatusCodeClass::ServerFailure),
            600..=699 => ::core::option::Option::Some(StatusCodeClass::GlobalFailure),
            _ => ::core::option::Option::None,
        }
    }
    static CLASS_BY_BLOCK: [::core::option::Option<StatusCodeClass>; 175] = {
        let mut classes = [::core::option::Option::None; 175];
        let mut block = 0;
        while block < 175 {
            classes[block] = class_of_number((block as ::core::primitive::u16) << 2);
            block += 1;
        }
        classes
    };
    impl StatusCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<StatusCodeClass> {
            __codes_core::__private_0_1_0::bytes::at(
                &CLASS_BY_BLOCK,
                (self as ::core::primitive::u16 >> 2) as ::core::primitive::usize,
            )
        }
        /// Whether the code belongs to the class [`Provisional`](StatusCodeClass::Provisional), 100 to 199.
        #[inline]
        #[must_use]
        pub const fn is_provisional(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 100..= 199)
        }
        /// Whether the code belongs to the class [`Successful`](StatusCodeClass::Successful), 200 to 299.
        #[inline]
        #[must_use]
        pub const fn is_success(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 200..= 299)
        }
        /// Whether the code belongs to the class [`Redirection`](StatusCodeClass::Redirection), 300 to 399.
        #[inline]
        #[must_use]
        pub const fn is_redirection(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 300..= 399)
        }
        /// Whether the code belongs to the class [`Request Failure`](StatusCodeClass::RequestFailure), 400 to 499.
        #[inline]
        #[must_use]
        pub const fn is_request_failure(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 400..= 499)
        }
        /// Whether the code belongs to the class [`Server Failure`](StatusCodeClass::ServerFailure), 500 to 599.
        #[inline]
        #[must_use]
        pub const fn is_server_failure(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 500..= 599)
        }
        /// Whether the code belongs to the class [`Global Failure`](StatusCodeClass::GlobalFailure), 600 to 699.
        #[inline]
        #[must_use]
        pub const fn is_global_failure(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 600..= 699)
        }
    }
    impl StatusCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [StatusCodeClass] = &[
            StatusCodeClass::Provisional,
            StatusCodeClass::Successful,
            StatusCodeClass::Redirection,
            StatusCodeClass::RequestFailure,
            StatusCodeClass::ServerFailure,
            StatusCodeClass::GlobalFailure,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeClass::Provisional => "Provisional",
                StatusCodeClass::Successful => "Successful",
                StatusCodeClass::Redirection => "Redirection",
                StatusCodeClass::RequestFailure => "Request Failure",
                StatusCodeClass::ServerFailure => "Server Failure",
                StatusCodeClass::GlobalFailure => "Global Failure",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                StatusCodeClass::Provisional => {
                    ::core::option::Option::Some(
                        "The request was received, and the final response is still to come (RFC 3261, section 7.2).",
                    )
                }
                StatusCodeClass::Successful => {
                    ::core::option::Option::Some(
                        "The request was received, understood and accepted (RFC 3261, section 7.2).",
                    )
                }
                StatusCodeClass::Redirection => {
                    ::core::option::Option::Some(
                        "The client has to take another step to complete the request (RFC 3261, section 7.2).",
                    )
                }
                StatusCodeClass::RequestFailure => {
                    ::core::option::Option::Some(
                        "This server cannot fulfil the request as it is; another server may (RFC 3261, section 21.4).",
                    )
                }
                StatusCodeClass::ServerFailure => {
                    ::core::option::Option::Some(
                        "The server has failed, although the request seems to be valid (RFC 3261, section 7.2).",
                    )
                }
                StatusCodeClass::GlobalFailure => {
                    ::core::option::Option::Some(
                        "The request cannot be fulfilled at any server (RFC 3261, sections 7.2 and 21.6).",
                    )
                }
            }
        }
        /// The listed code to treat unlisted codes of the class as.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<StatusCode> {
            match self {
                StatusCodeClass::Provisional => {
                    ::core::option::Option::Some(StatusCode::SessionProgress)
                }
                StatusCodeClass::Successful => {
                    ::core::option::Option::Some(StatusCode::Ok)
                }
                StatusCodeClass::Redirection => {
                    ::core::option::Option::Some(StatusCode::MultipleChoices)
                }
                StatusCodeClass::RequestFailure => {
                    ::core::option::Option::Some(StatusCode::BadRequest)
                }
                StatusCodeClass::ServerFailure => {
                    ::core::option::Option::Some(StatusCode::ServerInternalError)
                }
                StatusCodeClass::GlobalFailure => {
                    ::core::option::Option::Some(StatusCode::BusyEverywhere)
                }
            }
        }
    }
    impl StatusCodeClass {
        /// The class whose range contains the number, even if it is not a valid [`StatusCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u16,
        ) -> ::core::option::Option<StatusCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`StatusCode`].
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
        class: StatusCodeClass,
    ) -> (::core::primitive::u16, ::core::primitive::u16) {
        match class {
            StatusCodeClass::Provisional => (100, 199),
            StatusCodeClass::Successful => (200, 299),
            StatusCodeClass::Redirection => (300, 399),
            StatusCodeClass::RequestFailure => (400, 499),
            StatusCodeClass::ServerFailure => (500, 599),
            StatusCodeClass::GlobalFailure => (600, 699),
        }
    }
    impl StatusCodeClass {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeClass {
        const KIND: &'static ::core::primitive::str = "StatusCodeClass";
        const VALUES: &'static [StatusCodeClass] = StatusCodeClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCodeClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for StatusCodeClass {
        type Repr = ::core::primitive::u16;
        const ALL: &'static [StatusCodeClass] = StatusCodeClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            StatusCodeClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCodeClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            StatusCodeClass::range(self)
        }
    }
    static RECORD_2_0: [&::core::primitive::str; 29] = [
        "Reason",
        "Contact",
        "Contact",
        "Expires",
        "Contact",
        "WWW-Authenticate",
        "Retry-After",
        "Allow",
        "Proxy-Authenticate",
        "Retry-After",
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Accept-Resource-Priority",
        "Unsupported",
        "Require",
        "Min-SE",
        "Min-Expires",
        "Geolocation-Error",
        "AlertMsg-Error",
        "Recv-Info",
        "Permission-Missing",
        "Contact",
        "Warning",
        "Allow-Events",
        "Security-Server",
        "Retry-After",
        "Warning",
        "Call-Info",
    ];
    static RECORD_2_1: [::core::primitive::u8; 29] = *b"\x03\x01\x01\x03\x03\0\x02\0\0\x01\0\0\0\x03\0\0\0\0\x03\x03\0\x01\x02\x01\0\0\x02\x02\x03";
    static RECORD_2_2: [&::core::primitive::str; 29] = [
        "",
        "",
        "if the request is an INVITE",
        "",
        "",
        "",
        "",
        "",
        "",
        "if the condition is temporary",
        "if the problem is the type",
        "if the problem is the encoding",
        "if the problem is the language",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "if the code rejects the offer of an INVITE",
        "",
        "",
        "if the condition is temporary",
        "",
        "",
    ];
    const RECORD_2_2_IS_PRESENT: ::core::primitive::u64 = 75505156;
    impl StatusCodeFieldRule {
        #[doc(hidden)]
        pub const ALL: &'static [StatusCodeFieldRule] = &[
            StatusCodeFieldRule(0),
            StatusCodeFieldRule(1),
            StatusCodeFieldRule(2),
            StatusCodeFieldRule(3),
            StatusCodeFieldRule(4),
            StatusCodeFieldRule(5),
            StatusCodeFieldRule(6),
            StatusCodeFieldRule(7),
            StatusCodeFieldRule(8),
            StatusCodeFieldRule(9),
            StatusCodeFieldRule(10),
            StatusCodeFieldRule(11),
            StatusCodeFieldRule(12),
            StatusCodeFieldRule(13),
            StatusCodeFieldRule(14),
            StatusCodeFieldRule(15),
            StatusCodeFieldRule(16),
            StatusCodeFieldRule(17),
            StatusCodeFieldRule(18),
            StatusCodeFieldRule(19),
            StatusCodeFieldRule(20),
            StatusCodeFieldRule(21),
            StatusCodeFieldRule(22),
            StatusCodeFieldRule(23),
            StatusCodeFieldRule(24),
            StatusCodeFieldRule(25),
            StatusCodeFieldRule(26),
            StatusCodeFieldRule(27),
            StatusCodeFieldRule(28),
        ];
        /// Returns the name of the field.
        #[inline]
        #[must_use]
        pub const fn field(self) -> &'static ::core::primitive::str {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(&RECORD_2_0, row)
        }
        /// Returns what the specification says about the field.
        #[inline]
        #[must_use]
        pub const fn level(self) -> StatusCodeFieldRuleLevel {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(
                StatusCodeFieldRuleLevel::ALL,
                __codes_core::__private_0_1_0::bytes::at(&RECORD_2_1, row)
                    as ::core::primitive::usize,
            )
        }
        /// Returns when the rule applies, as the end of a sentence, or `None` if it always does.
        #[inline]
        #[must_use]
        pub const fn condition(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = self.0 as ::core::primitive::usize;
            if RECORD_2_2_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&RECORD_2_2, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StatusCodeFieldRule {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("StatusCodeFieldRule")
                .field("field", &StatusCodeFieldRule::field(*self))
                .field("level", &StatusCodeFieldRule::level(*self))
                .field("condition", &StatusCodeFieldRule::condition(*self))
                .finish()
        }
    }
    impl StatusCodeFieldRuleLevel {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeFieldRuleLevel] = &[
            StatusCodeFieldRuleLevel::Must,
            StatusCodeFieldRuleLevel::Should,
            StatusCodeFieldRuleLevel::May,
            StatusCodeFieldRuleLevel::Described,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleLevel::Must => "Must",
                StatusCodeFieldRuleLevel::Should => "Should",
                StatusCodeFieldRuleLevel::May => "May",
                StatusCodeFieldRuleLevel::Described => "Described",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleLevel::Must => "The response MUST have the field.",
                StatusCodeFieldRuleLevel::Should => "The response SHOULD have the field.",
                StatusCodeFieldRuleLevel::May => "The response MAY have the field.",
                StatusCodeFieldRuleLevel::Described => {
                    "The specification describes the field for this code, and says in which cases it is there."
                }
            }
        }
    }
    impl StatusCodeFieldRuleLevel {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeFieldRuleLevel::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeFieldRuleLevel {
        const KIND: &'static ::core::primitive::str = "StatusCodeFieldRuleLevel";
        const VALUES: &'static [StatusCodeFieldRuleLevel] = StatusCodeFieldRuleLevel::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeFieldRuleLevel::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeFieldRuleLevel::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeFieldRuleLevel
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<2> for StatusCode {
        type Enum = StatusCodeFieldRule;
    }
    impl StatusCodeRetry {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRetry] = &[
            StatusCodeRetry::Unchanged,
            StatusCodeRetry::AfterDelay,
            StatusCodeRetry::WithChanges,
            StatusCodeRetry::AtContact,
            StatusCodeRetry::Elsewhere,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetry::Unchanged => "Unchanged",
                StatusCodeRetry::AfterDelay => "AfterDelay",
                StatusCodeRetry::WithChanges => "WithChanges",
                StatusCodeRetry::AtContact => "AtContact",
                StatusCodeRetry::Elsewhere => "Elsewhere",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetry::Unchanged => {
                    "The client can send the same request again at any later time."
                }
                StatusCodeRetry::AfterDelay => {
                    "The client can send the same request again after some time."
                }
                StatusCodeRetry::WithChanges => {
                    "The client can send the request again with the changes that the code or its fields ask for, such as credentials."
                }
                StatusCodeRetry::AtContact => {
                    "The client can send the request to an address in `Contact`."
                }
                StatusCodeRetry::Elsewhere => {
                    "The request can be sent to another server, or over another connection."
                }
            }
        }
    }
    impl StatusCodeRetry {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeRetry::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeRetry {
        const KIND: &'static ::core::primitive::str = "StatusCodeRetry";
        const VALUES: &'static [StatusCodeRetry] = StatusCodeRetry::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeRetry::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeRetry::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeRetry
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<4> for StatusCode {
        type Enum = StatusCodeRetry;
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 152] = *b"\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0cT\x18\xbd\x0c\x09\x1a\xcf\x16\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c?\x0f\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c<\x11\xbd\x0c\xbd\x0c\xbc\x0f\xbd\x0c*\x19\xac\"  4\x0f\xfa\x15\xd7\x13      \xfa\x15\x11\x15\xc6\x17\xf0\x14\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\x09\x1a\xbd\x0c\xbd\x0c\x01\x0d\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\x97!\xf0\x0c\xbd\x0c\xbd\x0c\xbd\x0c\xbd\x0c\x05 \xf0!\0\0";
    static ATTRIBUTE_0_IS_PRESENT: [::core::primitive::u8; 10] = *b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x07";
    static ATTRIBUTE_1: [::core::primitive::u8; 10] = *b"\x80\0\0\0\0\0\0\0\0\0";
    static ATTRIBUTE_2: [StatusCodeFieldRule; 35] = [
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 3),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 4),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 9),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 10),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 11),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 12),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 13),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 15),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 16),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 17),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 18),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 19),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 20),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 21),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 22),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 23),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 24),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 25),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 26),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 27),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 28),
    ];
    static ATTRIBUTE_2_ENDS: [::core::primitive::u8; 304] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x05\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x07\0\0\0\x07\0\0\0\x07\0\0\0\x08\0\0\0\x09\0\0\0\x09\0\0\0\x0a\0\0\0\x0a\0\0\0\x0a\0\0\0\x0a\0\0\0\x0b\0\0\0\x0b\0\0\0\x0e\0\0\0\x0e\0\0\0\x0f\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x18\0\0\0\x18\0\0\0\x18\0\0\0\x18\0\0\0\x19\0\0\0\x1a\0\0\0\x1a\0\0\0\x1b\0\0\0\x1c\0\0\0\x1c\0\0\0\x1c\0\0\0\x1d\0\0\0\x1e\0\0\0\x1e\0\0\0\x1e\0\0\0\x1f\0\0\0\x1f\0\0\0\x1f\0\0\0\x1f\0\0\0\x1f\0\0\0\x1f\0\0\0 \0\0\0!\0\0\0!\0\0\0\"\0\0\0\"\0\0\0#\0\0\0#\0\0\0";
    static ATTRIBUTE_3: [::core::primitive::u8; 10] = *b"\0\0\x04\x02\0\x80 \x90`\0";
    static ATTRIBUTE_4: [::core::primitive::u8; 76] = *b"\0\0\0\0\0\0\0\0\0\x03\x03\x03\x03\0\0\x02\0\0\0\0\0\x02\0\0\x02\x02\0\x02\x02\x02\x02\0\x02\x02\0\0\x02\x02\x04\x02\0\0\0\x02\0\0\0\0\0\0\0\x02\x02\0\0\0\0\x01\x02\x02\x01\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0";
    static ATTRIBUTE_4_IS_PRESENT: [::core::primitive::u8; 10] = *b"\0\x9e`{\xf3\x08\x18\x9e\0\0";
    impl StatusCode {
        /// Returns the number of the RFC that defines the code, according to the IANA registry, or `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn rfc(self) -> ::core::option::Option<::core::primitive::i64> {
            let row = row(self);
            if __codes_core::__private_0_1_0::bytes::bit(&ATTRIBUTE_0_IS_PRESENT, row) {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::signed::<2>(&ATTRIBUTE_0, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns `true` for a code that should not be sent any more (RFC 6665, section 8.3.1, for 202).
        #[inline]
        #[must_use]
        pub const fn is_deprecated(self) -> ::core::primitive::bool {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::bit(&ATTRIBUTE_1, row)
        }
        /// Returns the header fields that come with this code, as its definition says (RFC 3261, sections 8.2, 10.3, 13.3.1, 20.33, 21 and 22; the `reference` of the row for other codes). Fields that every response has are not listed, and neither are those that depend on the method, such as `Contact` in a successful response to INVITE.
        #[inline]
        #[must_use]
        pub const fn field_rules(self) -> &'static [StatusCodeFieldRule] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_2,
                &ATTRIBUTE_2_ENDS,
                row,
            )
        }
        /// Returns `true` if `Retry-After` can come with this code: for 500 and 503 it says how long the service is not available, and for the others when the callee may be available again (RFC 3261, section 20.33).
        #[inline]
        #[must_use]
        pub const fn names_retry_after(self) -> ::core::primitive::bool {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::bit(&ATTRIBUTE_3, row)
        }
        /// Returns how the specification provides for sending the request again, or `None` if it does not (RFC 3261, sections 8.1.3.4, 8.1.3.5, 10.2.8, 14.1 and 21; the `reference` of the row for other codes). A code with `Retry-After` can be tried again after that time.
        #[inline]
        #[must_use]
        pub const fn retry(self) -> ::core::option::Option<StatusCodeRetry> {
            let row = row(self);
            if __codes_core::__private_0_1_0::bytes::bit(&ATTRIBUTE_4_IS_PRESENT, row) {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRetry::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_4, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    static DISPLAYED: [&::core::primitive::str; 76] = [
        "100 Trying",
        "180 Ringing",
        "181 Call Is Being Forwarded",
        "182 Queued",
        "183 Session Progress",
        "199 Early Dialog Terminated",
        "200 OK",
        "202 Accepted",
        "204 No Notification",
        "300 Multiple Choices",
        "301 Moved Permanently",
        "302 Moved Temporarily",
        "305 Use Proxy",
        "380 Alternative Service",
        "400 Bad Request",
        "401 Unauthorized",
        "402 Payment Required",
        "403 Forbidden",
        "404 Not Found",
        "405 Method Not Allowed",
        "406 Not Acceptable",
        "407 Proxy Authentication Required",
        "408 Request Timeout",
        "410 Gone",
        "412 Conditional Request Failed",
        "413 Request Entity Too Large",
        "414 Request-URI Too Long",
        "415 Unsupported Media Type",
        "416 Unsupported URI Scheme",
        "417 Unknown Resource-Priority",
        "420 Bad Extension",
        "421 Extension Required",
        "422 Session Interval Too Small",
        "423 Interval Too Brief",
        "424 Bad Location Information",
        "425 Bad Alert Message",
        "428 Use Identity Header",
        "429 Provide Referrer Identity",
        "430 Flow Failed",
        "433 Anonymity Disallowed",
        "436 Bad Identity Info",
        "437 Unsupported Credential",
        "438 Invalid Identity Header",
        "439 First Hop Lacks Outbound Support",
        "440 Max-Breadth Exceeded",
        "469 Bad Info Package",
        "470 Consent Needed",
        "480 Temporarily Unavailable",
        "481 Call/Transaction Does Not Exist",
        "482 Loop Detected",
        "483 Too Many Hops",
        "484 Address Incomplete",
        "485 Ambiguous",
        "486 Busy Here",
        "487 Request Terminated",
        "488 Not Acceptable Here",
        "489 Bad Event",
        "491 Request Pending",
        "493 Undecipherable",
        "494 Security Agreement Required",
        "500 Server Internal Error",
        "501 Not Implemented",
        "502 Bad Gateway",
        "503 Service Unavailable",
        "504 Server Time-out",
        "505 Version Not Supported",
        "513 Message Too Large",
        "555 Push Notification Service Not Supported",
        "580 Precondition Failure",
        "600 Busy Everywhere",
        "603 Decline",
        "604 Does Not Exist Anywhere",
        "606 Not Acceptable",
        "607 Unwanted",
        "608 Rejected",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 75 {
                return f.pad(StatusCode::as_str(*self));
            }
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match StatusCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => {
                    __codes_core::__private_0_1_0::debug_unlisted(
                        StatusCode::as_str(*self),
                        f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for StatusCode {
        type Err = __codes_core::UnknownCode<StatusCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for StatusCode {
        type Error = __codes_core::UnknownCode<StatusCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for StatusCode {
        type Error = __codes_core::UnknownCode<StatusCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            StatusCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        StatusCode
    }
    #[automatically_derived]
    impl ::core::convert::From<StatusCode> for ::core::primitive::u16 {
        #[inline]
        fn from(code: StatusCode) -> ::core::primitive::u16 {
            code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&StatusCode> for StatusCode {
        #[inline]
        fn from(code: &StatusCode) -> StatusCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u16> for StatusCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u16) -> ::core::primitive::bool {
            *self as ::core::primitive::u16 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<StatusCode> for ::core::primitive::u16 {
        #[inline]
        fn eq(&self, code: &StatusCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for StatusCode {
        type Repr = ::core::primitive::u16;
        type Class = StatusCodeClass;
        const TABLE: &'static ::core::primitive::str = "StatusCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            StatusCode::from_u16(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            StatusCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            StatusCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            StatusCode::is_listed(self)
        }
        #[inline]
        fn class(self) -> ::core::option::Option<StatusCodeClass> {
            StatusCode::class(self)
        }
        #[inline]
        fn fallback(self) -> ::core::option::Option<StatusCode> {
            StatusCode::fallback(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        StatusCode, u16, [100, 699]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<StatusCode> for StatusCode {
        #[inline]
        fn to_code(&self) -> StatusCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 139] = [
        "",
        "Call Is Being Forwarded",
        "Session Progress",
        "Early Dialog Terminated",
        "No Notification",
        "Multiple Choices",
        "Moved Permanently",
        "Moved Temporarily",
        "Use Proxy",
        "Alternative Service",
        "Bad Request",
        "Payment Required",
        "Not Found",
        "Method Not Allowed",
        "Proxy Authentication Required",
        "Request Timeout",
        "Conditional Request Failed",
        "Request Entity Too Large",
        "Request-URI Too Long",
        "Unsupported Media Type",
        "Unsupported URI Scheme",
        "Unknown Resource-Priority",
        "Bad Extension",
        "Extension Required",
        "Session Interval Too Small",
        "Interval Too Brief",
        "Bad Location Information",
        "Bad Alert Message",
        "Use Identity Header",
        "Provide Referrer Identity",
        "Flow Failed",
        "Anonymity Disallowed",
        "Bad Identity Info",
        "Unsupported Credential",
        "Invalid Identity Header",
        "First Hop Lacks Outbound Support",
        "Max-Breadth Exceeded",
        "Bad Info Package",
        "Consent Needed",
        "Temporarily Unavailable",
        "Call/Transaction Does Not Exist",
        "Loop Detected",
        "Too Many Hops",
        "Address Incomplete",
        "Busy Here",
        "Request Terminated",
        "Not Acceptable Here",
        "Bad Event",
        "Request Pending",
        "Security Agreement Required",
        "Server Internal Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Server Time-out",
        "Version Not Supported",
        "Message Too Large",
        "Push Notification Service Not Supported",
        "Precondition Failure",
        "Busy Everywhere",
        "Does Not Exist Anywhere",
        "Bad Identity-Info",
        "Unsupported Certificate",
        "Trying",
        "Ringing",
        "CallIsBeingForwarded",
        "Queued",
        "SessionProgress",
        "EarlyDialogTerminated",
        "Ok",
        "Accepted",
        "NoNotification",
        "MultipleChoices",
        "MovedPermanently",
        "MovedTemporarily",
        "UseProxy",
        "AlternativeService",
        "BadRequest",
        "Unauthorized",
        "PaymentRequired",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "ProxyAuthenticationRequired",
        "RequestTimeout",
        "Gone",
        "ConditionalRequestFailed",
        "RequestEntityTooLarge",
        "RequestUriTooLong",
        "UnsupportedMediaType",
        "UnsupportedUriScheme",
        "UnknownResourcePriority",
        "BadExtension",
        "ExtensionRequired",
        "SessionIntervalTooSmall",
        "IntervalTooBrief",
        "BadLocationInformation",
        "BadAlertMessage",
        "UseIdentityHeader",
        "ProvideReferrerIdentity",
        "FlowFailed",
        "AnonymityDisallowed",
        "BadIdentityInfo",
        "UnsupportedCredential",
        "InvalidIdentityHeader",
        "FirstHopLacksOutboundSupport",
        "MaxBreadthExceeded",
        "BadInfoPackage",
        "ConsentNeeded",
        "TemporarilyUnavailable",
        "CallTransactionDoesNotExist",
        "LoopDetected",
        "TooManyHops",
        "AddressIncomplete",
        "Ambiguous",
        "BusyHere",
        "RequestTerminated",
        "NotAcceptableHere",
        "BadEvent",
        "RequestPending",
        "Undecipherable",
        "SecurityAgreementRequired",
        "ServerInternalError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "ServerTimeOut",
        "VersionNotSupported",
        "MessageTooLarge",
        "PushNotificationServiceNotSupported",
        "PreconditionFailure",
        "BusyEverywhere",
        "Decline",
        "DoesNotExistAnywhere",
        "NotAcceptableAnywhere",
        "Unwanted",
        "Rejected",
        "UnsupportedCertificate",
    ];
    static SLOTS: [::core::primitive::u8; 512] = *b"\x0e\0\x7f\x8ag\03\x06\0\0\0\x1b(\0\0'\0\0\x85\0\0\0\x89\0\0\0\0\0\04\0\0\0\0\0\0\0z\0\0\0\0\0\0\0\0\0\x14\0\0\0\x18T\x88\0\0\0\0\0\"\0\0\0\0\0\0\0\0\0\0\0\x15qB\0\0\0?l\0\0t\0:\0\0\0O\0\0\0\0#Q\0\x82\0[\x01\x0c\0\0\0\x09\0J\0\x17C0i\0eo\0\0\0H\0\0\x11\\s\0\0\0*\0\0\x168\0\0\0\0\0\x87h\0\0\0K\0\0\0\0\0\0\0\0\0\0\0]\0\0\x1c\0\0\0\0;\0\0\0\0\0\0-\0\0\0\0\0\0\0)\0\0\0\x81\0\0\0\0\0\0\06\0\0\0\0j\0\0\0\0\0~\0\0\0\0\0}\0\0\0\0\0\0r/\0\0\0\0\0\0\0\0\0\x1f\0\0\0\0\0\0\0\0U\0>\0v\0\0\0\0\0\0\0\0\0\0\0\x0d\0\0\0\0\0\0\0\0\0\0\0\07\0\0\0\0\0\0\0\0\x0a\0@m\0\0\0\0\0\0\0\0|\0\0Y\0\0\0I\0\0\0\0\0\0n\0\0R\0\0\0\0\0\0\0\0\0\0\0\x80,\0\0\0\0\0\x0bP\x86\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\x07\x02\0\x1a\0\0\x1e\0\0\0\x10\0\x05N\0\0\0\x1d\0\0\0\0\0\0Gc\0a\x83\0\0\0!\0\0\0\0\0D\x19k\0\0\0\0\0\x13_L\0\0\0^wx\0\0.\0\0W\0\0\0\0\0\0d\0\0\0\x08\0\0\0\0\0\0\0\0\0b\0\0\0 =\0\0`\0\0\0\05AZ\0\0\0\02y\0\0\0\x84+\0\0\0\0\0u\0\0\x04X\0\0\0p\0\0\0\0\0\x0f\0\0\x12M\0\0\0\0\0\0F\0\0\0\0\0\0$\0\0\0\0\0\0{\0SV\0%\0\0\0\0\01\0<\0&f\0\09\0\0E\0";
    static SPELLED: [StatusCode; 139] = {
        static SPELLED_ROWS: [::core::primitive::u8; 139] = *b"\0\x02\x04\x05\x08\x09\x0a\x0b\x0c\x0d\x0e\x10\x12\x13\x15\x16\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./012356789;<=>?@ABCDEG()\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJ)";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(StatusCode::ALL, 0)
        }; 139];
        let mut id = 0;
        while id < 139 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                StatusCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for StatusCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            1936384785,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 63;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> StatusCode {
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
macro_rules! __StatusCode_6611eb69d0b3e09b {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 100 699
100 Trying TRYING
180 Ringing RINGING
181 CallIsBeingForwarded CALL_IS_BEING_FORWARDED
182 Queued QUEUED
183 SessionProgress SESSION_PROGRESS
199 EarlyDialogTerminated EARLY_DIALOG_TERMINATED
200 Ok OK
202 Accepted ACCEPTED
204 NoNotification NO_NOTIFICATION
300 MultipleChoices MULTIPLE_CHOICES
301 MovedPermanently MOVED_PERMANENTLY
302 MovedTemporarily MOVED_TEMPORARILY
305 UseProxy USE_PROXY
380 AlternativeService ALTERNATIVE_SERVICE
400 BadRequest BAD_REQUEST
401 Unauthorized UNAUTHORIZED
402 PaymentRequired PAYMENT_REQUIRED
403 Forbidden FORBIDDEN
404 NotFound NOT_FOUND
405 MethodNotAllowed METHOD_NOT_ALLOWED
406 NotAcceptable NOT_ACCEPTABLE
407 ProxyAuthenticationRequired PROXY_AUTHENTICATION_REQUIRED
408 RequestTimeout REQUEST_TIMEOUT
410 Gone GONE
412 ConditionalRequestFailed CONDITIONAL_REQUEST_FAILED
413 RequestEntityTooLarge REQUEST_ENTITY_TOO_LARGE
414 RequestUriTooLong REQUEST_URI_TOO_LONG
415 UnsupportedMediaType UNSUPPORTED_MEDIA_TYPE
416 UnsupportedUriScheme UNSUPPORTED_URI_SCHEME
417 UnknownResourcePriority UNKNOWN_RESOURCE_PRIORITY
420 BadExtension BAD_EXTENSION
421 ExtensionRequired EXTENSION_REQUIRED
422 SessionIntervalTooSmall SESSION_INTERVAL_TOO_SMALL
423 IntervalTooBrief INTERVAL_TOO_BRIEF
424 BadLocationInformation BAD_LOCATION_INFORMATION
425 BadAlertMessage BAD_ALERT_MESSAGE
428 UseIdentityHeader USE_IDENTITY_HEADER
429 ProvideReferrerIdentity PROVIDE_REFERRER_IDENTITY
430 FlowFailed FLOW_FAILED
433 AnonymityDisallowed ANONYMITY_DISALLOWED
436 BadIdentityInfo BAD_IDENTITY_INFO
437 UnsupportedCredential UNSUPPORTED_CREDENTIAL UnsupportedCertificate UNSUPPORTED_CERTIFICATE
438 InvalidIdentityHeader INVALID_IDENTITY_HEADER
439 FirstHopLacksOutboundSupport FIRST_HOP_LACKS_OUTBOUND_SUPPORT
440 MaxBreadthExceeded MAX_BREADTH_EXCEEDED
469 BadInfoPackage BAD_INFO_PACKAGE
470 ConsentNeeded CONSENT_NEEDED
480 TemporarilyUnavailable TEMPORARILY_UNAVAILABLE
481 CallTransactionDoesNotExist CALL_TRANSACTION_DOES_NOT_EXIST
482 LoopDetected LOOP_DETECTED
483 TooManyHops TOO_MANY_HOPS
484 AddressIncomplete ADDRESS_INCOMPLETE
485 Ambiguous AMBIGUOUS
486 BusyHere BUSY_HERE
487 RequestTerminated REQUEST_TERMINATED
488 NotAcceptableHere NOT_ACCEPTABLE_HERE
489 BadEvent BAD_EVENT
491 RequestPending REQUEST_PENDING
493 Undecipherable UNDECIPHERABLE
494 SecurityAgreementRequired SECURITY_AGREEMENT_REQUIRED
500 ServerInternalError SERVER_INTERNAL_ERROR
501 NotImplemented NOT_IMPLEMENTED
502 BadGateway BAD_GATEWAY
503 ServiceUnavailable SERVICE_UNAVAILABLE
504 ServerTimeOut SERVER_TIME_OUT
505 VersionNotSupported VERSION_NOT_SUPPORTED
513 MessageTooLarge MESSAGE_TOO_LARGE
555 PushNotificationServiceNotSupported PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED
580 PreconditionFailure PRECONDITION_FAILURE
600 BusyEverywhere BUSY_EVERYWHERE
603 Decline DECLINE
604 DoesNotExistAnywhere DOES_NOT_EXIST_ANYWHERE
606 NotAcceptableAnywhere NOT_ACCEPTABLE_ANYWHERE	Not Acceptable
607 Unwanted UNWANTED
608 Rejected REJECTED"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "sip.json"
        r##"{
  "$schema": "../schema.json",
  "title": "SIP response codes",
  "description": "A status code is the three-digit number with which a server or user agent of the Session Initiation Protocol answers a request. The codes resemble those of HTTP, but have meanings of their own, and 6xx is a class that HTTP does not have: a failure at all locations of a user. The table follows the IANA registry.",
  "source": "https://www.iana.org/assignments/sip-parameters/sip-parameters.xhtml#sip-parameters-7",
  "updated": "2026-01-07",
  "repr": "u16",
  "open": [100, 699],
  "classes": [
    {
      "name": "Provisional",
      "range": [100, 199],
      "description": "The request was received, and the final response is still to come (RFC 3261, section 7.2).",
      "fallback": 183
    },
    {
      "name": "Successful",
      "range": [200, 299],
      "predicate": "is_success",
      "description": "The request was received, understood and accepted (RFC 3261, section 7.2).",
      "fallback": 200
    },
    {
      "name": "Redirection",
      "range": [300, 399],
      "description": "The client has to take another step to complete the request (RFC 3261, section 7.2).",
      "fallback": 300
    },
    {
      "name": "Request Failure",
      "range": [400, 499],
      "description": "This server cannot fulfil the request as it is; another server may (RFC 3261, section 21.4).",
      "fallback": 400
    },
    {
      "name": "Server Failure",
      "range": [500, 599],
      "description": "The server has failed, although the request seems to be valid (RFC 3261, section 7.2).",
      "fallback": 500
    },
    {
      "name": "Global Failure",
      "range": [600, 699],
      "description": "The request cannot be fulfilled at any server (RFC 3261, sections 7.2 and 21.6).",
      "fallback": 600
    }
  ],
  "attributes": {
    "rfc": {
      "type": "integer",
      "required": true,
      "description": "Returns the number of the RFC that defines the code, according to the IANA registry, or `None` for an unlisted code.",
      "phrase": "defined by RFC {}"
    },
    "is_deprecated": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` for a code that should not be sent any more (RFC 6665, section 8.3.1, for 202).",
      "phrase": "deprecated"
    },
    "field_rules": {
      "type": "[record]",
      "members": {
        "field": {"type": "string", "required": true, "description": "Returns the name of the field."},
        "level": {
          "type": "enum",
          "required": true,
          "values": {
            "Must": "The response MUST have the field.",
            "Should": "The response SHOULD have the field.",
            "May": "The response MAY have the field.",
            "Described": "The specification describes the field for this code, and says in which cases it is there."
          },
          "description": "Returns what the specification says about the field."
        },
        "condition": {"type": "string", "description": "Returns when the rule applies, as the end of a sentence, or `None` if it always does.", "phrase": "{}"}
      },
      "default": [],
      "description": "Returns the header fields that come with this code, as its definition says (RFC 3261, sections 8.2, 10.3, 13.3.1, 20.33, 21 and 22; the `reference` of the row for other codes). Fields that every response has are not listed, and neither are those that depend on the method, such as `Contact` in a successful response to INVITE."
    },
    "names_retry_after": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if `Retry-After` can come with this code: for 500 and 503 it says how long the service is not available, and for the others when the callee may be available again (RFC 3261, section 20.33).",
      "phrase": "`Retry-After` may say how long to wait"
    },
    "retry": {
      "type": "enum",
      "values": {
        "Unchanged": "The client can send the same request again at any later time.",
        "AfterDelay": "The client can send the same request again after some time.",
        "WithChanges": "The client can send the request again with the changes that the code or its fields ask for, such as credentials.",
        "AtContact": "The client can send the request to an address in `Contact`.",
        "Elsewhere": "The request can be sent to another server, or over another connection."
      },
      "description": "Returns how the specification provides for sending the request again, or `None` if it does not (RFC 3261, sections 8.1.3.4, 8.1.3.5, 10.2.8, 14.1 and 21; the `reference` of the row for other codes). A code with `Retry-After` can be tried again after that time."
    }
  },
  "codes": [
    {
      "code": 100,
      "reason": "Trying",
      "description": "The next server has received the request and works on it, so the client stops sending it again. Proxies do not forward this response.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1",
      "rfc": 3261
    },
    {
      "code": 180,
      "reason": "Ringing",
      "description": "The user agent of the callee tries to alert the user.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2",
      "rfc": 3261
    },
    {
      "code": 181,
      "reason": "Call Is Being Forwarded",
      "description": "The call is forwarded to other destinations.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3",
      "rfc": 3261
    },
    {
      "code": 182,
      "reason": "Queued",
      "description": "The callee is not available for now, but the call waits in a queue instead of being rejected. The reason phrase may tell about the queue.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4",
      "rfc": 3261
    },
    {
      "code": 183,
      "reason": "Session Progress",
      "description": "The progress of the call, if no other code classifies it. Details are in the reason phrase, the header fields or the body.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5",
      "rfc": 3261
    },
    {
      "code": 199,
      "reason": "Early Dialog Terminated",
      "description": "An early dialog ended before the request has a final response, so the client can release what it holds for it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6228",
      "rfc": 6228,
      "field_rules": [{"field": "Reason", "level": "Described"}]
    },
    {
      "code": 200,
      "reason": "OK",
      "description": "The request succeeded. What comes with the response depends on the method.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1",
      "rfc": 3261
    },
    {
      "code": 202,
      "reason": "Accepted",
      "description": "The request was accepted, but is not carried out yet. Servers send 200 OK in its place now, and clients treat it like 200.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1",
      "rfc": 6665,
      "is_deprecated": true
    },
    {
      "code": 204,
      "reason": "No Notification",
      "description": "The subscription was carried out, and no NOTIFY follows, because the subscriber knows the present state already.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5839#section-7.1",
      "rfc": 5839
    },
    {
      "code": 300,
      "reason": "Multiple Choices",
      "description": "The address leads to several locations, and the user or the client can choose one of them.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1",
      "rfc": 3261,
      "field_rules": [{"field": "Contact", "level": "Should"}],
      "retry": "AtContact"
    },
    {
      "code": 301,
      "reason": "Moved Permanently",
      "description": "The user is no longer at this address. The client should try the new one in `Contact`, and remember it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2",
      "rfc": 3261,
      "field_rules": [{"field": "Contact", "level": "Should", "condition": "if the request is an INVITE"}],
      "retry": "AtContact"
    },
    {
      "code": 302,
      "reason": "Moved Temporarily",
      "description": "The client should try the address in `Contact` for this request. It can keep that address only for the time in `Expires` or in the parameter `expires`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3",
      "rfc": 3261,
      "field_rules": [{"field": "Contact", "level": "Should", "condition": "if the request is an INVITE"}, {"field": "Expires", "level": "Described"}],
      "retry": "AtContact"
    },
    {
      "code": 305,
      "reason": "Use Proxy",
      "description": "The client has to send this request through the proxy in `Contact`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4",
      "rfc": 3261,
      "field_rules": [{"field": "Contact", "level": "Described"}],
      "retry": "AtContact"
    },
    {
      "code": 380,
      "reason": "Alternative Service",
      "description": "The call failed, but there are alternative services, which the body describes.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5",
      "rfc": 3261
    },
    {
      "code": 400,
      "reason": "Bad Request",
      "description": "The server does not understand the request because of its syntax. The reason phrase should say what is wrong.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1",
      "rfc": 3261
    },
    {
      "code": 401,
      "reason": "Unauthorized",
      "description": "The request requires authentication with a user agent or a registrar. Proxies send 407.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2",
      "rfc": 3261,
      "field_rules": [{"field": "WWW-Authenticate", "level": "Must"}],
      "retry": "WithChanges"
    },
    {
      "code": 402,
      "reason": "Payment Required",
      "description": "The code is reserved for the future.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3",
      "rfc": 3261
    },
    {
      "code": 403,
      "reason": "Forbidden",
      "description": "The server understands the request and refuses it. Authentication does not help, and the client should not repeat the request.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4",
      "rfc": 3261
    },
    {
      "code": 404,
      "reason": "Not Found",
      "description": "The user does not exist at the domain of the address, or the server is not responsible for the domain.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "names_retry_after": true
    },
    {
      "code": 405,
      "reason": "Method Not Allowed",
      "description": "The server knows the method, but the address does not allow it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6",
      "rfc": 3261,
      "field_rules": [{"field": "Allow", "level": "Must"}]
    },
    {
      "code": 406,
      "reason": "Not Acceptable",
      "description": "The server cannot generate a response that the `Accept` of the request allows.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7",
      "rfc": 3261
    },
    {
      "code": 407,
      "reason": "Proxy Authentication Required",
      "description": "The client has to authenticate with the proxy first.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8",
      "rfc": 3261,
      "field_rules": [{"field": "Proxy-Authenticate", "level": "Must"}],
      "retry": "WithChanges"
    },
    {
      "code": 408,
      "reason": "Request Timeout",
      "description": "The server could not answer in time, for example because it could not find out in time where the user is.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9",
      "rfc": 3261,
      "retry": "Unchanged"
    },
    {
      "code": 410,
      "reason": "Gone",
      "description": "The user is no longer at this server, and no forwarding address is known. This is likely to be permanent.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10",
      "rfc": 3261
    },
    {
      "code": 412,
      "reason": "Conditional Request Failed",
      "description": "The entity-tag in `SIP-If-Match` does not match any published state. The client has to publish its whole state again.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1",
      "rfc": 3903,
      "retry": "WithChanges"
    },
    {
      "code": 413,
      "reason": "Request Entity Too Large",
      "description": "The body is larger than the server can process.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "Should", "condition": "if the condition is temporary"}],
      "names_retry_after": true,
      "retry": "WithChanges"
    },
    {
      "code": 414,
      "reason": "Request-URI Too Long",
      "description": "The address is longer than the server can interpret.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12",
      "rfc": 3261
    },
    {
      "code": 415,
      "reason": "Unsupported Media Type",
      "description": "The server does not support the type, encoding or language of the body. One of the fields lists what it supports.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13",
      "rfc": 3261,
      "field_rules": [
        {"field": "Accept", "level": "Must", "condition": "if the problem is the type"},
        {"field": "Accept-Encoding", "level": "Must", "condition": "if the problem is the encoding"},
        {"field": "Accept-Language", "level": "Must", "condition": "if the problem is the language"}
      ],
      "retry": "WithChanges"
    },
    {
      "code": 416,
      "reason": "Unsupported URI Scheme",
      "description": "The server does not know the scheme of the address. The client should try a `sip` URI.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14",
      "rfc": 3261,
      "retry": "WithChanges"
    },
    {
      "code": 417,
      "reason": "Unknown Resource-Priority",
      "description": "The server does not know any of the values of `Resource-Priority`, and the request requires that it does.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4412",
      "rfc": 4412,
      "field_rules": [{"field": "Accept-Resource-Priority", "level": "Described"}],
      "retry": "WithChanges"
    },
    {
      "code": 420,
      "reason": "Bad Extension",
      "description": "The server does not know an extension in `Require` or `Proxy-Require`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15",
      "rfc": 3261,
      "field_rules": [{"field": "Unsupported", "level": "Must"}],
      "retry": "WithChanges"
    },
    {
      "code": 421,
      "reason": "Extension Required",
      "description": "The server needs an extension that `Supported` of the request does not list. Servers should send this only if they cannot help the client otherwise.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16",
      "rfc": 3261,
      "field_rules": [{"field": "Require", "level": "Must"}]
    },
    {
      "code": 422,
      "reason": "Session Interval Too Small",
      "description": "The session timer is shorter than a server on the way allows.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4028#section-6",
      "rfc": 4028,
      "field_rules": [{"field": "Min-SE", "level": "Must"}],
      "retry": "WithChanges"
    },
    {
      "code": 423,
      "reason": "Interval Too Brief",
      "description": "The expiration time in the request, such as that of a registration, is too short.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17",
      "rfc": 3261,
      "field_rules": [{"field": "Min-Expires", "level": "Must"}],
      "retry": "WithChanges"
    },
    {
      "code": 424,
      "reason": "Bad Location Information",
      "description": "The location in the request is malformed, or not good enough for the purpose.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6442#section-4.3",
      "rfc": 6442,
      "field_rules": [{"field": "Geolocation-Error", "level": "Described"}]
    },
    {
      "code": 425,
      "reason": "Bad Alert Message",
      "description": "The emergency alert in the request is malformed, so that nobody can react to it in a reasonable way.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8876#section-5.1",
      "rfc": 8876,
      "field_rules": [{"field": "AlertMsg-Error", "level": "Described"}]
    },
    {
      "code": 428,
      "reason": "Use Identity Header",
      "description": "The server requires the request to have an `Identity` that proves who the caller is.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
      "rfc": 8224,
      "retry": "WithChanges"
    },
    {
      "code": 429,
      "reason": "Provide Referrer Identity",
      "description": "The server requires the request to have a valid token of the referrer with `Referred-By`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3892#section-5",
      "rfc": 3892,
      "retry": "WithChanges"
    },
    {
      "code": 430,
      "reason": "Flow Failed",
      "description": "The connection to the user agent has failed. The server that gets the response may still reach it over another one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5626#section-11.5",
      "rfc": 5626,
      "retry": "Elsewhere"
    },
    {
      "code": 433,
      "reason": "Anonymity Disallowed",
      "description": "The server rejects the request because the caller is anonymous.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5079#section-5",
      "rfc": 5079,
      "retry": "WithChanges"
    },
    {
      "code": 436,
      "reason": "Bad Identity Info",
      "description": "The server cannot get the certificate that the `info` of `Identity` refers to.",
      "aliases": ["Bad Identity-Info"],
      "reference": "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
      "rfc": 8224
    },
    {
      "code": 437,
      "reason": "Unsupported Credential",
      "description": "The server cannot validate the certificate for `Identity`, for example because it does not trust the authority that issued it.",
      "aliases": ["Unsupported Certificate"],
      "reference": "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
      "rfc": 8224
    },
    {
      "code": 438,
      "reason": "Invalid Identity Header",
      "description": "The signature in `Identity` is not valid.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
      "rfc": 8224
    },
    {
      "code": 439,
      "reason": "First Hop Lacks Outbound Support",
      "description": "The registrar supports flows over several connections, but the first proxy on the way does not.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5626#section-4.2.1",
      "rfc": 5626,
      "retry": "WithChanges"
    },
    {
      "code": 440,
      "reason": "Max-Breadth Exceeded",
      "description": "The proxy would have to fork the request to more branches than `Max-Breadth` allows.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5393",
      "rfc": 5393
    },
    {
      "code": 469,
      "reason": "Bad Info Package",
      "description": "The receiver of the INFO does not support its Info Package.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6086#section-11.6",
      "rfc": 6086,
      "field_rules": [{"field": "Recv-Info", "level": "Must"}]
    },
    {
      "code": 470,
      "reason": "Consent Needed",
      "description": "A recipient of the request has not given the permission that the relay needs.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5360#section-5.9.2",
      "rfc": 5360,
      "field_rules": [{"field": "Permission-Missing", "level": "Should"}]
    },
    {
      "code": 480,
      "reason": "Temporarily Unavailable",
      "description": "The end system was reached, but the callee is not available, for example not logged in. The reason phrase should say more.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "names_retry_after": true
    },
    {
      "code": 481,
      "reason": "Call/Transaction Does Not Exist",
      "description": "The request does not match a dialog or transaction.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19",
      "rfc": 3261
    },
    {
      "code": 482,
      "reason": "Loop Detected",
      "description": "The server has detected a loop.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20",
      "rfc": 3261
    },
    {
      "code": 483,
      "reason": "Too Many Hops",
      "description": "The request has passed as many servers as `Max-Forwards` allows.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21",
      "rfc": 3261
    },
    {
      "code": 484,
      "reason": "Address Incomplete",
      "description": "The address is incomplete. While the user dials, the client tries again with more digits.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22",
      "rfc": 3261,
      "retry": "WithChanges"
    },
    {
      "code": 485,
      "reason": "Ambiguous",
      "description": "The address is ambiguous. The response can list choices, of which a user has to select one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23",
      "rfc": 3261,
      "field_rules": [{"field": "Contact", "level": "May"}],
      "retry": "WithChanges"
    },
    {
      "code": 486,
      "reason": "Busy Here",
      "description": "The end system was reached, but the callee cannot or does not want to take another call there.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "names_retry_after": true
    },
    {
      "code": 487,
      "reason": "Request Terminated",
      "description": "A BYE or CANCEL has ended the request.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25",
      "rfc": 3261
    },
    {
      "code": 488,
      "reason": "Not Acceptable Here",
      "description": "The session that the request describes is not acceptable at this destination, but may be at another.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26",
      "rfc": 3261,
      "field_rules": [{"field": "Warning", "level": "Should", "condition": "if the code rejects the offer of an INVITE"}]
    },
    {
      "code": 489,
      "reason": "Bad Event",
      "description": "The server does not know the event package in `Event`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2",
      "rfc": 6665,
      "field_rules": [{"field": "Allow-Events", "level": "Must"}]
    },
    {
      "code": 491,
      "reason": "Request Pending",
      "description": "Another request is pending in the same dialog. For a re-INVITE, the client tries again after a random time.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27",
      "rfc": 3261,
      "retry": "AfterDelay"
    },
    {
      "code": 493,
      "reason": "Undecipherable",
      "description": "The recipient has no key for the encrypted body. The response can contain a public key for the next attempt.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28",
      "rfc": 3261,
      "retry": "WithChanges"
    },
    {
      "code": 494,
      "reason": "Security Agreement Required",
      "description": "The client and the server have to negotiate the security mechanism for the first hop.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1",
      "rfc": 3329,
      "field_rules": [{"field": "Security-Server", "level": "Must"}],
      "retry": "WithChanges"
    },
    {
      "code": 500,
      "reason": "Server Internal Error",
      "description": "Something unexpected went wrong in the server. The client can try again after several seconds.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "May", "condition": "if the condition is temporary"}],
      "names_retry_after": true,
      "retry": "AfterDelay"
    },
    {
      "code": 501,
      "reason": "Not Implemented",
      "description": "The server does not know the method, or lacks another ability that the request needs.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2",
      "rfc": 3261
    },
    {
      "code": 502,
      "reason": "Bad Gateway",
      "description": "A gateway or proxy got an invalid response from the server that it asked.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3",
      "rfc": 3261
    },
    {
      "code": 503,
      "reason": "Service Unavailable",
      "description": "The server cannot process requests for the time being, because of overload or maintenance. The client should try another server, and leave this one alone for the time in `Retry-After`. Without that field, it treats the code like 500.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "names_retry_after": true,
      "retry": "Elsewhere"
    },
    {
      "code": 504,
      "reason": "Server Time-out",
      "description": "An external server that the request depends on did not answer in time.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5",
      "rfc": 3261
    },
    {
      "code": 505,
      "reason": "Version Not Supported",
      "description": "The server does not support the version of SIP.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6",
      "rfc": 3261
    },
    {
      "code": 513,
      "reason": "Message Too Large",
      "description": "The message is longer than the server can process.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7",
      "rfc": 3261
    },
    {
      "code": 555,
      "reason": "Push Notification Service Not Supported",
      "description": "The server does not support the push notification service that the client asks for when it registers.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8599#section-8.1",
      "rfc": 8599
    },
    {
      "code": 580,
      "reason": "Precondition Failure",
      "description": "A precondition of the session cannot be met.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3312#section-8",
      "rfc": 3312
    },
    {
      "code": 600,
      "reason": "Busy Everywhere",
      "description": "The callee is busy, and no other end system, such as voice mail, will take the call.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "names_retry_after": true
    },
    {
      "code": 603,
      "reason": "Decline",
      "description": "The callee does not want to take the call or cannot, and no other end system will.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2",
      "rfc": 3261,
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "names_retry_after": true
    },
    {
      "code": 604,
      "reason": "Does Not Exist Anywhere",
      "description": "The user does not exist anywhere, as the server knows with authority.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3",
      "rfc": 3261
    },
    {
      "code": 606,
      "reason": "Not Acceptable",
      "name": "NotAcceptableAnywhere",
      "description": "The callee is willing to communicate, but the session that the request describes is not acceptable, and no other end system will answer.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4",
      "rfc": 3261,
      "field_rules": [{"field": "Warning", "level": "May"}]
    },
    {
      "code": 607,
      "reason": "Unwanted",
      "description": "The callee does not want this call, and is likely to reject other calls from the same caller.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8197",
      "rfc": 8197
    },
    {
      "code": 608,
      "reason": "Rejected",
      "description": "A server on the way, such as a call filter, has rejected the call; the callee has not.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8688",
      "rfc": 8688,
      "field_rules": [{"field": "Call-Info", "level": "Described"}]
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
pub use __StatusCode_6611eb69d0b3e09b as StatusCode;
