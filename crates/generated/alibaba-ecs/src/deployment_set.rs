// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! deployment-set.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create deployment set (`CreateDeploymentSet`).
    pub fn create_deployment_set(&self, request: CreateDeploymentSetRequest) -> Call<CreateDeploymentSetResponse> {
        self.core.call(&create_deployment_set::OPERATION, request)
    }

    /// Delete deployment set (`DeleteDeploymentSet`).
    pub fn delete_deployment_set(&self, request: DeleteDeploymentSetRequest) -> Call<DeleteDeploymentSetResponse> {
        self.core.call(&delete_deployment_set::OPERATION, request)
    }

    /// Describe deployment set supported instance type family (`DescribeDeploymentSetSupportedInstanceTypeFamily`).
    pub fn describe_deployment_set_supported_instance_type_family(
        &self, request: DescribeDeploymentSetSupportedInstanceTypeFamilyRequest,
    ) -> Call<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> {
        self.core.call(&describe_deployment_set_supported_instance_type_family::OPERATION, request)
    }

    /// Describe deployment sets (`DescribeDeploymentSets`).
    pub fn describe_deployment_sets(
        &self, request: DescribeDeploymentSetsRequest,
    ) -> PagedCall<DescribeDeploymentSetsResponse, describe_deployment_sets::DeploymentSet> {
        self.core.paged(&describe_deployment_sets::OPERATION, request, |page| page.deployment_sets)
    }

    /// Modify deployment set attribute (`ModifyDeploymentSetAttribute`).
    pub fn modify_deployment_set_attribute(
        &self, request: ModifyDeploymentSetAttributeRequest,
    ) -> Call<ModifyDeploymentSetAttributeResponse> {
        self.core.call(&modify_deployment_set_attribute::OPERATION, request)
    }
}
