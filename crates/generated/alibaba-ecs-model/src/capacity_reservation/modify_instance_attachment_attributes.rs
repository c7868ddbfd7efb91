// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAttachmentAttributes.json; do not edit.
//! Modify instance attachment attributes (`ModifyInstanceAttachmentAttributes`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ModifyInstanceAttachmentAttributesResponse;

/// The table of `ModifyInstanceAttachmentAttributes`.
pub static OPERATION: Operation = Operation::new(
    "ModifyInstanceAttachmentAttributes", Effect::Write, &MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    &shapes::REQUEST_ID_RESPONSE, empty::<ModifyInstanceAttachmentAttributesRequest>,
    empty::<ModifyInstanceAttachmentAttributesResponse>,
).errors(&[
    ErrorCode::new(400, "ClassicNetworkNotSupported"), ErrorCode::new(400, "DedicatedHostNotSupported"),
    ErrorCode::new(400, "Invalid.AssuranceTimes.NotSupported"), ErrorCode::new(400, "Invalid.InstanceChargeType"),
    ErrorCode::new(400, "Invalid.InstanceCpuCoreCountOrInstanceAmount"), ErrorCode::new(400, "Invalid.InstanceId"),
    ErrorCode::new(400, "Invalid.InstanceType"), ErrorCode::new(400, "Invalid.PackageType"),
    ErrorCode::new(400, "Invalid.PrivatePool.Purchase"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.Id"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.Ids"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.MatchCriteria"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.NoStock"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.status"),
    ErrorCode::new(400, "Invalid.TooManyInstanceTypes"), ErrorCode::new(400, "Invalid.TooManyPrivatePoolOptions.Ids"),
    ErrorCode::new(400, "Invalid.TooManyUnpaidPrivatePool"), ErrorCode::new(400, "Invalid.TooManyZoneIds"),
    ErrorCode::new(400, "Invalid.ZoneId"), ErrorCode::new(400, "InvalidAliUid"),
    ErrorCode::new(400, "InvalidInstanceId.MalFormed"), ErrorCode::new(400, "InvalidPlatform.ValueNotSupported"),
    ErrorCode::new(400, "InvalidResourcePackage.BizStatus"), ErrorCode::new(400, "MissingParameter.InstanceAmount"),
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCount"),
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCountOrInstanceAmount"),
    ErrorCode::new(400, "MissingParameter.InstanceId"), ErrorCode::new(400, "MissingParameter.PackageType"),
    ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Id"), ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Ids"),
    ErrorCode::new(400, "MissingParameter.RegionId"), ErrorCode::new(400, "RepeatStartPrivatePool"),
    ErrorCode::new(400, "SpotNotSupported"), ErrorCode::new(500, "InternalError"),
    ErrorCode::new(500, "InvalidRegionId.NotFound"),
]);

/// Request of `ModifyInstanceAttachmentAttributes`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `PrivatePoolOptions.MatchCriteria`: text.
    pub private_pool_options_match_criteria: String,
    /// `PrivatePoolOptions.Id`: text.
    pub private_pool_options_id: Option<String>,
    pub extra: Extra,
}
impl ModifyInstanceAttachmentAttributesRequest {
    pub fn new(instance_id: impl Into<String>, private_pool_options_match_criteria: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), private_pool_options_match_criteria: private_pool_options_match_criteria.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into()); self
    }
}
pub static MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST: Schema = Schema { name: "ModifyInstanceAttachmentAttributesRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("PrivatePoolOptions.MatchCriteria").required(),
    Field::string("PrivatePoolOptions.Id"),
] };
cloudspec_wire::record!(ModifyInstanceAttachmentAttributesRequest, MODIFY_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 Str private_pool_options_match_criteria, 3 OptStr private_pool_options_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyInstanceAttachmentAttributesRequest);
