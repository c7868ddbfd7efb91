//! Path templates: `/clusters/{ClusterId}/nodes`.

/// The names between braces, in their order; the reason when the braces do not match.
pub(super) fn names(template: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some(index) = rest.find(['{', '}']) {
        let Some(opened) = rest.get(index..).and_then(|brace| brace.strip_prefix('{')) else {
            return Err("`}` without `{`".to_owned());
        };
        let Some((name, after)) = opened.split_once('}') else {
            return Err("`{` without `}`".to_owned());
        };
        if name.is_empty() || name.contains('{') {
            return Err(format!("`{{{name}}}` is not a name in braces"));
        }
        names.push(name);
        rest = after;
    }
    Ok(names)
}
