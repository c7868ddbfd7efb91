// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateVirtualPhysicalConnection.json; do not edit.
//! Changes the VLAN id or the bandwidth of a hosted connection.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVirtualPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "UpdateVirtualPhysicalConnection",
    effect: Effect::Write,
    request: UpdateVirtualPhysicalConnectionRequest = UPDATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    response: UpdateVirtualPhysicalConnectionResponse = UPDATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.PhysicalConnection",
    "400 IllegalParam.Bandwidth",
    "400 IllegalParam.VlanId",
    "400 IncorrectStatus.VBR",
    "400 OperationDenied.CreateVpconn",
    "400 OperationFailed.PhysicalConnectionFinancialLocked",
    "400 OperationFailed.PhysicalConnectionTerminated",
    "400 ResourceNotEnough.Bandwidth",
    "400 ResourceNotFound.PhysicalConnectionId",
}

/// Request of `UpdateVirtualPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnectionRequest {
    /// `VlanId`: integer.
    pub vlan_id: i64,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `Token`: text.
    pub token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ExpectSpec`: text.
    pub expect_spec: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateVirtualPhysicalConnectionRequest {
    /// Starts with the required members.
    pub fn new(vlan_id: i64, instance_id: impl Into<String>) -> Self {
        Self {
            vlan_id,
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ExpectSpec`.
    pub fn expect_spec(mut self, value: impl Into<String>) -> Self {
        self.expect_spec = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdateVirtualPhysicalConnectionRequest: UPDATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    0 vlan_id: Int = Field::int64("VlanId").required(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 token: OptStr = Field::string("Token"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 expect_spec: OptStr = Field::string("ExpectSpec"),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `UpdateVirtualPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnectionResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Success`: text.
    pub success: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    UpdateVirtualPhysicalConnectionResponse: UPDATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 success: OptStr = Field::string("Success"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateVirtualPhysicalConnectionRequest,
    UpdateVirtualPhysicalConnectionResponse,
}
