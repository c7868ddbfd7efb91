//! A running emulator: where it listens, what it was asked, and what a test can change about it.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use cloudspec_runtime::{Credentials, Endpoint, Scheme};
use cloudspec_wire::Value;

use crate::clock::Clock;
use crate::exchange::Emulation;
use crate::journal::Journal;
use crate::rules::Rules;
use crate::seed::Seed;
use crate::state_error::StateError;
use crate::world::Snapshot;

/// The access key id that every emulator accepts.
pub const ACCESS_KEY_ID: &str = "emulator";

/// The access key secret that belongs to [`ACCESS_KEY_ID`].
pub const ACCESS_KEY_SECRET: &str = "emulator-secret";

/// A running emulator. It stops when this value is dropped.
pub struct Emulator {
    emulation: Arc<Emulation>,
    address: SocketAddr,
    task: tokio::task::JoinHandle<()>,
}

impl Emulator {
    /// An emulator whose server is `task`, which listens on `address`.
    pub(crate) fn new(
        emulation: Arc<Emulation>,
        address: SocketAddr,
        task: tokio::task::JoinHandle<()>,
    ) -> Emulator {
        Emulator { emulation, address, task }
    }

    /// The URL at which it listens, for example `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The endpoint to set in the configuration of a client.
    pub fn endpoint(&self) -> Endpoint {
        Endpoint { scheme: Scheme::Http, host: self.address.to_string() }
    }

    /// The address and port at which it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Credentials that it accepts: [`ACCESS_KEY_ID`] with its secret.
    pub fn credentials(&self) -> Credentials {
        Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET)
    }

    /// Accepts requests with these credentials as well: a key, temporary keys, or a bearer token.
    pub fn allow(&self, credentials: Credentials) {
        self.emulation.keys.add(credentials);
    }

    /// The clock of the emulated clouds, which a test can stop and advance.
    pub fn clock(&self) -> &Clock {
        &self.emulation.clock
    }

    /// The requests received so far.
    pub fn journal(&self) -> &Journal {
        &self.emulation.journal
    }

    /// Rules that change how requests are responded to: faults, delays, fixed responses.
    pub fn rules(&self) -> &Rules {
        &self.emulation.rules
    }

    /// Makes the gateway's own clock wrong by `seconds`. Signatures are checked against that clock, and the `Date`
    /// header of responses shows it.
    pub fn skew(&self, seconds: i64) {
        self.emulation.skew.store(seconds, Ordering::Relaxed);
    }

    /// Adds resources to the emulated clouds, all of them or none.
    ///
    /// # Errors
    /// Fails when there is no such kind, member, state or region, when a member has a value that no response could show,
    /// when an id is there already, and when the state file cannot be written.
    pub fn plant(&self, seed: Seed) -> Result<(), StateError> {
        self.emulation.plant(seed)
    }

    /// The resources of a kind (`ecs.instance`), in the order of their ids: the members by which they are planted, as calls
    /// and time have left them.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use cloudspec_emulator::Emulator;
    /// let emulator = Emulator::builder().instance("i-1").start().await?;
    /// assert_eq!(emulator.resources("ecs.instance")?[0]["Status"], "Running");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Fails when there is no such kind.
    pub fn resources(&self, kind: &str) -> Result<Vec<Value>, StateError> {
        self.emulation.resources(kind)
    }

    /// Sets members of a resource, by the names by which they are planted; `null` takes one away. A state that is set is there
    /// at once and stays, as no call could make it: `json!({ "Status": "Stopped" })`.
    ///
    /// # Errors
    /// Fails when there is no such kind, resource, member or state, when no response could show a value, and when the
    /// state file cannot be written. Nothing is set then.
    pub fn set(&self, kind: &str, id: &str, members: &Value) -> Result<(), StateError> {
        self.emulation.set(kind, id, members)
    }

    /// The present state of the emulated clouds, which [`Emulator::restore`] can bring back.
    pub fn snapshot(&self) -> Snapshot {
        self.emulation.world().snapshot()
    }

    /// Brings back the state of the emulated clouds that `snapshot` holds. Rules, journal and clock do not change.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), StateError> {
        self.emulation.world().restore(snapshot)
    }

    /// Goes back to how everything was at the start: state with what the builder planted, no rules, an empty journal, the real
    /// time. Keys that were allowed since stay.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn reset(&self) -> Result<(), StateError> {
        self.emulation.reset()
    }

    /// Stops the emulator, and waits until its port and its state file are free. A dropped emulator stops as well, but
    /// may take a moment longer.
    pub async fn stop(mut self) {
        self.task.abort();
        // The error says that the task was aborted.
        let _ = (&mut self.task).await;
        // Connections are aborted with it, but end when their tasks are next looked at.
        while Arc::strong_count(&self.emulation) > 1 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Waits until the server fails, which normally never happens.
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
