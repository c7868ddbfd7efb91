// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVirtualPhysicalConnection.json; do not edit.
//! Creates a hosted connection (shared leased line) for a tenant.
//!
//! For partners who own the line.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVirtualPhysicalConnection), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::{OrderMode, Tag, VirtualPhysicalConnectionSpec};

operation! {
    name: "CreateVirtualPhysicalConnection",
    effect: Effect::Write,
    request: CreateVirtualPhysicalConnectionRequest = CREATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    response: CreateVirtualPhysicalConnectionResponse = CREATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EcAssociatedQoSPconnNotAllowCreateVpconn",
    "400 Forbidden.VpconnAliUid",
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 IllegalParam.OrderMode",
    "400 IllegalParam.ResourceGroupId = There is no such resource group.",
    "400 IllegalParam.Spec = The size is not one that can be bought.",
    "400 IllegalParam.VlanId",
    "400 IllegalParam.VpconnAliUid",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidPhysicalConnectionId.NotEnabled = The leased line is not `Enabled`.",
    "400 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
    "400 InvalidVlanId.Malformed = The VLAN id is not an integer from 0 to 2999.",
    "400 MissingParam.Spec",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.CreateVpconn",
    "400 OperationFailed.PconnAllocateVlan0",
    "400 OperationFailed.VPconnCreated",
    "400 OperationFailed.VbrBindedPconn",
    "400 QuotaExceeded.VPCONN",
    "400 ResourceNotEnough.Bandwidth = There is not enough bandwidth left.",
    "400 ResourceNotFound.PhysicalConnectionId = There is no such leased line in this region.",
    "400 VLAN_ID_HAS_BEEN_USED_IN_PHYSICAL_CONNECTION",
}

/// Request of `CreateVirtualPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionRequest {
    /// Who pays for the hosted connection: `PayByVirtualPhysicalConnectionOwner` or
    /// `PayByPhysicalConnectionOwner`.
    pub order_mode: OrderMode,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: i64,
    /// Size of the resource, which decides its performance and price.
    pub spec: VirtualPhysicalConnectionSpec,
    /// `VpconnAliUid`: integer.
    pub vpconn_ali_uid: i64,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Token of the caller's choosing that makes a repeated call harmless.
    pub token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVirtualPhysicalConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(
        order_mode: impl Into<OrderMode>,
        vlan_id: i64,
        spec: impl Into<VirtualPhysicalConnectionSpec>,
        vpconn_ali_uid: i64,
        physical_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            order_mode: order_mode.into(),
            vlan_id,
            spec: spec.into(),
            vpconn_ali_uid,
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Token of the caller's choosing that makes a repeated call harmless.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateVirtualPhysicalConnectionRequest: CREATE_VIRTUAL_PHYSICAL_CONNECTION_REQUEST,
    0 order_mode: Enum = Field::one_of("OrderMode", OrderMode::VALUES).required(),
    1 vlan_id: Int = Field::int64("VlanId").required(),
    2 spec: Enum = Field::one_of("Spec", VirtualPhysicalConnectionSpec::VALUES).required(),
    3 vpconn_ali_uid: Int = Field::int64("VpconnAliUid").required(),
    4 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    5 name: OptStr = Field::string("Name"),
    6 token: OptStr = Field::string("Token"),
    7 dry_run: OptBool = Field::boolean("DryRun"),
    8 description: OptStr = Field::string("Description"),
    9 region_id: OptStr = Field::string("RegionId").required().filled(),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CreateVirtualPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the hosted connection that was made (`pc-...`): a share of somebody's leased line.
    pub virtual_physical_connection: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVirtualPhysicalConnectionResponse: CREATE_VIRTUAL_PHYSICAL_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 virtual_physical_connection: OptStr = Field::string("VirtualPhysicalConnection"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVirtualPhysicalConnectionRequest,
    CreateVirtualPhysicalConnectionResponse,
}
