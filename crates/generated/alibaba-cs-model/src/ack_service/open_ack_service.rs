// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/OpenAckService.json; do not edit.
//! Activates the service for the account.
//!
//! Needed once; the account itself or a RAM user with `AdministratorAccess` can do it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/OpenAckService), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, open_enum, operation, record};

operation! {
    name: "OpenAckService",
    effect: Effect::Write,
    request: OpenAckServiceRequest = OPEN_ACK_SERVICE_REQUEST,
    response: OpenAckServiceResponse = OPEN_ACK_SERVICE_RESPONSE,
    path: "/service/open",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `OpenAckService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenAckServiceRequest {
    /// Kind of service to activate: `propayasgo` for Container Service for Kubernetes, `edgepayasgo` for
    /// its edge edition.
    pub r#type: Option<Type>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OpenAckServiceRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of service to activate: `propayasgo` for Container Service for Kubernetes, `edgepayasgo` for
    /// its edge edition.
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

record! {
    OpenAckServiceRequest: OPEN_ACK_SERVICE_REQUEST,
    0 r#type: Opt = Field::one_of("type", Type::VALUES),
}

/// Response of `OpenAckService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenAckServiceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `order_id`: string.
    pub order_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OpenAckServiceResponse: OPEN_ACK_SERVICE_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 order_id: OptStr = Field::string("order_id"),
}

open_enum! {
    /// Documented values of `type`. The provider may add others.
    pub enum Type {
        Propayasgo = "propayasgo",
        Edgepayasgo = "edgepayasgo",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    OpenAckServiceRequest,
    OpenAckServiceResponse,
}
