// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnAttachments.json; do not edit.
//! Lists the IPsec connections that are attached to a transit router.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnAttachments).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeVpnAttachments",
    effect: Effect::Read,
    request: DescribeVpnAttachmentsRequest = DESCRIBE_VPN_ATTACHMENTS_REQUEST,
    response: DescribeVpnAttachmentsResponse = DESCRIBE_VPN_ATTACHMENTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnAttachments"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 Duplicated.TagKey",
    "400 Forbidden.TagKey.Duplicated",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
    "400 SizeLimitExceeded.TagNum",
}

/// Request of `DescribeVpnAttachments`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnAttachmentsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: Option<String>,
    /// `AttachType`: text.
    pub attach_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnAttachmentsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `VpnConnectionId`.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }

    /// Sets `AttachType`.
    pub fn attach_type(mut self, value: impl Into<String>) -> Self {
        self.attach_type = Some(value.into());
        self
    }
}

record! {
    DescribeVpnAttachmentsRequest: DESCRIBE_VPN_ATTACHMENTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    4 attach_type: OptStr = Field::string("AttachType"),
}

/// Response of `DescribeVpnAttachments`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnAttachmentsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VpnAttachments`: records.
    pub vpn_attachments: Vec<VpnAttachment>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnAttachmentsResponse: DESCRIBE_VPN_ATTACHMENTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpn_attachments: List = Field::record("VpnAttachments", &VPN_ATTACHMENT).list(),
}

/// `VpnAttachments` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnAttachment {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AttachType`: text.
    pub attach_type: Option<String>,
    /// `TransitRouterId`: text.
    pub transit_router_id: Option<String>,
    /// `TransitRouterName`: text.
    pub transit_router_name: Option<String>,
    /// `CrossAccountAuthorized`: yes or no.
    pub cross_account_authorized: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VpnAttachment: VPN_ATTACHMENT,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 attach_type: OptStr = Field::string("AttachType"),
    4 transit_router_id: OptStr = Field::string("TransitRouterId"),
    5 transit_router_name: OptStr = Field::string("TransitRouterName"),
    6 cross_account_authorized: OptBool = Field::boolean("CrossAccountAuthorized"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnAttachmentsRequest,
    DescribeVpnAttachmentsResponse,
    VpnAttachment,
}
