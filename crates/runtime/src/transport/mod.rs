//! What stands below a client: the network, a stand-in for it, or a recording of it.

pub mod cassette;
pub mod mock;
#[cfg(feature = "reqwest")]
pub mod reqwest;
