// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletionProtection.json; do not edit.
//! Switches the protection of a resource against deletion on or off.
//!
//! While it is on, deleting is refused.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletionProtection), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "DeletionProtection",
    effect: Effect::Write,
    request: DeletionProtectionRequest = DELETION_PROTECTION_REQUEST,
    response: DeletionProtectionResponse = DELETION_PROTECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DeletionProtection.AlreadyEnabled",
    "400 DeletionProtection.OwnerError",
    "400 DeletionProtection.PrePaidNotSupport",
    "400 DeletionProtection.ResourceNotExist",
    "400 DeletionProtection.TypeNotSupport",
    "404 DeletionProtection.NotExist",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
}

/// Request of `DeletionProtection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletionProtectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `ProtectionEnable`: boolean.
    pub protection_enable: bool,
    /// Kind of the resource, where there are several kinds.
    pub r#type: Type,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeletionProtectionRequest {
    /// Creates a value with the required members.
    pub fn new(
        protection_enable: bool,
        r#type: impl Into<Type>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            protection_enable,
            r#type: r#type.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeletionProtectionRequest: DELETION_PROTECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 protection_enable: Bool = Field::boolean("ProtectionEnable").required(),
    2 r#type: Enum = Field::one_of("Type", Type::VALUES).required(),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeletionProtection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletionProtectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeletionProtectionResponse: DELETION_PROTECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `Type`. The provider may add others.
    pub enum Type {
        Eip = "EIP",
        Cbwp = "CBWP",
        Natgw = "NATGW",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeletionProtectionRequest,
    DeletionProtectionResponse,
}
