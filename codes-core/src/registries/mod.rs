//! The tables of registries other than HTTP's, each in a module with a feature of its
//! own. They are the checked-in output of `.ci/expand`, so they need no macros.

#[cfg(feature = "coap")]
pub mod coap;
#[cfg(feature = "dns")]
pub mod dns;
#[cfg(feature = "ftp")]
pub mod ftp;
#[cfg(feature = "grpc")]
pub mod grpc;
#[cfg(feature = "http2")]
pub mod http2;
#[cfg(feature = "http3")]
pub mod http3;
#[cfg(feature = "json-rpc")]
pub mod json_rpc;
#[cfg(feature = "mqtt")]
pub mod mqtt;
#[cfg(feature = "sip")]
pub mod sip;
#[cfg(feature = "smtp")]
pub mod smtp;
#[cfg(feature = "tls")]
pub mod tls;
#[cfg(feature = "websocket")]
pub mod websocket;
