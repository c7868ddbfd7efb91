//! What gets waiters, and what does not.

use std::collections::BTreeMap;

use cloudspec_spec::catalogue::{Catalogue, from_text};
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::language::{Operation, Waiter};

use super::{Uncertain, detect, polling};

fn operation(text: &str) -> Operation {
    from_text(text, 0, &mut Diagnostics::new()).unwrap()
}

fn state(name: &str, values: &str) -> String {
    let values: Vec<String> = values.split(' ').map(|value| format!("{value:?}")).collect();
    format!(r#"{{"name":"{name}","type":"enum","values":[{}]}}"#, values.join(","))
}

fn list(name: &str, members: &[&str]) -> String {
    let members = members.join(",");
    format!(r#"{{"name":"{name}","type":"list","items":{{"type":"record","members":[{members}]}}}}"#)
}

/// A read of `name` with these inputs and this response.
fn read(name: &str, input: &[&str], output: &[&str], more: &str) -> Operation {
    let (input, output) = (input.join(","), output.join(","));
    operation(&format!(r#"{{"name":"{name}","effect":"read","input":[{input}],"output":[{output}]{more}}}"#))
}

const ID: &str = r#"{"name":"DiskId","type":"string"}"#;
const REGION: &str = r#"{"name":"RegionId","required":true,"type":"string"}"#;

/// Names, inputs, path and outcomes of waiters, a line each.
fn shown(waiters: &[Waiter]) -> String {
    let line = |waiter: &Waiter| {
        let gone = if waiter.gone { " or gone" } else { "" };
        let not_found: Vec<String> = waiter.not_found.iter().map(|code| format!(" {code}")).collect();
        format!(
            "{}({}) {} = {}{gone}{} else {}",
            waiter.name,
            waiter.inputs.join(","),
            waiter.path,
            waiter.success.join("|"),
            not_found.concat(),
            waiter.failure.join("|")
        )
    };
    waiters.iter().map(line).collect::<Vec<_>>().join("; ")
}

#[test]
fn an_operation_has_waiters_when_resource_state_and_meaning_are_certain() {
    let disk = |state: &str| list("Disks", &[ID, state]);
    let available = state("Status", "Creating Available In_use Deleting CreateFailed");
    let plain = state("Status", "Pending Available");
    let task = state("TaskStatus", "Running Success Failed");
    let missing = r#","errors":[{"status":404,"code":"InvalidDiskId.NotFound"},{"status":404,"code":"NoSnapshot.NotFound"}]"#;
    let cases = [
        (
            read("DescribeDisks", &[REGION, ID], &[&disk(&available)], ""),
            "disk_available(DiskId) Disks.Status = Available else CreateFailed|Deleting; \
             disk_deleted(DiskId) Disks.Status =  or gone else ; \
             disk_in_use(DiskId) Disks.Status = In_use else CreateFailed|Deleting",
        ),
        (
            read(
                "GetDiskAttribute",
                &[r#"{"name":"DiskId","required":true,"type":"string"}"#],
                &[ID, &plain],
                missing,
            ),
            "disk_available(DiskId) Status = Available else ",
        ),
        (
            read("GetDisk", &[ID], &[ID, &state("State", "Creating Ready Deleting Deleted")], missing),
            "disk_deleted(DiskId) State = Deleted or gone InvalidDiskId.NotFound else ; \
             disk_ready(DiskId) State = Ready else Deleting|Deleted",
        ),
        (
            read(
                "ListDisks",
                &[r#"{"name":"DiskIds","type":"list","items":{"type":"string"}}"#],
                &[&disk(&plain)],
                "",
            ),
            "disks_available(DiskIds) Disks.Status = Available else ",
        ),
        (
            read(
                "GetTask",
                &[r#"{"name":"taskId","required":true,"type":"string"}"#],
                &[r#"{"name":"taskId","type":"string"}"#, &task],
                "",
            ),
            "task_finished(taskId) TaskStatus = Success|Failed else ; task_succeeded(taskId) TaskStatus = Success else Failed",
        ),
        (
            read(
                "DescribeRouteEntryList",
                &[
                    r#"{"name":"RouteTableId","required":true,"type":"string"}"#,
                    r#"{"name":"RouteEntryId","type":"string"}"#,
                ],
                &[&list("Entries", &[r#"{"name":"RouteEntryId","type":"string"}"#, &plain])],
                "",
            ),
            "route_entry_available(RouteTableId,RouteEntryId) Entries.Status = Available else ",
        ),
    ];
    for (operation, expected) in cases {
        assert_eq!(
            shown(&detect(std::slice::from_ref(&operation), &BTreeMap::new(), Some("RegionId"))),
            expected,
            "{}",
            operation.name
        );
    }
}

#[test]
fn what_is_not_certain_has_none_and_a_reason() {
    let plain = state("Status", "Pending Available");
    let disks = list("Disks", &[ID, &plain]);
    let cases = [
        ("", read("GetOther", &[], &[], ""), Uncertain::Elsewhere),
        ("MakeDisk", operation(r#"{"name":"MakeDisk","effect":"write"}"#), Uncertain::Changes),
        ("DescribeDisks", read("DescribeDisks", &[REGION], &[&disks], ""), Uncertain::Input),
        (
            "DescribeDisks",
            read("DescribeDisks", &[ID, r#"{"name":"DiskIds","type":"string"}"#], &[&disks], ""),
            Uncertain::Input,
        ),
        (
            "DescribeDisks",
            read("DescribeDisks", &[ID, r#"{"name":"Kind","required":true,"type":"string"}"#], &[&disks], ""),
            Uncertain::OtherInputs,
        ),
        (
            "DescribeDisks",
            read("DescribeDisks", &[ID], &[&list("Disks", &[&plain])], ""),
            Uncertain::Resource,
        ),
        (
            "DescribeDisks",
            read("DescribeDisks", &[ID], &[&disks, &list("Others", &[ID, &plain])], ""),
            Uncertain::Resource,
        ),
        ("DescribeDisks", read("DescribeDisks", &[ID], &[&list("Disks", &[ID])], ""), Uncertain::Member),
        (
            "DescribeDisks",
            read(
                "DescribeDisks",
                &[ID],
                &[&list("Disks", &[ID, &plain, &state("State", "Pending Active")])],
                "",
            ),
            Uncertain::Member,
        ),
        (
            "DescribeDisks",
            read(
                "DescribeDisks",
                &[ID],
                &[&list("Disks", &[ID, r#"{"name":"Status","type":"string"}"#])],
                "",
            ),
            Uncertain::Open,
        ),
        (
            "DescribeDisks",
            read(
                "DescribeDisks",
                &[ID],
                &[&list("Disks", &[ID, &state("Status", "Pending Available All")])],
                "",
            ),
            Uncertain::Words,
        ),
    ];
    for (polled, operation, expected) in cases {
        assert_eq!(
            polling(polled, &[operation], &BTreeMap::new(), Some("RegionId")),
            Err(expected),
            "{expected}"
        );
    }
}

#[test]
fn the_operation_to_poll_goes_first_and_its_callers_say_how_often_and_how_long() {
    let disks = [list("Disks", &[ID, &state("Status", "Pending Available")])];
    let output: Vec<&str> = disks.iter().map(String::as_str).collect();
    let operations = [
        read("DescribeDisks", &[ID], &output, ""),
        read("ListDisks", &[ID], &output, ""),
        operation(
            r#"{"name":"DeleteDisk","effect":"write","asynchronous":{"poll":"ListDisks","interval":5,"attempts":60}}"#,
        ),
        operation(
            r#"{"name":"ModifyDisk","effect":"write","asynchronous":{"poll":"ListDisks","interval":10,"attempts":90}}"#,
        ),
    ];
    let waiters = detect(&operations, &BTreeMap::new(), Some("RegionId"));
    let expected = "disk_available(DiskId) Disks.Status = Available else ; disk_deleted(DiskId) Disks.Status =  or gone else ";
    assert_eq!(shown(&waiters), expected);
    for waiter in waiters {
        assert_eq!(
            (waiter.operation.as_str(), waiter.delay, waiter.timeout),
            ("ListDisks", Some(5), Some(900))
        );
    }
}

#[test]
fn one_that_shows_a_resource_ends_with_the_code_that_the_service_has_for_none() {
    let shown = |code: &str| {
        let missing = format!(r#","errors":[{{"status":404,"code":"{code}"}}]"#);
        let states = state("State", "Creating Ready Deleting Deleted");
        let operations = [
            read("GetDisk", &[ID], &[ID, &states], ""),
            operation(&format!(r#"{{"name":"DeleteDisk","effect":"write"{missing}}}"#)),
        ];
        shown(&detect(&operations, &BTreeMap::new(), Some("RegionId")))
    };
    for (code, expected) in [
        ("InvalidDiskId.NotFound", "Deleted or gone InvalidDiskId.NotFound else"),
        ("ResourceNotFound.Disk", "Deleted or gone ResourceNotFound.Disk else"),
        ("InvalidDiskSnapshotId.NotFound", "Deleted else"),
    ] {
        assert!(
            shown(code).contains(&format!("disk_deleted(DiskId) State = {expected}")),
            "{code}: {}",
            shown(code)
        );
    }
}

#[test]
fn every_committed_waiter_for_an_end_knows_what_the_service_says_then() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
    let (catalogue, _) = Catalogue::read(root.as_ref());
    let services: Vec<_> = catalogue.providers.iter().flat_map(|provider| &provider.services).collect();
    let (mut count, mut wrong) = (0, Vec::new());
    for service in services {
        let is_end =
            |waiter: &&Waiter| waiter.name.ends_with("_deleted") || waiter.name.ends_with("_released");
        for waiter in service.spec.waiters.iter().filter(is_end) {
            count += 1;
            let lists = waiter.path.contains('.');
            if !waiter.gone || !lists && waiter.not_found.is_empty() {
                wrong.push(&waiter.name);
            }
        }
    }
    println!("{count} waiters for an end");
    assert!(count > 25 && wrong.is_empty(), "{count}: {wrong:?}");
}
