// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachKeyPair.json; do not edit.
//! Binds an SSH key pair to one or more Linux instances.
//!
//! Login by password is switched off, and a key pair that was bound before is replaced. A running instance must be
//! rebooted, a stopped one started, before the key works; Windows is not supported.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachKeyPair).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::ResultItem;

operation!(Operation::new::<AttachKeyPairRequest, AttachKeyPairResponse>(
    "AttachKeyPair", Effect::Write, &ATTACH_KEY_PAIR_REQUEST, &ATTACH_KEY_PAIR_RESPONSE,
), "
    400 DependencyViolation.IoOptimize InvalidInstanceIds.ValueNotSupported InvalidKeyPairName.NotFound
    403 DependencyViolation.WindowsInstance InstanceKeyPairLimitExceeded
");

/// Request of `AttachKeyPair`.
#[derive(Default)] #[non_exhaustive] pub struct AttachKeyPairRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: String,
    /** `InstanceIds`: text. */ pub instance_ids: String,
    /** What else came. */ pub extra: Extra,
}
impl AttachKeyPairRequest {
    /// With what is required.
    pub fn new(key_pair_name: impl Into<String>, instance_ids: impl Into<String>) -> Self {
        Self { key_pair_name: key_pair_name.into(), instance_ids: instance_ids.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`AttachKeyPairRequest`].
pub static ATTACH_KEY_PAIR_REQUEST: Schema = Schema { name: "AttachKeyPairRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("KeyPairName").required(),
    Field::string("InstanceIds").required(),
]; &ROWS } };
record!(AttachKeyPairRequest, ATTACH_KEY_PAIR_REQUEST, [0 OptStr region_id, 1 Str key_pair_name, 2 Str instance_ids] []);

/// Answer of `AttachKeyPair`.
#[derive(Default)] #[non_exhaustive] pub struct AttachKeyPairResponse {
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `FailCount`: text. */ pub fail_count: Option<String>,
    /** `Results`: records. */ pub results: Vec<ResultItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AttachKeyPairResponse`].
pub static ATTACH_KEY_PAIR_RESPONSE: Schema = Schema { name: "AttachKeyPairResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("KeyPairName"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::string("FailCount"),
    Field::record("Results", &crate::shapes::RESULT_ITEM).wrapped("Result"),
]; &ROWS } };
record!(AttachKeyPairResponse, ATTACH_KEY_PAIR_RESPONSE,
    [0 OptStr key_pair_name, 1 OptStr request_id, 2 OptStr total_count, 3 OptStr fail_count, 4 List results] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachKeyPairRequest, AttachKeyPairResponse);
