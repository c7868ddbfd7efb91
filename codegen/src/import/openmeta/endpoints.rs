//! The hosts of a product.

use std::collections::BTreeMap;

use cloudspec_spec::language::Endpoints;

use super::document::Endpoint;
use crate::import::notes::Notes;

/// Hosts by region, with the rule or the central host that holds for regions that are not listed.
///
/// When one host serves all listed regions it is the central one and the list is left out. When most hosts follow
/// one pattern, the pattern is the rule for other regions. `None` when nothing is listed.
pub fn endpoints(listed: &[Endpoint], notes: &mut Notes) -> Option<Endpoints> {
    let mut regions: BTreeMap<String, String> = BTreeMap::new();
    for entry in listed {
        if let (Some(region), Some(host)) = (entry.region.trimmed(), entry.host.trimmed()) {
            let host =
                host.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
            if !is_region(region) || !is_host(host) {
                notes.add("endpoint that is not a host of a region left out", || format!("{region}: {host}"));
                continue;
            }
            regions.entry(region.to_owned()).or_insert_with(|| host.to_owned());
        }
    }
    let most = |counts: BTreeMap<String, usize>| {
        let best = counts.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)))?;
        (best.1 * 2 > regions.len()).then_some(best.0)
    };
    let rule = most(counted(regions.iter().filter_map(|(region, host)| pattern(region, host))));
    let central = most(counted(regions.values().cloned())).filter(|_| rule.is_none());
    match central {
        None if regions.is_empty() => None,
        Some(central) if regions.values().all(|host| *host == central) => {
            Some(Endpoints { central: Some(central), ..Endpoints::default() })
        }
        central => Some(Endpoints { regions, rule, central, ..Endpoints::default() }),
    }
}

fn is_region(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_host(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
}

/// A host with `{region}` in place of the region's id.
fn pattern(region: &str, host: &str) -> Option<String> {
    let start = host.find(region)?;
    let after = &host[start + region.len()..];
    // `cn-hangzhou` is no part of `cn-hangzhou-finance`.
    (!after.starts_with('-')).then(|| format!("{}{{region}}{after}", &host[..start]))
}

fn counted(values: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::openmeta::loose::Text;

    fn listed(entries: &[(&str, &str)]) -> Vec<Endpoint> {
        let text = |value: &str| Text(Some(value.to_owned()));
        entries.iter().map(|(region, host)| Endpoint { region: text(region), host: text(host) }).collect()
    }

    #[test]
    fn one_host_for_all_regions_is_the_central_one() {
        let found =
            endpoints(&listed(&[("a", "x.example.com"), ("b", "x.example.com")]), &mut Notes::default())
                .unwrap();
        assert_eq!(found.central.as_deref(), Some("x.example.com"));
        assert!(found.regions.is_empty());
    }

    #[test]
    fn the_pattern_of_most_hosts_is_the_rule_and_exceptions_stay_listed() {
        let listed = listed(&[
            ("cn-a", "x.cn-a.example.com"),
            ("cn-b", "x.cn-b.example.com"),
            ("cn-b-finance", "x.example.com"),
            ("No Region", "x.example.com"),
        ]);
        let mut notes = Notes::default();
        let found = endpoints(&listed, &mut notes).unwrap();
        assert_eq!(notes.count("endpoint that is not a host of a region left out"), 1);
        assert_eq!(found.rule.as_deref(), Some("x.{region}.example.com"));
        assert_eq!(found.regions.len(), 3);
    }

    #[test]
    fn no_endpoints_are_none() {
        assert!(endpoints(&[], &mut Notes::default()).is_none());
    }
}
