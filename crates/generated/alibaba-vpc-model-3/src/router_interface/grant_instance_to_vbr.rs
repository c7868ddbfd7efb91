// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GrantInstanceToVbr.json; do not edit.
//! Lets a virtual border router of another account be connected to a VPC of this account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GrantInstanceToVbr).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, Style, all, operation, record};
pub use crate::shapes::RequestIdResponse as GrantInstanceToVbrResponse;

operation!(Operation::new::<GrantInstanceToVbrRequest, GrantInstanceToVbrResponse>(
    "GrantInstanceToVbr", Effect::Write, &GRANT_INSTANCE_TO_VBR_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Instance.StatusError InvalidParam.NotNull Parameter.Illegal
    404 Instance.NotExist
");

/// Request of `GrantInstanceToVbr`.
#[derive(Default)] #[non_exhaustive] pub struct GrantInstanceToVbrRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrOwnerUid`: integer. */ pub vbr_owner_uid: i64,
    /** `VbrInstanceIds`: texts, at most 20 elements. */ pub vbr_instance_ids: Vec<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `GrantType`: text. */ pub grant_type: String,
    /** `VbrRegionNo`: text. */ pub vbr_region_no: String,
    /** What else came. */ pub extra: Extra,
}
impl GrantInstanceToVbrRequest {
    /// With what is required.
    pub fn new(
        vbr_owner_uid: i64, instance_id: impl Into<String>, grant_type: impl Into<String>, vbr_region_no: impl Into<String>,
    ) -> Self {
        Self {
            vbr_owner_uid, instance_id: instance_id.into(), grant_type: grant_type.into(), vbr_region_no: vbr_region_no.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VbrInstanceIds`.
    pub fn vbr_instance_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vbr_instance_ids = all(value); self
    }
}
/// Table of [`GrantInstanceToVbrRequest`].
pub static GRANT_INSTANCE_TO_VBR_REQUEST: Schema =
    Schema { name: "GrantInstanceToVbrRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::int64("VbrOwnerUid").required(),
    Field::string("VbrInstanceIds").list().style(Style::Comma).limits(&Limits::items(None, Some(20))),
    Field::string("InstanceId").required(),
    Field::string("GrantType").required(),
    Field::string("VbrRegionNo").required(),
]; &ROWS } };
record!(GrantInstanceToVbrRequest, GRANT_INSTANCE_TO_VBR_REQUEST,
    [0 OptStr region_id, 2 List vbr_instance_ids, 3 Str instance_id, 4 Str grant_type, 5 Str vbr_region_no] [1 Int vbr_owner_uid]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GrantInstanceToVbrRequest);
