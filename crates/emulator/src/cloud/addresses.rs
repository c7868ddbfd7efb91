//! Private addresses: blocks inside blocks, and addresses inside a VSwitch.

use std::collections::HashSet;

use ipnet::Ipv4Net;

use super::resource::{Others, Work};
use crate::refusal::Refusal;

/// The block that a text stands for, if it begins where a block of its size can begin.
pub(crate) fn block(text: &str) -> Option<Ipv4Net> {
    text.parse::<Ipv4Net>().ok().filter(|block| block.addr() == block.network())
}

/// Whether two blocks have an address in common.
pub(crate) fn overlap(a: &Ipv4Net, b: &Ipv4Net) -> bool {
    a.contains(b) || b.contains(a)
}

/// How many addresses of a block can be used: four of them belong to the network.
pub(crate) fn usable(block: &Ipv4Net) -> u64 {
    (1_u64 << (32 - u32::from(block.prefix_len()))).saturating_sub(4)
}

/// An address of a VSwitch that nothing else has: the one that is wanted, or the next free one.
pub(crate) fn claim(work: &mut Work<'_>, vswitch: &str, wanted: Option<String>) -> Result<String, Refusal> {
    let range = work.row("vpc.vswitch", vswitch).and_then(|row| block(row.text("CidrBlock")));
    let taken = taken(&work.others(), vswitch);
    let is_outside = |address: &str| {
        let address = address.parse::<std::net::Ipv4Addr>();
        range.is_some_and(|range| !address.is_ok_and(|address| range.contains(&address)))
    };
    match wanted {
        Some(wanted) if is_outside(&wanted) => {
            let codes = (
                400,
                &[
                    "InvalidOperation.AddressNotInVSwitchCidr",
                    "InvalidPrivateIpAddress",
                    "InvalidPrivateIpAddress.Mismatch",
                    "InvalidIp.Address",
                    "InvalidVSwitchId.IpInvalid",
                    "InvalidPrivateIpAddress.Mismatch",
                ][..],
            );
            work.call.refuse_as(codes, "PrivateIpAddress: expected an address of the VSwitch")
        }
        Some(wanted) if taken.contains(&wanted) => {
            let codes = (
                400,
                &[
                    "InvalidPrivateIpAddress.Duplicated",
                    "InvalidIp.IpAssigned",
                    "InvalidIPAddress.AlreadyUsed",
                ][..],
            );
            work.call.refuse_as(codes, "PrivateIpAddress: taken already")
        }
        Some(wanted) => Ok(wanted),
        None => match free(work, vswitch, range, &taken) {
            Some(address) => Ok(address),
            None => {
                let codes = (400, &["InvalidVSwitchId.IpNotEnough"][..]);
                work.call.refuse_as(codes, "VSwitchId: all of its addresses are taken")
            }
        },
    }
}

/// The next free address of a VSwitch or subnet; none when all are taken.
pub(crate) fn free(
    work: &mut Work<'_>,
    vswitch: &str,
    range: Option<Ipv4Net>,
    taken: &HashSet<String>,
) -> Option<String> {
    let Some(range) = range else { return Some("192.168.0.1".to_owned()) };
    let (base, usable) = (u32::from(range.network()), usable(&range).max(1));
    // The counter runs on, so that an address is handed out again only after the whole block.
    let tries = usable.min(taken.len() as u64 + 1);
    for _ in 0..tries {
        let offset = 1 + (work.cloud.next(&counter(vswitch)) - 1) % usable;
        let address = std::net::Ipv4Addr::from(base.wrapping_add(u32::try_from(offset).unwrap_or(1)));
        if !taken.contains(&address.to_string()) {
            return Some(address.to_string());
        }
    }
    None
}

/// What counts the addresses that a VSwitch has given.
pub(crate) fn counter(vswitch: &str) -> String {
    format!("address/{vswitch}")
}

/// A new public address, of a range that documentation uses.
pub(crate) fn public(work: &mut Work<'_>) -> String {
    let number = work.cloud.next("public-ip");
    let (block, host) = (number / 250, 1 + number % 250);
    let first = u32::from(std::net::Ipv4Addr::new(203, 0, 113, 0));
    let offset = u32::try_from((block * 256 + host) % (1 << 28)).unwrap_or_default();
    std::net::Ipv4Addr::from(first.wrapping_add(offset)).to_string()
}

/// The addresses of a VSwitch that interfaces and HaVips have.
pub(crate) fn taken(others: &Others<'_>, vswitch: &str) -> HashSet<String> {
    let interfaces = others.rows_with("ecs.network_interface", "VSwitchId", vswitch);
    let own = interfaces.iter().flat_map(|row| {
        let more = super::select::at(&row.members, "PrivateIpSets.PrivateIpAddress");
        more.into_iter().chain([row.text("PrivateIpAddress").to_owned()])
    });
    let virtual_ips = others.rows_with("vpc.havip", "VSwitchId", vswitch).into_iter();
    own.chain(virtual_ips.map(|row| row.text("IpAddress").to_owned())).filter(|own| !own.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_begins_where_it_can() {
        assert!(block("192.168.1.0/24").is_some());
        assert!(block("192.168.1.1/24").is_none());
        assert!(block("everything").is_none());
        assert_eq!(usable(&block("192.168.1.0/24").unwrap()), 252);
    }

    #[test]
    fn blocks_overlap_when_one_is_inside_the_other() {
        let blocks = ["10.0.0.0/8", "10.1.0.0/16", "10.2.0.0/16"].map(|text| block(text).unwrap());
        assert!(overlap(&blocks[0], &blocks[1]));
        assert!(!overlap(&blocks[1], &blocks[2]));
    }
}
