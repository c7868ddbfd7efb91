// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDefaultVSwitch.json; do not edit.
//! Creates the default vSwitch of a zone.
//!
//! The first and the last three addresses of its block are reserved; no multicast or broadcast.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVSwitch), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateDefaultVSwitch",
    effect: Effect::Write,
    request: CreateDefaultVSwitchRequest = CREATE_DEFAULT_V_SWITCH_REQUEST,
    response: CreateDefaultVSwitchResponse = CREATE_DEFAULT_V_SWITCH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Abs.Vpc.InvalidDescription.Malformed",
    "400 CreateVSwitch.IncorrectStatus.cbnStatus",
    "400 Duplicated.ClientToken",
    "400 Forbidden.VpcNotFound = There is no such VPC in this region. Check the id and the region.",
    "400 IllegalParam.Ipv6CidrBlock = The block of IPv6 addresses is malformed or not possible here.",
    "400 IncorrectRouteEntryStatus = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.cbnStatus = The VPC is being attached to or detached from a Cloud Enterprise Network. Try again when that is done.",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidCidrBlock.Overlapped",
    "400 InvalidCirdrBlock.MaskLength",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidVSwitchDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVSwitchName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.CenAttached",
    "400 OperationDenied.NatgwExist",
    "400 OperationDenied.OtherSubnetCreating",
    "400 OperationDenied.VpcPeerExist",
    "400 OperationFailed.CidrAcross",
    "400 OperationFailed.DefaultVSwitchExist",
    "400 OperationFailed.DefaultVpcNotExist",
    "400 OperationFailed.Ipv6CidrBlockExisted",
    "400 OperationFailed.VpcIpv6Disabled = The VPC has no IPv6. Switch it on first.",
    "400 QuotaExceeded.VSwitch",
    "400 ResourceNotAvailable = What was asked for is not available in this region or zone.",
    "400 RouteConflict.AlreadyExist = There is a conflicting route already. Delete it or choose another destination.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 UnsupportedFeature.CloudBoxIpv6",
    "400 VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
    "404 Invalid.NotExist",
    "404 InvalidStatus.RouteEntry",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `CreateDefaultVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDefaultVSwitchRequest {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDefaultVSwitchRequest {
    /// Creates a value with the required members.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Block of IPv6 addresses.
    pub fn ipv6_cidr_block(mut self, value: i64) -> Self {
        self.ipv6_cidr_block = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateDefaultVSwitchRequest: CREATE_DEFAULT_V_SWITCH_REQUEST,
    0 zone_id: Str = Field::string("ZoneId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ipv6_cidr_block: OptInt = Field::int32("Ipv6CidrBlock"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateDefaultVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDefaultVSwitchResponse {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateDefaultVSwitchResponse: CREATE_DEFAULT_V_SWITCH_RESPONSE,
    0 v_switch_id: OptStr = Field::string("VSwitchId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDefaultVSwitchRequest,
    CreateDefaultVSwitchResponse,
}
