//! Sends the requests that it reads, a JSON object on each line, and prints why one could not be sent.
//!
//! Of a generated service the generated types are filled and sent, of any other the tables of its specs.

use std::collections::HashMap;
use std::error::Error;
use std::io::{BufRead, Write};
use std::path::PathBuf;

use cloudspec_alibaba::SignatureVersion;
use cloudspec_runtime::{ClientCore, Config, Credentials, Retry};
use cloudspec_spec::catalogue::Catalogue;
use cloudspec_spec::{lower, tables};
use cloudspec_wire::{Service, Value, json};

#[path = "../tests/committed/mod.rs"]
mod committed;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(host), Some(specs)) = (arguments.next(), arguments.next()) else {
        return Err("usage: send_requests HOST:PORT SPECS < requests.jsonl".into());
    };
    let clients = clients(&format!("http://{host}"), PathBuf::from(specs))?;
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let case = json::value(line?.as_bytes()).map_err(|error| error.expected)?;
        let id = case["id"].as_str().ok_or("a request without `id`")?;
        if let Err(why) = send(&clients, &case, id).await {
            writeln!(output, "{}", Value::from_iter([("id", id), ("error", &why)]))?;
        }
    }
    Ok(())
}

/// How requests are signed.
const SIGNATURES: [&str; 2] = ["v3", "v1"];

/// Clients by the name of their service and the version of their signature.
type Clients = HashMap<(String, &'static str), ClientCore>;

/// Clients of the services in `specs` by `provider/service/version`, and of the generated ones by `generated/service`.
fn clients(endpoint: &str, specs: PathBuf) -> Result<Clients, Box<dyn Error>> {
    let (catalogue, diagnostics) = Catalogue::read(&specs);
    if diagnostics.has_errors() {
        return Err(diagnostics.render(&catalogue.files).into());
    }
    let mut clients = Clients::new();
    let mut add = |name: String, service| {
        for signature in SIGNATURES {
            let core = ClientCore::new(config(service, signature, endpoint)?, service);
            clients.insert((name.clone(), signature), core);
        }
        Ok::<_, Box<dyn Error>>(())
    };
    for provider in &catalogue.providers {
        for service in &provider.services {
            let name = format!("{}/{}/{}", provider.spec.name, service.spec.name, service.spec.version);
            add(name, tables::build(&lower::lower(&provider.spec, service)))?;
        }
    }
    for service in committed::SERVICES {
        add(format!("generated/{}", service.name), service)?;
    }
    Ok(clients)
}

/// The value of idempotency tokens that the client fills in.
const FILLED_IN: &str = "filled-in";

/// A configuration that sends what it is given: nothing is checked, and no region is filled in.
fn config(service: &Service, signature: &str, endpoint: &str) -> Result<Config, Box<dyn Error>> {
    let key = Credentials::new("id", "secret").with_security_token("token");
    let config = match service.provider {
        "zenlayer" => cloudspec_zenlayer::Config::new(key)?.endpoint(endpoint).as_ref().clone(),
        _ => {
            let config = cloudspec_alibaba::Config::new(key)?.endpoint(endpoint);
            let version = if signature == "v1" { SignatureVersion::V1 } else { SignatureVersion::V3 };
            config.signature(version).as_ref().clone()
        }
    };
    Ok(config.check(false).retry(Retry::off()).nonces(|| FILLED_IN.to_owned()))
}

async fn send(clients: &Clients, case: &Value, id: &str) -> Result<(), String> {
    let service = case["service"].as_str().ok_or("a request without `service`")?.to_owned();
    let signature =
        SIGNATURES.iter().find(|name| case["signature"] == **name).ok_or("an unknown signature")?;
    let client = clients.get(&(service, *signature)).ok_or("an unknown service")?;
    let operation = case["operation"].as_str().ok_or("a request without `operation`")?;
    let call = client.call_json(operation, &case["input"]).map_err(|error| error.to_string())?;
    call.header("x-record", id).await.map_err(|error| error.to_string())?;
    Ok(())
}
