//! The settings of an emulator, and starting it with them.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudspec_runtime::Credentials;

use crate::auth::{Keys, Nonces};
use crate::catalogue::{Catalogue, SpecError};
use crate::clock::Clock;
use crate::emulator::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Emulator};
use crate::exchange::{Emulation, Settings};
use crate::journal::Journal;
use crate::pace::Pace;
use crate::response::Responses;
use crate::rules::Rules;
use crate::seed::Seed;
use crate::server::{self, Limits};
use crate::state_error::StateError;
use crate::store::File;
use crate::world::World;

/// How many requests the journal keeps by default.
const JOURNAL: usize = 10_000;

/// How many bytes of requests it keeps by default.
const JOURNAL_BYTES: usize = 64 << 20;

/// Settings of an emulator that has not been started yet.
#[derive(Debug)]
pub struct Builder {
    address: SocketAddr,
    specs: Option<PathBuf>,
    state: Option<PathBuf>,
    journal: usize,
    journal_bytes: usize,
    limits: Limits,
    credentials: Vec<Credentials>,
    plants: Seed,
    settings: Settings,
}

/// Why an emulator could not be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The specs contain mistakes.
    Specs(SpecError),
    /// The state file could not be used.
    State(StateError),
    /// The emulator could not listen at the address.
    Listen {
        /// The address.
        address: SocketAddr,
        /// The error of the operating system.
        error: io::Error,
    },
}

impl Emulator {
    /// The default settings: the committed services, a free port of the loopback interface, and the key
    /// [`ACCESS_KEY_ID`].
    pub fn builder() -> Builder {
        Builder {
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            specs: None,
            state: None,
            journal: JOURNAL,
            journal_bytes: JOURNAL_BYTES,
            limits: Limits::default(),
            credentials: vec![Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET)],
            plants: Seed::default(),
            settings: Settings {
                seed: 0,
                responses: Responses::Documented,
                is_strict: false,
                has_behaviours: true,
                checks_signatures: true,
                refuses_unknown: true,
                pace: Pace::default(),
            },
        }
    }

    /// Starts an emulator with the default settings.
    ///
    /// # Errors
    /// Fails when no port is free.
    pub async fn start() -> Result<Emulator, StartError> {
        Emulator::builder().start().await
    }
}

impl Builder {
    /// Listens at this address instead of a free port of the loopback interface.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Emulates the services described in `folder`, which is laid out like `specs/`, instead of the committed ones.
    pub fn specs(mut self, folder: impl AsRef<Path>) -> Self {
        self.specs = Some(folder.as_ref().to_owned());
        self
    }

    /// Keeps state in `file`, so that it survives restarts. By default it is kept in memory only. What is planted at the
    /// start is planted once into a file: after a restart it is as it was left.
    pub fn state(mut self, file: impl AsRef<Path>) -> Self {
        self.state = Some(file.as_ref().to_owned());
        self
    }

    /// Starts with these resources. Replaces what was set before.
    pub fn plant(mut self, seed: Seed) -> Self {
        self.plants = seed;
        self
    }

    /// Starts with a running ECS instance.
    ///
    /// ```
    /// # use cloudspec_emulator::Emulator;
    /// let builder = Emulator::builder().instance("i-1").instance("i-2").vm("vm-1");
    /// # let _ = builder;
    /// ```
    pub fn instance(mut self, id: impl Into<String>) -> Self {
        self.plants = self.plants.instance(id);
        self
    }

    /// Starts with a running Zenlayer virtual machine.
    pub fn vm(mut self, id: impl Into<String>) -> Self {
        self.plants = self.plants.vm(id);
        self
    }

    /// Starts with a resource of any kind; see [`Seed::resources`].
    pub fn resource(mut self, kind: impl Into<String>, members: cloudspec_wire::Value) -> Self {
        self.plants = self.plants.resource(kind, members);
        self
    }

    /// Accepts requests with these credentials as well.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials.push(credentials);
        self
    }

    /// Sets the number from which generated ids and values are derived: the same number gives the same ones. 0 by
    /// default.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Sets where the responses of operations without a modelled behaviour come from.
    pub fn responses(mut self, responses: Responses) -> Self {
        self.settings.responses = responses;
        self
    }

    /// Sets whether operations without a modelled behaviour are refused with `NotImplemented`, instead of getting a
    /// generated response. Off by default.
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.settings.is_strict = is_strict;
        self
    }

    /// Sets whether operations act on state. On by default; when off, every operation gets the response of one without
    /// a modelled behaviour.
    pub fn behaviours(mut self, are_on: bool) -> Self {
        self.settings.has_behaviours = are_on;
        self
    }

    /// Sets whether signatures are checked. On by default.
    pub fn check_signatures(mut self, are_checked: bool) -> Self {
        self.settings.checks_signatures = are_checked;
        self
    }

    /// Sets whether parameters that are not in the spec are refused. On by default; when off, they are ignored.
    pub fn refuse_unknown(mut self, are_refused: bool) -> Self {
        self.settings.refuses_unknown = are_refused;
        self
    }

    /// Sets how long commands run, and how long resources stay in transient states.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.settings.pace = pace;
        self
    }

    /// Sets how long a command runs.
    pub fn running(mut self, time: Duration) -> Self {
        self.settings.pace.running = time;
        self
    }

    /// Sets how long a resource stays in each transient state.
    pub fn transition(mut self, time: Duration) -> Self {
        self.settings.pace.transition = time;
        self
    }

    /// Sets how many requests the journal keeps; beyond that the oldest are dropped. 10,000 by default.
    pub fn journal(mut self, capacity: usize) -> Self {
        self.journal = capacity;
        self
    }

    /// Sets how many bytes of requests the journal keeps; beyond that the oldest are dropped. 64 MiB by default.
    pub fn journal_bytes(mut self, bytes: usize) -> Self {
        self.journal_bytes = bytes;
        self
    }

    /// Sets how long a caller may take to send the headers of its next request, and then its body. A connection that
    /// takes longer is closed.
    pub fn time_limits(mut self, headers: Duration, body: Duration) -> Self {
        self.limits = Limits { headers, body };
        self
    }

    /// Starts the emulator. Its server is a task of the current tokio runtime.
    ///
    /// # Errors
    /// Fails when the specs contain mistakes, when the state file cannot be used, or when the address is taken.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let catalogue = match &self.specs {
            Some(folder) => Catalogue::read(folder),
            None => Catalogue::built_in(),
        };
        let catalogue = catalogue.map_err(StartError::Specs)?;
        let (world, clock) = match &self.state {
            Some(path) => open(path).map_err(StartError::State)?,
            None => (World::new(), Clock::default()),
        };
        let keys = Keys::default();
        self.credentials.into_iter().for_each(|credentials| keys.add(credentials));
        let emulation = Arc::new(Emulation {
            rules: Rules::new(catalogue.clone()),
            journal: Journal::new(self.journal, self.journal_bytes, catalogue.clone()),
            catalogue,
            settings: self.settings,
            keys,
            nonces: Nonces::default(),
            clock,
            world: Mutex::new(world),
            seed: self.plants,
            skew: AtomicI64::new(0),
            requests: AtomicU64::new(0),
        });
        emulation.begin().map_err(StartError::State)?;
        let refused = |error| StartError::Listen { address: self.address, error };
        let listener = server::listen(self.address).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let task = tokio::spawn(server::serve(listener, emulation.clone(), self.limits));
        Ok(Emulator::new(emulation, address, task))
    }
}

/// The state and the clock in the file at `path`, which is created if it does not exist.
fn open(path: &Path) -> Result<(World, Clock), StateError> {
    let file = Arc::new(File::open(path).map_err(StateError::File)?);
    let clock = Clock::open(file.clone()).map_err(StateError::File)?;
    Ok((World::open(file)?, clock))
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StartError::Specs(error) => write!(f, "the specs have mistakes:\n{error}"),
            StartError::State(error) => write!(f, "the state cannot be used: {error}"),
            StartError::Listen { address, error } => {
                write!(f, "{address} cannot be listened on: {error}")?;
                match error.kind() {
                    io::ErrorKind::AddrInUse => f.write_str("; choose another port, or 0 for a free one"),
                    _ => Ok(()),
                }
            }
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            StartError::Specs(error) => Some(error),
            StartError::State(error) => Some(error),
            StartError::Listen { error, .. } => Some(error),
        }
    }
}
