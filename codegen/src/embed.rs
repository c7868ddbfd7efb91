//! The crates of a service as one module, for code that is generated where it is used.
//!
//! The text is that of the emitter. Its modules are put into each other, paths from the root of a crate become relative
//! to the module, and gates are opened, because the crate around it has no cargo features of ours.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt, format_ident, quote};

use crate::emit::{Files, Manifests, Service, client_crate, model_crate, package};

/// The module that holds the model; no name on the wire becomes one that begins so.
const MODEL: &str = "__model";

/// Sources as they are in crates of their own; their manifests go unused.
const SOURCES: Manifests = Manifests::Tests;

/// The client and the model of `service` as a public module called `name`, with serde's traits on all types when
/// `with_serde`.
///
/// # Errors
/// Fails when the emitter wrote invalid Rust, which would be a bug of the emitter.
pub fn module(service: &Service<'_>, name: &str, with_serde: bool) -> Result<String, String> {
    let mut files = model_crate(service, &SOURCES);
    files.extend(client_crate(service, &SOURCES));
    let model_crate = package(&service.model_folder()).replace('-', "_");
    let embedding = Embedding { files: &files, model_crate, with_serde };
    let model = embedding.file(&service.model_folder(), "src/lib.rs", "src", 0)?;
    let client = embedding.file(&service.folder(), "src/lib.rs", "src", 0)?;
    let (name, holder) = (ident(name), ident(MODEL));
    let tokens = quote! {
        #[allow(
            dead_code,
            missing_docs,
            non_camel_case_types,
            unused_imports,
            reason = "an application need not call every operation that it generates, and lints in its own way"
        )]
        #[allow(clippy::all, rustdoc::all)]
        pub mod #name {
            #client
            mod #holder { #model }
        }
    };
    let file =
        syn::parse2(tokens).map_err(|error| format!("the generated module is not valid Rust: {error}"))?;
    Ok(prettyplease::unparse(&file))
}

fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

struct Embedding<'f> {
    files: &'f Files,
    /// How code refers to the crate of the model.
    model_crate: String,
    with_serde: bool,
}

/// A file on its way into the module.
struct Place<'p> {
    /// Folder of its crate.
    folder: &'p str,
    /// Folder of the modules that it declares.
    children: &'p str,
    /// How many modules are around it within its crate.
    depth: usize,
}

impl Embedding<'_> {
    fn file(&self, folder: &str, path: &str, children: &str, depth: usize) -> Result<TokenStream, String> {
        let path = format!("{folder}/{path}");
        let text = self.files.get(&path).ok_or_else(|| format!("{path} was not generated"))?;
        let tokens: TokenStream =
            text.parse().map_err(|error| format!("{path} is not valid Rust: {error}"))?;
        self.within(tokens, &Place { folder, children, depth })
    }

    fn within(&self, tokens: TokenStream, place: &Place<'_>) -> Result<TokenStream, String> {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut out = TokenStream::new();
        let mut rest = trees.as_slice();
        while let Some((first, more)) = rest.split_first() {
            if let Some((attribute, behind)) = attribute(rest) {
                rest = self.gated(&attribute, behind, &mut out);
            } else if let Some((name, behind)) = declaration(rest) {
                out.extend(self.declared(&name, place)?);
                rest = behind;
            } else if is_ident(first, "crate") && is_separator(more) {
                out.extend(root(place.depth));
                rest = more;
            } else if is_ident(first, &self.model_crate) {
                let model = ident(MODEL);
                out.extend(quote!(self::#model));
                rest = more;
            } else {
                out.append(match first {
                    TokenTree::Group(group) => {
                        let inside = self.within(group.stream(), place)?;
                        TokenTree::Group(Group::new(group.delimiter(), inside))
                    }
                    other => other.clone(),
                });
                rest = more;
            }
        }
        Ok(out)
    }

    /// Writes an attribute that stays, and returns what comes behind it; a gate that is closed takes its item with it.
    fn gated<'t>(
        &self,
        attribute: &Attribute,
        behind: &'t [TokenTree],
        out: &mut TokenStream,
    ) -> &'t [TokenTree] {
        let text = attribute.content.to_string();
        if text.starts_with("cfg") && text.contains("feature") {
            let is_closed = text.contains("\"serde\"") && !self.with_serde;
            return if is_closed { behind_item(behind) } else { behind };
        }
        let is_doc = text.starts_with("doc");
        if is_doc || !(attribute.is_inner || text.starts_with("rustfmt")) {
            let inner = attribute.is_inner.then(|| Punct::new('!', Spacing::Alone));
            let content = &attribute.content;
            out.extend(quote!(# #inner [#content]));
        }
        behind
    }

    /// The module `name` with what is in its file.
    fn declared(&self, name: &Ident, place: &Place<'_>) -> Result<TokenStream, String> {
        let text = name.to_string();
        let plain = text.trim_start_matches("r#");
        let stem = format!("{}/{plain}", place.children);
        let inside = self.file(place.folder, &format!("{stem}.rs"), &stem, place.depth + 1)?;
        Ok(quote!(mod #name { #inside }))
    }
}

/// The root of a crate, seen from `depth` modules further in.
fn root(depth: usize) -> TokenStream {
    let up = std::iter::repeat_n(format_ident!("super"), depth);
    match depth {
        0 => quote!(self),
        _ => quote!(#(#up)::*),
    }
}

struct Attribute {
    is_inner: bool,
    content: TokenStream,
}

/// An attribute at the beginning of `trees`, and what is behind it.
fn attribute(trees: &[TokenTree]) -> Option<(Attribute, &[TokenTree])> {
    let (first, more) = trees.split_first()?;
    if !is_punct(first, '#') {
        return None;
    }
    let is_inner = more.first().is_some_and(|tree| is_punct(tree, '!'));
    let (group, behind) = more.get(usize::from(is_inner)..)?.split_first()?;
    match group {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            Some((Attribute { is_inner, content: group.stream() }, behind))
        }
        _ => None,
    }
}

/// `mod name;` at the beginning of `trees`, and what is behind it.
fn declaration(trees: &[TokenTree]) -> Option<(Ident, &[TokenTree])> {
    match trees {
        [keyword, TokenTree::Ident(name), end, behind @ ..]
            if is_ident(keyword, "mod") && is_punct(end, ';') =>
        {
            Some((name.clone(), behind))
        }
        _ => None,
    }
}

/// What is behind the item or element at the beginning of `trees`.
fn behind_item(trees: &[TokenTree]) -> &[TokenTree] {
    let is_end = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        tree => is_punct(tree, ';') || is_punct(tree, ','),
    };
    match trees.iter().position(is_end) {
        Some(end) => &trees[end + 1..],
        None => &[],
    }
}

fn is_ident(tree: &TokenTree, name: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == name)
}

fn is_punct(tree: &TokenTree, character: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Whether `trees` begins with `::`.
fn is_separator(trees: &[TokenTree]) -> bool {
    matches!(trees, [first, second, ..] if is_punct(first, ':') && is_punct(second, ':'))
}
