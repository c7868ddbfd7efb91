// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! physical-connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Applies for the letter of authorization (LOA) that lets a carrier build a leased line into the data centre.
    pub fn apply_physical_connection_loa(
        &self, request: ApplyPhysicalConnectionLoaRequest,
    ) -> Call<ApplyPhysicalConnectionLoaResponse> {
        self.core.call(&apply_physical_connection_loa::OPERATION, request)
    }

    /// Puts a virtual border router onto a hosted connection (shared leased line).
    pub fn attach_vbr_to_vpconn(&self, request: AttachVbrToVpconnRequest) -> Call<AttachVbrToVpconnResponse> {
        self.core.call(&attach_vbr_to_vpconn::OPERATION, request)
    }

    /// Calls off the application for a leased line, which becomes `Canceled`.
    pub fn cancel_physical_connection(&self, request: CancelPhysicalConnectionRequest) -> Call<CancelPhysicalConnectionResponse> {
        self.core.call(&cancel_physical_connection::OPERATION, request)
    }

    /// Reports that the building of a leased line is finished, with the carrier's data.
    pub fn complete_physical_connection_loa(
        &self, request: CompletePhysicalConnectionLoaRequest,
    ) -> Call<CompletePhysicalConnectionLoaResponse> {
        self.core.call(&complete_physical_connection_loa::OPERATION, request)
    }

    /// Confirms that a leased line can be used, which makes it `Confirmed`.
    pub fn confirm_physical_connection(
        &self, request: ConfirmPhysicalConnectionRequest,
    ) -> Call<ConfirmPhysicalConnectionResponse> {
        self.core.call(&confirm_physical_connection::OPERATION, request)
    }

    /// Orders several leased lines at once so that one failing does no harm: four over two access points, two over two, or two
    /// at one for tests.
    pub fn create_high_reliable_physical_connection(
        &self, request: CreateHighReliablePhysicalConnectionRequest,
    ) -> Call<CreateHighReliablePhysicalConnectionResponse> {
        self.core.call(&create_high_reliable_physical_connection::OPERATION, request)
    }

    /// Applies for a leased line of one's own, or a shared one for a tenant.
    pub fn create_physical_connection(&self, request: CreatePhysicalConnectionRequest) -> Call<CreatePhysicalConnectionResponse> {
        self.core.call(&create_physical_connection::OPERATION, request)
    }

    /// Orders and pays for the port that a leased line occupies.
    pub fn create_physical_connection_occupancy_order(
        &self, request: CreatePhysicalConnectionOccupancyOrderRequest,
    ) -> Call<CreatePhysicalConnectionOccupancyOrderResponse> {
        self.core.call(&create_physical_connection_occupancy_order::OPERATION, request)
    }

    /// Orders the initial installation of a port for a leased line.
    pub fn create_physical_connection_setup_order(
        &self, request: CreatePhysicalConnectionSetupOrderRequest,
    ) -> Call<CreatePhysicalConnectionSetupOrderResponse> {
        self.core.call(&create_physical_connection_setup_order::OPERATION, request)
    }

    /// Turns a hosted connection given to a tenant as a virtual border router into one given as a shared port.
    pub fn create_vpconn_from_vbr(&self, request: CreateVpconnFromVbrRequest) -> Call<CreateVpconnFromVbrResponse> {
        self.core.call(&create_vpconn_from_vbr::OPERATION, request)
    }

    /// Deletes a leased line in the state `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
    pub fn delete_physical_connection(&self, request: DeletePhysicalConnectionRequest) -> Call<DeletePhysicalConnectionResponse> {
        self.core.call(&delete_physical_connection::OPERATION, request)
    }

    /// Lists the access points for leased lines in a region.
    pub fn describe_access_points(
        &self, request: DescribeAccessPointsRequest,
    ) -> PagedCall<DescribeAccessPointsResponse, describe_access_points::AccessPointType> {
        self.core.paged(&describe_access_points::OPERATION, request, |page| page.access_point_set)
    }

    /// Returns the letter of authorization (LOA) of a leased line and how far it is.
    pub fn describe_physical_connection_loa(
        &self, request: DescribePhysicalConnectionLoaRequest,
    ) -> Call<DescribePhysicalConnectionLoaResponse> {
        self.core.call(&describe_physical_connection_loa::OPERATION, request)
    }

    /// Lists leased lines.
    pub fn describe_physical_connections(
        &self, request: DescribePhysicalConnectionsRequest,
    ) -> PagedCall<DescribePhysicalConnectionsResponse, describe_physical_connections::PhysicalConnectionType> {
        self.core.paged(&describe_physical_connections::OPERATION, request, |page| page.physical_connection_set)
    }

    /// Puts a leased line in the state `Confirmed` into service, which starts its billing.
    pub fn enable_physical_connection(&self, request: EnablePhysicalConnectionRequest) -> Call<EnablePhysicalConnectionResponse> {
        self.core.call(&enable_physical_connection::OPERATION, request)
    }

    /// Tells whether outbound traffic billing of Express Connect is on for the account.
    pub fn get_physical_connection_service_status(
        &self, request: GetPhysicalConnectionServiceStatusRequest,
    ) -> Call<GetPhysicalConnectionServiceStatusResponse> {
        self.core.call(&get_physical_connection_service_status::OPERATION, request)
    }

    /// Lists the access points where leased lines can be ordered.
    pub fn list_business_access_points(
        &self, request: ListBusinessAccessPointsRequest,
    ) -> Call<ListBusinessAccessPointsResponse> {
        self.core.call(&list_business_access_points::OPERATION, request)
    }

    /// Lists the geographic areas that regions belong to.
    pub fn list_geographic_sub_regions(
        &self, request: ListGeographicSubRegionsRequest,
    ) -> Call<ListGeographicSubRegionsResponse> {
        self.core.call(&list_geographic_sub_regions::OPERATION, request)
    }

    /// Changes a leased line.
    pub fn modify_physical_connection_attribute(
        &self, request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<ModifyPhysicalConnectionAttributeResponse> {
        self.core.call(&modify_physical_connection_attribute::OPERATION, request)
    }

    /// Switches on outbound traffic billing of Express Connect for the account.
    pub fn open_physical_connection_service(
        &self, request: OpenPhysicalConnectionServiceRequest,
    ) -> Call<OpenPhysicalConnectionServiceResponse> {
        self.core.call(&open_physical_connection_service::OPERATION, request)
    }

    /// Puts a leased line that was terminated back into service.
    pub fn recover_physical_connection(
        &self, request: RecoverPhysicalConnectionRequest,
    ) -> Call<RecoverPhysicalConnectionResponse> {
        self.core.call(&recover_physical_connection::OPERATION, request)
    }

    /// Applies once more for the letter of authorization (LOA) of a leased line, after the first application was rejected.
    pub fn second_apply_physical_connection_loa(
        &self, request: SecondApplyPhysicalConnectionLoaRequest,
    ) -> Call<SecondApplyPhysicalConnectionLoaResponse> {
        self.core.call(&second_apply_physical_connection_loa::OPERATION, request)
    }

    /// Takes a leased line out of service for good.
    pub fn terminate_physical_connection(
        &self, request: TerminatePhysicalConnectionRequest,
    ) -> Call<TerminatePhysicalConnectionResponse> {
        self.core.call(&terminate_physical_connection::OPERATION, request)
    }
}
