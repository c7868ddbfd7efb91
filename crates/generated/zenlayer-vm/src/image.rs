// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! image.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create image (`CreateImage`).
    pub fn create_image(&self, request: CreateImageRequest) -> Call<CreateImageResponse> {
        self.core.call(&create_image::OPERATION, request)
    }

    /// Delete images (`DeleteImages`).
    pub fn delete_images(&self, request: DeleteImagesRequest) -> Call<DeleteImagesResponse> {
        self.core.call(&delete_images::OPERATION, request)
    }

    /// Describe image quota (`DescribeImageQuota`).
    pub fn describe_image_quota(&self, request: DescribeImageQuotaRequest) -> Call<DescribeImageQuotaResponse> {
        self.core.call(&describe_image_quota::OPERATION, request)
    }

    /// Describe images (`DescribeImages`).
    pub fn describe_images(&self, request: DescribeImagesRequest) -> PagedCall<DescribeImagesResponse, describe_images::DataSet> {
        self.core.paged(&describe_images::OPERATION, request, |page| page.data_set)
    }

    /// Modify images attributes (`ModifyImagesAttributes`).
    pub fn modify_images_attributes(&self, request: ModifyImagesAttributesRequest) -> Call<ModifyImagesAttributesResponse> {
        self.core.call(&modify_images_attributes::OPERATION, request)
    }
}
