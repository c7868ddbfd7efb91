// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/service.json; do not edit.
//! Shapes that several operations use.

use std::collections::BTreeMap;

use cloudspec_wire::{Extra, Field, open_enum, record};

/// The shape `Option`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct OptionItem {
    /// `String`: string.
    pub string: Option<String>,
    /// `Vec`: list of strings.
    pub vec: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OptionItem {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `String`.
    pub fn string(mut self, value: impl Into<String>) -> Self {
        self.string = Some(value.into());
        self
    }

    /// Sets `Vec`.
    pub fn vec(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vec = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.vec.is_empty());
        self
    }
}

record! {
    OptionItem: OPTION_ITEM,
    0 string: OptStr = Field::string("String"),
    1 vec: List = Field::string("Vec").list(),
}

/// The shape `Ping`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Ping {
    /// `Pong`: record.
    pub pong: Option<Box<Pong>>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Ping {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Pong`.
    pub fn pong(mut self, value: Pong) -> Self {
        self.pong = Some(Box::new(value));
        self
    }

    /// Sets `Count`.
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

record! {
    Ping: PING,
    0 pong: Opt = Field::record("Pong", &PONG),
    1 count: OptInt = Field::int32("Count"),
}

/// The shape `Pong`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Pong {
    /// `Ping`: record.
    pub ping: Option<Box<Ping>>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Pong {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Ping`.
    pub fn ping(mut self, value: Ping) -> Self {
        self.ping = Some(Box::new(value));
        self
    }
}

record! {
    Pong: PONG,
    0 ping: Opt = Field::record("Ping", &PING).required(),
}

/// The shape `Record`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Record {
    /// `Field`: string.
    pub field: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Record {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
}

record! {
    Record: RECORD,
    0 field: OptStr = Field::string("Field"),
}

/// The shape `Service`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Service {
    /// `Name`: string.
    pub name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Service {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

record! {
    Service: SERVICE_,
    0 name: OptStr = Field::string("Name"),
}

/// The shape `Tree`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tree {
    /// `Name`: string.
    pub name: String,
    /// `Children`: list of records.
    pub children: Vec<Tree>,
    /// `Parent`: record.
    pub parent: Option<Box<Tree>>,
    /// `ByName`: map.
    pub by_name: BTreeMap<String, Tree>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tree {
    /// Creates a value with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `Children`.
    pub fn children(mut self, value: impl IntoIterator<Item = Tree>) -> Self {
        self.children = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.children.is_empty());
        self
    }

    /// Sets `Parent`.
    pub fn parent(mut self, value: Tree) -> Self {
        self.parent = Some(Box::new(value));
        self
    }

    /// Sets `ByName`.
    pub fn by_name(mut self, value: BTreeMap<String, Tree>) -> Self {
        self.by_name = value;
        self.extra.set_empty(3, self.by_name.is_empty());
        self
    }
}

record! {
    Tree: TREE,
    0 name: Str = Field::string("Name").required(),
    1 children: List = Field::record("Children", &TREE).wrapped("Child"),
    2 parent: Opt = Field::record("Parent", &TREE).required(),
    3 by_name: Map = Field::record("ByName", &TREE).map(),
}

open_enum! {
    /// Documented values of `Box`. The provider may add others.
    pub enum BoxItem {
        Some = "Some",
        None = "None",
        Ok = "Ok",
    }
}

open_enum! {
    /// Documented values of `Eq`. The provider may add others.
    pub enum Eq {
        Hash = "Hash",
        Clone = "Clone",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    OptionItem,
    Ping,
    Pong,
    Record,
    Service,
    Tree,
}
