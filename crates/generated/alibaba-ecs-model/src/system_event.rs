// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! System events: maintenance and faults, past and planned, and their rehearsal.

pub mod accept_inquired_system_event; pub use accept_inquired_system_event::{AcceptInquiredSystemEventRequest, AcceptInquiredSystemEventResponse};
pub mod cancel_simulated_system_events; pub use cancel_simulated_system_events::{CancelSimulatedSystemEventsRequest, CancelSimulatedSystemEventsResponse};
pub mod create_simulated_system_events; pub use create_simulated_system_events::{CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse};
pub mod describe_disks_full_status; pub use describe_disks_full_status::{DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse};
pub mod describe_instance_history_events; pub use describe_instance_history_events::{DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse};
pub mod describe_instances_full_status; pub use describe_instances_full_status::{DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse};
