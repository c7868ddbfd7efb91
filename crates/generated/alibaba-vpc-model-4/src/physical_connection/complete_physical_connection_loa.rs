// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CompletePhysicalConnectionLOA.json; do not edit.
//! Reports that the building of a leased line is finished, with the carrier's data.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CompletePhysicalConnectionLOA).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CompletePhysicalConnectionLoaResponse;

operation!(Operation::new::<CompletePhysicalConnectionLoaRequest, CompletePhysicalConnectionLoaResponse>(
    "CompletePhysicalConnectionLOA", Effect::Write, &COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.LineCode IllegalParam.LineLabel IllegalParam.LineSPContactInfo IncorrectStatus.PhysicalConnectionLOA
    400 InvalidInstanceId.NotFound MissingParam.AliUid MissingParam.InstanceId MissingParam.RegionNo
    400 OperationDenied.LOAStatusNotAllowComplete
");

/// Request of `CompletePhysicalConnectionLOA`.
#[derive(Default)] #[non_exhaustive] pub struct CompletePhysicalConnectionLoaRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `LineCode`: text. */ pub line_code: Option<String>,
    /** `LineLabel`: text. */ pub line_label: Option<String>,
    /** `LineServiceProvider`: text. */ pub line_service_provider: Option<String>,
    /** `LineSPContactInfo`: text. */ pub line_sp_contact_info: Option<String>,
    /** `FinishWork`: yes or no. Default: `true`. */ pub finish_work: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl CompletePhysicalConnectionLoaRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LineCode`.
    pub fn line_code(mut self, value: impl Into<String>) -> Self { self.line_code = Some(value.into()); self }
    /// Sets `LineLabel`.
    pub fn line_label(mut self, value: impl Into<String>) -> Self { self.line_label = Some(value.into()); self }
    /// Sets `LineServiceProvider`.
    pub fn line_service_provider(mut self, value: impl Into<String>) -> Self {
        self.line_service_provider = Some(value.into()); self
    }
    /// Sets `LineSPContactInfo`.
    pub fn line_sp_contact_info(mut self, value: impl Into<String>) -> Self {
        self.line_sp_contact_info = Some(value.into()); self
    }
    /// Sets `FinishWork`.
    pub fn finish_work(mut self, value: bool) -> Self { self.finish_work = Some(value); self }
}
/// Table of [`CompletePhysicalConnectionLoaRequest`].
pub static COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST: Schema =
    Schema { name: "CompletePhysicalConnectionLoaRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("LineCode"),
    Field::string("LineLabel"),
    Field::string("LineServiceProvider"),
    Field::string("LineSPContactInfo"),
    Field::boolean("FinishWork"),
]; &ROWS } };
record!(CompletePhysicalConnectionLoaRequest, COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str instance_id, 3 OptStr line_code, 4 OptStr line_label,
    5 OptStr line_service_provider, 6 OptStr line_sp_contact_info] [7 OptBool finish_work]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CompletePhysicalConnectionLoaRequest);
