//! Plausible values for members, by their names: ids, times, states.

use cloudspec_wire::Value;
use fastrand::Rng;
use serde_json::Map;

/// Generated times: when something began, when it last changed, and when it ends.
pub(super) const TIME: &str = "2026-01-01T00:00:00Z";
const CHANGED: &str = "2026-02-01T00:00:00Z";
const ENDED: &str = "2027-01-01T00:00:00Z";

/// [`TIME`] in milliseconds.
const TIME_MILLIS: i64 = 1_767_225_600_000;

/// Parts of the names of times that are later.
const CHANGES: [&str; 5] = ["modif", "updat", "last", "latest", "renew"];
const ENDS: [&str; 8] = ["expir", "end", "finish", "release", "recover", "deadline", "complet", "next"];

/// How generated values look at a provider.
pub(crate) struct Style {
    /// Values by the ends of member names. They come before those that all providers have in common.
    pub(crate) endings: &'static [(&'static str, &'static str)],
    /// An id for a kind, which is the name of the member without `Id`, for example `VpnGateway`.
    pub(crate) id: fn(kind: &str, random: &mut Rng) -> String,
}

/// Values by the ends of member names, at every provider.
const ENDINGS: [(&str, &str); 38] = [
    ("status", "Available"),
    ("state", "Available"),
    ("time", TIME),
    ("date", TIME),
    ("created", TIME),
    ("updated", TIME),
    ("modified", TIME),
    ("timestamp", TIME),
    ("cidrblock", "192.0.2.0/24"),
    ("cidr", "192.0.2.0/24"),
    ("cidrip", "192.0.2.0/24"),
    ("ipv6address", "2001:db8::1"),
    ("ipaddress", "192.0.2.1"),
    ("ip", "192.0.2.1"),
    ("macaddress", "00:16:3e:00:00:01"),
    ("portrange", "80/80"),
    ("port", "80"),
    ("protocol", "TCP"),
    ("url", "https://example.com/"),
    ("endpoint", "example.com"),
    ("domain", "example.com"),
    ("email", "somebody@example.com"),
    ("version", "1.0"),
    ("progress", "100%"),
    ("code", "200"),
    ("errorcode", ""),
    ("errormsg", ""),
    ("errormessage", ""),
    ("errorinfo", ""),
    ("message", "success"),
    ("description", "An example."),
    ("reason", "An example."),
    ("ostype", "linux"),
    ("bandwidth", "5"),
    ("size", "40"),
    ("count", "1"),
    ("amount", "1"),
    ("price", "0.10"),
];

/// A text for a member called `name`.
pub(super) fn text(name: &str, style: &Style, random: &mut Rng) -> String {
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let ending = style.endings.iter().chain(&ENDINGS).filter(|(ending, _)| plain.ends_with(ending));
    // Of two ends of the same length, the provider's own comes first.
    if let Some((_, text)) = ending.rev().max_by_key(|(ending, _)| ending.len()) {
        return if *text == TIME { time(name) } else { text }.to_owned();
    }
    match kind(name) {
        Some("Request" | "request" | "") => format!("{:032X}", random.u128(..)),
        Some(kind) => (style.id)(kind, random),
        None => words(name),
    }
}

/// The kind of thing that a name is the id of.
fn kind(name: &str) -> Option<&str> {
    let endings = ["IdSets", "IdSet", "Ids", "Id", "_ids", "_id", "ids", "id"];
    endings.iter().find_map(|ending| name.strip_suffix(ending))
}

/// Whether a member called `name` is an id.
pub(super) fn is_id(name: &str) -> bool {
    kind(name).is_some()
}

/// A time for a member called `name`: something begins before it changes, and changes before it ends.
pub(super) fn time(name: &str) -> &'static str {
    let plain = name.to_ascii_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| plain.contains(part));
    match (has(&ENDS), has(&CHANGES)) {
        (true, _) => ENDED,
        (_, true) => CHANGED,
        _ => TIME,
    }
}

/// A number for a member whose name says what it is: a time in milliseconds, or an HTTP status.
pub(super) fn number(name: &str) -> Option<i64> {
    const YEAR: i64 = 365 * 86_400_000;
    let plain = name.to_ascii_lowercase().replace('_', "");
    if plain.ends_with("httpstatuscode") || plain == "code" {
        return Some(200);
    }
    let is_time =
        ["createtime", "creationtime", "starttime", "begintime", "updatetime", "modifytime", "endtime"];
    let is_time = is_time.iter().any(|end| plain.ends_with(end)) || plain.ends_with("expiretime");
    is_time.then(|| TIME_MILLIS + if time(&plain) == ENDED { YEAR } else { 0 })
}

/// A flag for a member whose name says that the call succeeded.
pub(super) fn flag(name: &str) -> Option<bool> {
    name.eq_ignore_ascii_case("success").then_some(true)
}

/// The words of a name: `SecurityGroupName` is `security-group-name`.
pub(crate) fn words(name: &str) -> String {
    let mut words = String::new();
    let mut is_after_small = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && is_after_small {
            words.push('-');
        }
        is_after_small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        words.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' });
    }
    words
}

/// Sets the number of items to the length of the list beside it, when there is only one list.
pub(super) fn count(members: &mut Map<String, Value>) {
    let length = |value: &Value| match value {
        Value::Array(items) => Some(items.len()),
        Value::Object(wrapper) if wrapper.len() == 1 => wrapper.values().next()?.as_array().map(Vec::len),
        _ => None,
    };
    let mut lengths = members.values().filter_map(length);
    let (Some(only), None) = (lengths.next(), lengths.next()) else { return };
    for (name, value) in members {
        let name = name.to_ascii_lowercase();
        if value.is_number() && matches!(name.as_str(), "totalcount" | "total_count" | "total" | "count") {
            *value = Value::from(only);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static STYLE: Style =
        Style { endings: &[("regionid", "here-1"), ("url", "x")], id: |kind, _| format!("id of {kind}") };

    #[test]
    fn members_hold_what_their_names_say() {
        let table = [
            ("Status", "Available"),
            ("CreationTime", TIME),
            ("created_at", "created-at"),
            ("OtherRegionId", "here-1"),
            ("PrivateIpAddress", "192.0.2.1"),
            ("CidrBlock", "192.0.2.0/24"),
            ("SecurityGroupName", "security-group-name"),
            ("TagKey", "tag-key"),
            ("VpnGatewayId", "id of VpnGateway"),
            ("cluster_id", "id of cluster"),
            ("Url", "x"),
            ("InstanceIdSets", "id of Instance"),
            ("ExpiredTime", ENDED),
            ("EndTime", ENDED),
            ("StartTime", TIME),
            ("ModifiedTime", CHANGED),
            ("ErrorCode", ""),
        ];
        for (name, expected) in table {
            assert_eq!(text(name, &STYLE, &mut Rng::with_seed(0)), expected, "{name}");
        }
    }

    #[test]
    fn numbers_and_flags_are_what_their_names_say() {
        assert_eq!(
            ["HttpStatusCode", "CreateTime", "Size"].map(number),
            [Some(200), Some(TIME_MILLIS), None]
        );
        assert!(number("EndTime") > number("StartTime"));
        assert_eq!((flag("Success"), flag("success"), flag("Enabled")), (Some(true), Some(true), None));
    }

    #[test]
    fn a_count_is_that_of_the_only_list() {
        let mut members = json!({ "TotalCount": 73, "Items": { "Item": [1, 2] }, "Name": "x" });
        let members = members.as_object_mut().unwrap();
        count(members);
        assert_eq!(members["TotalCount"], 2);
    }
}
