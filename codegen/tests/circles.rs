//! Files import downward: no two files of a crate refer to each other, directly or through others.
//!
//! A file names another where a path begins with `crate`, `super`, `self` or one of its own modules. A path leads to the
//! deepest module that it names, so a name that passes through `lib.rs` or a parent module counts as theirs.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

const CRATES: &[&str] = &[
    "codegen",
    "crates/alibaba",
    "crates/build",
    "crates/emulator",
    "crates/runtime",
    "crates/spec",
    "crates/wire",
    "crates/zenlayer",
    "xtask",
];

/// The names that lead to a module from the root of its crate.
type Module = Vec<String>;

/// The files of a crate by their modules, and the modules that each file names.
#[derive(Default)]
struct Crate {
    files: BTreeMap<Module, PathBuf>,
    named: BTreeMap<Module, BTreeSet<Module>>,
}

impl Crate {
    /// Reads the file of a module and those of the modules that it declares.
    fn read(&mut self, module: Module, file: &Path, folder: &Path) {
        let tokens: TokenStream = std::fs::read_to_string(file).unwrap().parse().unwrap();
        let mut paths = Vec::new();
        let mut children = Vec::new();
        collect(tokens, &[], &mut paths, &mut children);
        self.files.insert(module.clone(), file.to_owned());
        for child in &children {
            let beside = folder.join(format!("{child}.rs"));
            let inside = folder.join(child).join("mod.rs");
            let file = if beside.exists() { beside } else { inside };
            let child_module = [module.as_slice(), std::slice::from_ref(child)].concat();
            self.read(child_module, &file, &folder.join(child));
        }
        let absolute = paths.iter().filter_map(|path| absolute(path, &module, &children));
        self.named.entry(module.clone()).or_default().extend(absolute);
    }

    /// The module that a path leads to.
    fn owner(&self, path: &[String]) -> Module {
        let lengths = (0..=path.len()).rev();
        lengths.map(|length| path[..length].to_vec()).find(|module| self.files.contains_key(module)).unwrap()
    }

    /// What each module names, directly or through others.
    fn reached(&self) -> BTreeMap<&Module, BTreeSet<Module>> {
        let direct = |module: &Module| -> BTreeSet<Module> {
            let owners = self.named[module].iter().map(|path| self.owner(path));
            owners.filter(|owner| owner != module).collect()
        };
        let direct: BTreeMap<&Module, BTreeSet<Module>> =
            self.files.keys().map(|module| (module, direct(module))).collect();
        let all = |start: &Module| {
            let mut seen = BTreeSet::new();
            let mut open: Vec<&Module> = direct[start].iter().collect();
            while let Some(next) = open.pop() {
                if seen.insert(next.clone()) {
                    open.extend(&direct[next]);
                }
            }
            seen
        };
        direct.keys().map(|module| (*module, all(module))).collect()
    }
}

/// The paths in a file, those of `use` among them, and the modules that it declares. Tests, the code that a
/// generator quotes and the paths of exported macros (`$crate`) are passed over.
fn collect(tokens: TokenStream, prefix: &[String], paths: &mut Vec<Module>, children: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let text = |at: usize| tokens.get(at).map(ToString::to_string).unwrap_or_default();
    let mut path = prefix.to_vec();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let next = text(at + 1);
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' && next.replace(' ', "") == "[cfg(test)]" => {
                at += 2;
                while !matches!(text(at).chars().last(), Some(';' | '}') | None) {
                    at += 1;
                }
            }
            TokenTree::Ident(name) if next == "!" && name.to_string().starts_with("quote") => at += 2,
            // What an exported macro names is named where the macro is used.
            TokenTree::Punct(mark) if mark.as_char() == '$' && next == "crate" => at += 1,
            TokenTree::Ident(name) if name == "as" || name == "pub" && next.starts_with('(') => at += 1,
            TokenTree::Ident(name) if name == "mod" && text(at + 2) == ";" => children.push(next),
            TokenTree::Ident(name) => {
                path.push(name.to_string());
                let goes_on = next == ":" && text(at + 2) == ":";
                if goes_on && matches!(tokens.get(at + 3), Some(TokenTree::Ident(_) | TokenTree::Group(_))) {
                    at += 3;
                    continue;
                }
                paths.push(std::mem::replace(&mut path, prefix.to_vec()));
            }
            TokenTree::Group(group) => {
                let first = paths.len();
                collect(group.stream(), &path, paths, children);
                path = prefix.to_vec();
                // In a module that stands in the file, `super` is the file.
                if at >= 2 && text(at - 2) == "mod" {
                    paths.iter_mut().skip(first).filter(|path| path[0] == "super").for_each(|path| {
                        path.remove(0);
                    });
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// A path from the root of the crate, if it is one of this crate.
fn absolute(path: &[String], module: &[String], children: &[String]) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    let base = match first.as_str() {
        "crate" => &[],
        "self" if !rest.is_empty() => module,
        "super" => module.split_last()?.1,
        child if !rest.is_empty() && children.iter().any(|known| known == child) => {
            return Some([module, path].concat());
        }
        _ => return None,
    };
    match rest.first().map(String::as_str) {
        Some("super") => absolute(rest, base, &[]),
        _ => Some([base, rest].concat()),
    }
}

#[test]
fn no_file_is_in_a_circle_with_another() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut circles = Vec::new();
    for name in CRATES {
        let source = root.join(name).join("src");
        let roots = ["lib.rs", "main.rs"].map(|file| source.join(file));
        let mut files = Crate::default();
        files.read(Vec::new(), roots.iter().find(|file| file.exists()).unwrap(), &source);
        let reached = files.reached();
        for (module, paths) in &files.named {
            let file = files.files[module].strip_prefix(root).unwrap().display();
            let circular = paths.iter().filter(|path| {
                let owner = files.owner(path);
                owner != *module && reached[&owner].contains(module)
            });
            circles.extend(circular.map(|path| format!("{file} -> {}", path.join("::"))));
        }
    }
    assert!(circles.is_empty(), "imports that close a circle of files:\n{}", circles.join("\n"));
}
