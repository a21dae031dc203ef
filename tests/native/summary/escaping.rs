//! Whatever a person writes reads as it was written, in every form, and is never taken for a mark or a tag.

use cairn::domain::document::{Blank, Block, Document, Fact, Table, paragraphs};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, TagEnd};

const NASTY: [&str; 42] = [
    "<script>alert(1)</script>",
    "*",
    "**",
    "_",
    "__",
    "#",
    "##",
    "|",
    "`",
    "```",
    "~~",
    "~~~",
    "\\",
    "\\\\",
    "[a](b)",
    "![i](j)",
    "[x]: y",
    "- ",
    "+ ",
    "1. ",
    "10) ",
    "> ",
    "---",
    "===",
    "&amp;",
    "&#60;",
    "<!--",
    "<b",
    "</style>",
    "]]>",
    "\"",
    "'",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "\u{7}",
    "\u{2028}",
    "é",
    "🙂",
    "word",
    " ",
];

fn nasty() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&NASTY[..]), 1..8)
        .prop_map(|parts| parts.concat())
        .prop_filter("something visible", |text| !paragraphs(text).is_empty())
}

fn one_line(text: &str) -> String {
    paragraphs(text).concat().join(" ")
}

fn lines(text: &str) -> String {
    paragraphs(text).concat().join("\n")
}

/// A document with every kind of block, and the texts that a reader of it finds, in order.
fn document(texts: &[String; 8]) -> (Document, Vec<String>) {
    let [title, heading, paragraph, item, name, value, caption, cell] = texts;
    let document = Document {
        title: title.clone().into(),
        file_stem: "x".into(),
        blocks: vec![
            Block::Heading(heading.clone().into()),
            Block::Paragraph(paragraph.clone()),
            Block::List(vec![item.clone(), item.clone()]),
            Block::Subheading(heading.clone().into()),
            Block::Facts(vec![Fact { name: name.clone().into(), value: value.clone() }]),
            Block::Subheading(heading.clone().into()),
            Block::Blanks(vec![Blank { name: name.clone().into(), lines: 2, filled: cell.clone() }]),
            Block::Table(Table {
                caption: caption.clone().into(),
                columns: vec![name.clone().into(), cell.clone().into()],
                rows: vec![vec![cell.clone(), name.clone()]],
            }),
        ],
    };
    let mut found = vec![one_line(title), one_line(heading)];
    found.extend(paragraphs(paragraph).iter().map(|lines| lines.join("\n")));
    found.extend([lines(item), lines(item), one_line(heading)]);
    found.push(format!("{}: {}", one_line(name), lines(value)));
    found.extend([one_line(heading), format!("{}: {}", one_line(name), one_line(cell))]);
    found.push(one_line(caption));
    found.extend([name, cell, cell, name].map(|text| one_line(text)));
    (document, found)
}

/// What another program reads in the Markdown; a mark it finds besides those of the document is an error.
fn read_markdown(markdown: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST;
    let (mut found, mut text) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(part) => text += &part,
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            Event::Start(_) | Event::End(TagEnd::Strong) => {}
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => {
                found.push(std::mem::take(&mut text));
            }
            Event::End(TagEnd::List(_) | TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    found
}

/// The texts between the tags of our HTML; a tag that is not ours is an error.
fn read_html(html: &str) -> Vec<String> {
    const TAGS: &str = "h1 h2 h3 p ul li dl div dt dd table caption thead tbody tr th td br main i";
    let body = html.split_once("<main>").unwrap().1.split_once("</main>").unwrap().0;
    let (mut found, mut text) = (Vec::new(), String::new());
    for part in body.split('<').skip(1) {
        let (tag, after) = part.split_once('>').expect("every < of the file opens a tag");
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        assert!(TAGS.split(' ').any(|ours| ours == name), "<{tag}> in {html}");
        match (tag, name) {
            ("br", _) => text.push('\n'),
            ("/dt", _) => text.push_str(": "),
            (tag, "h1" | "h2" | "h3" | "p" | "li" | "dd" | "caption" | "th" | "td") if tag.starts_with('/') => {
                found.push(std::mem::take(&mut text));
            }
            _ => {}
        }
        let after = after.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
        text += after.replace("&amp;", "&").trim_matches('\n');
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_form_reads_as_written(texts in prop::array::uniform8(nasty())) {
        let (document, found) = document(&texts);
        prop_assert_eq!(read_markdown(&document.to_markdown()), found.clone());
        prop_assert_eq!(read_html(&document.to_html()), found.clone());
        let plain = document.to_text();
        for text in found.iter().flat_map(|text| text.lines()) {
            prop_assert!(plain.contains(text.trim_start_matches(": ")), "{} in {}", text, plain);
        }
    }
}

#[test]
fn the_html_file_runs_no_script() {
    let (document, _) = document(&std::array::from_fn(|_| "<script>alert(1)</script>".into()));
    let html = document.to_html();
    assert!(!html.contains("<script"), "{html}");
    assert!(html.contains("default-src 'none'"));
}
