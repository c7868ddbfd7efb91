// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySnatEntry.json; do not edit.
//! Changes an SNAT rule of a NAT gateway.
//!
//! Asynchronous: DescribeSnatTableEntries shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySnatEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifySnatEntry",
    effect: Effect::Write,
    request: ModifySnatEntryRequest = MODIFY_SNAT_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EIP_NOT_IN_GATEWAY",
    "400 Forbidden.IpUsedInForwardTable",
    "400 Forbidden.SourceVSwitchId.Duplicated",
    "400 IncorrectStatus.NATGW",
    "400 IncorrectStatus.NatIp",
    "400 IncorrectStatus.SnatEntry",
    "400 IncorretSnatEntryStatus",
    "400 InvalidParameter.Name.Malformed",
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
    "400 OperationUnsupported.EipInBinding",
    "400 OperationUnsupported.EipNatBWPCheck",
    "400 OperationUnsupported.EipNatGWCheck",
    "400 QuotaExceeded.SnatIp",
    "400 ResourceNotFound.SnatEntry",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSnatEntryId.NotFound",
    "404 InvalidSnatIp.NotFound",
    "404 InvalidSnatTableId.NotFound",
    "404 ResourceNotFound.NatIp",
}

/// Response of `ModifySnatEntry`.
pub type ModifySnatEntryResponse = RequestIdResponse;

/// Request of `ModifySnatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnatEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SnatTableId`: text.
    pub snat_table_id: String,
    /// `SnatEntryId`: text.
    pub snat_entry_id: String,
    /// `SnatIp`: text.
    pub snat_ip: Option<String>,
    /// `SnatEntryName`: text.
    pub snat_entry_name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `EipAffinity`: integer.
    pub eip_affinity: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifySnatEntryRequest {
    /// Starts with the required members.
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
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
    ModifySnatEntryRequest: MODIFY_SNAT_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snat_table_id: Str = Field::string("SnatTableId").required(),
    2 snat_entry_id: Str = Field::string("SnatEntryId").required(),
    3 snat_ip: OptStr = Field::string("SnatIp"),
    4 snat_entry_name: OptStr = Field::string("SnatEntryName"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 eip_affinity: OptInt = Field::int32("EipAffinity"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySnatEntryRequest,
}
