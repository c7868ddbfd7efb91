// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateHaVip.json; do not edit.
//! Binds a high-availability virtual IP (HaVip) to an instance or a network interface of the same vSwitch.
//!
//! At most two instances; they must be running or stopped, the HaVip `Available` or `InUse`. It works at once, but must
//! also be configured in the operating system. Asynchronous: DescribeHaVips shows when it is bound.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateHaVip).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateHaVipResponse;

operation!(Operation::new::<AssociateHaVipRequest, AssociateHaVipResponse>(
    "AssociateHaVip", Effect::Write, &ASSOCIATE_HA_VIP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CountLimitExceed.HaVipOnInstance CountLimitExceeded.HaVipOnECSInstance Forbidden.HaVip IllegalParam.InstanceType
    400 IncorrectHaVipStatus IncorrectInstanceStatus InvalidInstance.NotExist InvalidInstanceId.NotFound
    400 InvalidNetworkInterfaceId.NotFound InvalidStatus.NotAllow InvalidVip.Status OperationDenied.BindOnSameEcs
    400 OperationFailed.DistibuteLock OperationFailed.QueryNetworkInterfaceInfo OperationUnsupported.BindMultipleType
    400 OperationUnsupported.BindOnFreeNetworkInterface OperationUnsupported.BindOnMultipleVswitch
    400 OperationUnsupported.BindOnSameEcs OperationUnsupported.HavipBindType ResourceNotFound.EcsInstance
    404 InvalidHaVip.Exist InvalidHaVipId.NotFound InvalidInstanceId.NotFound InvalidRegionId.NotFound
    404 QuotaExceeded.HaVipBindInstance
");

/// Request of `AssociateHaVip`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateHaVipRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `HaVipId`: text. */ pub ha_vip_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateHaVipRequest {
    /// With what is required.
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { ha_vip_id: ha_vip_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`AssociateHaVipRequest`].
pub static ASSOCIATE_HA_VIP_REQUEST: Schema = Schema { name: "AssociateHaVipRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("HaVipId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
]; &ROWS } };
record!(AssociateHaVipRequest, ASSOCIATE_HA_VIP_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ha_vip_id, 3 Str instance_id, 4 OptStr instance_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateHaVipRequest);
