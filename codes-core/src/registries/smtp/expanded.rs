// @generated from smtp.json by codes 0.1.0: edit that file instead.

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
/// # SMTP reply codes
///
/// A reply code is the three-digit number with which a mail server answers each command. The first digit says whether the command succeeded, the second what the reply is about. The table has the codes of RFC 5321 and of the extensions `AUTH`, `STARTTLS`, `ETRN` and `ATRN`, and those for hosts and domains that accept no mail.
///
/// The type holds every code from 200 to 599, including those that are not listed here.
///
/// Source: RFC 5321, section 4.2.3 (<https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>), with RFC 1985, RFC 2645, RFC 3207, RFC 4954, RFC 7504 and RFC 7505, as of 2015-06-01.
///
/// ## Positive Completion, 200 to 299
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 211 | [System status, or system help reply](Self::SystemStatus) | The text tells the state of the server, or lists the commands that it has help for. |
/// | 214 | [Help message](Self::HelpMessage) | The text explains how to use the server or one of its commands. |
/// | 220 | [Service ready](Self::ServiceReady) | The server is ready. |
/// | 221 | [Service closing transmission channel](Self::ServiceClosing) | The server closes the connection because the client asked for it. |
/// | 235 | [Authentication succeeded](Self::AuthenticationSucceeded) | The client is authenticated. |
/// | 250 | [Requested mail action okay, completed](Self::Ok) | The command was carried out. |
/// | 251 | [User not local; will forward to \<forward-path\>](Self::WillForward) | The mailbox is elsewhere, and the server forwards the message to the address in the text. |
/// | 252 | [Cannot VRFY user, but will accept message and attempt delivery](Self::CannotVerifyUser) | The server does not say whether the mailbox exists, but accepts mail for it and tries to deliver it. |
/// | 253 | [OK, \<n\> pending messages for node \<x\> started](Self::PendingMessagesStarted) | The delivery of the waiting messages has started, and the text tells how many there are. |
///
/// ## Positive Intermediate, 300 to 399
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 334 | [Server challenge](Self::ServerChallenge) | The text is a challenge of the authentication mechanism in Base64, which the client answers in the next line. |
/// | 354 | [Start mail input; end with \<CRLF\>.\<CRLF\>](Self::StartMailInput) | The server waits for the message. |
///
/// ## Transient Negative Completion, 400 to 499
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 421 | [Service not available, closing transmission channel](Self::ServiceNotAvailable) | The server closes the connection, for example because it is shutting down. |
/// | 432 | [A password transition is needed](Self::PasswordTransitionNeeded) | The selected authentication mechanism is not set up for the user yet. |
/// | 450 | [Requested mail action not taken: mailbox unavailable](Self::MailboxTemporarilyUnavailable) | The mailbox cannot be used for now, for example because it is busy or blocked for reasons of policy. |
/// | 451 | [Requested action aborted: local error in processing](Self::LocalError) | The server failed because of an error of its own. |
/// | 452 | [Requested action not taken: insufficient system storage](Self::InsufficientStorage) | The server has no room for the message, or accepts no more recipients for this message: send it to the rest of them in another transaction. |
/// | 453 | [You have no mail](Self::YouHaveNoMail) | The server holds no messages for the domains that the client asked about. |
/// | 454 | [Temporary authentication failure](Self::TemporaryAuthenticationFailure) | Authentication failed because of a fault of the server, so asking the user for another password does not help. |
/// | 455 | [Server unable to accommodate parameters](Self::UnableToAccommodateParameters) | The server cannot honour the parameters of the command at the moment. |
/// | 458 | [Unable to queue messages for node \<x\>](Self::UnableToQueueMessages) | The server could not start to deliver the waiting messages. |
/// | 459 | [Node \<x\> not allowed: \<reason\>](Self::NodeNotAllowed) | The server refuses to start the delivery for this node, and the text tells why. |
///
/// ## Permanent Negative Completion, 500 to 599
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 500 | [Syntax error, command unrecognized](Self::CommandUnrecognized) | The server does not know the command, or the line is too long. |
/// | 501 | [Syntax error in parameters or arguments](Self::SyntaxErrorInParameters) | The command is known, but its arguments are malformed, or it has arguments although it takes none. |
/// | 502 | [Command not implemented](Self::CommandNotImplemented) | The server knows the command, but does not implement it. |
/// | 503 | [Bad sequence of commands](Self::BadSequenceOfCommands) | The command is not allowed at this point, such as `RCPT` before `MAIL`, or a second `AUTH`. |
/// | 504 | [Command parameter not implemented](Self::ParameterNotImplemented) | The command is implemented, but not with this parameter. |
/// | 521 | [Host does not accept mail](Self::HostDoesNotAcceptMail) | The host never accepts mail, from anybody and for any mailbox. |
/// | 530 | [Authentication required](Self::AuthenticationRequired) | The server requires authentication before it accepts the command. |
/// | 534 | [Authentication mechanism is too weak](Self::MechanismTooWeak) | The policy of the server requires a stronger mechanism for this user. |
/// | 535 | [Authentication credentials invalid](Self::CredentialsInvalid) | Authentication failed, for example because the password is wrong. |
/// | 538 | [Encryption required for requested authentication mechanism](Self::EncryptionRequired) | The selected mechanism may only be used over an encrypted connection. |
/// | 550 | [Requested action not taken: mailbox unavailable](Self::MailboxUnavailable) | The mailbox does not exist or cannot be reached, or the server rejects the command for reasons of policy, such as a sender whose domain accepts no mail. |
/// | 551 | [User not local; please try \<forward-path\>](Self::PleaseTryForwardPath) | The mailbox is elsewhere, and the server does not forward: the client can send the message to the address in the text. |
/// | 552 | [Requested mail action aborted: exceeded storage allocation](Self::ExceededStorageAllocation) | The message is too large for the mailbox or for the server. |
/// | 553 | [Requested action not taken: mailbox name not allowed](Self::MailboxNameNotAllowed) | The address is not valid here, for example because of its syntax. |
/// | 554 | [Transaction failed](Self::TransactionFailed) | The transaction failed, and nothing more precise fits. |
/// | 555 | [MAIL FROM/RCPT TO parameters not recognized or not implemented](Self::ParametersNotRecognized) | The server does not know or implement a parameter of the command. |
/// | 556 | [Domain does not accept mail](Self::DomainDoesNotAcceptMail) | The domain of the recipient accepts no mail at all, for example because its MX record says so. |
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
pub enum ReplyCode {
    #[doc(hidden)]
    Unlisted200 = 200,
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
    /// **211 System status, or system help reply**
    ///
    /// The text tells the state of the server, or lists the commands that it has help for.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to HELP
    SystemStatus,
    #[doc(hidden)]
    Unlisted212,
    #[doc(hidden)]
    Unlisted213,
    /// **214 Help message**
    ///
    /// The text explains how to use the server or one of its commands. It is meant for people, not for programs.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to HELP
    HelpMessage,
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
    /// **220 Service ready**
    ///
    /// The server is ready. As a greeting, the text starts with the domain name of the server; in answer to `STARTTLS`, the client now starts the TLS handshake.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 3207
    /// - [`extensions`](Self::extensions): used by the extension STARTTLS
    /// - [`commands`](Self::commands): a reply to STARTTLS
    /// - [`is_greeting`](Self::is_greeting): a possible greeting
    /// - [`text_is_parsed`](Self::text_is_parsed): the text is for programs as well
    ServiceReady,
    /// **221 Service closing transmission channel**
    ///
    /// The server closes the connection because the client asked for it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to QUIT
    /// - [`text_is_parsed`](Self::text_is_parsed): the text is for programs as well
    ServiceClosing,
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
    /// **235 Authentication succeeded**
    ///
    /// The client is authenticated.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-6>
    ///
    /// - [`category`](Self::category): `Unspecified`. The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to AUTH
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 2.7.0
    AuthenticationSucceeded,
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
    /// **250 Requested mail action okay, completed**
    ///
    /// The command was carried out. After the end of a message, it means that the server has taken over the responsibility for the message.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 1985, 2645
    /// - [`extensions`](Self::extensions): used by the extension ETRN, ATRN
    /// - [`commands`](Self::commands): a reply to EHLO, HELO, MAIL, RCPT, ., RSET, VRFY, EXPN, NOOP, ETRN, ATRN
    Ok,
    /// **251 User not local; will forward to \<forward-path\>**
    ///
    /// The mailbox is elsewhere, and the server forwards the message to the address in the text. In answer to `ETRN`, there are no messages waiting.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 1985
    /// - [`extensions`](Self::extensions): used by the extension ETRN
    /// - [`commands`](Self::commands): a reply to RCPT, VRFY, ETRN
    /// - [`text_is_parsed`](Self::text_is_parsed): the text is for programs as well
    WillForward,
    /// **252 Cannot VRFY user, but will accept message and attempt delivery**
    ///
    /// The server does not say whether the mailbox exists, but accepts mail for it and tries to deliver it. In answer to `ETRN`, the delivery of waiting messages has started.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 1985
    /// - [`extensions`](Self::extensions): used by the extension ETRN
    /// - [`commands`](Self::commands): a reply to VRFY, EXPN, ETRN
    CannotVerifyUser,
    /// **253 OK, \<n\> pending messages for node \<x\> started**
    ///
    /// The delivery of the waiting messages has started, and the text tells how many there are.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1985>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 1985
    /// - [`extensions`](Self::extensions): used by the extension ETRN
    /// - [`commands`](Self::commands): a reply to ETRN
    PendingMessagesStarted,
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
    #[doc(hidden)]
    Unlisted300,
    #[doc(hidden)]
    Unlisted301,
    #[doc(hidden)]
    Unlisted302,
    #[doc(hidden)]
    Unlisted303,
    #[doc(hidden)]
    Unlisted304,
    #[doc(hidden)]
    Unlisted305,
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
    /// **334 Server challenge**
    ///
    /// The text is a challenge of the authentication mechanism in Base64, which the client answers in the next line. The text is empty if the mechanism has the client go first.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-4>
    ///
    /// - [`category`](Self::category): `Unspecified`. The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to AUTH
    ServerChallenge,
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
    /// **354 Start mail input; end with \<CRLF\>.\<CRLF\>**
    ///
    /// The server waits for the message. The client ends it with a line that contains only a dot.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to DATA
    StartMailInput,
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
    #[doc(hidden)]
    Unlisted400,
    #[doc(hidden)]
    Unlisted401,
    #[doc(hidden)]
    Unlisted402,
    #[doc(hidden)]
    Unlisted403,
    #[doc(hidden)]
    Unlisted404,
    #[doc(hidden)]
    Unlisted405,
    #[doc(hidden)]
    Unlisted406,
    #[doc(hidden)]
    Unlisted407,
    #[doc(hidden)]
    Unlisted408,
    #[doc(hidden)]
    Unlisted409,
    #[doc(hidden)]
    Unlisted410,
    #[doc(hidden)]
    Unlisted411,
    #[doc(hidden)]
    Unlisted412,
    #[doc(hidden)]
    Unlisted413,
    #[doc(hidden)]
    Unlisted414,
    #[doc(hidden)]
    Unlisted415,
    #[doc(hidden)]
    Unlisted416,
    #[doc(hidden)]
    Unlisted417,
    #[doc(hidden)]
    Unlisted418,
    #[doc(hidden)]
    Unlisted419,
    #[doc(hidden)]
    Unlisted420,
    /// **421 Service not available, closing transmission channel**
    ///
    /// The server closes the connection, for example because it is shutting down. It can send this reply to any command.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`any_command`](Self::any_command): a reply to any command
    /// - [`text_is_parsed`](Self::text_is_parsed): the text is for programs as well
    ServiceNotAvailable,
    #[doc(hidden)]
    Unlisted422,
    #[doc(hidden)]
    Unlisted423,
    #[doc(hidden)]
    Unlisted424,
    #[doc(hidden)]
    Unlisted425,
    #[doc(hidden)]
    Unlisted426,
    #[doc(hidden)]
    Unlisted427,
    #[doc(hidden)]
    Unlisted428,
    #[doc(hidden)]
    Unlisted429,
    #[doc(hidden)]
    Unlisted430,
    #[doc(hidden)]
    Unlisted431,
    /// **432 A password transition is needed**
    ///
    /// The selected authentication mechanism is not set up for the user yet. Typically, the user authenticates once with `PLAIN`, and the mechanism should work in later sessions.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-6>
    ///
    /// - [`category`](Self::category): `Unspecified`. The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to AUTH
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 4.7.12
    PasswordTransitionNeeded,
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
    /// **450 Requested mail action not taken: mailbox unavailable**
    ///
    /// The mailbox cannot be used for now, for example because it is busy or blocked for reasons of policy.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 2645
    /// - [`extensions`](Self::extensions): used by the extension ATRN
    /// - [`commands`](Self::commands): a reply to RCPT, ., ATRN
    MailboxTemporarilyUnavailable,
    /// **451 Requested action aborted: local error in processing**
    ///
    /// The server failed because of an error of its own.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 2645
    /// - [`extensions`](Self::extensions): used by the extension ATRN
    /// - [`commands`](Self::commands): a reply to MAIL, RCPT, ., ATRN
    LocalError,
    /// **452 Requested action not taken: insufficient system storage**
    ///
    /// The server has no room for the message, or accepts no more recipients for this message: send it to the rest of them in another transaction.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to MAIL, RCPT, .
    InsufficientStorage,
    /// **453 You have no mail**
    ///
    /// The server holds no messages for the domains that the client asked about.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2645>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2645
    /// - [`extensions`](Self::extensions): used by the extension ATRN
    /// - [`commands`](Self::commands): a reply to ATRN
    YouHaveNoMail,
    /// **454 Temporary authentication failure**
    ///
    /// Authentication failed because of a fault of the server, so asking the user for another password does not help. In answer to `STARTTLS`, TLS is not available for now.
    ///
    /// Also known as: TLS not available due to temporary reason.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-6>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954, 3207
    /// - [`extensions`](Self::extensions): used by the extension AUTH, STARTTLS
    /// - [`commands`](Self::commands): a reply to AUTH, STARTTLS
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 4.7.0
    TemporaryAuthenticationFailure,
    /// **455 Server unable to accommodate parameters**
    ///
    /// The server cannot honour the parameters of the command at the moment.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to MAIL, RCPT
    UnableToAccommodateParameters,
    #[doc(hidden)]
    Unlisted456,
    #[doc(hidden)]
    Unlisted457,
    /// **458 Unable to queue messages for node \<x\>**
    ///
    /// The server could not start to deliver the waiting messages.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1985>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 1985
    /// - [`extensions`](Self::extensions): used by the extension ETRN
    /// - [`commands`](Self::commands): a reply to ETRN
    UnableToQueueMessages,
    /// **459 Node \<x\> not allowed: \<reason\>**
    ///
    /// The server refuses to start the delivery for this node, and the text tells why.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1985>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 1985
    /// - [`extensions`](Self::extensions): used by the extension ETRN
    /// - [`commands`](Self::commands): a reply to ETRN
    NodeNotAllowed,
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
    /// **500 Syntax error, command unrecognized**
    ///
    /// The server does not know the command, or the line is too long. It can send this reply to any command.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`any_command`](Self::any_command): a reply to any command
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.5.6
    CommandUnrecognized,
    /// **501 Syntax error in parameters or arguments**
    ///
    /// The command is known, but its arguments are malformed, or it has arguments although it takes none. It can be the reply to any command.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 4954, 3207
    /// - [`extensions`](Self::extensions): used by the extension AUTH, STARTTLS
    /// - [`any_command`](Self::any_command): a reply to any command
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.5.2, 5.7.0
    SyntaxErrorInParameters,
    /// **502 Command not implemented**
    ///
    /// The server knows the command, but does not implement it. A server must not list an extension whose commands it answers like this.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 2645
    /// - [`extensions`](Self::extensions): used by the extension ATRN
    /// - [`commands`](Self::commands): a reply to EHLO, HELO, VRFY, EXPN, HELP, ATRN
    CommandNotImplemented,
    /// **503 Bad sequence of commands**
    ///
    /// The command is not allowed at this point, such as `RCPT` before `MAIL`, or a second `AUTH`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to MAIL, RCPT, DATA, AUTH
    BadSequenceOfCommands,
    /// **504 Command parameter not implemented**
    ///
    /// The command is implemented, but not with this parameter. In answer to `AUTH`, the server does not know the mechanism.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to EHLO, HELO, VRFY, EXPN, HELP, AUTH
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.5.4
    ParameterNotImplemented,
    #[doc(hidden)]
    Unlisted505,
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
    /// **521 Host does not accept mail**
    ///
    /// The host never accepts mail, from anybody and for any mailbox. It can send this reply in place of the greeting.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7504>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 7504
    /// - [`is_greeting`](Self::is_greeting): a possible greeting
    HostDoesNotAcceptMail,
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
    /// **530 Authentication required**
    ///
    /// The server requires authentication before it accepts the command. The same code requires TLS: the client has to send `STARTTLS` first.
    ///
    /// Also known as: Must issue a STARTTLS command first.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-6>
    ///
    /// - [`category`](Self::category): `Unspecified`. The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954, 3207, 2645
    /// - [`extensions`](Self::extensions): used by the extension AUTH, STARTTLS, ATRN
    /// - [`any_command`](Self::any_command): a reply to any command
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.7.0
    AuthenticationRequired,
    #[doc(hidden)]
    Unlisted531,
    #[doc(hidden)]
    Unlisted532,
    #[doc(hidden)]
    Unlisted533,
    /// **534 Authentication mechanism is too weak**
    ///
    /// The policy of the server requires a stronger mechanism for this user. The client should try another one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-6>
    ///
    /// - [`category`](Self::category): `Unspecified`. The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to AUTH
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.7.9
    MechanismTooWeak,
    /// **535 Authentication credentials invalid**
    ///
    /// Authentication failed, for example because the password is wrong.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-6>
    ///
    /// - [`category`](Self::category): `Unspecified`. The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to AUTH
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.7.8
    CredentialsInvalid,
    #[doc(hidden)]
    Unlisted536,
    #[doc(hidden)]
    Unlisted537,
    /// **538 Encryption required for requested authentication mechanism**
    ///
    /// The selected mechanism may only be used over an encrypted connection. Current servers should not offer a mechanism that they refuse for this reason.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc4954#section-6>
    ///
    /// - [`category`](Self::category): `Unspecified`. The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    /// - [`rfcs`](Self::rfcs): defined by RFC 4954
    /// - [`extensions`](Self::extensions): used by the extension AUTH
    /// - [`commands`](Self::commands): a reply to AUTH
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.7.11
    EncryptionRequired,
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
    /// **550 Requested action not taken: mailbox unavailable**
    ///
    /// The mailbox does not exist or cannot be reached, or the server rejects the command for reasons of policy, such as a sender whose domain accepts no mail.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 7505
    /// - [`commands`](Self::commands): a reply to EHLO, HELO, MAIL, RCPT, ., VRFY, EXPN
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.7.27
    MailboxUnavailable,
    /// **551 User not local; please try \<forward-path\>**
    ///
    /// The mailbox is elsewhere, and the server does not forward: the client can send the message to the address in the text.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to RCPT, VRFY
    /// - [`text_is_parsed`](Self::text_is_parsed): the text is for programs as well
    PleaseTryForwardPath,
    /// **552 Requested mail action aborted: exceeded storage allocation**
    ///
    /// The message is too large for the mailbox or for the server. Old servers also send this reply for too many recipients, where 452 is right.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to MAIL, RCPT, .
    ExceededStorageAllocation,
    /// **553 Requested action not taken: mailbox name not allowed**
    ///
    /// The address is not valid here, for example because of its syntax.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to MAIL, RCPT, VRFY
    MailboxNameNotAllowed,
    /// **554 Transaction failed**
    ///
    /// The transaction failed, and nothing more precise fits. As a greeting, it means that there is no SMTP service on this host. After `STARTTLS`, a server for which the connection is not secure enough sends it in answer to every command but `QUIT`.
    ///
    /// Also known as: No SMTP service here.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321, 3207
    /// - [`extensions`](Self::extensions): used by the extension STARTTLS
    /// - [`commands`](Self::commands): a reply to DATA, .
    /// - [`is_greeting`](Self::is_greeting): a possible greeting
    TransactionFailed,
    /// **555 MAIL FROM/RCPT TO parameters not recognized or not implemented**
    ///
    /// The server does not know or implement a parameter of the command.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 5321
    /// - [`commands`](Self::commands): a reply to MAIL, RCPT
    ParametersNotRecognized,
    /// **556 Domain does not accept mail**
    ///
    /// The domain of the recipient accepts no mail at all, for example because its MX record says so.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc7504>
    ///
    /// - [`category`](Self::category): `MailSystem`. The reply is about the state of the mail system.
    /// - [`rfcs`](Self::rfcs): defined by RFC 7504, 7505
    /// - [`commands`](Self::commands): a reply to RCPT
    /// - [`enhanced_codes`](Self::enhanced_codes): with the enhanced code 5.1.10
    DomainDoesNotAcceptMail,
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
/// The classes of [`ReplyCode`].
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
pub enum ReplyCodeClass {
    /// Positive Completion: 200 to 299.
    ///
    /// The command was carried out (RFC 5321, section 4.2.1).
    PositiveCompletion,
    /// Positive Intermediate: 300 to 399.
    ///
    /// The command was accepted, and the server waits for more, such as the message itself (RFC 5321, section 4.2.1).
    PositiveIntermediate,
    /// Transient Negative Completion: 400 to 499.
    ///
    /// The command failed, but the same command can succeed later, and the client should try again (RFC 5321, section 4.2.1).
    TransientNegativeCompletion,
    /// Permanent Negative Completion: 500 to 599.
    ///
    /// The command failed, and the client should not repeat it as it was (RFC 5321, section 4.2.1).
    PermanentNegativeCompletion,
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
/// The values of [`ReplyCode::category`].
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
pub enum ReplyCodeCategory {
    /// The reply is about the syntax of the command, or about a command that fits no other category.
    Syntax,
    /// The reply answers a request for information.
    Information,
    /// The reply is about the connection.
    Connections,
    /// The reply is about the state of the mail system.
    MailSystem,
    /// The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it.
    Unspecified,
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
    static ROWS: [::core::primitive::u8; 400] = *b"&&&&&&&&&&&\0&&\x01&&&&&\x02\x03&&&&&&&&&&&&&\x04&&&&&&&&&&&&&&\x05\x06\x07\x08&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&\x09&&&&&&&&&&&&&&&&&&&\x0a&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&\x0b&&&&&&&&&&\x0c&&&&&&&&&&&&&&&&&\x0d\x0e\x0f\x10\x11\x12&&\x13\x14&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&\x15\x16\x17\x18\x19&&&&&&&&&&&&&&&&\x1a&&&&&&&&\x1b&&&\x1c\x1d&&\x1e&&&&&&&&&&&\x1f !\"#$%&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u16) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(200) as ::core::primitive::u16
            as ::core::primitive::u64;
        if offset >= 400 {
            return 38;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: ReplyCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u16)
    }
    #[inline]
    const fn find(number: ::core::primitive::u16) -> ::core::option::Option<ReplyCode> {
        ::core::option::Option::Some(
            match number {
                200 => ReplyCode::Unlisted200,
                201 => ReplyCode::Unlisted201,
                202 => ReplyCode::Unlisted202,
                203 => ReplyCode::Unlisted203,
                204 => ReplyCode::Unlisted204,
                205 => ReplyCode::Unlisted205,
                206 => ReplyCode::Unlisted206,
                207 => ReplyCode::Unlisted207,
                208 => ReplyCode::Unlisted208,
                209 => ReplyCode::Unlisted209,
                210 => ReplyCode::Unlisted210,
                211 => ReplyCode::SystemStatus,
                212 => ReplyCode::Unlisted212,
                213 => ReplyCode::Unlisted213,
                214 => ReplyCode::HelpMessage,
                215 => ReplyCode::Unlisted215,
                216 => ReplyCode::Unlisted216,
                217 => ReplyCode::Unlisted217,
                218 => ReplyCode::Unlisted218,
                219 => ReplyCode::Unlisted219,
                220 => ReplyCode::ServiceReady,
                221 => ReplyCode::ServiceClosing,
                222 => ReplyCode::Unlisted222,
                223 => ReplyCode::Unlisted223,
                224 => ReplyCode::Unlisted224,
                225 => ReplyCode::Unlisted225,
                226 => ReplyCode::Unlisted226,
                227 => ReplyCode::Unlisted227,
                228 => ReplyCode::Unlisted228,
                229 => ReplyCode::Unlisted229,
                230 => ReplyCode::Unlisted230,
                231 => ReplyCode::Unlisted231,
                232 => ReplyCode::Unlisted232,
                233 => ReplyCode::Unlisted233,
                234 => ReplyCode::Unlisted234,
                235 => ReplyCode::AuthenticationSucceeded,
                236 => ReplyCode::Unlisted236,
                237 => ReplyCode::Unlisted237,
                238 => ReplyCode::Unlisted238,
                239 => ReplyCode::Unlisted239,
                240 => ReplyCode::Unlisted240,
                241 => ReplyCode::Unlisted241,
                242 => ReplyCode::Unlisted242,
                243 => ReplyCode::Unlisted243,
                244 => ReplyCode::Unlisted244,
                245 => ReplyCode::Unlisted245,
                246 => ReplyCode::Unlisted246,
                247 => ReplyCode::Unlisted247,
                248 => ReplyCode::Unlisted248,
                249 => ReplyCode::Unlisted249,
                250 => ReplyCode::Ok,
                251 => ReplyCode::WillForward,
                252 => ReplyCode::CannotVerifyUser,
                253 => ReplyCode::PendingMessagesStarted,
                254 => ReplyCode::Unlisted254,
                255 => ReplyCode::Unlisted255,
                256 => ReplyCode::Unlisted256,
                257 => ReplyCode::Unlisted257,
                258 => ReplyCode::Unlisted258,
                259 => ReplyCode::Unlisted259,
                260 => ReplyCode::Unlisted260,
                261 => ReplyCode::Unlisted261,
                262 => ReplyCode::Unlisted262,
                263 => ReplyCode::Unlisted263,
                264 => ReplyCode::Unlisted264,
                265 => ReplyCode::Unlisted265,
                266 => ReplyCode::Unlisted266,
                267 => ReplyCode::Unlisted267,
                268 => ReplyCode::Unlisted268,
                269 => ReplyCode::Unlisted269,
                270 => ReplyCode::Unlisted270,
                271 => ReplyCode::Unlisted271,
                272 => ReplyCode::Unlisted272,
                273 => ReplyCode::Unlisted273,
                274 => ReplyCode::Unlisted274,
                275 => ReplyCode::Unlisted275,
                276 => ReplyCode::Unlisted276,
                277 => ReplyCode::Unlisted277,
                278 => ReplyCode::Unlisted278,
                279 => ReplyCode::Unlisted279,
                280 => ReplyCode::Unlisted280,
                281 => ReplyCode::Unlisted281,
                282 => ReplyCode::Unlisted282,
                283 => ReplyCode::Unlisted283,
                284 => ReplyCode::Unlisted284,
                285 => ReplyCode::Unlisted285,
                286 => ReplyCode::Unlisted286,
                287 => ReplyCode::Unlisted287,
                288 => ReplyCode::Unlisted288,
                289 => ReplyCode::Unlisted289,
                290 => ReplyCode::Unlisted290,
                291 => ReplyCode::Unlisted291,
                292 => ReplyCode::Unlisted292,
                293 => ReplyCode::Unlisted293,
                294 => ReplyCode::Unlisted294,
                295 => ReplyCode::Unlisted295,
                296 => ReplyCode::Unlisted296,
                297 => ReplyCode::Unlisted297,
                298 => ReplyCode::Unlisted298,
                299 => ReplyCode::Unlisted299,
                300 => ReplyCode::Unlisted300,
                301 => ReplyCode::Unlisted301,
                302 => ReplyCode::Unlisted302,
                303 => ReplyCode::Unlisted303,
                304 => ReplyCode::Unlisted304,
                305 => ReplyCode::Unlisted305,
                306 => ReplyCode::Unlisted306,
                307 => ReplyCode::Unlisted307,
                308 => ReplyCode::Unlisted308,
                309 => ReplyCode::Unlisted309,
                310 => ReplyCode::Unlisted310,
                311 => ReplyCode::Unlisted311,
                312 => ReplyCode::Unlisted312,
                313 => ReplyCode::Unlisted313,
                314 => ReplyCode::Unlisted314,
                315 => ReplyCode::Unlisted315,
                316 => ReplyCode::Unlisted316,
                317 => ReplyCode::Unlisted317,
                318 => ReplyCode::Unlisted318,
                319 => ReplyCode::Unlisted319,
                320 => ReplyCode::Unlisted320,
                321 => ReplyCode::Unlisted321,
                322 => ReplyCode::Unlisted322,
                323 => ReplyCode::Unlisted323,
                324 => ReplyCode::Unlisted324,
                325 => ReplyCode::Unlisted325,
                326 => ReplyCode::Unlisted326,
                327 => ReplyCode::Unlisted327,
                328 => ReplyCode::Unlisted328,
                329 => ReplyCode::Unlisted329,
                330 => ReplyCode::Unlisted330,
                331 => ReplyCode::Unlisted331,
                332 => ReplyCode::Unlisted332,
                333 => ReplyCode::Unlisted333,
                334 => ReplyCode::ServerChallenge,
                335 => ReplyCode::Unlisted335,
                336 => ReplyCode::Unlisted336,
                337 => ReplyCode::Unlisted337,
                338 => ReplyCode::Unlisted338,
                339 => ReplyCode::Unlisted339,
                340 => ReplyCode::Unlisted340,
                341 => ReplyCode::Unlisted341,
                342 => ReplyCode::Unlisted342,
                343 => ReplyCode::Unlisted343,
                344 => ReplyCode::Unlisted344,
                345 => ReplyCode::Unlisted345,
                346 => ReplyCode::Unlisted346,
                347 => ReplyCode::Unlisted347,
                348 => ReplyCode::Unlisted348,
                349 => ReplyCode::Unlisted349,
                350 => ReplyCode::Unlisted350,
                351 => ReplyCode::Unlisted351,
                352 => ReplyCode::Unlisted352,
                353 => ReplyCode::Unlisted353,
                354 => ReplyCode::StartMailInput,
                355 => ReplyCode::Unlisted355,
                356 => ReplyCode::Unlisted356,
                357 => ReplyCode::Unlisted357,
                358 => ReplyCode::Unlisted358,
                359 => ReplyCode::Unlisted359,
                360 => ReplyCode::Unlisted360,
                361 => ReplyCode::Unlisted361,
                362 => ReplyCode::Unlisted362,
                363 => ReplyCode::Unlisted363,
                364 => ReplyCode::Unlisted364,
                365 => ReplyCode::Unlisted365,
                366 => ReplyCode::Unlisted366,
                367 => ReplyCode::Unlisted367,
                368 => ReplyCode::Unlisted368,
                369 => ReplyCode::Unlisted369,
                370 => ReplyCode::Unlisted370,
                371 => ReplyCode::Unlisted371,
                372 => ReplyCode::Unlisted372,
                373 => ReplyCode::Unlisted373,
                374 => ReplyCode::Unlisted374,
                375 => ReplyCode::Unlisted375,
                376 => ReplyCode::Unlisted376,
                377 => ReplyCode::Unlisted377,
                378 => ReplyCode::Unlisted378,
                379 => ReplyCode::Unlisted379,
                380 => ReplyCode::Unlisted380,
                381 => ReplyCode::Unlisted381,
                382 => ReplyCode::Unlisted382,
                383 => ReplyCode::Unlisted383,
                384 => ReplyCode::Unlisted384,
                385 => ReplyCode::Unlisted385,
                386 => ReplyCode::Unlisted386,
                387 => ReplyCode::Unlisted387,
                388 => ReplyCode::Unlisted388,
                389 => ReplyCode::Unlisted389,
                390 => ReplyCode::Unlisted390,
                391 => ReplyCode::Unlisted391,
                392 => ReplyCode::Unlisted392,
                393 => ReplyCode::Unlisted393,
                394 => ReplyCode::Unlisted394,
                395 => ReplyCode::Unlisted395,
                396 => ReplyCode::Unlisted396,
                397 => ReplyCode::Unlisted397,
                398 => ReplyCode::Unlisted398,
                399 => ReplyCode::Unlisted399,
                400 => ReplyCode::Unlisted400,
                401 => ReplyCode::Unlisted401,
                402 => ReplyCode::Unlisted402,
                403 => ReplyCode::Unlisted403,
                404 => ReplyCode::Unlisted404,
                405 => ReplyCode::Unlisted405,
                406 => ReplyCode::Unlisted406,
                407 => ReplyCode::Unlisted407,
                408 => ReplyCode::Unlisted408,
                409 => ReplyCode::Unlisted409,
                410 => ReplyCode::Unlisted410,
                411 => ReplyCode::Unlisted411,
                412 => ReplyCode::Unlisted412,
                413 => ReplyCode::Unlisted413,
                414 => ReplyCode::Unlisted414,
                415 => ReplyCode::Unlisted415,
                416 => ReplyCode::Unlisted416,
                417 => ReplyCode::Unlisted417,
                418 => ReplyCode::Unlisted418,
                419 => ReplyCode::Unlisted419,
                420 => ReplyCode::Unlisted420,
                421 => ReplyCode::ServiceNotAvailable,
                422 => ReplyCode::Unlisted422,
                423 => ReplyCode::Unlisted423,
                424 => ReplyCode::Unlisted424,
                425 => ReplyCode::Unlisted425,
                426 => ReplyCode::Unlisted426,
                427 => ReplyCode::Unlisted427,
                428 => ReplyCode::Unlisted428,
                429 => ReplyCode::Unlisted429,
                430 => ReplyCode::Unlisted430,
                431 => ReplyCode::Unlisted431,
                432 => ReplyCode::PasswordTransitionNeeded,
                433 => ReplyCode::Unlisted433,
                434 => ReplyCode::Unlisted434,
                435 => ReplyCode::Unlisted435,
                436 => ReplyCode::Unlisted436,
                437 => ReplyCode::Unlisted437,
                438 => ReplyCode::Unlisted438,
                439 => ReplyCode::Unlisted439,
                440 => ReplyCode::Unlisted440,
                441 => ReplyCode::Unlisted441,
                442 => ReplyCode::Unlisted442,
                443 => ReplyCode::Unlisted443,
                444 => ReplyCode::Unlisted444,
                445 => ReplyCode::Unlisted445,
                446 => ReplyCode::Unlisted446,
                447 => ReplyCode::Unlisted447,
                448 => ReplyCode::Unlisted448,
                449 => ReplyCode::Unlisted449,
                450 => ReplyCode::MailboxTemporarilyUnavailable,
                451 => ReplyCode::LocalError,
                452 => ReplyCode::InsufficientStorage,
                453 => ReplyCode::YouHaveNoMail,
                454 => ReplyCode::TemporaryAuthenticationFailure,
                455 => ReplyCode::UnableToAccommodateParameters,
                456 => ReplyCode::Unlisted456,
                457 => ReplyCode::Unlisted457,
                458 => ReplyCode::UnableToQueueMessages,
                459 => ReplyCode::NodeNotAllowed,
                460 => ReplyCode::Unlisted460,
                461 => ReplyCode::Unlisted461,
                462 => ReplyCode::Unlisted462,
                463 => ReplyCode::Unlisted463,
                464 => ReplyCode::Unlisted464,
                465 => ReplyCode::Unlisted465,
                466 => ReplyCode::Unlisted466,
                467 => ReplyCode::Unlisted467,
                468 => ReplyCode::Unlisted468,
                469 => ReplyCode::Unlisted469,
                470 => ReplyCode::Unlisted470,
                471 => ReplyCode::Unlisted471,
                472 => ReplyCode::Unlisted472,
                473 => ReplyCode::Unlisted473,
                474 => ReplyCode::Unlisted474,
                475 => ReplyCode::Unlisted475,
                476 => ReplyCode::Unlisted476,
                477 => ReplyCode::Unlisted477,
                478 => ReplyCode::Unlisted478,
                479 => ReplyCode::Unlisted479,
                480 => ReplyCode::Unlisted480,
                481 => ReplyCode::Unlisted481,
                482 => ReplyCode::Unlisted482,
                483 => ReplyCode::Unlisted483,
                484 => ReplyCode::Unlisted484,
                485 => ReplyCode::Unlisted485,
                486 => ReplyCode::Unlisted486,
                487 => ReplyCode::Unlisted487,
                488 => ReplyCode::Unlisted488,
                489 => ReplyCode::Unlisted489,
                490 => ReplyCode::Unlisted490,
                491 => ReplyCode::Unlisted491,
                492 => ReplyCode::Unlisted492,
                493 => ReplyCode::Unlisted493,
                494 => ReplyCode::Unlisted494,
                495 => ReplyCode::Unlisted495,
                496 => ReplyCode::Unlisted496,
                497 => ReplyCode::Unlisted497,
                498 => ReplyCode::Unlisted498,
                499 => ReplyCode::Unlisted499,
                500 => ReplyCode::CommandUnrecognized,
                501 => ReplyCode::SyntaxErrorInParameters,
                502 => ReplyCode::CommandNotImplemented,
                503 => ReplyCode::BadSequenceOfCommands,
                504 => ReplyCode::ParameterNotImplemented,
                505 => ReplyCode::Unlisted505,
                506 => ReplyCode::Unlisted506,
                507 => ReplyCode::Unlisted507,
                508 => ReplyCode::Unlisted508,
                509 => ReplyCode::Unlisted509,
                510 => ReplyCode::Unlisted510,
                511 => ReplyCode::Unlisted511,
                512 => ReplyCode::Unlisted512,
                513 => ReplyCode::Unlisted513,
                514 => ReplyCode::Unlisted514,
                515 => ReplyCode::Unlisted515,
                516 => ReplyCode::Unlisted516,
                517 => ReplyCode::Unlisted517,
                518 => ReplyCode::Unlisted518,
                519 => ReplyCode::Unlisted519,
                520 => ReplyCode::Unlisted520,
                521 => ReplyCode::HostDoesNotAcceptMail,
                522 => ReplyCode::Unlisted522,
                523 => ReplyCode::Unlisted523,
                524 => ReplyCode::Unlisted524,
                525 => ReplyCode::Unlisted525,
                526 => ReplyCode::Unlisted526,
                527 => ReplyCode::Unlisted527,
                528 => ReplyCode::Unlisted528,
                529 => ReplyCode::Unlisted529,
                530 => ReplyCode::AuthenticationRequired,
                531 => ReplyCode::Unlisted531,
                532 => ReplyCode::Unlisted532,
                533 => ReplyCode::Unlisted533,
                534 => ReplyCode::MechanismTooWeak,
                535 => ReplyCode::CredentialsInvalid,
                536 => ReplyCode::Unlisted536,
                537 => ReplyCode::Unlisted537,
                538 => ReplyCode::EncryptionRequired,
                539 => ReplyCode::Unlisted539,
                540 => ReplyCode::Unlisted540,
                541 => ReplyCode::Unlisted541,
                542 => ReplyCode::Unlisted542,
                543 => ReplyCode::Unlisted543,
                544 => ReplyCode::Unlisted544,
                545 => ReplyCode::Unlisted545,
                546 => ReplyCode::Unlisted546,
                547 => ReplyCode::Unlisted547,
                548 => ReplyCode::Unlisted548,
                549 => ReplyCode::Unlisted549,
                550 => ReplyCode::MailboxUnavailable,
                551 => ReplyCode::PleaseTryForwardPath,
                552 => ReplyCode::ExceededStorageAllocation,
                553 => ReplyCode::MailboxNameNotAllowed,
                554 => ReplyCode::TransactionFailed,
                555 => ReplyCode::ParametersNotRecognized,
                556 => ReplyCode::DomainDoesNotAcceptMail,
                557 => ReplyCode::Unlisted557,
                558 => ReplyCode::Unlisted558,
                559 => ReplyCode::Unlisted559,
                560 => ReplyCode::Unlisted560,
                561 => ReplyCode::Unlisted561,
                562 => ReplyCode::Unlisted562,
                563 => ReplyCode::Unlisted563,
                564 => ReplyCode::Unlisted564,
                565 => ReplyCode::Unlisted565,
                566 => ReplyCode::Unlisted566,
                567 => ReplyCode::Unlisted567,
                568 => ReplyCode::Unlisted568,
                569 => ReplyCode::Unlisted569,
                570 => ReplyCode::Unlisted570,
                571 => ReplyCode::Unlisted571,
                572 => ReplyCode::Unlisted572,
                573 => ReplyCode::Unlisted573,
                574 => ReplyCode::Unlisted574,
                575 => ReplyCode::Unlisted575,
                576 => ReplyCode::Unlisted576,
                577 => ReplyCode::Unlisted577,
                578 => ReplyCode::Unlisted578,
                579 => ReplyCode::Unlisted579,
                580 => ReplyCode::Unlisted580,
                581 => ReplyCode::Unlisted581,
                582 => ReplyCode::Unlisted582,
                583 => ReplyCode::Unlisted583,
                584 => ReplyCode::Unlisted584,
                585 => ReplyCode::Unlisted585,
                586 => ReplyCode::Unlisted586,
                587 => ReplyCode::Unlisted587,
                588 => ReplyCode::Unlisted588,
                589 => ReplyCode::Unlisted589,
                590 => ReplyCode::Unlisted590,
                591 => ReplyCode::Unlisted591,
                592 => ReplyCode::Unlisted592,
                593 => ReplyCode::Unlisted593,
                594 => ReplyCode::Unlisted594,
                595 => ReplyCode::Unlisted595,
                596 => ReplyCode::Unlisted596,
                597 => ReplyCode::Unlisted597,
                598 => ReplyCode::Unlisted598,
                599 => ReplyCode::Unlisted599,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl ReplyCode {
        /// 211 System status, or system help reply: [`SystemStatus`](Self::SystemStatus).
        pub const SYSTEM_STATUS: ReplyCode = ReplyCode::SystemStatus;
        /// 214 Help message: [`HelpMessage`](Self::HelpMessage).
        pub const HELP_MESSAGE: ReplyCode = ReplyCode::HelpMessage;
        /// 220 Service ready: [`ServiceReady`](Self::ServiceReady).
        pub const SERVICE_READY: ReplyCode = ReplyCode::ServiceReady;
        /// 221 Service closing transmission channel: [`ServiceClosing`](Self::ServiceClosing).
        pub const SERVICE_CLOSING: ReplyCode = ReplyCode::ServiceClosing;
        /// 235 Authentication succeeded: [`AuthenticationSucceeded`](Self::AuthenticationSucceeded).
        pub const AUTHENTICATION_SUCCEEDED: ReplyCode = ReplyCode::AuthenticationSucceeded;
        /// 250 Requested mail action okay, completed: [`Ok`](Self::Ok).
        pub const OK: ReplyCode = ReplyCode::Ok;
        /// 251 User not local; will forward to \<forward-path\>: [`WillForward`](Self::WillForward).
        pub const WILL_FORWARD: ReplyCode = ReplyCode::WillForward;
        /// 252 Cannot VRFY user, but will accept message and attempt delivery: [`CannotVerifyUser`](Self::CannotVerifyUser).
        pub const CANNOT_VERIFY_USER: ReplyCode = ReplyCode::CannotVerifyUser;
        /// 253 OK, \<n\> pending messages for node \<x\> started: [`PendingMessagesStarted`](Self::PendingMessagesStarted).
        pub const PENDING_MESSAGES_STARTED: ReplyCode = ReplyCode::PendingMessagesStarted;
        /// 334 Server challenge: [`ServerChallenge`](Self::ServerChallenge).
        pub const SERVER_CHALLENGE: ReplyCode = ReplyCode::ServerChallenge;
        /// 354 Start mail input; end with \<CRLF\>.\<CRLF\>: [`StartMailInput`](Self::StartMailInput).
        pub const START_MAIL_INPUT: ReplyCode = ReplyCode::StartMailInput;
        /// 421 Service not available, closing transmission channel: [`ServiceNotAvailable`](Self::ServiceNotAvailable).
        pub const SERVICE_NOT_AVAILABLE: ReplyCode = ReplyCode::ServiceNotAvailable;
        /// 432 A password transition is needed: [`PasswordTransitionNeeded`](Self::PasswordTransitionNeeded).
        pub const PASSWORD_TRANSITION_NEEDED: ReplyCode = ReplyCode::PasswordTransitionNeeded;
        /// 450 Requested mail action not taken: mailbox unavailable: [`MailboxTemporarilyUnavailable`](Self::MailboxTemporarilyUnavailable).
        pub const MAILBOX_TEMPORARILY_UNAVAILABLE: ReplyCode = ReplyCode::MailboxTemporarilyUnavailable;
        /// 451 Requested action aborted: local error in processing: [`LocalError`](Self::LocalError).
        pub const LOCAL_ERROR: ReplyCode = ReplyCode::LocalError;
        /// 452 Requested action not taken: insufficient system storage: [`InsufficientStorage`](Self::InsufficientStorage).
        pub const INSUFFICIENT_STORAGE: ReplyCode = ReplyCode::InsufficientStorage;
        /// 453 You have no mail: [`YouHaveNoMail`](Self::YouHaveNoMail).
        pub const YOU_HAVE_NO_MAIL: ReplyCode = ReplyCode::YouHaveNoMail;
        /// 454 Temporary authentication failure: [`TemporaryAuthenticationFailure`](Self::TemporaryAuthenticationFailure).
        pub const TEMPORARY_AUTHENTICATION_FAILURE: ReplyCode = ReplyCode::TemporaryAuthenticationFailure;
        /// TLS not available due to temporary reason, another name for 454 [`TemporaryAuthenticationFailure`](Self::TemporaryAuthenticationFailure).
        pub const TlsNotAvailableDueToTemporaryReason: ReplyCode = ReplyCode::TemporaryAuthenticationFailure;
        /// TLS not available due to temporary reason, another name for 454 [`TemporaryAuthenticationFailure`](Self::TemporaryAuthenticationFailure).
        pub const TLS_NOT_AVAILABLE_DUE_TO_TEMPORARY_REASON: ReplyCode = ReplyCode::TemporaryAuthenticationFailure;
        /// 455 Server unable to accommodate parameters: [`UnableToAccommodateParameters`](Self::UnableToAccommodateParameters).
        pub const UNABLE_TO_ACCOMMODATE_PARAMETERS: ReplyCode = ReplyCode::UnableToAccommodateParameters;
        /// 458 Unable to queue messages for node \<x\>: [`UnableToQueueMessages`](Self::UnableToQueueMessages).
        pub const UNABLE_TO_QUEUE_MESSAGES: ReplyCode = ReplyCode::UnableToQueueMessages;
        /// 459 Node \<x\> not allowed: \<reason\>: [`NodeNotAllowed`](Self::NodeNotAllowed).
        pub const NODE_NOT_ALLOWED: ReplyCode = ReplyCode::NodeNotAllowed;
        /// 500 Syntax error, command unrecognized: [`CommandUnrecognized`](Self::CommandUnrecognized).
        pub const COMMAND_UNRECOGNIZED: ReplyCode = ReplyCode::CommandUnrecognized;
        /// 501 Syntax error in parameters or arguments: [`SyntaxErrorInParameters`](Self::SyntaxErrorInParameters).
        pub const SYNTAX_ERROR_IN_PARAMETERS: ReplyCode = ReplyCode::SyntaxErrorInParameters;
        /// 502 Command not implemented: [`CommandNotImplemented`](Self::CommandNotImplemented).
        pub const COMMAND_NOT_IMPLEMENTED: ReplyCode = ReplyCode::CommandNotImplemented;
        /// 503 Bad sequence of commands: [`BadSequenceOfCommands`](Self::BadSequenceOfCommands).
        pub const BAD_SEQUENCE_OF_COMMANDS: ReplyCode = ReplyCode::BadSequenceOfCommands;
        /// 504 Command parameter not implemented: [`ParameterNotImplemented`](Self::ParameterNotImplemented).
        pub const PARAMETER_NOT_IMPLEMENTED: ReplyCode = ReplyCode::ParameterNotImplemented;
        /// 521 Host does not accept mail: [`HostDoesNotAcceptMail`](Self::HostDoesNotAcceptMail).
        pub const HOST_DOES_NOT_ACCEPT_MAIL: ReplyCode = ReplyCode::HostDoesNotAcceptMail;
        /// 530 Authentication required: [`AuthenticationRequired`](Self::AuthenticationRequired).
        pub const AUTHENTICATION_REQUIRED: ReplyCode = ReplyCode::AuthenticationRequired;
        /// Must issue a STARTTLS command first, another name for 530 [`AuthenticationRequired`](Self::AuthenticationRequired).
        pub const MustIssueAStarttlsCommandFirst: ReplyCode = ReplyCode::AuthenticationRequired;
        /// Must issue a STARTTLS command first, another name for 530 [`AuthenticationRequired`](Self::AuthenticationRequired).
        pub const MUST_ISSUE_A_STARTTLS_COMMAND_FIRST: ReplyCode = ReplyCode::AuthenticationRequired;
        /// 534 Authentication mechanism is too weak: [`MechanismTooWeak`](Self::MechanismTooWeak).
        pub const MECHANISM_TOO_WEAK: ReplyCode = ReplyCode::MechanismTooWeak;
        /// 535 Authentication credentials invalid: [`CredentialsInvalid`](Self::CredentialsInvalid).
        pub const CREDENTIALS_INVALID: ReplyCode = ReplyCode::CredentialsInvalid;
        /// 538 Encryption required for requested authentication mechanism: [`EncryptionRequired`](Self::EncryptionRequired).
        pub const ENCRYPTION_REQUIRED: ReplyCode = ReplyCode::EncryptionRequired;
        /// 550 Requested action not taken: mailbox unavailable: [`MailboxUnavailable`](Self::MailboxUnavailable).
        pub const MAILBOX_UNAVAILABLE: ReplyCode = ReplyCode::MailboxUnavailable;
        /// 551 User not local; please try \<forward-path\>: [`PleaseTryForwardPath`](Self::PleaseTryForwardPath).
        pub const PLEASE_TRY_FORWARD_PATH: ReplyCode = ReplyCode::PleaseTryForwardPath;
        /// 552 Requested mail action aborted: exceeded storage allocation: [`ExceededStorageAllocation`](Self::ExceededStorageAllocation).
        pub const EXCEEDED_STORAGE_ALLOCATION: ReplyCode = ReplyCode::ExceededStorageAllocation;
        /// 553 Requested action not taken: mailbox name not allowed: [`MailboxNameNotAllowed`](Self::MailboxNameNotAllowed).
        pub const MAILBOX_NAME_NOT_ALLOWED: ReplyCode = ReplyCode::MailboxNameNotAllowed;
        /// 554 Transaction failed: [`TransactionFailed`](Self::TransactionFailed).
        pub const TRANSACTION_FAILED: ReplyCode = ReplyCode::TransactionFailed;
        /// No SMTP service here, another name for 554 [`TransactionFailed`](Self::TransactionFailed).
        pub const NoSmtpServiceHere: ReplyCode = ReplyCode::TransactionFailed;
        /// No SMTP service here, another name for 554 [`TransactionFailed`](Self::TransactionFailed).
        pub const NO_SMTP_SERVICE_HERE: ReplyCode = ReplyCode::TransactionFailed;
        /// 555 MAIL FROM/RCPT TO parameters not recognized or not implemented: [`ParametersNotRecognized`](Self::ParametersNotRecognized).
        pub const PARAMETERS_NOT_RECOGNIZED: ReplyCode = ReplyCode::ParametersNotRecognized;
        /// 556 Domain does not accept mail: [`DomainDoesNotAcceptMail`](Self::DomainDoesNotAcceptMail).
        pub const DOMAIN_DOES_NOT_ACCEPT_MAIL: ReplyCode = ReplyCode::DomainDoesNotAcceptMail;
    }
    impl ReplyCode {
        /// All 38 rows of the table, in order of codes.
        pub const ALL: &'static [ReplyCode] = &[
            ReplyCode::SystemStatus,
            ReplyCode::HelpMessage,
            ReplyCode::ServiceReady,
            ReplyCode::ServiceClosing,
            ReplyCode::AuthenticationSucceeded,
            ReplyCode::Ok,
            ReplyCode::WillForward,
            ReplyCode::CannotVerifyUser,
            ReplyCode::PendingMessagesStarted,
            ReplyCode::ServerChallenge,
            ReplyCode::StartMailInput,
            ReplyCode::ServiceNotAvailable,
            ReplyCode::PasswordTransitionNeeded,
            ReplyCode::MailboxTemporarilyUnavailable,
            ReplyCode::LocalError,
            ReplyCode::InsufficientStorage,
            ReplyCode::YouHaveNoMail,
            ReplyCode::TemporaryAuthenticationFailure,
            ReplyCode::UnableToAccommodateParameters,
            ReplyCode::UnableToQueueMessages,
            ReplyCode::NodeNotAllowed,
            ReplyCode::CommandUnrecognized,
            ReplyCode::SyntaxErrorInParameters,
            ReplyCode::CommandNotImplemented,
            ReplyCode::BadSequenceOfCommands,
            ReplyCode::ParameterNotImplemented,
            ReplyCode::HostDoesNotAcceptMail,
            ReplyCode::AuthenticationRequired,
            ReplyCode::MechanismTooWeak,
            ReplyCode::CredentialsInvalid,
            ReplyCode::EncryptionRequired,
            ReplyCode::MailboxUnavailable,
            ReplyCode::PleaseTryForwardPath,
            ReplyCode::ExceededStorageAllocation,
            ReplyCode::MailboxNameNotAllowed,
            ReplyCode::TransactionFailed,
            ReplyCode::ParametersNotRecognized,
            ReplyCode::DomainDoesNotAcceptMail,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ReplyCode {
        const ROWS: &'static [ReplyCode] = ReplyCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 39] = [
        "211",
        "214",
        "220",
        "221",
        "235",
        "250",
        "251",
        "252",
        "253",
        "334",
        "354",
        "421",
        "432",
        "450",
        "451",
        "452",
        "453",
        "454",
        "455",
        "458",
        "459",
        "500",
        "501",
        "502",
        "503",
        "504",
        "521",
        "530",
        "534",
        "535",
        "538",
        "550",
        "551",
        "552",
        "553",
        "554",
        "555",
        "556",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "200201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237238239240241242243244245246247248249250251252253254255256257258259260261262263264265266267268269270271272273274275276277278279280281282283284285286287288289290291292293294295296297298299300301302303304305306307308309310311312313314315316317318319320321322323324325326327328329330331332333334335336337338339340341342343344345346347348349350351352353354355356357358359360361362363364365366367368369370371372373374375376377378379380381382383384385386387388389390391392393394395396397398399400401402403404405406407408409410411412413414415416417418419420421422423424425426427428429430431432433434435436437438439440441442443444445446447448449450451452453454455456457458459460461462463464465466467468469470471472473474475476477478479480481482483484485486487488489490491492493494495496497498499500501502503504505506507508509510511512513514515516517518519520521522523524525526527528529530531532533534535536537538539540541542543544545546547548549550551552553554555556557558559560561562563564565566567568569570571572573574575576577578579580581582583584585586587588589590591592593594595596597598599",
        width: 3,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: ReplyCode) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::u16).wrapping_sub(200);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 39] = [
        "SystemStatus",
        "HelpMessage",
        "ServiceReady",
        "ServiceClosing",
        "AuthenticationSucceeded",
        "Ok",
        "WillForward",
        "CannotVerifyUser",
        "PendingMessagesStarted",
        "ServerChallenge",
        "StartMailInput",
        "ServiceNotAvailable",
        "PasswordTransitionNeeded",
        "MailboxTemporarilyUnavailable",
        "LocalError",
        "InsufficientStorage",
        "YouHaveNoMail",
        "TemporaryAuthenticationFailure",
        "UnableToAccommodateParameters",
        "UnableToQueueMessages",
        "NodeNotAllowed",
        "CommandUnrecognized",
        "SyntaxErrorInParameters",
        "CommandNotImplemented",
        "BadSequenceOfCommands",
        "ParameterNotImplemented",
        "HostDoesNotAcceptMail",
        "AuthenticationRequired",
        "MechanismTooWeak",
        "CredentialsInvalid",
        "EncryptionRequired",
        "MailboxUnavailable",
        "PleaseTryForwardPath",
        "ExceededStorageAllocation",
        "MailboxNameNotAllowed",
        "TransactionFailed",
        "ParametersNotRecognized",
        "DomainDoesNotAcceptMail",
        "",
    ];
    static REASONS: [&::core::primitive::str; 39] = [
        "System status, or system help reply",
        "Help message",
        "Service ready",
        "Service closing transmission channel",
        "Authentication succeeded",
        "Requested mail action okay, completed",
        "User not local; will forward to <forward-path>",
        "Cannot VRFY user, but will accept message and attempt delivery",
        "OK, <n> pending messages for node <x> started",
        "Server challenge",
        "Start mail input; end with <CRLF>.<CRLF>",
        "Service not available, closing transmission channel",
        "A password transition is needed",
        "Requested mail action not taken: mailbox unavailable",
        "Requested action aborted: local error in processing",
        "Requested action not taken: insufficient system storage",
        "You have no mail",
        "Temporary authentication failure",
        "Server unable to accommodate parameters",
        "Unable to queue messages for node <x>",
        "Node <x> not allowed: <reason>",
        "Syntax error, command unrecognized",
        "Syntax error in parameters or arguments",
        "Command not implemented",
        "Bad sequence of commands",
        "Command parameter not implemented",
        "Host does not accept mail",
        "Authentication required",
        "Authentication mechanism is too weak",
        "Authentication credentials invalid",
        "Encryption required for requested authentication mechanism",
        "Requested action not taken: mailbox unavailable",
        "User not local; please try <forward-path>",
        "Requested mail action aborted: exceeded storage allocation",
        "Requested action not taken: mailbox name not allowed",
        "Transaction failed",
        "MAIL FROM/RCPT TO parameters not recognized or not implemented",
        "Domain does not accept mail",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 39] = [
        "The text tells the state of the server, or lists the commands that it has help for.",
        "The text explains how to use the server or one of its commands. It is meant for people, not for programs.",
        "The server is ready. As a greeting, the text starts with the domain name of the server; in answer to `STARTTLS`, the client now starts the TLS handshake.",
        "The server closes the connection because the client asked for it.",
        "The client is authenticated.",
        "The command was carried out. After the end of a message, it means that the server has taken over the responsibility for the message.",
        "The mailbox is elsewhere, and the server forwards the message to the address in the text. In answer to `ETRN`, there are no messages waiting.",
        "The server does not say whether the mailbox exists, but accepts mail for it and tries to deliver it. In answer to `ETRN`, the delivery of waiting messages has started.",
        "The delivery of the waiting messages has started, and the text tells how many there are.",
        "The text is a challenge of the authentication mechanism in Base64, which the client answers in the next line. The text is empty if the mechanism has the client go first.",
        "The server waits for the message. The client ends it with a line that contains only a dot.",
        "The server closes the connection, for example because it is shutting down. It can send this reply to any command.",
        "The selected authentication mechanism is not set up for the user yet. Typically, the user authenticates once with `PLAIN`, and the mechanism should work in later sessions.",
        "The mailbox cannot be used for now, for example because it is busy or blocked for reasons of policy.",
        "The server failed because of an error of its own.",
        "The server has no room for the message, or accepts no more recipients for this message: send it to the rest of them in another transaction.",
        "The server holds no messages for the domains that the client asked about.",
        "Authentication failed because of a fault of the server, so asking the user for another password does not help. In answer to `STARTTLS`, TLS is not available for now.",
        "The server cannot honour the parameters of the command at the moment.",
        "The server could not start to deliver the waiting messages.",
        "The server refuses to start the delivery for this node, and the text tells why.",
        "The server does not know the command, or the line is too long. It can send this reply to any command.",
        "The command is known, but its arguments are malformed, or it has arguments although it takes none. It can be the reply to any command.",
        "The server knows the command, but does not implement it. A server must not list an extension whose commands it answers like this.",
        "The command is not allowed at this point, such as `RCPT` before `MAIL`, or a second `AUTH`.",
        "The command is implemented, but not with this parameter. In answer to `AUTH`, the server does not know the mechanism.",
        "The host never accepts mail, from anybody and for any mailbox. It can send this reply in place of the greeting.",
        "The server requires authentication before it accepts the command. The same code requires TLS: the client has to send `STARTTLS` first.",
        "The policy of the server requires a stronger mechanism for this user. The client should try another one.",
        "Authentication failed, for example because the password is wrong.",
        "The selected mechanism may only be used over an encrypted connection. Current servers should not offer a mechanism that they refuse for this reason.",
        "The mailbox does not exist or cannot be reached, or the server rejects the command for reasons of policy, such as a sender whose domain accepts no mail.",
        "The mailbox is elsewhere, and the server does not forward: the client can send the message to the address in the text.",
        "The message is too large for the mailbox or for the server. Old servers also send this reply for too many recipients, where 452 is right.",
        "The address is not valid here, for example because of its syntax.",
        "The transaction failed, and nothing more precise fits. As a greeting, it means that there is no SMTP service on this host. After `STARTTLS`, a server for which the connection is not secure enough sends it in answer to every command but `QUIT`.",
        "The server does not know or implement a parameter of the command.",
        "The domain of the recipient accepts no mail at all, for example because its MX record says so.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 39] = [
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc4954#section-6",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc1985",
        "https://www.rfc-editor.org/rfc/rfc4954#section-4",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc4954#section-6",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc2645",
        "https://www.rfc-editor.org/rfc/rfc4954#section-6",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc1985",
        "https://www.rfc-editor.org/rfc/rfc1985",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc7504",
        "https://www.rfc-editor.org/rfc/rfc4954#section-6",
        "https://www.rfc-editor.org/rfc/rfc4954#section-6",
        "https://www.rfc-editor.org/rfc/rfc4954#section-6",
        "https://www.rfc-editor.org/rfc/rfc4954#section-6",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "https://www.rfc-editor.org/rfc/rfc7504",
        "",
    ];
    impl ReplyCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 200 to 599.
        #[inline]
        pub const fn from_u16(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<ReplyCode, __codes_core::UnknownCode<ReplyCode>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_number(number),
                    )
                }
            }
        }
        /// The code with the number in this text, such as `b"211"`.
        ///
        /// # Errors
        ///
        /// If the text is not a number from 200 to 599 in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<ReplyCode, __codes_core::UnknownCode<ReplyCode>> {
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
                ::core::option::Option::Some(number) => ReplyCode::from_u16(number),
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
            if row < 38 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `SystemStatus`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 38 {
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
            if row < 38 {
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
            row(self) < 38
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
    ) -> ::core::option::Option<ReplyCodeClass> {
        match number {
            200..=299 => ::core::option::Option::Some(ReplyCodeClass::PositiveCompletion),
            300..=399 => {
                ::core::option::Option::Some(ReplyCodeClass::PositiveIntermediate)
            }
            400..=499 => {
                ::core::option::Option::Some(ReplyCodeClass::TransientNegativeCompletion)
            }
            500..=599 => {
                ::core::option::Option::Some(ReplyCodeClass::PermanentNegativeCompletion)
            }
            _ => ::core::option::Option::None,
        }
    }
    static CLASS_BY_BLOCK: [::core::option::Option<ReplyCodeClass>; 150] = {
        let mut classes = [::core::option::Option::None; 150];
        let mut block = 0;
        while block < 150 {
            classes[block] = class_of_number((block as ::core::primitive::u16) << 2);
            block += 1;
        }
        classes
    };
    impl ReplyCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<ReplyCodeClass> {
            __codes_core::__private_0_1_0::bytes::at(
                &CLASS_BY_BLOCK,
                (self as ::core::primitive::u16 >> 2) as ::core::primitive::usize,
            )
        }
        /// Whether the code belongs to the class [`Positive Completion`](ReplyCodeClass::PositiveCompletion), 200 to 299.
        #[inline]
        #[must_use]
        pub const fn is_positive_completion(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 200..= 299)
        }
        /// Whether the code belongs to the class [`Positive Intermediate`](ReplyCodeClass::PositiveIntermediate), 300 to 399.
        #[inline]
        #[must_use]
        pub const fn is_positive_intermediate(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 300..= 399)
        }
        /// Whether the code belongs to the class [`Transient Negative Completion`](ReplyCodeClass::TransientNegativeCompletion), 400 to 499.
        #[inline]
        #[must_use]
        pub const fn is_transient(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 400..= 499)
        }
        /// Whether the code belongs to the class [`Permanent Negative Completion`](ReplyCodeClass::PermanentNegativeCompletion), 500 to 599.
        #[inline]
        #[must_use]
        pub const fn is_permanent(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 500..= 599)
        }
    }
    impl ReplyCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [ReplyCodeClass] = &[
            ReplyCodeClass::PositiveCompletion,
            ReplyCodeClass::PositiveIntermediate,
            ReplyCodeClass::TransientNegativeCompletion,
            ReplyCodeClass::PermanentNegativeCompletion,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ReplyCodeClass::PositiveCompletion => "Positive Completion",
                ReplyCodeClass::PositiveIntermediate => "Positive Intermediate",
                ReplyCodeClass::TransientNegativeCompletion => {
                    "Transient Negative Completion"
                }
                ReplyCodeClass::PermanentNegativeCompletion => {
                    "Permanent Negative Completion"
                }
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ReplyCodeClass::PositiveCompletion => {
                    ::core::option::Option::Some(
                        "The command was carried out (RFC 5321, section 4.2.1).",
                    )
                }
                ReplyCodeClass::PositiveIntermediate => {
                    ::core::option::Option::Some(
                        "The command was accepted, and the server waits for more, such as the message itself (RFC 5321, section 4.2.1).",
                    )
                }
                ReplyCodeClass::TransientNegativeCompletion => {
                    ::core::option::Option::Some(
                        "The command failed, but the same command can succeed later, and the client should try again (RFC 5321, section 4.2.1).",
                    )
                }
                ReplyCodeClass::PermanentNegativeCompletion => {
                    ::core::option::Option::Some(
                        "The command failed, and the client should not repeat it as it was (RFC 5321, section 4.2.1).",
                    )
                }
            }
        }
    }
    impl ReplyCodeClass {
        /// The class whose range contains the number, even if it is not a valid [`ReplyCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u16,
        ) -> ::core::option::Option<ReplyCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`ReplyCode`].
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
        class: ReplyCodeClass,
    ) -> (::core::primitive::u16, ::core::primitive::u16) {
        match class {
            ReplyCodeClass::PositiveCompletion => (200, 299),
            ReplyCodeClass::PositiveIntermediate => (300, 399),
            ReplyCodeClass::TransientNegativeCompletion => (400, 499),
            ReplyCodeClass::PermanentNegativeCompletion => (500, 599),
        }
    }
    impl ReplyCodeClass {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ReplyCodeClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ReplyCodeClass {
        const KIND: &'static ::core::primitive::str = "ReplyCodeClass";
        const VALUES: &'static [ReplyCodeClass] = ReplyCodeClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ReplyCodeClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReplyCodeClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        ReplyCodeClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for ReplyCodeClass {
        type Repr = ::core::primitive::u16;
        const ALL: &'static [ReplyCodeClass] = ReplyCodeClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            ReplyCodeClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReplyCodeClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            ReplyCodeClass::range(self)
        }
    }
    impl ReplyCodeCategory {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [ReplyCodeCategory] = &[
            ReplyCodeCategory::Syntax,
            ReplyCodeCategory::Information,
            ReplyCodeCategory::Connections,
            ReplyCodeCategory::MailSystem,
            ReplyCodeCategory::Unspecified,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ReplyCodeCategory::Syntax => "Syntax",
                ReplyCodeCategory::Information => "Information",
                ReplyCodeCategory::Connections => "Connections",
                ReplyCodeCategory::MailSystem => "MailSystem",
                ReplyCodeCategory::Unspecified => "Unspecified",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                ReplyCodeCategory::Syntax => {
                    "The reply is about the syntax of the command, or about a command that fits no other category."
                }
                ReplyCodeCategory::Information => {
                    "The reply answers a request for information."
                }
                ReplyCodeCategory::Connections => "The reply is about the connection.",
                ReplyCodeCategory::MailSystem => {
                    "The reply is about the state of the mail system."
                }
                ReplyCodeCategory::Unspecified => {
                    "The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it."
                }
            }
        }
    }
    impl ReplyCodeCategory {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ReplyCodeCategory::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ReplyCodeCategory {
        const KIND: &'static ::core::primitive::str = "ReplyCodeCategory";
        const VALUES: &'static [ReplyCodeCategory] = ReplyCodeCategory::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ReplyCodeCategory::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(ReplyCodeCategory::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        ReplyCodeCategory
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for ReplyCode {
        type Enum = ReplyCodeCategory;
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 39] = *b"\x01\x01\x02\x02\x04\x03\x03\x03\x03\x04\x03\x02\x04\x03\x03\x03\x03\x03\x03\x03\x03\0\0\0\0\0\x02\x04\x04\x04\x04\x03\x03\x03\x03\x03\x03\x03\0";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 274877906943;
    static ATTRIBUTE_1: [::core::primitive::i64; 57] = [
        5321, 5321, 5321, 3207, 5321, 4954, 5321, 1985, 2645, 5321, 1985, 5321, 1985,
        1985, 4954, 5321, 5321, 4954, 5321, 2645, 5321, 2645, 5321, 2645, 4954, 3207,
        5321, 1985, 1985, 5321, 4954, 5321, 4954, 3207, 5321, 2645, 5321, 4954, 5321,
        4954, 7504, 4954, 3207, 2645, 4954, 4954, 4954, 5321, 7505, 5321, 5321, 5321,
        5321, 3207, 5321, 7504, 7505,
    ];
    static ATTRIBUTE_1_ENDS: [::core::primitive::u8; 156] = *b"\x01\0\0\0\x02\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x09\0\0\0\x0b\0\0\0\x0d\0\0\0\x0e\0\0\0\x0f\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x14\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x1a\0\0\0\x1b\0\0\0\x1c\0\0\0\x1d\0\0\0\x1f\0\0\0\"\0\0\0$\0\0\0&\0\0\0(\0\0\0)\0\0\0,\0\0\0-\0\0\0.\0\0\0/\0\0\01\0\0\02\0\0\03\0\0\04\0\0\06\0\0\07\0\0\09\0\0\09\0\0\0";
    static ATTRIBUTE_2: [&::core::primitive::str; 29] = [
        "STARTTLS",
        "AUTH",
        "ETRN",
        "ATRN",
        "ETRN",
        "ETRN",
        "ETRN",
        "AUTH",
        "AUTH",
        "ATRN",
        "ATRN",
        "ATRN",
        "AUTH",
        "STARTTLS",
        "ETRN",
        "ETRN",
        "AUTH",
        "AUTH",
        "STARTTLS",
        "ATRN",
        "AUTH",
        "AUTH",
        "AUTH",
        "STARTTLS",
        "ATRN",
        "AUTH",
        "AUTH",
        "AUTH",
        "STARTTLS",
    ];
    static ATTRIBUTE_2_ENDS: [::core::primitive::u8; 156] = *b"\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x08\0\0\0\x08\0\0\0\x09\0\0\0\x0a\0\0\0\x0b\0\0\0\x0b\0\0\0\x0c\0\0\0\x0e\0\0\0\x0e\0\0\0\x0f\0\0\0\x10\0\0\0\x11\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x16\0\0\0\x19\0\0\0\x1a\0\0\0\x1b\0\0\0\x1c\0\0\0\x1c\0\0\0\x1c\0\0\0\x1c\0\0\0\x1c\0\0\0\x1d\0\0\0\x1d\0\0\0\x1d\0\0\0\x1d\0\0\0";
    static ATTRIBUTE_3: [&::core::primitive::str; 82] = [
        "HELP",
        "HELP",
        "STARTTLS",
        "QUIT",
        "AUTH",
        "EHLO",
        "HELO",
        "MAIL",
        "RCPT",
        ".",
        "RSET",
        "VRFY",
        "EXPN",
        "NOOP",
        "ETRN",
        "ATRN",
        "RCPT",
        "VRFY",
        "ETRN",
        "VRFY",
        "EXPN",
        "ETRN",
        "ETRN",
        "AUTH",
        "DATA",
        "AUTH",
        "RCPT",
        ".",
        "ATRN",
        "MAIL",
        "RCPT",
        ".",
        "ATRN",
        "MAIL",
        "RCPT",
        ".",
        "ATRN",
        "AUTH",
        "STARTTLS",
        "MAIL",
        "RCPT",
        "ETRN",
        "ETRN",
        "EHLO",
        "HELO",
        "VRFY",
        "EXPN",
        "HELP",
        "ATRN",
        "MAIL",
        "RCPT",
        "DATA",
        "AUTH",
        "EHLO",
        "HELO",
        "VRFY",
        "EXPN",
        "HELP",
        "AUTH",
        "AUTH",
        "AUTH",
        "AUTH",
        "EHLO",
        "HELO",
        "MAIL",
        "RCPT",
        ".",
        "VRFY",
        "EXPN",
        "RCPT",
        "VRFY",
        "MAIL",
        "RCPT",
        ".",
        "MAIL",
        "RCPT",
        "VRFY",
        "DATA",
        ".",
        "MAIL",
        "RCPT",
        "RCPT",
    ];
    static ATTRIBUTE_3_ENDS: [::core::primitive::u8; 156] = *b"\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x10\0\0\0\x13\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x19\0\0\0\x1a\0\0\0\x1d\0\0\0!\0\0\0$\0\0\0%\0\0\0'\0\0\0)\0\0\0*\0\0\0+\0\0\0+\0\0\0+\0\0\01\0\0\05\0\0\0;\0\0\0;\0\0\0;\0\0\0<\0\0\0=\0\0\0>\0\0\0E\0\0\0G\0\0\0J\0\0\0M\0\0\0O\0\0\0Q\0\0\0R\0\0\0R\0\0\0";
    const ATTRIBUTE_4: ::core::primitive::u64 = 140511232;
    const ATTRIBUTE_5: ::core::primitive::u64 = 34426847236;
    const ATTRIBUTE_6: ::core::primitive::u64 = 4294969420;
    static ATTRIBUTE_7: [&::core::primitive::str; 13] = [
        "2.7.0",
        "4.7.12",
        "4.7.0",
        "5.5.6",
        "5.5.2",
        "5.7.0",
        "5.5.4",
        "5.7.0",
        "5.7.9",
        "5.7.8",
        "5.7.11",
        "5.7.27",
        "5.1.10",
    ];
    static ATTRIBUTE_7_ENDS: [::core::primitive::u8; 156] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x02\0\0\0\x02\0\0\0\x02\0\0\0\x02\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x04\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x07\0\0\0\x07\0\0\0\x08\0\0\0\x09\0\0\0\x0a\0\0\0\x0b\0\0\0\x0c\0\0\0\x0c\0\0\0\x0c\0\0\0\x0c\0\0\0\x0c\0\0\0\x0c\0\0\0\x0d\0\0\0\x0d\0\0\0";
    impl ReplyCode {
        /// Returns what the second digit says, the subject of the reply (RFC 5321, section 4.2.1). `None` for an unlisted code, whose second digit says the same: `code.as_u16() / 10 % 10`.
        #[inline]
        #[must_use]
        pub const fn category(self) -> ::core::option::Option<ReplyCodeCategory> {
            let row = row(self);
            if ATTRIBUTE_0_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        ReplyCodeCategory::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_0, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns the RFCs that define the code, the main one first. The others use it in an extension, or give it a further meaning.
        #[inline]
        #[must_use]
        pub const fn rfcs(self) -> &'static [::core::primitive::i64] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_1,
                &ATTRIBUTE_1_ENDS,
                row,
            )
        }
        /// Returns the extensions that define the code or give it a further meaning, by the keywords that the response to `EHLO` lists. The list is empty for a code that only RFC 5321 defines, and for those of RFC 7504, which are not part of an extension.
        #[inline]
        #[must_use]
        pub const fn extensions(self) -> &'static [&'static ::core::primitive::str] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_2,
                &ATTRIBUTE_2_ENDS,
                row,
            )
        }
        /// Returns the commands that the documents list the reply for (RFC 5321, section 4.3.2; RFC 1985; RFC 2645; RFC 3207, section 4; RFC 4954, section 4; RFC 7504). `.` is the line that ends a message, after `DATA`. Clients have to expect other replies as well, and to act on the first digit. The list does not repeat the replies to any command, see `any_command`.
        #[inline]
        #[must_use]
        pub const fn commands(self) -> &'static [&'static ::core::primitive::str] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_3,
                &ATTRIBUTE_3_ENDS,
                row,
            )
        }
        /// Returns `true` for a code that can be the reply to any command (RFC 5321, section 4.3.2), and for 530, which can be the reply to any command that requires authentication or TLS, so not to `EHLO`, `NOOP` or `QUIT` (RFC 3207, section 4; RFC 4954, section 6).
        #[inline]
        #[must_use]
        pub const fn any_command(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_4 >> (row & 63) & 1 != 0
        }
        /// Returns `true` for the codes that a server can greet a new connection with (RFC 5321, section 4.3.2; RFC 7504). 421 is possible there as well.
        #[inline]
        #[must_use]
        pub const fn is_greeting(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_5 >> (row & 63) & 1 != 0
        }
        /// Returns `true` for the codes whose text is for programs as well: the name of the server in 220, 221 and 421, and an address in 251 and 551 (RFC 5321, section 4.2). Programs use only the number of other replies. The text of 334 is a challenge (RFC 4954, section 4).
        #[inline]
        #[must_use]
        pub const fn text_is_parsed(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_6 >> (row & 63) & 1 != 0
        }
        /// Returns the enhanced status codes that documents pair with this code: those of RFC 3207, section 4, of RFC 4954, sections 4 and 6, and of RFC 7505. Servers also send other enhanced codes, such as `5.1.1`, with these replies (RFC 3463).
        #[inline]
        #[must_use]
        pub const fn enhanced_codes(self) -> &'static [&'static ::core::primitive::str] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_7,
                &ATTRIBUTE_7_ENDS,
                row,
            )
        }
    }
    static DISPLAYED: [&::core::primitive::str; 39] = [
        "211 System status, or system help reply",
        "214 Help message",
        "220 Service ready",
        "221 Service closing transmission channel",
        "235 Authentication succeeded",
        "250 Requested mail action okay, completed",
        "251 User not local; will forward to <forward-path>",
        "252 Cannot VRFY user, but will accept message and attempt delivery",
        "253 OK, <n> pending messages for node <x> started",
        "334 Server challenge",
        "354 Start mail input; end with <CRLF>.<CRLF>",
        "421 Service not available, closing transmission channel",
        "432 A password transition is needed",
        "450 Requested mail action not taken: mailbox unavailable",
        "451 Requested action aborted: local error in processing",
        "452 Requested action not taken: insufficient system storage",
        "453 You have no mail",
        "454 Temporary authentication failure",
        "455 Server unable to accommodate parameters",
        "458 Unable to queue messages for node <x>",
        "459 Node <x> not allowed: <reason>",
        "500 Syntax error, command unrecognized",
        "501 Syntax error in parameters or arguments",
        "502 Command not implemented",
        "503 Bad sequence of commands",
        "504 Command parameter not implemented",
        "521 Host does not accept mail",
        "530 Authentication required",
        "534 Authentication mechanism is too weak",
        "535 Authentication credentials invalid",
        "538 Encryption required for requested authentication mechanism",
        "550 Requested action not taken: mailbox unavailable",
        "551 User not local; please try <forward-path>",
        "552 Requested mail action aborted: exceeded storage allocation",
        "553 Requested action not taken: mailbox name not allowed",
        "554 Transaction failed",
        "555 MAIL FROM/RCPT TO parameters not recognized or not implemented",
        "556 Domain does not accept mail",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for ReplyCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 38 {
                return f.pad(ReplyCode::as_str(*self));
            }
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ReplyCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match ReplyCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => {
                    __codes_core::__private_0_1_0::debug_unlisted(
                        ReplyCode::as_str(*self),
                        f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ReplyCode {
        type Err = __codes_core::UnknownCode<ReplyCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<ReplyCode, __codes_core::UnknownCode<ReplyCode>> {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for ReplyCode {
        type Error = __codes_core::UnknownCode<ReplyCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<ReplyCode, __codes_core::UnknownCode<ReplyCode>> {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for ReplyCode {
        type Error = __codes_core::UnknownCode<ReplyCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<ReplyCode, __codes_core::UnknownCode<ReplyCode>> {
            ReplyCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        ReplyCode
    }
    #[automatically_derived]
    impl ::core::convert::From<ReplyCode> for ::core::primitive::u16 {
        #[inline]
        fn from(code: ReplyCode) -> ::core::primitive::u16 {
            code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&ReplyCode> for ReplyCode {
        #[inline]
        fn from(code: &ReplyCode) -> ReplyCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u16> for ReplyCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u16) -> ::core::primitive::bool {
            *self as ::core::primitive::u16 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ReplyCode> for ::core::primitive::u16 {
        #[inline]
        fn eq(&self, code: &ReplyCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ReplyCode {
        type Repr = ::core::primitive::u16;
        type Class = ReplyCodeClass;
        const TABLE: &'static ::core::primitive::str = "ReplyCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<ReplyCode, __codes_core::UnknownCode<ReplyCode>> {
            ReplyCode::from_u16(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            ReplyCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReplyCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            ReplyCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReplyCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ReplyCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            ReplyCode::is_listed(self)
        }
        #[inline]
        fn class(self) -> ::core::option::Option<ReplyCodeClass> {
            ReplyCode::class(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        ReplyCode, u16, [200, 599]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ReplyCode> for ReplyCode {
        #[inline]
        fn to_code(&self) -> ReplyCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 83] = [
        "",
        "System status, or system help reply",
        "Help message",
        "Service ready",
        "Service closing transmission channel",
        "Authentication succeeded",
        "Requested mail action okay, completed",
        "User not local; will forward to <forward-path>",
        "Cannot VRFY user, but will accept message and attempt delivery",
        "OK, <n> pending messages for node <x> started",
        "Server challenge",
        "Start mail input; end with <CRLF>.<CRLF>",
        "Service not available, closing transmission channel",
        "A password transition is needed",
        "Requested mail action not taken: mailbox unavailable",
        "Requested action aborted: local error in processing",
        "Requested action not taken: insufficient system storage",
        "You have no mail",
        "Temporary authentication failure",
        "Server unable to accommodate parameters",
        "Unable to queue messages for node <x>",
        "Node <x> not allowed: <reason>",
        "Syntax error, command unrecognized",
        "Syntax error in parameters or arguments",
        "Command not implemented",
        "Bad sequence of commands",
        "Command parameter not implemented",
        "Host does not accept mail",
        "Authentication required",
        "Authentication mechanism is too weak",
        "Authentication credentials invalid",
        "Encryption required for requested authentication mechanism",
        "Requested action not taken: mailbox unavailable",
        "User not local; please try <forward-path>",
        "Requested mail action aborted: exceeded storage allocation",
        "Requested action not taken: mailbox name not allowed",
        "Transaction failed",
        "MAIL FROM/RCPT TO parameters not recognized or not implemented",
        "Domain does not accept mail",
        "TLS not available due to temporary reason",
        "Must issue a STARTTLS command first",
        "No SMTP service here",
        "SystemStatus",
        "HelpMessage",
        "ServiceReady",
        "ServiceClosing",
        "AuthenticationSucceeded",
        "Ok",
        "WillForward",
        "CannotVerifyUser",
        "PendingMessagesStarted",
        "ServerChallenge",
        "StartMailInput",
        "ServiceNotAvailable",
        "PasswordTransitionNeeded",
        "MailboxTemporarilyUnavailable",
        "LocalError",
        "InsufficientStorage",
        "YouHaveNoMail",
        "TemporaryAuthenticationFailure",
        "UnableToAccommodateParameters",
        "UnableToQueueMessages",
        "NodeNotAllowed",
        "CommandUnrecognized",
        "SyntaxErrorInParameters",
        "CommandNotImplemented",
        "BadSequenceOfCommands",
        "ParameterNotImplemented",
        "HostDoesNotAcceptMail",
        "AuthenticationRequired",
        "MechanismTooWeak",
        "CredentialsInvalid",
        "EncryptionRequired",
        "MailboxUnavailable",
        "PleaseTryForwardPath",
        "ExceededStorageAllocation",
        "MailboxNameNotAllowed",
        "TransactionFailed",
        "ParametersNotRecognized",
        "DomainDoesNotAcceptMail",
        "TlsNotAvailableDueToTemporaryReason",
        "MustIssueAStarttlsCommandFirst",
        "NoSmtpServiceHere",
    ];
    static SLOTS: [::core::primitive::u8; 256] = *b"\x16'Q\0\0\0\0\0B\0\0\0\0\0?\0\0\0\0\0%\x18\0\0C\0\x1e\0\0\0\0\0\0\0\0\0\0\0\"\0\0\0\0\0\0\0&\0\0\0\0\x02*\09\0\x0aJ\0(E\0\0\x19\0\0\x14L\0\0@.\0\0\0\0\0N\0\0\0\0\0\0\0\0)\0\0\06\0\0G\02\0\0\0\0;\x13D\0H\0\0\x0c\0\0\x0b/4\0$\0\0\0:\0\0\0\0\x1d\0\0\0\0\0\x108\0\0\0 \x1a\0\0\x15\x01\0\0+\0\0!\x063\0\0\0\x09\0-O\0=\0F\0\0\0\0\0\x03\0\0R\0\0\0\0\0\0\x12\0\0\0\0I\0\0\0\0\0\0#\0\00\0\x0e\0\x04\0\0\0\0\0\0\0\x07\x117AM\0\0\0\x17\0\0\0\0\0<\0\0\0\0\0\0\0\0\x1cK\0\0\0\0\x0f\0\0\x0d\x08P\x051>\0\x1f\0\0\0\05\0\0\0\0\x1b\0\0\0\0,";
    static SPELLED: [ReplyCode; 83] = {
        static SPELLED_ROWS: [::core::primitive::u8; 83] = *b"\0\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%\x11\x1b#\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%\x11\x1b#";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ReplyCode::ALL, 0)
        }; 83];
        let mut id = 0;
        while id < 83 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                ReplyCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for ReplyCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            2767441629,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 42;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> ReplyCode {
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
macro_rules! __ReplyCode_4000fcb556cc630a {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 200 599
211 SystemStatus SYSTEM_STATUS	System status, or system help reply
214 HelpMessage HELP_MESSAGE
220 ServiceReady SERVICE_READY
221 ServiceClosing SERVICE_CLOSING	Service closing transmission channel
235 AuthenticationSucceeded AUTHENTICATION_SUCCEEDED
250 Ok OK	Requested mail action okay, completed
251 WillForward WILL_FORWARD	User not local; will forward to <forward-path>
252 CannotVerifyUser CANNOT_VERIFY_USER	Cannot VRFY user, but will accept message and attempt delivery
253 PendingMessagesStarted PENDING_MESSAGES_STARTED	OK, <n> pending messages for node <x> started
334 ServerChallenge SERVER_CHALLENGE
354 StartMailInput START_MAIL_INPUT	Start mail input; end with <CRLF>.<CRLF>
421 ServiceNotAvailable SERVICE_NOT_AVAILABLE	Service not available, closing transmission channel
432 PasswordTransitionNeeded PASSWORD_TRANSITION_NEEDED	A password transition is needed
450 MailboxTemporarilyUnavailable MAILBOX_TEMPORARILY_UNAVAILABLE	Requested mail action not taken: mailbox unavailable
451 LocalError LOCAL_ERROR	Requested action aborted: local error in processing
452 InsufficientStorage INSUFFICIENT_STORAGE	Requested action not taken: insufficient system storage
453 YouHaveNoMail YOU_HAVE_NO_MAIL
454 TemporaryAuthenticationFailure TEMPORARY_AUTHENTICATION_FAILURE TlsNotAvailableDueToTemporaryReason TLS_NOT_AVAILABLE_DUE_TO_TEMPORARY_REASON
455 UnableToAccommodateParameters UNABLE_TO_ACCOMMODATE_PARAMETERS	Server unable to accommodate parameters
458 UnableToQueueMessages UNABLE_TO_QUEUE_MESSAGES	Unable to queue messages for node <x>
459 NodeNotAllowed NODE_NOT_ALLOWED	Node <x> not allowed: <reason>
500 CommandUnrecognized COMMAND_UNRECOGNIZED	Syntax error, command unrecognized
501 SyntaxErrorInParameters SYNTAX_ERROR_IN_PARAMETERS	Syntax error in parameters or arguments
502 CommandNotImplemented COMMAND_NOT_IMPLEMENTED
503 BadSequenceOfCommands BAD_SEQUENCE_OF_COMMANDS
504 ParameterNotImplemented PARAMETER_NOT_IMPLEMENTED	Command parameter not implemented
521 HostDoesNotAcceptMail HOST_DOES_NOT_ACCEPT_MAIL
530 AuthenticationRequired AUTHENTICATION_REQUIRED MustIssueAStarttlsCommandFirst MUST_ISSUE_A_STARTTLS_COMMAND_FIRST
534 MechanismTooWeak MECHANISM_TOO_WEAK	Authentication mechanism is too weak
535 CredentialsInvalid CREDENTIALS_INVALID	Authentication credentials invalid
538 EncryptionRequired ENCRYPTION_REQUIRED	Encryption required for requested authentication mechanism
550 MailboxUnavailable MAILBOX_UNAVAILABLE	Requested action not taken: mailbox unavailable
551 PleaseTryForwardPath PLEASE_TRY_FORWARD_PATH	User not local; please try <forward-path>
552 ExceededStorageAllocation EXCEEDED_STORAGE_ALLOCATION	Requested mail action aborted: exceeded storage allocation
553 MailboxNameNotAllowed MAILBOX_NAME_NOT_ALLOWED	Requested action not taken: mailbox name not allowed
554 TransactionFailed TRANSACTION_FAILED NoSmtpServiceHere NO_SMTP_SERVICE_HERE
555 ParametersNotRecognized PARAMETERS_NOT_RECOGNIZED	MAIL FROM/RCPT TO parameters not recognized or not implemented
556 DomainDoesNotAcceptMail DOMAIN_DOES_NOT_ACCEPT_MAIL"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "smtp.json"
        r##"{
  "$schema": "../schema.json",
  "title": "SMTP reply codes",
  "description": "A reply code is the three-digit number with which a mail server answers each command. The first digit says whether the command succeeded, the second what the reply is about. The table has the codes of RFC 5321 and of the extensions `AUTH`, `STARTTLS`, `ETRN` and `ATRN`, and those for hosts and domains that accept no mail.",
  "source": "RFC 5321, section 4.2.3 (https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3), with RFC 1985, RFC 2645, RFC 3207, RFC 4954, RFC 7504 and RFC 7505",
  "updated": "2015-06-01",
  "repr": "u16",
  "open": [200, 599],
  "classes": [
    {"name": "Positive Completion", "range": [200, 299], "description": "The command was carried out (RFC 5321, section 4.2.1)."},
    {
      "name": "Positive Intermediate",
      "range": [300, 399],
      "description": "The command was accepted, and the server waits for more, such as the message itself (RFC 5321, section 4.2.1)."
    },
    {
      "name": "Transient Negative Completion",
      "range": [400, 499],
      "predicate": "is_transient",
      "description": "The command failed, but the same command can succeed later, and the client should try again (RFC 5321, section 4.2.1)."
    },
    {
      "name": "Permanent Negative Completion",
      "range": [500, 599],
      "predicate": "is_permanent",
      "description": "The command failed, and the client should not repeat it as it was (RFC 5321, section 4.2.1)."
    }
  ],
  "attributes": {
    "category": {
      "type": "enum",
      "required": true,
      "values": {
        "Syntax": "The reply is about the syntax of the command, or about a command that fits no other category.",
        "Information": "The reply answers a request for information.",
        "Connections": "The reply is about the connection.",
        "MailSystem": "The reply is about the state of the mail system.",
        "Unspecified": "The digit has no meaning in RFC 5321. Some replies of the extension `AUTH` have it."
      },
      "description": "Returns what the second digit says, the subject of the reply (RFC 5321, section 4.2.1). `None` for an unlisted code, whose second digit says the same: `code.as_u16() / 10 % 10`."
    },
    "rfcs": {
      "type": "[integer]",
      "default": [],
      "description": "Returns the RFCs that define the code, the main one first. The others use it in an extension, or give it a further meaning.",
      "phrase": "defined by RFC {}"
    },
    "extensions": {
      "type": "[string]",
      "default": [],
      "description": "Returns the extensions that define the code or give it a further meaning, by the keywords that the response to `EHLO` lists. The list is empty for a code that only RFC 5321 defines, and for those of RFC 7504, which are not part of an extension.",
      "phrase": "used by the extension {}"
    },
    "commands": {
      "type": "[string]",
      "default": [],
      "description": "Returns the commands that the documents list the reply for (RFC 5321, section 4.3.2; RFC 1985; RFC 2645; RFC 3207, section 4; RFC 4954, section 4; RFC 7504). `.` is the line that ends a message, after `DATA`. Clients have to expect other replies as well, and to act on the first digit. The list does not repeat the replies to any command, see `any_command`.",
      "phrase": "a reply to {}"
    },
    "any_command": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` for a code that can be the reply to any command (RFC 5321, section 4.3.2), and for 530, which can be the reply to any command that requires authentication or TLS, so not to `EHLO`, `NOOP` or `QUIT` (RFC 3207, section 4; RFC 4954, section 6).",
      "phrase": "a reply to any command"
    },
    "is_greeting": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` for the codes that a server can greet a new connection with (RFC 5321, section 4.3.2; RFC 7504). 421 is possible there as well.",
      "phrase": "a possible greeting"
    },
    "text_is_parsed": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` for the codes whose text is for programs as well: the name of the server in 220, 221 and 421, and an address in 251 and 551 (RFC 5321, section 4.2). Programs use only the number of other replies. The text of 334 is a challenge (RFC 4954, section 4).",
      "phrase": "the text is for programs as well"
    },
    "enhanced_codes": {
      "type": "[string]",
      "default": [],
      "description": "Returns the enhanced status codes that documents pair with this code: those of RFC 3207, section 4, of RFC 4954, sections 4 and 6, and of RFC 7505. Servers also send other enhanced codes, such as `5.1.1`, with these replies (RFC 3463).",
      "phrase": "with the enhanced code {}"
    }
  },
  "codes": [
    {
      "code": 211,
      "reason": "System status, or system help reply",
      "name": "SystemStatus",
      "description": "The text tells the state of the server, or lists the commands that it has help for.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Information",
      "rfcs": [5321],
      "commands": ["HELP"]
    },
    {
      "code": 214,
      "reason": "Help message",
      "description": "The text explains how to use the server or one of its commands. It is meant for people, not for programs.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Information",
      "rfcs": [5321],
      "commands": ["HELP"]
    },
    {
      "code": 220,
      "reason": "Service ready",
      "description": "The server is ready. As a greeting, the text starts with the domain name of the server; in answer to `STARTTLS`, the client now starts the TLS handshake.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Connections",
      "rfcs": [5321, 3207],
      "extensions": ["STARTTLS"],
      "commands": ["STARTTLS"],
      "is_greeting": true,
      "text_is_parsed": true
    },
    {
      "code": 221,
      "reason": "Service closing transmission channel",
      "name": "ServiceClosing",
      "description": "The server closes the connection because the client asked for it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Connections",
      "rfcs": [5321],
      "commands": ["QUIT"],
      "text_is_parsed": true
    },
    {
      "code": 235,
      "reason": "Authentication succeeded",
      "description": "The client is authenticated.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-6",
      "category": "Unspecified",
      "rfcs": [4954],
      "extensions": ["AUTH"],
      "commands": ["AUTH"],
      "enhanced_codes": ["2.7.0"]
    },
    {
      "code": 250,
      "reason": "Requested mail action okay, completed",
      "name": "Ok",
      "description": "The command was carried out. After the end of a message, it means that the server has taken over the responsibility for the message.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321, 1985, 2645],
      "extensions": ["ETRN", "ATRN"],
      "commands": ["EHLO", "HELO", "MAIL", "RCPT", ".", "RSET", "VRFY", "EXPN", "NOOP", "ETRN", "ATRN"]
    },
    {
      "code": 251,
      "reason": "User not local; will forward to <forward-path>",
      "name": "WillForward",
      "description": "The mailbox is elsewhere, and the server forwards the message to the address in the text. In answer to `ETRN`, there are no messages waiting.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321, 1985],
      "extensions": ["ETRN"],
      "commands": ["RCPT", "VRFY", "ETRN"],
      "text_is_parsed": true
    },
    {
      "code": 252,
      "reason": "Cannot VRFY user, but will accept message and attempt delivery",
      "name": "CannotVerifyUser",
      "description": "The server does not say whether the mailbox exists, but accepts mail for it and tries to deliver it. In answer to `ETRN`, the delivery of waiting messages has started.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321, 1985],
      "extensions": ["ETRN"],
      "commands": ["VRFY", "EXPN", "ETRN"]
    },
    {
      "code": 253,
      "reason": "OK, <n> pending messages for node <x> started",
      "name": "PendingMessagesStarted",
      "description": "The delivery of the waiting messages has started, and the text tells how many there are.",
      "reference": "https://www.rfc-editor.org/rfc/rfc1985",
      "category": "MailSystem",
      "rfcs": [1985],
      "extensions": ["ETRN"],
      "commands": ["ETRN"]
    },
    {
      "code": 334,
      "reason": "Server challenge",
      "description": "The text is a challenge of the authentication mechanism in Base64, which the client answers in the next line. The text is empty if the mechanism has the client go first.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-4",
      "category": "Unspecified",
      "rfcs": [4954],
      "extensions": ["AUTH"],
      "commands": ["AUTH"]
    },
    {
      "code": 354,
      "reason": "Start mail input; end with <CRLF>.<CRLF>",
      "name": "StartMailInput",
      "description": "The server waits for the message. The client ends it with a line that contains only a dot.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321],
      "commands": ["DATA"]
    },
    {
      "code": 421,
      "reason": "Service not available, closing transmission channel",
      "name": "ServiceNotAvailable",
      "description": "The server closes the connection, for example because it is shutting down. It can send this reply to any command.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Connections",
      "rfcs": [5321],
      "any_command": true,
      "text_is_parsed": true
    },
    {
      "code": 432,
      "reason": "A password transition is needed",
      "name": "PasswordTransitionNeeded",
      "description": "The selected authentication mechanism is not set up for the user yet. Typically, the user authenticates once with `PLAIN`, and the mechanism should work in later sessions.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-6",
      "category": "Unspecified",
      "rfcs": [4954],
      "extensions": ["AUTH"],
      "commands": ["AUTH"],
      "enhanced_codes": ["4.7.12"]
    },
    {
      "code": 450,
      "reason": "Requested mail action not taken: mailbox unavailable",
      "name": "MailboxTemporarilyUnavailable",
      "description": "The mailbox cannot be used for now, for example because it is busy or blocked for reasons of policy.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321, 2645],
      "extensions": ["ATRN"],
      "commands": ["RCPT", ".", "ATRN"]
    },
    {
      "code": 451,
      "reason": "Requested action aborted: local error in processing",
      "name": "LocalError",
      "description": "The server failed because of an error of its own.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321, 2645],
      "extensions": ["ATRN"],
      "commands": ["MAIL", "RCPT", ".", "ATRN"]
    },
    {
      "code": 452,
      "reason": "Requested action not taken: insufficient system storage",
      "name": "InsufficientStorage",
      "description": "The server has no room for the message, or accepts no more recipients for this message: send it to the rest of them in another transaction.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321],
      "commands": ["MAIL", "RCPT", "."]
    },
    {
      "code": 453,
      "reason": "You have no mail",
      "description": "The server holds no messages for the domains that the client asked about.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2645",
      "category": "MailSystem",
      "rfcs": [2645],
      "extensions": ["ATRN"],
      "commands": ["ATRN"]
    },
    {
      "code": 454,
      "reason": "Temporary authentication failure",
      "description": "Authentication failed because of a fault of the server, so asking the user for another password does not help. In answer to `STARTTLS`, TLS is not available for now.",
      "aliases": ["TLS not available due to temporary reason"],
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-6",
      "category": "MailSystem",
      "rfcs": [4954, 3207],
      "extensions": ["AUTH", "STARTTLS"],
      "commands": ["AUTH", "STARTTLS"],
      "enhanced_codes": ["4.7.0"]
    },
    {
      "code": 455,
      "reason": "Server unable to accommodate parameters",
      "name": "UnableToAccommodateParameters",
      "description": "The server cannot honour the parameters of the command at the moment.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321],
      "commands": ["MAIL", "RCPT"]
    },
    {
      "code": 458,
      "reason": "Unable to queue messages for node <x>",
      "name": "UnableToQueueMessages",
      "description": "The server could not start to deliver the waiting messages.",
      "reference": "https://www.rfc-editor.org/rfc/rfc1985",
      "category": "MailSystem",
      "rfcs": [1985],
      "extensions": ["ETRN"],
      "commands": ["ETRN"]
    },
    {
      "code": 459,
      "reason": "Node <x> not allowed: <reason>",
      "name": "NodeNotAllowed",
      "description": "The server refuses to start the delivery for this node, and the text tells why.",
      "reference": "https://www.rfc-editor.org/rfc/rfc1985",
      "category": "MailSystem",
      "rfcs": [1985],
      "extensions": ["ETRN"],
      "commands": ["ETRN"]
    },
    {
      "code": 500,
      "reason": "Syntax error, command unrecognized",
      "name": "CommandUnrecognized",
      "description": "The server does not know the command, or the line is too long. It can send this reply to any command.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Syntax",
      "rfcs": [5321, 4954],
      "extensions": ["AUTH"],
      "any_command": true,
      "enhanced_codes": ["5.5.6"]
    },
    {
      "code": 501,
      "reason": "Syntax error in parameters or arguments",
      "name": "SyntaxErrorInParameters",
      "description": "The command is known, but its arguments are malformed, or it has arguments although it takes none. It can be the reply to any command.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Syntax",
      "rfcs": [5321, 4954, 3207],
      "extensions": ["AUTH", "STARTTLS"],
      "any_command": true,
      "enhanced_codes": ["5.5.2", "5.7.0"]
    },
    {
      "code": 502,
      "reason": "Command not implemented",
      "description": "The server knows the command, but does not implement it. A server must not list an extension whose commands it answers like this.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4",
      "category": "Syntax",
      "rfcs": [5321, 2645],
      "extensions": ["ATRN"],
      "commands": ["EHLO", "HELO", "VRFY", "EXPN", "HELP", "ATRN"]
    },
    {
      "code": 503,
      "reason": "Bad sequence of commands",
      "description": "The command is not allowed at this point, such as `RCPT` before `MAIL`, or a second `AUTH`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Syntax",
      "rfcs": [5321, 4954],
      "extensions": ["AUTH"],
      "commands": ["MAIL", "RCPT", "DATA", "AUTH"]
    },
    {
      "code": 504,
      "reason": "Command parameter not implemented",
      "name": "ParameterNotImplemented",
      "description": "The command is implemented, but not with this parameter. In answer to `AUTH`, the server does not know the mechanism.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "Syntax",
      "rfcs": [5321, 4954],
      "extensions": ["AUTH"],
      "commands": ["EHLO", "HELO", "VRFY", "EXPN", "HELP", "AUTH"],
      "enhanced_codes": ["5.5.4"]
    },
    {
      "code": 521,
      "reason": "Host does not accept mail",
      "name": "HostDoesNotAcceptMail",
      "description": "The host never accepts mail, from anybody and for any mailbox. It can send this reply in place of the greeting.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7504",
      "category": "Connections",
      "rfcs": [7504],
      "is_greeting": true
    },
    {
      "code": 530,
      "reason": "Authentication required",
      "description": "The server requires authentication before it accepts the command. The same code requires TLS: the client has to send `STARTTLS` first.",
      "aliases": ["Must issue a STARTTLS command first"],
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-6",
      "category": "Unspecified",
      "rfcs": [4954, 3207, 2645],
      "extensions": ["AUTH", "STARTTLS", "ATRN"],
      "any_command": true,
      "enhanced_codes": ["5.7.0"]
    },
    {
      "code": 534,
      "reason": "Authentication mechanism is too weak",
      "name": "MechanismTooWeak",
      "description": "The policy of the server requires a stronger mechanism for this user. The client should try another one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-6",
      "category": "Unspecified",
      "rfcs": [4954],
      "extensions": ["AUTH"],
      "commands": ["AUTH"],
      "enhanced_codes": ["5.7.9"]
    },
    {
      "code": 535,
      "reason": "Authentication credentials invalid",
      "name": "CredentialsInvalid",
      "description": "Authentication failed, for example because the password is wrong.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-6",
      "category": "Unspecified",
      "rfcs": [4954],
      "extensions": ["AUTH"],
      "commands": ["AUTH"],
      "enhanced_codes": ["5.7.8"]
    },
    {
      "code": 538,
      "reason": "Encryption required for requested authentication mechanism",
      "name": "EncryptionRequired",
      "description": "The selected mechanism may only be used over an encrypted connection. Current servers should not offer a mechanism that they refuse for this reason.",
      "reference": "https://www.rfc-editor.org/rfc/rfc4954#section-6",
      "category": "Unspecified",
      "rfcs": [4954],
      "extensions": ["AUTH"],
      "commands": ["AUTH"],
      "enhanced_codes": ["5.7.11"]
    },
    {
      "code": 550,
      "reason": "Requested action not taken: mailbox unavailable",
      "name": "MailboxUnavailable",
      "description": "The mailbox does not exist or cannot be reached, or the server rejects the command for reasons of policy, such as a sender whose domain accepts no mail.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321, 7505],
      "commands": ["EHLO", "HELO", "MAIL", "RCPT", ".", "VRFY", "EXPN"],
      "enhanced_codes": ["5.7.27"]
    },
    {
      "code": 551,
      "reason": "User not local; please try <forward-path>",
      "name": "PleaseTryForwardPath",
      "description": "The mailbox is elsewhere, and the server does not forward: the client can send the message to the address in the text.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321],
      "commands": ["RCPT", "VRFY"],
      "text_is_parsed": true
    },
    {
      "code": 552,
      "reason": "Requested mail action aborted: exceeded storage allocation",
      "name": "ExceededStorageAllocation",
      "description": "The message is too large for the mailbox or for the server. Old servers also send this reply for too many recipients, where 452 is right.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321],
      "commands": ["MAIL", "RCPT", "."]
    },
    {
      "code": 553,
      "reason": "Requested action not taken: mailbox name not allowed",
      "name": "MailboxNameNotAllowed",
      "description": "The address is not valid here, for example because of its syntax.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321],
      "commands": ["MAIL", "RCPT", "VRFY"]
    },
    {
      "code": 554,
      "reason": "Transaction failed",
      "description": "The transaction failed, and nothing more precise fits. As a greeting, it means that there is no SMTP service on this host. After `STARTTLS`, a server for which the connection is not secure enough sends it in answer to every command but `QUIT`.",
      "aliases": ["No SMTP service here"],
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321, 3207],
      "extensions": ["STARTTLS"],
      "commands": ["DATA", "."],
      "is_greeting": true
    },
    {
      "code": 555,
      "reason": "MAIL FROM/RCPT TO parameters not recognized or not implemented",
      "name": "ParametersNotRecognized",
      "description": "The server does not know or implement a parameter of the command.",
      "reference": "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
      "category": "MailSystem",
      "rfcs": [5321],
      "commands": ["MAIL", "RCPT"]
    },
    {
      "code": 556,
      "reason": "Domain does not accept mail",
      "name": "DomainDoesNotAcceptMail",
      "description": "The domain of the recipient accepts no mail at all, for example because its MX record says so.",
      "reference": "https://www.rfc-editor.org/rfc/rfc7504",
      "category": "MailSystem",
      "rfcs": [7504, 7505],
      "commands": ["RCPT"],
      "enhanced_codes": ["5.1.10"]
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
pub use __ReplyCode_4000fcb556cc630a as ReplyCode;
