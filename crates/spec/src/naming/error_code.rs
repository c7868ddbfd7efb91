//! Identifiers of error codes: each is made from the code alone, and no two codes share one.

use super::case::Case;
use super::reserved::RESERVED_VARIANTS;

/// The identifier of a code. Letters and digits stay as they are; a dot between two of them is `_`, an underscore
/// between two of them `__`. Anything else stands between `___` and `_`, as hexadecimal numbers with `x` between them.
pub(super) fn identifier(code: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric();
    let mut name = String::new();
    let mut rest = code;
    while let Some(start) = rest.find(|c| !is_plain(c)) {
        let (plain, behind) = rest.split_at(start);
        let end = behind.find(is_plain).unwrap_or(behind.len());
        let (marks, next) = behind.split_at(end);
        name.push_str(plain);
        match marks {
            "." if !name.is_empty() && !next.is_empty() => name.push('_'),
            "_" if !name.is_empty() && !next.is_empty() => name.push_str("__"),
            marks => name.push_str(&escaped(marks)),
        }
        rest = next;
    }
    name.push_str(rest);
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        // No code gives a name that starts with one underscore, so none is in the way.
        name.insert(0, '_');
    }
    // Nor one that ends so, but for marks at the end, which follow three.
    let cannot_be_raw = matches!(name.as_str(), "self" | "super" | "crate" | "_");
    if cannot_be_raw || RESERVED_VARIANTS.contains(&name.as_str()) {
        name.push('_');
    }
    Case::print(name)
}

fn escaped(marks: &str) -> String {
    let numbers: Vec<String> = marks.chars().map(|c| format!("{:x}", u32::from(c))).collect();
    format!("___{}_", numbers.join("x"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::identifier;

    #[test]
    fn the_code_can_be_read_in_its_identifier() {
        let cases = [
            ("InvalidInstanceId.NotFound", "InvalidInstanceId_NotFound"),
            ("InvalidInstanceIdNotFound", "InvalidInstanceIdNotFound"),
            ("REQUEST_LIMIT_EXCEEDED", "REQUEST__LIMIT__EXCEEDED"),
            ("ParameterMismatch.Role-Spec", "ParameterMismatch_Role___2d_Spec"),
            ("404", "_404"),
            ("Unknown", "Unknown_"),
            ("Self", "Self_"),
            ("type", "r#type"),
            ("", "__"),
        ];
        for (code, expected) in cases {
            assert_eq!(identifier(code), expected, "{code}");
        }
    }

    #[test]
    fn no_two_codes_share_an_identifier() {
        let letters = ["a", "A", "4", ".", "_", "-", "é", "2", "d"];
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        let mut codes = vec![String::new()];
        for _ in 0..5 {
            let longer =
                codes.iter().flat_map(|code| letters.iter().map(move |letter| format!("{code}{letter}")));
            codes = longer.chain([String::new()]).collect();
            codes.sort();
            codes.dedup();
            for code in &codes {
                let other = known.entry(identifier(code)).or_insert_with(|| code.clone());
                assert_eq!(other, code, "{}", identifier(code));
            }
        }
    }
}
