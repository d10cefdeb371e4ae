// @generated from ftp.json by codes 0.1.0: edit that file instead.

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
/// # FTP reply codes
///
/// A reply code is the three-digit number with which a file server answers each command. The first digit says whether the command succeeded, the second what the reply is about. The table has the codes of RFC 959 and those that extensions add for security, long addresses and IPv6.
///
/// The type holds every code from 100 to 699, including those that are not listed here.
///
/// Source: RFC 959, section 4.2 (<https://www.rfc-editor.org/rfc/rfc959#section-4.2>), with RFC 1639, RFC 2228, RFC 2389, RFC 2428, RFC 3659 and RFC 4217, as of 2007-03-01.
///
/// ## Positive Preliminary, 100 to 199
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 110 | [Restart marker reply](Self::RestartMarkerReply) | A marker in the data stream, from which the client can restart the transfer. |
/// | 120 | [Service ready in nnn minutes](Self::ServiceReadyLater) | The server is not ready yet; 220 follows when it is. |
/// | 125 | [Data connection already open; transfer starting](Self::TransferStarting) | The transfer starts on the data connection that is open. |
/// | 150 | [File status okay; about to open data connection](Self::OpeningDataConnection) | The server is about to open the data connection for the transfer. |
///
/// ## Positive Completion, 200 to 299
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 200 | [Command okay](Self::Ok) | The command was carried out, and there is nothing more to say. |
/// | 202 | [Command not implemented, superfluous at this site](Self::Superfluous) | The command has no meaning on this server, such as allocating space before a transfer, and the client can go on. |
/// | 211 | [System status, or system help reply](Self::SystemStatus) | The text tells the state of the server or of the transfer, or lists features. |
/// | 212 | [Directory status](Self::DirectoryStatus) | The text tells about a directory. |
/// | 213 | [File status](Self::FileStatus) | The text tells about a file. |
/// | 214 | [Help message](Self::HelpMessage) | The text explains how to use the server or one of its commands. |
/// | 215 | [NAME system type](Self::SystemType) | The text starts with the official name of the system type. |
/// | 220 | [Service ready for new user](Self::ServiceReady) | The server is ready for a login. |
/// | 221 | [Service closing control connection](Self::ServiceClosing) | The server closes the control connection, and has logged out the user if there was one. |
/// | 225 | [Data connection open; no transfer in progress](Self::DataConnectionOpen) | The transfer was aborted, or none was in progress, and the data connection stays open. |
/// | 226 | [Closing data connection](Self::ClosingDataConnection) | The transfer or the abort was successful, and the server closes the data connection. |
/// | 227 | [Entering Passive Mode (h1,h2,h3,h4,p1,p2)](Self::EnteringPassiveMode) | The server waits for a data connection at the IPv4 address and port in the text, one decimal number for each octet. |
/// | 228 | [Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)](Self::EnteringLongPassiveMode) | The server waits for a data connection at the address and port in the text, one decimal number for each octet. |
/// | 229 | [Entering Extended Passive Mode (\|\|\|port\|)](Self::EnteringExtendedPassiveMode) | The server waits for a data connection at the port in the text, at the address of the control connection. |
/// | 230 | [User logged in, proceed](Self::UserLoggedIn) | The user is logged in. |
/// | 232 | [User logged in, authorized by security data exchange](Self::UserLoggedInBySecurityData) | The user is logged in without a password, because the security data exchange has identified the user. |
/// | 234 | [Security data exchange complete](Self::SecurityDataExchangeComplete) | The server accepts the security mechanism, and needs no data for it. |
/// | 235 | [Security data exchange completed successfully](Self::SecurityDataExchangeSuccessful) | The security data exchange is complete. |
/// | 250 | [Requested file action okay, completed](Self::FileActionCompleted) | The command on a file or directory was carried out. |
/// | 257 | ["PATHNAME" created](Self::PathnameCreated) | The directory was created, or is the current one. |
///
/// ## Positive Intermediate, 300 to 399
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 331 | [User name okay, need password](Self::NeedPassword) | The client sends the password next, with `PASS`. |
/// | 332 | [Need account for login](Self::NeedAccountForLogin) | The client sends the account next, with `ACCT`. |
/// | 334 | [Security mechanism accepted](Self::SecurityMechanismAccepted) | The server accepts the security mechanism. |
/// | 335 | [Security data acceptable, more required](Self::MoreSecurityDataRequired) | The server accepts the security data, and needs more to complete the exchange. |
/// | 336 | [Username okay, need password. Challenge is "...."](Self::NeedPasswordForChallenge) | The client sends the password next. |
/// | 350 | [Requested file action pending further information](Self::FileActionPending) | The client sends the second command of the sequence next, such as `RNTO` after `RNFR`, or the transfer after `REST`. |
///
/// ## Transient Negative Completion, 400 to 499
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 421 | [Service not available, closing control connection](Self::ServiceNotAvailable) | The server closes the control connection, for example because it is shutting down. |
/// | 425 | [Can't open data connection](Self::CannotOpenDataConnection) | The data connection could not be opened. |
/// | 426 | [Connection closed; transfer aborted](Self::TransferAborted) | The data connection was closed before the end of the transfer. |
/// | 431 | [Need some unavailable resource to process security](Self::SecurityResourceUnavailable) | The server cannot use the security mechanism for now, because a resource that it needs is not available. |
/// | 450 | [Requested file action not taken](Self::FileBusy) | The file is not available for now, for example because it is busy. |
/// | 451 | [Requested action aborted: local error in processing](Self::LocalError) | The server failed because of an error of its own. |
/// | 452 | [Requested action not taken](Self::InsufficientStorage) | The server has no room for the file. |
///
/// ## Permanent Negative Completion, 500 to 599
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 500 | [Syntax error, command unrecognized](Self::CommandUnrecognized) | The server does not know the command, or the line is too long. |
/// | 501 | [Syntax error in parameters or arguments](Self::SyntaxErrorInParameters) | The command is known, but its arguments are malformed. |
/// | 502 | [Command not implemented](Self::CommandNotImplemented) | The server knows the command, but does not implement it. |
/// | 503 | [Bad sequence of commands](Self::BadSequenceOfCommands) | The command is not allowed at this point, such as `RNTO` without `RNFR`. |
/// | 504 | [Command not implemented for that parameter](Self::ParameterNotImplemented) | The command is implemented, but not with this parameter. |
/// | 521 | [Supported address families are (af1, af2, ..., afn)](Self::AddressFamilyNotSupported) | The server cannot use the address family that the client asked for, and lists those that it can. |
/// | 522 | [Network protocol not supported](Self::NetworkProtocolNotSupported) | The server cannot use the network protocol that the client asked for, and lists those that it can, by number: 1 is IPv4, and 2 IPv6. Servers also send the code if TLS fails for the data connection. |
/// | 530 | [Not logged in](Self::NotLoggedIn) | The user has to log in first, or the login failed. |
/// | 532 | [Need account for storing files](Self::NeedAccountForStoring) | Storing or renaming files requires an account, which the client sends with `ACCT`. |
/// | 533 | [Command protection level denied for policy reasons](Self::CommandProtectionLevelDenied) | The policy of the server does not allow commands with this protection level. |
/// | 534 | [Request denied for policy reasons](Self::RequestDenied) | The policy of the server does not allow the security mechanism or the protection level. |
/// | 535 | [Failed security check (hash, sequence, etc)](Self::FailedSecurityCheck) | The security data did not pass the check of the security mechanism. |
/// | 536 | [Requested PROT level not supported by mechanism](Self::ProtLevelNotSupported) | The security mechanism cannot protect the data connection at this level. |
/// | 537 | [Command protection level not supported by security mechanism](Self::CommandProtectionLevelNotSupported) | The security mechanism cannot protect commands at this level. |
/// | 550 | [Requested action not taken](Self::FileUnavailable) | The file or directory is not available, for example because it does not exist or the user has no access to it. |
/// | 551 | [Requested action aborted: page type unknown](Self::PageTypeUnknown) | The server does not know the page type of the file. |
/// | 552 | [Requested file action aborted](Self::ExceededStorageAllocation) | The file exceeds the storage allocation of the directory or dataset. |
/// | 553 | [Requested action not taken](Self::FileNameNotAllowed) | The name of the file is not allowed. |
///
/// ## Protected, 600 to 699
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 631 | [Integrity protected reply](Self::IntegrityProtectedReply) | The text is a reply in Base64, protected against changes. |
/// | 632 | [Confidentiality and integrity protected reply](Self::ConfidentialityAndIntegrityProtectedReply) | The text is a reply in Base64, encrypted and protected against changes. |
/// | 633 | [Confidentiality protected reply](Self::ConfidentialityProtectedReply) | The text is a reply in Base64, encrypted. |
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
    Unlisted100 = 100,
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
    /// **110 Restart marker reply**
    ///
    /// A marker in the data stream, from which the client can restart the transfer. The text pairs the marker of the client with that of the server.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, APPE
    /// - [`text_format`](Self::text_format): the text contains `MARK yyyy = mmmm`
    RestartMarkerReply,
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
    /// **120 Service ready in nnn minutes**
    ///
    /// The server is not ready yet; 220 follows when it is.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to REIN
    /// - [`is_greeting`](Self::is_greeting): a possible greeting
    ServiceReadyLater,
    #[doc(hidden)]
    Unlisted121,
    #[doc(hidden)]
    Unlisted122,
    #[doc(hidden)]
    Unlisted123,
    #[doc(hidden)]
    Unlisted124,
    /// **125 Data connection already open; transfer starting**
    ///
    /// The transfer starts on the data connection that is open.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, LIST, NLST, APPE
    TransferStarting,
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
    /// **150 File status okay; about to open data connection**
    ///
    /// The server is about to open the data connection for the transfer.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, LIST, NLST, APPE
    OpeningDataConnection,
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
    /// **200 Command okay**
    ///
    /// The command was carried out, and there is nothing more to say.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 2228, 2428
    /// - [`commands`](Self::commands): a reply to CDUP, PORT, MODE, TYPE, STRU, ALLO, SITE, NOOP, EPRT, PBSZ, PROT, CCC
    Ok,
    #[doc(hidden)]
    Unlisted201,
    /// **202 Command not implemented, superfluous at this site**
    ///
    /// The command has no meaning on this server, such as allocating space before a transfer, and the client can go on.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to PASS, ACCT, SMNT, ALLO, SITE
    Superfluous,
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
    /// The text tells the state of the server or of the transfer, or lists features.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 2389
    /// - [`commands`](Self::commands): a reply to STAT, HELP, FEAT
    SystemStatus,
    /// **212 Directory status**
    ///
    /// The text tells about a directory.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STAT
    DirectoryStatus,
    /// **213 File status**
    ///
    /// The text tells about a file. For `SIZE` it is the number of octets, for `MDTM` the time of the last modification.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 3659
    /// - [`commands`](Self::commands): a reply to STAT, SIZE, MDTM
    FileStatus,
    /// **214 Help message**
    ///
    /// The text explains how to use the server or one of its commands. It is meant for people, not for programs.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to HELP
    HelpMessage,
    /// **215 NAME system type**
    ///
    /// The text starts with the official name of the system type.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Information`. The reply answers a request for information.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to SYST
    SystemType,
    #[doc(hidden)]
    Unlisted216,
    #[doc(hidden)]
    Unlisted217,
    #[doc(hidden)]
    Unlisted218,
    #[doc(hidden)]
    Unlisted219,
    /// **220 Service ready for new user**
    ///
    /// The server is ready for a login.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to REIN
    /// - [`is_greeting`](Self::is_greeting): a possible greeting
    ServiceReady,
    /// **221 Service closing control connection**
    ///
    /// The server closes the control connection, and has logged out the user if there was one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to QUIT
    ServiceClosing,
    #[doc(hidden)]
    Unlisted222,
    #[doc(hidden)]
    Unlisted223,
    #[doc(hidden)]
    Unlisted224,
    /// **225 Data connection open; no transfer in progress**
    ///
    /// The transfer was aborted, or none was in progress, and the data connection stays open.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to ABOR
    DataConnectionOpen,
    /// **226 Closing data connection**
    ///
    /// The transfer or the abort was successful, and the server closes the data connection.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, LIST, NLST, APPE, ABOR
    ClosingDataConnection,
    /// **227 Entering Passive Mode (h1,h2,h3,h4,p1,p2)**
    ///
    /// The server waits for a data connection at the IPv4 address and port in the text, one decimal number for each octet.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to PASV
    /// - [`text_format`](Self::text_format): the text contains `(h1,h2,h3,h4,p1,p2)`
    EnteringPassiveMode,
    /// **228 Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)**
    ///
    /// The server waits for a data connection at the address and port in the text, one decimal number for each octet. The number of the address family comes first, and the lengths of the address and of the port come before them.
    ///
    /// Also known as: Entering Long Passive Mode (long address, port).
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1639>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 1639
    /// - [`commands`](Self::commands): a reply to LPSV
    /// - [`text_format`](Self::text_format): the text contains `(af, hal, h1, h2, h3,..., pal, p1, p2...)`
    EnteringLongPassiveMode,
    /// **229 Entering Extended Passive Mode (\|\|\|port\|)**
    ///
    /// The server waits for a data connection at the port in the text, at the address of the control connection.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2428#section-3>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2428
    /// - [`commands`](Self::commands): a reply to EPSV
    /// - [`text_format`](Self::text_format): the text contains `(\<d\>\<d\>\<d\>\<tcp-port\>\<d\>)`
    EnteringExtendedPassiveMode,
    /// **230 User logged in, proceed**
    ///
    /// The user is logged in.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to USER, PASS, ACCT
    UserLoggedIn,
    #[doc(hidden)]
    Unlisted231,
    /// **232 User logged in, authorized by security data exchange**
    ///
    /// The user is logged in without a password, because the security data exchange has identified the user.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to USER
    UserLoggedInBySecurityData,
    #[doc(hidden)]
    Unlisted233,
    /// **234 Security data exchange complete**
    ///
    /// The server accepts the security mechanism, and needs no data for it. After `AUTH TLS`, the client now starts the TLS handshake.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228, 4217
    /// - [`commands`](Self::commands): a reply to AUTH
    SecurityDataExchangeComplete,
    /// **235 Security data exchange completed successfully**
    ///
    /// The security data exchange is complete. The text can have data for the client.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to ADAT
    /// - [`text_format`](Self::text_format): the text contains `ADAT=base64data`
    SecurityDataExchangeSuccessful,
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
    /// **250 Requested file action okay, completed**
    ///
    /// The command on a file or directory was carried out.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to CWD, SMNT, STOR, STOU, RETR, LIST, NLST, APPE, RNTO, DELE, RMD
    FileActionCompleted,
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
    /// **257 "PATHNAME" created**
    ///
    /// The directory was created, or is the current one. The text starts with its path in quotes, in which a quote is doubled.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to MKD, PWD
    /// - [`text_format`](Self::text_format): the text contains `"PATHNAME"`
    PathnameCreated,
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
    /// **331 User name okay, need password**
    ///
    /// The client sends the password next, with `PASS`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to USER
    NeedPassword,
    /// **332 Need account for login**
    ///
    /// The client sends the account next, with `ACCT`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to USER, PASS
    NeedAccountForLogin,
    #[doc(hidden)]
    Unlisted333,
    /// **334 Security mechanism accepted**
    ///
    /// The server accepts the security mechanism. The text can have data for the client, which continues with `ADAT`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to AUTH
    /// - [`text_format`](Self::text_format): the text contains `ADAT=base64data`
    SecurityMechanismAccepted,
    /// **335 Security data acceptable, more required**
    ///
    /// The server accepts the security data, and needs more to complete the exchange. The text can have data for the client, which continues with `ADAT`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to ADAT
    /// - [`text_format`](Self::text_format): the text contains `ADAT=base64data`
    MoreSecurityDataRequired,
    /// **336 Username okay, need password. Challenge is "...."**
    ///
    /// The client sends the password next. It depends on the challenge in the text, which is meant for the user.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to USER
    NeedPasswordForChallenge,
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
    /// **350 Requested file action pending further information**
    ///
    /// The client sends the second command of the sequence next, such as `RNTO` after `RNFR`, or the transfer after `REST`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to REST, RNFR
    FileActionPending,
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
    /// **421 Service not available, closing control connection**
    ///
    /// The server closes the control connection, for example because it is shutting down. It can send this reply to any command.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`any_command`](Self::any_command): a reply to any command
    /// - [`is_greeting`](Self::is_greeting): a possible greeting
    ServiceNotAvailable,
    #[doc(hidden)]
    Unlisted422,
    #[doc(hidden)]
    Unlisted423,
    #[doc(hidden)]
    Unlisted424,
    /// **425 Can't open data connection**
    ///
    /// The data connection could not be opened.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, LIST, NLST, APPE
    CannotOpenDataConnection,
    /// **426 Connection closed; transfer aborted**
    ///
    /// The data connection was closed before the end of the transfer.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, LIST, NLST, APPE
    TransferAborted,
    #[doc(hidden)]
    Unlisted427,
    #[doc(hidden)]
    Unlisted428,
    #[doc(hidden)]
    Unlisted429,
    #[doc(hidden)]
    Unlisted430,
    /// **431 Need some unavailable resource to process security**
    ///
    /// The server cannot use the security mechanism for now, because a resource that it needs is not available.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to AUTH, PROT
    SecurityResourceUnavailable,
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
    /// **450 Requested file action not taken**
    ///
    /// The file is not available for now, for example because it is busy.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, LIST, NLST, APPE, RNFR, DELE, STAT
    FileBusy,
    /// **451 Requested action aborted: local error in processing**
    ///
    /// The server failed because of an error of its own.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, RETR, LIST, NLST, APPE
    LocalError,
    /// **452 Requested action not taken**
    ///
    /// The server has no room for the file.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, APPE
    InsufficientStorage,
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
    /// **500 Syntax error, command unrecognized**
    ///
    /// The server does not know the command, or the line is too long.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`any_command`](Self::any_command): a reply to any command
    CommandUnrecognized,
    /// **501 Syntax error in parameters or arguments**
    ///
    /// The command is known, but its arguments are malformed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`any_command`](Self::any_command): a reply to any command
    SyntaxErrorInParameters,
    /// **502 Command not implemented**
    ///
    /// The server knows the command, but does not implement it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 2228
    /// - [`commands`](Self::commands): a reply to CWD, CDUP, SMNT, REIN, PASV, REST, LIST, NLST, APPE, RNFR, RNTO, DELE, RMD, MKD, PWD, ABOR, SYST, STAT, HELP, AUTH
    CommandNotImplemented,
    /// **503 Bad sequence of commands**
    ///
    /// The command is not allowed at this point, such as `RNTO` without `RNFR`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 2228
    /// - [`commands`](Self::commands): a reply to PASS, ACCT, RNTO, ADAT, PBSZ, PROT
    BadSequenceOfCommands,
    /// **504 Command not implemented for that parameter**
    ///
    /// The command is implemented, but not with this parameter. In answer to `AUTH`, the server does not know the security mechanism.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Syntax`. The reply is about the syntax of the command, or about a command that fits no other category.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 2228
    /// - [`commands`](Self::commands): a reply to MODE, TYPE, STRU, ALLO, AUTH, PROT
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
    /// **521 Supported address families are (af1, af2, ..., afn)**
    ///
    /// The server cannot use the address family that the client asked for, and lists those that it can. Servers also send the code if the data connection has to be protected, and `PROT` does not say so.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc1639>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 1639
    /// - [`commands`](Self::commands): a reply to LPRT, LPSV
    AddressFamilyNotSupported,
    /// **522 Network protocol not supported**
    ///
    /// The server cannot use the network protocol that the client asked for, and lists those that it can, by number: 1 is IPv4, and 2 IPv6. Servers also send the code if TLS fails for the data connection.
    ///
    /// Also known as: Extended port failure, Bad tls negotiation or data encryption required.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2428#section-2>
    ///
    /// - [`category`](Self::category): `Connections`. The reply is about the control connection or the data connection.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2428
    /// - [`commands`](Self::commands): a reply to EPRT, EPSV
    /// - [`text_format`](Self::text_format): the text contains `(prot1,prot2,...,protn)`
    NetworkProtocolNotSupported,
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
    /// **530 Not logged in**
    ///
    /// The user has to log in first, or the login failed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 2228
    /// - [`commands`](Self::commands): a reply to USER, PASS, ACCT, CWD, CDUP, SMNT, PORT, PASV, MODE, TYPE, STRU, ALLO, REST, STOR, STOU, RETR, LIST, NLST, APPE, RNFR, RNTO, DELE, RMD, MKD, STAT, SITE, PBSZ, PROT
    NotLoggedIn,
    #[doc(hidden)]
    Unlisted531,
    /// **532 Need account for storing files**
    ///
    /// Storing or renaming files requires an account, which the client sends with `ACCT`.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, APPE, RNTO
    NeedAccountForStoring,
    /// **533 Command protection level denied for policy reasons**
    ///
    /// The policy of the server does not allow commands with this protection level. In answer to `CCC`, the command itself was not protected.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to CCC, MIC, CONF, ENC
    CommandProtectionLevelDenied,
    /// **534 Request denied for policy reasons**
    ///
    /// The policy of the server does not allow the security mechanism or the protection level.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to AUTH, PROT, CCC, STOR, STOU, RETR, LIST, NLST, APPE
    RequestDenied,
    /// **535 Failed security check (hash, sequence, etc)**
    ///
    /// The security data did not pass the check of the security mechanism.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to ADAT, MIC, CONF, ENC, STOR, STOU, RETR, LIST, NLST, APPE
    FailedSecurityCheck,
    /// **536 Requested PROT level not supported by mechanism**
    ///
    /// The security mechanism cannot protect the data connection at this level.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`commands`](Self::commands): a reply to PROT
    ProtLevelNotSupported,
    /// **537 Command protection level not supported by security mechanism**
    ///
    /// The security mechanism cannot protect commands at this level.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.1>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    CommandProtectionLevelNotSupported,
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
    /// **550 Requested action not taken**
    ///
    /// The file or directory is not available, for example because it does not exist or the user has no access to it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959, 3659
    /// - [`commands`](Self::commands): a reply to CWD, CDUP, SMNT, RETR, APPE, RNFR, DELE, RMD, MKD, PWD, SIZE, MDTM
    FileUnavailable,
    /// **551 Requested action aborted: page type unknown**
    ///
    /// The server does not know the page type of the file.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, APPE
    PageTypeUnknown,
    /// **552 Requested file action aborted**
    ///
    /// The file exceeds the storage allocation of the directory or dataset.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, APPE
    ExceededStorageAllocation,
    /// **553 Requested action not taken**
    ///
    /// The name of the file is not allowed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc959#section-4.2.2>
    ///
    /// - [`category`](Self::category): `FileSystem`. The reply is about the file system of the server.
    /// - [`rfcs`](Self::rfcs): defined by RFC 959
    /// - [`commands`](Self::commands): a reply to STOR, STOU, APPE, RNTO
    FileNameNotAllowed,
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
    /// **631 Integrity protected reply**
    ///
    /// The text is a reply in Base64, protected against changes. The client decodes and verifies it, and acts on the reply inside.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`text_format`](Self::text_format): the text contains `base64data`
    IntegrityProtectedReply,
    /// **632 Confidentiality and integrity protected reply**
    ///
    /// The text is a reply in Base64, encrypted and protected against changes. The client decodes and verifies it, and acts on the reply inside.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`text_format`](Self::text_format): the text contains `base64data`
    ConfidentialityAndIntegrityProtectedReply,
    /// **633 Confidentiality protected reply**
    ///
    /// The text is a reply in Base64, encrypted. The client decodes it, and acts on the reply inside.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc2228#section-5.2>
    ///
    /// - [`category`](Self::category): `Authentication`. The reply is about the login, accounting or security.
    /// - [`rfcs`](Self::rfcs): defined by RFC 2228
    /// - [`text_format`](Self::text_format): the text contains `base64data`
    ConfidentialityProtectedReply,
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
    /// Positive Preliminary: 100 to 199.
    ///
    /// The command was accepted, and another reply follows before the next command (RFC 959, section 4.2).
    PositivePreliminary,
    /// Positive Completion: 200 to 299.
    ///
    /// The command was carried out (RFC 959, section 4.2).
    PositiveCompletion,
    /// Positive Intermediate: 300 to 399.
    ///
    /// The command was accepted, and the server waits for another one that completes it (RFC 959, section 4.2).
    PositiveIntermediate,
    /// Transient Negative Completion: 400 to 499.
    ///
    /// The command failed, but the same command can succeed later, and the client should try again (RFC 959, section 4.2).
    TransientNegativeCompletion,
    /// Permanent Negative Completion: 500 to 599.
    ///
    /// The command failed, and the client should not repeat it as it was (RFC 959, section 4.2).
    PermanentNegativeCompletion,
    /// Protected: 600 to 699.
    ///
    /// The reply contains another one, protected by the security mechanism (RFC 2228, section 5.2).
    Protected,
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
    /// The reply is about the control connection or the data connection.
    Connections,
    /// The reply is about the login, accounting or security.
    Authentication,
    /// The category has no meaning yet.
    Unspecified,
    /// The reply is about the file system of the server.
    FileSystem,
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
    static ROWS: [::core::primitive::u8; 600] = *b"::::::::::\0:::::::::\x01::::\x02::::::::::::::::::::::::\x03:::::::::::::::::::::::::::::::::::::::::::::::::\x04:\x05::::::::\x06\x07\x08\x09\x0a::::\x0b\x0c:::\x0d\x0e\x0f\x10\x11\x12:\x13:\x14\x15::::::::::::::\x16::::::\x17:::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::\x18\x19:\x1a\x1b\x1c:::::::::::::\x1d::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::\x1e:::\x1f ::::!::::::::::::::::::\"#$:::::::::::::::::::::::::::::::::::::::::::::::%&'()::::::::::::::::*+:::::::,:-./012::::::::::::3456:::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::789::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u16) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(100) as ::core::primitive::u16
            as ::core::primitive::u64;
        if offset >= 600 {
            return 58;
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
                100 => ReplyCode::Unlisted100,
                101 => ReplyCode::Unlisted101,
                102 => ReplyCode::Unlisted102,
                103 => ReplyCode::Unlisted103,
                104 => ReplyCode::Unlisted104,
                105 => ReplyCode::Unlisted105,
                106 => ReplyCode::Unlisted106,
                107 => ReplyCode::Unlisted107,
                108 => ReplyCode::Unlisted108,
                109 => ReplyCode::Unlisted109,
                110 => ReplyCode::RestartMarkerReply,
                111 => ReplyCode::Unlisted111,
                112 => ReplyCode::Unlisted112,
                113 => ReplyCode::Unlisted113,
                114 => ReplyCode::Unlisted114,
                115 => ReplyCode::Unlisted115,
                116 => ReplyCode::Unlisted116,
                117 => ReplyCode::Unlisted117,
                118 => ReplyCode::Unlisted118,
                119 => ReplyCode::Unlisted119,
                120 => ReplyCode::ServiceReadyLater,
                121 => ReplyCode::Unlisted121,
                122 => ReplyCode::Unlisted122,
                123 => ReplyCode::Unlisted123,
                124 => ReplyCode::Unlisted124,
                125 => ReplyCode::TransferStarting,
                126 => ReplyCode::Unlisted126,
                127 => ReplyCode::Unlisted127,
                128 => ReplyCode::Unlisted128,
                129 => ReplyCode::Unlisted129,
                130 => ReplyCode::Unlisted130,
                131 => ReplyCode::Unlisted131,
                132 => ReplyCode::Unlisted132,
                133 => ReplyCode::Unlisted133,
                134 => ReplyCode::Unlisted134,
                135 => ReplyCode::Unlisted135,
                136 => ReplyCode::Unlisted136,
                137 => ReplyCode::Unlisted137,
                138 => ReplyCode::Unlisted138,
                139 => ReplyCode::Unlisted139,
                140 => ReplyCode::Unlisted140,
                141 => ReplyCode::Unlisted141,
                142 => ReplyCode::Unlisted142,
                143 => ReplyCode::Unlisted143,
                144 => ReplyCode::Unlisted144,
                145 => ReplyCode::Unlisted145,
                146 => ReplyCode::Unlisted146,
                147 => ReplyCode::Unlisted147,
                148 => ReplyCode::Unlisted148,
                149 => ReplyCode::Unlisted149,
                150 => ReplyCode::OpeningDataConnection,
                151 => ReplyCode::Unlisted151,
                152 => ReplyCode::Unlisted152,
                153 => ReplyCode::Unlisted153,
                154 => ReplyCode::Unlisted154,
                155 => ReplyCode::Unlisted155,
                156 => ReplyCode::Unlisted156,
                157 => ReplyCode::Unlisted157,
                158 => ReplyCode::Unlisted158,
                159 => ReplyCode::Unlisted159,
                160 => ReplyCode::Unlisted160,
                161 => ReplyCode::Unlisted161,
                162 => ReplyCode::Unlisted162,
                163 => ReplyCode::Unlisted163,
                164 => ReplyCode::Unlisted164,
                165 => ReplyCode::Unlisted165,
                166 => ReplyCode::Unlisted166,
                167 => ReplyCode::Unlisted167,
                168 => ReplyCode::Unlisted168,
                169 => ReplyCode::Unlisted169,
                170 => ReplyCode::Unlisted170,
                171 => ReplyCode::Unlisted171,
                172 => ReplyCode::Unlisted172,
                173 => ReplyCode::Unlisted173,
                174 => ReplyCode::Unlisted174,
                175 => ReplyCode::Unlisted175,
                176 => ReplyCode::Unlisted176,
                177 => ReplyCode::Unlisted177,
                178 => ReplyCode::Unlisted178,
                179 => ReplyCode::Unlisted179,
                180 => ReplyCode::Unlisted180,
                181 => ReplyCode::Unlisted181,
                182 => ReplyCode::Unlisted182,
                183 => ReplyCode::Unlisted183,
                184 => ReplyCode::Unlisted184,
                185 => ReplyCode::Unlisted185,
                186 => ReplyCode::Unlisted186,
                187 => ReplyCode::Unlisted187,
                188 => ReplyCode::Unlisted188,
                189 => ReplyCode::Unlisted189,
                190 => ReplyCode::Unlisted190,
                191 => ReplyCode::Unlisted191,
                192 => ReplyCode::Unlisted192,
                193 => ReplyCode::Unlisted193,
                194 => ReplyCode::Unlisted194,
                195 => ReplyCode::Unlisted195,
                196 => ReplyCode::Unlisted196,
                197 => ReplyCode::Unlisted197,
                198 => ReplyCode::Unlisted198,
                199 => ReplyCode::Unlisted199,
                200 => ReplyCode::Ok,
                201 => ReplyCode::Unlisted201,
                202 => ReplyCode::Superfluous,
                203 => ReplyCode::Unlisted203,
                204 => ReplyCode::Unlisted204,
                205 => ReplyCode::Unlisted205,
                206 => ReplyCode::Unlisted206,
                207 => ReplyCode::Unlisted207,
                208 => ReplyCode::Unlisted208,
                209 => ReplyCode::Unlisted209,
                210 => ReplyCode::Unlisted210,
                211 => ReplyCode::SystemStatus,
                212 => ReplyCode::DirectoryStatus,
                213 => ReplyCode::FileStatus,
                214 => ReplyCode::HelpMessage,
                215 => ReplyCode::SystemType,
                216 => ReplyCode::Unlisted216,
                217 => ReplyCode::Unlisted217,
                218 => ReplyCode::Unlisted218,
                219 => ReplyCode::Unlisted219,
                220 => ReplyCode::ServiceReady,
                221 => ReplyCode::ServiceClosing,
                222 => ReplyCode::Unlisted222,
                223 => ReplyCode::Unlisted223,
                224 => ReplyCode::Unlisted224,
                225 => ReplyCode::DataConnectionOpen,
                226 => ReplyCode::ClosingDataConnection,
                227 => ReplyCode::EnteringPassiveMode,
                228 => ReplyCode::EnteringLongPassiveMode,
                229 => ReplyCode::EnteringExtendedPassiveMode,
                230 => ReplyCode::UserLoggedIn,
                231 => ReplyCode::Unlisted231,
                232 => ReplyCode::UserLoggedInBySecurityData,
                233 => ReplyCode::Unlisted233,
                234 => ReplyCode::SecurityDataExchangeComplete,
                235 => ReplyCode::SecurityDataExchangeSuccessful,
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
                250 => ReplyCode::FileActionCompleted,
                251 => ReplyCode::Unlisted251,
                252 => ReplyCode::Unlisted252,
                253 => ReplyCode::Unlisted253,
                254 => ReplyCode::Unlisted254,
                255 => ReplyCode::Unlisted255,
                256 => ReplyCode::Unlisted256,
                257 => ReplyCode::PathnameCreated,
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
                331 => ReplyCode::NeedPassword,
                332 => ReplyCode::NeedAccountForLogin,
                333 => ReplyCode::Unlisted333,
                334 => ReplyCode::SecurityMechanismAccepted,
                335 => ReplyCode::MoreSecurityDataRequired,
                336 => ReplyCode::NeedPasswordForChallenge,
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
                350 => ReplyCode::FileActionPending,
                351 => ReplyCode::Unlisted351,
                352 => ReplyCode::Unlisted352,
                353 => ReplyCode::Unlisted353,
                354 => ReplyCode::Unlisted354,
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
                425 => ReplyCode::CannotOpenDataConnection,
                426 => ReplyCode::TransferAborted,
                427 => ReplyCode::Unlisted427,
                428 => ReplyCode::Unlisted428,
                429 => ReplyCode::Unlisted429,
                430 => ReplyCode::Unlisted430,
                431 => ReplyCode::SecurityResourceUnavailable,
                432 => ReplyCode::Unlisted432,
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
                450 => ReplyCode::FileBusy,
                451 => ReplyCode::LocalError,
                452 => ReplyCode::InsufficientStorage,
                453 => ReplyCode::Unlisted453,
                454 => ReplyCode::Unlisted454,
                455 => ReplyCode::Unlisted455,
                456 => ReplyCode::Unlisted456,
                457 => ReplyCode::Unlisted457,
                458 => ReplyCode::Unlisted458,
                459 => ReplyCode::Unlisted459,
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
                521 => ReplyCode::AddressFamilyNotSupported,
                522 => ReplyCode::NetworkProtocolNotSupported,
                523 => ReplyCode::Unlisted523,
                524 => ReplyCode::Unlisted524,
                525 => ReplyCode::Unlisted525,
                526 => ReplyCode::Unlisted526,
                527 => ReplyCode::Unlisted527,
                528 => ReplyCode::Unlisted528,
                529 => ReplyCode::Unlisted529,
                530 => ReplyCode::NotLoggedIn,
                531 => ReplyCode::Unlisted531,
                532 => ReplyCode::NeedAccountForStoring,
                533 => ReplyCode::CommandProtectionLevelDenied,
                534 => ReplyCode::RequestDenied,
                535 => ReplyCode::FailedSecurityCheck,
                536 => ReplyCode::ProtLevelNotSupported,
                537 => ReplyCode::CommandProtectionLevelNotSupported,
                538 => ReplyCode::Unlisted538,
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
                550 => ReplyCode::FileUnavailable,
                551 => ReplyCode::PageTypeUnknown,
                552 => ReplyCode::ExceededStorageAllocation,
                553 => ReplyCode::FileNameNotAllowed,
                554 => ReplyCode::Unlisted554,
                555 => ReplyCode::Unlisted555,
                556 => ReplyCode::Unlisted556,
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
                600 => ReplyCode::Unlisted600,
                601 => ReplyCode::Unlisted601,
                602 => ReplyCode::Unlisted602,
                603 => ReplyCode::Unlisted603,
                604 => ReplyCode::Unlisted604,
                605 => ReplyCode::Unlisted605,
                606 => ReplyCode::Unlisted606,
                607 => ReplyCode::Unlisted607,
                608 => ReplyCode::Unlisted608,
                609 => ReplyCode::Unlisted609,
                610 => ReplyCode::Unlisted610,
                611 => ReplyCode::Unlisted611,
                612 => ReplyCode::Unlisted612,
                613 => ReplyCode::Unlisted613,
                614 => ReplyCode::Unlisted614,
                615 => ReplyCode::Unlisted615,
                616 => ReplyCode::Unlisted616,
                617 => ReplyCode::Unlisted617,
                618 => ReplyCode::Unlisted618,
                619 => ReplyCode::Unlisted619,
                620 => ReplyCode::Unlisted620,
                621 => ReplyCode::Unlisted621,
                622 => ReplyCode::Unlisted622,
                623 => ReplyCode::Unlisted623,
                624 => ReplyCode::Unlisted624,
                625 => ReplyCode::Unlisted625,
                626 => ReplyCode::Unlisted626,
                627 => ReplyCode::Unlisted627,
                628 => ReplyCode::Unlisted628,
                629 => ReplyCode::Unlisted629,
                630 => ReplyCode::Unlisted630,
                631 => ReplyCode::IntegrityProtectedReply,
                632 => ReplyCode::ConfidentialityAndIntegrityProtectedReply,
                633 => ReplyCode::ConfidentialityProtectedReply,
                634 => ReplyCode::Unlisted634,
                635 => ReplyCode::Unlisted635,
                636 => ReplyCode::Unlisted636,
                637 => ReplyCode::Unlisted637,
                638 => ReplyCode::Unlisted638,
                639 => ReplyCode::Unlisted639,
                640 => ReplyCode::Unlisted640,
                641 => ReplyCode::Unlisted641,
                642 => ReplyCode::Unlisted642,
                643 => ReplyCode::Unlisted643,
                644 => ReplyCode::Unlisted644,
                645 => ReplyCode::Unlisted645,
                646 => ReplyCode::Unlisted646,
                647 => ReplyCode::Unlisted647,
                648 => ReplyCode::Unlisted648,
                649 => ReplyCode::Unlisted649,
                650 => ReplyCode::Unlisted650,
                651 => ReplyCode::Unlisted651,
                652 => ReplyCode::Unlisted652,
                653 => ReplyCode::Unlisted653,
                654 => ReplyCode::Unlisted654,
                655 => ReplyCode::Unlisted655,
                656 => ReplyCode::Unlisted656,
                657 => ReplyCode::Unlisted657,
                658 => ReplyCode::Unlisted658,
                659 => ReplyCode::Unlisted659,
                660 => ReplyCode::Unlisted660,
                661 => ReplyCode::Unlisted661,
                662 => ReplyCode::Unlisted662,
                663 => ReplyCode::Unlisted663,
                664 => ReplyCode::Unlisted664,
                665 => ReplyCode::Unlisted665,
                666 => ReplyCode::Unlisted666,
                667 => ReplyCode::Unlisted667,
                668 => ReplyCode::Unlisted668,
                669 => ReplyCode::Unlisted669,
                670 => ReplyCode::Unlisted670,
                671 => ReplyCode::Unlisted671,
                672 => ReplyCode::Unlisted672,
                673 => ReplyCode::Unlisted673,
                674 => ReplyCode::Unlisted674,
                675 => ReplyCode::Unlisted675,
                676 => ReplyCode::Unlisted676,
                677 => ReplyCode::Unlisted677,
                678 => ReplyCode::Unlisted678,
                679 => ReplyCode::Unlisted679,
                680 => ReplyCode::Unlisted680,
                681 => ReplyCode::Unlisted681,
                682 => ReplyCode::Unlisted682,
                683 => ReplyCode::Unlisted683,
                684 => ReplyCode::Unlisted684,
                685 => ReplyCode::Unlisted685,
                686 => ReplyCode::Unlisted686,
                687 => ReplyCode::Unlisted687,
                688 => ReplyCode::Unlisted688,
                689 => ReplyCode::Unlisted689,
                690 => ReplyCode::Unlisted690,
                691 => ReplyCode::Unlisted691,
                692 => ReplyCode::Unlisted692,
                693 => ReplyCode::Unlisted693,
                694 => ReplyCode::Unlisted694,
                695 => ReplyCode::Unlisted695,
                696 => ReplyCode::Unlisted696,
                697 => ReplyCode::Unlisted697,
                698 => ReplyCode::Unlisted698,
                699 => ReplyCode::Unlisted699,
                _ => return ::core::option::Option::None,
            },
        )
    }
    impl ReplyCode {
        /// 110 Restart marker reply: [`RestartMarkerReply`](Self::RestartMarkerReply).
        pub const RESTART_MARKER_REPLY: ReplyCode = ReplyCode::RestartMarkerReply;
        /// 120 Service ready in nnn minutes: [`ServiceReadyLater`](Self::ServiceReadyLater).
        pub const SERVICE_READY_LATER: ReplyCode = ReplyCode::ServiceReadyLater;
        /// 125 Data connection already open; transfer starting: [`TransferStarting`](Self::TransferStarting).
        pub const TRANSFER_STARTING: ReplyCode = ReplyCode::TransferStarting;
        /// 150 File status okay; about to open data connection: [`OpeningDataConnection`](Self::OpeningDataConnection).
        pub const OPENING_DATA_CONNECTION: ReplyCode = ReplyCode::OpeningDataConnection;
        /// 200 Command okay: [`Ok`](Self::Ok).
        pub const OK: ReplyCode = ReplyCode::Ok;
        /// 202 Command not implemented, superfluous at this site: [`Superfluous`](Self::Superfluous).
        pub const SUPERFLUOUS: ReplyCode = ReplyCode::Superfluous;
        /// 211 System status, or system help reply: [`SystemStatus`](Self::SystemStatus).
        pub const SYSTEM_STATUS: ReplyCode = ReplyCode::SystemStatus;
        /// 212 Directory status: [`DirectoryStatus`](Self::DirectoryStatus).
        pub const DIRECTORY_STATUS: ReplyCode = ReplyCode::DirectoryStatus;
        /// 213 File status: [`FileStatus`](Self::FileStatus).
        pub const FILE_STATUS: ReplyCode = ReplyCode::FileStatus;
        /// 214 Help message: [`HelpMessage`](Self::HelpMessage).
        pub const HELP_MESSAGE: ReplyCode = ReplyCode::HelpMessage;
        /// 215 NAME system type: [`SystemType`](Self::SystemType).
        pub const SYSTEM_TYPE: ReplyCode = ReplyCode::SystemType;
        /// 220 Service ready for new user: [`ServiceReady`](Self::ServiceReady).
        pub const SERVICE_READY: ReplyCode = ReplyCode::ServiceReady;
        /// 221 Service closing control connection: [`ServiceClosing`](Self::ServiceClosing).
        pub const SERVICE_CLOSING: ReplyCode = ReplyCode::ServiceClosing;
        /// 225 Data connection open; no transfer in progress: [`DataConnectionOpen`](Self::DataConnectionOpen).
        pub const DATA_CONNECTION_OPEN: ReplyCode = ReplyCode::DataConnectionOpen;
        /// 226 Closing data connection: [`ClosingDataConnection`](Self::ClosingDataConnection).
        pub const CLOSING_DATA_CONNECTION: ReplyCode = ReplyCode::ClosingDataConnection;
        /// 227 Entering Passive Mode (h1,h2,h3,h4,p1,p2): [`EnteringPassiveMode`](Self::EnteringPassiveMode).
        pub const ENTERING_PASSIVE_MODE: ReplyCode = ReplyCode::EnteringPassiveMode;
        /// 228 Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...): [`EnteringLongPassiveMode`](Self::EnteringLongPassiveMode).
        pub const ENTERING_LONG_PASSIVE_MODE: ReplyCode = ReplyCode::EnteringLongPassiveMode;
        /// Entering Long Passive Mode (long address, port), another name for 228 [`EnteringLongPassiveMode`](Self::EnteringLongPassiveMode).
        pub const EnteringLongPassiveModeLongAddressPort: ReplyCode = ReplyCode::EnteringLongPassiveMode;
        /// Entering Long Passive Mode (long address, port), another name for 228 [`EnteringLongPassiveMode`](Self::EnteringLongPassiveMode).
        pub const ENTERING_LONG_PASSIVE_MODE_LONG_ADDRESS_PORT: ReplyCode = ReplyCode::EnteringLongPassiveMode;
        /// 229 Entering Extended Passive Mode (\|\|\|port\|): [`EnteringExtendedPassiveMode`](Self::EnteringExtendedPassiveMode).
        pub const ENTERING_EXTENDED_PASSIVE_MODE: ReplyCode = ReplyCode::EnteringExtendedPassiveMode;
        /// 230 User logged in, proceed: [`UserLoggedIn`](Self::UserLoggedIn).
        pub const USER_LOGGED_IN: ReplyCode = ReplyCode::UserLoggedIn;
        /// 232 User logged in, authorized by security data exchange: [`UserLoggedInBySecurityData`](Self::UserLoggedInBySecurityData).
        pub const USER_LOGGED_IN_BY_SECURITY_DATA: ReplyCode = ReplyCode::UserLoggedInBySecurityData;
        /// 234 Security data exchange complete: [`SecurityDataExchangeComplete`](Self::SecurityDataExchangeComplete).
        pub const SECURITY_DATA_EXCHANGE_COMPLETE: ReplyCode = ReplyCode::SecurityDataExchangeComplete;
        /// 235 Security data exchange completed successfully: [`SecurityDataExchangeSuccessful`](Self::SecurityDataExchangeSuccessful).
        pub const SECURITY_DATA_EXCHANGE_SUCCESSFUL: ReplyCode = ReplyCode::SecurityDataExchangeSuccessful;
        /// 250 Requested file action okay, completed: [`FileActionCompleted`](Self::FileActionCompleted).
        pub const FILE_ACTION_COMPLETED: ReplyCode = ReplyCode::FileActionCompleted;
        /// 257 "PATHNAME" created: [`PathnameCreated`](Self::PathnameCreated).
        pub const PATHNAME_CREATED: ReplyCode = ReplyCode::PathnameCreated;
        /// 331 User name okay, need password: [`NeedPassword`](Self::NeedPassword).
        pub const NEED_PASSWORD: ReplyCode = ReplyCode::NeedPassword;
        /// 332 Need account for login: [`NeedAccountForLogin`](Self::NeedAccountForLogin).
        pub const NEED_ACCOUNT_FOR_LOGIN: ReplyCode = ReplyCode::NeedAccountForLogin;
        /// 334 Security mechanism accepted: [`SecurityMechanismAccepted`](Self::SecurityMechanismAccepted).
        pub const SECURITY_MECHANISM_ACCEPTED: ReplyCode = ReplyCode::SecurityMechanismAccepted;
        /// 335 Security data acceptable, more required: [`MoreSecurityDataRequired`](Self::MoreSecurityDataRequired).
        pub const MORE_SECURITY_DATA_REQUIRED: ReplyCode = ReplyCode::MoreSecurityDataRequired;
        /// 336 Username okay, need password. Challenge is "....": [`NeedPasswordForChallenge`](Self::NeedPasswordForChallenge).
        pub const NEED_PASSWORD_FOR_CHALLENGE: ReplyCode = ReplyCode::NeedPasswordForChallenge;
        /// 350 Requested file action pending further information: [`FileActionPending`](Self::FileActionPending).
        pub const FILE_ACTION_PENDING: ReplyCode = ReplyCode::FileActionPending;
        /// 421 Service not available, closing control connection: [`ServiceNotAvailable`](Self::ServiceNotAvailable).
        pub const SERVICE_NOT_AVAILABLE: ReplyCode = ReplyCode::ServiceNotAvailable;
        /// 425 Can't open data connection: [`CannotOpenDataConnection`](Self::CannotOpenDataConnection).
        pub const CANNOT_OPEN_DATA_CONNECTION: ReplyCode = ReplyCode::CannotOpenDataConnection;
        /// 426 Connection closed; transfer aborted: [`TransferAborted`](Self::TransferAborted).
        pub const TRANSFER_ABORTED: ReplyCode = ReplyCode::TransferAborted;
        /// 431 Need some unavailable resource to process security: [`SecurityResourceUnavailable`](Self::SecurityResourceUnavailable).
        pub const SECURITY_RESOURCE_UNAVAILABLE: ReplyCode = ReplyCode::SecurityResourceUnavailable;
        /// 450 Requested file action not taken: [`FileBusy`](Self::FileBusy).
        pub const FILE_BUSY: ReplyCode = ReplyCode::FileBusy;
        /// 451 Requested action aborted: local error in processing: [`LocalError`](Self::LocalError).
        pub const LOCAL_ERROR: ReplyCode = ReplyCode::LocalError;
        /// 452 Requested action not taken: [`InsufficientStorage`](Self::InsufficientStorage).
        pub const INSUFFICIENT_STORAGE: ReplyCode = ReplyCode::InsufficientStorage;
        /// 500 Syntax error, command unrecognized: [`CommandUnrecognized`](Self::CommandUnrecognized).
        pub const COMMAND_UNRECOGNIZED: ReplyCode = ReplyCode::CommandUnrecognized;
        /// 501 Syntax error in parameters or arguments: [`SyntaxErrorInParameters`](Self::SyntaxErrorInParameters).
        pub const SYNTAX_ERROR_IN_PARAMETERS: ReplyCode = ReplyCode::SyntaxErrorInParameters;
        /// 502 Command not implemented: [`CommandNotImplemented`](Self::CommandNotImplemented).
        pub const COMMAND_NOT_IMPLEMENTED: ReplyCode = ReplyCode::CommandNotImplemented;
        /// 503 Bad sequence of commands: [`BadSequenceOfCommands`](Self::BadSequenceOfCommands).
        pub const BAD_SEQUENCE_OF_COMMANDS: ReplyCode = ReplyCode::BadSequenceOfCommands;
        /// 504 Command not implemented for that parameter: [`ParameterNotImplemented`](Self::ParameterNotImplemented).
        pub const PARAMETER_NOT_IMPLEMENTED: ReplyCode = ReplyCode::ParameterNotImplemented;
        /// 521 Supported address families are (af1, af2, ..., afn): [`AddressFamilyNotSupported`](Self::AddressFamilyNotSupported).
        pub const ADDRESS_FAMILY_NOT_SUPPORTED: ReplyCode = ReplyCode::AddressFamilyNotSupported;
        /// 522 Network protocol not supported: [`NetworkProtocolNotSupported`](Self::NetworkProtocolNotSupported).
        pub const NETWORK_PROTOCOL_NOT_SUPPORTED: ReplyCode = ReplyCode::NetworkProtocolNotSupported;
        /// Extended port failure, another name for 522 [`NetworkProtocolNotSupported`](Self::NetworkProtocolNotSupported).
        pub const ExtendedPortFailure: ReplyCode = ReplyCode::NetworkProtocolNotSupported;
        /// Extended port failure, another name for 522 [`NetworkProtocolNotSupported`](Self::NetworkProtocolNotSupported).
        pub const EXTENDED_PORT_FAILURE: ReplyCode = ReplyCode::NetworkProtocolNotSupported;
        /// Bad tls negotiation or data encryption required, another name for 522 [`NetworkProtocolNotSupported`](Self::NetworkProtocolNotSupported).
        pub const BadTlsNegotiationOrDataEncryptionRequired: ReplyCode = ReplyCode::NetworkProtocolNotSupported;
        /// Bad tls negotiation or data encryption required, another name for 522 [`NetworkProtocolNotSupported`](Self::NetworkProtocolNotSupported).
        pub const BAD_TLS_NEGOTIATION_OR_DATA_ENCRYPTION_REQUIRED: ReplyCode = ReplyCode::NetworkProtocolNotSupported;
        /// 530 Not logged in: [`NotLoggedIn`](Self::NotLoggedIn).
        pub const NOT_LOGGED_IN: ReplyCode = ReplyCode::NotLoggedIn;
        /// 532 Need account for storing files: [`NeedAccountForStoring`](Self::NeedAccountForStoring).
        pub const NEED_ACCOUNT_FOR_STORING: ReplyCode = ReplyCode::NeedAccountForStoring;
        /// 533 Command protection level denied for policy reasons: [`CommandProtectionLevelDenied`](Self::CommandProtectionLevelDenied).
        pub const COMMAND_PROTECTION_LEVEL_DENIED: ReplyCode = ReplyCode::CommandProtectionLevelDenied;
        /// 534 Request denied for policy reasons: [`RequestDenied`](Self::RequestDenied).
        pub const REQUEST_DENIED: ReplyCode = ReplyCode::RequestDenied;
        /// 535 Failed security check (hash, sequence, etc): [`FailedSecurityCheck`](Self::FailedSecurityCheck).
        pub const FAILED_SECURITY_CHECK: ReplyCode = ReplyCode::FailedSecurityCheck;
        /// 536 Requested PROT level not supported by mechanism: [`ProtLevelNotSupported`](Self::ProtLevelNotSupported).
        pub const PROT_LEVEL_NOT_SUPPORTED: ReplyCode = ReplyCode::ProtLevelNotSupported;
        /// 537 Command protection level not supported by security mechanism: [`CommandProtectionLevelNotSupported`](Self::CommandProtectionLevelNotSupported).
        pub const COMMAND_PROTECTION_LEVEL_NOT_SUPPORTED: ReplyCode = ReplyCode::CommandProtectionLevelNotSupported;
        /// 550 Requested action not taken: [`FileUnavailable`](Self::FileUnavailable).
        pub const FILE_UNAVAILABLE: ReplyCode = ReplyCode::FileUnavailable;
        /// 551 Requested action aborted: page type unknown: [`PageTypeUnknown`](Self::PageTypeUnknown).
        pub const PAGE_TYPE_UNKNOWN: ReplyCode = ReplyCode::PageTypeUnknown;
        /// 552 Requested file action aborted: [`ExceededStorageAllocation`](Self::ExceededStorageAllocation).
        pub const EXCEEDED_STORAGE_ALLOCATION: ReplyCode = ReplyCode::ExceededStorageAllocation;
        /// 553 Requested action not taken: [`FileNameNotAllowed`](Self::FileNameNotAllowed).
        pub const FILE_NAME_NOT_ALLOWED: ReplyCode = ReplyCode::FileNameNotAllowed;
        /// 631 Integrity protected reply: [`IntegrityProtectedReply`](Self::IntegrityProtectedReply).
        pub const INTEGRITY_PROTECTED_REPLY: ReplyCode = ReplyCode::IntegrityProtectedReply;
        /// 632 Confidentiality and integrity protected reply: [`ConfidentialityAndIntegrityProtectedReply`](Self::ConfidentialityAndIntegrityProtectedReply).
        pub const CONFIDENTIALITY_AND_INTEGRITY_PROTECTED_REPLY: ReplyCode = ReplyCode::ConfidentialityAndIntegrityProtectedReply;
        /// 633 Confidentiality protected reply: [`ConfidentialityProtectedReply`](Self::ConfidentialityProtectedReply).
        pub const CONFIDENTIALITY_PROTECTED_REPLY: ReplyCode = ReplyCode::ConfidentialityProtectedReply;
    }
    impl ReplyCode {
        /// All 58 rows of the table, in order of codes.
        pub const ALL: &'static [ReplyCode] = &[
            ReplyCode::RestartMarkerReply,
            ReplyCode::ServiceReadyLater,
            ReplyCode::TransferStarting,
            ReplyCode::OpeningDataConnection,
            ReplyCode::Ok,
            ReplyCode::Superfluous,
            ReplyCode::SystemStatus,
            ReplyCode::DirectoryStatus,
            ReplyCode::FileStatus,
            ReplyCode::HelpMessage,
            ReplyCode::SystemType,
            ReplyCode::ServiceReady,
            ReplyCode::ServiceClosing,
            ReplyCode::DataConnectionOpen,
            ReplyCode::ClosingDataConnection,
            ReplyCode::EnteringPassiveMode,
            ReplyCode::EnteringLongPassiveMode,
            ReplyCode::EnteringExtendedPassiveMode,
            ReplyCode::UserLoggedIn,
            ReplyCode::UserLoggedInBySecurityData,
            ReplyCode::SecurityDataExchangeComplete,
            ReplyCode::SecurityDataExchangeSuccessful,
            ReplyCode::FileActionCompleted,
            ReplyCode::PathnameCreated,
            ReplyCode::NeedPassword,
            ReplyCode::NeedAccountForLogin,
            ReplyCode::SecurityMechanismAccepted,
            ReplyCode::MoreSecurityDataRequired,
            ReplyCode::NeedPasswordForChallenge,
            ReplyCode::FileActionPending,
            ReplyCode::ServiceNotAvailable,
            ReplyCode::CannotOpenDataConnection,
            ReplyCode::TransferAborted,
            ReplyCode::SecurityResourceUnavailable,
            ReplyCode::FileBusy,
            ReplyCode::LocalError,
            ReplyCode::InsufficientStorage,
            ReplyCode::CommandUnrecognized,
            ReplyCode::SyntaxErrorInParameters,
            ReplyCode::CommandNotImplemented,
            ReplyCode::BadSequenceOfCommands,
            ReplyCode::ParameterNotImplemented,
            ReplyCode::AddressFamilyNotSupported,
            ReplyCode::NetworkProtocolNotSupported,
            ReplyCode::NotLoggedIn,
            ReplyCode::NeedAccountForStoring,
            ReplyCode::CommandProtectionLevelDenied,
            ReplyCode::RequestDenied,
            ReplyCode::FailedSecurityCheck,
            ReplyCode::ProtLevelNotSupported,
            ReplyCode::CommandProtectionLevelNotSupported,
            ReplyCode::FileUnavailable,
            ReplyCode::PageTypeUnknown,
            ReplyCode::ExceededStorageAllocation,
            ReplyCode::FileNameNotAllowed,
            ReplyCode::IntegrityProtectedReply,
            ReplyCode::ConfidentialityAndIntegrityProtectedReply,
            ReplyCode::ConfidentialityProtectedReply,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ReplyCode {
        const ROWS: &'static [ReplyCode] = ReplyCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 59] = [
        "110",
        "120",
        "125",
        "150",
        "200",
        "202",
        "211",
        "212",
        "213",
        "214",
        "215",
        "220",
        "221",
        "225",
        "226",
        "227",
        "228",
        "229",
        "230",
        "232",
        "234",
        "235",
        "250",
        "257",
        "331",
        "332",
        "334",
        "335",
        "336",
        "350",
        "421",
        "425",
        "426",
        "431",
        "450",
        "451",
        "452",
        "500",
        "501",
        "502",
        "503",
        "504",
        "521",
        "522",
        "530",
        "532",
        "533",
        "534",
        "535",
        "536",
        "537",
        "550",
        "551",
        "552",
        "553",
        "631",
        "632",
        "633",
        "",
    ];
    static ALL_NUMBERS: __codes_core::__private_0_1_0::Numbers = __codes_core::__private_0_1_0::Numbers {
        text: "100101102103104105106107108109110111112113114115116117118119120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179180181182183184185186187188189190191192193194195196197198199200201202203204205206207208209210211212213214215216217218219220221222223224225226227228229230231232233234235236237238239240241242243244245246247248249250251252253254255256257258259260261262263264265266267268269270271272273274275276277278279280281282283284285286287288289290291292293294295296297298299300301302303304305306307308309310311312313314315316317318319320321322323324325326327328329330331332333334335336337338339340341342343344345346347348349350351352353354355356357358359360361362363364365366367368369370371372373374375376377378379380381382383384385386387388389390391392393394395396397398399400401402403404405406407408409410411412413414415416417418419420421422423424425426427428429430431432433434435436437438439440441442443444445446447448449450451452453454455456457458459460461462463464465466467468469470471472473474475476477478479480481482483484485486487488489490491492493494495496497498499500501502503504505506507508509510511512513514515516517518519520521522523524525526527528529530531532533534535536537538539540541542543544545546547548549550551552553554555556557558559560561562563564565566567568569570571572573574575576577578579580581582583584585586587588589590591592593594595596597598599600601602603604605606607608609610611612613614615616617618619620621622623624625626627628629630631632633634635636637638639640641642643644645646647648649650651652653654655656657658659660661662663664665666667668669670671672673674675676677678679680681682683684685686687688689690691692693694695696697698699",
        width: 3,
    };
    #[cold]
    #[inline(never)]
    const fn unlisted_number(code: ReplyCode) -> &'static ::core::primitive::str {
        let index = (code as ::core::primitive::u16).wrapping_sub(100);
        __codes_core::__private_0_1_0::Numbers::get(
            &ALL_NUMBERS,
            index as ::core::primitive::usize,
        )
    }
    static NAMES: [&::core::primitive::str; 59] = [
        "RestartMarkerReply",
        "ServiceReadyLater",
        "TransferStarting",
        "OpeningDataConnection",
        "Ok",
        "Superfluous",
        "SystemStatus",
        "DirectoryStatus",
        "FileStatus",
        "HelpMessage",
        "SystemType",
        "ServiceReady",
        "ServiceClosing",
        "DataConnectionOpen",
        "ClosingDataConnection",
        "EnteringPassiveMode",
        "EnteringLongPassiveMode",
        "EnteringExtendedPassiveMode",
        "UserLoggedIn",
        "UserLoggedInBySecurityData",
        "SecurityDataExchangeComplete",
        "SecurityDataExchangeSuccessful",
        "FileActionCompleted",
        "PathnameCreated",
        "NeedPassword",
        "NeedAccountForLogin",
        "SecurityMechanismAccepted",
        "MoreSecurityDataRequired",
        "NeedPasswordForChallenge",
        "FileActionPending",
        "ServiceNotAvailable",
        "CannotOpenDataConnection",
        "TransferAborted",
        "SecurityResourceUnavailable",
        "FileBusy",
        "LocalError",
        "InsufficientStorage",
        "CommandUnrecognized",
        "SyntaxErrorInParameters",
        "CommandNotImplemented",
        "BadSequenceOfCommands",
        "ParameterNotImplemented",
        "AddressFamilyNotSupported",
        "NetworkProtocolNotSupported",
        "NotLoggedIn",
        "NeedAccountForStoring",
        "CommandProtectionLevelDenied",
        "RequestDenied",
        "FailedSecurityCheck",
        "ProtLevelNotSupported",
        "CommandProtectionLevelNotSupported",
        "FileUnavailable",
        "PageTypeUnknown",
        "ExceededStorageAllocation",
        "FileNameNotAllowed",
        "IntegrityProtectedReply",
        "ConfidentialityAndIntegrityProtectedReply",
        "ConfidentialityProtectedReply",
        "",
    ];
    static REASONS: [&::core::primitive::str; 59] = [
        "Restart marker reply",
        "Service ready in nnn minutes",
        "Data connection already open; transfer starting",
        "File status okay; about to open data connection",
        "Command okay",
        "Command not implemented, superfluous at this site",
        "System status, or system help reply",
        "Directory status",
        "File status",
        "Help message",
        "NAME system type",
        "Service ready for new user",
        "Service closing control connection",
        "Data connection open; no transfer in progress",
        "Closing data connection",
        "Entering Passive Mode (h1,h2,h3,h4,p1,p2)",
        "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)",
        "Entering Extended Passive Mode (|||port|)",
        "User logged in, proceed",
        "User logged in, authorized by security data exchange",
        "Security data exchange complete",
        "Security data exchange completed successfully",
        "Requested file action okay, completed",
        "\"PATHNAME\" created",
        "User name okay, need password",
        "Need account for login",
        "Security mechanism accepted",
        "Security data acceptable, more required",
        "Username okay, need password. Challenge is \"....\"",
        "Requested file action pending further information",
        "Service not available, closing control connection",
        "Can't open data connection",
        "Connection closed; transfer aborted",
        "Need some unavailable resource to process security",
        "Requested file action not taken",
        "Requested action aborted: local error in processing",
        "Requested action not taken",
        "Syntax error, command unrecognized",
        "Syntax error in parameters or arguments",
        "Command not implemented",
        "Bad sequence of commands",
        "Command not implemented for that parameter",
        "Supported address families are (af1, af2, ..., afn)",
        "Network protocol not supported",
        "Not logged in",
        "Need account for storing files",
        "Command protection level denied for policy reasons",
        "Request denied for policy reasons",
        "Failed security check (hash, sequence, etc)",
        "Requested PROT level not supported by mechanism",
        "Command protection level not supported by security mechanism",
        "Requested action not taken",
        "Requested action aborted: page type unknown",
        "Requested file action aborted",
        "Requested action not taken",
        "Integrity protected reply",
        "Confidentiality and integrity protected reply",
        "Confidentiality protected reply",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 59] = [
        "A marker in the data stream, from which the client can restart the transfer. The text pairs the marker of the client with that of the server.",
        "The server is not ready yet; 220 follows when it is.",
        "The transfer starts on the data connection that is open.",
        "The server is about to open the data connection for the transfer.",
        "The command was carried out, and there is nothing more to say.",
        "The command has no meaning on this server, such as allocating space before a transfer, and the client can go on.",
        "The text tells the state of the server or of the transfer, or lists features.",
        "The text tells about a directory.",
        "The text tells about a file. For `SIZE` it is the number of octets, for `MDTM` the time of the last modification.",
        "The text explains how to use the server or one of its commands. It is meant for people, not for programs.",
        "The text starts with the official name of the system type.",
        "The server is ready for a login.",
        "The server closes the control connection, and has logged out the user if there was one.",
        "The transfer was aborted, or none was in progress, and the data connection stays open.",
        "The transfer or the abort was successful, and the server closes the data connection.",
        "The server waits for a data connection at the IPv4 address and port in the text, one decimal number for each octet.",
        "The server waits for a data connection at the address and port in the text, one decimal number for each octet. The number of the address family comes first, and the lengths of the address and of the port come before them.",
        "The server waits for a data connection at the port in the text, at the address of the control connection.",
        "The user is logged in.",
        "The user is logged in without a password, because the security data exchange has identified the user.",
        "The server accepts the security mechanism, and needs no data for it. After `AUTH TLS`, the client now starts the TLS handshake.",
        "The security data exchange is complete. The text can have data for the client.",
        "The command on a file or directory was carried out.",
        "The directory was created, or is the current one. The text starts with its path in quotes, in which a quote is doubled.",
        "The client sends the password next, with `PASS`.",
        "The client sends the account next, with `ACCT`.",
        "The server accepts the security mechanism. The text can have data for the client, which continues with `ADAT`.",
        "The server accepts the security data, and needs more to complete the exchange. The text can have data for the client, which continues with `ADAT`.",
        "The client sends the password next. It depends on the challenge in the text, which is meant for the user.",
        "The client sends the second command of the sequence next, such as `RNTO` after `RNFR`, or the transfer after `REST`.",
        "The server closes the control connection, for example because it is shutting down. It can send this reply to any command.",
        "The data connection could not be opened.",
        "The data connection was closed before the end of the transfer.",
        "The server cannot use the security mechanism for now, because a resource that it needs is not available.",
        "The file is not available for now, for example because it is busy.",
        "The server failed because of an error of its own.",
        "The server has no room for the file.",
        "The server does not know the command, or the line is too long.",
        "The command is known, but its arguments are malformed.",
        "The server knows the command, but does not implement it.",
        "The command is not allowed at this point, such as `RNTO` without `RNFR`.",
        "The command is implemented, but not with this parameter. In answer to `AUTH`, the server does not know the security mechanism.",
        "The server cannot use the address family that the client asked for, and lists those that it can. Servers also send the code if the data connection has to be protected, and `PROT` does not say so.",
        "The server cannot use the network protocol that the client asked for, and lists those that it can, by number: 1 is IPv4, and 2 IPv6. Servers also send the code if TLS fails for the data connection.",
        "The user has to log in first, or the login failed.",
        "Storing or renaming files requires an account, which the client sends with `ACCT`.",
        "The policy of the server does not allow commands with this protection level. In answer to `CCC`, the command itself was not protected.",
        "The policy of the server does not allow the security mechanism or the protection level.",
        "The security data did not pass the check of the security mechanism.",
        "The security mechanism cannot protect the data connection at this level.",
        "The security mechanism cannot protect commands at this level.",
        "The file or directory is not available, for example because it does not exist or the user has no access to it.",
        "The server does not know the page type of the file.",
        "The file exceeds the storage allocation of the directory or dataset.",
        "The name of the file is not allowed.",
        "The text is a reply in Base64, protected against changes. The client decodes and verifies it, and acts on the reply inside.",
        "The text is a reply in Base64, encrypted and protected against changes. The client decodes and verifies it, and acts on the reply inside.",
        "The text is a reply in Base64, encrypted. The client decodes it, and acts on the reply inside.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 59] = [
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc1639",
        "https://www.rfc-editor.org/rfc/rfc2428#section-3",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc1639",
        "https://www.rfc-editor.org/rfc/rfc2428#section-2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
        "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
        "",
    ];
    impl ReplyCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If the number is not from 100 to 699.
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
        /// The code with the number in this text, such as `b"110"`.
        ///
        /// # Errors
        ///
        /// If the text is not a number from 100 to 699 in decimal, without a plus sign or leading zeros.
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
            if row < 58 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                unlisted_number(self)
            }
        }
        /// The name of the variant, such as `RestartMarkerReply`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 58 {
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
            if row < 58 {
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
            row(self) < 58
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
            100..=199 => {
                ::core::option::Option::Some(ReplyCodeClass::PositivePreliminary)
            }
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
            600..=699 => ::core::option::Option::Some(ReplyCodeClass::Protected),
            _ => ::core::option::Option::None,
        }
    }
    static CLASS_BY_BLOCK: [::core::option::Option<ReplyCodeClass>; 175] = {
        let mut classes = [::core::option::Option::None; 175];
        let mut block = 0;
        while block < 175 {
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
        /// Whether the code belongs to the class [`Positive Preliminary`](ReplyCodeClass::PositivePreliminary), 100 to 199.
        #[inline]
        #[must_use]
        pub const fn is_positive_preliminary(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 100..= 199)
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
        /// Whether the code belongs to the class [`Protected`](ReplyCodeClass::Protected), 600 to 699.
        #[inline]
        #[must_use]
        pub const fn is_protected(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 600..= 699)
        }
    }
    impl ReplyCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [ReplyCodeClass] = &[
            ReplyCodeClass::PositivePreliminary,
            ReplyCodeClass::PositiveCompletion,
            ReplyCodeClass::PositiveIntermediate,
            ReplyCodeClass::TransientNegativeCompletion,
            ReplyCodeClass::PermanentNegativeCompletion,
            ReplyCodeClass::Protected,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ReplyCodeClass::PositivePreliminary => "Positive Preliminary",
                ReplyCodeClass::PositiveCompletion => "Positive Completion",
                ReplyCodeClass::PositiveIntermediate => "Positive Intermediate",
                ReplyCodeClass::TransientNegativeCompletion => {
                    "Transient Negative Completion"
                }
                ReplyCodeClass::PermanentNegativeCompletion => {
                    "Permanent Negative Completion"
                }
                ReplyCodeClass::Protected => "Protected",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ReplyCodeClass::PositivePreliminary => {
                    ::core::option::Option::Some(
                        "The command was accepted, and another reply follows before the next command (RFC 959, section 4.2).",
                    )
                }
                ReplyCodeClass::PositiveCompletion => {
                    ::core::option::Option::Some(
                        "The command was carried out (RFC 959, section 4.2).",
                    )
                }
                ReplyCodeClass::PositiveIntermediate => {
                    ::core::option::Option::Some(
                        "The command was accepted, and the server waits for another one that completes it (RFC 959, section 4.2).",
                    )
                }
                ReplyCodeClass::TransientNegativeCompletion => {
                    ::core::option::Option::Some(
                        "The command failed, but the same command can succeed later, and the client should try again (RFC 959, section 4.2).",
                    )
                }
                ReplyCodeClass::PermanentNegativeCompletion => {
                    ::core::option::Option::Some(
                        "The command failed, and the client should not repeat it as it was (RFC 959, section 4.2).",
                    )
                }
                ReplyCodeClass::Protected => {
                    ::core::option::Option::Some(
                        "The reply contains another one, protected by the security mechanism (RFC 2228, section 5.2).",
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
            ReplyCodeClass::PositivePreliminary => (100, 199),
            ReplyCodeClass::PositiveCompletion => (200, 299),
            ReplyCodeClass::PositiveIntermediate => (300, 399),
            ReplyCodeClass::TransientNegativeCompletion => (400, 499),
            ReplyCodeClass::PermanentNegativeCompletion => (500, 599),
            ReplyCodeClass::Protected => (600, 699),
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
            ReplyCodeCategory::Authentication,
            ReplyCodeCategory::Unspecified,
            ReplyCodeCategory::FileSystem,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ReplyCodeCategory::Syntax => "Syntax",
                ReplyCodeCategory::Information => "Information",
                ReplyCodeCategory::Connections => "Connections",
                ReplyCodeCategory::Authentication => "Authentication",
                ReplyCodeCategory::Unspecified => "Unspecified",
                ReplyCodeCategory::FileSystem => "FileSystem",
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
                ReplyCodeCategory::Connections => {
                    "The reply is about the control connection or the data connection."
                }
                ReplyCodeCategory::Authentication => {
                    "The reply is about the login, accounting or security."
                }
                ReplyCodeCategory::Unspecified => "The category has no meaning yet.",
                ReplyCodeCategory::FileSystem => {
                    "The reply is about the file system of the server."
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
    static ATTRIBUTE_0: [::core::primitive::u8; 59] = *b"\x01\x02\x02\x05\0\0\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x03\x03\x03\x03\x05\x05\x03\x03\x03\x03\x03\x05\x02\x02\x02\x03\x05\x05\x05\0\0\0\0\0\x02\x02\x03\x03\x03\x03\x03\x03\x03\x05\x05\x05\x05\x03\x03\x03\0";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 288230376151711743;
    static ATTRIBUTE_1: [::core::primitive::i64; 68] = [
        959, 959, 959, 959, 959, 2228, 2428, 959, 959, 2389, 959, 959, 3659, 959, 959,
        959, 959, 959, 959, 959, 1639, 2428, 959, 2228, 2228, 4217, 2228, 959, 959, 959,
        959, 2228, 2228, 2228, 959, 959, 959, 959, 2228, 959, 959, 959, 959, 959, 959,
        2228, 959, 2228, 959, 2228, 1639, 2428, 959, 2228, 959, 2228, 2228, 2228, 2228,
        2228, 959, 3659, 959, 959, 959, 2228, 2228, 2228,
    ];
    static ATTRIBUTE_1_ENDS: [::core::primitive::u8; 236] = *b"\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x07\0\0\0\x08\0\0\0\x0a\0\0\0\x0b\0\0\0\x0d\0\0\0\x0e\0\0\0\x0f\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x1a\0\0\0\x1b\0\0\0\x1c\0\0\0\x1d\0\0\0\x1e\0\0\0\x1f\0\0\0 \0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0%\0\0\0&\0\0\0'\0\0\0(\0\0\0)\0\0\0*\0\0\0+\0\0\0,\0\0\0.\0\0\00\0\0\02\0\0\03\0\0\04\0\0\06\0\0\07\0\0\08\0\0\09\0\0\0:\0\0\0;\0\0\0<\0\0\0>\0\0\0?\0\0\0@\0\0\0A\0\0\0B\0\0\0C\0\0\0D\0\0\0D\0\0\0";
    static ATTRIBUTE_2: [&::core::primitive::str; 229] = [
        "STOR",
        "STOU",
        "RETR",
        "APPE",
        "REIN",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "CDUP",
        "PORT",
        "MODE",
        "TYPE",
        "STRU",
        "ALLO",
        "SITE",
        "NOOP",
        "EPRT",
        "PBSZ",
        "PROT",
        "CCC",
        "PASS",
        "ACCT",
        "SMNT",
        "ALLO",
        "SITE",
        "STAT",
        "HELP",
        "FEAT",
        "STAT",
        "STAT",
        "SIZE",
        "MDTM",
        "HELP",
        "SYST",
        "REIN",
        "QUIT",
        "ABOR",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "ABOR",
        "PASV",
        "LPSV",
        "EPSV",
        "USER",
        "PASS",
        "ACCT",
        "USER",
        "AUTH",
        "ADAT",
        "CWD",
        "SMNT",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "RNTO",
        "DELE",
        "RMD",
        "MKD",
        "PWD",
        "USER",
        "USER",
        "PASS",
        "AUTH",
        "ADAT",
        "USER",
        "REST",
        "RNFR",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "AUTH",
        "PROT",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "RNFR",
        "DELE",
        "STAT",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "STOR",
        "STOU",
        "APPE",
        "CWD",
        "CDUP",
        "SMNT",
        "REIN",
        "PASV",
        "REST",
        "LIST",
        "NLST",
        "APPE",
        "RNFR",
        "RNTO",
        "DELE",
        "RMD",
        "MKD",
        "PWD",
        "ABOR",
        "SYST",
        "STAT",
        "HELP",
        "AUTH",
        "PASS",
        "ACCT",
        "RNTO",
        "ADAT",
        "PBSZ",
        "PROT",
        "MODE",
        "TYPE",
        "STRU",
        "ALLO",
        "AUTH",
        "PROT",
        "LPRT",
        "LPSV",
        "EPRT",
        "EPSV",
        "USER",
        "PASS",
        "ACCT",
        "CWD",
        "CDUP",
        "SMNT",
        "PORT",
        "PASV",
        "MODE",
        "TYPE",
        "STRU",
        "ALLO",
        "REST",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "RNFR",
        "RNTO",
        "DELE",
        "RMD",
        "MKD",
        "STAT",
        "SITE",
        "PBSZ",
        "PROT",
        "STOR",
        "STOU",
        "APPE",
        "RNTO",
        "CCC",
        "MIC",
        "CONF",
        "ENC",
        "AUTH",
        "PROT",
        "CCC",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "ADAT",
        "MIC",
        "CONF",
        "ENC",
        "STOR",
        "STOU",
        "RETR",
        "LIST",
        "NLST",
        "APPE",
        "PROT",
        "CWD",
        "CDUP",
        "SMNT",
        "RETR",
        "APPE",
        "RNFR",
        "DELE",
        "RMD",
        "MKD",
        "PWD",
        "SIZE",
        "MDTM",
        "STOR",
        "STOU",
        "APPE",
        "STOR",
        "STOU",
        "APPE",
        "STOR",
        "STOU",
        "APPE",
        "RNTO",
    ];
    static ATTRIBUTE_2_ENDS: [::core::primitive::u8; 236] = *b"\x04\0\0\0\x05\0\0\0\x0b\0\0\0\x11\0\0\0\x1d\0\0\0\"\0\0\0%\0\0\0&\0\0\0)\0\0\0*\0\0\0+\0\0\0,\0\0\0-\0\0\0.\0\0\05\0\0\06\0\0\07\0\0\08\0\0\0;\0\0\0<\0\0\0=\0\0\0>\0\0\0I\0\0\0K\0\0\0L\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0S\0\0\0S\0\0\0Y\0\0\0_\0\0\0a\0\0\0j\0\0\0p\0\0\0s\0\0\0s\0\0\0s\0\0\0\x87\0\0\0\x8d\0\0\0\x93\0\0\0\x95\0\0\0\x97\0\0\0\xb3\0\0\0\xb7\0\0\0\xbb\0\0\0\xc4\0\0\0\xce\0\0\0\xcf\0\0\0\xcf\0\0\0\xdb\0\0\0\xde\0\0\0\xe1\0\0\0\xe5\0\0\0\xe5\0\0\0\xe5\0\0\0\xe5\0\0\0\xe5\0\0\0";
    const ATTRIBUTE_3: ::core::primitive::u64 = 413390602240;
    const ATTRIBUTE_4: ::core::primitive::u64 = 1073743874;
    static ATTRIBUTE_5: [&::core::primitive::str; 59] = [
        "MARK yyyy = mmmm",
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
        "(h1,h2,h3,h4,p1,p2)",
        "(af, hal, h1, h2, h3,..., pal, p1, p2...)",
        "(<d><d><d><tcp-port><d>)",
        "",
        "",
        "",
        "ADAT=base64data",
        "",
        "\"PATHNAME\"",
        "",
        "",
        "ADAT=base64data",
        "ADAT=base64data",
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
        "(prot1,prot2,...,protn)",
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
        "base64data",
        "base64data",
        "base64data",
        "",
    ];
    const ATTRIBUTE_5_IS_PRESENT: ::core::primitive::u64 = 252210375437811713;
    impl ReplyCode {
        /// Returns what the second digit says, the subject of the reply (RFC 959, section 4.2). `None` for an unlisted code, whose second digit says the same: `code.as_u16() / 10 % 10`.
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
        /// Returns the RFCs that define the code, the main one first. The others list it as a reply to their commands.
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
        /// Returns the commands that the documents list the reply for (RFC 959, section 5.4; RFC 1639; RFC 2228, sections 3 and 8; RFC 2389, section 3; RFC 2428; RFC 3659, sections 3 and 4). The list is empty for 537, which RFC 2228 does not list for a command, for the protected replies, and for replies to any command, see `any_command`.
        #[inline]
        #[must_use]
        pub const fn commands(self) -> &'static [&'static ::core::primitive::str] {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::list(
                &ATTRIBUTE_2,
                &ATTRIBUTE_2_ENDS,
                row,
            )
        }
        /// Returns `true` for the codes that RFC 959, sections 4.2.2 and 5.4, has for any command, or for all but a few.
        #[inline]
        #[must_use]
        pub const fn any_command(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_3 >> (row & 63) & 1 != 0
        }
        /// Returns `true` for the codes that a server can greet a new connection with (RFC 959, section 5.4).
        #[inline]
        #[must_use]
        pub const fn is_greeting(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_4 >> (row & 63) & 1 != 0
        }
        /// Returns the part of the text that is for programs, in the notation of the defining document, or `None` if it does not prescribe one.
        #[inline]
        #[must_use]
        pub const fn text_format(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if ATTRIBUTE_5_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_5, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    static DISPLAYED: [&::core::primitive::str; 59] = [
        "110 Restart marker reply",
        "120 Service ready in nnn minutes",
        "125 Data connection already open; transfer starting",
        "150 File status okay; about to open data connection",
        "200 Command okay",
        "202 Command not implemented, superfluous at this site",
        "211 System status, or system help reply",
        "212 Directory status",
        "213 File status",
        "214 Help message",
        "215 NAME system type",
        "220 Service ready for new user",
        "221 Service closing control connection",
        "225 Data connection open; no transfer in progress",
        "226 Closing data connection",
        "227 Entering Passive Mode (h1,h2,h3,h4,p1,p2)",
        "228 Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)",
        "229 Entering Extended Passive Mode (|||port|)",
        "230 User logged in, proceed",
        "232 User logged in, authorized by security data exchange",
        "234 Security data exchange complete",
        "235 Security data exchange completed successfully",
        "250 Requested file action okay, completed",
        "257 \"PATHNAME\" created",
        "331 User name okay, need password",
        "332 Need account for login",
        "334 Security mechanism accepted",
        "335 Security data acceptable, more required",
        "336 Username okay, need password. Challenge is \"....\"",
        "350 Requested file action pending further information",
        "421 Service not available, closing control connection",
        "425 Can't open data connection",
        "426 Connection closed; transfer aborted",
        "431 Need some unavailable resource to process security",
        "450 Requested file action not taken",
        "451 Requested action aborted: local error in processing",
        "452 Requested action not taken",
        "500 Syntax error, command unrecognized",
        "501 Syntax error in parameters or arguments",
        "502 Command not implemented",
        "503 Bad sequence of commands",
        "504 Command not implemented for that parameter",
        "521 Supported address families are (af1, af2, ..., afn)",
        "522 Network protocol not supported",
        "530 Not logged in",
        "532 Need account for storing files",
        "533 Command protection level denied for policy reasons",
        "534 Request denied for policy reasons",
        "535 Failed security check (hash, sequence, etc)",
        "536 Requested PROT level not supported by mechanism",
        "537 Command protection level not supported by security mechanism",
        "550 Requested action not taken",
        "551 Requested action aborted: page type unknown",
        "552 Requested file action aborted",
        "553 Requested action not taken",
        "631 Integrity protected reply",
        "632 Confidentiality and integrity protected reply",
        "633 Confidentiality protected reply",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for ReplyCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            if row >= 58 {
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
        ReplyCode, u16, [100, 699]
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ReplyCode> for ReplyCode {
        #[inline]
        fn to_code(&self) -> ReplyCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 120] = [
        "",
        "Restart marker reply",
        "Service ready in nnn minutes",
        "Data connection already open; transfer starting",
        "File status okay; about to open data connection",
        "Command okay",
        "Command not implemented, superfluous at this site",
        "System status, or system help reply",
        "Directory status",
        "File status",
        "Help message",
        "NAME system type",
        "Service ready for new user",
        "Service closing control connection",
        "Data connection open; no transfer in progress",
        "Closing data connection",
        "Entering Passive Mode (h1,h2,h3,h4,p1,p2)",
        "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)",
        "Entering Extended Passive Mode (|||port|)",
        "User logged in, proceed",
        "User logged in, authorized by security data exchange",
        "Security data exchange complete",
        "Security data exchange completed successfully",
        "Requested file action okay, completed",
        "\"PATHNAME\" created",
        "User name okay, need password",
        "Need account for login",
        "Security mechanism accepted",
        "Security data acceptable, more required",
        "Username okay, need password. Challenge is \"....\"",
        "Requested file action pending further information",
        "Service not available, closing control connection",
        "Can't open data connection",
        "Connection closed; transfer aborted",
        "Need some unavailable resource to process security",
        "Requested file action not taken",
        "Requested action aborted: local error in processing",
        "Syntax error, command unrecognized",
        "Syntax error in parameters or arguments",
        "Command not implemented",
        "Bad sequence of commands",
        "Command not implemented for that parameter",
        "Supported address families are (af1, af2, ..., afn)",
        "Network protocol not supported",
        "Not logged in",
        "Need account for storing files",
        "Command protection level denied for policy reasons",
        "Request denied for policy reasons",
        "Failed security check (hash, sequence, etc)",
        "Requested PROT level not supported by mechanism",
        "Command protection level not supported by security mechanism",
        "Requested action aborted: page type unknown",
        "Requested file action aborted",
        "Integrity protected reply",
        "Confidentiality and integrity protected reply",
        "Confidentiality protected reply",
        "Entering Long Passive Mode (long address, port)",
        "Extended port failure",
        "Bad tls negotiation or data encryption required",
        "RestartMarkerReply",
        "ServiceReadyLater",
        "TransferStarting",
        "OpeningDataConnection",
        "Ok",
        "Superfluous",
        "SystemStatus",
        "DirectoryStatus",
        "FileStatus",
        "HelpMessage",
        "SystemType",
        "ServiceReady",
        "ServiceClosing",
        "DataConnectionOpen",
        "ClosingDataConnection",
        "EnteringPassiveMode",
        "EnteringLongPassiveMode",
        "EnteringExtendedPassiveMode",
        "UserLoggedIn",
        "UserLoggedInBySecurityData",
        "SecurityDataExchangeComplete",
        "SecurityDataExchangeSuccessful",
        "FileActionCompleted",
        "PathnameCreated",
        "NeedPassword",
        "NeedAccountForLogin",
        "SecurityMechanismAccepted",
        "MoreSecurityDataRequired",
        "NeedPasswordForChallenge",
        "FileActionPending",
        "ServiceNotAvailable",
        "CannotOpenDataConnection",
        "TransferAborted",
        "SecurityResourceUnavailable",
        "FileBusy",
        "LocalError",
        "InsufficientStorage",
        "CommandUnrecognized",
        "SyntaxErrorInParameters",
        "CommandNotImplemented",
        "BadSequenceOfCommands",
        "ParameterNotImplemented",
        "AddressFamilyNotSupported",
        "NetworkProtocolNotSupported",
        "NotLoggedIn",
        "NeedAccountForStoring",
        "CommandProtectionLevelDenied",
        "RequestDenied",
        "FailedSecurityCheck",
        "ProtLevelNotSupported",
        "CommandProtectionLevelNotSupported",
        "FileUnavailable",
        "PageTypeUnknown",
        "ExceededStorageAllocation",
        "FileNameNotAllowed",
        "IntegrityProtectedReply",
        "ConfidentialityAndIntegrityProtectedReply",
        "ConfidentialityProtectedReply",
        "EnteringLongPassiveModeLongAddressPort",
        "ExtendedPortFailure",
        "BadTlsNegotiationOrDataEncryptionRequired",
    ];
    static SLOTS: [::core::primitive::u8; 256] = *b"%k\x1aA#\0X\0\0\0\0M\0@K\0\0\0*\0\0\0\0\0\0\x10\0\x0cN\0\0\0p\0\0\0\0\0\0\0\0\x03\0W+s\0\0\0\0\x19\01>\x06Hi\0\0\0/\0\"B\0\0\0Y\0\0\0h:Vt\0\0-\0[\x0d\x08\0\0Oo\0\03ELv4<U\0\0\0?I\x12Zn\0r\0(P\x1f`\07=l\0\0a\0]\06g\0\00\0d\0\09\x1b\0^\0\0\0\x0f\0\0\0\x15\05\0\0;\x1cu,\0\x1eD\x0ew\0\0\0\0\x17\0\0\0\0\0\0\0!\0\0b\x0a\x14F\0\0\0_\x16m&q\0\x01\x13c\0\0\0\0\0\0 \0\0J\0.\0\0\0\0T\0\x04\0\x02\0'\0\0\0R\x18$e8\\\0\0\0\0\02\0\0C\0\0\0\0\x1d\x07)\0\x11\0S\0\0\0\0Q\0f\x09\0\0\0\0\0\0\x0b\0j\x05G";
    static SPELLED: [ReplyCode; 120] = {
        static SPELLED_ROWS: [::core::primitive::u8; 120] = *b"\0\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#%&'()*+,-./01245789\x10++\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./0123456789\x10++";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ReplyCode::ALL, 0)
        }; 120];
        let mut id = 0;
        while id < 120 {
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
            317435419,
        );
        const PLAIN: ::core::primitive::bool = false;
        const FIRST_NAME: ::core::primitive::usize = 59;
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
macro_rules! __ReplyCode_8130344a8879b215 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole 100 699
110 RestartMarkerReply RESTART_MARKER_REPLY
120 ServiceReadyLater SERVICE_READY_LATER	Service ready in nnn minutes
125 TransferStarting TRANSFER_STARTING	Data connection already open; transfer starting
150 OpeningDataConnection OPENING_DATA_CONNECTION	File status okay; about to open data connection
200 Ok OK	Command okay
202 Superfluous SUPERFLUOUS	Command not implemented, superfluous at this site
211 SystemStatus SYSTEM_STATUS	System status, or system help reply
212 DirectoryStatus DIRECTORY_STATUS
213 FileStatus FILE_STATUS
214 HelpMessage HELP_MESSAGE
215 SystemType SYSTEM_TYPE	NAME system type
220 ServiceReady SERVICE_READY	Service ready for new user
221 ServiceClosing SERVICE_CLOSING	Service closing control connection
225 DataConnectionOpen DATA_CONNECTION_OPEN	Data connection open; no transfer in progress
226 ClosingDataConnection CLOSING_DATA_CONNECTION
227 EnteringPassiveMode ENTERING_PASSIVE_MODE	Entering Passive Mode (h1,h2,h3,h4,p1,p2)
228 EnteringLongPassiveMode ENTERING_LONG_PASSIVE_MODE EnteringLongPassiveModeLongAddressPort ENTERING_LONG_PASSIVE_MODE_LONG_ADDRESS_PORT	Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)
229 EnteringExtendedPassiveMode ENTERING_EXTENDED_PASSIVE_MODE	Entering Extended Passive Mode (|||port|)
230 UserLoggedIn USER_LOGGED_IN	User logged in, proceed
232 UserLoggedInBySecurityData USER_LOGGED_IN_BY_SECURITY_DATA	User logged in, authorized by security data exchange
234 SecurityDataExchangeComplete SECURITY_DATA_EXCHANGE_COMPLETE
235 SecurityDataExchangeSuccessful SECURITY_DATA_EXCHANGE_SUCCESSFUL	Security data exchange completed successfully
250 FileActionCompleted FILE_ACTION_COMPLETED	Requested file action okay, completed
257 PathnameCreated PATHNAME_CREATED
331 NeedPassword NEED_PASSWORD	User name okay, need password
332 NeedAccountForLogin NEED_ACCOUNT_FOR_LOGIN
334 SecurityMechanismAccepted SECURITY_MECHANISM_ACCEPTED
335 MoreSecurityDataRequired MORE_SECURITY_DATA_REQUIRED	Security data acceptable, more required
336 NeedPasswordForChallenge NEED_PASSWORD_FOR_CHALLENGE	Username okay, need password. Challenge is "...."
350 FileActionPending FILE_ACTION_PENDING	Requested file action pending further information
421 ServiceNotAvailable SERVICE_NOT_AVAILABLE	Service not available, closing control connection
425 CannotOpenDataConnection CANNOT_OPEN_DATA_CONNECTION	Can't open data connection
426 TransferAborted TRANSFER_ABORTED	Connection closed; transfer aborted
431 SecurityResourceUnavailable SECURITY_RESOURCE_UNAVAILABLE	Need some unavailable resource to process security
450 FileBusy FILE_BUSY	Requested file action not taken
451 LocalError LOCAL_ERROR	Requested action aborted: local error in processing
452 InsufficientStorage INSUFFICIENT_STORAGE	Requested action not taken
500 CommandUnrecognized COMMAND_UNRECOGNIZED	Syntax error, command unrecognized
501 SyntaxErrorInParameters SYNTAX_ERROR_IN_PARAMETERS	Syntax error in parameters or arguments
502 CommandNotImplemented COMMAND_NOT_IMPLEMENTED
503 BadSequenceOfCommands BAD_SEQUENCE_OF_COMMANDS
504 ParameterNotImplemented PARAMETER_NOT_IMPLEMENTED	Command not implemented for that parameter
521 AddressFamilyNotSupported ADDRESS_FAMILY_NOT_SUPPORTED	Supported address families are (af1, af2, ..., afn)
522 NetworkProtocolNotSupported NETWORK_PROTOCOL_NOT_SUPPORTED ExtendedPortFailure EXTENDED_PORT_FAILURE BadTlsNegotiationOrDataEncryptionRequired BAD_TLS_NEGOTIATION_OR_DATA_ENCRYPTION_REQUIRED
530 NotLoggedIn NOT_LOGGED_IN
532 NeedAccountForStoring NEED_ACCOUNT_FOR_STORING	Need account for storing files
533 CommandProtectionLevelDenied COMMAND_PROTECTION_LEVEL_DENIED	Command protection level denied for policy reasons
534 RequestDenied REQUEST_DENIED	Request denied for policy reasons
535 FailedSecurityCheck FAILED_SECURITY_CHECK	Failed security check (hash, sequence, etc)
536 ProtLevelNotSupported PROT_LEVEL_NOT_SUPPORTED	Requested PROT level not supported by mechanism
537 CommandProtectionLevelNotSupported COMMAND_PROTECTION_LEVEL_NOT_SUPPORTED	Command protection level not supported by security mechanism
550 FileUnavailable FILE_UNAVAILABLE	Requested action not taken
551 PageTypeUnknown PAGE_TYPE_UNKNOWN	Requested action aborted: page type unknown
552 ExceededStorageAllocation EXCEEDED_STORAGE_ALLOCATION	Requested file action aborted
553 FileNameNotAllowed FILE_NAME_NOT_ALLOWED	Requested action not taken
631 IntegrityProtectedReply INTEGRITY_PROTECTED_REPLY
632 ConfidentialityAndIntegrityProtectedReply CONFIDENTIALITY_AND_INTEGRITY_PROTECTED_REPLY
633 ConfidentialityProtectedReply CONFIDENTIALITY_PROTECTED_REPLY"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "ftp.json"
        r##"{
  "$schema": "../schema.json",
  "title": "FTP reply codes",
  "description": "A reply code is the three-digit number with which a file server answers each command. The first digit says whether the command succeeded, the second what the reply is about. The table has the codes of RFC 959 and those that extensions add for security, long addresses and IPv6.",
  "source": "RFC 959, section 4.2 (https://www.rfc-editor.org/rfc/rfc959#section-4.2), with RFC 1639, RFC 2228, RFC 2389, RFC 2428, RFC 3659 and RFC 4217",
  "updated": "2007-03-01",
  "repr": "u16",
  "open": [100, 699],
  "classes": [
    {
      "name": "Positive Preliminary",
      "range": [100, 199],
      "description": "The command was accepted, and another reply follows before the next command (RFC 959, section 4.2)."
    },
    {"name": "Positive Completion", "range": [200, 299], "description": "The command was carried out (RFC 959, section 4.2)."},
    {
      "name": "Positive Intermediate",
      "range": [300, 399],
      "description": "The command was accepted, and the server waits for another one that completes it (RFC 959, section 4.2)."
    },
    {
      "name": "Transient Negative Completion",
      "range": [400, 499],
      "predicate": "is_transient",
      "description": "The command failed, but the same command can succeed later, and the client should try again (RFC 959, section 4.2)."
    },
    {
      "name": "Permanent Negative Completion",
      "range": [500, 599],
      "predicate": "is_permanent",
      "description": "The command failed, and the client should not repeat it as it was (RFC 959, section 4.2)."
    },
    {"name": "Protected", "range": [600, 699], "description": "The reply contains another one, protected by the security mechanism (RFC 2228, section 5.2)."}
  ],
  "attributes": {
    "category": {
      "type": "enum",
      "required": true,
      "values": {
        "Syntax": "The reply is about the syntax of the command, or about a command that fits no other category.",
        "Information": "The reply answers a request for information.",
        "Connections": "The reply is about the control connection or the data connection.",
        "Authentication": "The reply is about the login, accounting or security.",
        "Unspecified": "The category has no meaning yet.",
        "FileSystem": "The reply is about the file system of the server."
      },
      "description": "Returns what the second digit says, the subject of the reply (RFC 959, section 4.2). `None` for an unlisted code, whose second digit says the same: `code.as_u16() / 10 % 10`."
    },
    "rfcs": {
      "type": "[integer]",
      "default": [],
      "description": "Returns the RFCs that define the code, the main one first. The others list it as a reply to their commands.",
      "phrase": "defined by RFC {}"
    },
    "commands": {
      "type": "[string]",
      "default": [],
      "description": "Returns the commands that the documents list the reply for (RFC 959, section 5.4; RFC 1639; RFC 2228, sections 3 and 8; RFC 2389, section 3; RFC 2428; RFC 3659, sections 3 and 4). The list is empty for 537, which RFC 2228 does not list for a command, for the protected replies, and for replies to any command, see `any_command`.",
      "phrase": "a reply to {}"
    },
    "any_command": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` for the codes that RFC 959, sections 4.2.2 and 5.4, has for any command, or for all but a few.",
      "phrase": "a reply to any command"
    },
    "is_greeting": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` for the codes that a server can greet a new connection with (RFC 959, section 5.4).",
      "phrase": "a possible greeting"
    },
    "text_format": {
      "type": "string",
      "description": "Returns the part of the text that is for programs, in the notation of the defining document, or `None` if it does not prescribe one.",
      "phrase": "the text contains `{}`"
    }
  },
  "codes": [
    {
      "code": 110,
      "reason": "Restart marker reply",
      "description": "A marker in the data stream, from which the client can restart the transfer. The text pairs the marker of the client with that of the server.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Information",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "APPE"],
      "text_format": "MARK yyyy = mmmm"
    },
    {
      "code": 120,
      "reason": "Service ready in nnn minutes",
      "name": "ServiceReadyLater",
      "description": "The server is not ready yet; 220 follows when it is.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["REIN"],
      "is_greeting": true
    },
    {
      "code": 125,
      "reason": "Data connection already open; transfer starting",
      "name": "TransferStarting",
      "description": "The transfer starts on the data connection that is open.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
    },
    {
      "code": 150,
      "reason": "File status okay; about to open data connection",
      "name": "OpeningDataConnection",
      "description": "The server is about to open the data connection for the transfer.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
    },
    {
      "code": 200,
      "reason": "Command okay",
      "name": "Ok",
      "description": "The command was carried out, and there is nothing more to say.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Syntax",
      "rfcs": [959, 2228, 2428],
      "commands": ["CDUP", "PORT", "MODE", "TYPE", "STRU", "ALLO", "SITE", "NOOP", "EPRT", "PBSZ", "PROT", "CCC"]
    },
    {
      "code": 202,
      "reason": "Command not implemented, superfluous at this site",
      "name": "Superfluous",
      "description": "The command has no meaning on this server, such as allocating space before a transfer, and the client can go on.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Syntax",
      "rfcs": [959],
      "commands": ["PASS", "ACCT", "SMNT", "ALLO", "SITE"]
    },
    {
      "code": 211,
      "reason": "System status, or system help reply",
      "name": "SystemStatus",
      "description": "The text tells the state of the server or of the transfer, or lists features.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Information",
      "rfcs": [959, 2389],
      "commands": ["STAT", "HELP", "FEAT"]
    },
    {
      "code": 212,
      "reason": "Directory status",
      "description": "The text tells about a directory.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Information",
      "rfcs": [959],
      "commands": ["STAT"]
    },
    {
      "code": 213,
      "reason": "File status",
      "description": "The text tells about a file. For `SIZE` it is the number of octets, for `MDTM` the time of the last modification.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Information",
      "rfcs": [959, 3659],
      "commands": ["STAT", "SIZE", "MDTM"]
    },
    {
      "code": 214,
      "reason": "Help message",
      "description": "The text explains how to use the server or one of its commands. It is meant for people, not for programs.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Information",
      "rfcs": [959],
      "commands": ["HELP"]
    },
    {
      "code": 215,
      "reason": "NAME system type",
      "name": "SystemType",
      "description": "The text starts with the official name of the system type.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Information",
      "rfcs": [959],
      "commands": ["SYST"]
    },
    {
      "code": 220,
      "reason": "Service ready for new user",
      "name": "ServiceReady",
      "description": "The server is ready for a login.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["REIN"],
      "is_greeting": true
    },
    {
      "code": 221,
      "reason": "Service closing control connection",
      "name": "ServiceClosing",
      "description": "The server closes the control connection, and has logged out the user if there was one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["QUIT"]
    },
    {
      "code": 225,
      "reason": "Data connection open; no transfer in progress",
      "name": "DataConnectionOpen",
      "description": "The transfer was aborted, or none was in progress, and the data connection stays open.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["ABOR"]
    },
    {
      "code": 226,
      "reason": "Closing data connection",
      "description": "The transfer or the abort was successful, and the server closes the data connection.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE", "ABOR"]
    },
    {
      "code": 227,
      "reason": "Entering Passive Mode (h1,h2,h3,h4,p1,p2)",
      "name": "EnteringPassiveMode",
      "description": "The server waits for a data connection at the IPv4 address and port in the text, one decimal number for each octet.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["PASV"],
      "text_format": "(h1,h2,h3,h4,p1,p2)"
    },
    {
      "code": 228,
      "reason": "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)",
      "name": "EnteringLongPassiveMode",
      "description": "The server waits for a data connection at the address and port in the text, one decimal number for each octet. The number of the address family comes first, and the lengths of the address and of the port come before them.",
      "aliases": ["Entering Long Passive Mode (long address, port)"],
      "reference": "https://www.rfc-editor.org/rfc/rfc1639",
      "category": "Connections",
      "rfcs": [1639],
      "commands": ["LPSV"],
      "text_format": "(af, hal, h1, h2, h3,..., pal, p1, p2...)"
    },
    {
      "code": 229,
      "reason": "Entering Extended Passive Mode (|||port|)",
      "name": "EnteringExtendedPassiveMode",
      "description": "The server waits for a data connection at the port in the text, at the address of the control connection.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2428#section-3",
      "category": "Connections",
      "rfcs": [2428],
      "commands": ["EPSV"],
      "text_format": "(<d><d><d><tcp-port><d>)"
    },
    {
      "code": 230,
      "reason": "User logged in, proceed",
      "name": "UserLoggedIn",
      "description": "The user is logged in.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Authentication",
      "rfcs": [959],
      "commands": ["USER", "PASS", "ACCT"]
    },
    {
      "code": 232,
      "reason": "User logged in, authorized by security data exchange",
      "name": "UserLoggedInBySecurityData",
      "description": "The user is logged in without a password, because the security data exchange has identified the user.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["USER"]
    },
    {
      "code": 234,
      "reason": "Security data exchange complete",
      "description": "The server accepts the security mechanism, and needs no data for it. After `AUTH TLS`, the client now starts the TLS handshake.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228, 4217],
      "commands": ["AUTH"]
    },
    {
      "code": 235,
      "reason": "Security data exchange completed successfully",
      "name": "SecurityDataExchangeSuccessful",
      "description": "The security data exchange is complete. The text can have data for the client.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["ADAT"],
      "text_format": "ADAT=base64data"
    },
    {
      "code": 250,
      "reason": "Requested file action okay, completed",
      "name": "FileActionCompleted",
      "description": "The command on a file or directory was carried out.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["CWD", "SMNT", "STOR", "STOU", "RETR", "LIST", "NLST", "APPE", "RNTO", "DELE", "RMD"]
    },
    {
      "code": 257,
      "reason": "\"PATHNAME\" created",
      "name": "PathnameCreated",
      "description": "The directory was created, or is the current one. The text starts with its path in quotes, in which a quote is doubled.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["MKD", "PWD"],
      "text_format": "\"PATHNAME\""
    },
    {
      "code": 331,
      "reason": "User name okay, need password",
      "name": "NeedPassword",
      "description": "The client sends the password next, with `PASS`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Authentication",
      "rfcs": [959],
      "commands": ["USER"]
    },
    {
      "code": 332,
      "reason": "Need account for login",
      "description": "The client sends the account next, with `ACCT`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Authentication",
      "rfcs": [959],
      "commands": ["USER", "PASS"]
    },
    {
      "code": 334,
      "reason": "Security mechanism accepted",
      "description": "The server accepts the security mechanism. The text can have data for the client, which continues with `ADAT`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["AUTH"],
      "text_format": "ADAT=base64data"
    },
    {
      "code": 335,
      "reason": "Security data acceptable, more required",
      "name": "MoreSecurityDataRequired",
      "description": "The server accepts the security data, and needs more to complete the exchange. The text can have data for the client, which continues with `ADAT`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["ADAT"],
      "text_format": "ADAT=base64data"
    },
    {
      "code": 336,
      "reason": "Username okay, need password. Challenge is \"....\"",
      "name": "NeedPasswordForChallenge",
      "description": "The client sends the password next. It depends on the challenge in the text, which is meant for the user.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["USER"]
    },
    {
      "code": 350,
      "reason": "Requested file action pending further information",
      "name": "FileActionPending",
      "description": "The client sends the second command of the sequence next, such as `RNTO` after `RNFR`, or the transfer after `REST`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["REST", "RNFR"]
    },
    {
      "code": 421,
      "reason": "Service not available, closing control connection",
      "name": "ServiceNotAvailable",
      "description": "The server closes the control connection, for example because it is shutting down. It can send this reply to any command.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "any_command": true,
      "is_greeting": true
    },
    {
      "code": 425,
      "reason": "Can't open data connection",
      "name": "CannotOpenDataConnection",
      "description": "The data connection could not be opened.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
    },
    {
      "code": 426,
      "reason": "Connection closed; transfer aborted",
      "name": "TransferAborted",
      "description": "The data connection was closed before the end of the transfer.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Connections",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
    },
    {
      "code": 431,
      "reason": "Need some unavailable resource to process security",
      "name": "SecurityResourceUnavailable",
      "description": "The server cannot use the security mechanism for now, because a resource that it needs is not available.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["AUTH", "PROT"]
    },
    {
      "code": 450,
      "reason": "Requested file action not taken",
      "name": "FileBusy",
      "description": "The file is not available for now, for example because it is busy.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE", "RNFR", "DELE", "STAT"]
    },
    {
      "code": 451,
      "reason": "Requested action aborted: local error in processing",
      "name": "LocalError",
      "description": "The server failed because of an error of its own.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
    },
    {
      "code": 452,
      "reason": "Requested action not taken",
      "name": "InsufficientStorage",
      "description": "The server has no room for the file.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "APPE"]
    },
    {
      "code": 500,
      "reason": "Syntax error, command unrecognized",
      "name": "CommandUnrecognized",
      "description": "The server does not know the command, or the line is too long.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Syntax",
      "rfcs": [959],
      "any_command": true
    },
    {
      "code": 501,
      "reason": "Syntax error in parameters or arguments",
      "name": "SyntaxErrorInParameters",
      "description": "The command is known, but its arguments are malformed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Syntax",
      "rfcs": [959],
      "any_command": true
    },
    {
      "code": 502,
      "reason": "Command not implemented",
      "description": "The server knows the command, but does not implement it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Syntax",
      "rfcs": [959, 2228],
      "commands": ["CWD", "CDUP", "SMNT", "REIN", "PASV", "REST", "LIST", "NLST", "APPE", "RNFR", "RNTO", "DELE", "RMD", "MKD", "PWD", "ABOR", "SYST", "STAT", "HELP", "AUTH"]
    },
    {
      "code": 503,
      "reason": "Bad sequence of commands",
      "description": "The command is not allowed at this point, such as `RNTO` without `RNFR`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Syntax",
      "rfcs": [959, 2228],
      "commands": ["PASS", "ACCT", "RNTO", "ADAT", "PBSZ", "PROT"]
    },
    {
      "code": 504,
      "reason": "Command not implemented for that parameter",
      "name": "ParameterNotImplemented",
      "description": "The command is implemented, but not with this parameter. In answer to `AUTH`, the server does not know the security mechanism.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Syntax",
      "rfcs": [959, 2228],
      "commands": ["MODE", "TYPE", "STRU", "ALLO", "AUTH", "PROT"]
    },
    {
      "code": 521,
      "reason": "Supported address families are (af1, af2, ..., afn)",
      "name": "AddressFamilyNotSupported",
      "description": "The server cannot use the address family that the client asked for, and lists those that it can. Servers also send the code if the data connection has to be protected, and `PROT` does not say so.",
      "reference": "https://www.rfc-editor.org/rfc/rfc1639",
      "category": "Connections",
      "rfcs": [1639],
      "commands": ["LPRT", "LPSV"]
    },
    {
      "code": 522,
      "reason": "Network protocol not supported",
      "description": "The server cannot use the network protocol that the client asked for, and lists those that it can, by number: 1 is IPv4, and 2 IPv6. Servers also send the code if TLS fails for the data connection.",
      "aliases": ["Extended port failure", "Bad tls negotiation or data encryption required"],
      "reference": "https://www.rfc-editor.org/rfc/rfc2428#section-2",
      "category": "Connections",
      "rfcs": [2428],
      "commands": ["EPRT", "EPSV"],
      "text_format": "(prot1,prot2,...,protn)"
    },
    {
      "code": 530,
      "reason": "Not logged in",
      "description": "The user has to log in first, or the login failed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Authentication",
      "rfcs": [959, 2228],
      "commands": ["USER", "PASS", "ACCT", "CWD", "CDUP", "SMNT", "PORT", "PASV", "MODE", "TYPE", "STRU", "ALLO", "REST", "STOR", "STOU", "RETR", "LIST", "NLST", "APPE", "RNFR", "RNTO", "DELE", "RMD", "MKD", "STAT", "SITE", "PBSZ", "PROT"]
    },
    {
      "code": 532,
      "reason": "Need account for storing files",
      "name": "NeedAccountForStoring",
      "description": "Storing or renaming files requires an account, which the client sends with `ACCT`.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "Authentication",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "APPE", "RNTO"]
    },
    {
      "code": 533,
      "reason": "Command protection level denied for policy reasons",
      "name": "CommandProtectionLevelDenied",
      "description": "The policy of the server does not allow commands with this protection level. In answer to `CCC`, the command itself was not protected.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["CCC", "MIC", "CONF", "ENC"]
    },
    {
      "code": 534,
      "reason": "Request denied for policy reasons",
      "name": "RequestDenied",
      "description": "The policy of the server does not allow the security mechanism or the protection level.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["AUTH", "PROT", "CCC", "STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
    },
    {
      "code": 535,
      "reason": "Failed security check (hash, sequence, etc)",
      "name": "FailedSecurityCheck",
      "description": "The security data did not pass the check of the security mechanism.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["ADAT", "MIC", "CONF", "ENC", "STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
    },
    {
      "code": 536,
      "reason": "Requested PROT level not supported by mechanism",
      "name": "ProtLevelNotSupported",
      "description": "The security mechanism cannot protect the data connection at this level.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228],
      "commands": ["PROT"]
    },
    {
      "code": 537,
      "reason": "Command protection level not supported by security mechanism",
      "name": "CommandProtectionLevelNotSupported",
      "description": "The security mechanism cannot protect commands at this level.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.1",
      "category": "Authentication",
      "rfcs": [2228]
    },
    {
      "code": 550,
      "reason": "Requested action not taken",
      "name": "FileUnavailable",
      "description": "The file or directory is not available, for example because it does not exist or the user has no access to it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959, 3659],
      "commands": ["CWD", "CDUP", "SMNT", "RETR", "APPE", "RNFR", "DELE", "RMD", "MKD", "PWD", "SIZE", "MDTM"]
    },
    {
      "code": 551,
      "reason": "Requested action aborted: page type unknown",
      "name": "PageTypeUnknown",
      "description": "The server does not know the page type of the file.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "APPE"]
    },
    {
      "code": 552,
      "reason": "Requested file action aborted",
      "name": "ExceededStorageAllocation",
      "description": "The file exceeds the storage allocation of the directory or dataset.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "APPE"]
    },
    {
      "code": 553,
      "reason": "Requested action not taken",
      "name": "FileNameNotAllowed",
      "description": "The name of the file is not allowed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc959#section-4.2.2",
      "category": "FileSystem",
      "rfcs": [959],
      "commands": ["STOR", "STOU", "APPE", "RNTO"]
    },
    {
      "code": 631,
      "reason": "Integrity protected reply",
      "description": "The text is a reply in Base64, protected against changes. The client decodes and verifies it, and acts on the reply inside.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
      "category": "Authentication",
      "rfcs": [2228],
      "text_format": "base64data"
    },
    {
      "code": 632,
      "reason": "Confidentiality and integrity protected reply",
      "description": "The text is a reply in Base64, encrypted and protected against changes. The client decodes and verifies it, and acts on the reply inside.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
      "category": "Authentication",
      "rfcs": [2228],
      "text_format": "base64data"
    },
    {
      "code": 633,
      "reason": "Confidentiality protected reply",
      "description": "The text is a reply in Base64, encrypted. The client decodes it, and acts on the reply inside.",
      "reference": "https://www.rfc-editor.org/rfc/rfc2228#section-5.2",
      "category": "Authentication",
      "rfcs": [2228],
      "text_format": "base64data"
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
pub use __ReplyCode_8130344a8879b215 as ReplyCode;
