// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! security-group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Authorize security group (`AuthorizeSecurityGroup`).
    pub fn authorize_security_group(&self, request: AuthorizeSecurityGroupRequest) -> Call<AuthorizeSecurityGroupResponse> {
        self.core.call(&authorize_security_group::OPERATION, request)
    }

    /// Authorize security group egress (`AuthorizeSecurityGroupEgress`).
    pub fn authorize_security_group_egress(
        &self, request: AuthorizeSecurityGroupEgressRequest,
    ) -> Call<AuthorizeSecurityGroupEgressResponse> {
        self.core.call(&authorize_security_group_egress::OPERATION, request)
    }

    /// Create security group (`CreateSecurityGroup`).
    pub fn create_security_group(&self, request: CreateSecurityGroupRequest) -> Call<CreateSecurityGroupResponse> {
        self.core.call(&create_security_group::OPERATION, request)
    }

    /// Delete security group (`DeleteSecurityGroup`).
    pub fn delete_security_group(&self, request: DeleteSecurityGroupRequest) -> Call<DeleteSecurityGroupResponse> {
        self.core.call(&delete_security_group::OPERATION, request)
    }

    /// Describe security group attribute (`DescribeSecurityGroupAttribute`).
    pub fn describe_security_group_attribute(
        &self, request: DescribeSecurityGroupAttributeRequest,
    ) -> PagedCall<DescribeSecurityGroupAttributeResponse, describe_security_group_attribute::Permission> {
        self.core.paged(&describe_security_group_attribute::OPERATION, request, |page| page.permissions)
    }

    /// Describe security group references (`DescribeSecurityGroupReferences`).
    pub fn describe_security_group_references(
        &self, request: DescribeSecurityGroupReferencesRequest,
    ) -> Call<DescribeSecurityGroupReferencesResponse> {
        self.core.call(&describe_security_group_references::OPERATION, request)
    }

    /// Describe security groups (`DescribeSecurityGroups`).
    pub fn describe_security_groups(
        &self, request: DescribeSecurityGroupsRequest,
    ) -> PagedCall<DescribeSecurityGroupsResponse, describe_security_groups::SecurityGroup> {
        self.core.paged(&describe_security_groups::OPERATION, request, |page| page.security_groups)
    }

    /// Join security group (`JoinSecurityGroup`).
    pub fn join_security_group(&self, request: JoinSecurityGroupRequest) -> Call<JoinSecurityGroupResponse> {
        self.core.call(&join_security_group::OPERATION, request)
    }

    /// Leave security group (`LeaveSecurityGroup`).
    pub fn leave_security_group(&self, request: LeaveSecurityGroupRequest) -> Call<LeaveSecurityGroupResponse> {
        self.core.call(&leave_security_group::OPERATION, request)
    }

    /// Modify security group attribute (`ModifySecurityGroupAttribute`).
    pub fn modify_security_group_attribute(
        &self, request: ModifySecurityGroupAttributeRequest,
    ) -> Call<ModifySecurityGroupAttributeResponse> {
        self.core.call(&modify_security_group_attribute::OPERATION, request)
    }

    /// Modify security group egress rule (`ModifySecurityGroupEgressRule`).
    pub fn modify_security_group_egress_rule(
        &self, request: ModifySecurityGroupEgressRuleRequest,
    ) -> Call<ModifySecurityGroupEgressRuleResponse> {
        self.core.call(&modify_security_group_egress_rule::OPERATION, request)
    }

    /// Modify security group policy (`ModifySecurityGroupPolicy`).
    pub fn modify_security_group_policy(
        &self, request: ModifySecurityGroupPolicyRequest,
    ) -> Call<ModifySecurityGroupPolicyResponse> {
        self.core.call(&modify_security_group_policy::OPERATION, request)
    }

    /// Modify security group rule (`ModifySecurityGroupRule`).
    pub fn modify_security_group_rule(&self, request: ModifySecurityGroupRuleRequest) -> Call<ModifySecurityGroupRuleResponse> {
        self.core.call(&modify_security_group_rule::OPERATION, request)
    }

    /// Revoke security group (`RevokeSecurityGroup`).
    pub fn revoke_security_group(&self, request: RevokeSecurityGroupRequest) -> Call<RevokeSecurityGroupResponse> {
        self.core.call(&revoke_security_group::OPERATION, request)
    }

    /// Revoke security group egress (`RevokeSecurityGroupEgress`).
    pub fn revoke_security_group_egress(
        &self, request: RevokeSecurityGroupEgressRequest,
    ) -> Call<RevokeSecurityGroupEgressResponse> {
        self.core.call(&revoke_security_group_egress::OPERATION, request)
    }
}
