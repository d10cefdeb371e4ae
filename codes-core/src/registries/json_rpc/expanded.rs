// @generated from json-rpc.json by codes 0.1.0: edit that file instead.

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
/// # JSON-RPC 2.0 and LSP 3.17 error codes
///
/// The errors that JSON-RPC 2.0 and the Language Server Protocol reserve numbers for. Applications may use all other numbers for errors of their own.
///
/// The type holds every code from -32899 to -32000, not only those that are listed here.
///
/// Source: <https://www.jsonrpc.org/specification#error_object>, as of 2026-11-21.
///
/// ## LSP reserved, -32899 to -32800
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | -32803 | [RequestFailed](Self::RequestFailed) | The request is correct, with a known method and valid parameters, but it failed. |
/// | -32802 | [ServerCancelled](Self::ServerCancelled) | The server cancelled the request. |
/// | -32801 | [ContentModified](Self::ContentModified) | The content of a document changed in an unusual way while the server worked on the request. |
/// | -32800 | [RequestCancelled](Self::RequestCancelled) | The client cancelled the request, and the server noticed. |
///
/// ## JSON-RPC predefined, -32768 to -32100
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | -32700 | [Parse error](Self::ParseError) | The text that the server received is not valid JSON. |
/// | -32603 | [Internal error](Self::InternalError) | An error inside the implementation of JSON-RPC. |
/// | -32602 | [Invalid params](Self::InvalidParams) | The parameters of the method are not valid. |
/// | -32601 | [Method not found](Self::MethodNotFound) | The method does not exist or is not available. |
/// | -32600 | [Invalid Request](Self::InvalidRequest) | The JSON is not a valid request object. |
///
/// ## JSON-RPC server error, -32099 to -32000
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | -32002 | [ServerNotInitialized](Self::ServerNotInitialized) | The server received a request or notification before the request `initialize`. |
/// | -32001 | [UnknownErrorCode](Self::UnknownErrorCode) | The error is unknown. |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(i32)]
#[allow(dead_code, clippy::enum_variant_names)]
pub enum ErrorCode {
    #[doc(hidden)]
    UnlistedMinus32899 = -32899,
    #[doc(hidden)]
    UnlistedMinus32898,
    #[doc(hidden)]
    UnlistedMinus32897,
    #[doc(hidden)]
    UnlistedMinus32896,
    #[doc(hidden)]
    UnlistedMinus32895,
    #[doc(hidden)]
    UnlistedMinus32894,
    #[doc(hidden)]
    UnlistedMinus32893,
    #[doc(hidden)]
    UnlistedMinus32892,
    #[doc(hidden)]
    UnlistedMinus32891,
    #[doc(hidden)]
    UnlistedMinus32890,
    #[doc(hidden)]
    UnlistedMinus32889,
    #[doc(hidden)]
    UnlistedMinus32888,
    #[doc(hidden)]
    UnlistedMinus32887,
    #[doc(hidden)]
    UnlistedMinus32886,
    #[doc(hidden)]
    UnlistedMinus32885,
    #[doc(hidden)]
    UnlistedMinus32884,
    #[doc(hidden)]
    UnlistedMinus32883,
    #[doc(hidden)]
    UnlistedMinus32882,
    #[doc(hidden)]
    UnlistedMinus32881,
    #[doc(hidden)]
    UnlistedMinus32880,
    #[doc(hidden)]
    UnlistedMinus32879,
    #[doc(hidden)]
    UnlistedMinus32878,
    #[doc(hidden)]
    UnlistedMinus32877,
    #[doc(hidden)]
    UnlistedMinus32876,
    #[doc(hidden)]
    UnlistedMinus32875,
    #[doc(hidden)]
    UnlistedMinus32874,
    #[doc(hidden)]
    UnlistedMinus32873,
    #[doc(hidden)]
    UnlistedMinus32872,
    #[doc(hidden)]
    UnlistedMinus32871,
    #[doc(hidden)]
    UnlistedMinus32870,
    #[doc(hidden)]
    UnlistedMinus32869,
    #[doc(hidden)]
    UnlistedMinus32868,
    #[doc(hidden)]
    UnlistedMinus32867,
    #[doc(hidden)]
    UnlistedMinus32866,
    #[doc(hidden)]
    UnlistedMinus32865,
    #[doc(hidden)]
    UnlistedMinus32864,
    #[doc(hidden)]
    UnlistedMinus32863,
    #[doc(hidden)]
    UnlistedMinus32862,
    #[doc(hidden)]
    UnlistedMinus32861,
    #[doc(hidden)]
    UnlistedMinus32860,
    #[doc(hidden)]
    UnlistedMinus32859,
    #[doc(hidden)]
    UnlistedMinus32858,
    #[doc(hidden)]
    UnlistedMinus32857,
    #[doc(hidden)]
    UnlistedMinus32856,
    #[doc(hidden)]
    UnlistedMinus32855,
    #[doc(hidden)]
    UnlistedMinus32854,
    #[doc(hidden)]
    UnlistedMinus32853,
    #[doc(hidden)]
    UnlistedMinus32852,
    #[doc(hidden)]
    UnlistedMinus32851,
    #[doc(hidden)]
    UnlistedMinus32850,
    #[doc(hidden)]
    UnlistedMinus32849,
    #[doc(hidden)]
    UnlistedMinus32848,
    #[doc(hidden)]
    UnlistedMinus32847,
    #[doc(hidden)]
    UnlistedMinus32846,
    #[doc(hidden)]
    UnlistedMinus32845,
    #[doc(hidden)]
    UnlistedMinus32844,
    #[doc(hidden)]
    UnlistedMinus32843,
    #[doc(hidden)]
    UnlistedMinus32842,
    #[doc(hidden)]
    UnlistedMinus32841,
    #[doc(hidden)]
    UnlistedMinus32840,
    #[doc(hidden)]
    UnlistedMinus32839,
    #[doc(hidden)]
    UnlistedMinus32838,
    #[doc(hidden)]
    UnlistedMinus32837,
    #[doc(hidden)]
    UnlistedMinus32836,
    #[doc(hidden)]
    UnlistedMinus32835,
    #[doc(hidden)]
    UnlistedMinus32834,
    #[doc(hidden)]
    UnlistedMinus32833,
    #[doc(hidden)]
    UnlistedMinus32832,
    #[doc(hidden)]
    UnlistedMinus32831,
    #[doc(hidden)]
    UnlistedMinus32830,
    #[doc(hidden)]
    UnlistedMinus32829,
    #[doc(hidden)]
    UnlistedMinus32828,
    #[doc(hidden)]
    UnlistedMinus32827,
    #[doc(hidden)]
    UnlistedMinus32826,
    #[doc(hidden)]
    UnlistedMinus32825,
    #[doc(hidden)]
    UnlistedMinus32824,
    #[doc(hidden)]
    UnlistedMinus32823,
    #[doc(hidden)]
    UnlistedMinus32822,
    #[doc(hidden)]
    UnlistedMinus32821,
    #[doc(hidden)]
    UnlistedMinus32820,
    #[doc(hidden)]
    UnlistedMinus32819,
    #[doc(hidden)]
    UnlistedMinus32818,
    #[doc(hidden)]
    UnlistedMinus32817,
    #[doc(hidden)]
    UnlistedMinus32816,
    #[doc(hidden)]
    UnlistedMinus32815,
    #[doc(hidden)]
    UnlistedMinus32814,
    #[doc(hidden)]
    UnlistedMinus32813,
    #[doc(hidden)]
    UnlistedMinus32812,
    #[doc(hidden)]
    UnlistedMinus32811,
    #[doc(hidden)]
    UnlistedMinus32810,
    #[doc(hidden)]
    UnlistedMinus32809,
    #[doc(hidden)]
    UnlistedMinus32808,
    #[doc(hidden)]
    UnlistedMinus32807,
    #[doc(hidden)]
    UnlistedMinus32806,
    #[doc(hidden)]
    UnlistedMinus32805,
    #[doc(hidden)]
    UnlistedMinus32804,
    /// **-32803 RequestFailed**
    ///
    /// The request is correct, with a known method and valid parameters, but it failed. The message should tell people why.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    RequestFailed,
    /// **-32802 ServerCancelled**
    ///
    /// The server cancelled the request. Only for requests that support this explicitly.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    ServerCancelled,
    /// **-32801 ContentModified**
    ///
    /// The content of a document changed in an unusual way while the server worked on the request. Not for a change that the server finds in messages that it has yet to process.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    ContentModified,
    /// **-32800 RequestCancelled**
    ///
    /// The client cancelled the request, and the server noticed.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    RequestCancelled,
    #[doc(hidden)]
    UnlistedMinus32799,
    #[doc(hidden)]
    UnlistedMinus32798,
    #[doc(hidden)]
    UnlistedMinus32797,
    #[doc(hidden)]
    UnlistedMinus32796,
    #[doc(hidden)]
    UnlistedMinus32795,
    #[doc(hidden)]
    UnlistedMinus32794,
    #[doc(hidden)]
    UnlistedMinus32793,
    #[doc(hidden)]
    UnlistedMinus32792,
    #[doc(hidden)]
    UnlistedMinus32791,
    #[doc(hidden)]
    UnlistedMinus32790,
    #[doc(hidden)]
    UnlistedMinus32789,
    #[doc(hidden)]
    UnlistedMinus32788,
    #[doc(hidden)]
    UnlistedMinus32787,
    #[doc(hidden)]
    UnlistedMinus32786,
    #[doc(hidden)]
    UnlistedMinus32785,
    #[doc(hidden)]
    UnlistedMinus32784,
    #[doc(hidden)]
    UnlistedMinus32783,
    #[doc(hidden)]
    UnlistedMinus32782,
    #[doc(hidden)]
    UnlistedMinus32781,
    #[doc(hidden)]
    UnlistedMinus32780,
    #[doc(hidden)]
    UnlistedMinus32779,
    #[doc(hidden)]
    UnlistedMinus32778,
    #[doc(hidden)]
    UnlistedMinus32777,
    #[doc(hidden)]
    UnlistedMinus32776,
    #[doc(hidden)]
    UnlistedMinus32775,
    #[doc(hidden)]
    UnlistedMinus32774,
    #[doc(hidden)]
    UnlistedMinus32773,
    #[doc(hidden)]
    UnlistedMinus32772,
    #[doc(hidden)]
    UnlistedMinus32771,
    #[doc(hidden)]
    UnlistedMinus32770,
    #[doc(hidden)]
    UnlistedMinus32769,
    #[doc(hidden)]
    UnlistedMinus32768,
    #[doc(hidden)]
    UnlistedMinus32767,
    #[doc(hidden)]
    UnlistedMinus32766,
    #[doc(hidden)]
    UnlistedMinus32765,
    #[doc(hidden)]
    UnlistedMinus32764,
    #[doc(hidden)]
    UnlistedMinus32763,
    #[doc(hidden)]
    UnlistedMinus32762,
    #[doc(hidden)]
    UnlistedMinus32761,
    #[doc(hidden)]
    UnlistedMinus32760,
    #[doc(hidden)]
    UnlistedMinus32759,
    #[doc(hidden)]
    UnlistedMinus32758,
    #[doc(hidden)]
    UnlistedMinus32757,
    #[doc(hidden)]
    UnlistedMinus32756,
    #[doc(hidden)]
    UnlistedMinus32755,
    #[doc(hidden)]
    UnlistedMinus32754,
    #[doc(hidden)]
    UnlistedMinus32753,
    #[doc(hidden)]
    UnlistedMinus32752,
    #[doc(hidden)]
    UnlistedMinus32751,
    #[doc(hidden)]
    UnlistedMinus32750,
    #[doc(hidden)]
    UnlistedMinus32749,
    #[doc(hidden)]
    UnlistedMinus32748,
    #[doc(hidden)]
    UnlistedMinus32747,
    #[doc(hidden)]
    UnlistedMinus32746,
    #[doc(hidden)]
    UnlistedMinus32745,
    #[doc(hidden)]
    UnlistedMinus32744,
    #[doc(hidden)]
    UnlistedMinus32743,
    #[doc(hidden)]
    UnlistedMinus32742,
    #[doc(hidden)]
    UnlistedMinus32741,
    #[doc(hidden)]
    UnlistedMinus32740,
    #[doc(hidden)]
    UnlistedMinus32739,
    #[doc(hidden)]
    UnlistedMinus32738,
    #[doc(hidden)]
    UnlistedMinus32737,
    #[doc(hidden)]
    UnlistedMinus32736,
    #[doc(hidden)]
    UnlistedMinus32735,
    #[doc(hidden)]
    UnlistedMinus32734,
    #[doc(hidden)]
    UnlistedMinus32733,
    #[doc(hidden)]
    UnlistedMinus32732,
    #[doc(hidden)]
    UnlistedMinus32731,
    #[doc(hidden)]
    UnlistedMinus32730,
    #[doc(hidden)]
    UnlistedMinus32729,
    #[doc(hidden)]
    UnlistedMinus32728,
    #[doc(hidden)]
    UnlistedMinus32727,
    #[doc(hidden)]
    UnlistedMinus32726,
    #[doc(hidden)]
    UnlistedMinus32725,
    #[doc(hidden)]
    UnlistedMinus32724,
    #[doc(hidden)]
    UnlistedMinus32723,
    #[doc(hidden)]
    UnlistedMinus32722,
    #[doc(hidden)]
    UnlistedMinus32721,
    #[doc(hidden)]
    UnlistedMinus32720,
    #[doc(hidden)]
    UnlistedMinus32719,
    #[doc(hidden)]
    UnlistedMinus32718,
    #[doc(hidden)]
    UnlistedMinus32717,
    #[doc(hidden)]
    UnlistedMinus32716,
    #[doc(hidden)]
    UnlistedMinus32715,
    #[doc(hidden)]
    UnlistedMinus32714,
    #[doc(hidden)]
    UnlistedMinus32713,
    #[doc(hidden)]
    UnlistedMinus32712,
    #[doc(hidden)]
    UnlistedMinus32711,
    #[doc(hidden)]
    UnlistedMinus32710,
    #[doc(hidden)]
    UnlistedMinus32709,
    #[doc(hidden)]
    UnlistedMinus32708,
    #[doc(hidden)]
    UnlistedMinus32707,
    #[doc(hidden)]
    UnlistedMinus32706,
    #[doc(hidden)]
    UnlistedMinus32705,
    #[doc(hidden)]
    UnlistedMinus32704,
    #[doc(hidden)]
    UnlistedMinus32703,
    #[doc(hidden)]
    UnlistedMinus32702,
    #[doc(hidden)]
    UnlistedMinus32701,
    /// **-32700 Parse error**
    ///
    /// The text that the server received is not valid JSON.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    ParseError,
    #[doc(hidden)]
    UnlistedMinus32699,
    #[doc(hidden)]
    UnlistedMinus32698,
    #[doc(hidden)]
    UnlistedMinus32697,
    #[doc(hidden)]
    UnlistedMinus32696,
    #[doc(hidden)]
    UnlistedMinus32695,
    #[doc(hidden)]
    UnlistedMinus32694,
    #[doc(hidden)]
    UnlistedMinus32693,
    #[doc(hidden)]
    UnlistedMinus32692,
    #[doc(hidden)]
    UnlistedMinus32691,
    #[doc(hidden)]
    UnlistedMinus32690,
    #[doc(hidden)]
    UnlistedMinus32689,
    #[doc(hidden)]
    UnlistedMinus32688,
    #[doc(hidden)]
    UnlistedMinus32687,
    #[doc(hidden)]
    UnlistedMinus32686,
    #[doc(hidden)]
    UnlistedMinus32685,
    #[doc(hidden)]
    UnlistedMinus32684,
    #[doc(hidden)]
    UnlistedMinus32683,
    #[doc(hidden)]
    UnlistedMinus32682,
    #[doc(hidden)]
    UnlistedMinus32681,
    #[doc(hidden)]
    UnlistedMinus32680,
    #[doc(hidden)]
    UnlistedMinus32679,
    #[doc(hidden)]
    UnlistedMinus32678,
    #[doc(hidden)]
    UnlistedMinus32677,
    #[doc(hidden)]
    UnlistedMinus32676,
    #[doc(hidden)]
    UnlistedMinus32675,
    #[doc(hidden)]
    UnlistedMinus32674,
    #[doc(hidden)]
    UnlistedMinus32673,
    #[doc(hidden)]
    UnlistedMinus32672,
    #[doc(hidden)]
    UnlistedMinus32671,
    #[doc(hidden)]
    UnlistedMinus32670,
    #[doc(hidden)]
    UnlistedMinus32669,
    #[doc(hidden)]
    UnlistedMinus32668,
    #[doc(hidden)]
    UnlistedMinus32667,
    #[doc(hidden)]
    UnlistedMinus32666,
    #[doc(hidden)]
    UnlistedMinus32665,
    #[doc(hidden)]
    UnlistedMinus32664,
    #[doc(hidden)]
    UnlistedMinus32663,
    #[doc(hidden)]
    UnlistedMinus32662,
    #[doc(hidden)]
    UnlistedMinus32661,
    #[doc(hidden)]
    UnlistedMinus32660,
    #[doc(hidden)]
    UnlistedMinus32659,
    #[doc(hidden)]
    UnlistedMinus32658,
    #[doc(hidden)]
    UnlistedMinus32657,
    #[doc(hidden)]
    UnlistedMinus32656,
    #[doc(hidden)]
    UnlistedMinus32655,
    #[doc(hidden)]
    UnlistedMinus32654,
    #[doc(hidden)]
    UnlistedMinus32653,
    #[doc(hidden)]
    UnlistedMinus32652,
    #[doc(hidden)]
    UnlistedMinus32651,
    #[doc(hidden)]
    UnlistedMinus32650,
    #[doc(hidden)]
    UnlistedMinus32649,
    #[doc(hidden)]
    UnlistedMinus32648,
    #[doc(hidden)]
    UnlistedMinus32647,
    #[doc(hidden)]
    UnlistedMinus32646,
    #[doc(hidden)]
    UnlistedMinus32645,
    #[doc(hidden)]
    UnlistedMinus32644,
    #[doc(hidden)]
    UnlistedMinus32643,
    #[doc(hidden)]
    UnlistedMinus32642,
    #[doc(hidden)]
    UnlistedMinus32641,
    #[doc(hidden)]
    UnlistedMinus32640,
    #[doc(hidden)]
    UnlistedMinus32639,
    #[doc(hidden)]
    UnlistedMinus32638,
    #[doc(hidden)]
    UnlistedMinus32637,
    #[doc(hidden)]
    UnlistedMinus32636,
    #[doc(hidden)]
    UnlistedMinus32635,
    #[doc(hidden)]
    UnlistedMinus32634,
    #[doc(hidden)]
    UnlistedMinus32633,
    #[doc(hidden)]
    UnlistedMinus32632,
    #[doc(hidden)]
    UnlistedMinus32631,
    #[doc(hidden)]
    UnlistedMinus32630,
    #[doc(hidden)]
    UnlistedMinus32629,
    #[doc(hidden)]
    UnlistedMinus32628,
    #[doc(hidden)]
    UnlistedMinus32627,
    #[doc(hidden)]
    UnlistedMinus32626,
    #[doc(hidden)]
    UnlistedMinus32625,
    #[doc(hidden)]
    UnlistedMinus32624,
    #[doc(hidden)]
    UnlistedMinus32623,
    #[doc(hidden)]
    UnlistedMinus32622,
    #[doc(hidden)]
    UnlistedMinus32621,
    #[doc(hidden)]
    UnlistedMinus32620,
    #[doc(hidden)]
    UnlistedMinus32619,
    #[doc(hidden)]
    UnlistedMinus32618,
    #[doc(hidden)]
    UnlistedMinus32617,
    #[doc(hidden)]
    UnlistedMinus32616,
    #[doc(hidden)]
    UnlistedMinus32615,
    #[doc(hidden)]
    UnlistedMinus32614,
    #[doc(hidden)]
    UnlistedMinus32613,
    #[doc(hidden)]
    UnlistedMinus32612,
    #[doc(hidden)]
    UnlistedMinus32611,
    #[doc(hidden)]
    UnlistedMinus32610,
    #[doc(hidden)]
    UnlistedMinus32609,
    #[doc(hidden)]
    UnlistedMinus32608,
    #[doc(hidden)]
    UnlistedMinus32607,
    #[doc(hidden)]
    UnlistedMinus32606,
    #[doc(hidden)]
    UnlistedMinus32605,
    #[doc(hidden)]
    UnlistedMinus32604,
    /// **-32603 Internal error**
    ///
    /// An error inside the implementation of JSON-RPC.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    InternalError,
    /// **-32602 Invalid params**
    ///
    /// The parameters of the method are not valid.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    InvalidParams,
    /// **-32601 Method not found**
    ///
    /// The method does not exist or is not available.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    MethodNotFound,
    /// **-32600 Invalid Request**
    ///
    /// The JSON is not a valid request object.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    InvalidRequest,
    #[doc(hidden)]
    UnlistedMinus32599,
    #[doc(hidden)]
    UnlistedMinus32598,
    #[doc(hidden)]
    UnlistedMinus32597,
    #[doc(hidden)]
    UnlistedMinus32596,
    #[doc(hidden)]
    UnlistedMinus32595,
    #[doc(hidden)]
    UnlistedMinus32594,
    #[doc(hidden)]
    UnlistedMinus32593,
    #[doc(hidden)]
    UnlistedMinus32592,
    #[doc(hidden)]
    UnlistedMinus32591,
    #[doc(hidden)]
    UnlistedMinus32590,
    #[doc(hidden)]
    UnlistedMinus32589,
    #[doc(hidden)]
    UnlistedMinus32588,
    #[doc(hidden)]
    UnlistedMinus32587,
    #[doc(hidden)]
    UnlistedMinus32586,
    #[doc(hidden)]
    UnlistedMinus32585,
    #[doc(hidden)]
    UnlistedMinus32584,
    #[doc(hidden)]
    UnlistedMinus32583,
    #[doc(hidden)]
    UnlistedMinus32582,
    #[doc(hidden)]
    UnlistedMinus32581,
    #[doc(hidden)]
    UnlistedMinus32580,
    #[doc(hidden)]
    UnlistedMinus32579,
    #[doc(hidden)]
    UnlistedMinus32578,
    #[doc(hidden)]
    UnlistedMinus32577,
    #[doc(hidden)]
    UnlistedMinus32576,
    #[doc(hidden)]
    UnlistedMinus32575,
    #[doc(hidden)]
    UnlistedMinus32574,
    #[doc(hidden)]
    UnlistedMinus32573,
    #[doc(hidden)]
    UnlistedMinus32572,
    #[doc(hidden)]
    UnlistedMinus32571,
    #[doc(hidden)]
    UnlistedMinus32570,
    #[doc(hidden)]
    UnlistedMinus32569,
    #[doc(hidden)]
    UnlistedMinus32568,
    #[doc(hidden)]
    UnlistedMinus32567,
    #[doc(hidden)]
    UnlistedMinus32566,
    #[doc(hidden)]
    UnlistedMinus32565,
    #[doc(hidden)]
    UnlistedMinus32564,
    #[doc(hidden)]
    UnlistedMinus32563,
    #[doc(hidden)]
    UnlistedMinus32562,
    #[doc(hidden)]
    UnlistedMinus32561,
    #[doc(hidden)]
    UnlistedMinus32560,
    #[doc(hidden)]
    UnlistedMinus32559,
    #[doc(hidden)]
    UnlistedMinus32558,
    #[doc(hidden)]
    UnlistedMinus32557,
    #[doc(hidden)]
    UnlistedMinus32556,
    #[doc(hidden)]
    UnlistedMinus32555,
    #[doc(hidden)]
    UnlistedMinus32554,
    #[doc(hidden)]
    UnlistedMinus32553,
    #[doc(hidden)]
    UnlistedMinus32552,
    #[doc(hidden)]
    UnlistedMinus32551,
    #[doc(hidden)]
    UnlistedMinus32550,
    #[doc(hidden)]
    UnlistedMinus32549,
    #[doc(hidden)]
    UnlistedMinus32548,
    #[doc(hidden)]
    UnlistedMinus32547,
    #[doc(hidden)]
    UnlistedMinus32546,
    #[doc(hidden)]
    UnlistedMinus32545,
    #[doc(hidden)]
    UnlistedMinus32544,
    #[doc(hidden)]
    UnlistedMinus32543,
    #[doc(hidden)]
    UnlistedMinus32542,
    #[doc(hidden)]
    UnlistedMinus32541,
    #[doc(hidden)]
    UnlistedMinus32540,
    #[doc(hidden)]
    UnlistedMinus32539,
    #[doc(hidden)]
    UnlistedMinus32538,
    #[doc(hidden)]
    UnlistedMinus32537,
    #[doc(hidden)]
    UnlistedMinus32536,
    #[doc(hidden)]
    UnlistedMinus32535,
    #[doc(hidden)]
    UnlistedMinus32534,
    #[doc(hidden)]
    UnlistedMinus32533,
    #[doc(hidden)]
    UnlistedMinus32532,
    #[doc(hidden)]
    UnlistedMinus32531,
    #[doc(hidden)]
    UnlistedMinus32530,
    #[doc(hidden)]
    UnlistedMinus32529,
    #[doc(hidden)]
    UnlistedMinus32528,
    #[doc(hidden)]
    UnlistedMinus32527,
    #[doc(hidden)]
    UnlistedMinus32526,
    #[doc(hidden)]
    UnlistedMinus32525,
    #[doc(hidden)]
    UnlistedMinus32524,
    #[doc(hidden)]
    UnlistedMinus32523,
    #[doc(hidden)]
    UnlistedMinus32522,
    #[doc(hidden)]
    UnlistedMinus32521,
    #[doc(hidden)]
    UnlistedMinus32520,
    #[doc(hidden)]
    UnlistedMinus32519,
    #[doc(hidden)]
    UnlistedMinus32518,
    #[doc(hidden)]
    UnlistedMinus32517,
    #[doc(hidden)]
    UnlistedMinus32516,
    #[doc(hidden)]
    UnlistedMinus32515,
    #[doc(hidden)]
    UnlistedMinus32514,
    #[doc(hidden)]
    UnlistedMinus32513,
    #[doc(hidden)]
    UnlistedMinus32512,
    #[doc(hidden)]
    UnlistedMinus32511,
    #[doc(hidden)]
    UnlistedMinus32510,
    #[doc(hidden)]
    UnlistedMinus32509,
    #[doc(hidden)]
    UnlistedMinus32508,
    #[doc(hidden)]
    UnlistedMinus32507,
    #[doc(hidden)]
    UnlistedMinus32506,
    #[doc(hidden)]
    UnlistedMinus32505,
    #[doc(hidden)]
    UnlistedMinus32504,
    #[doc(hidden)]
    UnlistedMinus32503,
    #[doc(hidden)]
    UnlistedMinus32502,
    #[doc(hidden)]
    UnlistedMinus32501,
    #[doc(hidden)]
    UnlistedMinus32500,
    #[doc(hidden)]
    UnlistedMinus32499,
    #[doc(hidden)]
    UnlistedMinus32498,
    #[doc(hidden)]
    UnlistedMinus32497,
    #[doc(hidden)]
    UnlistedMinus32496,
    #[doc(hidden)]
    UnlistedMinus32495,
    #[doc(hidden)]
    UnlistedMinus32494,
    #[doc(hidden)]
    UnlistedMinus32493,
    #[doc(hidden)]
    UnlistedMinus32492,
    #[doc(hidden)]
    UnlistedMinus32491,
    #[doc(hidden)]
    UnlistedMinus32490,
    #[doc(hidden)]
    UnlistedMinus32489,
    #[doc(hidden)]
    UnlistedMinus32488,
    #[doc(hidden)]
    UnlistedMinus32487,
    #[doc(hidden)]
    UnlistedMinus32486,
    #[doc(hidden)]
    UnlistedMinus32485,
    #[doc(hidden)]
    UnlistedMinus32484,
    #[doc(hidden)]
    UnlistedMinus32483,
    #[doc(hidden)]
    UnlistedMinus32482,
    #[doc(hidden)]
    UnlistedMinus32481,
    #[doc(hidden)]
    UnlistedMinus32480,
    #[doc(hidden)]
    UnlistedMinus32479,
    #[doc(hidden)]
    UnlistedMinus32478,
    #[doc(hidden)]
    UnlistedMinus32477,
    #[doc(hidden)]
    UnlistedMinus32476,
    #[doc(hidden)]
    UnlistedMinus32475,
    #[doc(hidden)]
    UnlistedMinus32474,
    #[doc(hidden)]
    UnlistedMinus32473,
    #[doc(hidden)]
    UnlistedMinus32472,
    #[doc(hidden)]
    UnlistedMinus32471,
    #[doc(hidden)]
    UnlistedMinus32470,
    #[doc(hidden)]
    UnlistedMinus32469,
    #[doc(hidden)]
    UnlistedMinus32468,
    #[doc(hidden)]
    UnlistedMinus32467,
    #[doc(hidden)]
    UnlistedMinus32466,
    #[doc(hidden)]
    UnlistedMinus32465,
    #[doc(hidden)]
    UnlistedMinus32464,
    #[doc(hidden)]
    UnlistedMinus32463,
    #[doc(hidden)]
    UnlistedMinus32462,
    #[doc(hidden)]
    UnlistedMinus32461,
    #[doc(hidden)]
    UnlistedMinus32460,
    #[doc(hidden)]
    UnlistedMinus32459,
    #[doc(hidden)]
    UnlistedMinus32458,
    #[doc(hidden)]
    UnlistedMinus32457,
    #[doc(hidden)]
    UnlistedMinus32456,
    #[doc(hidden)]
    UnlistedMinus32455,
    #[doc(hidden)]
    UnlistedMinus32454,
    #[doc(hidden)]
    UnlistedMinus32453,
    #[doc(hidden)]
    UnlistedMinus32452,
    #[doc(hidden)]
    UnlistedMinus32451,
    #[doc(hidden)]
    UnlistedMinus32450,
    #[doc(hidden)]
    UnlistedMinus32449,
    #[doc(hidden)]
    UnlistedMinus32448,
    #[doc(hidden)]
    UnlistedMinus32447,
    #[doc(hidden)]
    UnlistedMinus32446,
    #[doc(hidden)]
    UnlistedMinus32445,
    #[doc(hidden)]
    UnlistedMinus32444,
    #[doc(hidden)]
    UnlistedMinus32443,
    #[doc(hidden)]
    UnlistedMinus32442,
    #[doc(hidden)]
    UnlistedMinus32441,
    #[doc(hidden)]
    UnlistedMinus32440,
    #[doc(hidden)]
    UnlistedMinus32439,
    #[doc(hidden)]
    UnlistedMinus32438,
    #[doc(hidden)]
    UnlistedMinus32437,
    #[doc(hidden)]
    UnlistedMinus32436,
    #[doc(hidden)]
    UnlistedMinus32435,
    #[doc(hidden)]
    UnlistedMinus32434,
    #[doc(hidden)]
    UnlistedMinus32433,
    #[doc(hidden)]
    UnlistedMinus32432,
    #[doc(hidden)]
    UnlistedMinus32431,
    #[doc(hidden)]
    UnlistedMinus32430,
    #[doc(hidden)]
    UnlistedMinus32429,
    #[doc(hidden)]
    UnlistedMinus32428,
    #[doc(hidden)]
    UnlistedMinus32427,
    #[doc(hidden)]
    UnlistedMinus32426,
    #[doc(hidden)]
    UnlistedMinus32425,
    #[doc(hidden)]
    UnlistedMinus32424,
    #[doc(hidden)]
    UnlistedMinus32423,
    #[doc(hidden)]
    UnlistedMinus32422,
    #[doc(hidden)]
    UnlistedMinus32421,
    #[doc(hidden)]
    UnlistedMinus32420,
    #[doc(hidden)]
    UnlistedMinus32419,
    #[doc(hidden)]
    UnlistedMinus32418,
    #[doc(hidden)]
    UnlistedMinus32417,
    #[doc(hidden)]
    UnlistedMinus32416,
    #[doc(hidden)]
    UnlistedMinus32415,
    #[doc(hidden)]
    UnlistedMinus32414,
    #[doc(hidden)]
    UnlistedMinus32413,
    #[doc(hidden)]
    UnlistedMinus32412,
    #[doc(hidden)]
    UnlistedMinus32411,
    #[doc(hidden)]
    UnlistedMinus32410,
    #[doc(hidden)]
    UnlistedMinus32409,
    #[doc(hidden)]
    UnlistedMinus32408,
    #[doc(hidden)]
    UnlistedMinus32407,
    #[doc(hidden)]
    UnlistedMinus32406,
    #[doc(hidden)]
    UnlistedMinus32405,
    #[doc(hidden)]
    UnlistedMinus32404,
    #[doc(hidden)]
    UnlistedMinus32403,
    #[doc(hidden)]
    UnlistedMinus32402,
    #[doc(hidden)]
    UnlistedMinus32401,
    #[doc(hidden)]
    UnlistedMinus32400,
    #[doc(hidden)]
    UnlistedMinus32399,
    #[doc(hidden)]
    UnlistedMinus32398,
    #[doc(hidden)]
    UnlistedMinus32397,
    #[doc(hidden)]
    UnlistedMinus32396,
    #[doc(hidden)]
    UnlistedMinus32395,
    #[doc(hidden)]
    UnlistedMinus32394,
    #[doc(hidden)]
    UnlistedMinus32393,
    #[doc(hidden)]
    UnlistedMinus32392,
    #[doc(hidden)]
    UnlistedMinus32391,
    #[doc(hidden)]
    UnlistedMinus32390,
    #[doc(hidden)]
    UnlistedMinus32389,
    #[doc(hidden)]
    UnlistedMinus32388,
    #[doc(hidden)]
    UnlistedMinus32387,
    #[doc(hidden)]
    UnlistedMinus32386,
    #[doc(hidden)]
    UnlistedMinus32385,
    #[doc(hidden)]
    UnlistedMinus32384,
    #[doc(hidden)]
    UnlistedMinus32383,
    #[doc(hidden)]
    UnlistedMinus32382,
    #[doc(hidden)]
    UnlistedMinus32381,
    #[doc(hidden)]
    UnlistedMinus32380,
    #[doc(hidden)]
    UnlistedMinus32379,
    #[doc(hidden)]
    UnlistedMinus32378,
    #[doc(hidden)]
    UnlistedMinus32377,
    #[doc(hidden)]
    UnlistedMinus32376,
    #[doc(hidden)]
    UnlistedMinus32375,
    #[doc(hidden)]
    UnlistedMinus32374,
    #[doc(hidden)]
    UnlistedMinus32373,
    #[doc(hidden)]
    UnlistedMinus32372,
    #[doc(hidden)]
    UnlistedMinus32371,
    #[doc(hidden)]
    UnlistedMinus32370,
    #[doc(hidden)]
    UnlistedMinus32369,
    #[doc(hidden)]
    UnlistedMinus32368,
    #[doc(hidden)]
    UnlistedMinus32367,
    #[doc(hidden)]
    UnlistedMinus32366,
    #[doc(hidden)]
    UnlistedMinus32365,
    #[doc(hidden)]
    UnlistedMinus32364,
    #[doc(hidden)]
    UnlistedMinus32363,
    #[doc(hidden)]
    UnlistedMinus32362,
    #[doc(hidden)]
    UnlistedMinus32361,
    #[doc(hidden)]
    UnlistedMinus32360,
    #[doc(hidden)]
    UnlistedMinus32359,
    #[doc(hidden)]
    UnlistedMinus32358,
    #[doc(hidden)]
    UnlistedMinus32357,
    #[doc(hidden)]
    UnlistedMinus32356,
    #[doc(hidden)]
    UnlistedMinus32355,
    #[doc(hidden)]
    UnlistedMinus32354,
    #[doc(hidden)]
    UnlistedMinus32353,
    #[doc(hidden)]
    UnlistedMinus32352,
    #[doc(hidden)]
    UnlistedMinus32351,
    #[doc(hidden)]
    UnlistedMinus32350,
    #[doc(hidden)]
    UnlistedMinus32349,
    #[doc(hidden)]
    UnlistedMinus32348,
    #[doc(hidden)]
    UnlistedMinus32347,
    #[doc(hidden)]
    UnlistedMinus32346,
    #[doc(hidden)]
    UnlistedMinus32345,
    #[doc(hidden)]
    UnlistedMinus32344,
    #[doc(hidden)]
    UnlistedMinus32343,
    #[doc(hidden)]
    UnlistedMinus32342,
    #[doc(hidden)]
    UnlistedMinus32341,
    #[doc(hidden)]
    UnlistedMinus32340,
    #[doc(hidden)]
    UnlistedMinus32339,
    #[doc(hidden)]
    UnlistedMinus32338,
    #[doc(hidden)]
    UnlistedMinus32337,
    #[doc(hidden)]
    UnlistedMinus32336,
    #[doc(hidden)]
    UnlistedMinus32335,
    #[doc(hidden)]
    UnlistedMinus32334,
    #[doc(hidden)]
    UnlistedMinus32333,
    #[doc(hidden)]
    UnlistedMinus32332,
    #[doc(hidden)]
    UnlistedMinus32331,
    #[doc(hidden)]
    UnlistedMinus32330,
    #[doc(hidden)]
    UnlistedMinus32329,
    #[doc(hidden)]
    UnlistedMinus32328,
    #[doc(hidden)]
    UnlistedMinus32327,
    #[doc(hidden)]
    UnlistedMinus32326,
    #[doc(hidden)]
    UnlistedMinus32325,
    #[doc(hidden)]
    UnlistedMinus32324,
    #[doc(hidden)]
    UnlistedMinus32323,
    #[doc(hidden)]
    UnlistedMinus32322,
    #[doc(hidden)]
    UnlistedMinus32321,
    #[doc(hidden)]
    UnlistedMinus32320,
    #[doc(hidden)]
    UnlistedMinus32319,
    #[doc(hidden)]
    UnlistedMinus32318,
    #[doc(hidden)]
    UnlistedMinus32317,
    #[doc(hidden)]
    UnlistedMinus32316,
    #[doc(hidden)]
    UnlistedMinus32315,
    #[doc(hidden)]
    UnlistedMinus32314,
    #[doc(hidden)]
    UnlistedMinus32313,
    #[doc(hidden)]
    UnlistedMinus32312,
    #[doc(hidden)]
    UnlistedMinus32311,
    #[doc(hidden)]
    UnlistedMinus32310,
    #[doc(hidden)]
    UnlistedMinus32309,
    #[doc(hidden)]
    UnlistedMinus32308,
    #[doc(hidden)]
    UnlistedMinus32307,
    #[doc(hidden)]
    UnlistedMinus32306,
    #[doc(hidden)]
    UnlistedMinus32305,
    #[doc(hidden)]
    UnlistedMinus32304,
    #[doc(hidden)]
    UnlistedMinus32303,
    #[doc(hidden)]
    UnlistedMinus32302,
    #[doc(hidden)]
    UnlistedMinus32301,
    #[doc(hidden)]
    UnlistedMinus32300,
    #[doc(hidden)]
    UnlistedMinus32299,
    #[doc(hidden)]
    UnlistedMinus32298,
    #[doc(hidden)]
    UnlistedMinus32297,
    #[doc(hidden)]
    UnlistedMinus32296,
    #[doc(hidden)]
    UnlistedMinus32295,
    #[doc(hidden)]
    UnlistedMinus32294,
    #[doc(hidden)]
    UnlistedMinus32293,
    #[doc(hidden)]
    UnlistedMinus32292,
    #[doc(hidden)]
    UnlistedMinus32291,
    #[doc(hidden)]
    UnlistedMinus32290,
    #[doc(hidden)]
    UnlistedMinus32289,
    #[doc(hidden)]
    UnlistedMinus32288,
    #[doc(hidden)]
    UnlistedMinus32287,
    #[doc(hidden)]
    UnlistedMinus32286,
    #[doc(hidden)]
    UnlistedMinus32285,
    #[doc(hidden)]
    UnlistedMinus32284,
    #[doc(hidden)]
    UnlistedMinus32283,
    #[doc(hidden)]
    UnlistedMinus32282,
    #[doc(hidden)]
    UnlistedMinus32281,
    #[doc(hidden)]
    UnlistedMinus32280,
    #[doc(hidden)]
    UnlistedMinus32279,
    #[doc(hidden)]
    UnlistedMinus32278,
    #[doc(hidden)]
    UnlistedMinus32277,
    #[doc(hidden)]
    UnlistedMinus32276,
    #[doc(hidden)]
    UnlistedMinus32275,
    #[doc(hidden)]
    UnlistedMinus32274,
    #[doc(hidden)]
    UnlistedMinus32273,
    #[doc(hidden)]
    UnlistedMinus32272,
    #[doc(hidden)]
    UnlistedMinus32271,
    #[doc(hidden)]
    UnlistedMinus32270,
    #[doc(hidden)]
    UnlistedMinus32269,
    #[doc(hidden)]
    UnlistedMinus32268,
    #[doc(hidden)]
    UnlistedMinus32267,
    #[doc(hidden)]
    UnlistedMinus32266,
    #[doc(hidden)]
    UnlistedMinus32265,
    #[doc(hidden)]
    UnlistedMinus32264,
    #[doc(hidden)]
    UnlistedMinus32263,
    #[doc(hidden)]
    UnlistedMinus32262,
    #[doc(hidden)]
    UnlistedMinus32261,
    #[doc(hidden)]
    UnlistedMinus32260,
    #[doc(hidden)]
    UnlistedMinus32259,
    #[doc(hidden)]
    UnlistedMinus32258,
    #[doc(hidden)]
    UnlistedMinus32257,
    #[doc(hidden)]
    UnlistedMinus32256,
    #[doc(hidden)]
    UnlistedMinus32255,
    #[doc(hidden)]
    UnlistedMinus32254,
    #[doc(hidden)]
    UnlistedMinus32253,
    #[doc(hidden)]
    UnlistedMinus32252,
    #[doc(hidden)]
    UnlistedMinus32251,
    #[doc(hidden)]
    UnlistedMinus32250,
    #[doc(hidden)]
    UnlistedMinus32249,
    #[doc(hidden)]
    UnlistedMinus32248,
    #[doc(hidden)]
    UnlistedMinus32247,
    #[doc(hidden)]
    UnlistedMinus32246,
    #[doc(hidden)]
    UnlistedMinus32245,
    #[doc(hidden)]
    UnlistedMinus32244,
    #[doc(hidden)]
    UnlistedMinus32243,
    #[doc(hidden)]
    UnlistedMinus32242,
    #[doc(hidden)]
    UnlistedMinus32241,
    #[doc(hidden)]
    UnlistedMinus32240,
    #[doc(hidden)]
    UnlistedMinus32239,
    #[doc(hidden)]
    UnlistedMinus32238,
    #[doc(hidden)]
    UnlistedMinus32237,
    #[doc(hidden)]
    UnlistedMinus32236,
    #[doc(hidden)]
    UnlistedMinus32235,
    #[doc(hidden)]
    UnlistedMinus32234,
    #[doc(hidden)]
    UnlistedMinus32233,
    #[doc(hidden)]
    UnlistedMinus32232,
    #[doc(hidden)]
    UnlistedMinus32231,
    #[doc(hidden)]
    UnlistedMinus32230,
    #[doc(hidden)]
    UnlistedMinus32229,
    #[doc(hidden)]
    UnlistedMinus32228,
    #[doc(hidden)]
    UnlistedMinus32227,
    #[doc(hidden)]
    UnlistedMinus32226,
    #[doc(hidden)]
    UnlistedMinus32225,
    #[doc(hidden)]
    UnlistedMinus32224,
    #[doc(hidden)]
    UnlistedMinus32223,
    #[doc(hidden)]
    UnlistedMinus32222,
    #[doc(hidden)]
    UnlistedMinus32221,
    #[doc(hidden)]
    UnlistedMinus32220,
    #[doc(hidden)]
    UnlistedMinus32219,
    #[doc(hidden)]
    UnlistedMinus32218,
    #[doc(hidden)]
    UnlistedMinus32217,
    #[doc(hidden)]
    UnlistedMinus32216,
    #[doc(hidden)]
    UnlistedMinus32215,
    #[doc(hidden)]
    UnlistedMinus32214,
    #[doc(hidden)]
    UnlistedMinus32213,
    #[doc(hidden)]
    UnlistedMinus32212,
    #[doc(hidden)]
    UnlistedMinus32211,
    #[doc(hidden)]
    UnlistedMinus32210,
    #[doc(hidden)]
    UnlistedMinus32209,
    #[doc(hidden)]
    UnlistedMinus32208,
    #[doc(hidden)]
    UnlistedMinus32207,
    #[doc(hidden)]
    UnlistedMinus32206,
    #[doc(hidden)]
    UnlistedMinus32205,
    #[doc(hidden)]
    UnlistedMinus32204,
    #[doc(hidden)]
    UnlistedMinus32203,
    #[doc(hidden)]
    UnlistedMinus32202,
    #[doc(hidden)]
    UnlistedMinus32201,
    #[doc(hidden)]
    UnlistedMinus32200,
    #[doc(hidden)]
    UnlistedMinus32199,
    #[doc(hidden)]
    UnlistedMinus32198,
    #[doc(hidden)]
    UnlistedMinus32197,
    #[doc(hidden)]
    UnlistedMinus32196,
    #[doc(hidden)]
    UnlistedMinus32195,
    #[doc(hidden)]
    UnlistedMinus32194,
    #[doc(hidden)]
    UnlistedMinus32193,
    #[doc(hidden)]
    UnlistedMinus32192,
    #[doc(hidden)]
    UnlistedMinus32191,
    #[doc(hidden)]
    UnlistedMinus32190,
    #[doc(hidden)]
    UnlistedMinus32189,
    #[doc(hidden)]
    UnlistedMinus32188,
    #[doc(hidden)]
    UnlistedMinus32187,
    #[doc(hidden)]
    UnlistedMinus32186,
    #[doc(hidden)]
    UnlistedMinus32185,
    #[doc(hidden)]
    UnlistedMinus32184,
    #[doc(hidden)]
    UnlistedMinus32183,
    #[doc(hidden)]
    UnlistedMinus32182,
    #[doc(hidden)]
    UnlistedMinus32181,
    #[doc(hidden)]
    UnlistedMinus32180,
    #[doc(hidden)]
    UnlistedMinus32179,
    #[doc(hidden)]
    UnlistedMinus32178,
    #[doc(hidden)]
    UnlistedMinus32177,
    #[doc(hidden)]
    UnlistedMinus32176,
    #[doc(hidden)]
    UnlistedMinus32175,
    #[doc(hidden)]
    UnlistedMinus32174,
    #[doc(hidden)]
    UnlistedMinus32173,
    #[doc(hidden)]
    UnlistedMinus32172,
    #[doc(hidden)]
    UnlistedMinus32171,
    #[doc(hidden)]
    UnlistedMinus32170,
    #[doc(hidden)]
    UnlistedMinus32169,
    #[doc(hidden)]
    UnlistedMinus32168,
    #[doc(hidden)]
    UnlistedMinus32167,
    #[doc(hidden)]
    UnlistedMinus32166,
    #[doc(hidden)]
    UnlistedMinus32165,
    #[doc(hidden)]
    UnlistedMinus32164,
    #[doc(hidden)]
    UnlistedMinus32163,
    #[doc(hidden)]
    UnlistedMinus32162,
    #[doc(hidden)]
    UnlistedMinus32161,
    #[doc(hidden)]
    UnlistedMinus32160,
    #[doc(hidden)]
    UnlistedMinus32159,
    #[doc(hidden)]
    UnlistedMinus32158,
    #[doc(hidden)]
    UnlistedMinus32157,
    #[doc(hidden)]
    UnlistedMinus32156,
    #[doc(hidden)]
    UnlistedMinus32155,
    #[doc(hidden)]
    UnlistedMinus32154,
    #[doc(hidden)]
    UnlistedMinus32153,
    #[doc(hidden)]
    UnlistedMinus32152,
    #[doc(hidden)]
    UnlistedMinus32151,
    #[doc(hidden)]
    UnlistedMinus32150,
    #[doc(hidden)]
    UnlistedMinus32149,
    #[doc(hidden)]
    UnlistedMinus32148,
    #[doc(hidden)]
    UnlistedMinus32147,
    #[doc(hidden)]
    UnlistedMinus32146,
    #[doc(hidden)]
    UnlistedMinus32145,
    #[doc(hidden)]
    UnlistedMinus32144,
    #[doc(hidden)]
    UnlistedMinus32143,
    #[doc(hidden)]
    UnlistedMinus32142,
    #[doc(hidden)]
    UnlistedMinus32141,
    #[doc(hidden)]
    UnlistedMinus32140,
    #[doc(hidden)]
    UnlistedMinus32139,
    #[doc(hidden)]
    UnlistedMinus32138,
    #[doc(hidden)]
    UnlistedMinus32137,
    #[doc(hidden)]
    UnlistedMinus32136,
    #[doc(hidden)]
    UnlistedMinus32135,
    #[doc(hidden)]
    UnlistedMinus32134,
    #[doc(hidden)]
    UnlistedMinus32133,
    #[doc(hidden)]
    UnlistedMinus32132,
    #[doc(hidden)]
    UnlistedMinus32131,
    #[doc(hidden)]
    UnlistedMinus32130,
    #[doc(hidden)]
    UnlistedMinus32129,
    #[doc(hidden)]
    UnlistedMinus32128,
    #[doc(hidden)]
    UnlistedMinus32127,
    #[doc(hidden)]
    UnlistedMinus32126,
    #[doc(hidden)]
    UnlistedMinus32125,
    #[doc(hidden)]
    UnlistedMinus32124,
    #[doc(hidden)]
    UnlistedMinus32123,
    #[doc(hidden)]
    UnlistedMinus32122,
    #[doc(hidden)]
    UnlistedMinus32121,
    #[doc(hidden)]
    UnlistedMinus32120,
    #[doc(hidden)]
    UnlistedMinus32119,
    #[doc(hidden)]
    UnlistedMinus32118,
    #[doc(hidden)]
    UnlistedMinus32117,
    #[doc(hidden)]
    UnlistedMinus32116,
    #[doc(hidden)]
    UnlistedMinus32115,
    #[doc(hidden)]
    UnlistedMinus32114,
    #[doc(hidden)]
    UnlistedMinus32113,
    #[doc(hidden)]
    UnlistedMinus32112,
    #[doc(hidden)]
    UnlistedMinus32111,
    #[doc(hidden)]
    UnlistedMinus32110,
    #[doc(hidden)]
    UnlistedMinus32109,
    #[doc(hidden)]
    UnlistedMinus32108,
    #[doc(hidden)]
    UnlistedMinus32107,
    #[doc(hidden)]
    UnlistedMinus32106,
    #[doc(hidden)]
    UnlistedMinus32105,
    #[doc(hidden)]
    UnlistedMinus32104,
    #[doc(hidden)]
    UnlistedMinus32103,
    #[doc(hidden)]
    UnlistedMinus32102,
    #[doc(hidden)]
    UnlistedMinus32101,
    #[doc(hidden)]
    UnlistedMinus32100,
    #[doc(hidden)]
    UnlistedMinus32099,
    #[doc(hidden)]
    UnlistedMinus32098,
    #[doc(hidden)]
    UnlistedMinus32097,
    #[doc(hidden)]
    UnlistedMinus32096,
    #[doc(hidden)]
    UnlistedMinus32095,
    #[doc(hidden)]
    UnlistedMinus32094,
    #[doc(hidden)]
    UnlistedMinus32093,
    #[doc(hidden)]
    UnlistedMinus32092,
    #[doc(hidden)]
    UnlistedMinus32091,
    #[doc(hidden)]
    UnlistedMinus32090,
    #[doc(hidden)]
    UnlistedMinus32089,
    #[doc(hidden)]
    UnlistedMinus32088,
    #[doc(hidden)]
    UnlistedMinus32087,
    #[doc(hidden)]
    UnlistedMinus32086,
    #[doc(hidden)]
    UnlistedMinus32085,
    #[doc(hidden)]
    UnlistedMinus32084,
    #[doc(hidden)]
    UnlistedMinus32083,
    #[doc(hidden)]
    UnlistedMinus32082,
    #[doc(hidden)]
    UnlistedMinus32081,
    #[doc(hidden)]
    UnlistedMinus32080,
    #[doc(hidden)]
    UnlistedMinus32079,
    #[doc(hidden)]
    UnlistedMinus32078,
    #[doc(hidden)]
    UnlistedMinus32077,
    #[doc(hidden)]
    UnlistedMinus32076,
    #[doc(hidden)]
    UnlistedMinus32075,
    #[doc(hidden)]
    UnlistedMinus32074,
    #[doc(hidden)]
    UnlistedMinus32073,
    #[doc(hidden)]
    UnlistedMinus32072,
    #[doc(hidden)]
    UnlistedMinus32071,
    #[doc(hidden)]
    UnlistedMinus32070,
    #[doc(hidden)]
    UnlistedMinus32069,
    #[doc(hidden)]
    UnlistedMinus32068,
    #[doc(hidden)]
    UnlistedMinus32067,
    #[doc(hidden)]
    UnlistedMinus32066,
    #[doc(hidden)]
    UnlistedMinus32065,
    #[doc(hidden)]
    UnlistedMinus32064,
    #[doc(hidden)]
    UnlistedMinus32063,
    #[doc(hidden)]
    UnlistedMinus32062,
    #[doc(hidden)]
    UnlistedMinus32061,
    #[doc(hidden)]
    UnlistedMinus32060,
    #[doc(hidden)]
    UnlistedMinus32059,
    #[doc(hidden)]
    UnlistedMinus32058,
    #[doc(hidden)]
    UnlistedMinus32057,
    #[doc(hidden)]
    UnlistedMinus32056,
    #[doc(hidden)]
    UnlistedMinus32055,
    #[doc(hidden)]
    UnlistedMinus32054,
    #[doc(hidden)]
    UnlistedMinus32053,
    #[doc(hidden)]
    UnlistedMinus32052,
    #[doc(hidden)]
    UnlistedMinus32051,
    #[doc(hidden)]
    UnlistedMinus32050,
    #[doc(hidden)]
    UnlistedMinus32049,
    #[doc(hidden)]
    UnlistedMinus32048,
    #[doc(hidden)]
    UnlistedMinus32047,
    #[doc(hidden)]
    UnlistedMinus32046,
    #[doc(hidden)]
    UnlistedMinus32045,
    #[doc(hidden)]
    UnlistedMinus32044,
    #[doc(hidden)]
    UnlistedMinus32043,
    #[doc(hidden)]
    UnlistedMinus32042,
    #[doc(hidden)]
    UnlistedMinus32041,
    #[doc(hidden)]
    UnlistedMinus32040,
    #[doc(hidden)]
    UnlistedMinus32039,
    #[doc(hidden)]
    UnlistedMinus32038,
    #[doc(hidden)]
    UnlistedMinus32037,
    #[doc(hidden)]
    UnlistedMinus32036,
    #[doc(hidden)]
    UnlistedMinus32035,
    #[doc(hidden)]
    UnlistedMinus32034,
    #[doc(hidden)]
    UnlistedMinus32033,
    #[doc(hidden)]
    UnlistedMinus32032,
    #[doc(hidden)]
    UnlistedMinus32031,
    #[doc(hidden)]
    UnlistedMinus32030,
    #[doc(hidden)]
    UnlistedMinus32029,
    #[doc(hidden)]
    UnlistedMinus32028,
    #[doc(hidden)]
    UnlistedMinus32027,
    #[doc(hidden)]
    UnlistedMinus32026,
    #[doc(hidden)]
    UnlistedMinus32025,
    #[doc(hidden)]
    UnlistedMinus32024,
    #[doc(hidden)]
    UnlistedMinus32023,
    #[doc(hidden)]
    UnlistedMinus32022,
    #[doc(hidden)]
    UnlistedMinus32021,
    #[doc(hidden)]
    UnlistedMinus32020,
    #[doc(hidden)]
    UnlistedMinus32019,
    #[doc(hidden)]
    UnlistedMinus32018,
    #[doc(hidden)]
    UnlistedMinus32017,
    #[doc(hidden)]
    UnlistedMinus32016,
    #[doc(hidden)]
    UnlistedMinus32015,
    #[doc(hidden)]
    UnlistedMinus32014,
    #[doc(hidden)]
    UnlistedMinus32013,
    #[doc(hidden)]
    UnlistedMinus32012,
    #[doc(hidden)]
    UnlistedMinus32011,
    #[doc(hidden)]
    UnlistedMinus32010,
    #[doc(hidden)]
    UnlistedMinus32009,
    #[doc(hidden)]
    UnlistedMinus32008,
    #[doc(hidden)]
    UnlistedMinus32007,
    #[doc(hidden)]
    UnlistedMinus32006,
    #[doc(hidden)]
    UnlistedMinus32005,
    #[doc(hidden)]
    UnlistedMinus32004,
    #[doc(hidden)]
    UnlistedMinus32003,
    /// **-32002 ServerNotInitialized**
    ///
    /// The server received a request or notification before the request `initialize`. The number is from the range of JSON-RPC's server errors, for historical reasons.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    ServerNotInitialized,
    /// **-32001 UnknownErrorCode**
    ///
    /// The error is unknown. The number is from the range of JSON-RPC's server errors, for historical reasons.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    UnknownErrorCode,
    #[doc(hidden)]
    UnlistedMinus32000,
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
/// The classes of [`ErrorCode`].
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
pub enum ErrorCodeClass {
    /// LSP reserved: -32899 to -32800.
    ///
    /// Reserved by the Language Server Protocol for its errors.
    LspReserved,
    /// JSON-RPC predefined: -32768 to -32100.
    ///
    /// Reserved by JSON-RPC for errors that it defines now or in the future.
    JsonRpcPredefined,
    /// JSON-RPC server error: -32099 to -32000.
    ///
    /// Reserved by JSON-RPC for errors that each implementation of a server defines.
    JsonRpcServerError,
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
/// The values of [`ErrorCode::defined_by`].
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
pub enum ErrorCodeDefinedBy {
    /// JSON-RPC 2.0, section 5.1.
    JsonRpc,
    /// The Language Server Protocol 3.17.
    Lsp,
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
    static ROWS: [::core::primitive::u8; 900] = *b"\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\0\x01\x02\x03\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x04\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x05\x06\x07\x08\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x09\x0a\x0b";
    #[inline]
    const fn row_of_number(number: ::core::primitive::i32) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(-32899) as ::core::primitive::u32
            as ::core::primitive::u64;
        if offset >= 900 {
            return 11;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: ErrorCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::i32)
    }
    #[inline]
    const fn find(number: ::core::primitive::i32) -> ::core::option::Option<ErrorCode> {
        ::core::option::Option::Some(
            match number {
                -32899 => ErrorCode::UnlistedMinus32899,
                -32898 => ErrorCode::UnlistedMinus32898,
                -32897 => ErrorCode::UnlistedMinus32897,
                -32896 => ErrorCode::UnlistedMinus32896,
                -32895 => ErrorCode::UnlistedMinus32895,
                -32894 => ErrorCode::UnlistedMinus32894,
                -32893 => ErrorCode::UnlistedMinus32893,
                -32892 => ErrorCode::UnlistedMinus32892,
                -32891 => ErrorCode::UnlistedMinus32891,
                -32890 => ErrorCode::UnlistedMinus32890,
                -32889 => ErrorCode::UnlistedMinus32889,
                -32888 => ErrorCode::UnlistedMinus32888,
                -32887 => ErrorCode::UnlistedMinus32887,
                -32886 => ErrorCode::UnlistedMinus32886,
                -32885 => ErrorCode::UnlistedMinus32885,
                -32884 => ErrorCode::UnlistedMinus32884,
                -32883 => ErrorCode::UnlistedMinus32883,
                -32882 => ErrorCode::UnlistedMinus32882,
                -32881 => ErrorCode::UnlistedMinus32881,
                -32880 => ErrorCode::UnlistedMinus32880,
                -32879 => ErrorCode::UnlistedMinus32879,
                -32878 => ErrorCode::UnlistedMinus32878,
                -32877 => ErrorCode::UnlistedMinus32877,
                -32876 => ErrorCode::UnlistedMinus32876,
                -32875 => ErrorCode::UnlistedMinus32875,
                -32874 => ErrorCode::UnlistedMinus32874,
                -32873 => ErrorCode::UnlistedMinus32873,
                -32872 => ErrorCode::UnlistedMinus32872,
                -32871 => ErrorCode::UnlistedMinus32871,
                -32870 => ErrorCode::UnlistedMinus32870,
                -32869 => ErrorCode::UnlistedMinus32869,
                -32868 => ErrorCode::UnlistedMinus32868,
                -32867 => ErrorCode::UnlistedMinus32867,
                -32866 => ErrorCode::UnlistedMinus32866,
                -32865 => ErrorCode::UnlistedMinus32865,
                -32864 => ErrorCode::UnlistedMinus32864,
                -32863 => ErrorCode::UnlistedMinus32863,
                -32862 => ErrorCode::UnlistedMinus32862,
                -32861 => ErrorCode::UnlistedMinus32861,
                -32860 => ErrorCode::UnlistedMinus32860,
                -32859 => ErrorCode::UnlistedMinus32859,
                -32858 => ErrorCode::UnlistedMinus32858,
                -32857 => ErrorCode::UnlistedMinus32857,
                -32856 => ErrorCode::UnlistedMinus32856,
                -32855 => ErrorCode::UnlistedMinus32855,
                -32854 => ErrorCode::UnlistedMinus32854,
                -32853 => ErrorCode::UnlistedMinus32853,
                -32852 => ErrorCode::UnlistedMinus32852,
                -32851 => ErrorCode::UnlistedMinus32851,
                -32850 => ErrorCode::UnlistedMinus32850,
                -32849 => ErrorCode::UnlistedMinus32849,
                -32848 => ErrorCode::UnlistedMinus32848,
                -32847 => ErrorCode::UnlistedMinus32847,
                -32846 => ErrorCode::UnlistedMinus32846,
                -32845 => ErrorCode::UnlistedMinus32845,
                -32844 => ErrorCode::UnlistedMinus32844,
                -32843 => ErrorCode::UnlistedMinus32843,
                -32842 => ErrorCode::UnlistedMinus32842,
                -32841 => ErrorCode::UnlistedMinus32841,
                -32840 => ErrorCode::UnlistedMinus32840,
                -32839 => ErrorCode::UnlistedMinus32839,
                -32838 => ErrorCode::UnlistedMinus32838,
                -32837 => ErrorCode::UnlistedMinus32837,
                -32836 => ErrorCode::UnlistedMinus32836,
                -32835 => ErrorCode::UnlistedMinus32835,
                -32834 => ErrorCode::UnlistedMinus32834,
                -32833 => ErrorCode::UnlistedMinus32833,
                -32832 => ErrorCode::UnlistedMinus32832,
                -32831 => ErrorCode::UnlistedMinus32831,
                -32830 => ErrorCode::UnlistedMinus32830,
                -32829 => ErrorCode::UnlistedMinus32829,
                -32828 => ErrorCode::UnlistedMinus32828,
                -32827 => ErrorCode::UnlistedMinus32827,
                -32826 => ErrorCode::UnlistedMinus32826,
                -32825 => ErrorCode::UnlistedMinus32825,
                -32824 => ErrorCode::UnlistedMinus32824,
                -32823 => ErrorCode::UnlistedMinus32823,
                -32822 => ErrorCode::UnlistedMinus32822,
                -32821 => ErrorCode::UnlistedMinus32821,
                -32820 => ErrorCode::UnlistedMinus32820,
                -32819 => ErrorCode::UnlistedMinus32819,
                -32818 => ErrorCode::UnlistedMinus32818,
                -32817 => ErrorCode::UnlistedMinus32817,
                -32816 => ErrorCode::UnlistedMinus32816,
                -32815 => ErrorCode::UnlistedMinus32815,
                -32814 => ErrorCode::UnlistedMinus32814,
                -32813 => ErrorCode::UnlistedMinus32813,
                -32812 => ErrorCode::UnlistedMinus32812,
                -32811 => ErrorCode::UnlistedMinus32811,
                -32810 => ErrorCode::UnlistedMinus32810,
                -32809 => ErrorCode::UnlistedMinus32809,
                -32808 => ErrorCode::UnlistedMinus32808,
                -32807 => ErrorCode::UnlistedMinus32807,
                -32806 => ErrorCode::UnlistedMinus32806,
                -32805 => ErrorCode::UnlistedMinus32805,
                -32804 => ErrorCode::UnlistedMinus32804,
                -32803 => ErrorCode::RequestFailed,
                -32802 => ErrorCode::ServerCancelled,
                -32801 => ErrorCode::ContentModified,
                -32800 => ErrorCode::RequestCancelled,
                -32799 => ErrorCode::UnlistedMinus32799,
                -32798 => ErrorCode::UnlistedMinus32798,
                -32797 => ErrorCode::UnlistedMinus32797,
                -32796 => ErrorCode::UnlistedMinus32796,
                -32795 => ErrorCode::UnlistedMinus32795,
                -32794 => ErrorCode::UnlistedMinus32794,
                -32793 => ErrorCode::UnlistedMinus32793,
                -32792 => ErrorCode::UnlistedMinus32792,
                -32791 => ErrorCode::UnlistedMinus32791,
                -32790 => ErrorCode::UnlistedMinus32790,
                -32789 => ErrorCode::UnlistedMinus32789,
                -32788 => ErrorCode::UnlistedMinus32788,
                -32787 => ErrorCode::UnlistedMinus32787,
                -32786 => ErrorCode::UnlistedMinus32786,
                -32785 => ErrorCode::UnlistedMinus32785,
                -32784 => ErrorCode::UnlistedMinus32784,
                -32783 => ErrorCode::UnlistedMinus32783,
                -32782 => ErrorCode::UnlistedMinus32782,
                -32781 => ErrorCode::UnlistedMinus32781,
                -32780 => ErrorCode::UnlistedMinus32780,
                -32779 => ErrorCode::UnlistedMinus32779,
                -32778 => ErrorCode::UnlistedMinus32778,
                -32777 => ErrorCode::UnlistedMinus32777,
                -32776 => ErrorCode::UnlistedMinus32776,
                -32775 => ErrorCode::UnlistedMinus32775,
                -32774 => ErrorCode::UnlistedMinus32774,
                -32773 => ErrorCode::UnlistedMinus32773,
                -32772 => ErrorCode::UnlistedMinus32772,
                -32771 => ErrorCode::UnlistedMinus32771,
                -32770 => ErrorCode::UnlistedMinus32770,
                -32769 => ErrorCode::UnlistedMinus32769,
                -32768 => ErrorCode::UnlistedMinus32768,
                -32767 => ErrorCode::UnlistedMinus32767,
                -32766 => ErrorCode::UnlistedMinus32766,
                -32765 => ErrorCode::UnlistedMinus32765,
                -32764 => ErrorCode::UnlistedMinus32764,
                -32763 => ErrorCode::UnlistedMinus32763,
                -32762 => ErrorCode::UnlistedMinus32762,
                -32761 => ErrorCode::UnlistedMinus32761,
                -32760 => ErrorCode::UnlistedMinus32760,
                -32759 => ErrorCode::UnlistedMinus32759,
                -32758 => ErrorCode::UnlistedMinus32758,
                -32757 => ErrorCode::UnlistedMinus32757,
                -32756 => ErrorCode::UnlistedMinus32756,
                -32755 => ErrorCode::UnlistedMinus32755,
                -32754 => ErrorCode::UnlistedMinus32754,
                -32753 => ErrorCode::UnlistedMinus32753,
                -32752 => ErrorCode::UnlistedMinus32752,
                -32751 => ErrorCode::UnlistedMinus32751,
                -32750 => ErrorCode::UnlistedMinus32750,
                -32749 => ErrorCode::UnlistedMinus32749,
                -32748 => ErrorCode::UnlistedMinus32748,
                -32747 => ErrorCode::UnlistedMinus32747,
                -32746 => ErrorCode::UnlistedMinus32746,
                -32745 => ErrorCode::UnlistedMinus32745,
                -32744 => ErrorCode::UnlistedMinus32744,
                -32743 => ErrorCode::UnlistedMinus32743,
                -32742 => ErrorCode::UnlistedMinus32742,
                -32741 => ErrorCode::UnlistedMinus32741,
                -32740 => ErrorCode::UnlistedMinus32740,
                -32739 => ErrorCode::UnlistedMinus32739,
                -32738 => ErrorCode::UnlistedMinus32738,
                -32737 => ErrorCode::UnlistedMinus32737,
                -32736 => ErrorCode::UnlistedMinus32736,
                -32735 => ErrorCode::UnlistedMinus32735,
                -32734 => ErrorCode::UnlistedMinus32734,
                -32733 => ErrorCode::UnlistedMinus32733,
                -32732 => ErrorCode::UnlistedMinus32732,
                -32731 => ErrorCode::UnlistedMinus32731,
                -32730 => ErrorCode::UnlistedMinus32730,
                -32729 => ErrorCode::UnlistedMinus32729,
                -32728 => ErrorCode::UnlistedMinus32728,
                -32727 => ErrorCode::UnlistedMinus32727,
                -32726 => ErrorCode::UnlistedMinus32726,
                -32725 => ErrorCode::UnlistedMinus32725,
                -32724 => ErrorCode::UnlistedMinus32724,
                -32723 => ErrorCode::UnlistedMinus32723,
                -32722 => ErrorCode::UnlistedMinus32722,
                -32721 => ErrorCode::UnlistedMinus32721,
                -32720 => ErrorCode::UnlistedMinus32720,
                -32719 => ErrorCode::UnlistedMinus32719,
                -32718 => ErrorCode::UnlistedMinus32718,
                -32717 => ErrorCode::UnlistedMinus32717,
                -32716 => ErrorCode::UnlistedMinus32716,
                -32715 => ErrorCode::UnlistedMinus32715,
                -32714 => ErrorCode::UnlistedMinus32714,
                -32713 => ErrorCode::UnlistedMinus32713,
                -32712 => ErrorCode::UnlistedMinus32712,
                -32711 => ErrorCode::UnlistedMinus32711,
                -32710 => ErrorCode::UnlistedMinus32710,
                -32709 => ErrorCode::UnlistedMinus32709,
                -32708 => ErrorCode::UnlistedMinus32708,
                -32707 => ErrorCode::UnlistedMinus32707,
                -32706 => ErrorCode::UnlistedMinus32706,
                -32705 => ErrorCode::UnlistedMinus32705,
                -32704 => ErrorCode::UnlistedMinus32704,
                -32703 => ErrorCode::UnlistedMinus32703,
                -32702 => ErrorCode::UnlistedMinus32702,
                -32701 => ErrorCode::UnlistedMinus32701,
                -32700 => ErrorCode::ParseError,
                -32699 => ErrorCode::UnlistedMinus32699,
                -32698 => ErrorCode::UnlistedMinus32698,
                -32697 => ErrorCode::UnlistedMinus32697,
                -32696 => ErrorCode::UnlistedMinus32696,
                -32695 => ErrorCode::UnlistedMinus32695,
                -32694 => ErrorCode::UnlistedMinus32694,
                -32693 => ErrorCode::UnlistedMinus32693,
                -32692 => ErrorCode::UnlistedMinus32692,
                -32691 => ErrorCode::UnlistedMinus32691,
                -32690 => ErrorCode::UnlistedMinus32690,
                -32689 => ErrorCode::UnlistedMinus32689,
                -32688 => ErrorCode::UnlistedMinus32688,
                -32687 => ErrorCode::UnlistedMinus32687,
                -32686 => ErrorCode::UnlistedMinus32686,
                -32685 => ErrorCode::UnlistedMinus32685,
                -32684 => ErrorCode::UnlistedMinus32684,
                -32683 => ErrorCode::UnlistedMinus32683,
                -32682 => ErrorCode::UnlistedMinus32682,
                -32681 => ErrorCode::UnlistedMinus32681,
                -32680 => ErrorCode::UnlistedMinus32680,
                -32679 => ErrorCode::UnlistedMinus32679,
                -32678 => ErrorCode::UnlistedMinus32678,
                -32677 => ErrorCode::UnlistedMinus32677,
                -32676 => ErrorCode::UnlistedMinus32676,
                -32675 => ErrorCode::UnlistedMinus32675,
                -32674 => ErrorCode::UnlistedMinus32674,
                -32673 => ErrorCode::UnlistedMinus32673,
                -32672 => ErrorCode::UnlistedMinus32672,
                -32671 => ErrorCode::UnlistedMinus32671,
                -32670 => ErrorCode::UnlistedMinus32670,
                -32669 => ErrorCode::UnlistedMinus32669,
                -32668 => ErrorCode::UnlistedMinus32668,
                -32667 => ErrorCode::UnlistedMinus32667,
                -32666 => ErrorCode::UnlistedMinus32666,
                -32665 => ErrorCode::UnlistedMinus32665,
                -32664 => ErrorCode::UnlistedMinus32664,
                -32663 => ErrorCode::UnlistedMinus32663,
                -32662 => ErrorCode::UnlistedMinus32662,
                -32661 => ErrorCode::UnlistedMinus32661,
                -32660 => ErrorCode::UnlistedMinus32660,
                -32659 => ErrorCode::UnlistedMinus32659,
                -32658 => ErrorCode::UnlistedMinus32658,
                -32657 => ErrorCode::UnlistedMinus32657,
                -32656 => ErrorCode::UnlistedMinus32656,
                -32655 => ErrorCode::UnlistedMinus32655,
                -32654 => ErrorCode::UnlistedMinus32654,
                -32653 => ErrorCode::UnlistedMinus32653,
                -32652 => ErrorCode::UnlistedMinus32652,
                -32651 => ErrorCode::UnlistedMinus32651,
                -32650 => ErrorCode::UnlistedMinus32650,
                -32649 => ErrorCode::UnlistedMinus32649,
                -32648 => ErrorCode::UnlistedMinus32648,
                -32647 => ErrorCode::UnlistedMinus32647,
                -32646 => ErrorCode::UnlistedMinus32646,
                -32645 => ErrorCode::UnlistedMinus32645,
                -32644 => ErrorCode::UnlistedMinus32644,
                -32643 => ErrorCode::UnlistedMinus32643,
                -32642 => ErrorCode::UnlistedMinus32642,
                -32641 => ErrorCode::UnlistedMinus32641,
                -32640 => ErrorCode::UnlistedMinus32640,
                -32639 => ErrorCode::UnlistedMinus32639,
                -32638 => ErrorCode::UnlistedMinus32638,
                -32637 => ErrorCode::UnlistedMinus32637,
                -32636 => ErrorCode::UnlistedMinus32636,
                -32635 => ErrorCode::UnlistedMinus32635,
                -32634 => ErrorCode::UnlistedMinus32634,
                -32633 => ErrorCode::UnlistedMinus32633,
                -32632 => ErrorCode::UnlistedMinus32632,
                -32631 => ErrorCode::UnlistedMinus32631,
                -32630 => ErrorCode::UnlistedMinus32630,
                -32629 => ErrorCode::UnlistedMinus32629,
                -32628 => ErrorCode::UnlistedMinus32628,
                -32627 => ErrorCode::UnlistedMinus32627,
                -32626 => ErrorCode::UnlistedMinus32626,
                -32625 => ErrorCode::UnlistedMinus32625,
                -32624 => ErrorCode::UnlistedMinus32624,
                -32623 => ErrorCode::UnlistedMinus32623,
                -32622 => ErrorCode::UnlistedMinus32622,
                -32621 => ErrorCode::UnlistedMinus32621,
                -32620 => ErrorCode::UnlistedMinus32620,
                -32619 => ErrorCode::UnlistedMinus32619,
                -32618 => ErrorCode::UnlistedMinus32618,
                -32617 => ErrorCode::UnlistedMinus32617,
                -32616 => ErrorCode::UnlistedMinus32616,
                -32615 => ErrorCode::UnlistedMinus32615,
                -32614 => ErrorCode::UnlistedMinus32614,
                -32613 => ErrorCode::UnlistedMinus32613,
                -32612 => ErrorCode::UnlistedMinus32612,
                -32611 => ErrorCode::UnlistedMinus32611,
                -32610 => ErrorCode::UnlistedMinus32610,
                -32609 => ErrorCode::UnlistedMinus32609,
                -32608 => ErrorCode::UnlistedMinus32608,
                -32607 => ErrorCode::UnlistedMinus32607,
                -32606 => ErrorCode::UnlistedMinus32606,
                -32605 => ErrorCode::UnlistedMinus32605,
                -32604 => ErrorCode::UnlistedMinus32604,
                -32603 => ErrorCode::InternalError,
                -32602 => ErrorCode::InvalidParams,
                -32601 => ErrorCode::MethodNotFound,
                -32600 => ErrorCode::InvalidRequest,
                -32599 => ErrorCode::UnlistedMinus32599,
                -32598 => ErrorCode::UnlistedMinus32598,
                -32597 => ErrorCode::UnlistedMinus32597,
                -32596 => ErrorCode::UnlistedMinus32596,
                -32595 => ErrorCode::UnlistedMinus32595,
                -32594 => ErrorCode::UnlistedMinus32594,
                -32593 => ErrorCode::UnlistedMinus32593,
                -32592 => ErrorCode::UnlistedMinus32592,
                -32591 => ErrorCode::UnlistedMinus32591,
                -32590 => ErrorCode::UnlistedMinus32590,
                -32589 => ErrorCode::UnlistedMinus32589,
                -32588 => ErrorCode::UnlistedMinus32588,
                -32587 => ErrorCode::UnlistedMinus32587,
                -32586 => ErrorCode::UnlistedMinus32586,
                -32585 => ErrorCode::UnlistedMinus32585,
                -32584 => ErrorCode::UnlistedMinus32584,
                -32583 => ErrorCode::UnlistedMinus32583,
                -32582 => ErrorCode::UnlistedMinus32582,
                -32581 => ErrorCode::UnlistedMinus32581,
                -32580 => ErrorCode::UnlistedMinus32580,
                -32579 => ErrorCode::UnlistedMinus32579,
                -32578 => ErrorCode::UnlistedMinus32578,
                -32577 => ErrorCode::UnlistedMinus32577,
                -32576 => ErrorCode::UnlistedMinus32576,
                -32575 => ErrorCode::UnlistedMinus32575,
                -32574 => ErrorCode::UnlistedMinus32574,
                -32573 => ErrorCode::UnlistedMinus32573,
                -32572 => ErrorCode::UnlistedMinus32572,
                -32571 => ErrorCode::UnlistedMinus32571,
                -32570 => ErrorCode::UnlistedMinus32570,
                -32569 => ErrorCode::UnlistedMinus32569,
                -32568 => ErrorCode::UnlistedMinus32568,
                -32567 => ErrorCode::UnlistedMinus32567,
                -32566 => ErrorCode::UnlistedMinus32566,
                -32565 => ErrorCode::UnlistedMinus32565,
                -32564 => ErrorCode::UnlistedMinus32564,
                -32563 => ErrorCode::UnlistedMinus32563,
                -32562 => ErrorCode::UnlistedMinus32562,
                -32561 => ErrorCode::UnlistedMinus32561,
                -32560 => ErrorCode::UnlistedMinus32560,
                -32559 => ErrorCode::UnlistedMinus32559,
                -32558 => ErrorCode::UnlistedMinus32558,
                -32557 => ErrorCode::UnlistedMinus32557,
                -32556 => ErrorCode::UnlistedMinus32556,
                -32555 => ErrorCode::UnlistedMinus32555,
                -32554 => ErrorCode::UnlistedMinus32554,
                -32553 => ErrorCode::UnlistedMinus32553,
                -32552 => ErrorCode::UnlistedMinus32552,
                -32551 => ErrorCode::UnlistedMinus32551,
                -32550 => ErrorCode::UnlistedMinus32550,
                -32549 => ErrorCode::UnlistedMinus32549,
                -32548 => ErrorCode::UnlistedMinus32548,
                -32547 => ErrorCode::UnlistedMinus32547,
                -32546 => ErrorCode::UnlistedMinus32546,
                -32545 => ErrorCode::UnlistedMinus32545,
                -32544 => ErrorCode::UnlistedMinus32544,
                -32543 => ErrorCode::UnlistedMinus32543,
                -32542 => ErrorCode::UnlistedMinus32542,
                -32541 => ErrorCode::UnlistedMinus32541,
                -32540 => ErrorCode::UnlistedMinus32540,
                -32539 => ErrorCode::UnlistedMinus32539,
                -32538 => ErrorCode::UnlistedMinus32538,
                -32537 => ErrorCode::UnlistedMinus32537,
                -32536 => ErrorCode::UnlistedMinus32536,
                -32535 => ErrorCode::UnlistedMinus32535,
                -32534 => ErrorCode::UnlistedMinus32534,
                -32533 => ErrorCode::UnlistedMinus32533,
                -32532 => ErrorCode::UnlistedMinus32532,
                -32531 => ErrorCode::UnlistedMinus32531,
                -32530 => ErrorCode::UnlistedMinus32530,
                -32529 => ErrorCode::UnlistedMinus32529,
                -32528 => ErrorCode::UnlistedMinus32528,
                -32527 => ErrorCode::UnlistedMinus32527,
                -32526 => ErrorCode::UnlistedMinus32526,
                -32525 => ErrorCode::UnlistedMinus32525,
                -32524 => ErrorCode::UnlistedMinus32524,
                -32523 => ErrorCode::UnlistedMinus32523,
                -32522 => ErrorCode::UnlistedMinus32522,
                -32521 => ErrorCode::UnlistedMinus32521,
                -32520 => ErrorCode::UnlistedMinus32520,
                -32519 => ErrorCode::UnlistedMinus32519,
                -32518 => ErrorCode::UnlistedMinus32518,
                -32517 => ErrorCode::UnlistedMinus32517,
                -32516 => ErrorCode::UnlistedMinus32516,
                -32515 => ErrorCode::UnlistedMinus32515,
                -32514 => ErrorCode::UnlistedMinus32514,
                -32513 => ErrorCode::UnlistedMinus32513,
                -32512 => ErrorCode::UnlistedMinus32512,
                -32511 => ErrorCode::UnlistedMinus32511,
                -32510 => ErrorCode::UnlistedMinus32510,
                -32509 => ErrorCode::UnlistedMinus32509,
                -32508 => ErrorCode::UnlistedMinus32508,
                -32507 => ErrorCode::UnlistedMinus32507,
                -32506 => ErrorCode::UnlistedMinus32506,
                -32505 => ErrorCode::UnlistedMinus32505,
                -32504 => ErrorCode::UnlistedMinus32504,
                -32503 => ErrorCode::UnlistedMinus32503,
                -32502 => ErrorCode::UnlistedMinus32502,
                -32501 => ErrorCode::UnlistedMinus32501,
                -32500 => ErrorCode::UnlistedMinus32500,
                -32499 => ErrorCode::UnlistedMinus32499,
                -32498 => ErrorCode::UnlistedMinus32498,
                -32497 => ErrorCode::UnlistedMinus32497,
                -32496 => ErrorCode::UnlistedMinus32496,
                -32495 => ErrorCode::UnlistedMinus32495,
                -32494 => ErrorCode::UnlistedMinus32494,
                -32493 => ErrorCode::UnlistedMinus32493,
                -32492 => ErrorCode::UnlistedMinus32492,
                -32491 => ErrorCode::UnlistedMinus32491,
                -32490 => ErrorCode::UnlistedMinus32490,
                -32489 => ErrorCode::UnlistedMinus32489,
                -32488 => ErrorCode::UnlistedMinus32488,
                -32487 => ErrorCode::UnlistedMinus32487,
                -32486 => ErrorCode::UnlistedMinus32486,
                -32485 => ErrorCode::UnlistedMinus32485,
                -32484 => ErrorCode::UnlistedMinus32484,
                -32483 => ErrorCode::UnlistedMinus32483,
                -32482 => ErrorCode::UnlistedMinus32482,
                -32481 => ErrorCode::UnlistedMinus32481,
                -32480 => ErrorCode::UnlistedMinus32480,
                -32479 => ErrorCode::UnlistedMinus32479,
                -32478 => ErrorCode::UnlistedMinus32478,
                -32477 => ErrorCode::UnlistedMinus32477,
                -32476 => ErrorCode::UnlistedMinus32476,
                -32475 => ErrorCode::UnlistedMinus32475,
                -32474 => ErrorCode::UnlistedMinus32474,
                -32473 => ErrorCode::UnlistedMinus32473,
                -32472 => ErrorCode::UnlistedMinus32472,
                -32471 => ErrorCode::UnlistedMinus32471,
                -32470 => ErrorCode::UnlistedMinus32470,
                -32469 => ErrorCode::UnlistedMinus32469,
                -32468 => ErrorCode::UnlistedMinus32468,
                -32467 => ErrorCode::UnlistedMinus32467,
                -32466 => ErrorCode::UnlistedMinus32466,
                -32465 => ErrorCode::UnlistedMinus32465,
                -32464 => ErrorCode::UnlistedMinus32464,
                -32463 => ErrorCode::UnlistedMinus32463,
                -32462 => ErrorCode::UnlistedMinus32462,
                -32461 => ErrorCode::UnlistedMinus32461,
                -32460 => ErrorCode::UnlistedMinus32460,
                -32459 => ErrorCode::UnlistedMinus32459,
                -32458 => ErrorCode::UnlistedMinus32458,
                -32457 => ErrorCode::UnlistedMinus32457,
                -32456 => ErrorCode::UnlistedMinus32456,
                -32455 => ErrorCode::UnlistedMinus32455,
                -32454 => ErrorCode::UnlistedMinus32454,
                -32453 => ErrorCode::UnlistedMinus32453,
                -32452 => ErrorCode::UnlistedMinus32452,
                -32451 => ErrorCode::UnlistedMinus32451,
                -32450 => ErrorCode::UnlistedMinus32450,
                -32449 => ErrorCode::UnlistedMinus32449,
                -32448 => ErrorCode::UnlistedMinus32448,
                -32447 => ErrorCode::UnlistedMinus32447,
                -32446 => ErrorCode::UnlistedMinus32446,
                -32445 => ErrorCode::UnlistedMinus32445,
                -32444 => ErrorCode::UnlistedMinus32444,
                -32443 => ErrorCode::UnlistedMinus32443,
                -32442 => ErrorCode::UnlistedMinus32442,
                -32441 => ErrorCode::UnlistedMinus32441,
                -32440 => ErrorCode::UnlistedMinus32440,
                -32439 => ErrorCode::UnlistedMinus32439,
                -32438 => ErrorCode::UnlistedMinus32438,
                -32437 => ErrorCode::UnlistedMinus32437,
                -32436 => ErrorCode::UnlistedMinus32436,
                -32435 => ErrorCode::UnlistedMinus32435,
                -32434 => ErrorCode::UnlistedMinus32434,
                -32433 => ErrorCode::UnlistedMinus32433,
                -32432 => ErrorCode::UnlistedMinus32432,
                -32431 => ErrorCode::UnlistedMinus32431,
                -32430 => ErrorCode::UnlistedMinus32430,
                -32429 => ErrorCode::UnlistedMinus32429,
                -32428 => ErrorCode::UnlistedMinus32428,
                -32427 => ErrorCode::UnlistedMinus32427,
                -32426 => ErrorCode::UnlistedMinus32426,
                -32425 => ErrorCode::UnlistedMinus32425,
                -32424 => ErrorCode::UnlistedMinus32424,
                -32423 => ErrorCode::UnlistedMinus32423,
                -32422 => ErrorCode::UnlistedMinus32422,
                -32421 => ErrorCode::UnlistedMinus32421,
                -32420 => ErrorCode::UnlistedMinus32420,
                -32419 => ErrorCode::UnlistedMinus32419,
                -32418 => ErrorCode::UnlistedMinus32418,
                -32417 => ErrorCode::UnlistedMinus32417,
                -32416 => ErrorCode::UnlistedMinus32416,
                -32415 => ErrorCode::UnlistedMinus32415,
                -32414 => ErrorCode::UnlistedMinus32414,
                -32413 => ErrorCode::UnlistedMinus32413,
                -32412 => ErrorCode::UnlistedMinus32412,
                -32411 => ErrorCode::UnlistedMinus32411,
                -32410 => ErrorCode::UnlistedMinus32410,
                -32409 => ErrorCode::UnlistedMinus32409,
                -32408 => ErrorCode::UnlistedMinus32408,
                -32407 => ErrorCode::UnlistedMinus32407,
                -32406 => ErrorCode::UnlistedMinus32406,
                -32405 => ErrorCode::UnlistedMinus32405,
                -32404 => ErrorCode::UnlistedMinus32404,
                -32403 => ErrorCode::UnlistedMinus32403,
                -32402 => ErrorCode::UnlistedMinus32402,
                -32401 => ErrorCode::UnlistedMinus32401,
                -32400 => ErrorCode::UnlistedMinus32400,
                -32399 => ErrorCode::UnlistedMinus32399,
                -32398 => ErrorCode::UnlistedMinus32398,
                -32397 => ErrorCode::UnlistedMinus32397,
                -32396 => ErrorCode::UnlistedMinus32396,
                -32395 => ErrorCode::UnlistedMinus32395,
                -32394 => ErrorCode::UnlistedMinus32394,
                -32393 => ErrorCode::UnlistedMinus32393,
                -32392 => ErrorCode::UnlistedMinus32392,
                -32391 => ErrorCode::UnlistedMinus32391,
                -32390 => ErrorCode::UnlistedMinus32390,
                -32389 => ErrorCode::UnlistedMinus32389,
                -32388 => ErrorCode::UnlistedMinus32388,
                -32387 => ErrorCode::UnlistedMinus32387,
                -32386 => ErrorCode::UnlistedMinus32386,
                -32385 => ErrorCode::UnlistedMinus32385,
                -32384 => ErrorCode::UnlistedMinus32384,
                -32383 => ErrorCode::UnlistedMinus32383,
                -32382 => ErrorCode::UnlistedMinus32382,
                -32381 => ErrorCode::UnlistedMinus32381,
                -32380 => ErrorCode::UnlistedMinus32380,
                -32379 => ErrorCode::UnlistedMinus32379,
                -32378 => ErrorCode::UnlistedMinus32378,
                -32377 => ErrorCode::UnlistedMinus32377,
                -32376 => ErrorCode::UnlistedMinus32376,
                -32375 => ErrorCode::UnlistedMinus32375,
                -32374 => ErrorCode::UnlistedMinus32374,
                -32373 => ErrorCode::UnlistedMinus32373,
                -32372 => ErrorCode::UnlistedMinus32372,
                -32371 => ErrorCode::UnlistedMinus32371,
                -32370 => ErrorCode::UnlistedMinus32370,
                -32369 => ErrorCode::UnlistedMinus32369,
                -32368 => ErrorCode::UnlistedMinus32368,
                -32367 => ErrorCode::UnlistedMinus32367,
                -32366 => ErrorCode::UnlistedMinus32366,
                -32365 => ErrorCode::UnlistedMinus32365,
                -32364 => ErrorCode::UnlistedMinus32364,
                -32363 => ErrorCode::UnlistedMinus32363,
                -32362 => ErrorCode::UnlistedMinus32362,
                -32361 => ErrorCode::UnlistedMinus32361,
                -32360 => ErrorCode::UnlistedMinus32360,
                -32359 => ErrorCode::UnlistedMinus32359,
                -32358 => ErrorCode::UnlistedMinus32358,
                -32357 => ErrorCode::UnlistedMinus32357,
                -32356 => ErrorCode::UnlistedMinus32356,
                -32355 => ErrorCode::UnlistedMinus32355,
                -32354 => ErrorCode::UnlistedMinus32354,
                -32353 => ErrorCode::UnlistedMinus32353,
                -32352 => ErrorCode::UnlistedMinus32352,
                -32351 => ErrorCode::UnlistedMinus32351,
                -32350 => ErrorCode::UnlistedMinus32350,
                -32349 => ErrorCode::UnlistedMinus32349,
                -32348 => ErrorCode::UnlistedMinus32348,
                -32347 => ErrorCode::UnlistedMinus32347,
                -32346 => ErrorCode::UnlistedMinus32346,
                -32345 => ErrorCode::UnlistedMinus32345,
                -32344 => ErrorCode::UnlistedMinus32344,
                -32343 => ErrorCode::UnlistedMinus32343,
                -32342 => ErrorCode::UnlistedMinus32342,
                -32341 => ErrorCode::UnlistedMinus32341,
                -32340 => ErrorCode::UnlistedMinus32340,
                -32339 => ErrorCode::UnlistedMinus32339,
                -32338 => ErrorCode::UnlistedMinus32338,
                -32337 => ErrorCode::UnlistedMinus32337,
                -32336 => ErrorCode::UnlistedMinus32336,
                -32335 => ErrorCode::UnlistedMinus32335,
                -32334 => ErrorCode::UnlistedMinus32334,
                -32333 => ErrorCode::UnlistedMinus32333,
                -32332 => ErrorCode::UnlistedMinus32332,
                -32331 => ErrorCode::UnlistedMinus32331,
                -32330 => ErrorCode::UnlistedMinus32330,
                -32329 => ErrorCode::UnlistedMinus32329,
                -32328 => ErrorCode::UnlistedMinus32328,
                -32327 => ErrorCode::UnlistedMinus32327,
                -32326 => ErrorCode::UnlistedMinus32326,
                -32325 => ErrorCode::UnlistedMinus32325,
                -32324 => ErrorCode::UnlistedMinus32324,
                -32323 => ErrorCode::UnlistedMinus32323,
                -32322 => ErrorCode::UnlistedMinus32322,
                -32321 => ErrorCode::UnlistedMinus32321,
                -32320 => ErrorCode::UnlistedMinus32320,
                -32319 => ErrorCode::UnlistedMinus32319,
                -32318 => ErrorCode::UnlistedMinus32318,
                -32317 => ErrorCode::UnlistedMinus32317,
                -32316 => ErrorCode::UnlistedMinus32316,
                -32315 => ErrorCode::UnlistedMinus32315,
                -32314 => ErrorCode::UnlistedMinus32314,
                -32313 => ErrorCode::UnlistedMinus32313,
                -32312 => ErrorCode::UnlistedMinus32312,
                -32311 => ErrorCode::UnlistedMinus32311,
                -32310 => ErrorCode::UnlistedMinus32310,
                -32309 => ErrorCode::UnlistedMinus32309,
                -32308 => ErrorCode::UnlistedMinus32308,
                -32307 => ErrorCode::UnlistedMinus32307,
                -32306 => ErrorCode::UnlistedMinus32306,
                -32305 => ErrorCode::UnlistedMinus32305,
                -32304 => ErrorCode::UnlistedMinus32304,
                -32303 => ErrorCode::UnlistedMinus32303,
                -32302 => ErrorCode::UnlistedMinus32302,
                -32301 => ErrorCode::UnlistedMinus32301,
                -32300 => ErrorCode::UnlistedMinus32300,
                -32299 => ErrorCode::UnlistedMinus32299,
                -32298 => ErrorCode::UnlistedMinus32298,
                -32297 => ErrorCode::UnlistedMinus32297,
                -32296 => ErrorCode::UnlistedMinus32296,
                -32295 => ErrorCode::UnlistedMinus32295,
                -32294 => ErrorCode::UnlistedMinus32294,
                -32293 => ErrorCode::UnlistedMinus32293,
                -32292 => ErrorCode::UnlistedMinus32292,
                -32291 => ErrorCode::UnlistedMinus32291,
                -32290 => ErrorCode::UnlistedMinus32290,
                -32289 => ErrorCode::UnlistedMinus32289,
                -32288 => ErrorCode::UnlistedMinus32288,
                -32287 => ErrorCode::UnlistedMinus32287,
                -32286 => ErrorCode::UnlistedMinus32286,
                -32285 => ErrorCode::UnlistedMinus32285,
                -32284 => ErrorCode::UnlistedMinus32284,
                -32283 => ErrorCode::UnlistedMinus32283,
                -32282 => ErrorCode::UnlistedMinus32282,
                -32281 => ErrorCode::UnlistedMinus32281,
                -32280 => ErrorCode::UnlistedMinus32280,
                -32279 => ErrorCode::UnlistedMinus32279,
                -32278 => ErrorCode::UnlistedMinus32278,
                -32277 => ErrorCode::UnlistedMinus32277,
                -32276 => ErrorCode::UnlistedMinus32276,
                -32275 => ErrorCode::UnlistedMinus32275,
                -32274 => ErrorCode::UnlistedMinus32274,
                -32273 => ErrorCode::UnlistedMinus32273,
                -32272 => ErrorCode::UnlistedMinus32272,
                -32271 => ErrorCode::UnlistedMinus32271,
                -32270 => ErrorCode::UnlistedMinus32270,
                -32269 => ErrorCode::UnlistedMinus32269,
                -32268 => ErrorCode::UnlistedMinus32268,
                -32267 => ErrorCode::UnlistedMinus32267,
                -32266 => ErrorCode::UnlistedMinus32266,
                -32265 => ErrorCode::UnlistedMinus32265,
                -32264 => ErrorCode::UnlistedMinus32264,
                -32263 => ErrorCode::UnlistedMinus32263,
                -32262 => ErrorCode::UnlistedMinus32262,
                -32261 => ErrorCode::UnlistedMinus32261,
                -32260 => ErrorCode::UnlistedMinus32260,
                -32259 => ErrorCode::UnlistedMinus32259,
                -32258 => ErrorCode::UnlistedMinus32258,
                -32257 => ErrorCode::UnlistedMinus32257,
                -32256 => ErrorCode::UnlistedMinus32256,
                -32255 => ErrorCode::UnlistedMinus32255,
                -32254 => ErrorCode::UnlistedMinus32254,
                -32253 => ErrorCode::UnlistedMinus32253,
                -32252 => ErrorCode::UnlistedMinus32252,
                -32251 => ErrorCode::UnlistedMinus32251,
                -32250 => ErrorCode::UnlistedMinus32250,
                -32249 => ErrorCode::UnlistedMinus32249,
                -32248 => ErrorCode::UnlistedMinus32248,
                -32247 => ErrorCode::UnlistedMinus32247,
                -32246 => ErrorCode::UnlistedMinus32246,
                -32245 => ErrorCode::UnlistedMinus32245,
                -32244 => ErrorCode::UnlistedMinus32244,
                -32243 => ErrorCode::UnlistedMinus32243,
                -32242 => ErrorCode::UnlistedMinus32242,
                -32241 => ErrorCode::UnlistedMinus32241,
                -32240 => ErrorCode::UnlistedMinus32240,
                -32239 => ErrorCode::UnlistedMinus32239,
                -32238 => ErrorCode::UnlistedMinus32238,
                -32237 => ErrorCode::UnlistedMinus32237,
                -32236 => ErrorCode::UnlistedMinus32236,
                -32235 => ErrorCode::UnlistedMinus32235,
                -32234 => ErrorCode::UnlistedMinus32234,
                -32233 => ErrorCode::UnlistedMinus32233,
                -32232 => ErrorCode::UnlistedMinus32232,
                -32231 => ErrorCode::UnlistedMinus32231,
                -32230 => ErrorCode::UnlistedMinus32230,
                -32229 => ErrorCode::UnlistedMinus32229,
                -32228 => ErrorCode::UnlistedMinus32228,
                -32227 => ErrorCode::UnlistedMinus32227,
                -32226 => ErrorCode::UnlistedMinus32226,
                -32225 => ErrorCode::UnlistedMinus32225,
                -32224 => ErrorCode::UnlistedMinus32224,
                -32223 => ErrorCode::UnlistedMinus32223,
                -32222 => ErrorCode::UnlistedMinus32222,
                -32221 => ErrorCode::UnlistedMinus32221,
                -32220 => ErrorCode::UnlistedMinus32220,
                -32219 => ErrorCode::UnlistedMinus32219,
                -32218 => ErrorCode::UnlistedMinus32218,
                -32217 => ErrorCode::UnlistedMinus32217,
                -32216 => ErrorCode::UnlistedMinus32216,
                -32215 => ErrorCode::UnlistedMinus32215,
                -32214 => ErrorCode::UnlistedMinus32214,
                -32213 => ErrorCode::UnlistedMinus32213,
                -32212 => ErrorCode::UnlistedMinus32212,
                -32211 => ErrorCode::UnlistedMinus32211,
                -32210 => ErrorCode::UnlistedMinus32210,
                -32209 => ErrorCode::UnlistedMinus32209,
                -32208 => ErrorCode::UnlistedMinus32208,
                -32207 => ErrorCode::UnlistedMinus32207,
                -32206 => ErrorCode::UnlistedMinus32206,
                -32205 => ErrorCode::UnlistedMinus32205,
                -32204 => ErrorCode::UnlistedMinus32204,
                -32203 => ErrorCode::UnlistedMinus32203,
                -32202 => ErrorCode::UnlistedMinus32202,
                -32201 => ErrorCode::UnlistedMinus32201,
                -32200 => ErrorCode::UnlistedMinus32200,
                -32199 => ErrorCode::UnlistedMinus32199,
                -32198 => ErrorCode::UnlistedMinus32198,
                -32197 => ErrorCode::UnlistedMinus32197,
                -32196 => ErrorCode::UnlistedMinus32196,
                -32195 => ErrorCode::UnlistedMinus32195,
                -32194 => ErrorCode::UnlistedMinus32194,
                -32193 => ErrorCode::UnlistedMinus32193,
                -32192 => ErrorCode::UnlistedMinus32192,
                -32191 => ErrorCode::UnlistedMinus32191,
                -32190 => ErrorCode::UnlistedMinus32190,
                -32189 => ErrorCode::UnlistedMinus32189,
                -32188 => ErrorCode::UnlistedMinus32188,
                -32187 => ErrorCode::UnlistedMinus32187,
                -32186 => ErrorCode::UnlistedMinus32186,
                -32185 => ErrorCode::UnlistedMinus32185,
                -32184 => ErrorCode::UnlistedMinus32184,
                -32183 => ErrorCode::UnlistedMinus32183,
                -32182 => ErrorCode::UnlistedMinus32182,
                -32181 => ErrorCode::UnlistedMinus32181,
                -32180 => ErrorCode::UnlistedMinus32180,
                -32179 => ErrorCode::UnlistedMinus32179,
                -32178 => ErrorCode::UnlistedMinus32178,
                -32177 => ErrorCode::UnlistedMinus32177,
                -32176 => ErrorCode::UnlistedMinus32176,
                -32175 => ErrorCode::UnlistedMinus32175,
                -32174 => ErrorCode::UnlistedMinus32174,
                -32173 => ErrorCode::UnlistedMinus32173,
                -32172 => ErrorCode::UnlistedMinus32172,
                -32171 => ErrorCode::UnlistedMinus32171,
                -32170 => ErrorCode::UnlistedMinus32170,
                -32169 => ErrorCode::UnlistedMinus32169,
                -32168 => ErrorCode::UnlistedMinus32168,
                -32167 => ErrorCode::UnlistedMinus32167,
                -32166 => ErrorCode::UnlistedMinus32166,
                -32165 => ErrorCode::UnlistedMinus32165,
                -32164 => ErrorCode::UnlistedMinus32164,
                -32163 => ErrorCode::UnlistedMinus32163,
                -32162 => ErrorCode::UnlistedMinus32162,
                -32161 => ErrorCode::UnlistedMinus32161,
                -32160 => ErrorCode::UnlistedMinus32160,
                -32159 => ErrorCode::UnlistedMinus32159,
                -32158 => ErrorCode::UnlistedMinus32158,
                -32157 => ErrorCode::UnlistedMinus32157,
                -32156 => ErrorCode::UnlistedMinus32156,
                -32155 => ErrorCode::UnlistedMinus32155,
                -32154 => ErrorCode::UnlistedMinus32154,
                -32153 => ErrorCode::UnlistedMinus32153,
                -32152 => ErrorCode::UnlistedMinus32152,
                -32151 => ErrorCode::UnlistedMinus32151,
                -32150 => ErrorCode::UnlistedMinus32150,
                -32149 => ErrorCode::UnlistedMinus32149,
                -32148 => ErrorCode::UnlistedMinus32148,
                -32147 => ErrorCode::UnlistedMinus32147,
                -32146 => ErrorCode::UnlistedMinus32146,
                -32145 => ErrorCode::UnlistedMinus32145,
                -32144 => ErrorCode::UnlistedMinus32144,
                -32143 => ErrorCode::UnlistedMinus32143,
                -32142 => ErrorCode::UnlistedMinus32142,
                -32141 => ErrorCode::UnlistedMinus32141,
                -32140 => ErrorCode::UnlistedMinus32140,
                -32139 => ErrorCode::UnlistedMinus32139,
                -32138 => ErrorCode::UnlistedMinus32138,
                -32137 => ErrorCode::UnlistedMinus32137,
                -32136 => ErrorCode::UnlistedMinus32136,
                -32135 => ErrorCode::UnlistedMinus32135,
                -32134 => ErrorCode::UnlistedMinus32134,
                -32133 => ErrorCode::UnlistedMinus32133,
                -32132 => ErrorCode::UnlistedMinus32132,
                -32131 => ErrorCode::UnlistedMinus32131,
                -32130 => ErrorCode::UnlistedMinus32130,
                -32129 => ErrorCode::UnlistedMinus32129,
                -32128 => ErrorCode::UnlistedMinus32128,
                -32127 => ErrorCode::UnlistedMinus32127,
                -32126 => ErrorCode::UnlistedMinus32126,
                -32125 => ErrorCode::UnlistedMinus32125,
                -32124 => ErrorCode::UnlistedMinus32124,
                -32123 => ErrorCode::UnlistedMinus32123,
                -32122 => ErrorCode::UnlistedMinus32122,
                -32121 => ErrorCode::UnlistedMinus32121,
                -32120 => ErrorCode::UnlistedMinus32120,
                -32119 => ErrorCode::UnlistedMinus32119,
                -32118 => ErrorCode::UnlistedMinus32118,
                -32117 => ErrorCode::UnlistedMinus32117,
                -32116 => ErrorCode::UnlistedMinus32116,
                -32115 => ErrorCode::UnlistedMinus32115,
                -32114 => ErrorCode::UnlistedMinus32114,
                -32113 => ErrorCode::UnlistedMinus32113,
                -32112 => ErrorCode::UnlistedMinus32112,
                -32111 => ErrorCode::UnlistedMinus32111,
                -32110 => ErrorCode::UnlistedMinus32110,
                -32109 => ErrorCode::UnlistedMinus32109,
                -32108 => ErrorCode::UnlistedMinus32108,
                -32107 => ErrorCode::UnlistedMinus32107,
                -32106 => ErrorCode::UnlistedMinus32106,
                -32105 => ErrorCode::UnlistedMinus32105,
                -32104 => ErrorCode::UnlistedMinus32104,
                -32103 => ErrorCode::UnlistedMinus32103,
                -32102 => ErrorCode::UnlistedMinus32102,
                -32101 => ErrorCode::UnlistedMinus32101,
                -32100 => ErrorCode::UnlistedMinus32100,
                -32099 => ErrorCode::UnlistedMinus32099,
                -32098 => ErrorCode::UnlistedMinus32098,
                -32097 => ErrorCode::UnlistedMinus32097,
                -32096 => ErrorCode::UnlistedMinus32096,
                -32095 => ErrorCode::UnlistedMinus32095,
                -32094 => ErrorCode::UnlistedMinus32094,
                -32093 => ErrorCode::UnlistedMinus32093,
                -32092 => ErrorCode::UnlistedMinus32092,
                -32091 => ErrorCode::UnlistedMinus32091,
                -32090 => ErrorCode::UnlistedMinus32090,
                -32089 => ErrorCode::UnlistedMinus32089,
                -32088 => ErrorCode::UnlistedMinus32088,
                -32087 => ErrorCode::UnlistedMinus32087,
                -32086 => ErrorCode::UnlistedMinus32086,
                -32085 => ErrorCode::UnlistedMinus32085,
                -32084 => ErrorCode::UnlistedMinus32084,
                -32083 => ErrorCode::UnlistedMinus32083,
                -32082 => ErrorCode::UnlistedMinus32082,
                -32081 => ErrorCode::UnlistedMinus32081,
                -32080 => ErrorCode::UnlistedMinus32080,
                -32079 => ErrorCode::UnlistedMinus32079,
                -32078 => ErrorCode::UnlistedMinus32078,
                -32077 => ErrorCode::UnlistedMinus32077,
                -32076 => ErrorCode::UnlistedMinus32076,
                -32075 => ErrorCode::UnlistedMinus32075,
                -32074 => ErrorCode::UnlistedMinus32074,
                -32073 => ErrorCode::UnlistedMinus32073,
                -32072 => ErrorCode::UnlistedMinus32072,
                -32071 => ErrorCode::UnlistedMinus32071,
                -32070 => ErrorCode::UnlistedMinus32070,
                -32069 => ErrorCode::UnlistedMinus32069,
                -32068 => ErrorCode::UnlistedMinus32068,
                -32067 => ErrorCode::UnlistedMinus32067,
                -32066 => ErrorCode::UnlistedMinus32066,
                -32065 => ErrorCode::UnlistedMinus32065,
                -32064 => ErrorCode::UnlistedMinus32064,
                -32063 => ErrorCode::UnlistedMinus32063,
                -32062 => ErrorCode::UnlistedMinus32062,
                -32061 => ErrorCode::UnlistedMinus32061,
                -32060 => ErrorCode::UnlistedMinus32060,
                -32059 => ErrorCode::UnlistedMinus32059,
                -32058 => ErrorCode::UnlistedMinus32058,
                -32057 => ErrorCode::UnlistedMinus32057,
                -32056 => ErrorCode::UnlistedMinus32056,
                -32055 => ErrorCode::UnlistedMinus32055,
                -32054 => ErrorCode::UnlistedMinus32054,
                -32053 => ErrorCode::UnlistedMinus32053,
                -32052 => ErrorCode::UnlistedMinus32052,
                -32051 => ErrorCode::UnlistedMinus32051,
                -32050 => ErrorCode::UnlistedMinus32050,
                -32049 => ErrorCode::UnlistedMinus32049,
                -32048 => ErrorCode::UnlistedMinus32048,
                -32047 => ErrorCode::UnlistedMinus32047,
                -32046 => ErrorCode::UnlistedMinus32046,
                -32045 => ErrorCode::UnlistedMinus32045,
                -32044 => ErrorCode::UnlistedMinus32044,
                -32043 => ErrorCode::UnlistedMinus32043,
                -32042 => ErrorCode::UnlistedMinus32042,
                -32041 => ErrorCode::UnlistedMinus32041,
                -32040 => ErrorCode::UnlistedMinus32040,
                -32039 => ErrorCode::UnlistedMinus32039,
                -32038 => ErrorCode::UnlistedMinus32038,
                -32037 => ErrorCode::UnlistedMinus32037,
                -32036 => ErrorCode::UnlistedMinus32036,
                -32035 => ErrorCode::UnlistedMinus32035,
                -32034 => ErrorCode::UnlistedMinus32034,
                -32033 => ErrorCode::UnlistedMinus32033,
                -32032 => ErrorCode::UnlistedMinus32032,
                -32031 => ErrorCode::UnlistedMinus32031,
                -32030 => ErrorCode::UnlistedMinus32030,
                -32029 => ErrorCode::UnlistedMinus32029,
                -32028 => ErrorCode::UnlistedMinus32028,
                -32027 => ErrorCode::UnlistedMinus32027,
                -32026 => ErrorCode::UnlistedMinus32026,
                -32025 => ErrorCode::UnlistedMinus32025,
                -32024 => ErrorCode::UnlistedMinus32024,
                -32023 => ErrorCode::UnlistedMinus32023,
                -32022 => ErrorCode::UnlistedMinus32022,
                -32021 => ErrorCode::UnlistedMinus32021,
                -32020 => ErrorCode::UnlistedMinus32020,
                -32019 => ErrorCode::UnlistedMinus32019,
                -32018 => ErrorCode::UnlistedMinus32018,
                -32017 => ErrorCode::UnlistedMinus32017,
                -32016 => ErrorCode::UnlistedMinus32016,
                -32015 => ErrorCode::UnlistedMinus32015,
                -32014 => ErrorCode::UnlistedMinus32014,
                -32013 => ErrorCode::UnlistedMinus32013,
                -32012 => ErrorCode::UnlistedMinus32012,
                -32011 => ErrorCode::UnlistedMinus32011,
                -32010 => ErrorCode::UnlistedMinus32010,
                -32009 => ErrorCode::UnlistedMinus32009,
                -32008 => ErrorCode::UnlistedMinus32008,
                -32007 => ErrorCode::UnlistedMinus32007,
                -32006 => ErrorCode::UnlistedMinus32006,
                -32005 => ErrorCode::UnlistedMinus32005,
                -32004 => ErrorCode::UnlistedMinus32004,
                -32003 => ErrorCode::UnlistedMinus32003,
                -32002 => ErrorCode::ServerNotInitialized,
                -32001 => ErrorCode::UnknownErrorCode,
                -32000 => ErrorCode::UnlistedMinus32000,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl ErrorCode {
        /// -32803 RequestFailed: [`RequestFailed`](Self::RequestFailed).
        pub const REQUEST_FAILED: ErrorCode = ErrorCode::RequestFailed;
        /// -32802 ServerCancelled: [`ServerCancelled`](Self::ServerCancelled).
        pub const SERVER_CANCELLED: ErrorCode = ErrorCode::ServerCancelled;
        /// -32801 ContentModified: [`ContentModified`](Self::ContentModified).
        pub const CONTENT_MODIFIED: ErrorCode = ErrorCode::ContentModified;
        /// -32800 RequestCancelled: [`RequestCancelled`](Self::RequestCancelled).
        pub const REQUEST_CANCELLED: ErrorCode = ErrorCode::RequestCancelled;
        /// -32700 Parse error: [`ParseError`](Self::ParseError).
        pub const PARSE_ERROR: ErrorCode = ErrorCode::ParseError;
        /// -32603 Internal error: [`InternalError`](Self::InternalError).
        pub const INTERNAL_ERROR: ErrorCode = ErrorCode::InternalError;
        /// -32602 Invalid params: [`InvalidParams`](Self::InvalidParams).
        pub const INVALID_PARAMS: ErrorCode = ErrorCode::InvalidParams;
        /// -32601 Method not found: [`MethodNotFound`](Self::MethodNotFound).
        pub const METHOD_NOT_FOUND: ErrorCode = ErrorCode::MethodNotFound;
        /// -32600 Invalid Request: [`InvalidRequest`](Self::InvalidRequest).
        pub const INVALID_REQUEST: ErrorCode = ErrorCode::InvalidRequest;
        /// -32002 ServerNotInitialized: [`ServerNotInitialized`](Self::ServerNotInitialized).
        pub const SERVER_NOT_INITIALIZED: ErrorCode = ErrorCode::ServerNotInitialized;
        /// -32001 UnknownErrorCode: [`UnknownErrorCode`](Self::UnknownErrorCode).
        pub const UNKNOWN_ERROR_CODE: ErrorCode = ErrorCode::UnknownErrorCode;
    }
    impl ErrorCode {
        /// All 11 rows of the table, by code.
        pub const ALL: &'static [ErrorCode] = &[
            ErrorCode::RequestFailed,
            ErrorCode::ServerCancelled,
            ErrorCode::ContentModified,
            ErrorCode::RequestCancelled,
            ErrorCode::ParseError,
            ErrorCode::InternalError,
            ErrorCode::InvalidParams,
            ErrorCode::MethodNotFound,
            ErrorCode::InvalidRequest,
            ErrorCode::ServerNotInitialized,
            ErrorCode::UnknownErrorCode,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ErrorCode {
        const ROWS: &'static [ErrorCode] = ErrorCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 12] = [
        "-32803",
        "-32802",
        "-32801",
        "-32800",
        "-32700",
        "-32603",
        "-32602",
        "-32601",
        "-32600",
        "-32002",
        "-32001",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "-32899-32898-32897-32896-32895-32894-32893-32892-32891-32890-32889-32888-32887-32886-32885-32884-32883-32882-32881-32880-32879-32878-32877-32876-32875-32874-32873-32872-32871-32870-32869-32868-32867-32866-32865-32864-32863-32862-32861-32860-32859-32858-32857-32856-32855-32854-32853-32852-32851-32850-32849-32848-32847-32846-32845-32844-32843-32842-32841-32840-32839-32838-32837-32836-32835-32834-32833-32832-32831-32830-32829-32828-32827-32826-32825-32824-32823-32822-32821-32820-32819-32818-32817-32816-32815-32814-32813-32812-32811-32810-32809-32808-32807-32806-32805-32804-32803-32802-32801-32800-32799-32798-32797-32796-32795-32794-32793-32792-32791-32790-32789-32788-32787-32786-32785-32784-32783-32782-32781-32780-32779-32778-32777-32776-32775-32774-32773-32772-32771-32770-32769-32768-32767-32766-32765-32764-32763-32762-32761-32760-32759-32758-32757-32756-32755-32754-32753-32752-32751-32750-32749-32748-32747-32746-32745-32744-32743-32742-32741-32740-32739-32738-32737-32736-32735-32734-32733-32732-32731-32730-32729-32728-32727-32726-32725-32724-32723-32722-32721-32720-32719-32718-32717-32716-32715-32714-32713-32712-32711-32710-32709-32708-32707-32706-32705-32704-32703-32702-32701-32700-32699-32698-32697-32696-32695-32694-32693-32692-32691-32690-32689-32688-32687-32686-32685-32684-32683-32682-32681-32680-32679-32678-32677-32676-32675-32674-32673-32672-32671-32670-32669-32668-32667-32666-32665-32664-32663-32662-32661-32660-32659-32658-32657-32656-32655-32654-32653-32652-32651-32650-32649-32648-32647-32646-32645-32644-32643-32642-32641-32640-32639-32638-32637-32636-32635-32634-32633-32632-32631-32630-32629-32628-32627-32626-32625-32624-32623-32622-32621-32620-32619-32618-32617-32616-32615-32614-32613-32612-32611-32610-32609-32608-32607-32606-32605-32604-32603-32602-32601-32600-32599-32598-32597-32596-32595-32594-32593-32592-32591-32590-32589-32588-32587-32586-32585-32584-32583-32582-32581-32580-32579-32578-32577-32576-32575-32574-32573-32572-32571-32570-32569-32568-32567-32566-32565-32564-32563-32562-32561-32560-32559-32558-32557-32556-32555-32554-32553-32552-32551-32550-32549-32548-32547-32546-32545-32544-32543-32542-32541-32540-32539-32538-32537-32536-32535-32534-32533-32532-32531-32530-32529-32528-32527-32526-32525-32524-32523-32522-32521-32520-32519-32518-32517-32516-32515-32514-32513-32512-32511-32510-32509-32508-32507-32506-32505-32504-32503-32502-32501-32500-32499-32498-32497-32496-32495-32494-32493-32492-32491-32490-32489-32488-32487-32486-32485-32484-32483-32482-32481-32480-32479-32478-32477-32476-32475-32474-32473-32472-32471-32470-32469-32468-32467-32466-32465-32464-32463-32462-32461-32460-32459-32458-32457-32456-32455-32454-32453-32452-32451-32450-32449-32448-32447-32446-32445-32444-32443-32442-32441-32440-32439-32438-32437-32436-32435-32434-32433-32432-32431-32430-32429-32428-32427-32426-32425-32424-32423-32422-32421-32420-32419-32418-32417-32416-32415-32414-32413-32412-32411-32410-32409-32408-32407-32406-32405-32404-32403-32402-32401-32400-32399-32398-32397-32396-32395-32394-32393-32392-32391-32390-32389-32388-32387-32386-32385-32384-32383-32382-32381-32380-32379-32378-32377-32376-32375-32374-32373-32372-32371-32370-32369-32368-32367-32366-32365-32364-32363-32362-32361-32360-32359-32358-32357-32356-32355-32354-32353-32352-32351-32350-32349-32348-32347-32346-32345-32344-32343-32342-32341-32340-32339-32338-32337-32336-32335-32334-32333-32332-32331-32330-32329-32328-32327-32326-32325-32324-32323-32322-32321-32320-32319-32318-32317-32316-32315-32314-32313-32312-32311-32310-32309-32308-32307-32306-32305-32304-32303-32302-32301-32300-32299-32298-32297-32296-32295-32294-32293-32292-32291-32290-32289-32288-32287-32286-32285-32284-32283-32282-32281-32280-32279-32278-32277-32276-32275-32274-32273-32272-32271-32270-32269-32268-32267-32266-32265-32264-32263-32262-32261-32260-32259-32258-32257-32256-32255-32254-32253-32252-32251-32250-32249-32248-32247-32246-32245-32244-32243-32242-32241-32240-32239-32238-32237-32236-32235-32234-32233-32232-32231-32230-32229-32228-32227-32226-32225-32224-32223-32222-32221-32220-32219-32218-32217-32216-32215-32214-32213-32212-32211-32210-32209-32208-32207-32206-32205-32204-32203-32202-32201-32200-32199-32198-32197-32196-32195-32194-32193-32192-32191-32190-32189-32188-32187-32186-32185-32184-32183-32182-32181-32180-32179-32178-32177-32176-32175-32174-32173-32172-32171-32170-32169-32168-32167-32166-32165-32164-32163-32162-32161-32160-32159-32158-32157-32156-32155-32154-32153-32152-32151-32150-32149-32148-32147-32146-32145-32144-32143-32142-32141-32140-32139-32138-32137-32136-32135-32134-32133-32132-32131-32130-32129-32128-32127-32126-32125-32124-32123-32122-32121-32120-32119-32118-32117-32116-32115-32114-32113-32112-32111-32110-32109-32108-32107-32106-32105-32104-32103-32102-32101-32100-32099-32098-32097-32096-32095-32094-32093-32092-32091-32090-32089-32088-32087-32086-32085-32084-32083-32082-32081-32080-32079-32078-32077-32076-32075-32074-32073-32072-32071-32070-32069-32068-32067-32066-32065-32064-32063-32062-32061-32060-32059-32058-32057-32056-32055-32054-32053-32052-32051-32050-32049-32048-32047-32046-32045-32044-32043-32042-32041-32040-32039-32038-32037-32036-32035-32034-32033-32032-32031-32030-32029-32028-32027-32026-32025-32024-32023-32022-32021-32020-32019-32018-32017-32016-32015-32014-32013-32012-32011-32010-32009-32008-32007-32006-32005-32004-32003-32002-32001-32000",
        width: 6,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: ErrorCode) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::i32).wrapping_sub(-32899);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 12] = [
        "RequestFailed",
        "ServerCancelled",
        "ContentModified",
        "RequestCancelled",
        "ParseError",
        "InternalError",
        "InvalidParams",
        "MethodNotFound",
        "InvalidRequest",
        "ServerNotInitialized",
        "UnknownErrorCode",
        "",
    ];
    static REASONS: [&::core::primitive::str; 12] = [
        "RequestFailed",
        "ServerCancelled",
        "ContentModified",
        "RequestCancelled",
        "Parse error",
        "Internal error",
        "Invalid params",
        "Method not found",
        "Invalid Request",
        "ServerNotInitialized",
        "UnknownErrorCode",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 12] = [
        "The request is correct, with a known method and valid parameters, but it failed. The message should tell people why.",
        "The server cancelled the request. Only for requests that support this explicitly.",
        "The content of a document changed in an unusual way while the server worked on the request. Not for a change that the server finds in messages that it has yet to process.",
        "The client cancelled the request, and the server noticed.",
        "The text that the server received is not valid JSON.",
        "An error inside the implementation of JSON-RPC.",
        "The parameters of the method are not valid.",
        "The method does not exist or is not available.",
        "The JSON is not a valid request object.",
        "The server received a request or notification before the request `initialize`. The number is from the range of JSON-RPC's server errors, for historical reasons.",
        "The error is unknown. The number is from the range of JSON-RPC's server errors, for historical reasons.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 12] = [
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "",
    ];
    impl ErrorCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number lies outside -32899 to -32000.
        #[inline]
        pub const fn from_i32(
            number: ::core::primitive::i32,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_number(number),
                    )
                }
            }
        }
        /// The code with the number that the text is, such as `b"-32803"`.
        ///
        /// # Errors
        ///
        /// If the text is anything but a number from -32899 to -32000 in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            match __codes_core::__private_0_1_0::decimal::i32(text) {
                ::core::option::Option::Some(number) => ErrorCode::from_i32(number),
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
        pub const fn as_i32(self) -> ::core::primitive::i32 {
            self as ::core::primitive::i32
        }
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 11 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `RequestFailed`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 11 {
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
            if row < 11 {
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
            row(self) < 11
        }
        /// What the spec says about the code.
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
        /// Where the code is defined, as a URL.
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
        number: ::core::primitive::i32,
    ) -> ::core::option::Option<ErrorCodeClass> {
        match number {
            -32899..=-32800 => ::core::option::Option::Some(ErrorCodeClass::LspReserved),
            -32768..=-32100 => {
                ::core::option::Option::Some(ErrorCodeClass::JsonRpcPredefined)
            }
            -32099..=-32000 => {
                ::core::option::Option::Some(ErrorCodeClass::JsonRpcServerError)
            }
            _ => ::core::option::Option::None,
        }
    }
    impl ErrorCode {
        /// The class whose range holds the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<ErrorCodeClass> {
            class_of_number(self as ::core::primitive::i32)
        }
        /// Whether the code is of class [`LSP reserved`](ErrorCodeClass::LspReserved): -32899 to -32800.
        #[inline]
        #[must_use]
        pub const fn is_lsp_reserved(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::i32, - 32899..=- 32800)
        }
        /// Whether the code is of class [`JSON-RPC predefined`](ErrorCodeClass::JsonRpcPredefined): -32768 to -32100.
        #[inline]
        #[must_use]
        pub const fn is_json_rpc_predefined(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::i32, - 32768..=- 32100)
        }
        /// Whether the code is of class [`JSON-RPC server error`](ErrorCodeClass::JsonRpcServerError): -32099 to -32000.
        #[inline]
        #[must_use]
        pub const fn is_json_rpc_server_error(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::i32, - 32099..=- 32000)
        }
    }
    impl ErrorCodeClass {
        /// Every class, by range.
        pub const ALL: &'static [ErrorCodeClass] = &[
            ErrorCodeClass::LspReserved,
            ErrorCodeClass::JsonRpcPredefined,
            ErrorCodeClass::JsonRpcServerError,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeClass::LspReserved => "LSP reserved",
                ErrorCodeClass::JsonRpcPredefined => "JSON-RPC predefined",
                ErrorCodeClass::JsonRpcServerError => "JSON-RPC server error",
            }
        }
        /// What the spec says about the class.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ErrorCodeClass::LspReserved => {
                    ::core::option::Option::Some(
                        "Reserved by the Language Server Protocol for its errors.",
                    )
                }
                ErrorCodeClass::JsonRpcPredefined => {
                    ::core::option::Option::Some(
                        "Reserved by JSON-RPC for errors that it defines now or in the future.",
                    )
                }
                ErrorCodeClass::JsonRpcServerError => {
                    ::core::option::Option::Some(
                        "Reserved by JSON-RPC for errors that each implementation of a server defines.",
                    )
                }
            }
        }
        /// The lowest to the highest code of the class.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::i32> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a [`ErrorCode`].
        #[inline]
        #[must_use]
        pub const fn contains(
            self,
            number: ::core::primitive::i32,
        ) -> ::core::primitive::bool {
            let (low, high) = range_of_class(self);
            low <= number && number <= high
        }
    }
    #[inline]
    const fn range_of_class(
        class: ErrorCodeClass,
    ) -> (::core::primitive::i32, ::core::primitive::i32) {
        match class {
            ErrorCodeClass::LspReserved => (-32899, -32800),
            ErrorCodeClass::JsonRpcPredefined => (-32768, -32100),
            ErrorCodeClass::JsonRpcServerError => (-32099, -32000),
        }
    }
    impl ErrorCodeClass {
        /// The name as `Display` shows it and `FromStr` reads it.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ErrorCodeClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ErrorCodeClass {
        const KIND: &'static ::core::primitive::str = "ErrorCodeClass";
        const VALUES: &'static [ErrorCodeClass] = ErrorCodeClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ErrorCodeClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCodeClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        ErrorCodeClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for ErrorCodeClass {
        type Repr = ::core::primitive::i32;
        const ALL: &'static [ErrorCodeClass] = ErrorCodeClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            ErrorCodeClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCodeClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::i32> {
            ErrorCodeClass::range(self)
        }
    }
    impl ErrorCodeDefinedBy {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [ErrorCodeDefinedBy] = &[
            ErrorCodeDefinedBy::JsonRpc,
            ErrorCodeDefinedBy::Lsp,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeDefinedBy::JsonRpc => "JsonRpc",
                ErrorCodeDefinedBy::Lsp => "Lsp",
            }
        }
        /// What the spec says about the value.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeDefinedBy::JsonRpc => "JSON-RPC 2.0, section 5.1.",
                ErrorCodeDefinedBy::Lsp => "The Language Server Protocol 3.17.",
            }
        }
    }
    impl ErrorCodeDefinedBy {
        /// The name as `Display` shows it and `FromStr` reads it.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ErrorCodeDefinedBy::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ErrorCodeDefinedBy {
        const KIND: &'static ::core::primitive::str = "ErrorCodeDefinedBy";
        const VALUES: &'static [ErrorCodeDefinedBy] = ErrorCodeDefinedBy::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ErrorCodeDefinedBy::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(ErrorCodeDefinedBy::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        ErrorCodeDefinedBy
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for ErrorCode {
        type Enum = ErrorCodeDefinedBy;
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 12] = *b"\x01\x01\x01\x01\0\0\0\0\0\x01\x01\0";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 2047;
    impl ErrorCode {
        /// Returns the specification that defines the code, or `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn defined_by(self) -> ::core::option::Option<ErrorCodeDefinedBy> {
            let row = row(self);
            if ATTRIBUTE_0_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        ErrorCodeDefinedBy::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_0, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    static DISPLAYED: [&::core::primitive::str; 12] = [
        "-32803 RequestFailed",
        "-32802 ServerCancelled",
        "-32801 ContentModified",
        "-32800 RequestCancelled",
        "-32700 Parse error",
        "-32603 Internal error",
        "-32602 Invalid params",
        "-32601 Method not found",
        "-32600 Invalid Request",
        "-32002 ServerNotInitialized",
        "-32001 UnknownErrorCode",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 11 {
                return f.pad(ErrorCode::as_str(*self));
            }
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match ErrorCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => {
                    __codes_core::__private_0_1_0::debug_unlisted(
                        ErrorCode::as_str(*self),
                        f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ErrorCode {
        type Err = __codes_core::UnknownCode<ErrorCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for ErrorCode {
        type Error = __codes_core::UnknownCode<ErrorCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for ErrorCode {
        type Error = __codes_core::UnknownCode<ErrorCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            ErrorCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        ErrorCode
    }
    #[automatically_derived]
    impl ::core::convert::From<ErrorCode> for ::core::primitive::i32 {
        #[inline]
        fn from(code: ErrorCode) -> ::core::primitive::i32 {
            code as ::core::primitive::i32
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&ErrorCode> for ErrorCode {
        #[inline]
        fn from(code: &ErrorCode) -> ErrorCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for ErrorCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::i32) -> ::core::primitive::bool {
            *self as ::core::primitive::i32 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ErrorCode> for ::core::primitive::i32 {
        #[inline]
        fn eq(&self, code: &ErrorCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::i32
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ErrorCode {
        type Repr = ::core::primitive::i32;
        type Class = ErrorCodeClass;
        const TABLE: &'static ::core::primitive::str = "ErrorCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::i32,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            ErrorCode::from_i32(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::i32 {
            self as ::core::primitive::i32
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            ErrorCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            ErrorCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            ErrorCode::is_listed(self)
        }
        #[inline]
        fn class(self) -> ::core::option::Option<ErrorCodeClass> {
            ErrorCode::class(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        ErrorCode, i32, [- 32899, - 32000]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ErrorCode> for ErrorCode {
        #[inline]
        fn to_code(&self) -> ErrorCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 17] = [
        "",
        "Parse error",
        "Internal error",
        "Invalid params",
        "Method not found",
        "Invalid Request",
        "RequestFailed",
        "ServerCancelled",
        "ContentModified",
        "RequestCancelled",
        "ParseError",
        "InternalError",
        "InvalidParams",
        "MethodNotFound",
        "InvalidRequest",
        "ServerNotInitialized",
        "UnknownErrorCode",
    ];
    static SLOTS: [::core::primitive::u8; 32] = *b"\x07\x0d\x06\x09\0\0\0\x03\x04\0\0\0\0\x0f\0\x10\x05\x01\x02\x08\x0c\0\0\0\0\0\0\0\x0e\0\x0a\x0b";
    static SPELLED: [ErrorCode; 17] = {
        static SPELLED_ROWS: [::core::primitive::u8; 17] = *b"\0\x04\x05\x06\x07\x08\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ErrorCode::ALL, 0)
        }; 17];
        let mut id = 0;
        while id < 17 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                ErrorCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for ErrorCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            2654435769,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 6;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> ErrorCode {
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
macro_rules! __ErrorCode_1967315b3de3b701 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole -32899 -32000
-32803 RequestFailed REQUEST_FAILED
-32802 ServerCancelled SERVER_CANCELLED
-32801 ContentModified CONTENT_MODIFIED
-32800 RequestCancelled REQUEST_CANCELLED
-32700 ParseError PARSE_ERROR
-32603 InternalError INTERNAL_ERROR
-32602 InvalidParams INVALID_PARAMS
-32601 MethodNotFound METHOD_NOT_FOUND
-32600 InvalidRequest INVALID_REQUEST
-32002 ServerNotInitialized SERVER_NOT_INITIALIZED
-32001 UnknownErrorCode UNKNOWN_ERROR_CODE"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "json-rpc.json"
        r##"{
  "$schema": "../schema.json",
  "title": "JSON-RPC 2.0 and LSP 3.17 error codes",
  "description": "The errors that JSON-RPC 2.0 and the Language Server Protocol reserve numbers for. Applications may use all other numbers for errors of their own.",
  "source": "https://www.jsonrpc.org/specification#error_object",
  "updated": "2026-11-21",
  "repr": "i32",
  "open": [-32899, -32000],
  "classes": [
    {"name": "LSP reserved", "range": [-32899, -32800], "description": "Reserved by the Language Server Protocol for its errors."},
    {"name": "JSON-RPC predefined", "range": [-32768, -32100], "description": "Reserved by JSON-RPC for errors that it defines now or in the future."},
    {
      "name": "JSON-RPC server error",
      "range": [-32099, -32000],
      "description": "Reserved by JSON-RPC for errors that each implementation of a server defines."
    }
  ],
  "attributes": {
    "defined_by": {
      "type": "enum",
      "required": true,
      "values": {"JsonRpc": "JSON-RPC 2.0, section 5.1.", "Lsp": "The Language Server Protocol 3.17."},
      "description": "Returns the specification that defines the code, or `None` for an unlisted code."
    }
  },
  "codes": [
    {
      "code": -32803,
      "reason": "RequestFailed",
      "description": "The request is correct, with a known method and valid parameters, but it failed. The message should tell people why.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32802,
      "reason": "ServerCancelled",
      "description": "The server cancelled the request. Only for requests that support this explicitly.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32801,
      "reason": "ContentModified",
      "description": "The content of a document changed in an unusual way while the server worked on the request. Not for a change that the server finds in messages that it has yet to process.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32800,
      "reason": "RequestCancelled",
      "description": "The client cancelled the request, and the server noticed.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32700,
      "reason": "Parse error",
      "description": "The text that the server received is not valid JSON.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32603,
      "reason": "Internal error",
      "description": "An error inside the implementation of JSON-RPC.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32602,
      "reason": "Invalid params",
      "description": "The parameters of the method are not valid.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32601,
      "reason": "Method not found",
      "description": "The method does not exist or is not available.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32600,
      "reason": "Invalid Request",
      "description": "The JSON is not a valid request object.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32002,
      "reason": "ServerNotInitialized",
      "description": "The server received a request or notification before the request `initialize`. The number is from the range of JSON-RPC's server errors, for historical reasons.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32001,
      "reason": "UnknownErrorCode",
      "description": "The error is unknown. The number is from the range of JSON-RPC's server errors, for historical reasons.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
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
pub use __ErrorCode_1967315b3de3b701 as ErrorCode;
