// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/ModifyListener.json; do not edit.
//! Changes name, health check and forwarding of a listener.
//!
//! Its protocol cannot be changed. A listener for all ports (0) with a TCP or HTTP health check needs
//! `healthCheck.checkPort`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/modify-listener.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::{HealthCheck, Kind, Scheduler};

operation! {
    name: "ModifyListener",
    effect: Effect::Write,
    request: ModifyListenerRequest = MODIFY_LISTENER_REQUEST,
    response: ModifyListenerResponse = MODIFY_LISTENER_RESPONSE,
}

/// Request of `ModifyListener`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyListenerRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: String,
    /// Name of the listener, chosen by its owner.
    pub listener_name: Option<String>,
    /// Whether and how backend servers are checked. When left out of a change, it stays as it is.
    pub health_check: Option<HealthCheck>,
    /// How servers are chosen, such as `mh`, `rr`, `wrr`, `lc`, `wlc` or `sh`.
    pub scheduler: Option<Scheduler>,
    /// Ports from 0 to 65535, several joined by commas and ranges with a hyphen, such as `80,8000-8005`;
    /// `0` for all.
    pub port: Option<String>,
    /// How traffic is forwarded, such as `FNAT` or `DR`.
    pub kind: Option<Kind>,
    /// How long a client stays with the same server. Unit: seconds.
    pub persistent: Option<i64>,
    /// How long an idle connection is kept. Unit: seconds.
    pub idle_timeout: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyListenerRequest {
    /// Creates a value with the required members.
    pub fn new(
        load_balancer_id: impl Into<String>,
        listener_id: impl Into<String>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            listener_id: listener_id.into(),
            ..Self::default()
        }
    }

    /// Name of the listener, chosen by its owner.
    pub fn listener_name(mut self, value: impl Into<String>) -> Self {
        self.listener_name = Some(value.into());
        self
    }

    /// Whether and how backend servers are checked.
    pub fn health_check(mut self, value: HealthCheck) -> Self {
        self.health_check = Some(value);
        self
    }

    /// How servers are chosen, such as `mh`, `rr`, `wrr`, `lc`, `wlc` or `sh`.
    pub fn scheduler(mut self, value: impl Into<Scheduler>) -> Self {
        self.scheduler = Some(value.into());
        self
    }

    /// Ports from 0 to 65535, several joined by commas and ranges with a hyphen, such as `80,8000-8005`;
    /// `0` for all.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
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
    ModifyListenerRequest: MODIFY_LISTENER_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_id: Str = Field::string("listenerId").place(Place::Body).required(),
    2 listener_name: OptStr = Field::string("listenerName").place(Place::Body),
    3 health_check: Opt = Field::record("healthCheck", &crate::shapes::HEALTH_CHECK).place(Place::Body),
    4 scheduler: Opt = Field::one_of("scheduler", Scheduler::VALUES).place(Place::Body),
    5 port: OptStr = Field::string("port").place(Place::Body),
    6 kind: Opt = Field::one_of("kind", Kind::VALUES).place(Place::Body),
    7 persistent: OptInt = Field::int64("persistent").place(Place::Body),
    8 idle_timeout: OptInt = Field::int64("idleTimeout").place(Place::Body),
}

/// Response of `ModifyListener`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyListenerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyListenerResponse: MODIFY_LISTENER_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyListenerRequest,
    ModifyListenerResponse,
}
