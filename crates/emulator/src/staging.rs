//! What a test does to the emulated clouds without calling an operation: it plants resources, looks at them, sets members, and
//! goes back to the start.

use std::sync::atomic::Ordering;

use cloudspec_wire::Value;

use crate::exchange::Emulation;
use crate::millis::{Millis, millis};
use crate::seed::{Seed, check};
use crate::state_error::StateError;

impl Emulation {
    /// Plants what there is from the start, except for what the state file says was planted before: it is as it has become
    /// since.
    pub(crate) fn begin(&self) -> Result<(), StateError> {
        let mut seed = self.seed.clone();
        self.check_seed(&seed)?;
        let mut world = self.world();
        seed.retain(|kind, id| !world.was_planted(kind, id));
        world.plant(seed, self.now())
    }

    /// Adds the resources of a seed, all or none.
    pub(crate) fn plant(&self, seed: Seed) -> Result<(), StateError> {
        self.check_seed(&seed)?;
        self.world().plant(seed, self.now())
    }

    fn check_seed(&self, seed: &Seed) -> Result<(), StateError> {
        let model = self.world().model;
        check::check(seed, model, &self.catalogue).map_err(StateError::Seed)
    }

    /// The resources of a kind, with their members.
    pub(crate) fn resources(&self, kind: &str) -> Result<Vec<Value>, StateError> {
        let mut world = self.world();
        check::kind(kind, world.model).map_err(StateError::Resource)?;
        Ok(world.of_kind(kind, self.now()).into_iter().map(|listed| listed.into_value()).collect())
    }

    /// Sets members of a resource.
    pub(crate) fn set(&self, kind: &str, id: &str, members: &Value) -> Result<(), StateError> {
        let mut world = self.world();
        let members = check::change(kind, id, members, world.model, &self.catalogue);
        world.model.settle(&mut world.cloud, self.now());
        world.set(kind, id, members.map_err(StateError::Resource)?)
    }

    /// Goes back to how everything was at the start, also in the state file.
    pub(crate) fn reset(&self) -> Result<(), StateError> {
        self.rules.clear();
        self.journal.clear();
        self.nonces.clear();
        self.skew.store(0, Ordering::Relaxed);
        self.clock.reset().map_err(StateError::Clock)?;
        self.world().clear()?;
        self.begin()
    }

    /// The time in the emulated clouds.
    pub(crate) fn now(&self) -> Millis {
        millis(self.clock.now())
    }
}
