// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! System events: maintenance and faults, past and planned, and their rehearsal.
//!
//! - [`accept_inquired_system_event`](crate::Client::accept_inquired_system_event): Accepts a system
//!   event that waits for a decision and lets the system carry out its default action.
//! - [`cancel_simulated_system_events`](crate::Client::cancel_simulated_system_events): Cancels
//!   simulated system events that are `Scheduled` or `Executing`.
//! - [`create_simulated_system_events`](crate::Client::create_simulated_system_events): Schedules
//!   simulated system events for instances, to rehearse how applications react.
//! - [`describe_disks_full_status`](crate::Client::describe_disks_full_status): Lists disks with their
//!   life-cycle status, their health and their events.
//! - [`describe_instance_history_events`](crate::Client::describe_instance_history_events): Lists the
//!   system events of instances, by default those that are over, up to 30 days back.
//! - [`describe_instances_full_status`](crate::Client::describe_instances_full_status): Lists instances
//!   with their life-cycle status, their health and their scheduled system events.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Accepts a system event that waits for a decision and lets the system carry out its default action.
    ///
    /// - Request: [`AcceptInquiredSystemEventRequest`]. Response: [`AcceptInquiredSystemEventResponse`].
    ///   Nested types: [`accept_inquired_system_event`].
    /// - [Documented errors](accept_inquired_system_event::ERRORS).
    /// - Requires permission for the action `ecs:AcceptInquiredSystemEvent` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AcceptInquiredSystemEvent),
    ///   2024-06-24.
    pub fn accept_inquired_system_event(
        &self,
        request: AcceptInquiredSystemEventRequest,
    ) -> Call<AcceptInquiredSystemEventResponse> {
        self.core.call(&accept_inquired_system_event::OPERATION, request)
    }

    /// Cancels simulated system events that are `Scheduled` or `Executing`.
    ///
    /// - Request: [`CancelSimulatedSystemEventsRequest`]. Response:
    ///   [`CancelSimulatedSystemEventsResponse`]. Nested types: [`cancel_simulated_system_events`].
    /// - [Documented errors](cancel_simulated_system_events::ERRORS).
    /// - Requires permission for the action `ecs:CancelSimulatedSystemEvents` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelSimulatedSystemEvents),
    ///   2024-06-24.
    pub fn cancel_simulated_system_events(
        &self,
        request: CancelSimulatedSystemEventsRequest,
    ) -> Call<CancelSimulatedSystemEventsResponse> {
        self.core.call(&cancel_simulated_system_events::OPERATION, request)
    }

    /// Schedules simulated system events for instances, to rehearse how applications react.
    ///
    /// - Request: [`CreateSimulatedSystemEventsRequest`]. Response:
    ///   [`CreateSimulatedSystemEventsResponse`]. Nested types: [`create_simulated_system_events`].
    /// - [Documented errors](create_simulated_system_events::ERRORS).
    /// - Requires permission for the action `ecs:CreateSimulatedSystemEvents` (access level create), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSimulatedSystemEvents),
    ///   2024-06-24.
    pub fn create_simulated_system_events(
        &self,
        request: CreateSimulatedSystemEventsRequest,
    ) -> Call<CreateSimulatedSystemEventsResponse> {
        self.core.call(&create_simulated_system_events::OPERATION, request)
    }

    /// Lists disks with their life-cycle status, their health and their events.
    ///
    /// - Request: [`DescribeDisksFullStatusRequest`]. Response: [`DescribeDisksFullStatusResponse`]. Nested
    ///   types: [`describe_disks_full_status`].
    /// - [Documented errors](describe_disks_full_status::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDisksFullStatus` (access level get), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisksFullStatus),
    ///   2024-06-24.
    pub fn describe_disks_full_status(
        &self,
        request: DescribeDisksFullStatusRequest,
    ) -> PagedCall<
        DescribeDisksFullStatusResponse,
        describe_disks_full_status::DiskFullStatusType,
    > {
        self.core
            .paged(
                &describe_disks_full_status::OPERATION,
                request,
                |page| page.disk_full_status_set,
            )
    }

    /// Lists the system events of instances, by default those that are over, up to 30 days back.
    ///
    /// - Request: [`DescribeInstanceHistoryEventsRequest`]. Response:
    ///   [`DescribeInstanceHistoryEventsResponse`]. Nested types: [`describe_instance_history_events`].
    /// - [Documented errors](describe_instance_history_events::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceHistoryEvents` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceHistoryEvents), 2024-06-24.
    pub fn describe_instance_history_events(
        &self,
        request: DescribeInstanceHistoryEventsRequest,
    ) -> PagedCall<
        DescribeInstanceHistoryEventsResponse,
        describe_instance_history_events::InstanceSystemEventType,
    > {
        self.core
            .paged(
                &describe_instance_history_events::OPERATION,
                request,
                |page| page.instance_system_event_set,
            )
    }

    /// Lists instances with their life-cycle status, their health and their scheduled system events.
    ///
    /// - Request: [`DescribeInstancesFullStatusRequest`]. Response:
    ///   [`DescribeInstancesFullStatusResponse`]. Nested types: [`describe_instances_full_status`].
    /// - [Documented errors](describe_instances_full_status::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstancesFullStatus` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstancesFullStatus),
    ///   2024-06-24.
    pub fn describe_instances_full_status(
        &self,
        request: DescribeInstancesFullStatusRequest,
    ) -> PagedCall<
        DescribeInstancesFullStatusResponse,
        describe_instances_full_status::InstanceFullStatusType,
    > {
        self.core
            .paged(
                &describe_instances_full_status::OPERATION,
                request,
                |page| page.instance_full_status_set,
            )
    }
}
