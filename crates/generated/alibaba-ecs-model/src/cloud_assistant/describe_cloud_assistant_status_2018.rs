// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCloudAssistantStatus@2018.json; do not edit.
//! Tells which instances have the Cloud Assistant client, in the wire shape of 2018.
//!
//! The default revision has replaced it: other spellings, `InstanceId.N` instead of one JSON array, and
//! a heartbeat instead of an installation check.
//!
//! - Requires permission for the action `ecs:DescribeCloudAssistantStatus` (access level get), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
//!
//! As documented in 2018.
//!
//! Source: ECS API reference of 2018: DescribeCloudAssistantStatus (AlibabaCloudDocs/ecs,
//! intl.en-US/API Reference/Cloud assistant), 2018.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

operation! {
    name: "DescribeCloudAssistantStatus",
    effect: Effect::Read,
    request: DescribeCloudAssistantStatus2018Request = DESCRIBE_CLOUD_ASSISTANT_STATUS2018_REQUEST,
    response: DescribeCloudAssistantStatus2018Response = DESCRIBE_CLOUD_ASSISTANT_STATUS2018_RESPONSE,
    revision: "2018",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeCloudAssistantStatus").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}")])),
}

errors! {
    "400 MissingParameter.InstanceIds = `InstanceIds` is required.",
    "400 MissingParameter.RegionId = `RegionId` is required, or the caller may not use resources in that region.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
}

/// Request of `DescribeCloudAssistantStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatus2018Request {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Instances to ask about, at most 100. They travel as one JSON array in one parameter.
    pub instance_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCloudAssistantStatus2018Request {
    /// Creates a value with the required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(1, built.instance_ids.is_empty());
        built
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeCloudAssistantStatus2018Request: DESCRIBE_CLOUD_ASSISTANT_STATUS2018_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeCloudAssistantStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatus2018Response {
    /// What was found out, one entry for each instance. The name on the wire is spelled like this.
    pub instance_cloud_assitant_status: Vec<InstanceCloudAssitantStatusSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeCloudAssistantStatus2018Response: DESCRIBE_CLOUD_ASSISTANT_STATUS2018_RESPONSE,
    0 instance_cloud_assitant_status: List = Field::record("InstanceCloudAssitantStatus", &INSTANCE_CLOUD_ASSITANT_STATUS_SET).wrapped("InstanceCloudAssitantStatusSet"),
}

/// `InstanceCloudAssitantStatus.InstanceCloudAssitantStatusSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceCloudAssitantStatusSet {
    /// Id of the instance.
    pub instance_id: String,
    /// Whether the instance has the client. The service writes `"True"` or `"False"` as text.
    pub cloud_assitant_status: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceCloudAssitantStatusSet: INSTANCE_CLOUD_ASSITANT_STATUS_SET,
    0 instance_id: Str = Field::string("InstanceId").always(),
    1 cloud_assitant_status: OptBool = Field::boolean("CloudAssitantStatus"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCloudAssistantStatus2018Request,
    DescribeCloudAssistantStatus2018Response,
    InstanceCloudAssitantStatusSet,
}
