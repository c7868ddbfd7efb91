//! As the generator writes them.

use cloudspec_wire::{Extra, Field, Record, Schema, Slot, Timestamp, View};

cloudspec_wire::open_enum! {
    pub enum Status {
        Pending = "Pending",
        Scheduled = "Scheduled",
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
        PartialFailed = "PartialFailed",
    }
}

cloudspec_wire::open_enum! {
    pub enum InstanceStatus {
        Pending = "Pending",
        Invalid = "Invalid",
        Aborted = "Aborted",
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Error = "Error",
        Timeout = "Timeout",
        Cancelled = "Cancelled",
        Stopping = "Stopping",
        Terminated = "Terminated",
        Scheduled = "Scheduled",
    }
}

cloudspec_wire::open_enum! {
    pub enum InvokeStatus {
        Running = "Running",
        Finished = "Finished",
        Success = "Success",
        Failed = "Failed",
        Stopped = "Stopped",
        Stopping = "Stopping",
        PartialFailed = "PartialFailed",
        Pending = "Pending",
        Scheduled = "Scheduled",
    }
}

cloudspec_wire::open_enum! {
    pub enum RepeatMode {
        Once = "Once",
        Period = "Period",
        NextRebootOnly = "NextRebootOnly",
        EveryReboot = "EveryReboot",
    }
}

cloudspec_wire::open_enum! {
    pub enum CommandType {
        RunBatScript = "RunBatScript",
        RunPowerShellScript = "RunPowerShellScript",
        RunShellScript = "RunShellScript",
    }
}

cloudspec_wire::open_enum! {
    pub enum TerminationMode {
        Process = "Process",
        ProcessTree = "ProcessTree",
    }
}

cloudspec_wire::open_enum! {
    pub enum Delivery {
        InProgress = "InProgress",
        Finished = "Finished",
        Failed = "Failed",
    }
}

cloudspec_wire::open_enum! {
    pub enum DeliveryError {
        CloudAssistantUnsupportedInvocationStatus = "CloudAssistant.UnsupportedInvocationStatus",
        ClientNeedUpgrade = "ClientNeedUpgrade",
    }
}

cloudspec_wire::open_enum! {
    pub enum ErrorCode {
        InstanceNotExists = "InstanceNotExists",
        InstanceReleased = "InstanceReleased",
        InstanceNotRunning = "InstanceNotRunning",
        CommandNotApplicable = "CommandNotApplicable",
        AccountNotExists = "AccountNotExists",
        DirectoryNotExists = "DirectoryNotExists",
        BadCronExpression = "BadCronExpression",
        ClientNotRunning = "ClientNotRunning",
        ClientNotResponse = "ClientNotResponse",
        ClientIsUpgrading = "ClientIsUpgrading",
        ClientNeedUpgrade = "ClientNeedUpgrade",
        DeliveryTimeout = "DeliveryTimeout",
        ExecutionTimeout = "ExecutionTimeout",
        ExecutionException = "ExecutionException",
        ExecutionInterrupted = "ExecutionInterrupted",
        ExitCodeNonzero = "ExitCodeNonzero",
    }
}

#[derive(Clone, Default)]
pub struct Response {
    pub page_size: Option<i64>,
    pub request_id: String,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub next_token: Option<String>,
    pub invocations: Vec<Invocation>,
    pub extra: Extra,
}

pub static RESPONSE: Schema = Schema::new(
    "Response",
    &[
        Field::int64("PageSize"),
        Field::string("RequestId").required(),
        Field::int64("PageNumber"),
        Field::int64("TotalCount"),
        Field::string("NextToken"),
        Field::record("Invocations", &INVOCATION).wrapped("Invocation"),
    ],
);

impl Record for Response {
    fn schema(&self) -> &'static Schema {
        &RESPONSE
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptInt(&mut self.page_size),
            1 => Slot::Str(&mut self.request_id),
            2 => Slot::OptInt(&mut self.page_number),
            3 => Slot::OptInt(&mut self.total_count),
            4 => Slot::OptStr(&mut self.next_token),
            5 => Slot::List(&mut self.invocations),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptInt(&self.page_size),
            1 => View::Str(&self.request_id),
            2 => View::OptInt(&self.page_number),
            3 => View::OptInt(&self.total_count),
            4 => View::OptStr(&self.next_token),
            5 => View::List(&self.invocations),
            _ => View::Extra(&self.extra),
        }
    }
}
cloudspec_wire::record_traits!(Response);

#[derive(Clone, Default)]
pub struct Invocation {
    pub oss_output_delivery: Option<String>,
    pub invocation_status: Option<Status>,
    pub parameters: Option<String>,
    pub timed: Option<bool>,
    pub command_description: Option<String>,
    pub timeout: Option<i64>,
    pub invoke_instances: Vec<InvokeInstance>,
    pub command_content: Option<String>,
    pub working_dir: Option<String>,
    pub repeat_mode: Option<RepeatMode>,
    pub invoke_status: Option<InvokeStatus>,
    pub command_type: Option<CommandType>,
    pub username: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub frequency: Option<String>,
    pub launcher: Option<String>,
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub invoke_id: String,
    pub termination_mode: Option<TerminationMode>,
    pub tags: Vec<Tag>,
    pub extra: Extra,
}

pub static INVOCATION: Schema = Schema::new(
    "Invocation",
    &[
        Field::string("OssOutputDelivery"),
        Field::one_of("InvocationStatus", Status::VALUES),
        Field::string("Parameters"),
        Field::boolean("Timed"),
        Field::string("CommandDescription"),
        Field::int64("Timeout"),
        Field::record("InvokeInstances", &INVOKE_INSTANCE).wrapped("InvokeInstance"),
        Field::string("CommandContent"),
        Field::string("WorkingDir"),
        Field::one_of("RepeatMode", RepeatMode::VALUES),
        Field::one_of("InvokeStatus", InvokeStatus::VALUES),
        Field::one_of("CommandType", CommandType::VALUES),
        Field::string("Username"),
        Field::string("ContainerId"),
        Field::string("ContainerName"),
        Field::timestamp("CreationTime"),
        Field::string("Frequency"),
        Field::string("Launcher"),
        Field::string("CommandId"),
        Field::string("CommandName"),
        Field::string("InvokeId").required(),
        Field::one_of("TerminationMode", TerminationMode::VALUES),
        Field::record("Tags", &TAG).wrapped("Tag"),
    ],
);

impl Record for Invocation {
    fn schema(&self) -> &'static Schema {
        &INVOCATION
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptStr(&mut self.oss_output_delivery),
            1 => Slot::Opt(&mut self.invocation_status),
            2 => Slot::OptStr(&mut self.parameters),
            3 => Slot::OptBool(&mut self.timed),
            4 => Slot::OptStr(&mut self.command_description),
            5 => Slot::OptInt(&mut self.timeout),
            6 => Slot::List(&mut self.invoke_instances),
            7 => Slot::OptStr(&mut self.command_content),
            8 => Slot::OptStr(&mut self.working_dir),
            9 => Slot::Opt(&mut self.repeat_mode),
            10 => Slot::Opt(&mut self.invoke_status),
            11 => Slot::Opt(&mut self.command_type),
            12 => Slot::OptStr(&mut self.username),
            13 => Slot::OptStr(&mut self.container_id),
            14 => Slot::OptStr(&mut self.container_name),
            15 => Slot::Opt(&mut self.creation_time),
            16 => Slot::OptStr(&mut self.frequency),
            17 => Slot::OptStr(&mut self.launcher),
            18 => Slot::OptStr(&mut self.command_id),
            19 => Slot::OptStr(&mut self.command_name),
            20 => Slot::Str(&mut self.invoke_id),
            21 => Slot::Opt(&mut self.termination_mode),
            22 => Slot::List(&mut self.tags),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptStr(&self.oss_output_delivery),
            1 => View::Opt(&self.invocation_status),
            2 => View::OptStr(&self.parameters),
            3 => View::OptBool(&self.timed),
            4 => View::OptStr(&self.command_description),
            5 => View::OptInt(&self.timeout),
            6 => View::List(&self.invoke_instances),
            7 => View::OptStr(&self.command_content),
            8 => View::OptStr(&self.working_dir),
            9 => View::Opt(&self.repeat_mode),
            10 => View::Opt(&self.invoke_status),
            11 => View::Opt(&self.command_type),
            12 => View::OptStr(&self.username),
            13 => View::OptStr(&self.container_id),
            14 => View::OptStr(&self.container_name),
            15 => View::Opt(&self.creation_time),
            16 => View::OptStr(&self.frequency),
            17 => View::OptStr(&self.launcher),
            18 => View::OptStr(&self.command_id),
            19 => View::OptStr(&self.command_name),
            20 => View::Str(&self.invoke_id),
            21 => View::Opt(&self.termination_mode),
            22 => View::List(&self.tags),
            _ => View::Extra(&self.extra),
        }
    }
}
cloudspec_wire::record_traits!(Invocation);

#[derive(Clone, Default)]
pub struct InvokeInstance {
    pub dropped: Option<i64>,
    pub invocation_status: Option<InstanceStatus>,
    pub instance_id: String,
    pub timed: Option<bool>,
    pub instance_invoke_status: Option<String>,
    pub exit_code: Option<i64>,
    pub error_info: Option<String>,
    pub start_time: Option<Timestamp>,
    pub repeats: Option<i64>,
    pub oss_output_uri: Option<String>,
    pub oss_output_status: Option<Delivery>,
    pub oss_output_error_code: Option<DeliveryError>,
    pub oss_output_error_info: Option<String>,
    pub finish_time: Option<Timestamp>,
    pub output: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub error_code: Option<ErrorCode>,
    pub stop_time: Option<Timestamp>,
    pub extra: Extra,
}

pub static INVOKE_INSTANCE: Schema = Schema::new(
    "InvokeInstance",
    &[
        Field::int32("Dropped"),
        Field::one_of("InvocationStatus", InstanceStatus::VALUES),
        Field::string("InstanceId").required(),
        Field::boolean("Timed"),
        Field::string("InstanceInvokeStatus"),
        Field::int64("ExitCode"),
        Field::string("ErrorInfo"),
        Field::timestamp("StartTime"),
        Field::int32("Repeats"),
        Field::string("OssOutputUri"),
        Field::one_of("OssOutputStatus", Delivery::VALUES),
        Field::one_of("OssOutputErrorCode", DeliveryError::VALUES),
        Field::string("OssOutputErrorInfo"),
        Field::timestamp("FinishTime"),
        Field::string("Output"),
        Field::timestamp("CreationTime"),
        Field::timestamp("UpdateTime"),
        Field::one_of("ErrorCode", ErrorCode::VALUES),
        Field::timestamp("StopTime"),
    ],
);

impl Record for InvokeInstance {
    fn schema(&self) -> &'static Schema {
        &INVOKE_INSTANCE
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptInt(&mut self.dropped),
            1 => Slot::Opt(&mut self.invocation_status),
            2 => Slot::Str(&mut self.instance_id),
            3 => Slot::OptBool(&mut self.timed),
            4 => Slot::OptStr(&mut self.instance_invoke_status),
            5 => Slot::OptInt(&mut self.exit_code),
            6 => Slot::OptStr(&mut self.error_info),
            7 => Slot::Opt(&mut self.start_time),
            8 => Slot::OptInt(&mut self.repeats),
            9 => Slot::OptStr(&mut self.oss_output_uri),
            10 => Slot::Opt(&mut self.oss_output_status),
            11 => Slot::Opt(&mut self.oss_output_error_code),
            12 => Slot::OptStr(&mut self.oss_output_error_info),
            13 => Slot::Opt(&mut self.finish_time),
            14 => Slot::OptStr(&mut self.output),
            15 => Slot::Opt(&mut self.creation_time),
            16 => Slot::Opt(&mut self.update_time),
            17 => Slot::Opt(&mut self.error_code),
            18 => Slot::Opt(&mut self.stop_time),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptInt(&self.dropped),
            1 => View::Opt(&self.invocation_status),
            2 => View::Str(&self.instance_id),
            3 => View::OptBool(&self.timed),
            4 => View::OptStr(&self.instance_invoke_status),
            5 => View::OptInt(&self.exit_code),
            6 => View::OptStr(&self.error_info),
            7 => View::Opt(&self.start_time),
            8 => View::OptInt(&self.repeats),
            9 => View::OptStr(&self.oss_output_uri),
            10 => View::Opt(&self.oss_output_status),
            11 => View::Opt(&self.oss_output_error_code),
            12 => View::OptStr(&self.oss_output_error_info),
            13 => View::Opt(&self.finish_time),
            14 => View::OptStr(&self.output),
            15 => View::Opt(&self.creation_time),
            16 => View::Opt(&self.update_time),
            17 => View::Opt(&self.error_code),
            18 => View::Opt(&self.stop_time),
            _ => View::Extra(&self.extra),
        }
    }
}
cloudspec_wire::record_traits!(InvokeInstance);

#[derive(Clone, Default)]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub extra: Extra,
}

pub static TAG: Schema = Schema::new("Tag", &[Field::string("TagKey"), Field::string("TagValue")]);

impl Record for Tag {
    fn schema(&self) -> &'static Schema {
        &TAG
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptStr(&mut self.tag_key),
            1 => Slot::OptStr(&mut self.tag_value),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptStr(&self.tag_key),
            1 => View::OptStr(&self.tag_value),
            _ => View::Extra(&self.extra),
        }
    }
}
cloudspec_wire::record_traits!(Tag);
