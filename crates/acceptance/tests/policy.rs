//! The least policy for what an application calls.

use cloudspec_alibaba::policy::least_policy;
use cloudspec_alibaba_ecs::SERVICE;
use cloudspec_alibaba_vpc as vpc;

#[test]
fn a_policy_for_running_commands_names_their_actions_and_resources() {
    let names = ["RunCommand", "DescribeInvocations", "DescribeCloudAssistantStatus"];
    let operations = names.into_iter().filter_map(|name| SERVICE.operation(name));
    let policy = least_policy(operations, &[("regionId", "cn-hangzhou"), ("accountId", "123456")]);
    let expected = serde_json::json!({
        "Version": "1",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": ["ecs:DescribeInvocations"],
                "Resource": [
                    "acs:ecs:cn-hangzhou:123456:command/*",
                    "acs:ecs:cn-hangzhou:123456:instance/*",
                ],
            },
            {
                "Effect": "Allow",
                "Action": ["ecs:DescribeCloudAssistantStatus", "ecs:RunCommand"],
                "Resource": ["acs:ecs:cn-hangzhou:123456:instance/*"],
            },
        ],
    });
    assert_eq!(policy.to_json(), expected);
    assert_eq!(policy.open_places().collect::<Vec<_>>(), ["commandId", "instanceId"]);
    assert_eq!(policy.undocumented().count(), 0);
}

#[test]
fn all_of_cloud_assistant_has_its_authorization() {
    let words = [
        "Command",
        "Invocation",
        "SendFile",
        "Activation",
        "ManagedInstance",
        "TerminalSession",
        "CloudAssistant",
        "Plugin",
    ];
    let operations = SERVICE.operations.iter().copied();
    let family = operations.filter(|operation| words.iter().any(|word| operation.name.contains(word)));
    let policy = least_policy(family, &[]);
    assert_eq!(policy.undocumented().count(), 0, "{:?}", policy.undocumented().collect::<Vec<_>>());
}

#[test]
fn what_is_called_most_has_its_authorization() {
    let names = [
        "RunInstances",
        "DescribeInstances",
        "StartInstances",
        "StopInstances",
        "DeleteInstances",
        "CreateDisk",
        "AttachDisk",
        "DescribeDisks",
        "CreateSnapshot",
        "CreateImage",
        "DescribeImages",
        "CreateSecurityGroup",
        "AuthorizeSecurityGroup",
        "CreateNetworkInterface",
        "TagResources",
    ];
    let policy = least_policy(names.into_iter().filter_map(|name| SERVICE.operation(name)), &[]);
    assert_eq!(policy.undocumented().count(), 0);
}

#[test]
fn what_is_not_documented_is_named_and_not_guessed() {
    let names = ["CreateVpc", "DescribeVpcs"];
    let undocumented = names.into_iter().filter_map(|name| vpc::SERVICE.operation(name));
    let policy = least_policy(undocumented.chain(SERVICE.operation("RunCommand")), &[]);
    assert_eq!(policy.undocumented().collect::<Vec<_>>(), names);
    let actions: Vec<_> = policy.to_json()["Statement"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|it| it["Action"].clone())
        .collect();
    assert_eq!(actions, [serde_json::json!(["ecs:RunCommand"])]);
}
