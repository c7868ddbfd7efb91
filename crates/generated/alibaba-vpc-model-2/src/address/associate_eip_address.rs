// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddress.json; do not edit.
//! Binds an elastic IP address to a resource of the same region: an instance, a load balancer, a secondary network
//! interface, a NAT gateway or a high-availability virtual IP.
//!
//! Asynchronous: DescribeEipAddresses shows `Associating`, then `InUse`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateEipAddressResponse;

operation!(Operation::new::<AssociateEipAddressRequest, AssociateEipAddressResponse>(
    "AssociateEipAddress", Effect::Write, &ASSOCIATE_EIP_ADDRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP BIND_INSTANCE_OWENER_ERROR BindInstance.NotSupported
    400 EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP EipBindRemote.BackendRegionMustBeSingle Eni.Attached Eni.HasSubIp Forbidden
    400 Forbidden.EipCanNotBindGatgw Forbidden.FinancialLocked Forbidden.InstanceBandwidthNotZero INSTANCE_TYPE_NOT_SUPPORT
    400 IllegalParam.Mode IncorrectEipStatus IncorrectHaVipStatus IncorrectInstanceStatus IncorrectStatus.NatGateway
    400 InstanceType.NotSupport Invalid.DirectEip.BindType Invalid.Function.NotSupported InvalidAction.Denied
    400 InvalidAssociation.Duplicated InvalidBandwidthPackageId.NotFound InvalidBindingStatus InvalidEIPStatus.BizDisabled
    400 InvalidEip.EipQuotaExceeded InvalidInstance.NotExist InvalidInstanceType.ValueNotSupported InvalidNexthop.DirectEni
    400 InvalidNicOrVm.NotFound InvalidParameter InvalidParameter.BindingInstanceRegion InvalidParameter.EniInstanceId
    400 InvalidParameter.InstanceTypeNotSupport InvalidParameter.Mismatch InvalidParams.NotFound \
        InvalidStatus.EcsStatusNotSupport
    400 InvalidStatus.EniStatusNotSupport InvalidStatus.InstanceHasBandWidth InvalidStatus.NotAllow Mode.Conflict Mode.NotSupport
    400 NATGATEWAY_FINANCIALLOCKED OperationDenied OperationDenied.CloudBoxResourceExist OperationDenied.CloudBoxVSwitchExist
    400 OperationDenied.Ipv4GatewayExist OperationDenied.L2EipBindIpAddress OperationDenied.NoAvailablePrivateIp
    400 OperationDenied.Unauthorized OperationDenied.UnsupportedEipBindMode OperationFailed.EcsMigrating
    400 OperationFailed.EipBindModeConflict OperationFailed.EniSubIp OperationFailed.HavipBoundPortmap
    400 OperationFailed.InstanceNotExist OperationFailed.IpPrefixConflict OperationFailed.Ipv4GatewayNotActivatedInVpc
    400 OperationFailed.Ipv4GatewayNotOpenedInVpc OperationFailed.PrivateIpAddressNotExist OperationFailed.QueryCommodityInfo
    400 OperationFailed.SystemBusy OperationUnsupported.EipBindModel OperationUnsupported.MultiIp QuotaExceed.MultiBindedEip
    400 QuotaExceeded.NumberOfEip QuotaExceeded.NumberOfTrafficEip ResourceAlreadyAssociated.IpAddress ResourceQueryError
    400 ServerRegion.Invalid TaskConflict UnsupportedFeature.EipBindIpAddress UnsupportedFeature.EipBindPrefixIp \
        UnsupportedRegion
    404 Forbidden.RegionNotFound InvalidAllocationId.NotFound InvalidInstanId.NotFound InvalidRegionId.NotFound
    404 OperationDenied.VpcIpv4GatewayEnabled
    503 ServiceUnavailable
");

/// Request of `AssociateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateEipAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceRegionId`: text. */ pub instance_region_id: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `Mode`: text. */ pub mode: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
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
    /// Sets `InstanceRegionId`.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self { self.instance_region_id = Some(value.into()); self }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self { self.mode = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AssociateEipAddressRequest`].
pub static ASSOCIATE_EIP_ADDRESS_REQUEST: Schema =
    Schema { name: "AssociateEipAddressRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
    Field::string("InstanceRegionId"),
    Field::string("PrivateIpAddress"),
    Field::string("Mode"),
    Field::string("VpcId"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AssociateEipAddressRequest, ASSOCIATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str instance_id, 3 OptStr instance_type, 4 OptStr instance_region_id,
    5 OptStr private_ip_address, 6 OptStr mode, 7 OptStr vpc_id, 8 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateEipAddressRequest);
