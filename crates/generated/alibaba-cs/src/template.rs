// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! template.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create template (`CreateTemplate`).
    pub fn create_template(&self, request: CreateTemplateRequest) -> Call<CreateTemplateResponse> {
        self.core.call(&create_template::OPERATION, request)
    }

    /// Delete template (`DeleteTemplate`).
    pub fn delete_template(&self, request: DeleteTemplateRequest) -> Call<DeleteTemplateResponse> {
        self.core.call(&delete_template::OPERATION, request)
    }

    /// Describe template attribute (`DescribeTemplateAttribute`).
    pub fn describe_template_attribute(
        &self, request: DescribeTemplateAttributeRequest,
    ) -> Call<DescribeTemplateAttributeResponse> {
        self.core.call(&describe_template_attribute::OPERATION, request)
    }

    /// Describe templates (`DescribeTemplates`).
    pub fn describe_templates(
        &self, request: DescribeTemplatesRequest,
    ) -> PagedCall<DescribeTemplatesResponse, describe_templates::Template> {
        self.core.paged(&describe_templates::OPERATION, request, |page| page.templates)
    }

    /// Update template (`UpdateTemplate`).
    pub fn update_template(&self, request: UpdateTemplateRequest) -> Call<UpdateTemplateResponse> {
        self.core.call(&update_template::OPERATION, request)
    }
}
