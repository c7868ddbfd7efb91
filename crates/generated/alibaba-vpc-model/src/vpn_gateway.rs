// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! VPN gateways: certificates, zones, diagnosis.

pub mod associate_vpn_gateway_with_certificate; pub use associate_vpn_gateway_with_certificate::{AssociateVpnGatewayWithCertificateRequest, AssociateVpnGatewayWithCertificateResponse};
pub mod create_vpn_gateway; pub use create_vpn_gateway::{CreateVpnGatewayRequest, CreateVpnGatewayResponse};
pub mod delete_vpn_gateway; pub use delete_vpn_gateway::{DeleteVpnGatewayRequest, DeleteVpnGatewayResponse};
pub mod describe_vpn_gateway; pub use describe_vpn_gateway::{DescribeVpnGatewayRequest, DescribeVpnGatewayResponse};
pub mod describe_vpn_gateway_available_zones; pub use describe_vpn_gateway_available_zones::{DescribeVpnGatewayAvailableZonesRequest, DescribeVpnGatewayAvailableZonesResponse};
pub mod describe_vpn_gateways; pub use describe_vpn_gateways::{DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse};
pub mod diagnose_vpn_gateway; pub use diagnose_vpn_gateway::{DiagnoseVpnGatewayRequest, DiagnoseVpnGatewayResponse};
pub mod dissociate_vpn_gateway_with_certificate; pub use dissociate_vpn_gateway_with_certificate::{DissociateVpnGatewayWithCertificateRequest, DissociateVpnGatewayWithCertificateResponse};
pub mod get_vpn_gateway_diagnose_result; pub use get_vpn_gateway_diagnose_result::{GetVpnGatewayDiagnoseResultRequest, GetVpnGatewayDiagnoseResultResponse};
pub mod list_vpn_certificate_associations; pub use list_vpn_certificate_associations::{ListVpnCertificateAssociationsRequest, ListVpnCertificateAssociationsResponse};
pub mod modify_vpn_gateway_attribute; pub use modify_vpn_gateway_attribute::{ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse};
pub mod move_vpn_resource_group; pub use move_vpn_resource_group::{MoveVpnResourceGroupRequest, MoveVpnResourceGroupResponse};
