//! `DescribeInvocations` of the generated ECS client: checked, signed, decoded.

use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest};
use cloudspec_runtime::transport::hyper::Proxy;
use cloudspec_runtime::{Credentials, Endpoint, HttpOptions, HyperTransport};

use crate::Contender;

#[derive(Clone)]
pub struct Ours(Client);

impl Contender for Ours {
    fn new(url: &str) -> Ours {
        let mut options = HttpOptions::default();
        options.system_ca = false;
        // As bare reqwest is set up.
        options.proxy = Proxy::Off;
        let transport = Arc::new(HyperTransport::new(&options).unwrap());
        let config = Config::with_transport(transport, Credentials::new("key", "secret"))
            .region("cn-hangzhou")
            .endpoint(Endpoint::parse(url).unwrap());
        Ours(Client::new(&config))
    }

    async fn call(&self) {
        let request =
            DescribeInvocationsRequest::new().invoke_id("t-hz0jdfwd9f").include_output(true).max_results(50);
        let page = self.0.describe_invocations(request).await.unwrap();
        assert_eq!(page.invocations[0].invoke_instances.len(), 1);
    }
}
