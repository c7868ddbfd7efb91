//! Whether an operation changes anything, as far as its name shows.

use cloudspec_spec::language::Effect;

use super::words::words;

/// First words of operations that only read.
const READING: &[&str] =
    &["describe", "list", "get", "query", "check", "search", "count", "find", "lookup", "show", "inquiry"];

/// [`Effect::Read`] only when the name says so and no hint speaks against it: an operation that counts as a
/// read may be sent twice.
///
/// `changes` is the provider's own hint that the operation creates, updates or deletes. Its hint that an
/// operation reads is not enough, because some deletions have it.
pub fn effect(name: &str, changes: bool) -> Effect {
    let words = words(name);
    let mut verbs = words.iter().map(String::as_str).skip_while(|word| *word == "batch");
    let reads = verbs.next().is_some_and(|verb| READING.contains(&verb));
    if reads && !changes { Effect::Read } else { Effect::Write }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_say_so_read() {
        for name in ["DescribeDisks", "BatchGetItems", "CheckServiceRole", "InquiryPriceCreateDisk"] {
            assert_eq!(effect(name, false), Effect::Read, "{name}");
        }
        for name in ["AssumeRole", "GetawayCar", "DeleteCluster", "DiagnoseVpnConnections", "Batch", ""] {
            assert_eq!(effect(name, false), Effect::Write, "{name}");
        }
        assert_eq!(effect("GetOrCreateSession", true), Effect::Write);
    }
}
