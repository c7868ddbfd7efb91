//! Published sentences. They are written for two sites, the Chinese and the international one: some passages are for one
//! of them, and pages are named by numbers that each site has an address for.

use crate::import::markdown;

/// `text` as Markdown, as the site of its language shows it; `None` when nothing is left.
pub(super) fn clean(text: &str) -> Option<String> {
    let site = Site::of(text);
    markdown::clean(&with_addresses(&for_site(text, site), site))
}

#[derive(Clone, Copy)]
enum Site {
    China,
    International,
}

impl Site {
    fn of(text: &str) -> Site {
        let is_chinese = text.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
        if is_chinese { Site::China } else { Site::International }
    }

    fn name(self) -> &'static str {
        match self {
            Site::China => "china",
            Site::International => "intl",
        }
    }

    fn page(self, number: &str) -> String {
        match self {
            Site::China => format!("https://help.aliyun.com/document_detail/{number}.html"),
            Site::International => format!("https://www.alibabacloud.com/help/doc-detail/{number}.htm"),
        }
    }
}

/// `text` without the passages for other sites, `<props="intl">...</props>`. When there are none for `site`, all stay:
/// what is said of another site is worth knowing then.
fn for_site(text: &str, site: Site) -> String {
    const END: &str = "</props>";
    let is_for = |tag: &str| tag.contains(site.name());
    let passages = || text.split("<props").skip(1).filter_map(|passage| passage.split_once('>'));
    if !passages().any(|(tag, _)| is_for(tag)) {
        return text.to_owned();
    }
    let mut parts = text.split("<props");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('>') {
            Some((tag, rest)) if !is_for(tag) && rest.contains(END) => {
                out.push_str(rest.split_once(END).map_or(rest, |(_, rest)| rest));
            }
            // What was opened inside of a passage that is left out.
            Some((_, rest)) => out.push_str(&rest.replacen(END, "", 1)),
            None => out.push_str(part),
        }
    }
    out
}

/// `text` with full addresses in links to numbered pages, `[text](~~25609~~)` or `(~~25609#part~~)`.
fn with_addresses(text: &str, site: Site) -> String {
    const LINK: &str = "](~~";
    let mut parts = text.split(LINK);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        let (number, rest) = part.split_at(digits);
        let end = rest.find(')').filter(|end| !number.is_empty() && !rest[..*end].contains('\n'));
        match end {
            Some(end) => out.push_str(&format!("]({}{}", site.page(number), &rest[end..])),
            None => out.push_str(&format!("{LINK}{part}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passages_and_pages_are_those_of_the_site_of_the_language() {
        let cases = [
            (
                "See [Regions](~~25609~~) and [more](~~25609#part~~).",
                "See [Regions](<https://www.alibabacloud.com/help/doc-detail/25609.htm>) and \
                 [more](<https://www.alibabacloud.com/help/doc-detail/25609.htm>).",
            ),
            (
                "\u{53c2}\u{89c1}[\u{5730}\u{57df}](~~25609~~)\u{3002}",
                "\u{53c2}\u{89c1}[\u{5730}\u{57df}](<https://help.aliyun.com/document_detail/25609.html>)\u{3002}",
            ),
            ("See [DescribeVpcs](~~DescribeVpcs~~).", "See DescribeVpcs."),
            (
                "Set it.\n\n<props=\"china\">PREPAY.</props>\n<props=\"intl\">POSTPAY.</props>",
                "Set it.\n\nPOSTPAY.",
            ),
            (
                "\u{8bbe}<props=\"china\">PREPAY</props><props=\"intl\">POSTPAY</props>\u{3002}",
                "\u{8bbe}PREPAY\u{3002}",
            ),
            ("Set it.\n<props=\"china\"><ph>Only in China.</ph></props>", "Set it.\n\nOnly in China."),
            ("<props=\"intl\">never closed", "never closed"),
            ("<props=\"china\">never closed <props=\"intl\">b</props>", "never closed b"),
            ("broken [link](~~25609", "broken \\[link](\\~\\~25609"),
        ];
        let failures: Vec<String> = cases
            .iter()
            .filter(|(text, expected)| clean(text).as_deref() != Some(*expected))
            .map(|(text, expected)| format!("{text:?}: expected {expected:?}, got {:?}", clean(text)))
            .collect();
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}
