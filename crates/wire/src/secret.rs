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

/// Passes to `found` every scalar of `value` whose name suggests a secret: `name`, or the name of a member.
pub(crate) fn visit_secrets(name: &str, value: &Value, found: &mut impl FnMut(&Value)) {
    visit(is_secret_name(name), value, found);
}

fn visit(is_secret: bool, value: &Value, found: &mut impl FnMut(&Value)) {
    match value {
        Value::Null => {}
        Value::Array(elements) => elements.iter().for_each(|element| visit(is_secret, element, found)),
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| visit(is_secret || is_secret_name(name), member, found));
        }
        scalar if is_secret => found(scalar),
        _ => {}
    }
}

/// Whether `value` has a scalar whose name suggests a secret: `name`, or the name of a member.
pub fn value_holds_secret(name: &str, value: &Value) -> bool {
    let mut holds = false;
    visit_secrets(name, value, &mut |_| holds = true);
    holds
}

#[cfg(test)]
mod tests {
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
}
