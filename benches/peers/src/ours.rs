//! `DescribeInvocations` of the generated ECS client: checked, signed, decoded.

use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest};
use cloudspec_runtime::transport::reqwest::Proxy;
use cloudspec_runtime::{Credentials, Endpoint, HttpOptions, ReqwestTransport};

use crate::measure::{self, Cost};

pub fn round(url: &str) -> Cost {
    let mut options = HttpOptions::default();
    options.system_ca = false;
    // As bare reqwest is set up.
    options.proxy = Proxy::Off;
    let transport = Arc::new(ReqwestTransport::new(&options).unwrap());
    let config = Config::with_transport(transport, Credentials::new("key", "secret"))
        .region("cn-hangzhou")
        .endpoint(Endpoint::parse(url).unwrap());
    let client = Client::new(&config);
    measure::round(move || {
        let client = client.clone();
        async move { call(&client).await }
    })
}

async fn call(client: &Client) {
    let request =
        DescribeInvocationsRequest::new().invoke_id("t-hz0jdfwd9f").include_output(true).max_results(50);
    let page = client.describe_invocations(request).await.unwrap();
    assert_eq!(page.invocations[0].invoke_instances.len(), 1);
}
