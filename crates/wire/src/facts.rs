//! Facts about an operation besides its wire format: authorization, risk, cost, and how to follow an
//! asynchronous one.

/// Documented facts about calling an operation, besides its request and response.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Facts {
    /// The access level, by which the provider's access control classifies it.
    pub access: Option<Access>,
    /// The risk of calling it.
    pub risk: Option<Risk>,
    /// Whether calling it costs money.
    pub charge: Option<Charge>,
    /// Set when the operation responds before it is complete.
    pub asynchronous: Option<Asynchronous>,
    /// The permission that a caller needs.
    pub authorization: Option<Authorization>,
    /// Wire name of the operation that replaces it, when the provider advises against using it.
    pub replaced_by: Option<&'static str>,
}

impl Facts {
    /// No facts are known.
    pub const NONE: &'static Facts = &Facts::new();

    /// No facts are known.
    pub const fn new() -> Facts {
        Facts {
            access: None,
            risk: None,
            charge: None,
            asynchronous: None,
            authorization: None,
            replaced_by: None,
        }
    }

    /// Sets the access level.
    pub const fn access(mut self, access: Access) -> Facts {
        self.access = Some(access);
        self
    }

    /// The risk of calling it.
    pub const fn risk(mut self, risk: Risk) -> Facts {
        self.risk = Some(risk);
        self
    }

    /// Whether calling it costs money.
    pub const fn charge(mut self, charge: Charge) -> Facts {
        self.charge = Some(charge);
        self
    }

    /// Marks it as responding before it is complete.
    pub const fn asynchronous(mut self, asynchronous: Asynchronous) -> Facts {
        self.asynchronous = Some(asynchronous);
        self
    }

    /// The permission that a caller needs.
    pub const fn authorization(mut self, authorization: Authorization) -> Facts {
        self.authorization = Some(authorization);
        self
    }

    /// Sets the wire name of the operation that replaces it.
    pub const fn replaced_by(mut self, operation: &'static str) -> Facts {
        self.replaced_by = Some(operation);
        self
    }
}

/// The access level of an operation, by which the provider's access control classifies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// Reads one or several resources.
    Get,
    /// Lists resources.
    List,
    /// Creates a resource.
    Create,
    /// Changes a resource.
    Update,
    /// Deletes a resource.
    Delete,
    /// None of these.
    None,
}

/// The risk of calling an operation, as the provider classifies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Risk {
    /// No risk.
    None,
    /// Low risk.
    Low,
    /// Medium risk.
    Medium,
    /// High risk: it can interrupt a service or lose data.
    High,
}

/// Whether calling an operation costs money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Charge {
    /// It is free.
    Free,
    /// It costs money, or the resources that it creates do.
    Paid,
}

/// How to find out when an asynchronous operation is complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Asynchronous {
    /// Wire name of the operation to poll.
    pub poll: Option<&'static str>,
    /// Seconds between two polls.
    pub interval: Option<u32>,
    /// Number of polls after which it should be complete.
    pub attempts: Option<u32>,
}

impl Asynchronous {
    /// No operation to poll is known.
    pub const fn new() -> Asynchronous {
        Asynchronous { poll: None, interval: None, attempts: None }
    }

    /// Wire name of the operation to poll.
    pub const fn poll(mut self, operation: &'static str) -> Asynchronous {
        self.poll = Some(operation);
        self
    }

    /// Seconds between two polls.
    pub const fn interval(mut self, seconds: u32) -> Asynchronous {
        self.interval = Some(seconds);
        self
    }

    /// Number of polls after which it should be complete.
    pub const fn attempts(mut self, polls: u32) -> Asynchronous {
        self.attempts = Some(polls);
        self
    }
}

/// The permission that a caller needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// The action that a policy has to allow, for example `ecs:DescribeInvocations`.
    pub action: &'static str,
    /// Kinds of resources to which a policy can limit the action; empty when it cannot be limited.
    pub resources: &'static [AuthorizedResource],
    /// Condition keys that the service defines for the action.
    pub conditions: &'static [&'static str],
    /// Further actions that a policy has to allow.
    pub dependent: &'static [&'static str],
}

impl Authorization {
    /// The action `action`, on all resources.
    pub const fn new(action: &'static str) -> Authorization {
        Authorization { action, resources: &[], conditions: &[], dependent: &[] }
    }

    /// Sets the kinds of resources to which a policy can limit the action.
    pub const fn resources(mut self, resources: &'static [AuthorizedResource]) -> Authorization {
        self.resources = resources;
        self
    }

    /// Condition keys that the service defines for the action.
    pub const fn conditions(mut self, keys: &'static [&'static str]) -> Authorization {
        self.conditions = keys;
        self
    }

    /// Further actions that a policy has to allow.
    pub const fn dependent(mut self, actions: &'static [&'static str]) -> Authorization {
        self.dependent = actions;
        self
    }
}

/// A kind of resource to which a policy can limit an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthorizedResource {
    /// The kind of resource, for example `Instance`.
    pub kind: &'static str,
    /// The name of the resource with placeholders: `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    pub template: &'static str,
    /// Whether a policy must name a resource of this kind.
    pub required: bool,
}

impl AuthorizedResource {
    /// A kind of resource that a policy may name.
    pub const fn new(kind: &'static str, template: &'static str) -> AuthorizedResource {
        AuthorizedResource { kind, template, required: false }
    }

    /// Whether a policy must name a resource of this kind.
    pub const fn required(mut self) -> AuthorizedResource {
        self.required = true;
        self
    }
}
