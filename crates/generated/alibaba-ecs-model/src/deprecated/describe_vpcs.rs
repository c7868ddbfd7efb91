// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVpcs.json; do not edit.
//! Lists virtual private clouds.
//!
//! Use `DescribeVpcs` of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DescribeVpcs`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVpcs), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::VpcStatus;

operation! {
    name: "DescribeVpcs",
    effect: Effect::Read,
    request: DescribeVpcsRequest = DESCRIBE_VPCS_REQUEST,
    response: DescribeVpcsResponse = DESCRIBE_VPCS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Vpcs"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).replaced_by("Vpc::2016-04-28::DescribeVpcs"),
}

errors! {
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 InvalidAliuid = The account's id is missing or not valid.",
    "400 InvalidResourceGroupId.NotFound",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidVpcIdNumber.NotSupported",
    "400 OperationFailed.Endpoint",
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeVpcs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpcsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether it is the default one of its kind, made by the system.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeVpcsRequest: DESCRIBE_VPCS_REQUEST,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 is_default: OptBool = Field::boolean("IsDefault"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeVpcs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// VPCs that match, one entry for each, with blocks of addresses, router and state.
    pub vpcs: Vec<Vpc>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVpcsResponse: DESCRIBE_VPCS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpcs: List = Field::record("Vpcs", &VPC).wrapped("Vpc"),
}

/// `Vpcs.Vpc` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Vpc {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// State of the VPC: `Pending` while it is set up or changed, then `Available`.
    pub status: Option<VpcStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Ids of the vSwitches (`vsw-...`). `DescribeVSwitches` lists them.
    pub v_switch_ids: Vec<String>,
    /// Blocks of addresses on the user's own side.
    pub user_cidrs: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Vpc: VPC,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 vpc_name: OptStr = Field::string("VpcName"),
    2 status: Opt = Field::one_of("Status", VpcStatus::VALUES),
    3 vpc_id: OptStr = Field::string("VpcId"),
    4 v_router_id: OptStr = Field::string("VRouterId"),
    5 is_default: OptBool = Field::boolean("IsDefault"),
    6 cidr_block: OptStr = Field::string("CidrBlock"),
    7 description: OptStr = Field::string("Description"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
    10 user_cidrs: List = Field::string("UserCidrs").wrapped("UserCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpcsRequest,
    DescribeVpcsResponse,
    Vpc,
}
