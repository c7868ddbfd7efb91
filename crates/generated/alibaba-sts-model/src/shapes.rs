// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/service.json; do not edit.
//! Shapes that several operations share.

use cloudspec_wire::{Extra, Field, Schema, record};

/// The shape `AssumedRoleUser`.
#[derive(Default)] #[non_exhaustive] pub struct AssumedRoleUser {
    /** `AssumedRoleId`: text. */ pub assumed_role_id: Option<String>,
    /** `Arn`: text. */ pub arn: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssumedRoleUser`].
pub static ASSUMED_ROLE_USER: Schema = Schema { name: "AssumedRoleUser", fields: { static ROWS: [Field; 2] = [
    Field::string("AssumedRoleId"),
    Field::string("Arn"),
]; &ROWS } };
record!(AssumedRoleUser, ASSUMED_ROLE_USER, [0 OptStr assumed_role_id, 1 OptStr arn] []);

/// The shape `Credentials`.
#[derive(Default)] #[non_exhaustive] pub struct Credentials {
    /** `SecurityToken`: text. */ pub security_token: Option<String>,
    /** `Expiration`: text. */ pub expiration: Option<String>,
    /** `AccessKeySecret`: text. */ pub access_key_secret: Option<String>,
    /** `AccessKeyId`: text. */ pub access_key_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Credentials`].
pub static CREDENTIALS: Schema = Schema { name: "Credentials", fields: { static ROWS: [Field; 4] = [
    Field::string("SecurityToken").secret(),
    Field::string("Expiration"),
    Field::string("AccessKeySecret").secret(),
    Field::string("AccessKeyId"),
]; &ROWS } };
record!(Credentials, CREDENTIALS,
    [0 OptStr security_token, 1 OptStr expiration, 2 OptStr access_key_secret, 3 OptStr access_key_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssumedRoleUser, Credentials);
