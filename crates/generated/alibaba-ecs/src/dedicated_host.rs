// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! dedicated-host.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Buys one or more dedicated hosts, physical servers that no other tenant shares.
    pub fn allocate_dedicated_hosts(&self, request: AllocateDedicatedHostsRequest) -> Call<AllocateDedicatedHostsResponse> {
        self.core.call(&allocate_dedicated_hosts::OPERATION, request)
    }

    /// Creates a cluster of dedicated hosts in a zone.
    pub fn create_dedicated_host_cluster(
        &self, request: CreateDedicatedHostClusterRequest,
    ) -> Call<CreateDedicatedHostClusterResponse> {
        self.core.call(&create_dedicated_host_cluster::OPERATION, request)
    }

    /// Deletes a cluster of dedicated hosts.
    pub fn delete_dedicated_host_cluster(
        &self, request: DeleteDedicatedHostClusterRequest,
    ) -> Call<DeleteDedicatedHostClusterResponse> {
        self.core.call(&delete_dedicated_host_cluster::OPERATION, request)
    }

    /// Tells for subscription dedicated hosts whether and for how long they renew by themselves.
    pub fn describe_dedicated_host_auto_renew(
        &self, request: DescribeDedicatedHostAutoRenewRequest,
    ) -> Call<DescribeDedicatedHostAutoRenewResponse> {
        self.core.call(&describe_dedicated_host_auto_renew::OPERATION, request)
    }

    /// Lists clusters of dedicated hosts with their hosts and capacity.
    pub fn describe_dedicated_host_clusters(
        &self, request: DescribeDedicatedHostClustersRequest,
    ) -> PagedCall<DescribeDedicatedHostClustersResponse, describe_dedicated_host_clusters::DedicatedHostCluster> {
        self.core.paged(&describe_dedicated_host_clusters::OPERATION, request, |page| page.dedicated_host_clusters)
    }

    /// Lists the types of dedicated hosts, with their hardware and the instance families that run on them.
    pub fn describe_dedicated_host_types(
        &self, request: DescribeDedicatedHostTypesRequest,
    ) -> Call<DescribeDedicatedHostTypesResponse> {
        self.core.call(&describe_dedicated_host_types::OPERATION, request)
    }

    /// Lists dedicated hosts with their capacity, state and the instances on them.
    pub fn describe_dedicated_hosts(
        &self, request: DescribeDedicatedHostsRequest,
    ) -> PagedCall<DescribeDedicatedHostsResponse, describe_dedicated_hosts::DedicatedHost> {
        self.core.paged(&describe_dedicated_hosts::OPERATION, request, |page| page.dedicated_hosts)
    }

    /// Changes a dedicated host: name, description, cluster, placement, time-outs, or the factor by which its CPUs are
    /// over-committed.
    pub fn modify_dedicated_host_attribute(
        &self, request: ModifyDedicatedHostAttributeRequest,
    ) -> Call<ModifyDedicatedHostAttributeResponse> {
        self.core.call(&modify_dedicated_host_attribute::OPERATION, request)
    }

    /// Sets or cancels the time at which a pay-as-you-go dedicated host is released by itself.
    pub fn modify_dedicated_host_auto_release_time(
        &self, request: ModifyDedicatedHostAutoReleaseTimeRequest,
    ) -> Call<ModifyDedicatedHostAutoReleaseTimeResponse> {
        self.core.call(&modify_dedicated_host_auto_release_time::OPERATION, request)
    }

    /// Switches the automatic renewal of subscription dedicated hosts on or off.
    pub fn modify_dedicated_host_auto_renew_attribute(
        &self, request: ModifyDedicatedHostAutoRenewAttributeRequest,
    ) -> Call<ModifyDedicatedHostAutoRenewAttributeResponse> {
        self.core.call(&modify_dedicated_host_auto_renew_attribute::OPERATION, request)
    }

    /// Changes the name or description of a cluster of dedicated hosts.
    pub fn modify_dedicated_host_cluster_attribute(
        &self, request: ModifyDedicatedHostClusterAttributeRequest,
    ) -> Call<ModifyDedicatedHostClusterAttributeResponse> {
        self.core.call(&modify_dedicated_host_cluster_attribute::OPERATION, request)
    }

    /// Switches dedicated hosts between pay-as-you-go and subscription.
    pub fn modify_dedicated_hosts_charge_type(
        &self, request: ModifyDedicatedHostsChargeTypeRequest,
    ) -> Call<ModifyDedicatedHostsChargeTypeResponse> {
        self.core.call(&modify_dedicated_hosts_charge_type::OPERATION, request)
    }

    /// Moves an instance to another deployment set or onto a dedicated host, and can change its type at the same time.
    pub fn modify_instance_deployment(&self, request: ModifyInstanceDeploymentRequest) -> Call<ModifyInstanceDeploymentResponse> {
        self.core.call(&modify_instance_deployment::OPERATION, request)
    }

    /// Moves a dedicated host to healthy hardware.
    pub fn redeploy_dedicated_host(&self, request: RedeployDedicatedHostRequest) -> Call<RedeployDedicatedHostResponse> {
        self.core.call(&redeploy_dedicated_host::OPERATION, request)
    }

    /// Releases a pay-as-you-go dedicated host.
    pub fn release_dedicated_host(&self, request: ReleaseDedicatedHostRequest) -> Call<ReleaseDedicatedHostResponse> {
        self.core.call(&release_dedicated_host::OPERATION, request)
    }

    /// Renews subscription dedicated hosts for a period.
    pub fn renew_dedicated_hosts(&self, request: RenewDedicatedHostsRequest) -> Call<RenewDedicatedHostsResponse> {
        self.core.call(&renew_dedicated_hosts::OPERATION, request)
    }
}
