// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseEipSegmentAddress.json; do not edit.
//! Release eip segment address (`ReleaseEipSegmentAddress`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipSegmentAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ReleaseEipSegmentAddressResponse;

/// The table of `ReleaseEipSegmentAddress`.
pub static OPERATION: Operation = Operation::new(
    "ReleaseEipSegmentAddress", Effect::Write, &RELEASE_EIP_SEGMENT_ADDRESS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ReleaseEipSegmentAddressRequest>, empty::<ReleaseEipSegmentAddressResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Forbidden"), ErrorCode::new(400, "Forbidden.ChargeTypeIsPrepaid"),
    ErrorCode::new(400, "Forbidden.EipInBwp"), ErrorCode::new(400, "IncorrectEipStatus"),
    ErrorCode::new(400, "InvalidOperation.DeletionProtection"), ErrorCode::new(400, "OperationFailed.EipInBwp"),
    ErrorCode::new(400, "OperationFailed.EipNumInconsistent"), ErrorCode::new(400, "OperationFailed.EipStatusInvalid"),
    ErrorCode::new(400, "OperationFailed.InstanceNotExist"),
    ErrorCode::new(400, "TaskConflict.AssociateGlobalAccelerationInstance"), ErrorCode::new(404, "Forbidden.RegionNotFound"),
    ErrorCode::new(404, "InvalidAllocationId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ReleaseEipSegmentAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct ReleaseEipSegmentAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SegmentInstanceId`: text.
    pub segment_instance_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl ReleaseEipSegmentAddressRequest {
    pub fn new(segment_instance_id: impl Into<String>) -> Self {
        Self { segment_instance_id: segment_instance_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static RELEASE_EIP_SEGMENT_ADDRESS_REQUEST: Schema = Schema { name: "ReleaseEipSegmentAddressRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("SegmentInstanceId").required(),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(ReleaseEipSegmentAddressRequest, RELEASE_EIP_SEGMENT_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str segment_instance_id, 2 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ReleaseEipSegmentAddressRequest);
