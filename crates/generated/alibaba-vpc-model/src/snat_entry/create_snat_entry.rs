// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSnatEntry.json; do not edit.
//! Adds an SNAT rule to a NAT gateway, through which resources without public addresses reach outside.
//!
//! Asynchronous: DescribeSnatTableEntries shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSnatEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateSnatEntry",
    effect: Effect::Write,
    request: CreateSnatEntryRequest = CREATE_SNAT_ENTRY_REQUEST,
    response: CreateSnatEntryResponse = CREATE_SNAT_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
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
    "400 IncorrectStatus.NATGW",
    "400 IncorrectStatus.NatIp",
    "400 IncorrectStatus.SnatEntry",
    "400 InvalidNatGatewayId.NotFound",
    "400 InvalidParameter.Name.Malformed",
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
    "400 OperationUnsupported.EipInBinding",
    "400 OperationUnsupported.EipNatBWPCheck",
    "400 OperationUnsupported.EipNatGWCheck",
    "400 OperationUnsupported.EipNatIpCheck",
    "400 QuotaExceeded.SnatEntry",
    "400 QuotaExceeded.SnatIp",
    "400 SNAT_IP_POOL_COUNT_TOO_MANY",
    "400 UnsupportedFeature.PrivateLinkEnabled",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSnatIp.NotFound",
    "404 InvalidSnatTableId.NotFound",
    "404 InvalidVSwitchId.NotFound",
    "404 ResourceNotFound.NatGateway",
    "404 ResourceNotFound.NatIp",
    "404 ResourceNotFound.VSwitch",
    "500 DefaultValidate.Error",
    "500 OperationFailed.CrateSnatEntryTimeOut",
}

/// Request of `CreateSnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnatEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SnatTableId`: text.
    pub snat_table_id: String,
    /// `SourceVSwitchId`: text.
    pub source_v_switch_id: Option<String>,
    /// `SourceCIDR`: text.
    pub source_cidr: Option<String>,
    /// `SnatIp`: text.
    pub snat_ip: String,
    /// `SnatEntryName`: text.
    pub snat_entry_name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `EipAffinity`: integer.
    pub eip_affinity: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateSnatEntryRequest {
    /// Starts with the required members.
    pub fn new(snat_table_id: impl Into<String>, snat_ip: impl Into<String>) -> Self {
        Self {
            snat_table_id: snat_table_id.into(),
            snat_ip: snat_ip.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SourceVSwitchId`.
    pub fn source_v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.source_v_switch_id = Some(value.into());
        self
    }

    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }

    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `EipAffinity`.
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
    /// `SnatEntryId`: text.
    pub snat_entry_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
