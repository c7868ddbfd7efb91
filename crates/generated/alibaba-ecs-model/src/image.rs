// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Images: creation, import, export, sharing, families, pipelines that build them.

pub mod cancel_copy_image; pub use cancel_copy_image::{CancelCopyImageRequest, CancelCopyImageResponse};
pub mod cancel_image_pipeline_execution; pub use cancel_image_pipeline_execution::{CancelImagePipelineExecutionRequest, CancelImagePipelineExecutionResponse};
pub mod copy_image; pub use copy_image::{CopyImageRequest, CopyImageResponse};
pub mod create_image; pub use create_image::{CreateImageRequest, CreateImageResponse};
pub mod create_image_component; pub use create_image_component::{CreateImageComponentRequest, CreateImageComponentResponse};
pub mod create_image_pipeline; pub use create_image_pipeline::{CreateImagePipelineRequest, CreateImagePipelineResponse};
pub mod delete_image; pub use delete_image::{DeleteImageRequest, DeleteImageResponse};
pub mod delete_image_component; pub use delete_image_component::{DeleteImageComponentRequest, DeleteImageComponentResponse};
pub mod delete_image_pipeline; pub use delete_image_pipeline::{DeleteImagePipelineRequest, DeleteImagePipelineResponse};
pub mod describe_image_components; pub use describe_image_components::{DescribeImageComponentsRequest, DescribeImageComponentsResponse};
pub mod describe_image_from_family; pub use describe_image_from_family::{DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse};
pub mod describe_image_pipeline_executions; pub use describe_image_pipeline_executions::{DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse};
pub mod describe_image_pipelines; pub use describe_image_pipelines::{DescribeImagePipelinesRequest, DescribeImagePipelinesResponse};
pub mod describe_image_share_permission; pub use describe_image_share_permission::{DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse};
pub mod describe_image_support_instance_types; pub use describe_image_support_instance_types::{DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse};
pub mod describe_images; pub use describe_images::{DescribeImagesRequest, DescribeImagesResponse};
pub mod export_image; pub use export_image::{ExportImageRequest, ExportImageResponse};
pub mod import_image; pub use import_image::{ImportImageRequest, ImportImageResponse};
pub mod modify_image_attribute; pub use modify_image_attribute::{ModifyImageAttributeRequest, ModifyImageAttributeResponse};
pub mod modify_image_share_group_permission; pub use modify_image_share_group_permission::{ModifyImageShareGroupPermissionRequest, ModifyImageShareGroupPermissionResponse};
pub mod modify_image_share_permission; pub use modify_image_share_permission::{ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse};
pub mod start_image_pipeline_execution; pub use start_image_pipeline_execution::{StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse};
