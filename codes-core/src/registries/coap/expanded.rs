// @generated from coap.json by codes 0.1.0: edit that file instead.

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
/// # CoAP response codes
///
/// A response code tells how a request of the Constrained Application Protocol went. It is one byte: three bits of class and five of detail, which documents write as in `4.04`. The table holds every code of the classes 2 to 5. Methods and signaling codes, which use the other classes of the same byte, are not responses.
///
/// The type holds every code from 64 to 191, including those that are not listed here.
///
/// Source: <https://www.iana.org/assignments/core-parameters/core-parameters.xhtml#response-codes>, as of 2020-03-01.
///
/// ## Success, 64 to 95
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 65 | [Created](Self::Created) | The request created a resource: at the location in the options, or at the URI of the request if there are none. |
/// | 66 | [Deleted](Self::Deleted) | The resource does not exist any more, or did not exist in the first place. |
/// | 67 | [Valid](Self::Valid) | The stored response with the entity-tag of this response is valid, and the client can use it again. |
/// | 68 | [Changed](Self::Changed) | The request changed the resource. |
/// | 69 | [Content](Self::Content) | The payload is a representation of the resource. |
/// | 95 | [Continue](Self::Continue) | The block of the request was transferred, and the server encourages the client to send the next one. |
///
/// ## Client Error, 128 to 159
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 128 | [Bad Request](Self::BadRequest) | The server does not understand the request, and nothing more precise fits. |
/// | 129 | [Unauthorized](Self::Unauthorized) | The client is not authorized for the request, and should not repeat it without better authentication. |
/// | 130 | [Bad Option](Self::BadOption) | The server does not know an option of the request, or the option is malformed. |
/// | 131 | [Forbidden](Self::Forbidden) | The server understands the request, and refuses it. |
/// | 132 | [Not Found](Self::NotFound) | There is no resource at the URI of the request, or the server does not want to say that there is. |
/// | 133 | [Method Not Allowed](Self::MethodNotAllowed) | The resource does not support the method. |
/// | 134 | [Not Acceptable](Self::NotAcceptable) | The server has no representation in the content format that the option Accept asks for. |
/// | 136 | [Request Entity Incomplete](Self::RequestEntityIncomplete) | The server does not have all blocks of the request, because some were lost or the server has discarded them. |
/// | 137 | [Conflict](Self::Conflict) | The request cannot be carried out in the present state of the resource. |
/// | 140 | [Precondition Failed](Self::PreconditionFailed) | A condition of the request, such as If-Match, does not hold. |
/// | 141 | [Request Entity Too Large](Self::RequestEntityTooLarge) | The payload of the request is larger than the server can process. |
/// | 143 | [Unsupported Content-Format](Self::UnsupportedContentFormat) | The server does not support the content format of the payload. |
/// | 150 | [Unprocessable Entity](Self::UnprocessableEntity) | The server understands the format of the payload and its syntax, but cannot carry out what it says. |
/// | 157 | [Too Many Requests](Self::TooManyRequests) | The client sends requests faster than the server accepts them. |
///
/// ## Server Error, 160 to 191
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 160 | [Internal Server Error](Self::InternalServerError) | Something unexpected went wrong in the server. |
/// | 161 | [Not Implemented](Self::NotImplemented) | The server does not support what the request needs. |
/// | 162 | [Bad Gateway](Self::BadGateway) | A proxy got a response that it cannot process from the server that it forwarded the request to. |
/// | 163 | [Service Unavailable](Self::ServiceUnavailable) | The server cannot process the request for now. |
/// | 164 | [Gateway Timeout](Self::GatewayTimeout) | A proxy got no response in time from the server that it forwarded the request to. |
/// | 165 | [Proxying Not Supported](Self::ProxyingNotSupported) | The server cannot or does not want to act as a proxy for the URI of the request. |
/// | 168 | [Hop Limit Reached](Self::HopLimitReached) | The request has passed as many proxies as its option Hop-Limit allows, so there is probably a loop. |
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
pub enum ResponseCode {
    #[doc(hidden)]
    Unlisted64 = 64,
    /// **65 Created**
    ///
    /// The request created a resource: at the location in the options, or at the URI of the request if there are none. A response to POST should have these options (section 5.8.2).
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.1>
    ///
    /// - [`dotted`](Self::dotted): written as 2.01
    /// - [`http_status`](Self::http_status): 201
    /// - [`invalidates_stored`](Self::invalidates_stored): stored responses for the resource are no longer fresh
    /// - [`option_rules`](Self::option_rules): Location-Path (`May`); Location-Query (`May`)
    /// - [`methods`](Self::methods): the answer to POST, PUT, PATCH, iPATCH
    Created,
    /// **66 Deleted**
    ///
    /// The resource does not exist any more, or did not exist in the first place. The payload, if there is one, describes the result.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.2>
    ///
    /// - [`dotted`](Self::dotted): written as 2.02
    /// - [`http_status`](Self::http_status): 204
    /// - [`http_alternatives`](Self::http_alternatives): 200
    /// - [`invalidates_stored`](Self::invalidates_stored): stored responses for the resource are no longer fresh
    /// - [`methods`](Self::methods): the answer to DELETE, POST
    Deleted,
    /// **67 Valid**
    ///
    /// The stored response with the entity-tag of this response is valid, and the client can use it again.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.3>
    ///
    /// - [`dotted`](Self::dotted): written as 2.03
    /// - [`http_status`](Self::http_status): 304
    /// - [`http_alternatives`](Self::http_alternatives): 200
    /// - [`payload_allowed`](Self::payload_allowed): the response has no payload
    /// - [`option_rules`](Self::option_rules): ETag (`Must`)
    /// - [`methods`](Self::methods): the answer to GET, FETCH
    Valid,
    /// **68 Changed**
    ///
    /// The request changed the resource. The payload, if there is one, describes the result.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.4>
    ///
    /// - [`dotted`](Self::dotted): written as 2.04
    /// - [`http_status`](Self::http_status): 204
    /// - [`http_alternatives`](Self::http_alternatives): 200
    /// - [`invalidates_stored`](Self::invalidates_stored): stored responses for the resource are no longer fresh
    /// - [`methods`](Self::methods): the answer to POST, PUT, PATCH, iPATCH
    Changed,
    /// **69 Content**
    ///
    /// The payload is a representation of the resource.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.5>
    ///
    /// - [`dotted`](Self::dotted): written as 2.05
    /// - [`http_status`](Self::http_status): 200
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    /// - [`option_rules`](Self::option_rules): Max-Age (`May`); ETag (`May`)
    /// - [`methods`](Self::methods): the answer to GET, FETCH
    Content,
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
    /// **95 Continue**
    ///
    /// The block of the request was transferred, and the server encourages the client to send the next one. The result of the whole request is still open.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7959#section-2.9.1>
    ///
    /// - [`dotted`](Self::dotted): written as 2.31
    /// - [`payload_allowed`](Self::payload_allowed): the response has no payload
    /// - [`option_rules`](Self::option_rules): Block1 (`Described`)
    Continue,
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
    /// **128 Bad Request**
    ///
    /// The server does not understand the request, and nothing more precise fits.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.1>
    ///
    /// - [`dotted`](Self::dotted): written as 4.00
    /// - [`http_status`](Self::http_status): 400
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    BadRequest,
    /// **129 Unauthorized**
    ///
    /// The client is not authorized for the request, and should not repeat it without better authentication.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.2>
    ///
    /// - [`dotted`](Self::dotted): written as 4.01
    /// - [`http_status`](Self::http_status): 403
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    Unauthorized,
    /// **130 Bad Option**
    ///
    /// The server does not know an option of the request, or the option is malformed. The client should not repeat the request without changes.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.3>
    ///
    /// - [`dotted`](Self::dotted): written as 4.02
    /// - [`http_status`](Self::http_status): 500
    /// - [`http_alternatives`](Self::http_alternatives): 400
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    BadOption,
    /// **131 Forbidden**
    ///
    /// The server understands the request, and refuses it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.4>
    ///
    /// - [`dotted`](Self::dotted): written as 4.03
    /// - [`http_status`](Self::http_status): 403
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    Forbidden,
    /// **132 Not Found**
    ///
    /// There is no resource at the URI of the request, or the server does not want to say that there is.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.5>
    ///
    /// - [`dotted`](Self::dotted): written as 4.04
    /// - [`http_status`](Self::http_status): 404
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    NotFound,
    /// **133 Method Not Allowed**
    ///
    /// The resource does not support the method. Unlike in HTTP, the response does not tell which methods it supports.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.6>
    ///
    /// - [`dotted`](Self::dotted): written as 4.05
    /// - [`http_status`](Self::http_status): 400
    /// - [`http_alternatives`](Self::http_alternatives): 405
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    MethodNotAllowed,
    /// **134 Not Acceptable**
    ///
    /// The server has no representation in the content format that the option Accept asks for. Unlike in HTTP, the response does not have a list of those that there are.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.7>
    ///
    /// - [`dotted`](Self::dotted): written as 4.06
    /// - [`http_status`](Self::http_status): 406
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    NotAcceptable,
    #[doc(hidden)]
    Unlisted135,
    /// **136 Request Entity Incomplete**
    ///
    /// The server does not have all blocks of the request, because some were lost or the server has discarded them.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7959#section-2.9.2>
    ///
    /// - [`dotted`](Self::dotted): written as 4.08
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    RequestEntityIncomplete,
    /// **137 Conflict**
    ///
    /// The request cannot be carried out in the present state of the resource.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8132#section-3.4>
    ///
    /// - [`dotted`](Self::dotted): written as 4.09
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    Conflict,
    #[doc(hidden)]
    Unlisted138,
    #[doc(hidden)]
    Unlisted139,
    /// **140 Precondition Failed**
    ///
    /// A condition of the request, such as If-Match, does not hold.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.8>
    ///
    /// - [`dotted`](Self::dotted): written as 4.12
    /// - [`http_status`](Self::http_status): 412
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    PreconditionFailed,
    /// **141 Request Entity Too Large**
    ///
    /// The payload of the request is larger than the server can process. The client can try a transfer in blocks, or smaller blocks.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.9>
    ///
    /// - [`dotted`](Self::dotted): written as 4.13
    /// - [`http_status`](Self::http_status): 413
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    /// - [`option_rules`](Self::option_rules): Size1 (`Should`, unless the server cannot tell the size); Block1 (`Described`, if the server asks for smaller blocks)
    RequestEntityTooLarge,
    #[doc(hidden)]
    Unlisted142,
    /// **143 Unsupported Content-Format**
    ///
    /// The server does not support the content format of the payload.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.10>
    ///
    /// - [`dotted`](Self::dotted): written as 4.15
    /// - [`http_status`](Self::http_status): 415
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    UnsupportedContentFormat,
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
    /// **150 Unprocessable Entity**
    ///
    /// The server understands the format of the payload and its syntax, but cannot carry out what it says.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8132#section-3.4>
    ///
    /// - [`dotted`](Self::dotted): written as 4.22
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    UnprocessableEntity,
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
    /// **157 Too Many Requests**
    ///
    /// The client sends requests faster than the server accepts them. It should wait for the time in Max-Age before it sends a similar one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8516#section-3>
    ///
    /// - [`dotted`](Self::dotted): written as 4.29
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    /// - [`option_rules`](Self::option_rules): Max-Age (`Described`)
    /// - [`retry_after_max_age`](Self::retry_after_max_age): Max-Age says when to try again
    TooManyRequests,
    #[doc(hidden)]
    Unlisted158,
    #[doc(hidden)]
    Unlisted159,
    /// **160 Internal Server Error**
    ///
    /// Something unexpected went wrong in the server.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.1>
    ///
    /// - [`dotted`](Self::dotted): written as 5.00
    /// - [`http_status`](Self::http_status): 500
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    InternalServerError,
    /// **161 Not Implemented**
    ///
    /// The server does not support what the request needs.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.2>
    ///
    /// - [`dotted`](Self::dotted): written as 5.01
    /// - [`http_status`](Self::http_status): 501
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    NotImplemented,
    /// **162 Bad Gateway**
    ///
    /// A proxy got a response that it cannot process from the server that it forwarded the request to.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.3>
    ///
    /// - [`dotted`](Self::dotted): written as 5.02
    /// - [`http_status`](Self::http_status): 502
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    BadGateway,
    /// **163 Service Unavailable**
    ///
    /// The server cannot process the request for now. The client can try again after the time in Max-Age.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.4>
    ///
    /// - [`dotted`](Self::dotted): written as 5.03
    /// - [`http_status`](Self::http_status): 503
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    /// - [`option_rules`](Self::option_rules): Max-Age (`Described`)
    /// - [`retry_after_max_age`](Self::retry_after_max_age): Max-Age says when to try again
    ServiceUnavailable,
    /// **164 Gateway Timeout**
    ///
    /// A proxy got no response in time from the server that it forwarded the request to.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.5>
    ///
    /// - [`dotted`](Self::dotted): written as 5.04
    /// - [`http_status`](Self::http_status): 504
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    GatewayTimeout,
    /// **165 Proxying Not Supported**
    ///
    /// The server cannot or does not want to act as a proxy for the URI of the request.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.6>
    ///
    /// - [`dotted`](Self::dotted): written as 5.05
    /// - [`http_status`](Self::http_status): 502
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    ProxyingNotSupported,
    #[doc(hidden)]
    Unlisted166,
    #[doc(hidden)]
    Unlisted167,
    /// **168 Hop Limit Reached**
    ///
    /// The request has passed as many proxies as its option Hop-Limit allows, so there is probably a loop.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8768#section-3>
    ///
    /// - [`dotted`](Self::dotted): written as 5.08
    /// - [`http_status`](Self::http_status): 508
    /// - [`cacheable`](Self::cacheable): a cache may store the response
    HopLimitReached,
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
    /// Success: 64 to 95.
    ///
    /// The request was received, understood and accepted (RFC 7252, section 5.9.1).
    Success,
    /// Client Error: 128 to 159.
    ///
    /// The client seems to have made a mistake (RFC 7252, section 5.9.2).
    ClientError,
    /// Server Error: 160 to 191.
    ///
    /// The server knows that it has made a mistake, or cannot carry out the request (RFC 7252, section 5.9.3).
    ServerError,
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
/// A record of [`ResponseCode::option_rules`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[allow(dead_code)]
pub struct ResponseCodeOptionRule(::core::primitive::u16);
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
/// The values of [`ResponseCodeOptionRule::level`].
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
pub enum ResponseCodeOptionRuleLevel {
    /// The response MUST have the option.
    Must,
    /// The response SHOULD have the option.
    Should,
    /// The response can have the option, which then has a meaning of its own.
    May,
    /// The specification describes the option for this code without one of the words of RFC 2119.
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
#[allow(
    dead_code,
    clippy::len_without_is_empty,
    clippy::same_name_method,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
)]
#[allow(deprecated)]
const _: () = {
    use crate as __codes_core;
    static ROWS: [::core::primitive::u8; 128] = *b"\x1b\0\x01\x02\x03\x04\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x05\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x06\x07\x08\x09\x0a\x0b\x0c\x1b\x0d\x0e\x1b\x1b\x0f\x10\x1b\x11\x1b\x1b\x1b\x1b\x1b\x1b\x12\x1b\x1b\x1b\x1b\x1b\x1b\x13\x1b\x1b\x14\x15\x16\x17\x18\x19\x1b\x1b\x1a\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b\x1b";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u8) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(64) as ::core::primitive::u8
            as ::core::primitive::u64;
        if offset >= 128 {
            return 27;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: ResponseCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u8)
    }
    #[inline]
    const fn find(
        number: ::core::primitive::u8,
    ) -> ::core::option::Option<ResponseCode> {
        ::core::option::Option::Some(
            match number {
                64 => ResponseCode::Unlisted64,
                65 => ResponseCode::Created,
                66 => ResponseCode::Deleted,
                67 => ResponseCode::Valid,
                68 => ResponseCode::Changed,
                69 => ResponseCode::Content,
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
                95 => ResponseCode::Continue,
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
                128 => ResponseCode::BadRequest,
                129 => ResponseCode::Unauthorized,
                130 => ResponseCode::BadOption,
                131 => ResponseCode::Forbidden,
                132 => ResponseCode::NotFound,
                133 => ResponseCode::MethodNotAllowed,
                134 => ResponseCode::NotAcceptable,
                135 => ResponseCode::Unlisted135,
                136 => ResponseCode::RequestEntityIncomplete,
                137 => ResponseCode::Conflict,
                138 => ResponseCode::Unlisted138,
                139 => ResponseCode::Unlisted139,
                140 => ResponseCode::PreconditionFailed,
                141 => ResponseCode::RequestEntityTooLarge,
                142 => ResponseCode::Unlisted142,
                143 => ResponseCode::UnsupportedContentFormat,
                144 => ResponseCode::Unlisted144,
                145 => ResponseCode::Unlisted145,
                146 => ResponseCode::Unlisted146,
                147 => ResponseCode::Unlisted147,
                148 => ResponseCode::Unlisted148,
                149 => ResponseCode::Unlisted149,
                150 => ResponseCode::UnprocessableEntity,
                151 => ResponseCode::Unlisted151,
                152 => ResponseCode::Unlisted152,
                153 => ResponseCode::Unlisted153,
                154 => ResponseCode::Unlisted154,
                155 => ResponseCode::Unlisted155,
                156 => ResponseCode::Unlisted156,
                157 => ResponseCode::TooManyRequests,
                158 => ResponseCode::Unlisted158,
                159 => ResponseCode::Unlisted159,
                160 => ResponseCode::InternalServerError,
                161 => ResponseCode::NotImplemented,
                162 => ResponseCode::BadGateway,
                163 => ResponseCode::ServiceUnavailable,
                164 => ResponseCode::GatewayTimeout,
                165 => ResponseCode::ProxyingNotSupported,
                166 => ResponseCode::Unlisted166,
                167 => ResponseCode::Unlisted167,
                168 => ResponseCode::HopLimitReached,
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
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl ResponseCode {
        /// 65 Created: [`Created`](Self::Created).
        pub const CREATED: ResponseCode = ResponseCode::Created;
        /// 66 Deleted: [`Deleted`](Self::Deleted).
        pub const DELETED: ResponseCode = ResponseCode::Deleted;
        /// 67 Valid: [`Valid`](Self::Valid).
        pub const VALID: ResponseCode = ResponseCode::Valid;
        /// 68 Changed: [`Changed`](Self::Changed).
        pub const CHANGED: ResponseCode = ResponseCode::Changed;
        /// 69 Content: [`Content`](Self::Content).
        pub const CONTENT: ResponseCode = ResponseCode::Content;
        /// 95 Continue: [`Continue`](Self::Continue).
        pub const CONTINUE: ResponseCode = ResponseCode::Continue;
        /// 128 Bad Request: [`BadRequest`](Self::BadRequest).
        pub const BAD_REQUEST: ResponseCode = ResponseCode::BadRequest;
        /// 129 Unauthorized: [`Unauthorized`](Self::Unauthorized).
        pub const UNAUTHORIZED: ResponseCode = ResponseCode::Unauthorized;
        /// 130 Bad Option: [`BadOption`](Self::BadOption).
        pub const BAD_OPTION: ResponseCode = ResponseCode::BadOption;
        /// 131 Forbidden: [`Forbidden`](Self::Forbidden).
        pub const FORBIDDEN: ResponseCode = ResponseCode::Forbidden;
        /// 132 Not Found: [`NotFound`](Self::NotFound).
        pub const NOT_FOUND: ResponseCode = ResponseCode::NotFound;
        /// 133 Method Not Allowed: [`MethodNotAllowed`](Self::MethodNotAllowed).
        pub const METHOD_NOT_ALLOWED: ResponseCode = ResponseCode::MethodNotAllowed;
        /// 134 Not Acceptable: [`NotAcceptable`](Self::NotAcceptable).
        pub const NOT_ACCEPTABLE: ResponseCode = ResponseCode::NotAcceptable;
        /// 136 Request Entity Incomplete: [`RequestEntityIncomplete`](Self::RequestEntityIncomplete).
        pub const REQUEST_ENTITY_INCOMPLETE: ResponseCode = ResponseCode::RequestEntityIncomplete;
        /// 137 Conflict: [`Conflict`](Self::Conflict).
        pub const CONFLICT: ResponseCode = ResponseCode::Conflict;
        /// 140 Precondition Failed: [`PreconditionFailed`](Self::PreconditionFailed).
        pub const PRECONDITION_FAILED: ResponseCode = ResponseCode::PreconditionFailed;
        /// 141 Request Entity Too Large: [`RequestEntityTooLarge`](Self::RequestEntityTooLarge).
        pub const REQUEST_ENTITY_TOO_LARGE: ResponseCode = ResponseCode::RequestEntityTooLarge;
        /// 143 Unsupported Content-Format: [`UnsupportedContentFormat`](Self::UnsupportedContentFormat).
        pub const UNSUPPORTED_CONTENT_FORMAT: ResponseCode = ResponseCode::UnsupportedContentFormat;
        /// 150 Unprocessable Entity: [`UnprocessableEntity`](Self::UnprocessableEntity).
        pub const UNPROCESSABLE_ENTITY: ResponseCode = ResponseCode::UnprocessableEntity;
        /// 157 Too Many Requests: [`TooManyRequests`](Self::TooManyRequests).
        pub const TOO_MANY_REQUESTS: ResponseCode = ResponseCode::TooManyRequests;
        /// 160 Internal Server Error: [`InternalServerError`](Self::InternalServerError).
        pub const INTERNAL_SERVER_ERROR: ResponseCode = ResponseCode::InternalServerError;
        /// 161 Not Implemented: [`NotImplemented`](Self::NotImplemented).
        pub const NOT_IMPLEMENTED: ResponseCode = ResponseCode::NotImplemented;
        /// 162 Bad Gateway: [`BadGateway`](Self::BadGateway).
        pub const BAD_GATEWAY: ResponseCode = ResponseCode::BadGateway;
        /// 163 Service Unavailable: [`ServiceUnavailable`](Self::ServiceUnavailable).
        pub const SERVICE_UNAVAILABLE: ResponseCode = ResponseCode::ServiceUnavailable;
        /// 164 Gateway Timeout: [`GatewayTimeout`](Self::GatewayTimeout).
        pub const GATEWAY_TIMEOUT: ResponseCode = ResponseCode::GatewayTimeout;
        /// 165 Proxying Not Supported: [`ProxyingNotSupported`](Self::ProxyingNotSupported).
        pub const PROXYING_NOT_SUPPORTED: ResponseCode = ResponseCode::ProxyingNotSupported;
        /// 168 Hop Limit Reached: [`HopLimitReached`](Self::HopLimitReached).
        pub const HOP_LIMIT_REACHED: ResponseCode = ResponseCode::HopLimitReached;
    }
    impl ResponseCode {
        /// All 27 rows of the table, in order of codes.
        pub const ALL: &'static [ResponseCode] = &[
            ResponseCode::Created,
            ResponseCode::Deleted,
            ResponseCode::Valid,
            ResponseCode::Changed,
            ResponseCode::Content,
            ResponseCode::Continue,
            ResponseCode::BadRequest,
            ResponseCode::Unauthorized,
            ResponseCode::BadOption,
            ResponseCode::Forbidden,
            ResponseCode::NotFound,
            ResponseCode::MethodNotAllowed,
            ResponseCode::NotAcceptable,
            ResponseCode::RequestEntityIncomplete,
            ResponseCode::Conflict,
            ResponseCode::PreconditionFailed,
            ResponseCode::RequestEntityTooLarge,
            ResponseCode::UnsupportedContentFormat,
            ResponseCode::UnprocessableEntity,
            ResponseCode::TooManyRequests,
            ResponseCode::InternalServerError,
            ResponseCode::NotImplemented,
            ResponseCode::BadGateway,
            ResponseCode::ServiceUnavailable,
            ResponseCode::GatewayTimeout,
            ResponseCode::ProxyingNotSupported,
            ResponseCode::HopLimitReached,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ResponseCode {
        const ROWS: &'static [ResponseCode] = ResponseCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 28] = [
        "65",
        "66",
        "67",
        "68",
        "69",
        "95",
        "128",
        "129",
        "130",
        "131",
        "132",
        "133",
        "134",
        "136",
        "137",
        "140",
        "141",
        "143",
        "150",
        "157",
        "160",
        "161",
        "162",
        "163",
        "164",
        "165",
        "168",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191",
        width: 3,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: ResponseCode) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::u8).wrapping_sub(64);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 28] = [
        "Created",
        "Deleted",
        "Valid",
        "Changed",
        "Content",
        "Continue",
        "BadRequest",
        "Unauthorized",
        "BadOption",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "RequestEntityIncomplete",
        "Conflict",
        "PreconditionFailed",
        "RequestEntityTooLarge",
        "UnsupportedContentFormat",
        "UnprocessableEntity",
        "TooManyRequests",
        "InternalServerError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "ProxyingNotSupported",
        "HopLimitReached",
        "",
    ];
    static REASONS: [&::core::primitive::str; 28] = [
        "Created",
        "Deleted",
        "Valid",
        "Changed",
        "Content",
        "Continue",
        "Bad Request",
        "Unauthorized",
        "Bad Option",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Request Entity Incomplete",
        "Conflict",
        "Precondition Failed",
        "Request Entity Too Large",
        "Unsupported Content-Format",
        "Unprocessable Entity",
        "Too Many Requests",
        "Internal Server Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "Proxying Not Supported",
        "Hop Limit Reached",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 28] = [
        "The request created a resource: at the location in the options, or at the URI of the request if there are none. A response to POST should have these options (section 5.8.2).",
        "The resource does not exist any more, or did not exist in the first place. The payload, if there is one, describes the result.",
        "The stored response with the entity-tag of this response is valid, and the client can use it again.",
        "The request changed the resource. The payload, if there is one, describes the result.",
        "The payload is a representation of the resource.",
        "The block of the request was transferred, and the server encourages the client to send the next one. The result of the whole request is still open.",
        "The server does not understand the request, and nothing more precise fits.",
        "The client is not authorized for the request, and should not repeat it without better authentication.",
        "The server does not know an option of the request, or the option is malformed. The client should not repeat the request without changes.",
        "The server understands the request, and refuses it.",
        "There is no resource at the URI of the request, or the server does not want to say that there is.",
        "The resource does not support the method. Unlike in HTTP, the response does not tell which methods it supports.",
        "The server has no representation in the content format that the option Accept asks for. Unlike in HTTP, the response does not have a list of those that there are.",
        "The server does not have all blocks of the request, because some were lost or the server has discarded them.",
        "The request cannot be carried out in the present state of the resource.",
        "A condition of the request, such as If-Match, does not hold.",
        "The payload of the request is larger than the server can process. The client can try a transfer in blocks, or smaller blocks.",
        "The server does not support the content format of the payload.",
        "The server understands the format of the payload and its syntax, but cannot carry out what it says.",
        "The client sends requests faster than the server accepts them. It should wait for the time in Max-Age before it sends a similar one.",
        "Something unexpected went wrong in the server.",
        "The server does not support what the request needs.",
        "A proxy got a response that it cannot process from the server that it forwarded the request to.",
        "The server cannot process the request for now. The client can try again after the time in Max-Age.",
        "A proxy got no response in time from the server that it forwarded the request to.",
        "The server cannot or does not want to act as a proxy for the URI of the request.",
        "The request has passed as many proxies as its option Hop-Limit allows, so there is probably a loop.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 28] = [
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.1",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.2",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.3",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.4",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.5",
        "https://www.rfc-editor.org/rfc/rfc7959#section-2.9.1",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.1",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.2",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.3",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.4",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.5",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.6",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.7",
        "https://www.rfc-editor.org/rfc/rfc7959#section-2.9.2",
        "https://www.rfc-editor.org/rfc/rfc8132#section-3.4",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.8",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.9",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.10",
        "https://www.rfc-editor.org/rfc/rfc8132#section-3.4",
        "https://www.rfc-editor.org/rfc/rfc8516#section-3",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.1",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.2",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.3",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.4",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.5",
        "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.6",
        "https://www.rfc-editor.org/rfc/rfc8768#section-3",
        "",
    ];
    impl ResponseCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 64 to 191.
        #[inline]
        pub const fn from_u8(
            number: ::core::primitive::u8,
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
        /// The code with the number in this text, such as `b"65"`.
        ///
        /// # Errors
        ///
        /// If the text is not a number from 64 to 191 in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            match __codes_core::__private_0_1_0::decimal::u8(text) {
                ::core::option::Option::Some(number) => ResponseCode::from_u8(number),
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
            if row < 27 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `Created`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 27 {
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
            if row < 27 {
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
            row(self) < 27
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
        pub const fn fallback(self) -> ::core::option::Option<ResponseCode> {
            if ResponseCode::is_listed(self) {
                return ::core::option::Option::Some(self);
            }
            match self as ::core::primitive::u8 {
                128..=159 => ::core::option::Option::Some(ResponseCode::BadRequest),
                160..=191 => {
                    ::core::option::Option::Some(ResponseCode::InternalServerError)
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[inline]
    const fn class_of_number(
        number: ::core::primitive::u8,
    ) -> ::core::option::Option<ResponseCodeClass> {
        match number {
            64..=95 => ::core::option::Option::Some(ResponseCodeClass::Success),
            128..=159 => ::core::option::Option::Some(ResponseCodeClass::ClientError),
            160..=191 => ::core::option::Option::Some(ResponseCodeClass::ServerError),
            _ => ::core::option::Option::None,
        }
    }
    static CLASS_BY_BLOCK: [::core::option::Option<ResponseCodeClass>; 6] = {
        let mut classes = [::core::option::Option::None; 6];
        let mut block = 0;
        while block < 6 {
            classes[block] = class_of_number((block as ::core::primitive::u8) << 5);
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
                (self as ::core::primitive::u8 >> 5) as ::core::primitive::usize,
            )
        }
        /// Whether the code belongs to the class [`Success`](ResponseCodeClass::Success), 64 to 95.
        #[inline]
        #[must_use]
        pub const fn is_success(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u8, 64..= 95)
        }
        /// Whether the code belongs to the class [`Client Error`](ResponseCodeClass::ClientError), 128 to 159.
        #[inline]
        #[must_use]
        pub const fn is_client_error(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u8, 128..= 159)
        }
        /// Whether the code belongs to the class [`Server Error`](ResponseCodeClass::ServerError), 160 to 191.
        #[inline]
        #[must_use]
        pub const fn is_server_error(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u8, 160..= 191)
        }
    }
    impl ResponseCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [ResponseCodeClass] = &[
            ResponseCodeClass::Success,
            ResponseCodeClass::ClientError,
            ResponseCodeClass::ServerError,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ResponseCodeClass::Success => "Success",
                ResponseCodeClass::ClientError => "Client Error",
                ResponseCodeClass::ServerError => "Server Error",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ResponseCodeClass::Success => {
                    ::core::option::Option::Some(
                        "The request was received, understood and accepted (RFC 7252, section 5.9.1).",
                    )
                }
                ResponseCodeClass::ClientError => {
                    ::core::option::Option::Some(
                        "The client seems to have made a mistake (RFC 7252, section 5.9.2).",
                    )
                }
                ResponseCodeClass::ServerError => {
                    ::core::option::Option::Some(
                        "The server knows that it has made a mistake, or cannot carry out the request (RFC 7252, section 5.9.3).",
                    )
                }
            }
        }
        /// The listed code to treat unlisted codes of the class as.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<ResponseCode> {
            match self {
                ResponseCodeClass::Success => ::core::option::Option::None,
                ResponseCodeClass::ClientError => {
                    ::core::option::Option::Some(ResponseCode::BadRequest)
                }
                ResponseCodeClass::ServerError => {
                    ::core::option::Option::Some(ResponseCode::InternalServerError)
                }
            }
        }
    }
    impl ResponseCodeClass {
        /// The class whose range contains the number, even if it is not a valid [`ResponseCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u8,
        ) -> ::core::option::Option<ResponseCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u8> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`ResponseCode`].
        #[inline]
        #[must_use]
        pub const fn contains(
            self,
            number: ::core::primitive::u8,
        ) -> ::core::primitive::bool {
            let (low, high) = range_of_class(self);
            low <= number && number <= high
        }
    }
    #[inline]
    const fn range_of_class(
        class: ResponseCodeClass,
    ) -> (::core::primitive::u8, ::core::primitive::u8) {
        match class {
            ResponseCodeClass::Success => (64, 95),
            ResponseCodeClass::ClientError => (128, 159),
            ResponseCodeClass::ServerError => (160, 191),
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
        type Repr = ::core::primitive::u8;
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
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u8> {
            ResponseCodeClass::range(self)
        }
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<1> for ResponseCode {
        type Enum = codes_core::StatusCode;
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<2> for ResponseCode {
        type Enum = codes_core::StatusCode;
    }
    static RECORD_6_0: [&::core::primitive::str; 9] = [
        "Location-Path",
        "Location-Query",
        "ETag",
        "Max-Age",
        "ETag",
        "Block1",
        "Size1",
        "Block1",
        "Max-Age",
    ];
    static RECORD_6_1: [::core::primitive::u8; 9] = *b"\x02\x02\0\x02\x02\x03\x01\x03\x03";
    static RECORD_6_2: [&::core::primitive::str; 9] = [
        "",
        "",
        "",
        "",
        "",
        "",
        "unless the server cannot tell the size",
        "if the server asks for smaller blocks",
        "",
    ];
    const RECORD_6_2_IS_PRESENT: ::core::primitive::u64 = 192;
    impl ResponseCodeOptionRule {
        #[doc(hidden)]
        pub const ALL: &'static [ResponseCodeOptionRule] = &[
            ResponseCodeOptionRule(0),
            ResponseCodeOptionRule(1),
            ResponseCodeOptionRule(2),
            ResponseCodeOptionRule(3),
            ResponseCodeOptionRule(4),
            ResponseCodeOptionRule(5),
            ResponseCodeOptionRule(6),
            ResponseCodeOptionRule(7),
            ResponseCodeOptionRule(8),
        ];
        /// Returns the name of the option.
        #[inline]
        #[must_use]
        pub const fn option(self) -> &'static ::core::primitive::str {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(&RECORD_6_0, row)
        }
        /// Returns what the specification says about the option.
        #[inline]
        #[must_use]
        pub const fn level(self) -> ResponseCodeOptionRuleLevel {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(
                ResponseCodeOptionRuleLevel::ALL,
                __codes_core::__private_0_1_0::bytes::at(&RECORD_6_1, row)
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
            if RECORD_6_2_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&RECORD_6_2, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ResponseCodeOptionRule {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("ResponseCodeOptionRule")
                .field("option", &ResponseCodeOptionRule::option(*self))
                .field("level", &ResponseCodeOptionRule::level(*self))
                .field("condition", &ResponseCodeOptionRule::condition(*self))
                .finish()
        }
    }
    impl ResponseCodeOptionRuleLevel {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [ResponseCodeOptionRuleLevel] = &[
            ResponseCodeOptionRuleLevel::Must,
            ResponseCodeOptionRuleLevel::Should,
            ResponseCodeOptionRuleLevel::May,
            ResponseCodeOptionRuleLevel::Described,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ResponseCodeOptionRuleLevel::Must => "Must",
                ResponseCodeOptionRuleLevel::Should => "Should",
                ResponseCodeOptionRuleLevel::May => "May",
                ResponseCodeOptionRuleLevel::Described => "Described",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                ResponseCodeOptionRuleLevel::Must => "The response MUST have the option.",
                ResponseCodeOptionRuleLevel::Should => {
                    "The response SHOULD have the option."
                }
                ResponseCodeOptionRuleLevel::May => {
                    "The response can have the option, which then has a meaning of its own."
                }
                ResponseCodeOptionRuleLevel::Described => {
                    "The specification describes the option for this code without one of the words of RFC 2119."
                }
            }
        }
    }
    impl ResponseCodeOptionRuleLevel {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ResponseCodeOptionRuleLevel::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ResponseCodeOptionRuleLevel {
        const KIND: &'static ::core::primitive::str = "ResponseCodeOptionRuleLevel";
        const VALUES: &'static [ResponseCodeOptionRuleLevel] = ResponseCodeOptionRuleLevel::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ResponseCodeOptionRuleLevel::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(ResponseCodeOptionRuleLevel::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        ResponseCodeOptionRuleLevel
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<6> for ResponseCode {
        type Enum = ResponseCodeOptionRule;
    }
    static ATTRIBUTE_0: [&::core::primitive::str; 28] = [
        "2.01",
        "2.02",
        "2.03",
        "2.04",
        "2.05",
        "2.31",
        "4.00",
        "4.01",
        "4.02",
        "4.03",
        "4.04",
        "4.05",
        "4.06",
        "4.08",
        "4.09",
        "4.12",
        "4.13",
        "4.15",
        "4.22",
        "4.29",
        "5.00",
        "5.01",
        "5.02",
        "5.03",
        "5.04",
        "5.05",
        "5.08",
        "",
    ];
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 134217727;
    static ATTRIBUTE_1: [codes_core::StatusCode; 18] = [
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"201"),
            "201 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"204"),
            "204 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"304"),
            "304 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"200"),
            "200 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::bytes::at(codes_core::StatusCode::ALL, 0),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"400"),
            "400 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"403"),
            "403 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"500"),
            "500 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"404"),
            "404 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"406"),
            "406 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"412"),
            "412 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"413"),
            "413 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"415"),
            "415 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"501"),
            "501 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"502"),
            "502 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"503"),
            "503 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"504"),
            "504 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"508"),
            "508 is not a valid StatusCode",
        ),
    ];
    static ATTRIBUTE_1_INDEX: [::core::primitive::u8; 28] = *b"\0\x01\x02\x01\x03\x04\x05\x06\x07\x06\x08\x05\x09\x04\x04\x0a\x0b\x0c\x04\x04\x07\x0d\x0e\x0f\x10\x0e\x11\x04";
    const ATTRIBUTE_1_IS_PRESENT: ::core::primitive::u64 = 133406687;
    static ATTRIBUTE_2: [codes_core::StatusCode; 5] = [
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"200"),
            "200 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"200"),
            "200 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"200"),
            "200 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"400"),
            "400 is not a valid StatusCode",
        ),
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"405"),
            "405 is not a valid StatusCode",
        ),
    ];
    static ATTRIBUTE_2_ENDS: [::core::primitive::u8; 112] = *b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0";
    const ATTRIBUTE_3: ::core::primitive::u64 = 134217680;
    const ATTRIBUTE_4: ::core::primitive::u64 = 11;
    const ATTRIBUTE_5: ::core::primitive::u64 = 268435419;
    static ATTRIBUTE_6: [ResponseCodeOptionRule; 10] = [
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 3),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 4),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ResponseCodeOptionRule::ALL, 8),
    ];
    static ATTRIBUTE_6_ENDS: [::core::primitive::u8; 112] = *b"\x02\0\0\0\x02\0\0\0\x03\0\0\0\x03\0\0\0\x05\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x09\0\0\0\x09\0\0\0\x09\0\0\0\x09\0\0\0\x0a\0\0\0\x0a\0\0\0\x0a\0\0\0\x0a\0\0\0\x0a\0\0\0";
    static ATTRIBUTE_7: [&::core::primitive::str; 14] = [
        "POST",
        "PUT",
        "PATCH",
        "iPATCH",
        "DELETE",
        "POST",
        "GET",
        "FETCH",
        "POST",
        "PUT",
        "PATCH",
        "iPATCH",
        "GET",
        "FETCH",
    ];
    static ATTRIBUTE_7_ENDS: [::core::primitive::u8; 112] = *b"\x04\0\0\0\x06\0\0\0\x08\0\0\0\x0c\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0\x0e\0\0\0";
    const ATTRIBUTE_8: ::core::primitive::u64 = 8912896;
    impl ResponseCode {
        /// Returns class and detail of the code as documents write them, such as `4.04` (RFC 7252, section 3), or `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn dotted(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if ATTRIBUTE_0_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_0, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns the status code with which a proxy from HTTP to CoAP answers its client (RFC 8075, section 7; RFC 8768, section 5, for 5.08), in the case that the proxy knows nothing more: for 2.02 and 2.04 a response without payload, for 2.03 a conditional request. See `http_alternatives` for the other cases. `None` for 2.31 and 4.08, which a proxy handles itself, for 4.09, 4.22 and 4.29, whose RFCs define no mapping, and for unlisted codes.
        #[inline]
        #[must_use]
        pub const fn http_status(
            self,
        ) -> ::core::option::Option<codes_core::StatusCode> {
            let row = row(self);
            if ATTRIBUTE_1_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        &ATTRIBUTE_1,
                        __codes_core::__private_0_1_0::bytes::signed::<
                            1,
                        >(&ATTRIBUTE_1_INDEX, row) as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns the other status codes for a proxy from HTTP to CoAP (RFC 8075, section 7): 200 for 2.02 and 2.04 with a payload, and for 2.03 if the client did not ask conditionally and the proxy answers from its cache; 400 for 4.02 if a header field of the client became the bad option; 405 for 4.05 if the proxy knows the methods to list in `Allow`.
        #[inline]
        #[must_use]
        pub const fn http_alternatives(self) -> &'static [codes_core::StatusCode] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_2,
                &ATTRIBUTE_2_ENDS,
                row,
            )
        }
        /// Returns `true` if a cache may store a response with this code and reuse it while it is fresh, which is for 60 seconds if it has no option Max-Age (RFC 7252, sections 5.6 and 5.9). It depends on the code and not on the method. An unlisted error code is cacheable like its class; an unlisted success code is not, and a cache must not store it.
        #[inline]
        #[must_use]
        pub const fn cacheable(self) -> ::core::primitive::bool {
            let row = match ResponseCode::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            };
            ATTRIBUTE_3 >> (row & 63) & 1 != 0
        }
        /// Returns `true` if a cache must mark its stored responses for the resource as not fresh (RFC 7252, sections 5.9.1.1, 5.9.1.2 and 5.9.1.4).
        #[inline]
        #[must_use]
        pub const fn invalidates_stored(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_4 >> (row & 63) & 1 != 0
        }
        /// Returns `false` if the response has no payload (RFC 7252, section 5.9.1.3; RFC 7959, section 2.9.1). The payload of an error without the option Content-Format is a text for developers (RFC 7252, section 5.5.2).
        #[inline]
        #[must_use]
        pub const fn payload_allowed(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_5 >> (row & 63) & 1 != 0
        }
        /// Returns the options that the definition of the code is about (RFC 7252, section 5.9; RFC 7959, section 2.9; RFC 8516).
        #[inline]
        #[must_use]
        pub const fn option_rules(self) -> &'static [ResponseCodeOptionRule] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_6,
                &ATTRIBUTE_6_ENDS,
                row,
            )
        }
        /// Returns the methods whose requests the code answers, for codes that are tied to methods (RFC 7252, sections 5.8 and 5.9.1; RFC 8132, sections 2 and 3). Error codes apply to every method.
        #[inline]
        #[must_use]
        pub const fn methods(self) -> &'static [&'static ::core::primitive::str] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_7,
                &ATTRIBUTE_7_ENDS,
                row,
            )
        }
        /// Returns `true` if Max-Age says after how many seconds the client can try again (RFC 7252, section 5.9.3.4; RFC 8516, section 4).
        #[inline]
        #[must_use]
        pub const fn retry_after_max_age(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_8 >> (row & 63) & 1 != 0
        }
    }
    static DISPLAYED: [&::core::primitive::str; 28] = [
        "65 Created",
        "66 Deleted",
        "67 Valid",
        "68 Changed",
        "69 Content",
        "95 Continue",
        "128 Bad Request",
        "129 Unauthorized",
        "130 Bad Option",
        "131 Forbidden",
        "132 Not Found",
        "133 Method Not Allowed",
        "134 Not Acceptable",
        "136 Request Entity Incomplete",
        "137 Conflict",
        "140 Precondition Failed",
        "141 Request Entity Too Large",
        "143 Unsupported Content-Format",
        "150 Unprocessable Entity",
        "157 Too Many Requests",
        "160 Internal Server Error",
        "161 Not Implemented",
        "162 Bad Gateway",
        "163 Service Unavailable",
        "164 Gateway Timeout",
        "165 Proxying Not Supported",
        "168 Hop Limit Reached",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for ResponseCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 27 {
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
    impl ::core::convert::From<ResponseCode> for ::core::primitive::u8 {
        #[inline]
        fn from(code: ResponseCode) -> ::core::primitive::u8 {
            code as ::core::primitive::u8
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
    impl ::core::cmp::PartialEq<::core::primitive::u8> for ResponseCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u8) -> ::core::primitive::bool {
            *self as ::core::primitive::u8 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ResponseCode> for ::core::primitive::u8 {
        #[inline]
        fn eq(&self, code: &ResponseCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u8
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ResponseCode {
        type Repr = ::core::primitive::u8;
        type Class = ResponseCodeClass;
        const TABLE: &'static ::core::primitive::str = "ResponseCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u8,
        ) -> ::core::result::Result<
            ResponseCode,
            __codes_core::UnknownCode<ResponseCode>,
        > {
            ResponseCode::from_u8(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u8 {
            self as ::core::primitive::u8
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
        #[inline]
        fn fallback(self) -> ::core::option::Option<ResponseCode> {
            ResponseCode::fallback(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        ResponseCode, u8, [64, 191]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ResponseCode> for ResponseCode {
        #[inline]
        fn to_code(&self) -> ResponseCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 73] = [
        "",
        "Bad Request",
        "Bad Option",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Request Entity Incomplete",
        "Precondition Failed",
        "Request Entity Too Large",
        "Unsupported Content-Format",
        "Unprocessable Entity",
        "Too Many Requests",
        "Internal Server Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "Proxying Not Supported",
        "Hop Limit Reached",
        "2.01",
        "2.02",
        "2.03",
        "2.04",
        "2.05",
        "2.31",
        "4.00",
        "4.01",
        "4.02",
        "4.03",
        "4.04",
        "4.05",
        "4.06",
        "4.08",
        "4.09",
        "4.12",
        "4.13",
        "4.15",
        "4.22",
        "4.29",
        "5.00",
        "5.01",
        "5.02",
        "5.03",
        "5.04",
        "5.05",
        "5.08",
        "Created",
        "Deleted",
        "Valid",
        "Changed",
        "Content",
        "Continue",
        "BadRequest",
        "Unauthorized",
        "BadOption",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "RequestEntityIncomplete",
        "Conflict",
        "PreconditionFailed",
        "RequestEntityTooLarge",
        "UnsupportedContentFormat",
        "UnprocessableEntity",
        "TooManyRequests",
        "InternalServerError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "ProxyingNotSupported",
        "HopLimitReached",
    ];
    static SLOTS: [::core::primitive::u8; 256] = *b"\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\x0a\0\0\0\0\0+1\x0c7'\0\0\0\0\0\0\0\0\0\x06<\0\0\0\0\0\x0b\0\0\x093\0\0\0%\0\0\0\0\0\0\0\x04F\0\0\0\0\0\0\0\0\x1c\0\0\x036\0\0\0\x0e\x1fH\0\0\x1b\x05\0\0@\0\04\0\x1e\0\0\0\x1a\0\0#:\0\0\0\0\x1d\x02A\0\x190\0\0\0\0\0\x07\0\0\0\0$\0\0\0\0\0\0*G\0\0\0\0\0\0\x12\0\0\0\0\0\0\0\0\0\0\0\0\x0f\0,\0\0(>\0\0\0\0\0\x172\0\0B\0\0\0\0\0\0\0\0\x16\0\0;C-.\08\0\x18\0=?\x01&\0\0\0\0\0\0\0\0\0\0\x089\0\0\0\0\0\0\0\0\0\x15\0\x13/\0\0\0\0E\0\0\0\0\x14\0\"5\0\0\0\0\0D\0\0\0\0\0\0\0\0\0\0\x11\0\x10\0!\0\0\0\0\0\0\x0d\0)";
    static SPELLED: [ResponseCode; 73] = {
        static SPELLED_ROWS: [::core::primitive::u8; 73] = *b"\0\x06\x08\x0a\x0b\x0c\x0d\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ResponseCode::ALL, 0)
        }; 73];
        let mut id = 0;
        while id < 73 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                ResponseCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    const fn code_of_spelling(
        text: &::core::primitive::str,
    ) -> ::core::option::Option<ResponseCode> {
        let bytes = ::core::primitive::str::as_bytes(text);
        let mut slot = __codes_core::__private_0_1_0::hash::Hash::slot(
            __codes_core::__private_0_1_0::hash::Hash::Quick(3119797817),
            bytes,
            255,
        );
        loop {
            let id = __codes_core::__private_0_1_0::bytes::index::<1>(&SLOTS, slot);
            if id == 0 {
                return ::core::option::Option::None;
            }
            if __codes_core::__private_0_1_0::equal_in_any_case(
                __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id),
                text,
            ) {
                return ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::code_at(&SPELLED, id),
                );
            }
            slot = (slot + 1) & 255;
        }
    }
    impl ResponseCode {
        /// The code whose [`dotted`](Self::dotted) is this text, with the letters A to Z in either case.
        #[inline]
        #[must_use]
        pub const fn from_dotted(
            text: &::core::primitive::str,
        ) -> ::core::option::Option<ResponseCode> {
            if let ::core::option::Option::Some(code) = code_of_spelling(text) {
                if let ::core::option::Option::Some(key) = ResponseCode::dotted(code) {
                    if __codes_core::__private_0_1_0::equal_in_any_case(key, text) {
                        return ::core::option::Option::Some(code);
                    }
                }
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl __codes_core::Keyed for ResponseCode {
        #[inline]
        fn key(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ResponseCode::dotted(self)
        }
        #[inline]
        fn from_key(
            text: &::core::primitive::str,
        ) -> ::core::option::Option<ResponseCode> {
            ResponseCode::from_dotted(text)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for ResponseCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            3119797817,
        );
        const PLAIN: ::core::primitive::bool = false;
        const FIRST_NAME: ::core::primitive::usize = 46;
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
macro_rules! __ResponseCode_a7eeb363c0b48f4f {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 64 191
65 Created CREATED	2.01
66 Deleted DELETED	2.02
67 Valid VALID	2.03
68 Changed CHANGED	2.04
69 Content CONTENT	2.05
95 Continue CONTINUE	2.31
128 BadRequest BAD_REQUEST	4.00
129 Unauthorized UNAUTHORIZED	4.01
130 BadOption BAD_OPTION	4.02
131 Forbidden FORBIDDEN	4.03
132 NotFound NOT_FOUND	4.04
133 MethodNotAllowed METHOD_NOT_ALLOWED	4.05
134 NotAcceptable NOT_ACCEPTABLE	4.06
136 RequestEntityIncomplete REQUEST_ENTITY_INCOMPLETE	4.08
137 Conflict CONFLICT	4.09
140 PreconditionFailed PRECONDITION_FAILED	4.12
141 RequestEntityTooLarge REQUEST_ENTITY_TOO_LARGE	4.13
143 UnsupportedContentFormat UNSUPPORTED_CONTENT_FORMAT	4.15
150 UnprocessableEntity UNPROCESSABLE_ENTITY	4.22
157 TooManyRequests TOO_MANY_REQUESTS	4.29
160 InternalServerError INTERNAL_SERVER_ERROR	5.00
161 NotImplemented NOT_IMPLEMENTED	5.01
162 BadGateway BAD_GATEWAY	5.02
163 ServiceUnavailable SERVICE_UNAVAILABLE	5.03
164 GatewayTimeout GATEWAY_TIMEOUT	5.04
165 ProxyingNotSupported PROXYING_NOT_SUPPORTED	5.05
168 HopLimitReached HOP_LIMIT_REACHED	5.08"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "coap.json"
        r##"{
  "$schema": "../schema.json",
  "title": "CoAP response codes",
  "description": "A response code tells how a request of the Constrained Application Protocol went. It is one byte: three bits of class and five of detail, which documents write as in `4.04`. The table holds every code of the classes 2 to 5. Methods and signaling codes, which use the other classes of the same byte, are not responses.",
  "source": "https://www.iana.org/assignments/core-parameters/core-parameters.xhtml#response-codes",
  "updated": "2020-03-01",
  "repr": "u8",
  "open": [64, 191],
  "classes": [
    {"name": "Success", "range": [64, 95], "description": "The request was received, understood and accepted (RFC 7252, section 5.9.1)."},
    {"name": "Client Error", "range": [128, 159], "description": "The client seems to have made a mistake (RFC 7252, section 5.9.2).", "fallback": 128},
    {
      "name": "Server Error",
      "range": [160, 191],
      "description": "The server knows that it has made a mistake, or cannot carry out the request (RFC 7252, section 5.9.3).",
      "fallback": 160
    }
  ],
  "attributes": {
    "dotted": {
      "type": "string",
      "required": true,
      "unique": true,
      "description": "Returns class and detail of the code as documents write them, such as `4.04` (RFC 7252, section 3), or `None` for an unlisted code.",
      "phrase": "written as {}"
    },
    "http_status": {
      "type": "code",
      "table": "codes_core::StatusCode",
      "description": "Returns the status code with which a proxy from HTTP to CoAP answers its client (RFC 8075, section 7; RFC 8768, section 5, for 5.08), in the case that the proxy knows nothing more: for 2.02 and 2.04 a response without payload, for 2.03 a conditional request. See `http_alternatives` for the other cases. `None` for 2.31 and 4.08, which a proxy handles itself, for 4.09, 4.22 and 4.29, whose RFCs define no mapping, and for unlisted codes."
    },
    "http_alternatives": {
      "type": "[code]",
      "table": "codes_core::StatusCode",
      "default": [],
      "description": "Returns the other status codes for a proxy from HTTP to CoAP (RFC 8075, section 7): 200 for 2.02 and 2.04 with a payload, and for 2.03 if the client did not ask conditionally and the proxy answers from its cache; 400 for 4.02 if a header field of the client became the bad option; 405 for 4.05 if the proxy knows the methods to list in `Allow`."
    },
    "cacheable": {
      "type": "bool",
      "default": false,
      "inherit": true,
      "description": "Returns `true` if a cache may store a response with this code and reuse it while it is fresh, which is for 60 seconds if it has no option Max-Age (RFC 7252, sections 5.6 and 5.9). It depends on the code and not on the method. An unlisted error code is cacheable like its class; an unlisted success code is not, and a cache must not store it.",
      "phrase": "a cache may store the response"
    },
    "invalidates_stored": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if a cache must mark its stored responses for the resource as not fresh (RFC 7252, sections 5.9.1.1, 5.9.1.2 and 5.9.1.4).",
      "phrase": "stored responses for the resource are no longer fresh"
    },
    "payload_allowed": {
      "type": "bool",
      "default": true,
      "description": "Returns `false` if the response has no payload (RFC 7252, section 5.9.1.3; RFC 7959, section 2.9.1). The payload of an error without the option Content-Format is a text for developers (RFC 7252, section 5.5.2).",
      "phrase": "the response has no payload"
    },
    "option_rules": {
      "type": "[record]",
      "members": {
        "option": {"type": "string", "required": true, "description": "Returns the name of the option."},
        "level": {
          "type": "enum",
          "required": true,
          "values": {
            "Must": "The response MUST have the option.",
            "Should": "The response SHOULD have the option.",
            "May": "The response can have the option, which then has a meaning of its own.",
            "Described": "The specification describes the option for this code without one of the words of RFC 2119."
          },
          "description": "Returns what the specification says about the option."
        },
        "condition": {"type": "string", "description": "Returns when the rule applies, as the end of a sentence, or `None` if it always does.", "phrase": "{}"}
      },
      "default": [],
      "description": "Returns the options that the definition of the code is about (RFC 7252, section 5.9; RFC 7959, section 2.9; RFC 8516)."
    },
    "methods": {
      "type": "[string]",
      "default": [],
      "description": "Returns the methods whose requests the code answers, for codes that are tied to methods (RFC 7252, sections 5.8 and 5.9.1; RFC 8132, sections 2 and 3). Error codes apply to every method.",
      "phrase": "the answer to {}"
    },
    "retry_after_max_age": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if Max-Age says after how many seconds the client can try again (RFC 7252, section 5.9.3.4; RFC 8516, section 4).",
      "phrase": "Max-Age says when to try again"
    }
  },
  "codes": [
    {
      "code": 65,
      "reason": "Created",
      "description": "The request created a resource: at the location in the options, or at the URI of the request if there are none. A response to POST should have these options (section 5.8.2).",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.1",
      "dotted": "2.01",
      "http_status": 201,
      "invalidates_stored": true,
      "option_rules": [{"option": "Location-Path", "level": "May"}, {"option": "Location-Query", "level": "May"}],
      "methods": ["POST", "PUT", "PATCH", "iPATCH"]
    },
    {
      "code": 66,
      "reason": "Deleted",
      "description": "The resource does not exist any more, or did not exist in the first place. The payload, if there is one, describes the result.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.2",
      "dotted": "2.02",
      "http_status": 204,
      "http_alternatives": [200],
      "invalidates_stored": true,
      "methods": ["DELETE", "POST"]
    },
    {
      "code": 67,
      "reason": "Valid",
      "description": "The stored response with the entity-tag of this response is valid, and the client can use it again.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.3",
      "dotted": "2.03",
      "http_status": 304,
      "http_alternatives": [200],
      "payload_allowed": false,
      "option_rules": [{"option": "ETag", "level": "Must"}],
      "methods": ["GET", "FETCH"]
    },
    {
      "code": 68,
      "reason": "Changed",
      "description": "The request changed the resource. The payload, if there is one, describes the result.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.4",
      "dotted": "2.04",
      "http_status": 204,
      "http_alternatives": [200],
      "invalidates_stored": true,
      "methods": ["POST", "PUT", "PATCH", "iPATCH"]
    },
    {
      "code": 69,
      "reason": "Content",
      "description": "The payload is a representation of the resource.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.1.5",
      "dotted": "2.05",
      "http_status": 200,
      "cacheable": true,
      "option_rules": [{"option": "Max-Age", "level": "May"}, {"option": "ETag", "level": "May"}],
      "methods": ["GET", "FETCH"]
    },
    {
      "code": 95,
      "reason": "Continue",
      "description": "The block of the request was transferred, and the server encourages the client to send the next one. The result of the whole request is still open.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7959#section-2.9.1",
      "dotted": "2.31",
      "payload_allowed": false,
      "option_rules": [{"option": "Block1", "level": "Described"}]
    },
    {
      "code": 128,
      "reason": "Bad Request",
      "description": "The server does not understand the request, and nothing more precise fits.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.1",
      "dotted": "4.00",
      "http_status": 400,
      "cacheable": true
    },
    {
      "code": 129,
      "reason": "Unauthorized",
      "description": "The client is not authorized for the request, and should not repeat it without better authentication.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.2",
      "dotted": "4.01",
      "http_status": 403,
      "cacheable": true
    },
    {
      "code": 130,
      "reason": "Bad Option",
      "description": "The server does not know an option of the request, or the option is malformed. The client should not repeat the request without changes.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.3",
      "dotted": "4.02",
      "http_status": 500,
      "http_alternatives": [400],
      "cacheable": true
    },
    {
      "code": 131,
      "reason": "Forbidden",
      "description": "The server understands the request, and refuses it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.4",
      "dotted": "4.03",
      "http_status": 403,
      "cacheable": true
    },
    {
      "code": 132,
      "reason": "Not Found",
      "description": "There is no resource at the URI of the request, or the server does not want to say that there is.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.5",
      "dotted": "4.04",
      "http_status": 404,
      "cacheable": true
    },
    {
      "code": 133,
      "reason": "Method Not Allowed",
      "description": "The resource does not support the method. Unlike in HTTP, the response does not tell which methods it supports.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.6",
      "dotted": "4.05",
      "http_status": 400,
      "http_alternatives": [405],
      "cacheable": true
    },
    {
      "code": 134,
      "reason": "Not Acceptable",
      "description": "The server has no representation in the content format that the option Accept asks for. Unlike in HTTP, the response does not have a list of those that there are.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.7",
      "dotted": "4.06",
      "http_status": 406,
      "cacheable": true
    },
    {
      "code": 136,
      "reason": "Request Entity Incomplete",
      "description": "The server does not have all blocks of the request, because some were lost or the server has discarded them.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7959#section-2.9.2",
      "dotted": "4.08",
      "cacheable": true
    },
    {
      "code": 137,
      "reason": "Conflict",
      "description": "The request cannot be carried out in the present state of the resource.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8132#section-3.4",
      "dotted": "4.09",
      "cacheable": true
    },
    {
      "code": 140,
      "reason": "Precondition Failed",
      "description": "A condition of the request, such as If-Match, does not hold.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.8",
      "dotted": "4.12",
      "http_status": 412,
      "cacheable": true
    },
    {
      "code": 141,
      "reason": "Request Entity Too Large",
      "description": "The payload of the request is larger than the server can process. The client can try a transfer in blocks, or smaller blocks.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.9",
      "dotted": "4.13",
      "http_status": 413,
      "cacheable": true,
      "option_rules": [
        {"option": "Size1", "level": "Should", "condition": "unless the server cannot tell the size"},
        {"option": "Block1", "level": "Described", "condition": "if the server asks for smaller blocks"}
      ]
    },
    {
      "code": 143,
      "reason": "Unsupported Content-Format",
      "description": "The server does not support the content format of the payload.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.2.10",
      "dotted": "4.15",
      "http_status": 415,
      "cacheable": true
    },
    {
      "code": 150,
      "reason": "Unprocessable Entity",
      "description": "The server understands the format of the payload and its syntax, but cannot carry out what it says.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8132#section-3.4",
      "dotted": "4.22",
      "cacheable": true
    },
    {
      "code": 157,
      "reason": "Too Many Requests",
      "description": "The client sends requests faster than the server accepts them. It should wait for the time in Max-Age before it sends a similar one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8516#section-3",
      "dotted": "4.29",
      "cacheable": true,
      "option_rules": [{"option": "Max-Age", "level": "Described"}],
      "retry_after_max_age": true
    },
    {
      "code": 160,
      "reason": "Internal Server Error",
      "description": "Something unexpected went wrong in the server.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.1",
      "dotted": "5.00",
      "http_status": 500,
      "cacheable": true
    },
    {
      "code": 161,
      "reason": "Not Implemented",
      "description": "The server does not support what the request needs.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.2",
      "dotted": "5.01",
      "http_status": 501,
      "cacheable": true
    },
    {
      "code": 162,
      "reason": "Bad Gateway",
      "description": "A proxy got a response that it cannot process from the server that it forwarded the request to.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.3",
      "dotted": "5.02",
      "http_status": 502,
      "cacheable": true
    },
    {
      "code": 163,
      "reason": "Service Unavailable",
      "description": "The server cannot process the request for now. The client can try again after the time in Max-Age.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.4",
      "dotted": "5.03",
      "http_status": 503,
      "cacheable": true,
      "option_rules": [{"option": "Max-Age", "level": "Described"}],
      "retry_after_max_age": true
    },
    {
      "code": 164,
      "reason": "Gateway Timeout",
      "description": "A proxy got no response in time from the server that it forwarded the request to.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.5",
      "dotted": "5.04",
      "http_status": 504,
      "cacheable": true
    },
    {
      "code": 165,
      "reason": "Proxying Not Supported",
      "description": "The server cannot or does not want to act as a proxy for the URI of the request.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7252#section-5.9.3.6",
      "dotted": "5.05",
      "http_status": 502,
      "cacheable": true
    },
    {
      "code": 168,
      "reason": "Hop Limit Reached",
      "description": "The request has passed as many proxies as its option Hop-Limit allows, so there is probably a loop.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8768#section-3",
      "dotted": "5.08",
      "http_status": 508,
      "cacheable": true
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
pub use __ResponseCode_a7eeb363c0b48f4f as ResponseCode;
