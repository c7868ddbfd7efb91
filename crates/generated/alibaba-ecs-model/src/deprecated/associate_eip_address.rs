// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssociateEipAddress.json; do not edit.
//! Associate eip address (`AssociateEipAddress`).
//!
//! Deprecated in favour of `Vpc::2016-04-28::AssociateEipAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateEipAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AssociateEipAddressResponse;

/// The table of `AssociateEipAddress`.
pub static OPERATION: Operation = Operation::new(
    "AssociateEipAddress", Effect::Write, &ASSOCIATE_EIP_ADDRESS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AssociateEipAddressRequest>, empty::<AssociateEipAddressResponse>,
).errors(&[
    ErrorCode::new(400, "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP"), ErrorCode::new(400, "BIND_INSTANCE_OWENER_ERROR"),
    ErrorCode::new(400, "BindInstance.NotSupported"), ErrorCode::new(400, "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP"),
    ErrorCode::new(400, "Eni.Attached"), ErrorCode::new(400, "Forbbiden"), ErrorCode::new(400, "Forbidden.EipCanNotBindGatgw"),
    ErrorCode::new(400, "Forbidden.InstanceBandwidthNotZero"), ErrorCode::new(400, "INSTANCE_TYPE_NOT_SUPPORT"),
    ErrorCode::new(400, "IncorrectEipStatus"), ErrorCode::new(400, "IncorrectHaVipStatus"),
    ErrorCode::new(400, "IncorrectInstanceStatus"), ErrorCode::new(400, "IncorrectStatus.NatGateway"),
    ErrorCode::new(400, "InstanceType.NotSupport"), ErrorCode::new(400, "Invalid.DirectEip.BindType"),
    ErrorCode::new(400, "InvalidAction.Denied"), ErrorCode::new(400, "InvalidAssociation.Duplicated"),
    ErrorCode::new(400, "InvalidBindingStatus"), ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"),
    ErrorCode::new(400, "InvalidEip.EipQuotaExceeded"), ErrorCode::new(400, "InvalidEipBandwidth.OutOfMaxValue"),
    ErrorCode::new(400, "InvalidInstance.NotVpc"), ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported"),
    ErrorCode::new(400, "InvalidNexthop.DirectEni"), ErrorCode::new(400, "InvalidNicOrVm.NotFound"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidParameter.BindingInstanceRegion"),
    ErrorCode::new(400, "InvalidParameter.EniInstanceId"), ErrorCode::new(400, "InvalidParameter.InstanceTypeNotSupport"),
    ErrorCode::new(400, "InvalidParameter.Mismatch"), ErrorCode::new(400, "InvalidParams.NotFound"),
    ErrorCode::new(400, "InvalidStatus.EcsStatusNotSupport"), ErrorCode::new(400, "InvalidStatus.EniStatusNotSupport"),
    ErrorCode::new(400, "InvalidStatus.InstanceHasBandWidth"), ErrorCode::new(400, "InvalidStatus.NotAllow"),
    ErrorCode::new(400, "NATGATEWAY_FINANCIALLOCKED"), ErrorCode::new(400, "OperationDenied"),
    ErrorCode::new(400, "OperationDenied.CloudBoxResourceExist"), ErrorCode::new(400, "OperationFailed.EniSubIp"),
    ErrorCode::new(400, "OperationFailed.HavipBoundPortmap"), ErrorCode::new(400, "OperationFailed.QueryCommodityInfo"),
    ErrorCode::new(400, "OperationUnsupported.EipBindModel"), ErrorCode::new(400, "OperationUnsupported.MultiIp"),
    ErrorCode::new(400, "QuotaExceeded.NumberOfEip"), ErrorCode::new(400, "QuotaExceeded.NumberOfTrafficEip"),
    ErrorCode::new(400, "ReserveIpFail"), ErrorCode::new(400, "ServerRegion.Invalid"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(404, "Forbidden.RegionNotFound"), ErrorCode::new(404, "InvalidAllocationId.NotFound"),
    ErrorCode::new(404, "InvalidHaVip.NotFound"), ErrorCode::new(404, "InvalidInstanId.NotFound"),
    ErrorCode::new(404, "InvalidInstance.NotExist"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(503, "ServiceUnavailable"),
]);

/// Request of `AssociateEipAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    pub extra: Extra,
}
impl AssociateEipAddressRequest {
    pub fn new(allocation_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
pub static ASSOCIATE_EIP_ADDRESS_REQUEST: Schema = Schema { name: "AssociateEipAddressRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
] };
cloudspec_wire::record!(AssociateEipAddressRequest, ASSOCIATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str instance_id, 3 OptStr instance_type] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AssociateEipAddressRequest);
