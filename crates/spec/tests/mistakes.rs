//! Every kind of mistake that a spec can have, with the exact message it gets.
//!
//! The mistakes are in `mistakes.diff`, the messages in `mistakes/`.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use cloudspec_spec::catalogue::Catalogue;
use cloudspec_spec::check::check;

#[test]
fn specs_without_mistakes_are_quiet() {
    assert_eq!(messages(Path::new(BASE)), "");
}

#[test]
fn each_mistake_has_its_message() {
    let mistakes = mistakes();
    assert!(mistakes.len() > 70, "only {} mistakes were read", mistakes.len());
    let failed: Vec<&str> =
        mistakes.iter().filter(|mistake| !has_its_message(mistake)).map(|it| &*it.name).collect();
    assert!(failed.is_empty(), "{} of {} failed: {failed:?}", failed.len(), mistakes.len());
}

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/base");

struct Mistake {
    name: String,
    edits: Vec<Edit>,
}

#[derive(Default)]
struct Edit {
    file: String,
    /// Pieces of text and what stands there instead.
    pieces: Vec<(String, String)>,
}

fn mistakes() -> Vec<Mistake> {
    let mut mistakes: Vec<Mistake> = Vec::new();
    let mut last = ' ';
    for line in include_str!("mistakes.diff").lines().skip_while(|line| !line.starts_with('#')) {
        let Some((mark, text)) = line.split_at_checked(1) else { continue };
        let mark = mark.chars().next().unwrap();
        let text = text.strip_prefix(' ').unwrap_or(text);
        if mark == '#' {
            mistakes.push(Mistake { name: text.to_owned(), edits: Vec::new() });
            continue;
        }
        let edits = &mut mistakes.last_mut().unwrap().edits;
        if mark == '@' {
            edits.push(Edit { file: text.to_owned(), ..Default::default() });
        } else {
            let pieces = &mut edits.last_mut().unwrap().pieces;
            if mark == '-' && last != '-' || mark == '+' && last == '@' {
                pieces.push(Default::default());
            }
            let (from, to) = pieces.last_mut().unwrap();
            let piece = if mark == '-' { from } else { to };
            piece.push_str(if last == mark { "\n" } else { "" });
            piece.push_str(text);
        }
        last = mark;
    }
    mistakes
}

fn has_its_message(mistake: &Mistake) -> bool {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mistakes").join(&mistake.name);
    let _ = fs::remove_dir_all(&root);
    copy(Path::new(BASE), &root);
    mistake.edits.iter().for_each(|edit| apply(edit, &root));
    let messages = messages(&root);

    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new("mistakes").join(&mistake.name).parent().unwrap());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = mistake.name.rsplit('/').next().unwrap();
    catch_unwind(AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(name, messages)))).is_ok()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn apply(edit: &Edit, root: &Path) {
    let path: PathBuf = root.join(&edit.file);
    if edit.pieces.is_empty() {
        return fs::remove_file(path).unwrap();
    }
    let mut text = fs::read_to_string(&path).unwrap_or_default();
    for (from, to) in &edit.pieces {
        if from.is_empty() {
            text = to.clone() + "\n";
        } else {
            assert_eq!(text.matches(from).count(), 1, "`{from}` in {}", edit.file);
            text = text.replace(from, to);
        }
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn messages(root: &Path) -> String {
    let (mut catalogue, mut diagnostics) = Catalogue::read(root);
    diagnostics.append(check(&mut catalogue));
    diagnostics.render(&catalogue.files).replace(root.to_str().unwrap(), "specs")
}
