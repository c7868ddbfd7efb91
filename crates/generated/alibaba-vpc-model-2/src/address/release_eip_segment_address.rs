// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseEipSegmentAddress.json; do not edit.
//! Releases a run of consecutive elastic IP addresses, all of them.
//!
//! Asynchronous: DescribeEipSegment shows `Releasing` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipSegmentAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReleaseEipSegmentAddressResponse;

operation!(Operation::new::<ReleaseEipSegmentAddressRequest, ReleaseEipSegmentAddressResponse>(
    "ReleaseEipSegmentAddress", Effect::Write, &RELEASE_EIP_SEGMENT_ADDRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden Forbidden.ChargeTypeIsPrepaid Forbidden.EipInBwp IncorrectEipStatus InvalidOperation.DeletionProtection
    400 OperationFailed.EipInBwp OperationFailed.EipNumInconsistent OperationFailed.EipStatusInvalid
    400 OperationFailed.InstanceNotExist TaskConflict.AssociateGlobalAccelerationInstance
    404 Forbidden.RegionNotFound InvalidAllocationId.NotFound
    500 InternalError
");

/// Request of `ReleaseEipSegmentAddress`.
#[derive(Default)] #[non_exhaustive] pub struct ReleaseEipSegmentAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SegmentInstanceId`: text. */ pub segment_instance_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ReleaseEipSegmentAddressRequest {
    /// With what is required.
    pub fn new(segment_instance_id: impl Into<String>) -> Self {
        Self { segment_instance_id: segment_instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ReleaseEipSegmentAddressRequest`].
pub static RELEASE_EIP_SEGMENT_ADDRESS_REQUEST: Schema =
    Schema { name: "ReleaseEipSegmentAddressRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("SegmentInstanceId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ReleaseEipSegmentAddressRequest, RELEASE_EIP_SEGMENT_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str segment_instance_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleaseEipSegmentAddressRequest);
