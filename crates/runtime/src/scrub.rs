//! Decides what may be secret, by names and by the tables of members.

use cloudspec_wire::{Schema, Shape, is_secret_name};

/// Headers and parameters, in lower case, whose values are never shown.
const NAMES: [&str; 9] = [
    "authorization",
    "bearertoken",
    "cookie",
    "proxy-authorization",
    "set-cookie",
    "signature",
    "x-acs-bearer-token",
    "x-acs-security-token",
    "x-aliyun-ecs-metadata-token",
];

/// Parts of names, in lower case, that usually mean a secret, for values that no table describes.
const PARTS: [&str; 6] = ["password", "secret", "privatekey", "token", "assertion", "credential"];

/// Whether the value of header or parameter `name` is never shown.
pub(crate) fn is_hidden(name: &str) -> bool {
    NAMES.contains(&name.to_ascii_lowercase().as_str()) || is_secret_name(name)
}

/// Whether `name` suggests a secret. Paging tokens are not secret.
pub(crate) fn sounds_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    is_hidden(&name) || (name != "nexttoken" && PARTS.iter().any(|part| name.contains(part)))
}

/// Whether a record of this table may hold a secret.
pub(crate) fn may_hold_secrets(schema: &'static Schema) -> bool {
    fn search(schema: &'static Schema, seen: &mut Vec<*const Schema>) -> bool {
        if seen.contains(&std::ptr::from_ref(schema)) {
            return false;
        }
        seen.push(schema);
        schema.fields.iter().any(|row| row.secret || element(&row.shape, seen))
    }
    fn element(shape: &Shape, seen: &mut Vec<*const Schema>) -> bool {
        match shape {
            Shape::Nested(row) => row.secret || element(&row.shape, seen),
            shape => shape.schema().is_some_and(|schema| search(schema, seen)),
        }
    }
    search(schema, &mut Vec::new())
}

#[cfg(test)]
mod tests {
    use cloudspec_wire::Field;

    use super::*;

    #[test]
    fn secrets_are_found_in_nested_tables() {
        static INNER: Schema = Schema::new("Inner", &[Field::string("Password").secret()]);
        static OUTER: Schema =
            Schema::new("Outer", &[Field::string("Name"), Field::record("Inner", &INNER).list()]);
        static PLAIN: Schema = Schema::new("Plain", &[Field::string("Name")]);
        assert!(may_hold_secrets(&OUTER));
        assert!(!may_hold_secrets(&PLAIN));
    }
}
