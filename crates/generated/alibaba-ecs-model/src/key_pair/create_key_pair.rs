// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateKeyPair.json; do not edit.
//! Creates an SSH key pair and returns the private key in PEM (PKCS#8), the only time it is shown.
//!
//! The public part is kept by the provider. At most 500 key pairs a region.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateKeyPair).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "CreateKeyPair",
    effect: Effect::Write,
    request: CreateKeyPairRequest = CREATE_KEY_PAIR_REQUEST,
    response: CreateKeyPairResponse = CREATE_KEY_PAIR_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 InvalidKeyPairName.Malformed",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 KeyPair.AlreadyExist",
    "403 QuotaExceed.KeyPair",
    "403 QuotaExceed.Tags",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
}

/// Request of `CreateKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateKeyPairRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: String,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateKeyPairRequest {
    /// Starts with the required members.
    pub fn new(key_pair_name: impl Into<String>) -> Self {
        Self {
            key_pair_name: key_pair_name.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateKeyPairRequest: CREATE_KEY_PAIR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 key_pair_name: Str = Field::string("KeyPairName").required(),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CreateKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// `PrivateKeyBody`: text.
    pub private_key_body: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `KeyPairId`: text.
    pub key_pair_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `KeyPairFingerPrint`: text.
    pub key_pair_finger_print: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateKeyPairResponse: CREATE_KEY_PAIR_RESPONSE,
    0 private_key_body: OptStr = Field::string("PrivateKeyBody").secret(),
    1 key_pair_name: OptStr = Field::string("KeyPairName"),
    2 key_pair_id: OptStr = Field::string("KeyPairId"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 key_pair_finger_print: OptStr = Field::string("KeyPairFingerPrint"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateKeyPairRequest,
    CreateKeyPairResponse,
}
