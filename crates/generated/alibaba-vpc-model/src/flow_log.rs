// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Flow logs: records of the traffic of VPCs, vSwitches and network interfaces.

pub mod active_flow_log; pub use active_flow_log::{ActiveFlowLogRequest, ActiveFlowLogResponse};
pub mod create_flow_log; pub use create_flow_log::{CreateFlowLogRequest, CreateFlowLogResponse};
pub mod deactive_flow_log; pub use deactive_flow_log::{DeactiveFlowLogRequest, DeactiveFlowLogResponse};
pub mod delete_flow_log; pub use delete_flow_log::{DeleteFlowLogRequest, DeleteFlowLogResponse};
pub mod describe_flow_logs; pub use describe_flow_logs::{DescribeFlowLogsRequest, DescribeFlowLogsResponse};
pub mod get_flow_log_service_status; pub use get_flow_log_service_status::{GetFlowLogServiceStatusRequest, GetFlowLogServiceStatusResponse};
pub mod modify_flow_log_attribute; pub use modify_flow_log_attribute::{ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse};
pub mod open_flow_log_service; pub use open_flow_log_service::{OpenFlowLogServiceRequest, OpenFlowLogServiceResponse};
