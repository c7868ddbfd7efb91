// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! NAT gateways.
//!
//! - [`convert_bandwidth_package`](crate::Client::convert_bandwidth_package): Turns the old bandwidth
//!   package of a NAT gateway into an Internet shared bandwidth with elastic IP addresses.
//! - [`create_nat_gateway`](crate::Client::create_nat_gateway): Creates an Internet NAT gateway or a
//!   VPC NAT gateway.
//! - [`delete_nat_gateway`](crate::Client::delete_nat_gateway): Deletes a NAT gateway.
//! - [`describe_nat_gateways`](crate::Client::describe_nat_gateways): Lists NAT gateways, Internet and
//!   VPC ones, with state, addresses and the ids of their rule tables.
//! - [`disable_nat_gateway_ecs_metric`](crate::Client::disable_nat_gateway_ecs_metric): Switches off
//!   the monitoring of a NAT gateway's traffic by instance.
//! - [`enable_nat_gateway_ecs_metric`](crate::Client::enable_nat_gateway_ecs_metric): Switches on the
//!   monitoring of a NAT gateway's traffic by instance.
//! - [`get_nat_gateway_attribute`](crate::Client::get_nat_gateway_attribute): Returns the details of
//!   one NAT gateway.
//! - [`list_enhanhced_nat_gateway_available_zones`](crate::Client::list_enhanhced_nat_gateway_available_zones):
//!   Lists the zones where NAT gateways can be made.
//! - [`modify_nat_gateway_attribute`](crate::Client::modify_nat_gateway_attribute): Changes the name,
//!   description and settings of a NAT gateway, such as replying to ping or writing session logs.
//! - [`modify_nat_gateway_spec`](crate::Client::modify_nat_gateway_spec): Upgrades a subscription
//!   Internet NAT gateway.
//! - [`update_nat_gateway_nat_type`](crate::Client::update_nat_gateway_nat_type): Turns a NAT gateway
//!   of the old, standard kind into an enhanced one.
//! - [`vpc_describe_vpc_nat_gateway_network_interface_quota`](crate::Client::vpc_describe_vpc_nat_gateway_network_interface_quota):
//!   Tells how many endpoints for reverse access a VPC NAT gateway can still have.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Turns the old bandwidth package of a NAT gateway into an Internet shared bandwidth with elastic IP
    /// addresses.
    ///
    /// - Request: [`ConvertBandwidthPackageRequest`]. Response: [`ConvertBandwidthPackageResponse`]. Nested
    ///   types: [`convert_bandwidth_package`].
    /// - [Documented errors](convert_bandwidth_package::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConvertBandwidthPackage),
    ///   2024-06.
    pub fn convert_bandwidth_package(
        &self,
        request: ConvertBandwidthPackageRequest,
    ) -> Call<ConvertBandwidthPackageResponse> {
        self.core.call(&convert_bandwidth_package::OPERATION, request)
    }

    /// Creates an Internet NAT gateway or a VPC NAT gateway.
    ///
    /// - Request: [`CreateNatGatewayRequest`]. Response: [`CreateNatGatewayResponse`]. Nested types:
    ///   [`create_nat_gateway`].
    /// - [Documented errors](create_nat_gateway::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatGateway), 2024-06.
    pub fn create_nat_gateway(
        &self,
        request: CreateNatGatewayRequest,
    ) -> Call<CreateNatGatewayResponse> {
        self.core.call(&create_nat_gateway::OPERATION, request)
    }

    /// Deletes a NAT gateway.
    ///
    /// - Request: [`DeleteNatGatewayRequest`]. Response: [`DeleteNatGatewayResponse`]. Nested types:
    ///   [`delete_nat_gateway`].
    /// - [Documented errors](delete_nat_gateway::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatGateway), 2024-06.
    pub fn delete_nat_gateway(
        &self,
        request: DeleteNatGatewayRequest,
    ) -> Call<DeleteNatGatewayResponse> {
        self.core.call(&delete_nat_gateway::OPERATION, request)
    }

    /// Lists NAT gateways, Internet and VPC ones, with state, addresses and the ids of their rule tables.
    ///
    /// - Request: [`DescribeNatGatewaysRequest`]. Response: [`DescribeNatGatewaysResponse`]. Nested types:
    ///   [`describe_nat_gateways`].
    /// - [Documented errors](describe_nat_gateways::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_nat_gateway_available`](Self::wait_until_nat_gateway_available),
    ///   [`wait_until_nat_gateway_deleted`](Self::wait_until_nat_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNatGateways),
    ///   2024-06.
    pub fn describe_nat_gateways(
        &self,
        request: DescribeNatGatewaysRequest,
    ) -> PagedCall<DescribeNatGatewaysResponse, describe_nat_gateways::NatGateway> {
        self.core
            .paged(&describe_nat_gateways::OPERATION, request, |page| page.nat_gateways)
    }

    /// Switches off the monitoring of a NAT gateway's traffic by instance.
    ///
    /// - Request: [`DisableNatGatewayEcsMetricRequest`]. Response: [`DisableNatGatewayEcsMetricResponse`].
    ///   Nested types: [`disable_nat_gateway_ecs_metric`].
    /// - [Documented errors](disable_nat_gateway_ecs_metric::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DisableNatGatewayEcsMetric),
    ///   2024-06.
    pub fn disable_nat_gateway_ecs_metric(
        &self,
        request: DisableNatGatewayEcsMetricRequest,
    ) -> Call<DisableNatGatewayEcsMetricResponse> {
        self.core.call(&disable_nat_gateway_ecs_metric::OPERATION, request)
    }

    /// Switches on the monitoring of a NAT gateway's traffic by instance.
    ///
    /// - Request: [`EnableNatGatewayEcsMetricRequest`]. Response: [`EnableNatGatewayEcsMetricResponse`].
    ///   Nested types: [`enable_nat_gateway_ecs_metric`].
    /// - [Documented errors](enable_nat_gateway_ecs_metric::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableNatGatewayEcsMetric),
    ///   2024-06.
    pub fn enable_nat_gateway_ecs_metric(
        &self,
        request: EnableNatGatewayEcsMetricRequest,
    ) -> Call<EnableNatGatewayEcsMetricResponse> {
        self.core.call(&enable_nat_gateway_ecs_metric::OPERATION, request)
    }

    /// Returns the details of one NAT gateway.
    ///
    /// - Request: [`GetNatGatewayAttributeRequest`]. Response: [`GetNatGatewayAttributeResponse`]. Nested
    ///   types: [`get_nat_gateway_attribute`].
    /// - [Documented errors](get_nat_gateway_attribute::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetNatGatewayAttribute),
    ///   2024-06.
    pub fn get_nat_gateway_attribute(
        &self,
        request: GetNatGatewayAttributeRequest,
    ) -> Call<GetNatGatewayAttributeResponse> {
        self.core.call(&get_nat_gateway_attribute::OPERATION, request)
    }

    /// Lists the zones where NAT gateways can be made.
    ///
    /// - Request: [`ListEnhanhcedNatGatewayAvailableZonesRequest`]. Response:
    ///   [`ListEnhanhcedNatGatewayAvailableZonesResponse`]. Nested types:
    ///   [`list_enhanhced_nat_gateway_available_zones`].
    /// - [Documented errors](list_enhanhced_nat_gateway_available_zones::ERRORS).
    /// - Access level: list.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListEnhanhcedNatGatewayAvailableZones),
    ///   2024-06.
    pub fn list_enhanhced_nat_gateway_available_zones(
        &self,
        request: ListEnhanhcedNatGatewayAvailableZonesRequest,
    ) -> Call<ListEnhanhcedNatGatewayAvailableZonesResponse> {
        self.core.call(&list_enhanhced_nat_gateway_available_zones::OPERATION, request)
    }

    /// Changes the name, description and settings of a NAT gateway, such as replying to ping or writing
    /// session logs.
    ///
    /// - Request: [`ModifyNatGatewayAttributeRequest`]. Response: [`ModifyNatGatewayAttributeResponse`].
    ///   Nested types: [`modify_nat_gateway_attribute`].
    /// - [Documented errors](modify_nat_gateway_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatGatewayAttribute),
    ///   2024-06.
    pub fn modify_nat_gateway_attribute(
        &self,
        request: ModifyNatGatewayAttributeRequest,
    ) -> Call<ModifyNatGatewayAttributeResponse> {
        self.core.call(&modify_nat_gateway_attribute::OPERATION, request)
    }

    /// Upgrades a subscription Internet NAT gateway.
    ///
    /// - Request: [`ModifyNatGatewaySpecRequest`]. Response: [`ModifyNatGatewaySpecResponse`]. Nested
    ///   types: [`modify_nat_gateway_spec`].
    /// - [Documented errors](modify_nat_gateway_spec::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatGatewaySpec),
    ///   2024-06.
    pub fn modify_nat_gateway_spec(
        &self,
        request: ModifyNatGatewaySpecRequest,
    ) -> Call<ModifyNatGatewaySpecResponse> {
        self.core.call(&modify_nat_gateway_spec::OPERATION, request)
    }

    /// Turns a NAT gateway of the old, standard kind into an enhanced one.
    ///
    /// - Request: [`UpdateNatGatewayNatTypeRequest`]. Response: [`UpdateNatGatewayNatTypeResponse`]. Nested
    ///   types: [`update_nat_gateway_nat_type`].
    /// - [Documented errors](update_nat_gateway_nat_type::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateNatGatewayNatType),
    ///   2024-06.
    pub fn update_nat_gateway_nat_type(
        &self,
        request: UpdateNatGatewayNatTypeRequest,
    ) -> Call<UpdateNatGatewayNatTypeResponse> {
        self.core.call(&update_nat_gateway_nat_type::OPERATION, request)
    }

    /// Tells how many endpoints for reverse access a VPC NAT gateway can still have.
    ///
    /// - Request: [`VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest`]. Response:
    ///   [`VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse`]. Nested types:
    ///   [`vpc_describe_vpc_nat_gateway_network_interface_quota`].
    /// - [Documented errors](vpc_describe_vpc_nat_gateway_network_interface_quota::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/VpcDescribeVpcNatGatewayNetworkInterfaceQuota),
    ///   2024-06.
    pub fn vpc_describe_vpc_nat_gateway_network_interface_quota(
        &self,
        request: VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest,
    ) -> Call<VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse> {
        self.core
            .call(
                &vpc_describe_vpc_nat_gateway_network_interface_quota::OPERATION,
                request,
            )
    }
}
