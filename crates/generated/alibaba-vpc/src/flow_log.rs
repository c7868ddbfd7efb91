// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! flow-log.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Starts a flow log, which captures the traffic of its resource from then on; what is captured is charged.
    pub fn active_flow_log(&self, request: ActiveFlowLogRequest) -> Call<ActiveFlowLogResponse> {
        self.core.call(&active_flow_log::OPERATION, request)
    }

    /// Creates a flow log, which captures the traffic of a network interface, vSwitch or VPC into Simple Log Service; what is
    /// captured is charged.
    pub fn create_flow_log(&self, request: CreateFlowLogRequest) -> Call<CreateFlowLogResponse> {
        self.core.call(&create_flow_log::OPERATION, request)
    }

    /// Stops a flow log; nothing more is captured.
    pub fn deactive_flow_log(&self, request: DeactiveFlowLogRequest) -> Call<DeactiveFlowLogResponse> {
        self.core.call(&deactive_flow_log::OPERATION, request)
    }

    /// Deletes a flow log; what it has captured stays in Simple Log Service.
    pub fn delete_flow_log(&self, request: DeleteFlowLogRequest) -> Call<DeleteFlowLogResponse> {
        self.core.call(&delete_flow_log::OPERATION, request)
    }

    /// Lists flow logs with their state and where they write.
    pub fn describe_flow_logs(
        &self, request: DescribeFlowLogsRequest,
    ) -> PagedCall<DescribeFlowLogsResponse, describe_flow_logs::FlowLog> {
        self.core.paged(&describe_flow_logs::OPERATION, request, |page| page.flow_logs)
    }

    /// Tells whether flow logs are switched on for the account.
    pub fn get_flow_log_service_status(&self, request: GetFlowLogServiceStatusRequest) -> Call<GetFlowLogServiceStatusResponse> {
        self.core.call(&get_flow_log_service_status::OPERATION, request)
    }

    /// Changes the name or description of a flow log.
    pub fn modify_flow_log_attribute(&self, request: ModifyFlowLogAttributeRequest) -> Call<ModifyFlowLogAttributeResponse> {
        self.core.call(&modify_flow_log_attribute::OPERATION, request)
    }

    /// Switches flow logs on for the account.
    pub fn open_flow_log_service(&self, request: OpenFlowLogServiceRequest) -> Call<OpenFlowLogServiceResponse> {
        self.core.call(&open_flow_log_service::OPERATION, request)
    }
}
