// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! The documented error codes.

#![allow(non_camel_case_types)]
use cloudspec_wire::open_enum;

open_enum! {
    /// The error codes that the operations of the service document; `Error::code_as` of a failed call gives
    /// one. The provider may add to them.
    pub enum ErrorCode {
        AuthenticationFail_ApiPassword = "AuthenticationFail.ApiPassword",
        AuthenticationFail_ApiUsername = "AuthenticationFail.ApiUsername",
        EntityNotExist_Role = "EntityNotExist.Role",
        /// Something failed at the provider. Try again; if it persists, report the request id.
        InternalError = "InternalError",
        InvalidParameter_ContentType = "InvalidParameter.ContentType",
        InvalidParameter_DurationSeconds = "InvalidParameter.DurationSeconds",
        InvalidParameter_ExternalId = "InvalidParameter.ExternalId",
        InvalidParameter_PolicyGrammar = "InvalidParameter.PolicyGrammar",
        InvalidParameter_PolicySize = "InvalidParameter.PolicySize",
        InvalidParameter_RoleArn = "InvalidParameter.RoleArn",
        InvalidParameter_RoleSessionName = "InvalidParameter.RoleSessionName",
        InvalidParameter_SerialNumber = "InvalidParameter.SerialNumber",
        InvalidParameter_TokenCode = "InvalidParameter.TokenCode",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        NoPermission = "NoPermission",
    }
}
