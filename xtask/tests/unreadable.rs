//! Files that cannot be read, in every place where commands look for files: each command ends, names the file, and says
//! once that it is an error.
#![cfg(unix)]
// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// What is in the place of a file, and what the message says.
const KINDS: [(&str, &str); 5] = [
    ("folder", "it is a folder; expected a regular file"),
    ("pipe", "it is a named pipe; expected a regular file"),
    ("device", "it is a device; expected a regular file"),
    ("dangling", "No such file or directory"),
    ("latin", "utf-8"),
];

fn put(kind: &str, path: &Path) {
    let _ = fs::remove_file(path);
    match kind {
        "folder" => fs::create_dir(path).unwrap(),
        "pipe" => assert!(Command::new("mkfifo").arg(path).status().unwrap().success()),
        "device" => symlink("/dev/zero", path).unwrap(),
        "dangling" => symlink("nowhere", path).unwrap(),
        _ => fs::write(path, b"{\"name\": \"caf\xe9\"}").unwrap(),
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &to),
            false => assert!(fs::copy(entry.path(), to).is_ok()),
        }
    }
}

/// Runs a command; `None` when it does not end.
fn run(folder: &Path, arguments: &[&str]) -> Option<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let started = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if started.elapsed() > Duration::from_secs(30) {
            child.kill().unwrap();
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Some(child.wait_with_output().unwrap())
}

fn obstacle() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/obstacle/specs")
}

/// A place of a file, and the commands that read it.
type Row = (&'static str, &'static [&'static [&'static str]]);

const SPECS: &[&[&str]] = &[
    &["generate", "--specs", "specs", "--out", "out"],
    &["diff", "specs", "good"],
    &["diff", "good", "specs"],
    &["semver", "good", "specs"],
];

const ROWS: [Row; 9] = [
    ("specs/obstacle/provider.json", SPECS),
    ("specs/obstacle/glossary.json", SPECS),
    ("specs/obstacle/course/2026-01-01/service.json", SPECS),
    ("specs/obstacle/course/2026-01-01/operations/Statics.json", SPECS),
    ("specs/obstacle/course/2026-01-01/service.json", &[&["shapes", "specs/obstacle/course/2026-01-01"]]),
    (
        "folder/docs.json",
        &[
            &["import", "openmeta", "folder", "--out", "out"],
            &["import", "cli", "folder", "--out", "out"],
            &["conformance", "folder"],
        ],
    ),
    ("folder/products.json", &[&["import", "cli", "folder", "--out", "out"]]),
    ("folder/docs.yaml", &[&["import", "zenlayer", "folder", "--out", "out"], &["conformance", "folder"]]),
    ("metadata/alibaba.lock", &[&["fetch", "alibaba", "--out", "metadata", "--base", "http://127.0.0.1:9"]]),
];

#[test]
fn every_command_ends_and_names_the_file_that_it_cannot_read() {
    let mut wrong = Vec::new();
    for (place, commands) in ROWS {
        for (kind, expected) in KINDS {
            // A folder among the files of an import is looked into, and not every file has to be there.
            let is_looked_into = kind == "folder" && place.starts_with("folder/");
            let is_absent = kind == "dangling" && (place.contains("service") || place.ends_with(".lock"));
            // What is in a file that can be read is told by whoever parses it.
            let is_parsed = kind == "latin" && !place.starts_with("specs/");
            if is_looked_into || is_absent || is_parsed {
                continue;
            }
            let is_stray = kind == "folder" && place.contains("operations");
            let expected = if is_stray { "does not belong here" } else { expected };
            let folder = tempfile::tempdir().unwrap();
            copy(&obstacle(), &folder.path().join("specs"));
            copy(&obstacle(), &folder.path().join("good"));
            for name in ["folder", "metadata"] {
                fs::create_dir(folder.path().join(name)).unwrap();
            }
            put(kind, &folder.path().join(place));
            for arguments in commands {
                let what = format!("{kind} at {place}, {}", arguments.join(" "));
                let Some(output) = run(folder.path(), arguments) else {
                    wrong.push(format!("{what}: does not end"));
                    continue;
                };
                let shown = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
                let name = place.rsplit('/').next().unwrap();
                let is_doubled =
                    shown.contains("error: error") || shown.contains(&format!("{place}: {place}"));
                let is_told = !output.status.success();
                if !is_told
                    || is_doubled
                    || !shown.contains(name)
                    || !shown.to_lowercase().contains(&expected.to_lowercase())
                {
                    wrong.push(format!("{what}: {}\n{shown}", output.status));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
