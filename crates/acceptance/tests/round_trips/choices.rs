//! The choices that make a body.

use cloudspec_wire::{Operation, Service};

/// Choices in the order in which they are made. Zero is the plainest choice, and when all are used up every further one
/// is zero, so that a body gets simpler as proptest removes choices or makes them smaller.
pub struct Choices<'a>(&'a [u16]);

impl<'a> Choices<'a> {
    pub fn new(choices: &'a [u16]) -> Self {
        Choices(choices)
    }

    /// A number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first) % count.max(1)
    }

    /// Whether something happens that does so once in `times` times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    pub fn of<'t, T: ?Sized>(&mut self, all: &[&'t T]) -> &'t T {
        all[self.below(all.len())]
    }

    /// An operation of one of the services, each as likely as another.
    pub fn operation(&mut self, services: &[&'static Service]) -> (&'static Service, &'static Operation) {
        let all: usize = services.iter().map(|service| service.operations.len()).sum();
        let mut index = self.below(all);
        for service in services {
            match service.operations.get(index) {
                Some(operation) => return (service, operation),
                None => index -= service.operations.len(),
            }
        }
        panic!("the index is below the number of operations")
    }
}
