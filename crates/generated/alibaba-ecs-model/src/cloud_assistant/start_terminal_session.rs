// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartTerminalSession.json; do not edit.
//! Opens a terminal session on instances and returns the WebSocket URL to connect to.
//!
//! The URL holds for 10 minutes. The instances have to be running, with an agent later than 2.2.3.256
//! on Linux, 2.1.3.256 on Windows. A region may hold 1,000 open sessions, an instance 20 connected
//! ones.
//!
//! - Requires permission for the action `ecs:StartTerminalSession` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, open_enum, operation, record,
};

operation! {
    name: "StartTerminalSession",
    effect: Effect::Write,
    request: StartTerminalSessionRequest = START_TERMINAL_SESSION_REQUEST,
    response: StartTerminalSessionResponse = START_TERMINAL_SESSION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:StartTerminalSession").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 PortNumber.Invalid = `PortNumber` is not a valid port.",
    "403 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "403 SessionCount.ExceedLimit = Too many sessions are open; end some.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "403 PortForwarding.NotSupported = Port forwarding is not offered here.",
    "403 UserBehavior.SessionManagerDisabled = The account has Session Manager switched off.",
    "403 InvalidCommandLine.Conflict = `CommandLine` excludes `PortNumber` and `TargetServer`.",
    "403 InvalidTargetServer.MissingPortNumber = `TargetServer` needs `PortNumber`.",
    "403 InvalidCommandLine.LengthLimitExceeded = `CommandLine` is longer than 512 characters.",
    "403 InvalidInstanceIds.CountLimitExceeded = `TargetServer` and `CommandLine` allow one instance only.",
    "403 Username.ExceedLimit = `Username` is too long.",
    "403 InvalidOperation.SecurityGroupRuleDenied = A rule of the instance's security group forbids the connection.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `StartTerminalSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartTerminalSessionRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Instances to connect to. 10 are documented, 100 accepted; only one with `TargetServer` or
    /// `CommandLine`.
    pub instance_id: Vec<String>,
    /// Forward data to this port of the instance, such as 22 for SSH. No forwarding when absent.
    pub port_number: Option<i64>,
    /// Command to run once the session is open. Not together with `PortNumber` and `TargetServer`. At most
    /// 512 characters.
    pub command_line: Option<String>,
    /// Address inside the VPC to reach through the instance; `PortNumber` is then the port there.
    pub target_server: Option<String>,
    /// User of the operating system as whom the session runs; the default one when left out.
    pub username: Option<String>,
    /// Network that the WebSocket URL goes through. Default: `Internet`.
    pub connection_type: Option<ConnectionType>,
    /// Name under which the parameter store of Operation Orchestration Service keeps the password of
    /// `Username`. The name, not the password; only for Windows users other than System.
    pub password_name: Option<String>,
    /// Whether and with which key of KMS the data of the session is encrypted.
    pub encryption_options: Option<EncryptionOptions>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StartTerminalSessionRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_id: cloudspec_wire::all(instance_id),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Forward data to this port of the instance, such as 22 for SSH.
    pub fn port_number(mut self, value: i64) -> Self {
        self.port_number = Some(value);
        self
    }

    /// Command to run once the session is open.
    pub fn command_line(mut self, value: impl Into<String>) -> Self {
        self.command_line = Some(value.into());
        self
    }

    /// Address inside the VPC to reach through the instance; `PortNumber` is then the port there.
    pub fn target_server(mut self, value: impl Into<String>) -> Self {
        self.target_server = Some(value.into());
        self
    }

    /// User of the operating system as whom the session runs; the default one when left out.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Network that the WebSocket URL goes through.
    pub fn connection_type(mut self, value: impl Into<ConnectionType>) -> Self {
        self.connection_type = Some(value.into());
        self
    }

    /// Name under which the parameter store of Operation Orchestration Service keeps the password of
    /// `Username`.
    pub fn password_name(mut self, value: impl Into<String>) -> Self {
        self.password_name = Some(value.into());
        self
    }

    /// Whether and with which key of KMS the data of the session is encrypted.
    pub fn encryption_options(mut self, value: EncryptionOptions) -> Self {
        self.encryption_options = Some(value);
        self
    }

    /// Makes a repeated call harmless: the same token has effect once.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    StartTerminalSessionRequest: START_TERMINAL_SESSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
    2 port_number: OptInt = Field::int32("PortNumber"),
    3 command_line: OptStr = Field::string("CommandLine").limits(&Limits::new().length(None, Some(512))),
    4 target_server: OptStr = Field::string("TargetServer"),
    5 username: OptStr = Field::string("Username"),
    6 connection_type: Opt = Field::one_of("ConnectionType", ConnectionType::VALUES),
    7 password_name: OptStr = Field::string("PasswordName"),
    8 encryption_options: Opt = Field::record("EncryptionOptions", &ENCRYPTION_OPTIONS).style(Style::Json),
    9 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
}

/// `EncryptionOptions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct EncryptionOptions {
    /// Whether the session is encrypted from end to end.
    pub enabled: Option<bool>,
    /// Id of a symmetric key in Key Management Service; only with mode `Kms`. On the wire: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Which key is used; only when encryption is enabled. Default: `Auto`.
    pub mode: Option<EncryptionMode>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EncryptionOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the session is encrypted from end to end.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Id of a symmetric key in Key Management Service; only with mode `Kms`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Which key is used; only when encryption is enabled.
    pub fn mode(mut self, value: impl Into<EncryptionMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

record! {
    EncryptionOptions: ENCRYPTION_OPTIONS,
    0 enabled: OptBool = Field::boolean("Enabled"),
    1 kms_key_id: OptStr = Field::string("KMSKeyId"),
    2 mode: Opt = Field::one_of("Mode", EncryptionMode::VALUES),
}

/// Response of `StartTerminalSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartTerminalSessionResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Id of the session (`s-...`). `DescribeTerminalSessions` lists it.
    pub session_id: String,
    /// Token that opens the connection; sent in a header of the WebSocket request.
    pub security_token: Option<String>,
    /// URL to connect to. It contains the session id and the token.
    pub web_socket_url: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StartTerminalSessionResponse: START_TERMINAL_SESSION_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 session_id: Str = Field::string("SessionId").always(),
    2 security_token: OptStr = Field::string("SecurityToken").secret(),
    3 web_socket_url: OptStr = Field::string("WebSocketUrl").secret(),
}

open_enum! {
    /// Documented values of `ConnectionType`. The provider may add others.
    pub enum ConnectionType {
        /// The internet.
        Internet = "Internet",
        /// The internal network.
        Intranet = "Intranet",
    }
}

open_enum! {
    /// Documented values of `EncryptionOptions.Mode`. The provider may add others.
    pub enum EncryptionMode {
        /// With a key that both ends agree on.
        Auto = "Auto",
        /// With a key in Key Management Service.
        Kms = "Kms",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartTerminalSessionRequest,
    EncryptionOptions,
    StartTerminalSessionResponse,
}
