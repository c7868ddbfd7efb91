// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Images and the quota of them.

pub mod create_image; pub use create_image::{CreateImageRequest, CreateImageResponse};
pub mod delete_images; pub use delete_images::{DeleteImagesRequest, DeleteImagesResponse};
pub mod describe_image_quota; pub use describe_image_quota::{DescribeImageQuotaRequest, DescribeImageQuotaResponse};
pub mod describe_images; pub use describe_images::{DescribeImagesRequest, DescribeImagesResponse};
pub mod modify_images_attributes; pub use modify_images_attributes::{ModifyImagesAttributesRequest, ModifyImagesAttributesResponse};
