// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPv6 gateways, addresses, bandwidth and egress-only rules.

pub mod allocate_ipv6_address; pub use allocate_ipv6_address::{AllocateIpv6AddressRequest, AllocateIpv6AddressResponse};
pub mod allocate_ipv6_internet_bandwidth; pub use allocate_ipv6_internet_bandwidth::{AllocateIpv6InternetBandwidthRequest, AllocateIpv6InternetBandwidthResponse};
pub mod create_ipv6_egress_only_rule; pub use create_ipv6_egress_only_rule::{CreateIpv6EgressOnlyRuleRequest, CreateIpv6EgressOnlyRuleResponse};
pub mod create_ipv6_gateway; pub use create_ipv6_gateway::{CreateIpv6GatewayRequest, CreateIpv6GatewayResponse};
pub mod delete_ipv6_egress_only_rule; pub use delete_ipv6_egress_only_rule::{DeleteIpv6EgressOnlyRuleRequest, DeleteIpv6EgressOnlyRuleResponse};
pub mod delete_ipv6_gateway; pub use delete_ipv6_gateway::{DeleteIpv6GatewayRequest, DeleteIpv6GatewayResponse};
pub mod delete_ipv6_internet_bandwidth; pub use delete_ipv6_internet_bandwidth::{DeleteIpv6InternetBandwidthRequest, DeleteIpv6InternetBandwidthResponse};
pub mod describe_ipv6_addresses; pub use describe_ipv6_addresses::{DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse};
pub mod describe_ipv6_egress_only_rules; pub use describe_ipv6_egress_only_rules::{DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse};
pub mod describe_ipv6_gateway_attribute; pub use describe_ipv6_gateway_attribute::{DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse};
pub mod describe_ipv6_gateways; pub use describe_ipv6_gateways::{DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse};
pub mod modify_ipv6_address_attribute; pub use modify_ipv6_address_attribute::{ModifyIpv6AddressAttributeRequest, ModifyIpv6AddressAttributeResponse};
pub mod modify_ipv6_gateway_attribute; pub use modify_ipv6_gateway_attribute::{ModifyIpv6GatewayAttributeRequest, ModifyIpv6GatewayAttributeResponse};
pub mod modify_ipv6_internet_bandwidth; pub use modify_ipv6_internet_bandwidth::{ModifyIpv6InternetBandwidthRequest, ModifyIpv6InternetBandwidthResponse};
pub mod release_ipv6_address; pub use release_ipv6_address::{ReleaseIpv6AddressRequest, ReleaseIpv6AddressResponse};
