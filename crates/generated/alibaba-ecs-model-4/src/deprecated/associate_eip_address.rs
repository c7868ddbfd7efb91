// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssociateEipAddress.json; do not edit.
//! Binds an elastic IP address to an instance.
//!
//! Use AssociateEipAddress of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::AssociateEipAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateEipAddressResponse;

operation!(Operation::new::<AssociateEipAddressRequest, AssociateEipAddressResponse>(
    "AssociateEipAddress", Effect::Write, &ASSOCIATE_EIP_ADDRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP BIND_INSTANCE_OWENER_ERROR BindInstance.NotSupported
    400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP Eni.Attached Forbbiden Forbidden.EipCanNotBindGatgw
    400 Forbidden.InstanceBandwidthNotZero INSTANCE_TYPE_NOT_SUPPORT IncorrectEipStatus IncorrectHaVipStatus
    400 IncorrectInstanceStatus IncorrectStatus.NatGateway InstanceType.NotSupport Invalid.DirectEip.BindType \
        InvalidAction.Denied
    400 InvalidAssociation.Duplicated InvalidBindingStatus InvalidEIPStatus.BizDisabled InvalidEip.EipQuotaExceeded
    400 InvalidEipBandwidth.OutOfMaxValue InvalidInstance.NotVpc InvalidInstanceType.ValueNotSupported InvalidNexthop.DirectEni
    400 InvalidNicOrVm.NotFound InvalidParameter InvalidParameter.BindingInstanceRegion InvalidParameter.EniInstanceId
    400 InvalidParameter.InstanceTypeNotSupport InvalidParameter.Mismatch InvalidParams.NotFound \
        InvalidStatus.EcsStatusNotSupport
    400 InvalidStatus.EniStatusNotSupport InvalidStatus.InstanceHasBandWidth InvalidStatus.NotAllow NATGATEWAY_FINANCIALLOCKED
    400 OperationDenied OperationDenied.CloudBoxResourceExist OperationFailed.EniSubIp OperationFailed.HavipBoundPortmap
    400 OperationFailed.QueryCommodityInfo OperationUnsupported.EipBindModel OperationUnsupported.MultiIp
    400 QuotaExceeded.NumberOfEip QuotaExceeded.NumberOfTrafficEip ReserveIpFail ServerRegion.Invalid TaskConflict
    404 Forbidden.RegionNotFound InvalidAllocationId.NotFound InvalidHaVip.NotFound InvalidInstanId.NotFound
    404 InvalidInstance.NotExist InvalidRegionId.NotFound
    503 ServiceUnavailable
");

/// Request of `AssociateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateEipAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateEipAddressRequest {
    /// With what is required.
    pub fn new(allocation_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`AssociateEipAddressRequest`].
pub static ASSOCIATE_EIP_ADDRESS_REQUEST: Schema =
    Schema { name: "AssociateEipAddressRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
]; &ROWS } };
record!(AssociateEipAddressRequest, ASSOCIATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str instance_id, 3 OptStr instance_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateEipAddressRequest);
