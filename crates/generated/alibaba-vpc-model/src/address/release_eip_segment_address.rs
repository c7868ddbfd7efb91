// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseEipSegmentAddress.json; do not edit.
//! Releases a run of consecutive elastic IP addresses, all of them.
//!
//! Asynchronous: `DescribeEipSegment` shows `Releasing` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipSegmentAddress),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ReleaseEipSegmentAddress",
    effect: Effect::Write,
    request: ReleaseEipSegmentAddressRequest = RELEASE_EIP_SEGMENT_ADDRESS_REQUEST,
    response: ReleaseEipSegmentAddressResponse = RELEASE_EIP_SEGMENT_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 Forbidden.EipInBwp",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidOperation.DeletionProtection = The resource is protected against deletion. Switch the protection off first.",
    "400 OperationFailed.EipInBwp",
    "400 OperationFailed.EipNumInconsistent",
    "400 OperationFailed.EipStatusInvalid",
    "400 OperationFailed.InstanceNotExist",
    "400 TaskConflict.AssociateGlobalAccelerationInstance",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ReleaseEipSegmentAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseEipSegmentAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the run of consecutive elastic IP addresses (`eipsg-...`). `DescribeEipSegment` lists it.
    pub segment_instance_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReleaseEipSegmentAddressRequest {
    /// Creates a value with the required members.
    pub fn new(segment_instance_id: impl Into<String>) -> Self {
        Self {
            segment_instance_id: segment_instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ReleaseEipSegmentAddressRequest: RELEASE_EIP_SEGMENT_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 segment_instance_id: Str = Field::string("SegmentInstanceId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ReleaseEipSegmentAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseEipSegmentAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReleaseEipSegmentAddressResponse: RELEASE_EIP_SEGMENT_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseEipSegmentAddressRequest,
    ReleaseEipSegmentAddressResponse,
}
