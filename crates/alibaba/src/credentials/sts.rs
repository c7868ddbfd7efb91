//! The two operations of STS that return keys, called like any other operation.

use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::{
    ClientCore, Config, CredentialError, CredentialProvider, Credentials, Endpoint, Environment, Network,
    Timeouts,
};
use cloudspec_wire::{
    Codes, Effect, Endpoints, Field, Limits, Operation, Place, Protocol, Schema, Service, Value,
};

use super::json_keys;
use super::surroundings::Surroundings;
use super::trouble::failed;
use crate::provider::Alibaba;

const fn form(field: Field) -> Field {
    field.place(Place::Form)
}

static ROLE_INPUT: Schema = Schema::new(
    "AssumeRoleRequest",
    &[
        form(Field::string("RoleArn")).required(),
        form(Field::string("RoleSessionName")).required().limits(&SESSION_NAME),
        form(Field::int64("DurationSeconds")).limits(&DURATION),
        form(Field::string("Policy")),
        form(Field::string("ExternalId")).secret(),
    ],
);

static OIDC_INPUT: Schema = Schema::new(
    "AssumeRoleWithOIDCRequest",
    &[
        form(Field::string("RoleArn")).required(),
        form(Field::string("OIDCProviderArn")).required(),
        form(Field::string("OIDCToken")).required().secret(),
        form(Field::string("RoleSessionName")).required().limits(&SESSION_NAME),
        form(Field::int64("DurationSeconds")).limits(&DURATION),
        form(Field::string("Policy")),
    ],
);

static SESSION_NAME: Limits = Limits::new().length(Some(2), Some(64));
static DURATION: Limits = Limits::new().range(Some(900.0), None);

static OUTPUT: Schema =
    Schema::new("AssumeRoleResponse", &[Field::string("RequestId"), Field::record("Credentials", &KEYS)]);

static KEYS: Schema = Schema::new(
    "Credentials",
    &[
        Field::string("AccessKeyId"),
        Field::string("AccessKeySecret").secret(),
        Field::string("SecurityToken").secret(),
        Field::timestamp("Expiration"),
    ],
);

/// A role may be assumed any number of times: doing so changes nothing.
static ASSUME_ROLE: Operation = Operation::dynamic("AssumeRole", Effect::Read, &ROLE_INPUT, &OUTPUT);

static ASSUME_ROLE_WITH_OIDC: Operation =
    Operation::dynamic("AssumeRoleWithOIDC", Effect::Read, &OIDC_INPUT, &OUTPUT).anonymous();

static CODES: Codes = Codes::new()
    .throttling(&["Throttling*"])
    .transient(&["ServiceUnavailable*", "InternalError*", "ServiceBusy", "SystemBusy", "System.ServiceBusy"])
    .expired(&["InvalidSecurityToken.Expired"])
    .skew(&["InvalidTimeStamp.Expired", "InvalidTimestamp.Expired", "IllegalTimestamp", "IllegalTimeStamp"]);

static STS: Service = Service::new("alibaba", "sts", "Sts", "2015-04-01", Protocol::Rpc)
    .endpoints(Endpoints::new().rule("sts.{region}.aliyuncs.com").central("sts.aliyuncs.com"))
    .codes(&CODES)
    .operations(&[&ASSUME_ROLE, &ASSUME_ROLE_WITH_OIDC]);

/// How long a call to STS may take, repeated attempts included.
const TOTAL: Duration = Duration::from_secs(30);

/// The session name when none is set.
pub(super) const DEFAULT_SESSION_NAME: &str = "cloudspec";

/// How long keys stay valid when nothing else is set, in seconds.
pub(super) const DEFAULT_SECONDS: u64 = 3600;

/// Which endpoint of STS is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StsEndpoint {
    /// Region of the endpoint; without it, the central one.
    pub region: Option<String>,
    /// Whether the region's endpoint inside VPCs is used, instead of its public one. Requires a region.
    pub vpc: bool,
    /// An endpoint to use instead of the provider's: a gateway of your own, or an emulator.
    pub endpoint: Option<Endpoint>,
}

impl StsEndpoint {
    /// The central endpoint.
    pub fn new() -> Self {
        StsEndpoint::default()
    }

    /// Uses the endpoint of a region.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Uses the region's endpoint inside VPCs, instead of its public one.
    pub fn vpc(mut self, vpc: bool) -> Self {
        self.vpc = vpc;
        self
    }

    /// Uses this endpoint instead of the provider's.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Reads `ALIBABA_CLOUD_STS_REGION` and `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`.
    pub fn from_environment(environment: &Environment) -> Self {
        StsEndpoint {
            region: environment.get("ALIBABA_CLOUD_STS_REGION"),
            vpc: environment.is_true("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"),
            endpoint: None,
        }
    }

    /// A client that signs with the keys of `signer`.
    pub(super) fn client(
        &self,
        surroundings: &Surroundings,
        signer: Arc<dyn CredentialProvider>,
    ) -> ClientCore {
        let mut config = Config::new(Arc::new(Alibaba::new()), surroundings.transport.clone(), signer);
        config = config.timeouts(Timeouts::default().call(TOTAL));
        if let Some(region) = &self.region {
            let network = if self.vpc { Network::Vpc } else { Network::Public };
            config = config.region(region).network(network);
        }
        if let Some(endpoint) = &self.endpoint {
            config = config.endpoint(endpoint.clone());
        }
        ClientCore::new(config, &STS)
    }
}

/// Calls `operation` and reads the keys in its response.
pub(super) async fn keys(
    client: &ClientCore,
    operation: &str,
    request: Value,
    source: &'static str,
) -> Result<Credentials, CredentialError> {
    let call = client.call_json(operation, &request).map_err(|error| failed(error.to_string()))?;
    let response = call.await.map_err(|error| failed(error.to_string()))?;
    json_keys::read(&response["Credentials"], &json_keys::OF_SERVICES, source)
        .map_err(|why| failed(format!("the response of STS cannot be used: {why}")))
}
