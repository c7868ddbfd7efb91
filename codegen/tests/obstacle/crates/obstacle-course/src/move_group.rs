// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Shapes.
//!
//! - [`bytes_payload`](crate::Client::bytes_payload): Bytes payload (`BytesPayload`).
//! - [`deep`](crate::Client::deep): Deep (`Deep`).
//! - [`list_payload`](crate::Client::list_payload): List payload (`ListPayload`).
//! - [`pages`](crate::Client::pages): Pages (`Pages`).
//! - [`recursion`](crate::Client::recursion): Recursion (`Recursion`).
//! - [`text_payload`](crate::Client::text_payload): Text payload (`TextPayload`).
//! - [`types`](crate::Client::types): Types (`Types`).

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Bytes payload (`BytesPayload`).
    ///
    /// - Request: [`BytesPayloadRequest`]. Response: [`BytesPayloadResponse`]. Nested types:
    ///   [`bytes_payload`].
    pub fn bytes_payload(
        &self,
        request: BytesPayloadRequest,
    ) -> Call<BytesPayloadResponse> {
        self.core.call(&bytes_payload::OPERATION, request)
    }

    /// Deep (`Deep`).
    ///
    /// - Request: [`DeepRequest`]. Response: [`DeepResponse`]. Nested types: [`deep`].
    pub fn deep(&self, request: DeepRequest) -> Call<DeepResponse> {
        self.core.call(&deep::OPERATION, request)
    }

    /// List payload (`ListPayload`).
    ///
    /// - Request: [`ListPayloadRequest`]. Response: [`ListPayloadResponse`]. Nested types:
    ///   [`list_payload`].
    pub fn list_payload(
        &self,
        request: ListPayloadRequest,
    ) -> Call<ListPayloadResponse> {
        self.core.call(&list_payload::OPERATION, request)
    }

    /// Pages (`Pages`).
    ///
    /// - Request: [`PagesRequest`]. Response: [`PagesResponse`]. Nested types: [`pages`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    pub fn pages(
        &self,
        request: PagesRequest,
    ) -> PagedCall<PagesResponse, pages::Thing> {
        self.core
            .paged(
                &pages::OPERATION,
                request,
                |page| {
                    page
                        .outer
                        .map(|part| part.inner)
                        .map(|part| part.things)
                        .unwrap_or_default()
                },
            )
    }

    /// Recursion (`Recursion`).
    ///
    /// - Request: [`RecursionRequest`]. Response: [`RecursionResponse`]. Nested types: [`recursion`].
    /// - Waiter: [`wait_until_tree_named`](Self::wait_until_tree_named).
    pub fn recursion(&self, request: RecursionRequest) -> Call<RecursionResponse> {
        self.core.call(&recursion::OPERATION, request)
    }

    /// Text payload (`TextPayload`).
    ///
    /// - Request: [`TextPayloadRequest`]. Response: [`TextPayloadResponse`]. Nested types:
    ///   [`text_payload`].
    #[deprecated = "In favour of `ListPayload`."]
    pub fn text_payload(
        &self,
        request: TextPayloadRequest,
    ) -> Call<TextPayloadResponse> {
        self.core.call(&text_payload::OPERATION, request)
    }

    /// Types (`Types`).
    ///
    /// - Request: [`TypesRequest`]. Response: [`TypesResponse`]. Nested types: [`types`].
    /// - [Documented errors](types::ERRORS).
    pub fn types(&self, request: TypesRequest) -> Call<TypesResponse> {
        self.core.call(&types::OPERATION, request)
    }
}
