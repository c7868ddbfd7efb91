// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateKeyPair.json; do not edit.
//! Creates an SSH key pair and returns the private key in PEM (PKCS#8), the only time it is shown.
//!
//! The public part is kept by the provider. At most 500 key pairs a region.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateKeyPair).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateKeyPairRequest, CreateKeyPairResponse>(
    "CreateKeyPair", Effect::Write, &CREATE_KEY_PAIR_REQUEST, &CREATE_KEY_PAIR_RESPONSE,
), "
    400 Duplicate.TagKey InvalidKeyPairName.Malformed InvalidTagKey.Malformed InvalidTagValue.Malformed KeyPair.AlreadyExist
    403 QuotaExceed.KeyPair QuotaExceed.Tags
    404 InvalidRegionId.NotFound InvalidResourceGroup.NotFound
");

/// Request of `CreateKeyPair`.
#[derive(Default)] #[non_exhaustive] pub struct CreateKeyPairRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: String,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateKeyPairRequest {
    /// With what is required.
    pub fn new(key_pair_name: impl Into<String>) -> Self { Self { key_pair_name: key_pair_name.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateKeyPairRequest`].
pub static CREATE_KEY_PAIR_REQUEST: Schema = Schema { name: "CreateKeyPairRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("KeyPairName").required(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CreateKeyPairRequest, CREATE_KEY_PAIR_REQUEST,
    [0 OptStr region_id, 1 Str key_pair_name, 2 OptStr resource_group_id, 3 List tag] []);

/// Answer of `CreateKeyPair`.
#[derive(Default)] #[non_exhaustive] pub struct CreateKeyPairResponse {
    /** `PrivateKeyBody`: text. */ pub private_key_body: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `KeyPairId`: text. */ pub key_pair_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `KeyPairFingerPrint`: text. */ pub key_pair_finger_print: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateKeyPairResponse`].
pub static CREATE_KEY_PAIR_RESPONSE: Schema = Schema { name: "CreateKeyPairResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("PrivateKeyBody").secret(),
    Field::string("KeyPairName"),
    Field::string("KeyPairId"),
    Field::string("RequestId"),
    Field::string("KeyPairFingerPrint"),
]; &ROWS } };
record!(CreateKeyPairResponse, CREATE_KEY_PAIR_RESPONSE,
    [0 OptStr private_key_body, 1 OptStr key_pair_name, 2 OptStr key_pair_id, 3 OptStr request_id,
    4 OptStr key_pair_finger_print] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateKeyPairRequest, CreateKeyPairResponse);
