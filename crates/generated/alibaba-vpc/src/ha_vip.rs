// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! High-availability virtual IP addresses.
//!
//! - [`associate_ha_vip`](crate::Client::associate_ha_vip): Binds a high-availability virtual IP
//!   (HaVip) to an instance or a network interface of the same vSwitch.
//! - [`create_ha_vip`](crate::Client::create_ha_vip): Creates a high-availability virtual IP (HaVip) in
//!   a vSwitch.
//! - [`delete_ha_vip`](crate::Client::delete_ha_vip): Deletes a high-availability virtual IP (HaVip),
//!   which must be `Available`, with no route to it and no elastic IP address.
//! - [`describe_ha_vips`](crate::Client::describe_ha_vips): Lists high-availability virtual IPs
//!   (HaVips) with the instances that each is bound to.
//! - [`modify_ha_vip_attribute`](crate::Client::modify_ha_vip_attribute): Changes the name or
//!   description of a high-availability virtual IP (HaVip).
//! - [`unassociate_ha_vip`](crate::Client::unassociate_ha_vip): Unbinds a high-availability virtual IP
//!   (HaVip) from an instance or a network interface.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds a high-availability virtual IP (HaVip) to an instance or a network interface of the same
    /// vSwitch.
    ///
    /// - Request: [`AssociateHaVipRequest`]. Response: [`AssociateHaVipResponse`]. Nested types:
    ///   [`associate_ha_vip`].
    /// - [Documented errors](associate_ha_vip::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateHaVip), 2024-06.
    pub fn associate_ha_vip(
        &self,
        request: AssociateHaVipRequest,
    ) -> Call<AssociateHaVipResponse> {
        self.core.call(&associate_ha_vip::OPERATION, request)
    }

    /// Creates a high-availability virtual IP (HaVip) in a vSwitch.
    ///
    /// - Request: [`CreateHaVipRequest`]. Response: [`CreateHaVipResponse`]. Nested types:
    ///   [`create_ha_vip`].
    /// - [Documented errors](create_ha_vip::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateHaVip), 2024-06.
    pub fn create_ha_vip(
        &self,
        request: CreateHaVipRequest,
    ) -> Call<CreateHaVipResponse> {
        self.core.call(&create_ha_vip::OPERATION, request)
    }

    /// Deletes a high-availability virtual IP (HaVip), which must be `Available`, with no route to it and
    /// no elastic IP address.
    ///
    /// - Request: [`DeleteHaVipRequest`]. Response: [`DeleteHaVipResponse`]. Nested types:
    ///   [`delete_ha_vip`].
    /// - [Documented errors](delete_ha_vip::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteHaVip), 2024-06.
    pub fn delete_ha_vip(
        &self,
        request: DeleteHaVipRequest,
    ) -> Call<DeleteHaVipResponse> {
        self.core.call(&delete_ha_vip::OPERATION, request)
    }

    /// Lists high-availability virtual IPs (HaVips) with the instances that each is bound to.
    ///
    /// - Request: [`DescribeHaVipsRequest`]. Response: [`DescribeHaVipsResponse`]. Nested types:
    ///   [`describe_ha_vips`].
    /// - [Documented errors](describe_ha_vips::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeHaVips), 2024-06.
    pub fn describe_ha_vips(
        &self,
        request: DescribeHaVipsRequest,
    ) -> PagedCall<DescribeHaVipsResponse, describe_ha_vips::HaVip> {
        self.core.paged(&describe_ha_vips::OPERATION, request, |page| page.ha_vips)
    }

    /// Changes the name or description of a high-availability virtual IP (HaVip).
    ///
    /// - Request: [`ModifyHaVipAttributeRequest`]. Response: [`ModifyHaVipAttributeResponse`]. Nested
    ///   types: [`modify_ha_vip_attribute`].
    /// - [Documented errors](modify_ha_vip_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyHaVipAttribute),
    ///   2024-06.
    pub fn modify_ha_vip_attribute(
        &self,
        request: ModifyHaVipAttributeRequest,
    ) -> Call<ModifyHaVipAttributeResponse> {
        self.core.call(&modify_ha_vip_attribute::OPERATION, request)
    }

    /// Unbinds a high-availability virtual IP (HaVip) from an instance or a network interface.
    ///
    /// - Request: [`UnassociateHaVipRequest`]. Response: [`UnassociateHaVipResponse`]. Nested types:
    ///   [`unassociate_ha_vip`].
    /// - [Documented errors](unassociate_ha_vip::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateHaVip), 2024-06.
    pub fn unassociate_ha_vip(
        &self,
        request: UnassociateHaVipRequest,
    ) -> Call<UnassociateHaVipResponse> {
        self.core.call(&unassociate_ha_vip::OPERATION, request)
    }
}
