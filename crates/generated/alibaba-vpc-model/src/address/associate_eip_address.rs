// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddress.json; do not edit.
//! Binds an elastic IP address to a resource of the same region: an instance, a load balancer, a
//! secondary network interface, a NAT gateway or a high-availability virtual IP.
//!
//! Asynchronous: `DescribeEipAddresses` shows `Associating`, then `InUse`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddress), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

pub use crate::shapes::EipBinding;

operation! {
    name: "AssociateEipAddress",
    effect: Effect::Write,
    request: AssociateEipAddressRequest = ASSOCIATE_EIP_ADDRESS_REQUEST,
    response: AssociateEipAddressResponse = ASSOCIATE_EIP_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
    "400 BIND_INSTANCE_OWENER_ERROR",
    "400 BindInstance.NotSupported",
    "400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
    "400 EipBindRemote.BackendRegionMustBeSingle",
    "400 Eni.Attached",
    "400 Eni.HasSubIp",
    "400 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "400 Forbidden.EipCanNotBindGatgw",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 Forbidden.InstanceBandwidthNotZero",
    "400 INSTANCE_TYPE_NOT_SUPPORT = The instance type does not support this.",
    "400 IllegalParam.Mode",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 InstanceType.NotSupport",
    "400 Invalid.DirectEip.BindType",
    "400 Invalid.Function.NotSupported",
    "400 InvalidAction.Denied",
    "400 InvalidAssociation.Duplicated",
    "400 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "400 InvalidBindingStatus = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidEip.EipQuotaExceeded",
    "400 InvalidInstance.NotExist",
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
    "400 Mode.Conflict",
    "400 Mode.NotSupport",
    "400 NATGATEWAY_FINANCIALLOCKED",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.CloudBoxResourceExist",
    "400 OperationDenied.CloudBoxVSwitchExist",
    "400 OperationDenied.Ipv4GatewayExist",
    "400 OperationDenied.L2EipBindIpAddress",
    "400 OperationDenied.NoAvailablePrivateIp",
    "400 OperationDenied.Unauthorized",
    "400 OperationDenied.UnsupportedEipBindMode",
    "400 OperationFailed.EcsMigrating",
    "400 OperationFailed.EipBindModeConflict",
    "400 OperationFailed.EniSubIp",
    "400 OperationFailed.HavipBoundPortmap",
    "400 OperationFailed.InstanceNotExist",
    "400 OperationFailed.IpPrefixConflict",
    "400 OperationFailed.Ipv4GatewayNotActivatedInVpc",
    "400 OperationFailed.Ipv4GatewayNotOpenedInVpc",
    "400 OperationFailed.PrivateIpAddressNotExist",
    "400 OperationFailed.QueryCommodityInfo",
    "400 OperationFailed.SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 OperationUnsupported.EipBindModel",
    "400 OperationUnsupported.MultiIp",
    "400 QuotaExceed.MultiBindedEip",
    "400 QuotaExceeded.NumberOfEip",
    "400 QuotaExceeded.NumberOfTrafficEip",
    "400 ResourceAlreadyAssociated.IpAddress",
    "400 ResourceQueryError",
    "400 ServerRegion.Invalid",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 UnsupportedFeature.EipBindIpAddress",
    "400 UnsupportedFeature.EipBindPrefixIp",
    "400 UnsupportedRegion = The region does not offer this.",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "404 InvalidInstanId.NotFound = There is no such instance.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 OperationDenied.VpcIpv4GatewayEnabled",
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
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<InstanceType>,
    /// Region of the resource that the address is bound to. Needed only for addresses in a shared Global
    /// Acceleration instance.
    pub instance_region_id: Option<String>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// How it is used: for an elastic IP address on a network interface `NAT`, `MULTI_BINDED` or `BINDED`.
    pub mode: Option<EipBinding>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
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

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Region of the resource that the address is bound to.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
        self
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// How it is used: for an elastic IP address on a network interface `NAT`, `MULTI_BINDED` or `BINDED`.
    pub fn mode(mut self, value: impl Into<EipBinding>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AssociateEipAddressRequest: ASSOCIATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
    4 instance_region_id: OptStr = Field::string("InstanceRegionId"),
    5 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    6 mode: Opt = Field::one_of("Mode", EipBinding::VALUES),
    7 vpc_id: OptStr = Field::string("VpcId"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
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

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        Nat = "Nat",
        SlbInstance = "SlbInstance",
        EcsInstance = "EcsInstance",
        NetworkInterface = "NetworkInterface",
        HaVip = "HaVip",
        IpAddress = "IpAddress",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateEipAddressRequest,
    AssociateEipAddressResponse,
}
