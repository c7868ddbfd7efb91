// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! nat-gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Convert bandwidth package (`ConvertBandwidthPackage`).
    pub fn convert_bandwidth_package(&self, request: ConvertBandwidthPackageRequest) -> Call<ConvertBandwidthPackageResponse> {
        self.core.call(&convert_bandwidth_package::OPERATION, request)
    }

    /// Create nat gateway (`CreateNatGateway`).
    pub fn create_nat_gateway(&self, request: CreateNatGatewayRequest) -> Call<CreateNatGatewayResponse> {
        self.core.call(&create_nat_gateway::OPERATION, request)
    }

    /// Delete nat gateway (`DeleteNatGateway`).
    pub fn delete_nat_gateway(&self, request: DeleteNatGatewayRequest) -> Call<DeleteNatGatewayResponse> {
        self.core.call(&delete_nat_gateway::OPERATION, request)
    }

    /// Describe nat gateways (`DescribeNatGateways`).
    pub fn describe_nat_gateways(
        &self, request: DescribeNatGatewaysRequest,
    ) -> PagedCall<DescribeNatGatewaysResponse, describe_nat_gateways::NatGateway> {
        self.core.paged(&describe_nat_gateways::OPERATION, request, |page| page.nat_gateways)
    }

    /// Disable nat gateway ecs metric (`DisableNatGatewayEcsMetric`).
    pub fn disable_nat_gateway_ecs_metric(
        &self, request: DisableNatGatewayEcsMetricRequest,
    ) -> Call<DisableNatGatewayEcsMetricResponse> {
        self.core.call(&disable_nat_gateway_ecs_metric::OPERATION, request)
    }

    /// Enable nat gateway ecs metric (`EnableNatGatewayEcsMetric`).
    pub fn enable_nat_gateway_ecs_metric(
        &self, request: EnableNatGatewayEcsMetricRequest,
    ) -> Call<EnableNatGatewayEcsMetricResponse> {
        self.core.call(&enable_nat_gateway_ecs_metric::OPERATION, request)
    }

    /// Get nat gateway attribute (`GetNatGatewayAttribute`).
    pub fn get_nat_gateway_attribute(&self, request: GetNatGatewayAttributeRequest) -> Call<GetNatGatewayAttributeResponse> {
        self.core.call(&get_nat_gateway_attribute::OPERATION, request)
    }

    /// List enhanhced nat gateway available zones (`ListEnhanhcedNatGatewayAvailableZones`).
    pub fn list_enhanhced_nat_gateway_available_zones(
        &self, request: ListEnhanhcedNatGatewayAvailableZonesRequest,
    ) -> Call<ListEnhanhcedNatGatewayAvailableZonesResponse> {
        self.core.call(&list_enhanhced_nat_gateway_available_zones::OPERATION, request)
    }

    /// Modify nat gateway attribute (`ModifyNatGatewayAttribute`).
    pub fn modify_nat_gateway_attribute(
        &self, request: ModifyNatGatewayAttributeRequest,
    ) -> Call<ModifyNatGatewayAttributeResponse> {
        self.core.call(&modify_nat_gateway_attribute::OPERATION, request)
    }

    /// Modify nat gateway spec (`ModifyNatGatewaySpec`).
    pub fn modify_nat_gateway_spec(&self, request: ModifyNatGatewaySpecRequest) -> Call<ModifyNatGatewaySpecResponse> {
        self.core.call(&modify_nat_gateway_spec::OPERATION, request)
    }

    /// Update nat gateway nat type (`UpdateNatGatewayNatType`).
    pub fn update_nat_gateway_nat_type(&self, request: UpdateNatGatewayNatTypeRequest) -> Call<UpdateNatGatewayNatTypeResponse> {
        self.core.call(&update_nat_gateway_nat_type::OPERATION, request)
    }

    /// Vpc describe vpc nat gateway network interface quota (`VpcDescribeVpcNatGatewayNetworkInterfaceQuota`).
    pub fn vpc_describe_vpc_nat_gateway_network_interface_quota(
        &self, request: VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest,
    ) -> Call<VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse> {
        self.core.call(&vpc_describe_vpc_nat_gateway_network_interface_quota::OPERATION, request)
    }
}
