// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAttachmentAttributes.json; do not edit.
//! Changes which private pool, made by an elasticity assurance or a capacity reservation, an instance
//! uses.
//!
//! The instance need not be restarted.
//!
//! - Requires permission for the action `ecs:ModifyInstanceAttachmentAttributes` (access level update),
//!   on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

operation! {
    name: "ModifyInstanceAttachmentAttributes",
    effect: Effect::Write,
    request: ModifyInstanceAttachmentAttributesRequest = MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    response: ModifyInstanceAttachmentAttributesResponse = MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceAttachmentAttributes").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
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
    "400 Invalid.PrivatePoolOptions.NoStock = The private pool has no capacity left.",
    "400 Invalid.PrivatePoolOptions.status = The private pool is not in effect, or not any more.",
    "400 Invalid.TooManyInstanceTypes = There are too many instance types in the request.",
    "400 Invalid.TooManyPrivatePoolOptions.Ids = There are too many ids of private pools in the request.",
    "400 Invalid.TooManyUnpaidPrivatePool = There are too many private pools with unpaid orders. Pay or cancel them first.",
    "400 Invalid.TooManyZoneIds = There are too many zones in the request.",
    "400 Invalid.ZoneId = There is no such zone in the region. `DescribeZones` lists them.",
    "400 InvalidAliUid = The account's id is missing or not valid.",
    "400 InvalidInstanceId.MalFormed",
    "400 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "400 InvalidResourcePackage.BizStatus",
    "400 MissingParameter.InstanceAmount = `InstanceAmount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCount = `InstanceCpuCoreCount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount = Either a number of instances or a number of vCPUs is needed.",
    "400 MissingParameter.InstanceId",
    "400 MissingParameter.PackageType = `PackageType` is missing or not possible.",
    "400 MissingParameter.PrivatePoolOptions.Id = The id of the private pool is missing.",
    "400 MissingParameter.PrivatePoolOptions.Ids = The id of the private pool is missing.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 RepeatStartPrivatePool = The private pool is in effect already.",
    "400 SpotNotSupported = Spot instances are not supported here.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyInstanceAttachmentAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Which instances may use the private pool: `Open` for any that match, `Target` for those that name
    /// it. On the wire: `PrivatePoolOptions.MatchCriteria`.
    pub private_pool_options_match_criteria: PrivatePoolOptionsMatchCriteria,
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`). On the wire: `PrivatePoolOptions.Id`.
    pub private_pool_options_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceAttachmentAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        private_pool_options_match_criteria: impl Into<PrivatePoolOptionsMatchCriteria>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            private_pool_options_match_criteria: private_pool_options_match_criteria
                .into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`).
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceAttachmentAttributesRequest: MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 private_pool_options_match_criteria: Enum = Field::one_of("PrivatePoolOptions.MatchCriteria", PrivatePoolOptionsMatchCriteria::VALUES).required(),
    3 private_pool_options_id: OptStr = Field::string("PrivatePoolOptions.Id"),
}

/// Response of `ModifyInstanceAttachmentAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceAttachmentAttributesResponse: MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `PrivatePoolOptions.MatchCriteria`. The provider may add others.
    pub enum PrivatePoolOptionsMatchCriteria {
        Open = "Open",
        Target = "Target",
        None = "None",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceAttachmentAttributesRequest,
    ModifyInstanceAttachmentAttributesResponse,
}
