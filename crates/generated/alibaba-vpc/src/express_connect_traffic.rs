// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Quality of service on leased lines: policies, queues and rules.
//!
//! - [`create_express_connect_traffic_qos`](crate::Client::create_express_connect_traffic_qos): Creates
//!   a QoS policy for Express Connect.
//! - [`create_express_connect_traffic_qos_queue`](crate::Client::create_express_connect_traffic_qos_queue):
//!   Creates a queue in a QoS policy of Express Connect.
//! - [`create_express_connect_traffic_qos_rule`](crate::Client::create_express_connect_traffic_qos_rule):
//!   Creates a rule that sorts traffic into a queue of a QoS policy of Express Connect.
//! - [`delete_express_connect_traffic_qos`](crate::Client::delete_express_connect_traffic_qos): Deletes
//!   a QoS policy of Express Connect, which no leased line may use any more.
//! - [`delete_express_connect_traffic_qos_queue`](crate::Client::delete_express_connect_traffic_qos_queue):
//!   Deletes a queue of a QoS policy of Express Connect.
//! - [`delete_express_connect_traffic_qos_rule`](crate::Client::delete_express_connect_traffic_qos_rule):
//!   Deletes a rule of a QoS policy of Express Connect.
//! - [`describe_express_connect_traffic_qos`](crate::Client::describe_express_connect_traffic_qos):
//!   Lists QoS policies of Express Connect.
//! - [`describe_express_connect_traffic_qos_queue`](crate::Client::describe_express_connect_traffic_qos_queue):
//!   Lists queues of QoS policies of Express Connect.
//! - [`describe_express_connect_traffic_qos_rule`](crate::Client::describe_express_connect_traffic_qos_rule):
//!   Lists rules of QoS policies of Express Connect, all in one response.
//! - [`modify_express_connect_traffic_qos`](crate::Client::modify_express_connect_traffic_qos): Changes
//!   a QoS policy of Express Connect and the leased lines that use it.
//! - [`modify_express_connect_traffic_qos_queue`](crate::Client::modify_express_connect_traffic_qos_queue):
//!   Changes a queue of a QoS policy of Express Connect.
//! - [`modify_express_connect_traffic_qos_rule`](crate::Client::modify_express_connect_traffic_qos_rule):
//!   Changes a rule of a QoS policy of Express Connect.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a QoS policy for Express Connect.
    ///
    /// - Request: [`CreateExpressConnectTrafficQosRequest`]. Response:
    ///   [`CreateExpressConnectTrafficQosResponse`]. Nested types: [`create_express_connect_traffic_qos`].
    /// - [Documented errors](create_express_connect_traffic_qos::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQos), 2024-06.
    pub fn create_express_connect_traffic_qos(
        &self,
        request: CreateExpressConnectTrafficQosRequest,
    ) -> Call<CreateExpressConnectTrafficQosResponse> {
        self.core.call(&create_express_connect_traffic_qos::OPERATION, request)
    }

    /// Creates a queue in a QoS policy of Express Connect.
    ///
    /// - Request: [`CreateExpressConnectTrafficQosQueueRequest`]. Response:
    ///   [`CreateExpressConnectTrafficQosQueueResponse`]. Nested types:
    ///   [`create_express_connect_traffic_qos_queue`].
    /// - [Documented errors](create_express_connect_traffic_qos_queue::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQosQueue), 2024-06.
    pub fn create_express_connect_traffic_qos_queue(
        &self,
        request: CreateExpressConnectTrafficQosQueueRequest,
    ) -> Call<CreateExpressConnectTrafficQosQueueResponse> {
        self.core.call(&create_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Creates a rule that sorts traffic into a queue of a QoS policy of Express Connect.
    ///
    /// - Request: [`CreateExpressConnectTrafficQosRuleRequest`]. Response:
    ///   [`CreateExpressConnectTrafficQosRuleResponse`]. Nested types:
    ///   [`create_express_connect_traffic_qos_rule`].
    /// - [Documented errors](create_express_connect_traffic_qos_rule::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQosRule), 2024-06.
    pub fn create_express_connect_traffic_qos_rule(
        &self,
        request: CreateExpressConnectTrafficQosRuleRequest,
    ) -> Call<CreateExpressConnectTrafficQosRuleResponse> {
        self.core.call(&create_express_connect_traffic_qos_rule::OPERATION, request)
    }

    /// Deletes a QoS policy of Express Connect, which no leased line may use any more.
    ///
    /// - Request: [`DeleteExpressConnectTrafficQosRequest`]. Response:
    ///   [`DeleteExpressConnectTrafficQosResponse`]. Nested types: [`delete_express_connect_traffic_qos`].
    /// - [Documented errors](delete_express_connect_traffic_qos::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQos), 2024-06.
    pub fn delete_express_connect_traffic_qos(
        &self,
        request: DeleteExpressConnectTrafficQosRequest,
    ) -> Call<DeleteExpressConnectTrafficQosResponse> {
        self.core.call(&delete_express_connect_traffic_qos::OPERATION, request)
    }

    /// Deletes a queue of a QoS policy of Express Connect.
    ///
    /// - Request: [`DeleteExpressConnectTrafficQosQueueRequest`]. Response:
    ///   [`DeleteExpressConnectTrafficQosQueueResponse`]. Nested types:
    ///   [`delete_express_connect_traffic_qos_queue`].
    /// - [Documented errors](delete_express_connect_traffic_qos_queue::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQosQueue), 2024-06.
    pub fn delete_express_connect_traffic_qos_queue(
        &self,
        request: DeleteExpressConnectTrafficQosQueueRequest,
    ) -> Call<DeleteExpressConnectTrafficQosQueueResponse> {
        self.core.call(&delete_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Deletes a rule of a QoS policy of Express Connect.
    ///
    /// - Request: [`DeleteExpressConnectTrafficQosRuleRequest`]. Response:
    ///   [`DeleteExpressConnectTrafficQosRuleResponse`]. Nested types:
    ///   [`delete_express_connect_traffic_qos_rule`].
    /// - [Documented errors](delete_express_connect_traffic_qos_rule::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQosRule), 2024-06.
    pub fn delete_express_connect_traffic_qos_rule(
        &self,
        request: DeleteExpressConnectTrafficQosRuleRequest,
    ) -> Call<DeleteExpressConnectTrafficQosRuleResponse> {
        self.core.call(&delete_express_connect_traffic_qos_rule::OPERATION, request)
    }

    /// Lists QoS policies of Express Connect.
    ///
    /// - Request: [`DescribeExpressConnectTrafficQosRequest`]. Response:
    ///   [`DescribeExpressConnectTrafficQosResponse`]. Nested types:
    ///   [`describe_express_connect_traffic_qos`].
    /// - [Documented errors](describe_express_connect_traffic_qos::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQos), 2024-06.
    pub fn describe_express_connect_traffic_qos(
        &self,
        request: DescribeExpressConnectTrafficQosRequest,
    ) -> PagedCall<
        DescribeExpressConnectTrafficQosResponse,
        describe_express_connect_traffic_qos::QosList,
    > {
        self.core
            .paged(
                &describe_express_connect_traffic_qos::OPERATION,
                request,
                |page| page.qos_list,
            )
    }

    /// Lists queues of QoS policies of Express Connect.
    ///
    /// - Request: [`DescribeExpressConnectTrafficQosQueueRequest`]. Response:
    ///   [`DescribeExpressConnectTrafficQosQueueResponse`]. Nested types:
    ///   [`describe_express_connect_traffic_qos_queue`].
    /// - [Documented errors](describe_express_connect_traffic_qos_queue::ERRORS).
    /// - Access level: list.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQosQueue),
    ///   2024-06.
    pub fn describe_express_connect_traffic_qos_queue(
        &self,
        request: DescribeExpressConnectTrafficQosQueueRequest,
    ) -> Call<DescribeExpressConnectTrafficQosQueueResponse> {
        self.core.call(&describe_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Lists rules of QoS policies of Express Connect, all in one response.
    ///
    /// - Request: [`DescribeExpressConnectTrafficQosRuleRequest`]. Response:
    ///   [`DescribeExpressConnectTrafficQosRuleResponse`]. Nested types:
    ///   [`describe_express_connect_traffic_qos_rule`].
    /// - [Documented errors](describe_express_connect_traffic_qos_rule::ERRORS).
    /// - Access level: list.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQosRule),
    ///   2024-06.
    pub fn describe_express_connect_traffic_qos_rule(
        &self,
        request: DescribeExpressConnectTrafficQosRuleRequest,
    ) -> Call<DescribeExpressConnectTrafficQosRuleResponse> {
        self.core.call(&describe_express_connect_traffic_qos_rule::OPERATION, request)
    }

    /// Changes a QoS policy of Express Connect and the leased lines that use it.
    ///
    /// - Request: [`ModifyExpressConnectTrafficQosRequest`]. Response:
    ///   [`ModifyExpressConnectTrafficQosResponse`]. Nested types: [`modify_express_connect_traffic_qos`].
    /// - [Documented errors](modify_express_connect_traffic_qos::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQos), 2024-06.
    pub fn modify_express_connect_traffic_qos(
        &self,
        request: ModifyExpressConnectTrafficQosRequest,
    ) -> Call<ModifyExpressConnectTrafficQosResponse> {
        self.core.call(&modify_express_connect_traffic_qos::OPERATION, request)
    }

    /// Changes a queue of a QoS policy of Express Connect.
    ///
    /// - Request: [`ModifyExpressConnectTrafficQosQueueRequest`]. Response:
    ///   [`ModifyExpressConnectTrafficQosQueueResponse`]. Nested types:
    ///   [`modify_express_connect_traffic_qos_queue`].
    /// - [Documented errors](modify_express_connect_traffic_qos_queue::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQosQueue), 2024-06.
    pub fn modify_express_connect_traffic_qos_queue(
        &self,
        request: ModifyExpressConnectTrafficQosQueueRequest,
    ) -> Call<ModifyExpressConnectTrafficQosQueueResponse> {
        self.core.call(&modify_express_connect_traffic_qos_queue::OPERATION, request)
    }

    /// Changes a rule of a QoS policy of Express Connect.
    ///
    /// - Request: [`ModifyExpressConnectTrafficQosRuleRequest`]. Response:
    ///   [`ModifyExpressConnectTrafficQosRuleResponse`]. Nested types:
    ///   [`modify_express_connect_traffic_qos_rule`].
    /// - [Documented errors](modify_express_connect_traffic_qos_rule::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQosRule), 2024-06.
    pub fn modify_express_connect_traffic_qos_rule(
        &self,
        request: ModifyExpressConnectTrafficQosRuleRequest,
    ) -> Call<ModifyExpressConnectTrafficQosRuleResponse> {
        self.core.call(&modify_express_connect_traffic_qos_rule::OPERATION, request)
    }
}
