// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! VPN gateways: certificates, zones, diagnosis.
//!
//! - [`associate_vpn_gateway_with_certificate`](crate::Client::associate_vpn_gateway_with_certificate):
//!   Binds an SSL certificate to a VPN gateway of the SM (Chinese national cryptography) kind.
//! - [`create_vpn_gateway`](crate::Client::create_vpn_gateway): Creates a VPN gateway in a VPC.
//! - [`delete_vpn_gateway`](crate::Client::delete_vpn_gateway): Deletes a VPN gateway, which must have
//!   no IPsec connection left.
//! - [`describe_vpn_gateway`](crate::Client::describe_vpn_gateway): Returns the details of one VPN
//!   gateway.
//! - [`describe_vpn_gateway_available_zones`](crate::Client::describe_vpn_gateway_available_zones):
//!   Lists the zones of a region where IPsec connections can be made.
//! - [`describe_vpn_gateways`](crate::Client::describe_vpn_gateways): Lists VPN gateways.
//! - [`diagnose_vpn_gateway`](crate::Client::diagnose_vpn_gateway): Starts a diagnosis of a VPN
//!   gateway.
//! - [`dissociate_vpn_gateway_with_certificate`](crate::Client::dissociate_vpn_gateway_with_certificate):
//!   Unbinds an SSL certificate from a VPN gateway.
//! - [`get_vpn_gateway_diagnose_result`](crate::Client::get_vpn_gateway_diagnose_result): Returns the
//!   result of a diagnosis of a VPN gateway.
//! - [`list_vpn_certificate_associations`](crate::Client::list_vpn_certificate_associations): Lists
//!   which SSL certificates are bound to which VPN gateways of a region.
//! - [`modify_vpn_gateway_attribute`](crate::Client::modify_vpn_gateway_attribute): Changes the name,
//!   description or route propagation of a VPN gateway.
//! - [`move_vpn_resource_group`](crate::Client::move_vpn_resource_group): Moves a VPN resource into
//!   another resource group.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds an SSL certificate to a VPN gateway of the SM (Chinese national cryptography) kind.
    ///
    /// - Request: [`AssociateVpnGatewayWithCertificateRequest`]. Response:
    ///   [`AssociateVpnGatewayWithCertificateResponse`]. Nested types:
    ///   [`associate_vpn_gateway_with_certificate`].
    /// - [Documented errors](associate_vpn_gateway_with_certificate::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 30 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateVpnGatewayWithCertificate), 2024-06.
    pub fn associate_vpn_gateway_with_certificate(
        &self,
        request: AssociateVpnGatewayWithCertificateRequest,
    ) -> Call<AssociateVpnGatewayWithCertificateResponse> {
        self.core.call(&associate_vpn_gateway_with_certificate::OPERATION, request)
    }

    /// Creates a VPN gateway in a VPC.
    ///
    /// - Request: [`CreateVpnGatewayRequest`]. Response: [`CreateVpnGatewayResponse`]. Nested types:
    ///   [`create_vpn_gateway`].
    /// - [Documented errors](create_vpn_gateway::ERRORS).
    /// - Access level: create.
    /// - High risk: it can interrupt a service or lose data.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 6 s,
    ///   up to 100 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnGateway), 2024-06.
    pub fn create_vpn_gateway(
        &self,
        request: CreateVpnGatewayRequest,
    ) -> Call<CreateVpnGatewayResponse> {
        self.core.call(&create_vpn_gateway::OPERATION, request)
    }

    /// Deletes a VPN gateway, which must have no IPsec connection left.
    ///
    /// - Request: [`DeleteVpnGatewayRequest`]. Response: [`DeleteVpnGatewayResponse`]. Nested types:
    ///   [`delete_vpn_gateway`].
    /// - [Documented errors](delete_vpn_gateway::ERRORS).
    /// - Access level: delete.
    /// - High risk: it can interrupt a service or lose data.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 6 s,
    ///   up to 100 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnGateway), 2024-06.
    pub fn delete_vpn_gateway(
        &self,
        request: DeleteVpnGatewayRequest,
    ) -> Call<DeleteVpnGatewayResponse> {
        self.core.call(&delete_vpn_gateway::OPERATION, request)
    }

    /// Returns the details of one VPN gateway.
    ///
    /// - Request: [`DescribeVpnGatewayRequest`]. Response: [`DescribeVpnGatewayResponse`]. Nested types:
    ///   [`describe_vpn_gateway`].
    /// - [Documented errors](describe_vpn_gateway::ERRORS).
    /// - Access level: get.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateway), 2024-06.
    pub fn describe_vpn_gateway(
        &self,
        request: DescribeVpnGatewayRequest,
    ) -> Call<DescribeVpnGatewayResponse> {
        self.core.call(&describe_vpn_gateway::OPERATION, request)
    }

    /// Lists the zones of a region where IPsec connections can be made.
    ///
    /// - Request: [`DescribeVpnGatewayAvailableZonesRequest`]. Response:
    ///   [`DescribeVpnGatewayAvailableZonesResponse`]. Nested types:
    ///   [`describe_vpn_gateway_available_zones`].
    /// - [Documented errors](describe_vpn_gateway_available_zones::ERRORS).
    /// - Access level: list.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGatewayAvailableZones), 2024-06.
    pub fn describe_vpn_gateway_available_zones(
        &self,
        request: DescribeVpnGatewayAvailableZonesRequest,
    ) -> Call<DescribeVpnGatewayAvailableZonesResponse> {
        self.core.call(&describe_vpn_gateway_available_zones::OPERATION, request)
    }

    /// Lists VPN gateways.
    ///
    /// - Request: [`DescribeVpnGatewaysRequest`]. Response: [`DescribeVpnGatewaysResponse`]. Nested types:
    ///   [`describe_vpn_gateways`].
    /// - [Documented errors](describe_vpn_gateways::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter: [`wait_until_vpn_gateway_deleted`](Self::wait_until_vpn_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateways),
    ///   2024-06.
    pub fn describe_vpn_gateways(
        &self,
        request: DescribeVpnGatewaysRequest,
    ) -> PagedCall<DescribeVpnGatewaysResponse, describe_vpn_gateways::VpnGateway> {
        self.core
            .paged(&describe_vpn_gateways::OPERATION, request, |page| page.vpn_gateways)
    }

    /// Starts a diagnosis of a VPN gateway.
    ///
    /// - Request: [`DiagnoseVpnGatewayRequest`]. Response: [`DiagnoseVpnGatewayResponse`]. Nested types:
    ///   [`diagnose_vpn_gateway`].
    /// - [Documented errors](diagnose_vpn_gateway::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DiagnoseVpnGateway), 2024-06.
    pub fn diagnose_vpn_gateway(
        &self,
        request: DiagnoseVpnGatewayRequest,
    ) -> Call<DiagnoseVpnGatewayResponse> {
        self.core.call(&diagnose_vpn_gateway::OPERATION, request)
    }

    /// Unbinds an SSL certificate from a VPN gateway.
    ///
    /// - Request: [`DissociateVpnGatewayWithCertificateRequest`]. Response:
    ///   [`DissociateVpnGatewayWithCertificateResponse`]. Nested types:
    ///   [`dissociate_vpn_gateway_with_certificate`].
    /// - [Documented errors](dissociate_vpn_gateway_with_certificate::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 30 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateVpnGatewayWithCertificate), 2024-06.
    pub fn dissociate_vpn_gateway_with_certificate(
        &self,
        request: DissociateVpnGatewayWithCertificateRequest,
    ) -> Call<DissociateVpnGatewayWithCertificateResponse> {
        self.core.call(&dissociate_vpn_gateway_with_certificate::OPERATION, request)
    }

    /// Returns the result of a diagnosis of a VPN gateway.
    ///
    /// - Request: [`GetVpnGatewayDiagnoseResultRequest`]. Response:
    ///   [`GetVpnGatewayDiagnoseResultResponse`]. Nested types: [`get_vpn_gateway_diagnose_result`].
    /// - [Documented errors](get_vpn_gateway_diagnose_result::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpnGatewayDiagnoseResult),
    ///   2024-06.
    pub fn get_vpn_gateway_diagnose_result(
        &self,
        request: GetVpnGatewayDiagnoseResultRequest,
    ) -> Call<GetVpnGatewayDiagnoseResultResponse> {
        self.core.call(&get_vpn_gateway_diagnose_result::OPERATION, request)
    }

    /// Lists which SSL certificates are bound to which VPN gateways of a region.
    ///
    /// - Request: [`ListVpnCertificateAssociationsRequest`]. Response:
    ///   [`ListVpnCertificateAssociationsResponse`]. Nested types: [`list_vpn_certificate_associations`].
    /// - [Documented errors](list_vpn_certificate_associations::ERRORS).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpnCertificateAssociations), 2024-06.
    pub fn list_vpn_certificate_associations(
        &self,
        request: ListVpnCertificateAssociationsRequest,
    ) -> PagedCall<
        ListVpnCertificateAssociationsResponse,
        list_vpn_certificate_associations::VpnCertificateRelation,
    > {
        self.core
            .paged(
                &list_vpn_certificate_associations::OPERATION,
                request,
                |page| page.vpn_certificate_relations,
            )
    }

    /// Changes the name, description or route propagation of a VPN gateway.
    ///
    /// - Request: [`ModifyVpnGatewayAttributeRequest`]. Response: [`ModifyVpnGatewayAttributeResponse`].
    ///   Nested types: [`modify_vpn_gateway_attribute`].
    /// - [Documented errors](modify_vpn_gateway_attribute::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 60 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnGatewayAttribute),
    ///   2024-06.
    pub fn modify_vpn_gateway_attribute(
        &self,
        request: ModifyVpnGatewayAttributeRequest,
    ) -> Call<ModifyVpnGatewayAttributeResponse> {
        self.core.call(&modify_vpn_gateway_attribute::OPERATION, request)
    }

    /// Moves a VPN resource into another resource group.
    ///
    /// - Request: [`MoveVpnResourceGroupRequest`]. Response: [`MoveVpnResourceGroupResponse`]. Nested
    ///   types: [`move_vpn_resource_group`].
    /// - [Documented errors](move_vpn_resource_group::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/MoveVpnResourceGroup),
    ///   2024-06.
    pub fn move_vpn_resource_group(
        &self,
        request: MoveVpnResourceGroupRequest,
    ) -> Call<MoveVpnResourceGroupResponse> {
        self.core.call(&move_vpn_resource_group::OPERATION, request)
    }
}
