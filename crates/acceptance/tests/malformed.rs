//! Malformed responses over a socket: they are read as far as possible, and only the malformed part is lost.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cloudspec_alibaba_ecs::{Client, DescribeInstancesRequest, RunCommandRequest, StopInvocationRequest};
use cloudspec_runtime::transport::hyper::Proxy;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Credentials, Error, Headers, HttpOptions, HyperTransport, Response, Retry};

/// A client of a server that gives `response` to everybody, and how many asked.
fn client(response: Vec<u8>) -> (Client, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 64 << 10]);
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = stream.write_all(&response);
        }
    });
    let mut options = HttpOptions::default();
    (options.proxy, options.system_ca) = (Proxy::Off, false);
    let transport = Arc::new(HyperTransport::new(&options).unwrap());
    let config = cloudspec_alibaba::Config::with_transport(transport, Credentials::new("key", "secret"))
        .region("cn-hangzhou")
        .endpoint(cloudspec_runtime::Endpoint::parse(&format!("http://{address}")).unwrap())
        .retry(Retry::standard().delays(Duration::from_millis(1), Duration::from_millis(5)));
    (Client::new(&config), asked)
}

fn framed(status: u16, content_type: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} X\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// A whole response out of a file, with the length of its body.
fn whole(file: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(file.to_vec()).unwrap();
    let (head, body) = text.split_once("\n\n").or_else(|| text.split_once("\r\n\r\n")).unwrap();
    let lines = head.lines().map(str::trim_end).filter(|line| !line.starts_with("content-length"));
    let head = lines.collect::<Vec<_>>().join("\r\n");
    let body = body.trim_end();
    format!("{head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len()).into_bytes()
}

/// Name, response, and what a read makes of it: code, request id, whether it is throttling, attempts.
type ErrorCase = (&'static str, Vec<u8>, Option<&'static str>, Option<&'static str>, bool, usize);

/// `text` in UTF-16, with a byte order mark.
fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().fold(bytes(0xfeff).to_vec(), |body, unit| [body, bytes(unit).to_vec()].concat())
}

const THROTTLED: &str = r#"{"RequestId":"R-1","Code":"Throttling.User","Message":"caf\u00e9 \ud83d\ude00"}"#;

/// Errors that were packed or written in other ways than the standard's.
fn packed() -> Vec<(&'static str, Vec<u8>)> {
    let text = serde_json::Value::from(THROTTLED).to_string();
    vec![
        ("UTF-16 of little end", utf16(THROTTLED, u16::to_le_bytes)),
        ("UTF-16 of big end", utf16(THROTTLED, u16::to_be_bytes)),
        ("UTF-16 of little end without a mark", utf16(THROTTLED, u16::to_le_bytes)[2..].to_vec()),
        ("UTF-16 of big end without a mark", utf16(THROTTLED, u16::to_be_bytes)[2..].to_vec()),
        ("UTF-32 of little end", THROTTLED.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect()),
        (
            "UTF-32 of big end",
            format!("\u{feff}{THROTTLED}").chars().flat_map(|c| u32::from(c).to_be_bytes()).collect(),
        ),
        ("page in UTF-16", utf16(&format!("<html><pre>{THROTTLED}</pre></html>"), u16::to_le_bytes)),
        (
            "XML in UTF-16",
            utf16(
                "<?xml version='1.0' encoding='UTF-16'?><Error><RequestId>R-1</RequestId><Code>Throttling.User</Code></Error>",
                u16::to_le_bytes,
            ),
        ),
        ("cut off in UTF-16", utf16(&THROTTLED[..60], u16::to_le_bytes)),
        ("JSON in a text", text.clone().into_bytes()),
        ("JSON in a text in a text", serde_json::Value::from(text.as_str()).to_string().into_bytes()),
        ("JSON in a text in UTF-16", utf16(&text, u16::to_be_bytes)),
        ("JSON in a text that is cut off", text.as_bytes()[..70].to_vec()),
        (
            "XML in a text",
            br#""<Error><RequestId>R-1</RequestId><Code>Throttling.User</Code></Error>""#.to_vec(),
        ),
        ("single quotes", THROTTLED.replace('"', "'").into_bytes()),
        (
            "single quotes around double ones",
            br#"{'Message': 'not "now"', 'Code': 'Throttling.User', 'RequestId': 'R-1'}"#.to_vec(),
        ),
    ]
}

#[tokio::test]
async fn packed_errors_keep_their_code_request_id_and_class() {
    let mut wrong = Vec::new();
    for (name, body) in packed() {
        let (client, asked) = client(framed(400, "application/json", &body));
        let error = client.describe_instances(DescribeInstancesRequest::new()).await.unwrap_err();
        let seen = (error.code(), error.request_id(), error.is_throttled(), asked.load(Ordering::SeqCst));
        if seen != (Some("Throttling.User"), Some("R-1"), true, 3) {
            wrong.push(format!("{name}: {seen:?} {error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_packed_response_that_cannot_be_read_keeps_its_body_as_it_came() {
    let body = utf16("{ \"RequestId\": ", u16::to_le_bytes);
    let (client, _) = client(framed(200, "application/json", &body));
    let error = client.describe_instances(DescribeInstancesRequest::new()).await.unwrap_err();
    assert_eq!(error.body(), body, "{error}");
}

#[tokio::test]
async fn packed_errors_of_zenlayer_keep_their_code_and_request_id() {
    let plain = r#"{"requestId": "R-1", "code": "INVALID_X", "message": "no"}"#;
    let text = serde_json::Value::from(plain).to_string();
    let cases = [
        ("UTF-16", utf16(plain, u16::to_le_bytes)),
        ("JSON in a text", text.into_bytes()),
        ("single quotes", plain.replace('"', "'").into_bytes()),
    ];
    let mut wrong = Vec::new();
    for (name, body) in cases {
        let mock = Mock::new();
        mock.when(|_| true).raw(Response { status: 400, headers: Headers::default(), body });
        let key = Credentials::new("key", "secret");
        let config = cloudspec_zenlayer::Config::with_transport(Arc::new(mock), key);
        let client = cloudspec_zenlayer_vm::Client::new(config);
        let error =
            client.describe_zones(cloudspec_zenlayer_vm::DescribeZonesRequest::new()).await.unwrap_err();
        if (error.code(), error.request_id()) != (Some("INVALID_X"), Some("R-1")) {
            wrong.push(format!("{name}: {error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn malformed_errors_keep_their_code_request_id_and_class() {
    let json = "application/json";
    let cases: [ErrorCase; 7] = [
        (
            "bad byte",
            framed(400, json, include_bytes!("malformed/error-bad-byte.json")),
            Some("Throttling.User"),
            Some("R-1"),
            true,
            3,
        ),
        (
            "raw newline",
            framed(400, json, include_bytes!("malformed/error-raw-newline.json")),
            Some("Throttling.User"),
            Some("R-1"),
            true,
            3,
        ),
        (
            "byte order mark",
            framed(400, json, include_bytes!("malformed/error-bom.json")),
            Some("InvalidRegionId.NotFound"),
            Some("R-1"),
            false,
            1,
        ),
        (
            "XML under a JSON type",
            whole(include_bytes!("malformed/json-header-xml-error.http")),
            Some("Throttling.User"),
            Some("R-5"),
            true,
            3,
        ),
        (
            "JSON under an XML type",
            framed(429, "text/xml", br#"{"Code": "Throttling", "RequestId": "R-6"}"#),
            Some("Throttling"),
            Some("R-6"),
            true,
            3,
        ),
        (
            "not now",
            whole(include_bytes!("malformed/last-token-processing.http")),
            Some("LastTokenProcessing"),
            Some("R-1"),
            false,
            3,
        ),
        (
            "clock",
            whole(include_bytes!("malformed/illegal-timestamp.http")),
            Some("IllegalTimestamp"),
            Some("R-5"),
            false,
            2,
        ),
    ];
    let mut wrong = Vec::new();
    for (name, response, code, request_id, throttled, attempts) in cases {
        let (client, asked) = client(response);
        let error = client.describe_instances(DescribeInstancesRequest::new()).await.unwrap_err();
        let seen = (error.code(), error.request_id(), error.is_throttled(), asked.load(Ordering::SeqCst));
        if seen != (code, request_id, throttled, attempts) {
            wrong.push(format!("{name}: {seen:?} {error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn malformed_outputs_are_read() {
    let json = "application/json";
    let cases = [
        ("bad byte", framed(200, json, include_bytes!("malformed/response-bad-byte.json"))),
        ("raw newline", framed(200, json, include_bytes!("malformed/response-raw-newline.json"))),
        ("JSON under an XML type", whole(include_bytes!("malformed/xml-header-json-response.http"))),
        ("UTF-16", framed(200, json, &utf16(r#"{"RequestId":"R-1","TotalCount":1}"#, u16::to_le_bytes))),
    ];
    let mut wrong = Vec::new();
    for (name, response) in cases {
        let result = client(response).0.describe_instances(DescribeInstancesRequest::new()).await;
        match result {
            Ok(page) if page.total_count == Some(1) && page.request_id.as_deref() == Some("R-1") => {}
            other => wrong.push(format!("{name}: {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn write_that_is_confirmed_without_a_body_is_a_success() {
    let (client, _) = client(whole(include_bytes!("malformed/empty-200.http")));
    let sent: Result<_, Error> = client.stop_invocation(StopInvocationRequest::new("t-1")).await;
    assert_eq!(sent.unwrap().request_id, "R-9");
}

#[tokio::test]
async fn what_stands_for_nothing_after_a_write_is_a_success_unless_something_is_needed() {
    let bodies: [&[u8]; 8] = [b"", b" \r\n", b"\"\"", b"null", b"[]", b"{}", b"\xef\xbb\xbf", b"\0"];
    let mut wrong = Vec::new();
    for status in [200, 201, 202] {
        for body in bodies {
            let mock = Mock::new();
            let headers = Headers::from_iter([("x-acs-request-id", "R-1")]);
            mock.when(|_| true).raw(Response { status, headers, body: body.to_vec() });
            let key = Credentials::new("key", "secret");
            let config = cloudspec_alibaba::Config::with_transport(Arc::new(mock), key).region("cn-hangzhou");
            let ecs = Client::new(&config);
            if let Err(error) = ecs.stop_invocation(StopInvocationRequest::new("t-1")).await {
                wrong.push(format!("{status} {body:?}: {error}"));
            }
            // A command without its id cannot be followed; members that are missing are no error.
            let run = ecs.run_command(RunCommandRequest::new("RunShellScript", "uptime")).await;
            if run.is_ok() != matches!(body, b"{}" | b"null") {
                wrong.push(format!("{status} {body:?}: {run:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_text_where_xml_was_to_have_elements_is_noted() {
    let xml = "<R><Instances><Instance><VpcAttributes>vpc-1</VpcAttributes></Instance></Instances></R>";
    let (client, _) = client(framed(200, "text/xml", xml.as_bytes()));
    let page = client.describe_instances(DescribeInstancesRequest::new()).await.unwrap();
    let slips = page.extra.mismatches();
    assert!(slips.len() == 1 && slips[0].path.ends_with("VpcAttributes"), "{slips:?}");
}

/// Errors in incomplete or misplaced documents: their code and request id are found.
#[tokio::test]
async fn errors_that_are_no_whole_documents_keep_their_code_and_request_id() {
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("bom xml", b"\xef\xbb\xbf<?xml version='1.0'?><Error><RequestId>R</RequestId><Code>Throttling.User</Code></Error>".to_vec()),
        ("crlf bom json", b"\r\n\xef\xbb\xbf\r\n{\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}\r\n".to_vec()),
        ("xml cdata", b"<Error><RequestId><![CDATA[R]]></RequestId><Code><![CDATA[Throttling.User]]></Code></Error>".to_vec()),
        ("xml attrs", b"<Error xmlns='x'>\r\n <RequestId type='s'>R</RequestId>\r\n <Code a='b'>\r\nThrottling.User\r\n</Code></Error>".to_vec()),
        ("xml prefix", b"<e:Error xmlns:e='x'><e:RequestId>R</e:RequestId><e:Code>Throttling.User</e:Code></e:Error>".to_vec()),
        ("xml cut", b"<Error><RequestId>R</RequestId><Code>Throttling.User</Code><Mess".to_vec()),
        ("xml lower", b"<Error><requestId>R</requestId><code>Throttling.User</code></Error>".to_vec()),
        ("xml nested", b"<Response><Error><RequestId>R</RequestId><Code>Throttling.User</Code></Error></Response>".to_vec()),
        ("xml gbk byte", b"<?xml version='1.0' encoding='GBK'?><Error><Message>\xc4\xe3</Message><RequestId>R</RequestId><Code>Throttling.User</Code></Error>".to_vec()),
        ("xml raw amp", b"<Error><Message>a & b < c</Message><RequestId>R</RequestId><Code>Throttling.User</Code></Error>".to_vec()),
        ("xml ctl", b"<Error><Message>a\x01\x00b</Message><RequestId>R</RequestId><Code>Throttling.User</Code></Error>".to_vec()),
        ("xml unknown entity", b"<Error><Message>&nbsp;x</Message><RequestId>R</RequestId><Code>Throttling.User</Code></Error>".to_vec()),
        ("xml dup root", b"<Error><RequestId>R</RequestId><Code>Throttling.User</Code></Error><Error/>".to_vec()),
        ("json trailing", b"{\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}garbage".to_vec()),
        ("json twice", b"{\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}{\"Code\":\"x\"}".to_vec()),
        ("json cut", b"{\"Code\":\"Throttling.User\",\"RequestId\":\"R\",\"Message\":\"abc".to_vec()),
        ("json trailing comma", b"{\"Code\":\"Throttling.User\",\"RequestId\":\"R\",}".to_vec()),
        ("json nul", b"{\"Code\":\"Throttling.User\",\x00\"RequestId\":\"R\"}".to_vec()),
        ("json array", b"[{\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}]".to_vec()),
        ("json nested", b"{\"error\":{\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}}".to_vec()),
        ("json lower", b"{\"code\":\"Throttling.User\",\"requestid\":\"R\"}".to_vec()),
        ("json null code first", b"{\"Code\":null,\"code\":\"Throttling.User\",\"RequestId\":\"R\"}".to_vec()),
        ("json empty code first", b"{\"Code\":\"\",\"code\":\"Throttling.User\",\"RequestId\":\"R\"}".to_vec()),
        ("json bad escape", b"{\"Message\":\"a\\qb\",\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}".to_vec()),
        ("json nested code in message", b"{\"Message\":{\"Code\":\"Wrong\"},\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}".to_vec()),
        ("xssi", b")]}',\n{\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}".to_vec()),
        ("deep", [b"{\"Data\":".to_vec(), vec![b'['; 100_000], b"{\"Code\":\"Throttling.User\",\"RequestId\":\"R\"}".to_vec()].concat()),
        ("deep behind", [b"{\"Code\":\"Throttling.User\",\"RequestId\":\"R\",\"Data\":".to_vec(), vec![b'['; 100_000]].concat()),
    ];
    let mut wrong = Vec::new();
    for (name, body) in cases {
        let error = refused(body).await;
        if (error.code(), error.request_id(), error.is_throttled())
            != (Some("Throttling.User"), Some("R"), true)
        {
            wrong.push(format!("{name}: {:?} {:?}", error.code(), error.request_id()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let page =
        refused(b"<!DOCTYPE html><html><p>Error <code>503</code> \"Code\": \"x\"</p></html>".to_vec()).await;
    assert_eq!(page.code(), None, "{page}");
}

/// The error of a call that is refused with this body.
async fn refused(body: Vec<u8>) -> Error {
    let mock = Mock::new();
    mock.when(|_| true).raw(Response { status: 400, headers: Headers::default(), body });
    let config = cloudspec_alibaba::Config::with_transport(Arc::new(mock), Credentials::new("key", "secret"));
    let client = Client::new(config.region("cn-hangzhou").retry(Retry::off()));
    client.describe_instances(DescribeInstancesRequest::new()).await.unwrap_err()
}

/// Each row of `malformed/errors.json` is the body of an error, and what is to be found in it. The codes are those of
/// throttling.
#[tokio::test]
async fn what_a_person_could_read_in_an_error_is_found() {
    let rows: Vec<serde_json::Value> = serde_json::from_str(include_str!("malformed/errors.json")).unwrap();
    let mut wrong = Vec::new();
    for row in rows {
        let body = row["body"].as_str().unwrap().as_bytes().to_vec();
        let error = match row["provider"].as_str() {
            Some("zenlayer") => refused_by_zenlayer(body).await,
            _ => refused(body).await,
        };
        let expected = (row["code"].as_str(), row["request_id"].as_str(), row["code"].is_string());
        let seen = (error.code(), error.request_id(), error.is_throttled());
        if seen != expected {
            wrong.push(format!("{}: {seen:?} {error}", row["name"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn refused_by_zenlayer(body: Vec<u8>) -> Error {
    let mock = Mock::new();
    mock.when(|_| true).raw(Response { status: 400, headers: Headers::default(), body });
    let key = Credentials::new("key", "secret");
    let config = cloudspec_zenlayer::Config::with_transport(Arc::new(mock), key).retry(Retry::off());
    let client = cloudspec_zenlayer_vm::Client::new(config);
    client.describe_zones(cloudspec_zenlayer_vm::DescribeZonesRequest::new()).await.unwrap_err()
}
