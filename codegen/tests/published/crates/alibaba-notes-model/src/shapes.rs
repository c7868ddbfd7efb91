// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, open_enum, record};

/// The shape `Folder`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Folder {
    /// `Name`: text.
    pub name: Option<String>,
    /// `Parent`: record.
    pub parent: Option<Box<Folder>>,
    /// `Folders`: records.
    pub folders: Vec<Folder>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Folder {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Parent`.
    pub fn parent(mut self, value: Folder) -> Self {
        self.parent = Some(Box::new(value));
        self
    }

    /// Sets `Folders`.
    pub fn folders(mut self, value: impl IntoIterator<Item = Folder>) -> Self {
        self.folders = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.folders.is_empty());
        self
    }
}

record! {
    Folder: FOLDER,
    0 name: OptStr = Field::string("Name"),
    1 parent: Opt = Field::record("Parent", &FOLDER),
    2 folders: List = Field::record("Folders", &FOLDER).list(),
}

/// The shape `Label`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Label {
    /// Key of the label.
    pub key: String,
    /// `Value`: text.
    pub value: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Label {
    /// Starts with the required members.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Label: LABEL,
    0 key: Str = Field::string("Key").required().limits(&Limits::new().length(Some(1), Some(64)).pattern("^[a-z]+$")),
    1 value: OptStr = Field::string("Value"),
}

open_enum! {
    /// Values of `NoteStatus`. The provider may add to them.
    pub enum NoteStatus {
        /// Not shown to anybody.
        Draft = "Draft",
        Published = "Published",
        PublishedLower = "published",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    Folder,
    Label,
}
