// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressCloudConnection.json; do not edit.
//! Orders an express cloud connection, a leased line that the provider has built.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressCloudConnection),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "CreateExpressCloudConnection",
    effect: Effect::Write,
    request: CreateExpressCloudConnectionRequest = CREATE_EXPRESS_CLOUD_CONNECTION_REQUEST,
    response: CreateExpressCloudConnectionResponse = CREATE_EXPRESS_CLOUD_CONNECTION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IllegalParam.AliUid = The account's id is missing or not valid.",
    "400 IllegalParam.Bandwith",
    "400 IllegalParam.ContactMail",
    "400 IllegalParam.ContactTel",
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.IDCardNo",
    "400 IllegalParam.IdcSP",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IllegalParam.PeerCity",
    "400 IllegalParam.PeerLocation",
    "400 IllegalParam.PortType",
    "400 IllegalParam.RedundantEccId",
    "400 IllegalParam.RegionNo",
    "400 IllegalParam.ServiceProvider",
    "400 MissingParam.Bid",
}

/// Request of `CreateExpressCloudConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressCloudConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// `PeerCity`: string. Default: `blank`.
    pub peer_city: Option<String>,
    /// Where the customer's data centre is.
    pub peer_location: String,
    /// `IdcSP`: string.
    pub idc_sp: String,
    /// Kind of port of the leased line, by speed and medium.
    pub port_type: Option<PortType>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: i64,
    /// `ContactTel`: string.
    pub contact_tel: Option<String>,
    /// `ContactMail`: string.
    pub contact_mail: Option<String>,
    /// `IDCardNo`: string. Default: `blank`.
    pub id_card_no: Option<String>,
    /// `RedundantEccId`: string.
    pub redundant_ecc_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateExpressCloudConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(
        peer_location: impl Into<String>,
        idc_sp: impl Into<String>,
        bandwidth: i64,
    ) -> Self {
        Self {
            peer_location: peer_location.into(),
            idc_sp: idc_sp.into(),
            bandwidth,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `PeerCity`.
    pub fn peer_city(mut self, value: impl Into<String>) -> Self {
        self.peer_city = Some(value.into());
        self
    }

    /// Kind of port of the leased line, by speed and medium.
    pub fn port_type(mut self, value: impl Into<PortType>) -> Self {
        self.port_type = Some(value.into());
        self
    }

    /// Sets `ContactTel`.
    pub fn contact_tel(mut self, value: impl Into<String>) -> Self {
        self.contact_tel = Some(value.into());
        self
    }

    /// Sets `ContactMail`.
    pub fn contact_mail(mut self, value: impl Into<String>) -> Self {
        self.contact_mail = Some(value.into());
        self
    }

    /// Sets `IDCardNo`.
    pub fn id_card_no(mut self, value: impl Into<String>) -> Self {
        self.id_card_no = Some(value.into());
        self
    }

    /// Sets `RedundantEccId`.
    pub fn redundant_ecc_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_ecc_id = Some(value.into());
        self
    }
}

record! {
    CreateExpressCloudConnectionRequest: CREATE_EXPRESS_CLOUD_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 peer_city: OptStr = Field::string("PeerCity"),
    4 peer_location: Str = Field::string("PeerLocation").required(),
    5 idc_sp: Str = Field::string("IdcSP").required(),
    6 port_type: Opt = Field::one_of("PortType", PortType::VALUES),
    7 bandwidth: Int = Field::int32("Bandwidth").required(),
    8 contact_tel: OptStr = Field::string("ContactTel"),
    9 contact_mail: OptStr = Field::string("ContactMail"),
    10 id_card_no: OptStr = Field::string("IDCardNo"),
    11 redundant_ecc_id: OptStr = Field::string("RedundantEccId"),
}

/// Response of `CreateExpressCloudConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressCloudConnectionResponse {
    /// Id of the express cloud connection (`ecc-...`).
    pub ecc_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateExpressCloudConnectionResponse: CREATE_EXPRESS_CLOUD_CONNECTION_RESPONSE,
    0 ecc_id: OptStr = Field::string("EccId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `PortType`. The provider may add others.
    pub enum PortType {
        Value100baseT = "100Base-T",
        Value1000baseT = "1000Base-T",
        Value1000baseLx = "1000Base-LX",
        Value10gBaseT = "10GBase-T",
        Value10gBaseLr = "10GBase-LR",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateExpressCloudConnectionRequest,
    CreateExpressCloudConnectionResponse,
}
