// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/GetInstanceConsoleOutput.json; do not edit.
//! Returns what an instance printed on its system console when it last started, rebooted or stopped, in Base64.
//!
//! Not for Windows nor for instance types that are no longer sold.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/GetInstanceConsoleOutput).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse>(
    "GetInstanceConsoleOutput", Effect::Read, &GET_INSTANCE_CONSOLE_OUTPUT_REQUEST, &GET_INSTANCE_CONSOLE_OUTPUT_RESPONSE,
), "
    400 MissingParameter
    404 InvalidParameter
    405 IncorrectInstanceStatus NotSupported
    429 Throttling
");

/// Request of `GetInstanceConsoleOutput`.
#[derive(Default)] #[non_exhaustive] pub struct GetInstanceConsoleOutputRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RemoveSymbols`: yes or no. */ pub remove_symbols: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl GetInstanceConsoleOutputRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RemoveSymbols`.
    pub fn remove_symbols(mut self, value: bool) -> Self { self.remove_symbols = Some(value); self }
}
/// Table of [`GetInstanceConsoleOutputRequest`].
pub static GET_INSTANCE_CONSOLE_OUTPUT_REQUEST: Schema =
    Schema { name: "GetInstanceConsoleOutputRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::boolean("RemoveSymbols"),
]; &ROWS } };
record!(GetInstanceConsoleOutputRequest, GET_INSTANCE_CONSOLE_OUTPUT_REQUEST,
    [0 OptStr region_id, 1 Str instance_id] [2 OptBool remove_symbols]);

/// Answer of `GetInstanceConsoleOutput`.
#[derive(Default)] #[non_exhaustive] pub struct GetInstanceConsoleOutputResponse {
    /** `LastUpdateTime`: text. */ pub last_update_time: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `ConsoleOutput`: text. */ pub console_output: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetInstanceConsoleOutputResponse`].
pub static GET_INSTANCE_CONSOLE_OUTPUT_RESPONSE: Schema =
    Schema { name: "GetInstanceConsoleOutputResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("LastUpdateTime"),
    Field::string("RequestId"),
    Field::string("InstanceId"),
    Field::string("ConsoleOutput"),
]; &ROWS } };
record!(GetInstanceConsoleOutputResponse, GET_INSTANCE_CONSOLE_OUTPUT_RESPONSE,
    [0 OptStr last_update_time, 1 OptStr request_id, 2 OptStr instance_id, 3 OptStr console_output] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse);
