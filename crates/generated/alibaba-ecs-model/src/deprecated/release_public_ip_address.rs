// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleasePublicIpAddress.json; do not edit.
//! Takes the fixed public IP address from an instance.
//!
//! The same address will hardly be got again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleasePublicIpAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ReleasePublicIpAddress",
    effect: Effect::Write,
    request: ReleasePublicIpAddressRequest = RELEASE_PUBLIC_IP_ADDRESS_REQUEST,
    response: ReleasePublicIpAddressResponse = RELEASE_PUBLIC_IP_ADDRESS_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DryRunOperation",
    "400 InvalidIpAddress.NotFound",
    "400 OperationDenied",
    "403 Forbidden.ExceedDuration",
    "403 IncorrectInstanceStatus",
    "403 InstanceLockedForSecurity",
    "403 InvalidIpAddress.NeedInstanceId",
    "403 OperationTimesOverLimit",
    "404 InvalidInstanceId.NotFound",
}

/// Request of `ReleasePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleasePublicIpAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `PublicIpAddress`: text.
    pub public_ip_address: String,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ReleasePublicIpAddressRequest {
    /// Starts with the required members.
    pub fn new(public_ip_address: impl Into<String>) -> Self {
        Self {
            public_ip_address: public_ip_address.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ReleasePublicIpAddressRequest: RELEASE_PUBLIC_IP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 public_ip_address: Str = Field::string("PublicIpAddress").required(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `ReleasePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleasePublicIpAddressResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `RemainTimes`: text.
    pub remain_times: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ReleasePublicIpAddressResponse: RELEASE_PUBLIC_IP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 remain_times: OptStr = Field::string("RemainTimes"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleasePublicIpAddressRequest,
    ReleasePublicIpAddressResponse,
}
