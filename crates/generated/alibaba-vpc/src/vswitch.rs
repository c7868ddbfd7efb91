// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vswitch.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Tells whether a private IP address of a vSwitch is free.
    pub fn check_can_allocate_vpc_private_ip_address(
        &self, request: CheckCanAllocateVpcPrivateIpAddressRequest,
    ) -> Call<CheckCanAllocateVpcPrivateIpAddressResponse> {
        self.core.call(&check_can_allocate_vpc_private_ip_address::OPERATION, request)
    }

    /// Creates the default vSwitch of a zone.
    pub fn create_default_v_switch(&self, request: CreateDefaultVSwitchRequest) -> Call<CreateDefaultVSwitchResponse> {
        self.core.call(&create_default_v_switch::OPERATION, request)
    }

    /// Creates a vSwitch, a subnet of a VPC in one zone.
    pub fn create_v_switch(&self, request: CreateVSwitchRequest) -> Call<CreateVSwitchResponse> {
        self.core.call(&create_v_switch::OPERATION, request)
    }

    /// Reserves a part of a vSwitch's block for a purpose of its own, at most ten for IPv4 and ten for IPv6.
    pub fn create_v_switch_cidr_reservation(
        &self, request: CreateVSwitchCidrReservationRequest,
    ) -> Call<CreateVSwitchCidrReservationResponse> {
        self.core.call(&create_v_switch_cidr_reservation::OPERATION, request)
    }

    /// Deletes a vSwitch, which must be `Available` and hold no resources.
    pub fn delete_v_switch(&self, request: DeleteVSwitchRequest) -> Call<DeleteVSwitchResponse> {
        self.core.call(&delete_v_switch::OPERATION, request)
    }

    /// Deletes a reserved block of a vSwitch.
    pub fn delete_v_switch_cidr_reservation(
        &self, request: DeleteVSwitchCidrReservationRequest,
    ) -> Call<DeleteVSwitchCidrReservationResponse> {
        self.core.call(&delete_v_switch_cidr_reservation::OPERATION, request)
    }

    /// Returns the details of one vSwitch.
    pub fn describe_v_switch_attributes(
        &self, request: DescribeVSwitchAttributesRequest,
    ) -> Call<DescribeVSwitchAttributesResponse> {
        self.core.call(&describe_v_switch_attributes::OPERATION, request)
    }

    /// Lists vSwitches with block, zone, state and number of free addresses.
    pub fn describe_v_switches(
        &self, request: DescribeVSwitchesRequest,
    ) -> PagedCall<DescribeVSwitchesResponse, describe_v_switches::VSwitch> {
        self.core.paged(&describe_v_switches::OPERATION, request, |page| page.v_switches)
    }

    /// Tells which prefixes of a vSwitch's reserved block are in use, and by what.
    pub fn get_v_switch_cidr_reservation_usage(
        &self, request: GetVSwitchCidrReservationUsageRequest,
    ) -> PagedCall<GetVSwitchCidrReservationUsageResponse, get_v_switch_cidr_reservation_usage::CidrReservationUsage> {
        self.core.paged(&get_v_switch_cidr_reservation_usage::OPERATION, request, |page| page.cidr_reservation_usages)
    }

    /// Lists reserved blocks of vSwitches.
    pub fn list_v_switch_cidr_reservations(
        &self, request: ListVSwitchCidrReservationsRequest,
    ) -> PagedCall<ListVSwitchCidrReservationsResponse, list_v_switch_cidr_reservations::VSwitchCidrReservation> {
        self.core.paged(&list_v_switch_cidr_reservations::OPERATION, request, |page| page.v_switch_cidr_reservations)
    }

    /// Changes the name, description or IPv6 setting of a vSwitch.
    pub fn modify_v_switch_attribute(&self, request: ModifyVSwitchAttributeRequest) -> Call<ModifyVSwitchAttributeResponse> {
        self.core.call(&modify_v_switch_attribute::OPERATION, request)
    }

    /// Changes the name or description of a vSwitch's reserved block.
    pub fn modify_v_switch_cidr_reservation_attribute(
        &self, request: ModifyVSwitchCidrReservationAttributeRequest,
    ) -> Call<ModifyVSwitchCidrReservationAttributeResponse> {
        self.core.call(&modify_v_switch_cidr_reservation_attribute::OPERATION, request)
    }
}
