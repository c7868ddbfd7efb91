// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddressBatch.json; do not edit.
//! Binds several elastic IP addresses to a NAT gateway or a secondary network interface.
//!
//! Asynchronous: DescribeEipAddresses shows `Associating`, then `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddressBatch).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AssociateEipAddressBatch",
    effect: Effect::Write,
    request: AssociateEipAddressBatchRequest = ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 %s",
    "400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
    "400 BIND_INSTANCE_OWENER_ERROR",
    "400 BindInstance.NotSupported",
    "400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
    "400 EipBatchBind.TypeNotSupport",
    "400 Eni.Attached",
    "400 Forbidden",
    "400 Forbidden.EipCanNotBindGatgw",
    "400 Forbidden.FinancialLocked",
    "400 Forbidden.InstanceBandwidthNotZero",
    "400 INSTANCE_TYPE_NOT_SUPPORT",
    "400 IncorrectEipStatus",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 InstanceType.NotSupport",
    "400 Invalid.DirectEip.BindType",
    "400 Invalid.Function.NotSupported",
    "400 InvalidAction.Denied",
    "400 InvalidAssociation.Duplicated",
    "400 InvalidBindingStatus",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidEipBandwidth.OutOfMaxValue",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidParameter",
    "400 InvalidParameter.EniInstanceId",
    "400 InvalidParameter.InstanceTypeNotSupport",
    "400 InvalidParameter.Mismatch",
    "400 InvalidParams.NotFound",
    "400 InvalidStatus.EniStatusNotSupport",
    "400 NATGATEWAY_FINANCIALLOCKED",
    "400 OperationDenied",
    "400 OperationDenied.Ipv4GatewayExist",
    "400 OperationDenied.Unauthorized",
    "400 OperationDenied.UnsupportedEipBindMode",
    "400 OperationFailed.RegionNotMatch",
    "400 QuotaExceeded.NumberOfEip",
    "400 QuotaExceeded.NumberOfTrafficEip",
    "400 ServerRegion.Invalid",
    "400 TaskConflict",
    "404 Forbidden.RegionNotFound",
    "404 InvalidAllocationId.NotFound",
    "404 InvalidInstanId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 OperationDenied.VpcIpv4GatewayEnabled",
}

/// Response of `AssociateEipAddressBatch`.
pub type AssociateEipAddressBatchResponse = RequestIdResponse;

/// Request of `AssociateEipAddressBatch`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AssociateEipAddressBatchRequest {
    /// Starts with the required members.
    pub fn new(
        binded_instance_id: impl Into<String>,
        binded_instance_type: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            binded_instance_id: binded_instance_id.into(),
            binded_instance_type: binded_instance_type.into(),
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AssociateEipAddressBatchRequest: ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 binded_instance_id: Str = Field::string("BindedInstanceId").required(),
    2 binded_instance_type: Str = Field::string("BindedInstanceType").required(),
    3 mode: OptStr = Field::string("Mode"),
    4 instance_ids: List = Field::string("InstanceIds").list().required().limits(&Limits::new().items(None, Some(50))),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateEipAddressBatchRequest,
}
