// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! price.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Returns what it costs to upgrade a subscription instance or to add subscription disks to it.
    pub fn describe_instance_modification_price(
        &self, request: DescribeInstanceModificationPriceRequest,
    ) -> Call<DescribeInstanceModificationPriceResponse> {
        self.core.call(&describe_instance_modification_price::OPERATION, request)
    }

    /// Returns the current price of a resource before it is bought, such as an instance or a disk.
    pub fn describe_price(&self, request: DescribePriceRequest) -> Call<DescribePriceResponse> {
        self.core.call(&describe_price::OPERATION, request)
    }

    /// Returns what it costs to renew subscription resources, for a period or up to a common expiry day.
    pub fn describe_renewal_price(&self, request: DescribeRenewalPriceRequest) -> Call<DescribeRenewalPriceResponse> {
        self.core.call(&describe_renewal_price::OPERATION, request)
    }
}
