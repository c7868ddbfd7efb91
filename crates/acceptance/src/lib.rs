//! Tests and examples over the generated crates, as an application sees them.
//!
//! - `tests/documented/`: every documented request and response of the committed specs, shown as it is on the wire.
//! - `tests/round_trips/`: random bodies of every operation, with anything in the place of what is documented.
//! - `tests/wire_cases/`: requests and responses of the providers' own SDKs, when a folder of them is available.
//! - `tests/examples.rs`: the programs in `examples/` run and print what they should.
//!
//! The code in the README and in the guide is compiled, and where it can be run, with the documentation of this crate.

pub mod compare;

/// The README and the guide; their code is tested as documentation.
#[cfg(doctest)]
pub mod guide {
    #[doc = include_str!("../../../README.md")]
    pub struct Readme;

    #[doc = include_str!("../../alibaba/README.md")]
    pub struct Alibaba;

    #[doc = include_str!("../../zenlayer/README.md")]
    pub struct Zenlayer;

    #[doc = include_str!("../../build/README.md")]
    pub struct Build;

    #[doc = include_str!("../../../docs/getting-started.md")]
    pub struct GettingStarted;

    #[doc = include_str!("../../../docs/whole-program.md")]
    pub struct WholeProgram;

    #[doc = include_str!("../../../docs/credentials.md")]
    pub struct Credentials;

    #[doc = include_str!("../../../docs/errors-and-retries.md")]
    pub struct ErrorsAndRetries;

    #[doc = include_str!("../../../docs/paging-and-waiting.md")]
    pub struct PagingAndWaiting;

    #[doc = include_str!("../../../docs/testing.md")]
    pub struct Testing;

    #[doc = include_str!("../../../docs/observing.md")]
    pub struct Observing;

    #[doc = include_str!("../../../docs/any-product.md")]
    pub struct AnyProduct;
}
