// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! reserved-instance.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Describe reserved instance auto renew attribute (`DescribeReservedInstanceAutoRenewAttribute`).
    pub fn describe_reserved_instance_auto_renew_attribute(
        &self, request: DescribeReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<DescribeReservedInstanceAutoRenewAttributeResponse> {
        self.core.call(&describe_reserved_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Describe reserved instances (`DescribeReservedInstances`).
    pub fn describe_reserved_instances(
        &self, request: DescribeReservedInstancesRequest,
    ) -> PagedCall<DescribeReservedInstancesResponse, describe_reserved_instances::ReservedInstance> {
        self.core.paged(&describe_reserved_instances::OPERATION, request, |page| page.reserved_instances)
    }

    /// Modify reserved instance attribute (`ModifyReservedInstanceAttribute`).
    pub fn modify_reserved_instance_attribute(
        &self, request: ModifyReservedInstanceAttributeRequest,
    ) -> Call<ModifyReservedInstanceAttributeResponse> {
        self.core.call(&modify_reserved_instance_attribute::OPERATION, request)
    }

    /// Modify reserved instance auto renew attribute (`ModifyReservedInstanceAutoRenewAttribute`).
    pub fn modify_reserved_instance_auto_renew_attribute(
        &self, request: ModifyReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<ModifyReservedInstanceAutoRenewAttributeResponse> {
        self.core.call(&modify_reserved_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Modify reserved instances (`ModifyReservedInstances`).
    pub fn modify_reserved_instances(&self, request: ModifyReservedInstancesRequest) -> Call<ModifyReservedInstancesResponse> {
        self.core.call(&modify_reserved_instances::OPERATION, request)
    }

    /// Purchase reserved instances offering (`PurchaseReservedInstancesOffering`).
    pub fn purchase_reserved_instances_offering(
        &self, request: PurchaseReservedInstancesOfferingRequest,
    ) -> Call<PurchaseReservedInstancesOfferingResponse> {
        self.core.call(&purchase_reserved_instances_offering::OPERATION, request)
    }

    /// Renew reserved instances (`RenewReservedInstances`).
    pub fn renew_reserved_instances(&self, request: RenewReservedInstancesRequest) -> Call<RenewReservedInstancesResponse> {
        self.core.call(&renew_reserved_instances::OPERATION, request)
    }
}
