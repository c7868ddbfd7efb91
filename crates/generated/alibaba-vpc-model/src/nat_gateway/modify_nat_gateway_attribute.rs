// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatGatewayAttribute.json; do not edit.
//! Changes the name, description and settings of a NAT gateway, such as replying to ping or writing
//! session logs.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatGatewayAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Style, errors, open_enum, operation, record,
};

operation! {
    name: "ModifyNatGatewayAttribute",
    effect: Effect::Write,
    request: ModifyNatGatewayAttributeRequest = MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    response: ModifyNatGatewayAttributeResponse = MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 DependencyViolation.PrivateLinkMode",
    "400 ExclusiveParam.%sAnd%s",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IllegalParam.SessionLogDeliveryDestination",
    "400 IllegalParam.SessionLogDeliveryType",
    "400 IncorrectStatus.NATGW = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 InvalidParameter.Description.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.Name.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParams.NotNull = A required parameter is empty; the message names it.",
    "400 OperationDenied.DnatEntryStatusInvalid",
    "400 OperationDenied.EipBondTypeIsAlreadyNAT",
    "400 OperationDenied.EipStatusInvalid",
    "400 OperationDenied.NatGatewayStatusInvalid",
    "400 OperationDenied.SnatEntryStatusInvalid",
    "400 OperationFailed.LogDeliveryIsUnAuthorized",
    "400 OperationFailed.PrivateLinkMode",
    "400 QuotaExceeded.EipNumForModifyEipBondType",
    "400 ResourceNotEnough.SwitchAvailableIps",
    "400 UnsupportedFeature.EnableSessionLog",
    "400 UnsupportedFeature.IcmpReplyEnabled",
    "400 UnsupportedFeature.IndirectConvertForFwNat",
    "400 UnsupportedFeature.IndirectConvertForVpcNat",
    "400 UnsupportedFeature.MutilBindedTypeNatEnableFw",
    "400 UnsupportedFeature.NormalNatModifyEipBindMode",
    "400 UnsupportedFeature.PrivateLinkMode",
    "400 UnsupportedFeature.VpcNatSecurityProtectionEnabled",
    "403 Forbidden.ModifyEipBondType",
    "404 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 OperationFailed.ConfigSessionLog",
}

/// Request of `ModifyNatGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the gateway replies to ping at its NAT IP addresses.
    pub icmp_reply_enabled: Option<bool>,
    /// How elastic IP addresses are bound from now on. Only the change to `NAT` is possible.
    pub eip_bind_mode: Option<EipBindMode>,
    /// Whether the NAT gateway writes a log of the sessions that pass through it.
    pub enable_session_log: Option<bool>,
    /// Where the log of sessions is written: project and log store in Simple Log Service, and whether it
    /// works.
    pub log_delivery: Option<LogDelivery>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyNatGatewayAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
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

    /// Whether the gateway replies to ping at its NAT IP addresses.
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self {
        self.icmp_reply_enabled = Some(value);
        self
    }

    /// How elastic IP addresses are bound from now on.
    pub fn eip_bind_mode(mut self, value: impl Into<EipBindMode>) -> Self {
        self.eip_bind_mode = Some(value.into());
        self
    }

    /// Whether the NAT gateway writes a log of the sessions that pass through it.
    pub fn enable_session_log(mut self, value: bool) -> Self {
        self.enable_session_log = Some(value);
        self
    }

    /// Where the log of sessions is written: project and log store in Simple Log Service, and whether it
    /// works.
    pub fn log_delivery(mut self, value: LogDelivery) -> Self {
        self.log_delivery = Some(value);
        self
    }
}

record! {
    ModifyNatGatewayAttributeRequest: MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 icmp_reply_enabled: OptBool = Field::boolean("IcmpReplyEnabled"),
    5 eip_bind_mode: Opt = Field::one_of("EipBindMode", EipBindMode::VALUES),
    6 enable_session_log: OptBool = Field::boolean("EnableSessionLog"),
    7 log_delivery: Opt = Field::record("LogDelivery", &LOG_DELIVERY).style(Style::Json),
}

/// `LogDelivery` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct LogDelivery {
    /// Kind of place that the log is written to. `sls`, Simple Log Service, is the only one.
    pub log_delivery_type: Option<String>,
    /// Where logs are delivered: the resource name of a Logstore, such as
    /// `acs:log:cn-hangzhou:<account>:project/<project>/<logstore>`.
    pub log_destination: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LogDelivery {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of place that the log is written to.
    pub fn log_delivery_type(mut self, value: impl Into<String>) -> Self {
        self.log_delivery_type = Some(value.into());
        self
    }

    /// Where logs are delivered: the resource name of a Logstore, such as
    /// `acs:log:cn-hangzhou:<account>:project/<project>/<logstore>`.
    pub fn log_destination(mut self, value: impl Into<String>) -> Self {
        self.log_destination = Some(value.into());
        self
    }
}

record! {
    LogDelivery: LOG_DELIVERY,
    0 log_delivery_type: OptStr = Field::string("LogDeliveryType"),
    1 log_destination: OptStr = Field::string("LogDestination"),
}

/// Response of `ModifyNatGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyNatGatewayAttributeResponse: MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `EipBindMode`. The provider may add others.
    pub enum EipBindMode {
        Nat = "NAT",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNatGatewayAttributeRequest,
    LogDelivery,
    ModifyNatGatewayAttributeResponse,
}
