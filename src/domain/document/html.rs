//! One HTML file that needs nothing else: it can be opened, printed and sent on, and runs no script.

use super::{
    Block, Document, Table,
    lines::{lines, one_line, paragraphs},
};

/// What the file looks like. It is a file of its own, so its style is inside it.
const STYLE: &str = include_str!("html.css");

/// The file may show itself and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

impl Document {
    /// The document as one self-contained HTML file.
    pub fn to_html(&self) -> String {
        let title = escape(&one_line(&self.title));
        let mut out = format!(
            "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        );
        for block in self.blocks.iter().filter(|block| !block.is_empty()) {
            out += &html(block);
        }
        out += "</main>\n</body>\n</html>\n";
        out
    }
}

fn html(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("<h2 dir=\"auto\">{}</h2>\n", escape(&one_line(text))),
        Block::Subheading(text) => format!("<h3 dir=\"auto\">{}</h3>\n", escape(&one_line(text))),
        Block::Paragraph(text) => {
            paragraphs(text).iter().map(|lines| format!("<p dir=\"auto\">{}</p>\n", broken(lines))).collect()
        }
        Block::List(items) => {
            let items = items.iter().map(|item| format!("<li dir=\"auto\">{}</li>\n", broken(&lines(item))));
            format!("<ul>\n{}</ul>\n", items.collect::<String>())
        }
        Block::Facts(facts) => {
            let facts = facts.iter().map(|fact| {
                let value = broken(&lines(&fact.value));
                format!("<div><dt>{}</dt><dd dir=\"auto\">{value}</dd></div>\n", escape(&one_line(&fact.name)))
            });
            format!("<dl>\n{}</dl>\n", facts.collect::<String>())
        }
        Block::Blanks(blanks) => {
            let blanks = blanks.iter().map(|blank| {
                let (name, filled) = (escape(&one_line(&blank.name)), escape(&one_line(&blank.filled)));
                let more = "<i></i>".repeat(usize::from(blank.lines.saturating_sub(1)));
                format!("<div><dt>{name}</dt><dd class=\"blank\" dir=\"auto\"><i>{filled}</i>{more}</dd></div>\n")
            });
            format!("<dl>\n{}</dl>\n", blanks.collect::<String>())
        }
        Block::Table(block) => table(block),
        Block::Wheel(wheel) => html(&Block::Paragraph(wheel.sentence.clone())) + &table(&wheel.table),
        Block::Pace(pace) => html(&Block::Paragraph(pace.sentence())) + &table(&pace.table()),
    }
}

fn table(table: &Table) -> String {
    let cell = |tag: &str, text: &str| format!("<{tag}>{}</{}>", escape(&one_line(text)), &tag[..2]);
    let head: String = table.columns.iter().map(|name| cell("th scope=\"col\"", name)).collect();
    let row = |cells: &Vec<String>| {
        let cells = cells.iter().enumerate();
        let cells: String = cells.map(|(i, text)| cell(if i == 0 { "th scope=\"row\"" } else { "td" }, text)).collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = table.rows.iter().map(row).collect();
    let caption = escape(&one_line(&table.caption));
    format!(
        "<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )
}

fn broken(lines: &[String]) -> String {
    lines.iter().map(|line| escape(line)).collect::<Vec<_>>().join("<br>")
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        match char {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            char => out.push(char),
        }
    }
    out
}
