// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeUserData.json; do not edit.
//! Returns the user data of an instance, in Base64.
//!
//! Empty when there is none.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeUserData).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeUserDataRequest, DescribeUserDataResponse>(
    "DescribeUserData", Effect::Read, &DESCRIBE_USER_DATA_REQUEST, &DESCRIBE_USER_DATA_RESPONSE,
), "
    404 InvalidInstanceId.NotFound
");

/// Request of `DescribeUserData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserDataRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeUserDataRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeUserDataRequest`].
pub static DESCRIBE_USER_DATA_REQUEST: Schema = Schema { name: "DescribeUserDataRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(DescribeUserDataRequest, DESCRIBE_USER_DATA_REQUEST, [0 OptStr region_id, 1 Str instance_id] []);

/// Answer of `DescribeUserData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserDataResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `UserData`: text. */ pub user_data: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeUserDataResponse`].
pub static DESCRIBE_USER_DATA_RESPONSE: Schema = Schema { name: "DescribeUserDataResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("InstanceId"),
    Field::string("UserData"),
    Field::string("RegionId"),
]; &ROWS } };
record!(DescribeUserDataResponse, DESCRIBE_USER_DATA_RESPONSE,
    [0 OptStr request_id, 1 OptStr instance_id, 2 OptStr user_data, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeUserDataRequest, DescribeUserDataResponse);
