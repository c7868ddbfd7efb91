//! What is known of an operation besides its wire: who may call it, what it risks and costs, how it is followed.

/// What is documented about calling an operation, apart from requests and responses.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Facts {
    /// What it does to resources, as the provider's access control sees it.
    pub access: Option<Access>,
    /// What can go wrong by calling it.
    pub risk: Option<Risk>,
    /// Whether calling it costs money.
    pub charge: Option<Charge>,
    /// Set when it returns before it is done.
    pub asynchronous: Option<Asynchronous>,
    /// What a caller must be allowed to do.
    pub authorization: Option<Authorization>,
    /// What takes its place, when the provider advises against it.
    pub replaced_by: Option<&'static str>,
}

impl Facts {
    /// Nothing is known.
    pub const NONE: &'static Facts = &Facts::new();

    /// Nothing is known.
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

    /// What it does to resources.
    pub const fn access(mut self, access: Access) -> Facts {
        self.access = Some(access);
        self
    }

    /// What can go wrong by calling it.
    pub const fn risk(mut self, risk: Risk) -> Facts {
        self.risk = Some(risk);
        self
    }

    /// Whether calling it costs money.
    pub const fn charge(mut self, charge: Charge) -> Facts {
        self.charge = Some(charge);
        self
    }

    /// It returns before it is done.
    pub const fn asynchronous(mut self, asynchronous: Asynchronous) -> Facts {
        self.asynchronous = Some(asynchronous);
        self
    }

    /// What a caller must be allowed to do.
    pub const fn authorization(mut self, authorization: Authorization) -> Facts {
        self.authorization = Some(authorization);
        self
    }

    /// What takes its place.
    pub const fn replaced_by(mut self, operation: &'static str) -> Facts {
        self.replaced_by = Some(operation);
        self
    }
}

/// What an operation does to resources, as the provider's access control sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// Reads one thing or several.
    Get,
    /// Lists what there is.
    List,
    /// Makes something.
    Create,
    /// Changes something.
    Update,
    /// Removes something.
    Delete,
    /// None of these.
    None,
}

/// What can go wrong by calling an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Risk {
    /// Nothing to speak of.
    None,
    /// Little.
    Low,
    /// Something.
    Medium,
    /// Much: traffic breaks off or data is lost.
    High,
}

/// Whether calling an operation costs money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Charge {
    /// It does not.
    Free,
    /// It does, or what it makes does.
    Paid,
}

/// How an operation that returns before it is done is followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Asynchronous {
    /// Wire name of the operation that tells when it is done.
    pub poll: Option<&'static str>,
    /// Seconds between two polls.
    pub interval: Option<u32>,
    /// Polls after which it should be done.
    pub attempts: Option<u32>,
}

impl Asynchronous {
    /// It is not known how it is followed.
    pub const fn new() -> Asynchronous {
        Asynchronous { poll: None, interval: None, attempts: None }
    }

    /// Wire name of the operation that tells when it is done.
    pub const fn poll(mut self, operation: &'static str) -> Asynchronous {
        self.poll = Some(operation);
        self
    }

    /// Seconds between two polls.
    pub const fn interval(mut self, seconds: u32) -> Asynchronous {
        self.interval = Some(seconds);
        self
    }

    /// Polls after which it should be done.
    pub const fn attempts(mut self, polls: u32) -> Asynchronous {
        self.attempts = Some(polls);
        self
    }
}

/// What a caller must be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// The action to allow: `ecs:DescribeInvocations`.
    pub action: &'static str,
    /// Resources that it can be limited to; none when it holds for all or none at all.
    pub resources: &'static [AuthorizedResource],
    /// Condition keys that the service defines for it.
    pub conditions: &'static [&'static str],
    /// Actions that must be allowed as well.
    pub dependent: &'static [&'static str],
}

impl Authorization {
    /// The action `action`, for all resources.
    pub const fn new(action: &'static str) -> Authorization {
        Authorization { action, resources: &[], conditions: &[], dependent: &[] }
    }

    /// Resources that it can be limited to.
    pub const fn resources(mut self, resources: &'static [AuthorizedResource]) -> Authorization {
        self.resources = resources;
        self
    }

    /// Condition keys that the service defines for it.
    pub const fn conditions(mut self, keys: &'static [&'static str]) -> Authorization {
        self.conditions = keys;
        self
    }

    /// Actions that must be allowed as well.
    pub const fn dependent(mut self, actions: &'static [&'static str]) -> Authorization {
        self.dependent = actions;
        self
    }
}

/// A kind of resource that an action can be limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthorizedResource {
    /// What it is: `Instance`.
    pub kind: &'static str,
    /// Its name with places to fill in: `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    pub template: &'static str,
    /// A policy has to name it.
    pub required: bool,
}

impl AuthorizedResource {
    /// A resource that a policy may name.
    pub const fn new(kind: &'static str, template: &'static str) -> AuthorizedResource {
        AuthorizedResource { kind, template, required: false }
    }

    /// A policy has to name it.
    pub const fn required(mut self) -> AuthorizedResource {
        self.required = true;
        self
    }
}
