//! The generated services, and the line that their calls go through.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_alibaba::SignatureVersion;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Config, Credentials, Error, Provider, Retry};
use cloudspec_spec::catalogue::Catalogue;
use cloudspec_spec::language;
use cloudspec_wire::{Dynamic, Operation, Record, Schema, Service, Slot, Value, View, json};

use crate::committed::SERVICES;

pub const KEY: &str = "testAccessKeyId";
pub const SECRET: &str = "testAccessKeySecret";
pub const TOKEN: &str = "testBearerToken";
const NONCE: &str = "3156853299f313e23d1673dc12e1703d";

/// 2026-01-02T03:04:05Z.
fn time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_767_323_045)
}

/// The committed specs.
pub fn specs() -> Catalogue {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs"));
    let (catalogue, diagnostics) = Catalogue::read(&root);
    assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&catalogue.files));
    catalogue
}

/// The generated tables of an operation.
pub fn find(
    provider: &str,
    service: &str,
    operation: &language::Operation,
) -> Option<(&'static Service, &'static Operation)> {
    let service = SERVICES.into_iter().find(|table| table.provider == provider && table.name == service)?;
    let is_it = |table: &&&'static Operation| {
        table.name == operation.name && table.revision == operation.revision.as_deref()
    };
    Some((service, service.operations.iter().find(is_it)?))
}

/// A client configuration of every way to sign that the provider knows.
pub fn signers(service: &Service, mock: &Mock) -> Vec<(&'static str, Config)> {
    let (key, token) = (Credentials::new(KEY, SECRET), Credentials::bearer(TOKEN));
    let transport = Arc::new(mock.clone());
    let configs: Vec<(_, Config)> = match service.provider {
        "alibaba" => {
            let config = cloudspec_alibaba::Config::with_transport(transport, key).region("cn-hangzhou");
            let older = config.clone().signature(SignatureVersion::V1);
            vec![("ACS3-HMAC-SHA256", config.as_ref().clone()), ("RPC signature 1.0", older.as_ref().clone())]
        }
        "zenlayer" => {
            let config = cloudspec_zenlayer::Config::with_transport(transport.clone(), key);
            let bearer = cloudspec_zenlayer::Config::with_transport(transport, token);
            vec![("ZC2-HMAC-SHA256", config.as_ref().clone()), ("bearer token", bearer.as_ref().clone())]
        }
        other => panic!("how is {other} signed?"),
    };
    let fixed = |config: Config| config.clock(time).nonces(|| NONCE.to_owned()).retry(Retry::off());
    configs.into_iter().map(|(name, config)| (name, fixed(config))).collect()
}

/// The rules of the service's provider.
pub fn provider(service: &Service) -> Box<dyn Provider> {
    match service.provider {
        "alibaba" => Box::new(cloudspec_alibaba::Alibaba::new()),
        _ => Box::new(cloudspec_zenlayer::Zenlayer::new()),
    }
}

/// A typed request or response whose type is not known here.
pub struct Typed(pub Box<dyn Record>);

impl Record for Typed {
    fn schema(&self) -> &'static Schema {
        self.0.schema()
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        self.0.slot(index)
    }

    fn view(&self, index: usize) -> View<'_> {
        self.0.view(index)
    }
}

impl Default for Typed {
    fn default() -> Self {
        static NOTHING: Schema = Schema::new("Nothing", &[]);
        Typed(Box::new(Dynamic::new(&NOTHING)))
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        cloudspec_wire::debug(&*self.0, f)
    }
}

/// The typed request with these inputs, by wire names.
pub fn request(operation: &'static Operation, input: &Value) -> Result<Typed, String> {
    let mut record = (operation.request)(operation);
    json::from_value(input, &mut *record).map_err(|error| error.to_string())?;
    Ok(Typed(record))
}

/// Makes a call.
pub fn send(
    config: Config,
    service: &'static Service,
    operation: &'static Operation,
    request: Typed,
) -> Result<Typed, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(ClientCore::new(config, service).call(operation, request).send())
}
