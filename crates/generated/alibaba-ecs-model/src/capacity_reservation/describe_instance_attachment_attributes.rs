// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAttachmentAttributes.json; do not edit.
//! Tells which private pool, made by an elasticity assurance or a capacity reservation, instances use.
//!
//! Empty once the pool has ended.
//!
//! - Requires permission for the action `ecs:DescribeInstanceAttachmentAttributes` (access level get),
//!   on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, errors, open_enum, operation, record,
};

operation! {
    name: "DescribeInstanceAttachmentAttributes",
    effect: Effect::Read,
    request: DescribeInstanceAttachmentAttributesRequest = DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    response: DescribeInstanceAttachmentAttributesResponse = DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Instances"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceAttachmentAttributes").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 ClassicNetworkNotSupported = The classic network is not supported. Use a VPC.",
    "400 DedicatedHostNotSupported = Dedicated hosts are not supported here.",
    "400 Invalid.AssuranceTimes.NotSupported = `AssuranceTimes` can only be `Unlimited`.",
    "400 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount = Give either a number of instances or a number of vCPUs, and a possible one.",
    "400 Invalid.InstanceId = The instance id is malformed.",
    "400 Invalid.InstanceType = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 Invalid.PackageType = `PackageType` is missing or not possible.",
    "400 Invalid.PrivatePool.Purchase = The private pool cannot be bought with these settings.",
    "400 Invalid.PrivatePoolOptions.Id = There is no such private pool.",
    "400 Invalid.PrivatePoolOptions.Ids = There is no such private pool.",
    "400 Invalid.PrivatePoolOptions.MatchCriteria = `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.",
    "400 Invalid.PrivatePoolOptions.status = The private pool is not in effect, or not any more.",
    "400 Invalid.TooManyInstanceTypes = There are too many instance types in the request.",
    "400 Invalid.TooManyPrivatePoolOptions.Ids = There are too many ids of private pools in the request.",
    "400 Invalid.TooManyUnpaidPrivatePool = There are too many private pools with unpaid orders. Pay or cancel them first.",
    "400 Invalid.TooManyZoneIds = There are too many zones in the request.",
    "400 Invalid.ZoneId = There is no such zone in the region. `DescribeZones` lists them.",
    "400 InvalidAliUid = The account's id is missing or not valid.",
    "400 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "400 MissingParameter.InstanceAmount = `InstanceAmount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCount = `InstanceCpuCoreCount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount = Either a number of instances or a number of vCPUs is needed.",
    "400 MissingParameter.PackageType = `PackageType` is missing or not possible.",
    "400 MissingParameter.PrivatePoolOptions.Id = The id of the private pool is missing.",
    "400 MissingParameter.PrivatePoolOptions.Ids = The id of the private pool is missing.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 RepeatStartPrivatePool = The private pool is in effect already.",
    "400 SpotNotSupported = Spot instances are not supported here.",
    "403 Abs.InvalidInstanceIds.MalFormed = The instance ids are not as the operation wants them, usually a JSON array.",
    "403 InvalidParameter.TooManyInstanceIds = There are too many instance ids in the request.",
    "404 InvalidInstanceIds.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 InvalidParameter = A parameter has a value that is not possible; the message names it.",
}

/// Request of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 100 elements.
    pub instance_ids: Vec<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceAttachmentAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(1, built.instance_ids.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeInstanceAttachmentAttributesRequest: DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(100))),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Instances that match, one entry for each.
    pub instances: Vec<Instance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceAttachmentAttributesResponse: DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 instances: List = Field::record("Instances", &INSTANCE).wrapped("Instance"),
}

/// `Instances.Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Who may use the private pool: `Open` any matching instance, `Target` those that name it.
    pub private_pool_options_match_criteria: Option<PrivatePoolOptionsMatchCriteria>,
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`).
    pub private_pool_options_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 private_pool_options_match_criteria: Opt = Field::one_of("PrivatePoolOptionsMatchCriteria", PrivatePoolOptionsMatchCriteria::VALUES),
    2 private_pool_options_id: OptStr = Field::string("PrivatePoolOptionsId"),
}

open_enum! {
    /// Documented values of `Instances.Instance.PrivatePoolOptionsMatchCriteria`. The provider may add
    /// others.
    pub enum PrivatePoolOptionsMatchCriteria {
        Open = "Open",
        Target = "Target",
        None = "None",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceAttachmentAttributesRequest,
    DescribeInstanceAttachmentAttributesResponse,
    Instance,
}
