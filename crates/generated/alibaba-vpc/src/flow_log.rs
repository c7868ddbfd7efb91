// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! flow-log.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Active flow log (`ActiveFlowLog`).
    pub fn active_flow_log(&self, request: ActiveFlowLogRequest) -> Call<ActiveFlowLogResponse> {
        self.core.call(&active_flow_log::OPERATION, request)
    }

    /// Create flow log (`CreateFlowLog`).
    pub fn create_flow_log(&self, request: CreateFlowLogRequest) -> Call<CreateFlowLogResponse> {
        self.core.call(&create_flow_log::OPERATION, request)
    }

    /// Deactive flow log (`DeactiveFlowLog`).
    pub fn deactive_flow_log(&self, request: DeactiveFlowLogRequest) -> Call<DeactiveFlowLogResponse> {
        self.core.call(&deactive_flow_log::OPERATION, request)
    }

    /// Delete flow log (`DeleteFlowLog`).
    pub fn delete_flow_log(&self, request: DeleteFlowLogRequest) -> Call<DeleteFlowLogResponse> {
        self.core.call(&delete_flow_log::OPERATION, request)
    }

    /// Describe flow logs (`DescribeFlowLogs`).
    pub fn describe_flow_logs(
        &self, request: DescribeFlowLogsRequest,
    ) -> PagedCall<DescribeFlowLogsResponse, describe_flow_logs::FlowLog> {
        self.core.paged(&describe_flow_logs::OPERATION, request, |page| page.flow_logs)
    }

    /// Get flow log service status (`GetFlowLogServiceStatus`).
    pub fn get_flow_log_service_status(&self, request: GetFlowLogServiceStatusRequest) -> Call<GetFlowLogServiceStatusResponse> {
        self.core.call(&get_flow_log_service_status::OPERATION, request)
    }

    /// Modify flow log attribute (`ModifyFlowLogAttribute`).
    pub fn modify_flow_log_attribute(&self, request: ModifyFlowLogAttributeRequest) -> Call<ModifyFlowLogAttributeResponse> {
        self.core.call(&modify_flow_log_attribute::OPERATION, request)
    }

    /// Open flow log service (`OpenFlowLogService`).
    pub fn open_flow_log_service(&self, request: OpenFlowLogServiceRequest) -> Call<OpenFlowLogServiceResponse> {
        self.core.call(&open_flow_log_service::OPERATION, request)
    }
}
