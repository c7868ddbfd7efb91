// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Customer gateways: the far end of IPsec connections.
//!
//! - [`create_customer_gateway`](crate::Client::create_customer_gateway): Creates a customer gateway,
//!   which stands for the device at the customer's end of a VPN.
//! - [`delete_customer_gateway`](crate::Client::delete_customer_gateway): Deletes a customer gateway,
//!   which no IPsec connection may use any more.
//! - [`describe_customer_gateway`](crate::Client::describe_customer_gateway): Returns the details of
//!   one customer gateway.
//! - [`describe_customer_gateways`](crate::Client::describe_customer_gateways): Lists customer
//!   gateways.
//! - [`modify_customer_gateway_attribute`](crate::Client::modify_customer_gateway_attribute): Changes
//!   the settings of a customer gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a customer gateway, which stands for the device at the customer's end of a VPN.
    ///
    /// - Request: [`CreateCustomerGatewayRequest`]. Response: [`CreateCustomerGatewayResponse`]. Nested
    ///   types: [`create_customer_gateway`].
    /// - [Documented errors](create_customer_gateway::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCustomerGateway),
    ///   2024-06.
    pub fn create_customer_gateway(
        &self,
        request: CreateCustomerGatewayRequest,
    ) -> Call<CreateCustomerGatewayResponse> {
        self.core.call(&create_customer_gateway::OPERATION, request)
    }

    /// Deletes a customer gateway, which no IPsec connection may use any more.
    ///
    /// - Request: [`DeleteCustomerGatewayRequest`]. Response: [`DeleteCustomerGatewayResponse`]. Nested
    ///   types: [`delete_customer_gateway`].
    /// - [Documented errors](delete_customer_gateway::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteCustomerGateway),
    ///   2024-06.
    pub fn delete_customer_gateway(
        &self,
        request: DeleteCustomerGatewayRequest,
    ) -> Call<DeleteCustomerGatewayResponse> {
        self.core.call(&delete_customer_gateway::OPERATION, request)
    }

    /// Returns the details of one customer gateway.
    ///
    /// - Request: [`DescribeCustomerGatewayRequest`]. Response: [`DescribeCustomerGatewayResponse`]. Nested
    ///   types: [`describe_customer_gateway`].
    /// - [Documented errors](describe_customer_gateway::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateway),
    ///   2024-06.
    pub fn describe_customer_gateway(
        &self,
        request: DescribeCustomerGatewayRequest,
    ) -> Call<DescribeCustomerGatewayResponse> {
        self.core.call(&describe_customer_gateway::OPERATION, request)
    }

    /// Lists customer gateways.
    ///
    /// - Request: [`DescribeCustomerGatewaysRequest`]. Response: [`DescribeCustomerGatewaysResponse`].
    ///   Nested types: [`describe_customer_gateways`].
    /// - [Documented errors](describe_customer_gateways::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCustomerGateways),
    ///   2024-06.
    pub fn describe_customer_gateways(
        &self,
        request: DescribeCustomerGatewaysRequest,
    ) -> PagedCall<
        DescribeCustomerGatewaysResponse,
        describe_customer_gateways::CustomerGateway,
    > {
        self.core
            .paged(
                &describe_customer_gateways::OPERATION,
                request,
                |page| page.customer_gateways,
            )
    }

    /// Changes the settings of a customer gateway.
    ///
    /// - Request: [`ModifyCustomerGatewayAttributeRequest`]. Response:
    ///   [`ModifyCustomerGatewayAttributeResponse`]. Nested types: [`modify_customer_gateway_attribute`].
    /// - [Documented errors](modify_customer_gateway_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCustomerGatewayAttribute), 2024-06.
    pub fn modify_customer_gateway_attribute(
        &self,
        request: ModifyCustomerGatewayAttributeRequest,
    ) -> Call<ModifyCustomerGatewayAttributeResponse> {
        self.core.call(&modify_customer_gateway_attribute::OPERATION, request)
    }
}
