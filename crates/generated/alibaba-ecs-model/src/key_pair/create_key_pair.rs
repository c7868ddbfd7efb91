// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateKeyPair.json; do not edit.
//! Creates an SSH key pair and returns the private key in PEM (PKCS#8), the only time it is shown.
//!
//! The public part is kept by the provider. At most 500 key pairs a region.
//!
//! - Requires permission for the action `ecs:CreateKeyPair` (access level create), on KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateKeyPair), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "CreateKeyPair",
    effect: Effect::Write,
    request: CreateKeyPairRequest = CREATE_KEY_PAIR_REQUEST,
    response: CreateKeyPairResponse = CREATE_KEY_PAIR_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateKeyPair").resources(&[AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/*").required()])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidKeyPairName.Malformed",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 KeyPair.AlreadyExist",
    "403 QuotaExceed.KeyPair",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
}

/// Request of `CreateKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateKeyPairRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: String,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateKeyPairRequest {
    /// Creates a value with the required members.
    pub fn new(key_pair_name: impl Into<String>) -> Self {
        Self {
            key_pair_name: key_pair_name.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateKeyPairRequest: CREATE_KEY_PAIR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 key_pair_name: Str = Field::string("KeyPairName").required(),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CreateKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// `PrivateKeyBody`: string.
    pub private_key_body: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// `KeyPairId`: string.
    pub key_pair_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// MD5 fingerprint of the public key, in the form of RFC 4716: pairs of hexadecimal digits.
    pub key_pair_finger_print: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
