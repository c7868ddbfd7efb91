// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Deployment sets: how instances are spread over physical servers.

pub mod create_deployment_set; pub use create_deployment_set::{CreateDeploymentSetRequest, CreateDeploymentSetResponse};
pub mod delete_deployment_set; pub use delete_deployment_set::{DeleteDeploymentSetRequest, DeleteDeploymentSetResponse};
pub mod describe_deployment_set_supported_instance_type_family; pub use describe_deployment_set_supported_instance_type_family::{DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DescribeDeploymentSetSupportedInstanceTypeFamilyResponse};
pub mod describe_deployment_sets; pub use describe_deployment_sets::{DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse};
pub mod modify_deployment_set_attribute; pub use modify_deployment_set_attribute::{ModifyDeploymentSetAttributeRequest, ModifyDeploymentSetAttributeResponse};
