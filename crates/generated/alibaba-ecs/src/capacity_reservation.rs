// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Reserved capacity and elasticity assurances.
//!
//! - [`create_capacity_reservation`](crate::Client::create_capacity_reservation): Reserves capacity for
//!   an instance type in a zone as a private pool.
//! - [`create_elasticity_assurance`](crate::Client::create_elasticity_assurance): Buys an elasticity
//!   assurance, which guarantees that pay-as-you-go instances of given types can be created.
//! - [`describe_capacity_reservation_instances`](crate::Client::describe_capacity_reservation_instances):
//!   Lists the instances that use a capacity reservation.
//! - [`describe_capacity_reservations`](crate::Client::describe_capacity_reservations): Lists capacity
//!   reservations, with what they reserve, what is used and until when they last.
//! - [`describe_elasticity_assurance_instances`](crate::Client::describe_elasticity_assurance_instances):
//!   Lists the running instances that use an elasticity assurance.
//! - [`describe_elasticity_assurances`](crate::Client::describe_elasticity_assurances): Lists
//!   elasticity assurances, with what they assure, what is used and until when they last.
//! - [`describe_instance_attachment_attributes`](crate::Client::describe_instance_attachment_attributes):
//!   Tells which private pool, made by an elasticity assurance or a capacity reservation, instances
//!   use.
//! - [`modify_capacity_reservation`](crate::Client::modify_capacity_reservation): Changes the name,
//!   description, end or reserved number of instances of a capacity reservation.
//! - [`modify_elasticity_assurance`](crate::Client::modify_elasticity_assurance): Changes the name or
//!   description of an elasticity assurance.
//! - [`modify_instance_attachment_attributes`](crate::Client::modify_instance_attachment_attributes):
//!   Changes which private pool, made by an elasticity assurance or a capacity reservation, an instance
//!   uses.
//! - [`release_capacity_reservation`](crate::Client::release_capacity_reservation): Releases a capacity
//!   reservation that is ended by hand, which stops its billing.

use cloudspec_runtime::{Call, PagedCall};

pub use crate::shapes::InstanceIdSet;

use crate::*;

impl Client {
    /// Reserves capacity for an instance type in a zone as a private pool.
    ///
    /// - Request: [`CreateCapacityReservationRequest`]. Response: [`CreateCapacityReservationResponse`].
    ///   Nested types: [`create_capacity_reservation`].
    /// - [Documented errors](create_capacity_reservation::ERRORS).
    /// - Requires permission for the action `ecs:CreateCapacityReservation` (access level create), on
    ///   CapacityReservation `acs:ecs:{#regionId}:{#accountId}:capacityreservation/*` (required in the
    ///   policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateCapacityReservation),
    ///   2024-06-24.
    pub fn create_capacity_reservation(
        &self,
        request: CreateCapacityReservationRequest,
    ) -> Call<CreateCapacityReservationResponse> {
        self.core.call(&create_capacity_reservation::OPERATION, request)
    }

    /// Buys an elasticity assurance, which guarantees that pay-as-you-go instances of given types can be
    /// created.
    ///
    /// - Request: [`CreateElasticityAssuranceRequest`]. Response: [`CreateElasticityAssuranceResponse`].
    ///   Nested types: [`create_elasticity_assurance`].
    /// - [Documented errors](create_elasticity_assurance::ERRORS).
    /// - Requires permission for the action `ecs:CreateElasticityAssurance` (access level create), on
    ///   ElasticityAssurance `acs:ecs:{#regionId}:{#accountId}:elasticityassurance/*` (required in the
    ///   policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateElasticityAssurance),
    ///   2024-06-24.
    pub fn create_elasticity_assurance(
        &self,
        request: CreateElasticityAssuranceRequest,
    ) -> Call<CreateElasticityAssuranceResponse> {
        self.core.call(&create_elasticity_assurance::OPERATION, request)
    }

    /// Lists the instances that use a capacity reservation.
    ///
    /// - Request: [`DescribeCapacityReservationInstancesRequest`]. Response:
    ///   [`DescribeCapacityReservationInstancesResponse`]. Nested types:
    ///   [`describe_capacity_reservation_instances`].
    /// - [Documented errors](describe_capacity_reservation_instances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeCapacityReservationInstances` (access level get),
    ///   on all resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeCapacityReservationInstances),
    ///   2024-06-24.
    pub fn describe_capacity_reservation_instances(
        &self,
        request: DescribeCapacityReservationInstancesRequest,
    ) -> PagedCall<DescribeCapacityReservationInstancesResponse, InstanceIdSet> {
        self.core
            .paged(
                &describe_capacity_reservation_instances::OPERATION,
                request,
                |page| page.capacity_reservation_item,
            )
    }

    /// Lists capacity reservations, with what they reserve, what is used and until when they last.
    ///
    /// - Request: [`DescribeCapacityReservationsRequest`]. Response:
    ///   [`DescribeCapacityReservationsResponse`]. Nested types: [`describe_capacity_reservations`].
    /// - [Documented errors](describe_capacity_reservations::ERRORS).
    /// - Requires permission for the action `ecs:DescribeCapacityReservations` (access level get), on
    ///   CapacityReservation `acs:ecs:{#regionId}:{#accountId}:capacityreservation/*` (required in the
    ///   policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeCapacityReservations), 2024-06-24.
    pub fn describe_capacity_reservations(
        &self,
        request: DescribeCapacityReservationsRequest,
    ) -> PagedCall<
        DescribeCapacityReservationsResponse,
        describe_capacity_reservations::CapacityReservationItem,
    > {
        self.core
            .paged(
                &describe_capacity_reservations::OPERATION,
                request,
                |page| page.capacity_reservation_set,
            )
    }

    /// Lists the running instances that use an elasticity assurance.
    ///
    /// - Request: [`DescribeElasticityAssuranceInstancesRequest`]. Response:
    ///   [`DescribeElasticityAssuranceInstancesResponse`]. Nested types:
    ///   [`describe_elasticity_assurance_instances`].
    /// - [Documented errors](describe_elasticity_assurance_instances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeElasticityAssuranceInstances` (access level get),
    ///   on all resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeElasticityAssuranceInstances),
    ///   2024-06-24.
    pub fn describe_elasticity_assurance_instances(
        &self,
        request: DescribeElasticityAssuranceInstancesRequest,
    ) -> PagedCall<DescribeElasticityAssuranceInstancesResponse, InstanceIdSet> {
        self.core
            .paged(
                &describe_elasticity_assurance_instances::OPERATION,
                request,
                |page| page.elasticity_assurance_item,
            )
    }

    /// Lists elasticity assurances, with what they assure, what is used and until when they last.
    ///
    /// - Request: [`DescribeElasticityAssurancesRequest`]. Response:
    ///   [`DescribeElasticityAssurancesResponse`]. Nested types: [`describe_elasticity_assurances`].
    /// - [Documented errors](describe_elasticity_assurances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeElasticityAssurances` (access level get), on
    ///   ElasticityAssurance `acs:ecs:{#regionId}:{#accountId}:elasticityassurance/*` (required in the
    ///   policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeElasticityAssurances), 2024-06-24.
    pub fn describe_elasticity_assurances(
        &self,
        request: DescribeElasticityAssurancesRequest,
    ) -> PagedCall<
        DescribeElasticityAssurancesResponse,
        describe_elasticity_assurances::ElasticityAssuranceItem,
    > {
        self.core
            .paged(
                &describe_elasticity_assurances::OPERATION,
                request,
                |page| page.elasticity_assurance_set,
            )
    }

    /// Tells which private pool, made by an elasticity assurance or a capacity reservation, instances use.
    ///
    /// - Request: [`DescribeInstanceAttachmentAttributesRequest`]. Response:
    ///   [`DescribeInstanceAttachmentAttributesResponse`]. Nested types:
    ///   [`describe_instance_attachment_attributes`].
    /// - [Documented errors](describe_instance_attachment_attributes::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceAttachmentAttributes` (access level get),
    ///   on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes),
    ///   2024-06-24.
    pub fn describe_instance_attachment_attributes(
        &self,
        request: DescribeInstanceAttachmentAttributesRequest,
    ) -> PagedCall<
        DescribeInstanceAttachmentAttributesResponse,
        describe_instance_attachment_attributes::Instance,
    > {
        self.core
            .paged(
                &describe_instance_attachment_attributes::OPERATION,
                request,
                |page| page.instances,
            )
    }

    /// Changes the name, description, end or reserved number of instances of a capacity reservation.
    ///
    /// - Request: [`ModifyCapacityReservationRequest`]. Response: [`ModifyCapacityReservationResponse`].
    ///   Nested types: [`modify_capacity_reservation`].
    /// - [Documented errors](modify_capacity_reservation::ERRORS).
    /// - Requires permission for the action `ecs:ModifyCapacityReservation` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyCapacityReservation),
    ///   2024-06-24.
    pub fn modify_capacity_reservation(
        &self,
        request: ModifyCapacityReservationRequest,
    ) -> Call<ModifyCapacityReservationResponse> {
        self.core.call(&modify_capacity_reservation::OPERATION, request)
    }

    /// Changes the name or description of an elasticity assurance.
    ///
    /// - Request: [`ModifyElasticityAssuranceRequest`]. Response: [`ModifyElasticityAssuranceResponse`].
    ///   Nested types: [`modify_elasticity_assurance`].
    /// - [Documented errors](modify_elasticity_assurance::ERRORS).
    /// - Requires permission for the action `ecs:ModifyElasticityAssurance` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyElasticityAssurance),
    ///   2024-06-24.
    pub fn modify_elasticity_assurance(
        &self,
        request: ModifyElasticityAssuranceRequest,
    ) -> Call<ModifyElasticityAssuranceResponse> {
        self.core.call(&modify_elasticity_assurance::OPERATION, request)
    }

    /// Changes which private pool, made by an elasticity assurance or a capacity reservation, an instance
    /// uses.
    ///
    /// - Request: [`ModifyInstanceAttachmentAttributesRequest`]. Response:
    ///   [`ModifyInstanceAttachmentAttributesResponse`]. Nested types:
    ///   [`modify_instance_attachment_attributes`].
    /// - [Documented errors](modify_instance_attachment_attributes::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceAttachmentAttributes` (access level update),
    ///   on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes),
    ///   2024-06-24.
    pub fn modify_instance_attachment_attributes(
        &self,
        request: ModifyInstanceAttachmentAttributesRequest,
    ) -> Call<ModifyInstanceAttachmentAttributesResponse> {
        self.core.call(&modify_instance_attachment_attributes::OPERATION, request)
    }

    /// Releases a capacity reservation that is ended by hand, which stops its billing.
    ///
    /// - Request: [`ReleaseCapacityReservationRequest`]. Response: [`ReleaseCapacityReservationResponse`].
    ///   Nested types: [`release_capacity_reservation`].
    /// - [Documented errors](release_capacity_reservation::ERRORS).
    /// - Requires permission for the action `ecs:ReleaseCapacityReservation` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseCapacityReservation),
    ///   2024-06-24.
    pub fn release_capacity_reservation(
        &self,
        request: ReleaseCapacityReservationRequest,
    ) -> Call<ReleaseCapacityReservationResponse> {
        self.core.call(&release_capacity_reservation::OPERATION, request)
    }
}
