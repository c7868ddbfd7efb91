// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySnatEntry.json; do not edit.
//! Changes an SNAT rule of a NAT gateway.
//!
//! Asynchronous: `DescribeSnatTableEntries` shows `Pending`, then `Available`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySnatEntry), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifySnatEntry",
    effect: Effect::Write,
    request: ModifySnatEntryRequest = MODIFY_SNAT_ENTRY_REQUEST,
    response: ModifySnatEntryResponse = MODIFY_SNAT_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 EIP_NOT_IN_GATEWAY",
    "400 Forbidden.IpUsedInForwardTable",
    "400 Forbidden.SourceVSwitchId.Duplicated",
    "400 IncorrectStatus.NATGW = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NatIp = The NAT IP address is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.SnatEntry",
    "400 IncorretSnatEntryStatus",
    "400 InvalidParameter.Name.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.SnatIp",
    "400 InvalidSnatEntryId.NotFound",
    "400 InvalidSnatIp.Malformed",
    "400 OperationFailed.CanNotUseEipInDnat",
    "400 OperationFailed.CanNotUseNatIpInDnat",
    "400 OperationFailed.SnatIpPoolBwpRules",
    "400 OperationFailed.SnatIpPoolCbwpRules",
    "400 OperationFailed.SnatIpsCheck",
    "400 OperationFailed.SnatIpsTooMany",
    "400 OperationUnsupported.EipForSnatPool",
    "400 OperationUnsupported.EipInBinding = The elastic IP address is being bound. Try again when that is done.",
    "400 OperationUnsupported.EipNatBWPCheck",
    "400 OperationUnsupported.EipNatGWCheck",
    "400 QuotaExceeded.SnatIp",
    "400 ResourceNotFound.SnatEntry",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSnatEntryId.NotFound",
    "404 InvalidSnatIp.NotFound",
    "404 InvalidSnatTableId.NotFound",
    "404 ResourceNotFound.NatIp = There is no such NAT IP address.",
}

/// Request of `ModifySnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnatEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the gateway's table of SNAT rules (`stb-...`). `DescribeNatGateways` lists it.
    pub snat_table_id: String,
    /// Id of the SNAT rule (`snat-...`). `DescribeSnatTableEntries` lists it.
    pub snat_entry_id: String,
    /// Addresses that outbound traffic gets; several are joined by commas.
    pub snat_ip: Option<String>,
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

impl ModifySnatEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        snat_table_id: impl Into<String>,
        snat_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            snat_table_id: snat_table_id.into(),
            snat_entry_id: snat_entry_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Addresses that outbound traffic gets; several are joined by commas.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
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
    ModifySnatEntryRequest: MODIFY_SNAT_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snat_table_id: Str = Field::string("SnatTableId").required(),
    2 snat_entry_id: Str = Field::string("SnatEntryId").required(),
    3 snat_ip: OptStr = Field::string("SnatIp"),
    4 snat_entry_name: OptStr = Field::string("SnatEntryName"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 eip_affinity: OptInt = Field::int32("EipAffinity"),
}

/// Response of `ModifySnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnatEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySnatEntryResponse: MODIFY_SNAT_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySnatEntryRequest,
    ModifySnatEntryResponse,
}
