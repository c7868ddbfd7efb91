// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribePhysicalConnectionLOA.json; do not edit.
//! Returns the letter of authorization (LOA) of a leased line and how far it is.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnectionLOA),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::LineType;

operation! {
    name: "DescribePhysicalConnectionLOA",
    effect: Effect::Read,
    request: DescribePhysicalConnectionLoaRequest = DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: DescribePhysicalConnectionLoaResponse = DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 MissingParam.AliUid = The account's id is missing or not valid.",
    "400 MissingParam.InstanceId = `InstanceId` is missing.",
    "400 MissingParam.RegionNo = The region is missing.",
}

/// Request of `DescribePhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLoaRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePhysicalConnectionLoaRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `PhysicalConnectionLOAType`: record.
    pub physical_connection_loa_type: Option<PhysicalConnectionLoaType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Label on the cable inside the building of the data centre.
    pub line_label: Option<String>,
    /// Code by which the carrier knows the line.
    pub line_code: Option<String>,
    /// When building shall begin.
    pub construction_time: Option<Timestamp>,
    /// `SI`: string.
    pub si: Option<String>,
    /// `LoaUrl`: string.
    pub loa_url: Option<String>,
    /// `CompanyLocalizedName`: string.
    pub company_localized_name: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of leased line: `MSTP`, `MPLSVPN`, `FIBRE` or `Other`.
    pub line_type: Option<LineType>,
    /// Name of the customer's company, to whose site the leased line is built.
    pub company_name: Option<String>,
    /// The people who build the line. On the wire: `PMInfo`.
    pub pm_info: Vec<PmInfo>,
    /// Carrier that provides the line, by its Chinese name.
    pub line_service_provider: Option<String>,
    /// How to reach the technician of the line's carrier, such as a telephone number. On the wire:
    /// `LineSPContactInfo`.
    pub line_sp_contact_info: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PhysicalConnectionLoaType: PHYSICAL_CONNECTION_LOA_TYPE,
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 line_label: OptStr = Field::string("LineLabel"),
    2 line_code: OptStr = Field::string("LineCode"),
    3 construction_time: Opt = Field::timestamp("ConstructionTime"),
    4 si: OptStr = Field::string("SI"),
    5 loa_url: OptStr = Field::string("LoaUrl"),
    6 company_localized_name: OptStr = Field::string("CompanyLocalizedName"),
    7 instance_id: OptStr = Field::string("InstanceId"),
    8 line_type: Opt = Field::one_of("LineType", LineType::VALUES),
    9 company_name: OptStr = Field::string("CompanyName"),
    10 pm_info: List = Field::record("PMInfo", &PM_INFO).wrapped("PMInfo"),
    11 line_service_provider: OptStr = Field::string("LineServiceProvider"),
    12 line_sp_contact_info: OptStr = Field::string("LineSPContactInfo"),
}

/// `PhysicalConnectionLOAType.PMInfo.PMInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PmInfo {
    /// Sex of the engineer who installs the line: `Male` or `Female`. On the wire: `PMGender`.
    pub pm_gender: Option<PmGender>,
    /// Number of the builder's identity card or passport. On the wire: `PMCertificateNo`.
    pub pm_certificate_no: Option<String>,
    /// Name of the engineer who installs the line in the data centre. On the wire: `PMName`.
    pub pm_name: Option<String>,
    /// Kind of the identity paper of the engineer: `IDCard` or `Passport`. On the wire:
    /// `PMCertificateType`.
    pub pm_certificate_type: Option<PmCertificateType>,
    /// Telephone number of the engineer who installs the line in the data centre. On the wire:
    /// `PMContactInfo`.
    pub pm_contact_info: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PmInfo: PM_INFO,
    0 pm_gender: Opt = Field::one_of("PMGender", PmGender::VALUES),
    1 pm_certificate_no: OptStr = Field::string("PMCertificateNo"),
    2 pm_name: OptStr = Field::string("PMName"),
    3 pm_certificate_type: Opt = Field::one_of("PMCertificateType", PmCertificateType::VALUES),
    4 pm_contact_info: OptStr = Field::string("PMContactInfo"),
}

open_enum! {
    /// Documented values of `PhysicalConnectionLOAType.Status`. The provider may add others.
    pub enum Status {
        Applying = "Applying",
        Accept = "Accept",
        Available = "Available",
        Rejected = "Rejected",
        Completing = "Completing",
        Complete = "Complete",
        Deleted = "Deleted",
    }
}

open_enum! {
    /// Documented values of `PhysicalConnectionLOAType.PMInfo.PMInfo.PMGender`. The provider may add
    /// others.
    pub enum PmGender {
        Male = "Male",
        Female = "Female",
    }
}

open_enum! {
    /// Documented values of `PhysicalConnectionLOAType.PMInfo.PMInfo.PMCertificateType`. The provider may
    /// add others.
    pub enum PmCertificateType {
        IdCard = "IDCard",
        Passport = "Passport",
        Other = "Other",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePhysicalConnectionLoaRequest,
    DescribePhysicalConnectionLoaResponse,
    PhysicalConnectionLoaType,
    PmInfo,
}
