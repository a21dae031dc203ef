//! Markdown (CommonMark with tables), every text escaped so that it reads as it was written.

use super::{
    Blank, Block, Document, Table,
    lines::{lines, one_line, paragraphs},
};

/// A line break inside a paragraph.
const BREAK: &str = "\\\n";

impl Document {
    /// The document as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut parts = vec![format!("# {}", escape(&one_line(&self.title)))];
        for block in self.blocks.iter().filter(|block| !block.is_empty()) {
            match block {
                Block::Heading(text) => parts.push(format!("## {}", escape(&one_line(text)))),
                Block::Subheading(text) => parts.push(format!("### {}", escape(&one_line(text)))),
                Block::Paragraph(text) => {
                    parts.extend(paragraphs(text).iter().map(|lines| escaped(lines).join(BREAK)));
                }
                Block::List(items) => parts.push(list(items.iter().map(|item| lines(item)))),
                // Another bullet than a list's, so that two neighbours stay two.
                Block::Facts(facts) => {
                    let named = facts.iter().map(|fact| {
                        let value = escaped(&lines(&fact.value)).join("\\\n  ");
                        format!("* **{}:** {value}", escape(&one_line(&fact.name)))
                    });
                    parts.push(named.collect::<Vec<_>>().join("\n"));
                }
                Block::Blanks(blanks) => {
                    let blank = |blank: &Blank| {
                        format!("* **{}:** {}", escape(&one_line(&blank.name)), escape(&blank.on_one_line()))
                    };
                    parts.push(blanks.iter().map(blank).collect::<Vec<_>>().join("\n"));
                }
                Block::Table(block) => parts.push(table(block)),
                Block::Wheel(wheel) => parts.extend([escape(&one_line(&wheel.sentence)), table(&wheel.table)]),
                Block::Pace(pace) => parts.extend([escape(&one_line(&pace.sentence())), table(&pace.table())]),
            }
        }
        parts.join("\n\n") + "\n"
    }
}

fn list(items: impl Iterator<Item = Vec<String>>) -> String {
    items.map(|lines| format!("- {}", escaped(&lines).join("\\\n  "))).collect::<Vec<_>>().join("\n")
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let cell = |text: &str| escape(&one_line(text));
    let mut out = vec![
        format!("{}\n", cell(&table.caption)),
        row(table.columns.iter().map(|name| cell(name)).collect()),
        row(vec!["---".into(); table.columns.len()]),
    ];
    out.extend(table.rows.iter().map(|cells| row(cells.iter().map(|text| cell(text)).collect())));
    out.join("\n")
}

fn escaped(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| escape(line)).collect()
}

/// One line with a backslash before each character that Markdown would take for a mark.
fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    // At the start of a line these begin a list, a rule or an underlined heading.
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    for (at, char) in line.chars().enumerate() {
        let opens_a_line = match at {
            0 => matches!(char, '-' | '+' | '='),
            _ => at == digits && matches!(char, '.' | ')'),
        };
        if opens_a_line || matches!(char, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn marks_lose_their_meaning() {
        assert_eq!(escape("# *a* _b_ <script>|&amp;"), r"\# \*a\* \_b\_ \<script\>\|\&amp;");
        assert_eq!(escape("- a - b"), r"\- a - b");
        assert_eq!(escape("12. May, at 3.5"), r"12\. May, at 3.5");
        assert_eq!(escape("10) x"), r"10\) x");
        assert_eq!(escape("it went well."), "it went well.");
    }
}
