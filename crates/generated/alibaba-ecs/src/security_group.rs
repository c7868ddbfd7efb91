// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Security groups and their inbound and outbound rules.
//!
//! - [`authorize_security_group`](crate::Client::authorize_security_group): Adds inbound rules to a
//!   security group, which accept or drop traffic from outside to its instances.
//! - [`authorize_security_group_egress`](crate::Client::authorize_security_group_egress): Adds outbound
//!   rules to a security group, which accept or drop traffic from its instances to the outside.
//! - [`create_security_group`](crate::Client::create_security_group): Creates a security group.
//! - [`delete_security_group`](crate::Client::delete_security_group): Deletes a security group.
//! - [`describe_security_group_attribute`](crate::Client::describe_security_group_attribute): Returns a
//!   security group with its rules.
//! - [`describe_security_group_references`](crate::Client::describe_security_group_references): Tells
//!   which other security groups have rules that refer to the given ones, at most 100.
//! - [`describe_security_groups`](crate::Client::describe_security_groups): Lists security groups,
//!   without their rules, by descending id.
//! - [`join_security_group`](crate::Client::join_security_group): Adds an instance or a network
//!   interface to a security group.
//! - [`leave_security_group`](crate::Client::leave_security_group): Takes an instance or a network
//!   interface out of a security group.
//! - [`modify_security_group_attribute`](crate::Client::modify_security_group_attribute): Changes the
//!   name or description of a security group.
//! - [`modify_security_group_egress_rule`](crate::Client::modify_security_group_egress_rule): Changes
//!   an outbound rule of a security group, found by its id.
//! - [`modify_security_group_policy`](crate::Client::modify_security_group_policy): Sets whether the
//!   instances of a basic security group reach each other.
//! - [`modify_security_group_rule`](crate::Client::modify_security_group_rule): Changes an inbound rule
//!   of a security group, found by its id.
//! - [`revoke_security_group`](crate::Client::revoke_security_group): Removes inbound rules from a
//!   security group.
//! - [`revoke_security_group_egress`](crate::Client::revoke_security_group_egress): Removes outbound
//!   rules from a security group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds inbound rules to a security group, which accept or drop traffic from outside to its instances.
    ///
    /// - Request: [`AuthorizeSecurityGroupRequest`]. Response: [`AuthorizeSecurityGroupResponse`]. Nested
    ///   types: [`authorize_security_group`].
    /// - [Documented errors](authorize_security_group::ERRORS).
    /// - Requires permission for the action `ecs:AuthorizeSecurityGroup` (access level create), on all
    ///   resources. Condition keys: `ecs:SecurityGroupIpProtocols`, `ecs:SecurityGroupSourceCidrIps`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AuthorizeSecurityGroup),
    ///   2024-06-24.
    pub fn authorize_security_group(
        &self,
        request: AuthorizeSecurityGroupRequest,
    ) -> Call<AuthorizeSecurityGroupResponse> {
        self.core.call(&authorize_security_group::OPERATION, request)
    }

    /// Adds outbound rules to a security group, which accept or drop traffic from its instances to the
    /// outside.
    ///
    /// - Request: [`AuthorizeSecurityGroupEgressRequest`]. Response:
    ///   [`AuthorizeSecurityGroupEgressResponse`]. Nested types: [`authorize_security_group_egress`].
    /// - [Documented errors](authorize_security_group_egress::ERRORS).
    /// - Requires permission for the action `ecs:AuthorizeSecurityGroupEgress` (access level create), on
    ///   all resources. Condition keys: `ecs:SecurityGroupIpProtocols`, `ecs:SecurityGroupSourceCidrIps`.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AuthorizeSecurityGroupEgress), 2024-06-24.
    pub fn authorize_security_group_egress(
        &self,
        request: AuthorizeSecurityGroupEgressRequest,
    ) -> Call<AuthorizeSecurityGroupEgressResponse> {
        self.core.call(&authorize_security_group_egress::OPERATION, request)
    }

    /// Creates a security group.
    ///
    /// - Request: [`CreateSecurityGroupRequest`]. Response: [`CreateSecurityGroupResponse`]. Nested types:
    ///   [`create_security_group`].
    /// - [Documented errors](create_security_group::ERRORS).
    /// - Requires permission for the action `ecs:CreateSecurityGroup` (access level create), on
    ///   SecurityGroup `acs:ecs:{#regionId}:{#accountId}:securitygroup/*` (required in the policy) and VPC
    ///   `acs:vpc:{#regionId}:{#accountId}:vpc/{#vpcId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSecurityGroup),
    ///   2024-06-24.
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Call<CreateSecurityGroupResponse> {
        self.core.call(&create_security_group::OPERATION, request)
    }

    /// Deletes a security group.
    ///
    /// - Request: [`DeleteSecurityGroupRequest`]. Response: [`DeleteSecurityGroupResponse`]. Nested types:
    ///   [`delete_security_group`].
    /// - [Documented errors](delete_security_group::ERRORS).
    /// - Requires permission for the action `ecs:DeleteSecurityGroup` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSecurityGroup),
    ///   2024-06-24.
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Call<DeleteSecurityGroupResponse> {
        self.core.call(&delete_security_group::OPERATION, request)
    }

    /// Returns a security group with its rules.
    ///
    /// - Request: [`DescribeSecurityGroupAttributeRequest`]. Response:
    ///   [`DescribeSecurityGroupAttributeResponse`]. Nested types: [`describe_security_group_attribute`].
    /// - [Documented errors](describe_security_group_attribute::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSecurityGroupAttribute` (access level get), on all
    ///   resources. Condition keys: `ecs:tag`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroupAttribute), 2024-06-24.
    pub fn describe_security_group_attribute(
        &self,
        request: DescribeSecurityGroupAttributeRequest,
    ) -> PagedCall<
        DescribeSecurityGroupAttributeResponse,
        describe_security_group_attribute::Permission,
    > {
        self.core
            .paged(
                &describe_security_group_attribute::OPERATION,
                request,
                |page| page.permissions,
            )
    }

    /// Tells which other security groups have rules that refer to the given ones, at most 100.
    ///
    /// - Request: [`DescribeSecurityGroupReferencesRequest`]. Response:
    ///   [`DescribeSecurityGroupReferencesResponse`]. Nested types: [`describe_security_group_references`].
    /// - [Documented errors](describe_security_group_references::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSecurityGroupReferences` (access level get), on
    ///   all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroupReferences), 2024-06-24.
    pub fn describe_security_group_references(
        &self,
        request: DescribeSecurityGroupReferencesRequest,
    ) -> Call<DescribeSecurityGroupReferencesResponse> {
        self.core.call(&describe_security_group_references::OPERATION, request)
    }

    /// Lists security groups, without their rules, by descending id.
    ///
    /// - Request: [`DescribeSecurityGroupsRequest`]. Response: [`DescribeSecurityGroupsResponse`]. Nested
    ///   types: [`describe_security_groups`].
    /// - [Documented errors](describe_security_groups::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSecurityGroups` (access level get), on
    ///   SecurityGroup `acs:ecs:{#regionId}:{#accountId}:securitygroup/*`. Condition keys: `ecs:tag`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroups),
    ///   2024-06-24.
    pub fn describe_security_groups(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> PagedCall<
        DescribeSecurityGroupsResponse,
        describe_security_groups::SecurityGroup,
    > {
        self.core
            .paged(
                &describe_security_groups::OPERATION,
                request,
                |page| page.security_groups,
            )
    }

    /// Adds an instance or a network interface to a security group.
    ///
    /// - Request: [`JoinSecurityGroupRequest`]. Response: [`JoinSecurityGroupResponse`]. Nested types:
    ///   [`join_security_group`].
    /// - [Documented errors](join_security_group::ERRORS).
    /// - Requires permission for the action `ecs:JoinSecurityGroup` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/JoinSecurityGroup),
    ///   2024-06-24.
    pub fn join_security_group(
        &self,
        request: JoinSecurityGroupRequest,
    ) -> Call<JoinSecurityGroupResponse> {
        self.core.call(&join_security_group::OPERATION, request)
    }

    /// Takes an instance or a network interface out of a security group.
    ///
    /// - Request: [`LeaveSecurityGroupRequest`]. Response: [`LeaveSecurityGroupResponse`]. Nested types:
    ///   [`leave_security_group`].
    /// - [Documented errors](leave_security_group::ERRORS).
    /// - Requires permission for the action `ecs:LeaveSecurityGroup` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/LeaveSecurityGroup),
    ///   2024-06-24.
    pub fn leave_security_group(
        &self,
        request: LeaveSecurityGroupRequest,
    ) -> Call<LeaveSecurityGroupResponse> {
        self.core.call(&leave_security_group::OPERATION, request)
    }

    /// Changes the name or description of a security group.
    ///
    /// - Request: [`ModifySecurityGroupAttributeRequest`]. Response:
    ///   [`ModifySecurityGroupAttributeResponse`]. Nested types: [`modify_security_group_attribute`].
    /// - [Documented errors](modify_security_group_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifySecurityGroupAttribute` (access level update), on
    ///   all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupAttribute), 2024-06-24.
    pub fn modify_security_group_attribute(
        &self,
        request: ModifySecurityGroupAttributeRequest,
    ) -> Call<ModifySecurityGroupAttributeResponse> {
        self.core.call(&modify_security_group_attribute::OPERATION, request)
    }

    /// Changes an outbound rule of a security group, found by its id.
    ///
    /// - Request: [`ModifySecurityGroupEgressRuleRequest`]. Response:
    ///   [`ModifySecurityGroupEgressRuleResponse`]. Nested types: [`modify_security_group_egress_rule`].
    /// - [Documented errors](modify_security_group_egress_rule::ERRORS).
    /// - Requires permission for the action `ecs:ModifySecurityGroupEgressRule` (access level update), on
    ///   all resources. Condition keys: `ecs:tag`, `ecs:SecurityGroupIpProtocols`,
    ///   `ecs:SecurityGroupSourceCidrIps`.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupEgressRule), 2024-06-24.
    pub fn modify_security_group_egress_rule(
        &self,
        request: ModifySecurityGroupEgressRuleRequest,
    ) -> Call<ModifySecurityGroupEgressRuleResponse> {
        self.core.call(&modify_security_group_egress_rule::OPERATION, request)
    }

    /// Sets whether the instances of a basic security group reach each other.
    ///
    /// - Request: [`ModifySecurityGroupPolicyRequest`]. Response: [`ModifySecurityGroupPolicyResponse`].
    ///   Nested types: [`modify_security_group_policy`].
    /// - [Documented errors](modify_security_group_policy::ERRORS).
    /// - Requires permission for the action `ecs:ModifySecurityGroupPolicy` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupPolicy),
    ///   2024-06-24.
    pub fn modify_security_group_policy(
        &self,
        request: ModifySecurityGroupPolicyRequest,
    ) -> Call<ModifySecurityGroupPolicyResponse> {
        self.core.call(&modify_security_group_policy::OPERATION, request)
    }

    /// Changes an inbound rule of a security group, found by its id.
    ///
    /// - Request: [`ModifySecurityGroupRuleRequest`]. Response: [`ModifySecurityGroupRuleResponse`]. Nested
    ///   types: [`modify_security_group_rule`].
    /// - [Documented errors](modify_security_group_rule::ERRORS).
    /// - Requires permission for the action `ecs:ModifySecurityGroupRule` (access level update), on all
    ///   resources. Condition keys: `ecs:SecurityGroupIpProtocols`, `ecs:SecurityGroupSourceCidrIps`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupRule),
    ///   2024-06-24.
    pub fn modify_security_group_rule(
        &self,
        request: ModifySecurityGroupRuleRequest,
    ) -> Call<ModifySecurityGroupRuleResponse> {
        self.core.call(&modify_security_group_rule::OPERATION, request)
    }

    /// Removes inbound rules from a security group.
    ///
    /// - Request: [`RevokeSecurityGroupRequest`]. Response: [`RevokeSecurityGroupResponse`]. Nested types:
    ///   [`revoke_security_group`].
    /// - [Documented errors](revoke_security_group::ERRORS).
    /// - Requires permission for the action `ecs:RevokeSecurityGroup` (access level delete), on all
    ///   resources. Condition keys: `ecs:tag`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RevokeSecurityGroup),
    ///   2024-06-24.
    pub fn revoke_security_group(
        &self,
        request: RevokeSecurityGroupRequest,
    ) -> Call<RevokeSecurityGroupResponse> {
        self.core.call(&revoke_security_group::OPERATION, request)
    }

    /// Removes outbound rules from a security group.
    ///
    /// - Request: [`RevokeSecurityGroupEgressRequest`]. Response: [`RevokeSecurityGroupEgressResponse`].
    ///   Nested types: [`revoke_security_group_egress`].
    /// - [Documented errors](revoke_security_group_egress::ERRORS).
    /// - Requires permission for the action `ecs:RevokeSecurityGroupEgress` (access level delete), on all
    ///   resources. Condition keys: `ecs:tag`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RevokeSecurityGroupEgress),
    ///   2024-06-24.
    pub fn revoke_security_group_egress(
        &self,
        request: RevokeSecurityGroupEgressRequest,
    ) -> Call<RevokeSecurityGroupEgressResponse> {
        self.core.call(&revoke_security_group_egress::OPERATION, request)
    }
}
