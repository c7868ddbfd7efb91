// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Customer gateways: the far end of IPsec connections.

pub mod create_customer_gateway; pub use create_customer_gateway::{CreateCustomerGatewayRequest, CreateCustomerGatewayResponse};
pub mod delete_customer_gateway; pub use delete_customer_gateway::{DeleteCustomerGatewayRequest, DeleteCustomerGatewayResponse};
pub mod describe_customer_gateway; pub use describe_customer_gateway::{DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse};
pub mod describe_customer_gateways; pub use describe_customer_gateways::{DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResponse};
pub mod modify_customer_gateway_attribute; pub use modify_customer_gateway_attribute::{ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse};
