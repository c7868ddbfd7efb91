// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAttribute.json; do not edit.
//! Changes attributes of an instance: name, description, password, host name, security groups, user
//! data and more.
//!
//! A new password or host name takes effect when `RebootInstance` or the console restarts it, not at a
//! restart from within; user data can be changed only while it is stopped. Not possible while locked
//! for security.
//!
//! - Requires permission for the action `ecs:ModifyInstanceAttribute` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!   Condition keys: `ecs:tag`, `ecs:PasswordCustomized`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{CpuOptionsTopologyType, CreditSpecification};

operation! {
    name: "ModifyInstanceAttribute",
    effect: Effect::Write,
    request: ModifyInstanceAttributeRequest = MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
    response: ModifyInstanceAttributeResponse = MODIFY_INSTANCE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceAttribute").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required(), AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}")]).conditions(&["ecs:tag", "ecs:PasswordCustomized"])),
}

errors! {
    "400 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "400 ImageNotSupportCloudInit",
    "400 InstanceType.ValueNotSupported",
    "400 InvalidAdditionalInfoPvdConfig.SizeExceeded",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidHostName.Malformed = The host name is malformed. Letters, digits and hyphens are allowed, and dots on Linux.",
    "400 InvalidHostPassword.Malformed",
    "400 InvalidInstanceName.Malformed",
    "400 InvalidInstanceStatus.CreditSpecRestricted",
    "400 InvalidInstanceStatus.NotRunning",
    "400 InvalidInstanceType.NotSupportCpuOptionsTopologyType",
    "400 InvalidNetworkType.NotSupported",
    "400 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "400 InvalidOperation.InstanceStatusNotSupport",
    "400 InvalidOperation.InstanceStatusUnsupported",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidParam.NotSupportJumboFrame",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.CpuOptionsTopologyType",
    "400 InvalidParameter.CreditSpecification",
    "400 InvalidParameter.RecycleBin",
    "400 InvalidPassword.Malformed = The password is too weak. It needs 8 to 30 characters of three kinds.",
    "400 InvalidRemoteConnectionOptions.Password",
    "400 InvalidRemoteConnectionOptions.Type",
    "400 InvalidUserData.NotSupported",
    "400 InvalidUserData.SizeExceeded = The user data is larger than 32 KB before encoding.",
    "400 JoinedGroupLimitExceed = The instance is in as many security groups as it can.",
    "400 OSType.ValueNotSupported",
    "403 EnterpriseGroupLimited.MutliGroupType = Basic and enterprise security groups cannot be mixed on an instance.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceNotInSecurityGroup",
    "403 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "403 InvalidOperation.EniQueuePairNumberOverflow = The number of RDMA queues is more than the instance type allows.",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
    "403 InvalidOperation.InvalidRegion",
    "403 InvalidOperation.MaxEniQueueNumberExceeded = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.MaxEniQueuePairNumberExceed = The number of RDMA queues is more than the instance type allows.",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidParameter.InvalidEniQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidParameter.InvalidQueuePairNumber = The number of RDMA queues is more than the instance type allows.",
    "403 InvalidUser.Unauthorized = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "403 InvalidUserData.Base64FormatInvalid = The user data is not Base64.",
    "403 InvalidUserData.Forbidden = The account may not use user data here.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 Credit.NotFound",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidInstanceStatus.NeedRestart",
    "404 InvalidParameter.SecurityGroupIdRepeated",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidSecurityGroupType.NotSupportClassic",
    "404 InvalidSecurityGroupVpc.NotBelongToOneVpc",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Password for logging in, 8 to 30 characters of three kinds. Send it over HTTPS only.
    pub password: Option<String>,
    /// Host name in the operating system. 2 to 64 characters on Linux, 2 to 15 on Windows.
    pub host_name: Option<String>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// Whether the instance can be reclaimed.
    pub recyclable: Option<bool>,
    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub credit_specification: Option<CreditSpecification>,
    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub deletion_protection: Option<bool>,
    /// How many queues the primary network interface has. The instance type limits it.
    pub network_interface_queue_number: Option<i64>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them. At most 16 elements.
    pub security_group_ids: Vec<String>,
    /// `RemoteConnectionOptions`: record.
    pub remote_connection_options: Option<RemoteConnectionOptions>,
    /// Whether the instance sends and takes Jumbo frames, packets of up to 8,500 bytes. Some instance types
    /// can do that only.
    pub enable_jumbo_frame: Option<bool>,
    /// How vCPUs are laid out over cores and threads. On the wire: `CpuOptions.TopologyType`.
    pub cpu_options_topology_type: Option<CpuOptionsTopologyType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Password for logging in, 8 to 30 characters of three kinds.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Host name in the operating system.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Whether the instance can be reclaimed.
    pub fn recyclable(mut self, value: bool) -> Self {
        self.recyclable = Some(value);
        self
    }

    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub fn credit_specification(
        mut self,
        value: impl Into<CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// How many queues the primary network interface has.
    pub fn network_interface_queue_number(mut self, value: i64) -> Self {
        self.network_interface_queue_number = Some(value);
        self
    }

    /// Ids of the security groups (`sg-...`).
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

    /// Whether the instance sends and takes Jumbo frames, packets of up to 8,500 bytes.
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }

    /// How vCPUs are laid out over cores and threads.
    pub fn cpu_options_topology_type(
        mut self,
        value: impl Into<CpuOptionsTopologyType>,
    ) -> Self {
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
    7 credit_specification: Opt = Field::one_of("CreditSpecification", CreditSpecification::VALUES),
    8 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    9 network_interface_queue_number: OptInt = Field::int32("NetworkInterfaceQueueNumber").limits(&Limits::new().range(Some(-1.0), None)),
    10 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    11 remote_connection_options: Opt = Field::record("RemoteConnectionOptions", &REMOTE_CONNECTION_OPTIONS),
    12 enable_jumbo_frame: OptBool = Field::boolean("EnableJumboFrame"),
    13 cpu_options_topology_type: Opt = Field::one_of("CpuOptions.TopologyType", CpuOptionsTopologyType::VALUES),
}

/// `RemoteConnectionOptions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoteConnectionOptions {
    /// Password for logging in, 8 to 30 characters of three kinds. Send it over HTTPS only.
    pub password: Option<String>,
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoteConnectionOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Password for logging in, 8 to 30 characters of three kinds.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Kind of the resource, where there are several kinds.
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

/// Response of `ModifyInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceAttributeResponse: MODIFY_INSTANCE_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceAttributeRequest,
    RemoteConnectionOptions,
    ModifyInstanceAttributeResponse,
}
