//! HTML elements and entities of published text, as Markdown.

/// `text` with its elements as Markdown and its entities as characters. Elements in code stay: they are what is said.
pub(super) fn to_markdown(text: &str) -> String {
    let mut page = Page::default();
    let mut rest = text;
    while let Some(start) = rest.find(['<', '&', '`']) {
        page.text(&rest[..start]);
        rest = &rest[start..];
        let taken = match rest.as_bytes()[0] {
            b'<' => page.element(rest),
            b'`' if !page.preformatted => page.code(rest),
            _ => entity(rest).map(|(character, taken)| {
                page.text(character.encode_utf8(&mut [0; 4]));
                taken
            }),
        };
        let taken = taken.unwrap_or_else(|| {
            page.text(&rest[..1]);
            1
        });
        rest = &rest[taken..];
    }
    page.text(rest);
    page.out
}

#[derive(Default)]
struct Page {
    out: String,
    /// How many lists are open.
    lists: usize,
    /// The address of the link that is open.
    link: Option<String>,
    /// Whether a cell of a table is open.
    cell: bool,
    /// Whether line ends and spaces are shown as they are.
    preformatted: bool,
}

impl Page {
    fn text(&mut self, text: &str) {
        match self.cell {
            true => self.out.push_str(&text.replace('\n', " ").replace('|', "\\|")),
            false => self.out.push_str(text),
        }
    }

    /// Code in backticks at the start of `text`, and its length.
    fn code(&mut self, text: &str) -> Option<usize> {
        let marks = text.len() - text.trim_start_matches('`').len();
        let (mark, inner) = text.split_at(marks);
        let end = inner.find(mark).filter(|end| marks > 2 || !inner[..*end].contains('\n'));
        let taken = end.map_or(marks, |end| marks + end + marks);
        let mut rest = &text[..taken];
        while let Some(start) = rest.find('&') {
            self.text(&rest[..start]);
            let (character, length) = entity(&rest[start..]).unwrap_or(('&', 1));
            self.text(character.encode_utf8(&mut [0; 4]));
            rest = &rest[start + length..];
        }
        self.text(rest);
        Some(taken)
    }

    /// The element at the start of `text`, and the length of its tag.
    fn element(&mut self, text: &str) -> Option<usize> {
        // What is longer is no tag. Keeps the time in proportion to the text.
        const LONGEST: usize = 1000;
        let find = |end: &str| {
            text.as_bytes().windows(end.len()).take(LONGEST).position(|bytes| bytes == end.as_bytes())
        };
        if text.starts_with("<!--") {
            return Some(find("-->")? + 3);
        }
        let end = find(">")?;
        let inner = text.get(1..end)?;
        let (closing, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let length = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let (name, attributes) = inner.split_at(length);
        let is_tag = attributes.is_empty()
            || attributes.starts_with(|c: char| c.is_whitespace() || matches!(c, '/' | '='));
        let kind = kind(&name.to_ascii_lowercase()).filter(|_| is_tag)?;
        match kind {
            Kind::Code if !closing && !self.preformatted => {
                if let Some((code, taken)) = code_element(&text[end + 1..]) {
                    self.text(&code);
                    return Some(end + 1 + taken);
                }
            }
            _ => self.tag(kind, closing, attributes),
        }
        Some(end + 1)
    }

    fn tag(&mut self, kind: Kind, closing: bool, attributes: &str) {
        match (kind, closing) {
            (Kind::Phrase | Kind::Code, _) => {}
            (Kind::Bold, _) => self.text("**"),
            (Kind::Break, _) => self.text("\n"),
            (Kind::Line, _) => self.line(),
            (Kind::Block, _) => self.paragraph(),
            (Kind::Heading, false) => {
                self.paragraph();
                self.text("## ");
            }
            (Kind::Heading, true) => self.paragraph(),
            // A note often has the mark of a quote around it: `><note>text></note>`.
            (Kind::Note, false) if self.out.trim_end().ends_with('>') => {}
            (Kind::Note, true) if self.out.ends_with('>') => {
                self.out.pop();
                self.paragraph();
            }
            (Kind::Note, _) => self.paragraph(),
            (Kind::List, closing) => {
                self.lists = if closing { self.lists.saturating_sub(1) } else { self.lists + 1 };
                if self.lists == usize::from(!closing) { self.paragraph() } else { self.line() }
            }
            (Kind::Item, false) => {
                self.line();
                // Deeper than this nobody follows, and each level costs the lines below it four characters.
                let indent = "    ".repeat(self.lists.saturating_sub(1).min(8));
                self.text(&format!("{indent}- "));
            }
            (Kind::Item, true) => self.line(),
            (Kind::Link, false) => {
                self.link = attribute(attributes, "href").filter(|address| address.starts_with("http"));
                if self.link.is_some() {
                    self.text("[");
                }
            }
            (Kind::Link, true) => {
                if let Some(address) = self.link.take() {
                    self.text(&format!("]({address})"));
                }
            }
            (Kind::Preformatted, closing) => {
                self.preformatted = !closing;
                if closing {
                    self.line()
                } else {
                    self.paragraph()
                }
                self.text("```\n");
            }
            (Kind::Row, closing) => {
                self.end_cell();
                if closing {
                    self.out.push('|');
                }
                self.line();
            }
            (Kind::Cell, closing) => {
                self.end_cell();
                if !closing {
                    self.out.push_str("| ");
                }
                self.cell = !closing;
            }
        }
    }

    fn end_cell(&mut self) {
        if std::mem::take(&mut self.cell) {
            self.out.push(' ');
        }
    }

    /// Ends the line, unless nothing is in it, or nothing but the marker of an item.
    fn line(&mut self) {
        let is_marker = self.out.rsplit('\n').next().is_some_and(|line| matches!(line.trim(), "" | "-"));
        match self.cell {
            true => self.out.push(' '),
            false if !is_marker => self.out.push('\n'),
            false => {}
        }
    }

    /// Ends the paragraph.
    fn paragraph(&mut self) {
        self.line();
        if self.out.ends_with('\n') && !self.out.ends_with("\n\n") && !self.cell {
            self.out.push('\n');
        }
    }
}

/// What an element does to the text in it.
#[derive(Clone, Copy)]
enum Kind {
    Block,
    Bold,
    Break,
    Cell,
    Code,
    Heading,
    Item,
    Line,
    Link,
    List,
    Note,
    Phrase,
    Preformatted,
    Row,
}

/// The elements that the sources use, those of HTML and of DITA. Anything else in angle brackets is text, such as
/// `<your-id>`.
fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "a" | "xref" => Kind::Link,
        "b" | "strong" => Kind::Bold,
        "blockquote" | "details" | "div" | "dl" | "p" | "props" | "section" | "summary" | "table" => {
            Kind::Block
        }
        "br" | "hr" => Kind::Break,
        "caution" | "danger" | "important" | "note" | "notice" | "tip" | "warning" => Kind::Note,
        "cite" | "col" | "colgroup" | "em" | "font" | "i" | "img" | "keyword" | "ph" | "span" | "sub"
        | "sup" | "tbody" | "term" | "thead" | "u" | "uicontrol" => Kind::Phrase,
        "code" | "codeph" => Kind::Code,
        "dd" | "dt" => Kind::Line,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Heading,
        "li" => Kind::Item,
        "ol" | "ul" => Kind::List,
        "codeblock" | "pre" => Kind::Preformatted,
        "td" | "th" => Kind::Cell,
        "tr" => Kind::Row,
        _ => return None,
    })
}

/// The content of a `code` element in backticks, and its length with the tag that closes it, when it is one piece of code.
fn code_element(text: &str) -> Option<(String, usize)> {
    let end = text.find('<')?;
    let closing = ["</code>", "</codeph>"].into_iter().find(|tag| text[end..].starts_with(tag))?;
    let inner = to_markdown(&text[..end]);
    (!inner.trim().is_empty() && !inner.contains(['`', '\n']))
        .then(|| (format!("`{}`", inner.trim()), end + closing.len()))
}

/// An attribute in the tag of an element.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!("{name}="))?.1;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split_once(quote).map(|(value, _)| value.replace("&amp;", "&"))
}

/// The character of an entity at the start of `text`, and the length of the entity.
fn entity(text: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 10;
    const NAMED: [(&str, char); 21] = [
        ("amp", '&'),
        ("apos", '\''),
        ("bull", '\u{2022}'),
        ("copy", '\u{a9}'),
        ("ge", '\u{2265}'),
        ("gt", '>'),
        ("hellip", '\u{2026}'),
        ("ldquo", '\u{201c}'),
        ("le", '\u{2264}'),
        ("lsquo", '\u{2018}'),
        ("lt", '<'),
        ("mdash", '\u{2014}'),
        ("middot", '\u{b7}'),
        ("nbsp", ' '),
        ("ndash", '\u{2013}'),
        ("ne", '\u{2260}'),
        ("quot", '"'),
        ("rdquo", '\u{201d}'),
        ("reg", '\u{ae}'),
        ("rsquo", '\u{2019}'),
        ("times", '\u{d7}'),
    ];
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let named = NAMED.iter().find(|(known, _)| *known == name).map(|(_, character)| *character);
    let number = || {
        let digits = name.strip_prefix('#')?;
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => digits.parse().ok()?,
        };
        char::from_u32(code).map(|c| if c == '\u{a0}' { ' ' } else { c }).filter(|c| !is_invisible(*c))
    };
    named.or_else(number).map(|character| (character, end + 1))
}

/// Control characters, characters without width, and those that change the direction of writing: the compiler refuses
/// most of them in comments.
pub(super) fn is_invisible(c: char) -> bool {
    c != '\n' && c.is_control()
        || matches!(c, '\u{200b}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
