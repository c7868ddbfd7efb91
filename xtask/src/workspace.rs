//! The location of this workspace.

use std::path::{Path, PathBuf};

/// The folder of this workspace.
pub fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}
