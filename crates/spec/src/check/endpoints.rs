//! Region ids and hosts.

use crate::diagnostics::Diagnostics;
use crate::language::Endpoints;
use crate::location::Location;

pub(super) fn check(endpoints: &Endpoints, diagnostics: &mut Diagnostics) {
    let at = endpoints.at;
    for (region, host) in &endpoints.regions {
        let key = format!("regions/{region}");
        if !is_region(region) {
            diagnostics
                .error(at, format!("`{region}` is not a region id"))
                .key(&key)
                .hint("lower-case letters, digits and hyphens, as in `cn-hangzhou`");
        }
        check_host(host, at, &key, diagnostics);
    }
    if let Some(host) = &endpoints.central {
        check_host(host, at, "central", diagnostics);
    }
    if let Some(rule) = &endpoints.rule {
        if !rule.contains("{region}") {
            diagnostics
                .error(at, format!("endpoint rule `{rule}` has no `{{region}}`"))
                .value("rule")
                .hint("a host that serves every region is `central`");
        }
        check_host(&rule.replace("{region}", "region"), at, "rule", diagnostics);
    }
}

fn is_region(region: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !region.is_empty() && region.bytes().all(good)
}

fn check_host(host: &str, at: Location, key: &str, diagnostics: &mut Diagnostics) {
    let good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
    if host.is_empty() || !host.bytes().all(good) {
        diagnostics
            .error(at, format!("`{host}` is not a host name"))
            .value(key)
            .hint("letters, digits, hyphens and dots; no scheme, port or path");
    }
}
