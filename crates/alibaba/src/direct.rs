//! The HTTP transport without a proxy, for addresses that only this machine can reach.

use std::sync::OnceLock;
use std::time::Duration;

use cloudspec_runtime::transport::hyper::Proxy;
use cloudspec_runtime::{
    BoxFuture, HttpOptions, HyperTransport, ReadLimits, Request, Response, Sent, Transport, TransportError,
    TransportErrorKind,
};

/// An HTTP transport without a proxy. It is set up when it is first used, because that takes time and few
/// processes get their keys from this machine.
#[derive(Debug, Default)]
pub(crate) struct Direct(OnceLock<Result<HyperTransport, String>>);

impl Direct {
    fn transport(&self) -> &Result<HyperTransport, String> {
        self.0.get_or_init(|| {
            let mut options = HttpOptions::default();
            options.proxy = Proxy::Off;
            // They are near, or they are not there.
            options.connect_timeout = Duration::from_secs(1);
            HyperTransport::new(&options).map_err(|error| error.to_string())
        })
    }
}

impl Transport for Direct {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        match self.transport() {
            Ok(transport) => transport.send(request, limits),
            Err(why) => Box::pin(std::future::ready(Err(TransportError {
                kind: TransportErrorKind::Connect,
                sent: Sent::No,
                message: why.clone(),
                source: None,
            }))),
        }
    }
}
