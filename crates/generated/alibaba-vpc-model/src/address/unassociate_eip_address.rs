// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateEipAddress.json; do not edit.
//! Unbinds an elastic IP address from its resource.
//!
//! It goes on being billed. Asynchronous: `DescribeEipAddresses` shows `Unassociating`, then
//! `Available`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateEipAddress),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "UnassociateEipAddress",
    effect: Effect::Write,
    request: UnassociateEipAddressRequest = UNASSOCIATE_EIP_ADDRESS_REQUEST,
    response: UnassociateEipAddressResponse = UNASSOCIATE_EIP_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 %s",
    "400 DependencyViolation.SnatEntry = An SNAT rule still uses the resource. Delete the rule first.",
    "400 Eni.Attached",
    "400 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InvalidBindingStatus = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidIpStatus.HasBeenUsedByForwardEntry",
    "400 InvalidIpStatus.HasBeenUsedBySnatTable",
    "400 InvalidLoadBalancerId.NotFound",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidStatus.EcsStatusNotSupport = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.EniStatusNotSupport = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.NotAllow = The state of the address or of the resource does not allow binding. Wait until it is stable.",
    "400 InvalidStatus.SnatOrDnat",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationFailed.SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "404 InvalidBindInstance.NotFound",
}

/// Request of `UnassociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub force: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: String,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<InstanceType>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassociateEipAddressRequest {
    /// Creates a value with the required members.
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    UnassociateEipAddressRequest: UNASSOCIATE_EIP_ADDRESS_REQUEST,
    0 force: OptBool = Field::boolean("Force"),
    1 region_id: OptStr = Field::string("RegionId").filled(),
    2 allocation_id: Str = Field::string("AllocationId").required(),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
    5 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
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

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        EcsInstance = "EcsInstance",
        SlbInstance = "SlbInstance",
        NetworkInterface = "NetworkInterface",
        Nat = "Nat",
        HaVip = "HaVip",
        IpAddress = "IpAddress",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateEipAddressRequest,
    UnassociateEipAddressResponse,
}
