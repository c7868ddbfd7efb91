//! Every waiter of the committed services: how it ends for each documented value, and on resources of the emulated
//! clouds.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::pin::Pin;
use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Credentials, Error, ErrorKind};
use cloudspec_wire::{Repeat, Schema, Service, Value, Waiter};
use serde_json::json;
use {
    cloudspec_alibaba_cs as cs, cloudspec_alibaba_ecs as ecs, cloudspec_alibaba_vpc as vpc,
    cloudspec_zenlayer_vm as vm, cloudspec_zenlayer_zlb as zlb,
};

static SERVICES: [&Service; 5] = [&cs::SERVICE, &ecs::SERVICE, &vpc::SERVICE, &vm::SERVICE, &zlb::SERVICE];

/// The clients of all services that have waiters.
struct Clients {
    cs: cs::Client,
    ecs: ecs::Client,
    vpc: vpc::Client,
    vm: vm::Client,
    zlb: zlb::Client,
}

type Waiting = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

macro_rules! waits {
    ($clients:ident; $($service:ident: $($method:ident($($argument:expr),*)),+;)+) => {
        vec![$($({
            let wait = $clients.$service.$method($($argument),*);
            let name = concat!(stringify!($service), "/", stringify!($method));
            (name, Box::pin(async move { wait.await.map(drop) }) as Waiting)
        }),+),+]
    };
}

impl Clients {
    fn of_mock(mock: &Mock) -> Clients {
        let key = || Credentials::new("test-key", "test-secret");
        let alibaba = Config::with_transport(Arc::new(mock.clone()), key()).region("cn-hangzhou");
        let zenlayer = cloudspec_zenlayer::Config::with_transport(Arc::new(mock.clone()), key());
        Clients {
            cs: cs::Client::new(&alibaba),
            ecs: ecs::Client::new(&alibaba),
            vpc: vpc::Client::new(&alibaba),
            vm: vm::Client::new(&zenlayer),
            zlb: zlb::Client::new(&zenlayer),
        }
    }

    /// Every waiter by `service/method`, not begun yet.
    fn waits(&self) -> Vec<(&'static str, Waiting)> {
        waits![self;
            cs: wait_until_cluster_running("c"), wait_until_cluster_deleted("c"), wait_until_task_succeeded("T");
            ecs: wait_until_invocation_finished("t"), wait_until_invocation_succeeded("t"),
                wait_until_instance_invocation_finished("t", "i"), wait_until_instance_invocation_succeeded("t", "i"),
                wait_until_send_file_finished("f"), wait_until_send_file_succeeded("f"),
                wait_until_cloud_assistant_running(["i"]), wait_until_instances_running(["i"]),
                wait_until_instances_stopped(["i"]), wait_until_instances_deleted(["i"]),
                wait_until_disks_available(["d"]), wait_until_disks_in_use(["d"]), wait_until_disks_deleted(["d"]),
                wait_until_image_available("m"), wait_until_snapshots_accomplished(["s"]),
                wait_until_network_interfaces_available(["eni"]), wait_until_network_interfaces_in_use(["eni"]),
                wait_until_network_interfaces_deleted(["eni"]);
            vpc: wait_until_vpc_available("vpc"), wait_until_vpc_deleted("vpc"), wait_until_vswitch_available("vsw"),
                wait_until_vswitch_deleted("vsw"), wait_until_nat_gateway_available("ngw"),
                wait_until_nat_gateway_deleted("ngw"), wait_until_eip_available("eip"), wait_until_eip_in_use("eip"),
                wait_until_eip_released("eip"), wait_until_vpn_gateway_active("vpn");
            vm: wait_until_instances_running(["1"]), wait_until_instances_stopped(["1"]),
                wait_until_instances_released(["1"]), wait_until_disks_available(["1"]), wait_until_disks_in_use(["1"]),
                wait_until_images_available("z", ["1"]);
            zlb: wait_until_load_balancers_running(["1"]);
        ]
    }
}

/// How the waiter ends when every response is this one.
async fn end(service: &Service, waiter: &Waiter, status: u16, body: Value) -> Result<(), Error> {
    let mock = Mock::new();
    mock.when(|_| true).json(status, body);
    let name = format!("{}/wait_until_{}", service.name, waiter.name);
    let waits = Clients::of_mock(&mock).waits();
    let (_, wait) = waits.into_iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name}"));
    wait.await
}

/// A response with `value` at the path, or with nothing there.
fn response(schema: &'static Schema, path: &[&str], value: Option<&str>) -> Value {
    let Some((first, rest)) = path.split_first() else { return value.into() };
    let (_, field) = schema.field(first).unwrap_or_else(|| panic!("{first} is not in {}", schema.name));
    let inner = match field.shape.schema() {
        Some(schema) => response(schema, rest, value),
        None => value.into(),
    };
    let elements = || if value.is_some() { json!([inner]) } else { json!([]) };
    match field.repeat {
        Repeat::List { wrapper: Some(wrapper) } => json!({ *first: { wrapper: elements() } }),
        Repeat::List { wrapper: None } => json!({ *first: elements() }),
        _ if value.is_none() && rest.is_empty() => json!({}),
        _ => json!({ *first: inner }),
    }
}

fn outcome(result: &Result<(), Error>) -> &'static str {
    match result.as_ref().map_err(Error::kind) {
        Ok(()) => "done",
        Err(ErrorKind::WaitFailed) => "failed",
        Err(ErrorKind::WaitTimeout) => "still waiting",
        Err(ErrorKind::NotFound) => "not found",
        Err(_) if result.as_ref().is_err_and(Error::is_not_found) => "not found",
        Err(_) => "another error",
    }
}

#[tokio::test(start_paused = true)]
async fn every_waiter_ends_as_each_value_of_its_table_says() {
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for service in SERVICES {
        for waiter in service.waiters {
            let operation = service.operation(waiter.operation).unwrap();
            let schema = (operation.response)(operation).schema();
            let with = |value: Option<&str>| (200, response(schema, waiter.path, value));
            let refused =
                |code: &str| (404, json!({ "Code": code, "Message": "m", "code": code, "message": "m" }));
            let absent = if waiter.gone { "done" } else { "not found" };
            // A response that is the resource itself says by its code that there is none.
            let nothing = if waiter.path.len() > 1 { absent } else { "still waiting" };
            let mut cases = vec![
                ("nothing", with(None), nothing),
                ("another value", with(Some("Else")), "still waiting"),
            ];
            cases.extend(waiter.success.iter().map(|value| (*value, with(Some(value)), "done")));
            cases.extend(waiter.failure.iter().map(|value| (*value, with(Some(value)), "failed")));
            cases.extend(waiter.not_found.iter().map(|code| (*code, refused(code), absent)));
            for (what, (status, body), expected) in cases {
                let result = end(service, waiter, status, body).await;
                tried += 1;
                if outcome(&result) != expected {
                    wrong.push(format!(
                        "{}/{}, {what}: {expected} expected, {result:?}",
                        service.name, waiter.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty() && tried > 150, "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_waiter_is_left_out() {
    let waiters = SERVICES.iter().flat_map(|service| {
        service.waiters.iter().map(|waiter| format!("{}/wait_until_{}", service.name, waiter.name))
    });
    let known = Clients::of_mock(&Mock::new()).waits();
    let missing: Vec<String> = waiters.filter(|name| !known.iter().any(|(known, _)| known == name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
