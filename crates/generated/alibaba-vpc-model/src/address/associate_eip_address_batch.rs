// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddressBatch.json; do not edit.
//! Associate eip address batch (`AssociateEipAddressBatch`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddressBatch).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AssociateEipAddressBatchResponse;

/// The table of `AssociateEipAddressBatch`.
pub static OPERATION: Operation = Operation::new(
    "AssociateEipAddressBatch", Effect::Write, &ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AssociateEipAddressBatchRequest>, empty::<AssociateEipAddressBatchResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "%s"), ErrorCode::new(400, "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP"),
    ErrorCode::new(400, "BIND_INSTANCE_OWENER_ERROR"), ErrorCode::new(400, "BindInstance.NotSupported"),
    ErrorCode::new(400, "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP"), ErrorCode::new(400, "EipBatchBind.TypeNotSupport"),
    ErrorCode::new(400, "Eni.Attached"), ErrorCode::new(400, "Forbidden"), ErrorCode::new(400, "Forbidden.EipCanNotBindGatgw"),
    ErrorCode::new(400, "Forbidden.FinancialLocked"), ErrorCode::new(400, "Forbidden.InstanceBandwidthNotZero"),
    ErrorCode::new(400, "INSTANCE_TYPE_NOT_SUPPORT"), ErrorCode::new(400, "IncorrectEipStatus"),
    ErrorCode::new(400, "IncorrectHaVipStatus"), ErrorCode::new(400, "IncorrectInstanceStatus"),
    ErrorCode::new(400, "InstanceType.NotSupport"), ErrorCode::new(400, "Invalid.DirectEip.BindType"),
    ErrorCode::new(400, "Invalid.Function.NotSupported"), ErrorCode::new(400, "InvalidAction.Denied"),
    ErrorCode::new(400, "InvalidAssociation.Duplicated"), ErrorCode::new(400, "InvalidBindingStatus"),
    ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"), ErrorCode::new(400, "InvalidEipBandwidth.OutOfMaxValue"),
    ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidParameter.EniInstanceId"), ErrorCode::new(400, "InvalidParameter.InstanceTypeNotSupport"),
    ErrorCode::new(400, "InvalidParameter.Mismatch"), ErrorCode::new(400, "InvalidParams.NotFound"),
    ErrorCode::new(400, "InvalidStatus.EniStatusNotSupport"), ErrorCode::new(400, "NATGATEWAY_FINANCIALLOCKED"),
    ErrorCode::new(400, "OperationDenied"), ErrorCode::new(400, "OperationDenied.Ipv4GatewayExist"),
    ErrorCode::new(400, "OperationDenied.Unauthorized"), ErrorCode::new(400, "OperationDenied.UnsupportedEipBindMode"),
    ErrorCode::new(400, "OperationFailed.RegionNotMatch"), ErrorCode::new(400, "QuotaExceeded.NumberOfEip"),
    ErrorCode::new(400, "QuotaExceeded.NumberOfTrafficEip"), ErrorCode::new(400, "ServerRegion.Invalid"),
    ErrorCode::new(400, "TaskConflict"), ErrorCode::new(404, "Forbidden.RegionNotFound"),
    ErrorCode::new(404, "InvalidAllocationId.NotFound"), ErrorCode::new(404, "InvalidInstanId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "OperationDenied.VpcIpv4GatewayEnabled"),
]);

/// Request of `AssociateEipAddressBatch`.
#[derive(Default)] #[non_exhaustive]
pub struct AssociateEipAddressBatchRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BindedInstanceId`: text.
    pub binded_instance_id: String,
    /// `BindedInstanceType`: text.
    pub binded_instance_type: String,
    /// `Mode`: text.
    pub mode: Option<String>,
    /// `InstanceIds`: texts, at most 50 elements.
    pub instance_ids: Vec<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl AssociateEipAddressBatchRequest {
    pub fn new(binded_instance_id: impl Into<String>, binded_instance_type: impl Into<String>, instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { binded_instance_id: binded_instance_id.into(), binded_instance_type: binded_instance_type.into(), instance_ids: all(instance_ids), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn mode(mut self, value: impl Into<String>) -> Self { self.mode = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST: Schema = Schema { name: "AssociateEipAddressBatchRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("BindedInstanceId").required(),
    Field::string("BindedInstanceType").required(),
    Field::string("Mode"),
    Field::string("InstanceIds").list().required().limits(&Limits::items(None, Some(50))),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(AssociateEipAddressBatchRequest, ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST,
    [0 OptStr region_id, 1 Str binded_instance_id, 2 Str binded_instance_type, 3 OptStr mode, 4 List instance_ids,
    5 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AssociateEipAddressBatchRequest);
