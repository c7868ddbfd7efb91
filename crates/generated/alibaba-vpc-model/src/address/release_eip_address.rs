// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseEipAddress.json; do not edit.
//! Releases an elastic IP address, which must be pay-as-you-go and `Available`, that is unbound.
//!
//! The address will hardly be got again. Asynchronous: `DescribeEipAddresses` shows `Releasing` until
//! it is gone.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipAddress), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ReleaseEipAddress",
    effect: Effect::Write,
    request: ReleaseEipAddressRequest = RELEASE_EIP_ADDRESS_REQUEST,
    response: ReleaseEipAddressResponse = RELEASE_EIP_ADDRESS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 Forbidden.ReleaseSegmentEip",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidOperation.DeletionProtection = The resource is protected against deletion. Switch the protection off first.",
    "400 Mismatch.%sAnd%s",
    "400 TaskConflict.AssociateGlobalAccelerationInstance",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ReleaseEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseEipAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReleaseEipAddressRequest {
    /// Creates a value with the required members.
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ReleaseEipAddressRequest: RELEASE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
}

/// Response of `ReleaseEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseEipAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReleaseEipAddressResponse: RELEASE_EIP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseEipAddressRequest,
    ReleaseEipAddressResponse,
}
