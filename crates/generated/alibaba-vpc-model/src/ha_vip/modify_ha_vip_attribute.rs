// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyHaVipAttribute.json; do not edit.
//! Changes the name or description of a high-availability virtual IP (HaVip).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyHaVipAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyHaVipAttribute",
    effect: Effect::Write,
    request: ModifyHaVipAttributeRequest = MODIFY_HA_VIP_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Abs.Vpc.InvalidName.Malformed",
    "400 Forbidden.HaVip",
    "400 IncorrectStatus",
    "400 InvalidDescription.Malformed",
    "404 InvalidHaVipId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyHaVipAttribute`.
pub type ModifyHaVipAttributeResponse = RequestIdResponse;

/// Request of `ModifyHaVipAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttributeRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `HaVipId`: text.
    pub ha_vip_id: String,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyHaVipAttributeRequest {
    /// Starts with the required members.
    pub fn new(ha_vip_id: impl Into<String>) -> Self {
        Self {
            ha_vip_id: ha_vip_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

record! {
    ModifyHaVipAttributeRequest: MODIFY_HA_VIP_ATTRIBUTE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ha_vip_id: Str = Field::string("HaVipId").required(),
    3 description: OptStr = Field::string("Description"),
    4 name: OptStr = Field::string("Name"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyHaVipAttributeRequest,
}
