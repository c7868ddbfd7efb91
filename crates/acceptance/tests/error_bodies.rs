//! Randomly cut, mixed and modified bodies of errors, through both providers.
//!
//! Runs for a second; `CLOUDSPEC_FUZZ_SECONDS=600` makes it ten minutes. The seed is printed, and
//! `CLOUDSPEC_FUZZ_SEED` repeats a run.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

#[path = "error_bodies/clean.rs"]
mod clean;

use std::sync::Arc;
use std::time::{Duration, Instant};

use clean::{SECRET, check};
use cloudspec_alibaba_ecs::DescribeInvocationsRequest;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Credentials, Headers, Response, Retry};
use cloudspec_zenlayer_vm::DescribeZonesRequest;

const SEEDS: [&[u8]; 15] = [
    br#"{"RequestId": "R-1", "Code": "Throttling.User", "Message": "m", "Recommend": "https://example.test"}"#,
    br#"{"code": "INVALID", "message": "no", "requestId": "T1", "response": {"code": 1}}"#,
    br#"{"AccessDeniedDetail": {"AuthAction": "ecs:X", "a": [1, 2.5, null, true]}, "Code": 404}"#,
    b"<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R</RequestId><Code>A</Code><Message>&lt;m&#x41;</Message></Error>",
    b"<!DOCTYPE html><html><head><title>Blocked</title></head><body>no &amp; no</body></html>",
    b"secret%2B%2Fof%20the%20%22key%22 secret%252B%252Fof%2520the",
    b"\xef\xbb\xbf{\"Code\": \"A\"}",
    b"\\u00e4\\ud83d\\ude00\\\"\\n%u %% %4 %zz &amp &#99999999; &#xd800;",
    b"\x1f\x8b\x08\x00\xff\xfe\x00\x00",
    b"{\"\":{\"\":[[[[[[[[[[[[[[[[{\"",
    b"<a><b><c><![CDATA[x]]><!-- y --></c",
    b"\xe2\x80\xae\xe2\x80\xa8\x1b[2J\r\n\t\x00",
    b"\xff\xfe{\0\"\0C\0o\0d\0e\0\"\0:\0\"\0A\0\"\0}\0",
    b"\xfe\xff\0<\0C\0o\0d\0e\0>\0A\0<\0/\0C\0o\0d\0e\0>",
    br#""{\"Code\": \"A\", \"RequestId\": \"R\"}""#,
];

/// xorshift64: enough to mix bytes, and the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }

    fn body(&mut self) -> Vec<u8> {
        let mut body = SEEDS[self.below(SEEDS.len())].to_vec();
        for _ in 0..self.below(8) {
            let (at, other) = (self.below(body.len() + 1), SEEDS[self.below(SEEDS.len())]);
            match self.below(6) {
                0 => body.truncate(at),
                1 => body.insert(at, self.below(256) as u8),
                2 if at < body.len() => body[at] = self.below(256) as u8,
                3 => {
                    let (start, end) = (self.below(other.len()), self.below(other.len()));
                    body.splice(at..at, other[start.min(end)..start.max(end)].iter().copied());
                }
                4 => body.splice(at..at, SECRET.bytes()).for_each(drop),
                _ => {
                    let part = body[at / 2..at].to_vec();
                    (0..self.below(20)).for_each(|_| body.extend_from_slice(&part));
                }
            }
            body.truncate(1 << 14);
        }
        body
    }

    fn response(&mut self) -> Response {
        let types =
            ["application/json", "text/xml", "text/html; charset=gbk", "", "application/octet-stream"];
        let mut headers = Headers::default();
        headers.set("content-type", types[self.below(types.len())]);
        for name in ["x-acs-request-id", "retry-after", "x-acs-retry-after", "date", "content-encoding"] {
            if self.below(4) == 0 {
                let body = self.body();
                let start = body.len().min(30);
                headers.set(name, String::from_utf8_lossy(&body[..start]).into_owned());
            }
        }
        let status = [200, 201, 204, 302, 400, 403, 404, 429, 500, 503][self.below(10)];
        Response { status, headers, body: self.body() }
    }
}

#[tokio::test]
async fn every_body_ends_in_an_output_or_a_clean_error() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seed = number("CLOUDSPEC_FUZZ_SEED").unwrap_or_else(|| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        now.as_nanos() as u64 | 1
    });
    let limit = Duration::from_secs(number("CLOUDSPEC_FUZZ_SECONDS").unwrap_or(1));
    println!("CLOUDSPEC_FUZZ_SEED={seed}");
    let (mut dice, started, mut rounds) = (Dice(seed), Instant::now(), 0_u64);
    while started.elapsed() < limit {
        let response = dice.response();
        let mock = Mock::new();
        mock.when(|_| true).raw(response.clone());
        let credentials = || Credentials::new("key", SECRET);
        let alibaba = cloudspec_alibaba::Config::with_transport(Arc::new(mock.clone()), credentials());
        let alibaba = alibaba.region("cn-hangzhou").retry(Retry::off());
        let zenlayer = cloudspec_zenlayer::Config::with_transport(Arc::new(mock), credentials());
        let ecs = cloudspec_alibaba_ecs::Client::new(&alibaba);
        let vm = cloudspec_zenlayer_vm::Client::new(zenlayer.retry(Retry::off()));
        let began = Instant::now();
        let errors = [
            ecs.describe_invocations(DescribeInvocationsRequest::new()).await.err(),
            vm.describe_zones(DescribeZonesRequest::new()).await.err(),
        ];
        for error in errors.iter().flatten() {
            if let Err(why) = check(error, &response) {
                panic!(
                    "round {rounds} of seed {seed}: {why}\n{response:?}\n{:?}",
                    String::from_utf8_lossy(&response.body)
                );
            }
        }
        assert!(
            began.elapsed() < Duration::from_secs(5),
            "round {rounds} of seed {seed} takes {:?}",
            began.elapsed()
        );
        rounds += 1;
    }
    println!("{rounds} rounds");
}
