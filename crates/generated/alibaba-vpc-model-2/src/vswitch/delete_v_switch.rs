// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVSwitch.json; do not edit.
//! Deletes a vSwitch, which must be `Available` and hold no resources.
//!
//! Not while its VPC is making or deleting vSwitches or routes. Asynchronous: DescribeVSwitches shows it until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVSwitch).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVSwitchResponse;

operation!(Operation::new::<DeleteVSwitchRequest, DeleteVSwitchResponse>(
    "DeleteVSwitch", Effect::Write, &DELETE_V_SWITCH_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 AttrMismatching.NaclAndBindInstance DeleteVSwitch.IncorrectStatus.cbnStatus DependencyViolation
    400 DependencyViolation.CloudService DependencyViolation.EnhancedNatgw DependencyViolation.HaVip
    400 DependencyViolation.Ipv6Address DependencyViolation.MulticastDomain DependencyViolation.NetworkAcl
    400 DependencyViolation.ResourceShare DependencyViolation.RouteTable DependencyViolation.SNAT DependencyViolation.SnatEntry
    400 DependencyViolation.VSwitchCidrReservation IncorrectRouteEntryStatus IncorrectVSwitchStatus InvalidResource.NotBinding
    400 InvalidVSwitchId.NotFound MissingParameter OperationDenied.OtherSubnetProcessing OperationFailed.Ipv6InstanceExist
    400 OperationFailed.SystemBusy TaskConflict
    404 DependencyViolation.RouterInterface DependencyViolation.VSwitchCidrReservation Forbidden.RegionNotFound IncorrectStatus
    404 IncorrectVSwitchId InvalidVSwitchId.NotFound
");

/// Request of `DeleteVSwitch`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVSwitchRequest {
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVSwitchRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteVSwitchRequest`].
pub static DELETE_V_SWITCH_REQUEST: Schema = Schema { name: "DeleteVSwitchRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("VSwitchId").required(),
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(DeleteVSwitchRequest, DELETE_V_SWITCH_REQUEST, [0 Str v_switch_id, 1 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVSwitchRequest);
