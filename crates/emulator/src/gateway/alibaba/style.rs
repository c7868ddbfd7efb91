//! How ids and places of Alibaba Cloud look: a short prefix for the kind, then letters and digits.

use fastrand::Rng;

use crate::synthesis::{Style, words};

pub(super) static STYLE: Style = Style {
    endings: &[
        ("regionid", "cn-hangzhou"),
        ("zoneid", "cn-hangzhou-h"),
        ("chargetype", "PostPaid"),
        ("instancetype", "ecs.g7.large"),
        ("currency", "CNY"),
        ("orderid", "202601010000001"),
        ("ownerid", "1234567890123456"),
        ("accountid", "1234567890123456"),
        ("userid", "1234567890123456"),
    ],
    id,
};

/// The known prefixes of ids, by kind.
const PREFIXES: [(&str, &str); 49] = [
    ("instance", "i-"),
    ("disk", "d-"),
    ("image", "m-"),
    ("snapshot", "s-"),
    ("snapshotlink", "sl-"),
    ("autosnapshotpolicy", "sp-"),
    ("securitygroup", "sg-"),
    ("networkinterface", "eni-"),
    ("vpc", "vpc-"),
    ("vswitch", "vsw-"),
    ("vrouter", "vrt-"),
    ("routetable", "vtb-"),
    ("routeentry", "rte-"),
    ("allocation", "eip-"),
    ("natgateway", "ngw-"),
    ("natip", "vpcnatip-"),
    ("bandwidthpackage", "cbwp-"),
    ("resourcegroup", "rg-"),
    ("command", "c-"),
    ("invoke", "t-"),
    ("task", "t-"),
    ("deploymentset", "ds-"),
    ("launchtemplate", "lt-"),
    ("dedicatedhost", "dh-"),
    ("dedicatedhostcluster", "dc-"),
    ("physicalconnection", "pc-"),
    ("routerinterface", "ri-"),
    ("vbr", "vbr-"),
    ("vpngateway", "vpn-"),
    ("vpnconnection", "vco-"),
    ("customergateway", "cgw-"),
    ("sslvpnserver", "vss-"),
    ("sslvpnclientcert", "vsc-"),
    ("ipv4gateway", "ipv4gw-"),
    ("ipv6gateway", "ipv6gw-"),
    ("ipv6address", "ipv6-"),
    ("networkacl", "nacl-"),
    ("trafficmirrorsession", "tms-"),
    ("trafficmirrorfilter", "tmf-"),
    ("flowlog", "fl-"),
    ("prefixlist", "pl-"),
    ("dhcpoptionsset", "dopt-"),
    ("hpccluster", "hpc-"),
    ("havip", "havip-"),
    ("bgppeer", "bgp-"),
    ("bgpgroup", "bgpg-"),
    ("globalaccelerationinstance", "ga-"),
    ("imagepipeline", "ip-"),
    ("imagecomponent", "ic-"),
];

fn id(kind: &str, random: &mut Rng) -> String {
    let plain = kind.to_ascii_lowercase().replace('_', "");
    let known = PREFIXES.iter().find(|(known, _)| *known == plain);
    let prefix = known.map_or_else(|| initials(kind), |(_, prefix)| (*prefix).to_owned());
    format!("{prefix}bp1{:016x}", random.u64(..))
}

/// A prefix for any other kind: its name if that is one word, else the initials of its words.
fn initials(kind: &str) -> String {
    let words = words(kind);
    let parts: Vec<&str> = words.split('-').filter(|word| !word.is_empty()).collect();
    match parts.as_slice() {
        [word] => format!("{word}-"),
        several => several.iter().filter_map(|word| word.chars().next()).chain(['-']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_begin_as_the_provider_writes_them() {
        let table = [
            ("Vpc", "vpc-bp1"),
            ("VSwitch", "vsw-bp1"),
            ("task", "t-bp1"),
            ("HaVip", "havip-bp1"),
            ("VSwitchCidrReservation", "vcr-bp1"),
        ];
        for (kind, beginning) in table {
            let id = id(kind, &mut Rng::with_seed(0));
            assert!(id.starts_with(beginning), "{kind}: {id}");
        }
    }
}
