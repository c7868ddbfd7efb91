// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressCloudConnection.json; do not edit.
//! Orders an express cloud connection, a leased line that the provider has built.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressCloudConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateExpressCloudConnectionRequest, CreateExpressCloudConnectionResponse>(
    "CreateExpressCloudConnection", Effect::Write, &CREATE_EXPRESS_CLOUD_CONNECTION_REQUEST,
    &CREATE_EXPRESS_CLOUD_CONNECTION_RESPONSE,
), "
    400 IllegalParam.AliUid IllegalParam.Bandwith IllegalParam.ContactMail IllegalParam.ContactTel IllegalParam.Description
    400 IllegalParam.IDCardNo IllegalParam.IdcSP IllegalParam.Name IllegalParam.PeerCity IllegalParam.PeerLocation
    400 IllegalParam.PortType IllegalParam.RedundantEccId IllegalParam.RegionNo IllegalParam.ServiceProvider MissingParam.Bid
");

/// Request of `CreateExpressCloudConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressCloudConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `PeerCity`: text. Default: `blank`. */ pub peer_city: Option<String>,
    /** `PeerLocation`: text. */ pub peer_location: String,
    /** `IdcSP`: text. */ pub idc_sp: String,
    /** `PortType`: text. */ pub port_type: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: i64,
    /** `ContactTel`: text. */ pub contact_tel: Option<String>,
    /** `ContactMail`: text. */ pub contact_mail: Option<String>,
    /** `IDCardNo`: text. Default: `blank`. */ pub id_card_no: Option<String>,
    /** `RedundantEccId`: text. */ pub redundant_ecc_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateExpressCloudConnectionRequest {
    /// With what is required.
    pub fn new(peer_location: impl Into<String>, idc_sp: impl Into<String>, bandwidth: i64) -> Self {
        Self { peer_location: peer_location.into(), idc_sp: idc_sp.into(), bandwidth, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `PeerCity`.
    pub fn peer_city(mut self, value: impl Into<String>) -> Self { self.peer_city = Some(value.into()); self }
    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self { self.port_type = Some(value.into()); self }
    /// Sets `ContactTel`.
    pub fn contact_tel(mut self, value: impl Into<String>) -> Self { self.contact_tel = Some(value.into()); self }
    /// Sets `ContactMail`.
    pub fn contact_mail(mut self, value: impl Into<String>) -> Self { self.contact_mail = Some(value.into()); self }
    /// Sets `IDCardNo`.
    pub fn id_card_no(mut self, value: impl Into<String>) -> Self { self.id_card_no = Some(value.into()); self }
    /// Sets `RedundantEccId`.
    pub fn redundant_ecc_id(mut self, value: impl Into<String>) -> Self { self.redundant_ecc_id = Some(value.into()); self }
}
/// Table of [`CreateExpressCloudConnectionRequest`].
pub static CREATE_EXPRESS_CLOUD_CONNECTION_REQUEST: Schema =
    Schema { name: "CreateExpressCloudConnectionRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("PeerCity"),
    Field::string("PeerLocation").required(),
    Field::string("IdcSP").required(),
    Field::string("PortType"),
    Field::int32("Bandwidth").required(),
    Field::string("ContactTel"),
    Field::string("ContactMail"),
    Field::string("IDCardNo"),
    Field::string("RedundantEccId"),
]; &ROWS } };
record!(CreateExpressCloudConnectionRequest, CREATE_EXPRESS_CLOUD_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 OptStr name, 2 OptStr description, 3 OptStr peer_city, 4 Str peer_location, 5 Str idc_sp,
    6 OptStr port_type, 8 OptStr contact_tel, 9 OptStr contact_mail, 10 OptStr id_card_no,
    11 OptStr redundant_ecc_id] [7 Int bandwidth]);

/// Answer of `CreateExpressCloudConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressCloudConnectionResponse {
    /** `EccId`: text. */ pub ecc_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateExpressCloudConnectionResponse`].
pub static CREATE_EXPRESS_CLOUD_CONNECTION_RESPONSE: Schema =
    Schema { name: "CreateExpressCloudConnectionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("EccId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateExpressCloudConnectionResponse, CREATE_EXPRESS_CLOUD_CONNECTION_RESPONSE,
    [0 OptStr ecc_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateExpressCloudConnectionRequest, CreateExpressCloudConnectionResponse,
);
