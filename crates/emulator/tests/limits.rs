//! Limits on callers: time, memory, and web pages of other sites; and the messages of the program.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cloudspec_emulator::{Emulator, Seed};
use cloudspec_wire::Value;
use common::{admin, call};
use serde_json::json;

const SHORT: Duration = Duration::from_millis(200);

/// What a connection gives back once `text` was sent, and how long it took to end.
fn sent(emulator: &Emulator, text: &str) -> (String, Duration) {
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let began = Instant::now();
    stream.write_all(text.as_bytes()).unwrap();
    let mut response = Vec::new();
    // An end by force is an end.
    let _ = stream.read_to_end(&mut response);
    (String::from_utf8_lossy(&response).into_owned(), began.elapsed())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_connection_that_is_slow_or_idle_ends() {
    let emulator = Emulator::builder().strict(true).time_limits(SHORT, SHORT).start().await.unwrap();
    let host = emulator.address();
    let table = [
        ("nothing", String::new()),
        ("half of the headers", format!("GET / HTTP/1.1\r\nhost: {host}\r\n")),
        ("half of the body", format!("POST / HTTP/1.1\r\nhost: {host}\r\ncontent-length: 10\r\n\r\nhalf")),
        ("a request, and nothing after it", format!("GET /_emulator/rules HTTP/1.1\r\nhost: {host}\r\n\r\n")),
    ];
    for (what, text) in table {
        let (response, time) = sent(&emulator, &text);
        assert!(time < Duration::from_secs(10), "{what}: {time:?}");
        assert_eq!(response.contains("the body did not come within 0.2 seconds"), what.ends_with("body"));
        assert_eq!(response.contains(" 200 "), what.starts_with("a request"), "{what}: {response}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_cannot_be_taken_is_refused_at_once_with_the_reason() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let host = emulator.address();
    let chunked = format!("POST /a HTTP/1.1\r\nhost: {host}\r\ntransfer-encoding: chunked\r\n\r\n");
    let table = [
        (
            format!("POST /a HTTP/1.1\r\nhost: {host}\r\ncontent-length: 99000000000000\r\n\r\n{{"),
            "413",
            "POST /a: the body is announced with 99000000000000 bytes; the largest body is 8388608 bytes (8 MiB)",
        ),
        (
            format!("{chunked}ffffffffffffffff\r\nab"),
            "413",
            "POST /a: a chunk is announced with 18446744073709551615 bytes; the largest body is 8388608 bytes (8 MiB)",
        ),
        (format!("{chunked}1\r\na\r\n800001\r\nab"), "413", "a chunk is announced with 8388609 bytes"),
        (format!("{chunked}no size\r\n"), "400", "POST /a: the body cannot be read: "),
        (
            format!("get / HTTP/1.1\r\nhost: {host}\r\n\r\n"),
            "501",
            "get /: unknown method; expected one of GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS, in capitals",
        ),
        (
            format!("GET / HTTP/1.1\r\nhost: {host}\r\nhost: elsewhere.test\r\n\r\n"),
            "400",
            "GET /: expected one header `host`, found several",
        ),
    ];
    for (text, status, reason) in table {
        let (response, time) = sent(&emulator, &text);
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{text}: {response}");
        assert!(response.contains(&format!("{host}: ")) && response.contains(reason), "{response}");
        assert!(time < Duration::from_secs(5), "{text}: {time:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_journal_is_bounded_in_bytes() {
    let emulator = Emulator::builder().strict(true).journal_bytes(100_000).start().await.unwrap();
    for _ in 0..30 {
        let input = json!({ "RegionId": "cn-hangzhou", "Name": "n".repeat(2000) });
        call(&emulator, "DescribeCommands", input);
    }
    assert!((3..20).contains(&emulator.journal().len()), "{}", emulator.journal().len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pages_of_other_sites_and_foreign_hosts_are_refused() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let host = emulator.address();
    let table = [
        (format!("host: {host}"), "200"),
        (format!("host: {host}\r\norigin: http://{host}"), "200"),
        (format!("host: {host}\r\norigin: http://elsewhere.test"), "403"),
        (format!("host: {host}\r\nsec-fetch-site: cross-site"), "403"),
        ("host: rebound.test".to_owned(), "403"),
    ];
    for (headers, expected) in table {
        let request = format!("DELETE /_emulator/journal HTTP/1.1\r\n{headers}\r\nconnection: close\r\n\r\n");
        let (response, _) = sent(&emulator, &request);
        assert!(response.starts_with(&format!("HTTP/1.1 {expected}")), "{headers}: {response}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_advance_that_overflows_is_an_error_and_moves_nothing() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.clock().freeze();
    let before = emulator.clock().now();
    let (status, body) = admin(&emulator, "POST", "clock", json!({ "advance": u64::MAX }));
    assert_eq!(status, 400);
    assert!(body["error"].as_str().unwrap().starts_with("advance: "), "{body}");
    assert_eq!(emulator.clock().now(), before);
    assert!(emulator.clock().try_advance(Duration::MAX).is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_empty_state_file_is_refused_and_errors_name_path_and_address() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    std::fs::write(&file, "").unwrap();
    let error = Emulator::builder().state(&file).start().await.unwrap_err().to_string();
    assert!(error.contains(&file.display().to_string()) && error.contains("empty"), "{error}");
    std::fs::write(&file, "no database").unwrap();
    let error = Emulator::builder().state(&file).start().await.unwrap_err().to_string();
    assert!(error.contains(&file.display().to_string()), "{error}");
    let error = Emulator::builder().state(dir.path()).start().await.unwrap_err().to_string();
    assert!(error.contains("it is a folder; expected a regular file"), "{error}");
    #[cfg(unix)]
    {
        let pipe = dir.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let error = Emulator::builder().state(&pipe).start().await.unwrap_err().to_string();
        assert!(error.contains("it is a named pipe; expected a regular file"), "{error}");
    }
    let first = Emulator::builder().strict(true).start().await.unwrap();
    let error = Emulator::builder().address(first.address()).start().await.unwrap_err().to_string();
    assert!(error.contains(&first.address().to_string()), "{error}");
    assert!(error.ends_with("; choose another port, or 0 for a free one"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_page_of_very_many_is_small_and_finds_one_of_them() {
    let instance = |number: usize| json!({ "InstanceId": format!("i-{number:05}"), "InstanceName": format!("web-{number}") });
    let seed = (0..10_000).fold(Seed::new(), |seed, number| seed.resource("ecs.instance", instance(number)));
    let emulator = Emulator::builder().strict(true).plant(seed).start().await.unwrap();
    for id in ["i-00007", "<i>\"x\"</i>"] {
        call(&emulator, "StopInstance", json!({ "InstanceId": id }));
    }
    let host = emulator.address();
    let page = |query: &str| {
        let request = format!("GET /_emulator/{query} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        sent(&emulator, &request).0
    };
    let all = page("");
    assert!(all.len() < 500_000, "{} bytes", all.len());
    assert!(all.contains("200 of 10000 of them"), "it says what it leaves out");
    let found = page("?find=WEB-4321");
    assert!(found.contains("ecs.instance: 1<") && found.contains(">i-04321<"), "{found}");
    assert!(!found.contains("i-04322") && !found.contains("StopInstance"), "{found}");
    let hostile = page("?find=%3Ci%3E%22x");
    assert!(hostile.contains("value=\"&lt;i&gt;&quot;x\"") && !hostile.contains("<i>"), "{hostile}");
    assert!(hostile.contains("ecs/StopInstance"), "the request with it is found: {hostile}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_state_file_that_is_damaged_or_in_use_is_refused_and_stays_as_it_is() {
    const HINT: &str = "; remove it to begin without state, or choose another file";
    let dir = tempfile::tempdir().unwrap();
    let whole = dir.path().join("whole");
    let start = async |file: &std::path::Path| Emulator::builder().state(file).instance("i-1").start().await;
    let first = start(&whole).await.unwrap();
    let error = start(&whole).await.unwrap_err().to_string();
    assert!(error.contains("another emulator has it open"), "{error}");
    first.stop().await;
    let bytes = std::fs::read(&whole).unwrap();
    let mut damages = vec![bytes[..3000].to_vec(), b"no state at all".to_vec()];
    // The header, the first pages and those that follow.
    for place in [0, 9, 64, 200, 4096, 4100, 8192] {
        let mut damaged = bytes.clone();
        damaged[place..place + 6].fill(0xff);
        damages.push(damaged);
    }
    for (number, damaged) in damages.into_iter().enumerate() {
        let file = dir.path().join(format!("damaged-{number}"));
        std::fs::write(&file, &damaged).unwrap();
        let error = start(&file).await.unwrap_err().to_string();
        assert!(
            error.contains("expected the state of an emulator") && error.ends_with(HINT),
            "{number}: {error}"
        );
        assert!(std::fs::read(&file).unwrap() == damaged, "{number}: the file changed");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_seed_of_something_unknown_is_refused_as_a_whole() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let seed = json!({ "instances": [{ "id": "i-1" }], "resources": { "ecs.spaceship": [{}] } });
    let (status, body) = admin(&emulator, "POST", "state", seed);
    assert_eq!(status, 400);
    let expected = "ecs.spaceship: there is no such kind; expected one of ";
    assert!(body["error"].as_str().unwrap().contains(expected), "{body}");
    let (_, shown) = call(&emulator, "DescribeInstances", json!({ "RegionId": "cn-hangzhou" }));
    assert_eq!(shown["TotalCount"], 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_page_shows_resources_and_requests_and_escapes_them() {
    let members = json!({ "VpcId": "vpc-1", "VpcName": "<script>alert('1')</script>" });
    let emulator =
        Emulator::builder().strict(true).instance("i-1").resource("vpc.vpc", members).start().await.unwrap();
    call(&emulator, "DescribeInstances", json!({ "RegionId": "cn-hangzhou" }));
    let (_, operations) = admin(&emulator, "GET", "operations", Value::Null);
    let is_unmodelled = |operation: &&Value| operation["modelled"] == false && operation["service"] == "ecs";
    let unmodelled = operations.as_array().unwrap().iter().find(is_unmodelled).unwrap();
    let unmodelled = unmodelled["operation"].as_str().unwrap();
    let case = common::case(unmodelled, None);
    common::call_as(&emulator, case, &common::required_input(case), common::Scheme::Usual);
    let host = emulator.address();
    let (response, _) =
        sent(&emulator, &format!("GET /_emulator/ HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n"));
    let (head, page) = response.split_once("\r\n\r\n").unwrap();
    assert!(
        head.contains("content-type: text/html; charset=utf-8") && head.contains("default-src 'none'"),
        "{head}"
    );
    for part in [
        "<!DOCTYPE html>",
        "<td class=\"short\">ecs/DescribeInstances</td><td class=\"short\">200",
        &format!(
            "<td class=\"short\">ecs/{unmodelled}</td><td class=\"short\">501 NotImplemented not modelled"
        ),
        "<tr class=\"refused\"><td class=\"short\">2",
        "<b>RegionId</b> cn-hangzhou",
        "<a href=\"#vpc.vpc\">vpc.vpc: 1</a>",
        "<summary id=\"ecs.instance\">ecs.instance: 1</summary>",
        "<td class=\"short\">i-1</td><td class=\"short\">Running</td>",
        "<b>VpcName</b> &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(!page.contains("<script"));
    assert!(page.len() < 50_000, "{} bytes for two resources", page.len());
    for tag in ["table", "details", "tr", "td", "body", "html"] {
        let (opened, closed) =
            (page.matches(&format!("<{tag}")).count(), page.matches(&format!("</{tag}>")).count());
        assert!(opened == closed && opened > 0, "{tag}: {opened} and {closed}");
    }
}

/// What the program says on both streams, when it ends by itself.
fn output(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_cloudspec-emulator")).args(arguments).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

#[test]
fn the_program_says_what_is_wrong() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    std::fs::write(&file, "").unwrap();
    let (status, text) = output(&["--port", "0", "--state", file.to_str().unwrap()]);
    assert!(status == Some(1) && text.contains(file.to_str().unwrap()), "{text}");
    let (status, text) = output(&["--prot", "0"]);
    assert!(status == Some(2) && text.contains("--port"), "{text}");
    assert_eq!(output(&["--help"]).0, Some(0));
}

#[test]
fn help_into_a_closed_pipe_is_no_panic() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cloudspec-emulator"))
        .arg("--help")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    child.wait().unwrap();
    assert!(!text.contains("panicked"), "{text}");
}

#[test]
fn another_address_than_loopback_is_warned_about() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cloudspec-emulator"))
        .args(["--host", "0.0.0.0", "--port", "0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut byte = [0];
    // It listens once it says so.
    child.stdout.take().unwrap().read_exact(&mut byte).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(text.starts_with("warning: "), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_method_that_an_endpoint_does_not_have_is_refused_with_those_that_it_has() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let host = emulator.address();
    for (method, path, allowed) in [
        ("POST", "", "GET"),
        ("PUT", "rules", "GET, POST, DELETE"),
        ("DELETE", "resources", "GET, POST"),
        ("GET", "state", "POST, DELETE"),
        ("GET", "clock", "POST"),
    ] {
        let request = format!(
            "{method} /_emulator/{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
        );
        let (response, _) = sent(&emulator, &request);
        let expected = format!("{method}: not allowed on /_emulator/{path}; expected {allowed}");
        assert!(response.starts_with("HTTP/1.1 405 "), "{response}");
        assert!(response.contains(&format!("\r\nallow: {allowed}\r\n")), "{response}");
        assert!(response.contains(&expected), "{response}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_body_that_is_not_read_is_refused_with_the_place_and_what_is_expected() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let host = emulator.address();
    for (path, body, problem, takes) in [
        (
            "rules",
            "nonsense",
            "the body is not JSON: expected ident at line 1 column 2",
            "a rule, for example {",
        ),
        (
            "keys",
            "{\n\"id\": \"a\",}",
            "the body is not JSON: trailing comma at line 2 column 11",
            "{\"id\": ",
        ),
        (
            "clock",
            "{\"advance\":",
            "the body is not JSON: EOF while parsing a value at line 1 column 11",
            "{\"advance\": ",
        ),
        ("state", "", "the body is empty", "state, for example {"),
        (
            "resources",
            "{\"sort\": 1}",
            "unknown field `sort`, expected one of `kind`, `id`, `set` at line 1 column 7",
            "{\"kind\": ",
        ),
    ] {
        let length = body.len();
        let request = format!(
            "POST /_emulator/{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        let (response, _) = sent(&emulator, &request);
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 400 "), "{response}");
        let body: Value = serde_json::from_str(body).unwrap();
        let expected = format!("{problem}; /_emulator/{path} takes {takes}");
        assert!(body["error"].as_str().unwrap().starts_with(&expected), "{path}: {body}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_page_shows_the_latest_requests_and_finds_no_secret_in_them() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let input = json!({ "instanceIds": ["a"], "password": "Hunter2-hunter2" });
    call(&emulator, "vm/ResetInstancesPassword", input);
    for number in 0..=200 {
        call(&emulator, "StopInstance", json!({ "InstanceId": format!("i-{number:03}") }));
    }
    let host = emulator.address();
    let page = |query: &str| {
        let request = format!("GET /_emulator/{query} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        sent(&emulator, &request).0
    };
    let all = page("");
    assert!(all.contains("The latest 200 requests, the last one first."), "{all}");
    assert!(all.contains("i-200") && all.contains("i-001") && !all.contains("i-000"), "{all}");
    assert!(all.find("i-200") < all.find("i-199"), "{all}");
    let oldest = page("?find=resetinstancespassword");
    assert!(oldest.contains(">vm/ResetInstancesPassword<") && !oldest.contains("The latest"), "{oldest}");
    assert!(!page("?find=hunter2").contains("ResetInstancesPassword"));
}
