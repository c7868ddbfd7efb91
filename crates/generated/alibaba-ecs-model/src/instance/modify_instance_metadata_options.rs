// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceMetadataOptions.json; do not edit.
//! Sets whether an instance's metadata service responds, and whether it demands a session token.
//!
//! - Requires permission for the action `ecs:ModifyInstanceMetadataOptions` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceMetadataOptions),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

pub use crate::shapes::{HttpEndpoint, HttpTokens};

operation! {
    name: "ModifyInstanceMetadataOptions",
    effect: Effect::Write,
    request: ModifyInstanceMetadataOptionsRequest = MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST,
    response: ModifyInstanceMetadataOptionsResponse = MODIFY_INSTANCE_METADATA_OPTIONS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceMetadataOptions").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InvalidHttpEndpoint.NotSupported",
    "400 InvalidHttpPutResponseHopLimit.NotSupported",
    "400 InvalidHttpTokens.NotSupported",
    "400 InvalidInstanceMetadataTags.NotSupported",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
}

/// Request of `ModifyInstanceMetadataOptions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether the instance's metadata service responds: `enabled` or `disabled`.
    pub http_endpoint: HttpEndpoint,
    /// Whether the metadata service demands a session token: `optional` or `required`.
    pub http_tokens: Option<HttpTokens>,
    /// How many network hops a metadata token may travel.
    pub http_put_response_hop_limit: Option<i64>,
    /// `InstanceMetadataTags`: string.
    pub instance_metadata_tags: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceMetadataOptionsRequest {
    /// Creates a value with the required members.
    pub fn new(http_endpoint: impl Into<HttpEndpoint>) -> Self {
        Self {
            http_endpoint: http_endpoint.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether the metadata service demands a session token: `optional` or `required`.
    pub fn http_tokens(mut self, value: impl Into<HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a metadata token may travel.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }

    /// Sets `InstanceMetadataTags`.
    pub fn instance_metadata_tags(mut self, value: impl Into<String>) -> Self {
        self.instance_metadata_tags = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceMetadataOptionsRequest: MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 http_endpoint: Enum = Field::one_of("HttpEndpoint", HttpEndpoint::VALUES).required(),
    3 http_tokens: Opt = Field::one_of("HttpTokens", HttpTokens::VALUES),
    4 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    5 instance_metadata_tags: OptStr = Field::string("InstanceMetadataTags"),
}

/// Response of `ModifyInstanceMetadataOptions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptionsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceMetadataOptionsResponse: MODIFY_INSTANCE_METADATA_OPTIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceMetadataOptionsRequest,
    ModifyInstanceMetadataOptionsResponse,
}
