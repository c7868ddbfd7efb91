// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Leased lines (Express Connect): order, construction, letters of authorization.
//!
//! - [`apply_physical_connection_loa`](crate::Client::apply_physical_connection_loa): Applies for the
//!   letter of authorization (LOA) that lets a carrier build a leased line into the data centre.
//! - [`attach_vbr_to_vpconn`](crate::Client::attach_vbr_to_vpconn): Puts a virtual border router onto a
//!   hosted connection (shared leased line).
//! - [`cancel_physical_connection`](crate::Client::cancel_physical_connection): Calls off the
//!   application for a leased line, which becomes `Canceled`.
//! - [`complete_physical_connection_loa`](crate::Client::complete_physical_connection_loa): Reports
//!   that the building of a leased line is finished, with the carrier's data.
//! - [`confirm_physical_connection`](crate::Client::confirm_physical_connection): Confirms that a
//!   leased line can be used, which makes it `Confirmed`.
//! - [`create_high_reliable_physical_connection`](crate::Client::create_high_reliable_physical_connection):
//!   Orders several leased lines at once so that one failing does no harm: four over two access points,
//!   two over two, or two at one for tests.
//! - [`create_physical_connection`](crate::Client::create_physical_connection): Applies for a dedicated
//!   leased line, or a shared one for a tenant.
//! - [`create_physical_connection_occupancy_order`](crate::Client::create_physical_connection_occupancy_order):
//!   Orders and pays for the port that a leased line occupies.
//! - [`create_physical_connection_setup_order`](crate::Client::create_physical_connection_setup_order):
//!   Orders the initial installation of a port for a leased line.
//! - [`create_vpconn_from_vbr`](crate::Client::create_vpconn_from_vbr): Turns a hosted connection given
//!   to a tenant as a virtual border router into one given as a shared port.
//! - [`delete_physical_connection`](crate::Client::delete_physical_connection): Deletes a leased line
//!   in the state `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
//! - [`describe_access_points`](crate::Client::describe_access_points): Lists the access points for
//!   leased lines in a region.
//! - [`describe_physical_connection_loa`](crate::Client::describe_physical_connection_loa): Returns the
//!   letter of authorization (LOA) of a leased line and how far it is.
//! - [`describe_physical_connections`](crate::Client::describe_physical_connections): Lists leased
//!   lines.
//! - [`enable_physical_connection`](crate::Client::enable_physical_connection): Puts a leased line in
//!   the state `Confirmed` into service, which starts its billing.
//! - [`get_physical_connection_service_status`](crate::Client::get_physical_connection_service_status):
//!   Tells whether outbound traffic billing of Express Connect is on for the account.
//! - [`list_business_access_points`](crate::Client::list_business_access_points): Lists the access
//!   points where leased lines can be ordered.
//! - [`list_geographic_sub_regions`](crate::Client::list_geographic_sub_regions): Lists the geographic
//!   areas that regions belong to.
//! - [`modify_physical_connection_attribute`](crate::Client::modify_physical_connection_attribute):
//!   Changes a leased line.
//! - [`open_physical_connection_service`](crate::Client::open_physical_connection_service): Switches on
//!   outbound traffic billing of Express Connect for the account.
//! - [`recover_physical_connection`](crate::Client::recover_physical_connection): Puts a leased line
//!   that was terminated back into service.
//! - [`second_apply_physical_connection_loa`](crate::Client::second_apply_physical_connection_loa):
//!   Applies once more for the letter of authorization (LOA) of a leased line, after the first
//!   application was rejected.
//! - [`terminate_physical_connection`](crate::Client::terminate_physical_connection): Takes a leased
//!   line out of service for good.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Applies for the letter of authorization (LOA) that lets a carrier build a leased line into the data
    /// centre.
    ///
    /// - Request: [`ApplyPhysicalConnectionLoaRequest`]. Response: [`ApplyPhysicalConnectionLoaResponse`].
    ///   Nested types: [`apply_physical_connection_loa`].
    /// - [Documented errors](apply_physical_connection_loa::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ApplyPhysicalConnectionLOA),
    ///   2024-06.
    pub fn apply_physical_connection_loa(
        &self,
        request: ApplyPhysicalConnectionLoaRequest,
    ) -> Call<ApplyPhysicalConnectionLoaResponse> {
        self.core.call(&apply_physical_connection_loa::OPERATION, request)
    }

    /// Puts a virtual border router onto a hosted connection (shared leased line).
    ///
    /// - Request: [`AttachVbrToVpconnRequest`]. Response: [`AttachVbrToVpconnResponse`]. Nested types:
    ///   [`attach_vbr_to_vpconn`].
    /// - [Documented errors](attach_vbr_to_vpconn::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AttachVbrToVpconn), 2024-06.
    pub fn attach_vbr_to_vpconn(
        &self,
        request: AttachVbrToVpconnRequest,
    ) -> Call<AttachVbrToVpconnResponse> {
        self.core.call(&attach_vbr_to_vpconn::OPERATION, request)
    }

    /// Calls off the application for a leased line, which becomes `Canceled`.
    ///
    /// - Request: [`CancelPhysicalConnectionRequest`]. Response: [`CancelPhysicalConnectionResponse`].
    ///   Nested types: [`cancel_physical_connection`].
    /// - [Documented errors](cancel_physical_connection::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CancelPhysicalConnection),
    ///   2024-06.
    pub fn cancel_physical_connection(
        &self,
        request: CancelPhysicalConnectionRequest,
    ) -> Call<CancelPhysicalConnectionResponse> {
        self.core.call(&cancel_physical_connection::OPERATION, request)
    }

    /// Reports that the building of a leased line is finished, with the carrier's data.
    ///
    /// - Request: [`CompletePhysicalConnectionLoaRequest`]. Response:
    ///   [`CompletePhysicalConnectionLoaResponse`]. Nested types: [`complete_physical_connection_loa`].
    /// - [Documented errors](complete_physical_connection_loa::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CompletePhysicalConnectionLOA), 2024-06.
    pub fn complete_physical_connection_loa(
        &self,
        request: CompletePhysicalConnectionLoaRequest,
    ) -> Call<CompletePhysicalConnectionLoaResponse> {
        self.core.call(&complete_physical_connection_loa::OPERATION, request)
    }

    /// Confirms that a leased line can be used, which makes it `Confirmed`.
    ///
    /// - Request: [`ConfirmPhysicalConnectionRequest`]. Response: [`ConfirmPhysicalConnectionResponse`].
    ///   Nested types: [`confirm_physical_connection`].
    /// - [Documented errors](confirm_physical_connection::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConfirmPhysicalConnection),
    ///   2024-06.
    pub fn confirm_physical_connection(
        &self,
        request: ConfirmPhysicalConnectionRequest,
    ) -> Call<ConfirmPhysicalConnectionResponse> {
        self.core.call(&confirm_physical_connection::OPERATION, request)
    }

    /// Orders several leased lines at once so that one failing does no harm: four over two access points,
    /// two over two, or two at one for tests.
    ///
    /// - Request: [`CreateHighReliablePhysicalConnectionRequest`]. Response:
    ///   [`CreateHighReliablePhysicalConnectionResponse`]. Nested types:
    ///   [`create_high_reliable_physical_connection`].
    /// - [Documented errors](create_high_reliable_physical_connection::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribePhysicalConnections`
    ///   every 5 s, up to 100 times.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateHighReliablePhysicalConnection),
    ///   2024-06.
    pub fn create_high_reliable_physical_connection(
        &self,
        request: CreateHighReliablePhysicalConnectionRequest,
    ) -> Call<CreateHighReliablePhysicalConnectionResponse> {
        self.core.call(&create_high_reliable_physical_connection::OPERATION, request)
    }

    /// Applies for a dedicated leased line, or a shared one for a tenant.
    ///
    /// - Request: [`CreatePhysicalConnectionRequest`]. Response: [`CreatePhysicalConnectionResponse`].
    ///   Nested types: [`create_physical_connection`].
    /// - [Documented errors](create_physical_connection::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribePhysicalConnections`
    ///   every 5 s, up to 100 times.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnection),
    ///   2024-06.
    pub fn create_physical_connection(
        &self,
        request: CreatePhysicalConnectionRequest,
    ) -> Call<CreatePhysicalConnectionResponse> {
        self.core.call(&create_physical_connection::OPERATION, request)
    }

    /// Orders and pays for the port that a leased line occupies.
    ///
    /// - Request: [`CreatePhysicalConnectionOccupancyOrderRequest`]. Response:
    ///   [`CreatePhysicalConnectionOccupancyOrderResponse`]. Nested types:
    ///   [`create_physical_connection_occupancy_order`].
    /// - [Documented errors](create_physical_connection_occupancy_order::ERRORS).
    /// - Access level: create.
    /// - It costs money, or the resources that it creates do.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionOccupancyOrder),
    ///   2024-06.
    pub fn create_physical_connection_occupancy_order(
        &self,
        request: CreatePhysicalConnectionOccupancyOrderRequest,
    ) -> Call<CreatePhysicalConnectionOccupancyOrderResponse> {
        self.core.call(&create_physical_connection_occupancy_order::OPERATION, request)
    }

    /// Orders the initial installation of a port for a leased line.
    ///
    /// - Request: [`CreatePhysicalConnectionSetupOrderRequest`]. Response:
    ///   [`CreatePhysicalConnectionSetupOrderResponse`]. Nested types:
    ///   [`create_physical_connection_setup_order`].
    /// - [Documented errors](create_physical_connection_setup_order::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnectionSetupOrder), 2024-06.
    pub fn create_physical_connection_setup_order(
        &self,
        request: CreatePhysicalConnectionSetupOrderRequest,
    ) -> Call<CreatePhysicalConnectionSetupOrderResponse> {
        self.core.call(&create_physical_connection_setup_order::OPERATION, request)
    }

    /// Turns a hosted connection given to a tenant as a virtual border router into one given as a shared
    /// port.
    ///
    /// - Request: [`CreateVpconnFromVbrRequest`]. Response: [`CreateVpconnFromVbrResponse`]. Nested types:
    ///   [`create_vpconn_from_vbr`].
    /// - [Documented errors](create_vpconn_from_vbr::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpconnFromVbr),
    ///   2024-06.
    pub fn create_vpconn_from_vbr(
        &self,
        request: CreateVpconnFromVbrRequest,
    ) -> Call<CreateVpconnFromVbrResponse> {
        self.core.call(&create_vpconn_from_vbr::OPERATION, request)
    }

    /// Deletes a leased line in the state `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
    ///
    /// - Request: [`DeletePhysicalConnectionRequest`]. Response: [`DeletePhysicalConnectionResponse`].
    ///   Nested types: [`delete_physical_connection`].
    /// - [Documented errors](delete_physical_connection::ERRORS).
    /// - Access level: delete.
    /// - High risk: it can interrupt a service or lose data.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePhysicalConnection),
    ///   2024-06.
    pub fn delete_physical_connection(
        &self,
        request: DeletePhysicalConnectionRequest,
    ) -> Call<DeletePhysicalConnectionResponse> {
        self.core.call(&delete_physical_connection::OPERATION, request)
    }

    /// Lists the access points for leased lines in a region.
    ///
    /// - Request: [`DescribeAccessPointsRequest`]. Response: [`DescribeAccessPointsResponse`]. Nested
    ///   types: [`describe_access_points`].
    /// - [Documented errors](describe_access_points::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeAccessPoints),
    ///   2024-06.
    pub fn describe_access_points(
        &self,
        request: DescribeAccessPointsRequest,
    ) -> PagedCall<
        DescribeAccessPointsResponse,
        describe_access_points::AccessPointType,
    > {
        self.core
            .paged(
                &describe_access_points::OPERATION,
                request,
                |page| page.access_point_set,
            )
    }

    /// Returns the letter of authorization (LOA) of a leased line and how far it is.
    ///
    /// - Request: [`DescribePhysicalConnectionLoaRequest`]. Response:
    ///   [`DescribePhysicalConnectionLoaResponse`]. Nested types: [`describe_physical_connection_loa`].
    /// - [Documented errors](describe_physical_connection_loa::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnectionLOA), 2024-06.
    pub fn describe_physical_connection_loa(
        &self,
        request: DescribePhysicalConnectionLoaRequest,
    ) -> Call<DescribePhysicalConnectionLoaResponse> {
        self.core.call(&describe_physical_connection_loa::OPERATION, request)
    }

    /// Lists leased lines.
    ///
    /// - Request: [`DescribePhysicalConnectionsRequest`]. Response:
    ///   [`DescribePhysicalConnectionsResponse`]. Nested types: [`describe_physical_connections`].
    /// - [Documented errors](describe_physical_connections::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePhysicalConnections),
    ///   2024-06.
    pub fn describe_physical_connections(
        &self,
        request: DescribePhysicalConnectionsRequest,
    ) -> PagedCall<
        DescribePhysicalConnectionsResponse,
        describe_physical_connections::PhysicalConnectionType,
    > {
        self.core
            .paged(
                &describe_physical_connections::OPERATION,
                request,
                |page| page.physical_connection_set,
            )
    }

    /// Puts a leased line in the state `Confirmed` into service, which starts its billing.
    ///
    /// - Request: [`EnablePhysicalConnectionRequest`]. Response: [`EnablePhysicalConnectionResponse`].
    ///   Nested types: [`enable_physical_connection`].
    /// - [Documented errors](enable_physical_connection::ERRORS).
    /// - Access level: update.
    /// - High risk: it can interrupt a service or lose data.
    /// - It costs money, or the resources that it creates do.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnablePhysicalConnection),
    ///   2024-06.
    pub fn enable_physical_connection(
        &self,
        request: EnablePhysicalConnectionRequest,
    ) -> Call<EnablePhysicalConnectionResponse> {
        self.core.call(&enable_physical_connection::OPERATION, request)
    }

    /// Tells whether outbound traffic billing of Express Connect is on for the account.
    ///
    /// - Request: [`GetPhysicalConnectionServiceStatusRequest`]. Response:
    ///   [`GetPhysicalConnectionServiceStatusResponse`]. Nested types:
    ///   [`get_physical_connection_service_status`].
    /// - Access level: get.
    /// - It costs money, or the resources that it creates do.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetPhysicalConnectionServiceStatus), 2024-06.
    pub fn get_physical_connection_service_status(
        &self,
        request: GetPhysicalConnectionServiceStatusRequest,
    ) -> Call<GetPhysicalConnectionServiceStatusResponse> {
        self.core.call(&get_physical_connection_service_status::OPERATION, request)
    }

    /// Lists the access points where leased lines can be ordered.
    ///
    /// - Request: [`ListBusinessAccessPointsRequest`]. Response: [`ListBusinessAccessPointsResponse`].
    ///   Nested types: [`list_business_access_points`].
    /// - [Documented errors](list_business_access_points::ERRORS).
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListBusinessAccessPoints),
    ///   2024-06.
    pub fn list_business_access_points(
        &self,
        request: ListBusinessAccessPointsRequest,
    ) -> Call<ListBusinessAccessPointsResponse> {
        self.core.call(&list_business_access_points::OPERATION, request)
    }

    /// Lists the geographic areas that regions belong to.
    ///
    /// - Request: [`ListGeographicSubRegionsRequest`]. Response: [`ListGeographicSubRegionsResponse`].
    ///   Nested types: [`list_geographic_sub_regions`].
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListGeographicSubRegions),
    ///   2024-06.
    pub fn list_geographic_sub_regions(
        &self,
        request: ListGeographicSubRegionsRequest,
    ) -> Call<ListGeographicSubRegionsResponse> {
        self.core.call(&list_geographic_sub_regions::OPERATION, request)
    }

    /// Changes a leased line.
    ///
    /// - Request: [`ModifyPhysicalConnectionAttributeRequest`]. Response:
    ///   [`ModifyPhysicalConnectionAttributeResponse`]. Nested types:
    ///   [`modify_physical_connection_attribute`].
    /// - [Documented errors](modify_physical_connection_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyPhysicalConnectionAttribute), 2024-06.
    pub fn modify_physical_connection_attribute(
        &self,
        request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<ModifyPhysicalConnectionAttributeResponse> {
        self.core.call(&modify_physical_connection_attribute::OPERATION, request)
    }

    /// Switches on outbound traffic billing of Express Connect for the account.
    ///
    /// - Request: [`OpenPhysicalConnectionServiceRequest`]. Response:
    ///   [`OpenPhysicalConnectionServiceResponse`]. Nested types: [`open_physical_connection_service`].
    /// - [Documented errors](open_physical_connection_service::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenPhysicalConnectionService), 2024-06.
    pub fn open_physical_connection_service(
        &self,
        request: OpenPhysicalConnectionServiceRequest,
    ) -> Call<OpenPhysicalConnectionServiceResponse> {
        self.core.call(&open_physical_connection_service::OPERATION, request)
    }

    /// Puts a leased line that was terminated back into service.
    ///
    /// - Request: [`RecoverPhysicalConnectionRequest`]. Response: [`RecoverPhysicalConnectionResponse`].
    ///   Nested types: [`recover_physical_connection`].
    /// - [Documented errors](recover_physical_connection::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RecoverPhysicalConnection),
    ///   2024-06.
    pub fn recover_physical_connection(
        &self,
        request: RecoverPhysicalConnectionRequest,
    ) -> Call<RecoverPhysicalConnectionResponse> {
        self.core.call(&recover_physical_connection::OPERATION, request)
    }

    /// Applies once more for the letter of authorization (LOA) of a leased line, after the first
    /// application was rejected.
    ///
    /// - Request: [`SecondApplyPhysicalConnectionLoaRequest`]. Response:
    ///   [`SecondApplyPhysicalConnectionLoaResponse`]. Nested types:
    ///   [`second_apply_physical_connection_loa`].
    /// - [Documented errors](second_apply_physical_connection_loa::ERRORS).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/SecondApplyPhysicalConnectionLOA), 2024-06.
    pub fn second_apply_physical_connection_loa(
        &self,
        request: SecondApplyPhysicalConnectionLoaRequest,
    ) -> Call<SecondApplyPhysicalConnectionLoaResponse> {
        self.core.call(&second_apply_physical_connection_loa::OPERATION, request)
    }

    /// Takes a leased line out of service for good.
    ///
    /// - Request: [`TerminatePhysicalConnectionRequest`]. Response:
    ///   [`TerminatePhysicalConnectionResponse`]. Nested types: [`terminate_physical_connection`].
    /// - [Documented errors](terminate_physical_connection::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TerminatePhysicalConnection),
    ///   2024-06.
    pub fn terminate_physical_connection(
        &self,
        request: TerminatePhysicalConnectionRequest,
    ) -> Call<TerminatePhysicalConnectionResponse> {
        self.core.call(&terminate_physical_connection::OPERATION, request)
    }
}
