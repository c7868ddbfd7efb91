// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachInstanceRamRole.json; do not edit.
//! Gives one or more instances a RAM role, whose temporary credentials programs on them can fetch.
//!
//! Fails for an instance that already has a role.
//!
//! - Requires permission for the action `ecs:AttachInstanceRamRole` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and Role
//!   `acs:ram:{#regionId}:{#accountId}:role/{#roleName}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachInstanceRamRole),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

operation! {
    name: "AttachInstanceRamRole",
    effect: Effect::Write,
    request: AttachInstanceRamRoleRequest = ATTACH_INSTANCE_RAM_ROLE_REQUEST,
    response: AttachInstanceRamRoleResponse = ATTACH_INSTANCE_RAM_ROLE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:AttachInstanceRamRole").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required(), AuthorizedResource::new("Role", "acs:ram:{#regionId}:{#accountId}:role/{#roleName}").required()])),
}

errors! {
    "400 InvalidInstanceIds.Malformed",
    "403 InvalidNetworkType.MismatchRamRole = Instances of the classic network cannot have RAM roles.",
    "403 InvalidUser.PassRoleForbidden = The RAM user may not pass this role on. Allow `ram:PassRole` for it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRamRole.NotEcsRole",
    "404 InvalidRamRole.NotFound = There is no such RAM role.",
}

/// Request of `AttachInstanceRamRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstanceRamRoleRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: String,
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 100 elements.
    pub instance_ids: Vec<String>,
    /// RAM policy, as JSON text of 1 to 1,024 characters, that narrows what the role may do on these
    /// instances.
    pub policy: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachInstanceRamRoleRequest {
    /// Creates a value with the required members.
    pub fn new(
        ram_role_name: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            ram_role_name: ram_role_name.into(),
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(2, built.instance_ids.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// RAM policy, as JSON text of 1 to 1,024 characters, that narrows what the role may do on these
    /// instances.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

record! {
    AttachInstanceRamRoleRequest: ATTACH_INSTANCE_RAM_ROLE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ram_role_name: Str = Field::string("RamRoleName").required(),
    2 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(100))),
    3 policy: OptStr = Field::string("Policy"),
}

/// Response of `AttachInstanceRamRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstanceRamRoleResponse {
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many of the entries of the request failed. The result of each says why.
    pub fail_count: Option<i64>,
    /// `AttachInstanceRamRoleResults`: list of records.
    pub attach_instance_ram_role_results: Vec<AttachInstanceRamRoleResult>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AttachInstanceRamRoleResponse: ATTACH_INSTANCE_RAM_ROLE_RESPONSE,
    0 ram_role_name: OptStr = Field::string("RamRoleName"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 fail_count: OptInt = Field::int32("FailCount"),
    4 attach_instance_ram_role_results: List = Field::record("AttachInstanceRamRoleResults", &ATTACH_INSTANCE_RAM_ROLE_RESULT).wrapped("AttachInstanceRamRoleResult"),
}

/// `AttachInstanceRamRoleResults.AttachInstanceRamRoleResult` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachInstanceRamRoleResult {
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AttachInstanceRamRoleResult: ATTACH_INSTANCE_RAM_ROLE_RESULT,
    0 code: OptStr = Field::string("Code"),
    1 message: OptStr = Field::string("Message"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 success: OptBool = Field::boolean("Success"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachInstanceRamRoleRequest,
    AttachInstanceRamRoleResponse,
    AttachInstanceRamRoleResult,
}
