// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! NAT gateways.

pub mod convert_bandwidth_package; pub use convert_bandwidth_package::{ConvertBandwidthPackageRequest, ConvertBandwidthPackageResponse};
pub mod create_nat_gateway; pub use create_nat_gateway::{CreateNatGatewayRequest, CreateNatGatewayResponse};
pub mod delete_nat_gateway; pub use delete_nat_gateway::{DeleteNatGatewayRequest, DeleteNatGatewayResponse};
pub mod describe_nat_gateways; pub use describe_nat_gateways::{DescribeNatGatewaysRequest, DescribeNatGatewaysResponse};
pub mod disable_nat_gateway_ecs_metric; pub use disable_nat_gateway_ecs_metric::{DisableNatGatewayEcsMetricRequest, DisableNatGatewayEcsMetricResponse};
pub mod enable_nat_gateway_ecs_metric; pub use enable_nat_gateway_ecs_metric::{EnableNatGatewayEcsMetricRequest, EnableNatGatewayEcsMetricResponse};
pub mod get_nat_gateway_attribute; pub use get_nat_gateway_attribute::{GetNatGatewayAttributeRequest, GetNatGatewayAttributeResponse};
pub mod list_enhanhced_nat_gateway_available_zones; pub use list_enhanhced_nat_gateway_available_zones::{ListEnhanhcedNatGatewayAvailableZonesRequest, ListEnhanhcedNatGatewayAvailableZonesResponse};
pub mod modify_nat_gateway_attribute; pub use modify_nat_gateway_attribute::{ModifyNatGatewayAttributeRequest, ModifyNatGatewayAttributeResponse};
pub mod modify_nat_gateway_spec; pub use modify_nat_gateway_spec::{ModifyNatGatewaySpecRequest, ModifyNatGatewaySpecResponse};
pub mod update_nat_gateway_nat_type; pub use update_nat_gateway_nat_type::{UpdateNatGatewayNatTypeRequest, UpdateNatGatewayNatTypeResponse};
pub mod vpc_describe_vpc_nat_gateway_network_interface_quota; pub use vpc_describe_vpc_nat_gateway_network_interface_quota::{VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse};
