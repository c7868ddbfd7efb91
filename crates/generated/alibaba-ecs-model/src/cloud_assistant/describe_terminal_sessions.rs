// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTerminalSessions.json; do not edit.
//! Lists the terminal sessions of the last 4 weeks.
//!
//! - Requires permission for the action `ecs:DescribeTerminalSessions` (access level list), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

operation! {
    name: "DescribeTerminalSessions",
    effect: Effect::Read,
    request: DescribeTerminalSessionsRequest = DESCRIBE_TERMINAL_SESSIONS_REQUEST,
    response: DescribeTerminalSessionsResponse = DESCRIBE_TERMINAL_SESSIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Sessions"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).authorization(Authorization::new("ecs:DescribeTerminalSessions").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InvalidParameter.NextToken = `NextToken` is not one that an earlier response returned.",
    "400 InvalidParameter.MaxResults = `MaxResults` is out of range.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError = The service failed for a reason it does not name; try again later.",
}

/// Request of `DescribeTerminalSessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of an instance: only sessions that connect to it are returned.
    pub instance_id: Option<String>,
    /// Id of a session (`s-...`): only this one is returned.
    pub session_id: Option<String>,
    /// How many entries a response holds at most. At most 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the `NextToken` of the previous response. Absent for the first page.
    pub next_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTerminalSessionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of an instance: only sessions that connect to it are returned.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of a session (`s-...`): only this one is returned.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the `NextToken` of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

record! {
    DescribeTerminalSessionsRequest: DESCRIBE_TERMINAL_SESSIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 session_id: OptStr = Field::string("SessionId"),
    3 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(100.0))),
    4 next_token: OptStr = Field::string("NextToken"),
}

/// Response of `DescribeTerminalSessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// Sessions that match, one entry for each.
    pub sessions: Vec<Session>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTerminalSessionsResponse: DESCRIBE_TERMINAL_SESSIONS_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 sessions: List = Field::record("Sessions", &SESSION).wrapped("Session"),
}

/// `Sessions.Session` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Session {
    /// When the session was opened.
    pub creation_time: Option<Timestamp>,
    /// Address inside the VPC that the session reaches.
    pub target_server: Option<String>,
    /// Port that data is forwarded to; absent without forwarding.
    pub port_number: Option<i64>,
    /// Id of who opened it: the account, the RAM user, or the one behind the role.
    pub principal_id: Option<String>,
    /// User of the operating system as whom the session runs.
    pub username: Option<String>,
    /// Address that it was opened from. On the wire: `ClientIP`.
    pub client_ip: Option<String>,
    /// Kind of identity that opened the session: `Account`, `RAMUser` or `AssumedRoleUser`.
    pub identity_type: Option<IdentityType>,
    /// Id of the session (`s-...`). `DescribeTerminalSessions` lists it.
    pub session_id: String,
    /// Connections of the session to instances, one entry for each.
    pub connections: Vec<Connection>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Session: SESSION,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 target_server: OptStr = Field::string("TargetServer"),
    2 port_number: OptInt = Field::int32("PortNumber"),
    3 principal_id: OptStr = Field::string("PrincipalId"),
    4 username: OptStr = Field::string("Username"),
    5 client_ip: OptStr = Field::string("ClientIP"),
    6 identity_type: Opt = Field::one_of("IdentityType", IdentityType::VALUES),
    7 session_id: Str = Field::string("SessionId").always(),
    8 connections: List = Field::record("Connections", &CONNECTION).wrapped("Connection"),
}

/// `Sessions.Session.Connections.Connection` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Connection {
    /// Why the connection was closed; empty while it is open.
    pub closed_reason: Option<ClosedReason>,
    /// When the connection was closed; empty while it is open.
    pub end_time: Option<Timestamp>,
    /// State that the connection to the instance is in.
    pub status: Option<ConnectionStatus>,
    /// When the connection was opened.
    pub start_time: Option<Timestamp>,
    /// Id of the instance.
    pub instance_id: String,
    /// Why the connection failed, in words; empty when it did not.
    pub failed_detail: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Connection: CONNECTION,
    0 closed_reason: Opt = Field::one_of("ClosedReason", ClosedReason::VALUES),
    1 end_time: Opt = Field::timestamp("EndTime"),
    2 status: Opt = Field::one_of("Status", ConnectionStatus::VALUES),
    3 start_time: Opt = Field::timestamp("StartTime"),
    4 instance_id: Str = Field::string("InstanceId").always(),
    5 failed_detail: OptStr = Field::string("FailedDetail"),
}

open_enum! {
    /// Documented values of `Sessions.Session.IdentityType`. The provider may add others.
    pub enum IdentityType {
        /// An Alibaba Cloud account.
        Account = "Account",
        /// A RAM user.
        RamUser = "RAMUser",
        /// A RAM role.
        AssumedRoleUser = "AssumedRoleUser",
    }
}

open_enum! {
    /// Documented values of `Sessions.Session.Connections.Connection.ClosedReason`. The provider may add
    /// others.
    pub enum ClosedReason {
        /// There is no such instance, or not any more.
        InstanceNotExists = "InstanceNotExists",
        /// The instance does not run.
        InstanceNotRunning = "InstanceNotRunning",
        /// Connecting took too long.
        DeliveryTimeout = "DeliveryTimeout",
        /// The agent is too old.
        AgentNeedUpgrade = "AgentNeedUpgrade",
        /// The agent is not connected to the service.
        AgentNotOnline = "AgentNotOnline",
        /// A message was malformed.
        MessageFormatInvalid = "MessageFormatInvalid",
        /// Closed normally.
        AgentSocketClosed = "AgentSocketClosed",
        /// Closed by the client.
        ClientClosed = "ClientClosed",
    }
}

open_enum! {
    /// Documented values of `Sessions.Session.Connections.Connection.Status`. The provider may add others.
    pub enum ConnectionStatus {
        /// Being connected.
        Connecting = "Connecting",
        /// Connected.
        Connected = "Connected",
        /// The connection broke.
        Disconnected = "Disconnected",
        /// Being ended.
        Terminating = "Terminating",
        /// Ended.
        Terminated = "Terminated",
        /// Could not connect.
        Failed = "Failed",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTerminalSessionsRequest,
    DescribeTerminalSessionsResponse,
    Session,
    Connection,
}
