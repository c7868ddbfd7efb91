// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! nat-gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Turns the old bandwidth package of a NAT gateway into an Internet shared bandwidth with elastic IP addresses.
    pub fn convert_bandwidth_package(&self, request: ConvertBandwidthPackageRequest) -> Call<ConvertBandwidthPackageResponse> {
        self.core.call(&convert_bandwidth_package::OPERATION, request)
    }

    /// Creates an Internet NAT gateway or a VPC NAT gateway.
    pub fn create_nat_gateway(&self, request: CreateNatGatewayRequest) -> Call<CreateNatGatewayResponse> {
        self.core.call(&create_nat_gateway::OPERATION, request)
    }

    /// Deletes a NAT gateway.
    pub fn delete_nat_gateway(&self, request: DeleteNatGatewayRequest) -> Call<DeleteNatGatewayResponse> {
        self.core.call(&delete_nat_gateway::OPERATION, request)
    }

    /// Lists NAT gateways, Internet and VPC ones, with state, addresses and the ids of their rule tables.
    pub fn describe_nat_gateways(
        &self, request: DescribeNatGatewaysRequest,
    ) -> PagedCall<DescribeNatGatewaysResponse, describe_nat_gateways::NatGateway> {
        self.core.paged(&describe_nat_gateways::OPERATION, request, |page| page.nat_gateways)
    }

    /// Switches off the monitoring of a NAT gateway's traffic by instance.
    pub fn disable_nat_gateway_ecs_metric(
        &self, request: DisableNatGatewayEcsMetricRequest,
    ) -> Call<DisableNatGatewayEcsMetricResponse> {
        self.core.call(&disable_nat_gateway_ecs_metric::OPERATION, request)
    }

    /// Switches on the monitoring of a NAT gateway's traffic by instance.
    pub fn enable_nat_gateway_ecs_metric(
        &self, request: EnableNatGatewayEcsMetricRequest,
    ) -> Call<EnableNatGatewayEcsMetricResponse> {
        self.core.call(&enable_nat_gateway_ecs_metric::OPERATION, request)
    }

    /// Returns the details of one NAT gateway.
    pub fn get_nat_gateway_attribute(&self, request: GetNatGatewayAttributeRequest) -> Call<GetNatGatewayAttributeResponse> {
        self.core.call(&get_nat_gateway_attribute::OPERATION, request)
    }

    /// Lists the zones where NAT gateways can be made.
    pub fn list_enhanhced_nat_gateway_available_zones(
        &self, request: ListEnhanhcedNatGatewayAvailableZonesRequest,
    ) -> Call<ListEnhanhcedNatGatewayAvailableZonesResponse> {
        self.core.call(&list_enhanhced_nat_gateway_available_zones::OPERATION, request)
    }

    /// Changes the name, description and settings of a NAT gateway, such as answering ping or writing session logs.
    pub fn modify_nat_gateway_attribute(
        &self, request: ModifyNatGatewayAttributeRequest,
    ) -> Call<ModifyNatGatewayAttributeResponse> {
        self.core.call(&modify_nat_gateway_attribute::OPERATION, request)
    }

    /// Upgrades a subscription Internet NAT gateway.
    pub fn modify_nat_gateway_spec(&self, request: ModifyNatGatewaySpecRequest) -> Call<ModifyNatGatewaySpecResponse> {
        self.core.call(&modify_nat_gateway_spec::OPERATION, request)
    }

    /// Turns a NAT gateway of the old, standard kind into an enhanced one.
    pub fn update_nat_gateway_nat_type(&self, request: UpdateNatGatewayNatTypeRequest) -> Call<UpdateNatGatewayNatTypeResponse> {
        self.core.call(&update_nat_gateway_nat_type::OPERATION, request)
    }

    /// Tells how many endpoints for reverse access a VPC NAT gateway can still have.
    pub fn vpc_describe_vpc_nat_gateway_network_interface_quota(
        &self, request: VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest,
    ) -> Call<VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse> {
        self.core.call(&vpc_describe_vpc_nat_gateway_network_interface_quota::OPERATION, request)
    }
}
