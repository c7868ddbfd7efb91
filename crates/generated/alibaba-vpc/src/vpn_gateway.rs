// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpn-gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Associate vpn gateway with certificate (`AssociateVpnGatewayWithCertificate`).
    pub fn associate_vpn_gateway_with_certificate(
        &self, request: AssociateVpnGatewayWithCertificateRequest,
    ) -> Call<AssociateVpnGatewayWithCertificateResponse> {
        self.core.call(&associate_vpn_gateway_with_certificate::OPERATION, request)
    }

    /// Create vpn gateway (`CreateVpnGateway`).
    pub fn create_vpn_gateway(&self, request: CreateVpnGatewayRequest) -> Call<CreateVpnGatewayResponse> {
        self.core.call(&create_vpn_gateway::OPERATION, request)
    }

    /// Delete vpn gateway (`DeleteVpnGateway`).
    pub fn delete_vpn_gateway(&self, request: DeleteVpnGatewayRequest) -> Call<DeleteVpnGatewayResponse> {
        self.core.call(&delete_vpn_gateway::OPERATION, request)
    }

    /// Describe vpn gateway (`DescribeVpnGateway`).
    pub fn describe_vpn_gateway(&self, request: DescribeVpnGatewayRequest) -> Call<DescribeVpnGatewayResponse> {
        self.core.call(&describe_vpn_gateway::OPERATION, request)
    }

    /// Describe vpn gateway available zones (`DescribeVpnGatewayAvailableZones`).
    pub fn describe_vpn_gateway_available_zones(
        &self, request: DescribeVpnGatewayAvailableZonesRequest,
    ) -> Call<DescribeVpnGatewayAvailableZonesResponse> {
        self.core.call(&describe_vpn_gateway_available_zones::OPERATION, request)
    }

    /// Describe vpn gateways (`DescribeVpnGateways`).
    pub fn describe_vpn_gateways(
        &self, request: DescribeVpnGatewaysRequest,
    ) -> PagedCall<DescribeVpnGatewaysResponse, describe_vpn_gateways::VpnGateway> {
        self.core.paged(&describe_vpn_gateways::OPERATION, request, |page| page.vpn_gateways)
    }

    /// Diagnose vpn gateway (`DiagnoseVpnGateway`).
    pub fn diagnose_vpn_gateway(&self, request: DiagnoseVpnGatewayRequest) -> Call<DiagnoseVpnGatewayResponse> {
        self.core.call(&diagnose_vpn_gateway::OPERATION, request)
    }

    /// Dissociate vpn gateway with certificate (`DissociateVpnGatewayWithCertificate`).
    pub fn dissociate_vpn_gateway_with_certificate(
        &self, request: DissociateVpnGatewayWithCertificateRequest,
    ) -> Call<DissociateVpnGatewayWithCertificateResponse> {
        self.core.call(&dissociate_vpn_gateway_with_certificate::OPERATION, request)
    }

    /// Get vpn gateway diagnose result (`GetVpnGatewayDiagnoseResult`).
    pub fn get_vpn_gateway_diagnose_result(
        &self, request: GetVpnGatewayDiagnoseResultRequest,
    ) -> Call<GetVpnGatewayDiagnoseResultResponse> {
        self.core.call(&get_vpn_gateway_diagnose_result::OPERATION, request)
    }

    /// List vpn certificate associations (`ListVpnCertificateAssociations`).
    pub fn list_vpn_certificate_associations(
        &self, request: ListVpnCertificateAssociationsRequest,
    ) -> PagedCall<ListVpnCertificateAssociationsResponse, list_vpn_certificate_associations::VpnCertificateRelation> {
        self.core.paged(&list_vpn_certificate_associations::OPERATION, request, |page| page.vpn_certificate_relations)
    }

    /// Modify vpn gateway attribute (`ModifyVpnGatewayAttribute`).
    pub fn modify_vpn_gateway_attribute(
        &self, request: ModifyVpnGatewayAttributeRequest,
    ) -> Call<ModifyVpnGatewayAttributeResponse> {
        self.core.call(&modify_vpn_gateway_attribute::OPERATION, request)
    }

    /// Move vpn resource group (`MoveVpnResourceGroup`).
    pub fn move_vpn_resource_group(&self, request: MoveVpnResourceGroupRequest) -> Call<MoveVpnResourceGroupResponse> {
        self.core.call(&move_vpn_resource_group::OPERATION, request)
    }
}
