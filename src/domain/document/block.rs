//! The one model of a document: a title and blocks, whatever they are rendered to.

use super::{super::Text, Pace, lines::one_line};

/// A document for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its one main heading.
    pub title: Text,
    /// What a file of it is called, without the ending.
    pub file_stem: String,
    pub blocks: Vec<Block>,
}

/// A part of a document. Texts are plain: each renderer escapes them in its own way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading(Text),
    Subheading(Text),
    /// May have several lines and, between empty lines, several paragraphs.
    Paragraph(String),
    List(Vec<String>),
    Facts(Vec<Fact>),
    /// Places to write in by hand.
    Blanks(Vec<Blank>),
    Table(Table),
    /// A sentence with its table; the screen draws it.
    Pace(Pace),
    /// The same for the wheel of life.
    Wheel(Wheel),
}

/// A named value, such as “How much: three times”.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub name: Text,
    pub value: String,
}

/// A place to write in by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    pub name: Text,
    /// How many lines are left for it.
    pub lines: u8,
    /// What is filled in already; empty for nothing.
    pub filled: String,
}

/// The wheel of life: areas from 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wheel {
    /// What there is to see.
    pub sentence: String,
    /// Clockwise from the top.
    pub spokes: Vec<Spoke>,
    pub table: Table,
}

/// One area of a wheel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoke {
    pub name: String,
    /// On the earlier day.
    pub start: Option<u8>,
    pub today: Option<u8>,
    pub wished: Option<u8>,
}

/// Rows of cells; the first cell of a row is its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table shows, in a few words.
    pub caption: Text,
    pub columns: Vec<Text>,
    /// Each as long as `columns`.
    pub rows: Vec<Vec<String>>,
}

impl Document {
    /// A file name from words: letters, digits and hyphens.
    pub fn stem(words: &str) -> String {
        file_stem(words)
    }

    /// Adds a heading and what belongs under it, or nothing when nothing does. Facts that follow each other become one.
    pub(super) fn section(&mut self, heading: impl Into<Text>, body: impl IntoIterator<Item = Block>) {
        let mut body = body.into_iter().filter(|block| !block.is_empty()).peekable();
        if body.peek().is_none() {
            return;
        }
        self.blocks.push(Block::Heading(heading.into()));
        for block in body {
            match (self.blocks.last_mut(), block) {
                (Some(Block::Facts(facts)), Block::Facts(more)) => facts.extend(more),
                (_, block) => self.blocks.push(block),
            }
        }
    }
}

impl Blank {
    /// What is filled in, or a line to write on.
    pub(super) fn on_one_line(&self) -> String {
        if self.filled.trim().is_empty() { "_".repeat(24) } else { one_line(&self.filled) }
    }
}

impl Block {
    /// The facts that have a value.
    pub(super) fn facts<N: Into<Text>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Block {
        let facts = pairs.into_iter().map(|(name, value)| Fact { name: name.into(), value: value.into() });
        Block::Facts(facts.filter(|fact| !fact.value.trim().is_empty()).collect())
    }

    /// The texts that are not blank.
    pub(super) fn list<V: Into<String>>(items: impl IntoIterator<Item = V>) -> Block {
        Block::List(items.into_iter().map(Into::into).filter(|item| !item.trim().is_empty()).collect())
    }

    /// A paragraph, blank or not.
    pub(super) fn paragraph(text: impl Into<String>) -> Block {
        Block::Paragraph(text.into())
    }

    /// Whether nothing would be seen of it.
    pub fn is_empty(&self) -> bool {
        match self {
            Block::Heading(text) | Block::Subheading(text) => text.trim().is_empty(),
            Block::Paragraph(text) => text.trim().is_empty(),
            Block::List(items) => items.is_empty(),
            Block::Facts(facts) => facts.is_empty(),
            Block::Blanks(blanks) => blanks.is_empty(),
            Block::Table(table) => table.rows.is_empty(),
            Block::Pace(pace) => pace.rows.is_empty(),
            Block::Wheel(wheel) => wheel.spokes.is_empty(),
        }
    }
}

/// Such as “1 note” or “3 notes”.
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A file name from words: letters, digits and hyphens, such as `session-summary-maya-2026-11-20`.
pub(super) fn file_stem(words: &str) -> String {
    const LONGEST: usize = 80;
    let mut stem = String::new();
    for char in words.to_lowercase().chars() {
        if char.is_alphanumeric() {
            stem.push(char);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    let stem: String = stem.chars().take(LONGEST).collect();
    stem.trim_end_matches('-').to_owned()
}
