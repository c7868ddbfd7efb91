// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetDhcpOptionsSet.json; do not edit.
//! Returns the details of one set of DHCP options.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetDhcpOptionsSet).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{DhcpOptions, Tag};

operation!(Operation::new::<GetDhcpOptionsSetRequest, GetDhcpOptionsSetResponse>(
    "GetDhcpOptionsSet", Effect::Read, &GET_DHCP_OPTIONS_SET_REQUEST, &GET_DHCP_OPTIONS_SET_RESPONSE,
), "
    404 InvalidRegionId.NotFound
");

/// Request of `GetDhcpOptionsSet`.
#[derive(Default)] #[non_exhaustive] pub struct GetDhcpOptionsSetRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: String,
    /** What else came. */ pub extra: Extra,
}
impl GetDhcpOptionsSetRequest {
    /// With what is required.
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self { dhcp_options_set_id: dhcp_options_set_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetDhcpOptionsSetRequest`].
pub static GET_DHCP_OPTIONS_SET_REQUEST: Schema = Schema { name: "GetDhcpOptionsSetRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("DhcpOptionsSetId").required(),
]; &ROWS } };
record!(GetDhcpOptionsSetRequest, GET_DHCP_OPTIONS_SET_REQUEST, [0 OptStr region_id, 1 Str dhcp_options_set_id] []);

/// Answer of `GetDhcpOptionsSet`.
#[derive(Default)] #[non_exhaustive] pub struct GetDhcpOptionsSetResponse {
    /** `DhcpOptionsSetDescription`: text. */ pub dhcp_options_set_description: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: Option<String>,
    /** `DhcpOptionsSetName`: text. */ pub dhcp_options_set_name: Option<String>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `DhcpOptions`: record. */ pub dhcp_options: Option<DhcpOptions>,
    /** `AssociateVpcs`: records. */ pub associate_vpcs: Vec<AssociateVpc>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetDhcpOptionsSetResponse`].
pub static GET_DHCP_OPTIONS_SET_RESPONSE: Schema =
    Schema { name: "GetDhcpOptionsSetResponse", fields: { static ROWS: [Field; 10] = [
    Field::string("DhcpOptionsSetDescription"),
    Field::string("Status"),
    Field::string("RequestId"),
    Field::string("DhcpOptionsSetId"),
    Field::string("DhcpOptionsSetName"),
    Field::int64("OwnerId"),
    Field::record("DhcpOptions", &crate::shapes::DHCP_OPTIONS),
    Field::record("AssociateVpcs", &ASSOCIATE_VPC).list(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
]; &ROWS } };
record!(GetDhcpOptionsSetResponse, GET_DHCP_OPTIONS_SET_RESPONSE,
    [0 OptStr dhcp_options_set_description, 1 OptStr status, 2 OptStr request_id, 3 OptStr dhcp_options_set_id,
    4 OptStr dhcp_options_set_name, 6 Opt dhcp_options, 7 List associate_vpcs, 8 OptStr resource_group_id,
    9 List tags] [5 OptInt owner_id]);

/// What `AssociateVpcs` holds.
#[derive(Default)] #[non_exhaustive] pub struct AssociateVpc {
    /** `AssociateStatus`: text. */ pub associate_status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssociateVpc`].
pub static ASSOCIATE_VPC: Schema = Schema { name: "AssociateVpc", fields: { static ROWS: [Field; 2] = [
    Field::string("AssociateStatus"),
    Field::string("VpcId"),
]; &ROWS } };
record!(AssociateVpc, ASSOCIATE_VPC, [0 OptStr associate_status, 1 OptStr vpc_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetDhcpOptionsSetRequest, GetDhcpOptionsSetResponse, AssociateVpc);
