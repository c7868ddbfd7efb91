// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! security-group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds inbound rules to a security group, which accept or drop traffic from outside to its instances.
    pub fn authorize_security_group(&self, request: AuthorizeSecurityGroupRequest) -> Call<AuthorizeSecurityGroupResponse> {
        self.core.call(&authorize_security_group::OPERATION, request)
    }

    /// Adds outbound rules to a security group, which accept or drop traffic from its instances to the outside.
    pub fn authorize_security_group_egress(
        &self, request: AuthorizeSecurityGroupEgressRequest,
    ) -> Call<AuthorizeSecurityGroupEgressResponse> {
        self.core.call(&authorize_security_group_egress::OPERATION, request)
    }

    /// Creates a security group.
    pub fn create_security_group(&self, request: CreateSecurityGroupRequest) -> Call<CreateSecurityGroupResponse> {
        self.core.call(&create_security_group::OPERATION, request)
    }

    /// Deletes a security group.
    pub fn delete_security_group(&self, request: DeleteSecurityGroupRequest) -> Call<DeleteSecurityGroupResponse> {
        self.core.call(&delete_security_group::OPERATION, request)
    }

    /// Returns a security group with its rules.
    pub fn describe_security_group_attribute(
        &self, request: DescribeSecurityGroupAttributeRequest,
    ) -> PagedCall<DescribeSecurityGroupAttributeResponse, describe_security_group_attribute::Permission> {
        self.core.paged(&describe_security_group_attribute::OPERATION, request, |page| page.permissions)
    }

    /// Tells which other security groups have rules that refer to the given ones, at most 100.
    pub fn describe_security_group_references(
        &self, request: DescribeSecurityGroupReferencesRequest,
    ) -> Call<DescribeSecurityGroupReferencesResponse> {
        self.core.call(&describe_security_group_references::OPERATION, request)
    }

    /// Lists security groups, without their rules, by descending id.
    pub fn describe_security_groups(
        &self, request: DescribeSecurityGroupsRequest,
    ) -> PagedCall<DescribeSecurityGroupsResponse, describe_security_groups::SecurityGroup> {
        self.core.paged(&describe_security_groups::OPERATION, request, |page| page.security_groups)
    }

    /// Adds an instance or a network interface to a security group.
    pub fn join_security_group(&self, request: JoinSecurityGroupRequest) -> Call<JoinSecurityGroupResponse> {
        self.core.call(&join_security_group::OPERATION, request)
    }

    /// Takes an instance or a network interface out of a security group.
    pub fn leave_security_group(&self, request: LeaveSecurityGroupRequest) -> Call<LeaveSecurityGroupResponse> {
        self.core.call(&leave_security_group::OPERATION, request)
    }

    /// Changes the name or description of a security group.
    pub fn modify_security_group_attribute(
        &self, request: ModifySecurityGroupAttributeRequest,
    ) -> Call<ModifySecurityGroupAttributeResponse> {
        self.core.call(&modify_security_group_attribute::OPERATION, request)
    }

    /// Changes an outbound rule of a security group, found by its id.
    pub fn modify_security_group_egress_rule(
        &self, request: ModifySecurityGroupEgressRuleRequest,
    ) -> Call<ModifySecurityGroupEgressRuleResponse> {
        self.core.call(&modify_security_group_egress_rule::OPERATION, request)
    }

    /// Sets whether the instances of a basic security group reach each other.
    pub fn modify_security_group_policy(
        &self, request: ModifySecurityGroupPolicyRequest,
    ) -> Call<ModifySecurityGroupPolicyResponse> {
        self.core.call(&modify_security_group_policy::OPERATION, request)
    }

    /// Changes an inbound rule of a security group, found by its id.
    pub fn modify_security_group_rule(&self, request: ModifySecurityGroupRuleRequest) -> Call<ModifySecurityGroupRuleResponse> {
        self.core.call(&modify_security_group_rule::OPERATION, request)
    }

    /// Removes inbound rules from a security group.
    pub fn revoke_security_group(&self, request: RevokeSecurityGroupRequest) -> Call<RevokeSecurityGroupResponse> {
        self.core.call(&revoke_security_group::OPERATION, request)
    }

    /// Removes outbound rules from a security group.
    pub fn revoke_security_group_egress(
        &self, request: RevokeSecurityGroupEgressRequest,
    ) -> Call<RevokeSecurityGroupEgressResponse> {
        self.core.call(&revoke_security_group_egress::OPERATION, request)
    }
}
