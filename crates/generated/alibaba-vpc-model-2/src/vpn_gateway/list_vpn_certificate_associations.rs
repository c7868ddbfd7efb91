// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpnCertificateAssociations.json; do not edit.
//! Lists which SSL certificates are bound to which VPN gateways of a region.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpnCertificateAssociations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<ListVpnCertificateAssociationsRequest, ListVpnCertificateAssociationsResponse>(
    "ListVpnCertificateAssociations", Effect::Read, &LIST_VPN_CERTIFICATE_ASSOCIATIONS_REQUEST,
    &LIST_VPN_CERTIFICATE_ASSOCIATIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["VpnCertificateRelations"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken
    403 Forbidden
");

/// Request of `ListVpnCertificateAssociations`.
#[derive(Default)] #[non_exhaustive] pub struct ListVpnCertificateAssociationsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `CertificateType`: text. */ pub certificate_type: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `VpnGatewayId`: texts, at most 20 elements. */ pub vpn_gateway_id: Vec<String>,
    /** `CertificateId`: texts, at most 20 elements. */ pub certificate_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListVpnCertificateAssociationsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `CertificateType`.
    pub fn certificate_type(mut self, value: impl Into<String>) -> Self { self.certificate_type = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vpn_gateway_id = all(value); self
    }
    /// Sets `CertificateId`.
    pub fn certificate_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.certificate_id = all(value); self
    }
}
/// Table of [`ListVpnCertificateAssociationsRequest`].
pub static LIST_VPN_CERTIFICATE_ASSOCIATIONS_REQUEST: Schema =
    Schema { name: "ListVpnCertificateAssociationsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("CertificateType"),
    Field::string("NextToken"),
    Field::int32("MaxResults"),
    Field::string("VpnGatewayId").list().limits(&Limits::items(None, Some(20))),
    Field::string("CertificateId").list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(ListVpnCertificateAssociationsRequest, LIST_VPN_CERTIFICATE_ASSOCIATIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr certificate_type, 2 OptStr next_token, 4 List vpn_gateway_id,
    5 List certificate_id] [3 OptInt max_results]);

/// Answer of `ListVpnCertificateAssociations`.
#[derive(Default)] #[non_exhaustive] pub struct ListVpnCertificateAssociationsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `VpnCertificateRelations`: records. */ pub vpn_certificate_relations: Vec<VpnCertificateRelation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListVpnCertificateAssociationsResponse`].
pub static LIST_VPN_CERTIFICATE_ASSOCIATIONS_RESPONSE: Schema =
    Schema { name: "ListVpnCertificateAssociationsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("VpnCertificateRelations", &VPN_CERTIFICATE_RELATION).list(),
]; &ROWS } };
record!(ListVpnCertificateAssociationsResponse, LIST_VPN_CERTIFICATE_ASSOCIATIONS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List vpn_certificate_relations] [2 OptInt total_count, 3 OptInt max_results]);

/// What `VpnCertificateRelations` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnCertificateRelation {
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `CertificateType`: text. */ pub certificate_type: Option<String>,
    /** `CertificateId`: text. */ pub certificate_id: Option<String>,
    /** `AssociationTime`: text. */ pub association_time: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnCertificateRelation`].
pub static VPN_CERTIFICATE_RELATION: Schema = Schema { name: "VpnCertificateRelation", fields: { static ROWS: [Field; 5] = [
    Field::string("VpnGatewayId"),
    Field::string("CertificateType"),
    Field::string("CertificateId"),
    Field::string("AssociationTime"),
    Field::string("RegionId"),
]; &ROWS } };
record!(VpnCertificateRelation, VPN_CERTIFICATE_RELATION,
    [0 OptStr vpn_gateway_id, 1 OptStr certificate_type, 2 OptStr certificate_id, 3 OptStr association_time,
    4 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListVpnCertificateAssociationsRequest, ListVpnCertificateAssociationsResponse, VpnCertificateRelation,
);
