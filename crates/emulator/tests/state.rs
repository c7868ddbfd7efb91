//! State in a file survives restarts and being killed.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{self, Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use cloudspec_emulator::{Command, Emulator, Seed};
use cloudspec_wire::{Timestamp, Value};
use common::call;
use serde_json::json;

async fn open(file: &Path) -> Emulator {
    Emulator::builder().strict(true).state(file).start().await.unwrap()
}

fn create(emulator: &Emulator, name: &str) -> String {
    let input = json!({ "RegionId": "cn-hangzhou", "Name": name, "Type": "RunShellScript", "CommandContent": "eA==" });
    let (status, body) = call(emulator, "CreateCommand", input);
    assert_eq!(status, 200, "{body}");
    body["CommandId"].as_str().unwrap().to_owned()
}

fn command_ids(emulator: &Emulator) -> Vec<String> {
    let mut ids = Vec::new();
    let mut token = Value::Null;
    loop {
        let input = json!({ "RegionId": "cn-hangzhou", "MaxResults": 50, "NextToken": token });
        let (_, body) = call(emulator, "DescribeCommands", input);
        let page = body["Commands"]["Command"].as_array().unwrap().clone();
        ids.extend(page.iter().map(|command| command["CommandId"].as_str().unwrap().to_owned()));
        token = body["NextToken"].clone();
        if token == "" {
            return ids;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn state_survives_a_restart_and_ids_go_on() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let first = open(&file).await;
    let kept = create(&first, "kept");
    let deleted = create(&first, "deleted");
    call(&first, "DeleteCommand", json!({ "RegionId": "cn-hangzhou", "CommandId": deleted }));
    first.stop().await;

    let second = open(&file).await;
    assert_eq!(command_ids(&second), [kept]);
    let fresh = create(&second, "fresh");
    assert_ne!(fresh, deleted);
    second.reset().unwrap();
    second.stop().await;
    assert!(command_ids(&open(&file).await).is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn planted_resources_are_created_at_the_time_of_the_clock_unless_they_say_when() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.clock().freeze();
    emulator.clock().advance(Duration::from_secs(86_400));
    let old = json!({ "InstanceId": "i-old", "CreationTime": "2020-01-01T00:00:00Z" });
    emulator.plant(Seed::new().instance("i-new").resource("ecs.instance", old)).unwrap();
    let created = |id: &str| {
        let input = json!({ "RegionId": "cn-hangzhou", "InstanceIds": [id] });
        let (status, body) = call(&emulator, "ecs/DescribeInstances", input);
        assert_eq!(status, 200, "{body}");
        body["Instances"]["Instance"][0]["CreationTime"].as_str().unwrap().to_owned()
    };
    let tomorrow = Timestamp::from(emulator.clock().now()).to_string();
    assert_eq!(created("i-new")[..13], tomorrow[..13]);
    assert_eq!(created("i-old")[..10], *"2020-01-01");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn resources_and_what_is_to_happen_to_them_survive_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let first = open(&file).await;
    first.clock().freeze();
    let (_, body) = call(&first, "vpc/CreateVpc", json!({ "RegionId": "cn-hangzhou" }));
    let vpc = body["VpcId"].clone();
    first.stop().await;
    let second = open(&file).await;
    let status = |emulator: &Emulator| {
        let (_, body) =
            call(emulator, "vpc/DescribeVpcs", json!({ "RegionId": "cn-hangzhou", "VpcId": vpc }));
        body["Vpcs"]["Vpc"][0]["Status"].clone()
    };
    assert_eq!(status(&second), "Pending", "the clock still stands");
    second.clock().advance(Duration::from_secs(10));
    assert_eq!(status(&second), "Available");
    let rename = json!({ "VpcId": vpc, "VpcName": "kept" });
    assert_eq!(call(&second, "vpc/ModifyVpcAttribute", rename).0, 200);
    second.stop().await;
    let third = open(&file).await;
    let (_, body) = call(&third, "vpc/DescribeVpcs", json!({ "RegionId": "cn-hangzhou" }));
    assert_eq!((&body["TotalCount"], &body["Vpcs"]["Vpc"][0]["VpcName"]), (&json!(1), &json!("kept")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_that_was_moved_on_or_stopped_is_so_after_a_restart() {
    const YEAR: Duration = Duration::from_secs(366 * 86_400);
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let first = open(&file).await;
    first.clock().advance(YEAR);
    first.clock().freeze();
    let stood_at = first.clock().now();
    first.stop().await;
    let second = open(&file).await;
    assert_eq!(second.clock().now(), stood_at);
    second.clock().resume();
    second.stop().await;
    let third = open(&file).await;
    let running = third.clock().now();
    assert!(running > stood_at && third.clock().now() > running, "it runs on from there");
    third.reset().unwrap();
    third.stop().await;
    assert!(open(&file).await.clock().now() < stood_at, "a reset sets it back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_acknowledged_is_lost_when_the_emulator_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let mut acknowledged = Vec::new();
    for round in 0..20 {
        let (mut child, address) = spawn(&file);
        // The writes of a round that have to be acknowledged before the end, which comes in the middle of the next one.
        let count = Arc::new(AtomicUsize::new(0));
        let killer = kill_after(&child, 1 + round % 5, count.clone());
        acknowledged.extend(write_until_it_dies(address, &count));
        killer.join().unwrap();
        child.wait().unwrap();
    }
    assert!(acknowledged.len() >= 20, "only {} writes were acknowledged", acknowledged.len());
    let reopened = open(&file).await;
    let there = command_ids(&reopened);
    let lost: Vec<_> = acknowledged.iter().filter(|id| !there.contains(id)).collect();
    assert!(lost.is_empty(), "lost {lost:?} of {}", acknowledged.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_next_start_gives_back_the_room_of_what_is_gone_and_loses_nothing_when_it_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let mut seed = Seed::new();
    for number in 0..20_000 {
        let (id, content) = (format!("c-{number}"), "eA==".repeat(50));
        seed.commands.push(Command { id, content, ..Command::default() });
    }
    let first = open(&file).await;
    first.plant(seed).unwrap();
    first.reset().unwrap();
    let kept: Vec<String> = (0..10).map(|number| create(&first, &format!("kept-{number}"))).collect();
    let latest_first: Vec<String> = kept.into_iter().rev().collect();
    first.stop().await;
    let large = file.metadata().unwrap().len();
    let copy = dir.path().join("copy");
    for round in 0..20 {
        std::fs::copy(&file, &copy).unwrap();
        let mut child = command(&copy).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(round * 5));
        child.kill().unwrap();
        child.wait().unwrap();
        let again = open(&copy).await;
        assert_eq!(command_ids(&again), latest_first, "killed after {} ms", round * 5);
        again.stop().await;
        let small = copy.metadata().unwrap().len();
        assert!(small < large / 4, "{small} bytes of {large} are left");
    }
    println!("{} bytes of {large} are left", copy.metadata().unwrap().len());
}

fn spawn(file: &Path) -> (Child, std::net::SocketAddr) {
    let mut child = command(file).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap().parse().unwrap();
    (child, address)
}

fn command(file: &Path) -> process::Command {
    let mut command = process::Command::new(env!("CARGO_BIN_EXE_cloudspec-emulator"));
    command.args(["--port", "0", "--no-signatures", "--state"]).arg(file).stdout(Stdio::piped());
    command
}

/// Kills the process with a signal that it cannot catch, once so many writes were acknowledged.
fn kill_after(child: &Child, writes: usize, count: Arc<AtomicUsize>) -> std::thread::JoinHandle<()> {
    let id = child.id().to_string();
    std::thread::spawn(move || {
        let end = Instant::now() + Duration::from_secs(20);
        while count.load(Ordering::Relaxed) < writes && Instant::now() < end {
            std::thread::yield_now();
        }
        assert!(process::Command::new("kill").args(["-9", &id]).status().unwrap().success());
    })
}

/// Writes as fast as the emulator acknowledges; the ids it gave.
fn write_until_it_dies(address: std::net::SocketAddr, count: &AtomicUsize) -> Vec<String> {
    let mut ids = Vec::new();
    let end = Instant::now() + Duration::from_secs(30);
    while Instant::now() < end {
        let Some(id) = write_one(address) else { return ids };
        ids.push(id);
        count.fetch_add(1, Ordering::Relaxed);
    }
    panic!("the emulator was not killed");
}

fn write_one(address: std::net::SocketAddr) -> Option<String> {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(address).ok()?;
    let request = format!(
        "GET /?Action=CreateCommand&Version=2014-05-26&RegionId=cn-hangzhou&Name=n&Type=RunShellScript\
         &CommandContent=eA%3D%3D HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut response = String::new();
    stream.read_to_string(&mut response).ok()?;
    let (_, body) = response.split_once("\r\n\r\n")?;
    let body: Value = serde_json::from_str(body).ok()?;
    body["CommandId"].as_str().map(str::to_owned)
}
