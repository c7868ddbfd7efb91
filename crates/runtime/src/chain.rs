//! Several credential providers, asked in order.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use futures_core::future::BoxFuture;

use crate::credentials::{CredentialError, CredentialProvider, Credentials};

/// Credential providers that are asked in order. The first one that is set up is used, and from then on only
/// that one is asked.
///
/// A provider that is set up but fails ends the search, because its user did not mean the next one to be
/// used.
#[derive(Debug)]
pub struct Chain {
    name: &'static str,
    sources: Vec<Arc<dyn CredentialProvider>>,
    /// The index of the provider that returned credentials first.
    found: OnceLock<usize>,
    /// The index of the provider that was asked last.
    asked: AtomicUsize,
}

impl Chain {
    /// A chain called `name` in errors.
    pub fn new(name: &'static str, sources: Vec<Arc<dyn CredentialProvider>>) -> Self {
        Chain { name, sources, found: OnceLock::new(), asked: AtomicUsize::new(0) }
    }

    async fn ask(&self) -> Result<Credentials, CredentialError> {
        if let Some(source) = self.found() {
            return source.credentials().await;
        }
        let mut misses = Vec::new();
        for (index, source) in self.sources.iter().enumerate() {
            self.asked.store(index, Ordering::Relaxed);
            match source.credentials().await {
                Ok(credentials) => {
                    self.found.get_or_init(|| index);
                    return Ok(credentials);
                }
                Err(CredentialError::NotConfigured(why)) => misses.push(format!("{}: {why}", source.name())),
                Err(CredentialError::Failed(why)) => {
                    return Err(CredentialError::Failed(format!("{}: {why}", source.name())));
                }
            }
        }
        Err(CredentialError::NotConfigured(format!(
            "no credential provider is set up; {}",
            misses.join("; ")
        )))
    }

    fn found(&self) -> Option<&Arc<dyn CredentialProvider>> {
        self.sources.get(*self.found.get()?)
    }
}

impl CredentialProvider for Chain {
    fn name(&self) -> &'static str {
        self.name
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.ask())
    }

    fn asked(&self) -> &'static str {
        let asked = self.sources.get(self.asked.load(Ordering::Relaxed));
        asked.map_or(self.name, |source| source.asked())
    }

    fn expired(&self, refused: &Credentials) {
        if let Some(source) = self.found() {
            source.expired(refused);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[derive(Debug)]
    struct Source(&'static str, Mutex<Vec<Result<Credentials, CredentialError>>>);

    impl CredentialProvider for Source {
        fn name(&self) -> &'static str {
            self.0
        }
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
            let next = self.1.lock().unwrap().pop().expect("asked too often");
            Box::pin(std::future::ready(next))
        }
    }

    fn source(
        name: &'static str,
        mut outcomes: Vec<Result<Credentials, CredentialError>>,
    ) -> Arc<dyn CredentialProvider> {
        outcomes.reverse();
        Arc::new(Source(name, Mutex::new(outcomes)))
    }

    fn missing(why: &str) -> Result<Credentials, CredentialError> {
        Err(CredentialError::NotConfigured(why.to_owned()))
    }

    #[tokio::test]
    async fn the_source_that_gave_credentials_is_asked_alone_afterwards() {
        let key = || Ok(Credentials::new("b", "s"));
        let chain =
            Chain::new("chain", vec![source("a", vec![missing("no")]), source("b", vec![key(), key()])]);
        assert_eq!(chain.credentials().await.unwrap().access_key_id, "b");
        assert_eq!(chain.credentials().await.unwrap().access_key_id, "b");
    }

    #[tokio::test]
    async fn every_miss_is_explained() {
        let chain = Chain::new(
            "chain",
            vec![source("a", vec![missing("A is not set")]), source("b", vec![missing("no b")])],
        );
        let error = chain.credentials().await.unwrap_err();
        assert!(matches!(&error, CredentialError::NotConfigured(_)));
        assert_eq!(error.to_string(), "no credential provider is set up; a: A is not set; b: no b");
    }

    #[tokio::test]
    async fn a_broken_source_ends_the_search() {
        let broken = Err(CredentialError::Failed("half a file".to_owned()));
        let chain = Chain::new(
            "chain",
            vec![source("a", vec![missing("no")]), source("b", vec![broken]), source("c", vec![])],
        );
        let error = chain.credentials().await.unwrap_err();
        assert!(matches!(&error, CredentialError::Failed(_)));
        assert_eq!(error.to_string(), "b: half a file");
    }
}
