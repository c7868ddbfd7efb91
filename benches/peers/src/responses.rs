//! Two responses of one length, each about one command on one instance.

use serde_json::json;

/// The documented response of `DescribeInvocations` in one line.
pub fn ecs() -> String {
    let text =
        include_str!("../../../specs/alibaba/ecs/2014-05-26/examples/DescribeInvocations/invocations.json");
    text.lines().map(str::trim_start).collect()
}

/// A response of `ListCommandInvocations` with every member filled in, its output as long as needed.
pub fn ssm() -> String {
    let without_output = ssm_with("");
    ssm_with(&"x".repeat(ecs().len() - without_output.len()))
}

fn ssm_with(output: &str) -> String {
    let plugin = json!({
        "Name": "aws:runShellScript", "Status": "Success", "StatusDetails": "Success", "ResponseCode": 0,
        "ResponseStartDateTime": 1576822555.123, "ResponseFinishDateTime": 1576822556.456, "Output": output,
        "StandardOutputUrl": "https://bucket.example.test/prefix/stdout",
        "StandardErrorUrl": "https://bucket.example.test/prefix/stderr",
        "OutputS3Region": "us-east-1", "OutputS3BucketName": "bucket", "OutputS3KeyPrefix": "prefix",
    });
    let invocation = json!({
        "CommandId": "8f3a1c9e-7b52-4f0d-9a64-1e2d3c4b5a69", "InstanceId": "i-0123456789abcdef0",
        "InstanceName": "host.example.test", "Comment": "a comment", "DocumentName": "AWS-RunShellScript",
        "DocumentVersion": "1", "RequestedDateTime": 1576822554.789, "Status": "Success",
        "StatusDetails": "Success", "TraceOutput": "", "StandardOutputUrl": "https://bucket.example.test/out",
        "StandardErrorUrl": "https://bucket.example.test/err", "CommandPlugins": [plugin],
        "ServiceRole": "arn:aws:iam::123456789012:role/notify",
        "NotificationConfig": {
            "NotificationArn": "arn:aws:sns:us-east-1:123456789012:done", "NotificationEvents": ["All"],
            "NotificationType": "Command",
        },
        "CloudWatchOutputConfig": { "CloudWatchLogGroupName": "commands", "CloudWatchOutputEnabled": true },
    });
    json!({ "CommandInvocations": [invocation], "NextToken": "AAAAAdDWBF2" }).to_string()
}
