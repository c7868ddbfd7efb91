// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySnatEntry.json; do not edit.
//! Changes an SNAT rule of a NAT gateway.
//!
//! Asynchronous: DescribeSnatTableEntries shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySnatEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySnatEntryResponse;

operation!(Operation::new::<ModifySnatEntryRequest, ModifySnatEntryResponse>(
    "ModifySnatEntry", Effect::Write, &MODIFY_SNAT_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EIP_NOT_IN_GATEWAY Forbidden.IpUsedInForwardTable Forbidden.SourceVSwitchId.Duplicated IncorrectStatus.NATGW
    400 IncorrectStatus.NatIp IncorrectStatus.SnatEntry IncorretSnatEntryStatus InvalidParameter.Name.Malformed
    400 InvalidParameter.SnatIp InvalidSnatEntryId.NotFound InvalidSnatIp.Malformed OperationFailed.CanNotUseEipInDnat
    400 OperationFailed.CanNotUseNatIpInDnat OperationFailed.SnatIpPoolBwpRules OperationFailed.SnatIpPoolCbwpRules
    400 OperationFailed.SnatIpsCheck OperationFailed.SnatIpsTooMany OperationUnsupported.EipForSnatPool
    400 OperationUnsupported.EipInBinding OperationUnsupported.EipNatBWPCheck OperationUnsupported.EipNatGWCheck
    400 QuotaExceeded.SnatIp ResourceNotFound.SnatEntry
    404 InvalidRegionId.NotFound InvalidSnatEntryId.NotFound InvalidSnatIp.NotFound InvalidSnatTableId.NotFound
    404 ResourceNotFound.NatIp
");

/// Request of `ModifySnatEntry`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySnatEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnatTableId`: text. */ pub snat_table_id: String,
    /** `SnatEntryId`: text. */ pub snat_entry_id: String,
    /** `SnatIp`: text. */ pub snat_ip: Option<String>,
    /** `SnatEntryName`: text. */ pub snat_entry_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `EipAffinity`: integer. */ pub eip_affinity: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySnatEntryRequest {
    /// With what is required.
    pub fn new(snat_table_id: impl Into<String>, snat_entry_id: impl Into<String>) -> Self {
        Self { snat_table_id: snat_table_id.into(), snat_entry_id: snat_entry_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self { self.snat_ip = Some(value.into()); self }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self { self.snat_entry_name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `EipAffinity`.
    pub fn eip_affinity(mut self, value: i64) -> Self { self.eip_affinity = Some(value); self }
}
/// Table of [`ModifySnatEntryRequest`].
pub static MODIFY_SNAT_ENTRY_REQUEST: Schema = Schema { name: "ModifySnatEntryRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("SnatTableId").required(),
    Field::string("SnatEntryId").required(),
    Field::string("SnatIp"),
    Field::string("SnatEntryName"),
    Field::string("ClientToken").filled(),
    Field::int32("EipAffinity"),
]; &ROWS } };
record!(ModifySnatEntryRequest, MODIFY_SNAT_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str snat_table_id, 2 Str snat_entry_id, 3 OptStr snat_ip, 4 OptStr snat_entry_name,
    5 OptStr client_token] [6 OptInt eip_affinity]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySnatEntryRequest);
