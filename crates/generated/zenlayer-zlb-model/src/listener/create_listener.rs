// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/CreateListener.json; do not edit.
//! Creates a TCP, UDP or TCPSSL listener on a load balancer, with port, scheduling, forwarding and health check.
//!
//! A listener for all ports (0) with a TCP or HTTP health check needs `healthCheck.checkPort`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/create-listener.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::{CheckType, HealthCheck, Kind, Protocol, Scheduler};

operation!(Operation::new::<CreateListenerRequest, CreateListenerResponse>(
    "CreateListener", Effect::Write, &CREATE_LISTENER_REQUEST, &CREATE_LISTENER_RESPONSE,
));

/// Request of `CreateListener`.
#[derive(Default)] #[non_exhaustive] pub struct CreateListenerRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerName`: text. */ pub listener_name: String,
    /** `healthCheck`: record. */ pub health_check: Option<HealthCheck>,
    /** `protocol`: one of the known values. */ pub protocol: Protocol,
    /** `scheduler`: one of the known values. */ pub scheduler: Scheduler,
    /** `port`: text. */ pub port: String,
    /** `kind`: one of the known values. */ pub kind: Option<Kind>,
    /** `persistent`: integer. */ pub persistent: Option<i64>,
    /** `idleTimeout`: integer. */ pub idle_timeout: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateListenerRequest {
    /// With what is required.
    pub fn new(
        load_balancer_id: impl Into<String>, listener_name: impl Into<String>, protocol: impl Into<Protocol>,
        scheduler: impl Into<Scheduler>, port: impl Into<String>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(), listener_name: listener_name.into(), protocol: protocol.into(),
            scheduler: scheduler.into(), port: port.into(),
            ..Self::default()
        }
    }
    /// Sets `healthCheck`.
    pub fn health_check(mut self, value: HealthCheck) -> Self { self.health_check = Some(value); self }
    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<Kind>) -> Self { self.kind = Some(value.into()); self }
    /// Sets `persistent`.
    pub fn persistent(mut self, value: i64) -> Self { self.persistent = Some(value); self }
    /// Sets `idleTimeout`.
    pub fn idle_timeout(mut self, value: i64) -> Self { self.idle_timeout = Some(value); self }
}
/// Table of [`CreateListenerRequest`].
pub static CREATE_LISTENER_REQUEST: Schema = Schema { name: "CreateListenerRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerName").place(Place::Body).required(),
    Field::record("healthCheck", &crate::shapes::HEALTH_CHECK).place(Place::Body),
    Field::one_of("protocol", Protocol::VALUES).place(Place::Body).required(),
    Field::one_of("scheduler", Scheduler::VALUES).place(Place::Body).required(),
    Field::string("port").place(Place::Body).required(),
    Field::one_of("kind", Kind::VALUES).place(Place::Body),
    Field::int64("persistent").place(Place::Body),
    Field::int64("idleTimeout").place(Place::Body),
]; &ROWS } };
record!(CreateListenerRequest, CREATE_LISTENER_REQUEST,
    [0 Str load_balancer_id, 1 Str listener_name, 2 Opt health_check, 3 Enum protocol, 4 Enum scheduler, 5 Str port,
    6 Opt kind] [7 OptInt persistent, 8 OptInt idle_timeout]);

/// Answer of `CreateListener`.
#[derive(Default)] #[non_exhaustive] pub struct CreateListenerResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `listenerId`: text. */ pub listener_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateListenerResponse`].
pub static CREATE_LISTENER_RESPONSE: Schema = Schema { name: "CreateListenerResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("listenerId"),
]; &ROWS } };
record!(CreateListenerResponse, CREATE_LISTENER_RESPONSE, [0 Str request_id, 1 OptStr listener_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateListenerRequest, CreateListenerResponse);
