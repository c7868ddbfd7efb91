//! How much of a service is documented, in the spec itself or in the glossary.

use crate::catalogue::ServiceSpec;
use crate::explain::explained;
use crate::language::{Member, Shape};

/// How much of a service is documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Operations with a doc.
    pub operations: Share,
    /// Members, of requests, responses and shared shapes, with a doc.
    pub members: Share,
    /// Documented errors with a cause, those of each operation counted.
    pub codes: Share,
}

/// A number out of a total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many are documented.
    pub explained: usize,
    /// How many there are.
    pub all: usize,
}

impl Share {
    /// In percent, rounded down; 100 when there is nothing to explain.
    pub fn percent(&self) -> usize {
        (self.explained * 100).checked_div(self.all).unwrap_or(100)
    }

    fn count(&mut self, explained: bool) {
        self.explained += usize::from(explained);
        self.all += 1;
    }

    fn add(&mut self, other: Share) {
        self.explained += other.explained;
        self.all += other.all;
    }
}

impl Coverage {
    /// The coverage of one service.
    pub fn of(service: &ServiceSpec) -> Coverage {
        let service = explained(service);
        let mut coverage = Coverage::default();
        service.spec.shapes.values().for_each(|shape| coverage.shape(shape));
        for operation in &service.operations {
            coverage.operations.count(operation.doc.is_some());
            coverage.members(&operation.input);
            coverage.members(&operation.output);
            operation.payload.iter().for_each(|shape| coverage.shape(shape));
            operation.errors.iter().for_each(|error| coverage.codes.count(error.cause.is_some()));
        }
        coverage
    }

    /// Adds that of another service.
    pub fn add(&mut self, other: &Coverage) {
        self.operations.add(other.operations);
        self.members.add(other.members);
        self.codes.add(other.codes);
    }

    fn members(&mut self, members: &[Member]) {
        for member in members {
            self.members.count(member.doc.is_some());
            self.shape(&member.shape);
        }
    }

    fn shape(&mut self, shape: &Shape) {
        self.members(&shape.members);
        shape.items.iter().for_each(|items| self.shape(items));
    }
}
