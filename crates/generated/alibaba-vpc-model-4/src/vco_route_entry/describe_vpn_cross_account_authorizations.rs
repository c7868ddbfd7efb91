// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnCrossAccountAuthorizations.json; do not edit.
//! Tells which other accounts may attach an IPsec connection to their transit routers.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnCrossAccountAuthorizations).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVpnCrossAccountAuthorizationsRequest, DescribeVpnCrossAccountAuthorizationsResponse>(
    "DescribeVpnCrossAccountAuthorizations", Effect::Read, &DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_REQUEST,
    &DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["CrossAccountAuthorizations"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeVpnCrossAccountAuthorizations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnCrossAccountAuthorizationsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnCrossAccountAuthorizationsRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DescribeVpnCrossAccountAuthorizationsRequest`].
pub static DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_REQUEST: Schema =
    Schema { name: "DescribeVpnCrossAccountAuthorizationsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DescribeVpnCrossAccountAuthorizationsRequest, DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id, 4 OptStr client_token] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeVpnCrossAccountAuthorizations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnCrossAccountAuthorizationsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `CrossAccountAuthorizations`: records. */ pub cross_account_authorizations: Vec<CrossAccountAuthorization>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnCrossAccountAuthorizationsResponse`].
pub static DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_RESPONSE: Schema =
    Schema { name: "DescribeVpnCrossAccountAuthorizationsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::record("CrossAccountAuthorizations", &CROSS_ACCOUNT_AUTHORIZATION).list(),
]; &ROWS } };
record!(DescribeVpnCrossAccountAuthorizationsResponse, DESCRIBE_VPN_CROSS_ACCOUNT_AUTHORIZATIONS_RESPONSE,
    [0 OptStr request_id, 4 List cross_account_authorizations] [1 OptInt total_count, 2 OptInt page_number, 3 OptInt page_size]);

/// What `CrossAccountAuthorizations` holds.
#[derive(Default)] #[non_exhaustive] pub struct CrossAccountAuthorization {
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `BindUid`: integer. */ pub bind_uid: Option<i64>,
    /** `BindProduct`: text. */ pub bind_product: Option<String>,
    /** `BindInstance`: text. */ pub bind_instance: Option<String>,
    /** `AliUid`: integer. */ pub ali_uid: Option<i64>,
    /** `CreationTime`: integer. */ pub creation_time: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CrossAccountAuthorization`].
pub static CROSS_ACCOUNT_AUTHORIZATION: Schema = Schema { name: "CrossAccountAuthorization", fields: { static ROWS: [Field; 6] = [
    Field::string("VpnConnectionId"),
    Field::int64("BindUid"),
    Field::string("BindProduct"),
    Field::string("BindInstance"),
    Field::int64("AliUid"),
    Field::int64("CreationTime"),
]; &ROWS } };
record!(CrossAccountAuthorization, CROSS_ACCOUNT_AUTHORIZATION,
    [0 OptStr vpn_connection_id, 2 OptStr bind_product, 3 OptStr bind_instance] [1 OptInt bind_uid, 4 OptInt ali_uid,
    5 OptInt creation_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpnCrossAccountAuthorizationsRequest, DescribeVpnCrossAccountAuthorizationsResponse, CrossAccountAuthorization,
);
