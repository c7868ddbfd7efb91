use super::case::Case;
use super::reserved::{KEYWORDS, RESERVED_FIELDS, RESERVED_MODULES};
use super::scope::Scope;
use super::words::{singular, spellings};
use super::{table_name, type_candidate};
use crate::ir::Trail;

fn claimed(case: Case, names: &[&str]) -> Vec<String> {
    Scope::new(case).name(names, |_| None, |name, index| spellings(name, index))
}

/// Names for types of an operation that are reached by these words.
fn types(ways: &[&str]) -> Vec<String> {
    let trail = |way: &&str| Trail { words: way.split(' ').map(str::to_owned).collect(), ..Trail::default() };
    let trails: Vec<Trail> = ways.iter().map(trail).collect();
    Scope::new(Case::Type).name(&trails, |_| None, type_candidate)
}

#[test]
fn acronyms_and_their_plurals_are_words() {
    let names = ["OSType", "InstanceIDs", "IPv6Address", "VSwitchId", "HTTPSListener", "CidrBlocks"];
    let expected =
        ["os_type", "instance_ids", "ipv6_address", "v_switch_id", "https_listener", "cidr_blocks"];
    assert_eq!(claimed(Case::Field, &names), expected);
}

#[test]
fn names_that_rust_or_we_use_give_way() {
    assert_eq!(
        claimed(Case::Field, &["type", "self", "extra", "new"]),
        ["r#type", "self_", "extra_", "new_"]
    );
    assert_eq!(claimed(Case::Module, &["Move", "Core"]), ["r#move", "core_"]);
    assert_eq!(
        claimed(Case::Type, &["Option", "Self", "Timestamp"]),
        ["OptionItem", "SelfItem", "TimestampItem"]
    );
    assert_eq!(claimed(Case::Variant, &["Unknown", "Self", "None"]), ["UnknownValue", "SelfValue", "None"]);
}

#[test]
fn names_without_letters_in_front_get_a_word() {
    assert_eq!(claimed(Case::Field, &["2xx", "", "中文"]), ["field_2xx", "field", "u4e2d_u6587"]);
    assert_eq!(
        claimed(Case::Variant, &["1", "1.0", "10", "-1"]),
        ["Value1", "Value1_0", "Value10", "Minus1"]
    );
}

#[test]
fn what_is_taken_spells_out_what_differs() {
    assert_eq!(
        claimed(Case::Field, &["key", "Key", "KEY", "HttpUrl", "HttpURL", "HTTPUrl"]),
        ["key", "key_capital", "key_upper", "http_url", "http_url_mixed", "http_url_uuuuull"]
    );
    assert_eq!(
        claimed(Case::Variant, &["RUNNING", "Running", "running", "m1", "M1"]),
        ["Running", "RunningCapital", "RunningLower", "M1", "M1Upper"]
    );
    assert_eq!(
        claimed(Case::Variant, &["a b", "a-b", "a_b", "A.B", "a:b"]),
        ["AB", "ADashB", "AUnderscoreB", "ADotB", "AColonB"]
    );
}

#[test]
fn types_that_would_be_called_alike_take_their_holder_in_front() {
    assert_eq!(
        types(&["Request Tag", "Response Instance Tag", "Response Instance NetworkInterface Tag"]),
        ["Tag", "InstanceTag", "NetworkInterfaceTag"]
    );
    assert_eq!(types(&["Request Filter", "Response Filter"]), ["Filter", "ResponseFilter"]);
    assert_eq!(
        types(&["Request tag", "Request Tag", "Request TAG"]),
        ["Tag", "RequestTag", "RequestTagUpper"]
    );
}

#[test]
fn what_a_spec_records_is_claimed_first() {
    let names = [("key", None), ("Key", Some("key"))];
    let claimed =
        Scope::new(Case::Field).name(&names, |(_, name)| *name, |(name, _), index| spellings(name, index));
    assert_eq!(claimed, ["key_lower", "key"]);
}

#[test]
fn tables_of_types_with_other_names_have_other_names() {
    let names = ["X2Y", "X2y", "Rows", "NetworkInterface", "V1_0"];
    assert_eq!(names.map(table_name), ["X2_Y", "X2Y", "ROWS_", "NETWORK_INTERFACE", "V1_0"]);
}

#[test]
fn every_keyword_is_written_raw_or_reserved() {
    for keyword in KEYWORDS {
        assert_eq!(claimed(Case::Field, &[keyword]), [format!("r#{keyword}")]);
    }
    for keyword in ["self", "super", "crate"] {
        assert!(RESERVED_FIELDS.contains(&keyword) && RESERVED_MODULES.contains(&keyword), "{keyword}");
    }
}

#[test]
fn elements_are_called_in_the_singular() {
    let names = ["Tags", "Policies", "Addresses", "Status", "Statuses", "Boxes", "Access", "DataSet", "Is"];
    let expected = ["Tag", "Policy", "Address", "Status", "Status", "Box", "Access", "DataSet", "Is"];
    assert_eq!(names.map(singular), expected);
}
