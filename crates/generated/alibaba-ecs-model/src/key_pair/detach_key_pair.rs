// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachKeyPair.json; do not edit.
//! Unbinds an SSH key pair from one or more Linux instances.
//!
//! It takes effect when they are rebooted; login by password is allowed again.
//!
//! - Requires permission for the action `ecs:DetachKeyPair` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachKeyPair), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::ResultItem;

operation! {
    name: "DetachKeyPair",
    effect: Effect::Write,
    request: DetachKeyPairRequest = DETACH_KEY_PAIR_REQUEST,
    response: DetachKeyPairResponse = DETACH_KEY_PAIR_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:DetachKeyPair").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required(), AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}").required()])),
}

errors! {
    "400 InvalidInstanceIds.ValueNotSupported",
    "400 InvalidKeyPairName.NotFound = There is no such SSH key pair in this region.",
    "403 DependencyViolation.WindowsInstance = Windows instances do not support SSH key pairs.",
    "403 InstanceKeyPairLimitExceeded",
}

/// Request of `DetachKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachKeyPairRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: String,
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 50 elements.
    pub instance_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DetachKeyPairRequest {
    /// Creates a value with the required members.
    pub fn new(
        key_pair_name: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            key_pair_name: key_pair_name.into(),
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(2, built.instance_ids.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DetachKeyPairRequest: DETACH_KEY_PAIR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 key_pair_name: Str = Field::string("KeyPairName").required(),
    2 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(50))),
}

/// Response of `DetachKeyPair`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachKeyPairResponse {
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// How many of the entries of the request failed. The result of each says why.
    pub fail_count: Option<String>,
    /// Outcome for each resource of the request, one entry for each.
    pub results: Vec<ResultItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetachKeyPairResponse: DETACH_KEY_PAIR_RESPONSE,
    0 key_pair_name: OptStr = Field::string("KeyPairName"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 fail_count: OptStr = Field::string("FailCount"),
    4 results: List = Field::record("Results", &crate::shapes::RESULT_ITEM).wrapped("Result"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachKeyPairRequest,
    DetachKeyPairResponse,
}
