// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateEipAddress.json; do not edit.
//! Associate eip address (`AssociateEipAddress`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AssociateEipAddressResponse;

/// The table of `AssociateEipAddress`.
pub static OPERATION: Operation = Operation::new(
    "AssociateEipAddress", Effect::Write, &ASSOCIATE_EIP_ADDRESS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AssociateEipAddressRequest>, empty::<AssociateEipAddressResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP"), ErrorCode::new(400, "BIND_INSTANCE_OWENER_ERROR"),
    ErrorCode::new(400, "BindInstance.NotSupported"), ErrorCode::new(400, "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP"),
    ErrorCode::new(400, "EipBindRemote.BackendRegionMustBeSingle"), ErrorCode::new(400, "Eni.Attached"),
    ErrorCode::new(400, "Eni.HasSubIp"), ErrorCode::new(400, "Forbidden"), ErrorCode::new(400, "Forbidden.EipCanNotBindGatgw"),
    ErrorCode::new(400, "Forbidden.FinancialLocked"), ErrorCode::new(400, "Forbidden.InstanceBandwidthNotZero"),
    ErrorCode::new(400, "INSTANCE_TYPE_NOT_SUPPORT"), ErrorCode::new(400, "IllegalParam.Mode"),
    ErrorCode::new(400, "IncorrectEipStatus"), ErrorCode::new(400, "IncorrectHaVipStatus"),
    ErrorCode::new(400, "IncorrectInstanceStatus"), ErrorCode::new(400, "IncorrectStatus.NatGateway"),
    ErrorCode::new(400, "InstanceType.NotSupport"), ErrorCode::new(400, "Invalid.DirectEip.BindType"),
    ErrorCode::new(400, "Invalid.Function.NotSupported"), ErrorCode::new(400, "InvalidAction.Denied"),
    ErrorCode::new(400, "InvalidAssociation.Duplicated"), ErrorCode::new(400, "InvalidBandwidthPackageId.NotFound"),
    ErrorCode::new(400, "InvalidBindingStatus"), ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"),
    ErrorCode::new(400, "InvalidEip.EipQuotaExceeded"), ErrorCode::new(400, "InvalidInstance.NotExist"),
    ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported"), ErrorCode::new(400, "InvalidNexthop.DirectEni"),
    ErrorCode::new(400, "InvalidNicOrVm.NotFound"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidParameter.BindingInstanceRegion"), ErrorCode::new(400, "InvalidParameter.EniInstanceId"),
    ErrorCode::new(400, "InvalidParameter.InstanceTypeNotSupport"), ErrorCode::new(400, "InvalidParameter.Mismatch"),
    ErrorCode::new(400, "InvalidParams.NotFound"), ErrorCode::new(400, "InvalidStatus.EcsStatusNotSupport"),
    ErrorCode::new(400, "InvalidStatus.EniStatusNotSupport"), ErrorCode::new(400, "InvalidStatus.InstanceHasBandWidth"),
    ErrorCode::new(400, "InvalidStatus.NotAllow"), ErrorCode::new(400, "Mode.Conflict"), ErrorCode::new(400, "Mode.NotSupport"),
    ErrorCode::new(400, "NATGATEWAY_FINANCIALLOCKED"), ErrorCode::new(400, "OperationDenied"),
    ErrorCode::new(400, "OperationDenied.CloudBoxResourceExist"), ErrorCode::new(400, "OperationDenied.CloudBoxVSwitchExist"),
    ErrorCode::new(400, "OperationDenied.Ipv4GatewayExist"), ErrorCode::new(400, "OperationDenied.L2EipBindIpAddress"),
    ErrorCode::new(400, "OperationDenied.NoAvailablePrivateIp"), ErrorCode::new(400, "OperationDenied.Unauthorized"),
    ErrorCode::new(400, "OperationDenied.UnsupportedEipBindMode"), ErrorCode::new(400, "OperationFailed.EcsMigrating"),
    ErrorCode::new(400, "OperationFailed.EipBindModeConflict"), ErrorCode::new(400, "OperationFailed.EniSubIp"),
    ErrorCode::new(400, "OperationFailed.HavipBoundPortmap"), ErrorCode::new(400, "OperationFailed.InstanceNotExist"),
    ErrorCode::new(400, "OperationFailed.IpPrefixConflict"), ErrorCode::new(400, "OperationFailed.Ipv4GatewayNotActivatedInVpc"),
    ErrorCode::new(400, "OperationFailed.Ipv4GatewayNotOpenedInVpc"),
    ErrorCode::new(400, "OperationFailed.PrivateIpAddressNotExist"), ErrorCode::new(400, "OperationFailed.QueryCommodityInfo"),
    ErrorCode::new(400, "OperationFailed.SystemBusy"), ErrorCode::new(400, "OperationUnsupported.EipBindModel"),
    ErrorCode::new(400, "OperationUnsupported.MultiIp"), ErrorCode::new(400, "QuotaExceed.MultiBindedEip"),
    ErrorCode::new(400, "QuotaExceeded.NumberOfEip"), ErrorCode::new(400, "QuotaExceeded.NumberOfTrafficEip"),
    ErrorCode::new(400, "ResourceAlreadyAssociated.IpAddress"), ErrorCode::new(400, "ResourceQueryError"),
    ErrorCode::new(400, "ServerRegion.Invalid"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "UnsupportedFeature.EipBindIpAddress"), ErrorCode::new(400, "UnsupportedFeature.EipBindPrefixIp"),
    ErrorCode::new(400, "UnsupportedRegion"), ErrorCode::new(404, "Forbidden.RegionNotFound"),
    ErrorCode::new(404, "InvalidAllocationId.NotFound"), ErrorCode::new(404, "InvalidInstanId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "OperationDenied.VpcIpv4GatewayEnabled"),
    ErrorCode::new(503, "ServiceUnavailable"),
]);

/// Request of `AssociateEipAddress`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl AssociateEipAddressRequest {
    pub fn new(allocation_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self { self.instance_region_id = Some(value.into()); self }
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    pub fn mode(mut self, value: impl Into<String>) -> Self { self.mode = Some(value.into()); self }
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static ASSOCIATE_EIP_ADDRESS_REQUEST: Schema = Schema { name: "AssociateEipAddressRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
    Field::string("InstanceRegionId"),
    Field::string("PrivateIpAddress"),
    Field::string("Mode"),
    Field::string("VpcId"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(AssociateEipAddressRequest, ASSOCIATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str instance_id, 3 OptStr instance_type, 4 OptStr instance_region_id,
    5 OptStr private_ip_address, 6 OptStr mode, 7 OptStr vpc_id, 8 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AssociateEipAddressRequest);
