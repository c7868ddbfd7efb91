// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ImportKeyPair.json; do not edit.
//! Registers the public key of an SSH key pair that was made elsewhere.
//!
//! At most 500 key pairs a region.
//!
//! - Requires permission for the action `ecs:ImportKeyPair` (access level create), on KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ImportKeyPair), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "ImportKeyPair",
    effect: Effect::Write,
    request: ImportKeyPairRequest = IMPORT_KEY_PAIR_REQUEST,
    response: ImportKeyPairResponse = IMPORT_KEY_PAIR_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:ImportKeyPair").resources(&[AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/*").required()])),
}

errors! {
    "400 InvalidKeyPairName.Malformed",
    "400 InvalidPublicKeyBody.Malformed",
    "400 KeyPair.AlreadyExist",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 QuotaExceed.KeyPair",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ImportKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportKeyPairRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: String,
    /// `PublicKeyBody`: string.
    pub public_key_body: String,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ImportKeyPairRequest {
    /// Creates a value with the required members.
    pub fn new(
        key_pair_name: impl Into<String>,
        public_key_body: impl Into<String>,
    ) -> Self {
        Self {
            key_pair_name: key_pair_name.into(),
            public_key_body: public_key_body.into(),
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
    ImportKeyPairRequest: IMPORT_KEY_PAIR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 key_pair_name: Str = Field::string("KeyPairName").required(),
    2 public_key_body: Str = Field::string("PublicKeyBody").required(),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `ImportKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// MD5 fingerprint of the public key, in the form of RFC 4716: pairs of hexadecimal digits.
    pub key_pair_finger_print: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ImportKeyPairResponse: IMPORT_KEY_PAIR_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 key_pair_name: OptStr = Field::string("KeyPairName"),
    2 key_pair_finger_print: OptStr = Field::string("KeyPairFingerPrint"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ImportKeyPairRequest,
    ImportKeyPairResponse,
}
