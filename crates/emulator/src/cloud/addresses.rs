//! Private addresses: blocks inside blocks, and addresses inside a VSwitch.

use ipnet::Ipv4Net;

use super::resource::Work;
use super::row::Row;

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

/// The next free address of a VSwitch.
pub(crate) fn free(work: &mut Work<'_>, vswitch: &str) -> String {
    let range = work.row("vpc.vswitch", vswitch).and_then(|row| block(row.text("CidrBlock")));
    let Some(range) = range else { return "192.168.0.1".to_owned() };
    let base = u32::from(range.network());
    loop {
        let number = work.cloud.next(&counter(vswitch));
        // An address is handed out again after the whole block.
        let offset = 1 + (number - 1) % usable(&range).max(1);
        let address =
            std::net::Ipv4Addr::from(base.wrapping_add(u32::try_from(offset).unwrap_or(1))).to_string();
        if number > usable(&range) || !is_taken(work, vswitch, &address) {
            return address;
        }
    }
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

/// Whether an interface or HaVip of the VSwitch has this address.
pub(crate) fn is_taken(work: &Work<'_>, vswitch: &str, address: &str) -> bool {
    let has = |row: &&Row| {
        super::select::at(&row.members, "PrivateIpSets.PrivateIpAddress").iter().any(|own| own == address)
    };
    let mut virtual_ips = work.rows_with("vpc.havip", "VSwitchId", vswitch).into_iter();
    work.rows_with("ecs.network_interface", "VSwitchId", vswitch).iter().any(has)
        || virtual_ips.any(|own| own.text("IpAddress") == address)
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
