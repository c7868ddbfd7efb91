// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCloudAssistantStatus@2018.json; do not edit.
//! Tells which instances have the Cloud Assistant client, in the wire shape of 2018.
//!
//! The default revision has replaced it: other spellings, `InstanceId.N` instead of one JSON array, and a heartbeat instead
//! of an installation check.
//!
//! As documented in 2018.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, Style, all, operation, record};

operation!(Operation::new::<DescribeCloudAssistantStatus2018Request, DescribeCloudAssistantStatus2018Response>(
    "DescribeCloudAssistantStatus", Effect::Read, &DESCRIBE_CLOUD_ASSISTANT_STATUS2018_REQUEST,
    &DESCRIBE_CLOUD_ASSISTANT_STATUS2018_RESPONSE,
).revision("2018"), "
    400 MissingParameter.InstanceIds = `InstanceIds` is required.
    400 MissingParameter.RegionId = `RegionId` is required, or the caller may not use resources in that region.
    404 InvalidInstance.NotFound = The region has no instance with one of these ids.
    404 InvalidRegionId.NotFound = There is no region with this id.
");

/// Request of `DescribeCloudAssistantStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCloudAssistantStatus2018Request {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Instances to ask about, at most 100. They travel as one JSON array in one parameter. */ pub instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCloudAssistantStatus2018Request {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: all(instance_ids), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeCloudAssistantStatus2018Request`].
pub static DESCRIBE_CLOUD_ASSISTANT_STATUS2018_REQUEST: Schema =
    Schema { name: "DescribeCloudAssistantStatus2018Request", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceIds").list().style(Style::Json).required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeCloudAssistantStatus2018Request, DESCRIBE_CLOUD_ASSISTANT_STATUS2018_REQUEST,
    [0 OptStr region_id, 1 List instance_ids] []);

/// Answer of `DescribeCloudAssistantStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCloudAssistantStatus2018Response {
    /// One entry an instance. The spelling is the wire's own.
    pub instance_cloud_assitant_status: Vec<InstanceCloudAssitantStatusSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCloudAssistantStatus2018Response`].
pub static DESCRIBE_CLOUD_ASSISTANT_STATUS2018_RESPONSE: Schema =
    Schema { name: "DescribeCloudAssistantStatus2018Response", fields: { static ROWS: [Field; 1] = [
    Field::record("InstanceCloudAssitantStatus", &INSTANCE_CLOUD_ASSITANT_STATUS_SET).wrapped("InstanceCloudAssitantStatusSet"),
]; &ROWS } };
record!(DescribeCloudAssistantStatus2018Response, DESCRIBE_CLOUD_ASSISTANT_STATUS2018_RESPONSE,
    [0 List instance_cloud_assitant_status] []);

/// What `InstanceCloudAssitantStatus.InstanceCloudAssitantStatusSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceCloudAssitantStatusSet {
    /** Id of the instance. */ pub instance_id: String,
    /// Whether the instance has the client. The service writes `"True"` or `"False"` as text.
    pub cloud_assitant_status: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceCloudAssitantStatusSet`].
pub static INSTANCE_CLOUD_ASSITANT_STATUS_SET: Schema =
    Schema { name: "InstanceCloudAssitantStatusSet", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId").required(),
    Field::boolean("CloudAssitantStatus"),
]; &ROWS } };
record!(InstanceCloudAssitantStatusSet, INSTANCE_CLOUD_ASSITANT_STATUS_SET,
    [0 Str instance_id] [1 OptBool cloud_assitant_status]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeCloudAssistantStatus2018Request, DescribeCloudAssistantStatus2018Response, InstanceCloudAssitantStatusSet,
);
