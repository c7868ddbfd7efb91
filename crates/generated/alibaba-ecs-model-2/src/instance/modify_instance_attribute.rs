// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAttribute.json; do not edit.
//! Changes attributes of an instance: name, description, password, host name, security groups, user data and more.
//!
//! A new password or host name takes effect when RebootInstance or the console restarts it, not at a restart from within;
//! user data can be changed only while it is stopped. Not possible while locked for security.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceAttributeResponse;

operation!(Operation::new::<ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse>(
    "ModifyInstanceAttribute", Effect::Write, &MODIFY_INSTANCE_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ChargeTypeViolation ImageNotSupportCloudInit InstanceType.ValueNotSupported InvalidAdditionalInfoPvdConfig.SizeExceeded
    400 InvalidDescription.Malformed InvalidHostName.Malformed InvalidHostPassword.Malformed InvalidInstanceName.Malformed
    400 InvalidInstanceStatus.CreditSpecRestricted InvalidInstanceStatus.NotRunning
    400 InvalidInstanceType.NotSupportCpuOptionsTopologyType InvalidNetworkType.NotSupported InvalidOperation.EniCountExceeded
    400 InvalidOperation.InstanceStatusNotSupport InvalidOperation.InstanceStatusUnsupported InvalidOperation.InvalidEcsState
    400 InvalidParam.NotSupportJumboFrame InvalidParameter InvalidParameter.CpuOptionsTopologyType
    400 InvalidParameter.CreditSpecification InvalidParameter.RecycleBin InvalidPassword.Malformed
    400 InvalidRemoteConnectionOptions.Password InvalidRemoteConnectionOptions.Type InvalidUserData.NotSupported
    400 InvalidUserData.SizeExceeded JoinedGroupLimitExceed OSType.ValueNotSupported
    403 EnterpriseGroupLimited.MutliGroupType IncorrectInstanceStatus InstanceLockedForSecurity InstanceNotInSecurityGroup
    403 InvalidChargeType.ValueNotSupported InvalidOperation.EniQueuePairNumberOverflow
    403 InvalidOperation.ExceedInstanceTypeQueueNumber InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode
    403 InvalidOperation.InvalidRegion InvalidOperation.MaxEniQueueNumberExceeded InvalidOperation.MaxEniQueuePairNumberExceed
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidParameter.InvalidEniQueueNumber
    403 InvalidParameter.InvalidQueuePairNumber InvalidUser.Unauthorized InvalidUserData.Base64FormatInvalid
    403 InvalidUserData.Forbidden OperationDenied SecurityGroupInstanceLimitExceed
    404 Credit.NotFound InvalidInstanceId.NotFound InvalidInstanceStatus.NeedRestart InvalidParameter.SecurityGroupIdRepeated
    404 InvalidSecurityGroupId.NotFound InvalidSecurityGroupType.NotSupportClassic InvalidSecurityGroupVpc.NotBelongToOneVpc
    500 InternalError
");

/// Request of `ModifyInstanceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceAttributeRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `Password`: text. */ pub password: Option<String>,
    /** `HostName`: text. */ pub host_name: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `UserData`: text. */ pub user_data: Option<String>,
    /** `Recyclable`: yes or no. */ pub recyclable: Option<bool>,
    /** `CreditSpecification`: text. */ pub credit_specification: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `NetworkInterfaceQueueNumber`: integer, at least -1. */ pub network_interface_queue_number: Option<i64>,
    /** `SecurityGroupIds`: texts, at most 16 elements. */ pub security_group_ids: Vec<String>,
    /** `RemoteConnectionOptions`: record. */ pub remote_connection_options: Option<RemoteConnectionOptions>,
    /** `EnableJumboFrame`: yes or no. */ pub enable_jumbo_frame: Option<bool>,
    /** `CpuOptions.TopologyType`: text. */ pub cpu_options_topology_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceAttributeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self { self.host_name = Some(value.into()); self }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self { self.user_data = Some(value.into()); self }
    /// Sets `Recyclable`.
    pub fn recyclable(mut self, value: bool) -> Self { self.recyclable = Some(value); self }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into()); self
    }
    /// Sets `DeletionProtection`.
    pub fn deletion_protection(mut self, value: bool) -> Self { self.deletion_protection = Some(value); self }
    /// Sets `NetworkInterfaceQueueNumber`.
    pub fn network_interface_queue_number(mut self, value: i64) -> Self {
        self.network_interface_queue_number = Some(value); self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `RemoteConnectionOptions`.
    pub fn remote_connection_options(mut self, value: RemoteConnectionOptions) -> Self {
        self.remote_connection_options = Some(value); self
    }
    /// Sets `EnableJumboFrame`.
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self { self.enable_jumbo_frame = Some(value); self }
    /// Sets `CpuOptions.TopologyType`.
    pub fn cpu_options_topology_type(mut self, value: impl Into<String>) -> Self {
        self.cpu_options_topology_type = Some(value.into()); self
    }
}
/// Table of [`ModifyInstanceAttributeRequest`].
pub static MODIFY_INSTANCE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyInstanceAttributeRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("InstanceId").required(),
    Field::string("Password").secret(),
    Field::string("HostName"),
    Field::string("InstanceName"),
    Field::string("Description"),
    Field::string("UserData"),
    Field::boolean("Recyclable"),
    Field::string("CreditSpecification"),
    Field::boolean("DeletionProtection"),
    Field::int32("NetworkInterfaceQueueNumber").limits(&Limits::range(Some(-1.0), None)),
    Field::string("SecurityGroupIds").list().limits(&Limits::items(None, Some(16))),
    Field::record("RemoteConnectionOptions", &REMOTE_CONNECTION_OPTIONS),
    Field::boolean("EnableJumboFrame"),
    Field::string("CpuOptions.TopologyType"),
]; &ROWS } };
record!(ModifyInstanceAttributeRequest, MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
    [0 Str instance_id, 1 OptStr password, 2 OptStr host_name, 3 OptStr instance_name, 4 OptStr description, 5 OptStr user_data,
    7 OptStr credit_specification, 10 List security_group_ids, 11 Opt remote_connection_options,
    13 OptStr cpu_options_topology_type] [6 OptBool recyclable, 8 OptBool deletion_protection,
    9 OptInt network_interface_queue_number, 12 OptBool enable_jumbo_frame]);

/// What `RemoteConnectionOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct RemoteConnectionOptions {
    /** `Password`: text. */ pub password: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RemoteConnectionOptions {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
}
/// Table of [`RemoteConnectionOptions`].
pub static REMOTE_CONNECTION_OPTIONS: Schema = Schema { name: "RemoteConnectionOptions", fields: { static ROWS: [Field; 2] = [
    Field::string("Password").secret(),
    Field::string("Type"),
]; &ROWS } };
record!(RemoteConnectionOptions, REMOTE_CONNECTION_OPTIONS, [0 OptStr password, 1 OptStr r#type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceAttributeRequest, RemoteConnectionOptions);
