//! Splits operation names into words.

/// The words of a name in camel case, in lower case: `DescribeVSwitchAttributes` is `describe`, `vswitch`,
/// `attributes`. Runs of capitals are one word, and so are `IPv4` and `IPv6`.
pub fn words(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().filter(|c| !matches!(c, '[' | ']')).collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (index, &c) in characters.iter().enumerate() {
        if !c.is_alphanumeric() {
            words.extend(finish(&mut word));
            continue;
        }
        let before = index.checked_sub(1).and_then(|i| characters.get(i)).copied();
        let after = characters.get(index + 1).copied();
        if c.is_uppercase() && starts_word(before, after, &word) {
            words.extend(finish(&mut word));
        }
        word.push(c);
    }
    words.extend(finish(&mut word));
    words
}

/// Whether a capital after `before` and ahead of `after` starts a word; `word` is the one being read.
fn starts_word(before: Option<char>, after: Option<char>, word: &str) -> bool {
    let Some(before) = before else { return true };
    if before.is_lowercase() || before.is_numeric() {
        return true;
    }
    // The last capital of a run belongs to the next word, but for one letter alone: `VSwitch`, `IPv6`.
    before.is_uppercase() && word.chars().count() > 1 && after.is_some_and(|c| c.is_lowercase() && c != 'v')
}

fn finish(word: &mut String) -> Option<String> {
    (!word.is_empty()).then(|| std::mem::take(word).to_lowercase())
}

/// The singular of a word: `disks` is `disk`, `policies` is `policy`.
pub fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    let plural = word.len() > 3 && word.ends_with('s');
    if plural && !["ss", "us", "is", "os", "as"].iter().any(|ending| word.ends_with(ending)) {
        return word[..word.len() - 1].to_owned();
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_split_at_capitals_and_keep_acronyms() {
        let cases = [
            ("DescribeVSwitchAttributes", "describe vswitch attributes"),
            ("CreateIPv6TranslatorAclList", "create ipv6 translator acl list"),
            ("AssumeRoleWithSAML", "assume role with saml"),
            ("GetVMInfo", "get vm info"),
            ("ListDnsGtmInstances", "list dns gtm instances"),
            ("UnTagResources", "un tag resources"),
            ("describe-disks", "describe disks"),
            ("", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn plurals_become_singular() {
        let cases = [
            ("disks", "disk"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("status", "status"),
            ("dns", "dns"),
        ];
        for (word, expected) in cases {
            assert_eq!(singular(word), expected);
        }
    }
}
