//! Plain text, for the clipboard and messages.

use super::{
    Block, Document, Table,
    lines::{lines, one_line, paragraphs},
};

impl Document {
    /// The document as plain text: short lines, no marks that only a program understands.
    pub fn to_text(&self) -> String {
        let mut out = one_line(&self.title);
        out.push('\n');
        for block in self.blocks.iter().filter(|block| !block.is_empty()) {
            match block {
                Block::Heading(text) => {
                    let text = one_line(text);
                    out += &format!("\n\n{text}\n{}\n", "-".repeat(text.chars().count()));
                }
                Block::Subheading(text) => out += &format!("\n{}\n", one_line(text)),
                Block::Paragraph(text) => {
                    for lines in paragraphs(text) {
                        out += &format!("\n{}\n", lines.join("\n"));
                    }
                }
                Block::List(items) => {
                    out.push('\n');
                    for item in items {
                        out += &format!("- {}\n", lines(item).join("\n  "));
                    }
                }
                Block::Facts(facts) => {
                    out.push('\n');
                    for fact in facts {
                        out += &format!("{}: {}\n", one_line(&fact.name), lines(&fact.value).join("\n  "));
                    }
                }
                Block::Blanks(blanks) => {
                    out.push('\n');
                    for blank in blanks {
                        out += &format!("{}: {}\n", one_line(&blank.name), blank.on_one_line());
                    }
                }
                Block::Table(table) => out += &rows(table),
                Block::Wheel(wheel) => {
                    out += &format!("\n{}\n", one_line(&wheel.sentence));
                    out += &rows(&wheel.table);
                }
                Block::Pace(pace) => {
                    out += &format!("\n{}\n", one_line(&pace.sentence()));
                    out += &rows(&pace.table());
                }
            }
        }
        out
    }
}

/// One line per row, each value with the name of its column: “Opening: planned 2 min, used 3 min”.
fn rows(table: &Table) -> String {
    let mut out = format!("\n{}\n", one_line(&table.caption));
    for row in &table.rows {
        let (head, cells) = row.split_first().map_or(("", &[][..]), |(head, cells)| (head.as_str(), cells));
        let named = cells.iter().zip(table.columns.iter().skip(1));
        let cells: Vec<_> = named.map(|(cell, name)| format!("{} {}", name.to_lowercase(), one_line(cell))).collect();
        out += &format!("- {}: {}\n", one_line(head), cells.join(", "));
    }
    out
}
