// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Load balancers: creation, regions, addresses, monitoring.

pub mod add_load_balancers_private_ips; pub use add_load_balancers_private_ips::{AddLoadBalancersPrivateIpsRequest, AddLoadBalancersPrivateIpsResponse};
pub mod create_load_balancer; pub use create_load_balancer::{CreateLoadBalancerRequest, CreateLoadBalancerResponse};
pub mod delete_load_balancers_private_ips; pub use delete_load_balancers_private_ips::{DeleteLoadBalancersPrivateIpsRequest, DeleteLoadBalancersPrivateIpsResponse};
pub mod describe_load_balancer_monitor_data; pub use describe_load_balancer_monitor_data::{DescribeLoadBalancerMonitorDataRequest, DescribeLoadBalancerMonitorDataResponse};
pub mod describe_load_balancer_regions; pub use describe_load_balancer_regions::{DescribeLoadBalancerRegionsRequest, DescribeLoadBalancerRegionsResponse};
pub mod describe_load_balancers; pub use describe_load_balancers::{DescribeLoadBalancersRequest, DescribeLoadBalancersResponse};
pub mod inquiry_price_create_load_balancer; pub use inquiry_price_create_load_balancer::{InquiryPriceCreateLoadBalancerRequest, InquiryPriceCreateLoadBalancerResponse};
pub mod modify_load_balancers_attribute; pub use modify_load_balancers_attribute::{ModifyLoadBalancersAttributeRequest, ModifyLoadBalancersAttributeResponse};
pub mod restore_load_balancer; pub use restore_load_balancer::{RestoreLoadBalancerRequest, RestoreLoadBalancerResponse};
pub mod terminate_load_balancer; pub use terminate_load_balancer::{TerminateLoadBalancerRequest, TerminateLoadBalancerResponse};
