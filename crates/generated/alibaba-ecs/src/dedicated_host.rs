// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! dedicated-host.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Allocate dedicated hosts (`AllocateDedicatedHosts`).
    pub fn allocate_dedicated_hosts(&self, request: AllocateDedicatedHostsRequest) -> Call<AllocateDedicatedHostsResponse> {
        self.core.call(&allocate_dedicated_hosts::OPERATION, request)
    }

    /// Create dedicated host cluster (`CreateDedicatedHostCluster`).
    pub fn create_dedicated_host_cluster(
        &self, request: CreateDedicatedHostClusterRequest,
    ) -> Call<CreateDedicatedHostClusterResponse> {
        self.core.call(&create_dedicated_host_cluster::OPERATION, request)
    }

    /// Delete dedicated host cluster (`DeleteDedicatedHostCluster`).
    pub fn delete_dedicated_host_cluster(
        &self, request: DeleteDedicatedHostClusterRequest,
    ) -> Call<DeleteDedicatedHostClusterResponse> {
        self.core.call(&delete_dedicated_host_cluster::OPERATION, request)
    }

    /// Describe dedicated host auto renew (`DescribeDedicatedHostAutoRenew`).
    pub fn describe_dedicated_host_auto_renew(
        &self, request: DescribeDedicatedHostAutoRenewRequest,
    ) -> Call<DescribeDedicatedHostAutoRenewResponse> {
        self.core.call(&describe_dedicated_host_auto_renew::OPERATION, request)
    }

    /// Describe dedicated host clusters (`DescribeDedicatedHostClusters`).
    pub fn describe_dedicated_host_clusters(
        &self, request: DescribeDedicatedHostClustersRequest,
    ) -> PagedCall<DescribeDedicatedHostClustersResponse, describe_dedicated_host_clusters::DedicatedHostCluster> {
        self.core.paged(&describe_dedicated_host_clusters::OPERATION, request, |page| page.dedicated_host_clusters)
    }

    /// Describe dedicated host types (`DescribeDedicatedHostTypes`).
    pub fn describe_dedicated_host_types(
        &self, request: DescribeDedicatedHostTypesRequest,
    ) -> Call<DescribeDedicatedHostTypesResponse> {
        self.core.call(&describe_dedicated_host_types::OPERATION, request)
    }

    /// Describe dedicated hosts (`DescribeDedicatedHosts`).
    pub fn describe_dedicated_hosts(
        &self, request: DescribeDedicatedHostsRequest,
    ) -> PagedCall<DescribeDedicatedHostsResponse, describe_dedicated_hosts::DedicatedHost> {
        self.core.paged(&describe_dedicated_hosts::OPERATION, request, |page| page.dedicated_hosts)
    }

    /// Modify dedicated host attribute (`ModifyDedicatedHostAttribute`).
    pub fn modify_dedicated_host_attribute(
        &self, request: ModifyDedicatedHostAttributeRequest,
    ) -> Call<ModifyDedicatedHostAttributeResponse> {
        self.core.call(&modify_dedicated_host_attribute::OPERATION, request)
    }

    /// Modify dedicated host auto release time (`ModifyDedicatedHostAutoReleaseTime`).
    pub fn modify_dedicated_host_auto_release_time(
        &self, request: ModifyDedicatedHostAutoReleaseTimeRequest,
    ) -> Call<ModifyDedicatedHostAutoReleaseTimeResponse> {
        self.core.call(&modify_dedicated_host_auto_release_time::OPERATION, request)
    }

    /// Modify dedicated host auto renew attribute (`ModifyDedicatedHostAutoRenewAttribute`).
    pub fn modify_dedicated_host_auto_renew_attribute(
        &self, request: ModifyDedicatedHostAutoRenewAttributeRequest,
    ) -> Call<ModifyDedicatedHostAutoRenewAttributeResponse> {
        self.core.call(&modify_dedicated_host_auto_renew_attribute::OPERATION, request)
    }

    /// Modify dedicated host cluster attribute (`ModifyDedicatedHostClusterAttribute`).
    pub fn modify_dedicated_host_cluster_attribute(
        &self, request: ModifyDedicatedHostClusterAttributeRequest,
    ) -> Call<ModifyDedicatedHostClusterAttributeResponse> {
        self.core.call(&modify_dedicated_host_cluster_attribute::OPERATION, request)
    }

    /// Modify dedicated hosts charge type (`ModifyDedicatedHostsChargeType`).
    pub fn modify_dedicated_hosts_charge_type(
        &self, request: ModifyDedicatedHostsChargeTypeRequest,
    ) -> Call<ModifyDedicatedHostsChargeTypeResponse> {
        self.core.call(&modify_dedicated_hosts_charge_type::OPERATION, request)
    }

    /// Modify instance deployment (`ModifyInstanceDeployment`).
    pub fn modify_instance_deployment(&self, request: ModifyInstanceDeploymentRequest) -> Call<ModifyInstanceDeploymentResponse> {
        self.core.call(&modify_instance_deployment::OPERATION, request)
    }

    /// Redeploy dedicated host (`RedeployDedicatedHost`).
    pub fn redeploy_dedicated_host(&self, request: RedeployDedicatedHostRequest) -> Call<RedeployDedicatedHostResponse> {
        self.core.call(&redeploy_dedicated_host::OPERATION, request)
    }

    /// Release dedicated host (`ReleaseDedicatedHost`).
    pub fn release_dedicated_host(&self, request: ReleaseDedicatedHostRequest) -> Call<ReleaseDedicatedHostResponse> {
        self.core.call(&release_dedicated_host::OPERATION, request)
    }

    /// Renew dedicated hosts (`RenewDedicatedHosts`).
    pub fn renew_dedicated_hosts(&self, request: RenewDedicatedHostsRequest) -> Call<RenewDedicatedHostsResponse> {
        self.core.call(&renew_dedicated_hosts::OPERATION, request)
    }
}
