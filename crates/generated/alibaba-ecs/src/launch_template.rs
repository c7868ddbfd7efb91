// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! launch-template.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create launch template (`CreateLaunchTemplate`).
    pub fn create_launch_template(&self, request: CreateLaunchTemplateRequest) -> Call<CreateLaunchTemplateResponse> {
        self.core.call(&create_launch_template::OPERATION, request)
    }

    /// Create launch template version (`CreateLaunchTemplateVersion`).
    pub fn create_launch_template_version(
        &self, request: CreateLaunchTemplateVersionRequest,
    ) -> Call<CreateLaunchTemplateVersionResponse> {
        self.core.call(&create_launch_template_version::OPERATION, request)
    }

    /// Delete launch template (`DeleteLaunchTemplate`).
    pub fn delete_launch_template(&self, request: DeleteLaunchTemplateRequest) -> Call<DeleteLaunchTemplateResponse> {
        self.core.call(&delete_launch_template::OPERATION, request)
    }

    /// Delete launch template version (`DeleteLaunchTemplateVersion`).
    pub fn delete_launch_template_version(
        &self, request: DeleteLaunchTemplateVersionRequest,
    ) -> Call<DeleteLaunchTemplateVersionResponse> {
        self.core.call(&delete_launch_template_version::OPERATION, request)
    }

    /// Describe launch template versions (`DescribeLaunchTemplateVersions`).
    pub fn describe_launch_template_versions(
        &self, request: DescribeLaunchTemplateVersionsRequest,
    ) -> PagedCall<DescribeLaunchTemplateVersionsResponse, describe_launch_template_versions::LaunchTemplateVersionSet> {
        self.core.paged(&describe_launch_template_versions::OPERATION, request, |page| page.launch_template_version_sets)
    }

    /// Describe launch templates (`DescribeLaunchTemplates`).
    pub fn describe_launch_templates(
        &self, request: DescribeLaunchTemplatesRequest,
    ) -> PagedCall<DescribeLaunchTemplatesResponse, describe_launch_templates::LaunchTemplateSet> {
        self.core.paged(&describe_launch_templates::OPERATION, request, |page| page.launch_template_sets)
    }

    /// Modify launch template default version (`ModifyLaunchTemplateDefaultVersion`).
    pub fn modify_launch_template_default_version(
        &self, request: ModifyLaunchTemplateDefaultVersionRequest,
    ) -> Call<ModifyLaunchTemplateDefaultVersionResponse> {
        self.core.call(&modify_launch_template_default_version::OPERATION, request)
    }
}
