// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Images and the quota of them.
//!
//! - [`create_image`](crate::Client::create_image): Makes a custom image of an instance's system disk,
//!   at most 5 a zone.
//! - [`delete_images`](crate::Client::delete_images): Deletes custom images, which frees quota.
//! - [`describe_image_quota`](crate::Client::describe_image_quota): Returns how many custom images a
//!   zone may have, and how many there are.
//! - [`describe_images`](crate::Client::describe_images): Lists images of a zone, the provider's and
//!   the account's.
//! - [`modify_images_attributes`](crate::Client::modify_images_attributes): Changes the name and
//!   description of custom images, the same for all of them.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Makes a custom image of an instance's system disk, at most 5 a zone.
    ///
    /// - Request: [`CreateImageRequest`]. Response: [`CreateImageResponse`]. Nested types:
    ///   [`create_image`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeImages`.
    /// - Waiter: [`wait_until_images_available`](Self::wait_until_images_available).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-image.yaml),
    ///   2026-07-08.
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Call<CreateImageResponse> {
        self.core.call(&create_image::OPERATION, request)
    }

    /// Deletes custom images, which frees quota.
    ///
    /// - Request: [`DeleteImagesRequest`]. Response: [`DeleteImagesResponse`]. Nested types:
    ///   [`delete_images`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-images.yaml),
    ///   2026-07-08.
    pub fn delete_images(
        &self,
        request: DeleteImagesRequest,
    ) -> Call<DeleteImagesResponse> {
        self.core.call(&delete_images::OPERATION, request)
    }

    /// Returns how many custom images a zone may have, and how many there are.
    ///
    /// - Request: [`DescribeImageQuotaRequest`]. Response: [`DescribeImageQuotaResponse`]. Nested types:
    ///   [`describe_image_quota`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-image-quota.yaml),
    ///   2026-07-08.
    pub fn describe_image_quota(
        &self,
        request: DescribeImageQuotaRequest,
    ) -> Call<DescribeImageQuotaResponse> {
        self.core.call(&describe_image_quota::OPERATION, request)
    }

    /// Lists images of a zone, the provider's and the account's.
    ///
    /// - Request: [`DescribeImagesRequest`]. Response: [`DescribeImagesResponse`]. Nested types:
    ///   [`describe_images`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter: [`wait_until_images_available`](Self::wait_until_images_available).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-images.yaml),
    ///   2026-07-08.
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> PagedCall<DescribeImagesResponse, describe_images::Image> {
        self.core.paged(&describe_images::OPERATION, request, |page| page.data_set)
    }

    /// Changes the name and description of custom images, the same for all of them.
    ///
    /// - Request: [`ModifyImagesAttributesRequest`]. Response: [`ModifyImagesAttributesResponse`]. Nested
    ///   types: [`modify_images_attributes`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-images-attributes.yaml),
    ///   2026-07-08.
    pub fn modify_images_attributes(
        &self,
        request: ModifyImagesAttributesRequest,
    ) -> Call<ModifyImagesAttributesResponse> {
        self.core.call(&modify_images_attributes::OPERATION, request)
    }
}
