//! Members that a description advises against, where metadata does not mark them.

use std::sync::LazyLock;

use regex_lite::Regex;

static ADVICE: LazyLock<Regex> = LazyLock::new(|| {
    let chinese = "(该|此)(参数|字段)[^。，,\n]{0,4}(废弃|弃用|停止使用|下线|不再使用)|【[^】\n]{0,6}已废弃[^】\n]{0,40}】";
    let alone = r"(?m)^[>\s]*已(废弃|弃用)";
    let english = r"\bthis (parameter|field|property) (is|has been|is being|will be|is about to be|will soon be) (deprecated|discontinued|phased out|removed|no longer (used|supported|in use))";
    // The patterns are constants; the test below compiles them.
    #[allow(clippy::expect_used)]
    Regex::new(&format!("(?i){chinese}|{alone}|{english}")).expect("a pattern is not valid")
});

/// Whether `description` says that what it describes should not be used any more.
pub fn is_advised_against(description: &str) -> bool {
    ADVICE.is_match(description)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_description_advises_against_is_deprecated_and_what_is_not_open_yet_is_not() {
        let against = [
            "设备名。\n> 该参数即将被弃用，为提高兼容性，请尽量使用其他参数。",
            ">该参数已废弃。",
            "> 已弃用。",
            "【该字段已废弃，请使用desired_size代替】\n节点数量。",
            "分页。\n> 该参数即将下线，推荐您使用NextToken。",
            "> 该参数即将停止使用，为提高代码兼容性，建议您尽量不要使用该参数。",
            "包年包月NAT网关已停止新购，该参数不再使用。",
            "The number. This parameter is deprecated.",
            "**This field is no longer supported.**",
        ];
        let for_use = [
            "> 该参数暂未开放使用。",
            "> 该参数正在邀测中，暂不支持使用。",
            "取值范围：\n- Deprecated：已弃用的镜像。",
            "该参数含义与Status相同。镜像已弃用时不返回。",
            "State of the image: Available or Deprecated.",
            "If this parameter is used, the disk is released.",
        ];
        assert!(against.iter().all(|text| is_advised_against(text)), "{against:?}");
        assert!(!for_use.iter().any(|text| is_advised_against(text)), "{for_use:?}");
    }
}
