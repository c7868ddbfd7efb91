// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceDeployment.json; do not edit.
//! Moves an instance to another deployment set or onto a dedicated host, and can change its type at the same time.
//!
//! For a dedicated host the instance must be stopped and in a VPC, in the same zone and account; it is started afterwards.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceDeployment).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceDeploymentResponse;

operation!(Operation::new::<ModifyInstanceDeploymentRequest, ModifyInstanceDeploymentResponse>(
    "ModifyInstanceDeployment", Effect::Write, &MODIFY_INSTANCE_DEPLOYMENT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ChargeTypeViolation.PostPaidDedicatedHost InvalidDedicatedHost.NotEnoughResource InvalidDedicatedHostClusterId.Invalid
    400 InvalidDedicatedHostClusterId.NotFound InvalidDedicatedHostId.NotFound InvalidDedicatedHostStatus.NotSupport
    400 InvalidDestinationZone.DeploymentSetMismatch InvalidInstanceType.NotSupport InvalidInstanceType.ValueNotSupported
    400 InvalidParam.DedicatedHostId InvalidParam.InstanceId InvalidParam.Tenancy InvalidParameter.Affinity \
        InvalidParameter.Param
    400 InvalidParameter.Tenancy InvalidPeriod.ExceededDedicatedHost NoAvaliableDedicatedHost OperationDenied.CannotPerform
    400 OperationDenied.InvalidInstance OperationDenied.LocalDiskInstance OperationDenied.NotSupport
    400 OperationDenied.UnstoppedInstance
    403 IncorrectInstanceStatus InvalidDeploymentSetId.NoAvailableResources OperationDenied.NoStock
    404 InvalidDedicatedHost.NotFound InvalidDedicatedHost.ZoneNotMatch InvalidDedicatedHostId.NotFound
    404 InvalidDedicatedHostId.NotSupport InvalidDeploymentSetId.NotFound InvalidInstanceChargeType.NotSupport
    404 InvalidInstanceId.NotFound InvalidInstanceNetworkType.NotSupport InvalidInstanceType.NotSupport
    404 InvalidOperation.NotSupport InvalidParam.DedicatedHostId InvalidParameter.DeploymentSetGroupNo
    404 OperationDenied.UnstoppedInstance
");

/// Request of `ModifyInstanceDeployment`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceDeploymentRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `DeploymentSetGroupNo`: integer. */ pub deployment_set_group_no: Option<i64>,
    /** `Force`: yes or no. */ pub force: Option<bool>,
    /** `Affinity`: text. */ pub affinity: Option<String>,
    /** `Tenancy`: text. */ pub tenancy: Option<String>,
    /** `MigrationType`: text. */ pub migration_type: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** `RemoveFromDeploymentSet`: yes or no. */ pub remove_from_deployment_set: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceDeploymentRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self { self.dedicated_host_id = Some(value.into()); self }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self { self.deployment_set_id = Some(value.into()); self }
    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(mut self, value: i64) -> Self { self.deployment_set_group_no = Some(value); self }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<String>) -> Self { self.affinity = Some(value.into()); self }
    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<String>) -> Self { self.tenancy = Some(value.into()); self }
    /// Sets `MigrationType`.
    pub fn migration_type(mut self, value: impl Into<String>) -> Self { self.migration_type = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into()); self
    }
    /// Sets `RemoveFromDeploymentSet`.
    pub fn remove_from_deployment_set(mut self, value: bool) -> Self { self.remove_from_deployment_set = Some(value); self }
}
/// Table of [`ModifyInstanceDeploymentRequest`].
pub static MODIFY_INSTANCE_DEPLOYMENT_REQUEST: Schema =
    Schema { name: "ModifyInstanceDeploymentRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("DedicatedHostId"),
    Field::string("DeploymentSetId"),
    Field::int32("DeploymentSetGroupNo"),
    Field::boolean("Force"),
    Field::string("Affinity"),
    Field::string("Tenancy"),
    Field::string("MigrationType"),
    Field::string("InstanceType"),
    Field::string("DedicatedHostClusterId"),
    Field::boolean("RemoveFromDeploymentSet"),
]; &ROWS } };
record!(ModifyInstanceDeploymentRequest, MODIFY_INSTANCE_DEPLOYMENT_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 OptStr dedicated_host_id, 3 OptStr deployment_set_id, 6 OptStr affinity,
    7 OptStr tenancy, 8 OptStr migration_type, 9 OptStr instance_type,
    10 OptStr dedicated_host_cluster_id] [4 OptInt deployment_set_group_no, 5 OptBool force,
    11 OptBool remove_from_deployment_set]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceDeploymentRequest);
