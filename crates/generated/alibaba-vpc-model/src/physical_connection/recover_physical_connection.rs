// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RecoverPhysicalConnection.json; do not edit.
//! Puts a leased line that was terminated back into service.
//!
//! Only hosted connections can be recovered.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RecoverPhysicalConnection),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "RecoverPhysicalConnection",
    effect: Effect::Write,
    request: RecoverPhysicalConnectionRequest = RECOVER_PHYSICAL_CONNECTION_REQUEST,
    response: RecoverPhysicalConnectionResponse = RECOVER_PHYSICAL_CONNECTION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IncorrectStatus.PhysicalConnection = The leased line is in a state that does not allow the operation.",
    "400 OperationDenied.PconnNotAllowRecover",
    "400 OperationDenied.TerminateVirtualPhysicalConnection",
    "400 ResourceNotFound",
}

/// Request of `RecoverPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct RecoverPhysicalConnectionRequest {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Token of the caller's choosing that makes a repeated call harmless.
    pub token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RecoverPhysicalConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    RecoverPhysicalConnectionRequest: RECOVER_PHYSICAL_CONNECTION_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 token: OptStr = Field::string("Token"),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `RecoverPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct RecoverPhysicalConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RecoverPhysicalConnectionResponse: RECOVER_PHYSICAL_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RecoverPhysicalConnectionRequest,
    RecoverPhysicalConnectionResponse,
}
