// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImagePipeline.json; do not edit.
//! Creates an image template, from which StartImagePipelineExecution builds images and hands them to
//! regions and accounts.
//!
//! Only Linux images can be built. A build runs on a temporary pay-as-you-go instance, which is
//! charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImagePipeline).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "CreateImagePipeline",
    effect: Effect::Write,
    request: CreateImagePipelineRequest = CREATE_IMAGE_PIPELINE_REQUEST,
    response: CreateImagePipelineResponse = CREATE_IMAGE_PIPELINE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DuplicatedCommand.FROM",
    "400 EmptyCommandContent.CMD",
    "400 EmptyCommandContent.COPY",
    "400 EmptyCommandContent.ENTRYPOINT",
    "400 EmptyCommandContent.ENV",
    "400 EmptyCommandContent.LABEL",
    "400 EmptyCommandContent.RUN",
    "400 EmptyCommandContent.USER",
    "400 EmptyCommandContent.WORKDIR",
    "400 InvalidAddAccountSize.ExceededMaxNumber",
    "400 InvalidBaseImageType.NotSupportedValue",
    "400 InvalidBuildContent.LengthExceeded",
    "400 InvalidCommandContent.CMD",
    "400 InvalidCommandContent.COPY",
    "400 InvalidCommandContent.ENTRYPOINT",
    "400 InvalidCommandContent.ENV",
    "400 InvalidCommandContent.FROM",
    "400 InvalidCommandContent.RUN",
    "400 InvalidCommandContent.USER",
    "400 InvalidCommandContent.WORKDIR",
    "400 InvalidCommandOrder.FROM",
    "400 InvalidDescription.Malformed",
    "400 InvalidImageName.Malformed",
    "400 InvalidImageTemplateCommand.NotSupported",
    "400 InvalidImageTemplateCommandSize.ExceededMaxNumber",
    "400 InvalidInternetMaxBandwidthOut.NotSupportedValue",
    "400 InvalidName.Malformed",
    "400 InvalidSourceInstance.NotFound",
    "400 InvalidSystemDiskSize.NotSupportedValue",
    "400 InvalidToRegionIdSize.ExceededMaxNumber",
    "400 NoPermission",
    "400 NotEmptyCommandContent.RESTART",
    "400 QuotaExceed.ImagePipeline",
    "403 ImagePipeline.NotSupportWindowsInstance",
    "404 ImageComponent.NotFound",
    "404 InvalidImage.NotFound",
    "404 InvalidResourceGroup.NotFound",
}

/// Request of `CreateImagePipeline`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImagePipelineRequest {
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `AddAccount`: list, at most 21 elements.
    pub add_account: Vec<i64>,
    /// `ToRegionId`: texts, at most 21 elements.
    pub to_region_id: Vec<String>,
    /// `BaseImageType`: text.
    pub base_image_type: String,
    /// `BaseImage`: text.
    pub base_image: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ImageName`: text.
    pub image_name: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `SystemDiskSize`: integer.
    pub system_disk_size: Option<i64>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `DeleteInstanceOnFailure`: yes or no.
    pub delete_instance_on_failure: Option<bool>,
    /// `BuildContent`: text.
    pub build_content: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateImagePipelineRequest {
    /// Starts with the required members.
    pub fn new(
        base_image_type: impl Into<String>,
        base_image: impl Into<String>,
    ) -> Self {
        Self {
            base_image_type: base_image_type.into(),
            base_image: base_image.into(),
            ..Self::default()
        }
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `AddAccount`.
    pub fn add_account(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.add_account = cloudspec_wire::all(value);
        self
    }

    /// Sets `ToRegionId`.
    pub fn to_region_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_region_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SystemDiskSize`.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `DeleteInstanceOnFailure`.
    pub fn delete_instance_on_failure(mut self, value: bool) -> Self {
        self.delete_instance_on_failure = Some(value);
        self
    }

    /// Sets `BuildContent`.
    pub fn build_content(mut self, value: impl Into<String>) -> Self {
        self.build_content = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateImagePipelineRequest: CREATE_IMAGE_PIPELINE_REQUEST,
    0 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 add_account: List = Field::int64("AddAccount").list().limits(&Limits::new().items(None, Some(21))),
    4 to_region_id: List = Field::string("ToRegionId").list().limits(&Limits::new().items(None, Some(21))),
    5 base_image_type: Str = Field::string("BaseImageType").required(),
    6 base_image: Str = Field::string("BaseImage").required(),
    7 name: OptStr = Field::string("Name"),
    8 description: OptStr = Field::string("Description"),
    9 image_name: OptStr = Field::string("ImageName"),
    10 v_switch_id: OptStr = Field::string("VSwitchId"),
    11 instance_type: OptStr = Field::string("InstanceType"),
    12 system_disk_size: OptInt = Field::int32("SystemDiskSize"),
    13 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    14 delete_instance_on_failure: OptBool = Field::boolean("DeleteInstanceOnFailure"),
    15 build_content: OptStr = Field::string("BuildContent"),
    16 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateImagePipeline`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImagePipelineResponse {
    /// `ImagePipelineId`: text.
    pub image_pipeline_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateImagePipelineResponse: CREATE_IMAGE_PIPELINE_RESPONSE,
    0 image_pipeline_id: OptStr = Field::string("ImagePipelineId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateImagePipelineRequest,
    CreateImagePipelineResponse,
}
