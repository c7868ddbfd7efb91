// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeManagedInstances.json; do not edit.
//! Lists managed instances.
//!
//! These are servers outside the cloud that were registered with an activation code. They are filtered
//! by id, name, address, operating system, tags and connection.
//!
//! - Requires permission for the action `ecs:DescribeManagedInstances` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{AttachedTag, Tag};

operation! {
    name: "DescribeManagedInstances",
    effect: Effect::Read,
    request: DescribeManagedInstancesRequest = DESCRIBE_MANAGED_INSTANCES_REQUEST,
    response: DescribeManagedInstancesResponse = DESCRIBE_MANAGED_INSTANCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Instances"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeManagedInstances").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}")])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 InvalidParam.PageNumber = `PageNumber` is out of range.",
    "400 InvalidParam.PageSize = `PageSize` is out of range.",
    "400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.",
    "400 NumberExceed.Tags = More than 20 tags.",
    "400 MissingParameter.TagKey = A tag has a value but no key.",
    "400 Duplicate.TagKey = Two tags have the same key.",
    "400 InvalidParameter.NextToken = `NextToken` is not one that an earlier response returned.",
    "400 InvalidParameter.MaxResults = `MaxResults` is out of range.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `DescribeManagedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Only instances with this operating system.
    pub os_type: Option<ManagedOsType>,
    /// Only the instance with this private or public address.
    pub instance_ip: Option<String>,
    /// Only instances registered with this code.
    pub activation_id: Option<String>,
    /// Name of a managed instance: only those of this name are returned.
    pub instance_name: Option<String>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of
    /// `NextToken`. Page with a token instead.
    #[deprecated = "In favour of `NextToken`. Page with a token instead."]
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Ignored when paging by token. At most 50. Default: `10`.
    /// Deprecated in favour of `MaxResults`. Page with a token instead.
    #[deprecated = "In favour of `MaxResults`. Page with a token instead."]
    pub page_size: Option<i64>,
    /// Only these instances, at most 50.
    pub instance_id: Vec<String>,
    /// Only instances that carry all of these tags, at most 20. No more than 1,000 resources may carry
    /// them; beyond that, use `ListTagResources`.
    pub tag: Vec<Tag>,
    /// How many entries a response holds at most. At most 50. Default: `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the `NextToken` of the previous response. Absent for the first page.
    pub next_token: Option<String>,
    /// Id of a resource group (`rg-...`): only managed instances in it are returned.
    pub resource_group_id: Option<String>,
    /// Id of a server as its operating system has it: only this one is returned.
    pub machine_id: Option<String>,
    /// Only instances that are connected (`true`) or not (`false`).
    pub connected: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeManagedInstancesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Only instances with this operating system.
    pub fn os_type(mut self, value: impl Into<ManagedOsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Only the instance with this private or public address.
    pub fn instance_ip(mut self, value: impl Into<String>) -> Self {
        self.instance_ip = Some(value.into());
        self
    }

    /// Only instances registered with this code.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }

    /// Name of a managed instance: only those of this name are returned.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Page to return, counted from 1.
    #[deprecated = "In favour of `NextToken`. Page with a token instead."]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    #[deprecated = "In favour of `MaxResults`. Page with a token instead."]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Only these instances, at most 50.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
        self
    }

    /// Only instances that carry all of these tags, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the `NextToken` of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of a resource group (`rg-...`): only managed instances in it are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of a server as its operating system has it: only this one is returned.
    pub fn machine_id(mut self, value: impl Into<String>) -> Self {
        self.machine_id = Some(value.into());
        self
    }

    /// Only instances that are connected (`true`) or not (`false`).
    pub fn connected(mut self, value: impl Into<String>) -> Self {
        self.connected = Some(value.into());
        self
    }
}

record! {
    DescribeManagedInstancesRequest: DESCRIBE_MANAGED_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 os_type: Opt = Field::one_of("OsType", ManagedOsType::VALUES),
    2 instance_ip: OptStr = Field::string("InstanceIp"),
    3 activation_id: OptStr = Field::string("ActivationId"),
    4 instance_name: OptStr = Field::string("InstanceName"),
    5 page_number: OptInt = Field::int64("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int64("PageSize").deprecated().limits(&Limits::new().range(None, Some(50.0))),
    7 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(50))),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    9 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    10 next_token: OptStr = Field::string("NextToken"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 machine_id: OptStr = Field::string("MachineId"),
    13 connected: OptStr = Field::string("Connected"),
}

/// Response of `DescribeManagedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of instances that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Managed instances that match, one entry for each.
    pub instances: Vec<Instance>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeManagedInstancesResponse: DESCRIBE_MANAGED_INSTANCES_RESPONSE,
    0 page_size: OptInt = Field::int64("PageSize"),
    1 request_id: Str = Field::string("RequestId").always(),
    2 page_number: OptInt = Field::int64("PageNumber"),
    3 total_count: OptInt = Field::int64("TotalCount"),
    4 instances: List = Field::record("Instances", &INSTANCE).list(),
    5 next_token: OptStr = Field::string("NextToken"),
}

/// `Instances` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// When a task last ran; empty when none has.
    pub last_invoked_time: Option<Timestamp>,
    /// Whether the instance is connected; if not, it is down or its agent is.
    pub connected: Option<bool>,
    /// Public IP address of the server, from which it reaches Cloud Assistant.
    pub internet_ip: Option<String>,
    /// Host name of the server, as its operating system has it.
    pub hostname: Option<String>,
    /// Id of the managed instance (`mi-...`). `DescribeManagedInstances` lists it.
    pub instance_id: String,
    /// Code that it was registered with.
    pub activation_id: Option<String>,
    /// Private IP address of the server.
    pub intranet_ip: Option<String>,
    /// Version of the Cloud Assistant agent on the server, such as `2.2.3.189`.
    pub agent_version: Option<String>,
    /// When the server was registered with the activation code.
    pub registration_time: Option<Timestamp>,
    /// Name of the managed instance, chosen by its owner.
    pub instance_name: Option<String>,
    /// Operating system; written with and without a capital.
    pub os_type: Option<String>,
    /// Version of the operating system on the server.
    pub os_version: Option<String>,
    /// Tasks that have run on it.
    pub invocation_count: Option<i64>,
    /// Id by which the operating system of the server identifies it.
    pub machine_id: Option<String>,
    /// Tags that the managed instance carries, each a key and a value.
    pub tags: Vec<AttachedTag>,
    /// Id of the resource group that the managed instance belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 last_invoked_time: Opt = Field::timestamp("LastInvokedTime"),
    1 connected: OptBool = Field::boolean("Connected"),
    2 internet_ip: OptStr = Field::string("InternetIp"),
    3 hostname: OptStr = Field::string("Hostname"),
    4 instance_id: Str = Field::string("InstanceId").always(),
    5 activation_id: OptStr = Field::string("ActivationId"),
    6 intranet_ip: OptStr = Field::string("IntranetIp"),
    7 agent_version: OptStr = Field::string("AgentVersion"),
    8 registration_time: Opt = Field::timestamp("RegistrationTime"),
    9 instance_name: OptStr = Field::string("InstanceName"),
    10 os_type: OptStr = Field::string("OsType"),
    11 os_version: OptStr = Field::string("OsVersion"),
    12 invocation_count: OptInt = Field::int64("InvocationCount"),
    13 machine_id: OptStr = Field::string("MachineId"),
    14 tags: List = Field::record("Tags", &crate::shapes::ATTACHED_TAG).list(),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

open_enum! {
    /// Documented values of `OsType`. The provider may add others.
    pub enum ManagedOsType {
        Windows = "windows",
        Linux = "linux",
        FreeBsd = "FreeBSD",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeManagedInstancesRequest,
    DescribeManagedInstancesResponse,
    Instance,
}
