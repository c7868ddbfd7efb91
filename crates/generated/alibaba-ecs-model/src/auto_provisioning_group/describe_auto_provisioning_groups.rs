// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoProvisioningGroups.json; do not edit.
//! Lists auto provisioning groups with their target capacity and settings.
//!
//! - Requires permission for the action `ecs:DescribeAutoProvisioningGroups` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroups), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Timestamp,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{
    DefaultTargetCapacityType, ExcessCapacityTerminationPolicy, ImageTag,
};

operation! {
    name: "DescribeAutoProvisioningGroups",
    effect: Effect::Read,
    request: DescribeAutoProvisioningGroupsRequest = DESCRIBE_AUTO_PROVISIONING_GROUPS_REQUEST,
    response: DescribeAutoProvisioningGroupsResponse = DESCRIBE_AUTO_PROVISIONING_GROUPS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["AutoProvisioningGroups"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeAutoProvisioningGroups")),
}

errors! {
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
}

/// Request of `DescribeAutoProvisioningGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Name of the auto provisioning group: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub auto_provisioning_group_name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Ids of auto provisioning groups (`apg-...`): only these are returned. At most 100 elements.
    pub auto_provisioning_group_id: Vec<String>,
    /// `AutoProvisioningGroupStatus`: list, at most 10 elements.
    pub auto_provisioning_group_status: Vec<AutoProvisioningGroupStatus>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAutoProvisioningGroupsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Name of the auto provisioning group: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Ids of auto provisioning groups (`apg-...`): only these are returned.
    pub fn auto_provisioning_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auto_provisioning_group_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `AutoProvisioningGroupStatus`.
    pub fn auto_provisioning_group_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<AutoProvisioningGroupStatus>>,
    ) -> Self {
        self.auto_provisioning_group_status = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeAutoProvisioningGroupsRequest: DESCRIBE_AUTO_PROVISIONING_GROUPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 auto_provisioning_group_name: OptStr = Field::string("AutoProvisioningGroupName"),
    4 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    5 auto_provisioning_group_id: List = Field::string("AutoProvisioningGroupId").list().limits(&Limits::new().items(None, Some(100))),
    6 auto_provisioning_group_status: List = Field::one_of("AutoProvisioningGroupStatus", AutoProvisioningGroupStatus::VALUES).list().limits(&Limits::new().items(None, Some(10))),
    7 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeAutoProvisioningGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `AutoProvisioningGroups`: list of records.
    pub auto_provisioning_groups: Vec<AutoProvisioningGroup>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAutoProvisioningGroupsResponse: DESCRIBE_AUTO_PROVISIONING_GROUPS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 auto_provisioning_groups: List = Field::record("AutoProvisioningGroups", &AUTO_PROVISIONING_GROUP).wrapped("AutoProvisioningGroup"),
}

/// `AutoProvisioningGroups.AutoProvisioningGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoProvisioningGroup {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Name of the auto provisioning group: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub auto_provisioning_group_name: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Whether the instances of the group are released when the group is deleted; `false` when left out.
    pub terminate_instances: Option<bool>,
    /// Most that a spot instance of the group may cost per hour. Where a template sets `MaxPrice` as well,
    /// the lower one counts.
    pub max_spot_price: Option<f64>,
    /// How far the group is, such as `fulfilled` when it has its capacity, `pending-fulfillment`, or
    /// `error`.
    pub state: Option<State>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// When the auto provisioning group begins.
    pub valid_from: Option<Timestamp>,
    /// Version of the launch template to use. When left out, it is the default version.
    pub launch_template_version: Option<String>,
    /// Whether the group's instances are released when it expires.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// When the auto provisioning group ends.
    pub valid_until: Option<Timestamp>,
    /// Whether capacity is provided once (`request`) or kept up (`maintain`).
    pub auto_provisioning_group_type: Option<AutoProvisioningGroupType>,
    /// Id of the auto provisioning group (`apg-...`). `DescribeAutoProvisioningGroups` lists it.
    pub auto_provisioning_group_id: Option<String>,
    /// Whether instances beyond the wanted capacity are released: `termination` or `no-termination`.
    pub excess_capacity_termination_policy: Option<ExcessCapacityTerminationPolicy>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// `LaunchTemplateConfigs`: list of records.
    pub launch_template_configs: Vec<LaunchTemplateConfig>,
    /// `SpotOptions`: record.
    pub spot_options: Option<SpotOptions>,
    /// `PayAsYouGoOptions`: record.
    pub pay_as_you_go_options: Option<PayAsYouGoOptions>,
    /// `TargetCapacitySpecification`: record.
    pub target_capacity_specification: Option<TargetCapacitySpecification>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AutoProvisioningGroup: AUTO_PROVISIONING_GROUP,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 auto_provisioning_group_name: OptStr = Field::string("AutoProvisioningGroupName"),
    2 status: Opt = Field::one_of("Status", Status::VALUES),
    3 terminate_instances: OptBool = Field::boolean("TerminateInstances"),
    4 max_spot_price: OptFloat = Field::float("MaxSpotPrice"),
    5 state: Opt = Field::one_of("State", State::VALUES),
    6 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    7 valid_from: Opt = Field::timestamp("ValidFrom"),
    8 launch_template_version: OptStr = Field::string("LaunchTemplateVersion"),
    9 terminate_instances_with_expiration: OptBool = Field::boolean("TerminateInstancesWithExpiration"),
    10 region_id: OptStr = Field::string("RegionId"),
    11 valid_until: Opt = Field::timestamp("ValidUntil"),
    12 auto_provisioning_group_type: Opt = Field::one_of("AutoProvisioningGroupType", AutoProvisioningGroupType::VALUES),
    13 auto_provisioning_group_id: OptStr = Field::string("AutoProvisioningGroupId"),
    14 excess_capacity_termination_policy: Opt = Field::one_of("ExcessCapacityTerminationPolicy", ExcessCapacityTerminationPolicy::VALUES),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 launch_template_configs: List = Field::record("LaunchTemplateConfigs", &LAUNCH_TEMPLATE_CONFIG).wrapped("LaunchTemplateConfig"),
    17 spot_options: Opt = Field::record("SpotOptions", &SPOT_OPTIONS),
    18 pay_as_you_go_options: Opt = Field::record("PayAsYouGoOptions", &PAY_AS_YOU_GO_OPTIONS),
    19 target_capacity_specification: Opt = Field::record("TargetCapacitySpecification", &TARGET_CAPACITY_SPECIFICATION),
    20 tags: List = Field::record("Tags", &TAG).wrapped("Tag"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Most that an instance may cost per hour to be considered.
    pub max_price: Option<f64>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<f64>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// How much an instance of the type counts towards the group's capacity.
    pub weighted_capacity: Option<f64>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateConfig: LAUNCH_TEMPLATE_CONFIG,
    0 max_price: OptFloat = Field::float("MaxPrice"),
    1 priority: OptFloat = Field::float("Priority"),
    2 v_switch_id: OptStr = Field::string("VSwitchId"),
    3 weighted_capacity: OptFloat = Field::float("WeightedCapacity"),
    4 instance_type: OptStr = Field::string("InstanceType"),
}

/// `AutoProvisioningGroups.AutoProvisioningGroup.SpotOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SpotOptions {
    /// `InstancePoolsToUseCount`: integer.
    pub instance_pools_to_use_count: Option<i64>,
    /// How the group chooses between instance types, such as `lowest-price`.
    pub allocation_strategy: Option<AllocationStrategy>,
    /// `InstanceInterruptionBehavior`: one of the documented values.
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SpotOptions: SPOT_OPTIONS,
    0 instance_pools_to_use_count: OptInt = Field::int32("InstancePoolsToUseCount"),
    1 allocation_strategy: Opt = Field::one_of("AllocationStrategy", AllocationStrategy::VALUES),
    2 instance_interruption_behavior: Opt = Field::one_of("InstanceInterruptionBehavior", InstanceInterruptionBehavior::VALUES),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PayAsYouGoOptions {
    /// How the group chooses between instance types, such as `lowest-price`.
    pub allocation_strategy: Option<PayAsYouGoOptionsAllocationStrategy>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PayAsYouGoOptions: PAY_AS_YOU_GO_OPTIONS,
    0 allocation_strategy: Opt = Field::one_of("AllocationStrategy", PayAsYouGoOptionsAllocationStrategy::VALUES),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TargetCapacitySpecification {
    /// How much of the capacity of the group spot instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub spot_target_capacity: Option<f64>,
    /// How much of the capacity of the group pay-as-you-go instances should make up; no more than
    /// `TotalTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<f64>,
    /// What the rest of the capacity is made of: `PayAsYouGo` or `Spot`.
    pub default_target_capacity_type: Option<DefaultTargetCapacityType>,
    /// Capacity that the group should have in all, of all kinds of instances.
    pub total_target_capacity: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TargetCapacitySpecification: TARGET_CAPACITY_SPECIFICATION,
    0 spot_target_capacity: OptFloat = Field::float("SpotTargetCapacity"),
    1 pay_as_you_go_target_capacity: OptFloat = Field::float("PayAsYouGoTargetCapacity"),
    2 default_target_capacity_type: Opt = Field::one_of("DefaultTargetCapacityType", DefaultTargetCapacityType::VALUES),
    3 total_target_capacity: OptFloat = Field::float("TotalTargetCapacity"),
}

/// `AutoProvisioningGroups.AutoProvisioningGroup.Tags.Tag` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Value that belongs to the key of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Tag: TAG,
    0 tag_key: OptStr = Field::string("TagKey"),
    1 tag_value: OptStr = Field::string("TagValue"),
}

open_enum! {
    /// Documented values of `AutoProvisioningGroupStatus`. The provider may add others.
    pub enum AutoProvisioningGroupStatus {
        Submitted = "submitted",
        Active = "active",
        Deleted = "deleted",
        DeleteRunning = "delete-running",
        Modifying = "modifying",
    }
}

open_enum! {
    /// Documented values of `AutoProvisioningGroups.AutoProvisioningGroup.Status`. The provider may add
    /// others.
    pub enum Status {
        Submitted = "submitted",
        Active = "active",
        Deleted = "deleted",
        DeleteRunning = "delete-running",
        Modifying = "modifying",
    }
}

open_enum! {
    /// Documented values of `AutoProvisioningGroups.AutoProvisioningGroup.State`. The provider may add
    /// others.
    pub enum State {
        Fulfilled = "fulfilled",
        PendingFulfillment = "pending-fulfillment",
        PendingTermination = "pending-termination",
        Error = "error",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum AutoProvisioningGroupType {
        Request = "request",
        Maintain = "maintain",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum AllocationStrategy {
        LowestPrice = "lowest-price",
        Diversified = "diversified",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum InstanceInterruptionBehavior {
        Stop = "stop",
        Terminate = "terminate",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum PayAsYouGoOptionsAllocationStrategy {
        LowestPrice = "lowest-price",
        Prioritized = "prioritized",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAutoProvisioningGroupsRequest,
    DescribeAutoProvisioningGroupsResponse,
    AutoProvisioningGroup,
    LaunchTemplateConfig,
    SpotOptions,
    PayAsYouGoOptions,
    TargetCapacitySpecification,
    Tag,
}
