// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Security groups and their rules.
//!
//! - [`associate_security_group_instance`](crate::Client::associate_security_group_instance): Applies a
//!   security group to an instance, at most two each.
//! - [`authorize_security_group_rule`](crate::Client::authorize_security_group_rule): Adds a rule to a
//!   security group, which must be `Available` and not the default one.
//! - [`authorize_security_group_rules`](crate::Client::authorize_security_group_rules): Adds several
//!   rules to a security group, which must be `Available` and not the default one.
//! - [`configure_security_group_rules`](crate::Client::configure_security_group_rules): Replaces all
//!   rules of a security group, which must be `Available` and not the default one.
//! - [`create_security_group`](crate::Client::create_security_group): Creates a security group with
//!   rules, at most 20 inbound and 20 outbound.
//! - [`delete_security_group`](crate::Client::delete_security_group): Deletes a security group in the
//!   state `AVAILABLE` or `FAIL` that no instance uses.
//! - [`describe_security_groups`](crate::Client::describe_security_groups): Lists security groups with
//!   their rules and instances.
//! - [`modify_security_groups_attribute`](crate::Client::modify_security_groups_attribute): Changes the
//!   name of security groups.
//! - [`revoke_security_group_rules`](crate::Client::revoke_security_group_rules): Removes rules from a
//!   security group, which must be `Available` and not the default one.
//! - [`un_associate_security_group_instance`](crate::Client::un_associate_security_group_instance):
//!   Takes a security group from an instance.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Applies a security group to an instance, at most two each.
    ///
    /// - Request: [`AssociateSecurityGroupInstanceRequest`]. Response:
    ///   [`AssociateSecurityGroupInstanceResponse`]. Nested types: [`associate_security_group_instance`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/associate-security-group-instance.yaml),
    ///   2026-07-08.
    pub fn associate_security_group_instance(
        &self,
        request: AssociateSecurityGroupInstanceRequest,
    ) -> Call<AssociateSecurityGroupInstanceResponse> {
        self.core.call(&associate_security_group_instance::OPERATION, request)
    }

    /// Adds a rule to a security group, which must be `Available` and not the default one.
    ///
    /// - Request: [`AuthorizeSecurityGroupRuleRequest`]. Response: [`AuthorizeSecurityGroupRuleResponse`].
    ///   Nested types: [`authorize_security_group_rule`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/authorize-security-group-rule.yaml),
    ///   2026-07-08.
    pub fn authorize_security_group_rule(
        &self,
        request: AuthorizeSecurityGroupRuleRequest,
    ) -> Call<AuthorizeSecurityGroupRuleResponse> {
        self.core.call(&authorize_security_group_rule::OPERATION, request)
    }

    /// Adds several rules to a security group, which must be `Available` and not the default one.
    ///
    /// - Request: [`AuthorizeSecurityGroupRulesRequest`]. Response:
    ///   [`AuthorizeSecurityGroupRulesResponse`]. Nested types: [`authorize_security_group_rules`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/authorize-security-group-rules.yaml),
    ///   2026-07-08.
    pub fn authorize_security_group_rules(
        &self,
        request: AuthorizeSecurityGroupRulesRequest,
    ) -> Call<AuthorizeSecurityGroupRulesResponse> {
        self.core.call(&authorize_security_group_rules::OPERATION, request)
    }

    /// Replaces all rules of a security group, which must be `Available` and not the default one.
    ///
    /// - Request: [`ConfigureSecurityGroupRulesRequest`]. Response:
    ///   [`ConfigureSecurityGroupRulesResponse`]. Nested types: [`configure_security_group_rules`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/configure-security-group-rules.yaml),
    ///   2026-07-08.
    pub fn configure_security_group_rules(
        &self,
        request: ConfigureSecurityGroupRulesRequest,
    ) -> Call<ConfigureSecurityGroupRulesResponse> {
        self.core.call(&configure_security_group_rules::OPERATION, request)
    }

    /// Creates a security group with rules, at most 20 inbound and 20 outbound.
    ///
    /// - Request: [`CreateSecurityGroupRequest`]. Response: [`CreateSecurityGroupResponse`]. Nested types:
    ///   [`create_security_group`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-security-group.yaml),
    ///   2026-07-08.
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Call<CreateSecurityGroupResponse> {
        self.core.call(&create_security_group::OPERATION, request)
    }

    /// Deletes a security group in the state `AVAILABLE` or `FAIL` that no instance uses.
    ///
    /// - Request: [`DeleteSecurityGroupRequest`]. Response: [`DeleteSecurityGroupResponse`]. Nested types:
    ///   [`delete_security_group`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-security-group.yaml),
    ///   2026-07-08.
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Call<DeleteSecurityGroupResponse> {
        self.core.call(&delete_security_group::OPERATION, request)
    }

    /// Lists security groups with their rules and instances.
    ///
    /// - Request: [`DescribeSecurityGroupsRequest`]. Response: [`DescribeSecurityGroupsResponse`]. Nested
    ///   types: [`describe_security_groups`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-security-groups.yaml),
    ///   2026-07-08.
    pub fn describe_security_groups(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> PagedCall<
        DescribeSecurityGroupsResponse,
        describe_security_groups::SecurityGroup,
    > {
        self.core
            .paged(&describe_security_groups::OPERATION, request, |page| page.data_set)
    }

    /// Changes the name of security groups.
    ///
    /// - Request: [`ModifySecurityGroupsAttributeRequest`]. Response:
    ///   [`ModifySecurityGroupsAttributeResponse`]. Nested types: [`modify_security_groups_attribute`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-security-groups-attribute.yaml),
    ///   2026-07-08.
    pub fn modify_security_groups_attribute(
        &self,
        request: ModifySecurityGroupsAttributeRequest,
    ) -> Call<ModifySecurityGroupsAttributeResponse> {
        self.core.call(&modify_security_groups_attribute::OPERATION, request)
    }

    /// Removes rules from a security group, which must be `Available` and not the default one.
    ///
    /// - Request: [`RevokeSecurityGroupRulesRequest`]. Response: [`RevokeSecurityGroupRulesResponse`].
    ///   Nested types: [`revoke_security_group_rules`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/revoke-security-group-rules.yaml),
    ///   2026-07-08.
    pub fn revoke_security_group_rules(
        &self,
        request: RevokeSecurityGroupRulesRequest,
    ) -> Call<RevokeSecurityGroupRulesResponse> {
        self.core.call(&revoke_security_group_rules::OPERATION, request)
    }

    /// Takes a security group from an instance.
    ///
    /// - Request: [`UnAssociateSecurityGroupInstanceRequest`]. Response:
    ///   [`UnAssociateSecurityGroupInstanceResponse`]. Nested types:
    ///   [`un_associate_security_group_instance`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/un-associate-security-group-instance.yaml),
    ///   2026-07-08.
    pub fn un_associate_security_group_instance(
        &self,
        request: UnAssociateSecurityGroupInstanceRequest,
    ) -> Call<UnAssociateSecurityGroupInstanceResponse> {
        self.core.call(&un_associate_security_group_instance::OPERATION, request)
    }
}
