//! What responses cost, in rows that are looked at: a page costs what is on it, and what is gone costs nothing.

use cloudspec_wire::Value;
use serde_json::json;

use super::World;
use crate::call::Call;
use crate::catalogue::Catalogue;
use crate::gateway::alibaba::Alibaba;
use crate::input::Input;
use crate::millis::Millis;
use crate::pace::Pace;
use crate::rules::Rules;
use crate::seed::Seed;

/// A world with `count` instances, all tagged with one environment and every tenth with one role.
fn world(instances: usize) -> World {
    let mut world = World::new();
    let seed = (0..instances).fold(Seed::new(), |seed, number| {
        let role = if number % 10 == 0 { "front" } else { "back" };
        let tags = json!([{ "Key": "env", "Value": "test" }, { "Key": "role", "Value": role }]);
        seed.resource("ecs.instance", json!({ "InstanceId": format!("i-{number:06}"), "Tags": tags }))
    });
    world.plant(seed, 0).unwrap();
    world
}

/// The response to a call of an operation of Alibaba Cloud at a time; the call has to succeed.
fn call(world: &mut World, now: Millis, (service, operation): (&str, &str), input: Value) -> Value {
    let catalogue = Catalogue::built_in().unwrap();
    let target = catalogue.named(operation).find(|target| target.service.name == service).unwrap();
    let (rules, pace) = (Rules::default(), Pace::default());
    let call = Call { gateway: &Alibaba, target, caller: "", input: Input(&input), now, pace, rules: &rules };
    let output = world.perform(&call).unwrap();
    world.commit().unwrap();
    output.unwrap_or_else(|refusal| panic!("{operation} {input}: {refusal:?}")).into_value()
}

/// The number of rows that `DescribeInstances` looks at when nothing is kept of what was written of instances before, and how
/// many instances it returns of how many.
fn describe(world: &mut World, input: Value) -> (u64, usize, u64) {
    // What an instance shows depends on the types of instances.
    let types = world.model.table("ecs.instance_type");
    world.cloud.edit(types, "none", |_| {});
    describe_again(world, input)
}

/// The same, when what was written of instances before is kept.
fn describe_again(world: &mut World, input: Value) -> (u64, usize, u64) {
    let before = world.cloud.work();
    let output = call(world, 0, ("ecs", "DescribeInstances"), input);
    let shown = output["Instances"]["Instance"].as_array().unwrap().len();
    (world.cloud.work() - before, shown, output["TotalCount"].as_u64().unwrap())
}

#[test]
fn what_is_gone_leaves_nothing_behind() {
    let mut world = World::new();
    let mut sizes = Vec::new();
    for round in 1..=20 {
        let mut now = round * 10_000_000;
        let mut step = |service: &str, operation: &str, more: Value| {
            now += 100_000;
            let mut input = json!({ "RegionId": "cn-hangzhou" });
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            call(&mut world, now, (service, operation), input)
        };
        let vpc = step("vpc", "CreateVpc", json!({ "CidrBlock": "10.0.0.0/8" }))["VpcId"].clone();
        let place = json!({ "VpcId": vpc, "CidrBlock": "10.0.0.0/24", "ZoneId": "cn-hangzhou-h" });
        let vswitch = step("vpc", "CreateVSwitch", place)["VSwitchId"].clone();
        let group = step("ecs", "CreateSecurityGroup", json!({ "VpcId": vpc }))["SecurityGroupId"].clone();
        let tags = json!([{ "Key": "round", "Value": round.to_string() }]);
        let run = json!({
            "ImageId": "ubuntu_22_04_x64_20G_alibase_20240710.vhd", "InstanceType": "ecs.g7.large",
            "VSwitchId": vswitch, "SecurityGroupId": group, "Amount": 2, "InternetMaxBandwidthOut": 5, "Tag": tags,
        });
        let ids = step("ecs", "RunInstances", run)["InstanceIdSets"]["InstanceIdSet"].clone();
        step("ecs", "DeleteInstances", json!({ "InstanceId": ids, "Force": true }));
        step("ecs", "DeleteSecurityGroup", json!({ "SecurityGroupId": group }));
        step("vpc", "DeleteVSwitch", json!({ "VSwitchId": vswitch }));
        step("vpc", "DeleteVpc", json!({ "VpcId": vpc }));
        let rows: usize = world.snapshot().0.iter().map(|rows| rows.len()).sum();
        sizes.push((rows, world.cloud.index_values()));
    }
    assert_eq!(sizes.first(), sizes.last());
}

#[test]
fn a_page_costs_what_is_on_it_however_many_there_are_and_wherever_it_is() {
    let page =
        |number: u64, size: u64| json!({ "RegionId": "cn-hangzhou", "PageNumber": number, "PageSize": size });
    let (mut few, mut many) = (world(100), world(10_000));
    let (cost, shown, total) = describe(&mut many, page(1, 10));
    assert_eq!((shown, total), (10, 10_000));
    assert!(cost <= 10 * 8, "{cost} rows for ten instances");
    assert_eq!(describe(&mut few, page(1, 10)).0, cost, "a hundredth of the instances");
    assert_eq!(describe(&mut many, page(900, 10)).0, cost, "a page near the end");
    assert_eq!(describe(&mut many, page(1, 100)).0, 10 * cost, "ten times the page");
    let by_token = json!({ "RegionId": "cn-hangzhou", "MaxResults": 10, "NextToken": "AAAAAV300001388" });
    assert_eq!(describe(&mut many, by_token), (cost, 10, 10_000));
}

#[test]
fn a_page_that_was_written_before_costs_the_resources_on_it() {
    let mut world = world(100);
    let page = json!({ "RegionId": "cn-hangzhou", "PageNumber": 2, "PageSize": 20 });
    assert!(describe(&mut world, page.clone()).0 > 20);
    assert_eq!(describe_again(&mut world, page), (20, 20, 100));
}

#[test]
fn a_page_of_what_an_index_finds_costs_what_is_on_it() {
    let by = |more: Value| {
        let mut input = json!({ "RegionId": "cn-hangzhou", "PageSize": 10 });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let tag = |key: &str, value: &str| json!({ "Key": key, "Value": value });
    let (mut few, mut many) = (world(100), world(10_000));
    for (more, expected) in [
        (json!({ "Tag": [tag("role", "front")] }), 1000),
        (json!({ "Tag": [tag("env", "test")] }), 10_000),
        (json!({ "Tag": [tag("env", "test"), tag("role", "front")] }), 1000),
        (json!({ "Status": "Running", "Tag": [tag("role", "front")] }), 1000),
        (json!({ "ZoneId": "cn-hangzhou-h" }), 0),
    ] {
        let (cost, _, total) = describe(&mut many, by(more.clone()));
        assert_eq!(total, expected, "{more}");
        assert_eq!(cost, describe(&mut few, by(more.clone())).0, "a hundredth of the instances: {more}");
    }
}

#[test]
fn the_first_the_middle_and_the_last_page_cost_the_same_however_they_are_asked_for() {
    const SIZE: u64 = 10;
    let mut world = world(10_000);
    let front = json!({ "Tag": [{ "Key": "role", "Value": "front" }] });
    for (filter, total) in [
        (json!({}), 10_000),
        (json!({ "Status": "Running" }), 10_000),
        (front, 1_000),
        (json!({ "ImageId": "" }), 10_000),
    ] {
        let mut costs = std::collections::BTreeSet::new();
        for start in [0, total / 2, total - SIZE] {
            let number = json!({ "PageNumber": start / SIZE + 1, "PageSize": SIZE });
            let token = json!({ "NextToken": format!("AAAAAV3{start:08x}"), "MaxResults": SIZE });
            for page in [number, token] {
                let mut input = json!({ "RegionId": "cn-hangzhou" });
                let inputs = input.as_object_mut().unwrap();
                inputs.extend(filter.as_object().unwrap().clone());
                inputs.extend(page.as_object().unwrap().clone());
                let (cost, shown, all) = describe(&mut world, input.clone());
                assert_eq!((shown, all), (10, total), "{input}");
                costs.insert(cost);
            }
        }
        assert_eq!(costs.len(), 1, "{filter}: {costs:?} rows");
    }
}

#[test]
fn a_filter_without_an_index_looks_at_every_resource_once() {
    let mut world = world(1_000);
    let by = |filter: Value| {
        let mut input = json!({ "RegionId": "cn-hangzhou", "PageSize": 10, "PageNumber": 3 });
        input.as_object_mut().unwrap().extend(filter.as_object().unwrap().clone());
        input
    };
    let (without, ..) = describe(&mut world, by(json!({})));
    let (cost, shown, total) = describe(&mut world, by(json!({ "InstanceTypeFamily": "ecs.g7" })));
    assert_eq!((cost, shown, total), (without + 1_000, 10, 1_000));
}

#[test]
fn the_pages_after_the_first_of_a_filter_without_an_index_cost_what_is_on_them() {
    let mut world = world(1_000);
    let page = |world: &mut World, number: u64, name: &str| {
        let input =
            json!({ "RegionId": "cn-hangzhou", "PageSize": 10, "PageNumber": number, "InstanceName": name });
        let (cost, shown, total) = describe_again(world, input);
        (cost >= 1_000, shown, total)
    };
    let name = |world: &mut World, id: &str, name: &str| {
        let input = json!({ "InstanceId": id, "InstanceName": name });
        call(world, 0, ("ecs", "ModifyInstanceAttribute"), input);
    };
    name(&mut world, "i-000500", "web-1");
    assert_eq!(page(&mut world, 1, "web*"), (true, 1, 1), "the first page");
    assert_eq!(page(&mut world, 2, "web*"), (false, 0, 1), "the next one");
    assert_eq!(page(&mut world, 1, "db*"), (true, 0, 0), "another filter");
    name(&mut world, "i-000501", "web-2");
    assert_eq!(page(&mut world, 1, "web*"), (true, 2, 2), "something changed");
}

#[test]
fn ids_and_indexed_members_are_looked_up_and_not_searched_for() {
    let mut world = world(10_000);
    let ids = json!({ "RegionId": "cn-hangzhou", "InstanceIds": "[\"i-000007\",\"i-nobody\"]" });
    let (cost, shown, total) = describe(&mut world, ids);
    assert_eq!((shown, total), (1, 1));
    assert!(cost < 20, "{cost} rows for one instance");
    let (cost, shown, _) = describe(&mut world, json!({ "RegionId": "cn-hangzhou", "VpcId": "vpc-nobody" }));
    assert_eq!((cost, shown), (0, 0));
}
