// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddressBatch.json; do not edit.
//! Binds several elastic IP addresses to a NAT gateway or a secondary network interface.
//!
//! Asynchronous: `DescribeEipAddresses` shows `Associating`, then `InUse`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeEipAddresses` every 3 s,
//!   up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddressBatch),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    open_enum, operation, record,
};

operation! {
    name: "AssociateEipAddressBatch",
    effect: Effect::Write,
    request: AssociateEipAddressBatchRequest = ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST,
    response: AssociateEipAddressBatchResponse = ASSOCIATE_EIP_ADDRESS_BATCH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeEipAddresses").interval(3).attempts(10)),
}

errors! {
    "400 %s",
    "400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
    "400 BIND_INSTANCE_OWENER_ERROR",
    "400 BindInstance.NotSupported",
    "400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
    "400 EipBatchBind.TypeNotSupport",
    "400 Eni.Attached",
    "400 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "400 Forbidden.EipCanNotBindGatgw",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 Forbidden.InstanceBandwidthNotZero",
    "400 INSTANCE_TYPE_NOT_SUPPORT = The instance type does not support this.",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InstanceType.NotSupport",
    "400 Invalid.DirectEip.BindType",
    "400 Invalid.Function.NotSupported",
    "400 InvalidAction.Denied",
    "400 InvalidAssociation.Duplicated",
    "400 InvalidBindingStatus = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidEipBandwidth.OutOfMaxValue",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.EniInstanceId",
    "400 InvalidParameter.InstanceTypeNotSupport",
    "400 InvalidParameter.Mismatch = Two parameters do not go together; the message names them.",
    "400 InvalidParams.NotFound = Something that the request refers to does not exist; the message names it.",
    "400 InvalidStatus.EniStatusNotSupport = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 NATGATEWAY_FINANCIALLOCKED",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.Ipv4GatewayExist",
    "400 OperationDenied.Unauthorized",
    "400 OperationDenied.UnsupportedEipBindMode",
    "400 OperationFailed.RegionNotMatch",
    "400 QuotaExceeded.NumberOfEip",
    "400 QuotaExceeded.NumberOfTrafficEip",
    "400 ServerRegion.Invalid",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "404 InvalidInstanId.NotFound = There is no such instance.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 OperationDenied.VpcIpv4GatewayEnabled",
}

/// Request of `AssociateEipAddressBatch`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateEipAddressBatchRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `BindedInstanceId`: string.
    pub binded_instance_id: String,
    /// `BindedInstanceType`: one of the documented values.
    pub binded_instance_type: BindedInstanceType,
    /// How it is used: for an elastic IP address on a network interface `NAT`, `MULTI_BINDED` or `BINDED`.
    pub mode: Option<String>,
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 50 elements.
    pub instance_ids: Vec<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociateEipAddressBatchRequest {
    /// Creates a value with the required members.
    pub fn new(
        binded_instance_id: impl Into<String>,
        binded_instance_type: impl Into<BindedInstanceType>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            binded_instance_id: binded_instance_id.into(),
            binded_instance_type: binded_instance_type.into(),
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How it is used: for an elastic IP address on a network interface `NAT`, `MULTI_BINDED` or `BINDED`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AssociateEipAddressBatchRequest: ASSOCIATE_EIP_ADDRESS_BATCH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 binded_instance_id: Str = Field::string("BindedInstanceId").required(),
    2 binded_instance_type: Enum = Field::one_of("BindedInstanceType", BindedInstanceType::VALUES).required(),
    3 mode: OptStr = Field::string("Mode"),
    4 instance_ids: List = Field::string("InstanceIds").list().required().limits(&Limits::new().items(None, Some(50))),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AssociateEipAddressBatch`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateEipAddressBatchResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociateEipAddressBatchResponse: ASSOCIATE_EIP_ADDRESS_BATCH_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `BindedInstanceType`. The provider may add others.
    pub enum BindedInstanceType {
        Nat = "Nat",
        NetworkInterface = "NetworkInterface",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateEipAddressBatchRequest,
    AssociateEipAddressBatchResponse,
}
