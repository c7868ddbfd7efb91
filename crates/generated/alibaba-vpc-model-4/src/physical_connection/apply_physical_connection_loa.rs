// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ApplyPhysicalConnectionLOA.json; do not edit.
//! Applies for the letter of authorization (LOA) that lets a carrier build a leased line into the data centre.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ApplyPhysicalConnectionLOA).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{PmInfo, RequestIdResponse as ApplyPhysicalConnectionLoaResponse};

operation!(Operation::new::<ApplyPhysicalConnectionLoaRequest, ApplyPhysicalConnectionLoaResponse>(
    "ApplyPhysicalConnectionLOA", Effect::Write, &APPLY_PHYSICAL_CONNECTION_LOA_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.Bandwidth IllegalParam.CompanyName IllegalParam.LineOperator IllegalParam.LineType IllegalParam.PeerLocation
    400 IllegalParam.PmCertificateNo IllegalParam.PmCertificateType IllegalParam.PmContactInfo IllegalParam.PmGender
    400 IllegalParam.PmName IllegalParam.Si IncorrectStatus.PhysicalConnection IncorrectStatus.PhysicalConnectionLOA
    400 InvalidConstructionTime.Malformed InvalidInstanceId.NotFound MissingParam.AliUid MissingParam.InstanceId
    400 MissingParam.PMInfo MissingParam.RegionNo OperationFailed.PconnTrafficNotEnable
");

/// Request of `ApplyPhysicalConnectionLOA`.
#[derive(Default)] #[non_exhaustive] pub struct ApplyPhysicalConnectionLoaRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Bandwidth`: integer. Default: `100`. */ pub bandwidth: Option<i64>,
    /** `PeerLocation`: text. */ pub peer_location: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `CompanyName`: text. */ pub company_name: String,
    /** `LineType`: text. */ pub line_type: String,
    /** `Si`: text. */ pub si: String,
    /** `ConstructionTime`: text. */ pub construction_time: String,
    /** `PMInfo`: records, at most 16 elements. */ pub pm_info: Vec<PmInfo>,
    /** What else came. */ pub extra: Extra,
}
impl ApplyPhysicalConnectionLoaRequest {
    /// With what is required.
    pub fn new(
        instance_id: impl Into<String>, company_name: impl Into<String>, line_type: impl Into<String>, si: impl Into<String>,
        construction_time: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(), company_name: company_name.into(), line_type: line_type.into(), si: si.into(),
            construction_time: construction_time.into(),
            ..Self::default()
        }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self { self.peer_location = Some(value.into()); self }
    /// Sets `PMInfo`.
    pub fn pm_info(mut self, value: impl IntoIterator<Item = PmInfo>) -> Self { self.pm_info = all(value); self }
}
/// Table of [`ApplyPhysicalConnectionLoaRequest`].
pub static APPLY_PHYSICAL_CONNECTION_LOA_REQUEST: Schema =
    Schema { name: "ApplyPhysicalConnectionLoaRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::int32("Bandwidth"),
    Field::string("PeerLocation"),
    Field::string("InstanceId").required(),
    Field::string("CompanyName").required(),
    Field::string("LineType").required(),
    Field::string("Si").required(),
    Field::string("ConstructionTime").required(),
    Field::record("PMInfo", &crate::shapes::PM_INFO).list().limits(&Limits::items(None, Some(16))),
]; &ROWS } };
record!(ApplyPhysicalConnectionLoaRequest, APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 3 OptStr peer_location, 4 Str instance_id, 5 Str company_name, 6 Str line_type,
    7 Str si, 8 Str construction_time, 9 List pm_info] [2 OptInt bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ApplyPhysicalConnectionLoaRequest);
