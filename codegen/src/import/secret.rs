//! Members whose values must not be shown.

/// Whether a text called `name` is one that logs must not show. Everything else is judged by its members.
pub fn is_secret(name: &str, is_text: bool) -> bool {
    if !is_text {
        return false;
    }
    let plain: String = name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    const ENDINGS: &[&str] = &[
        "password",
        "passwd",
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
    ];
    ENDINGS.iter().any(|ending| plain.ends_with(ending))
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
        ] {
            assert!(is_secret(name, true), "{name}");
        }
        for name in
            ["PasswordInherit", "KeyPairName", "NextToken", "ClientToken", "SecretName", "AccessKeyId"]
        {
            assert!(!is_secret(name, true), "{name}");
        }
        assert!(!is_secret("Password", false));
    }
}
