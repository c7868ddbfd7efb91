// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Global acceleration instances (the older product) and their addresses.
//!
//! - [`add_global_acceleration_instance_ip`](crate::Client::add_global_acceleration_instance_ip): Puts
//!   an elastic IP address into a bandwidth-sharing Global Acceleration instance.
//! - [`create_global_acceleration_instance`](crate::Client::create_global_acceleration_instance):
//!   Creates a pay-as-you-go Global Acceleration instance of the old kind.
//! - [`delete_global_acceleration_instance`](crate::Client::delete_global_acceleration_instance):
//!   Deletes a pay-as-you-go Global Acceleration instance of the old kind.
//! - [`describe_global_acceleration_instances`](crate::Client::describe_global_acceleration_instances):
//!   Lists Global Acceleration instances of the old kind.
//! - [`describe_server_related_global_acceleration_instances`](crate::Client::describe_server_related_global_acceleration_instances):
//!   Lists the Global Acceleration instances, with bandwidth of their own, that a backend server is
//!   bound to.
//! - [`modify_global_acceleration_instance_attributes`](crate::Client::modify_global_acceleration_instance_attributes):
//!   Changes the name or description of a Global Acceleration instance of the old kind.
//! - [`modify_global_acceleration_instance_spec`](crate::Client::modify_global_acceleration_instance_spec):
//!   Changes the bandwidth of a pay-as-you-go Global Acceleration instance of the old kind.
//! - [`remove_global_acceleration_instance_ip`](crate::Client::remove_global_acceleration_instance_ip):
//!   Takes an elastic IP address out of a bandwidth-sharing Global Acceleration instance.
//! - [`unassociate_global_acceleration_instance`](crate::Client::unassociate_global_acceleration_instance):
//!   Unbinds a Global Acceleration instance from its backend.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Puts an elastic IP address into a bandwidth-sharing Global Acceleration instance.
    ///
    /// - Request: [`AddGlobalAccelerationInstanceIpRequest`]. Response:
    ///   [`AddGlobalAccelerationInstanceIpResponse`]. Nested types:
    ///   [`add_global_acceleration_instance_ip`].
    /// - [Documented errors](add_global_acceleration_instance_ip::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddGlobalAccelerationInstanceIp), 2024-06.
    pub fn add_global_acceleration_instance_ip(
        &self,
        request: AddGlobalAccelerationInstanceIpRequest,
    ) -> Call<AddGlobalAccelerationInstanceIpResponse> {
        self.core.call(&add_global_acceleration_instance_ip::OPERATION, request)
    }

    /// Creates a pay-as-you-go Global Acceleration instance of the old kind.
    ///
    /// - Request: [`CreateGlobalAccelerationInstanceRequest`]. Response:
    ///   [`CreateGlobalAccelerationInstanceResponse`]. Nested types:
    ///   [`create_global_acceleration_instance`].
    /// - [Documented errors](create_global_acceleration_instance::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateGlobalAccelerationInstance), 2024-06.
    #[deprecated]
    pub fn create_global_acceleration_instance(
        &self,
        request: CreateGlobalAccelerationInstanceRequest,
    ) -> Call<CreateGlobalAccelerationInstanceResponse> {
        self.core.call(&create_global_acceleration_instance::OPERATION, request)
    }

    /// Deletes a pay-as-you-go Global Acceleration instance of the old kind.
    ///
    /// - Request: [`DeleteGlobalAccelerationInstanceRequest`]. Response:
    ///   [`DeleteGlobalAccelerationInstanceResponse`]. Nested types:
    ///   [`delete_global_acceleration_instance`].
    /// - [Documented errors](delete_global_acceleration_instance::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteGlobalAccelerationInstance), 2024-06.
    pub fn delete_global_acceleration_instance(
        &self,
        request: DeleteGlobalAccelerationInstanceRequest,
    ) -> Call<DeleteGlobalAccelerationInstanceResponse> {
        self.core.call(&delete_global_acceleration_instance::OPERATION, request)
    }

    /// Lists Global Acceleration instances of the old kind.
    ///
    /// - Request: [`DescribeGlobalAccelerationInstancesRequest`]. Response:
    ///   [`DescribeGlobalAccelerationInstancesResponse`]. Nested types:
    ///   [`describe_global_acceleration_instances`].
    /// - [Documented errors](describe_global_acceleration_instances::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGlobalAccelerationInstances), 2024-06.
    pub fn describe_global_acceleration_instances(
        &self,
        request: DescribeGlobalAccelerationInstancesRequest,
    ) -> PagedCall<
        DescribeGlobalAccelerationInstancesResponse,
        describe_global_acceleration_instances::GlobalAccelerationInstance,
    > {
        self.core
            .paged(
                &describe_global_acceleration_instances::OPERATION,
                request,
                |page| page.global_acceleration_instances,
            )
    }

    /// Lists the Global Acceleration instances, with bandwidth of their own, that a backend server is bound
    /// to.
    ///
    /// - Request: [`DescribeServerRelatedGlobalAccelerationInstancesRequest`]. Response:
    ///   [`DescribeServerRelatedGlobalAccelerationInstancesResponse`]. Nested types:
    ///   [`describe_server_related_global_acceleration_instances`].
    /// - [Documented errors](describe_server_related_global_acceleration_instances::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeServerRelatedGlobalAccelerationInstances),
    ///   2024-06.
    pub fn describe_server_related_global_acceleration_instances(
        &self,
        request: DescribeServerRelatedGlobalAccelerationInstancesRequest,
    ) -> Call<DescribeServerRelatedGlobalAccelerationInstancesResponse> {
        self.core
            .call(
                &describe_server_related_global_acceleration_instances::OPERATION,
                request,
            )
    }

    /// Changes the name or description of a Global Acceleration instance of the old kind.
    ///
    /// - Request: [`ModifyGlobalAccelerationInstanceAttributesRequest`]. Response:
    ///   [`ModifyGlobalAccelerationInstanceAttributesResponse`]. Nested types:
    ///   [`modify_global_acceleration_instance_attributes`].
    /// - [Documented errors](modify_global_acceleration_instance_attributes::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceAttributes),
    ///   2024-06.
    pub fn modify_global_acceleration_instance_attributes(
        &self,
        request: ModifyGlobalAccelerationInstanceAttributesRequest,
    ) -> Call<ModifyGlobalAccelerationInstanceAttributesResponse> {
        self.core
            .call(&modify_global_acceleration_instance_attributes::OPERATION, request)
    }

    /// Changes the bandwidth of a pay-as-you-go Global Acceleration instance of the old kind.
    ///
    /// - Request: [`ModifyGlobalAccelerationInstanceSpecRequest`]. Response:
    ///   [`ModifyGlobalAccelerationInstanceSpecResponse`]. Nested types:
    ///   [`modify_global_acceleration_instance_spec`].
    /// - [Documented errors](modify_global_acceleration_instance_spec::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceSpec),
    ///   2024-06.
    pub fn modify_global_acceleration_instance_spec(
        &self,
        request: ModifyGlobalAccelerationInstanceSpecRequest,
    ) -> Call<ModifyGlobalAccelerationInstanceSpecResponse> {
        self.core.call(&modify_global_acceleration_instance_spec::OPERATION, request)
    }

    /// Takes an elastic IP address out of a bandwidth-sharing Global Acceleration instance.
    ///
    /// - Request: [`RemoveGlobalAccelerationInstanceIpRequest`]. Response:
    ///   [`RemoveGlobalAccelerationInstanceIpResponse`]. Nested types:
    ///   [`remove_global_acceleration_instance_ip`].
    /// - [Documented errors](remove_global_acceleration_instance_ip::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveGlobalAccelerationInstanceIp), 2024-06.
    pub fn remove_global_acceleration_instance_ip(
        &self,
        request: RemoveGlobalAccelerationInstanceIpRequest,
    ) -> Call<RemoveGlobalAccelerationInstanceIpResponse> {
        self.core.call(&remove_global_acceleration_instance_ip::OPERATION, request)
    }

    /// Unbinds a Global Acceleration instance from its backend.
    ///
    /// - Request: [`UnassociateGlobalAccelerationInstanceRequest`]. Response:
    ///   [`UnassociateGlobalAccelerationInstanceResponse`]. Nested types:
    ///   [`unassociate_global_acceleration_instance`].
    /// - [Documented errors](unassociate_global_acceleration_instance::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateGlobalAccelerationInstance),
    ///   2024-06.
    pub fn unassociate_global_acceleration_instance(
        &self,
        request: UnassociateGlobalAccelerationInstanceRequest,
    ) -> Call<UnassociateGlobalAccelerationInstanceResponse> {
        self.core.call(&unassociate_global_acceleration_instance::OPERATION, request)
    }
}
