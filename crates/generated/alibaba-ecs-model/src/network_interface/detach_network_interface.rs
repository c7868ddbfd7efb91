// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachNetworkInterface.json; do not edit.
//! Detaches a secondary network interface from an instance that is running or stopped.
//!
//! The primary interface cannot be detached. Returns before it is done: wait until the interface is
//! `Available`.
//!
//! - Requires permission for the action `ecs:DetachNetworkInterface` (access level update), on
//!   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy) and
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachNetworkInterface),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DetachNetworkInterface",
    effect: Effect::Write,
    request: DetachNetworkInterfaceRequest = DETACH_NETWORK_INTERFACE_REQUEST,
    response: DetachNetworkInterfaceResponse = DETACH_NETWORK_INTERFACE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:DetachNetworkInterface").resources(&[AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}").required(), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 Forbidden.RegionId = The region does not offer this.",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed = The primary network interface cannot be detached.",
    "400 InvalidOperation.EniHotPlugNotSupported",
    "400 InvalidOperation.InvalidEcsState = The instance must be running or stopped.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidOperation.InvalidRegion",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.EniNotBelongEcs",
    "400 InvalidParams.EniId",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 EniPerInstanceLimitExceeded = The instance type has no room for another network interface.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 InvalidOperation.AvailabilityZoneMismatch = The resources are in different zones.",
    "403 InvalidOperation.EniLinked",
    "403 InvalidOperation.EniServiceManaged = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.EniTypeNotSupportTrunking",
    "403 InvalidOperation.HasMemberEniAttached",
    "403 InvalidOperation.HotPlugNotSupport",
    "403 InvalidOperation.InstanceTypeNotSupportEniTrunking",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidOperation.InvalidTrunkEniStatus",
    "403 InvalidOperation.TrunkingIsNotAllowed",
    "403 InvalidOperation.VpcMismatch = The resources belong to different VPCs.",
    "403 InvalidParameter.EniNotBelongEcs",
    "403 InvalidParameter.EniNotBelongTrunk",
    "403 InvalidSecurityGroupId.NotVpc = The security group is not one of the VPC.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 MaxEniCountExceeded = The quota of network interfaces in the region is used up.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 InvalidEcsId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `DetachNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachNetworkInterfaceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Id of the trunk network interface that the interface belongs to (`eni-...`). Reserved.
    pub trunk_network_instance_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DetachNetworkInterfaceRequest {
    /// Creates a value with the required members.
    pub fn new(
        network_interface_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the trunk network interface that the interface belongs to (`eni-...`).
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into());
        self
    }
}

record! {
    DetachNetworkInterfaceRequest: DETACH_NETWORK_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 trunk_network_instance_id: OptStr = Field::string("TrunkNetworkInstanceId"),
}

/// Response of `DetachNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachNetworkInterfaceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetachNetworkInterfaceResponse: DETACH_NETWORK_INTERFACE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachNetworkInterfaceRequest,
    DetachNetworkInterfaceResponse,
}
