//! Names that mean a secret, and values under them that no table describes.

use serde_json::Value;

/// Endings of names that suggest a secret, in lower case and without separators.
const ENDINGS: &[&str] = &[
    "password",
    "passwd",
    "pwd",
    "passphrase",
    "accesskeysecret",
    "secretaccesskey",
    "secretkey",
    "secret",
    "privatekey",
    "privatekeybody",
    "securitytoken",
    "credential",
    "psk",
    "presharedkey",
    "sharedkey",
    "apikey",
    "authkey",
    "clientkey",
    "oidctoken",
    "accesstoken",
    "authtoken",
    "refreshtoken",
    "samlassertion",
    "kubeconfig",
    "secretdata",
    "plaintext",
];

/// Whether a member called `name` usually is a secret: `Password`, `VncPassword`, `api-key`, but neither
/// `SecretName` nor `NextToken`. Of a name with dots (`User.1.Password`) the last part counts.
pub fn is_secret_name(name: &str) -> bool {
    let name = name.rsplit('.').next().unwrap_or(name);
    let plain: String = name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    ENDINGS.iter().any(|ending| plain.ends_with(ending))
}

/// Passes to `found` every scalar of `value` whose name suggests a secret: `name`, or the name of a member. A string
/// that is a JSON document has members too.
pub(crate) fn visit_secrets(name: &str, value: &Value, found: &mut impl FnMut(&Value)) {
    visit(is_secret_name(name), value, found);
}

fn visit(is_secret: bool, value: &Value, found: &mut dyn FnMut(&Value)) {
    match value {
        Value::Null => {}
        Value::Array(elements) => elements.iter().for_each(|element| visit(is_secret, element, found)),
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| visit(is_secret || is_secret_name(name), member, found));
        }
        scalar if is_secret => found(scalar),
        Value::String(text) => {
            if let Some(document) = document(text) {
                visit(false, &document, found);
            }
        }
        _ => {}
    }
}

/// The JSON document that `text` is, if it has members.
pub(crate) fn document(text: &str) -> Option<Value> {
    (text.trim_start().starts_with(['{', '[']) && text.contains('{')).then(|| text.parse().ok())?
}

/// `value` with `***` for every member whose name suggests a secret, also in JSON documents in strings.
pub fn without_secrets(value: &Value) -> Value {
    match value {
        Value::Array(elements) => elements.iter().map(without_secrets).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| match is_secret_name(name) && !member.is_null() {
                true => (name.clone(), Value::from("***")),
                false => (name.clone(), without_secrets(member)),
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::String(text) if value_holds_secret("", value) => document(text)
            .map_or_else(|| "***".into(), |document| without_secrets(&document).to_string().into()),
        other => other.clone(),
    }
}

/// Whether `value` has a scalar whose name suggests a secret: `name`, or the name of a member, also of a JSON document
/// in a string.
pub fn value_holds_secret(name: &str, value: &Value) -> bool {
    let mut holds = false;
    visit_secrets(name, value, &mut |_| holds = true);
    holds
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn passwords_and_keys_are_secret_but_names_and_tokens_of_pages_are_not() {
        for name in [
            "Password",
            "VncPassword",
            "AccessKeySecret",
            "PrivateKeyBody",
            "SecurityToken",
            "api-key",
            "OIDCToken",
            "User.1.Password",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in [
            "PasswordInherit",
            "KeyPairName",
            "NextToken",
            "ClientToken",
            "SecretName",
            "AccessKeyId",
            "Password.Length",
            "",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn texts_that_are_documents_hold_secrets_too() {
        // A value, and what is left of it.
        let cases = [
            (json!({ "a": r#"{"Password":"p","n":[1]}"# }), json!({ "a": r#"{"Password":"***","n":[1]}"# })),
            (json!([{ "Secret": { "b": "p" } }, "p"]), json!([{ "Secret": "***" }, "p"])),
            (json!(r#" [{"k":"{\"ApiKey\": \"p\"}"}]"#), json!(r#"[{"k":"{\"ApiKey\":\"***\"}"}]"#)),
        ];
        for (value, expected) in cases {
            assert!(value_holds_secret("", &value), "{value}");
            assert_eq!(without_secrets(&value), expected);
        }
        for value in [json!(r#"{"Password": "#), json!(r#"["Password"]"#), json!({ "Password": null })] {
            assert!(!value_holds_secret("", &value), "{value}");
            assert_eq!(without_secrets(&value), value);
        }
    }
}
