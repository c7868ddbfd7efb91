// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! physical-connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Apply physical connection loa (`ApplyPhysicalConnectionLOA`).
    pub fn apply_physical_connection_loa(
        &self, request: ApplyPhysicalConnectionLoaRequest,
    ) -> Call<ApplyPhysicalConnectionLoaResponse> {
        self.core.call(&apply_physical_connection_loa::OPERATION, request)
    }

    /// Attach vbr to vpconn (`AttachVbrToVpconn`).
    pub fn attach_vbr_to_vpconn(&self, request: AttachVbrToVpconnRequest) -> Call<AttachVbrToVpconnResponse> {
        self.core.call(&attach_vbr_to_vpconn::OPERATION, request)
    }

    /// Cancel physical connection (`CancelPhysicalConnection`).
    pub fn cancel_physical_connection(&self, request: CancelPhysicalConnectionRequest) -> Call<CancelPhysicalConnectionResponse> {
        self.core.call(&cancel_physical_connection::OPERATION, request)
    }

    /// Complete physical connection loa (`CompletePhysicalConnectionLOA`).
    pub fn complete_physical_connection_loa(
        &self, request: CompletePhysicalConnectionLoaRequest,
    ) -> Call<CompletePhysicalConnectionLoaResponse> {
        self.core.call(&complete_physical_connection_loa::OPERATION, request)
    }

    /// Confirm physical connection (`ConfirmPhysicalConnection`).
    pub fn confirm_physical_connection(
        &self, request: ConfirmPhysicalConnectionRequest,
    ) -> Call<ConfirmPhysicalConnectionResponse> {
        self.core.call(&confirm_physical_connection::OPERATION, request)
    }

    /// Create high reliable physical connection (`CreateHighReliablePhysicalConnection`).
    pub fn create_high_reliable_physical_connection(
        &self, request: CreateHighReliablePhysicalConnectionRequest,
    ) -> Call<CreateHighReliablePhysicalConnectionResponse> {
        self.core.call(&create_high_reliable_physical_connection::OPERATION, request)
    }

    /// Create physical connection (`CreatePhysicalConnection`).
    pub fn create_physical_connection(&self, request: CreatePhysicalConnectionRequest) -> Call<CreatePhysicalConnectionResponse> {
        self.core.call(&create_physical_connection::OPERATION, request)
    }

    /// Create physical connection occupancy order (`CreatePhysicalConnectionOccupancyOrder`).
    pub fn create_physical_connection_occupancy_order(
        &self, request: CreatePhysicalConnectionOccupancyOrderRequest,
    ) -> Call<CreatePhysicalConnectionOccupancyOrderResponse> {
        self.core.call(&create_physical_connection_occupancy_order::OPERATION, request)
    }

    /// Create physical connection setup order (`CreatePhysicalConnectionSetupOrder`).
    pub fn create_physical_connection_setup_order(
        &self, request: CreatePhysicalConnectionSetupOrderRequest,
    ) -> Call<CreatePhysicalConnectionSetupOrderResponse> {
        self.core.call(&create_physical_connection_setup_order::OPERATION, request)
    }

    /// Create vpconn from vbr (`CreateVpconnFromVbr`).
    pub fn create_vpconn_from_vbr(&self, request: CreateVpconnFromVbrRequest) -> Call<CreateVpconnFromVbrResponse> {
        self.core.call(&create_vpconn_from_vbr::OPERATION, request)
    }

    /// Delete physical connection (`DeletePhysicalConnection`).
    pub fn delete_physical_connection(&self, request: DeletePhysicalConnectionRequest) -> Call<DeletePhysicalConnectionResponse> {
        self.core.call(&delete_physical_connection::OPERATION, request)
    }

    /// Describe access points (`DescribeAccessPoints`).
    pub fn describe_access_points(
        &self, request: DescribeAccessPointsRequest,
    ) -> PagedCall<DescribeAccessPointsResponse, describe_access_points::AccessPointType> {
        self.core.paged(&describe_access_points::OPERATION, request, |page| page.access_point_set)
    }

    /// Describe physical connection loa (`DescribePhysicalConnectionLOA`).
    pub fn describe_physical_connection_loa(
        &self, request: DescribePhysicalConnectionLoaRequest,
    ) -> Call<DescribePhysicalConnectionLoaResponse> {
        self.core.call(&describe_physical_connection_loa::OPERATION, request)
    }

    /// Describe physical connections (`DescribePhysicalConnections`).
    pub fn describe_physical_connections(
        &self, request: DescribePhysicalConnectionsRequest,
    ) -> PagedCall<DescribePhysicalConnectionsResponse, describe_physical_connections::PhysicalConnectionType> {
        self.core.paged(&describe_physical_connections::OPERATION, request, |page| page.physical_connection_set)
    }

    /// Enable physical connection (`EnablePhysicalConnection`).
    pub fn enable_physical_connection(&self, request: EnablePhysicalConnectionRequest) -> Call<EnablePhysicalConnectionResponse> {
        self.core.call(&enable_physical_connection::OPERATION, request)
    }

    /// Get physical connection service status (`GetPhysicalConnectionServiceStatus`).
    pub fn get_physical_connection_service_status(
        &self, request: GetPhysicalConnectionServiceStatusRequest,
    ) -> Call<GetPhysicalConnectionServiceStatusResponse> {
        self.core.call(&get_physical_connection_service_status::OPERATION, request)
    }

    /// List business access points (`ListBusinessAccessPoints`).
    pub fn list_business_access_points(
        &self, request: ListBusinessAccessPointsRequest,
    ) -> Call<ListBusinessAccessPointsResponse> {
        self.core.call(&list_business_access_points::OPERATION, request)
    }

    /// List geographic sub regions (`ListGeographicSubRegions`).
    pub fn list_geographic_sub_regions(
        &self, request: ListGeographicSubRegionsRequest,
    ) -> Call<ListGeographicSubRegionsResponse> {
        self.core.call(&list_geographic_sub_regions::OPERATION, request)
    }

    /// Modify physical connection attribute (`ModifyPhysicalConnectionAttribute`).
    pub fn modify_physical_connection_attribute(
        &self, request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<ModifyPhysicalConnectionAttributeResponse> {
        self.core.call(&modify_physical_connection_attribute::OPERATION, request)
    }

    /// Open physical connection service (`OpenPhysicalConnectionService`).
    pub fn open_physical_connection_service(
        &self, request: OpenPhysicalConnectionServiceRequest,
    ) -> Call<OpenPhysicalConnectionServiceResponse> {
        self.core.call(&open_physical_connection_service::OPERATION, request)
    }

    /// Recover physical connection (`RecoverPhysicalConnection`).
    pub fn recover_physical_connection(
        &self, request: RecoverPhysicalConnectionRequest,
    ) -> Call<RecoverPhysicalConnectionResponse> {
        self.core.call(&recover_physical_connection::OPERATION, request)
    }

    /// Second apply physical connection loa (`SecondApplyPhysicalConnectionLOA`).
    pub fn second_apply_physical_connection_loa(
        &self, request: SecondApplyPhysicalConnectionLoaRequest,
    ) -> Call<SecondApplyPhysicalConnectionLoaResponse> {
        self.core.call(&second_apply_physical_connection_loa::OPERATION, request)
    }

    /// Terminate physical connection (`TerminatePhysicalConnection`).
    pub fn terminate_physical_connection(
        &self, request: TerminatePhysicalConnectionRequest,
    ) -> Call<TerminatePhysicalConnectionResponse> {
        self.core.call(&terminate_physical_connection::OPERATION, request)
    }
}
