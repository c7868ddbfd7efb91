// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleasePublicIpAddress.json; do not edit.
//! Takes the fixed public IP address from an instance.
//!
//! The same address will hardly be got again.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleasePublicIpAddress),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ReleasePublicIpAddress",
    effect: Effect::Write,
    request: ReleasePublicIpAddressRequest = RELEASE_PUBLIC_IP_ADDRESS_REQUEST,
    response: ReleasePublicIpAddressResponse = RELEASE_PUBLIC_IP_ADDRESS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DryRunOperation = The request would have worked. Nothing was done because `DryRun` was set.",
    "400 InvalidIpAddress.NotFound",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 Forbidden.ExceedDuration",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidIpAddress.NeedInstanceId",
    "403 OperationTimesOverLimit",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
}

/// Request of `ReleasePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleasePublicIpAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Public IP address, such as `203.0.113.10`.
    pub public_ip_address: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReleasePublicIpAddressRequest {
    /// Creates a value with the required members.
    pub fn new(public_ip_address: impl Into<String>) -> Self {
        Self {
            public_ip_address: public_ip_address.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `RemainTimes`: string.
    pub remain_times: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
