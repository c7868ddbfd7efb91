//! Path templates: `/clusters/{ClusterId}/nodes`, `/types/{Type}/{Rest*}`, `/agents?type=heartbeat`.

/// The names between braces, in their order; the reason when the braces do not match.
pub(super) fn names(template: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let (mut rest, query) = template.split_once('?').unwrap_or((template, ""));
    if query.contains(['{', '}']) {
        return Err("braces behind `?`, where only fixed parameters stand".to_owned());
    }
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
        let name = match name.strip_suffix('*') {
            Some(_) if !after.is_empty() => return Err(format!("`{{{name}}}` is not at the end")),
            Some(name) => name,
            None => name,
        };
        names.push(name);
        rest = after;
    }
    Ok(names)
}
