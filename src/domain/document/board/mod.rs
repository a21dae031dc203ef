//! An idea board as others may see it: on the client view, on paper and as a file.

mod picture;

use std::sync::Arc;

use super::{
    super::{
        Author, Board, Cluster, Idea, Model, Section,
        board::{Step, Thread},
    },
    Block, Document,
    block::{count, file_stem},
};

/// A board without anything that is only for the coach: neither notes nor the rest of the session it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardSheet {
    /// What it is about; empty while nobody has said, and where the session keeps its topic private.
    pub topic: String,
    pub step: Step,
    /// Those in no cluster first, then cluster by cluster; none is empty.
    pub columns: Vec<Column>,
}

/// Ideas under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    /// Which of [`Cluster::MARKS`] it has; none for ideas in no cluster.
    pub mark: Option<u8>,
    pub cards: Vec<Card>,
}

/// An idea, and how far below another it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub text: String,
    /// 0 for an idea that stands by itself.
    pub depth: u8,
    /// Whether it was combined into the idea above it.
    pub is_source: bool,
    pub chosen: bool,
    /// Kept for another time.
    pub parked: bool,
    /// Found in the round of wild ideas.
    pub wild: bool,
    /// The coach's idea, and not the client's.
    pub of_coach: bool,
    pub energy: bool,
    /// How many people voted for it.
    pub votes: usize,
}

impl BoardSheet {
    /// The board as it stands.
    pub fn of(model: &Model, board: &Board) -> Self {
        // The topic of a session is the coach's until it is marked to share.
        let frame = match &board.session {
            Some(session) => model.sessions.get(session).filter(|s| s.shares(Section::Topic)).map(|s| &s.generative),
            None => Some(&board.frame),
        };
        let mut columns = Vec::new();
        for group in model.arranged(board).into_iter().filter(|group| !group.threads.is_empty()) {
            let mut cards = Vec::new();
            group.threads.iter().for_each(|thread| lay(thread, 0, false, &mut cards));
            let mark = group.cluster.as_ref().map(|cluster| cluster.mark % Cluster::MARKS);
            let name = group.cluster.map_or_else(|| "Ideas".to_owned(), |cluster| cluster.name.clone());
            columns.push(Column { name, mark, cards });
        }
        let topic = frame.map(|frame| frame.topic.trim().to_owned()).unwrap_or_default();
        Self { topic, step: board.step, columns }
    }

    /// The board as a document: a list of ideas for each cluster, and what was chosen at the top.
    pub fn document(&self) -> Document {
        let title = if self.topic.is_empty() { "Idea board".to_owned() } else { format!("Ideas: {}", self.topic) };
        let mut document = Document { file_stem: file_stem(&title), title: title.into(), blocks: Vec::new() };
        let cards = self.columns.iter().flat_map(|column| &column.cards);
        let chosen = cards.filter(|card| card.chosen).map(|card| card.text.clone());
        document.section("Chosen", [Block::list(chosen)]);
        for column in &self.columns {
            document.section(column.name.clone(), [Block::list(column.cards.iter().map(Card::line))]);
        }
        document
    }
}

fn lay(thread: &Thread, depth: u8, is_source: bool, cards: &mut Vec<Card>) {
    let idea: &Arc<Idea> = &thread.idea;
    cards.push(Card {
        text: idea.text.clone(),
        depth,
        is_source,
        chosen: idea.chosen,
        parked: idea.parked,
        wild: idea.wild,
        of_coach: idea.by == Author::Coach,
        energy: idea.energy,
        votes: idea.votes.len(),
    });
    let deeper = depth.saturating_add(1);
    thread.built_on.iter().for_each(|below| lay(below, deeper, false, cards));
    thread.sources.iter().for_each(|below| lay(below, deeper, true, cards));
}

impl Card {
    /// What is said of the idea besides its words, such as “chosen, 2 votes”.
    pub fn remarks(&self) -> Vec<String> {
        let votes = (self.votes > 0).then(|| count(self.votes, "vote", "votes"));
        let said = |on: bool, words: &str| on.then(|| words.to_owned());
        let remarks = [
            said(self.wild, "wild"),
            said(self.of_coach, "the coach's"),
            said(self.chosen, "chosen"),
            said(self.energy, "energy"),
            votes,
            said(self.parked, "for another time"),
        ];
        remarks.into_iter().flatten().collect()
    }

    /// How it belongs to the idea above it; empty for one that stands by itself.
    pub fn origin(&self) -> &'static str {
        match (self.depth, self.is_source) {
            (0, _) => "",
            (_, true) => "combined from: ",
            (_, false) => "built on it: ",
        }
    }

    /// The idea as one item of a list, with where it comes from.
    fn line(&self) -> String {
        let (from, remarks) = (self.origin(), self.remarks());
        let remarks = if remarks.is_empty() { String::new() } else { format!(" ({})", remarks.join(", ")) };
        format!("{from}{}{remarks}", self.text)
    }
}

#[cfg(test)]
mod tests;
