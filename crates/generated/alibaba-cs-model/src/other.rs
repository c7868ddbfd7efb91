// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Diagnosis, deletion protection, operation plans, quotas and the role of the service.

pub mod cancel_operation_plan; pub use cancel_operation_plan::{CancelOperationPlanRequest, CancelOperationPlanResponse};
pub mod check_service_role; pub use check_service_role::{CheckServiceRoleRequest, CheckServiceRoleResponse};
pub mod create_cluster_diagnosis; pub use create_cluster_diagnosis::{CreateClusterDiagnosisRequest, CreateClusterDiagnosisResponse};
pub mod describe_resources_delete_protection; pub use describe_resources_delete_protection::{DescribeResourcesDeleteProtectionRequest, DescribeResourcesDeleteProtectionResponse};
pub mod describe_user_quota; pub use describe_user_quota::{DescribeUserQuotaRequest, DescribeUserQuotaResponse};
pub mod get_cluster_diagnosis_check_items; pub use get_cluster_diagnosis_check_items::{GetClusterDiagnosisCheckItemsRequest, GetClusterDiagnosisCheckItemsResponse};
pub mod get_cluster_diagnosis_result; pub use get_cluster_diagnosis_result::{GetClusterDiagnosisResultRequest, GetClusterDiagnosisResultResponse};
pub mod list_operation_plans; pub use list_operation_plans::{ListOperationPlansRequest, ListOperationPlansResponse};
pub mod update_resources_delete_protection; pub use update_resources_delete_protection::{UpdateResourcesDeleteProtectionRequest, UpdateResourcesDeleteProtectionResponse};
pub mod update_user_permissions; pub use update_user_permissions::{UpdateUserPermissionsRequest, UpdateUserPermissionsResponse};
