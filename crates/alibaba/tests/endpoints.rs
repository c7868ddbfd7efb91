//! Where requests go.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

mod common;

use std::sync::Arc;

use cloudspec_alibaba::{Alibaba, Config};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    ClientCore, Credentials, Endpoint, Location, Network, Provider, Retry, Scheme, Sent, TransportErrorKind,
};
use cloudspec_wire::{Endpoints, Service};
use common::{ECS, RPC, SERVICE, input};
use serde_json::{Value, json};

static CENTRAL: Service =
    Service::new(SERVICE.provider, SERVICE.name, "Ram", SERVICE.version, SERVICE.protocol)
        .endpoints(Endpoints::new().central("ram.aliyuncs.com"));

static LISTED: Service = SERVICE.endpoints(Endpoints::new().regions(SERVICE.endpoints.regions));

static NOWHERE: Service = SERVICE.endpoints(Endpoints::new());

static CALLED: Service = SERVICE.operations(&[&RPC]);

fn endpoint(service: &'static Service, value: Value, region: Option<&str>, network: Network) -> String {
    let location = Location { region: region.map(str::to_owned), network };
    match Alibaba::new().endpoint(service, &RPC, &input(&RPC, value), &location) {
        Ok(endpoint) => endpoint.to_string(),
        Err(error) => format!("{:?}: {}", error.kind(), error.message()),
    }
}

#[test]
fn every_rule_gives_its_host() {
    use Network::{Internal, Public, Vpc};
    let none = || json!({});
    let cases = [
        (&ECS, none(), Some("cn-beijing"), Public, "https://ecs.cn-beijing.aliyuncs.com"),
        (&ECS, none(), Some("cn-hangzhou-finance"), Public, "https://ecs.aliyuncs.com"),
        (&ECS, none(), Some("mars-1"), Public, "https://ecs.mars-1.aliyuncs.com"),
        (&ECS, none(), Some("cn-beijing"), Vpc, "https://ecs-vpc.cn-beijing.aliyuncs.com"),
        (&ECS, none(), Some("cn-hangzhou-finance"), Vpc, "https://ecs-vpc.cn-hangzhou-finance.aliyuncs.com"),
        (&ECS, none(), Some("cn-beijing"), Internal, "https://ecs-internal.cn-beijing.aliyuncs.com"),
        (&LISTED, none(), Some("eu-west-1"), Vpc, "https://ecs-vpc.eu-west-1.aliyuncs.com"),
        (&CENTRAL, none(), None, Public, "https://ram.aliyuncs.com"),
        (&CENTRAL, none(), Some("cn-beijing"), Public, "https://ram.aliyuncs.com"),
        (&CENTRAL, none(), None, Vpc, "https://ram-vpc.aliyuncs.com"),
        // The request's own region counts when nothing else is set.
        (&ECS, json!({"RegionId": "eu-west-1"}), None, Public, "https://ecs.eu-west-1.aliyuncs.com"),
        (
            &ECS,
            json!({"RegionId": "eu-west-1"}),
            Some("cn-beijing"),
            Public,
            "https://ecs.cn-beijing.aliyuncs.com",
        ),
        (&CENTRAL, json!({"Bucket": "b-1"}), None, Public, "https://b-1.ram.aliyuncs.com"),
    ];
    let failures: Vec<String> = cases
        .into_iter()
        .filter_map(|(service, value, region, network, expected)| {
            let found = endpoint(service, value, region, network);
            (found != expected).then(|| format!("{region:?} {network:?}: expected {expected}, found {found}"))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_wrong_region_is_reported_before_sending() {
    let with = |service, region| endpoint(service, json!({}), region, Network::Public);
    insta::assert_snapshot!(with(&LISTED, Some("cn-beijin")), @"Endpoint: Ecs has no endpoint in region `cn-beijin`; the nearest names are cn-beijing, eu-west-1, cn-shanghai");
    insta::assert_snapshot!(with(&ECS, None), @"Endpoint: Ecs has an endpoint per region and no region is set: set one in the configuration, in ALIBABA_CLOUD_REGION_ID or in the profile");
    insta::assert_snapshot!(with(&NOWHERE, Some("cn-beijing")), @"Endpoint: Ecs has no known endpoints; set one in the configuration");
    insta::assert_snapshot!(with(&ECS, Some("evil.example/\n")), @r"Endpoint: `evil.example/\n` is not a region id: expected lower-case letters, digits and hyphens, such as `cn-hangzhou`");
    for region in ["", "-a", "a-", "CN-beijing", "a.b", "a@b", "a:1", &"a".repeat(65)] {
        assert!(with(&ECS, Some(region)).contains("is not a region id"), "{region}");
    }
}

#[tokio::test]
async fn an_unreachable_region_that_is_not_listed_is_reported_with_similar_ones() {
    let mock = Mock::new();
    mock.when(|_| true).fail(TransportErrorKind::Connect, Sent::No);
    let call = async |region: &str, endpoint: Option<&str>| {
        let config = Config::with_transport(Arc::new(mock.clone()), Credentials::new("id", "secret"));
        let config = config.region(region).retry(Retry::off());
        let config = match endpoint {
            Some(host) => config.endpoint(Endpoint { scheme: Scheme::Https, host: host.to_owned() }),
            None => config,
        };
        let core = ClientCore::new(&config, &CALLED);
        core.call_json("DoIt", &json!({})).unwrap().await.unwrap_err().message().to_owned()
    };
    insta::assert_snapshot!(call("cn-beijin", None).await, @"ecs.cn-beijin.aliyuncs.com: the mock fails: Connect; Ecs lists no region `cn-beijin`; the nearest names are cn-beijing, eu-west-1, cn-shanghai");
    for (region, endpoint) in [("cn-beijing", None), ("cn-beijin", Some("localhost"))] {
        let message = call(region, endpoint).await;
        assert!(!message.contains("nearest"), "{message}");
    }
}

#[test]
fn a_label_is_a_label() {
    let with = |label: &str| endpoint(&CENTRAL, json!({"Bucket": label}), None, Network::Public);
    insta::assert_snapshot!(with("evil.example/"), @"Invalid: `Bucket` is a part of the host name: expected 1 to 63 lower-case letters, digits and hyphens");
}
