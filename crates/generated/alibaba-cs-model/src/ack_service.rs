// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Activation of Container Service for the account.

pub mod open_ack_service; pub use open_ack_service::{OpenAckServiceRequest, OpenAckServiceResponse};
