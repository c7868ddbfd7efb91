//! The records of the response: as the generator writes them, the same with texts only, and for serde's derive.

pub mod typed;

/// Texts instead of enums and timestamps: what the records for serde hold.
pub mod texts;

/// What serde's derive makes of the same response.
pub mod derived {
    use serde::{Deserialize, Serialize};

    #[derive(Deserialize, Serialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Response {
        pub page_size: Option<i64>,
        pub request_id: String,
        pub page_number: Option<i64>,
        pub total_count: Option<i64>,
        pub next_token: Option<String>,
        pub invocations: Invocations,
    }

    #[derive(Deserialize, Serialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Invocations {
        pub invocation: Vec<Invocation>,
    }

    #[derive(Deserialize, Serialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Invocation {
        pub oss_output_delivery: Option<String>,
        pub invocation_status: Option<String>,
        pub parameters: Option<String>,
        pub timed: Option<bool>,
        pub command_description: Option<String>,
        pub timeout: Option<i64>,
        pub invoke_instances: InvokeInstances,
        pub command_content: Option<String>,
        pub working_dir: Option<String>,
        pub repeat_mode: Option<String>,
        pub invoke_status: Option<String>,
        pub command_type: Option<String>,
        pub username: Option<String>,
        pub container_id: Option<String>,
        pub container_name: Option<String>,
        pub creation_time: Option<String>,
        pub frequency: Option<String>,
        pub launcher: Option<String>,
        pub command_id: Option<String>,
        pub command_name: Option<String>,
        pub invoke_id: String,
        pub termination_mode: Option<String>,
        pub tags: Tags,
    }

    #[derive(Deserialize, Serialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct InvokeInstances {
        pub invoke_instance: Vec<InvokeInstance>,
    }

    #[derive(Deserialize, Serialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct InvokeInstance {
        pub dropped: Option<i64>,
        pub invocation_status: Option<String>,
        pub instance_id: String,
        pub timed: Option<bool>,
        pub instance_invoke_status: Option<String>,
        pub exit_code: Option<i64>,
        pub error_info: Option<String>,
        pub start_time: Option<String>,
        pub repeats: Option<i64>,
        pub oss_output_uri: Option<String>,
        pub oss_output_status: Option<String>,
        pub oss_output_error_code: Option<String>,
        pub oss_output_error_info: Option<String>,
        pub finish_time: Option<String>,
        pub output: Option<String>,
        pub creation_time: Option<String>,
        pub update_time: Option<String>,
        pub error_code: Option<String>,
        pub stop_time: Option<String>,
    }

    #[derive(Deserialize, Serialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Tags {
        pub tag: Vec<Tag>,
    }

    #[derive(Deserialize, Serialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Tag {
        pub tag_key: Option<String>,
        pub tag_value: Option<String>,
    }
}

/// The same for miniserde.
pub mod mini {
    use miniserde::{Deserialize, Serialize};

    #[derive(Deserialize, Serialize)]
    pub struct Response {
        #[serde(rename = "PageSize")]
        pub page_size: Option<i64>,
        #[serde(rename = "RequestId")]
        pub request_id: String,
        #[serde(rename = "PageNumber")]
        pub page_number: Option<i64>,
        #[serde(rename = "TotalCount")]
        pub total_count: Option<i64>,
        #[serde(rename = "NextToken")]
        pub next_token: Option<String>,
        #[serde(rename = "Invocations")]
        pub invocations: Invocations,
    }

    #[derive(Deserialize, Serialize)]
    pub struct Invocations {
        #[serde(rename = "Invocation")]
        pub invocation: Vec<Invocation>,
    }

    #[derive(Deserialize, Serialize)]
    pub struct Invocation {
        #[serde(rename = "OssOutputDelivery")]
        pub oss_output_delivery: Option<String>,
        #[serde(rename = "InvocationStatus")]
        pub invocation_status: Option<String>,
        #[serde(rename = "Parameters")]
        pub parameters: Option<String>,
        #[serde(rename = "Timed")]
        pub timed: Option<bool>,
        #[serde(rename = "CommandDescription")]
        pub command_description: Option<String>,
        #[serde(rename = "Timeout")]
        pub timeout: Option<i64>,
        #[serde(rename = "InvokeInstances")]
        pub invoke_instances: InvokeInstances,
        #[serde(rename = "CommandContent")]
        pub command_content: Option<String>,
        #[serde(rename = "WorkingDir")]
        pub working_dir: Option<String>,
        #[serde(rename = "RepeatMode")]
        pub repeat_mode: Option<String>,
        #[serde(rename = "InvokeStatus")]
        pub invoke_status: Option<String>,
        #[serde(rename = "CommandType")]
        pub command_type: Option<String>,
        #[serde(rename = "Username")]
        pub username: Option<String>,
        #[serde(rename = "ContainerId")]
        pub container_id: Option<String>,
        #[serde(rename = "ContainerName")]
        pub container_name: Option<String>,
        #[serde(rename = "CreationTime")]
        pub creation_time: Option<String>,
        #[serde(rename = "Frequency")]
        pub frequency: Option<String>,
        #[serde(rename = "Launcher")]
        pub launcher: Option<String>,
        #[serde(rename = "CommandId")]
        pub command_id: Option<String>,
        #[serde(rename = "CommandName")]
        pub command_name: Option<String>,
        #[serde(rename = "InvokeId")]
        pub invoke_id: String,
        #[serde(rename = "TerminationMode")]
        pub termination_mode: Option<String>,
        #[serde(rename = "Tags")]
        pub tags: Tags,
    }

    #[derive(Deserialize, Serialize)]
    pub struct InvokeInstances {
        #[serde(rename = "InvokeInstance")]
        pub invoke_instance: Vec<InvokeInstance>,
    }

    #[derive(Deserialize, Serialize)]
    pub struct InvokeInstance {
        #[serde(rename = "Dropped")]
        pub dropped: Option<i64>,
        #[serde(rename = "InvocationStatus")]
        pub invocation_status: Option<String>,
        #[serde(rename = "InstanceId")]
        pub instance_id: String,
        #[serde(rename = "Timed")]
        pub timed: Option<bool>,
        #[serde(rename = "InstanceInvokeStatus")]
        pub instance_invoke_status: Option<String>,
        #[serde(rename = "ExitCode")]
        pub exit_code: Option<i64>,
        #[serde(rename = "ErrorInfo")]
        pub error_info: Option<String>,
        #[serde(rename = "StartTime")]
        pub start_time: Option<String>,
        #[serde(rename = "Repeats")]
        pub repeats: Option<i64>,
        #[serde(rename = "OssOutputUri")]
        pub oss_output_uri: Option<String>,
        #[serde(rename = "OssOutputStatus")]
        pub oss_output_status: Option<String>,
        #[serde(rename = "OssOutputErrorCode")]
        pub oss_output_error_code: Option<String>,
        #[serde(rename = "OssOutputErrorInfo")]
        pub oss_output_error_info: Option<String>,
        #[serde(rename = "FinishTime")]
        pub finish_time: Option<String>,
        #[serde(rename = "Output")]
        pub output: Option<String>,
        #[serde(rename = "CreationTime")]
        pub creation_time: Option<String>,
        #[serde(rename = "UpdateTime")]
        pub update_time: Option<String>,
        #[serde(rename = "ErrorCode")]
        pub error_code: Option<String>,
        #[serde(rename = "StopTime")]
        pub stop_time: Option<String>,
    }

    #[derive(Deserialize, Serialize)]
    pub struct Tags {
        #[serde(rename = "Tag")]
        pub tag: Vec<Tag>,
    }

    #[derive(Deserialize, Serialize)]
    pub struct Tag {
        #[serde(rename = "TagKey")]
        pub tag_key: Option<String>,
        #[serde(rename = "TagValue")]
        pub tag_value: Option<String>,
    }
}
