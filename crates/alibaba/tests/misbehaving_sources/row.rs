//! A source of credentials and what is expected of it.

use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::CredentialProvider;

/// The longest wait of a caller for a peer that does not come to an end.
pub const LIMIT: Duration = Duration::from_millis(300);

/// The same where the peer ends what it does. Calls to STS are repeated, which takes time.
pub const AMPLE: Duration = Duration::from_secs(20);

pub type Source = Arc<dyn CredentialProvider>;

/// A source and what is expected of it.
pub struct Row {
    pub name: String,
    pub source: Source,
    pub called: &'static str,
    pub causes: Vec<&'static str>,
    pub limit: Duration,
}
