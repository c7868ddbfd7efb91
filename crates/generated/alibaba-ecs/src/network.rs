// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Public addresses and bandwidth of instances, and links to the classic network.
//!
//! - [`allocate_public_ip_address`](crate::Client::allocate_public_ip_address): Gives an instance a
//!   fixed public IP address.
//! - [`attach_classic_link_vpc`](crate::Client::attach_classic_link_vpc): Links an instance of the
//!   classic network to a VPC, so that both reach each other over private addresses.
//! - [`convert_nat_public_ip_to_eip`](crate::Client::convert_nat_public_ip_to_eip): Turns the fixed
//!   public IP address of an instance in a VPC into an elastic IP address, which is billed on its own
//!   from then on.
//! - [`describe_bandwidth_limitation`](crate::Client::describe_bandwidth_limitation): Returns the
//!   highest public bandwidth that an instance type can be bought with, upgraded to or downgraded to.
//! - [`describe_classic_link_instances`](crate::Client::describe_classic_link_instances): Lists
//!   instances of the classic network that are linked to a VPC.
//! - [`detach_classic_link_vpc`](crate::Client::detach_classic_link_vpc): Cuts the link between an
//!   instance of the classic network and a VPC.
//! - [`modify_instance_network_spec`](crate::Client::modify_instance_network_spec): Changes the public
//!   bandwidth of an instance or how it is billed.
//! - [`modify_instance_vpc_attribute`](crate::Client::modify_instance_vpc_attribute): Moves a stopped
//!   instance to another private IP address, vSwitch or VPC.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Gives an instance a fixed public IP address.
    ///
    /// - Request: [`AllocatePublicIpAddressRequest`]. Response: [`AllocatePublicIpAddressResponse`]. Nested
    ///   types: [`allocate_public_ip_address`].
    /// - [Documented errors](allocate_public_ip_address::ERRORS).
    /// - Requires permission for the action `ecs:AllocatePublicIpAddress` (access level create), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocatePublicIpAddress),
    ///   2024-06-24.
    pub fn allocate_public_ip_address(
        &self,
        request: AllocatePublicIpAddressRequest,
    ) -> Call<AllocatePublicIpAddressResponse> {
        self.core.call(&allocate_public_ip_address::OPERATION, request)
    }

    /// Links an instance of the classic network to a VPC, so that both reach each other over private
    /// addresses.
    ///
    /// - Request: [`AttachClassicLinkVpcRequest`]. Response: [`AttachClassicLinkVpcResponse`]. Nested
    ///   types: [`attach_classic_link_vpc`].
    /// - [Documented errors](attach_classic_link_vpc::ERRORS).
    /// - Requires permission for the action `ecs:AttachClassicLinkVpc` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and VPC
    ///   `acs:vpc:{#regionId}:{#accountId}:vpc/{#vpcId}` (required in the policy). Condition keys:
    ///   `vpc:tag`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachClassicLinkVpc),
    ///   2024-06-24.
    pub fn attach_classic_link_vpc(
        &self,
        request: AttachClassicLinkVpcRequest,
    ) -> Call<AttachClassicLinkVpcResponse> {
        self.core.call(&attach_classic_link_vpc::OPERATION, request)
    }

    /// Turns the fixed public IP address of an instance in a VPC into an elastic IP address, which is
    /// billed on its own from then on.
    ///
    /// - Request: [`ConvertNatPublicIpToEipRequest`]. Response: [`ConvertNatPublicIpToEipResponse`]. Nested
    ///   types: [`convert_nat_public_ip_to_eip`].
    /// - [Documented errors](convert_nat_public_ip_to_eip::ERRORS).
    /// - Requires permission for the action `ecs:ConvertNatPublicIpToEip` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConvertNatPublicIpToEip),
    ///   2024-06-24.
    pub fn convert_nat_public_ip_to_eip(
        &self,
        request: ConvertNatPublicIpToEipRequest,
    ) -> Call<ConvertNatPublicIpToEipResponse> {
        self.core.call(&convert_nat_public_ip_to_eip::OPERATION, request)
    }

    /// Returns the highest public bandwidth that an instance type can be bought with, upgraded to or
    /// downgraded to.
    ///
    /// - Request: [`DescribeBandwidthLimitationRequest`]. Response:
    ///   [`DescribeBandwidthLimitationResponse`]. Nested types: [`describe_bandwidth_limitation`].
    /// - [Documented errors](describe_bandwidth_limitation::ERRORS).
    /// - Requires permission for the action `ecs:DescribeBandwidthLimitation` (access level get), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeBandwidthLimitation),
    ///   2024-06-24.
    pub fn describe_bandwidth_limitation(
        &self,
        request: DescribeBandwidthLimitationRequest,
    ) -> Call<DescribeBandwidthLimitationResponse> {
        self.core.call(&describe_bandwidth_limitation::OPERATION, request)
    }

    /// Lists instances of the classic network that are linked to a VPC.
    ///
    /// - Request: [`DescribeClassicLinkInstancesRequest`]. Response:
    ///   [`DescribeClassicLinkInstancesResponse`]. Nested types: [`describe_classic_link_instances`].
    /// - [Documented errors](describe_classic_link_instances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeClassicLinkInstances` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeClassicLinkInstances), 2024-06-24.
    pub fn describe_classic_link_instances(
        &self,
        request: DescribeClassicLinkInstancesRequest,
    ) -> PagedCall<
        DescribeClassicLinkInstancesResponse,
        describe_classic_link_instances::Link,
    > {
        self.core
            .paged(
                &describe_classic_link_instances::OPERATION,
                request,
                |page| page.links,
            )
    }

    /// Cuts the link between an instance of the classic network and a VPC.
    ///
    /// - Request: [`DetachClassicLinkVpcRequest`]. Response: [`DetachClassicLinkVpcResponse`]. Nested
    ///   types: [`detach_classic_link_vpc`].
    /// - [Documented errors](detach_classic_link_vpc::ERRORS).
    /// - Requires permission for the action `ecs:DetachClassicLinkVpc` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and VPC
    ///   `acs:vpc:{#regionId}:{#accountId}:vpc/{#vpcId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachClassicLinkVpc),
    ///   2024-06-24.
    pub fn detach_classic_link_vpc(
        &self,
        request: DetachClassicLinkVpcRequest,
    ) -> Call<DetachClassicLinkVpcResponse> {
        self.core.call(&detach_classic_link_vpc::OPERATION, request)
    }

    /// Changes the public bandwidth of an instance or how it is billed.
    ///
    /// - Request: [`ModifyInstanceNetworkSpecRequest`]. Response: [`ModifyInstanceNetworkSpecResponse`].
    ///   Nested types: [`modify_instance_network_spec`].
    /// - [Documented errors](modify_instance_network_spec::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceNetworkSpec` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    ///   Condition keys: `ecs:AssociatePublicIpAddress`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceNetworkSpec),
    ///   2024-06-24.
    pub fn modify_instance_network_spec(
        &self,
        request: ModifyInstanceNetworkSpecRequest,
    ) -> Call<ModifyInstanceNetworkSpecResponse> {
        self.core.call(&modify_instance_network_spec::OPERATION, request)
    }

    /// Moves a stopped instance to another private IP address, vSwitch or VPC.
    ///
    /// - Request: [`ModifyInstanceVpcAttributeRequest`]. Response: [`ModifyInstanceVpcAttributeResponse`].
    ///   Nested types: [`modify_instance_vpc_attribute`].
    /// - [Documented errors](modify_instance_vpc_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceVpcAttribute` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and
    ///   VSwitch `acs:vpc:{#regionId}:{#accountId}:vswitch/{#vswitchId}` (required in the policy).
    ///   Condition keys: `vpc:tag`, `vpc:VPC`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVpcAttribute),
    ///   2024-06-24.
    pub fn modify_instance_vpc_attribute(
        &self,
        request: ModifyInstanceVpcAttributeRequest,
    ) -> Call<ModifyInstanceVpcAttributeResponse> {
        self.core.call(&modify_instance_vpc_attribute::OPERATION, request)
    }
}
