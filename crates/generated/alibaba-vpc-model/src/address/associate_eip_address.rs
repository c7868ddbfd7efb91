// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddress.json; do not edit.
//! Binds an elastic IP address to a resource of the same region: an instance, a load balancer, a
//! secondary network interface, a NAT gateway or a high-availability virtual IP.
//!
//! Asynchronous: DescribeEipAddresses shows `Associating`, then `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AssociateEipAddress",
    effect: Effect::Write,
    request: AssociateEipAddressRequest = ASSOCIATE_EIP_ADDRESS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
    "400 BIND_INSTANCE_OWENER_ERROR",
    "400 BindInstance.NotSupported",
    "400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
    "400 EipBindRemote.BackendRegionMustBeSingle",
    "400 Eni.Attached",
    "400 Eni.HasSubIp",
    "400 Forbidden",
    "400 Forbidden.EipCanNotBindGatgw",
    "400 Forbidden.FinancialLocked",
    "400 Forbidden.InstanceBandwidthNotZero",
    "400 INSTANCE_TYPE_NOT_SUPPORT",
    "400 IllegalParam.Mode",
    "400 IncorrectEipStatus",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 IncorrectStatus.NatGateway",
    "400 InstanceType.NotSupport",
    "400 Invalid.DirectEip.BindType",
    "400 Invalid.Function.NotSupported",
    "400 InvalidAction.Denied",
    "400 InvalidAssociation.Duplicated",
    "400 InvalidBandwidthPackageId.NotFound",
    "400 InvalidBindingStatus",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidEip.EipQuotaExceeded",
    "400 InvalidInstance.NotExist",
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
    "400 Mode.Conflict",
    "400 Mode.NotSupport",
    "400 NATGATEWAY_FINANCIALLOCKED",
    "400 OperationDenied",
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
    "400 OperationFailed.SystemBusy",
    "400 OperationUnsupported.EipBindModel",
    "400 OperationUnsupported.MultiIp",
    "400 QuotaExceed.MultiBindedEip",
    "400 QuotaExceeded.NumberOfEip",
    "400 QuotaExceeded.NumberOfTrafficEip",
    "400 ResourceAlreadyAssociated.IpAddress",
    "400 ResourceQueryError",
    "400 ServerRegion.Invalid",
    "400 TaskConflict",
    "400 UnsupportedFeature.EipBindIpAddress",
    "400 UnsupportedFeature.EipBindPrefixIp",
    "400 UnsupportedRegion",
    "404 Forbidden.RegionNotFound",
    "404 InvalidAllocationId.NotFound",
    "404 InvalidInstanId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 OperationDenied.VpcIpv4GatewayEnabled",
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
    /// `InstanceRegionId`: text.
    pub instance_region_id: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `Mode`: text.
    pub mode: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
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

    /// Sets `InstanceRegionId`.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
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
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 instance_region_id: OptStr = Field::string("InstanceRegionId"),
    5 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    6 mode: OptStr = Field::string("Mode"),
    7 vpc_id: OptStr = Field::string("VpcId"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateEipAddressRequest,
}
