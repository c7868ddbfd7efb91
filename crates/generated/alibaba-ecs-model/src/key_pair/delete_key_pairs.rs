// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteKeyPairs.json; do not edit.
//! Deletes SSH key pairs.
//!
//! A key pair that is still bound to an instance cannot be deleted.
//!
//! - Requires permission for the action `ecs:DeleteKeyPairs` (access level delete), on KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteKeyPairs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

operation! {
    name: "DeleteKeyPairs",
    effect: Effect::Write,
    request: DeleteKeyPairsRequest = DELETE_KEY_PAIRS_REQUEST,
    response: DeleteKeyPairsResponse = DELETE_KEY_PAIRS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteKeyPairs").resources(&[AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}").required()])),
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
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `KeyPairNames`: list of strings, at most 100 elements.
    pub key_pair_names: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteKeyPairsRequest {
    /// Creates a value with the required members.
    pub fn new(key_pair_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            key_pair_names: cloudspec_wire::all(key_pair_names),
            ..Self::default()
        };
        built.extra.set_empty(1, built.key_pair_names.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteKeyPairsRequest: DELETE_KEY_PAIRS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 key_pair_names: List = Field::string("KeyPairNames").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DeleteKeyPairs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
