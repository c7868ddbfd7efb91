//! From tokens to the text of a file: syntax trees are printed by `prettyplease`, data with one row per line.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote};
use syn::{ImplItem, Item};

use super::docs;

/// A Rust file that is emitted.
pub(super) struct SourceFile {
    /// The line that says who wrote it, from what.
    pub header: String,
    /// The documentation of the file, in Markdown.
    pub docs: String,
    /// Inner attributes behind the documentation.
    pub attributes: TokenStream,
    /// Its sections, with a blank line between them.
    pub sections: Vec<Section>,
}

/// Something in a file.
pub(super) enum Section {
    /// Items without blank lines between them.
    Items(TokenStream),
    /// Data, with one row per line.
    Rows(Rows),
}

/// Data in rows: a macro call, the value of a `static`, a list of modules.
pub(super) struct Rows {
    /// The documentation above, in Markdown; may be empty.
    pub docs: String,
    /// Attributes, on a line of their own; may be empty.
    pub attributes: TokenStream,
    /// The tokens before the opening bracket; none without a bracket.
    pub head: TokenStream,
    /// The brackets around the rows.
    pub brackets: Brackets,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The brackets around rows.
#[derive(Clone, Copy)]
pub(super) enum Brackets {
    /// `{ .. }`, as of a macro call.
    Braces,
    /// `[ .. ];`, as of a `static`.
    Slice,
    /// Nothing: each row is an item.
    None,
}

/// A row.
pub(super) enum Row {
    /// Documentation, which may be empty, and what stands on the line.
    Line(String, TokenStream),
    /// Rows within rows.
    Nested(Rows),
}

impl Rows {
    /// A call of the macro at `path`.
    pub fn call(path: TokenStream, rows: Vec<Row>) -> Rows {
        let (docs, attributes) = (String::new(), TokenStream::new());
        Rows { docs, attributes, head: quote!(#path!), brackets: Brackets::Braces, rows }
    }

    /// Rows that are items.
    pub fn items(rows: Vec<Row>) -> Rows {
        let (docs, attributes) = (String::new(), TokenStream::new());
        Rows { docs, attributes, head: TokenStream::new(), brackets: Brackets::None, rows }
    }
}

impl Row {
    /// A row without documentation.
    pub fn plain(tokens: TokenStream) -> Row {
        Row::Line(String::new(), tokens)
    }
}

/// The text of a file. Items that its tokens name by absolute paths are imported instead, except for names in
/// `own`.
pub(super) fn print(file: SourceFile, own: &BTreeSet<&str>) -> String {
    let mut imports = Imports { own, used: BTreeMap::new() };
    let sections: Vec<Section> =
        file.sections.into_iter().map(|section| imports.shorten_section(section)).collect();
    let attributes = file.attributes;
    let mut text = file.header;
    text.push_str(&docs::lines("//!", &file.docs));
    let mut paragraphs = Vec::new();
    if !attributes.is_empty() {
        paragraphs.push(print_items(attributes));
    }
    paragraphs.extend(imports.statements().into_iter().map(print_items));
    for section in sections {
        paragraphs.push(match section {
            Section::Items(tokens) => print_items(tokens),
            Section::Rows(rows) => print_rows(&rows, ""),
        });
    }
    for paragraph in paragraphs {
        text.push('\n');
        text.push_str(&paragraph);
    }
    text
}

/// Items as `prettyplease` prints them, with a blank line between the members of an `impl`.
fn print_items(tokens: TokenStream) -> String {
    // Emitters build valid code. If they did not, the unformatted text would show the mistake, and the tests would
    // fail.
    let Ok(mut file) = syn::parse2::<syn::File>(tokens.clone()) else { return format!("{tokens}\n") };
    for item in &mut file.items {
        let Item::Impl(implementation) = item else { continue };
        let members = std::mem::take(&mut implementation.items);
        for (index, member) in members.into_iter().enumerate() {
            if index > 0 {
                implementation.items.push(ImplItem::Verbatim(TokenStream::new()));
            }
            implementation.items.push(member);
        }
    }
    prettyplease::unparse(&file)
}

/// Prints rows, one per line.
fn print_rows(rows: &Rows, indent: &str) -> String {
    let (open, end, close) = match rows.brackets {
        Brackets::Braces => (" {", ",", "}"),
        Brackets::Slice => ("[", ",", "];"),
        Brackets::None => ("", "", ""),
    };
    let inner = if open.is_empty() { String::new() } else { format!("{indent}    ") };
    let mut text = docs::lines(&format!("{indent}///"), &rows.docs);
    if !rows.attributes.is_empty() {
        text.push_str(&format!("{indent}{}\n", line(&rows.attributes)));
    }
    if !open.is_empty() {
        text.push_str(&format!("{indent}{}{open}\n", line(&rows.head)));
    }
    for row in &rows.rows {
        match row {
            Row::Line(docs, tokens) => {
                text.push_str(&docs::lines(&format!("{inner}///"), docs));
                text.push_str(&format!("{inner}{}{end}\n", line(tokens)));
            }
            Row::Nested(rows) => text.push_str(&print_rows(rows, &inner)),
        }
    }
    if !close.is_empty() {
        text.push_str(&format!("{indent}{close}\n"));
    }
    text
}

/// The tokens of a row, with spaces where one writes them.
fn line(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut before = Before::Open;
    for tree in tokens.clone() {
        let (piece, after) = match &tree {
            TokenTree::Group(group) => {
                let inside = line(&group.stream());
                let piece = match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inside})"),
                    Delimiter::Bracket => format!("[{inside}]"),
                    Delimiter::Brace if inside.is_empty() => "{}".to_owned(),
                    Delimiter::Brace => format!("{{{inside}}}"),
                    Delimiter::None => inside,
                };
                let is_attribute = matches!(before, Before::Hash);
                (piece, if is_attribute { Before::Separator } else { Before::Word })
            }
            TokenTree::Punct(punct) => {
                (punct.to_string(), Before::after(punct.as_char(), punct.spacing(), before))
            }
            word => (word.to_string(), Before::Word),
        };
        if before.wants_space(&tree) {
            text.push(' ');
        }
        text.push_str(&piece);
        before = after;
    }
    text
}

/// The kind of the previous token, on which a space before the next one depends.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// Nothing, or something that sticks to what follows.
    Open,
    /// A word, a literal, or a closing bracket.
    Word,
    /// A `#`.
    Hash,
    /// The first half of `::`.
    Colon,
    /// Something with a space behind it.
    Separator,
}

impl Before {
    fn after(punct: char, spacing: Spacing, before: Before) -> Before {
        match punct {
            '#' => Before::Hash,
            ':' if spacing == Spacing::Joint => Before::Colon,
            ':' if before == Before::Colon => Before::Open,
            ':' | ',' | ';' | '=' => Before::Separator,
            '>' => Before::Word,
            _ => Before::Open,
        }
    }

    fn wants_space(self, next: &TokenTree) -> bool {
        match (self, next) {
            (Before::Separator, TokenTree::Punct(punct)) => !matches!(punct.as_char(), ',' | ';'),
            (Before::Separator, _) => true,
            (Before::Word, TokenTree::Punct(punct)) => punct.as_char() == '=',
            (Before::Word, TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
            (Before::Word, _) => true,
            _ => false,
        }
    }
}

/// What a file imports: the items that its tokens name by absolute paths, and shapes of its crate.
struct Imports<'a> {
    /// Names that the file gives to something else.
    own: &'a BTreeSet<&'a str>,
    used: BTreeMap<String, BTreeSet<String>>,
}

impl Imports<'_> {
    fn shorten_section(&mut self, section: Section) -> Section {
        match section {
            Section::Items(tokens) => Section::Items(self.shorten(tokens)),
            Section::Rows(rows) => Section::Rows(self.shorten_rows(rows)),
        }
    }

    fn shorten_rows(&mut self, mut rows: Rows) -> Rows {
        rows.head = self.shorten(rows.head);
        let shortened = rows.rows.into_iter().map(|row| match row {
            Row::Line(docs, tokens) => Row::Line(docs, self.shorten(tokens)),
            Row::Nested(rows) => Row::Nested(self.shorten_rows(rows)),
        });
        rows.rows = shortened.collect();
        rows
    }

    /// `tokens` with the last name of each path that is imported in place of the path.
    fn shorten(&mut self, tokens: TokenStream) -> TokenStream {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut short = TokenStream::new();
        let mut index = 0;
        while let Some(tree) = trees.get(index) {
            let follows_name = index > 0 && matches!(trees[index - 1], TokenTree::Ident(_));
            match Path::at(&trees[index..])
                .filter(|path| !follows_name && !self.own.contains(path.item.as_str()))
            {
                Some(path) => {
                    index += path.length;
                    short.append(Ident::new(&path.item, proc_macro2::Span::call_site()));
                    self.used.entry(path.module).or_default().insert(path.item);
                }
                None => {
                    index += 1;
                    short.append(match tree {
                        TokenTree::Group(group) => {
                            let inside = self.shorten(group.stream());
                            TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inside))
                        }
                        other => other.clone(),
                    });
                }
            }
        }
        short
    }

    /// The statements: the standard library, other crates, the crate's own. Shapes of the crate are re-exported, so that a module has all that its operation is made of.
    fn statements(&self) -> Vec<TokenStream> {
        let statement = |(module, items): (&String, &BTreeSet<String>)| -> TokenStream {
            let items: Vec<String> = items.iter().cloned().collect();
            let tree =
                if let [one] = items.as_slice() { one.clone() } else { format!("{{{}}}", items.join(", ")) };
            // Made of names alone.
            let visibility = if module.starts_with("crate::") { "pub " } else { "" };
            format!("{visibility}use {module}::{tree};").parse().unwrap_or_default()
        };
        let mut modules: Vec<_> = self.used.iter().collect();
        modules.sort_by_key(|(module, _)| match module.split("::").next() {
            Some("std") => 0,
            Some("crate") => 2,
            _ => 1,
        });
        modules.into_iter().map(statement).collect()
    }
}

/// A path to be imported, at the beginning of some tokens.
struct Path {
    module: String,
    item: String,
    /// How many tokens it takes.
    length: usize,
}

impl Path {
    /// An absolute path up to its first name in upper case, or to its end; or a type in `crate::shapes`.
    fn at(trees: &[TokenTree]) -> Option<Path> {
        let mut names: Vec<String> = Vec::new();
        let mut index = if is_separator(trees) { 2 } else { 0 };
        let is_absolute = index > 0;
        while let Some(TokenTree::Ident(name)) = trees.get(index) {
            names.push(name.to_string());
            index += 1;
            let is_item = name.to_string().starts_with(|c: char| c.is_ascii_uppercase());
            if is_item || !is_separator(&trees[index..]) {
                break;
            }
            index += 2;
        }
        let item = names.pop()?;
        let is_shape = names == ["crate", "shapes"] && item.contains(|c: char| c.is_ascii_lowercase());
        let module = names.join("::");
        (!module.is_empty() && (is_absolute || is_shape)).then_some(Path { module, item, length: index })
    }
}

/// Whether `trees` begins with `::`.
fn is_separator(trees: &[TokenTree]) -> bool {
    let is_colon =
        |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    is_colon(trees.first())
        && is_colon(trees.get(1))
        && matches!(trees.first(), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint)
}
