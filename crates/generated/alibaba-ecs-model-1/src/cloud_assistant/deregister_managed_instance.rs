// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeregisterManagedInstance.json; do not edit.
//! Deregisters a managed instance. Commands and files can no longer be sent to it.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, Timestamp, operation, record};

operation!(Operation::new::<DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse>(
    "DeregisterManagedInstance", Effect::Write, &DEREGISTER_MANAGED_INSTANCE_REQUEST, &DEREGISTER_MANAGED_INSTANCE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidInstance.NotFound = The region has no instance with one of these ids.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `DeregisterManagedInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeregisterManagedInstanceRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Id of the managed instance. */ pub instance_id: String,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the client makes one when
    /// it is absent. Filled in by the client.
    pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeregisterManagedInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeregisterManagedInstanceRequest`].
pub static DEREGISTER_MANAGED_INSTANCE_REQUEST: Schema =
    Schema { name: "DeregisterManagedInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("ClientToken").filled().limits(&Limits::length(None, Some(64))),
]; &ROWS } };
record!(DeregisterManagedInstanceRequest, DEREGISTER_MANAGED_INSTANCE_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 OptStr client_token] []);

/// Answer of `DeregisterManagedInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeregisterManagedInstanceResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** The instance. */ pub instance: Option<Instance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeregisterManagedInstanceResponse`].
pub static DEREGISTER_MANAGED_INSTANCE_RESPONSE: Schema =
    Schema { name: "DeregisterManagedInstanceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId").required(),
    Field::record("Instance", &INSTANCE),
]; &ROWS } };
record!(DeregisterManagedInstanceResponse, DEREGISTER_MANAGED_INSTANCE_RESPONSE, [0 Str request_id, 1 Opt instance] []);

/// What `Instance` holds.
#[derive(Default)] #[non_exhaustive] pub struct Instance {
    /** When a task last ran; empty when none has. */ pub last_invoked_time: Option<Timestamp>,
    /** Public address. */ pub internet_ip: Option<String>,
    /** Host name. */ pub hostname: Option<String>,
    /** Id of the managed instance. */ pub instance_id: String,
    /** Code that it was registered with. */ pub activation_id: Option<String>,
    /** Private address. */ pub intranet_ip: Option<String>,
    /** Version of the Cloud Assistant agent. */ pub agent_version: Option<String>,
    /** When it was registered. */ pub registration_time: Option<Timestamp>,
    /** Name of the instance. */ pub instance_name: Option<String>,
    /** Operating system; written with and without a capital. */ pub os_type: Option<String>,
    /** Version of the operating system. */ pub os_version: Option<String>,
    /** Tasks that have run on it. */ pub invocation_count: Option<i64>,
    /** Id of the machine. */ pub machine_id: Option<String>,
    /** Resource group of the instance. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Instance`].
pub static INSTANCE: Schema = Schema { name: "Instance", fields: { static ROWS: [Field; 14] = [
    Field::timestamp("LastInvokedTime"),
    Field::string("InternetIp"),
    Field::string("Hostname"),
    Field::string("InstanceId").required(),
    Field::string("ActivationId"),
    Field::string("IntranetIp"),
    Field::string("AgentVersion"),
    Field::timestamp("RegistrationTime"),
    Field::string("InstanceName"),
    Field::string("OsType"),
    Field::string("OsVersion"),
    Field::int64("InvocationCount"),
    Field::string("MachineId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(Instance, INSTANCE,
    [0 Opt last_invoked_time, 1 OptStr internet_ip, 2 OptStr hostname, 3 Str instance_id, 4 OptStr activation_id,
    5 OptStr intranet_ip, 6 OptStr agent_version, 7 Opt registration_time, 8 OptStr instance_name, 9 OptStr os_type,
    10 OptStr os_version, 12 OptStr machine_id, 13 OptStr resource_group_id] [11 OptInt invocation_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse, Instance,
);
