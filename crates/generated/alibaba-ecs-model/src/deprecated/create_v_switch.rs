// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateVSwitch.json; do not edit.
//! Creates a vSwitch in a VPC.
//!
//! Use `CreateVSwitch` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVSwitch), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

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
    "400 CreateVSwitch.IncorrectStatus.cbnStatus",
    "400 Duplicated.ClientToken",
    "400 Forbidden.VpcNotFound = There is no such VPC in this region. Check the id and the region.",
    "400 IncorrectRouteEntryStatus = The route is being changed. Try again when it is `Available`.",
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
    "400 OperationFailed.CidrAcross",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 OperationFailed.IdempotentTokenProcessing",
    "400 OperationFailed.NotifyCenCreate",
    "400 QuotaExceeded.VSwitch",
    "400 ResourceNotAvailable = What was asked for is not available in this region or zone.",
    "400 RouteConflict.AlreadyExist = There is a conflicting route already. Delete it or choose another destination.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
    "404 Invalid.NotExist",
    "404 InvalidStatus.RouteEntry",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: String,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_switch_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

record! {
    CreateVSwitchRequest: CREATE_V_SWITCH_REQUEST,
    0 zone_id: Str = Field::string("ZoneId").required(),
    1 cidr_block: Str = Field::string("CidrBlock").required(),
    2 vpc_id: Str = Field::string("VpcId").required(),
    3 region_id: OptStr = Field::string("RegionId").filled(),
    4 v_switch_name: OptStr = Field::string("VSwitchName"),
    5 description: OptStr = Field::string("Description"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
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
