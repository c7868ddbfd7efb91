// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! The documented error codes.

use cloudspec_wire::open_enum;

open_enum! {
    /// The error codes that the operations of the service document; `Error::code_as` of a failed call gives
    /// one. The provider may add to them.
    pub enum ErrorCode {
        AuthenticationFailApiPassword = "AuthenticationFail.ApiPassword",
        AuthenticationFailApiUsername = "AuthenticationFail.ApiUsername",
        EntityNotExistRole = "EntityNotExist.Role",
        /// Something failed at the provider. Try again; if it persists, report the request id.
        InternalError = "InternalError",
        InvalidParameterContentType = "InvalidParameter.ContentType",
        InvalidParameterDurationSeconds = "InvalidParameter.DurationSeconds",
        InvalidParameterExternalId = "InvalidParameter.ExternalId",
        InvalidParameterPolicyGrammar = "InvalidParameter.PolicyGrammar",
        InvalidParameterPolicySize = "InvalidParameter.PolicySize",
        InvalidParameterRoleArn = "InvalidParameter.RoleArn",
        InvalidParameterRoleSessionName = "InvalidParameter.RoleSessionName",
        InvalidParameterSerialNumber = "InvalidParameter.SerialNumber",
        InvalidParameterTokenCode = "InvalidParameter.TokenCode",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        NoPermission = "NoPermission",
    }
}
