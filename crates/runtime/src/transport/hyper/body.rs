//! Reading the body of a response to its end, which is not always where it stops.

use std::error::Error as StdError;

use bytes::Bytes;
use http::Version;
use http_body_util::BodyExt;
use hyper::body::Body;

use super::error::{broken_off, too_large, truncated};
use super::pace::Pace;
use crate::timeouts::ReadLimits;
use crate::transport_error::TransportError;

/// An announced length is believed up to here; a longer body gets its room as it comes.
const BELIEVED: usize = 1 << 20;

/// The whole body, of at most `largest` bytes, of a response that came by `version` of HTTP.
pub(in crate::transport) async fn read_body<B>(
    mut body: B,
    version: Version,
    largest: usize,
    limits: ReadLimits,
) -> Result<Vec<u8>, TransportError>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: StdError + Send + Sync + 'static,
{
    let announced = body.size_hint().exact().map(|length| usize::try_from(length).unwrap_or(usize::MAX));
    if announced.is_some_and(|length| length > largest) {
        return Err(too_large(largest));
    }
    let mut whole = Vec::with_capacity(announced.unwrap_or(0).min(BELIEVED));
    let mut pace = Pace::new(limits);
    while let Some(frame) = pace.wait_for(body.frame()).await? {
        // What is no data are trailers, which nothing here has a use for.
        let Ok(part) = frame.map_err(broken_off)?.into_data() else { continue };
        if whole.len() + part.len() > largest {
            return Err(too_large(largest));
        }
        pace.note(part.len());
        whole.extend_from_slice(&part);
    }
    // A body that ended because the server reset the stream without an error is cut anywhere. With HTTP/2 every
    // whole body says that it ends.
    let was_reset = version == Version::HTTP_2 && !body.is_end_stream();
    match announced {
        Some(length) if whole.len() < length => Err(truncated(whole.len(), Some(length))),
        None if was_reset => Err(truncated(whole.len(), None)),
        _ => Ok(whole),
    }
}
