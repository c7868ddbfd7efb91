// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ImportKeyPair.json; do not edit.
//! Registers the public key of an SSH key pair that was made elsewhere.
//!
//! At most 500 key pairs a region.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ImportKeyPair).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<ImportKeyPairRequest, ImportKeyPairResponse>(
    "ImportKeyPair", Effect::Write, &IMPORT_KEY_PAIR_REQUEST, &IMPORT_KEY_PAIR_RESPONSE,
), "
    400 InvalidKeyPairName.Malformed InvalidPublicKeyBody.Malformed KeyPair.AlreadyExist MissingParameter
    403 QuotaExceed.KeyPair
    404 InvalidResourceGroup.NotFound
    500 InternalError
");

/// Request of `ImportKeyPair`.
#[derive(Default)] #[non_exhaustive] pub struct ImportKeyPairRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: String,
    /** `PublicKeyBody`: text. */ pub public_key_body: String,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ImportKeyPairRequest {
    /// With what is required.
    pub fn new(key_pair_name: impl Into<String>, public_key_body: impl Into<String>) -> Self {
        Self { key_pair_name: key_pair_name.into(), public_key_body: public_key_body.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`ImportKeyPairRequest`].
pub static IMPORT_KEY_PAIR_REQUEST: Schema = Schema { name: "ImportKeyPairRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("KeyPairName").required(),
    Field::string("PublicKeyBody").required(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(ImportKeyPairRequest, IMPORT_KEY_PAIR_REQUEST,
    [0 OptStr region_id, 1 Str key_pair_name, 2 Str public_key_body, 3 OptStr resource_group_id, 4 List tag] []);

/// Answer of `ImportKeyPair`.
#[derive(Default)] #[non_exhaustive] pub struct ImportKeyPairResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `KeyPairFingerPrint`: text. */ pub key_pair_finger_print: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ImportKeyPairResponse`].
pub static IMPORT_KEY_PAIR_RESPONSE: Schema = Schema { name: "ImportKeyPairResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("KeyPairName"),
    Field::string("KeyPairFingerPrint"),
]; &ROWS } };
record!(ImportKeyPairResponse, IMPORT_KEY_PAIR_RESPONSE,
    [0 OptStr request_id, 1 OptStr key_pair_name, 2 OptStr key_pair_finger_print] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ImportKeyPairRequest, ImportKeyPairResponse);
