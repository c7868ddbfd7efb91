// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImagePipeline.json; do not edit.
//! Creates an image template, from which StartImagePipelineExecution builds images and hands them to regions and accounts.
//!
//! Only Linux images can be built. A build runs on a temporary pay-as-you-go instance, which is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImagePipeline).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateImagePipelineRequest, CreateImagePipelineResponse>(
    "CreateImagePipeline", Effect::Write, &CREATE_IMAGE_PIPELINE_REQUEST, &CREATE_IMAGE_PIPELINE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedCommand.FROM EmptyCommandContent.CMD EmptyCommandContent.COPY EmptyCommandContent.ENTRYPOINT
    400 EmptyCommandContent.ENV EmptyCommandContent.LABEL EmptyCommandContent.RUN EmptyCommandContent.USER
    400 EmptyCommandContent.WORKDIR InvalidAddAccountSize.ExceededMaxNumber InvalidBaseImageType.NotSupportedValue
    400 InvalidBuildContent.LengthExceeded InvalidCommandContent.CMD InvalidCommandContent.COPY InvalidCommandContent.ENTRYPOINT
    400 InvalidCommandContent.ENV InvalidCommandContent.FROM InvalidCommandContent.RUN InvalidCommandContent.USER
    400 InvalidCommandContent.WORKDIR InvalidCommandOrder.FROM InvalidDescription.Malformed InvalidImageName.Malformed
    400 InvalidImageTemplateCommand.NotSupported InvalidImageTemplateCommandSize.ExceededMaxNumber
    400 InvalidInternetMaxBandwidthOut.NotSupportedValue InvalidName.Malformed InvalidSourceInstance.NotFound
    400 InvalidSystemDiskSize.NotSupportedValue InvalidToRegionIdSize.ExceededMaxNumber NoPermission
    400 NotEmptyCommandContent.RESTART QuotaExceed.ImagePipeline
    403 ImagePipeline.NotSupportWindowsInstance
    404 ImageComponent.NotFound InvalidImage.NotFound InvalidResourceGroup.NotFound
");

/// Request of `CreateImagePipeline`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImagePipelineRequest {
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `AddAccount`: list, at most 21 elements. */ pub add_account: Vec<i64>,
    /** `ToRegionId`: texts, at most 21 elements. */ pub to_region_id: Vec<String>,
    /** `BaseImageType`: text. */ pub base_image_type: String,
    /** `BaseImage`: text. */ pub base_image: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `SystemDiskSize`: integer. */ pub system_disk_size: Option<i64>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `DeleteInstanceOnFailure`: yes or no. */ pub delete_instance_on_failure: Option<bool>,
    /** `BuildContent`: text. */ pub build_content: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateImagePipelineRequest {
    /// With what is required.
    pub fn new(base_image_type: impl Into<String>, base_image: impl Into<String>) -> Self {
        Self { base_image_type: base_image_type.into(), base_image: base_image.into(), ..Self::default() }
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `AddAccount`.
    pub fn add_account(mut self, value: impl IntoIterator<Item = i64>) -> Self { self.add_account = all(value); self }
    /// Sets `ToRegionId`.
    pub fn to_region_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.to_region_id = all(value); self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self { self.image_name = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `SystemDiskSize`.
    pub fn system_disk_size(mut self, value: i64) -> Self { self.system_disk_size = Some(value); self }
    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `DeleteInstanceOnFailure`.
    pub fn delete_instance_on_failure(mut self, value: bool) -> Self { self.delete_instance_on_failure = Some(value); self }
    /// Sets `BuildContent`.
    pub fn build_content(mut self, value: impl Into<String>) -> Self { self.build_content = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateImagePipelineRequest`].
pub static CREATE_IMAGE_PIPELINE_REQUEST: Schema =
    Schema { name: "CreateImagePipelineRequest", fields: { static ROWS: [Field; 17] = [
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::int64("AddAccount").list().limits(&Limits::items(None, Some(21))),
    Field::string("ToRegionId").list().limits(&Limits::items(None, Some(21))),
    Field::string("BaseImageType").required(),
    Field::string("BaseImage").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ImageName"),
    Field::string("VSwitchId"),
    Field::string("InstanceType"),
    Field::int32("SystemDiskSize"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::boolean("DeleteInstanceOnFailure"),
    Field::string("BuildContent"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateImagePipelineRequest, CREATE_IMAGE_PIPELINE_REQUEST,
    [0 List tag, 1 OptStr region_id, 2 OptStr resource_group_id, 3 List add_account, 4 List to_region_id, 5 Str base_image_type,
    6 Str base_image, 7 OptStr name, 8 OptStr description, 9 OptStr image_name, 10 OptStr v_switch_id, 11 OptStr instance_type,
    15 OptStr build_content, 16 OptStr client_token] [12 OptInt system_disk_size, 13 OptInt internet_max_bandwidth_out,
    14 OptBool delete_instance_on_failure]);

/// Answer of `CreateImagePipeline`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImagePipelineResponse {
    /** `ImagePipelineId`: text. */ pub image_pipeline_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateImagePipelineResponse`].
pub static CREATE_IMAGE_PIPELINE_RESPONSE: Schema =
    Schema { name: "CreateImagePipelineResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("ImagePipelineId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateImagePipelineResponse, CREATE_IMAGE_PIPELINE_RESPONSE, [0 OptStr image_pipeline_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateImagePipelineRequest, CreateImagePipelineResponse);
