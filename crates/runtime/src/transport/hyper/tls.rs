//! TLS: whom to trust, who to be, and which cryptography to use.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::error::unusable;
use super::options::{HttpOptions, HttpVersion, TlsVersion};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// TLS with the cryptography that the process has installed, else with that of the feature `ring` or
/// `aws-lc-rs`.
pub(super) fn tls(options: &HttpOptions) -> Result<ClientConfig, Error> {
    let crypto = CryptoProvider::get_default().cloned().or_else(built_in).ok_or_else(|| {
        Error::new(
            ErrorKind::Connect,
            "TLS has no cryptography: turn on the feature `ring` or `aws-lc-rs`, or install a \
             `rustls::crypto::CryptoProvider` for the process",
        )
    })?;
    let versions: &[_] = match options.tls_floor {
        TlsVersion::V12 => &[&rustls::version::TLS13, &rustls::version::TLS12],
        TlsVersion::V13 => &[&rustls::version::TLS13],
    };
    let builder = ClientConfig::builder_with_provider(crypto.clone())
        .with_protocol_versions(versions)
        .map_err(|error| unusable("TLS cannot be set up", error))?;
    let extra = extra_ca(options)?;
    let builder = if options.system_ca {
        let verifier = Verifier::new_with_extra_roots(extra, crypto).map_err(|error| {
            unusable("no certificate authority is known: install the system's, or set `extra_ca`", error)
        })?;
        builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
    } else {
        let mut roots = RootCertStore::empty();
        for certificate in extra {
            let added = roots.add(certificate);
            added.map_err(|error| unusable("a certificate in `extra_ca` cannot be used", error))?;
        }
        builder.with_root_certificates(roots)
    };
    let mut config = match &options.identity {
        None => builder.with_no_client_auth(),
        Some((chain, key)) => {
            let (chain, key) = identity(chain, key)?;
            let with_identity = builder.with_client_auth_cert(chain, key);
            with_identity.map_err(|error| unusable("the client certificate cannot be used", error))?
        }
    };
    config.alpn_protocols = match options.version {
        HttpVersion::Negotiated => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        HttpVersion::Http1 => vec![b"http/1.1".to_vec()],
        HttpVersion::Http2 => vec![b"h2".to_vec()],
    };
    Ok(config)
}

/// The cryptography that this crate was built with; ring where there are both.
fn built_in() -> Option<Arc<CryptoProvider>> {
    #[cfg(feature = "ring")]
    return Some(Arc::new(rustls::crypto::ring::default_provider()));
    #[cfg(all(feature = "aws-lc-rs", not(feature = "ring")))]
    return Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
    #[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
    None
}

fn extra_ca(options: &HttpOptions) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut all = Vec::new();
    for pem in &options.extra_ca {
        let parsed: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let certificates = parsed.map_err(|error| unusable("`extra_ca` is not PEM", error))?;
        if certificates.is_empty() {
            return Err(Error::new(ErrorKind::Connect, "`extra_ca` contains no PEM certificate"));
        }
        all.extend(certificates);
    }
    Ok(all)
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn identity(chain: &[u8], key: &Secret) -> Result<Identity, Error> {
    let parsed: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(chain).collect();
    let chain = parsed.map_err(|error| unusable("the client certificate is not PEM", error))?;
    let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes());
    Ok((chain, key.map_err(|error| unusable("the client's private key is not PEM", error))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unusable_certificates_are_reported() {
        let options = HttpOptions { extra_ca: vec![b"no pem".to_vec()], ..HttpOptions::default() };
        let error = tls(&options).unwrap_err();
        assert_eq!(error.to_string(), "`extra_ca` contains no PEM certificate");
    }
}
