// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! price.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Inquiry price create disks (`InquiryPriceCreateDisks`).
    pub fn inquiry_price_create_disks(&self, request: InquiryPriceCreateDisksRequest) -> Call<InquiryPriceCreateDisksResponse> {
        self.core.call(&inquiry_price_create_disks::OPERATION, request)
    }

    /// Inquiry price create instance (`InquiryPriceCreateInstance`).
    pub fn inquiry_price_create_instance(
        &self, request: InquiryPriceCreateInstanceRequest,
    ) -> Call<InquiryPriceCreateInstanceResponse> {
        self.core.call(&inquiry_price_create_instance::OPERATION, request)
    }

    /// Inquiry price instance bandwidth (`InquiryPriceInstanceBandwidth`).
    pub fn inquiry_price_instance_bandwidth(
        &self, request: InquiryPriceInstanceBandwidthRequest,
    ) -> Call<InquiryPriceInstanceBandwidthResponse> {
        self.core.call(&inquiry_price_instance_bandwidth::OPERATION, request)
    }

    /// Inquiry price instance traffic package (`InquiryPriceInstanceTrafficPackage`).
    pub fn inquiry_price_instance_traffic_package(
        &self, request: InquiryPriceInstanceTrafficPackageRequest,
    ) -> Call<InquiryPriceInstanceTrafficPackageResponse> {
        self.core.call(&inquiry_price_instance_traffic_package::OPERATION, request)
    }
}
