// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSnatEntry.json; do not edit.
//! Adds an SNAT rule to a NAT gateway, through which resources without public addresses reach outside.
//!
//! Asynchronous: DescribeSnatTableEntries shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSnatEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateSnatEntryRequest, CreateSnatEntryResponse>(
    "CreateSnatEntry", Effect::Write, &CREATE_SNAT_ENTRY_REQUEST, &CREATE_SNAT_ENTRY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR EIP_NOT_IN_GATEWAY EIP_NOT_SUPPORT_SNAT_POOL
    400 Forbidden.IpHasBeenUsedInDnat Forbidden.IpUsedInForwardTable Forbidden.SnatEntryCountLimited
    400 Forbidden.SourceVSwitchId.Duplicated Forbidden.SourceVSwitchId.IncludeHaVip Forbindden INVALID_PARAMETER
    400 IncorrectStatus.NATGW IncorrectStatus.NatIp IncorrectStatus.SnatEntry InvalidNatGatewayId.NotFound
    400 InvalidParameter.Name.Malformed InvalidParameter.SnatIp InvalidSnatIp.Malformed InvalidSourceCIDR.Malformed
    400 NOT_ALLOW_USE_SOURCECIDR NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO
    400 NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC OperationFailed.SnatIpPoolBwpRules OperationFailed.SnatIpPoolCbwpRules
    400 OperationFailed.SnatIpsCheck OperationFailed.VSwitchNotInVpc OperationUnsupported.CidrConflict
    400 OperationUnsupported.EipInBinding OperationUnsupported.EipNatBWPCheck OperationUnsupported.EipNatGWCheck
    400 OperationUnsupported.EipNatIpCheck QuotaExceeded.SnatEntry QuotaExceeded.SnatIp SNAT_IP_POOL_COUNT_TOO_MANY
    400 UnsupportedFeature.PrivateLinkEnabled
    404 InvalidRegionId.NotFound InvalidSnatIp.NotFound InvalidSnatTableId.NotFound InvalidVSwitchId.NotFound
    404 ResourceNotFound.NatGateway ResourceNotFound.NatIp ResourceNotFound.VSwitch
    500 DefaultValidate.Error OperationFailed.CrateSnatEntryTimeOut
");

/// Request of `CreateSnatEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSnatEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnatTableId`: text. */ pub snat_table_id: String,
    /** `SourceVSwitchId`: text. */ pub source_v_switch_id: Option<String>,
    /** `SourceCIDR`: text. */ pub source_cidr: Option<String>,
    /** `SnatIp`: text. */ pub snat_ip: String,
    /** `SnatEntryName`: text. */ pub snat_entry_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `EipAffinity`: integer. */ pub eip_affinity: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateSnatEntryRequest {
    /// With what is required.
    pub fn new(snat_table_id: impl Into<String>, snat_ip: impl Into<String>) -> Self {
        Self { snat_table_id: snat_table_id.into(), snat_ip: snat_ip.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SourceVSwitchId`.
    pub fn source_v_switch_id(mut self, value: impl Into<String>) -> Self { self.source_v_switch_id = Some(value.into()); self }
    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self { self.source_cidr = Some(value.into()); self }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self { self.snat_entry_name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `EipAffinity`.
    pub fn eip_affinity(mut self, value: i64) -> Self { self.eip_affinity = Some(value); self }
}
/// Table of [`CreateSnatEntryRequest`].
pub static CREATE_SNAT_ENTRY_REQUEST: Schema = Schema { name: "CreateSnatEntryRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("SnatTableId").required(),
    Field::string("SourceVSwitchId"),
    Field::string("SourceCIDR"),
    Field::string("SnatIp").required(),
    Field::string("SnatEntryName"),
    Field::string("ClientToken").filled(),
    Field::int32("EipAffinity"),
]; &ROWS } };
record!(CreateSnatEntryRequest, CREATE_SNAT_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str snat_table_id, 2 OptStr source_v_switch_id, 3 OptStr source_cidr, 4 Str snat_ip,
    5 OptStr snat_entry_name, 6 OptStr client_token] [7 OptInt eip_affinity]);

/// Answer of `CreateSnatEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSnatEntryResponse {
    /** `SnatEntryId`: text. */ pub snat_entry_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSnatEntryResponse`].
pub static CREATE_SNAT_ENTRY_RESPONSE: Schema = Schema { name: "CreateSnatEntryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("SnatEntryId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateSnatEntryResponse, CREATE_SNAT_ENTRY_RESPONSE, [0 OptStr snat_entry_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSnatEntryRequest, CreateSnatEntryResponse);
