// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeAddons.json; do not edit.
//! Lists all add-ons that are offered.
//!
//! Deprecated; use ListAddons.
//!
//! Deprecated in favour of `ListAddons`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeAddons).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeAddonsRequest, DescribeAddonsResponse>(
    "DescribeAddons", Effect::Read, &DESCRIBE_ADDONS_REQUEST, &DESCRIBE_ADDONS_RESPONSE,
).route("GET", "/clusters/components/metadata"));

/// Request of `DescribeAddons`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAddonsRequest {
    /** `region`: text. */ pub region: String,
    /** `cluster_type`: text. */ pub cluster_type: Option<String>,
    /** `cluster_profile`: text. */ pub cluster_profile: Option<String>,
    /** `cluster_spec`: text. */ pub cluster_spec: Option<String>,
    /** `cluster_version`: text. */ pub cluster_version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAddonsRequest {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self { Self { region: region.into(), ..Self::default() } }
    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self { self.cluster_type = Some(value.into()); self }
    /// Sets `cluster_profile`.
    pub fn cluster_profile(mut self, value: impl Into<String>) -> Self { self.cluster_profile = Some(value.into()); self }
    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self { self.cluster_spec = Some(value.into()); self }
    /// Sets `cluster_version`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self { self.cluster_version = Some(value.into()); self }
}
/// Table of [`DescribeAddonsRequest`].
pub static DESCRIBE_ADDONS_REQUEST: Schema = Schema { name: "DescribeAddonsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("region").required(),
    Field::string("cluster_type"),
    Field::string("cluster_profile"),
    Field::string("cluster_spec"),
    Field::string("cluster_version"),
]; &ROWS } };
record!(DescribeAddonsRequest, DESCRIBE_ADDONS_REQUEST,
    [0 Str region, 1 OptStr cluster_type, 2 OptStr cluster_profile, 3 OptStr cluster_spec, 4 OptStr cluster_version] []);

/// Answer of `DescribeAddons`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAddonsResponse {
    /** `ComponentGroups`: records. */ pub component_groups: Vec<ComponentGroup>,
    /** `StandardComponents`: map. */ pub standard_components: BTreeMap<String, StandardComponent>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAddonsResponse`].
pub static DESCRIBE_ADDONS_RESPONSE: Schema = Schema { name: "DescribeAddonsResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("ComponentGroups", &COMPONENT_GROUP).list(),
    Field::record("StandardComponents", &STANDARD_COMPONENT).map(),
]; &ROWS } };
record!(DescribeAddonsResponse, DESCRIBE_ADDONS_RESPONSE, [0 List component_groups, 1 Map standard_components] []);

/// What `ComponentGroups` holds.
#[derive(Default)] #[non_exhaustive] pub struct ComponentGroup {
    /** `group_name`: text. */ pub group_name: Option<String>,
    /** `items`: records. */ pub items: Vec<Item>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ComponentGroup`].
pub static COMPONENT_GROUP: Schema = Schema { name: "ComponentGroup", fields: { static ROWS: [Field; 2] = [
    Field::string("group_name"),
    Field::record("items", &ITEM).list(),
]; &ROWS } };
record!(ComponentGroup, COMPONENT_GROUP, [0 OptStr group_name, 1 List items] []);

/// What `ComponentGroups.items` holds.
#[derive(Default)] #[non_exhaustive] pub struct Item {
    /** `name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Item`].
pub static ITEM: Schema = Schema { name: "Item", fields: { static ROWS: [Field; 1] = [
    Field::string("name"),
]; &ROWS } };
record!(Item, ITEM, [0 OptStr name] []);

/// What `StandardComponents` holds.
#[derive(Default)] #[non_exhaustive] pub struct StandardComponent {
    /** `name`: text. */ pub name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `description`: text. */ pub description: Option<String>,
    /** `required`: text. */ pub required: Option<String>,
    /** `disabled`: yes or no. */ pub disabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StandardComponent`].
pub static STANDARD_COMPONENT: Schema = Schema { name: "StandardComponent", fields: { static ROWS: [Field; 5] = [
    Field::string("name"),
    Field::string("version"),
    Field::string("description"),
    Field::string("required"),
    Field::boolean("disabled"),
]; &ROWS } };
record!(StandardComponent, STANDARD_COMPONENT,
    [0 OptStr name, 1 OptStr version, 2 OptStr description, 3 OptStr required] [4 OptBool disabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAddonsRequest, DescribeAddonsResponse, ComponentGroup, Item, StandardComponent,
);
