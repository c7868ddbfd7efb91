// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSnatEntry.json; do not edit.
//! Adds an SNAT rule to a NAT gateway, through which resources without public addresses reach outside.
//!
//! Asynchronous: `DescribeSnatTableEntries` shows `Pending`, then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSnatEntry), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CreateSnatEntry",
    effect: Effect::Write,
    request: CreateSnatEntryRequest = CREATE_SNAT_ENTRY_REQUEST,
    response: CreateSnatEntryResponse = CREATE_SNAT_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR",
    "400 EIP_NOT_IN_GATEWAY",
    "400 EIP_NOT_SUPPORT_SNAT_POOL",
    "400 Forbidden.IpHasBeenUsedInDnat",
    "400 Forbidden.IpUsedInForwardTable",
    "400 Forbidden.SnatEntryCountLimited",
    "400 Forbidden.SourceVSwitchId.Duplicated",
    "400 Forbidden.SourceVSwitchId.IncludeHaVip",
    "400 Forbindden",
    "400 INVALID_PARAMETER",
    "400 IncorrectStatus.NATGW = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NatIp = The NAT IP address is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.SnatEntry",
    "400 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "400 InvalidParameter.Name.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.SnatIp",
    "400 InvalidSnatIp.Malformed",
    "400 InvalidSourceCIDR.Malformed",
    "400 NOT_ALLOW_USE_SOURCECIDR",
    "400 NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE",
    "400 NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO",
    "400 NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC",
    "400 OperationFailed.SnatIpPoolBwpRules",
    "400 OperationFailed.SnatIpPoolCbwpRules",
    "400 OperationFailed.SnatIpsCheck",
    "400 OperationFailed.VSwitchNotInVpc",
    "400 OperationUnsupported.CidrConflict",
    "400 OperationUnsupported.EipInBinding = The elastic IP address is being bound. Try again when that is done.",
    "400 OperationUnsupported.EipNatBWPCheck",
    "400 OperationUnsupported.EipNatGWCheck",
    "400 OperationUnsupported.EipNatIpCheck",
    "400 QuotaExceeded.SnatEntry",
    "400 QuotaExceeded.SnatIp",
    "400 SNAT_IP_POOL_COUNT_TOO_MANY",
    "400 UnsupportedFeature.PrivateLinkEnabled",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSnatIp.NotFound",
    "404 InvalidSnatTableId.NotFound",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "404 ResourceNotFound.NatGateway = There is no such NAT gateway in this region.",
    "404 ResourceNotFound.NatIp = There is no such NAT IP address.",
    "404 ResourceNotFound.VSwitch = There is no such vSwitch.",
    "500 DefaultValidate.Error",
    "500 OperationFailed.CrateSnatEntryTimeOut",
}

/// Request of `CreateSnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnatEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the gateway's table of SNAT rules (`stb-...`). `DescribeNatGateways` lists it.
    pub snat_table_id: String,
    /// Id of the vSwitch that the SNAT rule is for (`vsw-...`).
    pub source_v_switch_id: Option<String>,
    /// Block of private addresses that the SNAT rule is for. On the wire: `SourceCIDR`.
    pub source_cidr: Option<String>,
    /// Addresses that outbound traffic gets; several are joined by commas.
    pub snat_ip: String,
    /// Name of the SNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub snat_entry_name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether a resource always goes out by the same public address: 1 yes, 0 no.
    pub eip_affinity: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSnatEntryRequest {
    /// Creates a value with the required members.
    pub fn new(snat_table_id: impl Into<String>, snat_ip: impl Into<String>) -> Self {
        Self {
            snat_table_id: snat_table_id.into(),
            snat_ip: snat_ip.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the vSwitch that the SNAT rule is for (`vsw-...`).
    pub fn source_v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.source_v_switch_id = Some(value.into());
        self
    }

    /// Block of private addresses that the SNAT rule is for.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }

    /// Name of the SNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether a resource always goes out by the same public address: 1 yes, 0 no.
    pub fn eip_affinity(mut self, value: i64) -> Self {
        self.eip_affinity = Some(value);
        self
    }
}

record! {
    CreateSnatEntryRequest: CREATE_SNAT_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snat_table_id: Str = Field::string("SnatTableId").required(),
    2 source_v_switch_id: OptStr = Field::string("SourceVSwitchId"),
    3 source_cidr: OptStr = Field::string("SourceCIDR"),
    4 snat_ip: Str = Field::string("SnatIp").required(),
    5 snat_entry_name: OptStr = Field::string("SnatEntryName"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
    7 eip_affinity: OptInt = Field::int32("EipAffinity"),
}

/// Response of `CreateSnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnatEntryResponse {
    /// Id of the SNAT rule (`snat-...`). `DescribeSnatTableEntries` lists it.
    pub snat_entry_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateSnatEntryResponse: CREATE_SNAT_ENTRY_RESPONSE,
    0 snat_entry_id: OptStr = Field::string("SnatEntryId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSnatEntryRequest,
    CreateSnatEntryResponse,
}
