// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vswitch.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Check can allocate vpc private ip address (`CheckCanAllocateVpcPrivateIpAddress`).
    pub fn check_can_allocate_vpc_private_ip_address(
        &self, request: CheckCanAllocateVpcPrivateIpAddressRequest,
    ) -> Call<CheckCanAllocateVpcPrivateIpAddressResponse> {
        self.core.call(&check_can_allocate_vpc_private_ip_address::OPERATION, request)
    }

    /// Create default v switch (`CreateDefaultVSwitch`).
    pub fn create_default_v_switch(&self, request: CreateDefaultVSwitchRequest) -> Call<CreateDefaultVSwitchResponse> {
        self.core.call(&create_default_v_switch::OPERATION, request)
    }

    /// Create v switch (`CreateVSwitch`).
    pub fn create_v_switch(&self, request: CreateVSwitchRequest) -> Call<CreateVSwitchResponse> {
        self.core.call(&create_v_switch::OPERATION, request)
    }

    /// Create v switch cidr reservation (`CreateVSwitchCidrReservation`).
    pub fn create_v_switch_cidr_reservation(
        &self, request: CreateVSwitchCidrReservationRequest,
    ) -> Call<CreateVSwitchCidrReservationResponse> {
        self.core.call(&create_v_switch_cidr_reservation::OPERATION, request)
    }

    /// Delete v switch (`DeleteVSwitch`).
    pub fn delete_v_switch(&self, request: DeleteVSwitchRequest) -> Call<DeleteVSwitchResponse> {
        self.core.call(&delete_v_switch::OPERATION, request)
    }

    /// Delete v switch cidr reservation (`DeleteVSwitchCidrReservation`).
    pub fn delete_v_switch_cidr_reservation(
        &self, request: DeleteVSwitchCidrReservationRequest,
    ) -> Call<DeleteVSwitchCidrReservationResponse> {
        self.core.call(&delete_v_switch_cidr_reservation::OPERATION, request)
    }

    /// Describe v switch attributes (`DescribeVSwitchAttributes`).
    pub fn describe_v_switch_attributes(
        &self, request: DescribeVSwitchAttributesRequest,
    ) -> Call<DescribeVSwitchAttributesResponse> {
        self.core.call(&describe_v_switch_attributes::OPERATION, request)
    }

    /// Describe v switches (`DescribeVSwitches`).
    pub fn describe_v_switches(
        &self, request: DescribeVSwitchesRequest,
    ) -> PagedCall<DescribeVSwitchesResponse, describe_v_switches::VSwitch> {
        self.core.paged(&describe_v_switches::OPERATION, request, |page| page.v_switches)
    }

    /// Get v switch cidr reservation usage (`GetVSwitchCidrReservationUsage`).
    pub fn get_v_switch_cidr_reservation_usage(
        &self, request: GetVSwitchCidrReservationUsageRequest,
    ) -> PagedCall<GetVSwitchCidrReservationUsageResponse, get_v_switch_cidr_reservation_usage::CidrReservationUsage> {
        self.core.paged(&get_v_switch_cidr_reservation_usage::OPERATION, request, |page| page.cidr_reservation_usages)
    }

    /// List v switch cidr reservations (`ListVSwitchCidrReservations`).
    pub fn list_v_switch_cidr_reservations(
        &self, request: ListVSwitchCidrReservationsRequest,
    ) -> PagedCall<ListVSwitchCidrReservationsResponse, list_v_switch_cidr_reservations::VSwitchCidrReservation> {
        self.core.paged(&list_v_switch_cidr_reservations::OPERATION, request, |page| page.v_switch_cidr_reservations)
    }

    /// Modify v switch attribute (`ModifyVSwitchAttribute`).
    pub fn modify_v_switch_attribute(&self, request: ModifyVSwitchAttributeRequest) -> Call<ModifyVSwitchAttributeResponse> {
        self.core.call(&modify_v_switch_attribute::OPERATION, request)
    }

    /// Modify v switch cidr reservation attribute (`ModifyVSwitchCidrReservationAttribute`).
    pub fn modify_v_switch_cidr_reservation_attribute(
        &self, request: ModifyVSwitchCidrReservationAttributeRequest,
    ) -> Call<ModifyVSwitchCidrReservationAttributeResponse> {
        self.core.call(&modify_v_switch_cidr_reservation_attribute::OPERATION, request)
    }
}
