// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTerminalSessions.json; do not edit.
//! Lists the terminal sessions of the last 4 weeks.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, operation, record};

operation!(Operation::new::<DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse>(
    "DescribeTerminalSessions", Effect::Read, &DESCRIBE_TERMINAL_SESSIONS_REQUEST, &DESCRIBE_TERMINAL_SESSIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Sessions"],
    total: None,
}), "
    400 InvalidParameter.NextToken = `NextToken` is not one that an earlier answer returned.
    400 InvalidParameter.MaxResults = `MaxResults` is out of range.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError = The service failed for a reason it does not name; try again later.
");

/// Request of `DescribeTerminalSessions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTerminalSessionsRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Only sessions on this instance. */ pub instance_id: Option<String>,
    /** Only this session. */ pub session_id: Option<String>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTerminalSessionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self { self.session_id = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
}
/// Table of [`DescribeTerminalSessionsRequest`].
pub static DESCRIBE_TERMINAL_SESSIONS_REQUEST: Schema =
    Schema { name: "DescribeTerminalSessionsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId"),
    Field::string("SessionId"),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(100.0))),
    Field::string("NextToken"),
]; &ROWS } };
record!(DescribeTerminalSessionsRequest, DESCRIBE_TERMINAL_SESSIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 2 OptStr session_id, 4 OptStr next_token] [3 OptInt max_results]);

/// Answer of `DescribeTerminalSessions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTerminalSessionsResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** The sessions. */ pub sessions: Vec<Session>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTerminalSessionsResponse`].
pub static DESCRIBE_TERMINAL_SESSIONS_RESPONSE: Schema =
    Schema { name: "DescribeTerminalSessionsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId").required(),
    Field::string("NextToken"),
    Field::record("Sessions", &SESSION).wrapped("Session"),
]; &ROWS } };
record!(DescribeTerminalSessionsResponse, DESCRIBE_TERMINAL_SESSIONS_RESPONSE,
    [0 Str request_id, 1 OptStr next_token, 2 List sessions] []);

/// What `Sessions.Session` holds.
#[derive(Default)] #[non_exhaustive] pub struct Session {
    /** When the session was opened. */ pub creation_time: Option<Timestamp>,
    /** Address inside the VPC that the session reaches. */ pub target_server: Option<String>,
    /** Port that data is forwarded to; absent without forwarding. */ pub port_number: Option<i64>,
    /** Id of who opened it: the account, the RAM user, or the one behind the role. */ pub principal_id: Option<String>,
    /** User that it connects as. */ pub username: Option<String>,
    /** Address that it was opened from. On the wire: `ClientIP`. */ pub client_ip: Option<String>,
    /** What kind of identity opened it. */ pub identity_type: Option<IdentityType>,
    /** Id of the session. */ pub session_id: String,
    /** Its connections. */ pub connections: Vec<Connection>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Session`].
pub static SESSION: Schema = Schema { name: "Session", fields: { static ROWS: [Field; 9] = [
    Field::timestamp("CreationTime"),
    Field::string("TargetServer"),
    Field::int32("PortNumber"),
    Field::string("PrincipalId"),
    Field::string("Username"),
    Field::string("ClientIP"),
    Field::one_of("IdentityType", IdentityType::VALUES),
    Field::string("SessionId").required(),
    Field::record("Connections", &CONNECTION).wrapped("Connection"),
]; &ROWS } };
record!(Session, SESSION,
    [0 Opt creation_time, 1 OptStr target_server, 3 OptStr principal_id, 4 OptStr username, 5 OptStr client_ip,
    6 Opt identity_type, 7 Str session_id, 8 List connections] [2 OptInt port_number]);

/// What `Sessions.Session.Connections.Connection` holds.
#[derive(Default)] #[non_exhaustive] pub struct Connection {
    /** Why it ended; only with status `Disconnected`, `Terminated` or `Failed`. */ pub closed_reason: Option<ClosedReason>,
    /** When it ended. */ pub end_time: Option<Timestamp>,
    /** Status of the connection. */ pub status: Option<ConnectionStatus>,
    /** When it started. */ pub start_time: Option<Timestamp>,
    /** Id of the instance. */ pub instance_id: String,
    /** What went wrong. */ pub failed_detail: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Connection`].
pub static CONNECTION: Schema = Schema { name: "Connection", fields: { static ROWS: [Field; 6] = [
    Field::one_of("ClosedReason", ClosedReason::VALUES),
    Field::timestamp("EndTime"),
    Field::one_of("Status", ConnectionStatus::VALUES),
    Field::timestamp("StartTime"),
    Field::string("InstanceId").required(),
    Field::string("FailedDetail"),
]; &ROWS } };
record!(Connection, CONNECTION,
    [0 Opt closed_reason, 1 Opt end_time, 2 Opt status, 3 Opt start_time, 4 Str instance_id, 5 OptStr failed_detail] []);

cloudspec_wire::open_enum! {
    /// Values of `Sessions.Session.IdentityType`. The provider may add to them.
    pub enum IdentityType {
        /** An Alibaba Cloud account. */ Account = "Account",
        /** A RAM user. */ RamUser = "RAMUser",
        /** A RAM role. */ AssumedRoleUser = "AssumedRoleUser",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `Sessions.Session.Connections.Connection.ClosedReason`. The provider may add to them.
    pub enum ClosedReason {
        /** There is no such instance, or not any more. */ InstanceNotExists = "InstanceNotExists",
        /** The instance does not run. */ InstanceNotRunning = "InstanceNotRunning",
        /** Connecting took too long. */ DeliveryTimeout = "DeliveryTimeout",
        /** The agent is too old. */ AgentNeedUpgrade = "AgentNeedUpgrade",
        /** The agent is not connected to the service. */ AgentNotOnline = "AgentNotOnline",
        /** A message was malformed. */ MessageFormatInvalid = "MessageFormatInvalid",
        /** Closed normally. */ AgentSocketClosed = "AgentSocketClosed",
        /** Closed by the client. */ ClientClosed = "ClientClosed",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `Sessions.Session.Connections.Connection.Status`. The provider may add to them.
    pub enum ConnectionStatus {
        /** Being connected. */ Connecting = "Connecting",
        /** Connected. */ Connected = "Connected",
        /** The connection broke. */ Disconnected = "Disconnected",
        /** Being ended. */ Terminating = "Terminating",
        /** Ended. */ Terminated = "Terminated",
        /** Could not connect. */ Failed = "Failed",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse, Session, Connection,
);
