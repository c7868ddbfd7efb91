// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceMetadataOptions.json; do not edit.
//! Sets whether an instance's metadata service answers, and whether it demands a session token.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceMetadataOptions).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceMetadataOptionsResponse;

operation!(Operation::new::<ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResponse>(
    "ModifyInstanceMetadataOptions", Effect::Write, &MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidHttpEndpoint.NotSupported InvalidHttpPutResponseHopLimit.NotSupported InvalidHttpTokens.NotSupported
    400 InvalidInstanceMetadataTags.NotSupported
    404 InvalidInstanceId.NotFound
");

/// Request of `ModifyInstanceMetadataOptions`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceMetadataOptionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `HttpEndpoint`: text. */ pub http_endpoint: String,
    /** `HttpTokens`: text. */ pub http_tokens: Option<String>,
    /** `HttpPutResponseHopLimit`: integer. */ pub http_put_response_hop_limit: Option<i64>,
    /** `InstanceMetadataTags`: text. */ pub instance_metadata_tags: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceMetadataOptionsRequest {
    /// With what is required.
    pub fn new(http_endpoint: impl Into<String>) -> Self { Self { http_endpoint: http_endpoint.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self { self.http_tokens = Some(value.into()); self }
    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self { self.http_put_response_hop_limit = Some(value); self }
    /// Sets `InstanceMetadataTags`.
    pub fn instance_metadata_tags(mut self, value: impl Into<String>) -> Self {
        self.instance_metadata_tags = Some(value.into()); self
    }
}
/// Table of [`ModifyInstanceMetadataOptionsRequest`].
pub static MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST: Schema =
    Schema { name: "ModifyInstanceMetadataOptionsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId"),
    Field::string("HttpEndpoint").required(),
    Field::string("HttpTokens"),
    Field::int32("HttpPutResponseHopLimit"),
    Field::string("InstanceMetadataTags"),
]; &ROWS } };
record!(ModifyInstanceMetadataOptionsRequest, MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 2 Str http_endpoint, 3 OptStr http_tokens,
    5 OptStr instance_metadata_tags] [4 OptInt http_put_response_hop_limit]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceMetadataOptionsRequest);
