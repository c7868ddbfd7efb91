// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! security-group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Applies a security group to an instance, at most two each.
    pub fn associate_security_group_instance(
        &self, request: AssociateSecurityGroupInstanceRequest,
    ) -> Call<AssociateSecurityGroupInstanceResponse> {
        self.core.call(&associate_security_group_instance::OPERATION, request)
    }

    /// Adds a rule to a security group, which must be `Available` and not the default one.
    pub fn authorize_security_group_rule(
        &self, request: AuthorizeSecurityGroupRuleRequest,
    ) -> Call<AuthorizeSecurityGroupRuleResponse> {
        self.core.call(&authorize_security_group_rule::OPERATION, request)
    }

    /// Adds several rules to a security group, which must be `Available` and not the default one.
    pub fn authorize_security_group_rules(
        &self, request: AuthorizeSecurityGroupRulesRequest,
    ) -> Call<AuthorizeSecurityGroupRulesResponse> {
        self.core.call(&authorize_security_group_rules::OPERATION, request)
    }

    /// Replaces all rules of a security group, which must be `Available` and not the default one.
    pub fn configure_security_group_rules(
        &self, request: ConfigureSecurityGroupRulesRequest,
    ) -> Call<ConfigureSecurityGroupRulesResponse> {
        self.core.call(&configure_security_group_rules::OPERATION, request)
    }

    /// Creates a security group with rules, at most 20 inbound and 20 outbound.
    pub fn create_security_group(&self, request: CreateSecurityGroupRequest) -> Call<CreateSecurityGroupResponse> {
        self.core.call(&create_security_group::OPERATION, request)
    }

    /// Deletes a security group in the state `AVAILABLE` or `FAIL` that no instance uses.
    pub fn delete_security_group(&self, request: DeleteSecurityGroupRequest) -> Call<DeleteSecurityGroupResponse> {
        self.core.call(&delete_security_group::OPERATION, request)
    }

    /// Lists security groups with their rules and instances.
    pub fn describe_security_groups(
        &self, request: DescribeSecurityGroupsRequest,
    ) -> PagedCall<DescribeSecurityGroupsResponse, describe_security_groups::DataSet> {
        self.core.paged(&describe_security_groups::OPERATION, request, |page| page.data_set)
    }

    /// Changes the name of security groups.
    pub fn modify_security_groups_attribute(
        &self, request: ModifySecurityGroupsAttributeRequest,
    ) -> Call<ModifySecurityGroupsAttributeResponse> {
        self.core.call(&modify_security_groups_attribute::OPERATION, request)
    }

    /// Removes rules from a security group, which must be `Available` and not the default one.
    pub fn revoke_security_group_rules(
        &self, request: RevokeSecurityGroupRulesRequest,
    ) -> Call<RevokeSecurityGroupRulesResponse> {
        self.core.call(&revoke_security_group_rules::OPERATION, request)
    }

    /// Takes a security group from an instance.
    pub fn un_associate_security_group_instance(
        &self, request: UnAssociateSecurityGroupInstanceRequest,
    ) -> Call<UnAssociateSecurityGroupInstanceResponse> {
        self.core.call(&un_associate_security_group_instance::OPERATION, request)
    }
}
