// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseEipAddress.json; do not edit.
//! Releases an elastic IP address, which must be pay-as-you-go and `Available`, that is unbound.
//!
//! The address will hardly be got again. Asynchronous: DescribeEipAddresses shows `Releasing` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReleaseEipAddressResponse;

operation!(Operation::new::<ReleaseEipAddressRequest, ReleaseEipAddressResponse>(
    "ReleaseEipAddress", Effect::Write, &RELEASE_EIP_ADDRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden Forbidden.ChargeTypeIsPrepaid Forbidden.ReleaseSegmentEip IncorrectEipStatus \
        InvalidOperation.DeletionProtection
    400 Mismatch.%sAnd%s TaskConflict.AssociateGlobalAccelerationInstance
    404 Forbidden.RegionNotFound InvalidAllocationId.NotFound
    500 InternalError
");

/// Request of `ReleaseEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct ReleaseEipAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ReleaseEipAddressRequest {
    /// With what is required.
    pub fn new(allocation_id: impl Into<String>) -> Self { Self { allocation_id: allocation_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ReleaseEipAddressRequest`].
pub static RELEASE_EIP_ADDRESS_REQUEST: Schema = Schema { name: "ReleaseEipAddressRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
]; &ROWS } };
record!(ReleaseEipAddressRequest, RELEASE_EIP_ADDRESS_REQUEST, [0 OptStr region_id, 1 Str allocation_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleaseEipAddressRequest);
