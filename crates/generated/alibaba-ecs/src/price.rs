// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! price.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Describe instance modification price (`DescribeInstanceModificationPrice`).
    pub fn describe_instance_modification_price(
        &self, request: DescribeInstanceModificationPriceRequest,
    ) -> Call<DescribeInstanceModificationPriceResponse> {
        self.core.call(&describe_instance_modification_price::OPERATION, request)
    }

    /// Describe price (`DescribePrice`).
    pub fn describe_price(&self, request: DescribePriceRequest) -> Call<DescribePriceResponse> {
        self.core.call(&describe_price::OPERATION, request)
    }

    /// Describe renewal price (`DescribeRenewalPrice`).
    pub fn describe_renewal_price(&self, request: DescribeRenewalPriceRequest) -> Call<DescribeRenewalPriceResponse> {
        self.core.call(&describe_renewal_price::OPERATION, request)
    }
}
