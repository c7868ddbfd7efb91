// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteKeyPairs.json; do not edit.
//! Deletes SSH key pairs.
//!
//! A key pair that is still bound to an instance cannot be deleted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteKeyPairs).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteKeyPairsResponse;

operation!(Operation::new::<DeleteKeyPairsRequest, DeleteKeyPairsResponse>(
    "DeleteKeyPairs", Effect::Write, &DELETE_KEY_PAIRS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidKeyPairNames.ValueNotSupported InvalidParameter.KeypairAlreadyAttachedInstance MissingParameter
    403 InstanceKeyPairLimitExceeded
");

/// Request of `DeleteKeyPairs`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteKeyPairsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `KeyPairNames`: text. */ pub key_pair_names: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteKeyPairsRequest {
    /// With what is required.
    pub fn new(key_pair_names: impl Into<String>) -> Self { Self { key_pair_names: key_pair_names.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteKeyPairsRequest`].
pub static DELETE_KEY_PAIRS_REQUEST: Schema = Schema { name: "DeleteKeyPairsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("KeyPairNames").required(),
]; &ROWS } };
record!(DeleteKeyPairsRequest, DELETE_KEY_PAIRS_REQUEST, [0 OptStr region_id, 1 Str key_pair_names] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteKeyPairsRequest);
