// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpcAttribute.json; do not edit.
//! Returns the details of one VPC.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpcAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{AssociatedCen, Ipv6CidrBlock, Tag};

operation!(Operation::new::<DescribeVpcAttributeRequest, DescribeVpcAttributeResponse>(
    "DescribeVpcAttribute", Effect::Read, &DESCRIBE_VPC_ATTRIBUTE_REQUEST, &DESCRIBE_VPC_ATTRIBUTE_RESPONSE,
), "
    400 IncorrectVpcStatus
    500 InternalError
");

/// Request of `DescribeVpcAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpcAttributeRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpcAttributeRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self { self.is_default = Some(value); self }
}
/// Table of [`DescribeVpcAttributeRequest`].
pub static DESCRIBE_VPC_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeVpcAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("VpcId").required(),
    Field::string("RegionId").required().filled(),
    Field::boolean("DryRun"),
    Field::boolean("IsDefault"),
]; &ROWS } };
record!(DescribeVpcAttributeRequest, DESCRIBE_VPC_ATTRIBUTE_REQUEST,
    [0 Str vpc_id, 1 OptStr region_id] [2 OptBool dry_run, 3 OptBool is_default]);

/// Answer of `DescribeVpcAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpcAttributeResponse {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `ClassicLinkEnabled`: yes or no. */ pub classic_link_enabled: Option<bool>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `DhcpOptionsSetStatus`: text. */ pub dhcp_options_set_status: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `VSwitchIds`: texts. */ pub v_switch_ids: Vec<String>,
    /** `UserCidrs`: texts. */ pub user_cidrs: Vec<String>,
    /** `SecondaryCidrBlocks`: texts. */ pub secondary_cidr_blocks: Vec<String>,
    /** `AssociatedCens`: records. */ pub associated_cens: Vec<AssociatedCen>,
    /** `CloudResources`: records. */ pub cloud_resources: Vec<CloudResourceSetType>,
    /** `Ipv6CidrBlocks`: records. */ pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /** `SupportIpv4Gateway`: yes or no. */ pub support_ipv4_gateway: Option<bool>,
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `AssociatedPropagationSources`: records. */ pub associated_propagation_sources: Vec<AssociatedPropagationSource>,
    /** `EnabledIpv6`: yes or no. */ pub enabled_ipv6: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpcAttributeResponse`].
pub static DESCRIBE_VPC_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeVpcAttributeResponse", fields: { static ROWS: [Field; 27] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("VpcId"),
    Field::boolean("IsDefault"),
    Field::boolean("ClassicLinkEnabled"),
    Field::int64("OwnerId"),
    Field::string("RegionId"),
    Field::string("VpcName"),
    Field::string("VRouterId"),
    Field::string("DhcpOptionsSetStatus"),
    Field::string("CidrBlock"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("DhcpOptionsSetId"),
    Field::string("Ipv6CidrBlock"),
    Field::string("VSwitchIds").wrapped("VSwitchId"),
    Field::string("UserCidrs").wrapped("UserCidr"),
    Field::string("SecondaryCidrBlocks").wrapped("SecondaryCidrBlock"),
    Field::record("AssociatedCens", &crate::shapes::ASSOCIATED_CEN).wrapped("AssociatedCen"),
    Field::record("CloudResources", &CLOUD_RESOURCE_SET_TYPE).wrapped("CloudResourceSetType"),
    Field::record("Ipv6CidrBlocks", &crate::shapes::IPV6_CIDR_BLOCK).wrapped("Ipv6CidrBlock"),
    Field::boolean("SupportIpv4Gateway"),
    Field::string("Ipv4GatewayId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::record("AssociatedPropagationSources", &ASSOCIATED_PROPAGATION_SOURCE).wrapped("AssociatedPropagationSources"),
    Field::boolean("EnabledIpv6"),
]; &ROWS } };
record!(DescribeVpcAttributeResponse, DESCRIBE_VPC_ATTRIBUTE_RESPONSE,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr vpc_id, 6 OptStr region_id, 7 OptStr vpc_name, 8 OptStr v_router_id,
    9 OptStr dhcp_options_set_status, 10 OptStr cidr_block, 11 OptStr request_id, 12 OptStr description,
    13 OptStr resource_group_id, 14 OptStr dhcp_options_set_id, 15 OptStr ipv6_cidr_block, 16 List v_switch_ids,
    17 List user_cidrs, 18 List secondary_cidr_blocks, 19 List associated_cens, 20 List cloud_resources, 21 List ipv6_cidr_blocks,
    23 OptStr ipv4_gateway_id, 24 List tags, 25 List associated_propagation_sources] [3 OptBool is_default,
    4 OptBool classic_link_enabled, 5 OptInt owner_id, 22 OptBool support_ipv4_gateway, 26 OptBool enabled_ipv6]);

/// What `CloudResources.CloudResourceSetType` holds.
#[derive(Default)] #[non_exhaustive] pub struct CloudResourceSetType {
    /** `ResourceCount`: integer. */ pub resource_count: Option<i64>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CloudResourceSetType`].
pub static CLOUD_RESOURCE_SET_TYPE: Schema = Schema { name: "CloudResourceSetType", fields: { static ROWS: [Field; 2] = [
    Field::int32("ResourceCount"),
    Field::string("ResourceType"),
]; &ROWS } };
record!(CloudResourceSetType, CLOUD_RESOURCE_SET_TYPE, [1 OptStr resource_type] [0 OptInt resource_count]);

/// What `AssociatedPropagationSources.AssociatedPropagationSources` holds.
#[derive(Default)] #[non_exhaustive] pub struct AssociatedPropagationSource {
    /** `SourceType`: text. */ pub source_type: Option<String>,
    /** `SourceOwnerId`: integer. */ pub source_owner_id: Option<i64>,
    /** `SourceInstanceId`: text. */ pub source_instance_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `RoutePropagated`: yes or no. */ pub route_propagated: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssociatedPropagationSource`].
pub static ASSOCIATED_PROPAGATION_SOURCE: Schema =
    Schema { name: "AssociatedPropagationSource", fields: { static ROWS: [Field; 5] = [
    Field::string("SourceType"),
    Field::int64("SourceOwnerId"),
    Field::string("SourceInstanceId"),
    Field::string("Status"),
    Field::boolean("RoutePropagated"),
]; &ROWS } };
record!(AssociatedPropagationSource, ASSOCIATED_PROPAGATION_SOURCE,
    [0 OptStr source_type, 2 OptStr source_instance_id, 3 OptStr status] [1 OptInt source_owner_id, 4 OptBool route_propagated]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpcAttributeRequest, DescribeVpcAttributeResponse, CloudResourceSetType, AssociatedPropagationSource,
);
