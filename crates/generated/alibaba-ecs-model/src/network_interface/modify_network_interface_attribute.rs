// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyNetworkInterfaceAttribute.json; do not edit.
//! Changes the name, description, security groups, queues and other attributes of a network interface.
//!
//! - Requires permission for the action `ecs:ModifyNetworkInterfaceAttribute` (access level update), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{ConnectionTrackingConfiguration, NetworkInterfaceTrafficMode};

operation! {
    name: "ModifyNetworkInterfaceAttribute",
    effect: Effect::Write,
    request: ModifyNetworkInterfaceAttributeRequest = MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    response: ModifyNetworkInterfaceAttributeResponse = MODIFY_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyNetworkInterfaceAttribute").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}").required(), AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required()])),
}

errors! {
    "400 Forbidden.RegionId = The region does not offer this.",
    "400 InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported",
    "400 InvalidEniQueueSize.RegionOrUserNotSupported",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed = The primary network interface cannot be detached.",
    "400 InvalidOperation.EniQueuePairNumberOverflow = The number of RDMA queues is more than the instance type allows.",
    "400 InvalidOperation.EniTrafficModeNotSupportIPv6",
    "400 InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    "400 InvalidOperation.InstanceTypeNotSupportHighPerformance",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidOperation.MaxEniQueuePairNumberExceed = The number of RDMA queues is more than the instance type allows.",
    "400 InvalidOperation.NotSupportModifyQueueNumber",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.EniConnectionTrackingConfiguration",
    "400 InvalidParameter.EniQueueSize",
    "400 InvalidParameter.EniTrafficMode",
    "400 InvalidParameter.InvalidQueuePairNumber = The number of RDMA queues is more than the instance type allows.",
    "400 InvalidParameter.QueuePairNumberMustEmpty",
    "400 InvalidParams.EniId",
    "400 InvalidTrafficMode.ModifyToStandardNotSupported",
    "400 JoinedGroupLimitExceed = The instance is in as many security groups as it can.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 AclLimitExceed",
    "403 EniPerInstanceLimitExceeded = The instance type has no room for another network interface.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidOperation.AvailabilityZoneMismatch = The resources are in different zones.",
    "403 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "403 InvalidOperation.EniServiceManaged = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidOperation.MaxEniQueueNumberExceeded = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.ModifyPrimaryEniQueueNumber",
    "403 InvalidOperation.MultiGroupType = Basic and enterprise security groups cannot be mixed on an instance.",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.VpcMismatch = The resources belong to different VPCs.",
    "403 InvalidParameter.InvalidEniQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidParams.NetworkInterfaceName",
    "403 InvalidSecurityGroupId.NotVpc = The security group is not one of the VPC.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 MaxEniCountExceeded = The quota of network interfaces in the region is used up.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 InvalidEcsId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `ModifyNetworkInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the network interface, 2 to 128 characters.
    pub network_interface_name: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// How many queues the network interface has; several let packets be processed in parallel.
    pub queue_number: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Ids of the security groups that the operation is for (`sg-...`). `DescribeSecurityGroups` lists
    /// them. At most 100 elements.
    pub security_group_id: Vec<String>,
    /// Whether the network interface is deleted together with the instance.
    pub delete_on_release: Option<bool>,
    /// Depth of the network interface's queues for receiving.
    pub rx_queue_size: Option<i64>,
    /// Depth of the network interface's queues for sending.
    pub tx_queue_size: Option<i64>,
    /// Traffic mode and numbers of queues of the network interface.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// How long the network interface remembers idle connections.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyNetworkInterfaceAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the network interface, 2 to 128 characters.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// How many queues the network interface has; several let packets be processed in parallel.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Ids of the security groups that the operation is for (`sg-...`).
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = cloudspec_wire::all(value);
        self
    }

    /// Whether the network interface is deleted together with the instance.
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Depth of the network interface's queues for receiving.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }

    /// Depth of the network interface's queues for sending.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }

    /// Traffic mode and numbers of queues of the network interface.
    pub fn network_interface_traffic_config(
        mut self,
        value: NetworkInterfaceTrafficConfig,
    ) -> Self {
        self.network_interface_traffic_config = Some(value);
        self
    }

    /// How long the network interface remembers idle connections.
    pub fn connection_tracking_configuration(
        mut self,
        value: ConnectionTrackingConfiguration,
    ) -> Self {
        self.connection_tracking_configuration = Some(value);
        self
    }
}

record! {
    ModifyNetworkInterfaceAttributeRequest: MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    2 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    3 queue_number: OptInt = Field::int32("QueueNumber").limits(&Limits::new().range(Some(-1.0), None)),
    4 description: OptStr = Field::string("Description"),
    5 security_group_id: List = Field::string("SecurityGroupId").list().limits(&Limits::new().items(None, Some(100))),
    6 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
    7 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
    8 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
    9 network_interface_traffic_config: Opt = Field::record("NetworkInterfaceTrafficConfig", &NETWORK_INTERFACE_TRAFFIC_CONFIG),
    10 connection_tracking_configuration: Opt = Field::record("ConnectionTrackingConfiguration", &crate::shapes::CONNECTION_TRACKING_CONFIGURATION),
}

/// `NetworkInterfaceTrafficConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub network_interface_traffic_mode: Option<NetworkInterfaceTrafficMode>,
    /// How many queues the network interface has; several let packets be processed in parallel.
    pub queue_number: Option<i64>,
    /// Number of RDMA queues of the network interface.
    pub queue_pair_number: Option<i64>,
    /// Depth of the network interface's queues for receiving.
    pub rx_queue_size: Option<i64>,
    /// Depth of the network interface's queues for sending.
    pub tx_queue_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NetworkInterfaceTrafficConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// How many queues the network interface has; several let packets be processed in parallel.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Number of RDMA queues of the network interface.
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }

    /// Depth of the network interface's queues for receiving.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }

    /// Depth of the network interface's queues for sending.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }
}

record! {
    NetworkInterfaceTrafficConfig: NETWORK_INTERFACE_TRAFFIC_CONFIG,
    0 network_interface_traffic_mode: Opt = Field::one_of("NetworkInterfaceTrafficMode", NetworkInterfaceTrafficMode::VALUES),
    1 queue_number: OptInt = Field::int32("QueueNumber"),
    2 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    3 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
    4 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
}

/// Response of `ModifyNetworkInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyNetworkInterfaceAttributeResponse: MODIFY_NETWORK_INTERFACE_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNetworkInterfaceAttributeRequest,
    NetworkInterfaceTrafficConfig,
    ModifyNetworkInterfaceAttributeResponse,
}
