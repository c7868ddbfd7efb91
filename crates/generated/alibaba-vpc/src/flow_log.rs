// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Flow logs: records of the traffic of VPCs, vSwitches and network interfaces.
//!
//! - [`active_flow_log`](crate::Client::active_flow_log): Starts a flow log, which captures the traffic
//!   of its resource from then on; what is captured is charged.
//! - [`create_flow_log`](crate::Client::create_flow_log): Creates a flow log, which captures the
//!   traffic of a network interface, vSwitch or VPC into Simple Log Service; what is captured is
//!   charged.
//! - [`deactive_flow_log`](crate::Client::deactive_flow_log): Stops a flow log; nothing more is
//!   captured.
//! - [`delete_flow_log`](crate::Client::delete_flow_log): Deletes a flow log; what it has captured
//!   stays in Simple Log Service.
//! - [`describe_flow_logs`](crate::Client::describe_flow_logs): Lists flow logs with their state and
//!   where they write.
//! - [`get_flow_log_service_status`](crate::Client::get_flow_log_service_status): Tells whether flow
//!   logs are switched on for the account.
//! - [`modify_flow_log_attribute`](crate::Client::modify_flow_log_attribute): Changes the name or
//!   description of a flow log.
//! - [`open_flow_log_service`](crate::Client::open_flow_log_service): Switches flow logs on for the
//!   account.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Starts a flow log, which captures the traffic of its resource from then on; what is captured is
    /// charged.
    ///
    /// - Request: [`ActiveFlowLogRequest`]. Response: [`ActiveFlowLogResponse`]. Nested types:
    ///   [`active_flow_log`].
    /// - [Documented errors](active_flow_log::ERRORS).
    /// - Access level: update.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_flow_log_active`](Self::wait_until_flow_log_active),
    ///   [`wait_until_flow_log_deleted`](Self::wait_until_flow_log_deleted),
    ///   [`wait_until_flow_log_inactive`](Self::wait_until_flow_log_inactive).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ActiveFlowLog), 2024-06.
    pub fn active_flow_log(
        &self,
        request: ActiveFlowLogRequest,
    ) -> Call<ActiveFlowLogResponse> {
        self.core.call(&active_flow_log::OPERATION, request)
    }

    /// Creates a flow log, which captures the traffic of a network interface, vSwitch or VPC into Simple
    /// Log Service; what is captured is charged.
    ///
    /// - Request: [`CreateFlowLogRequest`]. Response: [`CreateFlowLogResponse`]. Nested types:
    ///   [`create_flow_log`].
    /// - [Documented errors](create_flow_log::ERRORS).
    /// - Access level: create.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_flow_log_active`](Self::wait_until_flow_log_active),
    ///   [`wait_until_flow_log_deleted`](Self::wait_until_flow_log_deleted),
    ///   [`wait_until_flow_log_inactive`](Self::wait_until_flow_log_inactive).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFlowLog), 2024-06.
    pub fn create_flow_log(
        &self,
        request: CreateFlowLogRequest,
    ) -> Call<CreateFlowLogResponse> {
        self.core.call(&create_flow_log::OPERATION, request)
    }

    /// Stops a flow log; nothing more is captured.
    ///
    /// - Request: [`DeactiveFlowLogRequest`]. Response: [`DeactiveFlowLogResponse`]. Nested types:
    ///   [`deactive_flow_log`].
    /// - [Documented errors](deactive_flow_log::ERRORS).
    /// - Access level: update.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_flow_log_active`](Self::wait_until_flow_log_active),
    ///   [`wait_until_flow_log_deleted`](Self::wait_until_flow_log_deleted),
    ///   [`wait_until_flow_log_inactive`](Self::wait_until_flow_log_inactive).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeactiveFlowLog), 2024-06.
    pub fn deactive_flow_log(
        &self,
        request: DeactiveFlowLogRequest,
    ) -> Call<DeactiveFlowLogResponse> {
        self.core.call(&deactive_flow_log::OPERATION, request)
    }

    /// Deletes a flow log; what it has captured stays in Simple Log Service.
    ///
    /// - Request: [`DeleteFlowLogRequest`]. Response: [`DeleteFlowLogResponse`]. Nested types:
    ///   [`delete_flow_log`].
    /// - [Documented errors](delete_flow_log::ERRORS).
    /// - Access level: delete.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_flow_log_active`](Self::wait_until_flow_log_active),
    ///   [`wait_until_flow_log_deleted`](Self::wait_until_flow_log_deleted),
    ///   [`wait_until_flow_log_inactive`](Self::wait_until_flow_log_inactive).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFlowLog), 2024-06.
    pub fn delete_flow_log(
        &self,
        request: DeleteFlowLogRequest,
    ) -> Call<DeleteFlowLogResponse> {
        self.core.call(&delete_flow_log::OPERATION, request)
    }

    /// Lists flow logs with their state and where they write.
    ///
    /// - Request: [`DescribeFlowLogsRequest`]. Response: [`DescribeFlowLogsResponse`]. Nested types:
    ///   [`describe_flow_logs`].
    /// - [Documented errors](describe_flow_logs::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_flow_log_active`](Self::wait_until_flow_log_active),
    ///   [`wait_until_flow_log_deleted`](Self::wait_until_flow_log_deleted),
    ///   [`wait_until_flow_log_inactive`](Self::wait_until_flow_log_inactive).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFlowLogs), 2024-06.
    pub fn describe_flow_logs(
        &self,
        request: DescribeFlowLogsRequest,
    ) -> PagedCall<DescribeFlowLogsResponse, describe_flow_logs::FlowLog> {
        self.core.paged(&describe_flow_logs::OPERATION, request, |page| page.flow_logs)
    }

    /// Tells whether flow logs are switched on for the account.
    ///
    /// - Request: [`GetFlowLogServiceStatusRequest`]. Response: [`GetFlowLogServiceStatusResponse`]. Nested
    ///   types: [`get_flow_log_service_status`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetFlowLogServiceStatus),
    ///   2024-06.
    pub fn get_flow_log_service_status(
        &self,
        request: GetFlowLogServiceStatusRequest,
    ) -> Call<GetFlowLogServiceStatusResponse> {
        self.core.call(&get_flow_log_service_status::OPERATION, request)
    }

    /// Changes the name or description of a flow log.
    ///
    /// - Request: [`ModifyFlowLogAttributeRequest`]. Response: [`ModifyFlowLogAttributeResponse`]. Nested
    ///   types: [`modify_flow_log_attribute`].
    /// - [Documented errors](modify_flow_log_attribute::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_flow_log_active`](Self::wait_until_flow_log_active),
    ///   [`wait_until_flow_log_deleted`](Self::wait_until_flow_log_deleted),
    ///   [`wait_until_flow_log_inactive`](Self::wait_until_flow_log_inactive).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyFlowLogAttribute),
    ///   2024-06.
    pub fn modify_flow_log_attribute(
        &self,
        request: ModifyFlowLogAttributeRequest,
    ) -> Call<ModifyFlowLogAttributeResponse> {
        self.core.call(&modify_flow_log_attribute::OPERATION, request)
    }

    /// Switches flow logs on for the account.
    ///
    /// - Request: [`OpenFlowLogServiceRequest`]. Response: [`OpenFlowLogServiceResponse`]. Nested types:
    ///   [`open_flow_log_service`].
    /// - [Documented errors](open_flow_log_service::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenFlowLogService), 2024-06.
    pub fn open_flow_log_service(
        &self,
        request: OpenFlowLogServiceRequest,
    ) -> Call<OpenFlowLogServiceResponse> {
        self.core.call(&open_flow_log_service::OPERATION, request)
    }
}
