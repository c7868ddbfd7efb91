// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RemoveGlobalAccelerationInstanceIp.json; do not edit.
//! Takes an elastic IP address out of a bandwidth-sharing Global Acceleration instance.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveGlobalAccelerationInstanceIp).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RemoveGlobalAccelerationInstanceIpResponse;

operation!(Operation::new::<RemoveGlobalAccelerationInstanceIpRequest, RemoveGlobalAccelerationInstanceIpResponse>(
    "RemoveGlobalAccelerationInstanceIp", Effect::Write, &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.ip EIP_BIND_NATGATEWAY IpInstanceId.NotBandwidthPackage IpInstanceId.StatusNotAvailable
    400 OperationUnsupported.IpNotInCbwp
    404 InvalidBandwidthPackageId.NotFound InvalidRegionId.NotFound
");

/// Request of `RemoveGlobalAccelerationInstanceIp`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveGlobalAccelerationInstanceIpRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: String,
    /** `IpInstanceId`: text. */ pub ip_instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl RemoveGlobalAccelerationInstanceIpRequest {
    /// With what is required.
    pub fn new(global_acceleration_instance_id: impl Into<String>, ip_instance_id: impl Into<String>) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(), ip_instance_id: ip_instance_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`RemoveGlobalAccelerationInstanceIpRequest`].
pub static REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST: Schema =
    Schema { name: "RemoveGlobalAccelerationInstanceIpRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("GlobalAccelerationInstanceId").required(),
    Field::string("IpInstanceId").required(),
]; &ROWS } };
record!(RemoveGlobalAccelerationInstanceIpRequest, REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    [0 OptStr region_id, 1 Str global_acceleration_instance_id, 2 Str ip_instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveGlobalAccelerationInstanceIpRequest);
