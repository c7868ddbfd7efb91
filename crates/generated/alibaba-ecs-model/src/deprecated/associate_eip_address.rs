// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssociateEipAddress.json; do not edit.
//! Binds an elastic IP address to an instance.
//!
//! Use AssociateEipAddress of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::AssociateEipAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AssociateEipAddress",
    effect: Effect::Write,
    request: AssociateEipAddressRequest = ASSOCIATE_EIP_ADDRESS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
    "400 BIND_INSTANCE_OWENER_ERROR",
    "400 BindInstance.NotSupported",
    "400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
    "400 Eni.Attached",
    "400 Forbbiden",
    "400 Forbidden.EipCanNotBindGatgw",
    "400 Forbidden.InstanceBandwidthNotZero",
    "400 INSTANCE_TYPE_NOT_SUPPORT",
    "400 IncorrectEipStatus",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 IncorrectStatus.NatGateway",
    "400 InstanceType.NotSupport",
    "400 Invalid.DirectEip.BindType",
    "400 InvalidAction.Denied",
    "400 InvalidAssociation.Duplicated",
    "400 InvalidBindingStatus",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidEip.EipQuotaExceeded",
    "400 InvalidEipBandwidth.OutOfMaxValue",
    "400 InvalidInstance.NotVpc",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidNexthop.DirectEni",
    "400 InvalidNicOrVm.NotFound",
    "400 InvalidParameter",
    "400 InvalidParameter.BindingInstanceRegion",
    "400 InvalidParameter.EniInstanceId",
    "400 InvalidParameter.InstanceTypeNotSupport",
    "400 InvalidParameter.Mismatch",
    "400 InvalidParams.NotFound",
    "400 InvalidStatus.EcsStatusNotSupport",
    "400 InvalidStatus.EniStatusNotSupport",
    "400 InvalidStatus.InstanceHasBandWidth",
    "400 InvalidStatus.NotAllow",
    "400 NATGATEWAY_FINANCIALLOCKED",
    "400 OperationDenied",
    "400 OperationDenied.CloudBoxResourceExist",
    "400 OperationFailed.EniSubIp",
    "400 OperationFailed.HavipBoundPortmap",
    "400 OperationFailed.QueryCommodityInfo",
    "400 OperationUnsupported.EipBindModel",
    "400 OperationUnsupported.MultiIp",
    "400 QuotaExceeded.NumberOfEip",
    "400 QuotaExceeded.NumberOfTrafficEip",
    "400 ReserveIpFail",
    "400 ServerRegion.Invalid",
    "400 TaskConflict",
    "404 Forbidden.RegionNotFound",
    "404 InvalidAllocationId.NotFound",
    "404 InvalidHaVip.NotFound",
    "404 InvalidInstanId.NotFound",
    "404 InvalidInstance.NotExist",
    "404 InvalidRegionId.NotFound",
    "503 ServiceUnavailable",
}

/// Response of `AssociateEipAddress`.
pub type AssociateEipAddressResponse = RequestIdResponse;

/// Request of `AssociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AssociateEipAddressRequest {
    /// Starts with the required members.
    pub fn new(
        allocation_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    AssociateEipAddressRequest: ASSOCIATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 instance_type: OptStr = Field::string("InstanceType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateEipAddressRequest,
}
