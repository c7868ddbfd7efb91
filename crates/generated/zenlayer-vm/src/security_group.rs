// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! security-group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Associate security group instance (`AssociateSecurityGroupInstance`).
    pub fn associate_security_group_instance(
        &self, request: AssociateSecurityGroupInstanceRequest,
    ) -> Call<AssociateSecurityGroupInstanceResponse> {
        self.core.call(&associate_security_group_instance::OPERATION, request)
    }

    /// Authorize security group rule (`AuthorizeSecurityGroupRule`).
    pub fn authorize_security_group_rule(
        &self, request: AuthorizeSecurityGroupRuleRequest,
    ) -> Call<AuthorizeSecurityGroupRuleResponse> {
        self.core.call(&authorize_security_group_rule::OPERATION, request)
    }

    /// Authorize security group rules (`AuthorizeSecurityGroupRules`).
    pub fn authorize_security_group_rules(
        &self, request: AuthorizeSecurityGroupRulesRequest,
    ) -> Call<AuthorizeSecurityGroupRulesResponse> {
        self.core.call(&authorize_security_group_rules::OPERATION, request)
    }

    /// Configure security group rules (`ConfigureSecurityGroupRules`).
    pub fn configure_security_group_rules(
        &self, request: ConfigureSecurityGroupRulesRequest,
    ) -> Call<ConfigureSecurityGroupRulesResponse> {
        self.core.call(&configure_security_group_rules::OPERATION, request)
    }

    /// Create security group (`CreateSecurityGroup`).
    pub fn create_security_group(&self, request: CreateSecurityGroupRequest) -> Call<CreateSecurityGroupResponse> {
        self.core.call(&create_security_group::OPERATION, request)
    }

    /// Delete security group (`DeleteSecurityGroup`).
    pub fn delete_security_group(&self, request: DeleteSecurityGroupRequest) -> Call<DeleteSecurityGroupResponse> {
        self.core.call(&delete_security_group::OPERATION, request)
    }

    /// Describe security groups (`DescribeSecurityGroups`).
    pub fn describe_security_groups(
        &self, request: DescribeSecurityGroupsRequest,
    ) -> PagedCall<DescribeSecurityGroupsResponse, describe_security_groups::DataSet> {
        self.core.paged(&describe_security_groups::OPERATION, request, |page| page.data_set)
    }

    /// Modify security groups attribute (`ModifySecurityGroupsAttribute`).
    pub fn modify_security_groups_attribute(
        &self, request: ModifySecurityGroupsAttributeRequest,
    ) -> Call<ModifySecurityGroupsAttributeResponse> {
        self.core.call(&modify_security_groups_attribute::OPERATION, request)
    }

    /// Revoke security group rules (`RevokeSecurityGroupRules`).
    pub fn revoke_security_group_rules(
        &self, request: RevokeSecurityGroupRulesRequest,
    ) -> Call<RevokeSecurityGroupRulesResponse> {
        self.core.call(&revoke_security_group_rules::OPERATION, request)
    }

    /// Un associate security group instance (`UnAssociateSecurityGroupInstance`).
    pub fn un_associate_security_group_instance(
        &self, request: UnAssociateSecurityGroupInstanceRequest,
    ) -> Call<UnAssociateSecurityGroupInstanceResponse> {
        self.core.call(&un_associate_security_group_instance::OPERATION, request)
    }
}
