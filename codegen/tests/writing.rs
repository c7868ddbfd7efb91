//! Writing generated files to the disk.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::fs;
use std::path::{Path, PathBuf};

use cloudspec_codegen::emit::{Crates, Files, Manifests};
use cloudspec_codegen::generate::{Choice, common_files, crate_folders, generate};
use cloudspec_codegen::output::{Change, apply, compare, crates, folders, has_others};

const OBSTACLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/obstacle/specs");

fn generated(specs: &Path, manifests: &Manifests) -> Files {
    let files = generate(specs, &Choice::default(), manifests, &|service| service.files);
    files.unwrap().into_iter().flatten().collect()
}

/// A fresh folder of one test alone.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cloudspec-writing-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A folder with everything generated in it, and what that is.
fn written(name: &str) -> (PathBuf, Files) {
    let root = folder(name);
    let files = generated(Path::new(OBSTACLE), &Manifests::Tests);
    let changes = compare(&files, &root, &[]).unwrap();
    assert_eq!(changes.len(), files.len());
    apply(&files, &root, &changes).unwrap();
    assert_eq!(compare(&files, &root, &folders(&root).unwrap()).unwrap(), []);
    (root, files)
}

const LIB: &str = "obstacle-course-model/src/lib.rs";

#[test]
fn only_what_changed_is_written_and_what_is_gone_is_removed() {
    let (root, mut files) = written("changed");
    let own = root.join("obstacle-course/src/own.rs");
    fs::write(&own, "// Nobody generated this.\n").unwrap();
    let quoting = root.join("obstacle-course/src/quoting.md");
    let quote = "It says: Written by `cargo xtask generate` from specs; do not edit.\n";
    fs::write(&quoting, quote).unwrap();
    let removed = "obstacle-course-model/src/names/move.rs";
    files.remove(removed).unwrap();
    files.get_mut(LIB).unwrap().push_str("// One line more.\n");
    let changes = compare(&files, &root, &folders(&root).unwrap()).unwrap();
    assert_eq!(changes, [Change::Write(LIB.to_owned()), Change::Remove(removed.to_owned())]);
    apply(&files, &root, &changes).unwrap();
    assert!(own.exists() && quoting.exists() && !root.join(removed).exists());
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn a_file_that_nobody_generated_is_never_replaced_and_all_of_them_are_named() {
    let (root, files) = written("foreign");
    assert!(!has_others(&root, &folders(&root).unwrap()).unwrap());
    for path in [LIB, "obstacle-course/Cargo.toml"] {
        fs::write(root.join(path), "# By hand: Written by `cargo xtask generate`\n").unwrap();
    }
    let message = compare(&files, &root, &[]).unwrap_err().to_string();
    assert!(message.contains("lib.rs") && message.contains("Cargo.toml"), "{message}");
    assert!(has_others(&root, &folders(&root).unwrap()).unwrap());
    fs::remove_dir_all(root).unwrap();
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let (root, files) = written("links");
    let elsewhere = folder("elsewhere");
    fs::rename(root.join("obstacle-course-model"), elsewhere.join("model")).unwrap();
    symlink(elsewhere.join("model"), root.join("obstacle-course-model")).unwrap();
    assert!(compare(&files, &root, &[]).unwrap_err().to_string().contains("a link"));
    assert_eq!(folders(&root).unwrap(), ["obstacle-course"], "a link is no folder of ours");
    let client = Files::from_iter(files.into_iter().filter(|(path, _)| path.starts_with("obstacle-course/")));
    symlink(elsewhere.join("model/src/lib.rs"), root.join("obstacle-course/linked.rs")).unwrap();
    assert_eq!(compare(&client, &root, &folders(&root).unwrap()).unwrap(), [], "a link is not removed");
    fs::remove_dir_all(root).unwrap();
    fs::remove_dir_all(elsewhere).unwrap();
}

#[test]
fn a_run_after_an_interrupted_one_repairs() {
    let (root, files) = written("interrupted");
    let folders = folders(&root).unwrap();
    // Stopped while a file was being written, and before others were.
    let unfinished = "obstacle-course-model/src/.lib.rs.unfinished";
    fs::write(root.join(unfinished), "// Written by `car").unwrap();
    fs::remove_file(root.join(LIB)).unwrap();
    fs::remove_dir_all(root.join("obstacle-course/src")).unwrap();
    let changes = compare(&files, &root, &folders).unwrap();
    apply(&files, &root, &changes).unwrap();
    assert!(!root.join(unfinished).exists(), "{changes:?}");
    assert_eq!(compare(&files, &root, &folders).unwrap(), []);
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn line_ends_make_no_difference() {
    let (root, files) = written("line-ends");
    for (path, text) in &files {
        fs::write(root.join(path), text.replace('\n', "\r\n")).unwrap();
    }
    assert_eq!(compare(&files, &root, &folders(&root).unwrap()).unwrap(), []);
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn a_workspace_of_its_own_lists_its_crates_by_name() {
    let folders = crate_folders(Path::new(OBSTACLE), &Choice::default()).unwrap();
    let manifests = Manifests::Standalone(Crates::Version("0.1.0".to_owned()));
    insta::assert_snapshot!(common_files(&manifests, &folders)["Cargo.toml"]);
    let (root, _) = written("members");
    fs::create_dir_all(root.join("own/src")).unwrap();
    fs::write(root.join("own/Cargo.toml"), "[package]\n").unwrap();
    let mut found = crates(&root).unwrap();
    found.sort();
    assert_eq!(found, ["obstacle-course", "obstacle-course-model"]);
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn cargo_reads_the_manifests_of_a_service_whatever_its_title_is() {
    const TITLES: [&str; 6] = [
        "Zero\u{200b}width",
        "No\u{a0}break",
        "Combining e\u{301}",
        "Right\u{202e}to left",
        r#""quotes" \ and ''' and """"#,
        "\u{1f980}",
    ];
    let root = folder("titles");
    let specs = root.join("specs");
    copy(Path::new(OBSTACLE), &specs);
    let service = specs.join("obstacle/course/2026-01-01/service.json");
    let mut spec: serde_json::Value = serde_json::from_str(&fs::read_to_string(&service).unwrap()).unwrap();
    let mut failures = Vec::new();
    for title in TITLES {
        spec["title"] = format!("{title}\n\t\u{7}\u{7f}").into();
        fs::write(&service, spec.to_string()).unwrap();
        let out = root.join("out");
        let manifests = Manifests::Standalone(Crates::Version("0.1.0".to_owned()));
        let mut files = generated(&specs, &manifests);
        files.extend(common_files(&manifests, &crate_folders(&specs, &Choice::default()).unwrap()));
        let changes = compare(&files, &out, &[]).unwrap();
        apply(&files, &out, &changes).unwrap();
        let description = described(&out);
        if !description.as_ref().is_ok_and(|description| description.contains(title)) {
            failures.push(format!("{title:?}: {description:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    fs::remove_dir_all(root).unwrap();
}

/// The description of the first crate in `workspace`, as cargo reads it.
fn described(workspace: &Path) -> Result<String, String> {
    let mut cargo = std::process::Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(workspace);
    let output = cargo.output().unwrap();
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    Ok(metadata["packages"][0]["description"].as_str().unwrap_or_default().to_owned())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}
