// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ExportImage.json; do not edit.
//! Exports a custom image into an OSS bucket of the same region.
//!
//! The service needs a RAM role that lets it write there. Runs as a task: `DescribeTaskAttribute` tells
//! the progress and `CancelTask` ends it. Storage in OSS is charged.
//!
//! - Requires permission for the action `ecs:ExportImage` (access level update), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ExportImage), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

operation! {
    name: "ExportImage",
    effect: Effect::Write,
    request: ExportImageRequest = EXPORT_IMAGE_REQUEST,
    response: ExportImageResponse = EXPORT_IMAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ExportImage").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}").required()])),
}

errors! {
    "400 ImageNotSupported",
    "400 IncorrectImageStatus = The image cannot be used: it is not `Available`, or was withdrawn from sale.",
    "400 InvalidImage.DiskAmountOrSize",
    "400 InvalidImageFormat.Malformed",
    "400 InvalidImageFormat.RegionNotSupported",
    "400 InvalidImageName.Malformed = The name of the image is malformed.",
    "400 InvalidOSSBucket.NotFound",
    "400 InvalidOSSBucket.NotMatched",
    "400 InvalidOSSObject.NeedRestore",
    "400 InvalidOSSPrefix.Malformed",
    "400 InvalidRegion.NotSupport = The region does not offer this.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 ConcurrentQuotaExceed.ExportImage",
    "403 ExportImageFailed",
    "403 ImageIsExporting",
    "403 ImageNotSupported",
    "403 InvalidImageCategory.NotSupported",
    "403 InvalidImageLicense.NotSupported",
    "403 InvalidOSS.NotAuthorized",
    "403 InvalidOSSBucket.EncryptUnsupported",
    "403 NoSetRoletoECSServiceAcount",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "403 WeeklyQuotaExceed.ExportImage",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
}

/// Request of `ExportImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExportImageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// Name of the OSS bucket that the file is in. On the wire: `OSSBucket`.
    pub oss_bucket: String,
    /// `OSSPrefix`: string.
    pub oss_prefix: Option<String>,
    /// `ImageFormat`: one of the documented values.
    pub image_format: Option<ImageFormat>,
    /// Name of the RAM role. `ListRoles` of RAM lists it.
    pub role_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ExportImageRequest {
    /// Creates a value with the required members.
    pub fn new(image_id: impl Into<String>, oss_bucket: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            oss_bucket: oss_bucket.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `OSSPrefix`.
    pub fn oss_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_prefix = Some(value.into());
        self
    }

    /// Sets `ImageFormat`.
    pub fn image_format(mut self, value: impl Into<ImageFormat>) -> Self {
        self.image_format = Some(value.into());
        self
    }

    /// Name of the RAM role.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

record! {
    ExportImageRequest: EXPORT_IMAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
    2 oss_bucket: Str = Field::string("OSSBucket").required(),
    3 oss_prefix: OptStr = Field::string("OSSPrefix"),
    4 image_format: Opt = Field::one_of("ImageFormat", ImageFormat::VALUES),
    5 role_name: OptStr = Field::string("RoleName"),
}

/// Response of `ExportImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExportImageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ExportImageResponse: EXPORT_IMAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 task_id: OptStr = Field::string("TaskId"),
    2 region_id: OptStr = Field::string("RegionId"),
}

open_enum! {
    /// Documented values of `ImageFormat`. The provider may add others.
    pub enum ImageFormat {
        Raw = "raw",
        Vhd = "vhd",
        Qcow2 = "qcow2",
        Vmdk = "vmdk",
        Vdi = "vdi",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ExportImageRequest,
    ExportImageResponse,
}
