// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! express-connect-traffic.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create express connect traffic qos (`CreateExpressConnectTrafficQos`).
    pub fn create_express_connect_traffic_qos(
        &self, request: CreateExpressConnectTrafficQosRequest,
    ) -> Call<CreateExpressConnectTrafficQosResponse> {
        self.core.call(&create_express_connect_traffic_qos::OPERATION, request)
    }

    /// Create express connect traffic qos queue (`CreateExpressConnectTrafficQosQueue`).
    pub fn create_express_connect_traffic_qos_queue(
        &self, request: CreateExpressConnectTrafficQosQueueRequest,
    ) -> Call<CreateExpressConnectTrafficQosQueueResponse> {
        self.core.call(&create_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Create express connect traffic qos rule (`CreateExpressConnectTrafficQosRule`).
    pub fn create_express_connect_traffic_qos_rule(
        &self, request: CreateExpressConnectTrafficQosRuleRequest,
    ) -> Call<CreateExpressConnectTrafficQosRuleResponse> {
        self.core.call(&create_express_connect_traffic_qos_rule::OPERATION, request)
    }

    /// Delete express connect traffic qos (`DeleteExpressConnectTrafficQos`).
    pub fn delete_express_connect_traffic_qos(
        &self, request: DeleteExpressConnectTrafficQosRequest,
    ) -> Call<DeleteExpressConnectTrafficQosResponse> {
        self.core.call(&delete_express_connect_traffic_qos::OPERATION, request)
    }

    /// Delete express connect traffic qos queue (`DeleteExpressConnectTrafficQosQueue`).
    pub fn delete_express_connect_traffic_qos_queue(
        &self, request: DeleteExpressConnectTrafficQosQueueRequest,
    ) -> Call<DeleteExpressConnectTrafficQosQueueResponse> {
        self.core.call(&delete_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Delete express connect traffic qos rule (`DeleteExpressConnectTrafficQosRule`).
    pub fn delete_express_connect_traffic_qos_rule(
        &self, request: DeleteExpressConnectTrafficQosRuleRequest,
    ) -> Call<DeleteExpressConnectTrafficQosRuleResponse> {
        self.core.call(&delete_express_connect_traffic_qos_rule::OPERATION, request)
    }

    /// Describe express connect traffic qos (`DescribeExpressConnectTrafficQos`).
    pub fn describe_express_connect_traffic_qos(
        &self, request: DescribeExpressConnectTrafficQosRequest,
    ) -> PagedCall<DescribeExpressConnectTrafficQosResponse, describe_express_connect_traffic_qos::QosList> {
        self.core.paged(&describe_express_connect_traffic_qos::OPERATION, request, |page| page.qos_list)
    }

    /// Describe express connect traffic qos queue (`DescribeExpressConnectTrafficQosQueue`).
    pub fn describe_express_connect_traffic_qos_queue(
        &self, request: DescribeExpressConnectTrafficQosQueueRequest,
    ) -> Call<DescribeExpressConnectTrafficQosQueueResponse> {
        self.core.call(&describe_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Describe express connect traffic qos rule (`DescribeExpressConnectTrafficQosRule`).
    pub fn describe_express_connect_traffic_qos_rule(
        &self, request: DescribeExpressConnectTrafficQosRuleRequest,
    ) -> Call<DescribeExpressConnectTrafficQosRuleResponse> {
        self.core.call(&describe_express_connect_traffic_qos_rule::OPERATION, request)
    }

    /// Modify express connect traffic qos (`ModifyExpressConnectTrafficQos`).
    pub fn modify_express_connect_traffic_qos(
        &self, request: ModifyExpressConnectTrafficQosRequest,
    ) -> Call<ModifyExpressConnectTrafficQosResponse> {
        self.core.call(&modify_express_connect_traffic_qos::OPERATION, request)
    }

    /// Modify express connect traffic qos queue (`ModifyExpressConnectTrafficQosQueue`).
    pub fn modify_express_connect_traffic_qos_queue(
        &self, request: ModifyExpressConnectTrafficQosQueueRequest,
    ) -> Call<ModifyExpressConnectTrafficQosQueueResponse> {
        self.core.call(&modify_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Modify express connect traffic qos rule (`ModifyExpressConnectTrafficQosRule`).
    pub fn modify_express_connect_traffic_qos_rule(
        &self, request: ModifyExpressConnectTrafficQosRuleRequest,
    ) -> Call<ModifyExpressConnectTrafficQosRuleResponse> {
        self.core.call(&modify_express_connect_traffic_qos_rule::OPERATION, request)
    }
}
