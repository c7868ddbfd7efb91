// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseIpv6Address.json; do not edit.
//! Releases an IPv6 address that belongs to no resource.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseIpv6Address).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReleaseIpv6AddressResponse;

operation!(Operation::new::<ReleaseIpv6AddressRequest, ReleaseIpv6AddressResponse>(
    "ReleaseIpv6Address", Effect::Write, &RELEASE_IPV6_ADDRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.Ipv6InternetBandwidth OperationFailed.AssociationExist
    404 ResourceNotFound.Ipv6InstanceId
");

/// Request of `ReleaseIpv6Address`.
#[derive(Default)] #[non_exhaustive] pub struct ReleaseIpv6AddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ReleaseIpv6AddressRequest {
    /// With what is required.
    pub fn new(ipv6_address_id: impl Into<String>) -> Self {
        Self { ipv6_address_id: ipv6_address_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`ReleaseIpv6AddressRequest`].
pub static RELEASE_IPV6_ADDRESS_REQUEST: Schema =
    Schema { name: "ReleaseIpv6AddressRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6AddressId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(ReleaseIpv6AddressRequest, RELEASE_IPV6_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_address_id, 2 OptStr client_token] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleaseIpv6AddressRequest);
