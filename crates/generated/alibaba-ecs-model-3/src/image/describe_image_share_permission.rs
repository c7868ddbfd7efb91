// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageSharePermission.json; do not edit.
//! Lists the accounts that a custom image is shared with.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageSharePermission).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse>(
    "DescribeImageSharePermission", Effect::Read, &DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST,
    &DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["ShareGroups"],
    total: Some(&["TotalCount"]),
}), "
    400 MissingParameter
    404 InvalidImageId.NotFound
");

/// Request of `DescribeImageSharePermission`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageSharePermissionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImageSharePermissionRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeImageSharePermissionRequest`].
pub static DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST: Schema =
    Schema { name: "DescribeImageSharePermissionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeImageSharePermissionRequest, DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST,
    [0 OptStr region_id, 1 Str image_id] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeImageSharePermission`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageSharePermissionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ShareGroups`: records. */ pub share_groups: Vec<ShareGroup>,
    /** `Accounts`: records. */ pub accounts: Vec<Account>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImageSharePermissionResponse`].
pub static DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE: Schema =
    Schema { name: "DescribeImageSharePermissionResponse", fields: { static ROWS: [Field; 8] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::string("ImageId"),
    Field::string("RegionId"),
    Field::record("ShareGroups", &SHARE_GROUP).wrapped("ShareGroup"),
    Field::record("Accounts", &ACCOUNT).wrapped("Account"),
]; &ROWS } };
record!(DescribeImageSharePermissionResponse, DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE,
    [0 OptStr request_id, 4 OptStr image_id, 5 OptStr region_id, 6 List share_groups, 7 List accounts] [1 OptInt page_number,
    2 OptInt page_size, 3 OptInt total_count]);

/// What `ShareGroups.ShareGroup` holds.
#[derive(Default)] #[non_exhaustive] pub struct ShareGroup {
    /** `Group`: text. */ pub group: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ShareGroup`].
pub static SHARE_GROUP: Schema = Schema { name: "ShareGroup", fields: { static ROWS: [Field; 1] = [
    Field::string("Group"),
]; &ROWS } };
record!(ShareGroup, SHARE_GROUP, [0 OptStr group] []);

/// What `Accounts.Account` holds.
#[derive(Default)] #[non_exhaustive] pub struct Account {
    /** `AliyunId`: text. */ pub aliyun_id: Option<String>,
    /** `SharedTime`: text. */ pub shared_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Account`].
pub static ACCOUNT: Schema = Schema { name: "Account", fields: { static ROWS: [Field; 2] = [
    Field::string("AliyunId"),
    Field::string("SharedTime"),
]; &ROWS } };
record!(Account, ACCOUNT, [0 OptStr aliyun_id, 1 OptStr shared_time] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse, ShareGroup, Account,
);
