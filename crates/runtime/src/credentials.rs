//! What requests are signed with, and where it comes from.

use std::fmt;
use std::time::SystemTime;

use futures_core::future::BoxFuture;

use crate::secret::Secret;

/// What a request is signed with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// Name of the key. Empty with a bearer token.
    pub access_key_id: String,
    /// The key. Empty with a bearer token.
    pub access_key_secret: Secret,
    /// Token that belongs to temporary keys.
    pub security_token: Option<Secret>,
    /// Token that is sent instead of a signature.
    pub bearer_token: Option<Secret>,
    /// When they stop being valid; `None` for keys that stay.
    pub expires_at: Option<SystemTime>,
    /// Which source gave them: `environment`, `profile`.
    pub source: &'static str,
}

impl Credentials {
    /// A key that stays valid. Blanks and line ends around keys and tokens, which come with pasting, are left out.
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

    /// With the token that belongs to temporary keys.
    pub fn with_security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(without_blanks(token.into()));
        self
    }

    /// With the time they stop being valid.
    pub fn with_expiry(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// With the name of the source that gave them.
    pub fn with_source(mut self, source: &'static str) -> Self {
        self.source = source;
        self
    }
}

/// `text` without what comes with pasting: blanks, line ends, a byte order mark.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

fn without_blanks(secret: Secret) -> Secret {
    match trimmed(secret.expose()) {
        text if text.len() == secret.expose().len() => secret,
        text => Secret::from(text),
    }
}

/// A source of credentials.
pub trait CredentialProvider: Send + Sync + fmt::Debug {
    /// What it is called in errors: `environment`, `profile`, `ecs-ram-role`.
    fn name(&self) -> &'static str;

    /// Gives credentials, or says why it has none.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>>;

    /// The service refused `refused` as expired. A source that keeps credentials forgets them, if they are
    /// still the ones it would give, so that the next ones are fresh. A call asks once more afterwards, and
    /// goes on only when it gets something else.
    fn expired(&self, refused: &Credentials) {
        let _ = refused;
    }
}

/// Why a source has no credentials.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CredentialError {
    /// The source is not set up here; a chain goes on to the next one.
    NotConfigured(String),
    /// The source is set up, but did not give credentials; a chain stops.
    Failed(String),
}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CredentialError::NotConfigured(why) | CredentialError::Failed(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for CredentialError {}

impl Credentials {
    /// No credentials, for operations that take none: an empty key and no token.
    pub fn anonymous() -> Self {
        Credentials::new("", "").with_source("anonymous")
    }

    /// What of them is never shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = String> {
        let tokens = [&self.security_token, &self.bearer_token].into_iter().flatten();
        std::iter::once(&self.access_key_secret).chain(tokens).map(|secret| secret.expose().to_owned())
    }

    /// Whether there is nothing to sign with.
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
