// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! capacity-reservation.

pub mod create_capacity_reservation;
pub use create_capacity_reservation::{CreateCapacityReservationRequest, CreateCapacityReservationResponse};

pub mod create_elasticity_assurance;
pub use create_elasticity_assurance::{CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse};

pub mod describe_capacity_reservation_instances;
pub use describe_capacity_reservation_instances::{DescribeCapacityReservationInstancesRequest, DescribeCapacityReservationInstancesResponse};

pub mod describe_capacity_reservations;
pub use describe_capacity_reservations::{DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse};

pub mod describe_elasticity_assurance_instances;
pub use describe_elasticity_assurance_instances::{DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse};

pub mod describe_elasticity_assurances;
pub use describe_elasticity_assurances::{DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse};

pub mod describe_instance_attachment_attributes;
pub use describe_instance_attachment_attributes::{DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse};

pub mod modify_capacity_reservation;
pub use modify_capacity_reservation::{ModifyCapacityReservationRequest, ModifyCapacityReservationResponse};

pub mod modify_elasticity_assurance;
pub use modify_elasticity_assurance::{ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceResponse};

pub mod modify_instance_attachment_attributes;
pub use modify_instance_attachment_attributes::{ModifyInstanceAttachmentAttributesRequest, ModifyInstanceAttachmentAttributesResponse};

pub mod release_capacity_reservation;
pub use release_capacity_reservation::{ReleaseCapacityReservationRequest, ReleaseCapacityReservationResponse};
