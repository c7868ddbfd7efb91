// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNatGateway.json; do not edit.
//! Creates an Internet NAT gateway or a VPC NAT gateway.
//!
//! Billing begins at once. The first one creates a service-linked role, and an Internet NAT gateway adds a default route to
//! the VPC's route table. Asynchronous: DescribeNatGateways shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatGateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, Value, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateNatGatewayRequest, CreateNatGatewayResponse>(
    "CreateNatGateway", Effect::Write, &CREATE_NAT_GATEWAY_REQUEST, &CREATE_NAT_GATEWAY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 %s AllocateIpFailed COMMODITY.INVALID_COMPONENT CreateNatGateway.RouteConflict.DynamicRoute
    400 DependencyViolation.FullNatEntry ExclusiveParam.%sAnd%s Forbidden.CheckEntryRuleQuota Forbidden.NatPayBySpec
    400 Forbidden.OperateShareResource IllegalParam.Name IncorrectStatus.RouteEntry IncorrectStatus.RouteTableStatus
    400 IncorrectStatus.VSWITCH InvalidNatGatewayDescription.MalFormed InvalidNatGatewayId.NotFound
    400 InvalidNatGatewayName.MalFormed InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport
    400 InvalidParameter.Description.Malformed InvalidParameter.Name.Malformed InvalidParameter.Spec.ValueNotSupported
    400 InvalidVPCStatus InvalidVSWITCHID.NotFound MissingParameter MissingParameter.BandwidthPackage
    400 NoPermission.CreateServiceLinkedRole OperationDenied OperationDenied.PrePaidInstance \
        OperationFailed.ContainForbiddenLabel
    400 OperationFailed.EnhancedCheckInventory OperationFailed.EnhancedInventoryNotEnough OperationFailed.EnhancedQuotaExceed
    400 OperationFailed.EnhancedUserIsUnAuthorized OperationFailed.NormalInventoryNotEnough OperationFailed.RegionConvert
    400 OperationFailed.RiskControl OperationFailed.TokenVerfiy OperationFailed.UnpaidBillsExist
    400 OperationFailed.VSwitchNoAvailableIp OperationFailed.VpcNatGatewayCheckInventory
    400 OperationFailed.VpcNatGatewayInventoryNotEnough OperationFailed.VswNotBelongToVpc OperationUnsupported.EnhancedCURegion
    400 OperationUnsupported.EnhancedRegion OperationUnsupported.MultiNatGateway OperationUnsupported.PrePaidPyByLcu
    400 OrderError.BasicInfoUncompleted OrderError.NoAvailablePaymentMethod ParameterIllegal QuotaExceeded.BandwidthPackageIps
    400 RouterEntryConflict.Duplicated SecurityGroup.NotExist SecurityGroupType.NotSupported TaskConflict
    400 UnsupportedFeature.Geneve UnsupportedFeature.IcmpReplyEnabled UnsupportedFeature.InternetChargeType
    400 UnsupportedFeature.PrivateLink UnsupportedFeature.SecurityProtectionEnabled UnsupportedFeature.VpcNat VpcStatusError
    400 VswitchStatusError ZONE_NO_AVAILABLE_IP
    404 Forbidden.CreateSpecialSpecNatGateway InvalidRegionId.NotFound InvalidVpcId.NotFound InvalidZoneId.NotFound
    404 OperationFailed.CrateEntryTimeOut UnsupportedZoneForFwNat VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY
    500 OperationFailed.NoAvailableResource OrderError.NatGateway
");

/// Request of `CreateNatGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `PricingCycle`: text. */ pub pricing_cycle: Option<String>,
    /** `Duration`: text. */ pub duration: Option<String>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `NatType`: text. */ pub nat_type: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `SecurityProtectionEnabled`: yes or no. Deprecated. */ pub security_protection_enabled: Option<bool>,
    /** `IcmpReplyEnabled`: yes or no. */ pub icmp_reply_enabled: Option<bool>,
    /** `EipBindMode`: text. Default: `MULTI_BINDED`. */ pub eip_bind_mode: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateNatGatewayRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self { self.spec = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self { self.pricing_cycle = Some(value.into()); self }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self { self.duration = Some(value.into()); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `NatType`.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self { self.nat_type = Some(value.into()); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `SecurityProtectionEnabled`.
    pub fn security_protection_enabled(mut self, value: bool) -> Self { self.security_protection_enabled = Some(value); self }
    /// Sets `IcmpReplyEnabled`.
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self { self.icmp_reply_enabled = Some(value); self }
    /// Sets `EipBindMode`.
    pub fn eip_bind_mode(mut self, value: impl Into<String>) -> Self { self.eip_bind_mode = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateNatGatewayRequest`].
pub static CREATE_NAT_GATEWAY_REQUEST: Schema = Schema { name: "CreateNatGatewayRequest", fields: { static ROWS: [Field; 18] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("Spec"),
    Field::string("InstanceChargeType"),
    Field::string("PricingCycle"),
    Field::string("Duration"),
    Field::boolean("AutoPay"),
    Field::string("VSwitchId"),
    Field::string("NatType"),
    Field::string("InternetChargeType"),
    Field::string("NetworkType"),
    Field::boolean("SecurityProtectionEnabled").deprecated(),
    Field::boolean("IcmpReplyEnabled"),
    Field::string("EipBindMode"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateNatGatewayRequest, CREATE_NAT_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr name, 3 OptStr description, 4 OptStr client_token, 5 OptStr spec,
    6 OptStr instance_charge_type, 7 OptStr pricing_cycle, 8 OptStr duration, 10 OptStr v_switch_id, 11 OptStr nat_type,
    12 OptStr internet_charge_type, 13 OptStr network_type, 16 OptStr eip_bind_mode, 17 List tag] [9 OptBool auto_pay,
    14 OptBool security_protection_enabled, 15 OptBool icmp_reply_enabled]);

/// Answer of `CreateNatGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatGatewayResponse {
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ForwardTableIds`: texts. */ pub forward_table_ids: Vec<String>,
    /** `SnatTableIds`: texts. */ pub snat_table_ids: Vec<String>,
    /** `BandwidthPackageIds`: any JSON value. */ pub bandwidth_package_ids: Value,
    /** `FullNatTableIds`: texts. */ pub full_nat_table_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateNatGatewayResponse`].
pub static CREATE_NAT_GATEWAY_RESPONSE: Schema = Schema { name: "CreateNatGatewayResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("NatGatewayId"),
    Field::string("RequestId"),
    Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    Field::string("SnatTableIds").wrapped("SnatTableId"),
    Field::any("BandwidthPackageIds"),
    Field::string("FullNatTableIds").wrapped("FullNatTableId"),
]; &ROWS } };
record!(CreateNatGatewayResponse, CREATE_NAT_GATEWAY_RESPONSE,
    [0 OptStr nat_gateway_id, 1 OptStr request_id, 2 List forward_table_ids, 3 List snat_table_ids, 4 Any bandwidth_package_ids,
    5 List full_nat_table_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateNatGatewayRequest, CreateNatGatewayResponse);
