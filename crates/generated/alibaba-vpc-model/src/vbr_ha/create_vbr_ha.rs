// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVbrHa.json; do not edit.
//! Pairs two virtual border routers so that one takes over when the other fails.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVbrHa), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "CreateVbrHa",
    effect: Effect::Write,
    request: CreateVbrHaRequest = CREATE_VBR_HA_REQUEST,
    response: CreateVbrHaResponse = CREATE_VBR_HA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 OperationFailed.VbrAccessDeviceSame",
    "400 OperationFailed.VbrAliUidNotConsistent",
    "400 OperationFailed.VbrBandWidthExceed",
    "400 OperationFailed.VbrBgpPeerNotEnableBfd",
    "400 OperationFailed.VbrCenNotConsistent",
    "400 OperationFailed.VbrCenNotRelation",
    "400 OperationFailed.VbrInUsedByOtherHa",
    "404 ResourceNotFound.Vbr",
}

/// Request of `CreateVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVbrHaRequest {
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: String,
    /// Id of the other virtual border router of the pair (`vbr-...`).
    pub peer_vbr_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVbrHaRequest {
    /// Creates a value with the required members.
    pub fn new(vbr_id: impl Into<String>, peer_vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            peer_vbr_id: peer_vbr_id.into(),
            ..Self::default()
        }
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateVbrHaRequest: CREATE_VBR_HA_REQUEST,
    0 description: OptStr = Field::string("Description"),
    1 name: OptStr = Field::string("Name"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 vbr_id: Str = Field::string("VbrId").required(),
    5 peer_vbr_id: Str = Field::string("PeerVbrId").required(),
    6 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `CreateVbrHa`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVbrHaResponse {
    /// Id of the failover pair of virtual border routers. `DescribeVbrHa` lists it.
    pub vbr_ha_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVbrHaResponse: CREATE_VBR_HA_RESPONSE,
    0 vbr_ha_id: OptStr = Field::string("VbrHaId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVbrHaRequest,
    CreateVbrHaResponse,
}
