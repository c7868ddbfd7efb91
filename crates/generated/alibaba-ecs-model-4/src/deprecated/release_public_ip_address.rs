// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleasePublicIpAddress.json; do not edit.
//! Takes the fixed public IP address from an instance.
//!
//! The same address will hardly be got again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleasePublicIpAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse>(
    "ReleasePublicIpAddress", Effect::Write, &RELEASE_PUBLIC_IP_ADDRESS_REQUEST, &RELEASE_PUBLIC_IP_ADDRESS_RESPONSE,
), "
    400 DryRunOperation InvalidIpAddress.NotFound OperationDenied
    403 Forbidden.ExceedDuration IncorrectInstanceStatus InstanceLockedForSecurity InvalidIpAddress.NeedInstanceId
    403 OperationTimesOverLimit
    404 InvalidInstanceId.NotFound
");

/// Request of `ReleasePublicIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct ReleasePublicIpAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `PublicIpAddress`: text. */ pub public_ip_address: String,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ReleasePublicIpAddressRequest {
    /// With what is required.
    pub fn new(public_ip_address: impl Into<String>) -> Self {
        Self { public_ip_address: public_ip_address.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`ReleasePublicIpAddressRequest`].
pub static RELEASE_PUBLIC_IP_ADDRESS_REQUEST: Schema =
    Schema { name: "ReleasePublicIpAddressRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").filled(),
    Field::string("InstanceId"),
    Field::string("PublicIpAddress").required(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(ReleasePublicIpAddressRequest, RELEASE_PUBLIC_IP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 2 Str public_ip_address] [3 OptBool dry_run]);

/// Answer of `ReleasePublicIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct ReleasePublicIpAddressResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RemainTimes`: text. */ pub remain_times: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ReleasePublicIpAddressResponse`].
pub static RELEASE_PUBLIC_IP_ADDRESS_RESPONSE: Schema =
    Schema { name: "ReleasePublicIpAddressResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("RemainTimes"),
]; &ROWS } };
record!(ReleasePublicIpAddressResponse, RELEASE_PUBLIC_IP_ADDRESS_RESPONSE, [0 OptStr request_id, 1 OptStr remain_times] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse);
