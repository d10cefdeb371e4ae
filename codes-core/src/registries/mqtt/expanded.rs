// @generated from mqtt.json by codes 0.1.0: edit that file instead.

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
/// # MQTT 5 reason codes
///
/// A reason code tells how an operation of MQTT 5 went. It is one byte: values from 128 are failures. The number is the same in all packets, but not every packet can have every code, and 0 has three names. The table holds every value of the byte.
///
/// The type holds every code from 0 to 255, including those that are not listed here.
///
/// Source: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>, as of 2019-03-07.
///
/// ## Success, 0 to 127
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0 | [Success](Self::Success) | The operation succeeded. |
/// | 1 | [Granted QoS 1](Self::GrantedQoS1) | The subscription is accepted, and messages arrive with QoS 1 at most, which may be lower than requested. |
/// | 2 | [Granted QoS 2](Self::GrantedQoS2) | The subscription is accepted, and messages arrive with any QoS up to 2. |
/// | 4 | [Disconnect with Will Message](Self::DisconnectWithWillMessage) | The client disconnects, and wants the server to publish its Will Message nevertheless. |
/// | 16 | [No matching subscribers](Self::NoMatchingSubscribers) | The message is accepted, but there are no subscribers. |
/// | 17 | [No subscription existed](Self::NoSubscriptionExisted) | The client has no subscription with this Topic Filter. |
/// | 24 | [Continue authentication](Self::ContinueAuthentication) | The authentication goes on with another step. |
/// | 25 | [Re-authenticate](Self::ReAuthenticate) | The client starts to authenticate again over the open connection. |
///
/// ## Error, 128 to 255
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 128 | [Unspecified error](Self::UnspecifiedError) | The sender does not want to tell the reason, or no other code fits. |
/// | 129 | [Malformed Packet](Self::MalformedPacket) | A packet could not be parsed correctly by the rules of the specification. |
/// | 130 | [Protocol Error](Self::ProtocolError) | A packet arrived that the protocol does not allow, or not at this point. |
/// | 131 | [Implementation specific error](Self::ImplementationSpecificError) | The packet is valid, but the receiver cannot process it. |
/// | 132 | [Unsupported Protocol Version](Self::UnsupportedProtocolVersion) | The server does not support the version of MQTT that the client requests. |
/// | 133 | [Client Identifier not valid](Self::ClientIdentifierNotValid) | The Client Identifier is a valid string, but the server does not allow it. |
/// | 134 | [Bad User Name or Password](Self::BadUserNameOrPassword) | The server does not accept the User Name or the Password. |
/// | 135 | [Not authorized](Self::NotAuthorized) | The client is not authorized for the operation. |
/// | 136 | [Server unavailable](Self::ServerUnavailable) | The MQTT server is not available. |
/// | 137 | [Server busy](Self::ServerBusy) | The server is busy, and the client can try again later. |
/// | 138 | [Banned](Self::Banned) | The client has been banned by administrative action. |
/// | 139 | [Server shutting down](Self::ServerShuttingDown) | The server is shutting down. |
/// | 140 | [Bad authentication method](Self::BadAuthenticationMethod) | The Authentication Method is not supported, or not the one in use. |
/// | 141 | [Keep Alive timeout](Self::KeepAliveTimeout) | The server has received no packet for one and a half times the Keep Alive time. |
/// | 142 | [Session taken over](Self::SessionTakenOver) | Another connection uses the same Client Identifier, which closes this one. |
/// | 143 | [Topic Filter invalid](Self::TopicFilterInvalid) | The Topic Filter is well formed, but the server does not accept it. |
/// | 144 | [Topic Name invalid](Self::TopicNameInvalid) | The Topic Name is well formed, but the receiver does not accept it. |
/// | 145 | [Packet Identifier in use](Self::PacketIdentifierInUse) | The Packet Identifier is in use already. |
/// | 146 | [Packet Identifier not found](Self::PacketIdentifierNotFound) | The Packet Identifier is unknown. |
/// | 147 | [Receive Maximum exceeded](Self::ReceiveMaximumExceeded) | More messages arrived without having been acknowledged than the Receive Maximum allows. |
/// | 148 | [Topic Alias invalid](Self::TopicAliasInvalid) | The Topic Alias is zero, or greater than the Topic Alias Maximum. |
/// | 149 | [Packet too large](Self::PacketTooLarge) | The packet is larger than the Maximum Packet Size of the receiver. |
/// | 150 | [Message rate too high](Self::MessageRateTooHigh) | Messages arrive too fast. |
/// | 151 | [Quota exceeded](Self::QuotaExceeded) | A limit of the implementation or of the administration has been exceeded. |
/// | 152 | [Administrative action](Self::AdministrativeAction) | The connection is closed by administrative action. |
/// | 153 | [Payload format invalid](Self::PayloadFormatInvalid) | The payload does not match the Payload Format Indicator. |
/// | 154 | [Retain not supported](Self::RetainNotSupported) | The server does not support retained messages. |
/// | 155 | [QoS not supported](Self::QoSNotSupported) | The QoS is higher than the Maximum QoS in the server's CONNACK. |
/// | 156 | [Use another server](Self::UseAnotherServer) | The client should use another server for the time being. |
/// | 157 | [Server moved](Self::ServerMoved) | The client should use another server from now on. |
/// | 158 | [Shared Subscriptions not supported](Self::SharedSubscriptionsNotSupported) | The server does not support shared subscriptions for this client. |
/// | 159 | [Connection rate exceeded](Self::ConnectionRateExceeded) | The client connects too often. |
/// | 160 | [Maximum connect time](Self::MaximumConnectTime) | The connection has lasted for the longest time that is authorized. |
/// | 161 | [Subscription Identifiers not supported](Self::SubscriptionIdentifiersNotSupported) | The server does not support Subscription Identifiers, and does not accept the subscription. |
/// | 162 | [Wildcard Subscriptions not supported](Self::WildcardSubscriptionsNotSupported) | The server does not support wildcards in Topic Filters, and does not accept the subscription. |
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
pub enum ReasonCode {
    /// **0 Success**
    ///
    /// The operation succeeded. In DISCONNECT the code means a normal disconnection, and the server does not publish the Will Message; in SUBACK it grants the subscription with QoS 0. If a packet leaves out its reason code, it is this one.
    ///
    /// Also known as: Normal disconnection, Granted QoS 0.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Puback` (`Either`); `Pubrec` (`Either`); `Pubrel` (`Either`); `Pubcomp` (`Either`); `Unsuback` (`Server`); `Auth` (`Server`); `Disconnect` (`Either`); `Suback` (`Server`)
    Success = 0,
    /// **1 Granted QoS 1**
    ///
    /// The subscription is accepted, and messages arrive with QoS 1 at most, which may be lower than requested.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Suback` (`Server`)
    GrantedQoS1,
    /// **2 Granted QoS 2**
    ///
    /// The subscription is accepted, and messages arrive with any QoS up to 2.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Suback` (`Server`)
    GrantedQoS2,
    #[doc(hidden)]
    Unlisted3,
    /// **4 Disconnect with Will Message**
    ///
    /// The client disconnects, and wants the server to publish its Will Message nevertheless.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Client`)
    DisconnectWithWillMessage,
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
    #[doc(hidden)]
    Unlisted10,
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
    /// **16 No matching subscribers**
    ///
    /// The message is accepted, but there are no subscribers. A server that knows this may send the code in place of 0.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Puback` (`Server`); `Pubrec` (`Server`)
    NoMatchingSubscribers,
    /// **17 No subscription existed**
    ///
    /// The client has no subscription with this Topic Filter.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Unsuback` (`Server`)
    NoSubscriptionExisted,
    #[doc(hidden)]
    Unlisted18,
    #[doc(hidden)]
    Unlisted19,
    #[doc(hidden)]
    Unlisted20,
    #[doc(hidden)]
    Unlisted21,
    #[doc(hidden)]
    Unlisted22,
    #[doc(hidden)]
    Unlisted23,
    /// **24 Continue authentication**
    ///
    /// The authentication goes on with another step.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Auth` (`Either`)
    ContinueAuthentication,
    /// **25 Re-authenticate**
    ///
    /// The client starts to authenticate again over the open connection.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Auth` (`Client`)
    ReAuthenticate,
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
    /// **128 Unspecified error**
    ///
    /// The sender does not want to tell the reason, or no other code fits.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Puback` (`Either`); `Pubrec` (`Either`); `Suback` (`Server`); `Unsuback` (`Server`); `Disconnect` (`Either`)
    UnspecifiedError,
    /// **129 Malformed Packet**
    ///
    /// A packet could not be parsed correctly by the rules of the specification.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Either`)
    MalformedPacket,
    /// **130 Protocol Error**
    ///
    /// A packet arrived that the protocol does not allow, or not at this point.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Either`)
    ProtocolError,
    /// **131 Implementation specific error**
    ///
    /// The packet is valid, but the receiver cannot process it.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Puback` (`Either`); `Pubrec` (`Either`); `Suback` (`Server`); `Unsuback` (`Server`); `Disconnect` (`Either`)
    ImplementationSpecificError,
    /// **132 Unsupported Protocol Version**
    ///
    /// The server does not support the version of MQTT that the client requests.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`)
    UnsupportedProtocolVersion,
    /// **133 Client Identifier not valid**
    ///
    /// The Client Identifier is a valid string, but the server does not allow it.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`)
    ClientIdentifierNotValid,
    /// **134 Bad User Name or Password**
    ///
    /// The server does not accept the User Name or the Password.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`)
    BadUserNameOrPassword,
    /// **135 Not authorized**
    ///
    /// The client is not authorized for the operation.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Puback` (`Either`); `Pubrec` (`Either`); `Suback` (`Server`); `Unsuback` (`Server`); `Disconnect` (`Server`)
    NotAuthorized,
    /// **136 Server unavailable**
    ///
    /// The MQTT server is not available.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`)
    ServerUnavailable,
    /// **137 Server busy**
    ///
    /// The server is busy, and the client can try again later.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Server`)
    ServerBusy,
    /// **138 Banned**
    ///
    /// The client has been banned by administrative action.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`)
    Banned,
    /// **139 Server shutting down**
    ///
    /// The server is shutting down.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Server`)
    ServerShuttingDown,
    /// **140 Bad authentication method**
    ///
    /// The Authentication Method is not supported, or not the one in use.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Either`)
    BadAuthenticationMethod,
    /// **141 Keep Alive timeout**
    ///
    /// The server has received no packet for one and a half times the Keep Alive time.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Server`)
    KeepAliveTimeout,
    /// **142 Session taken over**
    ///
    /// Another connection uses the same Client Identifier, which closes this one.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Server`)
    SessionTakenOver,
    /// **143 Topic Filter invalid**
    ///
    /// The Topic Filter is well formed, but the server does not accept it.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Suback` (`Server`); `Unsuback` (`Server`); `Disconnect` (`Server`)
    TopicFilterInvalid,
    /// **144 Topic Name invalid**
    ///
    /// The Topic Name is well formed, but the receiver does not accept it.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Puback` (`Either`); `Pubrec` (`Either`); `Disconnect` (`Either`)
    TopicNameInvalid,
    /// **145 Packet Identifier in use**
    ///
    /// The Packet Identifier is in use already. The states of client and server may not match.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Puback` (`Either`); `Pubrec` (`Either`); `Suback` (`Server`); `Unsuback` (`Server`)
    PacketIdentifierInUse,
    /// **146 Packet Identifier not found**
    ///
    /// The Packet Identifier is unknown. This is not an error while a session is recovered; at other times the states of client and server do not match.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Pubrel` (`Either`); `Pubcomp` (`Either`)
    PacketIdentifierNotFound,
    /// **147 Receive Maximum exceeded**
    ///
    /// More messages arrived without having been acknowledged than the Receive Maximum allows.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Either`)
    ReceiveMaximumExceeded,
    /// **148 Topic Alias invalid**
    ///
    /// The Topic Alias is zero, or greater than the Topic Alias Maximum.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Either`)
    TopicAliasInvalid,
    /// **149 Packet too large**
    ///
    /// The packet is larger than the Maximum Packet Size of the receiver.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Either`)
    PacketTooLarge,
    /// **150 Message rate too high**
    ///
    /// Messages arrive too fast.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Either`)
    MessageRateTooHigh,
    /// **151 Quota exceeded**
    ///
    /// A limit of the implementation or of the administration has been exceeded.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Puback` (`Either`); `Pubrec` (`Either`); `Suback` (`Server`); `Disconnect` (`Either`)
    QuotaExceeded,
    /// **152 Administrative action**
    ///
    /// The connection is closed by administrative action.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Either`)
    AdministrativeAction,
    /// **153 Payload format invalid**
    ///
    /// The payload does not match the Payload Format Indicator.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Puback` (`Either`); `Pubrec` (`Either`); `Disconnect` (`Either`)
    PayloadFormatInvalid,
    /// **154 Retain not supported**
    ///
    /// The server does not support retained messages.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Server`)
    RetainNotSupported,
    /// **155 QoS not supported**
    ///
    /// The QoS is higher than the Maximum QoS in the server's CONNACK.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Either`)
    QoSNotSupported,
    /// **156 Use another server**
    ///
    /// The client should use another server for the time being.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Server`)
    /// - [`names_server_reference`](Self::names_server_reference): Server Reference may say which server to use
    UseAnotherServer,
    /// **157 Server moved**
    ///
    /// The client should use another server from now on.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Server`)
    /// - [`names_server_reference`](Self::names_server_reference): Server Reference may say which server to use
    ServerMoved,
    /// **158 Shared Subscriptions not supported**
    ///
    /// The server does not support shared subscriptions for this client.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Suback` (`Server`); `Disconnect` (`Server`)
    SharedSubscriptionsNotSupported,
    /// **159 Connection rate exceeded**
    ///
    /// The client connects too often.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Connack` (`Server`); `Disconnect` (`Server`)
    ConnectionRateExceeded,
    /// **160 Maximum connect time**
    ///
    /// The connection has lasted for the longest time that is authorized.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Disconnect` (`Server`)
    MaximumConnectTime,
    /// **161 Subscription Identifiers not supported**
    ///
    /// The server does not support Subscription Identifiers, and does not accept the subscription.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Suback` (`Server`); `Disconnect` (`Server`)
    SubscriptionIdentifiersNotSupported,
    /// **162 Wildcard Subscriptions not supported**
    ///
    /// The server does not support wildcards in Topic Filters, and does not accept the subscription.
    ///
    /// Reference: <https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031>
    ///
    /// - [`uses`](Self::uses): `Suback` (`Server`); `Disconnect` (`Server`)
    WildcardSubscriptionsNotSupported,
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
/// The classes of [`ReasonCode`].
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
pub enum ReasonCodeClass {
    /// Success: 0 to 127.
    ///
    /// The operation succeeded (MQTT 5.0, section 2.4).
    Success,
    /// Error: 128 to 255.
    ///
    /// The operation failed (MQTT 5.0, section 2.4).
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
/// A record of [`ReasonCode::uses`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[allow(dead_code)]
pub struct ReasonCodeUse(::core::primitive::u16);
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
/// The values of [`ReasonCodeUse::packet`].
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
pub enum ReasonCodeUsePacket {
    /// CONNACK, the acknowledgement of a connection.
    Connack,
    /// PUBACK, the acknowledgement of a message with QoS 1.
    Puback,
    /// PUBREC, the first answer to a message with QoS 2.
    Pubrec,
    /// PUBREL, the answer to PUBREC.
    Pubrel,
    /// PUBCOMP, the answer to PUBREL.
    Pubcomp,
    /// SUBACK, which has one code for each subscription that the client requested.
    Suback,
    /// UNSUBACK, which has one code for each subscription that the client ended.
    Unsuback,
    /// DISCONNECT, the last packet of a connection.
    Disconnect,
    /// AUTH, a step of the authentication.
    Auth,
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
/// The values of [`ReasonCodeUse::sender`].
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
pub enum ReasonCodeUseSender {
    /// The client sends the packet with this code.
    Client,
    /// The server sends the packet with this code.
    Server,
    /// Client and server can send the packet with this code.
    Either,
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
    static ROWS: [::core::primitive::u8; 256] = *b"\0\x01\x02+\x03+++++++++++\x04\x05++++++\x06\x07++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u8) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(0) as ::core::primitive::u8
            as ::core::primitive::u64;
        if offset >= 256 {
            return 43;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: ReasonCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u8)
    }
    #[inline]
    const fn find(number: ::core::primitive::u8) -> ::core::option::Option<ReasonCode> {
        ::core::option::Option::Some(
            match number {
                0 => ReasonCode::Success,
                1 => ReasonCode::GrantedQoS1,
                2 => ReasonCode::GrantedQoS2,
                3 => ReasonCode::Unlisted3,
                4 => ReasonCode::DisconnectWithWillMessage,
                5 => ReasonCode::Unlisted5,
                6 => ReasonCode::Unlisted6,
                7 => ReasonCode::Unlisted7,
                8 => ReasonCode::Unlisted8,
                9 => ReasonCode::Unlisted9,
                10 => ReasonCode::Unlisted10,
                11 => ReasonCode::Unlisted11,
                12 => ReasonCode::Unlisted12,
                13 => ReasonCode::Unlisted13,
                14 => ReasonCode::Unlisted14,
                15 => ReasonCode::Unlisted15,
                16 => ReasonCode::NoMatchingSubscribers,
                17 => ReasonCode::NoSubscriptionExisted,
                18 => ReasonCode::Unlisted18,
                19 => ReasonCode::Unlisted19,
                20 => ReasonCode::Unlisted20,
                21 => ReasonCode::Unlisted21,
                22 => ReasonCode::Unlisted22,
                23 => ReasonCode::Unlisted23,
                24 => ReasonCode::ContinueAuthentication,
                25 => ReasonCode::ReAuthenticate,
                26 => ReasonCode::Unlisted26,
                27 => ReasonCode::Unlisted27,
                28 => ReasonCode::Unlisted28,
                29 => ReasonCode::Unlisted29,
                30 => ReasonCode::Unlisted30,
                31 => ReasonCode::Unlisted31,
                32 => ReasonCode::Unlisted32,
                33 => ReasonCode::Unlisted33,
                34 => ReasonCode::Unlisted34,
                35 => ReasonCode::Unlisted35,
                36 => ReasonCode::Unlisted36,
                37 => ReasonCode::Unlisted37,
                38 => ReasonCode::Unlisted38,
                39 => ReasonCode::Unlisted39,
                40 => ReasonCode::Unlisted40,
                41 => ReasonCode::Unlisted41,
                42 => ReasonCode::Unlisted42,
                43 => ReasonCode::Unlisted43,
                44 => ReasonCode::Unlisted44,
                45 => ReasonCode::Unlisted45,
                46 => ReasonCode::Unlisted46,
                47 => ReasonCode::Unlisted47,
                48 => ReasonCode::Unlisted48,
                49 => ReasonCode::Unlisted49,
                50 => ReasonCode::Unlisted50,
                51 => ReasonCode::Unlisted51,
                52 => ReasonCode::Unlisted52,
                53 => ReasonCode::Unlisted53,
                54 => ReasonCode::Unlisted54,
                55 => ReasonCode::Unlisted55,
                56 => ReasonCode::Unlisted56,
                57 => ReasonCode::Unlisted57,
                58 => ReasonCode::Unlisted58,
                59 => ReasonCode::Unlisted59,
                60 => ReasonCode::Unlisted60,
                61 => ReasonCode::Unlisted61,
                62 => ReasonCode::Unlisted62,
                63 => ReasonCode::Unlisted63,
                64 => ReasonCode::Unlisted64,
                65 => ReasonCode::Unlisted65,
                66 => ReasonCode::Unlisted66,
                67 => ReasonCode::Unlisted67,
                68 => ReasonCode::Unlisted68,
                69 => ReasonCode::Unlisted69,
                70 => ReasonCode::Unlisted70,
                71 => ReasonCode::Unlisted71,
                72 => ReasonCode::Unlisted72,
                73 => ReasonCode::Unlisted73,
                74 => ReasonCode::Unlisted74,
                75 => ReasonCode::Unlisted75,
                76 => ReasonCode::Unlisted76,
                77 => ReasonCode::Unlisted77,
                78 => ReasonCode::Unlisted78,
                79 => ReasonCode::Unlisted79,
                80 => ReasonCode::Unlisted80,
                81 => ReasonCode::Unlisted81,
                82 => ReasonCode::Unlisted82,
                83 => ReasonCode::Unlisted83,
                84 => ReasonCode::Unlisted84,
                85 => ReasonCode::Unlisted85,
                86 => ReasonCode::Unlisted86,
                87 => ReasonCode::Unlisted87,
                88 => ReasonCode::Unlisted88,
                89 => ReasonCode::Unlisted89,
                90 => ReasonCode::Unlisted90,
                91 => ReasonCode::Unlisted91,
                92 => ReasonCode::Unlisted92,
                93 => ReasonCode::Unlisted93,
                94 => ReasonCode::Unlisted94,
                95 => ReasonCode::Unlisted95,
                96 => ReasonCode::Unlisted96,
                97 => ReasonCode::Unlisted97,
                98 => ReasonCode::Unlisted98,
                99 => ReasonCode::Unlisted99,
                100 => ReasonCode::Unlisted100,
                101 => ReasonCode::Unlisted101,
                102 => ReasonCode::Unlisted102,
                103 => ReasonCode::Unlisted103,
                104 => ReasonCode::Unlisted104,
                105 => ReasonCode::Unlisted105,
                106 => ReasonCode::Unlisted106,
                107 => ReasonCode::Unlisted107,
                108 => ReasonCode::Unlisted108,
                109 => ReasonCode::Unlisted109,
                110 => ReasonCode::Unlisted110,
                111 => ReasonCode::Unlisted111,
                112 => ReasonCode::Unlisted112,
                113 => ReasonCode::Unlisted113,
                114 => ReasonCode::Unlisted114,
                115 => ReasonCode::Unlisted115,
                116 => ReasonCode::Unlisted116,
                117 => ReasonCode::Unlisted117,
                118 => ReasonCode::Unlisted118,
                119 => ReasonCode::Unlisted119,
                120 => ReasonCode::Unlisted120,
                121 => ReasonCode::Unlisted121,
                122 => ReasonCode::Unlisted122,
                123 => ReasonCode::Unlisted123,
                124 => ReasonCode::Unlisted124,
                125 => ReasonCode::Unlisted125,
                126 => ReasonCode::Unlisted126,
                127 => ReasonCode::Unlisted127,
                128 => ReasonCode::UnspecifiedError,
                129 => ReasonCode::MalformedPacket,
                130 => ReasonCode::ProtocolError,
                131 => ReasonCode::ImplementationSpecificError,
                132 => ReasonCode::UnsupportedProtocolVersion,
                133 => ReasonCode::ClientIdentifierNotValid,
                134 => ReasonCode::BadUserNameOrPassword,
                135 => ReasonCode::NotAuthorized,
                136 => ReasonCode::ServerUnavailable,
                137 => ReasonCode::ServerBusy,
                138 => ReasonCode::Banned,
                139 => ReasonCode::ServerShuttingDown,
                140 => ReasonCode::BadAuthenticationMethod,
                141 => ReasonCode::KeepAliveTimeout,
                142 => ReasonCode::SessionTakenOver,
                143 => ReasonCode::TopicFilterInvalid,
                144 => ReasonCode::TopicNameInvalid,
                145 => ReasonCode::PacketIdentifierInUse,
                146 => ReasonCode::PacketIdentifierNotFound,
                147 => ReasonCode::ReceiveMaximumExceeded,
                148 => ReasonCode::TopicAliasInvalid,
                149 => ReasonCode::PacketTooLarge,
                150 => ReasonCode::MessageRateTooHigh,
                151 => ReasonCode::QuotaExceeded,
                152 => ReasonCode::AdministrativeAction,
                153 => ReasonCode::PayloadFormatInvalid,
                154 => ReasonCode::RetainNotSupported,
                155 => ReasonCode::QoSNotSupported,
                156 => ReasonCode::UseAnotherServer,
                157 => ReasonCode::ServerMoved,
                158 => ReasonCode::SharedSubscriptionsNotSupported,
                159 => ReasonCode::ConnectionRateExceeded,
                160 => ReasonCode::MaximumConnectTime,
                161 => ReasonCode::SubscriptionIdentifiersNotSupported,
                162 => ReasonCode::WildcardSubscriptionsNotSupported,
                163 => ReasonCode::Unlisted163,
                164 => ReasonCode::Unlisted164,
                165 => ReasonCode::Unlisted165,
                166 => ReasonCode::Unlisted166,
                167 => ReasonCode::Unlisted167,
                168 => ReasonCode::Unlisted168,
                169 => ReasonCode::Unlisted169,
                170 => ReasonCode::Unlisted170,
                171 => ReasonCode::Unlisted171,
                172 => ReasonCode::Unlisted172,
                173 => ReasonCode::Unlisted173,
                174 => ReasonCode::Unlisted174,
                175 => ReasonCode::Unlisted175,
                176 => ReasonCode::Unlisted176,
                177 => ReasonCode::Unlisted177,
                178 => ReasonCode::Unlisted178,
                179 => ReasonCode::Unlisted179,
                180 => ReasonCode::Unlisted180,
                181 => ReasonCode::Unlisted181,
                182 => ReasonCode::Unlisted182,
                183 => ReasonCode::Unlisted183,
                184 => ReasonCode::Unlisted184,
                185 => ReasonCode::Unlisted185,
                186 => ReasonCode::Unlisted186,
                187 => ReasonCode::Unlisted187,
                188 => ReasonCode::Unlisted188,
                189 => ReasonCode::Unlisted189,
                190 => ReasonCode::Unlisted190,
                191 => ReasonCode::Unlisted191,
                192 => ReasonCode::Unlisted192,
                193 => ReasonCode::Unlisted193,
                194 => ReasonCode::Unlisted194,
                195 => ReasonCode::Unlisted195,
                196 => ReasonCode::Unlisted196,
                197 => ReasonCode::Unlisted197,
                198 => ReasonCode::Unlisted198,
                199 => ReasonCode::Unlisted199,
                200 => ReasonCode::Unlisted200,
                201 => ReasonCode::Unlisted201,
                202 => ReasonCode::Unlisted202,
                203 => ReasonCode::Unlisted203,
                204 => ReasonCode::Unlisted204,
                205 => ReasonCode::Unlisted205,
                206 => ReasonCode::Unlisted206,
                207 => ReasonCode::Unlisted207,
                208 => ReasonCode::Unlisted208,
                209 => ReasonCode::Unlisted209,
                210 => ReasonCode::Unlisted210,
                211 => ReasonCode::Unlisted211,
                212 => ReasonCode::Unlisted212,
                213 => ReasonCode::Unlisted213,
                214 => ReasonCode::Unlisted214,
                215 => ReasonCode::Unlisted215,
                216 => ReasonCode::Unlisted216,
                217 => ReasonCode::Unlisted217,
                218 => ReasonCode::Unlisted218,
                219 => ReasonCode::Unlisted219,
                220 => ReasonCode::Unlisted220,
                221 => ReasonCode::Unlisted221,
                222 => ReasonCode::Unlisted222,
                223 => ReasonCode::Unlisted223,
                224 => ReasonCode::Unlisted224,
                225 => ReasonCode::Unlisted225,
                226 => ReasonCode::Unlisted226,
                227 => ReasonCode::Unlisted227,
                228 => ReasonCode::Unlisted228,
                229 => ReasonCode::Unlisted229,
                230 => ReasonCode::Unlisted230,
                231 => ReasonCode::Unlisted231,
                232 => ReasonCode::Unlisted232,
                233 => ReasonCode::Unlisted233,
                234 => ReasonCode::Unlisted234,
                235 => ReasonCode::Unlisted235,
                236 => ReasonCode::Unlisted236,
                237 => ReasonCode::Unlisted237,
                238 => ReasonCode::Unlisted238,
                239 => ReasonCode::Unlisted239,
                240 => ReasonCode::Unlisted240,
                241 => ReasonCode::Unlisted241,
                242 => ReasonCode::Unlisted242,
                243 => ReasonCode::Unlisted243,
                244 => ReasonCode::Unlisted244,
                245 => ReasonCode::Unlisted245,
                246 => ReasonCode::Unlisted246,
                247 => ReasonCode::Unlisted247,
                248 => ReasonCode::Unlisted248,
                249 => ReasonCode::Unlisted249,
                250 => ReasonCode::Unlisted250,
                251 => ReasonCode::Unlisted251,
                252 => ReasonCode::Unlisted252,
                253 => ReasonCode::Unlisted253,
                254 => ReasonCode::Unlisted254,
                255 => ReasonCode::Unlisted255,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl ReasonCode {
        /// 0 Success: [`Success`](Self::Success).
        pub const SUCCESS: ReasonCode = ReasonCode::Success;
        /// Normal disconnection, another name for 0 [`Success`](Self::Success).
        pub const NormalDisconnection: ReasonCode = ReasonCode::Success;
        /// Normal disconnection, another name for 0 [`Success`](Self::Success).
        pub const NORMAL_DISCONNECTION: ReasonCode = ReasonCode::Success;
        /// Granted QoS 0, another name for 0 [`Success`](Self::Success).
        pub const GrantedQoS0: ReasonCode = ReasonCode::Success;
        /// Granted QoS 0, another name for 0 [`Success`](Self::Success).
        pub const GRANTED_QO_S_0: ReasonCode = ReasonCode::Success;
        /// 1 Granted QoS 1: [`GrantedQoS1`](Self::GrantedQoS1).
        pub const GRANTED_QO_S_1: ReasonCode = ReasonCode::GrantedQoS1;
        /// 2 Granted QoS 2: [`GrantedQoS2`](Self::GrantedQoS2).
        pub const GRANTED_QO_S_2: ReasonCode = ReasonCode::GrantedQoS2;
        /// 4 Disconnect with Will Message: [`DisconnectWithWillMessage`](Self::DisconnectWithWillMessage).
        pub const DISCONNECT_WITH_WILL_MESSAGE: ReasonCode = ReasonCode::DisconnectWithWillMessage;
        /// 16 No matching subscribers: [`NoMatchingSubscribers`](Self::NoMatchingSubscribers).
        pub const NO_MATCHING_SUBSCRIBERS: ReasonCode = ReasonCode::NoMatchingSubscribers;
        /// 17 No subscription existed: [`NoSubscriptionExisted`](Self::NoSubscriptionExisted).
        pub const NO_SUBSCRIPTION_EXISTED: ReasonCode = ReasonCode::NoSubscriptionExisted;
        /// 24 Continue authentication: [`ContinueAuthentication`](Self::ContinueAuthentication).
        pub const CONTINUE_AUTHENTICATION: ReasonCode = ReasonCode::ContinueAuthentication;
        /// 25 Re-authenticate: [`ReAuthenticate`](Self::ReAuthenticate).
        pub const RE_AUTHENTICATE: ReasonCode = ReasonCode::ReAuthenticate;
        /// 128 Unspecified error: [`UnspecifiedError`](Self::UnspecifiedError).
        pub const UNSPECIFIED_ERROR: ReasonCode = ReasonCode::UnspecifiedError;
        /// 129 Malformed Packet: [`MalformedPacket`](Self::MalformedPacket).
        pub const MALFORMED_PACKET: ReasonCode = ReasonCode::MalformedPacket;
        /// 130 Protocol Error: [`ProtocolError`](Self::ProtocolError).
        pub const PROTOCOL_ERROR: ReasonCode = ReasonCode::ProtocolError;
        /// 131 Implementation specific error: [`ImplementationSpecificError`](Self::ImplementationSpecificError).
        pub const IMPLEMENTATION_SPECIFIC_ERROR: ReasonCode = ReasonCode::ImplementationSpecificError;
        /// 132 Unsupported Protocol Version: [`UnsupportedProtocolVersion`](Self::UnsupportedProtocolVersion).
        pub const UNSUPPORTED_PROTOCOL_VERSION: ReasonCode = ReasonCode::UnsupportedProtocolVersion;
        /// 133 Client Identifier not valid: [`ClientIdentifierNotValid`](Self::ClientIdentifierNotValid).
        pub const CLIENT_IDENTIFIER_NOT_VALID: ReasonCode = ReasonCode::ClientIdentifierNotValid;
        /// 134 Bad User Name or Password: [`BadUserNameOrPassword`](Self::BadUserNameOrPassword).
        pub const BAD_USER_NAME_OR_PASSWORD: ReasonCode = ReasonCode::BadUserNameOrPassword;
        /// 135 Not authorized: [`NotAuthorized`](Self::NotAuthorized).
        pub const NOT_AUTHORIZED: ReasonCode = ReasonCode::NotAuthorized;
        /// 136 Server unavailable: [`ServerUnavailable`](Self::ServerUnavailable).
        pub const SERVER_UNAVAILABLE: ReasonCode = ReasonCode::ServerUnavailable;
        /// 137 Server busy: [`ServerBusy`](Self::ServerBusy).
        pub const SERVER_BUSY: ReasonCode = ReasonCode::ServerBusy;
        /// 138 Banned: [`Banned`](Self::Banned).
        pub const BANNED: ReasonCode = ReasonCode::Banned;
        /// 139 Server shutting down: [`ServerShuttingDown`](Self::ServerShuttingDown).
        pub const SERVER_SHUTTING_DOWN: ReasonCode = ReasonCode::ServerShuttingDown;
        /// 140 Bad authentication method: [`BadAuthenticationMethod`](Self::BadAuthenticationMethod).
        pub const BAD_AUTHENTICATION_METHOD: ReasonCode = ReasonCode::BadAuthenticationMethod;
        /// 141 Keep Alive timeout: [`KeepAliveTimeout`](Self::KeepAliveTimeout).
        pub const KEEP_ALIVE_TIMEOUT: ReasonCode = ReasonCode::KeepAliveTimeout;
        /// 142 Session taken over: [`SessionTakenOver`](Self::SessionTakenOver).
        pub const SESSION_TAKEN_OVER: ReasonCode = ReasonCode::SessionTakenOver;
        /// 143 Topic Filter invalid: [`TopicFilterInvalid`](Self::TopicFilterInvalid).
        pub const TOPIC_FILTER_INVALID: ReasonCode = ReasonCode::TopicFilterInvalid;
        /// 144 Topic Name invalid: [`TopicNameInvalid`](Self::TopicNameInvalid).
        pub const TOPIC_NAME_INVALID: ReasonCode = ReasonCode::TopicNameInvalid;
        /// 145 Packet Identifier in use: [`PacketIdentifierInUse`](Self::PacketIdentifierInUse).
        pub const PACKET_IDENTIFIER_IN_USE: ReasonCode = ReasonCode::PacketIdentifierInUse;
        /// 146 Packet Identifier not found: [`PacketIdentifierNotFound`](Self::PacketIdentifierNotFound).
        pub const PACKET_IDENTIFIER_NOT_FOUND: ReasonCode = ReasonCode::PacketIdentifierNotFound;
        /// 147 Receive Maximum exceeded: [`ReceiveMaximumExceeded`](Self::ReceiveMaximumExceeded).
        pub const RECEIVE_MAXIMUM_EXCEEDED: ReasonCode = ReasonCode::ReceiveMaximumExceeded;
        /// 148 Topic Alias invalid: [`TopicAliasInvalid`](Self::TopicAliasInvalid).
        pub const TOPIC_ALIAS_INVALID: ReasonCode = ReasonCode::TopicAliasInvalid;
        /// 149 Packet too large: [`PacketTooLarge`](Self::PacketTooLarge).
        pub const PACKET_TOO_LARGE: ReasonCode = ReasonCode::PacketTooLarge;
        /// 150 Message rate too high: [`MessageRateTooHigh`](Self::MessageRateTooHigh).
        pub const MESSAGE_RATE_TOO_HIGH: ReasonCode = ReasonCode::MessageRateTooHigh;
        /// 151 Quota exceeded: [`QuotaExceeded`](Self::QuotaExceeded).
        pub const QUOTA_EXCEEDED: ReasonCode = ReasonCode::QuotaExceeded;
        /// 152 Administrative action: [`AdministrativeAction`](Self::AdministrativeAction).
        pub const ADMINISTRATIVE_ACTION: ReasonCode = ReasonCode::AdministrativeAction;
        /// 153 Payload format invalid: [`PayloadFormatInvalid`](Self::PayloadFormatInvalid).
        pub const PAYLOAD_FORMAT_INVALID: ReasonCode = ReasonCode::PayloadFormatInvalid;
        /// 154 Retain not supported: [`RetainNotSupported`](Self::RetainNotSupported).
        pub const RETAIN_NOT_SUPPORTED: ReasonCode = ReasonCode::RetainNotSupported;
        /// 155 QoS not supported: [`QoSNotSupported`](Self::QoSNotSupported).
        pub const QO_S_NOT_SUPPORTED: ReasonCode = ReasonCode::QoSNotSupported;
        /// 156 Use another server: [`UseAnotherServer`](Self::UseAnotherServer).
        pub const USE_ANOTHER_SERVER: ReasonCode = ReasonCode::UseAnotherServer;
        /// 157 Server moved: [`ServerMoved`](Self::ServerMoved).
        pub const SERVER_MOVED: ReasonCode = ReasonCode::ServerMoved;
        /// 158 Shared Subscriptions not supported: [`SharedSubscriptionsNotSupported`](Self::SharedSubscriptionsNotSupported).
        pub const SHARED_SUBSCRIPTIONS_NOT_SUPPORTED: ReasonCode = ReasonCode::SharedSubscriptionsNotSupported;
        /// 159 Connection rate exceeded: [`ConnectionRateExceeded`](Self::ConnectionRateExceeded).
        pub const CONNECTION_RATE_EXCEEDED: ReasonCode = ReasonCode::ConnectionRateExceeded;
        /// 160 Maximum connect time: [`MaximumConnectTime`](Self::MaximumConnectTime).
        pub const MAXIMUM_CONNECT_TIME: ReasonCode = ReasonCode::MaximumConnectTime;
        /// 161 Subscription Identifiers not supported: [`SubscriptionIdentifiersNotSupported`](Self::SubscriptionIdentifiersNotSupported).
        pub const SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED: ReasonCode = ReasonCode::SubscriptionIdentifiersNotSupported;
        /// 162 Wildcard Subscriptions not supported: [`WildcardSubscriptionsNotSupported`](Self::WildcardSubscriptionsNotSupported).
        pub const WILDCARD_SUBSCRIPTIONS_NOT_SUPPORTED: ReasonCode = ReasonCode::WildcardSubscriptionsNotSupported;
    }
    impl ReasonCode {
        /// All 43 rows of the table, in order of codes.
        pub const ALL: &'static [ReasonCode] = &[
            ReasonCode::Success,
            ReasonCode::GrantedQoS1,
            ReasonCode::GrantedQoS2,
            ReasonCode::DisconnectWithWillMessage,
            ReasonCode::NoMatchingSubscribers,
            ReasonCode::NoSubscriptionExisted,
            ReasonCode::ContinueAuthentication,
            ReasonCode::ReAuthenticate,
            ReasonCode::UnspecifiedError,
            ReasonCode::MalformedPacket,
            ReasonCode::ProtocolError,
            ReasonCode::ImplementationSpecificError,
            ReasonCode::UnsupportedProtocolVersion,
            ReasonCode::ClientIdentifierNotValid,
            ReasonCode::BadUserNameOrPassword,
            ReasonCode::NotAuthorized,
            ReasonCode::ServerUnavailable,
            ReasonCode::ServerBusy,
            ReasonCode::Banned,
            ReasonCode::ServerShuttingDown,
            ReasonCode::BadAuthenticationMethod,
            ReasonCode::KeepAliveTimeout,
            ReasonCode::SessionTakenOver,
            ReasonCode::TopicFilterInvalid,
            ReasonCode::TopicNameInvalid,
            ReasonCode::PacketIdentifierInUse,
            ReasonCode::PacketIdentifierNotFound,
            ReasonCode::ReceiveMaximumExceeded,
            ReasonCode::TopicAliasInvalid,
            ReasonCode::PacketTooLarge,
            ReasonCode::MessageRateTooHigh,
            ReasonCode::QuotaExceeded,
            ReasonCode::AdministrativeAction,
            ReasonCode::PayloadFormatInvalid,
            ReasonCode::RetainNotSupported,
            ReasonCode::QoSNotSupported,
            ReasonCode::UseAnotherServer,
            ReasonCode::ServerMoved,
            ReasonCode::SharedSubscriptionsNotSupported,
            ReasonCode::ConnectionRateExceeded,
            ReasonCode::MaximumConnectTime,
            ReasonCode::SubscriptionIdentifiersNotSupported,
            ReasonCode::WildcardSubscriptionsNotSupported,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ReasonCode {
        const ROWS: &'static [ReasonCode] = ReasonCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 44] = [
        "0",
        "1",
        "2",
        "4",
        "16",
        "17",
        "24",
        "25",
        "128",
        "129",
        "130",
        "131",
        "132",
        "133",
        "134",
        "135",
        "136",
        "137",
        "138",
        "139",
        "140",
        "141",
        "142",
        "143",
        "144",
        "145",
        "146",
        "147",
        "148",
        "149",
        "150",
        "151",
        "152",
        "153",
        "154",
        "155",
        "156",
        "157",
        "158",
        "159",
        "160",
        "161",
        "162",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "0  1  2  3  4  5  6  7  8  9  10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191192193194195196197198199200201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237238239240241242243244245246247248249250251252253254255",
        width: 3,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: ReasonCode) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::u8).wrapping_sub(0);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 44] = [
        "Success",
        "GrantedQoS1",
        "GrantedQoS2",
        "DisconnectWithWillMessage",
        "NoMatchingSubscribers",
        "NoSubscriptionExisted",
        "ContinueAuthentication",
        "ReAuthenticate",
        "UnspecifiedError",
        "MalformedPacket",
        "ProtocolError",
        "ImplementationSpecificError",
        "UnsupportedProtocolVersion",
        "ClientIdentifierNotValid",
        "BadUserNameOrPassword",
        "NotAuthorized",
        "ServerUnavailable",
        "ServerBusy",
        "Banned",
        "ServerShuttingDown",
        "BadAuthenticationMethod",
        "KeepAliveTimeout",
        "SessionTakenOver",
        "TopicFilterInvalid",
        "TopicNameInvalid",
        "PacketIdentifierInUse",
        "PacketIdentifierNotFound",
        "ReceiveMaximumExceeded",
        "TopicAliasInvalid",
        "PacketTooLarge",
        "MessageRateTooHigh",
        "QuotaExceeded",
        "AdministrativeAction",
        "PayloadFormatInvalid",
        "RetainNotSupported",
        "QoSNotSupported",
        "UseAnotherServer",
        "ServerMoved",
        "SharedSubscriptionsNotSupported",
        "ConnectionRateExceeded",
        "MaximumConnectTime",
        "SubscriptionIdentifiersNotSupported",
        "WildcardSubscriptionsNotSupported",
        "",
    ];
    static REASONS: [&::core::primitive::str; 44] = [
        "Success",
        "Granted QoS 1",
        "Granted QoS 2",
        "Disconnect with Will Message",
        "No matching subscribers",
        "No subscription existed",
        "Continue authentication",
        "Re-authenticate",
        "Unspecified error",
        "Malformed Packet",
        "Protocol Error",
        "Implementation specific error",
        "Unsupported Protocol Version",
        "Client Identifier not valid",
        "Bad User Name or Password",
        "Not authorized",
        "Server unavailable",
        "Server busy",
        "Banned",
        "Server shutting down",
        "Bad authentication method",
        "Keep Alive timeout",
        "Session taken over",
        "Topic Filter invalid",
        "Topic Name invalid",
        "Packet Identifier in use",
        "Packet Identifier not found",
        "Receive Maximum exceeded",
        "Topic Alias invalid",
        "Packet too large",
        "Message rate too high",
        "Quota exceeded",
        "Administrative action",
        "Payload format invalid",
        "Retain not supported",
        "QoS not supported",
        "Use another server",
        "Server moved",
        "Shared Subscriptions not supported",
        "Connection rate exceeded",
        "Maximum connect time",
        "Subscription Identifiers not supported",
        "Wildcard Subscriptions not supported",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 44] = [
        "The operation succeeded. In DISCONNECT the code means a normal disconnection, and the server does not publish the Will Message; in SUBACK it grants the subscription with QoS 0. If a packet leaves out its reason code, it is this one.",
        "The subscription is accepted, and messages arrive with QoS 1 at most, which may be lower than requested.",
        "The subscription is accepted, and messages arrive with any QoS up to 2.",
        "The client disconnects, and wants the server to publish its Will Message nevertheless.",
        "The message is accepted, but there are no subscribers. A server that knows this may send the code in place of 0.",
        "The client has no subscription with this Topic Filter.",
        "The authentication goes on with another step.",
        "The client starts to authenticate again over the open connection.",
        "The sender does not want to tell the reason, or no other code fits.",
        "A packet could not be parsed correctly by the rules of the specification.",
        "A packet arrived that the protocol does not allow, or not at this point.",
        "The packet is valid, but the receiver cannot process it.",
        "The server does not support the version of MQTT that the client requests.",
        "The Client Identifier is a valid string, but the server does not allow it.",
        "The server does not accept the User Name or the Password.",
        "The client is not authorized for the operation.",
        "The MQTT server is not available.",
        "The server is busy, and the client can try again later.",
        "The client has been banned by administrative action.",
        "The server is shutting down.",
        "The Authentication Method is not supported, or not the one in use.",
        "The server has received no packet for one and a half times the Keep Alive time.",
        "Another connection uses the same Client Identifier, which closes this one.",
        "The Topic Filter is well formed, but the server does not accept it.",
        "The Topic Name is well formed, but the receiver does not accept it.",
        "The Packet Identifier is in use already. The states of client and server may not match.",
        "The Packet Identifier is unknown. This is not an error while a session is recovered; at other times the states of client and server do not match.",
        "More messages arrived without having been acknowledged than the Receive Maximum allows.",
        "The Topic Alias is zero, or greater than the Topic Alias Maximum.",
        "The packet is larger than the Maximum Packet Size of the receiver.",
        "Messages arrive too fast.",
        "A limit of the implementation or of the administration has been exceeded.",
        "The connection is closed by administrative action.",
        "The payload does not match the Payload Format Indicator.",
        "The server does not support retained messages.",
        "The QoS is higher than the Maximum QoS in the server's CONNACK.",
        "The client should use another server for the time being.",
        "The client should use another server from now on.",
        "The server does not support shared subscriptions for this client.",
        "The client connects too often.",
        "The connection has lasted for the longest time that is authorized.",
        "The server does not support Subscription Identifiers, and does not accept the subscription.",
        "The server does not support wildcards in Topic Filters, and does not accept the subscription.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 44] = [
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
        "",
    ];
    impl ReasonCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 0 to 255.
        #[inline]
        pub const fn from_u8(
            number: ::core::primitive::u8,
        ) -> ::core::result::Result<ReasonCode, __codes_core::UnknownCode<ReasonCode>> {
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
        ) -> ::core::result::Result<ReasonCode, __codes_core::UnknownCode<ReasonCode>> {
            match __codes_core::__private_0_1_0::decimal::u8(text) {
                ::core::option::Option::Some(number) => ReasonCode::from_u8(number),
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
            if row < 43 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `Success`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 43 {
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
            if row < 43 {
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
            row(self) < 43
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
        number: ::core::primitive::u8,
    ) -> ::core::option::Option<ReasonCodeClass> {
        match number {
            0..=127 => ::core::option::Option::Some(ReasonCodeClass::Success),
            128..=255 => ::core::option::Option::Some(ReasonCodeClass::Error),
            _ => ::core::option::Option::None,
        }
    }
    impl ReasonCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<ReasonCodeClass> {
            class_of_number(self as ::core::primitive::u8)
        }
        /// Whether the code belongs to the class [`Success`](ReasonCodeClass::Success), 0 to 127.
        #[inline]
        #[must_use]
        pub const fn is_success(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u8, 0..= 127)
        }
        /// Whether the code belongs to the class [`Error`](ReasonCodeClass::Error), 128 to 255.
        #[inline]
        #[must_use]
        pub const fn is_error(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u8, 128..= 255)
        }
    }
    impl ReasonCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [ReasonCodeClass] = &[
            ReasonCodeClass::Success,
            ReasonCodeClass::Error,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ReasonCodeClass::Success => "Success",
                ReasonCodeClass::Error => "Error",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ReasonCodeClass::Success => {
                    ::core::option::Option::Some(
                        "The operation succeeded (MQTT 5.0, section 2.4).",
                    )
                }
                ReasonCodeClass::Error => {
                    ::core::option::Option::Some(
                        "The operation failed (MQTT 5.0, section 2.4).",
                    )
                }
            }
        }
    }
    impl ReasonCodeClass {
        /// The class whose range contains the number, even if it is not a valid [`ReasonCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u8,
        ) -> ::core::option::Option<ReasonCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u8> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`ReasonCode`].
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
        class: ReasonCodeClass,
    ) -> (::core::primitive::u8, ::core::primitive::u8) {
        match class {
            ReasonCodeClass::Success => (0, 127),
            ReasonCodeClass::Error => (128, 255),
        }
    }
    impl ReasonCodeClass {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ReasonCodeClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ReasonCodeClass {
        const KIND: &'static ::core::primitive::str = "ReasonCodeClass";
        const VALUES: &'static [ReasonCodeClass] = ReasonCodeClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ReasonCodeClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReasonCodeClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        ReasonCodeClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for ReasonCodeClass {
        type Repr = ::core::primitive::u8;
        const ALL: &'static [ReasonCodeClass] = ReasonCodeClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            ReasonCodeClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReasonCodeClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u8> {
            ReasonCodeClass::range(self)
        }
    }
    static RECORD_0_0: [::core::primitive::u8; 15] = *b"\0\x01\x02\x03\x04\x06\x08\x07\x05\x07\x01\x02\x08\x08\x07";
    static RECORD_0_1: [::core::primitive::u8; 15] = *b"\x01\x02\x02\x02\x02\x01\x01\x02\x01\0\x01\x01\x02\0\x01";
    impl ReasonCodeUse {
        #[doc(hidden)]
        pub const ALL: &'static [ReasonCodeUse] = &[
            ReasonCodeUse(0),
            ReasonCodeUse(1),
            ReasonCodeUse(2),
            ReasonCodeUse(3),
            ReasonCodeUse(4),
            ReasonCodeUse(5),
            ReasonCodeUse(6),
            ReasonCodeUse(7),
            ReasonCodeUse(8),
            ReasonCodeUse(9),
            ReasonCodeUse(10),
            ReasonCodeUse(11),
            ReasonCodeUse(12),
            ReasonCodeUse(13),
            ReasonCodeUse(14),
        ];
        /// Returns the packet.
        #[inline]
        #[must_use]
        pub const fn packet(self) -> ReasonCodeUsePacket {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(
                ReasonCodeUsePacket::ALL,
                __codes_core::__private_0_1_0::bytes::at(&RECORD_0_0, row)
                    as ::core::primitive::usize,
            )
        }
        /// Returns who sends the code in this packet.
        #[inline]
        #[must_use]
        pub const fn sender(self) -> ReasonCodeUseSender {
            let row = self.0 as ::core::primitive::usize;
            __codes_core::__private_0_1_0::bytes::at(
                ReasonCodeUseSender::ALL,
                __codes_core::__private_0_1_0::bytes::at(&RECORD_0_1, row)
                    as ::core::primitive::usize,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ReasonCodeUse {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("ReasonCodeUse")
                .field("packet", &ReasonCodeUse::packet(*self))
                .field("sender", &ReasonCodeUse::sender(*self))
                .finish()
        }
    }
    impl ReasonCodeUsePacket {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [ReasonCodeUsePacket] = &[
            ReasonCodeUsePacket::Connack,
            ReasonCodeUsePacket::Puback,
            ReasonCodeUsePacket::Pubrec,
            ReasonCodeUsePacket::Pubrel,
            ReasonCodeUsePacket::Pubcomp,
            ReasonCodeUsePacket::Suback,
            ReasonCodeUsePacket::Unsuback,
            ReasonCodeUsePacket::Disconnect,
            ReasonCodeUsePacket::Auth,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ReasonCodeUsePacket::Connack => "Connack",
                ReasonCodeUsePacket::Puback => "Puback",
                ReasonCodeUsePacket::Pubrec => "Pubrec",
                ReasonCodeUsePacket::Pubrel => "Pubrel",
                ReasonCodeUsePacket::Pubcomp => "Pubcomp",
                ReasonCodeUsePacket::Suback => "Suback",
                ReasonCodeUsePacket::Unsuback => "Unsuback",
                ReasonCodeUsePacket::Disconnect => "Disconnect",
                ReasonCodeUsePacket::Auth => "Auth",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                ReasonCodeUsePacket::Connack => {
                    "CONNACK, the acknowledgement of a connection."
                }
                ReasonCodeUsePacket::Puback => {
                    "PUBACK, the acknowledgement of a message with QoS 1."
                }
                ReasonCodeUsePacket::Pubrec => {
                    "PUBREC, the first answer to a message with QoS 2."
                }
                ReasonCodeUsePacket::Pubrel => "PUBREL, the answer to PUBREC.",
                ReasonCodeUsePacket::Pubcomp => "PUBCOMP, the answer to PUBREL.",
                ReasonCodeUsePacket::Suback => {
                    "SUBACK, which has one code for each subscription that the client requested."
                }
                ReasonCodeUsePacket::Unsuback => {
                    "UNSUBACK, which has one code for each subscription that the client ended."
                }
                ReasonCodeUsePacket::Disconnect => {
                    "DISCONNECT, the last packet of a connection."
                }
                ReasonCodeUsePacket::Auth => "AUTH, a step of the authentication.",
            }
        }
    }
    impl ReasonCodeUsePacket {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ReasonCodeUsePacket::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ReasonCodeUsePacket {
        const KIND: &'static ::core::primitive::str = "ReasonCodeUsePacket";
        const VALUES: &'static [ReasonCodeUsePacket] = ReasonCodeUsePacket::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ReasonCodeUsePacket::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(ReasonCodeUsePacket::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        ReasonCodeUsePacket
    }
    impl ReasonCodeUseSender {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [ReasonCodeUseSender] = &[
            ReasonCodeUseSender::Client,
            ReasonCodeUseSender::Server,
            ReasonCodeUseSender::Either,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ReasonCodeUseSender::Client => "Client",
                ReasonCodeUseSender::Server => "Server",
                ReasonCodeUseSender::Either => "Either",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                ReasonCodeUseSender::Client => {
                    "The client sends the packet with this code."
                }
                ReasonCodeUseSender::Server => {
                    "The server sends the packet with this code."
                }
                ReasonCodeUseSender::Either => {
                    "Client and server can send the packet with this code."
                }
            }
        }
    }
    impl ReasonCodeUseSender {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ReasonCodeUseSender::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ReasonCodeUseSender {
        const KIND: &'static ::core::primitive::str = "ReasonCodeUseSender";
        const VALUES: &'static [ReasonCodeUseSender] = ReasonCodeUseSender::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ReasonCodeUseSender::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(ReasonCodeUseSender::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        ReasonCodeUseSender
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for ReasonCode {
        type Enum = ReasonCodeUse;
    }
    static ATTRIBUTE_0: [ReasonCodeUse; 96] = [
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 3),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 4),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 6),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 9),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 10),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 11),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 12),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 13),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 5),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 3),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 4),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 1),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 2),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 7),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 0),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 8),
        __codes_core::__private_0_1_0::bytes::at(ReasonCodeUse::ALL, 14),
    ];
    static ATTRIBUTE_0_ENDS: [::core::primitive::u8; 176] = *b"\x09\0\0\0\x0a\0\0\0\x0b\0\0\0\x0c\0\0\0\x0e\0\0\0\x0f\0\0\0\x10\0\0\0\x11\0\0\0\x17\0\0\0\x19\0\0\0\x1b\0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0*\0\0\0+\0\0\0-\0\0\0.\0\0\0/\0\0\01\0\0\02\0\0\03\0\0\06\0\0\0:\0\0\0>\0\0\0@\0\0\0A\0\0\0B\0\0\0D\0\0\0E\0\0\0J\0\0\0K\0\0\0O\0\0\0Q\0\0\0S\0\0\0U\0\0\0W\0\0\0Y\0\0\0[\0\0\0\\\0\0\0^\0\0\0`\0\0\0`\0\0\0";
    const ATTRIBUTE_1: ::core::primitive::u64 = 206158430208;
    impl ReasonCode {
        /// Returns the packets that can have the code, and who sends it in them (MQTT 5.0, section 2.4, and the sections of the packets in chapter 3). For CONNACK, SUBACK and UNSUBACK that is always the server. In DISCONNECT, section 3.14.2.1 does not list 140, which either side can send if an authentication over the open connection fails (section 4.12.1), and lists 155 for the server, while section 3.3.4 has clients send it as well.
        #[inline]
        #[must_use]
        pub const fn uses(self) -> &'static [ReasonCodeUse] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_0,
                &ATTRIBUTE_0_ENDS,
                row,
            )
        }
        /// Returns `true` if the property Server Reference can tell the client which server to use (MQTT 5.0, section 4.11).
        #[inline]
        #[must_use]
        pub const fn names_server_reference(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_1 >> (row & 63) & 1 != 0
        }
    }
    static DISPLAYED: [&::core::primitive::str; 44] = [
        "0 Success",
        "1 Granted QoS 1",
        "2 Granted QoS 2",
        "4 Disconnect with Will Message",
        "16 No matching subscribers",
        "17 No subscription existed",
        "24 Continue authentication",
        "25 Re-authenticate",
        "128 Unspecified error",
        "129 Malformed Packet",
        "130 Protocol Error",
        "131 Implementation specific error",
        "132 Unsupported Protocol Version",
        "133 Client Identifier not valid",
        "134 Bad User Name or Password",
        "135 Not authorized",
        "136 Server unavailable",
        "137 Server busy",
        "138 Banned",
        "139 Server shutting down",
        "140 Bad authentication method",
        "141 Keep Alive timeout",
        "142 Session taken over",
        "143 Topic Filter invalid",
        "144 Topic Name invalid",
        "145 Packet Identifier in use",
        "146 Packet Identifier not found",
        "147 Receive Maximum exceeded",
        "148 Topic Alias invalid",
        "149 Packet too large",
        "150 Message rate too high",
        "151 Quota exceeded",
        "152 Administrative action",
        "153 Payload format invalid",
        "154 Retain not supported",
        "155 QoS not supported",
        "156 Use another server",
        "157 Server moved",
        "158 Shared Subscriptions not supported",
        "159 Connection rate exceeded",
        "160 Maximum connect time",
        "161 Subscription Identifiers not supported",
        "162 Wildcard Subscriptions not supported",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for ReasonCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 43 {
                return f.pad(ReasonCode::as_str(*self));
            }
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ReasonCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match ReasonCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => {
                    __codes_core::__private_0_1_0::debug_unlisted(
                        ReasonCode::as_str(*self),
                        f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ReasonCode {
        type Err = __codes_core::UnknownCode<ReasonCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<ReasonCode, __codes_core::UnknownCode<ReasonCode>> {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for ReasonCode {
        type Error = __codes_core::UnknownCode<ReasonCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<ReasonCode, __codes_core::UnknownCode<ReasonCode>> {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for ReasonCode {
        type Error = __codes_core::UnknownCode<ReasonCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<ReasonCode, __codes_core::UnknownCode<ReasonCode>> {
            ReasonCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        ReasonCode
    }
    #[automatically_derived]
    impl ::core::convert::From<ReasonCode> for ::core::primitive::u8 {
        #[inline]
        fn from(code: ReasonCode) -> ::core::primitive::u8 {
            code as ::core::primitive::u8
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&ReasonCode> for ReasonCode {
        #[inline]
        fn from(code: &ReasonCode) -> ReasonCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u8> for ReasonCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u8) -> ::core::primitive::bool {
            *self as ::core::primitive::u8 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ReasonCode> for ::core::primitive::u8 {
        #[inline]
        fn eq(&self, code: &ReasonCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u8
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for ReasonCode {
        /// [`Success`](ReasonCode::Success).
        #[inline]
        fn default() -> ReasonCode {
            ReasonCode::Success
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ReasonCode {
        type Repr = ::core::primitive::u8;
        type Class = ReasonCodeClass;
        const TABLE: &'static ::core::primitive::str = "ReasonCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u8,
        ) -> ::core::result::Result<ReasonCode, __codes_core::UnknownCode<ReasonCode>> {
            ReasonCode::from_u8(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u8 {
            self as ::core::primitive::u8
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            ReasonCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReasonCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            ReasonCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReasonCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReasonCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            ReasonCode::is_listed(self)
        }
        #[inline]
        fn class(self) -> ::core::option::Option<ReasonCodeClass> {
            ReasonCode::class(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        ReasonCode, u8, [0, 255]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ReasonCode> for ReasonCode {
        #[inline]
        fn to_code(&self) -> ReasonCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 89] = [
        "",
        "Granted QoS 1",
        "Granted QoS 2",
        "Disconnect with Will Message",
        "No matching subscribers",
        "No subscription existed",
        "Continue authentication",
        "Re-authenticate",
        "Unspecified error",
        "Malformed Packet",
        "Protocol Error",
        "Implementation specific error",
        "Unsupported Protocol Version",
        "Client Identifier not valid",
        "Bad User Name or Password",
        "Not authorized",
        "Server unavailable",
        "Server busy",
        "Server shutting down",
        "Bad authentication method",
        "Keep Alive timeout",
        "Session taken over",
        "Topic Filter invalid",
        "Topic Name invalid",
        "Packet Identifier in use",
        "Packet Identifier not found",
        "Receive Maximum exceeded",
        "Topic Alias invalid",
        "Packet too large",
        "Message rate too high",
        "Quota exceeded",
        "Administrative action",
        "Payload format invalid",
        "Retain not supported",
        "QoS not supported",
        "Use another server",
        "Server moved",
        "Shared Subscriptions not supported",
        "Connection rate exceeded",
        "Maximum connect time",
        "Subscription Identifiers not supported",
        "Wildcard Subscriptions not supported",
        "Normal disconnection",
        "Granted QoS 0",
        "Success",
        "GrantedQoS1",
        "GrantedQoS2",
        "DisconnectWithWillMessage",
        "NoMatchingSubscribers",
        "NoSubscriptionExisted",
        "ContinueAuthentication",
        "ReAuthenticate",
        "UnspecifiedError",
        "MalformedPacket",
        "ProtocolError",
        "ImplementationSpecificError",
        "UnsupportedProtocolVersion",
        "ClientIdentifierNotValid",
        "BadUserNameOrPassword",
        "NotAuthorized",
        "ServerUnavailable",
        "ServerBusy",
        "Banned",
        "ServerShuttingDown",
        "BadAuthenticationMethod",
        "KeepAliveTimeout",
        "SessionTakenOver",
        "TopicFilterInvalid",
        "TopicNameInvalid",
        "PacketIdentifierInUse",
        "PacketIdentifierNotFound",
        "ReceiveMaximumExceeded",
        "TopicAliasInvalid",
        "PacketTooLarge",
        "MessageRateTooHigh",
        "QuotaExceeded",
        "AdministrativeAction",
        "PayloadFormatInvalid",
        "RetainNotSupported",
        "QoSNotSupported",
        "UseAnotherServer",
        "ServerMoved",
        "SharedSubscriptionsNotSupported",
        "ConnectionRateExceeded",
        "MaximumConnectTime",
        "SubscriptionIdentifiersNotSupported",
        "WildcardSubscriptionsNotSupported",
        "NormalDisconnection",
        "GrantedQoS0",
    ];
    static SLOTS: [::core::primitive::u8; 256] = *b"G\0\x09\0\0\x0b\x17C\0\x1f'AB\0!)\x08\0\0@\0\0\0,7\"<DTO\02N\0\03\0\0\0\x03\0$\0\0\0\0 1\0\0\0\0+%\0\0\0\0\0;\x13F\0\x0eM\0\0*\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\x11K\0\0\x0c\0\0\0\0\0\0\09J\0\0\0\0\0\0\0\08\0\0\0\0\0\0\0\0\06X\0\0\x12P\x020\0\x1b\0\0\0\0\0\0\0\0\0\0\0\0?5\0\0\0\x10H\x01\0L\0\x06\0\0\04\0\0\0\0\x07\0\x19#\0\0\0\0\0\0\0\0\0V\0\0\0\0\0\0&\x18Q\0\0\0\0\x04\0.\0\0\0\0\0\0\0/\x0d\x1dS\0\0\0\x1e\0\0W\0\0\0R-\0E\x1c\0\0\0>\x0f\0\0\0=\0\0\0\0\0\0\0\0I\0\0\0\x0a\0\0\x1aU\0\0\0\0\x16:\0\x15\0\x14\0\x05\0\0\0\0";
    static SPELLED: [ReasonCode; 89] = {
        static SPELLED_ROWS: [::core::primitive::u8; 89] = *b"\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*\0\0\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*\0\0";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ReasonCode::ALL, 0)
        }; 89];
        let mut id = 0;
        while id < 89 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                ReasonCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for ReasonCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            1992887715,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 44;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> ReasonCode {
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
macro_rules! __ReasonCode_265d14cc872542f6 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 0 255
0 Success SUCCESS NormalDisconnection NORMAL_DISCONNECTION GrantedQoS0 GRANTED_QO_S_0
1 GrantedQoS1 GRANTED_QO_S_1
2 GrantedQoS2 GRANTED_QO_S_2
4 DisconnectWithWillMessage DISCONNECT_WITH_WILL_MESSAGE
16 NoMatchingSubscribers NO_MATCHING_SUBSCRIBERS
17 NoSubscriptionExisted NO_SUBSCRIPTION_EXISTED
24 ContinueAuthentication CONTINUE_AUTHENTICATION
25 ReAuthenticate RE_AUTHENTICATE
128 UnspecifiedError UNSPECIFIED_ERROR
129 MalformedPacket MALFORMED_PACKET
130 ProtocolError PROTOCOL_ERROR
131 ImplementationSpecificError IMPLEMENTATION_SPECIFIC_ERROR
132 UnsupportedProtocolVersion UNSUPPORTED_PROTOCOL_VERSION
133 ClientIdentifierNotValid CLIENT_IDENTIFIER_NOT_VALID
134 BadUserNameOrPassword BAD_USER_NAME_OR_PASSWORD
135 NotAuthorized NOT_AUTHORIZED
136 ServerUnavailable SERVER_UNAVAILABLE
137 ServerBusy SERVER_BUSY
138 Banned BANNED
139 ServerShuttingDown SERVER_SHUTTING_DOWN
140 BadAuthenticationMethod BAD_AUTHENTICATION_METHOD
141 KeepAliveTimeout KEEP_ALIVE_TIMEOUT
142 SessionTakenOver SESSION_TAKEN_OVER
143 TopicFilterInvalid TOPIC_FILTER_INVALID
144 TopicNameInvalid TOPIC_NAME_INVALID
145 PacketIdentifierInUse PACKET_IDENTIFIER_IN_USE
146 PacketIdentifierNotFound PACKET_IDENTIFIER_NOT_FOUND
147 ReceiveMaximumExceeded RECEIVE_MAXIMUM_EXCEEDED
148 TopicAliasInvalid TOPIC_ALIAS_INVALID
149 PacketTooLarge PACKET_TOO_LARGE
150 MessageRateTooHigh MESSAGE_RATE_TOO_HIGH
151 QuotaExceeded QUOTA_EXCEEDED
152 AdministrativeAction ADMINISTRATIVE_ACTION
153 PayloadFormatInvalid PAYLOAD_FORMAT_INVALID
154 RetainNotSupported RETAIN_NOT_SUPPORTED
155 QoSNotSupported QO_S_NOT_SUPPORTED
156 UseAnotherServer USE_ANOTHER_SERVER
157 ServerMoved SERVER_MOVED
158 SharedSubscriptionsNotSupported SHARED_SUBSCRIPTIONS_NOT_SUPPORTED
159 ConnectionRateExceeded CONNECTION_RATE_EXCEEDED
160 MaximumConnectTime MAXIMUM_CONNECT_TIME
161 SubscriptionIdentifiersNotSupported SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED
162 WildcardSubscriptionsNotSupported WILDCARD_SUBSCRIPTIONS_NOT_SUPPORTED"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "mqtt.json"
        r##"{
  "$schema": "../schema.json",
  "title": "MQTT 5 reason codes",
  "description": "A reason code tells how an operation of MQTT 5 went. It is one byte: values from 128 are failures. The number is the same in all packets, but not every packet can have every code, and 0 has three names. The table holds every value of the byte.",
  "source": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
  "updated": "2019-03-07",
  "repr": "u8",
  "open": [0, 255],
  "default": 0,
  "classes": [
    {"name": "Success", "range": [0, 127], "description": "The operation succeeded (MQTT 5.0, section 2.4)."},
    {"name": "Error", "range": [128, 255], "description": "The operation failed (MQTT 5.0, section 2.4)."}
  ],
  "attributes": {
    "uses": {
      "type": "[record]",
      "members": {
        "packet": {
          "type": "enum",
          "required": true,
          "values": {
            "Connack": "CONNACK, the acknowledgement of a connection.",
            "Puback": "PUBACK, the acknowledgement of a message with QoS 1.",
            "Pubrec": "PUBREC, the first answer to a message with QoS 2.",
            "Pubrel": "PUBREL, the answer to PUBREC.",
            "Pubcomp": "PUBCOMP, the answer to PUBREL.",
            "Suback": "SUBACK, which has one code for each subscription that the client requested.",
            "Unsuback": "UNSUBACK, which has one code for each subscription that the client ended.",
            "Disconnect": "DISCONNECT, the last packet of a connection.",
            "Auth": "AUTH, a step of the authentication."
          },
          "description": "Returns the packet."
        },
        "sender": {
          "type": "enum",
          "required": true,
          "values": {
            "Client": "The client sends the packet with this code.",
            "Server": "The server sends the packet with this code.",
            "Either": "Client and server can send the packet with this code."
          },
          "description": "Returns who sends the code in this packet."
        }
      },
      "default": [],
      "description": "Returns the packets that can have the code, and who sends it in them (MQTT 5.0, section 2.4, and the sections of the packets in chapter 3). For CONNACK, SUBACK and UNSUBACK that is always the server. In DISCONNECT, section 3.14.2.1 does not list 140, which either side can send if an authentication over the open connection fails (section 4.12.1), and lists 155 for the server, while section 3.3.4 has clients send it as well."
    },
    "names_server_reference": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if the property Server Reference can tell the client which server to use (MQTT 5.0, section 4.11).",
      "phrase": "Server Reference may say which server to use"
    }
  },
  "codes": [
    {
      "code": 0,
      "reason": "Success",
      "description": "The operation succeeded. In DISCONNECT the code means a normal disconnection, and the server does not publish the Will Message; in SUBACK it grants the subscription with QoS 0. If a packet leaves out its reason code, it is this one.",
      "aliases": ["Normal disconnection", "Granted QoS 0"],
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Connack", "sender": "Server"},
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Pubrel", "sender": "Either"},
        {"packet": "Pubcomp", "sender": "Either"},
        {"packet": "Unsuback", "sender": "Server"},
        {"packet": "Auth", "sender": "Server"},
        {"packet": "Disconnect", "sender": "Either"},
        {"packet": "Suback", "sender": "Server"}
      ]
    },
    {
      "code": 1,
      "reason": "Granted QoS 1",
      "description": "The subscription is accepted, and messages arrive with QoS 1 at most, which may be lower than requested.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Suback", "sender": "Server"}]
    },
    {
      "code": 2,
      "reason": "Granted QoS 2",
      "description": "The subscription is accepted, and messages arrive with any QoS up to 2.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Suback", "sender": "Server"}]
    },
    {
      "code": 4,
      "reason": "Disconnect with Will Message",
      "description": "The client disconnects, and wants the server to publish its Will Message nevertheless.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Client"}]
    },
    {
      "code": 16,
      "reason": "No matching subscribers",
      "description": "The message is accepted, but there are no subscribers. A server that knows this may send the code in place of 0.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Puback", "sender": "Server"}, {"packet": "Pubrec", "sender": "Server"}]
    },
    {
      "code": 17,
      "reason": "No subscription existed",
      "description": "The client has no subscription with this Topic Filter.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Unsuback", "sender": "Server"}]
    },
    {
      "code": 24,
      "reason": "Continue authentication",
      "description": "The authentication goes on with another step.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Auth", "sender": "Either"}]
    },
    {
      "code": 25,
      "reason": "Re-authenticate",
      "description": "The client starts to authenticate again over the open connection.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Auth", "sender": "Client"}]
    },
    {
      "code": 128,
      "reason": "Unspecified error",
      "description": "The sender does not want to tell the reason, or no other code fits.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Connack", "sender": "Server"},
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Suback", "sender": "Server"},
        {"packet": "Unsuback", "sender": "Server"},
        {"packet": "Disconnect", "sender": "Either"}
      ]
    },
    {
      "code": 129,
      "reason": "Malformed Packet",
      "description": "A packet could not be parsed correctly by the rules of the specification.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 130,
      "reason": "Protocol Error",
      "description": "A packet arrived that the protocol does not allow, or not at this point.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 131,
      "reason": "Implementation specific error",
      "description": "The packet is valid, but the receiver cannot process it.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Connack", "sender": "Server"},
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Suback", "sender": "Server"},
        {"packet": "Unsuback", "sender": "Server"},
        {"packet": "Disconnect", "sender": "Either"}
      ]
    },
    {
      "code": 132,
      "reason": "Unsupported Protocol Version",
      "description": "The server does not support the version of MQTT that the client requests.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}]
    },
    {
      "code": 133,
      "reason": "Client Identifier not valid",
      "description": "The Client Identifier is a valid string, but the server does not allow it.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}]
    },
    {
      "code": 134,
      "reason": "Bad User Name or Password",
      "description": "The server does not accept the User Name or the Password.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}]
    },
    {
      "code": 135,
      "reason": "Not authorized",
      "description": "The client is not authorized for the operation.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Connack", "sender": "Server"},
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Suback", "sender": "Server"},
        {"packet": "Unsuback", "sender": "Server"},
        {"packet": "Disconnect", "sender": "Server"}
      ]
    },
    {
      "code": 136,
      "reason": "Server unavailable",
      "description": "The MQTT server is not available.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}]
    },
    {
      "code": 137,
      "reason": "Server busy",
      "description": "The server is busy, and the client can try again later.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 138,
      "reason": "Banned",
      "description": "The client has been banned by administrative action.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}]
    },
    {
      "code": 139,
      "reason": "Server shutting down",
      "description": "The server is shutting down.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 140,
      "reason": "Bad authentication method",
      "description": "The Authentication Method is not supported, or not the one in use.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 141,
      "reason": "Keep Alive timeout",
      "description": "The server has received no packet for one and a half times the Keep Alive time.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 142,
      "reason": "Session taken over",
      "description": "Another connection uses the same Client Identifier, which closes this one.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 143,
      "reason": "Topic Filter invalid",
      "description": "The Topic Filter is well formed, but the server does not accept it.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Suback", "sender": "Server"}, {"packet": "Unsuback", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 144,
      "reason": "Topic Name invalid",
      "description": "The Topic Name is well formed, but the receiver does not accept it.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Connack", "sender": "Server"},
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Disconnect", "sender": "Either"}
      ]
    },
    {
      "code": 145,
      "reason": "Packet Identifier in use",
      "description": "The Packet Identifier is in use already. The states of client and server may not match.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Suback", "sender": "Server"},
        {"packet": "Unsuback", "sender": "Server"}
      ]
    },
    {
      "code": 146,
      "reason": "Packet Identifier not found",
      "description": "The Packet Identifier is unknown. This is not an error while a session is recovered; at other times the states of client and server do not match.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Pubrel", "sender": "Either"}, {"packet": "Pubcomp", "sender": "Either"}]
    },
    {
      "code": 147,
      "reason": "Receive Maximum exceeded",
      "description": "More messages arrived without having been acknowledged than the Receive Maximum allows.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 148,
      "reason": "Topic Alias invalid",
      "description": "The Topic Alias is zero, or greater than the Topic Alias Maximum.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 149,
      "reason": "Packet too large",
      "description": "The packet is larger than the Maximum Packet Size of the receiver.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 150,
      "reason": "Message rate too high",
      "description": "Messages arrive too fast.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 151,
      "reason": "Quota exceeded",
      "description": "A limit of the implementation or of the administration has been exceeded.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Connack", "sender": "Server"},
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Suback", "sender": "Server"},
        {"packet": "Disconnect", "sender": "Either"}
      ]
    },
    {
      "code": 152,
      "reason": "Administrative action",
      "description": "The connection is closed by administrative action.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 153,
      "reason": "Payload format invalid",
      "description": "The payload does not match the Payload Format Indicator.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [
        {"packet": "Connack", "sender": "Server"},
        {"packet": "Puback", "sender": "Either"},
        {"packet": "Pubrec", "sender": "Either"},
        {"packet": "Disconnect", "sender": "Either"}
      ]
    },
    {
      "code": 154,
      "reason": "Retain not supported",
      "description": "The server does not support retained messages.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 155,
      "reason": "QoS not supported",
      "description": "The QoS is higher than the Maximum QoS in the server's CONNACK.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Either"}]
    },
    {
      "code": 156,
      "reason": "Use another server",
      "description": "The client should use another server for the time being.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}],
      "names_server_reference": true
    },
    {
      "code": 157,
      "reason": "Server moved",
      "description": "The client should use another server from now on.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}],
      "names_server_reference": true
    },
    {
      "code": 158,
      "reason": "Shared Subscriptions not supported",
      "description": "The server does not support shared subscriptions for this client.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Suback", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 159,
      "reason": "Connection rate exceeded",
      "description": "The client connects too often.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Connack", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 160,
      "reason": "Maximum connect time",
      "description": "The connection has lasted for the longest time that is authorized.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 161,
      "reason": "Subscription Identifiers not supported",
      "description": "The server does not support Subscription Identifiers, and does not accept the subscription.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Suback", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}]
    },
    {
      "code": 162,
      "reason": "Wildcard Subscriptions not supported",
      "description": "The server does not support wildcards in Topic Filters, and does not accept the subscription.",
      "reference": "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031",
      "uses": [{"packet": "Suback", "sender": "Server"}, {"packet": "Disconnect", "sender": "Server"}]
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
pub use __ReasonCode_265d14cc872542f6 as ReasonCode;
