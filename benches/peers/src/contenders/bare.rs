//! reqwest by hand.

use reqwest::Client;

use super::page::{REQUEST, check};
use crate::Contender;

#[derive(Clone)]
pub struct Bare {
    client: Client,
    url: String,
}

impl Contender for Bare {
    fn new(url: &str) -> Bare {
        Bare { client: Client::builder().no_proxy().build().unwrap(), url: format!("{url}/") }
    }

    async fn call(&self) {
        let response = self
            .client
            .post(&self.url)
            .query(&REQUEST)
            .header("accept", "application/json")
            .header("x-acs-action", "DescribeInvocations")
            .header("x-acs-version", "2014-05-26")
            .send()
            .await
            .unwrap();
        check(&response.bytes().await.unwrap());
    }
}
