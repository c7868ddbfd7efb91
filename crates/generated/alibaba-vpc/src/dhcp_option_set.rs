// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! DHCP options sets: domain names and DNS servers for instances.
//!
//! - [`attach_dhcp_options_set_to_vpc`](crate::Client::attach_dhcp_options_set_to_vpc): Makes a VPC use
//!   a set of DHCP options.
//! - [`create_dhcp_options_set`](crate::Client::create_dhcp_options_set): Creates a set of DHCP options
//!   for VPCs, such as domain name and DNS servers.
//! - [`delete_dhcp_options_set`](crate::Client::delete_dhcp_options_set): Deletes a set of DHCP
//!   options.
//! - [`detach_dhcp_options_set_from_vpc`](crate::Client::detach_dhcp_options_set_from_vpc): Makes a VPC
//!   stop using its set of DHCP options.
//! - [`get_dhcp_options_set`](crate::Client::get_dhcp_options_set): Returns the details of one set of
//!   DHCP options.
//! - [`list_dhcp_options_sets`](crate::Client::list_dhcp_options_sets): Lists sets of DHCP options.
//! - [`replace_vpc_dhcp_options_set`](crate::Client::replace_vpc_dhcp_options_set): Makes a VPC use
//!   another set of DHCP options.
//! - [`update_dhcp_options_set_attribute`](crate::Client::update_dhcp_options_set_attribute): Changes a
//!   set of DHCP options.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Makes a VPC use a set of DHCP options.
    ///
    /// - Request: [`AttachDhcpOptionsSetToVpcRequest`]. Response: [`AttachDhcpOptionsSetToVpcResponse`].
    ///   Nested types: [`attach_dhcp_options_set_to_vpc`].
    /// - [Documented errors](attach_dhcp_options_set_to_vpc::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AttachDhcpOptionsSetToVpc),
    ///   2024-06.
    pub fn attach_dhcp_options_set_to_vpc(
        &self,
        request: AttachDhcpOptionsSetToVpcRequest,
    ) -> Call<AttachDhcpOptionsSetToVpcResponse> {
        self.core.call(&attach_dhcp_options_set_to_vpc::OPERATION, request)
    }

    /// Creates a set of DHCP options for VPCs, such as domain name and DNS servers.
    ///
    /// - Request: [`CreateDhcpOptionsSetRequest`]. Response: [`CreateDhcpOptionsSetResponse`]. Nested
    ///   types: [`create_dhcp_options_set`].
    /// - [Documented errors](create_dhcp_options_set::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDhcpOptionsSet),
    ///   2024-06.
    pub fn create_dhcp_options_set(
        &self,
        request: CreateDhcpOptionsSetRequest,
    ) -> Call<CreateDhcpOptionsSetResponse> {
        self.core.call(&create_dhcp_options_set::OPERATION, request)
    }

    /// Deletes a set of DHCP options.
    ///
    /// - Request: [`DeleteDhcpOptionsSetRequest`]. Response: [`DeleteDhcpOptionsSetResponse`]. Nested
    ///   types: [`delete_dhcp_options_set`].
    /// - [Documented errors](delete_dhcp_options_set::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteDhcpOptionsSet),
    ///   2024-06.
    pub fn delete_dhcp_options_set(
        &self,
        request: DeleteDhcpOptionsSetRequest,
    ) -> Call<DeleteDhcpOptionsSetResponse> {
        self.core.call(&delete_dhcp_options_set::OPERATION, request)
    }

    /// Makes a VPC stop using its set of DHCP options.
    ///
    /// - Request: [`DetachDhcpOptionsSetFromVpcRequest`]. Response:
    ///   [`DetachDhcpOptionsSetFromVpcResponse`]. Nested types: [`detach_dhcp_options_set_from_vpc`].
    /// - [Documented errors](detach_dhcp_options_set_from_vpc::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DetachDhcpOptionsSetFromVpc),
    ///   2024-06.
    pub fn detach_dhcp_options_set_from_vpc(
        &self,
        request: DetachDhcpOptionsSetFromVpcRequest,
    ) -> Call<DetachDhcpOptionsSetFromVpcResponse> {
        self.core.call(&detach_dhcp_options_set_from_vpc::OPERATION, request)
    }

    /// Returns the details of one set of DHCP options.
    ///
    /// - Request: [`GetDhcpOptionsSetRequest`]. Response: [`GetDhcpOptionsSetResponse`]. Nested types:
    ///   [`get_dhcp_options_set`].
    /// - [Documented errors](get_dhcp_options_set::ERRORS).
    /// - Access level: get.
    /// - Waiters: [`wait_until_dhcp_options_set_available`](Self::wait_until_dhcp_options_set_available),
    ///   [`wait_until_dhcp_options_set_deleted`](Self::wait_until_dhcp_options_set_deleted),
    ///   [`wait_until_dhcp_options_set_in_use`](Self::wait_until_dhcp_options_set_in_use).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetDhcpOptionsSet), 2024-06.
    pub fn get_dhcp_options_set(
        &self,
        request: GetDhcpOptionsSetRequest,
    ) -> Call<GetDhcpOptionsSetResponse> {
        self.core.call(&get_dhcp_options_set::OPERATION, request)
    }

    /// Lists sets of DHCP options.
    ///
    /// - Request: [`ListDhcpOptionsSetsRequest`]. Response: [`ListDhcpOptionsSetsResponse`]. Nested types:
    ///   [`list_dhcp_options_sets`].
    /// - [Documented errors](list_dhcp_options_sets::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListDhcpOptionsSets),
    ///   2024-06.
    pub fn list_dhcp_options_sets(
        &self,
        request: ListDhcpOptionsSetsRequest,
    ) -> PagedCall<ListDhcpOptionsSetsResponse, list_dhcp_options_sets::DhcpOptionsSet> {
        self.core
            .paged(
                &list_dhcp_options_sets::OPERATION,
                request,
                |page| page.dhcp_options_sets,
            )
    }

    /// Makes a VPC use another set of DHCP options.
    ///
    /// - Request: [`ReplaceVpcDhcpOptionsSetRequest`]. Response: [`ReplaceVpcDhcpOptionsSetResponse`].
    ///   Nested types: [`replace_vpc_dhcp_options_set`].
    /// - [Documented errors](replace_vpc_dhcp_options_set::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `GetDhcpOptionsSet` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_dhcp_options_set_available`](Self::wait_until_dhcp_options_set_available),
    ///   [`wait_until_dhcp_options_set_deleted`](Self::wait_until_dhcp_options_set_deleted),
    ///   [`wait_until_dhcp_options_set_in_use`](Self::wait_until_dhcp_options_set_in_use).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReplaceVpcDhcpOptionsSet),
    ///   2024-06.
    pub fn replace_vpc_dhcp_options_set(
        &self,
        request: ReplaceVpcDhcpOptionsSetRequest,
    ) -> Call<ReplaceVpcDhcpOptionsSetResponse> {
        self.core.call(&replace_vpc_dhcp_options_set::OPERATION, request)
    }

    /// Changes a set of DHCP options.
    ///
    /// - Request: [`UpdateDhcpOptionsSetAttributeRequest`]. Response:
    ///   [`UpdateDhcpOptionsSetAttributeResponse`]. Nested types: [`update_dhcp_options_set_attribute`].
    /// - [Documented errors](update_dhcp_options_set_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateDhcpOptionsSetAttribute), 2024-06.
    pub fn update_dhcp_options_set_attribute(
        &self,
        request: UpdateDhcpOptionsSetAttributeRequest,
    ) -> Call<UpdateDhcpOptionsSetAttributeResponse> {
        self.core.call(&update_dhcp_options_set_attribute::OPERATION, request)
    }
}
