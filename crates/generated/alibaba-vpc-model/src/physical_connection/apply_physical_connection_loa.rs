// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ApplyPhysicalConnectionLOA.json; do not edit.
//! Applies for the letter of authorization (LOA) that lets a carrier build a leased line into the data
//! centre.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ApplyPhysicalConnectionLOA).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{PmInfo, RequestIdResponse};

operation! {
    name: "ApplyPhysicalConnectionLOA",
    effect: Effect::Write,
    request: ApplyPhysicalConnectionLoaRequest = APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Bandwidth",
    "400 IllegalParam.CompanyName",
    "400 IllegalParam.LineOperator",
    "400 IllegalParam.LineType",
    "400 IllegalParam.PeerLocation",
    "400 IllegalParam.PmCertificateNo",
    "400 IllegalParam.PmCertificateType",
    "400 IllegalParam.PmContactInfo",
    "400 IllegalParam.PmGender",
    "400 IllegalParam.PmName",
    "400 IllegalParam.Si",
    "400 IncorrectStatus.PhysicalConnection",
    "400 IncorrectStatus.PhysicalConnectionLOA",
    "400 InvalidConstructionTime.Malformed",
    "400 InvalidInstanceId.NotFound",
    "400 MissingParam.AliUid",
    "400 MissingParam.InstanceId",
    "400 MissingParam.PMInfo",
    "400 MissingParam.RegionNo",
    "400 OperationFailed.PconnTrafficNotEnable",
}

/// Response of `ApplyPhysicalConnectionLOA`.
pub type ApplyPhysicalConnectionLoaResponse = RequestIdResponse;

/// Request of `ApplyPhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplyPhysicalConnectionLoaRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Bandwidth`: integer. Default: `100`.
    pub bandwidth: Option<i64>,
    /// `PeerLocation`: text.
    pub peer_location: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `CompanyName`: text.
    pub company_name: String,
    /// `LineType`: text.
    pub line_type: String,
    /// `Si`: text.
    pub si: String,
    /// `ConstructionTime`: text.
    pub construction_time: String,
    /// `PMInfo`: records, at most 16 elements.
    pub pm_info: Vec<PmInfo>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ApplyPhysicalConnectionLoaRequest {
    /// Starts with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        company_name: impl Into<String>,
        line_type: impl Into<String>,
        si: impl Into<String>,
        construction_time: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            company_name: company_name.into(),
            line_type: line_type.into(),
            si: si.into(),
            construction_time: construction_time.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }

    /// Sets `PMInfo`.
    pub fn pm_info(mut self, value: impl IntoIterator<Item = PmInfo>) -> Self {
        self.pm_info = cloudspec_wire::all(value);
        self
    }
}

record! {
    ApplyPhysicalConnectionLoaRequest: APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 bandwidth: OptInt = Field::int32("Bandwidth"),
    3 peer_location: OptStr = Field::string("PeerLocation"),
    4 instance_id: Str = Field::string("InstanceId").required(),
    5 company_name: Str = Field::string("CompanyName").required(),
    6 line_type: Str = Field::string("LineType").required(),
    7 si: Str = Field::string("Si").required(),
    8 construction_time: Str = Field::string("ConstructionTime").required(),
    9 pm_info: List = Field::record("PMInfo", &crate::shapes::PM_INFO).list().limits(&Limits::new().items(None, Some(16))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ApplyPhysicalConnectionLoaRequest,
}
