//! Packs the committed specs into one file, so that the emulator needs no folder beside it.
//!
//! The format is a line with path and length, then the text, for every file.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new("specs");
    let mut files = Vec::new();
    collect(root, &mut files)?;
    files.sort();

    let mut pack = String::new();
    for path in files {
        let text = fs::read_to_string(&path)?;
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string().replace('\\', "/");
        pack.push_str(&format!("{name} {}\n{text}\n", text.len()));
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("specs.pack"), pack)?;
    println!("cargo::rerun-if-changed=specs");
    Ok(())
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", dir.display());
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}
