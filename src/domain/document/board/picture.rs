//! The board as a picture: one SVG file that any browser, editor or word processor opens.

use std::fmt::Write;

use super::{BoardSheet, Card, Column};

/// Sizes, in pixels of the picture.
const COLUMN: f32 = 300.0;
const GAP: f32 = 24.0;
const PAD: f32 = 14.0;
const INDENT: f32 = 16.0;
const TEXT: f32 = 15.0;
const LINE: f32 = 21.0;
const TITLE: f32 = 26.0;
const HEADING: f32 = 17.0;
/// So many columns stand beside each other before the next row begins.
const ACROSS: usize = 4;
/// No deeper than this are cards set in.
const DEEPEST: u8 = 4;

const INK: &str = "#33291f";
const MUTED: &str = "#6b5f55";
const PAPER: &str = "#fbf9f5";
const CARD: &str = "#ffffff";
const EDGE: &str = "#ddd5ca";
const TEAL: &str = "#1d5a58";
const CLAY: &str = "#9c4a23";

impl BoardSheet {
    /// The board as an SVG picture. Text is wrapped by the usual widths of letters, with room to spare, since the font is
    /// that of whoever looks at it.
    pub fn to_svg(&self) -> String {
        let across = self.columns.len().clamp(1, ACROSS);
        let width = GAP + across as f32 * (COLUMN + GAP);
        let title = if self.topic.is_empty() { "Idea board" } else { &self.topic };
        let mut body = String::new();
        let mut y = GAP + TITLE;
        for line in wrap(title, width - 2.0 * GAP, TITLE) {
            text(&mut body, GAP, y, TITLE, "700", INK, &line);
            y += TITLE * 1.25;
        }
        if self.columns.is_empty() {
            text(&mut body, GAP, y + LINE, TEXT, "400", MUTED, "No ideas yet");
            y += 2.0 * LINE;
        }
        for row in self.columns.chunks(ACROSS) {
            let mut lowest = y;
            for (n, column) in row.iter().enumerate() {
                let x = GAP + n as f32 * (COLUMN + GAP);
                lowest = lowest.max(draw_column(&mut body, column, x, y));
            }
            y = lowest + GAP;
        }
        let height = y + GAP;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
             height=\"{height:.0}\" font-family=\"system-ui, sans-serif\" role=\"img\">\n<title>{}</title>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\n{body}</svg>\n",
            escape(title)
        )
    }
}

/// Draws a column from `y` down; returns where it ends.
fn draw_column(body: &mut String, column: &Column, x: f32, y: f32) -> f32 {
    let mut y = y + HEADING;
    let indent = if column.mark.is_some() { 22.0 } else { 0.0 };
    if let Some(mark) = column.mark {
        draw_mark(body, mark, x, y - 12.0);
    }
    for line in wrap(&column.name, COLUMN - indent, HEADING) {
        text(body, x + indent, y, HEADING, "650", INK, &line);
        y += HEADING * 1.3;
    }
    for card in &column.cards {
        y = draw_card(body, card, x, y) + 10.0;
    }
    y
}

fn draw_card(body: &mut String, card: &Card, x: f32, y: f32) -> f32 {
    let set_in = f32::from(card.depth.min(DEEPEST)) * INDENT;
    let (x, width) = (x + set_in, COLUMN - set_in);
    let lines = wrap(&card.text, width - 2.0 * PAD, TEXT);
    let origin = card.origin().trim_end_matches([':', ' ']).to_owned();
    let said = std::iter::once(origin).filter(|origin| !origin.is_empty()).chain(card.remarks());
    let remarks = said.collect::<Vec<_>>().join(" · ");
    let rows = lines.len() + usize::from(!remarks.is_empty());
    let height = rows as f32 * LINE + 2.0 * PAD - 4.0;
    let (edge, thick) = if card.chosen { (TEAL, 2.5) } else { (EDGE, 1.0) };
    let fill = if card.is_source { PAPER } else { CARD };
    _ = writeln!(
        body,
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"10\" fill=\"{fill}\" \
         stroke=\"{edge}\" stroke-width=\"{thick}\"/>"
    );
    let mut at = y + PAD + TEXT - 3.0;
    for line in &lines {
        text(body, x + PAD, at, TEXT, "400", INK, line);
        at += LINE;
    }
    if !remarks.is_empty() {
        text(body, x + PAD, at, TEXT - 2.0, "600", TEAL, &remarks);
    }
    y + height
}

/// The mark of a cluster: told apart by shape as well as by colour.
fn draw_mark(body: &mut String, mark: u8, x: f32, y: f32) {
    let shape = match mark {
        0 => format!("<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"7\" fill=\"{TEAL}\"/>", x + 7.0, y + 7.0),
        1 => format!("<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"14\" height=\"14\" rx=\"2\" fill=\"{CLAY}\"/>"),
        2 => diamond(x, y, &format!("fill=\"{TEAL}\"")),
        3 => format!("<path d=\"M{x:.1} {:.1}h14a7 10 0 0 0-14 0z\" fill=\"{CLAY}\"/>", y + 12.0),
        4 => format!(
            "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"5.5\" fill=\"none\" stroke=\"{TEAL}\" stroke-width=\"3\"/>",
            x + 7.0,
            y + 7.0
        ),
        _ => diamond(x, y, &format!("fill=\"none\" stroke=\"{CLAY}\" stroke-width=\"3\"")),
    };
    _ = writeln!(body, "{shape}");
}

fn diamond(x: f32, y: f32, paint: &str) -> String {
    format!("<path d=\"M{:.1} {y:.1}l7 7-7 7-7-7z\" {paint}/>", x + 7.0)
}

fn text(body: &mut String, x: f32, y: f32, size: f32, weight: &str, fill: &str, words: &str) {
    _ = writeln!(
        body,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{fill}\">{}</text>",
        escape(words)
    );
}

/// The usual width of a character, in parts of the font size; generous.
pub(super) fn width_of(character: char) -> f32 {
    match character {
        'i' | 'j' | 'l' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '(' | ')' => 0.36,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.95,
        character if character.is_uppercase() => 0.74,
        character if character < '\u{2e80}' => 0.6,
        // Ideographs, emoji and what else fills a square.
        _ => 1.1,
    }
}

/// Lines that fit into `width`; a word that is too long for a line is cut.
pub(super) fn wrap(words: &str, width: f32, size: f32) -> Vec<String> {
    let fits = |line: &str| line.chars().map(width_of).sum::<f32>() * size <= width;
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for character in word.chars() {
            line.push(character);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, character.to_string()));
            }
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Text for XML, which knows no control characters.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(' '),
            character if character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}') => {}
            character => out.push(character),
        }
    }
    out
}
