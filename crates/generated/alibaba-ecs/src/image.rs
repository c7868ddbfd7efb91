// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! image.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancel copy image (`CancelCopyImage`).
    pub fn cancel_copy_image(&self, request: CancelCopyImageRequest) -> Call<CancelCopyImageResponse> {
        self.core.call(&cancel_copy_image::OPERATION, request)
    }

    /// Cancel image pipeline execution (`CancelImagePipelineExecution`).
    pub fn cancel_image_pipeline_execution(
        &self, request: CancelImagePipelineExecutionRequest,
    ) -> Call<CancelImagePipelineExecutionResponse> {
        self.core.call(&cancel_image_pipeline_execution::OPERATION, request)
    }

    /// Copy image (`CopyImage`).
    pub fn copy_image(&self, request: CopyImageRequest) -> Call<CopyImageResponse> {
        self.core.call(&copy_image::OPERATION, request)
    }

    /// Create image (`CreateImage`).
    pub fn create_image(&self, request: CreateImageRequest) -> Call<CreateImageResponse> {
        self.core.call(&create_image::OPERATION, request)
    }

    /// Create image component (`CreateImageComponent`).
    pub fn create_image_component(&self, request: CreateImageComponentRequest) -> Call<CreateImageComponentResponse> {
        self.core.call(&create_image_component::OPERATION, request)
    }

    /// Create image pipeline (`CreateImagePipeline`).
    pub fn create_image_pipeline(&self, request: CreateImagePipelineRequest) -> Call<CreateImagePipelineResponse> {
        self.core.call(&create_image_pipeline::OPERATION, request)
    }

    /// Delete image (`DeleteImage`).
    pub fn delete_image(&self, request: DeleteImageRequest) -> Call<DeleteImageResponse> {
        self.core.call(&delete_image::OPERATION, request)
    }

    /// Delete image component (`DeleteImageComponent`).
    pub fn delete_image_component(&self, request: DeleteImageComponentRequest) -> Call<DeleteImageComponentResponse> {
        self.core.call(&delete_image_component::OPERATION, request)
    }

    /// Delete image pipeline (`DeleteImagePipeline`).
    pub fn delete_image_pipeline(&self, request: DeleteImagePipelineRequest) -> Call<DeleteImagePipelineResponse> {
        self.core.call(&delete_image_pipeline::OPERATION, request)
    }

    /// Describe image components (`DescribeImageComponents`).
    pub fn describe_image_components(
        &self, request: DescribeImageComponentsRequest,
    ) -> PagedCall<DescribeImageComponentsResponse, describe_image_components::ImageComponentSet> {
        self.core.paged(&describe_image_components::OPERATION, request, |page| page.image_component)
    }

    /// Describe image from family (`DescribeImageFromFamily`).
    pub fn describe_image_from_family(&self, request: DescribeImageFromFamilyRequest) -> Call<DescribeImageFromFamilyResponse> {
        self.core.call(&describe_image_from_family::OPERATION, request)
    }

    /// Describe image pipeline executions (`DescribeImagePipelineExecutions`).
    pub fn describe_image_pipeline_executions(
        &self, request: DescribeImagePipelineExecutionsRequest,
    ) -> PagedCall<DescribeImagePipelineExecutionsResponse, describe_image_pipeline_executions::ImagePipelineExecutionSet> {
        self.core.paged(&describe_image_pipeline_executions::OPERATION, request, |page| page.image_pipeline_execution)
    }

    /// Describe image pipelines (`DescribeImagePipelines`).
    pub fn describe_image_pipelines(
        &self, request: DescribeImagePipelinesRequest,
    ) -> PagedCall<DescribeImagePipelinesResponse, describe_image_pipelines::ImagePipelineSet> {
        self.core.paged(&describe_image_pipelines::OPERATION, request, |page| page.image_pipeline)
    }

    /// Describe image share permission (`DescribeImageSharePermission`).
    pub fn describe_image_share_permission(
        &self, request: DescribeImageSharePermissionRequest,
    ) -> PagedCall<DescribeImageSharePermissionResponse, describe_image_share_permission::ShareGroup> {
        self.core.paged(&describe_image_share_permission::OPERATION, request, |page| page.share_groups)
    }

    /// Describe image support instance types (`DescribeImageSupportInstanceTypes`).
    pub fn describe_image_support_instance_types(
        &self, request: DescribeImageSupportInstanceTypesRequest,
    ) -> Call<DescribeImageSupportInstanceTypesResponse> {
        self.core.call(&describe_image_support_instance_types::OPERATION, request)
    }

    /// Describe images (`DescribeImages`).
    pub fn describe_images(&self, request: DescribeImagesRequest) -> PagedCall<DescribeImagesResponse, describe_images::Image> {
        self.core.paged(&describe_images::OPERATION, request, |page| page.images)
    }

    /// Export image (`ExportImage`).
    pub fn export_image(&self, request: ExportImageRequest) -> Call<ExportImageResponse> {
        self.core.call(&export_image::OPERATION, request)
    }

    /// Import image (`ImportImage`).
    pub fn import_image(&self, request: ImportImageRequest) -> Call<ImportImageResponse> {
        self.core.call(&import_image::OPERATION, request)
    }

    /// Modify image attribute (`ModifyImageAttribute`).
    pub fn modify_image_attribute(&self, request: ModifyImageAttributeRequest) -> Call<ModifyImageAttributeResponse> {
        self.core.call(&modify_image_attribute::OPERATION, request)
    }

    /// Modify image share group permission (`ModifyImageShareGroupPermission`).
    #[deprecated = "Deprecated."]
    pub fn modify_image_share_group_permission(
        &self, request: ModifyImageShareGroupPermissionRequest,
    ) -> Call<ModifyImageShareGroupPermissionResponse> {
        self.core.call(&modify_image_share_group_permission::OPERATION, request)
    }

    /// Modify image share permission (`ModifyImageSharePermission`).
    pub fn modify_image_share_permission(
        &self, request: ModifyImageSharePermissionRequest,
    ) -> Call<ModifyImageSharePermissionResponse> {
        self.core.call(&modify_image_share_permission::OPERATION, request)
    }

    /// Start image pipeline execution (`StartImagePipelineExecution`).
    pub fn start_image_pipeline_execution(
        &self, request: StartImagePipelineExecutionRequest,
    ) -> Call<StartImagePipelineExecutionResponse> {
        self.core.call(&start_image_pipeline_execution::OPERATION, request)
    }
}
