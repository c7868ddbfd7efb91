// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpnCertificateAssociations.json; do not edit.
//! Lists which SSL certificates are bound to which VPN gateways of a region.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpnCertificateAssociations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "ListVpnCertificateAssociations",
    effect: Effect::Read,
    request: ListVpnCertificateAssociationsRequest = LIST_VPN_CERTIFICATE_ASSOCIATIONS_REQUEST,
    response: ListVpnCertificateAssociationsResponse = LIST_VPN_CERTIFICATE_ASSOCIATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["VpnCertificateRelations"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken",
    "403 Forbidden",
}

/// Request of `ListVpnCertificateAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `CertificateType`: text.
    pub certificate_type: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `VpnGatewayId`: texts, at most 20 elements.
    pub vpn_gateway_id: Vec<String>,
    /// `CertificateId`: texts, at most 20 elements.
    pub certificate_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListVpnCertificateAssociationsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `CertificateType`.
    pub fn certificate_type(mut self, value: impl Into<String>) -> Self {
        self.certificate_type = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpn_gateway_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `CertificateId`.
    pub fn certificate_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.certificate_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListVpnCertificateAssociationsRequest: LIST_VPN_CERTIFICATE_ASSOCIATIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 certificate_type: OptStr = Field::string("CertificateType"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 vpn_gateway_id: List = Field::string("VpnGatewayId").list().limits(&Limits::new().items(None, Some(20))),
    5 certificate_id: List = Field::string("CertificateId").list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `ListVpnCertificateAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `VpnCertificateRelations`: records.
    pub vpn_certificate_relations: Vec<VpnCertificateRelation>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListVpnCertificateAssociationsResponse: LIST_VPN_CERTIFICATE_ASSOCIATIONS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 vpn_certificate_relations: List = Field::record("VpnCertificateRelations", &VPN_CERTIFICATE_RELATION).list(),
}

/// `VpnCertificateRelations` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnCertificateRelation {
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `CertificateType`: text.
    pub certificate_type: Option<String>,
    /// `CertificateId`: text.
    pub certificate_id: Option<String>,
    /// `AssociationTime`: text.
    pub association_time: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VpnCertificateRelation: VPN_CERTIFICATE_RELATION,
    0 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    1 certificate_type: OptStr = Field::string("CertificateType"),
    2 certificate_id: OptStr = Field::string("CertificateId"),
    3 association_time: OptStr = Field::string("AssociationTime"),
    4 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVpnCertificateAssociationsRequest,
    ListVpnCertificateAssociationsResponse,
    VpnCertificateRelation,
}
