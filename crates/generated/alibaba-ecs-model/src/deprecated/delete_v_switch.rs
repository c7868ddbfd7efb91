// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVSwitch.json; do not edit.
//! Deletes a vSwitch.
//!
//! Use `DeleteVSwitch` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVSwitch), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteVSwitch",
    effect: Effect::Write,
    request: DeleteVSwitchRequest = DELETE_V_SWITCH_REQUEST,
    response: DeleteVSwitchResponse = DELETE_V_SWITCH_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 AttrMismatching.NaclAndBindInstance",
    "400 DeleteVSwitch.IncorrectStatus.cbnStatus",
    "400 DependencyViolation = Something still uses the resource, or it is not attached as the operation wants it; the message says what.",
    "400 DependencyViolation.EnhancedNatgw",
    "400 DependencyViolation.HaVip",
    "400 DependencyViolation.NetworkAcl = A network ACL or a route table is still bound to the vSwitch. Unbind it first.",
    "400 DependencyViolation.RouteTable = A network ACL or a route table is still bound to the vSwitch. Unbind it first.",
    "400 DependencyViolation.Snat",
    "400 DependencyViolation.SnatEntry = An SNAT rule still uses the resource. Delete the rule first.",
    "400 IncorrectRouteEntryStatus = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 InvalidResource.NotBinding",
    "400 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 IncorrectStatus = The resource is in a state that does not allow the operation. Wait until it is stable.",
    "404 IncorrectVSwitchId",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `DeleteVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVSwitchRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteVSwitchRequest: DELETE_V_SWITCH_REQUEST,
    0 v_switch_id: Str = Field::string("VSwitchId").required(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
}

/// Response of `DeleteVSwitch`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVSwitchResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVSwitchResponse: DELETE_V_SWITCH_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVSwitchRequest,
    DeleteVSwitchResponse,
}
