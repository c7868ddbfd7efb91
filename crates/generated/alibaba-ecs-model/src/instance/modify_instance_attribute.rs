// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAttribute.json; do not edit.
//! Changes attributes of an instance: name, description, password, host name, security groups, user
//! data and more.
//!
//! A new password or host name takes effect when RebootInstance or the console restarts it, not at a
//! restart from within; user data can be changed only while it is stopped. Not possible while locked
//! for security.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyInstanceAttribute",
    effect: Effect::Write,
    request: ModifyInstanceAttributeRequest = MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 ChargeTypeViolation",
    "400 ImageNotSupportCloudInit",
    "400 InstanceType.ValueNotSupported",
    "400 InvalidAdditionalInfoPvdConfig.SizeExceeded",
    "400 InvalidDescription.Malformed",
    "400 InvalidHostName.Malformed",
    "400 InvalidHostPassword.Malformed",
    "400 InvalidInstanceName.Malformed",
    "400 InvalidInstanceStatus.CreditSpecRestricted",
    "400 InvalidInstanceStatus.NotRunning",
    "400 InvalidInstanceType.NotSupportCpuOptionsTopologyType",
    "400 InvalidNetworkType.NotSupported",
    "400 InvalidOperation.EniCountExceeded",
    "400 InvalidOperation.InstanceStatusNotSupport",
    "400 InvalidOperation.InstanceStatusUnsupported",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidParam.NotSupportJumboFrame",
    "400 InvalidParameter",
    "400 InvalidParameter.CpuOptionsTopologyType",
    "400 InvalidParameter.CreditSpecification",
    "400 InvalidParameter.RecycleBin",
    "400 InvalidPassword.Malformed",
    "400 InvalidRemoteConnectionOptions.Password",
    "400 InvalidRemoteConnectionOptions.Type",
    "400 InvalidUserData.NotSupported",
    "400 InvalidUserData.SizeExceeded",
    "400 JoinedGroupLimitExceed",
    "400 OSType.ValueNotSupported",
    "403 EnterpriseGroupLimited.MutliGroupType",
    "403 IncorrectInstanceStatus",
    "403 InstanceLockedForSecurity",
    "403 InstanceNotInSecurityGroup",
    "403 InvalidChargeType.ValueNotSupported",
    "403 InvalidOperation.EniQueuePairNumberOverflow",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber",
    "403 InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
    "403 InvalidOperation.InvalidRegion",
    "403 InvalidOperation.MaxEniQueueNumberExceeded",
    "403 InvalidOperation.MaxEniQueuePairNumberExceed",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidParameter.InvalidEniQueueNumber",
    "403 InvalidParameter.InvalidQueuePairNumber",
    "403 InvalidUser.Unauthorized",
    "403 InvalidUserData.Base64FormatInvalid",
    "403 InvalidUserData.Forbidden",
    "403 OperationDenied",
    "403 SecurityGroupInstanceLimitExceed",
    "404 Credit.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidInstanceStatus.NeedRestart",
    "404 InvalidParameter.SecurityGroupIdRepeated",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidSecurityGroupType.NotSupportClassic",
    "404 InvalidSecurityGroupVpc.NotBelongToOneVpc",
    "500 InternalError",
}

/// Response of `ModifyInstanceAttribute`.
pub type ModifyInstanceAttributeResponse = RequestIdResponse;

/// Request of `ModifyInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `Password`: text.
    pub password: Option<String>,
    /// `HostName`: text.
    pub host_name: Option<String>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `UserData`: text.
    pub user_data: Option<String>,
    /// `Recyclable`: yes or no.
    pub recyclable: Option<bool>,
    /// `CreditSpecification`: text.
    pub credit_specification: Option<String>,
    /// `DeletionProtection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `NetworkInterfaceQueueNumber`: integer, at least -1.
    pub network_interface_queue_number: Option<i64>,
    /// `SecurityGroupIds`: texts, at most 16 elements.
    pub security_group_ids: Vec<String>,
    /// `RemoteConnectionOptions`: record.
    pub remote_connection_options: Option<RemoteConnectionOptions>,
    /// `EnableJumboFrame`: yes or no.
    pub enable_jumbo_frame: Option<bool>,
    /// `CpuOptions.TopologyType`: text.
    pub cpu_options_topology_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyInstanceAttributeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `Recyclable`.
    pub fn recyclable(mut self, value: bool) -> Self {
        self.recyclable = Some(value);
        self
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `DeletionProtection`.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Sets `NetworkInterfaceQueueNumber`.
    pub fn network_interface_queue_number(mut self, value: i64) -> Self {
        self.network_interface_queue_number = Some(value);
        self
    }

    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `RemoteConnectionOptions`.
    pub fn remote_connection_options(mut self, value: RemoteConnectionOptions) -> Self {
        self.remote_connection_options = Some(value);
        self
    }

    /// Sets `EnableJumboFrame`.
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }

    /// Sets `CpuOptions.TopologyType`.
    pub fn cpu_options_topology_type(mut self, value: impl Into<String>) -> Self {
        self.cpu_options_topology_type = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceAttributeRequest: MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 password: OptStr = Field::string("Password").secret(),
    2 host_name: OptStr = Field::string("HostName"),
    3 instance_name: OptStr = Field::string("InstanceName"),
    4 description: OptStr = Field::string("Description"),
    5 user_data: OptStr = Field::string("UserData"),
    6 recyclable: OptBool = Field::boolean("Recyclable"),
    7 credit_specification: OptStr = Field::string("CreditSpecification"),
    8 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    9 network_interface_queue_number: OptInt = Field::int32("NetworkInterfaceQueueNumber").limits(&Limits::new().range(Some(-1.0), None)),
    10 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    11 remote_connection_options: Opt = Field::record("RemoteConnectionOptions", &REMOTE_CONNECTION_OPTIONS),
    12 enable_jumbo_frame: OptBool = Field::boolean("EnableJumboFrame"),
    13 cpu_options_topology_type: OptStr = Field::string("CpuOptions.TopologyType"),
}

/// `RemoteConnectionOptions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoteConnectionOptions {
    /// `Password`: text.
    pub password: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RemoteConnectionOptions {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

record! {
    RemoteConnectionOptions: REMOTE_CONNECTION_OPTIONS,
    0 password: OptStr = Field::string("Password").secret(),
    1 r#type: OptStr = Field::string("Type"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceAttributeRequest,
    RemoteConnectionOptions,
}
