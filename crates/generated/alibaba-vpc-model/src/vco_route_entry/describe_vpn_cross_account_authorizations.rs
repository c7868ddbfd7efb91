// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnCrossAccountAuthorizations.json; do not edit.
//! Tells which other accounts may attach an IPsec connection to their transit routers.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnCrossAccountAuthorizations), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Paging, operation, record};

operation! {
    name: "DescribeVpnCrossAccountAuthorizations",
    effect: Effect::Read,
    request: DescribeVpnCrossAccountAuthorizationsRequest = DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_REQUEST,
    response: DescribeVpnCrossAccountAuthorizationsResponse = DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["CrossAccountAuthorizations"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeVpnCrossAccountAuthorizations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnCrossAccountAuthorizationsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnCrossAccountAuthorizationsRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DescribeVpnCrossAccountAuthorizationsRequest: DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DescribeVpnCrossAccountAuthorizations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnCrossAccountAuthorizationsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// `CrossAccountAuthorizations`: list of records.
    pub cross_account_authorizations: Vec<CrossAccountAuthorization>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVpnCrossAccountAuthorizationsResponse: DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 total_count: OptInt = Field::int32("TotalCount"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 cross_account_authorizations: List = Field::record("CrossAccountAuthorizations", &CROSS_ACCOUNT_AUTHORIZATION).list(),
}

/// `CrossAccountAuthorizations` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CrossAccountAuthorization {
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// `BindUid`: integer.
    pub bind_uid: Option<i64>,
    /// `BindProduct`: string.
    pub bind_product: Option<String>,
    /// `BindInstance`: string.
    pub bind_instance: Option<String>,
    /// Id of the Alibaba Cloud account, in digits.
    pub ali_uid: Option<i64>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub creation_time: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CrossAccountAuthorization: CROSS_ACCOUNT_AUTHORIZATION,
    0 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    1 bind_uid: OptInt = Field::int64("BindUid"),
    2 bind_product: OptStr = Field::string("BindProduct"),
    3 bind_instance: OptStr = Field::string("BindInstance"),
    4 ali_uid: OptInt = Field::int64("AliUid"),
    5 creation_time: OptInt = Field::int64("CreationTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnCrossAccountAuthorizationsRequest,
    DescribeVpnCrossAccountAuthorizationsResponse,
    CrossAccountAuthorization,
}
