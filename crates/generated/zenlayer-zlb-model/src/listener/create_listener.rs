// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/CreateListener.json; do not edit.
//! Creates a TCP, UDP or TCPSSL listener on a load balancer, with port, scheduling, forwarding and
//! health check.
//!
//! A listener for all ports (0) with a TCP or HTTP health check needs `healthCheck.checkPort`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/create-listener.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::{HealthCheck, Kind, Protocol, Scheduler};

operation! {
    name: "CreateListener",
    effect: Effect::Write,
    request: CreateListenerRequest = CREATE_LISTENER_REQUEST,
    response: CreateListenerResponse = CREATE_LISTENER_RESPONSE,
}

/// Request of `CreateListener`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateListenerRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Name of the listener, chosen by its owner.
    pub listener_name: String,
    /// Whether and how backend servers are checked. When left out of a change, it stays as it is.
    pub health_check: Option<HealthCheck>,
    /// Protocol of the listener, such as `TCP` or `UDP`.
    pub protocol: Protocol,
    /// How servers are chosen, such as `mh`, `rr`, `wrr`, `lc`, `wlc` or `sh`.
    pub scheduler: Scheduler,
    /// Ports from 0 to 65535, several joined by commas and ranges with a hyphen, such as `80,8000-8005`;
    /// `0` for all.
    pub port: String,
    /// How traffic is forwarded, such as `FNAT` or `DR`.
    pub kind: Option<Kind>,
    /// How long a client stays with the same server. Unit: seconds.
    pub persistent: Option<i64>,
    /// How long an idle connection is kept. Unit: seconds.
    pub idle_timeout: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateListenerRequest {
    /// Creates a value with the required members.
    pub fn new(
        load_balancer_id: impl Into<String>,
        listener_name: impl Into<String>,
        protocol: impl Into<Protocol>,
        scheduler: impl Into<Scheduler>,
        port: impl Into<String>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            listener_name: listener_name.into(),
            protocol: protocol.into(),
            scheduler: scheduler.into(),
            port: port.into(),
            ..Self::default()
        }
    }

    /// Whether and how backend servers are checked.
    pub fn health_check(mut self, value: HealthCheck) -> Self {
        self.health_check = Some(value);
        self
    }

    /// How traffic is forwarded, such as `FNAT` or `DR`.
    pub fn kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// How long a client stays with the same server.
    pub fn persistent(mut self, value: i64) -> Self {
        self.persistent = Some(value);
        self
    }

    /// How long an idle connection is kept.
    pub fn idle_timeout(mut self, value: i64) -> Self {
        self.idle_timeout = Some(value);
        self
    }
}

record! {
    CreateListenerRequest: CREATE_LISTENER_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_name: Str = Field::string("listenerName").place(Place::Body).required(),
    2 health_check: Opt = Field::record("healthCheck", &crate::shapes::HEALTH_CHECK).place(Place::Body),
    3 protocol: Enum = Field::one_of("protocol", Protocol::VALUES).place(Place::Body).required(),
    4 scheduler: Enum = Field::one_of("scheduler", Scheduler::VALUES).place(Place::Body).required(),
    5 port: Str = Field::string("port").place(Place::Body).required(),
    6 kind: Opt = Field::one_of("kind", Kind::VALUES).place(Place::Body),
    7 persistent: OptInt = Field::int64("persistent").place(Place::Body),
    8 idle_timeout: OptInt = Field::int64("idleTimeout").place(Place::Body),
}

/// Response of `CreateListener`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateListenerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateListenerResponse: CREATE_LISTENER_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 listener_id: OptStr = Field::string("listenerId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateListenerRequest,
    CreateListenerResponse,
}
