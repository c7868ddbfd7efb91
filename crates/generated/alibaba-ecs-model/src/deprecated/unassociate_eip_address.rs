// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassociateEipAddress.json; do not edit.
//! Unbinds an elastic IP address from an instance.
//!
//! Use `UnassociateEipAddress` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateEipAddress),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::EipInstanceType;

operation! {
    name: "UnassociateEipAddress",
    effect: Effect::Write,
    request: UnassociateEipAddressRequest = UNASSOCIATE_EIP_ADDRESS_REQUEST,
    response: UnassociateEipAddressResponse = UNASSOCIATE_EIP_ADDRESS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 DependencyViolation.SnatEntry = An SNAT rule still uses the resource. Delete the rule first.",
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InvalidBindingStatus = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidInstance.NotVpc",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidIpStatus.HasBeenUsedByForwardEntry",
    "400 InvalidIpStatus.HasBeenUsedBySnatTable",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidStatus.EcsStatusNotSupport = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.EniStatusNotSupport = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.NotAllow = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.SnatOrDnat",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "404 InvalidHaVip.NotFound = There is no such high-availability virtual IP.",
    "404 OperationUnsupported.ServiceManaged",
}

/// Request of `UnassociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: String,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Kind of the resource that the elastic IP address is bound to.
    pub instance_type: Option<EipInstanceType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassociateEipAddressRequest {
    /// Creates a value with the required members.
    pub fn new(
        allocation_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the resource that the elastic IP address is bound to.
    pub fn instance_type(mut self, value: impl Into<EipInstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    UnassociateEipAddressRequest: UNASSOCIATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 instance_type: Opt = Field::one_of("InstanceType", EipInstanceType::VALUES),
}

/// Response of `UnassociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnassociateEipAddressResponse: UNASSOCIATE_EIP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateEipAddressRequest,
    UnassociateEipAddressResponse,
}
