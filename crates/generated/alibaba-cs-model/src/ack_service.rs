// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! ack-service.

pub mod open_ack_service; pub use open_ack_service::{OpenAckServiceRequest, OpenAckServiceResponse};
