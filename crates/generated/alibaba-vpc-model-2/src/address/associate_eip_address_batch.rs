// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddressBatch.json; do not edit.
//! Binds several elastic IP addresses to a NAT gateway or a secondary network interface.
//!
//! Asynchronous: DescribeEipAddresses shows `Associating`, then `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddressBatch).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateEipAddressBatchResponse;

operation!(Operation::new::<AssociateEipAddressBatchRequest, AssociateEipAddressBatchResponse>(
    "AssociateEipAddressBatch", Effect::Write, &ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 %s BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP BIND_INSTANCE_OWENER_ERROR BindInstance.NotSupported
    400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP EipBatchBind.TypeNotSupport Eni.Attached Forbidden Forbidden.EipCanNotBindGatgw
    400 Forbidden.FinancialLocked Forbidden.InstanceBandwidthNotZero INSTANCE_TYPE_NOT_SUPPORT IncorrectEipStatus
    400 IncorrectHaVipStatus IncorrectInstanceStatus InstanceType.NotSupport Invalid.DirectEip.BindType
    400 Invalid.Function.NotSupported InvalidAction.Denied InvalidAssociation.Duplicated InvalidBindingStatus
    400 InvalidEIPStatus.BizDisabled InvalidEipBandwidth.OutOfMaxValue InvalidInstanceType.ValueNotSupported InvalidParameter
    400 InvalidParameter.EniInstanceId InvalidParameter.InstanceTypeNotSupport InvalidParameter.Mismatch InvalidParams.NotFound
    400 InvalidStatus.EniStatusNotSupport NATGATEWAY_FINANCIALLOCKED OperationDenied OperationDenied.Ipv4GatewayExist
    400 OperationDenied.Unauthorized OperationDenied.UnsupportedEipBindMode OperationFailed.RegionNotMatch
    400 QuotaExceeded.NumberOfEip QuotaExceeded.NumberOfTrafficEip ServerRegion.Invalid TaskConflict
    404 Forbidden.RegionNotFound InvalidAllocationId.NotFound InvalidInstanId.NotFound InvalidRegionId.NotFound
    404 OperationDenied.VpcIpv4GatewayEnabled
");

/// Request of `AssociateEipAddressBatch`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateEipAddressBatchRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BindedInstanceId`: text. */ pub binded_instance_id: String,
    /** `BindedInstanceType`: text. */ pub binded_instance_type: String,
    /** `Mode`: text. */ pub mode: Option<String>,
    /** `InstanceIds`: texts, at most 50 elements. */ pub instance_ids: Vec<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateEipAddressBatchRequest {
    /// With what is required.
    pub fn new(
        binded_instance_id: impl Into<String>, binded_instance_type: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            binded_instance_id: binded_instance_id.into(), binded_instance_type: binded_instance_type.into(),
            instance_ids: all(instance_ids),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self { self.mode = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AssociateEipAddressBatchRequest`].
pub static ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST: Schema =
    Schema { name: "AssociateEipAddressBatchRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("BindedInstanceId").required(),
    Field::string("BindedInstanceType").required(),
    Field::string("Mode"),
    Field::string("InstanceIds").list().required().limits(&Limits::items(None, Some(50))),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AssociateEipAddressBatchRequest, ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST,
    [0 OptStr region_id, 1 Str binded_instance_id, 2 Str binded_instance_type, 3 OptStr mode, 4 List instance_ids,
    5 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateEipAddressBatchRequest);
