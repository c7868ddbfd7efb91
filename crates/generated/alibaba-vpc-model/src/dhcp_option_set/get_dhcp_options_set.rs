// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetDhcpOptionsSet.json; do not edit.
//! Returns the details of one set of DHCP options.
//!
//! Among them are its options, its state and the VPCs that it is attached to.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetDhcpOptionsSet), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

pub use crate::shapes::{DhcpOptions, Tag};

operation! {
    name: "GetDhcpOptionsSet",
    effect: Effect::Read,
    request: GetDhcpOptionsSetRequest = GET_DHCP_OPTIONS_SET_REQUEST,
    response: GetDhcpOptionsSetResponse = GET_DHCP_OPTIONS_SET_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `GetDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs. `ListDhcpOptionsSets`
    /// lists it.
    pub dhcp_options_set_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetDhcpOptionsSetRequest {
    /// Creates a value with the required members.
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetDhcpOptionsSetRequest: GET_DHCP_OPTIONS_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dhcp_options_set_id: Str = Field::string("DhcpOptionsSetId").required(),
}

/// Response of `GetDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetResponse {
    /// Description of the set of DHCP options: empty, or 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub dhcp_options_set_description: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs. `ListDhcpOptionsSets`
    /// lists it.
    pub dhcp_options_set_id: Option<String>,
    /// Name of the set of DHCP options: 1 to 128 characters, starting with a letter.
    pub dhcp_options_set_name: Option<String>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<i64>,
    /// Options that hosts in the VPC are given by DHCP: domain name, name servers, lease times.
    pub dhcp_options: Option<DhcpOptions>,
    /// `AssociateVpcs`: list of records.
    pub associate_vpcs: Vec<AssociateVpc>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetDhcpOptionsSetResponse: GET_DHCP_OPTIONS_SET_RESPONSE,
    0 dhcp_options_set_description: OptStr = Field::string("DhcpOptionsSetDescription"),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 request_id: OptStr = Field::string("RequestId"),
    3 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    4 dhcp_options_set_name: OptStr = Field::string("DhcpOptionsSetName"),
    5 owner_id: OptInt = Field::int64("OwnerId"),
    6 dhcp_options: Opt = Field::record("DhcpOptions", &crate::shapes::DHCP_OPTIONS),
    7 associate_vpcs: List = Field::record("AssociateVpcs", &ASSOCIATE_VPC).list(),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    9 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

/// `AssociateVpcs` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateVpc {
    /// `AssociateStatus`: one of the documented values.
    pub associate_status: Option<AssociateStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociateVpc: ASSOCIATE_VPC,
    0 associate_status: Opt = Field::one_of("AssociateStatus", AssociateStatus::VALUES),
    1 vpc_id: OptStr = Field::string("VpcId"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Available = "Available",
        InUse = "InUse",
        Deleted = "Deleted",
        Pending = "Pending",
    }
}

open_enum! {
    /// Documented values of `AssociateVpcs.AssociateStatus`. The provider may add others.
    pub enum AssociateStatus {
        InUse = "InUse",
        Pending = "Pending",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetDhcpOptionsSetRequest,
    GetDhcpOptionsSetResponse,
    AssociateVpc,
}
