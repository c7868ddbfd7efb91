//! Which failed attempts are repeated, and after which delay.
//!
//! Three facts decide which requests may be sent again: whether the operation changes anything, whether it
//! carries an idempotency token, and how far the failed attempt got.
//!
//! | the attempt | read, or write with token | write without token |
//! |---|---|---|
//! | never reached the server | repeated | repeated |
//! | was refused: throttled, expired credentials, wrong clock | repeated | repeated |
//! | may have reached the server (broken, timed out, HTTP 500 to 504) | repeated | **not repeated** |
//!
//! A throttled write is safe to repeat because the provider refused it before carrying it out.

pub(crate) mod budget;
pub(crate) mod policy;
pub(crate) mod rate;
pub(crate) mod rules;
