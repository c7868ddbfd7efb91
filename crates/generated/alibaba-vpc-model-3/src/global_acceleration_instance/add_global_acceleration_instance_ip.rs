// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddGlobalAccelerationInstanceIp.json; do not edit.
//! Puts an elastic IP address into a bandwidth-sharing Global Acceleration instance.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddGlobalAccelerationInstanceIp).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AddGlobalAccelerationInstanceIpResponse;

operation!(Operation::new::<AddGlobalAccelerationInstanceIpRequest, AddGlobalAccelerationInstanceIpResponse>(
    "AddGlobalAccelerationInstanceIp", Effect::Write, &ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 BandwidthPackageId.InvalidBizStatus EipOperation.TooFrequently IpInstanceId.AlreadyInBandwidthPackage
    400 IpInstanceId.BizStatusInvalid IpInstanceId.ChargeType.NotSupport IpInstanceId.QuotaExceeded
    404 InvalidBandwidthPackageId.NotFound InvalidIpInstanceId.NotFound InvalidRegionId.NotFound
    404 IpInstanceId.InvalidIpInternetChargeType IpInstanceId.StatusNotAvailable
");

/// Request of `AddGlobalAccelerationInstanceIp`.
#[derive(Default)] #[non_exhaustive] pub struct AddGlobalAccelerationInstanceIpRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: String,
    /** `IpInstanceId`: text. */ pub ip_instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl AddGlobalAccelerationInstanceIpRequest {
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
/// Table of [`AddGlobalAccelerationInstanceIpRequest`].
pub static ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST: Schema =
    Schema { name: "AddGlobalAccelerationInstanceIpRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("GlobalAccelerationInstanceId").required(),
    Field::string("IpInstanceId").required(),
]; &ROWS } };
record!(AddGlobalAccelerationInstanceIpRequest, ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    [0 OptStr region_id, 1 Str global_acceleration_instance_id, 2 Str ip_instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddGlobalAccelerationInstanceIpRequest);
