//! The emulator as a test or program starts it.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudspec_runtime::{Credentials, Endpoint, Scheme};

use crate::admin;
use crate::auth::{Keys, Nonces};
use crate::catalogue::{Catalogue, SpecError};
use crate::clock::Clock;
use crate::exchange::{Emulation, Settings};
use crate::journal::Journal;
use crate::pace::Pace;
use crate::response::Responses;
use crate::rules::Rules;
use crate::seed::Seed;
use crate::server::{self, Limits};
use crate::store::File;
use crate::world::{Snapshot, StateError, World};

/// Id of the key that every emulator knows.
pub const ACCESS_KEY_ID: &str = "emulator";

/// Secret of the key that every emulator knows.
pub const ACCESS_KEY_SECRET: &str = "emulator-secret";

/// How many requests the journal holds unless it is told otherwise.
const JOURNAL: usize = 10_000;

/// How many bytes of requests it holds unless it is told otherwise.
const JOURNAL_BYTES: usize = 64 << 20;

/// An emulator that runs as long as this value lives.
pub struct Emulator {
    emulation: Arc<Emulation>,
    address: SocketAddr,
    task: tokio::task::JoinHandle<()>,
}

/// Settings of an emulator that is not started yet.
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
    /// The specs have mistakes.
    Specs(SpecError),
    /// The state file could not be used.
    State(StateError),
    /// The address could not be listened on.
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        error: io::Error,
    },
}

impl Emulator {
    /// An emulator of the committed services on a free port, with the key [`ACCESS_KEY_ID`].
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

    /// Starts an emulator with all settings as they are.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn start() -> Result<Emulator, StartError> {
        Emulator::builder().start().await
    }

    /// Where it listens: `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The same for the configuration of a client.
    pub fn endpoint(&self) -> Endpoint {
        Endpoint { scheme: Scheme::Http, host: self.address.to_string() }
    }

    /// Address and port it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// A key that it lets in.
    pub fn credentials(&self) -> Credentials {
        Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET)
    }

    /// Lets in callers with these credentials: a key, a temporary key, or a bearer token.
    pub fn allow(&self, credentials: Credentials) {
        self.emulation.keys.add(credentials);
    }

    /// The time in the emulated clouds.
    pub fn clock(&self) -> &Clock {
        &self.emulation.clock
    }

    /// The requests that came.
    pub fn journal(&self) -> &Journal {
        &self.emulation.journal
    }

    /// What is to be different from the usual.
    pub fn rules(&self) -> &Rules {
        &self.emulation.rules
    }

    /// Makes the gateway's own clock wrong by so many seconds; signatures are checked against it, and the `Date` header
    /// shows it.
    pub fn skew(&self, seconds: i64) {
        self.emulation.skew.store(seconds, Ordering::Relaxed);
    }

    /// Adds to what the emulated clouds hold.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn plant(&self, seed: Seed) -> Result<(), StateError> {
        self.emulation.world().plant(seed)
    }

    /// What the emulated clouds hold now, to go back to with [`Emulator::restore`].
    pub fn snapshot(&self) -> Snapshot {
        self.emulation.world().snapshot()
    }

    /// Makes the emulated clouds hold what they held then. Rules, journal and clock stay as they are.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), StateError> {
        self.emulation.world().restore(snapshot)
    }

    /// Forgets everything: state, rules, journal, nonces and clock.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn reset(&self) -> Result<(), StateError> {
        admin::reset(&self.emulation)
    }

    /// Stops it and waits until its port and its state file are free. A dropped emulator stops too, a little later.
    pub async fn stop(mut self) {
        self.task.abort();
        // The error says that the task was aborted.
        let _ = (&mut self.task).await;
        // Connections are aborted with it, but end when their tasks are next looked at.
        while Arc::strong_count(&self.emulation) > 1 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Waits for ever, or until the server fails.
    pub async fn wait(mut self) {
        // Ends only when the task is cancelled or panics; there is nothing more to do either way.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}

impl Builder {
    /// Listens on this address instead of a free port of the loopback interface.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Emulates the specs in a folder laid out like `specs/` instead of the committed ones.
    pub fn specs(mut self, folder: impl AsRef<Path>) -> Self {
        self.specs = Some(folder.as_ref().to_owned());
        self
    }

    /// Keeps state in this file, across restarts.
    pub fn state(mut self, file: impl AsRef<Path>) -> Self {
        self.state = Some(file.as_ref().to_owned());
        self
    }

    /// Puts this into the emulated clouds.
    pub fn plant(mut self, seed: Seed) -> Self {
        self.plants = seed;
        self
    }

    /// Puts in a running ECS instance.
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

    /// Puts in a running Zenlayer machine.
    pub fn vm(mut self, id: impl Into<String>) -> Self {
        self.plants = self.plants.vm(id);
        self
    }

    /// Puts in a resource of any kind, see [`Seed::resources`].
    pub fn resource(mut self, kind: impl Into<String>, members: cloudspec_wire::Value) -> Self {
        self.plants = self.plants.resource(kind, members);
        self
    }

    /// Lets in callers with these credentials too.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials.push(credentials);
        self
    }

    /// Number that made-up responses and ids depend on. The same number gives the same ones.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Where responses of operations come from that no behaviour is known for.
    pub fn responses(mut self, responses: Responses) -> Self {
        self.settings.responses = responses;
        self
    }

    /// Whether operations that no behaviour is known for are refused with `NotImplemented`, instead of getting a response
    /// that is made up.
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.settings.is_strict = is_strict;
        self
    }

    /// Whether commands run and instances start; otherwise every operation gives its usual response.
    pub fn behaviours(mut self, are_on: bool) -> Self {
        self.settings.has_behaviours = are_on;
        self
    }

    /// Whether signatures are checked.
    pub fn check_signatures(mut self, are_checked: bool) -> Self {
        self.settings.checks_signatures = are_checked;
        self
    }

    /// Whether parameters that the spec does not know are refused; otherwise they are ignored.
    pub fn refuse_unknown(mut self, are_refused: bool) -> Self {
        self.settings.refuses_unknown = are_refused;
        self
    }

    /// How long things take.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.settings.pace = pace;
        self
    }

    /// How long a command runs.
    pub fn running(mut self, time: Duration) -> Self {
        self.settings.pace.running = time;
        self
    }

    /// How long a resource stays in each transient state.
    pub fn transition(mut self, time: Duration) -> Self {
        self.settings.pace.transition = time;
        self
    }

    /// How many requests the journal holds; the oldest are forgotten.
    pub fn journal(mut self, capacity: usize) -> Self {
        self.journal = capacity;
        self
    }

    /// How many bytes of requests the journal holds; the oldest are forgotten.
    pub fn journal_bytes(mut self, bytes: usize) -> Self {
        self.journal_bytes = bytes;
        self
    }

    /// How long a caller may take until the headers of its next request are there, and how long for the body after them.
    /// The connection ends otherwise.
    pub fn time_limits(mut self, headers: Duration, body: Duration) -> Self {
        self.limits = Limits { headers, body };
        self
    }

    /// Starts it. The server is a task of the runtime that this is called in.
    ///
    /// # Errors
    /// When the specs have mistakes, the state file cannot be used, or the address is taken.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let catalogue = match &self.specs {
            Some(folder) => Catalogue::read(folder),
            None => Catalogue::built_in(),
        };
        let catalogue = catalogue.map_err(StartError::Specs)?;
        let (mut world, clock) = match &self.state {
            Some(path) => open(path).map_err(StartError::State)?,
            None => (World::new(), Clock::default()),
        };
        world.plant(self.plants).map_err(StartError::State)?;
        let keys = Keys::default();
        self.credentials.into_iter().for_each(|credentials| keys.add(credentials));
        let emulation = Arc::new(Emulation {
            catalogue,
            settings: self.settings,
            keys,
            nonces: Nonces::default(),
            clock,
            rules: Rules::default(),
            journal: Journal::new(self.journal, self.journal_bytes),
            world: Mutex::new(world),
            skew: AtomicI64::new(0),
            requests: AtomicU64::new(0),
        });
        let refused = |error| StartError::Listen { address: self.address, error };
        let listener = server::listen(self.address).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let task = tokio::spawn(server::serve(listener, emulation.clone(), self.limits));
        Ok(Emulator { emulation, address, task })
    }
}

/// What the file at `path` keeps; there is a new one when there was none.
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
            StartError::Listen { address, error } => write!(f, "{address} cannot be listened on: {error}"),
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
