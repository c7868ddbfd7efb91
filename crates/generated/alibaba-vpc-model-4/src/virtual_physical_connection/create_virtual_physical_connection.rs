// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVirtualPhysicalConnection.json; do not edit.
//! Creates a hosted connection (shared leased line) for a tenant.
//!
//! For partners who own the line.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVirtualPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{OrderMode, Tag};

operation!(Operation::new::<CreateVirtualPhysicalConnectionRequest, CreateVirtualPhysicalConnectionResponse>(
    "CreateVirtualPhysicalConnection", Effect::Write, &CREATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    &CREATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
), "
    400 EcAssociatedQoSPconnNotAllowCreateVpconn Forbidden.VpconnAliUid IllegalParam.Bandwidth IllegalParam.OrderMode
    400 IllegalParam.ResourceGroupId IllegalParam.Spec IllegalParam.VlanId IllegalParam.VpconnAliUid InvalidDescription.Malformed
    400 InvalidName.Malformed InvalidPhysicalConnectionId.NotEnabled InvalidPhysicalConnectionId.NotFound InvalidVlanId.Malformed
    400 MissingParam.Spec MissingParameter OperationDenied.CreateVpconn OperationFailed.PconnAllocateVlan0
    400 OperationFailed.VPconnCreated OperationFailed.VbrBindedPconn QuotaExceeded.VPCONN ResourceNotEnough.Bandwidth
    400 ResourceNotFound.PhysicalConnectionId VLAN_ID_HAS_BEEN_USED_IN_PHYSICAL_CONNECTION
");

/// Request of `CreateVirtualPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVirtualPhysicalConnectionRequest {
    /** `OrderMode`: one of the known values. */ pub order_mode: OrderMode,
    /** `VlanId`: integer. */ pub vlan_id: i64,
    /** `Spec`: text. */ pub spec: String,
    /** `VpconnAliUid`: integer. */ pub vpconn_ali_uid: i64,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Token`: text. */ pub token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVirtualPhysicalConnectionRequest {
    /// With what is required.
    pub fn new(
        order_mode: impl Into<OrderMode>, vlan_id: i64, spec: impl Into<String>, vpconn_ali_uid: i64,
        physical_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            order_mode: order_mode.into(), vlan_id, spec: spec.into(), vpconn_ali_uid,
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self { self.token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateVirtualPhysicalConnectionRequest`].
pub static CREATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "CreateVirtualPhysicalConnectionRequest", fields: { static ROWS: [Field; 12] = [
    Field::one_of("OrderMode", OrderMode::VALUES).required(),
    Field::int64("VlanId").required(),
    Field::string("Spec").required(),
    Field::int64("VpconnAliUid").required(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("Name"),
    Field::string("Token"),
    Field::boolean("DryRun"),
    Field::string("Description"),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CreateVirtualPhysicalConnectionRequest, CREATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    [0 Enum order_mode, 2 Str spec, 4 Str physical_connection_id, 5 OptStr name, 6 OptStr token, 8 OptStr description,
    9 OptStr region_id, 10 OptStr resource_group_id, 11 List tag] [1 Int vlan_id, 3 Int vpconn_ali_uid, 7 OptBool dry_run]);

/// Answer of `CreateVirtualPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVirtualPhysicalConnectionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VirtualPhysicalConnection`: text. */ pub virtual_physical_connection: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVirtualPhysicalConnectionResponse`].
pub static CREATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE: Schema =
    Schema { name: "CreateVirtualPhysicalConnectionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("VirtualPhysicalConnection"),
]; &ROWS } };
record!(CreateVirtualPhysicalConnectionResponse, CREATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
    [0 OptStr request_id, 1 OptStr virtual_physical_connection] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateVirtualPhysicalConnectionRequest, CreateVirtualPhysicalConnectionResponse,
);
