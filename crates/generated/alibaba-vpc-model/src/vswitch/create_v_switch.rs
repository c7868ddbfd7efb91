// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVSwitch.json; do not edit.
//! Creates a vSwitch, a subnet of a VPC in one zone.
//!
//! At most 150 a VPC. The first and the last three addresses of its block are reserved, and the block
//! cannot be changed later. Asynchronous: `DescribeVSwitchAttributes` shows `Pending`, then
//! `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitch), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "CreateVSwitch",
    effect: Effect::Write,
    request: CreateVSwitchRequest = CREATE_V_SWITCH_REQUEST,
    response: CreateVSwitchResponse = CREATE_V_SWITCH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 Abs.Vpc.InvalidDescription.Malformed",
    "400 CreateVSwitch.IncorrectStatus.cbnStatus",
    "400 Duplicated.ClientToken",
    "400 Forbidden.VpcNotFound = There is no such VPC in this region. Check the id and the region.",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IllegalParam.Ipv6CidrBlock = The block of IPv6 addresses is malformed or not possible here.",
    "400 IllegalParam.VpcIpv6CidrBlock",
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
    "400 MissingParam.Ipv6CidrBlock",
    "400 MissingParam.vpcId",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.CenAttached",
    "400 OperationDenied.NatgwExist",
    "400 OperationDenied.OtherSubnetCreating",
    "400 OperationDenied.VpcPeerExist",
    "400 OperationDenied.VpcPeerExists",
    "400 OperationFailed.CidrAcross",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 OperationFailed.IdempotentTokenProcessing",
    "400 OperationFailed.Ipv6CidrBlockExisted",
    "400 OperationFailed.NotifyCenCreate",
    "400 OperationFailed.ResourceConflict",
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

/// Request of `CreateVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: String,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<i64>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_switch_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `VpcIpv6CidrBlock`: string.
    pub vpc_ipv6_cidr_block: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVSwitchRequest {
    /// Creates a value with the required members.
    pub fn new(
        zone_id: impl Into<String>,
        cidr_block: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            cidr_block: cidr_block.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
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

    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `VpcIpv6CidrBlock`.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into());
        self
    }
}

record! {
    CreateVSwitchRequest: CREATE_V_SWITCH_REQUEST,
    0 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    1 zone_id: Str = Field::string("ZoneId").required(),
    2 region_id: OptStr = Field::string("RegionId").filled(),
    3 cidr_block: Str = Field::string("CidrBlock").required(),
    4 ipv6_cidr_block: OptInt = Field::int32("Ipv6CidrBlock"),
    5 vpc_id: Str = Field::string("VpcId").required(),
    6 v_switch_name: OptStr = Field::string("VSwitchName"),
    7 description: OptStr = Field::string("Description"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 vpc_ipv6_cidr_block: OptStr = Field::string("VpcIpv6CidrBlock"),
}

/// Response of `CreateVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVSwitchResponse: CREATE_V_SWITCH_RESPONSE,
    0 v_switch_id: OptStr = Field::string("VSwitchId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVSwitchRequest,
    CreateVSwitchResponse,
}
