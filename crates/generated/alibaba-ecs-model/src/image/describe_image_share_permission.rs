// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageSharePermission.json; do not edit.
//! Lists the accounts that a custom image is shared with.
//!
//! - Requires permission for the action `ecs:DescribeImageSharePermission` (access level get), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageSharePermission),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

operation! {
    name: "DescribeImageSharePermission",
    effect: Effect::Read,
    request: DescribeImageSharePermissionRequest = DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST,
    response: DescribeImageSharePermissionResponse = DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["ShareGroups"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeImageSharePermission").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}").required()])),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
}

/// Request of `DescribeImageSharePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImageSharePermissionRequest {
    /// Creates a value with the required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeImageSharePermissionRequest: DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeImageSharePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `ShareGroups`: list of records.
    pub share_groups: Vec<ShareGroup>,
    /// `Accounts`: list of records.
    pub accounts: Vec<Account>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeImageSharePermissionResponse: DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 image_id: OptStr = Field::string("ImageId"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 share_groups: List = Field::record("ShareGroups", &SHARE_GROUP).wrapped("ShareGroup"),
    7 accounts: List = Field::record("Accounts", &ACCOUNT).wrapped("Account"),
}

/// `ShareGroups.ShareGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ShareGroup {
    /// `Group`: string.
    pub group: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ShareGroup: SHARE_GROUP,
    0 group: OptStr = Field::string("Group"),
}

/// `Accounts.Account` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Account {
    /// `AliyunId`: string.
    pub aliyun_id: Option<String>,
    /// `SharedTime`: time.
    pub shared_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Account: ACCOUNT,
    0 aliyun_id: OptStr = Field::string("AliyunId"),
    1 shared_time: Opt = Field::timestamp("SharedTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImageSharePermissionRequest,
    DescribeImageSharePermissionResponse,
    ShareGroup,
    Account,
}
