// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteKeyPairs.json; do not edit.
//! Deletes SSH key pairs.
//!
//! A key pair that is still bound to an instance cannot be deleted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteKeyPairs).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DeleteKeyPairs",
    effect: Effect::Write,
    request: DeleteKeyPairsRequest = DELETE_KEY_PAIRS_REQUEST,
    response: DeleteKeyPairsResponse = DELETE_KEY_PAIRS_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidKeyPairNames.ValueNotSupported",
    "400 InvalidParameter.KeypairAlreadyAttachedInstance",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InstanceKeyPairLimitExceeded",
}

/// Request of `DeleteKeyPairs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteKeyPairsRequest {
    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// `KeyPairNames`: text.
    pub key_pair_names: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteKeyPairsRequest {
    /// Starts with the required members.
    pub fn new(key_pair_names: impl Into<String>) -> Self {
        Self {
            key_pair_names: key_pair_names.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteKeyPairsRequest: DELETE_KEY_PAIRS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 key_pair_names: Str = Field::string("KeyPairNames").required(),
}

/// Response of `DeleteKeyPairs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DeleteKeyPairsResponse: DELETE_KEY_PAIRS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteKeyPairsRequest,
    DeleteKeyPairsResponse,
}
