// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! template.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an orchestration template, a named YAML description of Kubernetes resources.
    pub fn create_template(&self, request: CreateTemplateRequest) -> Call<CreateTemplateResponse> {
        self.core.call(&create_template::OPERATION, request)
    }

    /// Deletes an orchestration template.
    pub fn delete_template(&self, request: DeleteTemplateRequest) -> Call<DeleteTemplateResponse> {
        self.core.call(&delete_template::OPERATION, request)
    }

    /// Returns an orchestration template with its YAML.
    pub fn describe_template_attribute(
        &self, request: DescribeTemplateAttributeRequest,
    ) -> Call<DescribeTemplateAttributeResponse> {
        self.core.call(&describe_template_attribute::OPERATION, request)
    }

    /// Lists orchestration templates.
    pub fn describe_templates(
        &self, request: DescribeTemplatesRequest,
    ) -> PagedCall<DescribeTemplatesResponse, describe_templates::Template> {
        self.core.paged(&describe_templates::OPERATION, request, |page| page.templates)
    }

    /// Changes an orchestration template.
    pub fn update_template(&self, request: UpdateTemplateRequest) -> Call<UpdateTemplateResponse> {
        self.core.call(&update_template::OPERATION, request)
    }
}
