// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceDeployment.json; do not edit.
//! Moves an instance to another deployment set or onto a dedicated host, and can change its type at the
//! same time.
//!
//! For a dedicated host the instance must be stopped and in a VPC, in the same zone and account; it is
//! started afterwards.
//!
//! - Requires permission for the action `ecs:ModifyInstanceDeployment` (access level update), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceDeployment),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

operation! {
    name: "ModifyInstanceDeployment",
    effect: Effect::Write,
    request: ModifyInstanceDeploymentRequest = MODIFY_INSTANCE_DEPLOYMENT_REQUEST,
    response: ModifyInstanceDeploymentResponse = MODIFY_INSTANCE_DEPLOYMENT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceDeployment").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 ChargeTypeViolation.PostPaidDedicatedHost",
    "400 InvalidDedicatedHost.NotEnoughResource",
    "400 InvalidDedicatedHostClusterId.Invalid",
    "400 InvalidDedicatedHostClusterId.NotFound = There is no such cluster of dedicated hosts.",
    "400 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "400 InvalidDedicatedHostStatus.NotSupport = The dedicated host is in a state that does not allow the operation.",
    "400 InvalidDestinationZone.DeploymentSetMismatch",
    "400 InvalidInstanceType.NotSupport",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidParam.DedicatedHostId",
    "400 InvalidParam.InstanceId",
    "400 InvalidParam.Tenancy",
    "400 InvalidParameter.Affinity",
    "400 InvalidParameter.Param",
    "400 InvalidParameter.Tenancy",
    "400 InvalidPeriod.ExceededDedicatedHost = The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.",
    "400 NoAvaliableDedicatedHost",
    "400 OperationDenied.CannotPerform",
    "400 OperationDenied.InvalidInstance",
    "400 OperationDenied.LocalDiskInstance",
    "400 OperationDenied.NotSupport",
    "400 OperationDenied.UnstoppedInstance",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InvalidDeploymentSetId.NoAvailableResources",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "404 InvalidDedicatedHost.NotFound",
    "404 InvalidDedicatedHost.ZoneNotMatch",
    "404 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "404 InvalidDedicatedHostId.NotSupport",
    "404 InvalidDeploymentSetId.NotFound = There is no such deployment set.",
    "404 InvalidInstanceChargeType.NotSupport",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidInstanceNetworkType.NotSupport",
    "404 InvalidInstanceType.NotSupport",
    "404 InvalidOperation.NotSupport",
    "404 InvalidParam.DedicatedHostId",
    "404 InvalidParameter.DeploymentSetGroupNo",
    "404 OperationDenied.UnstoppedInstance",
}

/// Request of `ModifyInstanceDeployment`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceDeploymentRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: Option<String>,
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: Option<String>,
    /// Number of the instance's group within a deployment set with the strategy `AvailabilityGroup`: 1
    /// to 7.
    pub deployment_set_group_no: Option<i64>,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub force: Option<bool>,
    /// Whether the instance stays on its dedicated host: `host`, or `default` when it may start on another.
    pub affinity: Option<Affinity>,
    /// Whether the instance runs on a dedicated host (`host`) or on a shared one (`default`).
    pub tenancy: Option<String>,
    /// `MigrationType`: one of the documented values.
    pub migration_type: Option<MigrationType>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// `RemoveFromDeploymentSet`: boolean.
    pub remove_from_deployment_set: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceDeploymentRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the dedicated host (`dh-...`).
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Id of the deployment set (`ds-...`).
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Number of the instance's group within a deployment set with the strategy `AvailabilityGroup`: 1
    /// to 7.
    pub fn deployment_set_group_no(mut self, value: i64) -> Self {
        self.deployment_set_group_no = Some(value);
        self
    }

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Whether the instance stays on its dedicated host: `host`, or `default` when it may start on another.
    pub fn affinity(mut self, value: impl Into<Affinity>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Whether the instance runs on a dedicated host (`host`) or on a shared one (`default`).
    pub fn tenancy(mut self, value: impl Into<String>) -> Self {
        self.tenancy = Some(value.into());
        self
    }

    /// Sets `MigrationType`.
    pub fn migration_type(mut self, value: impl Into<MigrationType>) -> Self {
        self.migration_type = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the cluster of dedicated hosts (`dc-...`).
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Sets `RemoveFromDeploymentSet`.
    pub fn remove_from_deployment_set(mut self, value: bool) -> Self {
        self.remove_from_deployment_set = Some(value);
        self
    }
}

record! {
    ModifyInstanceDeploymentRequest: MODIFY_INSTANCE_DEPLOYMENT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    3 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    4 deployment_set_group_no: OptInt = Field::int32("DeploymentSetGroupNo"),
    5 force: OptBool = Field::boolean("Force"),
    6 affinity: Opt = Field::one_of("Affinity", Affinity::VALUES),
    7 tenancy: OptStr = Field::string("Tenancy"),
    8 migration_type: Opt = Field::one_of("MigrationType", MigrationType::VALUES),
    9 instance_type: OptStr = Field::string("InstanceType"),
    10 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    11 remove_from_deployment_set: OptBool = Field::boolean("RemoveFromDeploymentSet"),
}

/// Response of `ModifyInstanceDeployment`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceDeploymentResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceDeploymentResponse: MODIFY_INSTANCE_DEPLOYMENT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `Affinity`. The provider may add others.
    pub enum Affinity {
        Host = "host",
        Default = "default",
    }
}

open_enum! {
    /// Documented values of `MigrationType`. The provider may add others.
    pub enum MigrationType {
        Reboot = "reboot",
        Live = "live",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceDeploymentRequest,
    ModifyInstanceDeploymentResponse,
}
