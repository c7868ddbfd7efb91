//! Credentials, with which requests are signed, and the trait of their providers.

use std::fmt;
use std::time::{Duration, SystemTime};

use futures_core::future::BoxFuture;

use crate::line::one_line;
use crate::secret::Secret;

/// Longest message of an error, in characters.
const LONGEST: usize = 2000;

/// Credentials with which a request is signed: an access key, temporary keys, or a bearer token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// Id of the access key. Empty with a bearer token.
    pub access_key_id: String,
    /// Secret of the access key. Empty with a bearer token.
    pub access_key_secret: Secret,
    /// Token that belongs to temporary keys.
    pub security_token: Option<Secret>,
    /// Token that is sent instead of a signature.
    pub bearer_token: Option<Secret>,
    /// When the credentials expire; `None` if they do not.
    pub expires_at: Option<SystemTime>,
    /// Name of the provider that returned them, for example `environment` or `profile`.
    pub source: &'static str,
}

impl Credentials {
    /// A long-lived access key. White space around id and secret, which often comes with pasting, is removed.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<Secret>) -> Self {
        Credentials {
            access_key_id: trimmed(&access_key_id.into()).to_owned(),
            access_key_secret: without_blanks(access_key_secret.into()),
            security_token: None,
            bearer_token: None,
            expires_at: None,
            source: "static",
        }
    }

    /// A bearer token.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Credentials { bearer_token: Some(without_blanks(token.into())), ..Credentials::new("", "") }
    }

    /// Adds the token that belongs to temporary keys.
    pub fn with_security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(without_blanks(token.into()));
        self
    }

    /// Sets when the credentials expire.
    pub fn with_expiry(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets the name of the provider that returned them.
    pub fn with_source(mut self, source: &'static str) -> Self {
        self.source = source;
        self
    }
}

/// `text` without what often comes with pasting: white space around it and a byte order mark.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

fn without_blanks(secret: Secret) -> Secret {
    match trimmed(secret.expose()) {
        text if text.len() == secret.expose().len() => secret,
        text => Secret::from(text),
    }
}

/// A credential provider.
pub trait CredentialProvider: Send + Sync + fmt::Debug {
    /// The name of the provider in error messages, for example `environment`, `profile` or `ecs-ram-role`.
    fn name(&self) -> &'static str;

    /// Returns credentials, or the reason why there are none.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>>;

    /// The provider that credentials were requested from last, for the error when they do not come in time: a
    /// chain says which of its providers that is.
    fn asked(&self) -> &'static str {
        self.name()
    }

    /// Called when the service refused the credentials `refused` as expired. A provider that caches
    /// credentials drops them if they are still the cached ones, so that the next request gets fresh ones.
    /// The call then asks for credentials once more, and goes on only if they are different.
    fn expired(&self, refused: &Credentials) {
        let _ = refused;
    }
}

/// Why a credential provider has no credentials.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CredentialError {
    /// The provider is not set up here; a chain asks the next one.
    NotConfigured(String),
    /// The provider is set up but failed; a chain stops with this error.
    Failed(String),
}

impl CredentialError {
    /// `source` returned no credentials within `limit`.
    pub(crate) fn late(source: &dyn CredentialProvider, limit: Duration) -> CredentialError {
        let asked = source.asked();
        let asked = if asked == source.name() { String::new() } else { format!("{asked}: ") };
        CredentialError::Failed(format!("{asked}not available within {limit:?}"))
    }
}

impl fmt::Display for CredentialError {
    /// Writes one line of limited length, whatever the source said.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CredentialError::NotConfigured(why) | CredentialError::Failed(why) => {
                f.write_str(&one_line(why, LONGEST))
            }
        }
    }
}

impl std::error::Error for CredentialError {}

impl Credentials {
    /// Anonymous credentials (an empty key and no token), for operations that need no signature.
    pub fn anonymous() -> Self {
        Credentials::new("", "").with_source("anonymous")
    }

    /// The values that must never be shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = String> {
        let tokens = [&self.security_token, &self.bearer_token].into_iter().flatten();
        std::iter::once(&self.access_key_secret).chain(tokens).map(|secret| secret.expose().to_owned())
    }

    /// Why nothing can be signed with them. Files in another encoding than UTF-8 and lines that were pasted together leave
    /// such characters behind, and the provider would only say that the signature is wrong.
    pub(crate) fn trouble(&self) -> Option<String> {
        let parts = [
            ("access key id", Some(&*self.access_key_id)),
            ("access key secret", Some(self.access_key_secret.expose())),
            ("security token", self.security_token.as_ref().map(Secret::expose)),
            ("bearer token", self.bearer_token.as_ref().map(Secret::expose)),
        ];
        let is_odd = |part: &str| {
            // Nearly every key is printable ASCII, which bytes tell faster than characters.
            !part.bytes().all(|byte| matches!(byte, b' '..=b'~'))
                && part.contains(|c: char| c == char::REPLACEMENT_CHARACTER || c.is_control())
        };
        let (name, _) = parts.into_iter().find(|(_, part)| part.is_some_and(is_odd))?;
        Some(format!("the {name} has a control character or one that is not UTF-8"))
    }

    /// Whether these are anonymous credentials.
    pub fn is_anonymous(&self) -> bool {
        self.access_key_id.is_empty() && self.bearer_token.is_none()
    }
}

impl CredentialProvider for Credentials {
    fn name(&self) -> &'static str {
        self.source
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
