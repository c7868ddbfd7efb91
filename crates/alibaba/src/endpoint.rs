//! Where requests go: the service's region table, then its rule, then its central host.

use cloudspec_runtime::{Endpoint, Error, Location, Network, Scheme};
use cloudspec_wire::{Place, Record, Service, query};

/// The longest region id that is accepted, in characters.
const MAX_REGION: usize = 64;

/// How many similar region ids an error suggests.
const NEAREST: usize = 3;

/// The endpoint of `service` in `location`; without a region there, in the region that the request names.
pub(crate) fn endpoint(
    service: &Service,
    input: &dyn Record,
    location: &Location,
) -> Result<Endpoint, Error> {
    let region = region_of(input, location);
    if let Some(region) = &region {
        check_region(region)?;
    }
    let host = host(service, region.as_deref(), location.network)?;
    Ok(Endpoint { scheme: Scheme::Https, host: with_label(host, input)? })
}

/// The region of the location, or else the one that the request names.
fn region_of(input: &dyn Record, location: &Location) -> Option<String> {
    let named = || query::flatten(input, Place::Query).into_iter().find(|(name, _)| name == "RegionId");
    location.region.clone().or_else(|| named().map(|(_, region)| region))
}

/// A hint for requests to a region that is not in the service's table: it may be new, or misspelt.
pub(crate) fn unreachable_hint(service: &Service, input: &dyn Record, location: &Location) -> Option<String> {
    let region = region_of(input, location)?;
    let regions = service.endpoints.regions;
    if regions.is_empty() || regions.iter().any(|(id, _)| *id == region) {
        return None;
    }
    let (product, nearest) = (service.product, nearest(service, &region));
    Some(format!("{product} lists no region `{region}`; the nearest names are {nearest}"))
}

/// The known regions that are spelt most like `region`.
fn nearest(service: &Service, region: &str) -> String {
    let mut known: Vec<&str> = service.endpoints.regions.iter().map(|(id, _)| *id).collect();
    known.sort_by_key(|id| strsim::levenshtein(id, region));
    known.truncate(NEAREST);
    known.join(", ")
}

fn check_region(region: &str) -> Result<(), Error> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let starts_well = region.starts_with(|c: char| c.is_ascii_lowercase());
    match starts_well && region.len() <= MAX_REGION && region.chars().all(allowed) && !region.ends_with('-') {
        true => Ok(()),
        false => Err(Error::endpoint(format!(
            "`{}` is not a region id: expected lower-case letters, digits and hyphens, such as `cn-hangzhou`",
            region.chars().take(MAX_REGION).collect::<String>().escape_debug()
        ))),
    }
}

fn host(service: &Service, region: Option<&str>, network: Network) -> Result<String, Error> {
    let endpoints = &service.endpoints;
    let listed = region.and_then(|region| {
        endpoints.regions.iter().find(|(id, _)| *id == region).map(|(_, host)| (*host).to_owned())
    });
    let ruled = || Some(endpoints.rule?.replace("{region}", region?));
    let central = || endpoints.central.map(str::to_owned);
    let found = match network {
        Network::Public => listed.or_else(ruled).or_else(central),
        // Listed hosts are public ones; the private host follows the rule wherever there is one.
        Network::Vpc => ruled().or(listed).or_else(central).map(|host| suffixed(&host, "-vpc")),
        Network::Internal => ruled().or(listed).or_else(central).map(|host| suffixed(&host, "-internal")),
        other => {
            return Err(Error::endpoint(format!("{} has no endpoint in network {other:?}", service.product)));
        }
    };
    found.ok_or_else(|| not_found(service, region))
}

/// `ecs.cn-hangzhou.aliyuncs.com` to `ecs-vpc.cn-hangzhou.aliyuncs.com`.
fn suffixed(host: &str, suffix: &str) -> String {
    match host.split_once('.') {
        Some((first, rest)) if !first.ends_with(suffix) => format!("{first}{suffix}.{rest}"),
        _ => host.to_owned(),
    }
}

fn not_found(service: &Service, region: Option<&str>) -> Error {
    let product = service.product;
    let Some(region) = region else {
        return Error::endpoint(format!(
            "{product} has an endpoint per region and no region is set: set one in the configuration, \
             in ALIBABA_CLOUD_REGION_ID or in the profile"
        ));
    };
    match service.endpoints.regions.is_empty() {
        true => Error::endpoint(format!("{product} has no known endpoints; set one in the configuration")),
        false => Error::endpoint(format!(
            "{product} has no endpoint in region `{region}`; the nearest names are {}",
            nearest(service, region)
        )),
    }
}

/// Puts the member that is sent in the host, such as the name of a bucket, in front of it.
fn with_label(host: String, input: &dyn Record) -> Result<String, Error> {
    let Some((name, label)) = query::flatten(input, Place::Host).into_iter().next() else { return Ok(host) };
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match !label.is_empty() && label.len() <= 63 && label.chars().all(allowed) {
        true => Ok(format!("{label}.{host}")),
        false => Err(Error::invalid(format!(
            "`{name}` is a part of the host name: expected 1 to 63 lower-case letters, digits and hyphens"
        ))),
    }
}
