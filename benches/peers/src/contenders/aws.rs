//! `ListCommandInvocations` of aws-sdk-ssm with its defaults, except for plain HTTP and the endpoint.

use aws_sdk_ssm::Client;
use aws_sdk_ssm::config::{BehaviorVersion, Config, Credentials, Region};

use crate::Contender;

#[derive(Clone)]
pub struct Aws(Client);

impl Contender for Aws {
    fn new(url: &str) -> Aws {
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .endpoint_url(url)
            .credentials_provider(Credentials::new("key", "secret", None, None, "peers"))
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .build();
        Aws(Client::from_conf(config))
    }

    async fn call(&self) {
        let request = self
            .0
            .list_command_invocations()
            .command_id("8f3a1c9e-7b52-4f0d-9a64-1e2d3c4b5a69")
            .details(true)
            .max_results(50);
        let page = request.send().await.unwrap();
        assert_eq!(page.command_invocations()[0].command_plugins().len(), 1);
    }
}
