// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNatGateway.json; do not edit.
//! Creates an Internet NAT gateway or a VPC NAT gateway.
//!
//! Billing begins at once. The first one creates a service-linked role, and an Internet NAT gateway
//! adds a default route to the VPC's route table. Asynchronous: `DescribeNatGateways` shows `Creating`,
//! then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatGateway), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Value, errors, operation, record,
};

pub use crate::shapes::{EipBindMode, NetworkType, Tag};

operation! {
    name: "CreateNatGateway",
    effect: Effect::Write,
    request: CreateNatGatewayRequest = CREATE_NAT_GATEWAY_REQUEST,
    response: CreateNatGatewayResponse = CREATE_NAT_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 %s",
    "400 AllocateIpFailed",
    "400 COMMODITY.INVALID_COMPONENT",
    "400 CreateNatGateway.RouteConflict.DynamicRoute",
    "400 DependencyViolation.FullNatEntry",
    "400 ExclusiveParam.%sAnd%s",
    "400 Forbidden.CheckEntryRuleQuota = The route table has as many routes as it can.",
    "400 Forbidden.NatPayBySpec",
    "400 Forbidden.OperateShareResource = The resource is shared by another account and cannot be changed.",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IncorrectStatus.RouteEntry = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.RouteTableStatus = The route table is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.VSWITCH",
    "400 InvalidNatGatewayDescription.MalFormed",
    "400 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "400 InvalidNatGatewayName.MalFormed",
    "400 InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
    "400 InvalidParameter.Description.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.Name.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.Spec.ValueNotSupported",
    "400 InvalidVPCStatus",
    "400 InvalidVSWITCHID.NotFound",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParameter.BandwidthPackage",
    "400 NoPermission.CreateServiceLinkedRole",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.PrePaidInstance",
    "400 OperationFailed.ContainForbiddenLabel",
    "400 OperationFailed.EnhancedCheckInventory",
    "400 OperationFailed.EnhancedInventoryNotEnough",
    "400 OperationFailed.EnhancedQuotaExceed",
    "400 OperationFailed.EnhancedUserIsUnAuthorized",
    "400 OperationFailed.NormalInventoryNotEnough",
    "400 OperationFailed.RegionConvert",
    "400 OperationFailed.RiskControl = The risk control of the provider refused the order. Contact support.",
    "400 OperationFailed.TokenVerfiy",
    "400 OperationFailed.UnpaidBillsExist = Payment is overdue. Settle the bill first.",
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
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
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
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
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
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Size of the resource, which decides its performance and price. Deprecated.
    #[deprecated]
    pub spec: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// What the length of the purchase counts: `Month` or `Year`. Deprecated.
    #[deprecated]
    pub pricing_cycle: Option<String>,
    /// Length of the purchase, counted in the unit that stands beside it. Deprecated.
    #[deprecated]
    pub duration: Option<String>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Deprecated.
    #[deprecated]
    pub auto_pay: Option<bool>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Kind of NAT gateway: `Enhanced`, or `Normal` for the old standard one.
    pub nat_type: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<String>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<NetworkType>,
    /// Whether the enhanced protection against DDoS attacks is on for the addresses. Deprecated.
    #[deprecated]
    pub security_protection_enabled: Option<bool>,
    /// Whether the gateway replies to ping at its NAT IP addresses.
    pub icmp_reply_enabled: Option<bool>,
    /// How elastic IP addresses are bound to the NAT gateway: `MULTI_BINDED`, or `NAT`, which takes no
    /// private address. Default: `MULTI_BINDED`.
    pub eip_bind_mode: Option<EipBindMode>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateNatGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Size of the resource, which decides its performance and price.
    #[deprecated]
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// What the length of the purchase counts: `Month` or `Year`.
    #[deprecated]
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Length of the purchase, counted in the unit that stands beside it.
    #[deprecated]
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    #[deprecated]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Kind of NAT gateway: `Enhanced`, or `Normal` for the old standard one.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self {
        self.nat_type = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Whether it works over the Internet or inside private networks.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Whether the enhanced protection against DDoS attacks is on for the addresses.
    #[deprecated]
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }

    /// Whether the gateway replies to ping at its NAT IP addresses.
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self {
        self.icmp_reply_enabled = Some(value);
        self
    }

    /// How elastic IP addresses are bound to the NAT gateway: `MULTI_BINDED`, or `NAT`, which takes no
    /// private address.
    pub fn eip_bind_mode(mut self, value: impl Into<EipBindMode>) -> Self {
        self.eip_bind_mode = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    5 spec: OptStr = Field::string("Spec").deprecated(),
    6 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    7 pricing_cycle: OptStr = Field::string("PricingCycle").deprecated(),
    8 duration: OptStr = Field::string("Duration").deprecated(),
    9 auto_pay: OptBool = Field::boolean("AutoPay").deprecated(),
    10 v_switch_id: OptStr = Field::string("VSwitchId"),
    11 nat_type: OptStr = Field::string("NatType"),
    12 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    13 network_type: Opt = Field::one_of("NetworkType", NetworkType::VALUES),
    14 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled").deprecated(),
    15 icmp_reply_enabled: OptBool = Field::boolean("IcmpReplyEnabled"),
    16 eip_bind_mode: Opt = Field::one_of("EipBindMode", EipBindMode::VALUES),
    17 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateNatGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Ids of the gateway's tables of DNAT rules (`ftb-...`).
    pub forward_table_ids: Vec<String>,
    /// Ids of the gateway's tables of SNAT rules (`stb-...`).
    pub snat_table_ids: Vec<String>,
    /// Ids of the bandwidth packages of the NAT gateway (`bwp-...`). New gateways have none.
    pub bandwidth_package_ids: Value,
    /// Ids of the gateway's tables of FULLNAT rules (`fulltb-...`).
    pub full_nat_table_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
