// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Launch templates: kept settings for new instances, in versions.
//!
//! - [`create_launch_template`](crate::Client::create_launch_template): Creates a launch template,
//!   which keeps the settings for new instances as version 1.
//! - [`create_launch_template_version`](crate::Client::create_launch_template_version): Adds a version
//!   to a launch template, which is how settings are changed.
//! - [`delete_launch_template`](crate::Client::delete_launch_template): Deletes a launch template with
//!   all its versions.
//! - [`delete_launch_template_version`](crate::Client::delete_launch_template_version): Deletes
//!   versions of a launch template.
//! - [`describe_launch_template_versions`](crate::Client::describe_launch_template_versions): Lists the
//!   versions of a launch template with their settings.
//! - [`describe_launch_templates`](crate::Client::describe_launch_templates): Lists launch templates
//!   with their default and latest version.
//! - [`modify_launch_template_default_version`](crate::Client::modify_launch_template_default_version):
//!   Chooses which version of a launch template counts when instances are created without naming one.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a launch template, which keeps the settings for new instances as version 1.
    ///
    /// - Request: [`CreateLaunchTemplateRequest`]. Response: [`CreateLaunchTemplateResponse`]. Nested
    ///   types: [`create_launch_template`].
    /// - [Documented errors](create_launch_template::ERRORS).
    /// - Requires permission for the action `ecs:CreateLaunchTemplate` (access level create), on
    ///   LaunchTemplate `acs:ecs:{#regionId}:{#accountId}:launchtemplate/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateLaunchTemplate),
    ///   2024-06-24.
    pub fn create_launch_template(
        &self,
        request: CreateLaunchTemplateRequest,
    ) -> Call<CreateLaunchTemplateResponse> {
        self.core.call(&create_launch_template::OPERATION, request)
    }

    /// Adds a version to a launch template, which is how settings are changed.
    ///
    /// - Request: [`CreateLaunchTemplateVersionRequest`]. Response:
    ///   [`CreateLaunchTemplateVersionResponse`]. Nested types: [`create_launch_template_version`].
    /// - [Documented errors](create_launch_template_version::ERRORS).
    /// - Requires permission for the action `ecs:CreateLaunchTemplateVersion` (access level create), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateLaunchTemplateVersion),
    ///   2024-06-24.
    pub fn create_launch_template_version(
        &self,
        request: CreateLaunchTemplateVersionRequest,
    ) -> Call<CreateLaunchTemplateVersionResponse> {
        self.core.call(&create_launch_template_version::OPERATION, request)
    }

    /// Deletes a launch template with all its versions.
    ///
    /// - Request: [`DeleteLaunchTemplateRequest`]. Response: [`DeleteLaunchTemplateResponse`]. Nested
    ///   types: [`delete_launch_template`].
    /// - [Documented errors](delete_launch_template::ERRORS).
    /// - Requires permission for the action `ecs:DeleteLaunchTemplate` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteLaunchTemplate),
    ///   2024-06-24.
    pub fn delete_launch_template(
        &self,
        request: DeleteLaunchTemplateRequest,
    ) -> Call<DeleteLaunchTemplateResponse> {
        self.core.call(&delete_launch_template::OPERATION, request)
    }

    /// Deletes versions of a launch template.
    ///
    /// - Request: [`DeleteLaunchTemplateVersionRequest`]. Response:
    ///   [`DeleteLaunchTemplateVersionResponse`]. Nested types: [`delete_launch_template_version`].
    /// - [Documented errors](delete_launch_template_version::ERRORS).
    /// - Requires permission for the action `ecs:DeleteLaunchTemplateVersion` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteLaunchTemplateVersion),
    ///   2024-06-24.
    pub fn delete_launch_template_version(
        &self,
        request: DeleteLaunchTemplateVersionRequest,
    ) -> Call<DeleteLaunchTemplateVersionResponse> {
        self.core.call(&delete_launch_template_version::OPERATION, request)
    }

    /// Lists the versions of a launch template with their settings.
    ///
    /// - Request: [`DescribeLaunchTemplateVersionsRequest`]. Response:
    ///   [`DescribeLaunchTemplateVersionsResponse`]. Nested types: [`describe_launch_template_versions`].
    /// - [Documented errors](describe_launch_template_versions::ERRORS).
    /// - Requires permission for the action `ecs:DescribeLaunchTemplateVersions` (access level get), on
    ///   LaunchTemplate `acs:ecs:{#regionId}:{#accountId}:launchtemplate/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplateVersions), 2024-06-24.
    pub fn describe_launch_template_versions(
        &self,
        request: DescribeLaunchTemplateVersionsRequest,
    ) -> PagedCall<
        DescribeLaunchTemplateVersionsResponse,
        describe_launch_template_versions::LaunchTemplateVersionSet,
    > {
        self.core
            .paged(
                &describe_launch_template_versions::OPERATION,
                request,
                |page| page.launch_template_version_sets,
            )
    }

    /// Lists launch templates with their default and latest version.
    ///
    /// - Request: [`DescribeLaunchTemplatesRequest`]. Response: [`DescribeLaunchTemplatesResponse`]. Nested
    ///   types: [`describe_launch_templates`].
    /// - [Documented errors](describe_launch_templates::ERRORS).
    /// - Requires permission for the action `ecs:DescribeLaunchTemplates` (access level get), on
    ///   LaunchTemplate `acs:ecs:{#regionId}:{#accountId}:launchtemplate/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplates),
    ///   2024-06-24.
    pub fn describe_launch_templates(
        &self,
        request: DescribeLaunchTemplatesRequest,
    ) -> PagedCall<
        DescribeLaunchTemplatesResponse,
        describe_launch_templates::LaunchTemplateSet,
    > {
        self.core
            .paged(
                &describe_launch_templates::OPERATION,
                request,
                |page| page.launch_template_sets,
            )
    }

    /// Chooses which version of a launch template counts when instances are created without naming one.
    ///
    /// - Request: [`ModifyLaunchTemplateDefaultVersionRequest`]. Response:
    ///   [`ModifyLaunchTemplateDefaultVersionResponse`]. Nested types:
    ///   [`modify_launch_template_default_version`].
    /// - [Documented errors](modify_launch_template_default_version::ERRORS).
    /// - Requires permission for the action `ecs:ModifyLaunchTemplateDefaultVersion` (access level update),
    ///   on all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion),
    ///   2024-06-24.
    pub fn modify_launch_template_default_version(
        &self,
        request: ModifyLaunchTemplateDefaultVersionRequest,
    ) -> Call<ModifyLaunchTemplateDefaultVersionResponse> {
        self.core.call(&modify_launch_template_default_version::OPERATION, request)
    }
}
