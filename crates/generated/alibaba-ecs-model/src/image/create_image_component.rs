// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImageComponent.json; do not edit.
//! Create image component (`CreateImageComponent`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImageComponent).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::Tag2 as Tag;

/// The table of `CreateImageComponent`.
pub static OPERATION: Operation = Operation::new(
    "CreateImageComponent", Effect::Write, &CREATE_IMAGE_COMPONENT_REQUEST, &CREATE_IMAGE_COMPONENT_RESPONSE,
    empty::<CreateImageComponentRequest>, empty::<CreateImageComponentResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "EmptyCommandContent.CMD"), ErrorCode::new(400, "EmptyCommandContent.COPY"),
    ErrorCode::new(400, "EmptyCommandContent.ENTRYPOINT"), ErrorCode::new(400, "EmptyCommandContent.ENV"),
    ErrorCode::new(400, "EmptyCommandContent.LABEL"), ErrorCode::new(400, "EmptyCommandContent.RUN"),
    ErrorCode::new(400, "EmptyCommandContent.USER"), ErrorCode::new(400, "EmptyCommandContent.WORKDIR"),
    ErrorCode::new(400, "InvalidCommand.Component"), ErrorCode::new(400, "InvalidCommandContent.CMD"),
    ErrorCode::new(400, "InvalidCommandContent.COPY"), ErrorCode::new(400, "InvalidCommandContent.ENTRYPOINT"),
    ErrorCode::new(400, "InvalidCommandContent.ENV"), ErrorCode::new(400, "InvalidCommandContent.RUN"),
    ErrorCode::new(400, "InvalidCommandContent.USER"), ErrorCode::new(400, "InvalidCommandContent.WORKDIR"),
    ErrorCode::new(400, "InvalidComponentType.NotSupportedValue"), ErrorCode::new(400, "InvalidContent.LengthExceeded"),
    ErrorCode::new(400, "InvalidDescription.Malformed"), ErrorCode::new(400, "InvalidImageTemplateCommand.NotSupported"),
    ErrorCode::new(400, "InvalidImageTemplateCommandSize.ExceededMaxNumber"), ErrorCode::new(400, "InvalidName.Malformed"),
    ErrorCode::new(400, "InvalidSystemType.NotSupportedValue"), ErrorCode::new(400, "MissingParameter.Content"),
    ErrorCode::new(400, "NotEmptyCommandContent.RESTART"), ErrorCode::new(400, "QuotaExceed.ImageComponent"),
    ErrorCode::new(404, "InvalidResourceGroup.NotFound"), ErrorCode::new(404, "NotSupportedCommand.FROM"),
]);

/// Request of `CreateImageComponent`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateImageComponentRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SystemType`: text.
    pub system_type: Option<String>,
    /// `ComponentType`: text.
    pub component_type: Option<String>,
    /// `Content`: text.
    pub content: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl CreateImageComponentRequest {
    pub fn new() -> Self { Self::default() }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    pub fn system_type(mut self, value: impl Into<String>) -> Self { self.system_type = Some(value.into()); self }
    pub fn component_type(mut self, value: impl Into<String>) -> Self { self.component_type = Some(value.into()); self }
    pub fn content(mut self, value: impl Into<String>) -> Self { self.content = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static CREATE_IMAGE_COMPONENT_REQUEST: Schema = Schema { name: "CreateImageComponentRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("SystemType"),
    Field::string("ComponentType"),
    Field::string("Content"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(CreateImageComponentRequest, CREATE_IMAGE_COMPONENT_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 3 OptStr name, 4 OptStr description, 5 OptStr system_type,
    6 OptStr component_type, 7 OptStr content, 8 OptStr client_token] []);

/// Answer of `CreateImageComponent`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateImageComponentResponse {
    /// `ImageComponentId`: text.
    pub image_component_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static CREATE_IMAGE_COMPONENT_RESPONSE: Schema = Schema { name: "CreateImageComponentResponse", fields: &[
    Field::string("ImageComponentId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(CreateImageComponentResponse, CREATE_IMAGE_COMPONENT_RESPONSE,
    [0 OptStr image_component_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CreateImageComponentRequest, CreateImageComponentResponse);
