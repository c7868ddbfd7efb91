// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpcPrefixList.json; do not edit.
//! Deletes a prefix list.
//!
//! Resources that use it, listed by `GetVpcPrefixListAssociations`, must let go of it first.
//!
//! - Access level: delete.
//! - Asynchronous: it responds before the operation is complete. Poll `ListPrefixLists` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpcPrefixList), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "DeleteVpcPrefixList",
    effect: Effect::Write,
    request: DeleteVpcPrefixListRequest = DELETE_VPC_PREFIX_LIST_REQUEST,
    response: DeleteVpcPrefixListResponse = DELETE_VPC_PREFIX_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListPrefixLists").interval(3).attempts(10)),
}

errors! {
    "400 DependencyViolation.PrefixListRelation",
    "400 DependencyViolation.ShareResource",
    "400 IncorrectStatus.PrefixList",
    "400 IncorrectStatus.SystemPrefixList",
    "400 OperationDenied.DeleteShareResource",
    "400 ResourceNotFound.PrefixList = There is no such prefix list.",
}

/// Request of `DeleteVpcPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcPrefixListRequest {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVpcPrefixListRequest {
    /// Creates a value with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteVpcPrefixListRequest: DELETE_VPC_PREFIX_LIST_REQUEST,
    0 prefix_list_id: Str = Field::string("PrefixListId").required(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DeleteVpcPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcPrefixListResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVpcPrefixListResponse: DELETE_VPC_PREFIX_LIST_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpcPrefixListRequest,
    DeleteVpcPrefixListResponse,
}
