// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAttachmentAttributes.json; do not edit.
//! Changes which private pool, made by an elasticity assurance or a capacity reservation, an instance
//! uses.
//!
//! The instance need not be restarted.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyInstanceAttachmentAttributes",
    effect: Effect::Write,
    request: ModifyInstanceAttachmentAttributesRequest = MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 Invalid.AssuranceTimes.NotSupported",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PackageType",
    "400 Invalid.PrivatePool.Purchase",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.Ids",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.NoStock",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.TooManyInstanceTypes",
    "400 Invalid.TooManyPrivatePoolOptions.Ids",
    "400 Invalid.TooManyUnpaidPrivatePool",
    "400 Invalid.TooManyZoneIds",
    "400 Invalid.ZoneId",
    "400 InvalidAliUid",
    "400 InvalidInstanceId.MalFormed",
    "400 InvalidPlatform.ValueNotSupported",
    "400 InvalidResourcePackage.BizStatus",
    "400 MissingParameter.InstanceAmount",
    "400 MissingParameter.InstanceCpuCoreCount",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
    "400 MissingParameter.InstanceId",
    "400 MissingParameter.PackageType",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptions.Ids",
    "400 MissingParameter.RegionId",
    "400 RepeatStartPrivatePool",
    "400 SpotNotSupported",
    "500 InternalError",
    "500 InvalidRegionId.NotFound",
}

/// Response of `ModifyInstanceAttachmentAttributes`.
pub type ModifyInstanceAttachmentAttributesResponse = RequestIdResponse;

/// Request of `ModifyInstanceAttachmentAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `PrivatePoolOptions.MatchCriteria`: text.
    pub private_pool_options_match_criteria: String,
    /// `PrivatePoolOptions.Id`: text.
    pub private_pool_options_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyInstanceAttachmentAttributesRequest {
    /// Starts with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        private_pool_options_match_criteria: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            private_pool_options_match_criteria: private_pool_options_match_criteria
                .into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions.Id`.
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceAttachmentAttributesRequest: MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 private_pool_options_match_criteria: Str = Field::string("PrivatePoolOptions.MatchCriteria").required(),
    3 private_pool_options_id: OptStr = Field::string("PrivatePoolOptions.Id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceAttachmentAttributesRequest,
}
