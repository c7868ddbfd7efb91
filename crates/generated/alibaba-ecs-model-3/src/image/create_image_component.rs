// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImageComponent.json; do not edit.
//! Creates an image component, a reusable piece of build commands.
//!
//! Only Linux and the type `Build` are supported; the content follows Dockerfile syntax without `FROM`, at most 16 KB and
//! 127 commands.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImageComponent).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateImageComponentRequest, CreateImageComponentResponse>(
    "CreateImageComponent", Effect::Write, &CREATE_IMAGE_COMPONENT_REQUEST, &CREATE_IMAGE_COMPONENT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EmptyCommandContent.CMD EmptyCommandContent.COPY EmptyCommandContent.ENTRYPOINT EmptyCommandContent.ENV
    400 EmptyCommandContent.LABEL EmptyCommandContent.RUN EmptyCommandContent.USER EmptyCommandContent.WORKDIR
    400 InvalidCommand.Component InvalidCommandContent.CMD InvalidCommandContent.COPY InvalidCommandContent.ENTRYPOINT
    400 InvalidCommandContent.ENV InvalidCommandContent.RUN InvalidCommandContent.USER InvalidCommandContent.WORKDIR
    400 InvalidComponentType.NotSupportedValue InvalidContent.LengthExceeded InvalidDescription.Malformed
    400 InvalidImageTemplateCommand.NotSupported InvalidImageTemplateCommandSize.ExceededMaxNumber InvalidName.Malformed
    400 InvalidSystemType.NotSupportedValue MissingParameter.Content NotEmptyCommandContent.RESTART QuotaExceed.ImageComponent
    404 InvalidResourceGroup.NotFound NotSupportedCommand.FROM
");

/// Request of `CreateImageComponent`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImageComponentRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SystemType`: text. */ pub system_type: Option<String>,
    /** `ComponentType`: text. */ pub component_type: Option<String>,
    /** `Content`: text. */ pub content: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateImageComponentRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SystemType`.
    pub fn system_type(mut self, value: impl Into<String>) -> Self { self.system_type = Some(value.into()); self }
    /// Sets `ComponentType`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self { self.component_type = Some(value.into()); self }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self { self.content = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateImageComponentRequest`].
pub static CREATE_IMAGE_COMPONENT_REQUEST: Schema =
    Schema { name: "CreateImageComponentRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("SystemType"),
    Field::string("ComponentType"),
    Field::string("Content"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateImageComponentRequest, CREATE_IMAGE_COMPONENT_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 3 OptStr name, 4 OptStr description, 5 OptStr system_type,
    6 OptStr component_type, 7 OptStr content, 8 OptStr client_token] []);

/// Answer of `CreateImageComponent`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImageComponentResponse {
    /** `ImageComponentId`: text. */ pub image_component_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateImageComponentResponse`].
pub static CREATE_IMAGE_COMPONENT_RESPONSE: Schema =
    Schema { name: "CreateImageComponentResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("ImageComponentId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateImageComponentResponse, CREATE_IMAGE_COMPONENT_RESPONSE, [0 OptStr image_component_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateImageComponentRequest, CreateImageComponentResponse);
