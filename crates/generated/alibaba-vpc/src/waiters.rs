// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until a VPC is ready.
    #[cfg(feature = "vpc")]
    pub fn wait_until_vpc_available(
        &self,
        vpc_id: impl Into<String>,
    ) -> Wait<DescribeVpcAttributeResponse> {
        let request = DescribeVpcAttributeRequest::new(vpc_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPC_AVAILABLE,
                &describe_vpc_attribute::OPERATION,
                request,
            )
    }

    /// Waits until a VPC is gone.
    #[cfg(feature = "vpc")]
    pub fn wait_until_vpc_deleted(
        &self,
        vpc_id: impl Into<String>,
    ) -> Wait<DescribeVpcsResponse> {
        let request = DescribeVpcsRequest::new().vpc_id(vpc_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPC_DELETED,
                &describe_vpcs::OPERATION,
                request,
            )
    }

    /// Waits until a vSwitch is ready.
    #[cfg(feature = "vswitch")]
    pub fn wait_until_vswitch_available(
        &self,
        v_switch_id: impl Into<String>,
    ) -> Wait<DescribeVSwitchAttributesResponse> {
        let request = DescribeVSwitchAttributesRequest::new(v_switch_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VSWITCH_AVAILABLE,
                &describe_v_switch_attributes::OPERATION,
                request,
            )
    }

    /// Waits until a vSwitch is gone.
    #[cfg(feature = "vswitch")]
    pub fn wait_until_vswitch_deleted(
        &self,
        v_switch_id: impl Into<String>,
    ) -> Wait<DescribeVSwitchesResponse> {
        let request = DescribeVSwitchesRequest::new().v_switch_id(v_switch_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VSWITCH_DELETED,
                &describe_v_switches::OPERATION,
                request,
            )
    }

    /// Waits until a NAT gateway is ready.
    #[cfg(feature = "nat-gateway")]
    pub fn wait_until_nat_gateway_available(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Wait<DescribeNatGatewaysResponse> {
        let request = DescribeNatGatewaysRequest::new().nat_gateway_id(nat_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::NAT_GATEWAY_AVAILABLE,
                &describe_nat_gateways::OPERATION,
                request,
            )
    }

    /// Waits until a NAT gateway is gone.
    #[cfg(feature = "nat-gateway")]
    pub fn wait_until_nat_gateway_deleted(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Wait<DescribeNatGatewaysResponse> {
        let request = DescribeNatGatewaysRequest::new().nat_gateway_id(nat_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::NAT_GATEWAY_DELETED,
                &describe_nat_gateways::OPERATION,
                request,
            )
    }

    /// Waits until an elastic IP address is free to be bound.
    #[cfg(feature = "address")]
    pub fn wait_until_eip_available(
        &self,
        allocation_id: impl Into<String>,
    ) -> Wait<DescribeEipAddressesResponse> {
        let request = DescribeEipAddressesRequest::new().allocation_id(allocation_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::EIP_AVAILABLE,
                &describe_eip_addresses::OPERATION,
                request,
            )
    }

    /// Waits until an elastic IP address is bound.
    #[cfg(feature = "address")]
    pub fn wait_until_eip_in_use(
        &self,
        allocation_id: impl Into<String>,
    ) -> Wait<DescribeEipAddressesResponse> {
        let request = DescribeEipAddressesRequest::new().allocation_id(allocation_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::EIP_IN_USE,
                &describe_eip_addresses::OPERATION,
                request,
            )
    }

    /// Waits until an elastic IP address is gone.
    #[cfg(feature = "address")]
    pub fn wait_until_eip_released(
        &self,
        allocation_id: impl Into<String>,
    ) -> Wait<DescribeEipAddressesResponse> {
        let request = DescribeEipAddressesRequest::new().allocation_id(allocation_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::EIP_RELEASED,
                &describe_eip_addresses::OPERATION,
                request,
            )
    }

    /// Waits until a VPN gateway is ready, also after a change to it or to what belongs to it.
    #[cfg(feature = "vpn-gateway")]
    pub fn wait_until_vpn_gateway_active(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> Wait<DescribeVpnGatewayResponse> {
        let request = DescribeVpnGatewayRequest::new(vpn_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPN_GATEWAY_ACTIVE,
                &describe_vpn_gateway::OPERATION,
                request,
            )
    }
}
