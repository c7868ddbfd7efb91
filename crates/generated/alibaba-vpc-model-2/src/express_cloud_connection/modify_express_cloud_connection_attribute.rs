// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressCloudConnectionAttribute.json; do not edit.
//! Changes the settings of an express cloud connection.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressCloudConnectionAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyExpressCloudConnectionAttributeResponse;

operation!(Operation::new::<ModifyExpressCloudConnectionAttributeRequest, ModifyExpressCloudConnectionAttributeResponse>(
    "ModifyExpressCloudConnectionAttribute", Effect::Write, &MODIFY_EXPRESS_CLOUD_CONNECTION_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalParam.AliUid IllegalParam.CircuitCode IllegalParam.Description IllegalParam.Distance IllegalParam.EccId
    400 IllegalParam.Name IllegalParam.PortType IllegalParam.Type InvalidAccessPoint.NotFound InvalidEccApplication.NotFound
    400 InvalidEccId.NotFound InvalidServiceProvider.Malformed MissingParam.RegionNo OperationUnsupported.Type
");

/// Request of `ModifyExpressCloudConnectionAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyExpressCloudConnectionAttributeRequest {
    /** `Description`: text. */ pub description: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `EccId`: text. */ pub ecc_id: String,
    /** `BgpAs`: text. */ pub bgp_as: Option<String>,
    /** `PeIp`: text. */ pub pe_ip: Option<String>,
    /** `CeIp`: text. */ pub ce_ip: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyExpressCloudConnectionAttributeRequest {
    /// With what is required.
    pub fn new(ecc_id: impl Into<String>) -> Self { Self { ecc_id: ecc_id.into(), ..Self::default() } }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `BgpAs`.
    pub fn bgp_as(mut self, value: impl Into<String>) -> Self { self.bgp_as = Some(value.into()); self }
    /// Sets `PeIp`.
    pub fn pe_ip(mut self, value: impl Into<String>) -> Self { self.pe_ip = Some(value.into()); self }
    /// Sets `CeIp`.
    pub fn ce_ip(mut self, value: impl Into<String>) -> Self { self.ce_ip = Some(value.into()); self }
}
/// Table of [`ModifyExpressCloudConnectionAttributeRequest`].
pub static MODIFY_EXPRESS_CLOUD_CONNECTION_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyExpressCloudConnectionAttributeRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("Description"),
    Field::string("RegionId").required().filled(),
    Field::string("Name"),
    Field::string("EccId").required(),
    Field::string("BgpAs"),
    Field::string("PeIp"),
    Field::string("CeIp"),
]; &ROWS } };
record!(ModifyExpressCloudConnectionAttributeRequest, MODIFY_EXPRESS_CLOUD_CONNECTION_ATTRIBUTE_REQUEST,
    [0 OptStr description, 1 OptStr region_id, 2 OptStr name, 3 Str ecc_id, 4 OptStr bgp_as, 5 OptStr pe_ip, 6 OptStr ce_ip] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyExpressCloudConnectionAttributeRequest);
