// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! other.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Cancel operation plan (`CancelOperationPlan`).
    pub fn cancel_operation_plan(&self, request: CancelOperationPlanRequest) -> Call<CancelOperationPlanResponse> {
        self.core.call(&cancel_operation_plan::OPERATION, request)
    }

    /// Check service role (`CheckServiceRole`).
    pub fn check_service_role(&self, request: CheckServiceRoleRequest) -> Call<CheckServiceRoleResponse> {
        self.core.call(&check_service_role::OPERATION, request)
    }

    /// Create cluster diagnosis (`CreateClusterDiagnosis`).
    pub fn create_cluster_diagnosis(&self, request: CreateClusterDiagnosisRequest) -> Call<CreateClusterDiagnosisResponse> {
        self.core.call(&create_cluster_diagnosis::OPERATION, request)
    }

    /// Describe resources delete protection (`DescribeResourcesDeleteProtection`).
    pub fn describe_resources_delete_protection(
        &self, request: DescribeResourcesDeleteProtectionRequest,
    ) -> Call<DescribeResourcesDeleteProtectionResponse> {
        self.core.call(&describe_resources_delete_protection::OPERATION, request)
    }

    /// Describe user quota (`DescribeUserQuota`).
    pub fn describe_user_quota(&self, request: DescribeUserQuotaRequest) -> Call<DescribeUserQuotaResponse> {
        self.core.call(&describe_user_quota::OPERATION, request)
    }

    /// Get cluster diagnosis check items (`GetClusterDiagnosisCheckItems`).
    pub fn get_cluster_diagnosis_check_items(
        &self, request: GetClusterDiagnosisCheckItemsRequest,
    ) -> Call<GetClusterDiagnosisCheckItemsResponse> {
        self.core.call(&get_cluster_diagnosis_check_items::OPERATION, request)
    }

    /// Get cluster diagnosis result (`GetClusterDiagnosisResult`).
    pub fn get_cluster_diagnosis_result(
        &self, request: GetClusterDiagnosisResultRequest,
    ) -> Call<GetClusterDiagnosisResultResponse> {
        self.core.call(&get_cluster_diagnosis_result::OPERATION, request)
    }

    /// List operation plans (`ListOperationPlans`).
    pub fn list_operation_plans(&self, request: ListOperationPlansRequest) -> Call<ListOperationPlansResponse> {
        self.core.call(&list_operation_plans::OPERATION, request)
    }

    /// Update resources delete protection (`UpdateResourcesDeleteProtection`).
    pub fn update_resources_delete_protection(
        &self, request: UpdateResourcesDeleteProtectionRequest,
    ) -> Call<UpdateResourcesDeleteProtectionResponse> {
        self.core.call(&update_resources_delete_protection::OPERATION, request)
    }

    /// Update user permissions (`UpdateUserPermissions`).
    pub fn update_user_permissions(&self, request: UpdateUserPermissionsRequest) -> Call<UpdateUserPermissionsResponse> {
        self.core.call(&update_user_permissions::OPERATION, request)
    }
}
