// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVbrHa.json; do not edit.
//! Returns a failover pair of virtual border routers.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVbrHa), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum, operation,
    record,
};

operation! {
    name: "DescribeVbrHa",
    effect: Effect::Read,
    request: DescribeVbrHaRequest = DESCRIBE_VBR_HA_REQUEST,
    response: DescribeVbrHaResponse = DESCRIBE_VBR_HA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "404 ResourceNotFound.VbrHa",
}

/// Request of `DescribeVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVbrHaRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: Option<String>,
    /// Id of the failover pair of virtual border routers. `DescribeVbrHa` lists it.
    pub vbr_ha_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVbrHaRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the virtual border router (VBR): `vbr-...`.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }

    /// Id of the failover pair of virtual border routers.
    pub fn vbr_ha_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_ha_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeVbrHaRequest: DESCRIBE_VBR_HA_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 vbr_id: OptStr = Field::string("VbrId"),
    3 vbr_ha_id: OptStr = Field::string("VbrHaId"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVbrHaResponse {
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the failover pair of virtual border routers. `DescribeVbrHa` lists it.
    pub vbr_ha_id: Option<String>,
    /// Id of the other virtual border router of the pair (`vbr-...`).
    pub peer_vbr_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVbrHaResponse: DESCRIBE_VBR_HA_RESPONSE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 request_id: OptStr = Field::string("RequestId"),
    3 description: OptStr = Field::string("Description"),
    4 vbr_ha_id: OptStr = Field::string("VbrHaId"),
    5 peer_vbr_id: OptStr = Field::string("PeerVbrId"),
    6 name: OptStr = Field::string("Name"),
    7 vbr_id: OptStr = Field::string("VbrId"),
    8 region_id: OptStr = Field::string("RegionId"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Creating = "Creating",
        Active = "Active",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVbrHaRequest,
    DescribeVbrHaResponse,
}
