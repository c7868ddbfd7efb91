//! Names that are taken by Rust or by us, whatever a spec says.
//!
//! A list here is part of the surface of published crates: a word more or less renames what is called so.

/// Modules and client methods of our own, crates that generated code names, and keywords that cannot be written raw.
pub(super) const RESERVED_MODULES: &[&str] = &[
    "clone",
    "cloudspec_runtime",
    "cloudspec_wire",
    "config",
    "core",
    "crate",
    "error_codes",
    "mock",
    "new",
    "provider",
    "runtime",
    "self",
    "service",
    "shapes",
    "std",
    "super",
    "waiters",
];

/// Fields and methods of our own, and keywords that cannot be written raw.
pub(super) const RESERVED_FIELDS: &[&str] = &[
    "clone",
    "clone_from",
    "cmp",
    "crate",
    "default",
    "eq",
    "extra",
    "fmt",
    "ne",
    "new",
    "schema",
    "self",
    "slot",
    "super",
    "view",
];

/// The catch-all variant, what `open_enum!` refers to through `Self`, and `Self`.
pub(super) const RESERVED_VARIANTS: &[&str] = &["Err", "Self", "Unknown"];

/// The prelude, what generated modules import, and what a constructor is called.
pub(super) const RESERVED_TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Config",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Effect",
    "Err",
    "Error",
    "ErrorCode",
    "ExactSizeIterator",
    "Extend",
    "Extra",
    "Field",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Into",
    "IntoIterator",
    "Iterator",
    "Limits",
    "New",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Paging",
    "PagingStyle",
    "PartialEq",
    "Place",
    "Result",
    "Schema",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Style",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
];

/// The keywords of Rust, reserved ones included, that can be written raw.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
