// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Cloud Assistant: commands on instances, files sent to them, sessions, managed instances from
//! outside.
//!
//! - [`create_activation`](crate::Client::create_activation): Creates an activation code, with which a
//!   server outside Alibaba Cloud is registered as a managed instance.
//! - [`create_command`](crate::Client::create_command): Creates a command, to be run with
//!   `InvokeCommand`.
//! - [`delete_activation`](crate::Client::delete_activation): Deletes an activation code that no
//!   instance is registered with.
//! - [`delete_command`](crate::Client::delete_command): Deletes a command.
//! - [`deregister_managed_instance`](crate::Client::deregister_managed_instance): Deregisters a managed
//!   instance.
//! - [`describe_activations`](crate::Client::describe_activations): Lists activation codes and how far
//!   they are used up.
//! - [`describe_cloud_assistant_settings`](crate::Client::describe_cloud_assistant_settings): Returns
//!   settings of Cloud Assistant in a region.
//! - [`describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status): Reports
//!   whether the Cloud Assistant agent runs on instances, its version, its last heartbeat and its task
//!   counts.
//! - [`describe_cloud_assistant_status_2018`](crate::Client::describe_cloud_assistant_status_2018):
//!   Tells which instances have the Cloud Assistant client, in the wire shape of 2018.
//! - [`describe_commands`](crate::Client::describe_commands): Lists commands: your own, or the public
//!   ones that Alibaba Cloud provides.
//! - [`describe_invocation_results`](crate::Client::describe_invocation_results): Lists the results of
//!   commands, one entry for each run and instance.
//! - [`describe_invocations`](crate::Client::describe_invocations): Lists invocations of Cloud
//!   Assistant commands, each with its overall status and its status on every instance.
//! - [`describe_managed_instances`](crate::Client::describe_managed_instances): Lists managed
//!   instances.
//! - [`describe_send_file_results`](crate::Client::describe_send_file_results): Lists tasks that send
//!   files, each with its overall status and its status on every instance.
//! - [`describe_terminal_sessions`](crate::Client::describe_terminal_sessions): Lists the terminal
//!   sessions of the last 4 weeks.
//! - [`disable_activation`](crate::Client::disable_activation): Disables an activation code.
//! - [`end_terminal_session`](crate::Client::end_terminal_session): Ends a terminal session.
//! - [`install_cloud_assistant`](crate::Client::install_cloud_assistant): Installs the Cloud Assistant
//!   agent on instances.
//! - [`invoke_command`](crate::Client::invoke_command): Runs an existing command on instances.
//! - [`list_plugin_status`](crate::Client::list_plugin_status): Lists the Cloud Assistant plug-ins on
//!   instances and their status.
//! - [`modify_cloud_assistant_settings`](crate::Client::modify_cloud_assistant_settings): Changes a
//!   setting of Cloud Assistant in a region.
//! - [`modify_command`](crate::Client::modify_command): Changes name, description, directory, timeout
//!   or launcher of a command of your own.
//! - [`modify_invocation_attribute`](crate::Client::modify_invocation_attribute): Changes an invocation
//!   that repeats or waits for a restart: its script, parameters, frequency, or the instances it runs
//!   on.
//! - [`modify_managed_instance`](crate::Client::modify_managed_instance): Renames a managed instance.
//! - [`run_command`](crate::Client::run_command): Creates a command and runs it on instances, in one
//!   call.
//! - [`send_file`](crate::Client::send_file): Sends a file to instances.
//! - [`start_terminal_session`](crate::Client::start_terminal_session): Opens a terminal session on
//!   instances and returns the WebSocket URL to connect to.
//! - [`stop_invocation`](crate::Client::stop_invocation): Stops an invocation on some or all of its
//!   instances.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an activation code, with which a server outside Alibaba Cloud is registered as a managed
    /// instance.
    ///
    /// - Request: [`CreateActivationRequest`]. Response: [`CreateActivationResponse`]. Nested types:
    ///   [`create_activation`].
    /// - [Documented errors](create_activation::ERRORS).
    /// - Requires permission for the action `ecs:CreateActivation` (access level create), on Activation
    ///   `acs:ecs:{#regionId}:{#accountId}:activation/*` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn create_activation(
        &self,
        request: CreateActivationRequest,
    ) -> Call<CreateActivationResponse> {
        self.core.call(&create_activation::OPERATION, request)
    }

    /// Creates a command, to be run with `InvokeCommand`.
    ///
    /// - Request: [`CreateCommandRequest`]. Response: [`CreateCommandResponse`]. Nested types:
    ///   [`create_command`].
    /// - [Documented errors](create_command::ERRORS).
    /// - Requires permission for the action `ecs:CreateCommand` (access level create), on Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/*` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn create_command(
        &self,
        request: CreateCommandRequest,
    ) -> Call<CreateCommandResponse> {
        self.core.call(&create_command::OPERATION, request)
    }

    /// Deletes an activation code that no instance is registered with.
    ///
    /// - Request: [`DeleteActivationRequest`]. Response: [`DeleteActivationResponse`]. Nested types:
    ///   [`delete_activation`].
    /// - [Documented errors](delete_activation::ERRORS).
    /// - Requires permission for the action `ecs:DeleteActivation` (access level delete), on Activation
    ///   `acs:ecs:{#regionId}:{#accountId}:activation/{#activationId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn delete_activation(
        &self,
        request: DeleteActivationRequest,
    ) -> Call<DeleteActivationResponse> {
        self.core.call(&delete_activation::OPERATION, request)
    }

    /// Deletes a command.
    ///
    /// - Request: [`DeleteCommandRequest`]. Response: [`DeleteCommandResponse`]. Nested types:
    ///   [`delete_command`].
    /// - [Documented errors](delete_command::ERRORS).
    /// - Requires permission for the action `ecs:DeleteCommand` (access level delete), on Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn delete_command(
        &self,
        request: DeleteCommandRequest,
    ) -> Call<DeleteCommandResponse> {
        self.core.call(&delete_command::OPERATION, request)
    }

    /// Deregisters a managed instance.
    ///
    /// - Request: [`DeregisterManagedInstanceRequest`]. Response: [`DeregisterManagedInstanceResponse`].
    ///   Nested types: [`deregister_managed_instance`].
    /// - [Documented errors](deregister_managed_instance::ERRORS).
    /// - Requires permission for the action `ecs:DeregisterManagedInstance` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn deregister_managed_instance(
        &self,
        request: DeregisterManagedInstanceRequest,
    ) -> Call<DeregisterManagedInstanceResponse> {
        self.core.call(&deregister_managed_instance::OPERATION, request)
    }

    /// Lists activation codes and how far they are used up.
    ///
    /// - Request: [`DescribeActivationsRequest`]. Response: [`DescribeActivationsResponse`]. Nested types:
    ///   [`describe_activations`].
    /// - [Documented errors](describe_activations::ERRORS).
    /// - Requires permission for the action `ecs:DescribeActivations` (access level get), on Activation
    ///   `acs:ecs:{#regionId}:{#accountId}:activation/*` and Activation
    ///   `acs:ecs:{#regionId}:{#accountId}:activation/{#activationId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn describe_activations(
        &self,
        request: DescribeActivationsRequest,
    ) -> PagedCall<DescribeActivationsResponse, describe_activations::Activation> {
        self.core
            .paged(
                &describe_activations::OPERATION,
                request,
                |page| page.activation_list,
            )
    }

    /// Returns settings of Cloud Assistant in a region.
    ///
    /// - Request: [`DescribeCloudAssistantSettingsRequest`]. Response:
    ///   [`DescribeCloudAssistantSettingsResponse`]. Nested types: [`describe_cloud_assistant_settings`].
    /// - [Documented errors](describe_cloud_assistant_settings::ERRORS).
    /// - Requires permission for the action `ecs:DescribeCloudAssistantSettings` (access level list), on
    ///   all resources.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn describe_cloud_assistant_settings(
        &self,
        request: DescribeCloudAssistantSettingsRequest,
    ) -> Call<DescribeCloudAssistantSettingsResponse> {
        self.core.call(&describe_cloud_assistant_settings::OPERATION, request)
    }

    /// Reports whether the Cloud Assistant agent runs on instances, its version, its last heartbeat and its
    /// task counts.
    ///
    /// - Request: [`DescribeCloudAssistantStatusRequest`]. Response:
    ///   [`DescribeCloudAssistantStatusResponse`]. Nested types: [`describe_cloud_assistant_status`].
    /// - [Documented errors](describe_cloud_assistant_status::ERRORS).
    /// - Requires permission for the action `ecs:DescribeCloudAssistantStatus` (access level get), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter: [`wait_until_cloud_assistant_running`](Self::wait_until_cloud_assistant_running).
    /// - Source: ECS API reference of 2021: DescribeCloudAssistantStatus, 2021; Published metadata of Ecs
    ///   2014-05-26 (api-docs), 2024-06-24.
    pub fn describe_cloud_assistant_status(
        &self,
        request: DescribeCloudAssistantStatusRequest,
    ) -> PagedCall<
        DescribeCloudAssistantStatusResponse,
        describe_cloud_assistant_status::InstanceCloudAssistantStatus,
    > {
        self.core
            .paged(
                &describe_cloud_assistant_status::OPERATION,
                request,
                |page| page.instance_cloud_assistant_status_set,
            )
    }

    /// Tells which instances have the Cloud Assistant client, in the wire shape of 2018.
    ///
    /// - Request: [`DescribeCloudAssistantStatus2018Request`]. Response:
    ///   [`DescribeCloudAssistantStatus2018Response`]. Nested types:
    ///   [`describe_cloud_assistant_status_2018`].
    /// - [Documented errors](describe_cloud_assistant_status_2018::ERRORS).
    /// - Requires permission for the action `ecs:DescribeCloudAssistantStatus` (access level get), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    /// - Source: ECS API reference of 2018: DescribeCloudAssistantStatus (AlibabaCloudDocs/ecs,
    ///   intl.en-US/API Reference/Cloud assistant), 2018.
    pub fn describe_cloud_assistant_status_2018(
        &self,
        request: DescribeCloudAssistantStatus2018Request,
    ) -> Call<DescribeCloudAssistantStatus2018Response> {
        self.core.call(&describe_cloud_assistant_status_2018::OPERATION, request)
    }

    /// Lists commands: your own, or the public ones that Alibaba Cloud provides.
    ///
    /// - Request: [`DescribeCommandsRequest`]. Response: [`DescribeCommandsResponse`]. Nested types:
    ///   [`describe_commands`].
    /// - [Documented errors](describe_commands::ERRORS).
    /// - Requires permission for the action `ecs:DescribeCommands` (access level get), on Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/*` and Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn describe_commands(
        &self,
        request: DescribeCommandsRequest,
    ) -> PagedCall<DescribeCommandsResponse, describe_commands::Command> {
        self.core.paged(&describe_commands::OPERATION, request, |page| page.commands)
    }

    /// Lists the results of commands, one entry for each run and instance.
    ///
    /// - Request: [`DescribeInvocationResultsRequest`]. Response: [`DescribeInvocationResultsResponse`].
    ///   Nested types: [`describe_invocation_results`].
    /// - [Documented errors](describe_invocation_results::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInvocationResults` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters:
    ///   [`wait_until_instance_invocation_finished`](Self::wait_until_instance_invocation_finished),
    ///   [`wait_until_instance_invocation_succeeded`](Self::wait_until_instance_invocation_succeeded).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn describe_invocation_results(
        &self,
        request: DescribeInvocationResultsRequest,
    ) -> PagedCall<
        DescribeInvocationResultsResponse,
        describe_invocation_results::InvocationResult,
    > {
        self.core
            .paged(
                &describe_invocation_results::OPERATION,
                request,
                |page| {
                    page
                        .invocation
                        .map(|part| part.invocation_results)
                        .unwrap_or_default()
                },
            )
    }

    /// Lists invocations of Cloud Assistant commands, each with its overall status and its status on every
    /// instance.
    ///
    /// - Request: [`DescribeInvocationsRequest`]. Response: [`DescribeInvocationsResponse`]. Nested types:
    ///   [`describe_invocations`].
    /// - [Documented errors](describe_invocations::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInvocations` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_invocation_finished`](Self::wait_until_invocation_finished),
    ///   [`wait_until_invocation_succeeded`](Self::wait_until_invocation_succeeded).
    /// - Source: Elastic Compute Service: DescribeInvocations, 2026-06-24; Published metadata of Ecs
    ///   2014-05-26 (api-docs), 2024-06-24.
    pub fn describe_invocations(
        &self,
        request: DescribeInvocationsRequest,
    ) -> PagedCall<DescribeInvocationsResponse, describe_invocations::Invocation> {
        self.core
            .paged(&describe_invocations::OPERATION, request, |page| page.invocations)
    }

    /// Lists managed instances.
    ///
    /// - Request: [`DescribeManagedInstancesRequest`]. Response: [`DescribeManagedInstancesResponse`].
    ///   Nested types: [`describe_managed_instances`].
    /// - [Documented errors](describe_managed_instances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeManagedInstances` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn describe_managed_instances(
        &self,
        request: DescribeManagedInstancesRequest,
    ) -> PagedCall<
        DescribeManagedInstancesResponse,
        describe_managed_instances::Instance,
    > {
        self.core
            .paged(
                &describe_managed_instances::OPERATION,
                request,
                |page| page.instances,
            )
    }

    /// Lists tasks that send files, each with its overall status and its status on every instance.
    ///
    /// - Request: [`DescribeSendFileResultsRequest`]. Response: [`DescribeSendFileResultsResponse`]. Nested
    ///   types: [`describe_send_file_results`].
    /// - [Documented errors](describe_send_file_results::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSendFileResults` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_send_file_finished`](Self::wait_until_send_file_finished),
    ///   [`wait_until_send_file_succeeded`](Self::wait_until_send_file_succeeded).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn describe_send_file_results(
        &self,
        request: DescribeSendFileResultsRequest,
    ) -> PagedCall<
        DescribeSendFileResultsResponse,
        describe_send_file_results::Invocation,
    > {
        self.core
            .paged(
                &describe_send_file_results::OPERATION,
                request,
                |page| page.invocations,
            )
    }

    /// Lists the terminal sessions of the last 4 weeks.
    ///
    /// - Request: [`DescribeTerminalSessionsRequest`]. Response: [`DescribeTerminalSessionsResponse`].
    ///   Nested types: [`describe_terminal_sessions`].
    /// - [Documented errors](describe_terminal_sessions::ERRORS).
    /// - Requires permission for the action `ecs:DescribeTerminalSessions` (access level list), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn describe_terminal_sessions(
        &self,
        request: DescribeTerminalSessionsRequest,
    ) -> PagedCall<
        DescribeTerminalSessionsResponse,
        describe_terminal_sessions::Session,
    > {
        self.core
            .paged(&describe_terminal_sessions::OPERATION, request, |page| page.sessions)
    }

    /// Disables an activation code.
    ///
    /// - Request: [`DisableActivationRequest`]. Response: [`DisableActivationResponse`]. Nested types:
    ///   [`disable_activation`].
    /// - [Documented errors](disable_activation::ERRORS).
    /// - Requires permission for the action `ecs:DisableActivation` (access level update), on Activation
    ///   `acs:ecs:{#regionId}:{#accountId}:activation/{#activationId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn disable_activation(
        &self,
        request: DisableActivationRequest,
    ) -> Call<DisableActivationResponse> {
        self.core.call(&disable_activation::OPERATION, request)
    }

    /// Ends a terminal session.
    ///
    /// - Request: [`EndTerminalSessionRequest`]. Response: [`EndTerminalSessionResponse`]. Nested types:
    ///   [`end_terminal_session`].
    /// - Requires permission for the action `ecs:EndTerminalSession` (access level update), on all
    ///   resources.
    /// - Source: Members added after that metadata: metadata of 2025-12, CLI metadata of 2026-04, Python
    ///   SDK 7.11.8, 2026-04.
    pub fn end_terminal_session(
        &self,
        request: EndTerminalSessionRequest,
    ) -> Call<EndTerminalSessionResponse> {
        self.core.call(&end_terminal_session::OPERATION, request)
    }

    /// Installs the Cloud Assistant agent on instances.
    ///
    /// - Request: [`InstallCloudAssistantRequest`]. Response: [`InstallCloudAssistantResponse`]. Nested
    ///   types: [`install_cloud_assistant`].
    /// - [Documented errors](install_cloud_assistant::ERRORS).
    /// - Requires permission for the action `ecs:InstallCloudAssistant` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn install_cloud_assistant(
        &self,
        request: InstallCloudAssistantRequest,
    ) -> Call<InstallCloudAssistantResponse> {
        self.core.call(&install_cloud_assistant::OPERATION, request)
    }

    /// Runs an existing command on instances.
    ///
    /// - Request: [`InvokeCommandRequest`]. Response: [`InvokeCommandResponse`]. Nested types:
    ///   [`invoke_command`].
    /// - [Documented errors](invoke_command::ERRORS).
    /// - Requires permission for the action `ecs:InvokeCommand` (access level update), on Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}` (required in the policy) and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
    ///   keys: `ecs:CommandRunAs`, `ecs:PluginName`.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn invoke_command(
        &self,
        request: InvokeCommandRequest,
    ) -> Call<InvokeCommandResponse> {
        self.core.call(&invoke_command::OPERATION, request)
    }

    /// Lists the Cloud Assistant plug-ins on instances and their status.
    ///
    /// - Request: [`ListPluginStatusRequest`]. Response: [`ListPluginStatusResponse`]. Nested types:
    ///   [`list_plugin_status`].
    /// - [Documented errors](list_plugin_status::ERRORS).
    /// - Requires permission for the action `ecs:ListPluginStatus` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn list_plugin_status(
        &self,
        request: ListPluginStatusRequest,
    ) -> PagedCall<ListPluginStatusResponse, list_plugin_status::InstancePluginStatus> {
        self.core
            .paged(
                &list_plugin_status::OPERATION,
                request,
                |page| page.instance_plugin_status_set,
            )
    }

    /// Changes a setting of Cloud Assistant in a region.
    ///
    /// - Request: [`ModifyCloudAssistantSettingsRequest`]. Response:
    ///   [`ModifyCloudAssistantSettingsResponse`]. Nested types: [`modify_cloud_assistant_settings`].
    /// - [Documented errors](modify_cloud_assistant_settings::ERRORS).
    /// - Requires permission for the action `ecs:ModifyCloudAssistantSettings` (access level update), on
    ///   all resources.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn modify_cloud_assistant_settings(
        &self,
        request: ModifyCloudAssistantSettingsRequest,
    ) -> Call<ModifyCloudAssistantSettingsResponse> {
        self.core.call(&modify_cloud_assistant_settings::OPERATION, request)
    }

    /// Changes name, description, directory, timeout or launcher of a command of your own.
    ///
    /// - Request: [`ModifyCommandRequest`]. Response: [`ModifyCommandResponse`]. Nested types:
    ///   [`modify_command`].
    /// - [Documented errors](modify_command::ERRORS).
    /// - Requires permission for the action `ecs:ModifyCommand` (access level update), on Command
    ///   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn modify_command(
        &self,
        request: ModifyCommandRequest,
    ) -> Call<ModifyCommandResponse> {
        self.core.call(&modify_command::OPERATION, request)
    }

    /// Changes an invocation that repeats or waits for a restart: its script, parameters, frequency, or the
    /// instances it runs on.
    ///
    /// - Request: [`ModifyInvocationAttributeRequest`]. Response: [`ModifyInvocationAttributeResponse`].
    ///   Nested types: [`modify_invocation_attribute`].
    /// - [Documented errors](modify_invocation_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInvocationAttribute` (access level update), on
    ///   Invocation `acs:ecs:{#regionId}:{#accountId}:invocation/{#invocationId}` (required in the policy)
    ///   and Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn modify_invocation_attribute(
        &self,
        request: ModifyInvocationAttributeRequest,
    ) -> Call<ModifyInvocationAttributeResponse> {
        self.core.call(&modify_invocation_attribute::OPERATION, request)
    }

    /// Renames a managed instance.
    ///
    /// - Request: [`ModifyManagedInstanceRequest`]. Response: [`ModifyManagedInstanceResponse`]. Nested
    ///   types: [`modify_managed_instance`].
    /// - [Documented errors](modify_managed_instance::ERRORS).
    /// - Requires permission for the action `ecs:ModifyManagedInstance` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn modify_managed_instance(
        &self,
        request: ModifyManagedInstanceRequest,
    ) -> Call<ModifyManagedInstanceResponse> {
        self.core.call(&modify_managed_instance::OPERATION, request)
    }

    /// Creates a command and runs it on instances, in one call.
    ///
    /// - Request: [`RunCommandRequest`]. Response: [`RunCommandResponse`]. Nested types: [`run_command`].
    /// - [Documented errors](run_command::ERRORS).
    /// - Requires permission for the action `ecs:RunCommand` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
    ///   keys: `ecs:CommandRunAs`.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn run_command(&self, request: RunCommandRequest) -> Call<RunCommandResponse> {
        self.core.call(&run_command::OPERATION, request)
    }

    /// Sends a file to instances.
    ///
    /// - Request: [`SendFileRequest`]. Response: [`SendFileResponse`]. Nested types: [`send_file`].
    /// - [Documented errors](send_file::ERRORS).
    /// - Requires permission for the action `ecs:SendFile` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn send_file(&self, request: SendFileRequest) -> Call<SendFileResponse> {
        self.core.call(&send_file::OPERATION, request)
    }

    /// Opens a terminal session on instances and returns the WebSocket URL to connect to.
    ///
    /// - Request: [`StartTerminalSessionRequest`]. Response: [`StartTerminalSessionResponse`]. Nested
    ///   types: [`start_terminal_session`].
    /// - [Documented errors](start_terminal_session::ERRORS).
    /// - Requires permission for the action `ecs:StartTerminalSession` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
    ///   metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.
    pub fn start_terminal_session(
        &self,
        request: StartTerminalSessionRequest,
    ) -> Call<StartTerminalSessionResponse> {
        self.core.call(&start_terminal_session::OPERATION, request)
    }

    /// Stops an invocation on some or all of its instances.
    ///
    /// - Request: [`StopInvocationRequest`]. Response: [`StopInvocationResponse`]. Nested types:
    ///   [`stop_invocation`].
    /// - [Documented errors](stop_invocation::ERRORS).
    /// - Requires permission for the action `ecs:StopInvocation` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    /// - Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.
    pub fn stop_invocation(
        &self,
        request: StopInvocationRequest,
    ) -> Call<StopInvocationResponse> {
        self.core.call(&stop_invocation::OPERATION, request)
    }
}
