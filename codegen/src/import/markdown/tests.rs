//! What published text becomes, a kind of trouble a line.

use super::clean;

/// Published text, and what becomes of it.
const CASES: &[(&str, &str)] = &[
    // Links.
    ("See [Regions](~~25609~~).", "See Regions."),
    ("See [this](https://example.com/a?b=1).", "See [this](<https://example.com/a?b=1>)."),
    ("See [this\n](https://example.com/a).", "See [this](<https://example.com/a>)."),
    ("See [a [b] c](https://example.com/a).", "See [a \\[b] c](<https://example.com/a>)."),
    ("See [the page](../a.html) and [](#)this.", "See the page and this."),
    (
        "<a href=\"https://example.com/a\">This</a> and <a href=\"#b\">that</a>",
        "[This](<https://example.com/a>) and that",
    ),
    ("Go to https://example.com/x, then.", "Go to <https://example.com/x>, then."),
    ("![picture](a.png)text", "text"),
    ("A list [1,2] and a note[^1]", "A list \\[1,2] and a note\\[^1]"),
    // Elements and entities.
    ("`Vec<u8>` and <b>bold</b>.", "`Vec<u8>` and **bold**."),
    ("`<b>` makes it bold, <code>a &lt; b</code> is code", "`<b>` makes it bold, `a < b` is code"),
    ("<p>One</p><ul><li>a</li><li>b &lt; c</li></ul>", "One\n\n- a\n- b < c"),
    ("<ul><li><p>a</p><ul><li>b</li></ul></li><li>c</li></ul>two", "- a\n\n  - b\n- c\n\ntwo"),
    ("<h2>Limits</h2>Few.", "**Limits**\n\nFew."),
    ("<pre><code>a < b\n  <i>c</i></code></pre>d", "```text\na < b\n  c\n```\nd"),
    (
        "<table><tr><th>Name</th><th>a|b</th></tr><tr><td><p>x</p>y</td><td>1<br>2</td></tr></table>",
        "| Name | a\\|b |\n|---|---|\n| x y | 1 2 |",
    ),
    ("It is off.\n><notice>Use the other one.></notice>", "It is off.\n\n> Use the other one."),
    ("Put <your-id> or <p-1> here", "Put \\<your-id> or \\<p-1> here"),
    ("<ph>If it is `on`</ph>, 1 < 2 &amp;&amp; 2 > 1", "If it is `on`, 1 < 2 && 2 > 1"),
    (
        "a&#x26;b &#8211; &ldquo;c&rdquo;&nbsp;&unknown; &amp;lt;",
        "a&b \u{2013} \u{201c}c\u{201d} \\&unknown; \\&lt;",
    ),
    ("one<!-- a comment --> two", "one two"),
    // Quotes.
    ("Size.\n> Not in use.", "Size.\n\n> Not in use."),
    (">  **Note** first,\nthen second.\n\nThird.", "> **Note** first,\n> then second.\n\nThird."),
    ("Size.\n>\nNot a quote.", "Size.\nNot a quote."),
    (">- a\n>- b\n>> c", "> - a\n> - b\n>   c"),
    ("- a\n\n  > of a\n\n> of all", "- a\n\n  > of a\n\n> of all"),
    // Lists.
    ("- a\n    - b\n    - c\n- d", "- a\n  - b\n  - c\n- d"),
    ("- a\n\ntext\n\n    - b\n    - c", "- a\n\ntext\n\n- b\n- c"),
    ("- a\n\n    more of a\n- b", "- a\n\n  more of a\n- b"),
    ("- a\n    - b\n```\nx\n```\n    - c", "- a\n  - b\n```text\nx\n```\n\n- c"),
    ("1. a\n    ```\n    x\n      y\n    ```\n2. b", "1. a\n   ```text\n   x\n     y\n   ```\n2. b"),
    ("- a\n  goes on\n    - b\ngoes on", "- a\n  goes on\n  - b\n    goes on"),
    ("First:\n*   a\n*   b", "First:\n\n- a\n- b"),
    ("1. first\n2) second", "1. first\n2. second"),
    ("Values:\n-\n- a\n---\nb", "Values:\n\n- a\n\nb"),
    // Headings.
    ("## Note", "**Note**"),
    ("Text\n###Limits\n1000 a day", "Text\n\n**Limits**\n\n1000 a day"),
    ("### [](#)**Before** you begin\n- a", "**Before you begin**\n\n- a"),
    ("**Note**\nIt costs money.", "**Note**\n\nIt costs money."),
    // Emphasis.
    (
        "\u{53d6}\u{503c}**\u{ff08}a\u{ff09}**\u{4e3a}**http://**\u{5f00}",
        "\u{53d6}\u{503c} **\u{ff08}a\u{ff09}** \u{4e3a}**http://** \u{5f00}",
    ),
    ("from ** 1 ** to **2**", "from **1** to **2**"),
    ("**never closed, 2**", "**never closed, 2**"),
    ("a ** b", "a \\*\\* b"),
    (
        "id dh-bp12w10wll9xcjq2**** or 2*3*4, *.com, *really*",
        "id dh-bp12w10wll9xcjq2\\*\\*\\*\\* or 2\\*3\\*4, \\*.com, *really*",
    ),
    ("snake_case, _id_ and !@_-+=", "snake_case, \\_id\\_ and !@\\_-+="),
    ("1~100 or ~~gone~~", "1~100 or \\~\\~gone\\~\\~"),
    // Code.
    ("```json\n{\"a\": [1]}\n\n\n<b>\n```", "```text\n{\"a\": [1]}\n\n\n<b>\n```"),
    ("```\nnever closed", "```text\nnever closed\n```"),
    ("```~!`@#```", "`` ~!`@# ``"),
    ("one of `()~!`@#$`.", "one of `` ()~!`@#$ ``."),
    ("one ` backtick", "one \\` backtick"),
    // Tables.
    (
        "Text\n| a | b |\n| --- | :-: |\n| **1** | 2\nafter",
        "Text\n\n| a | b |\n|---|---|\n| **1** | 2 |\n\nafter",
    ),
    ("a | b\n--|--\n1 | 2", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("| a | b |\n| 1 | x\\|y |", "| a | b |\n|---|---|\n| 1 | x\\|y |"),
    ("true | false", "true | false"),
    // Other characters.
    ("        deep text", "deep text"),
    ("C:\\Users [x", "C:\\\\Users \\[x"),
    ("one\rtwo\u{202e}\u{0}\u{200b}", "one\ntwo"),
];

#[test]
fn published_text_becomes_plain_markdown() {
    let failures: Vec<String> = CASES
        .iter()
        .filter(|(text, expected)| clean(text).as_deref() != Some(*expected))
        .map(|(text, expected)| {
            format!("{text:?}:\n  expected {expected:?}\n  got      {:?}", clean(text).unwrap_or_default())
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn text_of_nothing_but_marks_is_none() {
    for text in [" <br/> \n\u{202e}", "-", "> \n>", "<p></p>", "###", "![](a.png)"] {
        assert_eq!(clean(text), None, "{text:?}");
    }
}
