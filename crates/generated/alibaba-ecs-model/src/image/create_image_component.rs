// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImageComponent.json; do not edit.
//! Creates an image component, a reusable piece of build commands.
//!
//! Only Linux and the type `Build` are supported; the content follows Dockerfile syntax without `FROM`,
//! at most 16 KB and 127 commands.
//!
//! - Requires permission for the action `ecs:CreateImageComponent` (access level create), on
//!   ImageComponent `acs:ecs:{#regionId}:{#accountId}:imagecomponent/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImageComponent),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "CreateImageComponent",
    effect: Effect::Write,
    request: CreateImageComponentRequest = CREATE_IMAGE_COMPONENT_REQUEST,
    response: CreateImageComponentResponse = CREATE_IMAGE_COMPONENT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateImageComponent").resources(&[AuthorizedResource::new("ImageComponent", "acs:ecs:{#regionId}:{#accountId}:imagecomponent/*").required()])),
}

errors! {
    "400 EmptyCommandContent.CMD",
    "400 EmptyCommandContent.COPY",
    "400 EmptyCommandContent.ENTRYPOINT",
    "400 EmptyCommandContent.ENV",
    "400 EmptyCommandContent.LABEL",
    "400 EmptyCommandContent.RUN",
    "400 EmptyCommandContent.USER",
    "400 EmptyCommandContent.WORKDIR",
    "400 InvalidCommand.Component",
    "400 InvalidCommandContent.CMD",
    "400 InvalidCommandContent.COPY",
    "400 InvalidCommandContent.ENTRYPOINT",
    "400 InvalidCommandContent.ENV",
    "400 InvalidCommandContent.RUN",
    "400 InvalidCommandContent.USER",
    "400 InvalidCommandContent.WORKDIR",
    "400 InvalidComponentType.NotSupportedValue",
    "400 InvalidContent.LengthExceeded",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidImageTemplateCommand.NotSupported",
    "400 InvalidImageTemplateCommandSize.ExceededMaxNumber",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidSystemType.NotSupportedValue",
    "400 MissingParameter.Content",
    "400 NotEmptyCommandContent.RESTART",
    "400 QuotaExceed.ImageComponent",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 NotSupportedCommand.FROM",
}

/// Request of `CreateImageComponent`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageComponentRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Operating system of the image component: `Linux`.
    pub system_type: Option<String>,
    /// Kind of image component: `Build`.
    pub component_type: Option<String>,
    /// Commands that make up the image component, a line each; at most 127 commands.
    pub content: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateImageComponentRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
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

    /// Operating system of the image component: `Linux`.
    pub fn system_type(mut self, value: impl Into<String>) -> Self {
        self.system_type = Some(value.into());
        self
    }

    /// Kind of image component: `Build`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }

    /// Commands that make up the image component, a line each; at most 127 commands.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateImageComponentRequest: CREATE_IMAGE_COMPONENT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 system_type: OptStr = Field::string("SystemType"),
    6 component_type: OptStr = Field::string("ComponentType"),
    7 content: OptStr = Field::string("Content"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateImageComponent`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageComponentResponse {
    /// Id of the image component (`ic-...`). `DescribeImageComponents` lists it.
    pub image_component_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateImageComponentResponse: CREATE_IMAGE_COMPONENT_RESPONSE,
    0 image_component_id: OptStr = Field::string("ImageComponentId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateImageComponentRequest,
    CreateImageComponentResponse,
}
