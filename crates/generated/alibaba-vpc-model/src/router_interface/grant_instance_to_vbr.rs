// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GrantInstanceToVbr.json; do not edit.
//! Lets a virtual border router of another account be connected to a VPC of this account.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GrantInstanceToVbr), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, Style, errors, operation,
    record,
};

pub use crate::shapes::GrantType;

operation! {
    name: "GrantInstanceToVbr",
    effect: Effect::Write,
    request: GrantInstanceToVbrRequest = GRANT_INSTANCE_TO_VBR_REQUEST,
    response: GrantInstanceToVbrResponse = GRANT_INSTANCE_TO_VBR_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Instance.StatusError",
    "400 InvalidParam.NotNull = A required parameter is empty or missing; the message names it.",
    "400 Parameter.Illegal",
    "404 Instance.NotExist",
}

/// Request of `GrantInstanceToVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrantInstanceToVbrRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the account that owns the virtual border router.
    pub vbr_owner_uid: i64,
    /// Ids of the virtual border routers (`vbr-...`). `DescribeVirtualBorderRouters` lists them. At most 20
    /// elements.
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

impl GrantInstanceToVbrRequest {
    /// Creates a value with the required members.
    pub fn new(
        vbr_owner_uid: i64,
        instance_id: impl Into<String>,
        grant_type: impl Into<GrantType>,
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
    GrantInstanceToVbrRequest: GRANT_INSTANCE_TO_VBR_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vbr_owner_uid: Int = Field::int64("VbrOwnerUid").required(),
    2 vbr_instance_ids: List = Field::string("VbrInstanceIds").list().style(Style::Comma).limits(&Limits::new().items(None, Some(20))),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 grant_type: Enum = Field::one_of("GrantType", GrantType::VALUES).required(),
    5 vbr_region_no: Str = Field::string("VbrRegionNo").required(),
}

/// Response of `GrantInstanceToVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrantInstanceToVbrResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GrantInstanceToVbrResponse: GRANT_INSTANCE_TO_VBR_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GrantInstanceToVbrRequest,
    GrantInstanceToVbrResponse,
}
