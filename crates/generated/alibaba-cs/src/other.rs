// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Diagnosis, deletion protection, operation plans, quotas and the role of the service.
//!
//! - [`cancel_operation_plan`](crate::Client::cancel_operation_plan): Cancels a planned automatic
//!   maintenance task that has not run yet.
//! - [`check_service_role`](crate::Client::check_service_role): Tells whether the account has granted
//!   the service the roles that it needs.
//! - [`create_cluster_diagnosis`](crate::Client::create_cluster_diagnosis): Starts a diagnosis of a
//!   cluster or a part of it, such as a node or a pod.
//! - [`describe_resources_delete_protection`](crate::Client::describe_resources_delete_protection):
//!   Tells which namespaces or services of a cluster are protected against deletion.
//! - [`describe_user_quota`](crate::Client::describe_user_quota): Returns the quotas of the account:
//!   clusters, node pools, nodes.
//! - [`get_cluster_diagnosis_check_items`](crate::Client::get_cluster_diagnosis_check_items): Lists
//!   what a diagnosis of a cluster has checked, item by item.
//! - [`get_cluster_diagnosis_result`](crate::Client::get_cluster_diagnosis_result): Returns the result
//!   of a diagnosis of a cluster.
//! - [`list_operation_plans`](crate::Client::list_operation_plans): Lists planned automatic maintenance
//!   tasks.
//! - [`update_resources_delete_protection`](crate::Client::update_resources_delete_protection):
//!   Switches the protection of namespaces or services against deletion on or off.
//! - [`update_user_permissions`](crate::Client::update_user_permissions): Changes what a RAM user or
//!   role may do in clusters, by replacing all, adding or removing.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Cancels a planned automatic maintenance task that has not run yet.
    ///
    /// - Request: [`CancelOperationPlanRequest`]. Response: [`CancelOperationPlanResponse`]. Nested types:
    ///   [`cancel_operation_plan`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelOperationPlan), 2024-06.
    pub fn cancel_operation_plan(
        &self,
        request: CancelOperationPlanRequest,
    ) -> Call<CancelOperationPlanResponse> {
        self.core.call(&cancel_operation_plan::OPERATION, request)
    }

    /// Tells whether the account has granted the service the roles that it needs.
    ///
    /// - Request: [`CheckServiceRoleRequest`]. Response: [`CheckServiceRoleResponse`]. Nested types:
    ///   [`check_service_role`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CheckServiceRole), 2024-06.
    pub fn check_service_role(
        &self,
        request: CheckServiceRoleRequest,
    ) -> Call<CheckServiceRoleResponse> {
        self.core.call(&check_service_role::OPERATION, request)
    }

    /// Starts a diagnosis of a cluster or a part of it, such as a node or a pod.
    ///
    /// - Request: [`CreateClusterDiagnosisRequest`]. Response: [`CreateClusterDiagnosisResponse`]. Nested
    ///   types: [`create_cluster_diagnosis`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateClusterDiagnosis),
    ///   2024-06.
    pub fn create_cluster_diagnosis(
        &self,
        request: CreateClusterDiagnosisRequest,
    ) -> Call<CreateClusterDiagnosisResponse> {
        self.core.call(&create_cluster_diagnosis::OPERATION, request)
    }

    /// Tells which namespaces or services of a cluster are protected against deletion.
    ///
    /// - Request: [`DescribeResourcesDeleteProtectionRequest`]. Response:
    ///   [`DescribeResourcesDeleteProtectionResponse`]. Nested types:
    ///   [`describe_resources_delete_protection`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeResourcesDeleteProtection), 2024-06.
    pub fn describe_resources_delete_protection(
        &self,
        request: DescribeResourcesDeleteProtectionRequest,
    ) -> Call<DescribeResourcesDeleteProtectionResponse> {
        self.core.call(&describe_resources_delete_protection::OPERATION, request)
    }

    /// Returns the quotas of the account: clusters, node pools, nodes.
    ///
    /// - Request: [`DescribeUserQuotaRequest`]. Response: [`DescribeUserQuotaResponse`]. Nested types:
    ///   [`describe_user_quota`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserQuota), 2024-06.
    pub fn describe_user_quota(
        &self,
        request: DescribeUserQuotaRequest,
    ) -> Call<DescribeUserQuotaResponse> {
        self.core.call(&describe_user_quota::OPERATION, request)
    }

    /// Lists what a diagnosis of a cluster has checked, item by item.
    ///
    /// - Request: [`GetClusterDiagnosisCheckItemsRequest`]. Response:
    ///   [`GetClusterDiagnosisCheckItemsResponse`]. Nested types: [`get_cluster_diagnosis_check_items`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterDiagnosisCheckItems), 2024-06.
    pub fn get_cluster_diagnosis_check_items(
        &self,
        request: GetClusterDiagnosisCheckItemsRequest,
    ) -> Call<GetClusterDiagnosisCheckItemsResponse> {
        self.core.call(&get_cluster_diagnosis_check_items::OPERATION, request)
    }

    /// Returns the result of a diagnosis of a cluster.
    ///
    /// - Request: [`GetClusterDiagnosisResultRequest`]. Response: [`GetClusterDiagnosisResultResponse`].
    ///   Nested types: [`get_cluster_diagnosis_result`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterDiagnosisResult),
    ///   2024-06.
    pub fn get_cluster_diagnosis_result(
        &self,
        request: GetClusterDiagnosisResultRequest,
    ) -> Call<GetClusterDiagnosisResultResponse> {
        self.core.call(&get_cluster_diagnosis_result::OPERATION, request)
    }

    /// Lists planned automatic maintenance tasks.
    ///
    /// - Request: [`ListOperationPlansRequest`]. Response: [`ListOperationPlansResponse`]. Nested types:
    ///   [`list_operation_plans`].
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListOperationPlans), 2024-06.
    pub fn list_operation_plans(
        &self,
        request: ListOperationPlansRequest,
    ) -> Call<ListOperationPlansResponse> {
        self.core.call(&list_operation_plans::OPERATION, request)
    }

    /// Switches the protection of namespaces or services against deletion on or off.
    ///
    /// - Request: [`UpdateResourcesDeleteProtectionRequest`]. Response:
    ///   [`UpdateResourcesDeleteProtectionResponse`]. Nested types: [`update_resources_delete_protection`].
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateResourcesDeleteProtection), 2024-06.
    pub fn update_resources_delete_protection(
        &self,
        request: UpdateResourcesDeleteProtectionRequest,
    ) -> Call<UpdateResourcesDeleteProtectionResponse> {
        self.core.call(&update_resources_delete_protection::OPERATION, request)
    }

    /// Changes what a RAM user or role may do in clusters, by replacing all, adding or removing.
    ///
    /// - Request: [`UpdateUserPermissionsRequest`]. Response: [`UpdateUserPermissionsResponse`]. Nested
    ///   types: [`update_user_permissions`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateUserPermissions),
    ///   2024-06.
    pub fn update_user_permissions(
        &self,
        request: UpdateUserPermissionsRequest,
    ) -> Call<UpdateUserPermissionsResponse> {
        self.core.call(&update_user_permissions::OPERATION, request)
    }
}
