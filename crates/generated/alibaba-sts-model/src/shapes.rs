// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Timestamp, record};

/// The shape `AssumedRoleUser`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// Id of the session: the id of the role, a colon and the name of the session.
    pub assumed_role_id: Option<String>,
    /// Name of the resource in the access control of all services:
    /// `acs:<service>:<region>:<account>:<resource>`.
    pub arn: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssumedRoleUser {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the session: the id of the role, a colon and the name of the session.
    pub fn assumed_role_id(mut self, value: impl Into<String>) -> Self {
        self.assumed_role_id = Some(value.into());
        self
    }

    /// Name of the resource in the access control of all services:
    /// `acs:<service>:<region>:<account>:<resource>`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self
    }
}

record! {
    AssumedRoleUser: ASSUMED_ROLE_USER,
    0 assumed_role_id: OptStr = Field::string("AssumedRoleId"),
    1 arn: OptStr = Field::string("Arn"),
}

/// The shape `Credentials`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Credentials {
    /// Session token of the temporary credentials. Keep it secret.
    pub security_token: Option<String>,
    /// When the credentials expire.
    pub expiration: Option<Timestamp>,
    /// AccessKey secret of the temporary credentials. Keep it secret.
    pub access_key_secret: Option<String>,
    /// AccessKey id of the temporary credentials (`STS....`). Sign requests with it together with
    /// `AccessKeySecret` and `SecurityToken`.
    pub access_key_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Credentials {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Session token of the temporary credentials.
    pub fn security_token(mut self, value: impl Into<String>) -> Self {
        self.security_token = Some(value.into());
        self
    }

    /// When the credentials expire.
    pub fn expiration(mut self, value: impl Into<Timestamp>) -> Self {
        self.expiration = Some(value.into());
        self
    }

    /// AccessKey secret of the temporary credentials.
    pub fn access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = Some(value.into());
        self
    }

    /// AccessKey id of the temporary credentials (`STS....`).
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self
    }
}

record! {
    Credentials: CREDENTIALS,
    0 security_token: OptStr = Field::string("SecurityToken").secret(),
    1 expiration: Opt = Field::timestamp("Expiration"),
    2 access_key_secret: OptStr = Field::string("AccessKeySecret").secret(),
    3 access_key_id: OptStr = Field::string("AccessKeyId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssumedRoleUser,
    Credentials,
}
