// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEcGrantRelation.json; do not edit.
//! Tells which VPCs may be connected to virtual border routers of other accounts.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEcGrantRelation),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::GrantType;

operation! {
    name: "DescribeEcGrantRelation",
    effect: Effect::Read,
    request: DescribeEcGrantRelationRequest = DESCRIBE_EC_GRANT_RELATION_REQUEST,
    response: DescribeEcGrantRelationResponse = DESCRIBE_EC_GRANT_RELATION_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["EcGrantRelations"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Instance.StatusError",
    "400 InvalidParam.NotNull = A required parameter is empty or missing; the message names it.",
    "400 Parameter.Illegal",
    "404 Instance.NotExist",
    "404 VRouterId.NotFound",
}

/// Request of `DescribeEcGrantRelation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEcGrantRelationRequest {
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: InstanceType,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of the region that the virtual border router is in.
    pub vbr_region_no: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeEcGrantRelationRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_type: impl Into<InstanceType>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_type: instance_type.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the region that the virtual border router is in.
    pub fn vbr_region_no(mut self, value: impl Into<String>) -> Self {
        self.vbr_region_no = Some(value.into());
        self
    }
}

record! {
    DescribeEcGrantRelationRequest: DESCRIBE_EC_GRANT_RELATION_REQUEST,
    0 instance_type: Enum = Field::one_of("InstanceType", InstanceType::VALUES).required(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 page_number: OptInt = Field::int64("PageNumber"),
    3 page_size: OptInt = Field::int64("PageSize"),
    4 vbr_region_no: OptStr = Field::string("VbrRegionNo"),
}

/// Response of `DescribeEcGrantRelation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEcGrantRelationResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `EcGrantRelations`: list of records.
    pub ec_grant_relations: Vec<EcGrantRelation>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// `Page`: integer.
    pub page: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeEcGrantRelationResponse: DESCRIBE_EC_GRANT_RELATION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 ec_grant_relations: List = Field::record("EcGrantRelations", &EC_GRANT_RELATION).list(),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 count: OptInt = Field::int32("Count"),
    4 page: OptInt = Field::int32("Page"),
    5 page_size: OptInt = Field::int32("PageSize"),
}

/// `EcGrantRelations` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EcGrantRelation {
    /// Id of the account that owns the virtual border router.
    pub vbr_owner_uid: Option<i64>,
    /// `VbrInstanceId`: string.
    pub vbr_instance_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Id of the Alibaba Cloud account, in digits.
    pub ali_uid: Option<i64>,
    /// Id of the region that the resource is in. `DescribeRegions` lists it.
    pub region_no: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// `InstanceRouterId`: string.
    pub instance_router_id: Option<String>,
    /// Id of the region that the virtual border router is in.
    pub vbr_region_no: Option<String>,
    /// When it was created.
    pub gmt_create: Option<Timestamp>,
    /// Whether all resources of the account are granted (`All`) or those that are named (`Specify`).
    pub grant_type: Option<GrantType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EcGrantRelation: EC_GRANT_RELATION,
    0 vbr_owner_uid: OptInt = Field::int64("VbrOwnerUid"),
    1 vbr_instance_id: OptStr = Field::string("VbrInstanceId"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 ali_uid: OptInt = Field::int64("AliUid"),
    4 region_no: OptStr = Field::string("RegionNo"),
    5 status: Opt = Field::one_of("Status", Status::VALUES),
    6 instance_name: OptStr = Field::string("InstanceName"),
    7 instance_router_id: OptStr = Field::string("InstanceRouterId"),
    8 vbr_region_no: OptStr = Field::string("VbrRegionNo"),
    9 gmt_create: Opt = Field::timestamp("GmtCreate"),
    10 grant_type: Opt = Field::one_of("GrantType", GrantType::VALUES),
}

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        Vbr = "VBR",
        Vpc = "VPC",
    }
}

open_enum! {
    /// Documented values of `EcGrantRelations.Status`. The provider may add others.
    pub enum Status {
        Created = "Created",
        Deleted = "Deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEcGrantRelationRequest,
    DescribeEcGrantRelationResponse,
    EcGrantRelation,
}
