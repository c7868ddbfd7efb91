// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/SetHighDefinitionMonitorLogStatus.json; do not edit.
//! Switches the second-by-second monitoring of an elastic IP address on or off.
//!
//! Its figures go to Simple Log Service, which charges for them.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/SetHighDefinitionMonitorLogStatus).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<SetHighDefinitionMonitorLogStatusRequest, SetHighDefinitionMonitorLogStatusResponse>(
    "SetHighDefinitionMonitorLogStatus", Effect::Write, &SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_REQUEST,
    &SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_RESPONSE,
), "
    400 HdMonitorEipNumberOverLimit InvalidAction.NotSupport InvalidAllocationId.NotFound InvalidHdMonitorStatus \
        InvalidInstanceId
    400 ParameterInvalid ProjectOrLogstoreNotExist RuleExist SourceProjectNotExist Unauthorized
");

/// Request of `SetHighDefinitionMonitorLogStatus`.
#[derive(Default)] #[non_exhaustive] pub struct SetHighDefinitionMonitorLogStatusRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `LogProject`: text. */ pub log_project: String,
    /** `LogStore`: text. */ pub log_store: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. Default: `EIP`. */ pub instance_type: Option<String>,
    /** `Status`: text. */ pub status: String,
    /** What else came. */ pub extra: Extra,
}
impl SetHighDefinitionMonitorLogStatusRequest {
    /// With what is required.
    pub fn new(
        log_project: impl Into<String>, log_store: impl Into<String>, instance_id: impl Into<String>, status: impl Into<String>,
    ) -> Self {
        Self {
            log_project: log_project.into(), log_store: log_store.into(), instance_id: instance_id.into(), status: status.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`SetHighDefinitionMonitorLogStatusRequest`].
pub static SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_REQUEST: Schema =
    Schema { name: "SetHighDefinitionMonitorLogStatusRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("LogProject").required(),
    Field::string("LogStore").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
    Field::string("Status").required(),
]; &ROWS } };
record!(SetHighDefinitionMonitorLogStatusRequest, SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_REQUEST,
    [0 OptStr region_id, 1 Str log_project, 2 Str log_store, 3 Str instance_id, 4 OptStr instance_type, 5 Str status] []);

/// Answer of `SetHighDefinitionMonitorLogStatus`.
#[derive(Default)] #[non_exhaustive] pub struct SetHighDefinitionMonitorLogStatusResponse {
    /** `Success`: text. */ pub success: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SetHighDefinitionMonitorLogStatusResponse`].
pub static SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_RESPONSE: Schema =
    Schema { name: "SetHighDefinitionMonitorLogStatusResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Success"),
    Field::string("RequestId"),
]; &ROWS } };
record!(SetHighDefinitionMonitorLogStatusResponse, SET_HIGH_DEFINITION_MONITOR_LOG_STATUS_RESPONSE,
    [0 OptStr success, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    SetHighDefinitionMonitorLogStatusRequest, SetHighDefinitionMonitorLogStatusResponse,
);
