// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePublicIpAddressPool.json; do not edit.
//! Creates a pool of public IP addresses to take elastic IP addresses from.
//!
//! The right to it has to be applied for in the quota centre.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePublicIpAddressPool).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreatePublicIpAddressPoolRequest, CreatePublicIpAddressPoolResponse>(
    "CreatePublicIpAddressPool", Effect::Write, &CREATE_PUBLIC_IP_ADDRESS_POOL_REQUEST, &CREATE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.CreatePublicIpAddressPool IllegalParam.Description IllegalParam.Isp IllegalParam.Name
    400 IllegalParam.SecurityProtectionTypes IllegalParam.Zones IllegalParamSize.Zones \
        IncorrectBusinessStatus.PublicIpAddressPool
    400 MissingParam.Zones OperationDenied.ISPNotSupportDdosEnhanced OptInRequired.PublicIpAddressPool
    400 QuotaExceeded.PublicIpAddressPool UnsupportedFeature.Isp UnsupportedRegion
");

/// Request of `CreatePublicIpAddressPool`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePublicIpAddressPoolRequest {
    /** `Isp`: text. */ pub isp: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BizType`: text. */ pub biz_type: Option<String>,
    /** `Zones`: texts, at most 10 elements. */ pub zones: Vec<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `SecurityProtectionTypes`: texts, at most 100 elements. */ pub security_protection_types: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreatePublicIpAddressPoolRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self { self.biz_type = Some(value.into()); self }
    /// Sets `Zones`.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.zones = all(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_protection_types = all(value); self
    }
}
/// Table of [`CreatePublicIpAddressPoolRequest`].
pub static CREATE_PUBLIC_IP_ADDRESS_POOL_REQUEST: Schema =
    Schema { name: "CreatePublicIpAddressPoolRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("Isp"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("ResourceGroupId"),
    Field::string("RegionId").required().filled(),
    Field::string("BizType"),
    Field::string("Zones").list().limits(&Limits::items(None, Some(10))),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("SecurityProtectionTypes").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(CreatePublicIpAddressPoolRequest, CREATE_PUBLIC_IP_ADDRESS_POOL_REQUEST,
    [0 OptStr isp, 1 OptStr name, 2 OptStr description, 3 OptStr client_token, 5 OptStr resource_group_id, 6 OptStr region_id,
    7 OptStr biz_type, 8 List zones, 9 List tag, 10 List security_protection_types] [4 OptBool dry_run]);

/// Answer of `CreatePublicIpAddressPool`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePublicIpAddressPoolResponse {
    /** `PulbicIpAddressPoolId`: text. Deprecated. */ pub pulbic_ip_address_pool_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreatePublicIpAddressPoolResponse`].
pub static CREATE_PUBLIC_IP_ADDRESS_POOL_RESPONSE: Schema =
    Schema { name: "CreatePublicIpAddressPoolResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("PulbicIpAddressPoolId").deprecated(),
    Field::string("RequestId"),
    Field::string("ResourceGroupId"),
    Field::string("PublicIpAddressPoolId"),
]; &ROWS } };
record!(CreatePublicIpAddressPoolResponse, CREATE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
    [0 OptStr pulbic_ip_address_pool_id, 1 OptStr request_id, 2 OptStr resource_group_id, 3 OptStr public_ip_address_pool_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreatePublicIpAddressPoolRequest, CreatePublicIpAddressPoolResponse);
