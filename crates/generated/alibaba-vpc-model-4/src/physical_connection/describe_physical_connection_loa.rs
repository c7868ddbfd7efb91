// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePhysicalConnectionLOA.json; do not edit.
//! Returns the letter of authorization (LOA) of a leased line and how far it is.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnectionLOA).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribePhysicalConnectionLoaRequest, DescribePhysicalConnectionLoaResponse>(
    "DescribePhysicalConnectionLOA", Effect::Read, &DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST,
    &DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidInstanceId.NotFound MissingParam.AliUid MissingParam.InstanceId MissingParam.RegionNo
");

/// Request of `DescribePhysicalConnectionLOA`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePhysicalConnectionLoaRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribePhysicalConnectionLoaRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DescribePhysicalConnectionLoaRequest`].
pub static DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST: Schema =
    Schema { name: "DescribePhysicalConnectionLoaRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(DescribePhysicalConnectionLoaRequest, DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str instance_id] []);

/// Answer of `DescribePhysicalConnectionLOA`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePhysicalConnectionLoaResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PhysicalConnectionLOAType`: record. */ pub physical_connection_loa_type: Option<PhysicalConnectionLoaType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePhysicalConnectionLoaResponse`].
pub static DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema =
    Schema { name: "DescribePhysicalConnectionLoaResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("PhysicalConnectionLOAType", &PHYSICAL_CONNECTION_LOA_TYPE),
]; &ROWS } };
record!(DescribePhysicalConnectionLoaResponse, DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    [0 OptStr request_id, 1 Opt physical_connection_loa_type] []);

/// What `PhysicalConnectionLOAType` holds.
#[derive(Default)] #[non_exhaustive] pub struct PhysicalConnectionLoaType {
    /** `Status`: text. */ pub status: Option<String>,
    /** `LineLabel`: text. */ pub line_label: Option<String>,
    /** `LineCode`: text. */ pub line_code: Option<String>,
    /** `ConstructionTime`: text. */ pub construction_time: Option<String>,
    /** `SI`: text. */ pub si: Option<String>,
    /** `LoaUrl`: text. */ pub loa_url: Option<String>,
    /** `CompanyLocalizedName`: text. */ pub company_localized_name: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `LineType`: text. */ pub line_type: Option<String>,
    /** `CompanyName`: text. */ pub company_name: Option<String>,
    /** `PMInfo`: records. */ pub pm_info: Vec<PmInfo>,
    /** `LineServiceProvider`: text. */ pub line_service_provider: Option<String>,
    /** `LineSPContactInfo`: text. */ pub line_sp_contact_info: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PhysicalConnectionLoaType`].
pub static PHYSICAL_CONNECTION_LOA_TYPE: Schema =
    Schema { name: "PhysicalConnectionLoaType", fields: { static ROWS: [Field; 13] = [
    Field::string("Status"),
    Field::string("LineLabel"),
    Field::string("LineCode"),
    Field::string("ConstructionTime"),
    Field::string("SI"),
    Field::string("LoaUrl"),
    Field::string("CompanyLocalizedName"),
    Field::string("InstanceId"),
    Field::string("LineType"),
    Field::string("CompanyName"),
    Field::record("PMInfo", &PM_INFO).wrapped("PMInfo"),
    Field::string("LineServiceProvider"),
    Field::string("LineSPContactInfo"),
]; &ROWS } };
record!(PhysicalConnectionLoaType, PHYSICAL_CONNECTION_LOA_TYPE,
    [0 OptStr status, 1 OptStr line_label, 2 OptStr line_code, 3 OptStr construction_time, 4 OptStr si, 5 OptStr loa_url,
    6 OptStr company_localized_name, 7 OptStr instance_id, 8 OptStr line_type, 9 OptStr company_name, 10 List pm_info,
    11 OptStr line_service_provider, 12 OptStr line_sp_contact_info] []);

/// What `PhysicalConnectionLOAType.PMInfo.PMInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct PmInfo {
    /** `PMGender`: text. */ pub pm_gender: Option<String>,
    /** `PMCertificateNo`: text. */ pub pm_certificate_no: Option<String>,
    /** `PMName`: text. */ pub pm_name: Option<String>,
    /** `PMCertificateType`: text. */ pub pm_certificate_type: Option<String>,
    /** `PMContactInfo`: text. */ pub pm_contact_info: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PmInfo`].
pub static PM_INFO: Schema = Schema { name: "PmInfo", fields: { static ROWS: [Field; 5] = [
    Field::string("PMGender"),
    Field::string("PMCertificateNo"),
    Field::string("PMName"),
    Field::string("PMCertificateType"),
    Field::string("PMContactInfo"),
]; &ROWS } };
record!(PmInfo, PM_INFO,
    [0 OptStr pm_gender, 1 OptStr pm_certificate_no, 2 OptStr pm_name, 3 OptStr pm_certificate_type, 4 OptStr pm_contact_info] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePhysicalConnectionLoaRequest, DescribePhysicalConnectionLoaResponse, PhysicalConnectionLoaType, PmInfo,
);
