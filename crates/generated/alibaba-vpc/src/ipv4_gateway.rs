// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ipv4-gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Associate route table with gateway (`AssociateRouteTableWithGateway`).
    pub fn associate_route_table_with_gateway(
        &self, request: AssociateRouteTableWithGatewayRequest,
    ) -> Call<AssociateRouteTableWithGatewayResponse> {
        self.core.call(&associate_route_table_with_gateway::OPERATION, request)
    }

    /// Create ipv4 gateway (`CreateIpv4Gateway`).
    pub fn create_ipv4_gateway(&self, request: CreateIpv4GatewayRequest) -> Call<CreateIpv4GatewayResponse> {
        self.core.call(&create_ipv4_gateway::OPERATION, request)
    }

    /// Delete ipv4 gateway (`DeleteIpv4Gateway`).
    pub fn delete_ipv4_gateway(&self, request: DeleteIpv4GatewayRequest) -> Call<DeleteIpv4GatewayResponse> {
        self.core.call(&delete_ipv4_gateway::OPERATION, request)
    }

    /// Dissociate route table from gateway (`DissociateRouteTableFromGateway`).
    pub fn dissociate_route_table_from_gateway(
        &self, request: DissociateRouteTableFromGatewayRequest,
    ) -> Call<DissociateRouteTableFromGatewayResponse> {
        self.core.call(&dissociate_route_table_from_gateway::OPERATION, request)
    }

    /// Enable vpc ipv4 gateway (`EnableVpcIpv4Gateway`).
    pub fn enable_vpc_ipv4_gateway(&self, request: EnableVpcIpv4GatewayRequest) -> Call<EnableVpcIpv4GatewayResponse> {
        self.core.call(&enable_vpc_ipv4_gateway::OPERATION, request)
    }

    /// Get ipv4 gateway attribute (`GetIpv4GatewayAttribute`).
    pub fn get_ipv4_gateway_attribute(&self, request: GetIpv4GatewayAttributeRequest) -> Call<GetIpv4GatewayAttributeResponse> {
        self.core.call(&get_ipv4_gateway_attribute::OPERATION, request)
    }

    /// List gateway route table entries (`ListGatewayRouteTableEntries`).
    pub fn list_gateway_route_table_entries(
        &self, request: ListGatewayRouteTableEntriesRequest,
    ) -> PagedCall<ListGatewayRouteTableEntriesResponse, list_gateway_route_table_entries::GatewayRouteEntryModel> {
        self.core.paged(&list_gateway_route_table_entries::OPERATION, request, |page| page.gateway_route_entry_models)
    }

    /// List ipv4 gateways (`ListIpv4Gateways`).
    pub fn list_ipv4_gateways(
        &self, request: ListIpv4GatewaysRequest,
    ) -> PagedCall<ListIpv4GatewaysResponse, list_ipv4_gateways::Ipv4GatewayModel> {
        self.core.paged(&list_ipv4_gateways::OPERATION, request, |page| page.ipv4_gateway_models)
    }

    /// Update gateway route table entry attribute (`UpdateGatewayRouteTableEntryAttribute`).
    pub fn update_gateway_route_table_entry_attribute(
        &self, request: UpdateGatewayRouteTableEntryAttributeRequest,
    ) -> Call<UpdateGatewayRouteTableEntryAttributeResponse> {
        self.core.call(&update_gateway_route_table_entry_attribute::OPERATION, request)
    }

    /// Update ipv4 gateway attribute (`UpdateIpv4GatewayAttribute`).
    pub fn update_ipv4_gateway_attribute(
        &self, request: UpdateIpv4GatewayAttributeRequest,
    ) -> Call<UpdateIpv4GatewayAttributeResponse> {
        self.core.call(&update_ipv4_gateway_attribute::OPERATION, request)
    }
}
