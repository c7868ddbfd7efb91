// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RevokeInstanceFromVbr.json; do not edit.
//! No longer lets a virtual border router of another account be connected to a VPC of this account.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RevokeInstanceFromVbr),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Style, errors, open_enum,
    operation, record,
};

operation! {
    name: "RevokeInstanceFromVbr",
    effect: Effect::Write,
    request: RevokeInstanceFromVbrRequest = REVOKE_INSTANCE_FROM_VBR_REQUEST,
    response: RevokeInstanceFromVbrResponse = REVOKE_INSTANCE_FROM_VBR_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Instance.StatusError",
    "400 InvalidParam.NotNull = A required parameter is empty or missing; the message names it.",
    "400 Parameter.Illegal",
    "404 EcGrantRelation.NotExist",
    "404 Instance.NotExist",
}

/// Request of `RevokeInstanceFromVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromVbrRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the account that owns the virtual border router.
    pub vbr_owner_uid: String,
    /// Ids of the virtual border routers (`vbr-...`). `DescribeVirtualBorderRouters` lists them.
    pub vbr_instance_ids: Vec<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Whether all resources of the account are granted (`All`) or those that are named (`Specify`).
    pub grant_type: GrantType,
    /// Id of the region that the virtual border router is in.
    pub vbr_region_no: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RevokeInstanceFromVbrRequest {
    /// Creates a value with the required members.
    pub fn new(
        vbr_owner_uid: impl Into<String>,
        instance_id: impl Into<String>,
        grant_type: impl Into<GrantType>,
        vbr_region_no: impl Into<String>,
    ) -> Self {
        Self {
            vbr_owner_uid: vbr_owner_uid.into(),
            instance_id: instance_id.into(),
            grant_type: grant_type.into(),
            vbr_region_no: vbr_region_no.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the virtual border routers (`vbr-...`).
    pub fn vbr_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vbr_instance_ids = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.vbr_instance_ids.is_empty());
        self
    }
}

record! {
    RevokeInstanceFromVbrRequest: REVOKE_INSTANCE_FROM_VBR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_owner_uid: Str = Field::string("VbrOwnerUid").required(),
    2 vbr_instance_ids: List = Field::string("VbrInstanceIds").list().style(Style::Comma),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 grant_type: Enum = Field::one_of("GrantType", GrantType::VALUES).required(),
    5 vbr_region_no: Str = Field::string("VbrRegionNo").required(),
}

/// Response of `RevokeInstanceFromVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromVbrResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RevokeInstanceFromVbrResponse: REVOKE_INSTANCE_FROM_VBR_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `GrantType`. The provider may add others.
    pub enum GrantType {
        All = "ALL",
        Specify = "Specify",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RevokeInstanceFromVbrRequest,
    RevokeInstanceFromVbrResponse,
}
