// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNatGateway.json; do not edit.
//! Creates an Internet NAT gateway or a VPC NAT gateway.
//!
//! Billing begins at once. The first one creates a service-linked role, and an Internet NAT gateway
//! adds a default route to the VPC's route table. Asynchronous: DescribeNatGateways shows `Creating`,
//! then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatGateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, Value, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateNatGateway",
    effect: Effect::Write,
    request: CreateNatGatewayRequest = CREATE_NAT_GATEWAY_REQUEST,
    response: CreateNatGatewayResponse = CREATE_NAT_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 %s",
    "400 AllocateIpFailed",
    "400 COMMODITY.INVALID_COMPONENT",
    "400 CreateNatGateway.RouteConflict.DynamicRoute",
    "400 DependencyViolation.FullNatEntry",
    "400 ExclusiveParam.%sAnd%s",
    "400 Forbidden.CheckEntryRuleQuota",
    "400 Forbidden.NatPayBySpec",
    "400 Forbidden.OperateShareResource",
    "400 IllegalParam.Name",
    "400 IncorrectStatus.RouteEntry",
    "400 IncorrectStatus.RouteTableStatus",
    "400 IncorrectStatus.VSWITCH",
    "400 InvalidNatGatewayDescription.MalFormed",
    "400 InvalidNatGatewayId.NotFound",
    "400 InvalidNatGatewayName.MalFormed",
    "400 InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
    "400 InvalidParameter.Description.Malformed",
    "400 InvalidParameter.Name.Malformed",
    "400 InvalidParameter.Spec.ValueNotSupported",
    "400 InvalidVPCStatus",
    "400 InvalidVSWITCHID.NotFound",
    "400 MissingParameter",
    "400 MissingParameter.BandwidthPackage",
    "400 NoPermission.CreateServiceLinkedRole",
    "400 OperationDenied",
    "400 OperationDenied.PrePaidInstance",
    "400 OperationFailed.ContainForbiddenLabel",
    "400 OperationFailed.EnhancedCheckInventory",
    "400 OperationFailed.EnhancedInventoryNotEnough",
    "400 OperationFailed.EnhancedQuotaExceed",
    "400 OperationFailed.EnhancedUserIsUnAuthorized",
    "400 OperationFailed.NormalInventoryNotEnough",
    "400 OperationFailed.RegionConvert",
    "400 OperationFailed.RiskControl",
    "400 OperationFailed.TokenVerfiy",
    "400 OperationFailed.UnpaidBillsExist",
    "400 OperationFailed.VSwitchNoAvailableIp",
    "400 OperationFailed.VpcNatGatewayCheckInventory",
    "400 OperationFailed.VpcNatGatewayInventoryNotEnough",
    "400 OperationFailed.VswNotBelongToVpc",
    "400 OperationUnsupported.EnhancedCURegion",
    "400 OperationUnsupported.EnhancedRegion",
    "400 OperationUnsupported.MultiNatGateway",
    "400 OperationUnsupported.PrePaidPyByLcu",
    "400 OrderError.BasicInfoUncompleted",
    "400 OrderError.NoAvailablePaymentMethod",
    "400 ParameterIllegal",
    "400 QuotaExceeded.BandwidthPackageIps",
    "400 RouterEntryConflict.Duplicated",
    "400 SecurityGroup.NotExist",
    "400 SecurityGroupType.NotSupported",
    "400 TaskConflict",
    "400 UnsupportedFeature.Geneve",
    "400 UnsupportedFeature.IcmpReplyEnabled",
    "400 UnsupportedFeature.InternetChargeType",
    "400 UnsupportedFeature.PrivateLink",
    "400 UnsupportedFeature.SecurityProtectionEnabled",
    "400 UnsupportedFeature.VpcNat",
    "400 VpcStatusError",
    "400 VswitchStatusError",
    "400 ZONE_NO_AVAILABLE_IP",
    "404 Forbidden.CreateSpecialSpecNatGateway",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVpcId.NotFound",
    "404 InvalidZoneId.NotFound",
    "404 OperationFailed.CrateEntryTimeOut",
    "404 UnsupportedZoneForFwNat",
    "404 VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY",
    "500 OperationFailed.NoAvailableResource",
    "500 OrderError.NatGateway",
}

/// Request of `CreateNatGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `PricingCycle`: text.
    pub pricing_cycle: Option<String>,
    /// `Duration`: text.
    pub duration: Option<String>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `NatType`: text.
    pub nat_type: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `SecurityProtectionEnabled`: yes or no. Deprecated.
    pub security_protection_enabled: Option<bool>,
    /// `IcmpReplyEnabled`: yes or no.
    pub icmp_reply_enabled: Option<bool>,
    /// `EipBindMode`: text. Default: `MULTI_BINDED`.
    pub eip_bind_mode: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateNatGatewayRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `NatType`.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self {
        self.nat_type = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `SecurityProtectionEnabled`.
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }

    /// Sets `IcmpReplyEnabled`.
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self {
        self.icmp_reply_enabled = Some(value);
        self
    }

    /// Sets `EipBindMode`.
    pub fn eip_bind_mode(mut self, value: impl Into<String>) -> Self {
        self.eip_bind_mode = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateNatGatewayRequest: CREATE_NAT_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 spec: OptStr = Field::string("Spec"),
    6 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    7 pricing_cycle: OptStr = Field::string("PricingCycle"),
    8 duration: OptStr = Field::string("Duration"),
    9 auto_pay: OptBool = Field::boolean("AutoPay"),
    10 v_switch_id: OptStr = Field::string("VSwitchId"),
    11 nat_type: OptStr = Field::string("NatType"),
    12 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    13 network_type: OptStr = Field::string("NetworkType"),
    14 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled").deprecated(),
    15 icmp_reply_enabled: OptBool = Field::boolean("IcmpReplyEnabled"),
    16 eip_bind_mode: OptStr = Field::string("EipBindMode"),
    17 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateNatGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ForwardTableIds`: texts.
    pub forward_table_ids: Vec<String>,
    /// `SnatTableIds`: texts.
    pub snat_table_ids: Vec<String>,
    /// `BandwidthPackageIds`: any JSON value.
    pub bandwidth_package_ids: Value,
    /// `FullNatTableIds`: texts.
    pub full_nat_table_ids: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateNatGatewayResponse: CREATE_NAT_GATEWAY_RESPONSE,
    0 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 forward_table_ids: List = Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    3 snat_table_ids: List = Field::string("SnatTableIds").wrapped("SnatTableId"),
    4 bandwidth_package_ids: Any = Field::any("BandwidthPackageIds"),
    5 full_nat_table_ids: List = Field::string("FullNatTableIds").wrapped("FullNatTableId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNatGatewayRequest,
    CreateNatGatewayResponse,
}
