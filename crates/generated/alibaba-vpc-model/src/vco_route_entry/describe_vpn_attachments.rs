// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnAttachments.json; do not edit.
//! Lists the IPsec connections that are attached to a transit router.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnAttachments),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, operation, record,
};

operation! {
    name: "DescribeVpnAttachments",
    effect: Effect::Read,
    request: DescribeVpnAttachmentsRequest = DESCRIBE_VPN_ATTACHMENTS_REQUEST,
    response: DescribeVpnAttachmentsResponse = DESCRIBE_VPN_ATTACHMENTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnAttachments"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
}

/// Request of `DescribeVpnAttachments`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnAttachmentsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// What the IPsec connection is attached to: `CEN` for a transit router, `NO_ASSOCIATED` for nothing.
    pub attach_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnAttachmentsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

    /// Id of the IPsec connection (`vco-...`).
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }

    /// What the IPsec connection is attached to: `CEN` for a transit router, `NO_ASSOCIATED` for nothing.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `VpnAttachments`: list of records.
    pub vpn_attachments: Vec<VpnAttachment>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// What the IPsec connection is attached to: `CEN` for a transit router, `NO_ASSOCIATED` for nothing.
    pub attach_type: Option<String>,
    /// Id of the transit router that the VPN connection is bound to (`tr-...`); empty when it is bound to
    /// none.
    pub transit_router_id: Option<String>,
    /// Name of the transit router that the VPN connection is bound to.
    pub transit_router_name: Option<String>,
    /// Whether the IPsec connection is bound to a transit router of another account.
    pub cross_account_authorized: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
