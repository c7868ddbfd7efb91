// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPsec connections attached to a transit router, and their routes.
//!
//! - [`check_vpn_bgp_enabled`](crate::Client::check_vpn_bgp_enabled): Tells whether IPsec connections
//!   of a region can use BGP.
//! - [`create_vco_route_entry`](crate::Client::create_vco_route_entry): Adds a destination route to an
//!   IPsec connection that is attached to a transit router.
//! - [`create_vpn_attachment`](crate::Client::create_vpn_attachment): Creates an IPsec connection for
//!   use with a transit router.
//! - [`delete_vco_route_entry`](crate::Client::delete_vco_route_entry): Deletes a destination route of
//!   an IPsec connection.
//! - [`delete_vpn_attachment`](crate::Client::delete_vpn_attachment): Deletes an IPsec connection that
//!   was made for a transit router.
//! - [`describe_vco_route_entries`](crate::Client::describe_vco_route_entries): Lists the routes of an
//!   IPsec connection.
//! - [`describe_vpn_attachments`](crate::Client::describe_vpn_attachments): Lists the IPsec connections
//!   that are attached to a transit router.
//! - [`describe_vpn_cross_account_authorizations`](crate::Client::describe_vpn_cross_account_authorizations):
//!   Tells which other accounts may attach an IPsec connection to their transit routers.
//! - [`modify_vco_route_entry_weight`](crate::Client::modify_vco_route_entry_weight): Changes the
//!   weight of a destination route of an IPsec connection.
//! - [`modify_vpn_attachment_attribute`](crate::Client::modify_vpn_attachment_attribute): Changes an
//!   IPsec connection that was made for a transit router.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Tells whether IPsec connections of a region can use BGP.
    ///
    /// - Request: [`CheckVpnBgpEnabledRequest`]. Response: [`CheckVpnBgpEnabledResponse`]. Nested types:
    ///   [`check_vpn_bgp_enabled`].
    /// - [Documented errors](check_vpn_bgp_enabled::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CheckVpnBgpEnabled), 2024-06.
    pub fn check_vpn_bgp_enabled(
        &self,
        request: CheckVpnBgpEnabledRequest,
    ) -> Call<CheckVpnBgpEnabledResponse> {
        self.core.call(&check_vpn_bgp_enabled::OPERATION, request)
    }

    /// Adds a destination route to an IPsec connection that is attached to a transit router.
    ///
    /// - Request: [`CreateVcoRouteEntryRequest`]. Response: [`CreateVcoRouteEntryResponse`]. Nested types:
    ///   [`create_vco_route_entry`].
    /// - [Documented errors](create_vco_route_entry::ERRORS).
    /// - Access level: create.
    /// - High risk: it can interrupt a service or lose data.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnConnection` every 1
    ///   s, up to 10 times.
    /// - Waiter: [`wait_until_vpn_connection_established`](Self::wait_until_vpn_connection_established).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVcoRouteEntry),
    ///   2024-06.
    pub fn create_vco_route_entry(
        &self,
        request: CreateVcoRouteEntryRequest,
    ) -> Call<CreateVcoRouteEntryResponse> {
        self.core.call(&create_vco_route_entry::OPERATION, request)
    }

    /// Creates an IPsec connection for use with a transit router.
    ///
    /// - Request: [`CreateVpnAttachmentRequest`]. Response: [`CreateVpnAttachmentResponse`]. Nested types:
    ///   [`create_vpn_attachment`].
    /// - [Documented errors](create_vpn_attachment::ERRORS).
    /// - Access level: create.
    /// - High risk: it can interrupt a service or lose data.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnConnection` every 2
    ///   s, up to 10 times.
    /// - Waiter: [`wait_until_vpn_connection_established`](Self::wait_until_vpn_connection_established).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnAttachment),
    ///   2024-06.
    pub fn create_vpn_attachment(
        &self,
        request: CreateVpnAttachmentRequest,
    ) -> Call<CreateVpnAttachmentResponse> {
        self.core.call(&create_vpn_attachment::OPERATION, request)
    }

    /// Deletes a destination route of an IPsec connection.
    ///
    /// - Request: [`DeleteVcoRouteEntryRequest`]. Response: [`DeleteVcoRouteEntryResponse`]. Nested types:
    ///   [`delete_vco_route_entry`].
    /// - [Documented errors](delete_vco_route_entry::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVcoRouteEntry),
    ///   2024-06.
    pub fn delete_vco_route_entry(
        &self,
        request: DeleteVcoRouteEntryRequest,
    ) -> Call<DeleteVcoRouteEntryResponse> {
        self.core.call(&delete_vco_route_entry::OPERATION, request)
    }

    /// Deletes an IPsec connection that was made for a transit router.
    ///
    /// - Request: [`DeleteVpnAttachmentRequest`]. Response: [`DeleteVpnAttachmentResponse`]. Nested types:
    ///   [`delete_vpn_attachment`].
    /// - [Documented errors](delete_vpn_attachment::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnAttachment),
    ///   2024-06.
    pub fn delete_vpn_attachment(
        &self,
        request: DeleteVpnAttachmentRequest,
    ) -> Call<DeleteVpnAttachmentResponse> {
        self.core.call(&delete_vpn_attachment::OPERATION, request)
    }

    /// Lists the routes of an IPsec connection.
    ///
    /// - Request: [`DescribeVcoRouteEntriesRequest`]. Response: [`DescribeVcoRouteEntriesResponse`]. Nested
    ///   types: [`describe_vco_route_entries`].
    /// - [Documented errors](describe_vco_route_entries::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVcoRouteEntries),
    ///   2024-06.
    pub fn describe_vco_route_entries(
        &self,
        request: DescribeVcoRouteEntriesRequest,
    ) -> PagedCall<
        DescribeVcoRouteEntriesResponse,
        describe_vco_route_entries::VcoRouteEntry,
    > {
        self.core
            .paged(
                &describe_vco_route_entries::OPERATION,
                request,
                |page| page.vco_route_entries,
            )
    }

    /// Lists the IPsec connections that are attached to a transit router.
    ///
    /// - Request: [`DescribeVpnAttachmentsRequest`]. Response: [`DescribeVpnAttachmentsResponse`]. Nested
    ///   types: [`describe_vpn_attachments`].
    /// - [Documented errors](describe_vpn_attachments::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnAttachments),
    ///   2024-06.
    pub fn describe_vpn_attachments(
        &self,
        request: DescribeVpnAttachmentsRequest,
    ) -> PagedCall<
        DescribeVpnAttachmentsResponse,
        describe_vpn_attachments::VpnAttachment,
    > {
        self.core
            .paged(
                &describe_vpn_attachments::OPERATION,
                request,
                |page| page.vpn_attachments,
            )
    }

    /// Tells which other accounts may attach an IPsec connection to their transit routers.
    ///
    /// - Request: [`DescribeVpnCrossAccountAuthorizationsRequest`]. Response:
    ///   [`DescribeVpnCrossAccountAuthorizationsResponse`]. Nested types:
    ///   [`describe_vpn_cross_account_authorizations`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnCrossAccountAuthorizations),
    ///   2024-06.
    pub fn describe_vpn_cross_account_authorizations(
        &self,
        request: DescribeVpnCrossAccountAuthorizationsRequest,
    ) -> PagedCall<
        DescribeVpnCrossAccountAuthorizationsResponse,
        describe_vpn_cross_account_authorizations::CrossAccountAuthorization,
    > {
        self.core
            .paged(
                &describe_vpn_cross_account_authorizations::OPERATION,
                request,
                |page| page.cross_account_authorizations,
            )
    }

    /// Changes the weight of a destination route of an IPsec connection.
    ///
    /// - Request: [`ModifyVcoRouteEntryWeightRequest`]. Response: [`ModifyVcoRouteEntryWeightResponse`].
    ///   Nested types: [`modify_vco_route_entry_weight`].
    /// - [Documented errors](modify_vco_route_entry_weight::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVcoRouteEntryWeight),
    ///   2024-06.
    pub fn modify_vco_route_entry_weight(
        &self,
        request: ModifyVcoRouteEntryWeightRequest,
    ) -> Call<ModifyVcoRouteEntryWeightResponse> {
        self.core.call(&modify_vco_route_entry_weight::OPERATION, request)
    }

    /// Changes an IPsec connection that was made for a transit router.
    ///
    /// - Request: [`ModifyVpnAttachmentAttributeRequest`]. Response:
    ///   [`ModifyVpnAttachmentAttributeResponse`]. Nested types: [`modify_vpn_attachment_attribute`].
    /// - [Documented errors](modify_vpn_attachment_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnAttachmentAttribute), 2024-06.
    pub fn modify_vpn_attachment_attribute(
        &self,
        request: ModifyVpnAttachmentAttributeRequest,
    ) -> Call<ModifyVpnAttachmentAttributeResponse> {
        self.core.call(&modify_vpn_attachment_attribute::OPERATION, request)
    }
}
