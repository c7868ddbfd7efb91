// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeManagedInstances.json; do not edit.
//! Lists managed instances.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};
pub use crate::shapes::{AttachedTag, Tag3 as Tag};

operation!(Operation::new::<DescribeManagedInstancesRequest, DescribeManagedInstancesResponse>(
    "DescribeManagedInstances", Effect::Read, &DESCRIBE_MANAGED_INSTANCES_REQUEST, &DESCRIBE_MANAGED_INSTANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Instances"],
    total: None,
}), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 InvalidParam.PageNumber = `PageNumber` is out of range.
    400 InvalidParam.PageSize = `PageSize` is out of range.
    400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.
    400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.
    400 NumberExceed.Tags = More than 20 tags.
    400 MissingParameter.TagKey = A tag has a value but no key.
    400 Duplicate.TagKey = Two tags have the same key.
    400 InvalidParameter.NextToken = `NextToken` is not one that an earlier answer returned.
    400 InvalidParameter.MaxResults = `MaxResults` is out of range.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `DescribeManagedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeManagedInstancesRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Only instances with this operating system. */ pub os_type: Option<ManagedOsType>,
    /** Only the instance with this private or public address. */ pub instance_ip: Option<String>,
    /** Only instances registered with this code. */ pub activation_id: Option<String>,
    /** Only instances with this name. */ pub instance_name: Option<String>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of `NextToken`. Page
    /// with a token instead.
    pub page_number: Option<i64>,
    /// Entries a page. Ignored when paging by token. Default: `10`. Deprecated in favour of `MaxResults`. Page with a token
    /// instead.
    pub page_size: Option<i64>,
    /** Only these instances, at most 50. */ pub instance_id: Vec<String>,
    /// Only instances that carry all of these tags, at most 20. No more than 1,000 resources may carry them; beyond that, use
    /// ListTagResources.
    pub tag: Vec<Tag>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /** Only instances with this resource group. */ pub resource_group_id: Option<String>,
    /** Only the instance with this id of the machine. */ pub machine_id: Option<String>,
    /** Only instances that are connected (`true`) or not (`false`). */ pub connected: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeManagedInstancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<ManagedOsType>) -> Self { self.os_type = Some(value.into()); self }
    /// Sets `InstanceIp`.
    pub fn instance_ip(mut self, value: impl Into<String>) -> Self { self.instance_ip = Some(value.into()); self }
    /// Sets `ActivationId`.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self { self.activation_id = Some(value.into()); self }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `MachineId`.
    pub fn machine_id(mut self, value: impl Into<String>) -> Self { self.machine_id = Some(value.into()); self }
    /// Sets `Connected`.
    pub fn connected(mut self, value: impl Into<String>) -> Self { self.connected = Some(value.into()); self }
}
/// Table of [`DescribeManagedInstancesRequest`].
pub static DESCRIBE_MANAGED_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribeManagedInstancesRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("RegionId").required().filled(),
    Field::one_of("OsType", ManagedOsType::VALUES),
    Field::string("InstanceIp"),
    Field::string("ActivationId"),
    Field::string("InstanceName"),
    Field::int64("PageNumber").deprecated().limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").deprecated().limits(&Limits::range(None, Some(50.0))),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(50))),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
    Field::string("ResourceGroupId"),
    Field::string("MachineId"),
    Field::string("Connected"),
]; &ROWS } };
record!(DescribeManagedInstancesRequest, DESCRIBE_MANAGED_INSTANCES_REQUEST,
    [0 OptStr region_id, 1 Opt os_type, 2 OptStr instance_ip, 3 OptStr activation_id, 4 OptStr instance_name, 7 List instance_id,
    8 List tag, 10 OptStr next_token, 11 OptStr resource_group_id, 12 OptStr machine_id,
    13 OptStr connected] [5 OptInt page_number, 6 OptInt page_size, 9 OptInt max_results]);

/// Answer of `DescribeManagedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeManagedInstancesResponse {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of instances that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** The instances. */ pub instances: Vec<Instance>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeManagedInstancesResponse`].
pub static DESCRIBE_MANAGED_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribeManagedInstancesResponse", fields: { static ROWS: [Field; 6] = [
    Field::int64("PageSize"),
    Field::string("RequestId").required(),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::record("Instances", &INSTANCE).list(),
    Field::string("NextToken"),
]; &ROWS } };
record!(DescribeManagedInstancesResponse, DESCRIBE_MANAGED_INSTANCES_RESPONSE,
    [1 Str request_id, 4 List instances, 5 OptStr next_token] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Instances` holds.
#[derive(Default)] #[non_exhaustive] pub struct Instance {
    /** When a task last ran; empty when none has. */ pub last_invoked_time: Option<Timestamp>,
    /** Whether the instance is connected; if not, it is down or its agent is. */ pub connected: Option<bool>,
    /** Public address. */ pub internet_ip: Option<String>,
    /** Host name. */ pub hostname: Option<String>,
    /** Id of the managed instance. */ pub instance_id: String,
    /** Code that it was registered with. */ pub activation_id: Option<String>,
    /** Private address. */ pub intranet_ip: Option<String>,
    /** Version of the Cloud Assistant agent. */ pub agent_version: Option<String>,
    /** When it was registered. */ pub registration_time: Option<Timestamp>,
    /** Name of the instance. */ pub instance_name: Option<String>,
    /** Operating system; written with and without a capital. */ pub os_type: Option<String>,
    /** Version of the operating system. */ pub os_version: Option<String>,
    /** Tasks that have run on it. */ pub invocation_count: Option<i64>,
    /** Id of the machine. */ pub machine_id: Option<String>,
    /** Tags of the instance. */ pub tags: Vec<AttachedTag>,
    /** Resource group of the instance. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Instance`].
pub static INSTANCE: Schema = Schema { name: "Instance", fields: { static ROWS: [Field; 16] = [
    Field::timestamp("LastInvokedTime"),
    Field::boolean("Connected"),
    Field::string("InternetIp"),
    Field::string("Hostname"),
    Field::string("InstanceId").required(),
    Field::string("ActivationId"),
    Field::string("IntranetIp"),
    Field::string("AgentVersion"),
    Field::timestamp("RegistrationTime"),
    Field::string("InstanceName"),
    Field::string("OsType"),
    Field::string("OsVersion"),
    Field::int64("InvocationCount"),
    Field::string("MachineId"),
    Field::record("Tags", &crate::shapes::ATTACHED_TAG).list(),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(Instance, INSTANCE,
    [0 Opt last_invoked_time, 2 OptStr internet_ip, 3 OptStr hostname, 4 Str instance_id, 5 OptStr activation_id,
    6 OptStr intranet_ip, 7 OptStr agent_version, 8 Opt registration_time, 9 OptStr instance_name, 10 OptStr os_type,
    11 OptStr os_version, 13 OptStr machine_id, 14 List tags, 15 OptStr resource_group_id] [1 OptBool connected,
    12 OptInt invocation_count]);

cloudspec_wire::open_enum! {
    /// Values of `OsType`. The provider may add to them.
    pub enum ManagedOsType {
        Windows = "windows", Linux = "linux", FreeBsd = "FreeBSD",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeManagedInstancesRequest, DescribeManagedInstancesResponse, Instance,
);
