// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Deployment sets: how instances are spread over physical servers.
//!
//! - [`create_deployment_set`](crate::Client::create_deployment_set): Creates a deployment set, which
//!   decides how instances are spread over physical servers, racks or other domains of failure.
//! - [`delete_deployment_set`](crate::Client::delete_deployment_set): Deletes a deployment set, which
//!   must not contain instances.
//! - [`describe_deployment_set_supported_instance_type_family`](crate::Client::describe_deployment_set_supported_instance_type_family):
//!   Lists the instance families that can be created in a deployment set of a given strategy.
//! - [`describe_deployment_sets`](crate::Client::describe_deployment_sets): Lists deployment sets with
//!   their strategy, instances and free capacity.
//! - [`modify_deployment_set_attribute`](crate::Client::modify_deployment_set_attribute): Changes the
//!   name or description of a deployment set.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a deployment set, which decides how instances are spread over physical servers, racks or
    /// other domains of failure.
    ///
    /// - Request: [`CreateDeploymentSetRequest`]. Response: [`CreateDeploymentSetResponse`]. Nested types:
    ///   [`create_deployment_set`].
    /// - [Documented errors](create_deployment_set::ERRORS).
    /// - Requires permission for the action `ecs:CreateDeploymentSet` (access level create), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDeploymentSet),
    ///   2024-06-24.
    pub fn create_deployment_set(
        &self,
        request: CreateDeploymentSetRequest,
    ) -> Call<CreateDeploymentSetResponse> {
        self.core.call(&create_deployment_set::OPERATION, request)
    }

    /// Deletes a deployment set, which must not contain instances.
    ///
    /// - Request: [`DeleteDeploymentSetRequest`]. Response: [`DeleteDeploymentSetResponse`]. Nested types:
    ///   [`delete_deployment_set`].
    /// - [Documented errors](delete_deployment_set::ERRORS).
    /// - Requires permission for the action `ecs:DeleteDeploymentSet` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDeploymentSet),
    ///   2024-06-24.
    pub fn delete_deployment_set(
        &self,
        request: DeleteDeploymentSetRequest,
    ) -> Call<DeleteDeploymentSetResponse> {
        self.core.call(&delete_deployment_set::OPERATION, request)
    }

    /// Lists the instance families that can be created in a deployment set of a given strategy.
    ///
    /// - Request: [`DescribeDeploymentSetSupportedInstanceTypeFamilyRequest`]. Response:
    ///   [`DescribeDeploymentSetSupportedInstanceTypeFamilyResponse`]. Nested types:
    ///   [`describe_deployment_set_supported_instance_type_family`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily),
    ///   2024-06-24.
    pub fn describe_deployment_set_supported_instance_type_family(
        &self,
        request: DescribeDeploymentSetSupportedInstanceTypeFamilyRequest,
    ) -> Call<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> {
        self.core
            .call(
                &describe_deployment_set_supported_instance_type_family::OPERATION,
                request,
            )
    }

    /// Lists deployment sets with their strategy, instances and free capacity.
    ///
    /// - Request: [`DescribeDeploymentSetsRequest`]. Response: [`DescribeDeploymentSetsResponse`]. Nested
    ///   types: [`describe_deployment_sets`].
    /// - [Documented errors](describe_deployment_sets::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDeploymentSets` (access level get), on
    ///   DeploymentSet `acs:ecs:{#regionId}:{#accountId}:deploymentset/*` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDeploymentSets),
    ///   2024-06-24.
    pub fn describe_deployment_sets(
        &self,
        request: DescribeDeploymentSetsRequest,
    ) -> PagedCall<
        DescribeDeploymentSetsResponse,
        describe_deployment_sets::DeploymentSet,
    > {
        self.core
            .paged(
                &describe_deployment_sets::OPERATION,
                request,
                |page| page.deployment_sets,
            )
    }

    /// Changes the name or description of a deployment set.
    ///
    /// - Request: [`ModifyDeploymentSetAttributeRequest`]. Response:
    ///   [`ModifyDeploymentSetAttributeResponse`]. Nested types: [`modify_deployment_set_attribute`].
    /// - [Documented errors](modify_deployment_set_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDeploymentSetAttribute` (access level update), on
    ///   all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDeploymentSetAttribute), 2024-06-24.
    pub fn modify_deployment_set_attribute(
        &self,
        request: ModifyDeploymentSetAttributeRequest,
    ) -> Call<ModifyDeploymentSetAttributeResponse> {
        self.core.call(&modify_deployment_set_attribute::OPERATION, request)
    }
}
