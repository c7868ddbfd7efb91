// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Orchestration templates: Kubernetes manifests that are kept for later use.
//!
//! - [`create_template`](crate::Client::create_template): Creates an orchestration template, a named
//!   YAML description of Kubernetes resources.
//! - [`delete_template`](crate::Client::delete_template): Deletes an orchestration template.
//! - [`describe_template_attribute`](crate::Client::describe_template_attribute): Returns an
//!   orchestration template with its YAML.
//! - [`describe_templates`](crate::Client::describe_templates): Lists orchestration templates.
//! - [`update_template`](crate::Client::update_template): Changes an orchestration template.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an orchestration template, a named YAML description of Kubernetes resources.
    ///
    /// - Request: [`CreateTemplateRequest`]. Response: [`CreateTemplateResponse`]. Nested types:
    ///   [`create_template`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTemplate), 2024-06.
    pub fn create_template(
        &self,
        request: CreateTemplateRequest,
    ) -> Call<CreateTemplateResponse> {
        self.core.call(&create_template::OPERATION, request)
    }

    /// Deletes an orchestration template.
    ///
    /// - Request: [`DeleteTemplateRequest`]. Response: [`DeleteTemplateResponse`]. Nested types:
    ///   [`delete_template`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteTemplate), 2024-06.
    pub fn delete_template(
        &self,
        request: DeleteTemplateRequest,
    ) -> Call<DeleteTemplateResponse> {
        self.core.call(&delete_template::OPERATION, request)
    }

    /// Returns an orchestration template with its YAML.
    ///
    /// - Request: [`DescribeTemplateAttributeRequest`]. Response: [`DescribeTemplateAttributeResponse`].
    ///   Nested types: [`describe_template_attribute`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTemplateAttribute),
    ///   2024-06.
    pub fn describe_template_attribute(
        &self,
        request: DescribeTemplateAttributeRequest,
    ) -> Call<DescribeTemplateAttributeResponse> {
        self.core.call(&describe_template_attribute::OPERATION, request)
    }

    /// Lists orchestration templates.
    ///
    /// - Request: [`DescribeTemplatesRequest`]. Response: [`DescribeTemplatesResponse`]. Nested types:
    ///   [`describe_templates`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTemplates), 2024-06.
    pub fn describe_templates(
        &self,
        request: DescribeTemplatesRequest,
    ) -> PagedCall<DescribeTemplatesResponse, describe_templates::Template> {
        self.core.paged(&describe_templates::OPERATION, request, |page| page.templates)
    }

    /// Changes an orchestration template.
    ///
    /// - Request: [`UpdateTemplateRequest`]. Response: [`UpdateTemplateResponse`]. Nested types:
    ///   [`update_template`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateTemplate), 2024-06.
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<UpdateTemplateResponse> {
        self.core.call(&update_template::OPERATION, request)
    }
}
