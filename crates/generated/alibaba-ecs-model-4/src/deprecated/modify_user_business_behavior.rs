// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyUserBusinessBehavior.json; do not edit.
//! Records a trait of the account under a key.
//!
//! Internal and deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyUserBusinessBehavior).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyUserBusinessBehaviorResponse;

operation!(Operation::new::<ModifyUserBusinessBehaviorRequest, ModifyUserBusinessBehaviorResponse>(
    "ModifyUserBusinessBehavior", Effect::Write, &MODIFY_USER_BUSINESS_BEHAVIOR_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 InvalidAction.UserForbidden InvalidParams
");

/// Request of `ModifyUserBusinessBehavior`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyUserBusinessBehaviorRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `statusKey`: text. */ pub status_key: String,
    /** `statusValue`: text. */ pub status_value: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyUserBusinessBehaviorRequest {
    /// With what is required.
    pub fn new(status_key: impl Into<String>, status_value: impl Into<String>) -> Self {
        Self { status_key: status_key.into(), status_value: status_value.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyUserBusinessBehaviorRequest`].
pub static MODIFY_USER_BUSINESS_BEHAVIOR_REQUEST: Schema =
    Schema { name: "ModifyUserBusinessBehaviorRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").filled(),
    Field::string("statusKey").required(),
    Field::string("statusValue").required(),
]; &ROWS } };
record!(ModifyUserBusinessBehaviorRequest, MODIFY_USER_BUSINESS_BEHAVIOR_REQUEST,
    [0 OptStr region_id, 1 Str status_key, 2 Str status_value] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyUserBusinessBehaviorRequest);
