//! The budget that limits all retries of a client together.

use std::sync::{Mutex, PoisonError};

use crate::error::{Error, ErrorKind, TimeoutKind};

/// Keeps a client from multiplying its load when a service is in trouble: repetitions cost, successes give
/// back. Shared by all calls of a client.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<u32>);

const BUDGET: u32 = 500;
const COST: u32 = 5;
const TIMEOUT_COST: u32 = 10;
const REFUND: u32 = 1;

impl Budget {
    pub(crate) fn new() -> Budget {
        Budget(Mutex::new(BUDGET))
    }

    /// Takes the cost of a repetition after `error`; `None` when the budget does not cover it.
    pub(crate) fn take(&self, error: &Error) -> Option<u32> {
        let cost = match error.kind() {
            ErrorKind::Timeout(TimeoutKind::Read | TimeoutKind::Attempt) => TIMEOUT_COST,
            _ => COST,
        };
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = left.checked_sub(cost)?;
        Some(cost)
    }

    /// Gives back after a success: what its last repetition cost, or a little.
    pub(crate) fn refund(&self, cost: Option<u32>) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + cost.unwrap_or(REFUND)).min(BUDGET);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn budget_runs_out_and_refills() {
        let budget = Budget::new();
        let error = Error::new(ErrorKind::Transport, "broken");
        let taken = (0..).take_while(|_| budget.take(&error).is_some()).count();
        assert_eq!(taken as u32, BUDGET / COST);
        budget.refund(Some(COST));
        assert!(budget.take(&error).is_some());
        assert!(budget.take(&error).is_none());
    }
}
