// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Security groups and their inbound and outbound rules.

pub mod authorize_security_group; pub use authorize_security_group::{AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse};
pub mod authorize_security_group_egress; pub use authorize_security_group_egress::{AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse};
pub mod create_security_group; pub use create_security_group::{CreateSecurityGroupRequest, CreateSecurityGroupResponse};
pub mod delete_security_group; pub use delete_security_group::{DeleteSecurityGroupRequest, DeleteSecurityGroupResponse};
pub mod describe_security_group_attribute; pub use describe_security_group_attribute::{DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse};
pub mod describe_security_group_references; pub use describe_security_group_references::{DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse};
pub mod describe_security_groups; pub use describe_security_groups::{DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse};
pub mod join_security_group; pub use join_security_group::{JoinSecurityGroupRequest, JoinSecurityGroupResponse};
pub mod leave_security_group; pub use leave_security_group::{LeaveSecurityGroupRequest, LeaveSecurityGroupResponse};
pub mod modify_security_group_attribute; pub use modify_security_group_attribute::{ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse};
pub mod modify_security_group_egress_rule; pub use modify_security_group_egress_rule::{ModifySecurityGroupEgressRuleRequest, ModifySecurityGroupEgressRuleResponse};
pub mod modify_security_group_policy; pub use modify_security_group_policy::{ModifySecurityGroupPolicyRequest, ModifySecurityGroupPolicyResponse};
pub mod modify_security_group_rule; pub use modify_security_group_rule::{ModifySecurityGroupRuleRequest, ModifySecurityGroupRuleResponse};
pub mod revoke_security_group; pub use revoke_security_group::{RevokeSecurityGroupRequest, RevokeSecurityGroupResponse};
pub mod revoke_security_group_egress; pub use revoke_security_group_egress::{RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse};
