// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseEipSegmentAddress.json; do not edit.
//! Releases a run of consecutive elastic IP addresses, all of them.
//!
//! Asynchronous: DescribeEipSegment shows `Releasing` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipSegmentAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ReleaseEipSegmentAddress",
    effect: Effect::Write,
    request: ReleaseEipSegmentAddressRequest = RELEASE_EIP_SEGMENT_ADDRESS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden",
    "400 Forbidden.ChargeTypeIsPrepaid",
    "400 Forbidden.EipInBwp",
    "400 IncorrectEipStatus",
    "400 InvalidOperation.DeletionProtection",
    "400 OperationFailed.EipInBwp",
    "400 OperationFailed.EipNumInconsistent",
    "400 OperationFailed.EipStatusInvalid",
    "400 OperationFailed.InstanceNotExist",
    "400 TaskConflict.AssociateGlobalAccelerationInstance",
    "404 Forbidden.RegionNotFound",
    "404 InvalidAllocationId.NotFound",
    "500 InternalError",
}

/// Response of `ReleaseEipSegmentAddress`.
pub type ReleaseEipSegmentAddressResponse = RequestIdResponse;

/// Request of `ReleaseEipSegmentAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseEipSegmentAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SegmentInstanceId`: text.
    pub segment_instance_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ReleaseEipSegmentAddressRequest {
    /// Starts with the required members.
    pub fn new(segment_instance_id: impl Into<String>) -> Self {
        Self {
            segment_instance_id: segment_instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseEipSegmentAddressRequest,
}
