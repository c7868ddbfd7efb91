// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! physical-connection.

pub mod apply_physical_connection_loa;
pub use apply_physical_connection_loa::{ApplyPhysicalConnectionLoaRequest, ApplyPhysicalConnectionLoaResponse};

pub mod attach_vbr_to_vpconn;
pub use attach_vbr_to_vpconn::{AttachVbrToVpconnRequest, AttachVbrToVpconnResponse};

pub mod cancel_physical_connection;
pub use cancel_physical_connection::{CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse};

pub mod complete_physical_connection_loa;
pub use complete_physical_connection_loa::{CompletePhysicalConnectionLoaRequest, CompletePhysicalConnectionLoaResponse};

pub mod confirm_physical_connection;
pub use confirm_physical_connection::{ConfirmPhysicalConnectionRequest, ConfirmPhysicalConnectionResponse};

pub mod create_high_reliable_physical_connection;
pub use create_high_reliable_physical_connection::{CreateHighReliablePhysicalConnectionRequest, CreateHighReliablePhysicalConnectionResponse};

pub mod create_physical_connection;
pub use create_physical_connection::{CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse};

pub mod create_physical_connection_occupancy_order;
pub use create_physical_connection_occupancy_order::{CreatePhysicalConnectionOccupancyOrderRequest, CreatePhysicalConnectionOccupancyOrderResponse};

pub mod create_physical_connection_setup_order;
pub use create_physical_connection_setup_order::{CreatePhysicalConnectionSetupOrderRequest, CreatePhysicalConnectionSetupOrderResponse};

pub mod create_vpconn_from_vbr;
pub use create_vpconn_from_vbr::{CreateVpconnFromVbrRequest, CreateVpconnFromVbrResponse};

pub mod delete_physical_connection;
pub use delete_physical_connection::{DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse};

pub mod describe_access_points;
pub use describe_access_points::{DescribeAccessPointsRequest, DescribeAccessPointsResponse};

pub mod describe_physical_connection_loa;
pub use describe_physical_connection_loa::{DescribePhysicalConnectionLoaRequest, DescribePhysicalConnectionLoaResponse};

pub mod describe_physical_connections;
pub use describe_physical_connections::{DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse};

pub mod enable_physical_connection;
pub use enable_physical_connection::{EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse};

pub mod get_physical_connection_service_status;
pub use get_physical_connection_service_status::{GetPhysicalConnectionServiceStatusRequest, GetPhysicalConnectionServiceStatusResponse};

pub mod list_business_access_points;
pub use list_business_access_points::{ListBusinessAccessPointsRequest, ListBusinessAccessPointsResponse};

pub mod list_geographic_sub_regions;
pub use list_geographic_sub_regions::{ListGeographicSubRegionsRequest, ListGeographicSubRegionsResponse};

pub mod modify_physical_connection_attribute;
pub use modify_physical_connection_attribute::{ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse};

pub mod open_physical_connection_service;
pub use open_physical_connection_service::{OpenPhysicalConnectionServiceRequest, OpenPhysicalConnectionServiceResponse};

pub mod recover_physical_connection;
pub use recover_physical_connection::{RecoverPhysicalConnectionRequest, RecoverPhysicalConnectionResponse};

pub mod second_apply_physical_connection_loa;
pub use second_apply_physical_connection_loa::{SecondApplyPhysicalConnectionLoaRequest, SecondApplyPhysicalConnectionLoaResponse};

pub mod terminate_physical_connection;
pub use terminate_physical_connection::{TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse};
