// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RetryVpcPrefixListAssociation.json; do not edit.
//! Hands a changed prefix list once more to a route table that did not take it over.
//!
//! Asynchronous: `GetVpcPrefixListAssociations` shows how it went.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `GetVpcPrefixListAssociations`
//!   every 3 s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RetryVpcPrefixListAssociation),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

pub use crate::shapes::PrefixListAssociationResourceType;

operation! {
    name: "RetryVpcPrefixListAssociation",
    effect: Effect::Write,
    request: RetryVpcPrefixListAssociationRequest = RETRY_VPC_PREFIX_LIST_ASSOCIATION_REQUEST,
    response: RetryVpcPrefixListAssociationResponse = RETRY_VPC_PREFIX_LIST_ASSOCIATION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("GetVpcPrefixListAssociations").interval(3).attempts(10)),
}

errors! {
    "400 IncorrectStatus.PrefixList",
    "400 OperationDenied.SystemPrefixList",
    "400 OperationFailed.NotExistAssociateRelation",
    "400 OperationFailed.OperateShareResource",
    "400 ResourceNotFound.PrefixList = There is no such prefix list.",
    "400 UnsupportedRegion = The region does not offer this.",
}

/// Request of `RetryVpcPrefixListAssociation`.
#[derive(Default)]
#[non_exhaustive]
pub struct RetryVpcPrefixListAssociationRequest {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: PrefixListAssociationResourceType,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
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

impl RetryVpcPrefixListAssociationRequest {
    /// Creates a value with the required members.
    pub fn new(
        prefix_list_id: impl Into<String>,
        resource_type: impl Into<PrefixListAssociationResourceType>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
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
    RetryVpcPrefixListAssociationRequest: RETRY_VPC_PREFIX_LIST_ASSOCIATION_REQUEST,
    0 prefix_list_id: Str = Field::string("PrefixListId").required(),
    1 resource_type: Enum = Field::one_of("ResourceType", PrefixListAssociationResourceType::VALUES).required(),
    2 resource_id: Str = Field::string("ResourceId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `RetryVpcPrefixListAssociation`.
#[derive(Default)]
#[non_exhaustive]
pub struct RetryVpcPrefixListAssociationResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RetryVpcPrefixListAssociationResponse: RETRY_VPC_PREFIX_LIST_ASSOCIATION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RetryVpcPrefixListAssociationRequest,
    RetryVpcPrefixListAssociationResponse,
}
