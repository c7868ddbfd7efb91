// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAttachScripts.json; do not edit.
//! Returns a script that makes an ECS instance a worker node when it is run there.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAttachScripts).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<DescribeClusterAttachScriptsRequest, DescribeClusterAttachScriptsResponse>(
    "DescribeClusterAttachScripts", Effect::Write, &DESCRIBE_CLUSTER_ATTACH_SCRIPTS_REQUEST,
    &DESCRIBE_CLUSTER_ATTACH_SCRIPTS_RESPONSE,
).route("POST", "/clusters/{ClusterId}/attachscript").payload());

/// Request of `DescribeClusterAttachScripts`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAttachScriptsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterAttachScriptsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`DescribeClusterAttachScriptsRequest`].
pub static DESCRIBE_CLUSTER_ATTACH_SCRIPTS_REQUEST: Schema =
    Schema { name: "DescribeClusterAttachScriptsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(DescribeClusterAttachScriptsRequest, DESCRIBE_CLUSTER_ATTACH_SCRIPTS_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `nodepool_id`: text. */ pub nodepool_id: Option<String>,
    /** `format_disk`: yes or no. */ pub format_disk: Option<bool>,
    /** `keep_instance_name`: yes or no. */ pub keep_instance_name: Option<bool>,
    /** `rds_instances`: texts. */ pub rds_instances: Vec<String>,
    /** `arch`: text. */ pub arch: Option<String>,
    /** `options`: text. */ pub options: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `nodepool_id`.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self { self.nodepool_id = Some(value.into()); self }
    /// Sets `format_disk`.
    pub fn format_disk(mut self, value: bool) -> Self { self.format_disk = Some(value); self }
    /// Sets `keep_instance_name`.
    pub fn keep_instance_name(mut self, value: bool) -> Self { self.keep_instance_name = Some(value); self }
    /// Sets `rds_instances`.
    pub fn rds_instances(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rds_instances = all(value); self
    }
    /// Sets `arch`.
    pub fn arch(mut self, value: impl Into<String>) -> Self { self.arch = Some(value.into()); self }
    /// Sets `options`.
    pub fn options(mut self, value: impl Into<String>) -> Self { self.options = Some(value.into()); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 6] = [
    Field::string("nodepool_id"),
    Field::boolean("format_disk"),
    Field::boolean("keep_instance_name"),
    Field::string("rds_instances").list(),
    Field::string("arch"),
    Field::string("options"),
]; &ROWS } };
record!(Body, BODY,
    [0 OptStr nodepool_id, 3 List rds_instances, 4 OptStr arch, 5 OptStr options] [1 OptBool format_disk,
    2 OptBool keep_instance_name]);

/// Answer of `DescribeClusterAttachScripts`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAttachScriptsResponse {
    /** `payload`: text. */ pub payload: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterAttachScriptsResponse`].
pub static DESCRIBE_CLUSTER_ATTACH_SCRIPTS_RESPONSE: Schema =
    Schema { name: "DescribeClusterAttachScriptsResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("payload"),
]; &ROWS } };
record!(DescribeClusterAttachScriptsResponse, DESCRIBE_CLUSTER_ATTACH_SCRIPTS_RESPONSE, [0 OptStr payload] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterAttachScriptsRequest, Body, DescribeClusterAttachScriptsResponse,
);
