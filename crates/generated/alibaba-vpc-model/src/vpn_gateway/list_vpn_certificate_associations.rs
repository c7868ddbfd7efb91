// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVpnCertificateAssociations.json; do not edit.
//! Lists which SSL certificates are bound to which VPN gateways of a region.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpnCertificateAssociations), 2024-06.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::CertificateType;

operation! {
    name: "ListVpnCertificateAssociations",
    effect: Effect::Read,
    request: ListVpnCertificateAssociationsRequest = LIST_VPN_CERTIFICATE_ASSOCIATIONS_REQUEST,
    response: ListVpnCertificateAssociationsResponse = LIST_VPN_CERTIFICATE_ASSOCIATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["VpnCertificateRelations"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `ListVpnCertificateAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Which of the two certificates of a VPN gateway with Chinese ciphers it is: `Encryption` or
    /// `Signature`.
    pub certificate_type: Option<CertificateType>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Ids of VPN gateways (`vpn-...`): only their entries are returned. At most 20 elements.
    pub vpn_gateway_id: Vec<String>,
    /// Ids of associations of SSL certificates with VPN gateways: only these are returned. At most 20
    /// elements.
    pub certificate_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListVpnCertificateAssociationsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Which of the two certificates of a VPN gateway with Chinese ciphers it is: `Encryption` or
    /// `Signature`.
    pub fn certificate_type(mut self, value: impl Into<CertificateType>) -> Self {
        self.certificate_type = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Ids of VPN gateways (`vpn-...`): only their entries are returned.
    pub fn vpn_gateway_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpn_gateway_id = cloudspec_wire::all(value);
        self
    }

    /// Ids of associations of SSL certificates with VPN gateways: only these are returned.
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
    1 certificate_type: Opt = Field::one_of("CertificateType", CertificateType::VALUES),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 vpn_gateway_id: List = Field::string("VpnGatewayId").list().limits(&Limits::new().items(None, Some(20))),
    5 certificate_id: List = Field::string("CertificateId").list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `ListVpnCertificateAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `VpnCertificateRelations`: list of records.
    pub vpn_certificate_relations: Vec<VpnCertificateRelation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Which of the two certificates of a VPN gateway with Chinese ciphers it is: `Encryption` or
    /// `Signature`.
    pub certificate_type: Option<CertificateType>,
    /// Id of the SSL certificate's association with the VPN gateway, not of the certificate itself.
    /// `ListVpnCertificateAssociations` lists it.
    pub certificate_id: Option<String>,
    /// `AssociationTime`: time.
    pub association_time: Option<Timestamp>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnCertificateRelation: VPN_CERTIFICATE_RELATION,
    0 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    1 certificate_type: Opt = Field::one_of("CertificateType", CertificateType::VALUES),
    2 certificate_id: OptStr = Field::string("CertificateId"),
    3 association_time: Opt = Field::timestamp("AssociationTime"),
    4 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVpnCertificateAssociationsRequest,
    ListVpnCertificateAssociationsResponse,
    VpnCertificateRelation,
}
