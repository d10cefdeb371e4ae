// @generated from http.json by codes 0.1.0: edit that file instead.

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
#[doc = include_str!("status_code.md")]
#[non_exhaustive]
///
/// # HTTP status codes
///
/// A status code is the three-digit number with which an HTTP server reports the outcome of a request; its first digit is the class of the response. This table follows the IANA registry, without 306, which is reserved and has no meaning.
///
/// The type holds every code from 100 to 999, including those that are not listed here.
///
/// Source: <https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml>, as of 2025-09-15.
///
/// ## Informational, 100 to 199
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 100 | [Continue](Self::Continue) | The server has received the first part of the request and has not rejected it. |
/// | 101 | [Switching Protocols](Self::SwitchingProtocols) | The server accepts the change of protocol that the client asked for in `Upgrade`, and uses the new protocol on this connection right after this response. |
/// | 102 | [Processing](Self::Processing) | An interim response of WebDAV: the server is still working on the request, and the client should not give up waiting. |
/// | 103 | [Early Hints](Self::EarlyHints) | Header fields that the final response will probably have, sent ahead while the server prepares it. |
/// | 104 | [Upload Resumption Supported](Self::UploadResumptionSupported) | Interim response: the server can resume this upload if it breaks off, at the URI in `Location` when the response has one. |
///
/// ## Successful, 200 to 299
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 200 | [OK](Self::Ok) | The request succeeded. |
/// | 201 | [Created](Self::Created) | The request created one or more resources. |
/// | 202 | [Accepted](Self::Accepted) | The server has taken the request on but has not finished it, and may yet refuse it. |
/// | 203 | [Non-Authoritative Information](Self::NonAuthoritativeInformation) | The request succeeded, but a proxy on the way has changed the content of the origin server's 200 OK response. |
/// | 204 | [No Content](Self::NoContent) | The request succeeded and there is no content to send; header fields such as `ETag` describe the resource after the change. |
/// | 205 | [Reset Content](Self::ResetContent) | The request succeeded, and the user agent should reset the form or view that the request came from. |
/// | 206 | [Partial Content](Self::PartialContent) | The server sends only the parts that the client asked for in `Range`. |
/// | 207 | [Multi-Status](Self::MultiStatus) | In WebDAV, one response that reports on several resources or operations, each with a status of its own in the XML content. |
/// | 208 | [Already Reported](Self::AlreadyReported) | Used inside 207: the members of this collection are already listed under another binding. |
/// | 226 | [IM Used](Self::ImUsed) | The content is not the resource itself but the result of instance manipulations, typically a delta against a version that the client already holds. |
///
/// ## Redirection, 300 to 399
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 300 | [Multiple Choices](Self::MultipleChoices) | The resource has several representations, each with its own URI, and the client or its user picks one. |
/// | 301 | [Moved Permanently](Self::MovedPermanently) | The resource has moved for good, and links to it should be changed to the URI in `Location`. |
/// | 302 | [Found](Self::Found) | The resource is at another URI for the time being, so links to it stay as they are. |
/// | 303 | [See Other](Self::SeeOther) | Fetch the result with GET (or HEAD) from `Location`, a different resource from the one requested. |
/// | 304 | [Not Modified](Self::NotModified) | The copy that the client already holds is still valid, so the server sends no content. |
/// | 305 | [Use Proxy](Self::UseProxy) | Once asked the client to repeat the request through the proxy named in `Location`. |
/// | 307 | [Temporary Redirect](Self::TemporaryRedirect) | The resource is at the URI in `Location` for the time being, and a client that follows the redirect must keep the method: a POST stays a POST. |
/// | 308 | [Permanent Redirect](Self::PermanentRedirect) | The resource has moved for good to the URI in `Location`, and a client that follows the redirect keeps the method. |
///
/// ## Client Error, 400 to 499
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 400 | [Bad Request](Self::BadRequest) | The server rejects the request because of what seems to be the client's mistake, most often malformed syntax. |
/// | 401 | [Unauthorized](Self::Unauthorized) | The request lacks valid credentials: it had none, or the server refused them. |
/// | 402 | [Payment Required](Self::PaymentRequired) | Reserved for future use, without a standard meaning. |
/// | 403 | [Forbidden](Self::Forbidden) | The server understood the request and refuses it. |
/// | 404 | [Not Found](Self::NotFound) | The server has found nothing at this URI, or does not want to reveal that something exists. |
/// | 405 | [Method Not Allowed](Self::MethodNotAllowed) | The server knows the method, but this resource does not support it; `Allow` lists the methods that it does support. |
/// | 406 | [Not Acceptable](Self::NotAcceptable) | The server has no representation that fits `Accept`, `Accept-Language` or similar fields of the request, and will not send another one instead. |
/// | 407 | [Proxy Authentication Required](Self::ProxyAuthenticationRequired) | Like 401 Unauthorized, but it is a proxy that asks for credentials. |
/// | 408 | [Request Timeout](Self::RequestTimeout) | The server gave up waiting for the complete request. |
/// | 409 | [Conflict](Self::Conflict) | The request conflicts with the current state of the resource: someone else has changed it in the meantime, for example, or a name is taken. |
/// | 410 | [Gone](Self::Gone) | The resource was there, is gone on purpose and will probably not come back, so links to it should be removed. |
/// | 411 | [Length Required](Self::LengthRequired) | The server does not accept the request without `Content-Length`. |
/// | 412 | [Precondition Failed](Self::PreconditionFailed) | A condition that the client put on the request, such as `If-Match` or `If-Unmodified-Since`, does not hold, so the server has not applied the method. |
/// | 413 | [Content Too Large](Self::ContentTooLarge) | The content of the request exceeds what the server accepts; if `Retry-After` is present, only for the time being. |
/// | 414 | [URI Too Long](Self::UriTooLong) | The target URI is longer than the server accepts. |
/// | 415 | [Unsupported Media Type](Self::UnsupportedMediaType) | The server does not accept the content in the format in which the client sent it, judging by `Content-Type`, `Content-Encoding` or the data itself. |
/// | 416 | [Range Not Satisfiable](Self::RangeNotSatisfiable) | The server rejects the ranges in the request's `Range` field, because all of them lie past the end or because there are too many small or overlapping ones. |
/// | 417 | [Expectation Failed](Self::ExpectationFailed) | This server, or one that it forwards to, cannot meet what the request's `Expect` field asks for. |
/// | 418 | [I'm a teapot](Self::ImATeapot) | A code without a meaning of its own, which the registry lists as "(Unused)". |
/// | 421 | [Misdirected Request](Self::MisdirectedRequest) | The request reached a server that does not answer for the scheme and host of this URI, as can happen when a client reuses an HTTP/2 connection for a second host. |
/// | 422 | [Unprocessable Content](Self::UnprocessableContent) | The server accepts the content type and the syntax is right, but it cannot act on what the content says, for example because a value fails validation. |
/// | 423 | [Locked](Self::Locked) | In WebDAV, the resource or the destination of the request is locked. |
/// | 424 | [Failed Dependency](Self::FailedDependency) | In WebDAV, an operation was not carried out because another one that it depends on failed. |
/// | 425 | [Too Early](Self::TooEarly) | The server will not process a request that came in TLS early data, because it might be a replay. |
/// | 426 | [Upgrade Required](Self::UpgradeRequired) | The server refuses the request over this protocol, but may accept it once the client has switched to one that `Upgrade` lists. |
/// | 428 | [Precondition Required](Self::PreconditionRequired) | The server wants the request to be conditional, usually with `If-Match`, so that clients do not overwrite each other's changes. |
/// | 429 | [Too Many Requests](Self::TooManyRequests) | The client has exceeded a rate limit; `Retry-After` may say how long to wait. |
/// | 431 | [Request Header Fields Too Large](Self::RequestHeaderFieldsTooLarge) | The header fields of the request are too large, one of them or all together; the usual cause is cookies. |
/// | 451 | [Unavailable For Legal Reasons](Self::UnavailableForLegalReasons) | The server denies access because of a legal demand, which the content should explain. |
///
/// ## Server Error, 500 to 599
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 500 | [Internal Server Error](Self::InternalServerError) | The server encountered an unexpected condition, such as an unhandled error in the application, and no other code is more precise. |
/// | 501 | [Not Implemented](Self::NotImplemented) | The server does not support what the request needs, for any resource. |
/// | 502 | [Bad Gateway](Self::BadGateway) | A gateway or proxy got an invalid response from the server behind it; often an application behind a reverse proxy has crashed or refuses connections. |
/// | 503 | [Service Unavailable](Self::ServiceUnavailable) | The server cannot handle requests for the time being, because of overload or maintenance; `Retry-After` may say when to try again. |
/// | 504 | [Gateway Timeout](Self::GatewayTimeout) | A gateway or proxy got no response in time from the server behind it. |
/// | 505 | [HTTP Version Not Supported](Self::HttpVersionNotSupported) | The server does not support, or refuses, the major version of HTTP in the request. |
/// | 506 | [Variant Also Negotiates](Self::VariantAlsoNegotiates) | Server misconfiguration: the chosen variant itself negotiates, so it cannot be served. |
/// | 507 | [Insufficient Storage](Self::InsufficientStorage) | In WebDAV, the server has no room to store what the request needs. |
/// | 508 | [Loop Detected](Self::LoopDetected) | In WebDAV, the server aborted a request with `Depth: infinity` because it encountered an infinite loop of bindings. |
/// | 510 | [Not Extended](Self::NotExtended) | From the HTTP Extension Framework, an experiment that the registry marks as obsoleted: the request lacks an extension that the server's policy demands. |
/// | 511 | [Network Authentication Required](Self::NetworkAuthenticationRequired) | The response is from the network, not from the site: log in to the network first, as at a captive portal. |
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
    /// **100 Continue**
    ///
    /// The server has received the first part of the request and has not rejected it. A client that sent `Expect: 100-continue` now sends the content; any other client can ignore this interim response.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    /// - [`ends_after_header_section`](Self::ends_after_header_section): the response ends with its header section
    /// - [`field_rules`](Self::field_rules): Content-Length (`MustNot`); Transfer-Encoding (`MustNot`)
    /// - [`protocol_limit`](Self::protocol_limit): `NotHttp10`. A server must not send the code to a client of HTTP/1.0.
    Continue = 100,
    /// **101 Switching Protocols**
    ///
    /// The server accepts the change of protocol that the client asked for in `Upgrade`, and uses the new protocol on this connection right after this response. Best known from opening a WebSocket over HTTP/1.1; HTTP/2 and HTTP/3 do not use it.
    ///
    /// Also known as: Switching Protocol.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    /// - [`ends_after_header_section`](Self::ends_after_header_section): the response ends with its header section
    /// - [`field_rules`](Self::field_rules): Upgrade (`Must`, `Http11`); Connection (`Must`, `Http11`, with `Upgrade`); Upgrade (`MustNot`, `Http2AndLater`); Connection (`MustNot`, `Http2AndLater`); Content-Length (`MustNot`); Transfer-Encoding (`MustNot`)
    /// - [`protocol_limit`](Self::protocol_limit): `Http11Only`. The code is for HTTP/1.1 only, because it needs the field `Upgrade`, which other versions do not have.
    SwitchingProtocols,
    /// **102 Processing**
    ///
    /// An interim response of WebDAV: the server is still working on the request, and the client should not give up waiting. RFC 4918 dropped the code in 2007; the registration remains and still points to RFC 2518.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2518#section-10.1>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    /// - [`ends_after_header_section`](Self::ends_after_header_section): the response ends with its header section
    /// - [`field_rules`](Self::field_rules): Content-Length (`MustNot`); Transfer-Encoding (`MustNot`); Status-URI (`May`)
    /// - [`protocol_limit`](Self::protocol_limit): `NotHttp10`. A server must not send the code to a client of HTTP/1.0.
    Processing,
    /// **103 Early Hints**
    ///
    /// Header fields that the final response will probably have, sent ahead while the server prepares it. A client can start to load what `Link` names, but only the final response counts.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8297#section-2>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    /// - [`ends_after_header_section`](Self::ends_after_header_section): the response ends with its header section
    /// - [`field_rules`](Self::field_rules): Content-Length (`MustNot`); Transfer-Encoding (`MustNot`); Link (`May`)
    /// - [`protocol_limit`](Self::protocol_limit): `NotHttp10`. A server must not send the code to a client of HTTP/1.0.
    EarlyHints,
    /// **104 Upload Resumption Supported**
    ///
    /// Interim response: the server can resume this upload if it breaks off, at the URI in `Location` when the response has one. Defined by an Internet-Draft on resumable uploads and registered temporarily: check the registry before relying on it.
    ///
    /// Reference: <https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/>
    ///
    /// - [`registration`](Self::registration): `Temporary`. The registration is valid until an expiry date, because the specification is still a draft.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    /// - [`ends_after_header_section`](Self::ends_after_header_section): the response ends with its header section
    /// - [`field_rules`](Self::field_rules): Content-Length (`MustNot`); Transfer-Encoding (`MustNot`); Location (`Must`, if the response announces the upload resource); Location (`MustNot`, if the response reports progress with `Upload-Offset`); Upload-Limit (`Must`, if the response announces the upload resource and there are limits); Upload-Draft-Interop-Version (`Must`, as long as the specification is a draft)
    /// - [`protocol_limit`](Self::protocol_limit): `NotHttp10`. A server must not send the code to a client of HTTP/1.0.
    UploadResumptionSupported,
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
    /// **200 OK**
    ///
    /// The request succeeded. What the content holds depends on the method: for GET it is the resource itself, for POST the outcome of the action. A success with nothing to send is usually answered with 204 No Content.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`field_rules`](Self::field_rules): ETag (`Should`, `Origin`, in a response to GET or HEAD, if the server has it); Last-Modified (`Should`, `Origin`, in a response to GET or HEAD, if the server has it)
    Ok,
    /// **201 Created**
    ///
    /// The request created one or more resources. `Location` names the main one; without that field it is the target URI itself. Work that is only queued gets 202 Accepted.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Location (`Should`, `Origin`, in a response to POST); Location (`May`, in a response to another method; without it the new resource is the target URI)
    Created,
    /// **202 Accepted**
    ///
    /// The server has taken the request on but has not finished it, and may yet refuse it. No second response follows, so the content should tell the client where it can follow the progress.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    Accepted,
    /// **203 Non-Authoritative Information**
    ///
    /// The request succeeded, but a proxy on the way has changed the content of the origin server's 200 OK response. The client handles it like 200 OK, but knows that the content differs from what the origin server sent.
    ///
    /// Also known as: Non Authoritative Information.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`sender`](Self::sender): `Proxy`. A proxy.
    NonAuthoritativeInformation,
    /// **204 No Content**
    ///
    /// The request succeeded and there is no content to send; header fields such as `ETag` describe the resource after the change. A browser stays on its page, whereas 205 Reset Content asks it to clear the form as well.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    /// - [`ends_after_header_section`](Self::ends_after_header_section): the response ends with its header section
    /// - [`field_rules`](Self::field_rules): Content-Length (`MustNot`); Transfer-Encoding (`MustNot`)
    NoContent,
    /// **205 Reset Content**
    ///
    /// The request succeeded, and the user agent should reset the form or view that the request came from. No content, but in HTTP/1.1 the response has to say so with its framing, such as `Content-Length: 0`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    ResetContent,
    /// **206 Partial Content**
    ///
    /// The server sends only the parts that the client asked for in `Range`. A single part is described by `Content-Range`; several come as `multipart/byteranges`, with a `Content-Range` in each part. The client has to check what it received, because that may be less than it asked for.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`must_be_understood_to_be_stored`](Self::must_be_understood_to_be_stored): a cache stores the response only if it understands the code
    /// - [`field_rules`](Self::field_rules): Cache-Control (`Must`, if a 200 response to the same request would have it); Content-Location (`Must`, if a 200 response to the same request would have it); Date (`Must`, if a 200 response to the same request would have it); ETag (`Must`, if a 200 response to the same request would have it); Expires (`Must`, if a 200 response to the same request would have it); Vary (`Must`, if a 200 response to the same request would have it); Content-Range (`Must`, if a single part is sent); Content-Range (`MustNot`, if several parts are sent, each of which has its own); Content-Type (`Must`, with `multipart/byteranges`, if several parts are sent); Content-Encoding (`Must`, if a 200 response to the same request would have it, and the request had no `If-Range`); Content-Encoding (`ShouldNot`, if the request had `If-Range`); Content-Language (`Must`, if a 200 response to the same request would have it, and the request had no `If-Range`); Content-Language (`ShouldNot`, if the request had `If-Range`); Content-Type (`Must`, if a single part is sent, a 200 response to the same request would have it, and the request had no `If-Range`); Content-Type (`ShouldNot`, if a single part is sent and the request had `If-Range`); Last-Modified (`Must`, if a 200 response to the same request would have it, and the request had no `If-Range`); Last-Modified (`ShouldNot`, if the request had `If-Range`)
    PartialContent,
    /// **207 Multi-Status**
    ///
    /// In WebDAV, one response that reports on several resources or operations, each with a status of its own in the XML content. The client has to read these, because 207 itself means neither success nor failure.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4918#section-11.1>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    MultiStatus,
    /// **208 Already Reported**
    ///
    /// Used inside 207: the members of this collection are already listed under another binding. This keeps a listing of collections with several bindings from repeating itself.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5842#section-7.1>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    AlreadyReported,
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
    /// **226 IM Used**
    ///
    /// The content is not the resource itself but the result of instance manipulations, typically a delta against a version that the client already holds. Only for clients that list the manipulations they accept in `A-IM`; browsers do not.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): ETag (`Must`); IM (`May`); Delta-Base (`Must`, if the content is a delta and the request had several entity tags in `If-None-Match`); Delta-Base (`May`, if the content is a delta)
    ImUsed,
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
    /// The resource has several representations, each with its own URI, and the client or its user picks one. `Location` names the one that the server prefers, if any, and a client may follow it. Most servers choose for the client instead, from `Accept` and related fields.
    ///
    /// Also known as: Multiple Choice.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`field_rules`](Self::field_rules): Location (`Should`, if the server prefers one choice)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    MultipleChoices,
    /// **301 Moved Permanently**
    ///
    /// The resource has moved for good, and links to it should be changed to the URI in `Location`. A client that follows the redirect may turn POST into GET; 308 Permanent Redirect keeps the method.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`field_rules`](Self::field_rules): Location (`Should`)
    /// - [`redirect`](Self::redirect): `Permanent`. The resource has a new URI for good, and clients that can should use it from now on.
    /// - [`redirect_method`](Self::redirect_method): `MayChangePostToGet`. The client may change POST to GET, and keeps any other method.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    MovedPermanently,
    /// **302 Found**
    ///
    /// The resource is at another URI for the time being, so links to it stay as they are. A client that follows `Location` may turn POST into GET: 307 Temporary Redirect keeps the method, and 303 See Other asks for GET in any case.
    ///
    /// Also known as: Moved Temporarily.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Location (`Should`)
    /// - [`redirect`](Self::redirect): `Temporary`. The resource is at another URI for now, and clients keep using the original one.
    /// - [`redirect_method`](Self::redirect_method): `MayChangePostToGet`. The client may change POST to GET, and keeps any other method.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    Found,
    /// **303 See Other**
    ///
    /// Fetch the result with GET (or HEAD) from `Location`, a different resource from the one requested. Servers send it after the POST of a form, so that reloading the page does not send the form again.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Location (`May`)
    /// - [`redirect`](Self::redirect): `SeeOther`. The response refers to a different resource, which the client can retrieve.
    /// - [`redirect_method`](Self::redirect_method): `ChangeToGetOrHead`. The client uses GET, or HEAD if it wants no content.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    SeeOther,
    /// **304 Not Modified**
    ///
    /// The copy that the client already holds is still valid, so the server sends no content. It answers a GET or HEAD with a condition such as `If-None-Match` or `If-Modified-Since`; a failed `If-None-Match` on any other method gets 412 Precondition Failed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_be_understood_to_be_stored`](Self::must_be_understood_to_be_stored): a cache stores the response only if it understands the code
    /// - [`content_allowed`](Self::content_allowed): the response has no content
    /// - [`ends_after_header_section`](Self::ends_after_header_section): the response ends with its header section
    /// - [`field_rules`](Self::field_rules): Cache-Control (`Must`, if a 200 response to the same request would have it); Content-Location (`Must`, if a 200 response to the same request would have it); Date (`Must`, if a 200 response to the same request would have it); ETag (`Must`, if a 200 response to the same request would have it); Expires (`Must`, if a 200 response to the same request would have it); Vary (`Must`, if a 200 response to the same request would have it); Content-Length (`MustNot`, unless its value is that of a 200 response to the same request)
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    NotModified,
    /// **305 Use Proxy**
    ///
    /// Once asked the client to repeat the request through the proxy named in `Location`. Deprecated since RFC 7231 for security reasons, because it lets a response configure the client's proxy; the registration itself is unmarked.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    UseProxy,
    #[doc(hidden)]
    Unlisted306,
    /// **307 Temporary Redirect**
    ///
    /// The resource is at the URI in `Location` for the time being, and a client that follows the redirect must keep the method: a POST stays a POST. 302 Found is the older code, with which a client may change the method; 308 Permanent Redirect is the same for a permanent move.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Location (`Should`)
    /// - [`redirect`](Self::redirect): `Temporary`. The resource is at another URI for now, and clients keep using the original one.
    /// - [`redirect_method`](Self::redirect_method): `Keep`. The client keeps the method and the content of the request.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    TemporaryRedirect,
    /// **308 Permanent Redirect**
    ///
    /// The resource has moved for good to the URI in `Location`, and a client that follows the redirect keeps the method. 301 Moved Permanently is the older code, with which a client may turn POST into GET; 307 Temporary Redirect is the same for a temporary move. Very old clients may not know this code.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`field_rules`](Self::field_rules): Location (`Should`)
    /// - [`redirect`](Self::redirect): `Permanent`. The resource has a new URI for good, and clients that can should use it from now on.
    /// - [`redirect_method`](Self::redirect_method): `Keep`. The client keeps the method and the content of the request.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    PermanentRedirect,
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
    #[doc(hidden)]
    Unlisted380,
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
    /// The server rejects the request because of what seems to be the client's mistake, most often malformed syntax. The client should change the request before it tries again. For well-formed content that breaks a rule of the application, 422 Unprocessable Content says more.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    BadRequest,
    /// **401 Unauthorized**
    ///
    /// The request lacks valid credentials: it had none, or the server refused them. `WWW-Authenticate` says how to authenticate, and the client may try again. In spite of its name the code is about authentication; a client that is known but not permitted gets 403 Forbidden.
    ///
    /// Also known as: Authorization Required.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): WWW-Authenticate (`Must`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with a new or replaced `Authorization`
    /// - [`retry_fields`](Self::retry_fields): Authorization
    Unauthorized,
    /// **402 Payment Required**
    ///
    /// Reserved for future use, without a standard meaning. Some services send it when a payment fails, a quota is used up or a subscription has ended; see their documentation for what to do.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    PaymentRequired,
    /// **403 Forbidden**
    ///
    /// The server understood the request and refuses it. Other credentials may help, but the same ones will not, and the reason may have nothing to do with credentials; a client that should authenticate first gets 401 Unauthorized. To hide that the resource exists, a server may send 404 Not Found instead.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_level`](Self::retry_level): `ShouldNot`. The client SHOULD NOT send the request again unless the condition holds.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with other credentials, if credentials were the reason
    /// - [`retry_fields`](Self::retry_fields): Authorization
    Forbidden,
    /// **404 Not Found**
    ///
    /// The server has found nothing at this URI, or does not want to reveal that something exists. The code does not say whether this is permanent; a resource that was removed on purpose and for good gets 410 Gone.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    NotFound,
    /// **405 Method Not Allowed**
    ///
    /// The server knows the method, but this resource does not support it; `Allow` lists the methods that it does support. A method that the server does not know for any resource gets 501 Not Implemented.
    ///
    /// Also known as: Not Allowed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`field_rules`](Self::field_rules): Allow (`Must`, `Origin`)
    MethodNotAllowed,
    /// **406 Not Acceptable**
    ///
    /// The server has no representation that fits `Accept`, `Accept-Language` or similar fields of the request, and will not send another one instead. This is about what the client wants to receive; a format that the server does not accept from the client gets 415 Unsupported Media Type.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    NotAcceptable,
    /// **407 Proxy Authentication Required**
    ///
    /// Like 401 Unauthorized, but it is a proxy that asks for credentials. `Proxy-Authenticate` says how to authenticate, and the client may repeat the request with `Proxy-Authorization`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Proxy-Authenticate (`Must`, `Proxy`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with a new or replaced `Proxy-Authorization`
    /// - [`retry_fields`](Self::retry_fields): Proxy-Authorization
    /// - [`sender`](Self::sender): `Proxy`. A proxy.
    ProxyAuthenticationRequired,
    /// **408 Request Timeout**
    ///
    /// The server gave up waiting for the complete request. A client with a request under way may send it again, on a new connection if need be. If a gateway waits in vain for another server, the code is 504 Gateway Timeout.
    ///
    /// Also known as: Request Time-out.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `Unchanged`. The client can send the same request again, for some codes only over another connection or once the connection is secured: see `retry_condition`.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again over this connection, or over another one if this one is no longer usable
    /// - [`retry_in_practice`](Self::retry_in_practice): `IdempotentMethods`. Clients send the request again after a delay if its method is idempotent.
    RequestTimeout,
    /// **409 Conflict**
    ///
    /// The request conflicts with the current state of the resource: someone else has changed it in the meantime, for example, or a name is taken. The client can resolve the conflict and send the request again. If the client set the condition itself, with `If-Match` for example, the code is 412 Precondition Failed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again after the conflict with the current state of the resource is resolved
    Conflict,
    /// **410 Gone**
    ///
    /// The resource was there, is gone on purpose and will probably not come back, so links to it should be removed. A server that does not know whether the absence will last sends 404 Not Found.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    Gone,
    /// **411 Length Required**
    ///
    /// The server does not accept the request without `Content-Length`. The client may repeat it with that field, so it has to know the length of the content in advance.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with a valid `Content-Length`
    /// - [`retry_fields`](Self::retry_fields): Content-Length
    LengthRequired,
    /// **412 Precondition Failed**
    ///
    /// A condition that the client put on the request, such as `If-Match` or `If-Unmodified-Since`, does not hold, so the server has not applied the method. The usual cause is a change by someone else: fetch the resource again, then retry. 409 Conflict is for conflicts that the server finds without such a condition, 428 Precondition Required for a condition that is missing.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    PreconditionFailed,
    /// **413 Content Too Large**
    ///
    /// The content of the request exceeds what the server accepts; if `Retry-After` is present, only for the time being. A URI that is too long gets 414 URI Too Long, and header fields that are too large get 431 Request Header Fields Too Large.
    ///
    /// Also known as: Payload Too Large, Request Entity Too Large.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Retry-After (`Should`, if the condition is temporary)
    /// - [`retry`](Self::retry): `AfterDelay`. The client can send the same request again after some time.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again after the time in `Retry-After`, if the response has that field
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    ContentTooLarge,
    /// **414 URI Too Long**
    ///
    /// The target URI is longer than the server accepts. Often the query holds data that belongs in a POST, or a chain of redirects makes the URI grow. Too much content gets 413 Content Too Large, and header fields that are too large get 431 Request Header Fields Too Large.
    ///
    /// Also known as: Request-URI Too Long, Request-URI Too Large, Request URI Too Long, URI Too Large.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    UriTooLong,
    /// **415 Unsupported Media Type**
    ///
    /// The server does not accept the content in the format in which the client sent it, judging by `Content-Type`, `Content-Encoding` or the data itself. `Accept`, `Accept-Encoding` (only if the content coding was the reason) or, for PATCH, `Accept-Patch` says what the server does accept. A client that asks to receive an unavailable format gets 406 Not Acceptable.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Accept (`May`, if the media type was the reason); Accept-Encoding (`May`, if the content coding was the reason); Accept-Encoding (`MustNot`, if the reason has nothing to do with content codings); Accept-Patch (`Should`, in a response to PATCH)
    UnsupportedMediaType,
    /// **416 Range Not Satisfiable**
    ///
    /// The server rejects the ranges in the request's `Range` field, because all of them lie past the end or because there are too many small or overlapping ones. For byte ranges, `Content-Range` gives the current length. A server may also ignore `Range` and send the whole representation in a 200 OK response.
    ///
    /// Also known as: Requested Range Not Satisfiable.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Content-Range (`Should`, if byte ranges were requested)
    RangeNotSatisfiable,
    /// **417 Expectation Failed**
    ///
    /// This server, or one that it forwards to, cannot meet what the request's `Expect` field asks for. If that was `100-continue`, the client should repeat the request without it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_level`](Self::retry_level): `Should`. The client SHOULD send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again without the expectation `100-continue`, if the request had it
    ExpectationFailed,
    /// **418 I'm a teapot**
    ///
    /// A code without a meaning of its own, which the registry lists as "(Unused)". In RFC 2324, an April Fools' joke, a teapot responds with it when asked to brew coffee. Because so many programs implement the joke, the code stays reserved.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19>
    ///
    /// - [`registration`](Self::registration): `Unused`. The code is reserved and has no registered meaning.
    ImATeapot,
    #[doc(hidden)]
    Unlisted419,
    #[doc(hidden)]
    Unlisted420,
    /// **421 Misdirected Request**
    ///
    /// The request reached a server that does not answer for the scheme and host of this URI, as can happen when a client reuses an HTTP/2 connection for a second host. The client may send it again over a different connection, even if the method is not idempotent. A proxy must not generate this code.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `Unchanged`. The client can send the same request again, for some codes only over another connection or once the connection is secured: see `retry_condition`.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again over another connection, whether or not the method is idempotent
    /// - [`sender`](Self::sender): `OriginOrGateway`. An origin server, or a gateway that acts for one; a proxy must not generate the code.
    MisdirectedRequest,
    /// **422 Unprocessable Content**
    ///
    /// The server accepts the content type and the syntax is right, but it cannot act on what the content says, for example because a value fails validation. Broken syntax gets 400 Bad Request, and a format that the server does not accept gets 415 Unsupported Media Type.
    ///
    /// Also known as: Unprocessable Entity.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    UnprocessableContent,
    /// **423 Locked**
    ///
    /// In WebDAV, the resource or the destination of the request is locked. The client has to present the lock token, or wait until the lock is released.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4918#section-11.3>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with the lock token in `If`, or after the lock is released
    /// - [`retry_fields`](Self::retry_fields): If
    Locked,
    /// **424 Failed Dependency**
    ///
    /// In WebDAV, an operation was not carried out because another one that it depends on failed. Mostly found inside 207 Multi-Status content, along with the status of the operation that failed first.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4918#section-11.4>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    FailedDependency,
    /// **425 Too Early**
    ///
    /// The server will not process a request that came in TLS early data, because it might be a replay. A client that used early data should send the request again, but not in early data. The code has nothing to do with the rate of requests, which is what 429 Too Many Requests is for.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc8470#section-5.2>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `Unchanged`. The client can send the same request again, for some codes only over another connection or once the connection is secured: see `retry_condition`.
    /// - [`retry_level`](Self::retry_level): `Should`. The client SHOULD send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again but not in early data: after the TLS handshake is complete
    TooEarly,
    /// **426 Upgrade Required**
    ///
    /// The server refuses the request over this protocol, but may accept it once the client has switched to one that `Upgrade` lists. Many WebSocket endpoints answer plain HTTP requests with it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Upgrade (`Must`, `Http11`); Connection (`Must`, `Http11`, with `Upgrade`); Upgrade (`MustNot`, `Http2AndLater`); Connection (`MustNot`, `Http2AndLater`)
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again over a protocol that `Upgrade` of the response lists
    /// - [`retry_fields`](Self::retry_fields): Upgrade, Connection
    /// - [`protocol_limit`](Self::protocol_limit): `Http11Only`. The code is for HTTP/1.1 only, because it needs the field `Upgrade`, which other versions do not have.
    UpgradeRequired,
    #[doc(hidden)]
    Unlisted427,
    /// **428 Precondition Required**
    ///
    /// The server wants the request to be conditional, usually with `If-Match`, so that clients do not overwrite each other's changes. The client fetches the resource and repeats the request with the condition; if the condition then does not hold, the code is 412 Precondition Failed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6585#section-3>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with a condition, such as `If-Match` with the current entity tag
    /// - [`retry_fields`](Self::retry_fields): If-Match
    PreconditionRequired,
    /// **429 Too Many Requests**
    ///
    /// The client has exceeded a rate limit; `Retry-After` may say how long to wait. The limit concerns this client: a server that is overloaded or under maintenance for everyone sends 503 Service Unavailable.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6585#section-4>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`retry`](Self::retry): `AfterDelay`. The client can send the same request again after some time.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again after the time in `Retry-After`, if the response has that field, or after a delay that the client chooses
    /// - [`retry_in_practice`](Self::retry_in_practice): `AnyMethod`. Clients send the request again after a delay, whatever its method.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    TooManyRequests,
    #[doc(hidden)]
    Unlisted430,
    /// **431 Request Header Fields Too Large**
    ///
    /// The header fields of the request are too large, one of them or all together; the usual cause is cookies. The client may try again with smaller ones. A URI that is too long gets 414 URI Too Long, and too much content gets 413 Content Too Large.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6585#section-5>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with smaller header fields
    RequestHeaderFieldsTooLarge,
    #[doc(hidden)]
    Unlisted432,
    #[doc(hidden)]
    Unlisted433,
    #[doc(hidden)]
    Unlisted434,
    #[doc(hidden)]
    Unlisted435,
    #[doc(hidden)]
    Unlisted436,
    #[doc(hidden)]
    Unlisted437,
    #[doc(hidden)]
    Unlisted438,
    #[doc(hidden)]
    Unlisted439,
    #[doc(hidden)]
    Unlisted440,
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
    /// **451 Unavailable For Legal Reasons**
    ///
    /// The server denies access because of a legal demand, which the content should explain. A `Link` field with the relation `blocked-by` identifies who does the blocking, not necessarily the origin server. A refusal that has no legal reason is usually 403 Forbidden.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7725#section-3>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    /// - [`field_rules`](Self::field_rules): Link (`Should`, with `rel="blocked-by"`, if whoever blocks access sends the response)
    UnavailableForLegalReasons,
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
    #[doc(hidden)]
    Unlisted469,
    #[doc(hidden)]
    Unlisted470,
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
    #[doc(hidden)]
    Unlisted480,
    #[doc(hidden)]
    Unlisted481,
    #[doc(hidden)]
    Unlisted482,
    #[doc(hidden)]
    Unlisted483,
    #[doc(hidden)]
    Unlisted484,
    #[doc(hidden)]
    Unlisted485,
    #[doc(hidden)]
    Unlisted486,
    #[doc(hidden)]
    Unlisted487,
    #[doc(hidden)]
    Unlisted488,
    #[doc(hidden)]
    Unlisted489,
    #[doc(hidden)]
    Unlisted490,
    #[doc(hidden)]
    Unlisted491,
    #[doc(hidden)]
    Unlisted492,
    #[doc(hidden)]
    Unlisted493,
    #[doc(hidden)]
    Unlisted494,
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
    /// **500 Internal Server Error**
    ///
    /// The server encountered an unexpected condition, such as an unhandled error in the application, and no other code is more precise. The request may have taken effect in part, so only an idempotent one is safe to repeat.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry_in_practice`](Self::retry_in_practice): `IdempotentMethods`. Clients send the request again after a delay if its method is idempotent.
    InternalServerError,
    /// **501 Not Implemented**
    ///
    /// The server does not support what the request needs, for any resource. This is the right response to a method that the server does not know. A method that it knows but that this resource does not support gets 405 Method Not Allowed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`heuristically_cacheable`](Self::heuristically_cacheable): a cache may reuse the response for a time that it estimates
    NotImplemented,
    /// **502 Bad Gateway**
    ///
    /// A gateway or proxy got an invalid response from the server behind it; often an application behind a reverse proxy has crashed or refuses connections. If no response came in time, the code is 504 Gateway Timeout; a server that is itself overloaded or under maintenance sends 503 Service Unavailable.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry_in_practice`](Self::retry_in_practice): `IdempotentMethods`. Clients send the request again after a delay if its method is idempotent.
    /// - [`sender`](Self::sender): `GatewayOrProxy`. A gateway or proxy, about the server that it forwarded the request to.
    BadGateway,
    /// **503 Service Unavailable**
    ///
    /// The server cannot handle requests for the time being, because of overload or maintenance; `Retry-After` may say when to try again. A problem with a server behind this one is 502 Bad Gateway or 504 Gateway Timeout, and a limit on one client is 429 Too Many Requests.
    ///
    /// Also known as: Service Temporarily Unavailable.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`field_rules`](Self::field_rules): Retry-After (`May`)
    /// - [`retry`](Self::retry): `AfterDelay`. The client can send the same request again after some time.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again after the time in `Retry-After`, if the response has that field, or after a delay that the client chooses
    /// - [`retry_in_practice`](Self::retry_in_practice): `IdempotentMethods`. Clients send the request again after a delay if its method is idempotent.
    /// - [`names_retry_after`](Self::names_retry_after): `Retry-After` may say how long to wait
    ServiceUnavailable,
    /// **504 Gateway Timeout**
    ///
    /// A gateway or proxy got no response in time from the server behind it. The request may still be running there, so only an idempotent one is safe to repeat. An invalid response is 502 Bad Gateway; a client that is too slow with its request gets 408 Request Timeout.
    ///
    /// Also known as: Gateway Time-out.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5>
    ///
    /// - [`is_common`](Self::is_common): one of the codes that developers meet every day
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry_in_practice`](Self::retry_in_practice): `IdempotentMethods`. Clients send the request again after a delay if its method is idempotent.
    /// - [`sender`](Self::sender): `GatewayOrProxy`. A gateway or proxy, about the server that it forwarded the request to.
    GatewayTimeout,
    /// **505 HTTP Version Not Supported**
    ///
    /// The server does not support, or refuses, the major version of HTTP in the request.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    HttpVersionNotSupported,
    /// **506 Variant Also Negotiates**
    ///
    /// Server misconfiguration: the chosen variant itself negotiates, so it cannot be served.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2295#section-8.1>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    VariantAlsoNegotiates,
    /// **507 Insufficient Storage**
    ///
    /// In WebDAV, the server has no room to store what the request needs. The condition is temporary. If a user's action led to the request, the client must not repeat it until the user asks again. A limit on the size of a request is 413 Content Too Large.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4918#section-11.5>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`retry`](Self::retry): `UserAction`. Only the user can ask for the same request again.
    /// - [`retry_level`](Self::retry_level): `MustNot`. The client MUST NOT send the request again unless the condition holds.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again when the user asks for it, if a user action caused the first request
    InsufficientStorage,
    /// **508 Loop Detected**
    ///
    /// In WebDAV, the server aborted a request with `Depth: infinity` because it encountered an infinite loop of bindings. The whole operation has failed; clients that announce support in the `DAV` field can get 208 Already Reported instead.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5842#section-7.2>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    LoopDetected,
    #[doc(hidden)]
    Unlisted509,
    /// **510 Not Extended**
    ///
    /// From the HTTP Extension Framework, an experiment that the registry marks as obsoleted: the request lacks an extension that the server's policy demands. If the response says what is missing, the client may add it and try again.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2774#section-7>
    ///
    /// - [`registration`](Self::registration): `Obsoleted`. The code is registered and marked as obsoleted.
    /// - [`retry`](Self::retry): `WithChanges`. The client can send the request again with changes. Repeating it unchanged does not help.
    /// - [`retry_level`](Self::retry_level): `May`. The client MAY send the request again under the condition.
    /// - [`retry_condition`](Self::retry_condition): the client can send the request again with the extensions that the response asks for
    NotExtended,
    /// **511 Network Authentication Required**
    ///
    /// The response is from the network, not from the site: log in to the network first, as at a captive portal. The content should link to the login page. An origin server should not send this code.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6585#section-6>
    ///
    /// - [`registration`](Self::registration): `Permanent`. The registration does not expire.
    /// - [`must_not_be_stored`](Self::must_not_be_stored): a cache must not store the response
    /// - [`sender`](Self::sender): `InterceptingProxy`. A proxy that intercepts requests to control access to the network; origin servers should not generate the code.
    NetworkAuthenticationRequired,
    #[doc(hidden)]
    Unlisted512,
    #[doc(hidden)]
    Unlisted513,
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
    #[doc(hidden)]
    Unlisted555,
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
    #[doc(hidden)]
    Unlisted580,
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
    #[doc(hidden)]
    Unlisted600,
    #[doc(hidden)]
    Unlisted601,
    #[doc(hidden)]
    Unlisted602,
    #[doc(hidden)]
    Unlisted603,
    #[doc(hidden)]
    Unlisted604,
    #[doc(hidden)]
    Unlisted605,
    #[doc(hidden)]
    Unlisted606,
    #[doc(hidden)]
    Unlisted607,
    #[doc(hidden)]
    Unlisted608,
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
    #[doc(hidden)]
    Unlisted700,
    #[doc(hidden)]
    Unlisted701,
    #[doc(hidden)]
    Unlisted702,
    #[doc(hidden)]
    Unlisted703,
    #[doc(hidden)]
    Unlisted704,
    #[doc(hidden)]
    Unlisted705,
    #[doc(hidden)]
    Unlisted706,
    #[doc(hidden)]
    Unlisted707,
    #[doc(hidden)]
    Unlisted708,
    #[doc(hidden)]
    Unlisted709,
    #[doc(hidden)]
    Unlisted710,
    #[doc(hidden)]
    Unlisted711,
    #[doc(hidden)]
    Unlisted712,
    #[doc(hidden)]
    Unlisted713,
    #[doc(hidden)]
    Unlisted714,
    #[doc(hidden)]
    Unlisted715,
    #[doc(hidden)]
    Unlisted716,
    #[doc(hidden)]
    Unlisted717,
    #[doc(hidden)]
    Unlisted718,
    #[doc(hidden)]
    Unlisted719,
    #[doc(hidden)]
    Unlisted720,
    #[doc(hidden)]
    Unlisted721,
    #[doc(hidden)]
    Unlisted722,
    #[doc(hidden)]
    Unlisted723,
    #[doc(hidden)]
    Unlisted724,
    #[doc(hidden)]
    Unlisted725,
    #[doc(hidden)]
    Unlisted726,
    #[doc(hidden)]
    Unlisted727,
    #[doc(hidden)]
    Unlisted728,
    #[doc(hidden)]
    Unlisted729,
    #[doc(hidden)]
    Unlisted730,
    #[doc(hidden)]
    Unlisted731,
    #[doc(hidden)]
    Unlisted732,
    #[doc(hidden)]
    Unlisted733,
    #[doc(hidden)]
    Unlisted734,
    #[doc(hidden)]
    Unlisted735,
    #[doc(hidden)]
    Unlisted736,
    #[doc(hidden)]
    Unlisted737,
    #[doc(hidden)]
    Unlisted738,
    #[doc(hidden)]
    Unlisted739,
    #[doc(hidden)]
    Unlisted740,
    #[doc(hidden)]
    Unlisted741,
    #[doc(hidden)]
    Unlisted742,
    #[doc(hidden)]
    Unlisted743,
    #[doc(hidden)]
    Unlisted744,
    #[doc(hidden)]
    Unlisted745,
    #[doc(hidden)]
    Unlisted746,
    #[doc(hidden)]
    Unlisted747,
    #[doc(hidden)]
    Unlisted748,
    #[doc(hidden)]
    Unlisted749,
    #[doc(hidden)]
    Unlisted750,
    #[doc(hidden)]
    Unlisted751,
    #[doc(hidden)]
    Unlisted752,
    #[doc(hidden)]
    Unlisted753,
    #[doc(hidden)]
    Unlisted754,
    #[doc(hidden)]
    Unlisted755,
    #[doc(hidden)]
    Unlisted756,
    #[doc(hidden)]
    Unlisted757,
    #[doc(hidden)]
    Unlisted758,
    #[doc(hidden)]
    Unlisted759,
    #[doc(hidden)]
    Unlisted760,
    #[doc(hidden)]
    Unlisted761,
    #[doc(hidden)]
    Unlisted762,
    #[doc(hidden)]
    Unlisted763,
    #[doc(hidden)]
    Unlisted764,
    #[doc(hidden)]
    Unlisted765,
    #[doc(hidden)]
    Unlisted766,
    #[doc(hidden)]
    Unlisted767,
    #[doc(hidden)]
    Unlisted768,
    #[doc(hidden)]
    Unlisted769,
    #[doc(hidden)]
    Unlisted770,
    #[doc(hidden)]
    Unlisted771,
    #[doc(hidden)]
    Unlisted772,
    #[doc(hidden)]
    Unlisted773,
    #[doc(hidden)]
    Unlisted774,
    #[doc(hidden)]
    Unlisted775,
    #[doc(hidden)]
    Unlisted776,
    #[doc(hidden)]
    Unlisted777,
    #[doc(hidden)]
    Unlisted778,
    #[doc(hidden)]
    Unlisted779,
    #[doc(hidden)]
    Unlisted780,
    #[doc(hidden)]
    Unlisted781,
    #[doc(hidden)]
    Unlisted782,
    #[doc(hidden)]
    Unlisted783,
    #[doc(hidden)]
    Unlisted784,
    #[doc(hidden)]
    Unlisted785,
    #[doc(hidden)]
    Unlisted786,
    #[doc(hidden)]
    Unlisted787,
    #[doc(hidden)]
    Unlisted788,
    #[doc(hidden)]
    Unlisted789,
    #[doc(hidden)]
    Unlisted790,
    #[doc(hidden)]
    Unlisted791,
    #[doc(hidden)]
    Unlisted792,
    #[doc(hidden)]
    Unlisted793,
    #[doc(hidden)]
    Unlisted794,
    #[doc(hidden)]
    Unlisted795,
    #[doc(hidden)]
    Unlisted796,
    #[doc(hidden)]
    Unlisted797,
    #[doc(hidden)]
    Unlisted798,
    #[doc(hidden)]
    Unlisted799,
    #[doc(hidden)]
    Unlisted800,
    #[doc(hidden)]
    Unlisted801,
    #[doc(hidden)]
    Unlisted802,
    #[doc(hidden)]
    Unlisted803,
    #[doc(hidden)]
    Unlisted804,
    #[doc(hidden)]
    Unlisted805,
    #[doc(hidden)]
    Unlisted806,
    #[doc(hidden)]
    Unlisted807,
    #[doc(hidden)]
    Unlisted808,
    #[doc(hidden)]
    Unlisted809,
    #[doc(hidden)]
    Unlisted810,
    #[doc(hidden)]
    Unlisted811,
    #[doc(hidden)]
    Unlisted812,
    #[doc(hidden)]
    Unlisted813,
    #[doc(hidden)]
    Unlisted814,
    #[doc(hidden)]
    Unlisted815,
    #[doc(hidden)]
    Unlisted816,
    #[doc(hidden)]
    Unlisted817,
    #[doc(hidden)]
    Unlisted818,
    #[doc(hidden)]
    Unlisted819,
    #[doc(hidden)]
    Unlisted820,
    #[doc(hidden)]
    Unlisted821,
    #[doc(hidden)]
    Unlisted822,
    #[doc(hidden)]
    Unlisted823,
    #[doc(hidden)]
    Unlisted824,
    #[doc(hidden)]
    Unlisted825,
    #[doc(hidden)]
    Unlisted826,
    #[doc(hidden)]
    Unlisted827,
    #[doc(hidden)]
    Unlisted828,
    #[doc(hidden)]
    Unlisted829,
    #[doc(hidden)]
    Unlisted830,
    #[doc(hidden)]
    Unlisted831,
    #[doc(hidden)]
    Unlisted832,
    #[doc(hidden)]
    Unlisted833,
    #[doc(hidden)]
    Unlisted834,
    #[doc(hidden)]
    Unlisted835,
    #[doc(hidden)]
    Unlisted836,
    #[doc(hidden)]
    Unlisted837,
    #[doc(hidden)]
    Unlisted838,
    #[doc(hidden)]
    Unlisted839,
    #[doc(hidden)]
    Unlisted840,
    #[doc(hidden)]
    Unlisted841,
    #[doc(hidden)]
    Unlisted842,
    #[doc(hidden)]
    Unlisted843,
    #[doc(hidden)]
    Unlisted844,
    #[doc(hidden)]
    Unlisted845,
    #[doc(hidden)]
    Unlisted846,
    #[doc(hidden)]
    Unlisted847,
    #[doc(hidden)]
    Unlisted848,
    #[doc(hidden)]
    Unlisted849,
    #[doc(hidden)]
    Unlisted850,
    #[doc(hidden)]
    Unlisted851,
    #[doc(hidden)]
    Unlisted852,
    #[doc(hidden)]
    Unlisted853,
    #[doc(hidden)]
    Unlisted854,
    #[doc(hidden)]
    Unlisted855,
    #[doc(hidden)]
    Unlisted856,
    #[doc(hidden)]
    Unlisted857,
    #[doc(hidden)]
    Unlisted858,
    #[doc(hidden)]
    Unlisted859,
    #[doc(hidden)]
    Unlisted860,
    #[doc(hidden)]
    Unlisted861,
    #[doc(hidden)]
    Unlisted862,
    #[doc(hidden)]
    Unlisted863,
    #[doc(hidden)]
    Unlisted864,
    #[doc(hidden)]
    Unlisted865,
    #[doc(hidden)]
    Unlisted866,
    #[doc(hidden)]
    Unlisted867,
    #[doc(hidden)]
    Unlisted868,
    #[doc(hidden)]
    Unlisted869,
    #[doc(hidden)]
    Unlisted870,
    #[doc(hidden)]
    Unlisted871,
    #[doc(hidden)]
    Unlisted872,
    #[doc(hidden)]
    Unlisted873,
    #[doc(hidden)]
    Unlisted874,
    #[doc(hidden)]
    Unlisted875,
    #[doc(hidden)]
    Unlisted876,
    #[doc(hidden)]
    Unlisted877,
    #[doc(hidden)]
    Unlisted878,
    #[doc(hidden)]
    Unlisted879,
    #[doc(hidden)]
    Unlisted880,
    #[doc(hidden)]
    Unlisted881,
    #[doc(hidden)]
    Unlisted882,
    #[doc(hidden)]
    Unlisted883,
    #[doc(hidden)]
    Unlisted884,
    #[doc(hidden)]
    Unlisted885,
    #[doc(hidden)]
    Unlisted886,
    #[doc(hidden)]
    Unlisted887,
    #[doc(hidden)]
    Unlisted888,
    #[doc(hidden)]
    Unlisted889,
    #[doc(hidden)]
    Unlisted890,
    #[doc(hidden)]
    Unlisted891,
    #[doc(hidden)]
    Unlisted892,
    #[doc(hidden)]
    Unlisted893,
    #[doc(hidden)]
    Unlisted894,
    #[doc(hidden)]
    Unlisted895,
    #[doc(hidden)]
    Unlisted896,
    #[doc(hidden)]
    Unlisted897,
    #[doc(hidden)]
    Unlisted898,
    #[doc(hidden)]
    Unlisted899,
    #[doc(hidden)]
    Unlisted900,
    #[doc(hidden)]
    Unlisted901,
    #[doc(hidden)]
    Unlisted902,
    #[doc(hidden)]
    Unlisted903,
    #[doc(hidden)]
    Unlisted904,
    #[doc(hidden)]
    Unlisted905,
    #[doc(hidden)]
    Unlisted906,
    #[doc(hidden)]
    Unlisted907,
    #[doc(hidden)]
    Unlisted908,
    #[doc(hidden)]
    Unlisted909,
    #[doc(hidden)]
    Unlisted910,
    #[doc(hidden)]
    Unlisted911,
    #[doc(hidden)]
    Unlisted912,
    #[doc(hidden)]
    Unlisted913,
    #[doc(hidden)]
    Unlisted914,
    #[doc(hidden)]
    Unlisted915,
    #[doc(hidden)]
    Unlisted916,
    #[doc(hidden)]
    Unlisted917,
    #[doc(hidden)]
    Unlisted918,
    #[doc(hidden)]
    Unlisted919,
    #[doc(hidden)]
    Unlisted920,
    #[doc(hidden)]
    Unlisted921,
    #[doc(hidden)]
    Unlisted922,
    #[doc(hidden)]
    Unlisted923,
    #[doc(hidden)]
    Unlisted924,
    #[doc(hidden)]
    Unlisted925,
    #[doc(hidden)]
    Unlisted926,
    #[doc(hidden)]
    Unlisted927,
    #[doc(hidden)]
    Unlisted928,
    #[doc(hidden)]
    Unlisted929,
    #[doc(hidden)]
    Unlisted930,
    #[doc(hidden)]
    Unlisted931,
    #[doc(hidden)]
    Unlisted932,
    #[doc(hidden)]
    Unlisted933,
    #[doc(hidden)]
    Unlisted934,
    #[doc(hidden)]
    Unlisted935,
    #[doc(hidden)]
    Unlisted936,
    #[doc(hidden)]
    Unlisted937,
    #[doc(hidden)]
    Unlisted938,
    #[doc(hidden)]
    Unlisted939,
    #[doc(hidden)]
    Unlisted940,
    #[doc(hidden)]
    Unlisted941,
    #[doc(hidden)]
    Unlisted942,
    #[doc(hidden)]
    Unlisted943,
    #[doc(hidden)]
    Unlisted944,
    #[doc(hidden)]
    Unlisted945,
    #[doc(hidden)]
    Unlisted946,
    #[doc(hidden)]
    Unlisted947,
    #[doc(hidden)]
    Unlisted948,
    #[doc(hidden)]
    Unlisted949,
    #[doc(hidden)]
    Unlisted950,
    #[doc(hidden)]
    Unlisted951,
    #[doc(hidden)]
    Unlisted952,
    #[doc(hidden)]
    Unlisted953,
    #[doc(hidden)]
    Unlisted954,
    #[doc(hidden)]
    Unlisted955,
    #[doc(hidden)]
    Unlisted956,
    #[doc(hidden)]
    Unlisted957,
    #[doc(hidden)]
    Unlisted958,
    #[doc(hidden)]
    Unlisted959,
    #[doc(hidden)]
    Unlisted960,
    #[doc(hidden)]
    Unlisted961,
    #[doc(hidden)]
    Unlisted962,
    #[doc(hidden)]
    Unlisted963,
    #[doc(hidden)]
    Unlisted964,
    #[doc(hidden)]
    Unlisted965,
    #[doc(hidden)]
    Unlisted966,
    #[doc(hidden)]
    Unlisted967,
    #[doc(hidden)]
    Unlisted968,
    #[doc(hidden)]
    Unlisted969,
    #[doc(hidden)]
    Unlisted970,
    #[doc(hidden)]
    Unlisted971,
    #[doc(hidden)]
    Unlisted972,
    #[doc(hidden)]
    Unlisted973,
    #[doc(hidden)]
    Unlisted974,
    #[doc(hidden)]
    Unlisted975,
    #[doc(hidden)]
    Unlisted976,
    #[doc(hidden)]
    Unlisted977,
    #[doc(hidden)]
    Unlisted978,
    #[doc(hidden)]
    Unlisted979,
    #[doc(hidden)]
    Unlisted980,
    #[doc(hidden)]
    Unlisted981,
    #[doc(hidden)]
    Unlisted982,
    #[doc(hidden)]
    Unlisted983,
    #[doc(hidden)]
    Unlisted984,
    #[doc(hidden)]
    Unlisted985,
    #[doc(hidden)]
    Unlisted986,
    #[doc(hidden)]
    Unlisted987,
    #[doc(hidden)]
    Unlisted988,
    #[doc(hidden)]
    Unlisted989,
    #[doc(hidden)]
    Unlisted990,
    #[doc(hidden)]
    Unlisted991,
    #[doc(hidden)]
    Unlisted992,
    #[doc(hidden)]
    Unlisted993,
    #[doc(hidden)]
    Unlisted994,
    #[doc(hidden)]
    Unlisted995,
    #[doc(hidden)]
    Unlisted996,
    #[doc(hidden)]
    Unlisted997,
    #[doc(hidden)]
    Unlisted998,
    #[doc(hidden)]
    Unlisted999,
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
pub enum StatusClass {
    /// Informational: 100 to 199.
    ///
    /// The request is in progress, and the final response is still to come (RFC 9110, section 15.2).
    Informational,
    /// Successful: 200 to 299.
    ///
    /// The request reached the server, which understood and accepted it (RFC 9110, section 15.3).
    Successful,
    /// Redirection: 300 to 399.
    ///
    /// The client has to take another step to complete the request, such as going to another URI or using a copy that it holds (RFC 9110, section 15.4).
    Redirection,
    /// Client Error: 400 to 499.
    ///
    /// The request cannot be fulfilled because of what seems to be the client's mistake (RFC 9110, section 15.5).
    ClientError,
    /// Server Error: 500 to 599.
    ///
    /// The server failed to fulfil the request although nothing seems to be wrong with it (RFC 9110, section 15.6).
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
/// The values of [`StatusCode::registration`].
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
pub enum StatusCodeRegistration {
    /// The registration does not expire.
    Permanent,
    /// The registration is valid until an expiry date, because the specification is still a draft.
    Temporary,
    /// The code is registered and marked as obsoleted.
    Obsoleted,
    /// The code is reserved and has no registered meaning.
    Unused,
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
    /// The response MUST NOT have the field.
    MustNot,
    /// The response SHOULD have the field.
    Should,
    /// The response SHOULD NOT have the field.
    ShouldNot,
    /// The response MAY have the field, or its specification describes the field for this code without one of the words of RFC 2119.
    May,
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
/// The values of [`StatusCodeFieldRule::sender`].
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
pub enum StatusCodeFieldRuleSender {
    /// The rule is for origin servers.
    Origin,
    /// The rule is for proxies.
    Proxy,
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
/// The values of [`StatusCodeFieldRule::version`].
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
pub enum StatusCodeFieldRuleVersion {
    /// The rule is for HTTP/1.1.
    Http11,
    /// The rule is for HTTP/2 and HTTP/3.
    Http2AndLater,
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
/// The values of [`StatusCode::redirect`].
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
pub enum StatusCodeRedirect {
    /// The resource has a new URI for good, and clients that can should use it from now on.
    Permanent,
    /// The resource is at another URI for now, and clients keep using the original one.
    Temporary,
    /// The response refers to a different resource, which the client can retrieve.
    SeeOther,
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
/// The values of [`StatusCode::redirect_method`].
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
pub enum StatusCodeRedirectMethod {
    /// The client keeps the method and the content of the request.
    Keep,
    /// The client may change POST to GET, and keeps any other method.
    MayChangePostToGet,
    /// The client uses GET, or HEAD if it wants no content.
    ChangeToGetOrHead,
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
    /// The client can send the same request again, for some codes only over another connection or once the connection is secured: see `retry_condition`.
    Unchanged,
    /// The client can send the same request again after some time.
    AfterDelay,
    /// The client can send the request again with changes. Repeating it unchanged does not help.
    WithChanges,
    /// Only the user can ask for the same request again.
    UserAction,
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
/// The values of [`StatusCode::retry_level`].
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
pub enum StatusCodeRetryLevel {
    /// The client MUST send the request again under the condition.
    Must,
    /// The client SHOULD send the request again under the condition.
    Should,
    /// The client MAY send the request again under the condition.
    May,
    /// The client SHOULD NOT send the request again unless the condition holds.
    ShouldNot,
    /// The client MUST NOT send the request again unless the condition holds.
    MustNot,
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
/// The values of [`StatusCode::retry_in_practice`].
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
pub enum StatusCodeRetryInPractice {
    /// Clients send the request again after a delay if its method is idempotent.
    IdempotentMethods,
    /// Clients send the request again after a delay, whatever its method.
    AnyMethod,
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
/// The values of [`StatusCode::sender`].
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
pub enum StatusCodeSender {
    /// An origin server, or a gateway that acts for one; a proxy must not generate the code.
    OriginOrGateway,
    /// A proxy.
    Proxy,
    /// A gateway or proxy, about the server that it forwarded the request to.
    GatewayOrProxy,
    /// A proxy that intercepts requests to control access to the network; origin servers should not generate the code.
    InterceptingProxy,
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
/// The values of [`StatusCode::protocol_limit`].
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
pub enum StatusCodeProtocolLimit {
    /// A server must not send the code to a client of HTTP/1.0.
    NotHttp10,
    /// The code is for HTTP/1.1 only, because it needs the field `Upgrade`, which other versions do not have.
    Http11Only,
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
    static ROWS: [::core::primitive::u8; 900] = *b"\0\x01\x02\x03\x04???????????????????????????????????????????????????????????????????????????????????????????????\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d?????????????????\x0e?????????????????????????????????????????????????????????????????????????\x0f\x10\x11\x12\x13\x14?\x15\x16???????????????????????????????????????????????????????????????????????????????????????????\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()??*+,-./?01?2???????????????????3????????????????????????????????????????????????456789:;<?=>????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????????";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u16) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(100) as ::core::primitive::u16
            as ::core::primitive::u64;
        if offset >= 900 {
            return 63;
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
                100 => StatusCode::Continue,
                101 => StatusCode::SwitchingProtocols,
                102 => StatusCode::Processing,
                103 => StatusCode::EarlyHints,
                104 => StatusCode::UploadResumptionSupported,
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
                180 => StatusCode::Unlisted180,
                181 => StatusCode::Unlisted181,
                182 => StatusCode::Unlisted182,
                183 => StatusCode::Unlisted183,
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
                199 => StatusCode::Unlisted199,
                200 => StatusCode::Ok,
                201 => StatusCode::Created,
                202 => StatusCode::Accepted,
                203 => StatusCode::NonAuthoritativeInformation,
                204 => StatusCode::NoContent,
                205 => StatusCode::ResetContent,
                206 => StatusCode::PartialContent,
                207 => StatusCode::MultiStatus,
                208 => StatusCode::AlreadyReported,
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
                226 => StatusCode::ImUsed,
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
                302 => StatusCode::Found,
                303 => StatusCode::SeeOther,
                304 => StatusCode::NotModified,
                305 => StatusCode::UseProxy,
                306 => StatusCode::Unlisted306,
                307 => StatusCode::TemporaryRedirect,
                308 => StatusCode::PermanentRedirect,
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
                380 => StatusCode::Unlisted380,
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
                409 => StatusCode::Conflict,
                410 => StatusCode::Gone,
                411 => StatusCode::LengthRequired,
                412 => StatusCode::PreconditionFailed,
                413 => StatusCode::ContentTooLarge,
                414 => StatusCode::UriTooLong,
                415 => StatusCode::UnsupportedMediaType,
                416 => StatusCode::RangeNotSatisfiable,
                417 => StatusCode::ExpectationFailed,
                418 => StatusCode::ImATeapot,
                419 => StatusCode::Unlisted419,
                420 => StatusCode::Unlisted420,
                421 => StatusCode::MisdirectedRequest,
                422 => StatusCode::UnprocessableContent,
                423 => StatusCode::Locked,
                424 => StatusCode::FailedDependency,
                425 => StatusCode::TooEarly,
                426 => StatusCode::UpgradeRequired,
                427 => StatusCode::Unlisted427,
                428 => StatusCode::PreconditionRequired,
                429 => StatusCode::TooManyRequests,
                430 => StatusCode::Unlisted430,
                431 => StatusCode::RequestHeaderFieldsTooLarge,
                432 => StatusCode::Unlisted432,
                433 => StatusCode::Unlisted433,
                434 => StatusCode::Unlisted434,
                435 => StatusCode::Unlisted435,
                436 => StatusCode::Unlisted436,
                437 => StatusCode::Unlisted437,
                438 => StatusCode::Unlisted438,
                439 => StatusCode::Unlisted439,
                440 => StatusCode::Unlisted440,
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
                451 => StatusCode::UnavailableForLegalReasons,
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
                469 => StatusCode::Unlisted469,
                470 => StatusCode::Unlisted470,
                471 => StatusCode::Unlisted471,
                472 => StatusCode::Unlisted472,
                473 => StatusCode::Unlisted473,
                474 => StatusCode::Unlisted474,
                475 => StatusCode::Unlisted475,
                476 => StatusCode::Unlisted476,
                477 => StatusCode::Unlisted477,
                478 => StatusCode::Unlisted478,
                479 => StatusCode::Unlisted479,
                480 => StatusCode::Unlisted480,
                481 => StatusCode::Unlisted481,
                482 => StatusCode::Unlisted482,
                483 => StatusCode::Unlisted483,
                484 => StatusCode::Unlisted484,
                485 => StatusCode::Unlisted485,
                486 => StatusCode::Unlisted486,
                487 => StatusCode::Unlisted487,
                488 => StatusCode::Unlisted488,
                489 => StatusCode::Unlisted489,
                490 => StatusCode::Unlisted490,
                491 => StatusCode::Unlisted491,
                492 => StatusCode::Unlisted492,
                493 => StatusCode::Unlisted493,
                494 => StatusCode::Unlisted494,
                495 => StatusCode::Unlisted495,
                496 => StatusCode::Unlisted496,
                497 => StatusCode::Unlisted497,
                498 => StatusCode::Unlisted498,
                499 => StatusCode::Unlisted499,
                500 => StatusCode::InternalServerError,
                501 => StatusCode::NotImplemented,
                502 => StatusCode::BadGateway,
                503 => StatusCode::ServiceUnavailable,
                504 => StatusCode::GatewayTimeout,
                505 => StatusCode::HttpVersionNotSupported,
                506 => StatusCode::VariantAlsoNegotiates,
                507 => StatusCode::InsufficientStorage,
                508 => StatusCode::LoopDetected,
                509 => StatusCode::Unlisted509,
                510 => StatusCode::NotExtended,
                511 => StatusCode::NetworkAuthenticationRequired,
                512 => StatusCode::Unlisted512,
                513 => StatusCode::Unlisted513,
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
                555 => StatusCode::Unlisted555,
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
                580 => StatusCode::Unlisted580,
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
                600 => StatusCode::Unlisted600,
                601 => StatusCode::Unlisted601,
                602 => StatusCode::Unlisted602,
                603 => StatusCode::Unlisted603,
                604 => StatusCode::Unlisted604,
                605 => StatusCode::Unlisted605,
                606 => StatusCode::Unlisted606,
                607 => StatusCode::Unlisted607,
                608 => StatusCode::Unlisted608,
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
                700 => StatusCode::Unlisted700,
                701 => StatusCode::Unlisted701,
                702 => StatusCode::Unlisted702,
                703 => StatusCode::Unlisted703,
                704 => StatusCode::Unlisted704,
                705 => StatusCode::Unlisted705,
                706 => StatusCode::Unlisted706,
                707 => StatusCode::Unlisted707,
                708 => StatusCode::Unlisted708,
                709 => StatusCode::Unlisted709,
                710 => StatusCode::Unlisted710,
                711 => StatusCode::Unlisted711,
                712 => StatusCode::Unlisted712,
                713 => StatusCode::Unlisted713,
                714 => StatusCode::Unlisted714,
                715 => StatusCode::Unlisted715,
                716 => StatusCode::Unlisted716,
                717 => StatusCode::Unlisted717,
                718 => StatusCode::Unlisted718,
                719 => StatusCode::Unlisted719,
                720 => StatusCode::Unlisted720,
                721 => StatusCode::Unlisted721,
                722 => StatusCode::Unlisted722,
                723 => StatusCode::Unlisted723,
                724 => StatusCode::Unlisted724,
                725 => StatusCode::Unlisted725,
                726 => StatusCode::Unlisted726,
                727 => StatusCode::Unlisted727,
                728 => StatusCode::Unlisted728,
                729 => StatusCode::Unlisted729,
                730 => StatusCode::Unlisted730,
                731 => StatusCode::Unlisted731,
                732 => StatusCode::Unlisted732,
                733 => StatusCode::Unlisted733,
                734 => StatusCode::Unlisted734,
                735 => StatusCode::Unlisted735,
                736 => StatusCode::Unlisted736,
                737 => StatusCode::Unlisted737,
                738 => StatusCode::Unlisted738,
                739 => StatusCode::Unlisted739,
                740 => StatusCode::Unlisted740,
                741 => StatusCode::Unlisted741,
                742 => StatusCode::Unlisted742,
                743 => StatusCode::Unlisted743,
                744 => StatusCode::Unlisted744,
                745 => StatusCode::Unlisted745,
                746 => StatusCode::Unlisted746,
                747 => StatusCode::Unlisted747,
                748 => StatusCode::Unlisted748,
                749 => StatusCode::Unlisted749,
                750 => StatusCode::Unlisted750,
                751 => StatusCode::Unlisted751,
                752 => StatusCode::Unlisted752,
                753 => StatusCode::Unlisted753,
                754 => StatusCode::Unlisted754,
                755 => StatusCode::Unlisted755,
                756 => StatusCode::Unlisted756,
                757 => StatusCode::Unlisted757,
                758 => StatusCode::Unlisted758,
                759 => StatusCode::Unlisted759,
                760 => StatusCode::Unlisted760,
                761 => StatusCode::Unlisted761,
                762 => StatusCode::Unlisted762,
                763 => StatusCode::Unlisted763,
                764 => StatusCode::Unlisted764,
                765 => StatusCode::Unlisted765,
                766 => StatusCode::Unlisted766,
                767 => StatusCode::Unlisted767,
                768 => StatusCode::Unlisted768,
                769 => StatusCode::Unlisted769,
                770 => StatusCode::Unlisted770,
                771 => StatusCode::Unlisted771,
                772 => StatusCode::Unlisted772,
                773 => StatusCode::Unlisted773,
                774 => StatusCode::Unlisted774,
                775 => StatusCode::Unlisted775,
                776 => StatusCode::Unlisted776,
                777 => StatusCode::Unlisted777,
                778 => StatusCode::Unlisted778,
                779 => StatusCode::Unlisted779,
                780 => StatusCode::Unlisted780,
                781 => StatusCode::Unlisted781,
                782 => StatusCode::Unlisted782,
                783 => StatusCode::Unlisted783,
                784 => StatusCode::Unlisted784,
                785 => StatusCode::Unlisted785,
                786 => StatusCode::Unlisted786,
                787 => StatusCode::Unlisted787,
                788 => StatusCode::Unlisted788,
                789 => StatusCode::Unlisted789,
                790 => StatusCode::Unlisted790,
                791 => StatusCode::Unlisted791,
                792 => StatusCode::Unlisted792,
                793 => StatusCode::Unlisted793,
                794 => StatusCode::Unlisted794,
                795 => StatusCode::Unlisted795,
                796 => StatusCode::Unlisted796,
                797 => StatusCode::Unlisted797,
                798 => StatusCode::Unlisted798,
                799 => StatusCode::Unlisted799,
                800 => StatusCode::Unlisted800,
                801 => StatusCode::Unlisted801,
                802 => StatusCode::Unlisted802,
                803 => StatusCode::Unlisted803,
                804 => StatusCode::Unlisted804,
                805 => StatusCode::Unlisted805,
                806 => StatusCode::Unlisted806,
                807 => StatusCode::Unlisted807,
                808 => StatusCode::Unlisted808,
                809 => StatusCode::Unlisted809,
                810 => StatusCode::Unlisted810,
                811 => StatusCode::Unlisted811,
                812 => StatusCode::Unlisted812,
                813 => StatusCode::Unlisted813,
                814 => StatusCode::Unlisted814,
                815 => StatusCode::Unlisted815,
                816 => StatusCode::Unlisted816,
                817 => StatusCode::Unlisted817,
                818 => StatusCode::Unlisted818,
                819 => StatusCode::Unlisted819,
                820 => StatusCode::Unlisted820,
                821 => StatusCode::Unlisted821,
                822 => StatusCode::Unlisted822,
                823 => StatusCode::Unlisted823,
                824 => StatusCode::Unlisted824,
                825 => StatusCode::Unlisted825,
                826 => StatusCode::Unlisted826,
                827 => StatusCode::Unlisted827,
                828 => StatusCode::Unlisted828,
                829 => StatusCode::Unlisted829,
                830 => StatusCode::Unlisted830,
                831 => StatusCode::Unlisted831,
                832 => StatusCode::Unlisted832,
                833 => StatusCode::Unlisted833,
                834 => StatusCode::Unlisted834,
                835 => StatusCode::Unlisted835,
                836 => StatusCode::Unlisted836,
                837 => StatusCode::Unlisted837,
                838 => StatusCode::Unlisted838,
                839 => StatusCode::Unlisted839,
                840 => StatusCode::Unlisted840,
                841 => StatusCode::Unlisted841,
                842 => StatusCode::Unlisted842,
                843 => StatusCode::Unlisted843,
                844 => StatusCode::Unlisted844,
                845 => StatusCode::Unlisted845,
                846 => StatusCode::Unlisted846,
                847 => StatusCode::Unlisted847,
                848 => StatusCode::Unlisted848,
                849 => StatusCode::Unlisted849,
                850 => StatusCode::Unlisted850,
                851 => StatusCode::Unlisted851,
                852 => StatusCode::Unlisted852,
                853 => StatusCode::Unlisted853,
                854 => StatusCode::Unlisted854,
                855 => StatusCode::Unlisted855,
                856 => StatusCode::Unlisted856,
                857 => StatusCode::Unlisted857,
                858 => StatusCode::Unlisted858,
                859 => StatusCode::Unlisted859,
                860 => StatusCode::Unlisted860,
                861 => StatusCode::Unlisted861,
                862 => StatusCode::Unlisted862,
                863 => StatusCode::Unlisted863,
                864 => StatusCode::Unlisted864,
                865 => StatusCode::Unlisted865,
                866 => StatusCode::Unlisted866,
                867 => StatusCode::Unlisted867,
                868 => StatusCode::Unlisted868,
                869 => StatusCode::Unlisted869,
                870 => StatusCode::Unlisted870,
                871 => StatusCode::Unlisted871,
                872 => StatusCode::Unlisted872,
                873 => StatusCode::Unlisted873,
                874 => StatusCode::Unlisted874,
                875 => StatusCode::Unlisted875,
                876 => StatusCode::Unlisted876,
                877 => StatusCode::Unlisted877,
                878 => StatusCode::Unlisted878,
                879 => StatusCode::Unlisted879,
                880 => StatusCode::Unlisted880,
                881 => StatusCode::Unlisted881,
                882 => StatusCode::Unlisted882,
                883 => StatusCode::Unlisted883,
                884 => StatusCode::Unlisted884,
                885 => StatusCode::Unlisted885,
                886 => StatusCode::Unlisted886,
                887 => StatusCode::Unlisted887,
                888 => StatusCode::Unlisted888,
                889 => StatusCode::Unlisted889,
                890 => StatusCode::Unlisted890,
                891 => StatusCode::Unlisted891,
                892 => StatusCode::Unlisted892,
                893 => StatusCode::Unlisted893,
                894 => StatusCode::Unlisted894,
                895 => StatusCode::Unlisted895,
                896 => StatusCode::Unlisted896,
                897 => StatusCode::Unlisted897,
                898 => StatusCode::Unlisted898,
                899 => StatusCode::Unlisted899,
                900 => StatusCode::Unlisted900,
                901 => StatusCode::Unlisted901,
                902 => StatusCode::Unlisted902,
                903 => StatusCode::Unlisted903,
                904 => StatusCode::Unlisted904,
                905 => StatusCode::Unlisted905,
                906 => StatusCode::Unlisted906,
                907 => StatusCode::Unlisted907,
                908 => StatusCode::Unlisted908,
                909 => StatusCode::Unlisted909,
                910 => StatusCode::Unlisted910,
                911 => StatusCode::Unlisted911,
                912 => StatusCode::Unlisted912,
                913 => StatusCode::Unlisted913,
                914 => StatusCode::Unlisted914,
                915 => StatusCode::Unlisted915,
                916 => StatusCode::Unlisted916,
                917 => StatusCode::Unlisted917,
                918 => StatusCode::Unlisted918,
                919 => StatusCode::Unlisted919,
                920 => StatusCode::Unlisted920,
                921 => StatusCode::Unlisted921,
                922 => StatusCode::Unlisted922,
                923 => StatusCode::Unlisted923,
                924 => StatusCode::Unlisted924,
                925 => StatusCode::Unlisted925,
                926 => StatusCode::Unlisted926,
                927 => StatusCode::Unlisted927,
                928 => StatusCode::Unlisted928,
                929 => StatusCode::Unlisted929,
                930 => StatusCode::Unlisted930,
                931 => StatusCode::Unlisted931,
                932 => StatusCode::Unlisted932,
                933 => StatusCode::Unlisted933,
                934 => StatusCode::Unlisted934,
                935 => StatusCode::Unlisted935,
                936 => StatusCode::Unlisted936,
                937 => StatusCode::Unlisted937,
                938 => StatusCode::Unlisted938,
                939 => StatusCode::Unlisted939,
                940 => StatusCode::Unlisted940,
                941 => StatusCode::Unlisted941,
                942 => StatusCode::Unlisted942,
                943 => StatusCode::Unlisted943,
                944 => StatusCode::Unlisted944,
                945 => StatusCode::Unlisted945,
                946 => StatusCode::Unlisted946,
                947 => StatusCode::Unlisted947,
                948 => StatusCode::Unlisted948,
                949 => StatusCode::Unlisted949,
                950 => StatusCode::Unlisted950,
                951 => StatusCode::Unlisted951,
                952 => StatusCode::Unlisted952,
                953 => StatusCode::Unlisted953,
                954 => StatusCode::Unlisted954,
                955 => StatusCode::Unlisted955,
                956 => StatusCode::Unlisted956,
                957 => StatusCode::Unlisted957,
                958 => StatusCode::Unlisted958,
                959 => StatusCode::Unlisted959,
                960 => StatusCode::Unlisted960,
                961 => StatusCode::Unlisted961,
                962 => StatusCode::Unlisted962,
                963 => StatusCode::Unlisted963,
                964 => StatusCode::Unlisted964,
                965 => StatusCode::Unlisted965,
                966 => StatusCode::Unlisted966,
                967 => StatusCode::Unlisted967,
                968 => StatusCode::Unlisted968,
                969 => StatusCode::Unlisted969,
                970 => StatusCode::Unlisted970,
                971 => StatusCode::Unlisted971,
                972 => StatusCode::Unlisted972,
                973 => StatusCode::Unlisted973,
                974 => StatusCode::Unlisted974,
                975 => StatusCode::Unlisted975,
                976 => StatusCode::Unlisted976,
                977 => StatusCode::Unlisted977,
                978 => StatusCode::Unlisted978,
                979 => StatusCode::Unlisted979,
                980 => StatusCode::Unlisted980,
                981 => StatusCode::Unlisted981,
                982 => StatusCode::Unlisted982,
                983 => StatusCode::Unlisted983,
                984 => StatusCode::Unlisted984,
                985 => StatusCode::Unlisted985,
                986 => StatusCode::Unlisted986,
                987 => StatusCode::Unlisted987,
                988 => StatusCode::Unlisted988,
                989 => StatusCode::Unlisted989,
                990 => StatusCode::Unlisted990,
                991 => StatusCode::Unlisted991,
                992 => StatusCode::Unlisted992,
                993 => StatusCode::Unlisted993,
                994 => StatusCode::Unlisted994,
                995 => StatusCode::Unlisted995,
                996 => StatusCode::Unlisted996,
                997 => StatusCode::Unlisted997,
                998 => StatusCode::Unlisted998,
                999 => StatusCode::Unlisted999,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl StatusCode {
        /// 100 Continue: [`Continue`](Self::Continue).
        pub const CONTINUE: StatusCode = StatusCode::Continue;
        /// 101 Switching Protocols: [`SwitchingProtocols`](Self::SwitchingProtocols).
        pub const SWITCHING_PROTOCOLS: StatusCode = StatusCode::SwitchingProtocols;
        /// Switching Protocol, another name for 101 [`SwitchingProtocols`](Self::SwitchingProtocols).
        pub const SwitchingProtocol: StatusCode = StatusCode::SwitchingProtocols;
        /// Switching Protocol, another name for 101 [`SwitchingProtocols`](Self::SwitchingProtocols).
        pub const SWITCHING_PROTOCOL: StatusCode = StatusCode::SwitchingProtocols;
        /// 102 Processing: [`Processing`](Self::Processing).
        pub const PROCESSING: StatusCode = StatusCode::Processing;
        /// 103 Early Hints: [`EarlyHints`](Self::EarlyHints).
        pub const EARLY_HINTS: StatusCode = StatusCode::EarlyHints;
        /// 104 Upload Resumption Supported: [`UploadResumptionSupported`](Self::UploadResumptionSupported).
        pub const UPLOAD_RESUMPTION_SUPPORTED: StatusCode = StatusCode::UploadResumptionSupported;
        /// 200 OK: [`Ok`](Self::Ok).
        pub const OK: StatusCode = StatusCode::Ok;
        /// 201 Created: [`Created`](Self::Created).
        pub const CREATED: StatusCode = StatusCode::Created;
        /// 202 Accepted: [`Accepted`](Self::Accepted).
        pub const ACCEPTED: StatusCode = StatusCode::Accepted;
        /// 203 Non-Authoritative Information: [`NonAuthoritativeInformation`](Self::NonAuthoritativeInformation).
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = StatusCode::NonAuthoritativeInformation;
        /// 204 No Content: [`NoContent`](Self::NoContent).
        pub const NO_CONTENT: StatusCode = StatusCode::NoContent;
        /// 205 Reset Content: [`ResetContent`](Self::ResetContent).
        pub const RESET_CONTENT: StatusCode = StatusCode::ResetContent;
        /// 206 Partial Content: [`PartialContent`](Self::PartialContent).
        pub const PARTIAL_CONTENT: StatusCode = StatusCode::PartialContent;
        /// 207 Multi-Status: [`MultiStatus`](Self::MultiStatus).
        pub const MULTI_STATUS: StatusCode = StatusCode::MultiStatus;
        /// 208 Already Reported: [`AlreadyReported`](Self::AlreadyReported).
        pub const ALREADY_REPORTED: StatusCode = StatusCode::AlreadyReported;
        /// 226 IM Used: [`ImUsed`](Self::ImUsed).
        pub const IM_USED: StatusCode = StatusCode::ImUsed;
        /// 300 Multiple Choices: [`MultipleChoices`](Self::MultipleChoices).
        pub const MULTIPLE_CHOICES: StatusCode = StatusCode::MultipleChoices;
        /// Multiple Choice, another name for 300 [`MultipleChoices`](Self::MultipleChoices).
        pub const MultipleChoice: StatusCode = StatusCode::MultipleChoices;
        /// Multiple Choice, another name for 300 [`MultipleChoices`](Self::MultipleChoices).
        pub const MULTIPLE_CHOICE: StatusCode = StatusCode::MultipleChoices;
        /// 301 Moved Permanently: [`MovedPermanently`](Self::MovedPermanently).
        pub const MOVED_PERMANENTLY: StatusCode = StatusCode::MovedPermanently;
        /// 302 Found: [`Found`](Self::Found).
        pub const FOUND: StatusCode = StatusCode::Found;
        /// Moved Temporarily, another name for 302 [`Found`](Self::Found).
        pub const MovedTemporarily: StatusCode = StatusCode::Found;
        /// Moved Temporarily, another name for 302 [`Found`](Self::Found).
        pub const MOVED_TEMPORARILY: StatusCode = StatusCode::Found;
        /// 303 See Other: [`SeeOther`](Self::SeeOther).
        pub const SEE_OTHER: StatusCode = StatusCode::SeeOther;
        /// 304 Not Modified: [`NotModified`](Self::NotModified).
        pub const NOT_MODIFIED: StatusCode = StatusCode::NotModified;
        /// 305 Use Proxy: [`UseProxy`](Self::UseProxy).
        pub const USE_PROXY: StatusCode = StatusCode::UseProxy;
        /// 307 Temporary Redirect: [`TemporaryRedirect`](Self::TemporaryRedirect).
        pub const TEMPORARY_REDIRECT: StatusCode = StatusCode::TemporaryRedirect;
        /// 308 Permanent Redirect: [`PermanentRedirect`](Self::PermanentRedirect).
        pub const PERMANENT_REDIRECT: StatusCode = StatusCode::PermanentRedirect;
        /// 400 Bad Request: [`BadRequest`](Self::BadRequest).
        pub const BAD_REQUEST: StatusCode = StatusCode::BadRequest;
        /// 401 Unauthorized: [`Unauthorized`](Self::Unauthorized).
        pub const UNAUTHORIZED: StatusCode = StatusCode::Unauthorized;
        /// Authorization Required, another name for 401 [`Unauthorized`](Self::Unauthorized).
        pub const AuthorizationRequired: StatusCode = StatusCode::Unauthorized;
        /// Authorization Required, another name for 401 [`Unauthorized`](Self::Unauthorized).
        pub const AUTHORIZATION_REQUIRED: StatusCode = StatusCode::Unauthorized;
        /// 402 Payment Required: [`PaymentRequired`](Self::PaymentRequired).
        pub const PAYMENT_REQUIRED: StatusCode = StatusCode::PaymentRequired;
        /// 403 Forbidden: [`Forbidden`](Self::Forbidden).
        pub const FORBIDDEN: StatusCode = StatusCode::Forbidden;
        /// 404 Not Found: [`NotFound`](Self::NotFound).
        pub const NOT_FOUND: StatusCode = StatusCode::NotFound;
        /// 405 Method Not Allowed: [`MethodNotAllowed`](Self::MethodNotAllowed).
        pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode::MethodNotAllowed;
        /// Not Allowed, another name for 405 [`MethodNotAllowed`](Self::MethodNotAllowed).
        pub const NotAllowed: StatusCode = StatusCode::MethodNotAllowed;
        /// Not Allowed, another name for 405 [`MethodNotAllowed`](Self::MethodNotAllowed).
        pub const NOT_ALLOWED: StatusCode = StatusCode::MethodNotAllowed;
        /// 406 Not Acceptable: [`NotAcceptable`](Self::NotAcceptable).
        pub const NOT_ACCEPTABLE: StatusCode = StatusCode::NotAcceptable;
        /// 407 Proxy Authentication Required: [`ProxyAuthenticationRequired`](Self::ProxyAuthenticationRequired).
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = StatusCode::ProxyAuthenticationRequired;
        /// 408 Request Timeout: [`RequestTimeout`](Self::RequestTimeout).
        pub const REQUEST_TIMEOUT: StatusCode = StatusCode::RequestTimeout;
        /// Request Time-out, another name for 408 [`RequestTimeout`](Self::RequestTimeout).
        pub const RequestTimeOut: StatusCode = StatusCode::RequestTimeout;
        /// Request Time-out, another name for 408 [`RequestTimeout`](Self::RequestTimeout).
        pub const REQUEST_TIME_OUT: StatusCode = StatusCode::RequestTimeout;
        /// 409 Conflict: [`Conflict`](Self::Conflict).
        pub const CONFLICT: StatusCode = StatusCode::Conflict;
        /// 410 Gone: [`Gone`](Self::Gone).
        pub const GONE: StatusCode = StatusCode::Gone;
        /// 411 Length Required: [`LengthRequired`](Self::LengthRequired).
        pub const LENGTH_REQUIRED: StatusCode = StatusCode::LengthRequired;
        /// 412 Precondition Failed: [`PreconditionFailed`](Self::PreconditionFailed).
        pub const PRECONDITION_FAILED: StatusCode = StatusCode::PreconditionFailed;
        /// 413 Content Too Large: [`ContentTooLarge`](Self::ContentTooLarge).
        pub const CONTENT_TOO_LARGE: StatusCode = StatusCode::ContentTooLarge;
        /// Payload Too Large, another name for 413 [`ContentTooLarge`](Self::ContentTooLarge).
        pub const PayloadTooLarge: StatusCode = StatusCode::ContentTooLarge;
        /// Payload Too Large, another name for 413 [`ContentTooLarge`](Self::ContentTooLarge).
        pub const PAYLOAD_TOO_LARGE: StatusCode = StatusCode::ContentTooLarge;
        /// Request Entity Too Large, another name for 413 [`ContentTooLarge`](Self::ContentTooLarge).
        pub const RequestEntityTooLarge: StatusCode = StatusCode::ContentTooLarge;
        /// Request Entity Too Large, another name for 413 [`ContentTooLarge`](Self::ContentTooLarge).
        pub const REQUEST_ENTITY_TOO_LARGE: StatusCode = StatusCode::ContentTooLarge;
        /// 414 URI Too Long: [`UriTooLong`](Self::UriTooLong).
        pub const URI_TOO_LONG: StatusCode = StatusCode::UriTooLong;
        /// Request-URI Too Long, another name for 414 [`UriTooLong`](Self::UriTooLong).
        pub const RequestUriTooLong: StatusCode = StatusCode::UriTooLong;
        /// Request-URI Too Long, another name for 414 [`UriTooLong`](Self::UriTooLong).
        pub const REQUEST_URI_TOO_LONG: StatusCode = StatusCode::UriTooLong;
        /// Request-URI Too Large, another name for 414 [`UriTooLong`](Self::UriTooLong).
        pub const RequestUriTooLarge: StatusCode = StatusCode::UriTooLong;
        /// Request-URI Too Large, another name for 414 [`UriTooLong`](Self::UriTooLong).
        pub const REQUEST_URI_TOO_LARGE: StatusCode = StatusCode::UriTooLong;
        /// URI Too Large, another name for 414 [`UriTooLong`](Self::UriTooLong).
        pub const UriTooLarge: StatusCode = StatusCode::UriTooLong;
        /// URI Too Large, another name for 414 [`UriTooLong`](Self::UriTooLong).
        pub const URI_TOO_LARGE: StatusCode = StatusCode::UriTooLong;
        /// 415 Unsupported Media Type: [`UnsupportedMediaType`](Self::UnsupportedMediaType).
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = StatusCode::UnsupportedMediaType;
        /// 416 Range Not Satisfiable: [`RangeNotSatisfiable`](Self::RangeNotSatisfiable).
        pub const RANGE_NOT_SATISFIABLE: StatusCode = StatusCode::RangeNotSatisfiable;
        /// Requested Range Not Satisfiable, another name for 416 [`RangeNotSatisfiable`](Self::RangeNotSatisfiable).
        pub const RequestedRangeNotSatisfiable: StatusCode = StatusCode::RangeNotSatisfiable;
        /// Requested Range Not Satisfiable, another name for 416 [`RangeNotSatisfiable`](Self::RangeNotSatisfiable).
        pub const REQUESTED_RANGE_NOT_SATISFIABLE: StatusCode = StatusCode::RangeNotSatisfiable;
        /// 417 Expectation Failed: [`ExpectationFailed`](Self::ExpectationFailed).
        pub const EXPECTATION_FAILED: StatusCode = StatusCode::ExpectationFailed;
        /// 418 I'm a teapot: [`ImATeapot`](Self::ImATeapot).
        pub const IM_A_TEAPOT: StatusCode = StatusCode::ImATeapot;
        /// 421 Misdirected Request: [`MisdirectedRequest`](Self::MisdirectedRequest).
        pub const MISDIRECTED_REQUEST: StatusCode = StatusCode::MisdirectedRequest;
        /// 422 Unprocessable Content: [`UnprocessableContent`](Self::UnprocessableContent).
        pub const UNPROCESSABLE_CONTENT: StatusCode = StatusCode::UnprocessableContent;
        /// Unprocessable Entity, another name for 422 [`UnprocessableContent`](Self::UnprocessableContent).
        pub const UnprocessableEntity: StatusCode = StatusCode::UnprocessableContent;
        /// Unprocessable Entity, another name for 422 [`UnprocessableContent`](Self::UnprocessableContent).
        pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode::UnprocessableContent;
        /// 423 Locked: [`Locked`](Self::Locked).
        pub const LOCKED: StatusCode = StatusCode::Locked;
        /// 424 Failed Dependency: [`FailedDependency`](Self::FailedDependency).
        pub const FAILED_DEPENDENCY: StatusCode = StatusCode::FailedDependency;
        /// 425 Too Early: [`TooEarly`](Self::TooEarly).
        pub const TOO_EARLY: StatusCode = StatusCode::TooEarly;
        /// 426 Upgrade Required: [`UpgradeRequired`](Self::UpgradeRequired).
        pub const UPGRADE_REQUIRED: StatusCode = StatusCode::UpgradeRequired;
        /// 428 Precondition Required: [`PreconditionRequired`](Self::PreconditionRequired).
        pub const PRECONDITION_REQUIRED: StatusCode = StatusCode::PreconditionRequired;
        /// 429 Too Many Requests: [`TooManyRequests`](Self::TooManyRequests).
        pub const TOO_MANY_REQUESTS: StatusCode = StatusCode::TooManyRequests;
        /// 431 Request Header Fields Too Large: [`RequestHeaderFieldsTooLarge`](Self::RequestHeaderFieldsTooLarge).
        pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = StatusCode::RequestHeaderFieldsTooLarge;
        /// 451 Unavailable For Legal Reasons: [`UnavailableForLegalReasons`](Self::UnavailableForLegalReasons).
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = StatusCode::UnavailableForLegalReasons;
        /// 500 Internal Server Error: [`InternalServerError`](Self::InternalServerError).
        pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode::InternalServerError;
        /// 501 Not Implemented: [`NotImplemented`](Self::NotImplemented).
        pub const NOT_IMPLEMENTED: StatusCode = StatusCode::NotImplemented;
        /// 502 Bad Gateway: [`BadGateway`](Self::BadGateway).
        pub const BAD_GATEWAY: StatusCode = StatusCode::BadGateway;
        /// 503 Service Unavailable: [`ServiceUnavailable`](Self::ServiceUnavailable).
        pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode::ServiceUnavailable;
        /// Service Temporarily Unavailable, another name for 503 [`ServiceUnavailable`](Self::ServiceUnavailable).
        pub const ServiceTemporarilyUnavailable: StatusCode = StatusCode::ServiceUnavailable;
        /// Service Temporarily Unavailable, another name for 503 [`ServiceUnavailable`](Self::ServiceUnavailable).
        pub const SERVICE_TEMPORARILY_UNAVAILABLE: StatusCode = StatusCode::ServiceUnavailable;
        /// 504 Gateway Timeout: [`GatewayTimeout`](Self::GatewayTimeout).
        pub const GATEWAY_TIMEOUT: StatusCode = StatusCode::GatewayTimeout;
        /// Gateway Time-out, another name for 504 [`GatewayTimeout`](Self::GatewayTimeout).
        pub const GatewayTimeOut: StatusCode = StatusCode::GatewayTimeout;
        /// Gateway Time-out, another name for 504 [`GatewayTimeout`](Self::GatewayTimeout).
        pub const GATEWAY_TIME_OUT: StatusCode = StatusCode::GatewayTimeout;
        /// 505 HTTP Version Not Supported: [`HttpVersionNotSupported`](Self::HttpVersionNotSupported).
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = StatusCode::HttpVersionNotSupported;
        /// 506 Variant Also Negotiates: [`VariantAlsoNegotiates`](Self::VariantAlsoNegotiates).
        pub const VARIANT_ALSO_NEGOTIATES: StatusCode = StatusCode::VariantAlsoNegotiates;
        /// 507 Insufficient Storage: [`InsufficientStorage`](Self::InsufficientStorage).
        pub const INSUFFICIENT_STORAGE: StatusCode = StatusCode::InsufficientStorage;
        /// 508 Loop Detected: [`LoopDetected`](Self::LoopDetected).
        pub const LOOP_DETECTED: StatusCode = StatusCode::LoopDetected;
        /// 510 Not Extended: [`NotExtended`](Self::NotExtended).
        pub const NOT_EXTENDED: StatusCode = StatusCode::NotExtended;
        /// 511 Network Authentication Required: [`NetworkAuthenticationRequired`](Self::NetworkAuthenticationRequired).
        pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = StatusCode::NetworkAuthenticationRequired;
    }
    impl StatusCode {
        /// All 63 rows of the table, in order of codes.
        pub const ALL: &'static [StatusCode] = &[
            StatusCode::Continue,
            StatusCode::SwitchingProtocols,
            StatusCode::Processing,
            StatusCode::EarlyHints,
            StatusCode::UploadResumptionSupported,
            StatusCode::Ok,
            StatusCode::Created,
            StatusCode::Accepted,
            StatusCode::NonAuthoritativeInformation,
            StatusCode::NoContent,
            StatusCode::ResetContent,
            StatusCode::PartialContent,
            StatusCode::MultiStatus,
            StatusCode::AlreadyReported,
            StatusCode::ImUsed,
            StatusCode::MultipleChoices,
            StatusCode::MovedPermanently,
            StatusCode::Found,
            StatusCode::SeeOther,
            StatusCode::NotModified,
            StatusCode::UseProxy,
            StatusCode::TemporaryRedirect,
            StatusCode::PermanentRedirect,
            StatusCode::BadRequest,
            StatusCode::Unauthorized,
            StatusCode::PaymentRequired,
            StatusCode::Forbidden,
            StatusCode::NotFound,
            StatusCode::MethodNotAllowed,
            StatusCode::NotAcceptable,
            StatusCode::ProxyAuthenticationRequired,
            StatusCode::RequestTimeout,
            StatusCode::Conflict,
            StatusCode::Gone,
            StatusCode::LengthRequired,
            StatusCode::PreconditionFailed,
            StatusCode::ContentTooLarge,
            StatusCode::UriTooLong,
            StatusCode::UnsupportedMediaType,
            StatusCode::RangeNotSatisfiable,
            StatusCode::ExpectationFailed,
            StatusCode::ImATeapot,
            StatusCode::MisdirectedRequest,
            StatusCode::UnprocessableContent,
            StatusCode::Locked,
            StatusCode::FailedDependency,
            StatusCode::TooEarly,
            StatusCode::UpgradeRequired,
            StatusCode::PreconditionRequired,
            StatusCode::TooManyRequests,
            StatusCode::RequestHeaderFieldsTooLarge,
            StatusCode::UnavailableForLegalReasons,
            StatusCode::InternalServerError,
            StatusCode::NotImplemented,
            StatusCode::BadGateway,
            StatusCode::ServiceUnavailable,
            StatusCode::GatewayTimeout,
            StatusCode::HttpVersionNotSupported,
            StatusCode::VariantAlsoNegotiates,
            StatusCode::InsufficientStorage,
            StatusCode::LoopDetected,
            StatusCode::NotExtended,
            StatusCode::NetworkAuthenticationRequired,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for StatusCode {
        const ROWS: &'static [StatusCode] = StatusCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 64] = [
        "100",
        "101",
        "102",
        "103",
        "104",
        "200",
        "201",
        "202",
        "203",
        "204",
        "205",
        "206",
        "207",
        "208",
        "226",
        "300",
        "301",
        "302",
        "303",
        "304",
        "305",
        "307",
        "308",
        "400",
        "401",
        "402",
        "403",
        "404",
        "405",
        "406",
        "407",
        "408",
        "409",
        "410",
        "411",
        "412",
        "413",
        "414",
        "415",
        "416",
        "417",
        "418",
        "421",
        "422",
        "423",
        "424",
        "425",
        "426",
        "428",
        "429",
        "431",
        "451",
        "500",
        "501",
        "502",
        "503",
        "504",
        "505",
        "506",
        "507",
        "508",
        "510",
        "511",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191192193194195196197198199200201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237238239240241242243244245246247248249250251252253254255256257258259260261262263264265266267268269270271272273274275276277278279280281282283284285286287288289290291292293294295296297298299300301302303304305306307308309310311312313314315316317318319320321322323324325326327328329330331332333334335336337338339340341342343344345346347348349350351352353354355356357358359360361362363364365366367368369370371372373374375376377378379380381382383384385386387388389390391392393394395396397398399400401402403404405406407408409410411412413414415416417418419420421422423424425426427428429430431432433434435436437438439440441442443444445446447448449450451452453454455456457458459460461462463464465466467468469470471472473474475476477478479480481482483484485486487488489490491492493494495496497498499500501502503504505506507508509510511512513514515516517518519520521522523524525526527528529530531532533534535536537538539540541542543544545546547548549550551552553554555556557558559560561562563564565566567568569570571572573574575576577578579580581582583584585586587588589590591592593594595596597598599600601602603604605606607608609610611612613614615616617618619620621622623624625626627628629630631632633634635636637638639640641642643644645646647648649650651652653654655656657658659660661662663664665666667668669670671672673674675676677678679680681682683684685686687688689690691692693694695696697698699700701702703704705706707708709710711712713714715716717718719720721722723724725726727728729730731732733734735736737738739740741742743744745746747748749750751752753754755756757758759760761762763764765766767768769770771772773774775776777778779780781782783784785786787788789790791792793794795796797798799800801802803804805806807808809810811812813814815816817818819820821822823824825826827828829830831832833834835836837838839840841842843844845846847848849850851852853854855856857858859860861862863864865866867868869870871872873874875876877878879880881882883884885886887888889890891892893894895896897898899900901902903904905906907908909910911912913914915916917918919920921922923924925926927928929930931932933934935936937938939940941942943944945946947948949950951952953954955956957958959960961962963964965966967968969970971972973974975976977978979980981982983984985986987988989990991992993994995996997998999",
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
    static NAMES: [&::core::primitive::str; 64] = [
        "Continue",
        "SwitchingProtocols",
        "Processing",
        "EarlyHints",
        "UploadResumptionSupported",
        "Ok",
        "Created",
        "Accepted",
        "NonAuthoritativeInformation",
        "NoContent",
        "ResetContent",
        "PartialContent",
        "MultiStatus",
        "AlreadyReported",
        "ImUsed",
        "MultipleChoices",
        "MovedPermanently",
        "Found",
        "SeeOther",
        "NotModified",
        "UseProxy",
        "TemporaryRedirect",
        "PermanentRedirect",
        "BadRequest",
        "Unauthorized",
        "PaymentRequired",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "ProxyAuthenticationRequired",
        "RequestTimeout",
        "Conflict",
        "Gone",
        "LengthRequired",
        "PreconditionFailed",
        "ContentTooLarge",
        "UriTooLong",
        "UnsupportedMediaType",
        "RangeNotSatisfiable",
        "ExpectationFailed",
        "ImATeapot",
        "MisdirectedRequest",
        "UnprocessableContent",
        "Locked",
        "FailedDependency",
        "TooEarly",
        "UpgradeRequired",
        "PreconditionRequired",
        "TooManyRequests",
        "RequestHeaderFieldsTooLarge",
        "UnavailableForLegalReasons",
        "InternalServerError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "HttpVersionNotSupported",
        "VariantAlsoNegotiates",
        "InsufficientStorage",
        "LoopDetected",
        "NotExtended",
        "NetworkAuthenticationRequired",
        "",
    ];
    static REASONS: [&::core::primitive::str; 64] = [
        "Continue",
        "Switching Protocols",
        "Processing",
        "Early Hints",
        "Upload Resumption Supported",
        "OK",
        "Created",
        "Accepted",
        "Non-Authoritative Information",
        "No Content",
        "Reset Content",
        "Partial Content",
        "Multi-Status",
        "Already Reported",
        "IM Used",
        "Multiple Choices",
        "Moved Permanently",
        "Found",
        "See Other",
        "Not Modified",
        "Use Proxy",
        "Temporary Redirect",
        "Permanent Redirect",
        "Bad Request",
        "Unauthorized",
        "Payment Required",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Proxy Authentication Required",
        "Request Timeout",
        "Conflict",
        "Gone",
        "Length Required",
        "Precondition Failed",
        "Content Too Large",
        "URI Too Long",
        "Unsupported Media Type",
        "Range Not Satisfiable",
        "Expectation Failed",
        "I'm a teapot",
        "Misdirected Request",
        "Unprocessable Content",
        "Locked",
        "Failed Dependency",
        "Too Early",
        "Upgrade Required",
        "Precondition Required",
        "Too Many Requests",
        "Request Header Fields Too Large",
        "Unavailable For Legal Reasons",
        "Internal Server Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "HTTP Version Not Supported",
        "Variant Also Negotiates",
        "Insufficient Storage",
        "Loop Detected",
        "Not Extended",
        "Network Authentication Required",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 64] = [
        "The server has received the first part of the request and has not rejected it. A client that sent `Expect: 100-continue` now sends the content; any other client can ignore this interim response.",
        "The server accepts the change of protocol that the client asked for in `Upgrade`, and uses the new protocol on this connection right after this response. Best known from opening a WebSocket over HTTP/1.1; HTTP/2 and HTTP/3 do not use it.",
        "An interim response of WebDAV: the server is still working on the request, and the client should not give up waiting. RFC 4918 dropped the code in 2007; the registration remains and still points to RFC 2518.",
        "Header fields that the final response will probably have, sent ahead while the server prepares it. A client can start to load what `Link` names, but only the final response counts.",
        "Interim response: the server can resume this upload if it breaks off, at the URI in `Location` when the response has one. Defined by an Internet-Draft on resumable uploads and registered temporarily: check the registry before relying on it.",
        "The request succeeded. What the content holds depends on the method: for GET it is the resource itself, for POST the outcome of the action. A success with nothing to send is usually answered with 204 No Content.",
        "The request created one or more resources. `Location` names the main one; without that field it is the target URI itself. Work that is only queued gets 202 Accepted.",
        "The server has taken the request on but has not finished it, and may yet refuse it. No second response follows, so the content should tell the client where it can follow the progress.",
        "The request succeeded, but a proxy on the way has changed the content of the origin server's 200 OK response. The client handles it like 200 OK, but knows that the content differs from what the origin server sent.",
        "The request succeeded and there is no content to send; header fields such as `ETag` describe the resource after the change. A browser stays on its page, whereas 205 Reset Content asks it to clear the form as well.",
        "The request succeeded, and the user agent should reset the form or view that the request came from. No content, but in HTTP/1.1 the response has to say so with its framing, such as `Content-Length: 0`.",
        "The server sends only the parts that the client asked for in `Range`. A single part is described by `Content-Range`; several come as `multipart/byteranges`, with a `Content-Range` in each part. The client has to check what it received, because that may be less than it asked for.",
        "In WebDAV, one response that reports on several resources or operations, each with a status of its own in the XML content. The client has to read these, because 207 itself means neither success nor failure.",
        "Used inside 207: the members of this collection are already listed under another binding. This keeps a listing of collections with several bindings from repeating itself.",
        "The content is not the resource itself but the result of instance manipulations, typically a delta against a version that the client already holds. Only for clients that list the manipulations they accept in `A-IM`; browsers do not.",
        "The resource has several representations, each with its own URI, and the client or its user picks one. `Location` names the one that the server prefers, if any, and a client may follow it. Most servers choose for the client instead, from `Accept` and related fields.",
        "The resource has moved for good, and links to it should be changed to the URI in `Location`. A client that follows the redirect may turn POST into GET; 308 Permanent Redirect keeps the method.",
        "The resource is at another URI for the time being, so links to it stay as they are. A client that follows `Location` may turn POST into GET: 307 Temporary Redirect keeps the method, and 303 See Other asks for GET in any case.",
        "Fetch the result with GET (or HEAD) from `Location`, a different resource from the one requested. Servers send it after the POST of a form, so that reloading the page does not send the form again.",
        "The copy that the client already holds is still valid, so the server sends no content. It answers a GET or HEAD with a condition such as `If-None-Match` or `If-Modified-Since`; a failed `If-None-Match` on any other method gets 412 Precondition Failed.",
        "Once asked the client to repeat the request through the proxy named in `Location`. Deprecated since RFC 7231 for security reasons, because it lets a response configure the client's proxy; the registration itself is unmarked.",
        "The resource is at the URI in `Location` for the time being, and a client that follows the redirect must keep the method: a POST stays a POST. 302 Found is the older code, with which a client may change the method; 308 Permanent Redirect is the same for a permanent move.",
        "The resource has moved for good to the URI in `Location`, and a client that follows the redirect keeps the method. 301 Moved Permanently is the older code, with which a client may turn POST into GET; 307 Temporary Redirect is the same for a temporary move. Very old clients may not know this code.",
        "The server rejects the request because of what seems to be the client's mistake, most often malformed syntax. The client should change the request before it tries again. For well-formed content that breaks a rule of the application, 422 Unprocessable Content says more.",
        "The request lacks valid credentials: it had none, or the server refused them. `WWW-Authenticate` says how to authenticate, and the client may try again. In spite of its name the code is about authentication; a client that is known but not permitted gets 403 Forbidden.",
        "Reserved for future use, without a standard meaning. Some services send it when a payment fails, a quota is used up or a subscription has ended; see their documentation for what to do.",
        "The server understood the request and refuses it. Other credentials may help, but the same ones will not, and the reason may have nothing to do with credentials; a client that should authenticate first gets 401 Unauthorized. To hide that the resource exists, a server may send 404 Not Found instead.",
        "The server has found nothing at this URI, or does not want to reveal that something exists. The code does not say whether this is permanent; a resource that was removed on purpose and for good gets 410 Gone.",
        "The server knows the method, but this resource does not support it; `Allow` lists the methods that it does support. A method that the server does not know for any resource gets 501 Not Implemented.",
        "The server has no representation that fits `Accept`, `Accept-Language` or similar fields of the request, and will not send another one instead. This is about what the client wants to receive; a format that the server does not accept from the client gets 415 Unsupported Media Type.",
        "Like 401 Unauthorized, but it is a proxy that asks for credentials. `Proxy-Authenticate` says how to authenticate, and the client may repeat the request with `Proxy-Authorization`.",
        "The server gave up waiting for the complete request. A client with a request under way may send it again, on a new connection if need be. If a gateway waits in vain for another server, the code is 504 Gateway Timeout.",
        "The request conflicts with the current state of the resource: someone else has changed it in the meantime, for example, or a name is taken. The client can resolve the conflict and send the request again. If the client set the condition itself, with `If-Match` for example, the code is 412 Precondition Failed.",
        "The resource was there, is gone on purpose and will probably not come back, so links to it should be removed. A server that does not know whether the absence will last sends 404 Not Found.",
        "The server does not accept the request without `Content-Length`. The client may repeat it with that field, so it has to know the length of the content in advance.",
        "A condition that the client put on the request, such as `If-Match` or `If-Unmodified-Since`, does not hold, so the server has not applied the method. The usual cause is a change by someone else: fetch the resource again, then retry. 409 Conflict is for conflicts that the server finds without such a condition, 428 Precondition Required for a condition that is missing.",
        "The content of the request exceeds what the server accepts; if `Retry-After` is present, only for the time being. A URI that is too long gets 414 URI Too Long, and header fields that are too large get 431 Request Header Fields Too Large.",
        "The target URI is longer than the server accepts. Often the query holds data that belongs in a POST, or a chain of redirects makes the URI grow. Too much content gets 413 Content Too Large, and header fields that are too large get 431 Request Header Fields Too Large.",
        "The server does not accept the content in the format in which the client sent it, judging by `Content-Type`, `Content-Encoding` or the data itself. `Accept`, `Accept-Encoding` (only if the content coding was the reason) or, for PATCH, `Accept-Patch` says what the server does accept. A client that asks to receive an unavailable format gets 406 Not Acceptable.",
        "The server rejects the ranges in the request's `Range` field, because all of them lie past the end or because there are too many small or overlapping ones. For byte ranges, `Content-Range` gives the current length. A server may also ignore `Range` and send the whole representation in a 200 OK response.",
        "This server, or one that it forwards to, cannot meet what the request's `Expect` field asks for. If that was `100-continue`, the client should repeat the request without it.",
        "A code without a meaning of its own, which the registry lists as \"(Unused)\". In RFC 2324, an April Fools' joke, a teapot responds with it when asked to brew coffee. Because so many programs implement the joke, the code stays reserved.",
        "The request reached a server that does not answer for the scheme and host of this URI, as can happen when a client reuses an HTTP/2 connection for a second host. The client may send it again over a different connection, even if the method is not idempotent. A proxy must not generate this code.",
        "The server accepts the content type and the syntax is right, but it cannot act on what the content says, for example because a value fails validation. Broken syntax gets 400 Bad Request, and a format that the server does not accept gets 415 Unsupported Media Type.",
        "In WebDAV, the resource or the destination of the request is locked. The client has to present the lock token, or wait until the lock is released.",
        "In WebDAV, an operation was not carried out because another one that it depends on failed. Mostly found inside 207 Multi-Status content, along with the status of the operation that failed first.",
        "The server will not process a request that came in TLS early data, because it might be a replay. A client that used early data should send the request again, but not in early data. The code has nothing to do with the rate of requests, which is what 429 Too Many Requests is for.",
        "The server refuses the request over this protocol, but may accept it once the client has switched to one that `Upgrade` lists. Many WebSocket endpoints answer plain HTTP requests with it.",
        "The server wants the request to be conditional, usually with `If-Match`, so that clients do not overwrite each other's changes. The client fetches the resource and repeats the request with the condition; if the condition then does not hold, the code is 412 Precondition Failed.",
        "The client has exceeded a rate limit; `Retry-After` may say how long to wait. The limit concerns this client: a server that is overloaded or under maintenance for everyone sends 503 Service Unavailable.",
        "The header fields of the request are too large, one of them or all together; the usual cause is cookies. The client may try again with smaller ones. A URI that is too long gets 414 URI Too Long, and too much content gets 413 Content Too Large.",
        "The server denies access because of a legal demand, which the content should explain. A `Link` field with the relation `blocked-by` identifies who does the blocking, not necessarily the origin server. A refusal that has no legal reason is usually 403 Forbidden.",
        "The server encountered an unexpected condition, such as an unhandled error in the application, and no other code is more precise. The request may have taken effect in part, so only an idempotent one is safe to repeat.",
        "The server does not support what the request needs, for any resource. This is the right response to a method that the server does not know. A method that it knows but that this resource does not support gets 405 Method Not Allowed.",
        "A gateway or proxy got an invalid response from the server behind it; often an application behind a reverse proxy has crashed or refuses connections. If no response came in time, the code is 504 Gateway Timeout; a server that is itself overloaded or under maintenance sends 503 Service Unavailable.",
        "The server cannot handle requests for the time being, because of overload or maintenance; `Retry-After` may say when to try again. A problem with a server behind this one is 502 Bad Gateway or 504 Gateway Timeout, and a limit on one client is 429 Too Many Requests.",
        "A gateway or proxy got no response in time from the server behind it. The request may still be running there, so only an idempotent one is safe to repeat. An invalid response is 502 Bad Gateway; a client that is too slow with its request gets 408 Request Timeout.",
        "The server does not support, or refuses, the major version of HTTP in the request.",
        "Server misconfiguration: the chosen variant itself negotiates, so it cannot be served.",
        "In WebDAV, the server has no room to store what the request needs. The condition is temporary. If a user's action led to the request, the client must not repeat it until the user asks again. A limit on the size of a request is 413 Content Too Large.",
        "In WebDAV, the server aborted a request with `Depth: infinity` because it encountered an infinite loop of bindings. The whole operation has failed; clients that announce support in the `DAV` field can get 208 Already Reported instead.",
        "From the HTTP Extension Framework, an experiment that the registry marks as obsoleted: the request lacks an extension that the server's policy demands. If the response says what is missing, the client may add it and try again.",
        "The response is from the network, not from the site: log in to the network first, as at a captive portal. The content should link to the login page. An origin server should not send this code.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 64] = [
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2",
        "https://www.rfc-editor.org/rfc/rfc2518#section-10.1",
        "https://www.rfc-editor.org/rfc/rfc8297#section-2",
        "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7",
        "https://www.rfc-editor.org/rfc/rfc4918#section-11.1",
        "https://www.rfc-editor.org/rfc/rfc5842#section-7.1",
        "https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21",
        "https://www.rfc-editor.org/rfc/rfc4918#section-11.3",
        "https://www.rfc-editor.org/rfc/rfc4918#section-11.4",
        "https://www.rfc-editor.org/rfc/rfc8470#section-5.2",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22",
        "https://www.rfc-editor.org/rfc/rfc6585#section-3",
        "https://www.rfc-editor.org/rfc/rfc6585#section-4",
        "https://www.rfc-editor.org/rfc/rfc6585#section-5",
        "https://www.rfc-editor.org/rfc/rfc7725#section-3",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6",
        "https://www.rfc-editor.org/rfc/rfc2295#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc4918#section-11.5",
        "https://www.rfc-editor.org/rfc/rfc5842#section-7.2",
        "https://www.rfc-editor.org/rfc/rfc2774#section-7",
        "https://www.rfc-editor.org/rfc/rfc6585#section-6",
        "",
    ];
    impl StatusCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 100 to 999.
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
        /// If the text is not a number from 100 to 999 in decimal, without a plus sign or leading zeros.
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
            if row < 63 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row & 63)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `Continue`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 63 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&NAMES, row & 63),
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
            __codes_core::__private_0_1_0::bytes::at(&REASONS, row & 63)
        }
        /// The reason phrase; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn canonical_reason(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 63 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&REASONS, row & 63),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Whether the code is a row of the table.
        #[inline]
        #[must_use]
        pub const fn is_listed(self) -> ::core::primitive::bool {
            row(self) < 63
        }
        /// The description of the code in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            let text = __codes_core::__private_0_1_0::bytes::at(&DESCRIPTIONS, row & 63);
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
            let text = __codes_core::__private_0_1_0::bytes::at(&REFERENCES, row & 63);
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
                100..=199 => ::core::option::Option::Some(StatusCode::Continue),
                200..=299 => ::core::option::Option::Some(StatusCode::Ok),
                300..=399 => ::core::option::Option::Some(StatusCode::MultipleChoices),
                400..=499 => ::core::option::Option::Some(StatusCode::BadRequest),
                500..=599 => {
                    ::core::option::Option::Some(StatusCode::InternalServerError)
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[inline]
    const fn class_of_number(
        number: ::core::primitive::u16,
    ) -> ::core::option::Option<StatusClass> {
        match number {
            100..=199 => ::core::option::Option::Some(StatusClass::Informational),
            200..=299 => ::core::option::Option::Some(StatusClass::Successful),
            300..=399 => ::core::option::Option::Some(StatusClass::Redirection),
            400..=499 => ::core::option::Option::Some(StatusClass::ClientError),
            500..=599 => ::core::option::Option::Some(StatusClass::ServerError),
            _ => ::core::option::Option::None,
        }
    }
    static CLASS_BY_BLOCK: [::core::option::Option<StatusClass>; 250] = {
        let mut classes = [::core::option::Option::None; 250];
        let mut block = 0;
        while block < 250 {
            classes[block] = class_of_number((block as ::core::primitive::u16) << 2);
            block += 1;
        }
        classes
    };
    impl StatusCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<StatusClass> {
            __codes_core::__private_0_1_0::bytes::at(
                &CLASS_BY_BLOCK,
                (self as ::core::primitive::u16 >> 2) as ::core::primitive::usize,
            )
        }
        /// Whether the code belongs to the class [`Informational`](StatusClass::Informational), 100 to 199.
        #[inline]
        #[must_use]
        pub const fn is_informational(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 100..= 199)
        }
        /// Whether the code belongs to the class [`Successful`](StatusClass::Successful), 200 to 299.
        #[inline]
        #[must_use]
        pub const fn is_success(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 200..= 299)
        }
        /// Whether the code belongs to the class [`Redirection`](StatusClass::Redirection), 300 to 399.
        #[inline]
        #[must_use]
        pub const fn is_redirection(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 300..= 399)
        }
        /// Whether the code belongs to the class [`Client Error`](StatusClass::ClientError), 400 to 499.
        #[inline]
        #[must_use]
        pub const fn is_client_error(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 400..= 499)
        }
        /// Whether the code belongs to the class [`Server Error`](StatusClass::ServerError), 500 to 599.
        #[inline]
        #[must_use]
        pub const fn is_server_error(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 500..= 599)
        }
    }
    impl StatusClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [StatusClass] = &[
            StatusClass::Informational,
            StatusClass::Successful,
            StatusClass::Redirection,
            StatusClass::ClientError,
            StatusClass::ServerError,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusClass::Informational => "Informational",
                StatusClass::Successful => "Successful",
                StatusClass::Redirection => "Redirection",
                StatusClass::ClientError => "Client Error",
                StatusClass::ServerError => "Server Error",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                StatusClass::Informational => {
                    ::core::option::Option::Some(
                        "The request is in progress, and the final response is still to come (RFC 9110, section 15.2).",
                    )
                }
                StatusClass::Successful => {
                    ::core::option::Option::Some(
                        "The request reached the server, which understood and accepted it (RFC 9110, section 15.3).",
                    )
                }
                StatusClass::Redirection => {
                    ::core::option::Option::Some(
                        "The client has to take another step to complete the request, such as going to another URI or using a copy that it holds (RFC 9110, section 15.4).",
                    )
                }
                StatusClass::ClientError => {
                    ::core::option::Option::Some(
                        "The request cannot be fulfilled because of what seems to be the client's mistake (RFC 9110, section 15.5).",
                    )
                }
                StatusClass::ServerError => {
                    ::core::option::Option::Some(
                        "The server failed to fulfil the request although nothing seems to be wrong with it (RFC 9110, section 15.6).",
                    )
                }
            }
        }
        /// The listed code to treat unlisted codes of the class as.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<StatusCode> {
            match self {
                StatusClass::Informational => {
                    ::core::option::Option::Some(StatusCode::Continue)
                }
                StatusClass::Successful => ::core::option::Option::Some(StatusCode::Ok),
                StatusClass::Redirection => {
                    ::core::option::Option::Some(StatusCode::MultipleChoices)
                }
                StatusClass::ClientError => {
                    ::core::option::Option::Some(StatusCode::BadRequest)
                }
                StatusClass::ServerError => {
                    ::core::option::Option::Some(StatusCode::InternalServerError)
                }
            }
        }
    }
    impl StatusClass {
        /// The class whose range contains the number, even if it is not a valid [`StatusCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u16,
        ) -> ::core::option::Option<StatusClass> {
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
        class: StatusClass,
    ) -> (::core::primitive::u16, ::core::primitive::u16) {
        match class {
            StatusClass::Informational => (100, 199),
            StatusClass::Successful => (200, 299),
            StatusClass::Redirection => (300, 399),
            StatusClass::ClientError => (400, 499),
            StatusClass::ServerError => (500, 599),
        }
    }
    impl StatusClass {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusClass {
        const KIND: &'static ::core::primitive::str = "StatusClass";
        const VALUES: &'static [StatusClass] = StatusClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for StatusClass {
        type Repr = ::core::primitive::u16;
        const ALL: &'static [StatusClass] = StatusClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            StatusClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            StatusClass::range(self)
        }
    }
    impl StatusCodeRegistration {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRegistration] = &[
            StatusCodeRegistration::Permanent,
            StatusCodeRegistration::Temporary,
            StatusCodeRegistration::Obsoleted,
            StatusCodeRegistration::Unused,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRegistration::Permanent => "Permanent",
                StatusCodeRegistration::Temporary => "Temporary",
                StatusCodeRegistration::Obsoleted => "Obsoleted",
                StatusCodeRegistration::Unused => "Unused",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRegistration::Permanent => "The registration does not expire.",
                StatusCodeRegistration::Temporary => {
                    "The registration is valid until an expiry date, because the specification is still a draft."
                }
                StatusCodeRegistration::Obsoleted => {
                    "The code is registered and marked as obsoleted."
                }
                StatusCodeRegistration::Unused => {
                    "The code is reserved and has no registered meaning."
                }
            }
        }
    }
    impl StatusCodeRegistration {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeRegistration::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeRegistration {
        const KIND: &'static ::core::primitive::str = "StatusCodeRegistration";
        const VALUES: &'static [StatusCodeRegistration] = StatusCodeRegistration::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeRegistration::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeRegistration::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeRegistration
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<1> for StatusCode {
        type Enum = StatusCodeRegistration;
    }
    static RECORD_7_0: [&::core::primitive::str; 52] = [
        "Content-Length",
        "Transfer-Encoding",
        "Upgrade",
        "Connection",
        "Upgrade",
        "Connection",
        "Status-URI",
        "Link",
        "Location",
        "Location",
        "Upload-Limit",
        "Upload-Draft-Interop-Version",
        "ETag",
        "Last-Modified",
        "Location",
        "Location",
        "Cache-Control",
        "Content-Location",
        "Date",
        "ETag",
        "Expires",
        "Vary",
        "Content-Range",
        "Content-Range",
        "Content-Type",
        "Content-Encoding",
        "Content-Encoding",
        "Content-Language",
        "Content-Language",
        "Content-Type",
        "Content-Type",
        "Last-Modified",
        "Last-Modified",
        "ETag",
        "IM",
        "Delta-Base",
        "Delta-Base",
        "Location",
        "Location",
        "Location",
        "Content-Length",
        "WWW-Authenticate",
        "Allow",
        "Proxy-Authenticate",
        "Retry-After",
        "Accept",
        "Accept-Encoding",
        "Accept-Encoding",
        "Accept-Patch",
        "Content-Range",
        "Retry-After",
        "Link",
    ];
    static RECORD_7_1: [::core::primitive::u8; 52] = *b"\x01\x01\0\0\x01\x01\x04\x04\0\x01\0\0\x02\x02\x02\x04\0\0\0\0\0\0\0\x01\0\0\x03\0\x03\0\x03\0\x03\0\x04\0\x04\x02\x02\x04\x01\0\0\0\x02\x04\x04\x01\x02\x02\x04\x02";
    static RECORD_7_2: [::core::primitive::u8; 52] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0";
    const RECORD_7_2_IS_PRESENT: ::core::primitive::u64 = 13194139561984;
    static RECORD_7_3: [::core::primitive::u8; 52] = *b"\0\0\0\0\x01\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    const RECORD_7_3_IS_PRESENT: ::core::primitive::u64 = 60;
    static RECORD_7_4: [&::core::primitive::str; 52] = [
        "",
        "",
        "",
        "Upgrade",
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
        "multipart/byteranges",
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
        "",
        "",
        "",
        "",
        "",
        "",
        "rel=\"blocked-by\"",
    ];
    const RECORD_7_4_IS_PRESENT: ::core::primitive::u64 = 2251799830462472;
    static RECORD_7_5: [&::core::primitive::str; 52] = [
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "if the response announces the upload resource",
        "if the response reports progress with `Upload-Offset`",
        "if the response announces the upload resource and there are limits",
        "as long as the specification is a draft",
        "in a response to GET or HEAD, if the server has it",
        "in a response to GET or HEAD, if the server has it",
        "in a response to POST",
        "in a response to another method; without it the new resource is the target URI",
        "if a 200 response to the same request would have it",
        "if a 200 response to the same request would have it",
        "if a 200 response to the same request would have it",
        "if a 200 response to the same request would have it",
        "if a 200 response to the same request would have it",
        "if a 200 response to the same request would have it",
        "if a single part is sent",
        "if several parts are sent, each of which has its own",
        "if several parts are sent",
        "if a 200 response to the same request would have it, and the request had no `If-Range`",
        "if the request had `If-Range`",
        "if a 200 response to the same request would have it, and the request had no `If-Range`",
        "if the request had `If-Range`",
        "if a single part is sent, a 200 response to the same request would have it, and the request had no `If-Range`",
        "if a single part is sent and the request had `If-Range`",
        "if a 200 response to the same request would have it, and the request had no `If-Range`",
        "if the request had `If-Range`",
        "",
        "",
        "if the content is a delta and the request had several entity tags in `If-None-Match`",
        "if the content is a delta",
        "if the server prefers one choice",
        "",
        "",
        "unless its value is that of a 200 response to the same request",
        "",
        "",
        "",
        "if the condition is temporary",
        "if the media type was the reason",
        "if the content coding was the reason",
        "if the reason has nothing to do with content codings",
        "in a response to PATCH",
        "if byte ranges were requested",
        "",
        "if whoever blocks access sends the response",
    ];
    const RECORD_7_5_IS_PRESENT: ::core::primitive::u64 = 3361456154214144;
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
            StatusCodeFieldRule(29),
            StatusCodeFieldRule(30),
            StatusCodeFieldRule(31),
            StatusCodeFieldRule(32),
            StatusCodeFieldRule(33),
            StatusCodeFieldRule(34),
            StatusCodeFieldRule(35),
            StatusCodeFieldRule(36),
            StatusCodeFieldRule(37),
            StatusCodeFieldRule(38),
            StatusCodeFieldRule(39),
            StatusCodeFieldRule(40),
            StatusCodeFieldRule(41),
            StatusCodeFieldRule(42),
            StatusCodeFieldRule(43),
            StatusCodeFieldRule(44),
            StatusCodeFieldRule(45),
            StatusCodeFieldRule(46),
            StatusCodeFieldRule(47),
            StatusCodeFieldRule(48),
            StatusCodeFieldRule(49),
            StatusCodeFieldRule(50),
            StatusCodeFieldRule(51),
        ];
        /// Returns the name of the field.
        #[inline]
        #[must_use]
        pub const fn field(self) -> &'static ::core::primitive::str {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(&RECORD_7_0, row)
        }
        /// Returns what the specification says about the field, in the words of RFC 2119.
        #[inline]
        #[must_use]
        pub const fn level(self) -> StatusCodeFieldRuleLevel {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(
                StatusCodeFieldRuleLevel::ALL,
                __codes_core::__private_0_1_0::bytes::at(&RECORD_7_1, row)
                    as ::core::primitive::usize,
            )
        }
        /// Returns who the rule is for, or `None` if it is for every sender.
        #[inline]
        #[must_use]
        pub const fn sender(self) -> ::core::option::Option<StatusCodeFieldRuleSender> {
            let row = self.0 as ::core::primitive::usize;
            if RECORD_7_2_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeFieldRuleSender::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&RECORD_7_2, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns the version of HTTP that the rule is for, or `None` if it is for all of them.
        #[inline]
        #[must_use]
        pub const fn version(
            self,
        ) -> ::core::option::Option<StatusCodeFieldRuleVersion> {
            let row = self.0 as ::core::primitive::usize;
            if RECORD_7_3_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeFieldRuleVersion::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&RECORD_7_3, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns what has to be in the value of the field, or `None` if the rule does not say.
        #[inline]
        #[must_use]
        pub const fn value(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = self.0 as ::core::primitive::usize;
            if RECORD_7_4_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&RECORD_7_4, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns when the rule applies, as the end of a sentence, or `None` if it always does.
        #[inline]
        #[must_use]
        pub const fn condition(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = self.0 as ::core::primitive::usize;
            if RECORD_7_5_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&RECORD_7_5, row),
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
                .field("sender", &StatusCodeFieldRule::sender(*self))
                .field("version", &StatusCodeFieldRule::version(*self))
                .field("value", &StatusCodeFieldRule::value(*self))
                .field("condition", &StatusCodeFieldRule::condition(*self))
                .finish()
        }
    }
    impl StatusCodeFieldRuleLevel {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeFieldRuleLevel] = &[
            StatusCodeFieldRuleLevel::Must,
            StatusCodeFieldRuleLevel::MustNot,
            StatusCodeFieldRuleLevel::Should,
            StatusCodeFieldRuleLevel::ShouldNot,
            StatusCodeFieldRuleLevel::May,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleLevel::Must => "Must",
                StatusCodeFieldRuleLevel::MustNot => "MustNot",
                StatusCodeFieldRuleLevel::Should => "Should",
                StatusCodeFieldRuleLevel::ShouldNot => "ShouldNot",
                StatusCodeFieldRuleLevel::May => "May",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleLevel::Must => "The response MUST have the field.",
                StatusCodeFieldRuleLevel::MustNot => {
                    "The response MUST NOT have the field."
                }
                StatusCodeFieldRuleLevel::Should => "The response SHOULD have the field.",
                StatusCodeFieldRuleLevel::ShouldNot => {
                    "The response SHOULD NOT have the field."
                }
                StatusCodeFieldRuleLevel::May => {
                    "The response MAY have the field, or its specification describes the field for this code without one of the words of RFC 2119."
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
    impl StatusCodeFieldRuleSender {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeFieldRuleSender] = &[
            StatusCodeFieldRuleSender::Origin,
            StatusCodeFieldRuleSender::Proxy,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleSender::Origin => "Origin",
                StatusCodeFieldRuleSender::Proxy => "Proxy",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleSender::Origin => "The rule is for origin servers.",
                StatusCodeFieldRuleSender::Proxy => "The rule is for proxies.",
            }
        }
    }
    impl StatusCodeFieldRuleSender {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeFieldRuleSender::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeFieldRuleSender {
        const KIND: &'static ::core::primitive::str = "StatusCodeFieldRuleSender";
        const VALUES: &'static [StatusCodeFieldRuleSender] = StatusCodeFieldRuleSender::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeFieldRuleSender::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeFieldRuleSender::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeFieldRuleSender
    }
    impl StatusCodeFieldRuleVersion {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeFieldRuleVersion] = &[
            StatusCodeFieldRuleVersion::Http11,
            StatusCodeFieldRuleVersion::Http2AndLater,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleVersion::Http11 => "Http11",
                StatusCodeFieldRuleVersion::Http2AndLater => "Http2AndLater",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeFieldRuleVersion::Http11 => "The rule is for HTTP/1.1.",
                StatusCodeFieldRuleVersion::Http2AndLater => {
                    "The rule is for HTTP/2 and HTTP/3."
                }
            }
        }
    }
    impl StatusCodeFieldRuleVersion {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeFieldRuleVersion::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeFieldRuleVersion {
        const KIND: &'static ::core::primitive::str = "StatusCodeFieldRuleVersion";
        const VALUES: &'static [StatusCodeFieldRuleVersion] = StatusCodeFieldRuleVersion::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeFieldRuleVersion::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeFieldRuleVersion::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeFieldRuleVersion
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<7> for StatusCode {
        type Enum = StatusCodeFieldRule;
    }
    impl StatusCodeRedirect {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRedirect] = &[
            StatusCodeRedirect::Permanent,
            StatusCodeRedirect::Temporary,
            StatusCodeRedirect::SeeOther,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRedirect::Permanent => "Permanent",
                StatusCodeRedirect::Temporary => "Temporary",
                StatusCodeRedirect::SeeOther => "SeeOther",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRedirect::Permanent => {
                    "The resource has a new URI for good, and clients that can should use it from now on."
                }
                StatusCodeRedirect::Temporary => {
                    "The resource is at another URI for now, and clients keep using the original one."
                }
                StatusCodeRedirect::SeeOther => {
                    "The response refers to a different resource, which the client can retrieve."
                }
            }
        }
    }
    impl StatusCodeRedirect {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeRedirect::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeRedirect {
        const KIND: &'static ::core::primitive::str = "StatusCodeRedirect";
        const VALUES: &'static [StatusCodeRedirect] = StatusCodeRedirect::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeRedirect::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeRedirect::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeRedirect
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<8> for StatusCode {
        type Enum = StatusCodeRedirect;
    }
    impl StatusCodeRedirectMethod {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRedirectMethod] = &[
            StatusCodeRedirectMethod::Keep,
            StatusCodeRedirectMethod::MayChangePostToGet,
            StatusCodeRedirectMethod::ChangeToGetOrHead,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRedirectMethod::Keep => "Keep",
                StatusCodeRedirectMethod::MayChangePostToGet => "MayChangePostToGet",
                StatusCodeRedirectMethod::ChangeToGetOrHead => "ChangeToGetOrHead",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRedirectMethod::Keep => {
                    "The client keeps the method and the content of the request."
                }
                StatusCodeRedirectMethod::MayChangePostToGet => {
                    "The client may change POST to GET, and keeps any other method."
                }
                StatusCodeRedirectMethod::ChangeToGetOrHead => {
                    "The client uses GET, or HEAD if it wants no content."
                }
            }
        }
    }
    impl StatusCodeRedirectMethod {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeRedirectMethod::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeRedirectMethod {
        const KIND: &'static ::core::primitive::str = "StatusCodeRedirectMethod";
        const VALUES: &'static [StatusCodeRedirectMethod] = StatusCodeRedirectMethod::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeRedirectMethod::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeRedirectMethod::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeRedirectMethod
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<9> for StatusCode {
        type Enum = StatusCodeRedirectMethod;
    }
    impl StatusCodeRetry {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRetry] = &[
            StatusCodeRetry::Unchanged,
            StatusCodeRetry::AfterDelay,
            StatusCodeRetry::WithChanges,
            StatusCodeRetry::UserAction,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetry::Unchanged => "Unchanged",
                StatusCodeRetry::AfterDelay => "AfterDelay",
                StatusCodeRetry::WithChanges => "WithChanges",
                StatusCodeRetry::UserAction => "UserAction",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetry::Unchanged => {
                    "The client can send the same request again, for some codes only over another connection or once the connection is secured: see `retry_condition`."
                }
                StatusCodeRetry::AfterDelay => {
                    "The client can send the same request again after some time."
                }
                StatusCodeRetry::WithChanges => {
                    "The client can send the request again with changes. Repeating it unchanged does not help."
                }
                StatusCodeRetry::UserAction => {
                    "Only the user can ask for the same request again."
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
    impl __codes_core::__private_0_1_0::AttributeEnum<10> for StatusCode {
        type Enum = StatusCodeRetry;
    }
    impl StatusCodeRetryLevel {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRetryLevel] = &[
            StatusCodeRetryLevel::Must,
            StatusCodeRetryLevel::Should,
            StatusCodeRetryLevel::May,
            StatusCodeRetryLevel::ShouldNot,
            StatusCodeRetryLevel::MustNot,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetryLevel::Must => "Must",
                StatusCodeRetryLevel::Should => "Should",
                StatusCodeRetryLevel::May => "May",
                StatusCodeRetryLevel::ShouldNot => "ShouldNot",
                StatusCodeRetryLevel::MustNot => "MustNot",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetryLevel::Must => {
                    "The client MUST send the request again under the condition."
                }
                StatusCodeRetryLevel::Should => {
                    "The client SHOULD send the request again under the condition."
                }
                StatusCodeRetryLevel::May => {
                    "The client MAY send the request again under the condition."
                }
                StatusCodeRetryLevel::ShouldNot => {
                    "The client SHOULD NOT send the request again unless the condition holds."
                }
                StatusCodeRetryLevel::MustNot => {
                    "The client MUST NOT send the request again unless the condition holds."
                }
            }
        }
    }
    impl StatusCodeRetryLevel {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeRetryLevel::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeRetryLevel {
        const KIND: &'static ::core::primitive::str = "StatusCodeRetryLevel";
        const VALUES: &'static [StatusCodeRetryLevel] = StatusCodeRetryLevel::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeRetryLevel::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeRetryLevel::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeRetryLevel
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<11> for StatusCode {
        type Enum = StatusCodeRetryLevel;
    }
    impl StatusCodeRetryInPractice {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRetryInPractice] = &[
            StatusCodeRetryInPractice::IdempotentMethods,
            StatusCodeRetryInPractice::AnyMethod,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetryInPractice::IdempotentMethods => "IdempotentMethods",
                StatusCodeRetryInPractice::AnyMethod => "AnyMethod",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetryInPractice::IdempotentMethods => {
                    "Clients send the request again after a delay if its method is idempotent."
                }
                StatusCodeRetryInPractice::AnyMethod => {
                    "Clients send the request again after a delay, whatever its method."
                }
            }
        }
    }
    impl StatusCodeRetryInPractice {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeRetryInPractice::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeRetryInPractice {
        const KIND: &'static ::core::primitive::str = "StatusCodeRetryInPractice";
        const VALUES: &'static [StatusCodeRetryInPractice] = StatusCodeRetryInPractice::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeRetryInPractice::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeRetryInPractice::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeRetryInPractice
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<14> for StatusCode {
        type Enum = StatusCodeRetryInPractice;
    }
    impl StatusCodeSender {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeSender] = &[
            StatusCodeSender::OriginOrGateway,
            StatusCodeSender::Proxy,
            StatusCodeSender::GatewayOrProxy,
            StatusCodeSender::InterceptingProxy,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeSender::OriginOrGateway => "OriginOrGateway",
                StatusCodeSender::Proxy => "Proxy",
                StatusCodeSender::GatewayOrProxy => "GatewayOrProxy",
                StatusCodeSender::InterceptingProxy => "InterceptingProxy",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeSender::OriginOrGateway => {
                    "An origin server, or a gateway that acts for one; a proxy must not generate the code."
                }
                StatusCodeSender::Proxy => "A proxy.",
                StatusCodeSender::GatewayOrProxy => {
                    "A gateway or proxy, about the server that it forwarded the request to."
                }
                StatusCodeSender::InterceptingProxy => {
                    "A proxy that intercepts requests to control access to the network; origin servers should not generate the code."
                }
            }
        }
    }
    impl StatusCodeSender {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeSender::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeSender {
        const KIND: &'static ::core::primitive::str = "StatusCodeSender";
        const VALUES: &'static [StatusCodeSender] = StatusCodeSender::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeSender::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeSender::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeSender
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<16> for StatusCode {
        type Enum = StatusCodeSender;
    }
    impl StatusCodeProtocolLimit {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeProtocolLimit] = &[
            StatusCodeProtocolLimit::NotHttp10,
            StatusCodeProtocolLimit::Http11Only,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeProtocolLimit::NotHttp10 => "NotHttp10",
                StatusCodeProtocolLimit::Http11Only => "Http11Only",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeProtocolLimit::NotHttp10 => {
                    "A server must not send the code to a client of HTTP/1.0."
                }
                StatusCodeProtocolLimit::Http11Only => {
                    "The code is for HTTP/1.1 only, because it needs the field `Upgrade`, which other versions do not have."
                }
            }
        }
    }
    impl StatusCodeProtocolLimit {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeProtocolLimit::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeProtocolLimit {
        const KIND: &'static ::core::primitive::str = "StatusCodeProtocolLimit";
        const VALUES: &'static [StatusCodeProtocolLimit] = StatusCodeProtocolLimit::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeProtocolLimit::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeProtocolLimit::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeProtocolLimit
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<17> for StatusCode {
        type Enum = StatusCodeProtocolLimit;
    }
    const ATTRIBUTE_0: ::core::primitive::u64 = 140183691479419619;
    static ATTRIBUTE_1: [::core::primitive::u8; 64] = *b"\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0";
    const ATTRIBUTE_1_IS_PRESENT: ::core::primitive::u64 = 9223372036854775807;
    const ATTRIBUTE_2: ::core::primitive::u64 = 11259145504262944;
    const ATTRIBUTE_3: ::core::primitive::u64 = 4613656343264362527;
    const ATTRIBUTE_4: ::core::primitive::u64 = 526336;
    const ATTRIBUTE_5: ::core::primitive::u64 = 18446744073709025760;
    const ATTRIBUTE_6: ::core::primitive::u64 = 524831;
    static ATTRIBUTE_7: [StatusCodeFieldRule; 76] = [
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 3),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 4),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 9),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 10),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 11),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 12),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 13),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 15),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 16),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 17),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 18),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 19),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 20),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 21),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 22),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 23),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 24),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 25),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 26),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 27),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 28),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 29),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 30),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 31),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 32),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 33),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 34),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 35),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 36),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 37),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 38),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 38),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 39),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 16),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 17),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 18),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 19),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 20),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 21),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 40),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 38),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 38),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 41),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 42),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 43),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 44),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 45),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 46),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 47),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 48),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 49),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 3),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 4),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 50),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 51),
        __codes_core::__private_0_1_0::bytes::at(StatusCodeFieldRule::ALL, 50),
    ];
    static ATTRIBUTE_7_ENDS: [::core::primitive::u8; 256] = *b"\x02\0\0\0\x08\0\0\0\x0b\0\0\0\x0e\0\0\0\x14\0\0\0\x16\0\0\0\x18\0\0\0\x18\0\0\0\x18\0\0\0\x1a\0\0\0\x1a\0\0\0+\0\0\0+\0\0\0+\0\0\0/\0\0\00\0\0\01\0\0\02\0\0\03\0\0\0:\0\0\0:\0\0\0;\0\0\0<\0\0\0<\0\0\0=\0\0\0=\0\0\0=\0\0\0=\0\0\0>\0\0\0>\0\0\0?\0\0\0?\0\0\0?\0\0\0?\0\0\0?\0\0\0?\0\0\0@\0\0\0@\0\0\0D\0\0\0E\0\0\0E\0\0\0E\0\0\0E\0\0\0E\0\0\0E\0\0\0E\0\0\0E\0\0\0I\0\0\0I\0\0\0J\0\0\0J\0\0\0K\0\0\0K\0\0\0K\0\0\0K\0\0\0L\0\0\0L\0\0\0L\0\0\0L\0\0\0L\0\0\0L\0\0\0L\0\0\0L\0\0\0L\0\0\0";
    static ATTRIBUTE_8: [::core::primitive::u8; 64] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x02\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    const ATTRIBUTE_8_IS_PRESENT: ::core::primitive::u64 = 6750208;
    static ATTRIBUTE_9: [::core::primitive::u8; 64] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    const ATTRIBUTE_9_IS_PRESENT: ::core::primitive::u64 = 6750208;
    static ATTRIBUTE_10: [::core::primitive::u8; 64] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\x02\0\0\0\x02\0\x02\0\x02\0\x01\0\0\0\x02\0\0\0\x02\0\0\x02\x02\x01\x02\0\0\0\0\x01\0\0\0\x03\0\x02\0\0";
    const ATTRIBUTE_10_IS_PRESENT: ::core::primitive::u64 = 2920537172849197056;
    static ATTRIBUTE_11: [::core::primitive::u8; 64] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\x03\0\0\0\x02\x02\0\0\x02\0\x02\0\0\0\x01\0\x02\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0\0\x04\0\x02\0\0";
    const ATTRIBUTE_11_IS_PRESENT: ::core::primitive::u64 = 2883505616930734080;
    static ATTRIBUTE_12: [&::core::primitive::str; 64] = [
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
        "",
        "",
        "",
        "",
        "with a new or replaced `Authorization`",
        "",
        "with other credentials, if credentials were the reason",
        "",
        "",
        "",
        "with a new or replaced `Proxy-Authorization`",
        "over this connection, or over another one if this one is no longer usable",
        "after the conflict with the current state of the resource is resolved",
        "",
        "with a valid `Content-Length`",
        "",
        "after the time in `Retry-After`, if the response has that field",
        "",
        "",
        "",
        "without the expectation `100-continue`, if the request had it",
        "",
        "over another connection, whether or not the method is idempotent",
        "",
        "with the lock token in `If`, or after the lock is released",
        "",
        "but not in early data: after the TLS handshake is complete",
        "over a protocol that `Upgrade` of the response lists",
        "with a condition, such as `If-Match` with the current entity tag",
        "after the time in `Retry-After`, if the response has that field, or after a delay that the client chooses",
        "with smaller header fields",
        "",
        "",
        "",
        "",
        "after the time in `Retry-After`, if the response has that field, or after a delay that the client chooses",
        "",
        "",
        "",
        "when the user asks for it, if a user action caused the first request",
        "",
        "with the extensions that the response asks for",
        "",
        "",
    ];
    const ATTRIBUTE_12_IS_PRESENT: ::core::primitive::u64 = 2920537172849197056;
    static ATTRIBUTE_13: [&::core::primitive::str; 8] = [
        "Authorization",
        "Authorization",
        "Proxy-Authorization",
        "Content-Length",
        "If",
        "Upgrade",
        "Connection",
        "If-Match",
    ];
    static ATTRIBUTE_13_ENDS: [::core::primitive::u8; 256] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x02\0\0\0\x02\0\0\0\x02\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x04\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x07\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0";
    static ATTRIBUTE_14: [::core::primitive::u8; 64] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    const ATTRIBUTE_14_IS_PRESENT: ::core::primitive::u64 = 131167341294649344;
    const ATTRIBUTE_15: ::core::primitive::u64 = 36591815700217856;
    static ATTRIBUTE_16: [::core::primitive::u8; 64] = *b"\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\x02\0\0\0\0\0\x03\0";
    const ATTRIBUTE_16_IS_PRESENT: ::core::primitive::u64 = 4701762410095051008;
    static ATTRIBUTE_17: [::core::primitive::u8; 64] = *b"\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    const ATTRIBUTE_17_IS_PRESENT: ::core::primitive::u64 = 140737488355359;
    impl StatusCode {
        /// Returns `true` for the codes that developers meet every day, a selection made for this table from RFC 9110, section 15, and RFC 6585, section 4.
        #[inline]
        #[must_use]
        pub const fn is_common(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_0 >> (row & 63) & 1 != 0
        }
        /// Returns the state of the code in the IANA registry, <https://www.iana.org/assignments/http-status-codes>, or `None` for a code without a registered meaning in this table. That includes 306, which the registry lists as "(Unused)" and this table does not list (RFC 9110, section 15.4.7), and a row of a vendor that gives a registered number another meaning.
        #[inline]
        #[must_use]
        pub const fn registration(
            self,
        ) -> ::core::option::Option<StatusCodeRegistration> {
            let row = row(self);
            if ATTRIBUTE_1_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRegistration::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_1, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns `true` if a cache may reuse a response with this code for a time that the cache estimates, unless the definition of the method or the response itself says otherwise (RFC 9110, section 15.1; RFC 7725, section 3, for 451). `false` does not mean that a response cannot be cached: with explicit freshness information, or `public`, any final response can, unless it must not be stored at all (RFC 9110, section 16.2.2; RFC 9111, section 4.2.2).
        #[inline]
        #[must_use]
        pub const fn heuristically_cacheable(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_2 >> (row & 63) & 1 != 0
        }
        /// Returns `true` if a cache must not store a response with this code, whatever its `Cache-Control` says (RFC 9111, section 3, for interim responses; RFC 6585, sections 3 to 6, for 428, 429, 431 and 511).
        #[inline]
        #[must_use]
        pub const fn must_not_be_stored(self) -> ::core::primitive::bool {
            let row = match StatusCode::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            };
            ATTRIBUTE_3 >> (row & 63) & 1 != 0
        }
        /// Returns `true` if a cache must not store a response with this code unless it implements what the code means for caches (RFC 9111, section 3). The directive `must-understand` asks for the same with any code (RFC 9111, section 5.2.2.3).
        #[inline]
        #[must_use]
        pub const fn must_be_understood_to_be_stored(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_4 >> (row & 63) & 1 != 0
        }
        /// Returns `false` if a server must not send content with this code (RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5). Whatever the code, a response to HEAD and a successful response to CONNECT have no content.
        #[inline]
        #[must_use]
        pub const fn content_allowed(self) -> ::core::primitive::bool {
            let row = match StatusCode::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            };
            ATTRIBUTE_5 >> (row & 63) & 1 != 0
        }
        /// Returns `true` if a response with this code ends with its header section, whatever `Content-Length` says (RFC 9110, section 6.4.1; RFC 9112, section 6.3). A response without content that does not end there, which is 205, says so with its framing, such as `Content-Length: 0`.
        #[inline]
        #[must_use]
        pub const fn ends_after_header_section(self) -> ::core::primitive::bool {
            let row = match StatusCode::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            };
            ATTRIBUTE_6 >> (row & 63) & 1 != 0
        }
        /// Returns the rules for header fields that come with this code. A rule applies only if its `sender`, `version` and `condition` all do. An unlisted code has the rules of the first code of its class, because recipients treat it as that code (RFC 9110, section 15). Rules for a whole class are not included, such as `Date` from an origin server with a clock in every 2xx, 3xx and 4xx response (RFC 9110, section 6.6.1). Neither are rules for a method, such as a successful CONNECT, whose response has neither `Content-Length` nor `Transfer-Encoding` (RFC 9110, section 9.3.6). The rules are those of RFC 9110, sections 7.8, 8.6, 9.3.3, 10.2.3, 12.5.3 and 15, and RFC 9112, section 6.1; RFC 3229, sections 10.4.1 and 10.5.1, for 226; RFC 5789, section 2.2, for `Accept-Patch`; RFC 6585, section 4, for 429; RFC 7725, section 4, for 451; RFC 9113, section 8.2.2, and RFC 9114, section 4.2, for HTTP/2 and later.
        #[inline]
        #[must_use]
        pub const fn field_rules(self) -> &'static [StatusCodeFieldRule] {
            let row = match StatusCode::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            };
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_7,
                &ATTRIBUTE_7_ENDS,
                row,
            )
        }
        /// Returns the kind of redirect if a client may follow `Location` by itself (RFC 9110, sections 15.4.2 to 15.4.4, 15.4.8 and 15.4.9). `None` for 300, which says neither how long the choice holds nor what happens to the method, for 304, which is answered from a stored response, and for 305, which is deprecated (RFC 9110, sections 15.4.1, 15.4.5 and 15.4.6).
        #[inline]
        #[must_use]
        pub const fn redirect(self) -> ::core::option::Option<StatusCodeRedirect> {
            let row = row(self);
            if ATTRIBUTE_8_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRedirect::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_8, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns what happens to the method when a client follows the redirect (RFC 9110, sections 15.4.2 to 15.4.4, 15.4.8 and 15.4.9), or `None` if the code is not a redirect to follow.
        #[inline]
        #[must_use]
        pub const fn redirect_method(
            self,
        ) -> ::core::option::Option<StatusCodeRedirectMethod> {
            let row = row(self);
            if ATTRIBUTE_9_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRedirectMethod::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_9, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns how the specification provides for sending the request again, or `None` if it says nothing. A retry can make sense even then: see `retry_in_practice`. A client repeats a request by itself only if the method is idempotent, or if it knows that the first one was not acted on (RFC 9110, section 9.2.2). Rows of vendors follow the documentation of the vendor; the rules of the others are those of RFC 9110, sections 10.1.1, 10.2.3 and 15.5; RFC 2774, section 7, for 510; RFC 4918, sections 11.3, 11.5 and 16, for 423 and 507; RFC 6585, sections 3 to 5; RFC 8470, section 5.2, for 425.
        #[inline]
        #[must_use]
        pub const fn retry(self) -> ::core::option::Option<StatusCodeRetry> {
            let row = row(self);
            if ATTRIBUTE_10_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRetry::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_10, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns the requirement level of the `retry` in the specification, in the words of RFC 2119, sections 2 to 5, or `None` if it uses none of them.
        #[inline]
        #[must_use]
        pub const fn retry_level(self) -> ::core::option::Option<StatusCodeRetryLevel> {
            let row = row(self);
            if ATTRIBUTE_11_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRetryLevel::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_11, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns when or how the request can be sent again, as the end of the sentence "The client can send the request again …", or `None` without a `retry` (the sections are those of `retry`).
        #[inline]
        #[must_use]
        pub const fn retry_condition(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if ATTRIBUTE_12_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_12, row & 63),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns the request fields that the changed request adds or replaces, for codes whose `retry` asks for changes (the sections are those of `retry`).
        #[inline]
        #[must_use]
        pub const fn retry_fields(self) -> &'static [&'static ::core::primitive::str] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_13,
                &ATTRIBUTE_13_ENDS,
                row,
            )
        }
        /// Returns how widely used clients treat the code, whatever the specification says. This is practice, not a rule: the selection follows the standard mode of the AWS SDKs, <https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html>, the retry strategy of Google Cloud Storage, <https://cloud.google.com/storage/docs/retry-strategy>, the mapping of HTTP to gRPC codes, <https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md>, the policy of the Azure SDKs, and curl with `--retry`, <https://everything.curl.dev/usingcurl/downloads/retry>. They agree on 502, 503 and 504, most of them add 408, 429 and 500, and they disagree about methods that are not idempotent, which RFC 9110, section 9.2.2, settles.
        #[inline]
        #[must_use]
        pub const fn retry_in_practice(
            self,
        ) -> ::core::option::Option<StatusCodeRetryInPractice> {
            let row = row(self);
            if ATTRIBUTE_14_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRetryInPractice::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_14, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns `true` if a specification names `Retry-After` for this code (RFC 9110, section 10.2.3, for 503 and every 3xx code, and section 15.5.14 for 413; RFC 6585, section 4, for 429). The field can come with other codes as well, and means the same there.
        #[inline]
        #[must_use]
        pub const fn names_retry_after(self) -> ::core::primitive::bool {
            let row = match StatusCode::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            };
            ATTRIBUTE_15 >> (row & 63) & 1 != 0
        }
        /// Returns who sends the code, or `None` if any server may (RFC 9110, sections 15.3.4, 15.5.8, 15.5.20, 15.6.3 and 15.6.5; RFC 6585, section 6).
        #[inline]
        #[must_use]
        pub const fn sender(self) -> ::core::option::Option<StatusCodeSender> {
            let row = row(self);
            if ATTRIBUTE_16_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeSender::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_16, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns the versions of HTTP that the code is limited to, or `None` if there is no limit (RFC 9110, sections 7.8 and 15.2; RFC 9113, sections 8.2.2 and 8.6; RFC 9114, sections 4.2 and 4.5).
        #[inline]
        #[must_use]
        pub const fn protocol_limit(
            self,
        ) -> ::core::option::Option<StatusCodeProtocolLimit> {
            let row = match StatusCode::fallback(self) {
                ::core::option::Option::Some(code) => row(code),
                ::core::option::Option::None => row(self),
            };
            if ATTRIBUTE_17_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeProtocolLimit::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_17, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    static DISPLAYED: [&::core::primitive::str; 64] = [
        "100 Continue",
        "101 Switching Protocols",
        "102 Processing",
        "103 Early Hints",
        "104 Upload Resumption Supported",
        "200 OK",
        "201 Created",
        "202 Accepted",
        "203 Non-Authoritative Information",
        "204 No Content",
        "205 Reset Content",
        "206 Partial Content",
        "207 Multi-Status",
        "208 Already Reported",
        "226 IM Used",
        "300 Multiple Choices",
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "304 Not Modified",
        "305 Use Proxy",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
        "400 Bad Request",
        "401 Unauthorized",
        "402 Payment Required",
        "403 Forbidden",
        "404 Not Found",
        "405 Method Not Allowed",
        "406 Not Acceptable",
        "407 Proxy Authentication Required",
        "408 Request Timeout",
        "409 Conflict",
        "410 Gone",
        "411 Length Required",
        "412 Precondition Failed",
        "413 Content Too Large",
        "414 URI Too Long",
        "415 Unsupported Media Type",
        "416 Range Not Satisfiable",
        "417 Expectation Failed",
        "418 I'm a teapot",
        "421 Misdirected Request",
        "422 Unprocessable Content",
        "423 Locked",
        "424 Failed Dependency",
        "425 Too Early",
        "426 Upgrade Required",
        "428 Precondition Required",
        "429 Too Many Requests",
        "431 Request Header Fields Too Large",
        "451 Unavailable For Legal Reasons",
        "500 Internal Server Error",
        "501 Not Implemented",
        "502 Bad Gateway",
        "503 Service Unavailable",
        "504 Gateway Timeout",
        "505 HTTP Version Not Supported",
        "506 Variant Also Negotiates",
        "507 Insufficient Storage",
        "508 Loop Detected",
        "510 Not Extended",
        "511 Network Authentication Required",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 63 {
                return f.pad(StatusCode::as_str(*self));
            }
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row & 63),
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
    impl ::core::default::Default for StatusCode {
        /// [`Ok`](StatusCode::Ok).
        #[inline]
        fn default() -> StatusCode {
            StatusCode::Ok
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for StatusCode {
        type Repr = ::core::primitive::u16;
        type Class = StatusClass;
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
        fn class(self) -> ::core::option::Option<StatusClass> {
            StatusCode::class(self)
        }
        #[inline]
        fn fallback(self) -> ::core::option::Option<StatusCode> {
            StatusCode::fallback(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        StatusCode, u16, [100, 999]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<StatusCode> for StatusCode {
        #[inline]
        fn to_code(&self) -> StatusCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 146] = [
        "",
        "Switching Protocols",
        "Early Hints",
        "Upload Resumption Supported",
        "Non-Authoritative Information",
        "No Content",
        "Reset Content",
        "Partial Content",
        "Multi-Status",
        "Already Reported",
        "IM Used",
        "Multiple Choices",
        "Moved Permanently",
        "See Other",
        "Not Modified",
        "Use Proxy",
        "Temporary Redirect",
        "Permanent Redirect",
        "Bad Request",
        "Payment Required",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Proxy Authentication Required",
        "Request Timeout",
        "Length Required",
        "Precondition Failed",
        "Content Too Large",
        "URI Too Long",
        "Unsupported Media Type",
        "Range Not Satisfiable",
        "Expectation Failed",
        "I'm a teapot",
        "Misdirected Request",
        "Unprocessable Content",
        "Failed Dependency",
        "Too Early",
        "Upgrade Required",
        "Precondition Required",
        "Too Many Requests",
        "Request Header Fields Too Large",
        "Unavailable For Legal Reasons",
        "Internal Server Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "HTTP Version Not Supported",
        "Variant Also Negotiates",
        "Insufficient Storage",
        "Loop Detected",
        "Not Extended",
        "Network Authentication Required",
        "Switching Protocol",
        "Non Authoritative Information",
        "Multiple Choice",
        "Moved Temporarily",
        "Authorization Required",
        "Not Allowed",
        "Request Time-out",
        "Payload Too Large",
        "Request Entity Too Large",
        "Request-URI Too Long",
        "Request-URI Too Large",
        "Request URI Too Long",
        "URI Too Large",
        "Requested Range Not Satisfiable",
        "Unprocessable Entity",
        "Service Temporarily Unavailable",
        "Gateway Time-out",
        "Continue",
        "SwitchingProtocols",
        "Processing",
        "EarlyHints",
        "UploadResumptionSupported",
        "Ok",
        "Created",
        "Accepted",
        "NonAuthoritativeInformation",
        "NoContent",
        "ResetContent",
        "PartialContent",
        "MultiStatus",
        "AlreadyReported",
        "ImUsed",
        "MultipleChoices",
        "MovedPermanently",
        "Found",
        "SeeOther",
        "NotModified",
        "UseProxy",
        "TemporaryRedirect",
        "PermanentRedirect",
        "BadRequest",
        "Unauthorized",
        "PaymentRequired",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "ProxyAuthenticationRequired",
        "RequestTimeout",
        "Conflict",
        "Gone",
        "LengthRequired",
        "PreconditionFailed",
        "ContentTooLarge",
        "UriTooLong",
        "UnsupportedMediaType",
        "RangeNotSatisfiable",
        "ExpectationFailed",
        "ImATeapot",
        "MisdirectedRequest",
        "UnprocessableContent",
        "Locked",
        "FailedDependency",
        "TooEarly",
        "UpgradeRequired",
        "PreconditionRequired",
        "TooManyRequests",
        "RequestHeaderFieldsTooLarge",
        "UnavailableForLegalReasons",
        "InternalServerError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "HttpVersionNotSupported",
        "VariantAlsoNegotiates",
        "InsufficientStorage",
        "LoopDetected",
        "NotExtended",
        "NetworkAuthenticationRequired",
        "SwitchingProtocol",
        "MultipleChoice",
        "MovedTemporarily",
        "AuthorizationRequired",
        "NotAllowed",
        "PayloadTooLarge",
        "RequestEntityTooLarge",
        "RequestUriTooLong",
        "RequestUriTooLarge",
        "UriTooLarge",
        "RequestedRangeNotSatisfiable",
        "UnprocessableEntity",
        "ServiceTemporarilyUnavailable",
    ];
    static SLOTS: [::core::primitive::u8; 512] = *b"\0~\0\0\x85\0\0v\0\0\x0dj3HV\x8c\0\0\0\0C\0,S'\0\0\x8e\0\0\0\0\0\0\0\x08\0\0\0\0\0\0l\0\0\0\0q\0\0\0\0\0\x7f\00?\x8b\0\0\0\0W\0\0\0+\0\0\0\0\0\0\0\0\0\0\0`\0<\0\0\0\0\0\0\0Y\0\x05\x0an\0\0\0\0D\0\0\0\x82\x17\0\0y\0\0\0A\0\08\0\0\0\x14\x86\0\0\0\x0b\0\0\0s*\0\x03>@\04w\0\0\0\0\0\0\0\0-\0\0\0\0\0\x15Z\0\0\x90\x10\0M\0\0\0\0\0\0\0\0\x1a\0\0R\0/\0\0\0=\0\0\0\x19\0\01\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\x1e\x13\0L\0\x12\0\0\0\0\0\0\0\0\0\0\0\x8f\x11\0\0\0)K\x04\0\0\x0f\0g\0\x06N\0\0\0\0\0\0k\0\0\0\0^\x87\0\x07\0\0\0\0\0U\0a\0\0\0\0\x1b\0\0\0\0\0\0\0\x83\09\0\0\0}(\0\0|\0\0\0\0\0[\0\0\0\0\0\x1d\x1ccx\0\0i\0\x16\0\0\0\0\0\0\0\0\0\0\x02h\x18o\x81\0\0\0\0\0\x80\0\0\0G\0\0T\0\0\0\0%_\0B\0r!{\0\0\0\0\x8a\0\0\0\0\0\\\0\0\0\0\0\0\0\0\0\0\x91\0P\0\0\0d\0\0\0\06\0\0\x0e]\0\0\0Q\0.\0\0\05\0&\0z\0J\0\0\x89\x0ct\x84\0\0\0:\x88\0\x09\0\0\0\0\0\0b\0\0\0\0\0\0$ ;\0\0\0\0\0\0\"\0\0\0\0\0O\0\0\0\0\0\0\0Ie\0\0\0\0\0\0\0\0\0\x8d\0\0\0\0\0\0\0\0\0\0umF\0\0\0p\x1f\0\0\0f\0\0\0\0\0\0\02\0X\0\0\0\0\0E\0\0\0\0\07\0\0\0\0\0\0\0\0\0#\0\0\0\0\0";
    static SPELLED: [StatusCode; 146] = {
        static SPELLED_ROWS: [::core::primitive::u8; 146] = *b"\0\x01\x03\x04\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x12\x13\x14\x15\x16\x17\x19\x1b\x1c\x1d\x1e\x1f\"#$%&'()*+-./0123456789:;<=>\x01\x08\x0f\x11\x18\x1c\x1f$$%%%%'+78\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./0123456789:;<=>\x01\x0f\x11\x18\x1c$$%%%'+7";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(StatusCode::ALL, 0)
        }; 146];
        let mut id = 0;
        while id < 146 {
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
            3189639355,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 70;
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
macro_rules! __StatusCode_417def67f8b7cdfd {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 100 999
100 Continue CONTINUE
101 SwitchingProtocols SWITCHING_PROTOCOLS SwitchingProtocol SWITCHING_PROTOCOL
102 Processing PROCESSING
103 EarlyHints EARLY_HINTS
104 UploadResumptionSupported UPLOAD_RESUMPTION_SUPPORTED
200 Ok OK
201 Created CREATED
202 Accepted ACCEPTED
203 NonAuthoritativeInformation NON_AUTHORITATIVE_INFORMATION
204 NoContent NO_CONTENT
205 ResetContent RESET_CONTENT
206 PartialContent PARTIAL_CONTENT
207 MultiStatus MULTI_STATUS
208 AlreadyReported ALREADY_REPORTED
226 ImUsed IM_USED
300 MultipleChoices MULTIPLE_CHOICES MultipleChoice MULTIPLE_CHOICE
301 MovedPermanently MOVED_PERMANENTLY
302 Found FOUND MovedTemporarily MOVED_TEMPORARILY
303 SeeOther SEE_OTHER
304 NotModified NOT_MODIFIED
305 UseProxy USE_PROXY
307 TemporaryRedirect TEMPORARY_REDIRECT
308 PermanentRedirect PERMANENT_REDIRECT
400 BadRequest BAD_REQUEST
401 Unauthorized UNAUTHORIZED AuthorizationRequired AUTHORIZATION_REQUIRED
402 PaymentRequired PAYMENT_REQUIRED
403 Forbidden FORBIDDEN
404 NotFound NOT_FOUND
405 MethodNotAllowed METHOD_NOT_ALLOWED NotAllowed NOT_ALLOWED
406 NotAcceptable NOT_ACCEPTABLE
407 ProxyAuthenticationRequired PROXY_AUTHENTICATION_REQUIRED
408 RequestTimeout REQUEST_TIMEOUT RequestTimeOut REQUEST_TIME_OUT
409 Conflict CONFLICT
410 Gone GONE
411 LengthRequired LENGTH_REQUIRED
412 PreconditionFailed PRECONDITION_FAILED
413 ContentTooLarge CONTENT_TOO_LARGE PayloadTooLarge PAYLOAD_TOO_LARGE RequestEntityTooLarge REQUEST_ENTITY_TOO_LARGE
414 UriTooLong URI_TOO_LONG RequestUriTooLong REQUEST_URI_TOO_LONG RequestUriTooLarge REQUEST_URI_TOO_LARGE UriTooLarge URI_TOO_LARGE	Request URI Too Long
415 UnsupportedMediaType UNSUPPORTED_MEDIA_TYPE
416 RangeNotSatisfiable RANGE_NOT_SATISFIABLE RequestedRangeNotSatisfiable REQUESTED_RANGE_NOT_SATISFIABLE
417 ExpectationFailed EXPECTATION_FAILED
418 ImATeapot IM_A_TEAPOT
421 MisdirectedRequest MISDIRECTED_REQUEST
422 UnprocessableContent UNPROCESSABLE_CONTENT UnprocessableEntity UNPROCESSABLE_ENTITY
423 Locked LOCKED
424 FailedDependency FAILED_DEPENDENCY
425 TooEarly TOO_EARLY
426 UpgradeRequired UPGRADE_REQUIRED
428 PreconditionRequired PRECONDITION_REQUIRED
429 TooManyRequests TOO_MANY_REQUESTS
431 RequestHeaderFieldsTooLarge REQUEST_HEADER_FIELDS_TOO_LARGE
451 UnavailableForLegalReasons UNAVAILABLE_FOR_LEGAL_REASONS
500 InternalServerError INTERNAL_SERVER_ERROR
501 NotImplemented NOT_IMPLEMENTED
502 BadGateway BAD_GATEWAY
503 ServiceUnavailable SERVICE_UNAVAILABLE ServiceTemporarilyUnavailable SERVICE_TEMPORARILY_UNAVAILABLE
504 GatewayTimeout GATEWAY_TIMEOUT GatewayTimeOut GATEWAY_TIME_OUT
505 HttpVersionNotSupported HTTP_VERSION_NOT_SUPPORTED
506 VariantAlsoNegotiates VARIANT_ALSO_NEGOTIATES
507 InsufficientStorage INSUFFICIENT_STORAGE
508 LoopDetected LOOP_DETECTED
510 NotExtended NOT_EXTENDED
511 NetworkAuthenticationRequired NETWORK_AUTHENTICATION_REQUIRED"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "http.json"
        r##"{
  "$schema": "schema.json",
  "title": "HTTP status codes",
  "description": "A status code is the three-digit number with which an HTTP server reports the outcome of a request; its first digit is the class of the response. This table follows the IANA registry, without 306, which is reserved and has no meaning.",
  "source": "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml",
  "updated": "2025-09-15",
  "repr": "u16",
  "open": [100, 999],
  "default": 200,
  "classes": [
    {
      "name": "Informational",
      "range": [100, 199],
      "description": "The request is in progress, and the final response is still to come (RFC 9110, section 15.2).",
      "fallback": 100
    },
    {
      "name": "Successful",
      "range": [200, 299],
      "predicate": "is_success",
      "description": "The request reached the server, which understood and accepted it (RFC 9110, section 15.3).",
      "fallback": 200
    },
    {
      "name": "Redirection",
      "range": [300, 399],
      "description": "The client has to take another step to complete the request, such as going to another URI or using a copy that it holds (RFC 9110, section 15.4).",
      "fallback": 300
    },
    {
      "name": "Client Error",
      "range": [400, 499],
      "description": "The request cannot be fulfilled because of what seems to be the client's mistake (RFC 9110, section 15.5).",
      "fallback": 400
    },
    {
      "name": "Server Error",
      "range": [500, 599],
      "description": "The server failed to fulfil the request although nothing seems to be wrong with it (RFC 9110, section 15.6).",
      "fallback": 500
    }
  ],
  "attributes": {
    "is_common": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` for the codes that developers meet every day, a selection made for this table from RFC 9110, section 15, and RFC 6585, section 4.",
      "phrase": "one of the codes that developers meet every day"
    },
    "registration": {
      "type": "enum",
      "values": {
        "Permanent": "The registration does not expire.",
        "Temporary": "The registration is valid until an expiry date, because the specification is still a draft.",
        "Obsoleted": "The code is registered and marked as obsoleted.",
        "Unused": "The code is reserved and has no registered meaning."
      },
      "description": "Returns the state of the code in the IANA registry, https://www.iana.org/assignments/http-status-codes, or `None` for a code without a registered meaning in this table. That includes 306, which the registry lists as \"(Unused)\" and this table does not list (RFC 9110, section 15.4.7), and a row of a vendor that gives a registered number another meaning."
    },
    "heuristically_cacheable": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if a cache may reuse a response with this code for a time that the cache estimates, unless the definition of the method or the response itself says otherwise (RFC 9110, section 15.1; RFC 7725, section 3, for 451). `false` does not mean that a response cannot be cached: with explicit freshness information, or `public`, any final response can, unless it must not be stored at all (RFC 9110, section 16.2.2; RFC 9111, section 4.2.2).",
      "phrase": "a cache may reuse the response for a time that it estimates"
    },
    "must_not_be_stored": {
      "type": "bool",
      "default": false,
      "inherit": true,
      "description": "Returns `true` if a cache must not store a response with this code, whatever its `Cache-Control` says (RFC 9111, section 3, for interim responses; RFC 6585, sections 3 to 6, for 428, 429, 431 and 511).",
      "phrase": "a cache must not store the response"
    },
    "must_be_understood_to_be_stored": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if a cache must not store a response with this code unless it implements what the code means for caches (RFC 9111, section 3). The directive `must-understand` asks for the same with any code (RFC 9111, section 5.2.2.3).",
      "phrase": "a cache stores the response only if it understands the code"
    },
    "content_allowed": {
      "type": "bool",
      "default": true,
      "inherit": true,
      "description": "Returns `false` if a server must not send content with this code (RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5). Whatever the code, a response to HEAD and a successful response to CONNECT have no content.",
      "phrase": "the response has no content"
    },
    "ends_after_header_section": {
      "type": "bool",
      "default": false,
      "inherit": true,
      "description": "Returns `true` if a response with this code ends with its header section, whatever `Content-Length` says (RFC 9110, section 6.4.1; RFC 9112, section 6.3). A response without content that does not end there, which is 205, says so with its framing, such as `Content-Length: 0`.",
      "phrase": "the response ends with its header section"
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
            "MustNot": "The response MUST NOT have the field.",
            "Should": "The response SHOULD have the field.",
            "ShouldNot": "The response SHOULD NOT have the field.",
            "May": "The response MAY have the field, or its specification describes the field for this code without one of the words of RFC 2119."
          },
          "description": "Returns what the specification says about the field, in the words of RFC 2119."
        },
        "sender": {
          "type": "enum",
          "values": {"Origin": "The rule is for origin servers.", "Proxy": "The rule is for proxies."},
          "description": "Returns who the rule is for, or `None` if it is for every sender."
        },
        "version": {
          "type": "enum",
          "values": {"Http11": "The rule is for HTTP/1.1.", "Http2AndLater": "The rule is for HTTP/2 and HTTP/3."},
          "description": "Returns the version of HTTP that the rule is for, or `None` if it is for all of them."
        },
        "value": {
          "type": "string",
          "description": "Returns what has to be in the value of the field, or `None` if the rule does not say.",
          "phrase": "with `{}`"
        },
        "condition": {"type": "string", "description": "Returns when the rule applies, as the end of a sentence, or `None` if it always does.", "phrase": "{}"}
      },
      "default": [],
      "inherit": true,
      "description": "Returns the rules for header fields that come with this code. A rule applies only if its `sender`, `version` and `condition` all do. An unlisted code has the rules of the first code of its class, because recipients treat it as that code (RFC 9110, section 15). Rules for a whole class are not included, such as `Date` from an origin server with a clock in every 2xx, 3xx and 4xx response (RFC 9110, section 6.6.1). Neither are rules for a method, such as a successful CONNECT, whose response has neither `Content-Length` nor `Transfer-Encoding` (RFC 9110, section 9.3.6). The rules are those of RFC 9110, sections 7.8, 8.6, 9.3.3, 10.2.3, 12.5.3 and 15, and RFC 9112, section 6.1; RFC 3229, sections 10.4.1 and 10.5.1, for 226; RFC 5789, section 2.2, for `Accept-Patch`; RFC 6585, section 4, for 429; RFC 7725, section 4, for 451; RFC 9113, section 8.2.2, and RFC 9114, section 4.2, for HTTP/2 and later."
    },
    "redirect": {
      "type": "enum",
      "values": {
        "Permanent": "The resource has a new URI for good, and clients that can should use it from now on.",
        "Temporary": "The resource is at another URI for now, and clients keep using the original one.",
        "SeeOther": "The response refers to a different resource, which the client can retrieve."
      },
      "description": "Returns the kind of redirect if a client may follow `Location` by itself (RFC 9110, sections 15.4.2 to 15.4.4, 15.4.8 and 15.4.9). `None` for 300, which says neither how long the choice holds nor what happens to the method, for 304, which is answered from a stored response, and for 305, which is deprecated (RFC 9110, sections 15.4.1, 15.4.5 and 15.4.6)."
    },
    "redirect_method": {
      "type": "enum",
      "values": {
        "Keep": "The client keeps the method and the content of the request.",
        "MayChangePostToGet": "The client may change POST to GET, and keeps any other method.",
        "ChangeToGetOrHead": "The client uses GET, or HEAD if it wants no content."
      },
      "description": "Returns what happens to the method when a client follows the redirect (RFC 9110, sections 15.4.2 to 15.4.4, 15.4.8 and 15.4.9), or `None` if the code is not a redirect to follow."
    },
    "retry": {
      "type": "enum",
      "values": {
        "Unchanged": "The client can send the same request again, for some codes only over another connection or once the connection is secured: see `retry_condition`.",
        "AfterDelay": "The client can send the same request again after some time.",
        "WithChanges": "The client can send the request again with changes. Repeating it unchanged does not help.",
        "UserAction": "Only the user can ask for the same request again."
      },
      "description": "Returns how the specification provides for sending the request again, or `None` if it says nothing. A retry can make sense even then: see `retry_in_practice`. A client repeats a request by itself only if the method is idempotent, or if it knows that the first one was not acted on (RFC 9110, section 9.2.2). Rows of vendors follow the documentation of the vendor; the rules of the others are those of RFC 9110, sections 10.1.1, 10.2.3 and 15.5; RFC 2774, section 7, for 510; RFC 4918, sections 11.3, 11.5 and 16, for 423 and 507; RFC 6585, sections 3 to 5; RFC 8470, section 5.2, for 425."
    },
    "retry_level": {
      "type": "enum",
      "values": {
        "Must": "The client MUST send the request again under the condition.",
        "Should": "The client SHOULD send the request again under the condition.",
        "May": "The client MAY send the request again under the condition.",
        "ShouldNot": "The client SHOULD NOT send the request again unless the condition holds.",
        "MustNot": "The client MUST NOT send the request again unless the condition holds."
      },
      "description": "Returns the requirement level of the `retry` in the specification, in the words of RFC 2119, sections 2 to 5, or `None` if it uses none of them."
    },
    "retry_condition": {
      "type": "string",
      "description": "Returns when or how the request can be sent again, as the end of the sentence \"The client can send the request again …\", or `None` without a `retry` (the sections are those of `retry`).",
      "phrase": "the client can send the request again {}"
    },
    "retry_fields": {
      "type": "[string]",
      "default": [],
      "description": "Returns the request fields that the changed request adds or replaces, for codes whose `retry` asks for changes (the sections are those of `retry`)."
    },
    "retry_in_practice": {
      "type": "enum",
      "values": {
        "IdempotentMethods": "Clients send the request again after a delay if its method is idempotent.",
        "AnyMethod": "Clients send the request again after a delay, whatever its method."
      },
      "description": "Returns how widely used clients treat the code, whatever the specification says. This is practice, not a rule: the selection follows the standard mode of the AWS SDKs, https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html, the retry strategy of Google Cloud Storage, https://cloud.google.com/storage/docs/retry-strategy, the mapping of HTTP to gRPC codes, https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md, the policy of the Azure SDKs, and curl with `--retry`, https://everything.curl.dev/usingcurl/downloads/retry. They agree on 502, 503 and 504, most of them add 408, 429 and 500, and they disagree about methods that are not idempotent, which RFC 9110, section 9.2.2, settles."
    },
    "names_retry_after": {
      "type": "bool",
      "default": false,
      "inherit": true,
      "description": "Returns `true` if a specification names `Retry-After` for this code (RFC 9110, section 10.2.3, for 503 and every 3xx code, and section 15.5.14 for 413; RFC 6585, section 4, for 429). The field can come with other codes as well, and means the same there.",
      "phrase": "`Retry-After` may say how long to wait"
    },
    "sender": {
      "type": "enum",
      "values": {
        "OriginOrGateway": "An origin server, or a gateway that acts for one; a proxy must not generate the code.",
        "Proxy": "A proxy.",
        "GatewayOrProxy": "A gateway or proxy, about the server that it forwarded the request to.",
        "InterceptingProxy": "A proxy that intercepts requests to control access to the network; origin servers should not generate the code."
      },
      "description": "Returns who sends the code, or `None` if any server may (RFC 9110, sections 15.3.4, 15.5.8, 15.5.20, 15.6.3 and 15.6.5; RFC 6585, section 6)."
    },
    "protocol_limit": {
      "type": "enum",
      "values": {
        "NotHttp10": "A server must not send the code to a client of HTTP/1.0.",
        "Http11Only": "The code is for HTTP/1.1 only, because it needs the field `Upgrade`, which other versions do not have."
      },
      "inherit": true,
      "description": "Returns the versions of HTTP that the code is limited to, or `None` if there is no limit (RFC 9110, sections 7.8 and 15.2; RFC 9113, sections 8.2.2 and 8.6; RFC 9114, sections 4.2 and 4.5)."
    }
  },
  "codes": [
    {
      "code": 100,
      "reason": "Continue",
      "description": "The server has received the first part of the request and has not rejected it. A client that sent `Expect: 100-continue` now sends the content; any other client can ignore this interim response.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1",
      "is_common": true,
      "registration": "Permanent",
      "must_not_be_stored": true,
      "content_allowed": false,
      "ends_after_header_section": true,
      "field_rules": [{"field": "Content-Length", "level": "MustNot"}, {"field": "Transfer-Encoding", "level": "MustNot"}],
      "protocol_limit": "NotHttp10"
    },
    {
      "code": 101,
      "reason": "Switching Protocols",
      "description": "The server accepts the change of protocol that the client asked for in `Upgrade`, and uses the new protocol on this connection right after this response. Best known from opening a WebSocket over HTTP/1.1; HTTP/2 and HTTP/3 do not use it.",
      "aliases": ["Switching Protocol"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2",
      "is_common": true,
      "registration": "Permanent",
      "must_not_be_stored": true,
      "content_allowed": false,
      "ends_after_header_section": true,
      "field_rules": [
        {"field": "Upgrade", "level": "Must", "version": "Http11"},
        {"field": "Connection", "level": "Must", "version": "Http11", "value": "Upgrade"},
        {"field": "Upgrade", "level": "MustNot", "version": "Http2AndLater"},
        {"field": "Connection", "level": "MustNot", "version": "Http2AndLater"},
        {"field": "Content-Length", "level": "MustNot"},
        {"field": "Transfer-Encoding", "level": "MustNot"}
      ],
      "protocol_limit": "Http11Only"
    },
    {
      "code": 102,
      "reason": "Processing",
      "description": "An interim response of WebDAV: the server is still working on the request, and the client should not give up waiting. RFC 4918 dropped the code in 2007; the registration remains and still points to RFC 2518.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2518#section-10.1",
      "registration": "Permanent",
      "must_not_be_stored": true,
      "content_allowed": false,
      "ends_after_header_section": true,
      "field_rules": [
        {"field": "Content-Length", "level": "MustNot"},
        {"field": "Transfer-Encoding", "level": "MustNot"},
        {"field": "Status-URI", "level": "May"}
      ],
      "protocol_limit": "NotHttp10"
    },
    {
      "code": 103,
      "reason": "Early Hints",
      "description": "Header fields that the final response will probably have, sent ahead while the server prepares it. A client can start to load what `Link` names, but only the final response counts.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8297#section-2",
      "registration": "Permanent",
      "must_not_be_stored": true,
      "content_allowed": false,
      "ends_after_header_section": true,
      "field_rules": [{"field": "Content-Length", "level": "MustNot"}, {"field": "Transfer-Encoding", "level": "MustNot"}, {"field": "Link", "level": "May"}],
      "protocol_limit": "NotHttp10"
    },
    {
      "code": 104,
      "reason": "Upload Resumption Supported",
      "description": "Interim response: the server can resume this upload if it breaks off, at the URI in `Location` when the response has one. Defined by an Internet-Draft on resumable uploads and registered temporarily: check the registry before relying on it.",
      "reference": "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/",
      "registration": "Temporary",
      "must_not_be_stored": true,
      "content_allowed": false,
      "ends_after_header_section": true,
      "field_rules": [
        {"field": "Content-Length", "level": "MustNot"},
        {"field": "Transfer-Encoding", "level": "MustNot"},
        {"field": "Location", "level": "Must", "condition": "if the response announces the upload resource"},
        {"field": "Location", "level": "MustNot", "condition": "if the response reports progress with `Upload-Offset`"},
        {"field": "Upload-Limit", "level": "Must", "condition": "if the response announces the upload resource and there are limits"},
        {"field": "Upload-Draft-Interop-Version", "level": "Must", "condition": "as long as the specification is a draft"}
      ],
      "protocol_limit": "NotHttp10"
    },
    {
      "code": 200,
      "reason": "OK",
      "description": "The request succeeded. What the content holds depends on the method: for GET it is the resource itself, for POST the outcome of the action. A success with nothing to send is usually answered with 204 No Content.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "field_rules": [
        {"field": "ETag", "level": "Should", "sender": "Origin", "condition": "in a response to GET or HEAD, if the server has it"},
        {"field": "Last-Modified", "level": "Should", "sender": "Origin", "condition": "in a response to GET or HEAD, if the server has it"}
      ]
    },
    {
      "code": 201,
      "reason": "Created",
      "description": "The request created one or more resources. `Location` names the main one; without that field it is the target URI itself. Work that is only queued gets 202 Accepted.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [
        {"field": "Location", "level": "Should", "sender": "Origin", "condition": "in a response to POST"},
        {"field": "Location", "level": "May", "condition": "in a response to another method; without it the new resource is the target URI"}
      ]
    },
    {
      "code": 202,
      "reason": "Accepted",
      "description": "The server has taken the request on but has not finished it, and may yet refuse it. No second response follows, so the content should tell the client where it can follow the progress.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3",
      "is_common": true,
      "registration": "Permanent"
    },
    {
      "code": 203,
      "reason": "Non-Authoritative Information",
      "description": "The request succeeded, but a proxy on the way has changed the content of the origin server's 200 OK response. The client handles it like 200 OK, but knows that the content differs from what the origin server sent.",
      "aliases": ["Non Authoritative Information"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4",
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "sender": "Proxy"
    },
    {
      "code": 204,
      "reason": "No Content",
      "description": "The request succeeded and there is no content to send; header fields such as `ETag` describe the resource after the change. A browser stays on its page, whereas 205 Reset Content asks it to clear the form as well.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "content_allowed": false,
      "ends_after_header_section": true,
      "field_rules": [{"field": "Content-Length", "level": "MustNot"}, {"field": "Transfer-Encoding", "level": "MustNot"}]
    },
    {
      "code": 205,
      "reason": "Reset Content",
      "description": "The request succeeded, and the user agent should reset the form or view that the request came from. No content, but in HTTP/1.1 the response has to say so with its framing, such as `Content-Length: 0`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6",
      "registration": "Permanent",
      "content_allowed": false
    },
    {
      "code": 206,
      "reason": "Partial Content",
      "description": "The server sends only the parts that the client asked for in `Range`. A single part is described by `Content-Range`; several come as `multipart/byteranges`, with a `Content-Range` in each part. The client has to check what it received, because that may be less than it asked for.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "must_be_understood_to_be_stored": true,
      "field_rules": [
        {"field": "Cache-Control", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Content-Location", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Date", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "ETag", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Expires", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Vary", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Content-Range", "level": "Must", "condition": "if a single part is sent"},
        {"field": "Content-Range", "level": "MustNot", "condition": "if several parts are sent, each of which has its own"},
        {"field": "Content-Type", "level": "Must", "value": "multipart/byteranges", "condition": "if several parts are sent"},
        {"field": "Content-Encoding", "level": "Must", "condition": "if a 200 response to the same request would have it, and the request had no `If-Range`"},
        {"field": "Content-Encoding", "level": "ShouldNot", "condition": "if the request had `If-Range`"},
        {"field": "Content-Language", "level": "Must", "condition": "if a 200 response to the same request would have it, and the request had no `If-Range`"},
        {"field": "Content-Language", "level": "ShouldNot", "condition": "if the request had `If-Range`"},
        {
          "field": "Content-Type",
          "level": "Must",
          "condition": "if a single part is sent, a 200 response to the same request would have it, and the request had no `If-Range`"
        },
        {"field": "Content-Type", "level": "ShouldNot", "condition": "if a single part is sent and the request had `If-Range`"},
        {"field": "Last-Modified", "level": "Must", "condition": "if a 200 response to the same request would have it, and the request had no `If-Range`"},
        {"field": "Last-Modified", "level": "ShouldNot", "condition": "if the request had `If-Range`"}
      ]
    },
    {
      "code": 207,
      "reason": "Multi-Status",
      "description": "In WebDAV, one response that reports on several resources or operations, each with a status of its own in the XML content. The client has to read these, because 207 itself means neither success nor failure.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4918#section-11.1",
      "registration": "Permanent"
    },
    {
      "code": 208,
      "reason": "Already Reported",
      "description": "Used inside 207: the members of this collection are already listed under another binding. This keeps a listing of collections with several bindings from repeating itself.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5842#section-7.1",
      "registration": "Permanent"
    },
    {
      "code": 226,
      "reason": "IM Used",
      "description": "The content is not the resource itself but the result of instance manipulations, typically a delta against a version that the client already holds. Only for clients that list the manipulations they accept in `A-IM`; browsers do not.",
      "reference": "https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1",
      "registration": "Permanent",
      "field_rules": [
        {"field": "ETag", "level": "Must"},
        {"field": "IM", "level": "May"},
        {"field": "Delta-Base", "level": "Must", "condition": "if the content is a delta and the request had several entity tags in `If-None-Match`"},
        {"field": "Delta-Base", "level": "May", "condition": "if the content is a delta"}
      ]
    },
    {
      "code": 300,
      "reason": "Multiple Choices",
      "description": "The resource has several representations, each with its own URI, and the client or its user picks one. `Location` names the one that the server prefers, if any, and a client may follow it. Most servers choose for the client instead, from `Accept` and related fields.",
      "aliases": ["Multiple Choice"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1",
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "field_rules": [{"field": "Location", "level": "Should", "condition": "if the server prefers one choice"}],
      "names_retry_after": true
    },
    {
      "code": 301,
      "reason": "Moved Permanently",
      "description": "The resource has moved for good, and links to it should be changed to the URI in `Location`. A client that follows the redirect may turn POST into GET; 308 Permanent Redirect keeps the method.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "field_rules": [{"field": "Location", "level": "Should"}],
      "redirect": "Permanent",
      "redirect_method": "MayChangePostToGet",
      "names_retry_after": true
    },
    {
      "code": 302,
      "reason": "Found",
      "description": "The resource is at another URI for the time being, so links to it stay as they are. A client that follows `Location` may turn POST into GET: 307 Temporary Redirect keeps the method, and 303 See Other asks for GET in any case.",
      "aliases": ["Moved Temporarily"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [{"field": "Location", "level": "Should"}],
      "redirect": "Temporary",
      "redirect_method": "MayChangePostToGet",
      "names_retry_after": true
    },
    {
      "code": 303,
      "reason": "See Other",
      "description": "Fetch the result with GET (or HEAD) from `Location`, a different resource from the one requested. Servers send it after the POST of a form, so that reloading the page does not send the form again.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [{"field": "Location", "level": "May"}],
      "redirect": "SeeOther",
      "redirect_method": "ChangeToGetOrHead",
      "names_retry_after": true
    },
    {
      "code": 304,
      "reason": "Not Modified",
      "description": "The copy that the client already holds is still valid, so the server sends no content. It answers a GET or HEAD with a condition such as `If-None-Match` or `If-Modified-Since`; a failed `If-None-Match` on any other method gets 412 Precondition Failed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5",
      "is_common": true,
      "registration": "Permanent",
      "must_be_understood_to_be_stored": true,
      "content_allowed": false,
      "ends_after_header_section": true,
      "field_rules": [
        {"field": "Cache-Control", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Content-Location", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Date", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "ETag", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Expires", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Vary", "level": "Must", "condition": "if a 200 response to the same request would have it"},
        {"field": "Content-Length", "level": "MustNot", "condition": "unless its value is that of a 200 response to the same request"}
      ],
      "names_retry_after": true
    },
    {
      "code": 305,
      "reason": "Use Proxy",
      "description": "Once asked the client to repeat the request through the proxy named in `Location`. Deprecated since RFC 7231 for security reasons, because it lets a response configure the client's proxy; the registration itself is unmarked.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6",
      "registration": "Permanent",
      "names_retry_after": true
    },
    {
      "code": 307,
      "reason": "Temporary Redirect",
      "description": "The resource is at the URI in `Location` for the time being, and a client that follows the redirect must keep the method: a POST stays a POST. 302 Found is the older code, with which a client may change the method; 308 Permanent Redirect is the same for a permanent move.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [{"field": "Location", "level": "Should"}],
      "redirect": "Temporary",
      "redirect_method": "Keep",
      "names_retry_after": true
    },
    {
      "code": 308,
      "reason": "Permanent Redirect",
      "description": "The resource has moved for good to the URI in `Location`, and a client that follows the redirect keeps the method. 301 Moved Permanently is the older code, with which a client may turn POST into GET; 307 Temporary Redirect is the same for a temporary move. Very old clients may not know this code.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "field_rules": [{"field": "Location", "level": "Should"}],
      "redirect": "Permanent",
      "redirect_method": "Keep",
      "names_retry_after": true
    },
    {
      "code": 400,
      "reason": "Bad Request",
      "description": "The server rejects the request because of what seems to be the client's mistake, most often malformed syntax. The client should change the request before it tries again. For well-formed content that breaks a rule of the application, 422 Unprocessable Content says more.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1",
      "is_common": true,
      "registration": "Permanent"
    },
    {
      "code": 401,
      "reason": "Unauthorized",
      "description": "The request lacks valid credentials: it had none, or the server refused them. `WWW-Authenticate` says how to authenticate, and the client may try again. In spite of its name the code is about authentication; a client that is known but not permitted gets 403 Forbidden.",
      "aliases": ["Authorization Required"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [{"field": "WWW-Authenticate", "level": "Must"}],
      "retry": "WithChanges",
      "retry_level": "May",
      "retry_condition": "with a new or replaced `Authorization`",
      "retry_fields": ["Authorization"]
    },
    {
      "code": 402,
      "reason": "Payment Required",
      "description": "Reserved for future use, without a standard meaning. Some services send it when a payment fails, a quota is used up or a subscription has ended; see their documentation for what to do.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3",
      "registration": "Permanent"
    },
    {
      "code": 403,
      "reason": "Forbidden",
      "description": "The server understood the request and refuses it. Other credentials may help, but the same ones will not, and the reason may have nothing to do with credentials; a client that should authenticate first gets 401 Unauthorized. To hide that the resource exists, a server may send 404 Not Found instead.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4",
      "is_common": true,
      "registration": "Permanent",
      "retry": "WithChanges",
      "retry_level": "ShouldNot",
      "retry_condition": "with other credentials, if credentials were the reason",
      "retry_fields": ["Authorization"]
    },
    {
      "code": 404,
      "reason": "Not Found",
      "description": "The server has found nothing at this URI, or does not want to reveal that something exists. The code does not say whether this is permanent; a resource that was removed on purpose and for good gets 410 Gone.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true
    },
    {
      "code": 405,
      "reason": "Method Not Allowed",
      "description": "The server knows the method, but this resource does not support it; `Allow` lists the methods that it does support. A method that the server does not know for any resource gets 501 Not Implemented.",
      "aliases": ["Not Allowed"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "field_rules": [{"field": "Allow", "level": "Must", "sender": "Origin"}]
    },
    {
      "code": 406,
      "reason": "Not Acceptable",
      "description": "The server has no representation that fits `Accept`, `Accept-Language` or similar fields of the request, and will not send another one instead. This is about what the client wants to receive; a format that the server does not accept from the client gets 415 Unsupported Media Type.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7",
      "registration": "Permanent"
    },
    {
      "code": 407,
      "reason": "Proxy Authentication Required",
      "description": "Like 401 Unauthorized, but it is a proxy that asks for credentials. `Proxy-Authenticate` says how to authenticate, and the client may repeat the request with `Proxy-Authorization`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8",
      "registration": "Permanent",
      "field_rules": [{"field": "Proxy-Authenticate", "level": "Must", "sender": "Proxy"}],
      "retry": "WithChanges",
      "retry_level": "May",
      "retry_condition": "with a new or replaced `Proxy-Authorization`",
      "retry_fields": ["Proxy-Authorization"],
      "sender": "Proxy"
    },
    {
      "code": 408,
      "reason": "Request Timeout",
      "description": "The server gave up waiting for the complete request. A client with a request under way may send it again, on a new connection if need be. If a gateway waits in vain for another server, the code is 504 Gateway Timeout.",
      "aliases": ["Request Time-out"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9",
      "registration": "Permanent",
      "retry": "Unchanged",
      "retry_level": "May",
      "retry_condition": "over this connection, or over another one if this one is no longer usable",
      "retry_in_practice": "IdempotentMethods"
    },
    {
      "code": 409,
      "reason": "Conflict",
      "description": "The request conflicts with the current state of the resource: someone else has changed it in the meantime, for example, or a name is taken. The client can resolve the conflict and send the request again. If the client set the condition itself, with `If-Match` for example, the code is 412 Precondition Failed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10",
      "is_common": true,
      "registration": "Permanent",
      "retry": "WithChanges",
      "retry_condition": "after the conflict with the current state of the resource is resolved"
    },
    {
      "code": 410,
      "reason": "Gone",
      "description": "The resource was there, is gone on purpose and will probably not come back, so links to it should be removed. A server that does not know whether the absence will last sends 404 Not Found.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true
    },
    {
      "code": 411,
      "reason": "Length Required",
      "description": "The server does not accept the request without `Content-Length`. The client may repeat it with that field, so it has to know the length of the content in advance.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12",
      "registration": "Permanent",
      "retry": "WithChanges",
      "retry_level": "May",
      "retry_condition": "with a valid `Content-Length`",
      "retry_fields": ["Content-Length"]
    },
    {
      "code": 412,
      "reason": "Precondition Failed",
      "description": "A condition that the client put on the request, such as `If-Match` or `If-Unmodified-Since`, does not hold, so the server has not applied the method. The usual cause is a change by someone else: fetch the resource again, then retry. 409 Conflict is for conflicts that the server finds without such a condition, 428 Precondition Required for a condition that is missing.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13",
      "registration": "Permanent"
    },
    {
      "code": 413,
      "reason": "Content Too Large",
      "description": "The content of the request exceeds what the server accepts; if `Retry-After` is present, only for the time being. A URI that is too long gets 414 URI Too Long, and header fields that are too large get 431 Request Header Fields Too Large.",
      "aliases": ["Payload Too Large", "Request Entity Too Large"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [{"field": "Retry-After", "level": "Should", "condition": "if the condition is temporary"}],
      "retry": "AfterDelay",
      "retry_level": "May",
      "retry_condition": "after the time in `Retry-After`, if the response has that field",
      "names_retry_after": true
    },
    {
      "code": 414,
      "reason": "URI Too Long",
      "description": "The target URI is longer than the server accepts. Often the query holds data that belongs in a POST, or a chain of redirects makes the URI grow. Too much content gets 413 Content Too Large, and header fields that are too large get 431 Request Header Fields Too Large.",
      "aliases": ["Request-URI Too Long", "Request-URI Too Large", "Request URI Too Long", "URI Too Large"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15",
      "registration": "Permanent",
      "heuristically_cacheable": true
    },
    {
      "code": 415,
      "reason": "Unsupported Media Type",
      "description": "The server does not accept the content in the format in which the client sent it, judging by `Content-Type`, `Content-Encoding` or the data itself. `Accept`, `Accept-Encoding` (only if the content coding was the reason) or, for PATCH, `Accept-Patch` says what the server does accept. A client that asks to receive an unavailable format gets 406 Not Acceptable.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [
        {"field": "Accept", "level": "May", "condition": "if the media type was the reason"},
        {"field": "Accept-Encoding", "level": "May", "condition": "if the content coding was the reason"},
        {"field": "Accept-Encoding", "level": "MustNot", "condition": "if the reason has nothing to do with content codings"},
        {"field": "Accept-Patch", "level": "Should", "condition": "in a response to PATCH"}
      ]
    },
    {
      "code": 416,
      "reason": "Range Not Satisfiable",
      "description": "The server rejects the ranges in the request's `Range` field, because all of them lie past the end or because there are too many small or overlapping ones. For byte ranges, `Content-Range` gives the current length. A server may also ignore `Range` and send the whole representation in a 200 OK response.",
      "aliases": ["Requested Range Not Satisfiable"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17",
      "registration": "Permanent",
      "field_rules": [{"field": "Content-Range", "level": "Should", "condition": "if byte ranges were requested"}]
    },
    {
      "code": 417,
      "reason": "Expectation Failed",
      "description": "This server, or one that it forwards to, cannot meet what the request's `Expect` field asks for. If that was `100-continue`, the client should repeat the request without it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18",
      "registration": "Permanent",
      "retry": "WithChanges",
      "retry_level": "Should",
      "retry_condition": "without the expectation `100-continue`, if the request had it"
    },
    {
      "code": 418,
      "reason": "I'm a teapot",
      "description": "A code without a meaning of its own, which the registry lists as \"(Unused)\". In RFC 2324, an April Fools' joke, a teapot responds with it when asked to brew coffee. Because so many programs implement the joke, the code stays reserved.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19",
      "registration": "Unused"
    },
    {
      "code": 421,
      "reason": "Misdirected Request",
      "description": "The request reached a server that does not answer for the scheme and host of this URI, as can happen when a client reuses an HTTP/2 connection for a second host. The client may send it again over a different connection, even if the method is not idempotent. A proxy must not generate this code.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20",
      "registration": "Permanent",
      "retry": "Unchanged",
      "retry_level": "May",
      "retry_condition": "over another connection, whether or not the method is idempotent",
      "sender": "OriginOrGateway"
    },
    {
      "code": 422,
      "reason": "Unprocessable Content",
      "description": "The server accepts the content type and the syntax is right, but it cannot act on what the content says, for example because a value fails validation. Broken syntax gets 400 Bad Request, and a format that the server does not accept gets 415 Unsupported Media Type.",
      "aliases": ["Unprocessable Entity"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21",
      "is_common": true,
      "registration": "Permanent"
    },
    {
      "code": 423,
      "reason": "Locked",
      "description": "In WebDAV, the resource or the destination of the request is locked. The client has to present the lock token, or wait until the lock is released.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4918#section-11.3",
      "registration": "Permanent",
      "retry": "WithChanges",
      "retry_condition": "with the lock token in `If`, or after the lock is released",
      "retry_fields": ["If"]
    },
    {
      "code": 424,
      "reason": "Failed Dependency",
      "description": "In WebDAV, an operation was not carried out because another one that it depends on failed. Mostly found inside 207 Multi-Status content, along with the status of the operation that failed first.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4918#section-11.4",
      "registration": "Permanent"
    },
    {
      "code": 425,
      "reason": "Too Early",
      "description": "The server will not process a request that came in TLS early data, because it might be a replay. A client that used early data should send the request again, but not in early data. The code has nothing to do with the rate of requests, which is what 429 Too Many Requests is for.",
      "reference": "https://www.rfc-editor.org/rfc/rfc8470#section-5.2",
      "registration": "Permanent",
      "retry": "Unchanged",
      "retry_level": "Should",
      "retry_condition": "but not in early data: after the TLS handshake is complete"
    },
    {
      "code": 426,
      "reason": "Upgrade Required",
      "description": "The server refuses the request over this protocol, but may accept it once the client has switched to one that `Upgrade` lists. Many WebSocket endpoints answer plain HTTP requests with it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22",
      "registration": "Permanent",
      "field_rules": [
        {"field": "Upgrade", "level": "Must", "version": "Http11"},
        {"field": "Connection", "level": "Must", "version": "Http11", "value": "Upgrade"},
        {"field": "Upgrade", "level": "MustNot", "version": "Http2AndLater"},
        {"field": "Connection", "level": "MustNot", "version": "Http2AndLater"}
      ],
      "retry": "WithChanges",
      "retry_condition": "over a protocol that `Upgrade` of the response lists",
      "retry_fields": ["Upgrade", "Connection"],
      "protocol_limit": "Http11Only"
    },
    {
      "code": 428,
      "reason": "Precondition Required",
      "description": "The server wants the request to be conditional, usually with `If-Match`, so that clients do not overwrite each other's changes. The client fetches the resource and repeats the request with the condition; if the condition then does not hold, the code is 412 Precondition Failed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6585#section-3",
      "registration": "Permanent",
      "must_not_be_stored": true,
      "retry": "WithChanges",
      "retry_condition": "with a condition, such as `If-Match` with the current entity tag",
      "retry_fields": ["If-Match"]
    },
    {
      "code": 429,
      "reason": "Too Many Requests",
      "description": "The client has exceeded a rate limit; `Retry-After` may say how long to wait. The limit concerns this client: a server that is overloaded or under maintenance for everyone sends 503 Service Unavailable.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6585#section-4",
      "is_common": true,
      "registration": "Permanent",
      "must_not_be_stored": true,
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "retry": "AfterDelay",
      "retry_condition": "after the time in `Retry-After`, if the response has that field, or after a delay that the client chooses",
      "retry_in_practice": "AnyMethod",
      "names_retry_after": true
    },
    {
      "code": 431,
      "reason": "Request Header Fields Too Large",
      "description": "The header fields of the request are too large, one of them or all together; the usual cause is cookies. The client may try again with smaller ones. A URI that is too long gets 414 URI Too Long, and too much content gets 413 Content Too Large.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6585#section-5",
      "registration": "Permanent",
      "must_not_be_stored": true,
      "retry": "WithChanges",
      "retry_level": "May",
      "retry_condition": "with smaller header fields"
    },
    {
      "code": 451,
      "reason": "Unavailable For Legal Reasons",
      "description": "The server denies access because of a legal demand, which the content should explain. A `Link` field with the relation `blocked-by` identifies who does the blocking, not necessarily the origin server. A refusal that has no legal reason is usually 403 Forbidden.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7725#section-3",
      "registration": "Permanent",
      "heuristically_cacheable": true,
      "field_rules": [{"field": "Link", "level": "Should", "value": "rel=\"blocked-by\"", "condition": "if whoever blocks access sends the response"}]
    },
    {
      "code": 500,
      "reason": "Internal Server Error",
      "description": "The server encountered an unexpected condition, such as an unhandled error in the application, and no other code is more precise. The request may have taken effect in part, so only an idempotent one is safe to repeat.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1",
      "is_common": true,
      "registration": "Permanent",
      "retry_in_practice": "IdempotentMethods"
    },
    {
      "code": 501,
      "reason": "Not Implemented",
      "description": "The server does not support what the request needs, for any resource. This is the right response to a method that the server does not know. A method that it knows but that this resource does not support gets 405 Method Not Allowed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2",
      "is_common": true,
      "registration": "Permanent",
      "heuristically_cacheable": true
    },
    {
      "code": 502,
      "reason": "Bad Gateway",
      "description": "A gateway or proxy got an invalid response from the server behind it; often an application behind a reverse proxy has crashed or refuses connections. If no response came in time, the code is 504 Gateway Timeout; a server that is itself overloaded or under maintenance sends 503 Service Unavailable.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3",
      "is_common": true,
      "registration": "Permanent",
      "retry_in_practice": "IdempotentMethods",
      "sender": "GatewayOrProxy"
    },
    {
      "code": 503,
      "reason": "Service Unavailable",
      "description": "The server cannot handle requests for the time being, because of overload or maintenance; `Retry-After` may say when to try again. A problem with a server behind this one is 502 Bad Gateway or 504 Gateway Timeout, and a limit on one client is 429 Too Many Requests.",
      "aliases": ["Service Temporarily Unavailable"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4",
      "is_common": true,
      "registration": "Permanent",
      "field_rules": [{"field": "Retry-After", "level": "May"}],
      "retry": "AfterDelay",
      "retry_condition": "after the time in `Retry-After`, if the response has that field, or after a delay that the client chooses",
      "retry_in_practice": "IdempotentMethods",
      "names_retry_after": true
    },
    {
      "code": 504,
      "reason": "Gateway Timeout",
      "description": "A gateway or proxy got no response in time from the server behind it. The request may still be running there, so only an idempotent one is safe to repeat. An invalid response is 502 Bad Gateway; a client that is too slow with its request gets 408 Request Timeout.",
      "aliases": ["Gateway Time-out"],
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5",
      "is_common": true,
      "registration": "Permanent",
      "retry_in_practice": "IdempotentMethods",
      "sender": "GatewayOrProxy"
    },
    {
      "code": 505,
      "reason": "HTTP Version Not Supported",
      "description": "The server does not support, or refuses, the major version of HTTP in the request.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6",
      "registration": "Permanent"
    },
    {
      "code": 506,
      "reason": "Variant Also Negotiates",
      "description": "Server misconfiguration: the chosen variant itself negotiates, so it cannot be served.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2295#section-8.1",
      "registration": "Permanent"
    },
    {
      "code": 507,
      "reason": "Insufficient Storage",
      "description": "In WebDAV, the server has no room to store what the request needs. The condition is temporary. If a user's action led to the request, the client must not repeat it until the user asks again. A limit on the size of a request is 413 Content Too Large.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4918#section-11.5",
      "registration": "Permanent",
      "retry": "UserAction",
      "retry_level": "MustNot",
      "retry_condition": "when the user asks for it, if a user action caused the first request"
    },
    {
      "code": 508,
      "reason": "Loop Detected",
      "description": "In WebDAV, the server aborted a request with `Depth: infinity` because it encountered an infinite loop of bindings. The whole operation has failed; clients that announce support in the `DAV` field can get 208 Already Reported instead.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5842#section-7.2",
      "registration": "Permanent"
    },
    {
      "code": 510,
      "reason": "Not Extended",
      "description": "From the HTTP Extension Framework, an experiment that the registry marks as obsoleted: the request lacks an extension that the server's policy demands. If the response says what is missing, the client may add it and try again.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2774#section-7",
      "registration": "Obsoleted",
      "retry": "WithChanges",
      "retry_level": "May",
      "retry_condition": "with the extensions that the response asks for"
    },
    {
      "code": 511,
      "reason": "Network Authentication Required",
      "description": "The response is from the network, not from the site: log in to the network first, as at a captive portal. The content should link to the login page. An origin server should not send this code.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6585#section-6",
      "registration": "Permanent",
      "must_not_be_stored": true,
      "sender": "InterceptingProxy"
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
pub use __StatusCode_417def67f8b7cdfd as StatusCode;
