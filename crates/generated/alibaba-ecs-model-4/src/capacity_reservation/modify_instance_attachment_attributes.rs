// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAttachmentAttributes.json; do not edit.
//! Changes which private pool, made by an elasticity assurance or a capacity reservation, an instance uses.
//!
//! The instance need not be restarted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceAttachmentAttributesResponse;

operation!(Operation::new::<ModifyInstanceAttachmentAttributesRequest, ModifyInstanceAttachmentAttributesResponse>(
    "ModifyInstanceAttachmentAttributes", Effect::Write, &MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ClassicNetworkNotSupported DedicatedHostNotSupported Invalid.AssuranceTimes.NotSupported Invalid.InstanceChargeType
    400 Invalid.InstanceCpuCoreCountOrInstanceAmount Invalid.InstanceId Invalid.InstanceType Invalid.PackageType
    400 Invalid.PrivatePool.Purchase Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.Ids
    400 Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.NoStock Invalid.PrivatePoolOptions.status
    400 Invalid.TooManyInstanceTypes Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool \
        Invalid.TooManyZoneIds
    400 Invalid.ZoneId InvalidAliUid InvalidInstanceId.MalFormed InvalidPlatform.ValueNotSupported
    400 InvalidResourcePackage.BizStatus MissingParameter.InstanceAmount MissingParameter.InstanceCpuCoreCount
    400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.InstanceId MissingParameter.PackageType
    400 MissingParameter.PrivatePoolOptions.Id MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId
    400 RepeatStartPrivatePool SpotNotSupported
    500 InternalError InvalidRegionId.NotFound
");

/// Request of `ModifyInstanceAttachmentAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceAttachmentAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `PrivatePoolOptions.MatchCriteria`: text. */ pub private_pool_options_match_criteria: String,
    /** `PrivatePoolOptions.Id`: text. */ pub private_pool_options_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceAttachmentAttributesRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, private_pool_options_match_criteria: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(), private_pool_options_match_criteria: private_pool_options_match_criteria.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.Id`.
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into()); self
    }
}
/// Table of [`ModifyInstanceAttachmentAttributesRequest`].
pub static MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "ModifyInstanceAttachmentAttributesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("PrivatePoolOptions.MatchCriteria").required(),
    Field::string("PrivatePoolOptions.Id"),
]; &ROWS } };
record!(ModifyInstanceAttachmentAttributesRequest, MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 Str private_pool_options_match_criteria, 3 OptStr private_pool_options_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceAttachmentAttributesRequest);
