// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Dedicated hosts: physical servers of one account, and clusters of them.
//!
//! - [`allocate_dedicated_hosts`](crate::Client::allocate_dedicated_hosts): Buys one or more dedicated
//!   hosts, physical servers that no other tenant shares.
//! - [`create_dedicated_host_cluster`](crate::Client::create_dedicated_host_cluster): Creates a cluster
//!   of dedicated hosts in a zone.
//! - [`delete_dedicated_host_cluster`](crate::Client::delete_dedicated_host_cluster): Deletes a cluster
//!   of dedicated hosts.
//! - [`describe_dedicated_host_auto_renew`](crate::Client::describe_dedicated_host_auto_renew): Tells
//!   for subscription dedicated hosts whether and for how long they are renewed automatically.
//! - [`describe_dedicated_host_clusters`](crate::Client::describe_dedicated_host_clusters): Lists
//!   clusters of dedicated hosts with their hosts and capacity.
//! - [`describe_dedicated_host_types`](crate::Client::describe_dedicated_host_types): Lists the types
//!   of dedicated hosts, with their hardware and the instance families that run on them.
//! - [`describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts): Lists dedicated hosts with
//!   their capacity, state and the instances on them.
//! - [`modify_dedicated_host_attribute`](crate::Client::modify_dedicated_host_attribute): Changes a
//!   dedicated host: name, description, cluster, placement, time-outs, or the factor by which its CPUs
//!   are over-committed.
//! - [`modify_dedicated_host_auto_release_time`](crate::Client::modify_dedicated_host_auto_release_time):
//!   Sets or cancels the time at which a pay-as-you-go dedicated host is released automatically.
//! - [`modify_dedicated_host_auto_renew_attribute`](crate::Client::modify_dedicated_host_auto_renew_attribute):
//!   Switches the automatic renewal of subscription dedicated hosts on or off.
//! - [`modify_dedicated_host_cluster_attribute`](crate::Client::modify_dedicated_host_cluster_attribute):
//!   Changes the name or description of a cluster of dedicated hosts.
//! - [`modify_dedicated_hosts_charge_type`](crate::Client::modify_dedicated_hosts_charge_type):
//!   Switches dedicated hosts between pay-as-you-go and subscription.
//! - [`modify_instance_deployment`](crate::Client::modify_instance_deployment): Moves an instance to
//!   another deployment set or onto a dedicated host, and can change its type at the same time.
//! - [`redeploy_dedicated_host`](crate::Client::redeploy_dedicated_host): Moves a dedicated host to
//!   healthy hardware.
//! - [`release_dedicated_host`](crate::Client::release_dedicated_host): Releases a pay-as-you-go
//!   dedicated host.
//! - [`renew_dedicated_hosts`](crate::Client::renew_dedicated_hosts): Renews subscription dedicated
//!   hosts for a period.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Buys one or more dedicated hosts, physical servers that no other tenant shares.
    ///
    /// - Request: [`AllocateDedicatedHostsRequest`]. Response: [`AllocateDedicatedHostsResponse`]. Nested
    ///   types: [`allocate_dedicated_hosts`].
    /// - [Documented errors](allocate_dedicated_hosts::ERRORS).
    /// - Requires permission for the action `ecs:AllocateDedicatedHosts` (access level create), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateDedicatedHosts),
    ///   2024-06-24.
    pub fn allocate_dedicated_hosts(
        &self,
        request: AllocateDedicatedHostsRequest,
    ) -> Call<AllocateDedicatedHostsResponse> {
        self.core.call(&allocate_dedicated_hosts::OPERATION, request)
    }

    /// Creates a cluster of dedicated hosts in a zone.
    ///
    /// - Request: [`CreateDedicatedHostClusterRequest`]. Response: [`CreateDedicatedHostClusterResponse`].
    ///   Nested types: [`create_dedicated_host_cluster`].
    /// - [Documented errors](create_dedicated_host_cluster::ERRORS).
    /// - Requires permission for the action `ecs:CreateDedicatedHostCluster` (access level create), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDedicatedHostCluster),
    ///   2024-06-24.
    pub fn create_dedicated_host_cluster(
        &self,
        request: CreateDedicatedHostClusterRequest,
    ) -> Call<CreateDedicatedHostClusterResponse> {
        self.core.call(&create_dedicated_host_cluster::OPERATION, request)
    }

    /// Deletes a cluster of dedicated hosts.
    ///
    /// - Request: [`DeleteDedicatedHostClusterRequest`]. Response: [`DeleteDedicatedHostClusterResponse`].
    ///   Nested types: [`delete_dedicated_host_cluster`].
    /// - [Documented errors](delete_dedicated_host_cluster::ERRORS).
    /// - Requires permission for the action `ecs:DeleteDedicatedHostCluster` (access level delete), on
    ///   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}` (required in
    ///   the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDedicatedHostCluster),
    ///   2024-06-24.
    pub fn delete_dedicated_host_cluster(
        &self,
        request: DeleteDedicatedHostClusterRequest,
    ) -> Call<DeleteDedicatedHostClusterResponse> {
        self.core.call(&delete_dedicated_host_cluster::OPERATION, request)
    }

    /// Tells for subscription dedicated hosts whether and for how long they are renewed automatically.
    ///
    /// - Request: [`DescribeDedicatedHostAutoRenewRequest`]. Response:
    ///   [`DescribeDedicatedHostAutoRenewResponse`]. Nested types: [`describe_dedicated_host_auto_renew`].
    /// - [Documented errors](describe_dedicated_host_auto_renew::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDedicatedHostAutoRenew` (access level get), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew), 2024-06-24.
    pub fn describe_dedicated_host_auto_renew(
        &self,
        request: DescribeDedicatedHostAutoRenewRequest,
    ) -> Call<DescribeDedicatedHostAutoRenewResponse> {
        self.core.call(&describe_dedicated_host_auto_renew::OPERATION, request)
    }

    /// Lists clusters of dedicated hosts with their hosts and capacity.
    ///
    /// - Request: [`DescribeDedicatedHostClustersRequest`]. Response:
    ///   [`DescribeDedicatedHostClustersResponse`]. Nested types: [`describe_dedicated_host_clusters`].
    /// - [Documented errors](describe_dedicated_host_clusters::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDedicatedHostClusters` (access level get), on
    ///   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}` and
    ///   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostClusters), 2024-06-24.
    pub fn describe_dedicated_host_clusters(
        &self,
        request: DescribeDedicatedHostClustersRequest,
    ) -> PagedCall<
        DescribeDedicatedHostClustersResponse,
        describe_dedicated_host_clusters::DedicatedHostCluster,
    > {
        self.core
            .paged(
                &describe_dedicated_host_clusters::OPERATION,
                request,
                |page| page.dedicated_host_clusters,
            )
    }

    /// Lists the types of dedicated hosts, with their hardware and the instance families that run on them.
    ///
    /// - Request: [`DescribeDedicatedHostTypesRequest`]. Response: [`DescribeDedicatedHostTypesResponse`].
    ///   Nested types: [`describe_dedicated_host_types`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostTypes),
    ///   2024-06-24.
    pub fn describe_dedicated_host_types(
        &self,
        request: DescribeDedicatedHostTypesRequest,
    ) -> Call<DescribeDedicatedHostTypesResponse> {
        self.core.call(&describe_dedicated_host_types::OPERATION, request)
    }

    /// Lists dedicated hosts with their capacity, state and the instances on them.
    ///
    /// - Request: [`DescribeDedicatedHostsRequest`]. Response: [`DescribeDedicatedHostsResponse`]. Nested
    ///   types: [`describe_dedicated_hosts`].
    /// - [Documented errors](describe_dedicated_hosts::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDedicatedHosts` (access level get), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/*` and DedicatedHost
    ///   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter: [`wait_until_dedicated_hosts_available`](Self::wait_until_dedicated_hosts_available).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHosts),
    ///   2024-06-24.
    pub fn describe_dedicated_hosts(
        &self,
        request: DescribeDedicatedHostsRequest,
    ) -> PagedCall<
        DescribeDedicatedHostsResponse,
        describe_dedicated_hosts::DedicatedHost,
    > {
        self.core
            .paged(
                &describe_dedicated_hosts::OPERATION,
                request,
                |page| page.dedicated_hosts,
            )
    }

    /// Changes a dedicated host: name, description, cluster, placement, time-outs, or the factor by which
    /// its CPUs are over-committed.
    ///
    /// - Request: [`ModifyDedicatedHostAttributeRequest`]. Response:
    ///   [`ModifyDedicatedHostAttributeResponse`]. Nested types: [`modify_dedicated_host_attribute`].
    /// - [Documented errors](modify_dedicated_host_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDedicatedHostAttribute` (access level update), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy) and
    ///   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}`.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAttribute), 2024-06-24.
    pub fn modify_dedicated_host_attribute(
        &self,
        request: ModifyDedicatedHostAttributeRequest,
    ) -> Call<ModifyDedicatedHostAttributeResponse> {
        self.core.call(&modify_dedicated_host_attribute::OPERATION, request)
    }

    /// Sets or cancels the time at which a pay-as-you-go dedicated host is released automatically.
    ///
    /// - Request: [`ModifyDedicatedHostAutoReleaseTimeRequest`]. Response:
    ///   [`ModifyDedicatedHostAutoReleaseTimeResponse`]. Nested types:
    ///   [`modify_dedicated_host_auto_release_time`].
    /// - [Documented errors](modify_dedicated_host_auto_release_time::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDedicatedHostAutoReleaseTime` (access level update),
    ///   on DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime),
    ///   2024-06-24.
    pub fn modify_dedicated_host_auto_release_time(
        &self,
        request: ModifyDedicatedHostAutoReleaseTimeRequest,
    ) -> Call<ModifyDedicatedHostAutoReleaseTimeResponse> {
        self.core.call(&modify_dedicated_host_auto_release_time::OPERATION, request)
    }

    /// Switches the automatic renewal of subscription dedicated hosts on or off.
    ///
    /// - Request: [`ModifyDedicatedHostAutoRenewAttributeRequest`]. Response:
    ///   [`ModifyDedicatedHostAutoRenewAttributeResponse`]. Nested types:
    ///   [`modify_dedicated_host_auto_renew_attribute`].
    /// - [Documented errors](modify_dedicated_host_auto_renew_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDedicatedHostAutoRenewAttribute` (access level
    ///   update), on DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the
    ///   policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute),
    ///   2024-06-24.
    pub fn modify_dedicated_host_auto_renew_attribute(
        &self,
        request: ModifyDedicatedHostAutoRenewAttributeRequest,
    ) -> Call<ModifyDedicatedHostAutoRenewAttributeResponse> {
        self.core.call(&modify_dedicated_host_auto_renew_attribute::OPERATION, request)
    }

    /// Changes the name or description of a cluster of dedicated hosts.
    ///
    /// - Request: [`ModifyDedicatedHostClusterAttributeRequest`]. Response:
    ///   [`ModifyDedicatedHostClusterAttributeResponse`]. Nested types:
    ///   [`modify_dedicated_host_cluster_attribute`].
    /// - [Documented errors](modify_dedicated_host_cluster_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDedicatedHostClusterAttribute` (access level
    ///   update), on DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}`
    ///   (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute),
    ///   2024-06-24.
    pub fn modify_dedicated_host_cluster_attribute(
        &self,
        request: ModifyDedicatedHostClusterAttributeRequest,
    ) -> Call<ModifyDedicatedHostClusterAttributeResponse> {
        self.core.call(&modify_dedicated_host_cluster_attribute::OPERATION, request)
    }

    /// Switches dedicated hosts between pay-as-you-go and subscription.
    ///
    /// - Request: [`ModifyDedicatedHostsChargeTypeRequest`]. Response:
    ///   [`ModifyDedicatedHostsChargeTypeResponse`]. Nested types: [`modify_dedicated_hosts_charge_type`].
    /// - [Documented errors](modify_dedicated_hosts_charge_type::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDedicatedHostsChargeType` (access level update), on
    ///   all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostsChargeType), 2024-06-24.
    pub fn modify_dedicated_hosts_charge_type(
        &self,
        request: ModifyDedicatedHostsChargeTypeRequest,
    ) -> Call<ModifyDedicatedHostsChargeTypeResponse> {
        self.core.call(&modify_dedicated_hosts_charge_type::OPERATION, request)
    }

    /// Moves an instance to another deployment set or onto a dedicated host, and can change its type at the
    /// same time.
    ///
    /// - Request: [`ModifyInstanceDeploymentRequest`]. Response: [`ModifyInstanceDeploymentResponse`].
    ///   Nested types: [`modify_instance_deployment`].
    /// - [Documented errors](modify_instance_deployment::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceDeployment` (access level update), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceDeployment),
    ///   2024-06-24.
    pub fn modify_instance_deployment(
        &self,
        request: ModifyInstanceDeploymentRequest,
    ) -> Call<ModifyInstanceDeploymentResponse> {
        self.core.call(&modify_instance_deployment::OPERATION, request)
    }

    /// Moves a dedicated host to healthy hardware.
    ///
    /// - Request: [`RedeployDedicatedHostRequest`]. Response: [`RedeployDedicatedHostResponse`]. Nested
    ///   types: [`redeploy_dedicated_host`].
    /// - [Documented errors](redeploy_dedicated_host::ERRORS).
    /// - Requires permission for the action `ecs:RedeployDedicatedHost` (access level update), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RedeployDedicatedHost),
    ///   2024-06-24.
    pub fn redeploy_dedicated_host(
        &self,
        request: RedeployDedicatedHostRequest,
    ) -> Call<RedeployDedicatedHostResponse> {
        self.core.call(&redeploy_dedicated_host::OPERATION, request)
    }

    /// Releases a pay-as-you-go dedicated host.
    ///
    /// - Request: [`ReleaseDedicatedHostRequest`]. Response: [`ReleaseDedicatedHostResponse`]. Nested
    ///   types: [`release_dedicated_host`].
    /// - [Documented errors](release_dedicated_host::ERRORS).
    /// - Requires permission for the action `ecs:ReleaseDedicatedHost` (access level delete), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseDedicatedHost),
    ///   2024-06-24.
    pub fn release_dedicated_host(
        &self,
        request: ReleaseDedicatedHostRequest,
    ) -> Call<ReleaseDedicatedHostResponse> {
        self.core.call(&release_dedicated_host::OPERATION, request)
    }

    /// Renews subscription dedicated hosts for a period.
    ///
    /// - Request: [`RenewDedicatedHostsRequest`]. Response: [`RenewDedicatedHostsResponse`]. Nested types:
    ///   [`renew_dedicated_hosts`].
    /// - [Documented errors](renew_dedicated_hosts::ERRORS).
    /// - Requires permission for the action `ecs:RenewDedicatedHosts` (access level update), on
    ///   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewDedicatedHosts),
    ///   2024-06-24.
    pub fn renew_dedicated_hosts(
        &self,
        request: RenewDedicatedHostsRequest,
    ) -> Call<RenewDedicatedHostsResponse> {
        self.core.call(&renew_dedicated_hosts::OPERATION, request)
    }
}
