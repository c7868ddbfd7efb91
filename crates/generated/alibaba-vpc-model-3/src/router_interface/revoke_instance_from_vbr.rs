// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RevokeInstanceFromVbr.json; do not edit.
//! No longer lets a virtual border router of another account be connected to a VPC of this account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RevokeInstanceFromVbr).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Style, all, operation, record};
pub use crate::shapes::RequestIdResponse as RevokeInstanceFromVbrResponse;

operation!(Operation::new::<RevokeInstanceFromVbrRequest, RevokeInstanceFromVbrResponse>(
    "RevokeInstanceFromVbr", Effect::Write, &REVOKE_INSTANCE_FROM_VBR_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Instance.StatusError InvalidParam.NotNull Parameter.Illegal
    404 EcGrantRelation.NotExist Instance.NotExist
");

/// Request of `RevokeInstanceFromVbr`.
#[derive(Default)] #[non_exhaustive] pub struct RevokeInstanceFromVbrRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrOwnerUid`: text. */ pub vbr_owner_uid: String,
    /** `VbrInstanceIds`: texts. */ pub vbr_instance_ids: Vec<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `GrantType`: text. */ pub grant_type: String,
    /** `VbrRegionNo`: text. */ pub vbr_region_no: String,
    /** What else came. */ pub extra: Extra,
}
impl RevokeInstanceFromVbrRequest {
    /// With what is required.
    pub fn new(
        vbr_owner_uid: impl Into<String>, instance_id: impl Into<String>, grant_type: impl Into<String>,
        vbr_region_no: impl Into<String>,
    ) -> Self {
        Self {
            vbr_owner_uid: vbr_owner_uid.into(), instance_id: instance_id.into(), grant_type: grant_type.into(),
            vbr_region_no: vbr_region_no.into(),
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
/// Table of [`RevokeInstanceFromVbrRequest`].
pub static REVOKE_INSTANCE_FROM_VBR_REQUEST: Schema =
    Schema { name: "RevokeInstanceFromVbrRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrOwnerUid").required(),
    Field::string("VbrInstanceIds").list().style(Style::Comma),
    Field::string("InstanceId").required(),
    Field::string("GrantType").required(),
    Field::string("VbrRegionNo").required(),
]; &ROWS } };
record!(RevokeInstanceFromVbrRequest, REVOKE_INSTANCE_FROM_VBR_REQUEST,
    [0 OptStr region_id, 1 Str vbr_owner_uid, 2 List vbr_instance_ids, 3 Str instance_id, 4 Str grant_type,
    5 Str vbr_region_no] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RevokeInstanceFromVbrRequest);
