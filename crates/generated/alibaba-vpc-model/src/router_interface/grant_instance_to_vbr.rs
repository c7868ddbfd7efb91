// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GrantInstanceToVbr.json; do not edit.
//! Lets a virtual border router of another account be connected to a VPC of this account.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GrantInstanceToVbr).

use cloudspec_wire::{Effect, Extra, Field, Limits, Style, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "GrantInstanceToVbr",
    effect: Effect::Write,
    request: GrantInstanceToVbrRequest = GRANT_INSTANCE_TO_VBR_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Instance.StatusError",
    "400 InvalidParam.NotNull",
    "400 Parameter.Illegal",
    "404 Instance.NotExist",
}

/// Response of `GrantInstanceToVbr`.
pub type GrantInstanceToVbrResponse = RequestIdResponse;

/// Request of `GrantInstanceToVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrantInstanceToVbrRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VbrOwnerUid`: integer.
    pub vbr_owner_uid: i64,
    /// `VbrInstanceIds`: texts, at most 20 elements.
    pub vbr_instance_ids: Vec<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `GrantType`: text.
    pub grant_type: String,
    /// `VbrRegionNo`: text.
    pub vbr_region_no: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GrantInstanceToVbrRequest {
    /// Starts with the required members.
    pub fn new(
        vbr_owner_uid: i64,
        instance_id: impl Into<String>,
        grant_type: impl Into<String>,
        vbr_region_no: impl Into<String>,
    ) -> Self {
        Self {
            vbr_owner_uid,
            instance_id: instance_id.into(),
            grant_type: grant_type.into(),
            vbr_region_no: vbr_region_no.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VbrInstanceIds`.
    pub fn vbr_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vbr_instance_ids = cloudspec_wire::all(value);
        self
    }
}

record! {
    GrantInstanceToVbrRequest: GRANT_INSTANCE_TO_VBR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_owner_uid: Int = Field::int64("VbrOwnerUid").required(),
    2 vbr_instance_ids: List = Field::string("VbrInstanceIds").list().style(Style::Comma).limits(&Limits::new().items(None, Some(20))),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 grant_type: Str = Field::string("GrantType").required(),
    5 vbr_region_no: Str = Field::string("VbrRegionNo").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GrantInstanceToVbrRequest,
}
