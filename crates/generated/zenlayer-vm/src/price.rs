// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Prices before buying or changing.
//!
//! - [`inquiry_price_create_disks`](crate::Client::inquiry_price_create_disks): Returns what data disks
//!   would cost, by subscription or pay-as-you-go.
//! - [`inquiry_price_create_instance`](crate::Client::inquiry_price_create_instance): Returns what
//!   instances would cost.
//! - [`inquiry_price_instance_bandwidth`](crate::Client::inquiry_price_instance_bandwidth): Returns
//!   what another bandwidth of an instance would cost.
//! - [`inquiry_price_instance_traffic_package`](crate::Client::inquiry_price_instance_traffic_package):
//!   Returns what another traffic package of an instance would cost.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Returns what data disks would cost, by subscription or pay-as-you-go.
    ///
    /// - Request: [`InquiryPriceCreateDisksRequest`]. Response: [`InquiryPriceCreateDisksResponse`]. Nested
    ///   types: [`inquiry_price_create_disks`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-create-disks.yaml),
    ///   2026-07-08.
    pub fn inquiry_price_create_disks(
        &self,
        request: InquiryPriceCreateDisksRequest,
    ) -> Call<InquiryPriceCreateDisksResponse> {
        self.core.call(&inquiry_price_create_disks::OPERATION, request)
    }

    /// Returns what instances would cost.
    ///
    /// - Request: [`InquiryPriceCreateInstanceRequest`]. Response: [`InquiryPriceCreateInstanceResponse`].
    ///   Nested types: [`inquiry_price_create_instance`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-create-instance.yaml),
    ///   2026-07-08.
    pub fn inquiry_price_create_instance(
        &self,
        request: InquiryPriceCreateInstanceRequest,
    ) -> Call<InquiryPriceCreateInstanceResponse> {
        self.core.call(&inquiry_price_create_instance::OPERATION, request)
    }

    /// Returns what another bandwidth of an instance would cost.
    ///
    /// - Request: [`InquiryPriceInstanceBandwidthRequest`]. Response:
    ///   [`InquiryPriceInstanceBandwidthResponse`]. Nested types: [`inquiry_price_instance_bandwidth`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-instance-bandwidth.yaml),
    ///   2026-07-08.
    pub fn inquiry_price_instance_bandwidth(
        &self,
        request: InquiryPriceInstanceBandwidthRequest,
    ) -> Call<InquiryPriceInstanceBandwidthResponse> {
        self.core.call(&inquiry_price_instance_bandwidth::OPERATION, request)
    }

    /// Returns what another traffic package of an instance would cost.
    ///
    /// - Request: [`InquiryPriceInstanceTrafficPackageRequest`]. Response:
    ///   [`InquiryPriceInstanceTrafficPackageResponse`]. Nested types:
    ///   [`inquiry_price_instance_traffic_package`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-instance-traffic-package.yaml),
    ///   2026-07-08.
    pub fn inquiry_price_instance_traffic_package(
        &self,
        request: InquiryPriceInstanceTrafficPackageRequest,
    ) -> Call<InquiryPriceInstanceTrafficPackageResponse> {
        self.core.call(&inquiry_price_instance_traffic_package::OPERATION, request)
    }
}
