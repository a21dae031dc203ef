//! What a record is called when it stands in a list: its own first words, its day, and whose it is.

use super::{AnyRecord, Client, Id, Model, NaiveDate, WeeklyGoal};

/// How many characters of a text are enough to know it by.
const LONGEST: usize = 120;

impl AnyRecord {
    /// The record's first words; empty where it has none of its own, or none that belong into a list.
    pub fn title(&self) -> String {
        let words = match self {
            AnyRecord::Format(format) => &*format.name,
            AnyRecord::Client(client) => &client.name,
            AnyRecord::Vision(vision) => &vision.statement,
            AnyRecord::ThreeMonthGoal(goal) => &goal.statement,
            AnyRecord::Session(session) => &session.generative.topic,
            AnyRecord::WeeklyGoal(goal) => goal.headline(),
            AnyRecord::GoalReview(review) => first_of(&[&review.best_experience, &review.learned, &review.helped]),
            AnyRecord::CheckIn(check_in) => &check_in.line,
            AnyRecord::Note(note) => &note.text,
            AnyRecord::Idea(idea) => &idea.text,
            AnyRecord::Board(board) => &board.frame.topic,
            AnyRecord::Cluster(cluster) => &cluster.name,
            AnyRecord::FocusArea(area) => &area.name,
            AnyRecord::PromptSet(set) => &set.name,
            AnyRecord::Questionnaire(questionnaire) => &questionnaire.name,
            AnyRecord::Trashed(entry) => &entry.title,
            // Of a concern nothing is said in passing; an assessment goes by its instrument and day.
            AnyRecord::Settings(_) | AnyRecord::Referral(_) | AnyRecord::Assessment(_) => "",
        };
        shortened(words)
    }

    /// The day that the record is about, where it is about one.
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            AnyRecord::Session(session) => Some(session.on),
            AnyRecord::GoalReview(review) => Some(review.on),
            AnyRecord::CheckIn(check_in) => Some(check_in.on),
            AnyRecord::Referral(referral) => Some(referral.on),
            AnyRecord::Assessment(taken) => Some(taken.on),
            AnyRecord::Trashed(entry) => entry.on,
            _ => None,
        }
    }
}

impl Model {
    /// The client that a record belongs to; a client belongs to itself.
    pub fn whose(&self, record: &AnyRecord) -> Option<Id<Client>> {
        let of_goal = |goal: &Id<WeeklyGoal>| self.weekly_goals.get(goal).map(|goal| goal.client.clone());
        Some(match record {
            AnyRecord::Client(client) => client.id.clone(),
            AnyRecord::Vision(vision) => vision.client.clone(),
            AnyRecord::ThreeMonthGoal(goal) => goal.client.clone(),
            AnyRecord::Session(session) => session.client.clone(),
            AnyRecord::WeeklyGoal(goal) => goal.client.clone(),
            AnyRecord::GoalReview(review) => return of_goal(&review.goal),
            AnyRecord::CheckIn(check_in) => return of_goal(&check_in.goal),
            AnyRecord::Note(note) => note.client.clone(),
            AnyRecord::Idea(idea) => return self.client_of_idea(idea),
            AnyRecord::Board(board) => board.client.clone(),
            AnyRecord::Cluster(cluster) => return self.boards.get(&cluster.board).map(|board| board.client.clone()),
            AnyRecord::FocusArea(area) => area.client.clone(),
            AnyRecord::Referral(referral) => referral.client.clone(),
            AnyRecord::Assessment(taken) => taken.client.clone(),
            AnyRecord::Trashed(entry) => return entry.client.clone(),
            AnyRecord::Settings(_) | AnyRecord::Format(_) | AnyRecord::PromptSet(_) | AnyRecord::Questionnaire(_) => {
                return None;
            }
        })
    }
}

fn first_of<'a>(texts: &[&'a String]) -> &'a str {
    texts.iter().find(|text| !text.is_empty()).map_or("", |text| text)
}

/// The first line that says something, cut between characters.
fn shortened(words: &str) -> String {
    let line = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_short_line() {
        assert_eq!(shortened("\n  walks after lunch \nwith a friend"), "walks after lunch");
        assert_eq!(shortened(" \n\u{2028}"), "");
        let long = "é".repeat(LONGEST + 1);
        assert_eq!(shortened(&long), format!("{}…", "é".repeat(LONGEST)));
        assert_eq!(shortened(&long[2..]), long[2..]);
    }
}
