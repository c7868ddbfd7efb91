// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vSwitches: subnets of a VPC in one zone, and reserved ranges in them.
//!
//! - [`check_can_allocate_vpc_private_ip_address`](crate::Client::check_can_allocate_vpc_private_ip_address):
//!   Tells whether a private IP address of a vSwitch is free.
//! - [`create_default_v_switch`](crate::Client::create_default_v_switch): Creates the default vSwitch
//!   of a zone.
//! - [`create_v_switch`](crate::Client::create_v_switch): Creates a vSwitch, a subnet of a VPC in one
//!   zone.
//! - [`create_v_switch_cidr_reservation`](crate::Client::create_v_switch_cidr_reservation): Reserves a
//!   part of a vSwitch's block for a purpose of its own, at most ten for IPv4 and ten for IPv6.
//! - [`delete_v_switch`](crate::Client::delete_v_switch): Deletes a vSwitch, which must be `Available`
//!   and hold no resources.
//! - [`delete_v_switch_cidr_reservation`](crate::Client::delete_v_switch_cidr_reservation): Deletes a
//!   reserved block of a vSwitch.
//! - [`describe_v_switch_attributes`](crate::Client::describe_v_switch_attributes): Returns the details
//!   of one vSwitch.
//! - [`describe_v_switches`](crate::Client::describe_v_switches): Lists vSwitches with block, zone,
//!   state and number of free addresses.
//! - [`get_v_switch_cidr_reservation_usage`](crate::Client::get_v_switch_cidr_reservation_usage): Tells
//!   which prefixes of a vSwitch's reserved block are in use, and by what.
//! - [`list_v_switch_cidr_reservations`](crate::Client::list_v_switch_cidr_reservations): Lists
//!   reserved blocks of vSwitches.
//! - [`modify_v_switch_attribute`](crate::Client::modify_v_switch_attribute): Changes the name,
//!   description or IPv6 setting of a vSwitch.
//! - [`modify_v_switch_cidr_reservation_attribute`](crate::Client::modify_v_switch_cidr_reservation_attribute):
//!   Changes the name or description of a vSwitch's reserved block.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Tells whether a private IP address of a vSwitch is free.
    ///
    /// - Request: [`CheckCanAllocateVpcPrivateIpAddressRequest`]. Response:
    ///   [`CheckCanAllocateVpcPrivateIpAddressResponse`]. Nested types:
    ///   [`check_can_allocate_vpc_private_ip_address`].
    /// - [Documented errors](check_can_allocate_vpc_private_ip_address::ERRORS).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CheckCanAllocateVpcPrivateIpAddress), 2024-06.
    pub fn check_can_allocate_vpc_private_ip_address(
        &self,
        request: CheckCanAllocateVpcPrivateIpAddressRequest,
    ) -> Call<CheckCanAllocateVpcPrivateIpAddressResponse> {
        self.core.call(&check_can_allocate_vpc_private_ip_address::OPERATION, request)
    }

    /// Creates the default vSwitch of a zone.
    ///
    /// - Request: [`CreateDefaultVSwitchRequest`]. Response: [`CreateDefaultVSwitchResponse`]. Nested
    ///   types: [`create_default_v_switch`].
    /// - [Documented errors](create_default_v_switch::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVSwitch),
    ///   2024-06.
    pub fn create_default_v_switch(
        &self,
        request: CreateDefaultVSwitchRequest,
    ) -> Call<CreateDefaultVSwitchResponse> {
        self.core.call(&create_default_v_switch::OPERATION, request)
    }

    /// Creates a vSwitch, a subnet of a VPC in one zone.
    ///
    /// - Request: [`CreateVSwitchRequest`]. Response: [`CreateVSwitchResponse`]. Nested types:
    ///   [`create_v_switch`].
    /// - [Documented errors](create_v_switch::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitch), 2024-06.
    pub fn create_v_switch(
        &self,
        request: CreateVSwitchRequest,
    ) -> Call<CreateVSwitchResponse> {
        self.core.call(&create_v_switch::OPERATION, request)
    }

    /// Reserves a part of a vSwitch's block for a purpose of its own, at most ten for IPv4 and ten for
    /// IPv6.
    ///
    /// - Request: [`CreateVSwitchCidrReservationRequest`]. Response:
    ///   [`CreateVSwitchCidrReservationResponse`]. Nested types: [`create_v_switch_cidr_reservation`].
    /// - [Documented errors](create_v_switch_cidr_reservation::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListVSwitchCidrReservations`
    ///   every 3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_vswitch_cidr_reservations_assigned`](Self::wait_until_vswitch_cidr_reservations_assigned),
    ///   [`wait_until_vswitch_cidr_reservations_released`](Self::wait_until_vswitch_cidr_reservations_released).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVSwitchCidrReservation), 2024-06.
    pub fn create_v_switch_cidr_reservation(
        &self,
        request: CreateVSwitchCidrReservationRequest,
    ) -> Call<CreateVSwitchCidrReservationResponse> {
        self.core.call(&create_v_switch_cidr_reservation::OPERATION, request)
    }

    /// Deletes a vSwitch, which must be `Available` and hold no resources.
    ///
    /// - Request: [`DeleteVSwitchRequest`]. Response: [`DeleteVSwitchResponse`]. Nested types:
    ///   [`delete_v_switch`].
    /// - [Documented errors](delete_v_switch::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVSwitch), 2024-06.
    pub fn delete_v_switch(
        &self,
        request: DeleteVSwitchRequest,
    ) -> Call<DeleteVSwitchResponse> {
        self.core.call(&delete_v_switch::OPERATION, request)
    }

    /// Deletes a reserved block of a vSwitch.
    ///
    /// - Request: [`DeleteVSwitchCidrReservationRequest`]. Response:
    ///   [`DeleteVSwitchCidrReservationResponse`]. Nested types: [`delete_v_switch_cidr_reservation`].
    /// - [Documented errors](delete_v_switch_cidr_reservation::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListVSwitchCidrReservations`
    ///   every 3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_vswitch_cidr_reservations_assigned`](Self::wait_until_vswitch_cidr_reservations_assigned),
    ///   [`wait_until_vswitch_cidr_reservations_released`](Self::wait_until_vswitch_cidr_reservations_released).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVSwitchCidrReservation), 2024-06.
    pub fn delete_v_switch_cidr_reservation(
        &self,
        request: DeleteVSwitchCidrReservationRequest,
    ) -> Call<DeleteVSwitchCidrReservationResponse> {
        self.core.call(&delete_v_switch_cidr_reservation::OPERATION, request)
    }

    /// Returns the details of one vSwitch.
    ///
    /// - Request: [`DescribeVSwitchAttributesRequest`]. Response: [`DescribeVSwitchAttributesResponse`].
    ///   Nested types: [`describe_v_switch_attributes`].
    /// - [Documented errors](describe_v_switch_attributes::ERRORS).
    /// - Access level: get.
    /// - Waiter: [`wait_until_vswitch_available`](Self::wait_until_vswitch_available).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitchAttributes),
    ///   2024-06.
    pub fn describe_v_switch_attributes(
        &self,
        request: DescribeVSwitchAttributesRequest,
    ) -> Call<DescribeVSwitchAttributesResponse> {
        self.core.call(&describe_v_switch_attributes::OPERATION, request)
    }

    /// Lists vSwitches with block, zone, state and number of free addresses.
    ///
    /// - Request: [`DescribeVSwitchesRequest`]. Response: [`DescribeVSwitchesResponse`]. Nested types:
    ///   [`describe_v_switches`].
    /// - [Documented errors](describe_v_switches::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter: [`wait_until_vswitch_deleted`](Self::wait_until_vswitch_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitches), 2024-06.
    pub fn describe_v_switches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> PagedCall<DescribeVSwitchesResponse, describe_v_switches::VSwitch> {
        self.core.paged(&describe_v_switches::OPERATION, request, |page| page.v_switches)
    }

    /// Tells which prefixes of a vSwitch's reserved block are in use, and by what.
    ///
    /// - Request: [`GetVSwitchCidrReservationUsageRequest`]. Response:
    ///   [`GetVSwitchCidrReservationUsageResponse`]. Nested types: [`get_v_switch_cidr_reservation_usage`].
    /// - [Documented errors](get_v_switch_cidr_reservation_usage::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVSwitchCidrReservationUsage), 2024-06.
    pub fn get_v_switch_cidr_reservation_usage(
        &self,
        request: GetVSwitchCidrReservationUsageRequest,
    ) -> PagedCall<
        GetVSwitchCidrReservationUsageResponse,
        get_v_switch_cidr_reservation_usage::CidrReservationUsage,
    > {
        self.core
            .paged(
                &get_v_switch_cidr_reservation_usage::OPERATION,
                request,
                |page| page.cidr_reservation_usages,
            )
    }

    /// Lists reserved blocks of vSwitches.
    ///
    /// - Request: [`ListVSwitchCidrReservationsRequest`]. Response:
    ///   [`ListVSwitchCidrReservationsResponse`]. Nested types: [`list_v_switch_cidr_reservations`].
    /// - [Documented errors](list_v_switch_cidr_reservations::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters:
    ///   [`wait_until_vswitch_cidr_reservations_assigned`](Self::wait_until_vswitch_cidr_reservations_assigned),
    ///   [`wait_until_vswitch_cidr_reservations_released`](Self::wait_until_vswitch_cidr_reservations_released).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVSwitchCidrReservations),
    ///   2024-06.
    pub fn list_v_switch_cidr_reservations(
        &self,
        request: ListVSwitchCidrReservationsRequest,
    ) -> PagedCall<
        ListVSwitchCidrReservationsResponse,
        list_v_switch_cidr_reservations::VSwitchCidrReservation,
    > {
        self.core
            .paged(
                &list_v_switch_cidr_reservations::OPERATION,
                request,
                |page| page.v_switch_cidr_reservations,
            )
    }

    /// Changes the name, description or IPv6 setting of a vSwitch.
    ///
    /// - Request: [`ModifyVSwitchAttributeRequest`]. Response: [`ModifyVSwitchAttributeResponse`]. Nested
    ///   types: [`modify_v_switch_attribute`].
    /// - [Documented errors](modify_v_switch_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVSwitchAttribute),
    ///   2024-06.
    pub fn modify_v_switch_attribute(
        &self,
        request: ModifyVSwitchAttributeRequest,
    ) -> Call<ModifyVSwitchAttributeResponse> {
        self.core.call(&modify_v_switch_attribute::OPERATION, request)
    }

    /// Changes the name or description of a vSwitch's reserved block.
    ///
    /// - Request: [`ModifyVSwitchCidrReservationAttributeRequest`]. Response:
    ///   [`ModifyVSwitchCidrReservationAttributeResponse`]. Nested types:
    ///   [`modify_v_switch_cidr_reservation_attribute`].
    /// - [Documented errors](modify_v_switch_cidr_reservation_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVSwitchCidrReservationAttribute),
    ///   2024-06.
    pub fn modify_v_switch_cidr_reservation_attribute(
        &self,
        request: ModifyVSwitchCidrReservationAttributeRequest,
    ) -> Call<ModifyVSwitchCidrReservationAttributeResponse> {
        self.core.call(&modify_v_switch_cidr_reservation_attribute::OPERATION, request)
    }
}
