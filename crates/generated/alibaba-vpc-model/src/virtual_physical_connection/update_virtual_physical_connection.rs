// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateVirtualPhysicalConnection.json; do not edit.
//! Changes the VLAN id or the bandwidth of a hosted connection.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVirtualPhysicalConnection), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::VirtualPhysicalConnectionSpec;

operation! {
    name: "UpdateVirtualPhysicalConnection",
    effect: Effect::Write,
    request: UpdateVirtualPhysicalConnectionRequest = UPDATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    response: UpdateVirtualPhysicalConnectionResponse = UPDATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.PhysicalConnection",
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 IllegalParam.VlanId",
    "400 IncorrectStatus.VBR",
    "400 OperationDenied.CreateVpconn",
    "400 OperationFailed.PhysicalConnectionFinancialLocked",
    "400 OperationFailed.PhysicalConnectionTerminated",
    "400 ResourceNotEnough.Bandwidth = There is not enough bandwidth left.",
    "400 ResourceNotFound.PhysicalConnectionId = There is no such leased line in this region.",
}

/// Request of `UpdateVirtualPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnectionRequest {
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: i64,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Token of the caller's choosing that makes a repeated call harmless.
    pub token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Bandwidth of the hosted connection that was ordered, such as `50M`.
    pub expect_spec: Option<VirtualPhysicalConnectionSpec>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateVirtualPhysicalConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(vlan_id: i64, instance_id: impl Into<String>) -> Self {
        Self {
            vlan_id,
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing that makes a repeated call harmless.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Bandwidth of the hosted connection that was ordered, such as `50M`.
    pub fn expect_spec(
        mut self,
        value: impl Into<VirtualPhysicalConnectionSpec>,
    ) -> Self {
        self.expect_spec = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    4 expect_spec: Opt = Field::one_of("ExpectSpec", VirtualPhysicalConnectionSpec::VALUES),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `UpdateVirtualPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
