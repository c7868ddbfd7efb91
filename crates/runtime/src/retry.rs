//! When a call is tried again, and how long is waited before it.
//!
//! What may be sent again is decided by three facts: whether the operation changes anything, whether it
//! carries an idempotency token, and how far the failed attempt got.
//!
//! | the attempt | read, or write with token | write without token |
//! |---|---|---|
//! | never reached the server | again | again |
//! | was refused: throttled, expired credentials, clock off | again | again |
//! | may have reached the server (broken, timed out, HTTP 500 to 504) | again | **never** |
//!
//! A throttled write is safe to repeat because the provider says that it refused to begin with it.

pub(crate) mod budget;
pub(crate) mod policy;
pub(crate) mod rate;
pub(crate) mod rules;
