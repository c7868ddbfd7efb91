// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vSwitches: subnets of a VPC in one zone, and reserved ranges in them.

pub mod check_can_allocate_vpc_private_ip_address; pub use check_can_allocate_vpc_private_ip_address::{CheckCanAllocateVpcPrivateIpAddressRequest, CheckCanAllocateVpcPrivateIpAddressResponse};
pub mod create_default_v_switch; pub use create_default_v_switch::{CreateDefaultVSwitchRequest, CreateDefaultVSwitchResponse};
pub mod create_v_switch; pub use create_v_switch::{CreateVSwitchRequest, CreateVSwitchResponse};
pub mod create_v_switch_cidr_reservation; pub use create_v_switch_cidr_reservation::{CreateVSwitchCidrReservationRequest, CreateVSwitchCidrReservationResponse};
pub mod delete_v_switch; pub use delete_v_switch::{DeleteVSwitchRequest, DeleteVSwitchResponse};
pub mod delete_v_switch_cidr_reservation; pub use delete_v_switch_cidr_reservation::{DeleteVSwitchCidrReservationRequest, DeleteVSwitchCidrReservationResponse};
pub mod describe_v_switch_attributes; pub use describe_v_switch_attributes::{DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse};
pub mod describe_v_switches; pub use describe_v_switches::{DescribeVSwitchesRequest, DescribeVSwitchesResponse};
pub mod get_v_switch_cidr_reservation_usage; pub use get_v_switch_cidr_reservation_usage::{GetVSwitchCidrReservationUsageRequest, GetVSwitchCidrReservationUsageResponse};
pub mod list_v_switch_cidr_reservations; pub use list_v_switch_cidr_reservations::{ListVSwitchCidrReservationsRequest, ListVSwitchCidrReservationsResponse};
pub mod modify_v_switch_attribute; pub use modify_v_switch_attribute::{ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse};
pub mod modify_v_switch_cidr_reservation_attribute; pub use modify_v_switch_cidr_reservation_attribute::{ModifyVSwitchCidrReservationAttributeRequest, ModifyVSwitchCidrReservationAttributeResponse};
