// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeregisterManagedInstance.json; do not edit.
//! Deregisters a managed instance. Commands and files can no longer be sent to it.
//!
//! - Requires permission for the action `ecs:DeregisterManagedInstance` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Timestamp, errors, operation, record,
};

operation! {
    name: "DeregisterManagedInstance",
    effect: Effect::Write,
    request: DeregisterManagedInstanceRequest = DEREGISTER_MANAGED_INSTANCE_REQUEST,
    response: DeregisterManagedInstanceResponse = DEREGISTER_MANAGED_INSTANCE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:DeregisterManagedInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `DeregisterManagedInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeregisterManagedInstanceRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of the managed instance (`mi-...`). `DescribeManagedInstances` lists it.
    pub instance_id: String,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeregisterManagedInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Makes a repeated call harmless: the same token has effect once.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeregisterManagedInstanceRequest: DEREGISTER_MANAGED_INSTANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `DeregisterManagedInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeregisterManagedInstanceResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// The managed instance that the call was about.
    pub instance: Option<Instance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeregisterManagedInstanceResponse: DEREGISTER_MANAGED_INSTANCE_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 instance: Opt = Field::record("Instance", &INSTANCE),
}

/// `Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// When a task last ran; empty when none has.
    pub last_invoked_time: Option<Timestamp>,
    /// Public IP address of the server, from which it reaches Cloud Assistant.
    pub internet_ip: Option<String>,
    /// Host name of the server, as its operating system has it.
    pub hostname: Option<String>,
    /// Id of the managed instance (`mi-...`). `DescribeManagedInstances` lists it.
    pub instance_id: String,
    /// Code that it was registered with.
    pub activation_id: Option<String>,
    /// Private IP address of the server.
    pub intranet_ip: Option<String>,
    /// Version of the Cloud Assistant agent on the server, such as `2.2.3.189`.
    pub agent_version: Option<String>,
    /// When the server was registered with the activation code.
    pub registration_time: Option<Timestamp>,
    /// Name of the managed instance, chosen by its owner.
    pub instance_name: Option<String>,
    /// Operating system; written with and without a capital.
    pub os_type: Option<String>,
    /// Version of the operating system on the server.
    pub os_version: Option<String>,
    /// Tasks that have run on it.
    pub invocation_count: Option<i64>,
    /// Id by which the operating system of the server identifies it.
    pub machine_id: Option<String>,
    /// Id of the resource group that the managed instance belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 last_invoked_time: Opt = Field::timestamp("LastInvokedTime"),
    1 internet_ip: OptStr = Field::string("InternetIp"),
    2 hostname: OptStr = Field::string("Hostname"),
    3 instance_id: Str = Field::string("InstanceId").always(),
    4 activation_id: OptStr = Field::string("ActivationId"),
    5 intranet_ip: OptStr = Field::string("IntranetIp"),
    6 agent_version: OptStr = Field::string("AgentVersion"),
    7 registration_time: Opt = Field::timestamp("RegistrationTime"),
    8 instance_name: OptStr = Field::string("InstanceName"),
    9 os_type: OptStr = Field::string("OsType"),
    10 os_version: OptStr = Field::string("OsVersion"),
    11 invocation_count: OptInt = Field::int64("InvocationCount"),
    12 machine_id: OptStr = Field::string("MachineId"),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeregisterManagedInstanceRequest,
    DeregisterManagedInstanceResponse,
    Instance,
}
