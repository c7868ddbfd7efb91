// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateVirtualPhysicalConnection.json; do not edit.
//! Changes the VLAN id or the bandwidth of a hosted connection.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVirtualPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<UpdateVirtualPhysicalConnectionRequest, UpdateVirtualPhysicalConnectionResponse>(
    "UpdateVirtualPhysicalConnection", Effect::Write, &UPDATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    &UPDATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
), "
    400 Forbidden.PhysicalConnection IllegalParam.Bandwidth IllegalParam.VlanId IncorrectStatus.VBR OperationDenied.CreateVpconn
    400 OperationFailed.PhysicalConnectionFinancialLocked OperationFailed.PhysicalConnectionTerminated \
        ResourceNotEnough.Bandwidth
    400 ResourceNotFound.PhysicalConnectionId
");

/// Request of `UpdateVirtualPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateVirtualPhysicalConnectionRequest {
    /** `VlanId`: integer. */ pub vlan_id: i64,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `Token`: text. */ pub token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ExpectSpec`: text. */ pub expect_spec: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateVirtualPhysicalConnectionRequest {
    /// With what is required.
    pub fn new(vlan_id: i64, instance_id: impl Into<String>) -> Self {
        Self { vlan_id, instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self { self.token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ExpectSpec`.
    pub fn expect_spec(mut self, value: impl Into<String>) -> Self { self.expect_spec = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`UpdateVirtualPhysicalConnectionRequest`].
pub static UPDATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "UpdateVirtualPhysicalConnectionRequest", fields: { static ROWS: [Field; 6] = [
    Field::int64("VlanId").required(),
    Field::string("InstanceId").required(),
    Field::string("Token"),
    Field::boolean("DryRun"),
    Field::string("ExpectSpec"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(UpdateVirtualPhysicalConnectionRequest, UPDATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    [1 Str instance_id, 2 OptStr token, 4 OptStr expect_spec, 5 OptStr region_id] [0 Int vlan_id, 3 OptBool dry_run]);

/// Answer of `UpdateVirtualPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateVirtualPhysicalConnectionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Success`: text. */ pub success: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateVirtualPhysicalConnectionResponse`].
pub static UPDATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE: Schema =
    Schema { name: "UpdateVirtualPhysicalConnectionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("Success"),
]; &ROWS } };
record!(UpdateVirtualPhysicalConnectionResponse, UPDATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
    [0 OptStr request_id, 1 OptStr success] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    UpdateVirtualPhysicalConnectionRequest, UpdateVirtualPhysicalConnectionResponse,
);
