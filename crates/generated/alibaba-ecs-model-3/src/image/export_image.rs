// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ExportImage.json; do not edit.
//! Exports a custom image into an OSS bucket of the same region.
//!
//! The service needs a RAM role that lets it write there. Runs as a task: DescribeTaskAttribute tells the progress and
//! CancelTask ends it. Storage in OSS is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ExportImage).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ExportImageRequest, ExportImageResponse>(
    "ExportImage", Effect::Write, &EXPORT_IMAGE_REQUEST, &EXPORT_IMAGE_RESPONSE,
), "
    400 ImageNotSupported IncorrectImageStatus InvalidImage.DiskAmountOrSize InvalidImageFormat.Malformed
    400 InvalidImageFormat.RegionNotSupported InvalidImageName.Malformed InvalidOSSBucket.NotFound InvalidOSSBucket.NotMatched
    400 InvalidOSSObject.NeedRestore InvalidOSSPrefix.Malformed InvalidRegion.NotSupport InvalidRegionId.NotFound \
        MissingParameter
    400 OperationDenied
    403 ConcurrentQuotaExceed.ExportImage ExportImageFailed ImageIsExporting ImageNotSupported InvalidImageCategory.NotSupported
    403 InvalidImageLicense.NotSupported InvalidOSS.NotAuthorized InvalidOSSBucket.EncryptUnsupported NoSetRoletoECSServiceAcount
    403 UserNotInTheWhiteList WeeklyQuotaExceed.ExportImage
    404 InvalidImageId.NotFound
");

/// Request of `ExportImage`.
#[derive(Default)] #[non_exhaustive] pub struct ExportImageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** `OSSBucket`: text. */ pub oss_bucket: String,
    /** `OSSPrefix`: text. */ pub oss_prefix: Option<String>,
    /** `ImageFormat`: text. */ pub image_format: Option<String>,
    /** `RoleName`: text. */ pub role_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ExportImageRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>, oss_bucket: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), oss_bucket: oss_bucket.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `OSSPrefix`.
    pub fn oss_prefix(mut self, value: impl Into<String>) -> Self { self.oss_prefix = Some(value.into()); self }
    /// Sets `ImageFormat`.
    pub fn image_format(mut self, value: impl Into<String>) -> Self { self.image_format = Some(value.into()); self }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self { self.role_name = Some(value.into()); self }
}
/// Table of [`ExportImageRequest`].
pub static EXPORT_IMAGE_REQUEST: Schema = Schema { name: "ExportImageRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
    Field::string("OSSBucket").required(),
    Field::string("OSSPrefix"),
    Field::string("ImageFormat"),
    Field::string("RoleName"),
]; &ROWS } };
record!(ExportImageRequest, EXPORT_IMAGE_REQUEST,
    [0 OptStr region_id, 1 Str image_id, 2 Str oss_bucket, 3 OptStr oss_prefix, 4 OptStr image_format, 5 OptStr role_name] []);

/// Answer of `ExportImage`.
#[derive(Default)] #[non_exhaustive] pub struct ExportImageResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ExportImageResponse`].
pub static EXPORT_IMAGE_RESPONSE: Schema = Schema { name: "ExportImageResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("TaskId"),
    Field::string("RegionId"),
]; &ROWS } };
record!(ExportImageResponse, EXPORT_IMAGE_RESPONSE, [0 OptStr request_id, 1 OptStr task_id, 2 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ExportImageRequest, ExportImageResponse);
