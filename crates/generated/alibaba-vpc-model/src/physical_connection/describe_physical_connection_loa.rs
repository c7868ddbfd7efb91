// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePhysicalConnectionLOA.json; do not edit.
//! Returns the letter of authorization (LOA) of a leased line and how far it is.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnectionLOA).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribePhysicalConnectionLOA",
    effect: Effect::Read,
    request: DescribePhysicalConnectionLoaRequest = DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: DescribePhysicalConnectionLoaResponse = DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidInstanceId.NotFound",
    "400 MissingParam.AliUid",
    "400 MissingParam.InstanceId",
    "400 MissingParam.RegionNo",
}

/// Request of `DescribePhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLoaRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribePhysicalConnectionLoaRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DescribePhysicalConnectionLoaRequest: DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 instance_id: Str = Field::string("InstanceId").required(),
}

/// Response of `DescribePhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLoaResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PhysicalConnectionLOAType`: record.
    pub physical_connection_loa_type: Option<PhysicalConnectionLoaType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribePhysicalConnectionLoaResponse: DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 physical_connection_loa_type: Opt = Field::record("PhysicalConnectionLOAType", &PHYSICAL_CONNECTION_LOA_TYPE),
}

/// `PhysicalConnectionLOAType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PhysicalConnectionLoaType {
    /// `Status`: text.
    pub status: Option<String>,
    /// `LineLabel`: text.
    pub line_label: Option<String>,
    /// `LineCode`: text.
    pub line_code: Option<String>,
    /// `ConstructionTime`: text.
    pub construction_time: Option<String>,
    /// `SI`: text.
    pub si: Option<String>,
    /// `LoaUrl`: text.
    pub loa_url: Option<String>,
    /// `CompanyLocalizedName`: text.
    pub company_localized_name: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `LineType`: text.
    pub line_type: Option<String>,
    /// `CompanyName`: text.
    pub company_name: Option<String>,
    /// `PMInfo`: records.
    pub pm_info: Vec<PmInfo>,
    /// `LineServiceProvider`: text.
    pub line_service_provider: Option<String>,
    /// `LineSPContactInfo`: text.
    pub line_sp_contact_info: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PhysicalConnectionLoaType: PHYSICAL_CONNECTION_LOA_TYPE,
    0 status: OptStr = Field::string("Status"),
    1 line_label: OptStr = Field::string("LineLabel"),
    2 line_code: OptStr = Field::string("LineCode"),
    3 construction_time: OptStr = Field::string("ConstructionTime"),
    4 si: OptStr = Field::string("SI"),
    5 loa_url: OptStr = Field::string("LoaUrl"),
    6 company_localized_name: OptStr = Field::string("CompanyLocalizedName"),
    7 instance_id: OptStr = Field::string("InstanceId"),
    8 line_type: OptStr = Field::string("LineType"),
    9 company_name: OptStr = Field::string("CompanyName"),
    10 pm_info: List = Field::record("PMInfo", &PM_INFO).wrapped("PMInfo"),
    11 line_service_provider: OptStr = Field::string("LineServiceProvider"),
    12 line_sp_contact_info: OptStr = Field::string("LineSPContactInfo"),
}

/// `PhysicalConnectionLOAType.PMInfo.PMInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PmInfo {
    /// `PMGender`: text.
    pub pm_gender: Option<String>,
    /// `PMCertificateNo`: text.
    pub pm_certificate_no: Option<String>,
    /// `PMName`: text.
    pub pm_name: Option<String>,
    /// `PMCertificateType`: text.
    pub pm_certificate_type: Option<String>,
    /// `PMContactInfo`: text.
    pub pm_contact_info: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PmInfo: PM_INFO,
    0 pm_gender: OptStr = Field::string("PMGender"),
    1 pm_certificate_no: OptStr = Field::string("PMCertificateNo"),
    2 pm_name: OptStr = Field::string("PMName"),
    3 pm_certificate_type: OptStr = Field::string("PMCertificateType"),
    4 pm_contact_info: OptStr = Field::string("PMContactInfo"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePhysicalConnectionLoaRequest,
    DescribePhysicalConnectionLoaResponse,
    PhysicalConnectionLoaType,
    PmInfo,
}
