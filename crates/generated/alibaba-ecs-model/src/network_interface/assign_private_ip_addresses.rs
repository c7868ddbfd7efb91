// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssignPrivateIpAddresses.json; do not edit.
//! Gives a network interface secondary private IP addresses, either listed ones or a number chosen from
//! the free ones of its vSwitch.
//!
//! The interface must be `Available` or `InUse`; for a primary interface the instance must be running
//! or stopped. An unattached interface takes up to 49 addresses, an attached one as many as its
//! instance type allows.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssignPrivateIpAddresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "AssignPrivateIpAddresses",
    effect: Effect::Write,
    request: AssignPrivateIpAddressesRequest = ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    response: AssignPrivateIpAddressesResponse = ASSIGN_PRIVATE_IP_ADDRESSES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 IncorrectVSwitchStatus",
    "400 InvalidAction",
    "400 InvalidEniId.Malformed",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.InstanceNotSupportMulitipleIp",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidOperation.Unsupported",
    "400 InvalidParameter",
    "400 InvalidParameter.Conflict",
    "400 InvalidPrivateIpAddress.Duplicated",
    "400 InvalidPrivateIpAddress.Malformed",
    "400 InvalidSecondaryPrivateIpAddressCount.Malformed",
    "400 InvalidStatus.InstanceIsMigrating",
    "400 MissingParameter",
    "400 QuotaExceeded.PrivateIpAddress",
    "400 Throttling",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 EniPerInstanceLimitExceeded",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidIp.IpAssigned",
    "403 InvalidIp.IpPrefixIllegal",
    "403 InvalidIp.IpPrefixMaskIllegal",
    "403 InvalidIp.IpPrefixMaskInvalid",
    "403 InvalidIp.IpPrefixMaskNotSame",
    "403 InvalidIp.IpPrefixMustInReserveSegment",
    "403 InvalidIp.IpPrefixNotAvailable",
    "403 InvalidIp.IpPrefixNotStrict",
    "403 InvalidIp.IpRepeated",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.Ipv4CountExceeded",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 InvalidVSwitchId.IpInvalid",
    "403 InvalidVSwitchId.IpNotEnough",
    "403 InvalidVSwitchId.IpPrefixNotEnough",
    "403 MaxEniCountExceeded",
    "403 MaxEniPrivateIpsCountExceeded",
    "403 MissingParameter",
    "403 Operation.Conflict",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidOperation.VSwitchCidrReservationNotExist",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
    "500 InvalidOperation.RegionNotSupportIpPrefix",
}

/// Request of `AssignPrivateIpAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `SecondaryPrivateIpAddressCount`: integer, at least 1.
    pub secondary_private_ip_address_count: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `PrivateIpAddress`: texts, at most 32 elements.
    pub private_ip_address: Vec<String>,
    /// `Ipv4Prefix`: texts, at most 10 elements.
    pub ipv4_prefix: Vec<String>,
    /// `Ipv4PrefixCount`: integer, 1 to 10.
    pub ipv4_prefix_count: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AssignPrivateIpAddressesRequest {
    /// Starts with the required members.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: i64) -> Self {
        self.secondary_private_ip_address_count = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv4_prefix = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv4PrefixCount`.
    pub fn ipv4_prefix_count(mut self, value: i64) -> Self {
        self.ipv4_prefix_count = Some(value);
        self
    }
}

record! {
    AssignPrivateIpAddressesRequest: ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    2 secondary_private_ip_address_count: OptInt = Field::int32("SecondaryPrivateIpAddressCount").limits(&Limits::new().range(Some(1.0), None)),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 private_ip_address: List = Field::string("PrivateIpAddress").list().limits(&Limits::new().items(None, Some(32))),
    5 ipv4_prefix: List = Field::string("Ipv4Prefix").list().limits(&Limits::new().items(None, Some(10))),
    6 ipv4_prefix_count: OptInt = Field::int32("Ipv4PrefixCount").limits(&Limits::new().range(Some(1.0), Some(10.0))),
}

/// Response of `AssignPrivateIpAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `AssignedPrivateIpAddressesSet`: record.
    pub assigned_private_ip_addresses_set: Option<AssignedPrivateIpAddressesSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AssignPrivateIpAddressesResponse: ASSIGN_PRIVATE_IP_ADDRESSES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 assigned_private_ip_addresses_set: Opt = Field::record("AssignedPrivateIpAddressesSet", &ASSIGNED_PRIVATE_IP_ADDRESSES_SET),
}

/// `AssignedPrivateIpAddressesSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AssignedPrivateIpAddressesSet {
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `PrivateIpSet`: texts.
    pub private_ip_set: Vec<String>,
    /// `Ipv4PrefixSet`: texts.
    pub ipv4_prefix_set: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AssignedPrivateIpAddressesSet: ASSIGNED_PRIVATE_IP_ADDRESSES_SET,
    0 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    1 private_ip_set: List = Field::string("PrivateIpSet").wrapped("PrivateIpAddress"),
    2 ipv4_prefix_set: List = Field::string("Ipv4PrefixSet").wrapped("Ipv4Prefixes"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssignPrivateIpAddressesRequest,
    AssignPrivateIpAddressesResponse,
    AssignedPrivateIpAddressesSet,
}
