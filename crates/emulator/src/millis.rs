//! Points in time as milliseconds since 1970, as the tables keep them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_wire::Timestamp;

/// Milliseconds since 1970: how points in time are kept.
pub(crate) type Millis = u64;

/// `time` in milliseconds since 1970.
pub(crate) fn millis(time: SystemTime) -> Millis {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// `duration` in milliseconds.
pub(crate) fn millis_of(duration: Duration) -> Millis {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX / 4)
}

/// `2020-01-19T09:15:46Z`.
pub(crate) fn iso(time: Millis) -> String {
    // Times here come from a clock that stays within the years that can be printed.
    const YEAR_9999: Millis = 253_370_764_800_000;
    Timestamp::from(UNIX_EPOCH + Duration::from_millis(time.min(YEAR_9999))).to_string()
}
