//! Importers: `bytes -> dialect -> fixups -> spec`.
//!
//! An importer reads metadata that a provider publishes and converts it to a service of the spec language.
//! Only importers know the dialects of metadata. [`fixups`] correct mistakes of upstream, and [`merge`] keeps
//! what people wrote into an imported spec.

pub mod cli;
mod deprecation;
pub mod effect;
pub mod examples;
mod excess;
pub mod facts;
pub mod files;
pub mod fixups;
pub mod folder;
pub mod groups;
pub mod items;
pub mod keep;
pub mod markdown;
pub mod merge;
pub mod notes;
pub mod openmeta;
pub mod paging;
pub mod propose;
pub mod provenance;
pub mod published;
pub mod run;
mod states;
pub mod supplement;
mod time;
pub mod tolerant;
mod twins;
pub mod value;
mod vocabulary;
pub mod waiters;
pub mod words;
pub mod zenlayer;

use std::collections::HashMap;
use std::fmt;

use cloudspec_spec::language::{Group, Operation, Service};

use crate::first_call::{first_call, first_wait};
use notes::Notes;
use provenance::IMPORTED;
use published::Published;

/// What an import keeps.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Whether published sentences are kept. Without, only facts are.
    pub with_docs: bool,
    /// Which sentences, where metadata has them in several languages.
    pub language: Language,
}

/// Language of published sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Chinese.
    Chinese,
}

/// A service as upstream describes it.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Folder of the provider.
    pub provider: &'static str,
    /// The input by which requests name the region; clients fill it in.
    pub region_parameter: Option<&'static str>,
    /// What the operations share.
    pub service: Service,
    /// All operations, in the order of their names.
    pub operations: Vec<Operation>,
    /// Published requests and responses.
    pub published: Published,
    /// Irregularities of the metadata.
    pub notes: Notes,
    /// Whether it describes only a part of the service: it then adds operations, and removes none.
    pub is_partial: bool,
}

impl Imported {
    /// Writes down on which day the metadata was fetched, `YYYY-MM-DD`.
    pub fn fetched_on(&mut self, day: &str) {
        let sources = self.service.sources.iter_mut();
        sources.filter(|source| source.id.as_deref() == Some(IMPORTED)).for_each(|source| {
            source.date = Some(day.to_owned());
        });
    }
}

/// Why a file was not imported.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportError {
    /// It does not parse.
    Syntax(String),
    /// It is something else.
    Foreign(&'static str),
    /// Its requests are of a style that has hosts and signatures of its own.
    Style(String),
    /// It is about a product behind a gateway of its own.
    Gateway(String),
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportError::Syntax(error) => write!(f, "it does not parse: {error}"),
            ImportError::Foreign(why) => write!(f, "it is not metadata of this kind: {why}"),
            ImportError::Gateway(what) => {
                write!(
                    f,
                    "{what} is behind a gateway with a signature of its own, whatever style its metadata claims"
                )
            }
            ImportError::Style(style) => {
                write!(
                    f,
                    "requests of style {style} have a signature of their own; RPC, ROA and V3 are imported"
                )
            }
        }
    }
}

impl ImportError {
    /// Whether the file is valid, but contains nothing to import.
    pub fn is_expected(&self) -> bool {
        !matches!(self, ImportError::Syntax(_))
    }
}

impl std::error::Error for ImportError {}

/// Whether specs can have a file or folder of that name. An `@` would start a revision.
fn is_file_name(name: &str) -> bool {
    let good = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    !name.is_empty() && !name.starts_with('.') && name.chars().all(good)
}

/// Writes the groups into the service and into each operation, and what its documentation shows. `region` is the input
/// that clients fill in.
fn put_into_groups(
    service: &mut Service,
    operations: &mut [Operation],
    groups: Vec<(String, Vec<String>)>,
    region: Option<&str>,
) {
    let homes: HashMap<&str, &String> = groups
        .iter()
        .flat_map(|(name, members)| members.iter().map(move |member| (member.as_str(), name)))
        .collect();
    for operation in operations.iter_mut() {
        operation.group = homes.get(operation.name.as_str()).map(|name| (*name).clone());
    }
    let group = |(name, _): (String, _)| Group { title: title(&name), name, ..Group::default() };
    service.groups = groups.into_iter().map(group).collect();
    service.first_call = first_call(operations, region).map(|operation| operation.name.clone());
    service.first_wait = first_wait(service, operations).map(|waiter| waiter.name.clone());
}

/// The name of a group as a title: `Key pair`, `NAT gateway`.
fn title(name: &str) -> Option<String> {
    let mut words = name.split('-').map(spelled);
    let first = words.next()?;
    let mut letters = first.chars();
    let first = letters.next()?.to_uppercase().chain(letters).collect();
    Some([first].into_iter().chain(words).collect::<Vec<String>>().join(" "))
}

/// A word of a title as people write it.
fn spelled(word: &str) -> String {
    match ABBREVIATIONS.iter().find(|known| known.eq_ignore_ascii_case(word)) {
        Some(known) => (*known).to_owned(),
        None => word.to_owned(),
    }
}

/// Words of this trade that are not written in lower case.
const ABBREVIATIONS: &[&str] = &[
    "ACL", "AI", "API", "BGP", "CA", "CDN", "CIDR", "CPU", "DB", "DDoS", "DHCP", "DNS", "ECS", "EIP", "ENI",
    "GPU", "HA", "HPC", "HTTP", "HTTPS", "ID", "IP", "IPsec", "IPv4", "IPv6", "ISP", "MAC", "MFA", "NAT",
    "NAS", "OIDC", "OS", "OSS", "QoS", "RAM", "RDS", "SAML", "SDK", "SLB", "SLS", "SMS", "SQL", "SSH", "SSL",
    "SSO", "TCP", "TLS", "TTL", "UDP", "URL", "VBR", "VIP", "VLAN", "VM", "VPC", "VPN", "VRouter", "VSwitch",
    "WAF", "ZLB",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_write_abbreviations_as_people_do() {
        let cases = [
            ("key-pair", "Key pair"),
            ("ha-vip", "HA VIP"),
            ("nat-gateway", "NAT gateway"),
            ("vswitch", "VSwitch"),
            ("ipv6-gateway", "IPv6 gateway"),
            ("ssl-vpn-server", "SSL VPN server"),
            ("other", "Other"),
        ];
        for (name, expected) in cases {
            assert_eq!(title(name).as_deref(), Some(expected));
        }
    }
}
