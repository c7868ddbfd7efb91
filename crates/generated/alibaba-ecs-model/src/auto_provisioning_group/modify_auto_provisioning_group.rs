// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyAutoProvisioningGroup.json; do not edit.
//! Changes the settings of an auto provisioning group.
//!
//! A change of capacity sets off a scheduling task at once; a group that is being deleted cannot be
//! changed.
//!
//! - Requires permission for the action `ecs:ModifyAutoProvisioningGroup` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoProvisioningGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{DefaultTargetCapacityType, ExcessCapacityTerminationPolicy};

operation! {
    name: "ModifyAutoProvisioningGroup",
    effect: Effect::Write,
    request: ModifyAutoProvisioningGroupRequest = MODIFY_AUTO_PROVISIONING_GROUP_REQUEST,
    response: ModifyAutoProvisioningGroupResponse = MODIFY_AUTO_PROVISIONING_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyAutoProvisioningGroup").resources(&[AuthorizedResource::new("AutoProvisioningGroup", "acs:ecs:{#regionId}:{#accountId}:autoprovisioninggroup/{#autoprovisioninggroupId}").required()])),
}

errors! {
    "400 InvalidLaunchTemplateConfigs.SizeExceed",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 NoPermission = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 QuotaExceed.LaunchTemplateConfigs",
    "403 AutoProvisioningGroup.IncorrectStatus",
    "403 AutoProvisioningGroup.Unauthorized",
    "403 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "403 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "403 InvalidParameter.TargetCapacity",
    "404 InvalidAutoProvisioningGroupId.NotFound",
    "404 InvalidParameter.MaxPrice",
}

/// Request of `ModifyAutoProvisioningGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the auto provisioning group (`apg-...`). `DescribeAutoProvisioningGroups` lists it.
    pub auto_provisioning_group_id: Option<String>,
    /// Whether instances beyond the wanted capacity are released: `termination` or `no-termination`.
    pub excess_capacity_termination_policy: Option<ExcessCapacityTerminationPolicy>,
    /// What the rest of the capacity is made of: `PayAsYouGo` or `Spot`.
    pub default_target_capacity_type: Option<DefaultTargetCapacityType>,
    /// Whether the group's instances are released when it expires.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Most that a spot instance of the group may cost per hour. Where a template sets `MaxPrice` as well,
    /// the lower one counts.
    pub max_spot_price: Option<f64>,
    /// Capacity that the group should have in all, of all kinds of instances.
    pub total_target_capacity: Option<String>,
    /// How much of the capacity of the group pay-as-you-go instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// How much of the capacity of the group spot instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub spot_target_capacity: Option<String>,
    /// Name of the auto provisioning group: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub auto_provisioning_group_name: Option<String>,
    /// Settings that override the launch template, one for each instance type. At most 100 elements.
    pub launch_template_config: Vec<LaunchTemplateConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyAutoProvisioningGroupRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the auto provisioning group (`apg-...`).
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }

    /// Whether instances beyond the wanted capacity are released: `termination` or `no-termination`.
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl Into<ExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.excess_capacity_termination_policy = Some(value.into());
        self
    }

    /// What the rest of the capacity is made of: `PayAsYouGo` or `Spot`.
    pub fn default_target_capacity_type(
        mut self,
        value: impl Into<DefaultTargetCapacityType>,
    ) -> Self {
        self.default_target_capacity_type = Some(value.into());
        self
    }

    /// Whether the group's instances are released when it expires.
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value);
        self
    }

    /// Most that a spot instance of the group may cost per hour.
    pub fn max_spot_price(mut self, value: f64) -> Self {
        self.max_spot_price = Some(value);
        self
    }

    /// Capacity that the group should have in all, of all kinds of instances.
    pub fn total_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_target_capacity = Some(value.into());
        self
    }

    /// How much of the capacity of the group pay-as-you-go instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into());
        self
    }

    /// How much of the capacity of the group spot instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into());
        self
    }

    /// Name of the auto provisioning group: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }

    /// Settings that override the launch template, one for each instance type.
    pub fn launch_template_config(
        mut self,
        value: impl IntoIterator<Item = LaunchTemplateConfig>,
    ) -> Self {
        self.launch_template_config = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyAutoProvisioningGroupRequest: MODIFY_AUTO_PROVISIONING_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 auto_provisioning_group_id: OptStr = Field::string("AutoProvisioningGroupId"),
    2 excess_capacity_termination_policy: Opt = Field::one_of("ExcessCapacityTerminationPolicy", ExcessCapacityTerminationPolicy::VALUES),
    3 default_target_capacity_type: Opt = Field::one_of("DefaultTargetCapacityType", DefaultTargetCapacityType::VALUES),
    4 terminate_instances_with_expiration: OptBool = Field::boolean("TerminateInstancesWithExpiration"),
    5 max_spot_price: OptFloat = Field::float("MaxSpotPrice"),
    6 total_target_capacity: OptStr = Field::string("TotalTargetCapacity"),
    7 pay_as_you_go_target_capacity: OptStr = Field::string("PayAsYouGoTargetCapacity"),
    8 spot_target_capacity: OptStr = Field::string("SpotTargetCapacity"),
    9 auto_provisioning_group_name: OptStr = Field::string("AutoProvisioningGroupName"),
    10 launch_template_config: List = Field::record("LaunchTemplateConfig", &LAUNCH_TEMPLATE_CONFIG).list().limits(&Limits::new().items(None, Some(100))),
}

/// `LaunchTemplateConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Most that an instance may cost per hour to be considered.
    pub max_price: Option<f64>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How much an instance of the type counts towards the group's capacity.
    pub weighted_capacity: Option<f64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LaunchTemplateConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Most that an instance may cost per hour to be considered.
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How much an instance of the type counts towards the group's capacity.
    pub fn weighted_capacity(mut self, value: f64) -> Self {
        self.weighted_capacity = Some(value);
        self
    }
}

record! {
    LaunchTemplateConfig: LAUNCH_TEMPLATE_CONFIG,
    0 v_switch_id: OptStr = Field::string("VSwitchId"),
    1 max_price: OptFloat = Field::double("MaxPrice"),
    2 priority: OptInt = Field::int32("Priority"),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 weighted_capacity: OptFloat = Field::double("WeightedCapacity"),
}

/// Response of `ModifyAutoProvisioningGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyAutoProvisioningGroupResponse: MODIFY_AUTO_PROVISIONING_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyAutoProvisioningGroupRequest,
    LaunchTemplateConfig,
    ModifyAutoProvisioningGroupResponse,
}
