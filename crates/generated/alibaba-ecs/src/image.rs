// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Images: creation, import, export, sharing, families, pipelines that build them.
//!
//! - [`cancel_copy_image`](crate::Client::cancel_copy_image): Stops a running image copy and removes
//!   the unfinished image in the target region.
//! - [`cancel_image_pipeline_execution`](crate::Client::cancel_image_pipeline_execution): Cancels a
//!   running image build.
//! - [`copy_image`](crate::Client::copy_image): Copies a custom image to another region.
//! - [`create_image`](crate::Client::create_image): Makes a custom image from an instance, from the
//!   snapshot of a system disk, or from several snapshots.
//! - [`create_image_component`](crate::Client::create_image_component): Creates an image component, a
//!   reusable piece of build commands.
//! - [`create_image_pipeline`](crate::Client::create_image_pipeline): Creates an image template, from
//!   which `StartImagePipelineExecution` builds images and hands them to regions and accounts.
//! - [`delete_image`](crate::Client::delete_image): Deletes a custom image; no instance can be created
//!   from it any more.
//! - [`delete_image_component`](crate::Client::delete_image_component): Deletes an image component of
//!   the account.
//! - [`delete_image_pipeline`](crate::Client::delete_image_pipeline): Deletes an image template.
//! - [`describe_image_components`](crate::Client::describe_image_components): Lists image components,
//!   with their content.
//! - [`describe_image_from_family`](crate::Client::describe_image_from_family): Returns the newest
//!   usable custom image of an image family.
//! - [`describe_image_pipeline_executions`](crate::Client::describe_image_pipeline_executions): Lists
//!   the builds of an image template, or one build, with their progress and the images made.
//! - [`describe_image_pipelines`](crate::Client::describe_image_pipelines): Lists image templates with
//!   what they build and where they hand it to.
//! - [`describe_image_share_permission`](crate::Client::describe_image_share_permission): Lists the
//!   accounts that a custom image is shared with.
//! - [`describe_image_support_instance_types`](crate::Client::describe_image_support_instance_types):
//!   Lists the instance types that an image can run on.
//! - [`describe_images`](crate::Client::describe_images): Lists images: those of the account, the
//!   provider's public ones, those of the marketplace, and those that other accounts share.
//! - [`export_image`](crate::Client::export_image): Exports a custom image into an OSS bucket of the
//!   same region.
//! - [`import_image`](crate::Client::import_image): Imports an image file from OSS as a custom image.
//! - [`modify_image_attribute`](crate::Client::modify_image_attribute): Changes the name, description,
//!   status, family, boot mode or features of a custom image.
//! - [`modify_image_share_group_permission`](crate::Client::modify_image_share_group_permission):
//!   Shares an image with a group of accounts or stops doing so.
//! - [`modify_image_share_permission`](crate::Client::modify_image_share_permission): Shares a custom
//!   image with other accounts, stops sharing it, or publishes it as a community image.
//! - [`start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution): Starts a build
//!   of an image template: it builds, hands out and shares the image as the template says.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Stops a running image copy and removes the unfinished image in the target region.
    ///
    /// - Request: [`CancelCopyImageRequest`]. Response: [`CancelCopyImageResponse`]. Nested types:
    ///   [`cancel_copy_image`].
    /// - [Documented errors](cancel_copy_image::ERRORS).
    /// - Requires permission for the action `ecs:CancelCopyImage` (access level update), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelCopyImage), 2024-06-24.
    pub fn cancel_copy_image(
        &self,
        request: CancelCopyImageRequest,
    ) -> Call<CancelCopyImageResponse> {
        self.core.call(&cancel_copy_image::OPERATION, request)
    }

    /// Cancels a running image build.
    ///
    /// - Request: [`CancelImagePipelineExecutionRequest`]. Response:
    ///   [`CancelImagePipelineExecutionResponse`]. Nested types: [`cancel_image_pipeline_execution`].
    /// - [Documented errors](cancel_image_pipeline_execution::ERRORS).
    /// - Requires permission for the action `ecs:CancelImagePipelineExecution` (access level update), on
    ///   all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelImagePipelineExecution), 2024-06-24.
    pub fn cancel_image_pipeline_execution(
        &self,
        request: CancelImagePipelineExecutionRequest,
    ) -> Call<CancelImagePipelineExecutionResponse> {
        self.core.call(&cancel_image_pipeline_execution::OPERATION, request)
    }

    /// Copies a custom image to another region.
    ///
    /// - Request: [`CopyImageRequest`]. Response: [`CopyImageResponse`]. Nested types: [`copy_image`].
    /// - [Documented errors](copy_image::ERRORS).
    /// - Requires permission for the action `ecs:CopyImage` (access level update), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopyImage), 2024-06-24.
    pub fn copy_image(&self, request: CopyImageRequest) -> Call<CopyImageResponse> {
        self.core.call(&copy_image::OPERATION, request)
    }

    /// Makes a custom image from an instance, from the snapshot of a system disk, or from several
    /// snapshots.
    ///
    /// - Request: [`CreateImageRequest`]. Response: [`CreateImageResponse`]. Nested types:
    ///   [`create_image`].
    /// - [Documented errors](create_image::ERRORS).
    /// - Requires permission for the action `ecs:CreateImage` (access level create), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/*` (required in the policy) and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Snapshot
    ///   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImage), 2024-06-24.
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Call<CreateImageResponse> {
        self.core.call(&create_image::OPERATION, request)
    }

    /// Creates an image component, a reusable piece of build commands.
    ///
    /// - Request: [`CreateImageComponentRequest`]. Response: [`CreateImageComponentResponse`]. Nested
    ///   types: [`create_image_component`].
    /// - [Documented errors](create_image_component::ERRORS).
    /// - Requires permission for the action `ecs:CreateImageComponent` (access level create), on
    ///   ImageComponent `acs:ecs:{#regionId}:{#accountId}:imagecomponent/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImageComponent),
    ///   2024-06-24.
    pub fn create_image_component(
        &self,
        request: CreateImageComponentRequest,
    ) -> Call<CreateImageComponentResponse> {
        self.core.call(&create_image_component::OPERATION, request)
    }

    /// Creates an image template, from which `StartImagePipelineExecution` builds images and hands them to
    /// regions and accounts.
    ///
    /// - Request: [`CreateImagePipelineRequest`]. Response: [`CreateImagePipelineResponse`]. Nested types:
    ///   [`create_image_pipeline`].
    /// - [Documented errors](create_image_pipeline::ERRORS).
    /// - Requires permission for the action `ecs:CreateImagePipeline` (access level create), on
    ///   ImagePipeline `acs:ecs:{#regionId}:{#accountId}:imagepipeline/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImagePipeline),
    ///   2024-06-24.
    pub fn create_image_pipeline(
        &self,
        request: CreateImagePipelineRequest,
    ) -> Call<CreateImagePipelineResponse> {
        self.core.call(&create_image_pipeline::OPERATION, request)
    }

    /// Deletes a custom image; no instance can be created from it any more.
    ///
    /// - Request: [`DeleteImageRequest`]. Response: [`DeleteImageResponse`]. Nested types:
    ///   [`delete_image`].
    /// - [Documented errors](delete_image::ERRORS).
    /// - Requires permission for the action `ecs:DeleteImage` (access level delete), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImage), 2024-06-24.
    pub fn delete_image(
        &self,
        request: DeleteImageRequest,
    ) -> Call<DeleteImageResponse> {
        self.core.call(&delete_image::OPERATION, request)
    }

    /// Deletes an image component of the account.
    ///
    /// - Request: [`DeleteImageComponentRequest`]. Response: [`DeleteImageComponentResponse`]. Nested
    ///   types: [`delete_image_component`].
    /// - [Documented errors](delete_image_component::ERRORS).
    /// - Requires permission for the action `ecs:DeleteImageComponent` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImageComponent),
    ///   2024-06-24.
    pub fn delete_image_component(
        &self,
        request: DeleteImageComponentRequest,
    ) -> Call<DeleteImageComponentResponse> {
        self.core.call(&delete_image_component::OPERATION, request)
    }

    /// Deletes an image template.
    ///
    /// - Request: [`DeleteImagePipelineRequest`]. Response: [`DeleteImagePipelineResponse`]. Nested types:
    ///   [`delete_image_pipeline`].
    /// - [Documented errors](delete_image_pipeline::ERRORS).
    /// - Requires permission for the action `ecs:DeleteImagePipeline` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImagePipeline),
    ///   2024-06-24.
    pub fn delete_image_pipeline(
        &self,
        request: DeleteImagePipelineRequest,
    ) -> Call<DeleteImagePipelineResponse> {
        self.core.call(&delete_image_pipeline::OPERATION, request)
    }

    /// Lists image components, with their content.
    ///
    /// - Request: [`DescribeImageComponentsRequest`]. Response: [`DescribeImageComponentsResponse`]. Nested
    ///   types: [`describe_image_components`].
    /// - [Documented errors](describe_image_components::ERRORS).
    /// - Requires permission for the action `ecs:DescribeImageComponents` (access level get), on
    ///   ImageComponent `acs:ecs:{#regionId}:{#accountId}:imagecomponent/*` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageComponents),
    ///   2024-06-24.
    pub fn describe_image_components(
        &self,
        request: DescribeImageComponentsRequest,
    ) -> PagedCall<
        DescribeImageComponentsResponse,
        describe_image_components::ImageComponentSet,
    > {
        self.core
            .paged(
                &describe_image_components::OPERATION,
                request,
                |page| page.image_component,
            )
    }

    /// Returns the newest usable custom image of an image family.
    ///
    /// - Request: [`DescribeImageFromFamilyRequest`]. Response: [`DescribeImageFromFamilyResponse`]. Nested
    ///   types: [`describe_image_from_family`].
    /// - [Documented errors](describe_image_from_family::ERRORS).
    /// - Requires permission for the action `ecs:DescribeImageFromFamily` (access level get), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageFromFamily),
    ///   2024-06-24.
    pub fn describe_image_from_family(
        &self,
        request: DescribeImageFromFamilyRequest,
    ) -> Call<DescribeImageFromFamilyResponse> {
        self.core.call(&describe_image_from_family::OPERATION, request)
    }

    /// Lists the builds of an image template, or one build, with their progress and the images made.
    ///
    /// - Request: [`DescribeImagePipelineExecutionsRequest`]. Response:
    ///   [`DescribeImagePipelineExecutionsResponse`]. Nested types: [`describe_image_pipeline_executions`].
    /// - [Documented errors](describe_image_pipeline_executions::ERRORS).
    /// - Requires permission for the action `ecs:DescribeImagePipelineExecutions` (access level get), on
    ///   ImagePipelineExecution `acs:ecs:{#regionId}:{#accountId}:imagepipelineexecution/*` (required in
    ///   the policy) and ImagePipeline `acs:ecs:{#regionId}:{#accountId}:imagepipeline/*` (required in the
    ///   policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter:
    ///   [`wait_until_image_pipeline_execution_succeeded`](Self::wait_until_image_pipeline_execution_succeeded).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelineExecutions), 2024-06-24.
    pub fn describe_image_pipeline_executions(
        &self,
        request: DescribeImagePipelineExecutionsRequest,
    ) -> PagedCall<
        DescribeImagePipelineExecutionsResponse,
        describe_image_pipeline_executions::ImagePipelineExecutionSet,
    > {
        self.core
            .paged(
                &describe_image_pipeline_executions::OPERATION,
                request,
                |page| page.image_pipeline_execution,
            )
    }

    /// Lists image templates with what they build and where they hand it to.
    ///
    /// - Request: [`DescribeImagePipelinesRequest`]. Response: [`DescribeImagePipelinesResponse`]. Nested
    ///   types: [`describe_image_pipelines`].
    /// - [Documented errors](describe_image_pipelines::ERRORS).
    /// - Requires permission for the action `ecs:DescribeImagePipelines` (access level get), on
    ///   ImagePipeline `acs:ecs:{#regionId}:{#accountId}:imagepipeline/*` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelines),
    ///   2024-06-24.
    pub fn describe_image_pipelines(
        &self,
        request: DescribeImagePipelinesRequest,
    ) -> PagedCall<
        DescribeImagePipelinesResponse,
        describe_image_pipelines::ImagePipelineSet,
    > {
        self.core
            .paged(
                &describe_image_pipelines::OPERATION,
                request,
                |page| page.image_pipeline,
            )
    }

    /// Lists the accounts that a custom image is shared with.
    ///
    /// - Request: [`DescribeImageSharePermissionRequest`]. Response:
    ///   [`DescribeImageSharePermissionResponse`]. Nested types: [`describe_image_share_permission`].
    /// - [Documented errors](describe_image_share_permission::ERRORS).
    /// - Requires permission for the action `ecs:DescribeImageSharePermission` (access level get), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageSharePermission), 2024-06-24.
    pub fn describe_image_share_permission(
        &self,
        request: DescribeImageSharePermissionRequest,
    ) -> PagedCall<
        DescribeImageSharePermissionResponse,
        describe_image_share_permission::ShareGroup,
    > {
        self.core
            .paged(
                &describe_image_share_permission::OPERATION,
                request,
                |page| page.share_groups,
            )
    }

    /// Lists the instance types that an image can run on.
    ///
    /// - Request: [`DescribeImageSupportInstanceTypesRequest`]. Response:
    ///   [`DescribeImageSupportInstanceTypesResponse`]. Nested types:
    ///   [`describe_image_support_instance_types`].
    /// - [Documented errors](describe_image_support_instance_types::ERRORS).
    /// - Requires permission for the action `ecs:DescribeImageSupportInstanceTypes` (access level get), on
    ///   Image `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageSupportInstanceTypes),
    ///   2024-06-24.
    pub fn describe_image_support_instance_types(
        &self,
        request: DescribeImageSupportInstanceTypesRequest,
    ) -> Call<DescribeImageSupportInstanceTypesResponse> {
        self.core.call(&describe_image_support_instance_types::OPERATION, request)
    }

    /// Lists images: those of the account, the provider's public ones, those of the marketplace, and those
    /// that other accounts share.
    ///
    /// - Request: [`DescribeImagesRequest`]. Response: [`DescribeImagesResponse`]. Nested types:
    ///   [`describe_images`].
    /// - [Documented errors](describe_images::ERRORS).
    /// - Requires permission for the action `ecs:DescribeImages` (access level get), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/*` and Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_image_available`](Self::wait_until_image_available),
    ///   [`wait_until_image_deleted`](Self::wait_until_image_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImages), 2024-06-24.
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> PagedCall<DescribeImagesResponse, describe_images::Image> {
        self.core.paged(&describe_images::OPERATION, request, |page| page.images)
    }

    /// Exports a custom image into an OSS bucket of the same region.
    ///
    /// - Request: [`ExportImageRequest`]. Response: [`ExportImageResponse`]. Nested types:
    ///   [`export_image`].
    /// - [Documented errors](export_image::ERRORS).
    /// - Requires permission for the action `ecs:ExportImage` (access level update), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ExportImage), 2024-06-24.
    pub fn export_image(
        &self,
        request: ExportImageRequest,
    ) -> Call<ExportImageResponse> {
        self.core.call(&export_image::OPERATION, request)
    }

    /// Imports an image file from OSS as a custom image.
    ///
    /// - Request: [`ImportImageRequest`]. Response: [`ImportImageResponse`]. Nested types:
    ///   [`import_image`].
    /// - [Documented errors](import_image::ERRORS).
    /// - Requires permission for the action `ecs:ImportImage` (access level update), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/*` (required in the policy).
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeImages` every 5 s, up to
    ///   1000 times.
    /// - Waiters: [`wait_until_image_available`](Self::wait_until_image_available),
    ///   [`wait_until_image_deleted`](Self::wait_until_image_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ImportImage), 2024-06-24.
    pub fn import_image(
        &self,
        request: ImportImageRequest,
    ) -> Call<ImportImageResponse> {
        self.core.call(&import_image::OPERATION, request)
    }

    /// Changes the name, description, status, family, boot mode or features of a custom image.
    ///
    /// - Request: [`ModifyImageAttributeRequest`]. Response: [`ModifyImageAttributeResponse`]. Nested
    ///   types: [`modify_image_attribute`].
    /// - [Documented errors](modify_image_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyImageAttribute` (access level update), on Image
    ///   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageAttribute),
    ///   2024-06-24.
    pub fn modify_image_attribute(
        &self,
        request: ModifyImageAttributeRequest,
    ) -> Call<ModifyImageAttributeResponse> {
        self.core.call(&modify_image_attribute::OPERATION, request)
    }

    /// Shares an image with a group of accounts or stops doing so.
    ///
    /// - Request: [`ModifyImageShareGroupPermissionRequest`]. Response:
    ///   [`ModifyImageShareGroupPermissionResponse`]. Nested types:
    ///   [`modify_image_share_group_permission`].
    /// - [Documented errors](modify_image_share_group_permission::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageShareGroupPermission), 2024-06-24.
    #[deprecated]
    pub fn modify_image_share_group_permission(
        &self,
        request: ModifyImageShareGroupPermissionRequest,
    ) -> Call<ModifyImageShareGroupPermissionResponse> {
        self.core.call(&modify_image_share_group_permission::OPERATION, request)
    }

    /// Shares a custom image with other accounts, stops sharing it, or publishes it as a community image.
    ///
    /// - Request: [`ModifyImageSharePermissionRequest`]. Response: [`ModifyImageSharePermissionResponse`].
    ///   Nested types: [`modify_image_share_permission`].
    /// - [Documented errors](modify_image_share_permission::ERRORS).
    /// - Requires permission for the action `ecs:ModifyImageSharePermission` (access level update), on
    ///   Image `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageSharePermission),
    ///   2024-06-24.
    pub fn modify_image_share_permission(
        &self,
        request: ModifyImageSharePermissionRequest,
    ) -> Call<ModifyImageSharePermissionResponse> {
        self.core.call(&modify_image_share_permission::OPERATION, request)
    }

    /// Starts a build of an image template: it builds, hands out and shares the image as the template says.
    ///
    /// - Request: [`StartImagePipelineExecutionRequest`]. Response:
    ///   [`StartImagePipelineExecutionResponse`]. Nested types: [`start_image_pipeline_execution`].
    /// - [Documented errors](start_image_pipeline_execution::ERRORS).
    /// - Requires permission for the action `ecs:StartImagePipelineExecution` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartImagePipelineExecution),
    ///   2024-06-24.
    pub fn start_image_pipeline_execution(
        &self,
        request: StartImagePipelineExecutionRequest,
    ) -> Call<StartImagePipelineExecutionResponse> {
        self.core.call(&start_image_pipeline_execution::OPERATION, request)
    }
}
