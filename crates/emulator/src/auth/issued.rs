//! Temporary keys that the emulated cloud issues itself. Their secrets follow from their ids, so that nothing has to keep
//! them: whoever can ask for one may use all of them.

use std::time::SystemTime;

use cloudspec_runtime::{Credentials, sha256_hex};

/// What ids of issued keys begin with.
pub(crate) const PREFIX: &str = "STS.NU";

/// The issued key with this id, good until then.
pub(crate) fn credentials(id: &str, expires_at: SystemTime) -> Credentials {
    Credentials::new(id, secret(id)).with_security_token(token(id)).with_expiry(expires_at)
}

/// The secret of an issued key.
pub(crate) fn secret(id: &str) -> String {
    sha256_hex(format!("secret of {id}").as_bytes()).chars().take(30).collect()
}

/// The security token that requests with an issued key need.
pub(crate) fn token(id: &str) -> String {
    format!("CAIS{}", sha256_hex(format!("token of {id}").as_bytes()))
}
