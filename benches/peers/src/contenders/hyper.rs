//! hyper-util by hand: the lower bound for a client that reuses connections.

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::page::{REQUEST, check};
use crate::Contender;

#[derive(Clone)]
pub struct Hyper {
    client: Client<HttpConnector, Full<Bytes>>,
    url: String,
}

impl Contender for Hyper {
    fn new(url: &str) -> Hyper {
        let client = Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build_http();
        Hyper { client, url: format!("{url}/") }
    }

    async fn call(&self) {
        let query = serde_urlencoded::to_string(&REQUEST).unwrap();
        let request = Request::post(format!("{}?{query}", self.url))
            .header("accept", "application/json")
            .header("x-acs-action", "DescribeInvocations")
            .header("x-acs-version", "2014-05-26")
            .body(Full::default())
            .unwrap();
        let response = self.client.request(request).await.unwrap();
        check(&response.into_body().collect().await.unwrap().to_bytes());
    }
}
