// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! global-acceleration-instance.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Add global acceleration instance ip (`AddGlobalAccelerationInstanceIp`).
    pub fn add_global_acceleration_instance_ip(
        &self, request: AddGlobalAccelerationInstanceIpRequest,
    ) -> Call<AddGlobalAccelerationInstanceIpResponse> {
        self.core.call(&add_global_acceleration_instance_ip::OPERATION, request)
    }

    /// Create global acceleration instance (`CreateGlobalAccelerationInstance`).
    #[deprecated = "Deprecated."]
    pub fn create_global_acceleration_instance(
        &self, request: CreateGlobalAccelerationInstanceRequest,
    ) -> Call<CreateGlobalAccelerationInstanceResponse> {
        self.core.call(&create_global_acceleration_instance::OPERATION, request)
    }

    /// Delete global acceleration instance (`DeleteGlobalAccelerationInstance`).
    pub fn delete_global_acceleration_instance(
        &self, request: DeleteGlobalAccelerationInstanceRequest,
    ) -> Call<DeleteGlobalAccelerationInstanceResponse> {
        self.core.call(&delete_global_acceleration_instance::OPERATION, request)
    }

    /// Describe global acceleration instances (`DescribeGlobalAccelerationInstances`).
    pub fn describe_global_acceleration_instances(
        &self, request: DescribeGlobalAccelerationInstancesRequest,
    ) -> PagedCall<DescribeGlobalAccelerationInstancesResponse, describe_global_acceleration_instances::GlobalAccelerationInstance> {
        self.core.paged(&describe_global_acceleration_instances::OPERATION, request, |page| page.global_acceleration_instances)
    }

    /// Describe server related global acceleration instances (`DescribeServerRelatedGlobalAccelerationInstances`).
    pub fn describe_server_related_global_acceleration_instances(
        &self, request: DescribeServerRelatedGlobalAccelerationInstancesRequest,
    ) -> Call<DescribeServerRelatedGlobalAccelerationInstancesResponse> {
        self.core.call(&describe_server_related_global_acceleration_instances::OPERATION, request)
    }

    /// Modify global acceleration instance attributes (`ModifyGlobalAccelerationInstanceAttributes`).
    pub fn modify_global_acceleration_instance_attributes(
        &self, request: ModifyGlobalAccelerationInstanceAttributesRequest,
    ) -> Call<ModifyGlobalAccelerationInstanceAttributesResponse> {
        self.core.call(&modify_global_acceleration_instance_attributes::OPERATION, request)
    }

    /// Modify global acceleration instance spec (`ModifyGlobalAccelerationInstanceSpec`).
    pub fn modify_global_acceleration_instance_spec(
        &self, request: ModifyGlobalAccelerationInstanceSpecRequest,
    ) -> Call<ModifyGlobalAccelerationInstanceSpecResponse> {
        self.core.call(&modify_global_acceleration_instance_spec::OPERATION, request)
    }

    /// Remove global acceleration instance ip (`RemoveGlobalAccelerationInstanceIp`).
    pub fn remove_global_acceleration_instance_ip(
        &self, request: RemoveGlobalAccelerationInstanceIpRequest,
    ) -> Call<RemoveGlobalAccelerationInstanceIpResponse> {
        self.core.call(&remove_global_acceleration_instance_ip::OPERATION, request)
    }

    /// Unassociate global acceleration instance (`UnassociateGlobalAccelerationInstance`).
    pub fn unassociate_global_acceleration_instance(
        &self, request: UnassociateGlobalAccelerationInstanceRequest,
    ) -> Call<UnassociateGlobalAccelerationInstanceResponse> {
        self.core.call(&unassociate_global_acceleration_instance::OPERATION, request)
    }
}
