// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImagePipeline.json; do not edit.
//! Creates an image template, from which `StartImagePipelineExecution` builds images and hands them to
//! regions and accounts.
//!
//! Only Linux images can be built. A build runs on a temporary pay-as-you-go instance, which is
//! charged.
//!
//! - Requires permission for the action `ecs:CreateImagePipeline` (access level create), on
//!   ImagePipeline `acs:ecs:{#regionId}:{#accountId}:imagepipeline/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImagePipeline),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{BaseImageType, ImageTag};

operation! {
    name: "CreateImagePipeline",
    effect: Effect::Write,
    request: CreateImagePipelineRequest = CREATE_IMAGE_PIPELINE_REQUEST,
    response: CreateImagePipelineResponse = CREATE_IMAGE_PIPELINE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateImagePipeline").resources(&[AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/*").required()])),
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
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidImageName.Malformed = The name of the image is malformed.",
    "400 InvalidImageTemplateCommand.NotSupported",
    "400 InvalidImageTemplateCommandSize.ExceededMaxNumber",
    "400 InvalidInternetMaxBandwidthOut.NotSupportedValue",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidSourceInstance.NotFound",
    "400 InvalidSystemDiskSize.NotSupportedValue",
    "400 InvalidToRegionIdSize.ExceededMaxNumber",
    "400 NoPermission = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "400 NotEmptyCommandContent.RESTART",
    "400 QuotaExceed.ImagePipeline",
    "403 ImagePipeline.NotSupportWindowsInstance",
    "404 ImageComponent.NotFound",
    "404 InvalidImage.NotFound",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
}

/// Request of `CreateImagePipeline`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImagePipelineRequest {
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Accounts to share the image with, by id. At most 10 in a call of `ModifyImageSharePermission`, 20 in
    /// a pipeline. At most 21 elements.
    pub add_account: Vec<i64>,
    /// `ToRegionId`: list of strings, at most 21 elements.
    pub to_region_id: Vec<String>,
    /// What `BaseImage` names: one image by its id (`IMAGE`), or the latest image of a family
    /// (`IMAGE_FAMILY`).
    pub base_image_type: BaseImageType,
    /// Image that the pipeline starts from: an image id, or the name of an image family, as `BaseImageType`
    /// says.
    pub base_image: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Beginning of the name of the images: 2 to 64 characters, starting with a letter, not starting with
    /// `http://` or `https://`. The id of the build follows it.
    pub image_name: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Size of the system disk of the temporary instance that builds the image, 20 to 500; 40 when left
    /// out. Unit: GiB.
    pub system_disk_size: Option<i64>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Whether the temporary instance is released when the build fails.
    pub delete_instance_on_failure: Option<bool>,
    /// Build commands, in Dockerfile syntax, at most 16 KB.
    pub build_content: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateImagePipelineRequest {
    /// Creates a value with the required members.
    pub fn new(
        base_image_type: impl Into<BaseImageType>,
        base_image: impl Into<String>,
    ) -> Self {
        Self {
            base_image_type: base_image_type.into(),
            base_image: base_image.into(),
            ..Self::default()
        }
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Accounts to share the image with, by id.
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

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Beginning of the name of the images: 2 to 64 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Size of the system disk of the temporary instance that builds the image, 20 to 500; 40 when left
    /// out.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Highest public bandwidth out of the instance.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Whether the temporary instance is released when the build fails.
    pub fn delete_instance_on_failure(mut self, value: bool) -> Self {
        self.delete_instance_on_failure = Some(value);
        self
    }

    /// Build commands, in Dockerfile syntax, at most 16 KB.
    pub fn build_content(mut self, value: impl Into<String>) -> Self {
        self.build_content = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateImagePipelineRequest: CREATE_IMAGE_PIPELINE_REQUEST,
    0 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 add_account: List = Field::int64("AddAccount").list().limits(&Limits::new().items(None, Some(21))),
    4 to_region_id: List = Field::string("ToRegionId").list().limits(&Limits::new().items(None, Some(21))),
    5 base_image_type: Enum = Field::one_of("BaseImageType", BaseImageType::VALUES).required(),
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
    /// Id of the image template (`ip-...`). `DescribeImagePipelines` lists it.
    pub image_pipeline_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
