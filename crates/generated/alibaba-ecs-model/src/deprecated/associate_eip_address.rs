// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssociateEipAddress.json; do not edit.
//! Binds an elastic IP address to an instance.
//!
//! Use `AssociateEipAddress` of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::AssociateEipAddress`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateEipAddress),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::EipInstanceType;

operation! {
    name: "AssociateEipAddress",
    effect: Effect::Write,
    request: AssociateEipAddressRequest = ASSOCIATE_EIP_ADDRESS_REQUEST,
    response: AssociateEipAddressResponse = ASSOCIATE_EIP_ADDRESS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).replaced_by("Vpc::2016-04-28::AssociateEipAddress"),
}

errors! {
    "400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
    "400 BIND_INSTANCE_OWENER_ERROR",
    "400 BindInstance.NotSupported",
    "400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
    "400 Eni.Attached",
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 Forbidden.EipCanNotBindGatgw",
    "400 Forbidden.InstanceBandwidthNotZero",
    "400 INSTANCE_TYPE_NOT_SUPPORT = The instance type does not support this.",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 InstanceType.NotSupport",
    "400 Invalid.DirectEip.BindType",
    "400 InvalidAction.Denied",
    "400 InvalidAssociation.Duplicated",
    "400 InvalidBindingStatus = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidEip.EipQuotaExceeded",
    "400 InvalidEipBandwidth.OutOfMaxValue",
    "400 InvalidInstance.NotVpc",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidNexthop.DirectEni",
    "400 InvalidNicOrVm.NotFound",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.BindingInstanceRegion",
    "400 InvalidParameter.EniInstanceId",
    "400 InvalidParameter.InstanceTypeNotSupport",
    "400 InvalidParameter.Mismatch = Two parameters do not go together; the message names them.",
    "400 InvalidParams.NotFound = Something that the request refers to does not exist; the message names it.",
    "400 InvalidStatus.EcsStatusNotSupport = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.EniStatusNotSupport = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.InstanceHasBandWidth",
    "400 InvalidStatus.NotAllow = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 NATGATEWAY_FINANCIALLOCKED",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.CloudBoxResourceExist",
    "400 OperationFailed.EniSubIp",
    "400 OperationFailed.HavipBoundPortmap",
    "400 OperationFailed.QueryCommodityInfo",
    "400 OperationUnsupported.EipBindModel",
    "400 OperationUnsupported.MultiIp",
    "400 QuotaExceeded.NumberOfEip",
    "400 QuotaExceeded.NumberOfTrafficEip",
    "400 ReserveIpFail = The address could not be reserved. Try again or take another.",
    "400 ServerRegion.Invalid",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "404 InvalidHaVip.NotFound = There is no such high-availability virtual IP.",
    "404 InvalidInstanId.NotFound = There is no such instance.",
    "404 InvalidInstance.NotExist",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "503 ServiceUnavailable = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `AssociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: String,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Kind of the resource that the elastic IP address is bound to.
    pub instance_type: Option<EipInstanceType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociateEipAddressRequest {
    /// Creates a value with the required members.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the resource that the elastic IP address is bound to.
    pub fn instance_type(mut self, value: impl Into<EipInstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    AssociateEipAddressRequest: ASSOCIATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 instance_type: Opt = Field::one_of("InstanceType", EipInstanceType::VALUES),
}

/// Response of `AssociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateEipAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociateEipAddressResponse: ASSOCIATE_EIP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateEipAddressRequest,
    AssociateEipAddressResponse,
}
