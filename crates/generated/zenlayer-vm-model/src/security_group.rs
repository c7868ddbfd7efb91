// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Security groups and their rules.

pub mod associate_security_group_instance; pub use associate_security_group_instance::{AssociateSecurityGroupInstanceRequest, AssociateSecurityGroupInstanceResponse};
pub mod authorize_security_group_rule; pub use authorize_security_group_rule::{AuthorizeSecurityGroupRuleRequest, AuthorizeSecurityGroupRuleResponse};
pub mod authorize_security_group_rules; pub use authorize_security_group_rules::{AuthorizeSecurityGroupRulesRequest, AuthorizeSecurityGroupRulesResponse};
pub mod configure_security_group_rules; pub use configure_security_group_rules::{ConfigureSecurityGroupRulesRequest, ConfigureSecurityGroupRulesResponse};
pub mod create_security_group; pub use create_security_group::{CreateSecurityGroupRequest, CreateSecurityGroupResponse};
pub mod delete_security_group; pub use delete_security_group::{DeleteSecurityGroupRequest, DeleteSecurityGroupResponse};
pub mod describe_security_groups; pub use describe_security_groups::{DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse};
pub mod modify_security_groups_attribute; pub use modify_security_groups_attribute::{ModifySecurityGroupsAttributeRequest, ModifySecurityGroupsAttributeResponse};
pub mod revoke_security_group_rules; pub use revoke_security_group_rules::{RevokeSecurityGroupRulesRequest, RevokeSecurityGroupRulesResponse};
pub mod un_associate_security_group_instance; pub use un_associate_security_group_instance::{UnAssociateSecurityGroupInstanceRequest, UnAssociateSecurityGroupInstanceResponse};
