// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CheckCanAllocateVpcPrivateIpAddress.json; do not edit.
//! Tells whether a private IP address of a vSwitch is free.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CheckCanAllocateVpcPrivateIpAddress), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::RouteEntryListIpVersion;

operation! {
    name: "CheckCanAllocateVpcPrivateIpAddress",
    effect: Effect::Read,
    request: CheckCanAllocateVpcPrivateIpAddressRequest = CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_REQUEST,
    response: CheckCanAllocateVpcPrivateIpAddressResponse = CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::None),
}

errors! {
    "400 Mismatch.VSwitchAndPrivateIpAddress",
    "400 PARAMETER_ILLEGAL",
    "400 ResourceNotFound.VSwitchId",
}

/// Request of `CheckCanAllocateVpcPrivateIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckCanAllocateVpcPrivateIpAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: String,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<RouteEntryListIpVersion>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CheckCanAllocateVpcPrivateIpAddressRequest {
    /// Creates a value with the required members.
    pub fn new(
        v_switch_id: impl Into<String>,
        private_ip_address: impl Into<String>,
    ) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            private_ip_address: private_ip_address.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<RouteEntryListIpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

record! {
    CheckCanAllocateVpcPrivateIpAddressRequest: CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 v_switch_id: Str = Field::string("VSwitchId").required(),
    2 private_ip_address: Str = Field::string("PrivateIpAddress").required(),
    3 ip_version: Opt = Field::one_of("IpVersion", RouteEntryListIpVersion::VALUES),
}

/// Response of `CheckCanAllocateVpcPrivateIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckCanAllocateVpcPrivateIpAddressResponse {
    /// Whether the private address is still free in the vSwitch, so that a resource can be given it.
    pub can_allocate: Option<bool>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CheckCanAllocateVpcPrivateIpAddressResponse: CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_RESPONSE,
    0 can_allocate: OptBool = Field::boolean("CanAllocate"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CheckCanAllocateVpcPrivateIpAddressRequest,
    CheckCanAllocateVpcPrivateIpAddressResponse,
}
