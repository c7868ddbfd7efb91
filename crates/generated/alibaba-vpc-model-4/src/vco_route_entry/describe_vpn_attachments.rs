// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnAttachments.json; do not edit.
//! Lists the IPsec connections that are attached to a transit router.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnAttachments).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVpnAttachmentsRequest, DescribeVpnAttachmentsResponse>(
    "DescribeVpnAttachments", Effect::Read, &DESCRIBE_VPN_ATTACHMENTS_REQUEST, &DESCRIBE_VPN_ATTACHMENTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VpnAttachments"],
    total: Some(&["TotalCount"]),
}), "
    400 Duplicated.TagKey Forbidden.TagKey.Duplicated InvalidParameter.TagKey InvalidParameter.TagValue SizeLimitExceeded.TagNum
");

/// Request of `DescribeVpnAttachments`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnAttachmentsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `AttachType`: text. */ pub attach_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnAttachmentsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `VpnConnectionId`.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self { self.vpn_connection_id = Some(value.into()); self }
    /// Sets `AttachType`.
    pub fn attach_type(mut self, value: impl Into<String>) -> Self { self.attach_type = Some(value.into()); self }
}
/// Table of [`DescribeVpnAttachmentsRequest`].
pub static DESCRIBE_VPN_ATTACHMENTS_REQUEST: Schema =
    Schema { name: "DescribeVpnAttachmentsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("VpnConnectionId"),
    Field::string("AttachType"),
]; &ROWS } };
record!(DescribeVpnAttachmentsRequest, DESCRIBE_VPN_ATTACHMENTS_REQUEST,
    [0 OptStr region_id, 3 OptStr vpn_connection_id, 4 OptStr attach_type] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeVpnAttachments`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnAttachmentsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VpnAttachments`: records. */ pub vpn_attachments: Vec<VpnAttachment>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnAttachmentsResponse`].
pub static DESCRIBE_VPN_ATTACHMENTS_RESPONSE: Schema =
    Schema { name: "DescribeVpnAttachmentsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("VpnAttachments", &VPN_ATTACHMENT).list(),
]; &ROWS } };
record!(DescribeVpnAttachmentsResponse, DESCRIBE_VPN_ATTACHMENTS_RESPONSE,
    [0 OptStr request_id, 4 List vpn_attachments] [1 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `VpnAttachments` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnAttachment {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AttachType`: text. */ pub attach_type: Option<String>,
    /** `TransitRouterId`: text. */ pub transit_router_id: Option<String>,
    /** `TransitRouterName`: text. */ pub transit_router_name: Option<String>,
    /** `CrossAccountAuthorized`: yes or no. */ pub cross_account_authorized: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnAttachment`].
pub static VPN_ATTACHMENT: Schema = Schema { name: "VpnAttachment", fields: { static ROWS: [Field; 7] = [
    Field::string("InstanceId"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("AttachType"),
    Field::string("TransitRouterId"),
    Field::string("TransitRouterName"),
    Field::boolean("CrossAccountAuthorized"),
]; &ROWS } };
record!(VpnAttachment, VPN_ATTACHMENT,
    [0 OptStr instance_id, 1 OptStr name, 2 OptStr description, 3 OptStr attach_type, 4 OptStr transit_router_id,
    5 OptStr transit_router_name] [6 OptBool cross_account_authorized]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpnAttachmentsRequest, DescribeVpnAttachmentsResponse, VpnAttachment,
);
