// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! capacity-reservation.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create capacity reservation (`CreateCapacityReservation`).
    pub fn create_capacity_reservation(
        &self, request: CreateCapacityReservationRequest,
    ) -> Call<CreateCapacityReservationResponse> {
        self.core.call(&create_capacity_reservation::OPERATION, request)
    }

    /// Create elasticity assurance (`CreateElasticityAssurance`).
    pub fn create_elasticity_assurance(
        &self, request: CreateElasticityAssuranceRequest,
    ) -> Call<CreateElasticityAssuranceResponse> {
        self.core.call(&create_elasticity_assurance::OPERATION, request)
    }

    /// Describe capacity reservation instances (`DescribeCapacityReservationInstances`).
    pub fn describe_capacity_reservation_instances(
        &self, request: DescribeCapacityReservationInstancesRequest,
    ) -> PagedCall<DescribeCapacityReservationInstancesResponse, InstanceIdSet> {
        self.core.paged(&describe_capacity_reservation_instances::OPERATION, request, |page| page.capacity_reservation_item)
    }

    /// Describe capacity reservations (`DescribeCapacityReservations`).
    pub fn describe_capacity_reservations(
        &self, request: DescribeCapacityReservationsRequest,
    ) -> PagedCall<DescribeCapacityReservationsResponse, describe_capacity_reservations::CapacityReservationItem> {
        self.core.paged(&describe_capacity_reservations::OPERATION, request, |page| page.capacity_reservation_set)
    }

    /// Describe elasticity assurance instances (`DescribeElasticityAssuranceInstances`).
    pub fn describe_elasticity_assurance_instances(
        &self, request: DescribeElasticityAssuranceInstancesRequest,
    ) -> PagedCall<DescribeElasticityAssuranceInstancesResponse, InstanceIdSet> {
        self.core.paged(&describe_elasticity_assurance_instances::OPERATION, request, |page| page.elasticity_assurance_item)
    }

    /// Describe elasticity assurances (`DescribeElasticityAssurances`).
    pub fn describe_elasticity_assurances(
        &self, request: DescribeElasticityAssurancesRequest,
    ) -> PagedCall<DescribeElasticityAssurancesResponse, describe_elasticity_assurances::ElasticityAssuranceItem> {
        self.core.paged(&describe_elasticity_assurances::OPERATION, request, |page| page.elasticity_assurance_set)
    }

    /// Describe instance attachment attributes (`DescribeInstanceAttachmentAttributes`).
    pub fn describe_instance_attachment_attributes(
        &self, request: DescribeInstanceAttachmentAttributesRequest,
    ) -> PagedCall<DescribeInstanceAttachmentAttributesResponse, describe_instance_attachment_attributes::Instance> {
        self.core.paged(&describe_instance_attachment_attributes::OPERATION, request, |page| page.instances)
    }

    /// Modify capacity reservation (`ModifyCapacityReservation`).
    pub fn modify_capacity_reservation(
        &self, request: ModifyCapacityReservationRequest,
    ) -> Call<ModifyCapacityReservationResponse> {
        self.core.call(&modify_capacity_reservation::OPERATION, request)
    }

    /// Modify elasticity assurance (`ModifyElasticityAssurance`).
    pub fn modify_elasticity_assurance(
        &self, request: ModifyElasticityAssuranceRequest,
    ) -> Call<ModifyElasticityAssuranceResponse> {
        self.core.call(&modify_elasticity_assurance::OPERATION, request)
    }

    /// Modify instance attachment attributes (`ModifyInstanceAttachmentAttributes`).
    pub fn modify_instance_attachment_attributes(
        &self, request: ModifyInstanceAttachmentAttributesRequest,
    ) -> Call<ModifyInstanceAttachmentAttributesResponse> {
        self.core.call(&modify_instance_attachment_attributes::OPERATION, request)
    }

    /// Release capacity reservation (`ReleaseCapacityReservation`).
    pub fn release_capacity_reservation(
        &self, request: ReleaseCapacityReservationRequest,
    ) -> Call<ReleaseCapacityReservationResponse> {
        self.core.call(&release_capacity_reservation::OPERATION, request)
    }
}
