//! Where a draft is gone on with.

use super::{Fill, Route, Way, Wizard};
use crate::domain::{Client, Concern, DraftName, Id, Kind, Model, Session, SessionStatus, draft::field_of};

impl Route {
    /// The place that offers a draft back; none when what it is about is gone, or its field is of another version.
    pub fn of_draft(model: &Model, name: &DraftName) -> Option<Route> {
        if name.about().iter().any(|(kind, id)| *kind != Kind::Settings && model.record(*kind, id).is_none()) {
            return None;
        }
        let field = field_of(name)?;
        match name.about() {
            [] => alone(field.slug, name.part()),
            [(kind, id)] => about(model, *kind, id, field.slug, name.part()),
            [.., (kind, id)] => about(model, *kind, id, field.slug, name.part()),
        }
    }
}

fn alone(field: &str, part: &str) -> Option<Route> {
    Some(match field {
        "welcome" => Route::Welcome(Some(Way::Own(match part {
            "wish" => 1,
            "importance" => 2,
            _ => 3,
        }))),
        "new-client" => Route::Clients,
        "new-session" => Route::NewSession(None),
        "daily-answer" => Route::Today,
        "fill-answers" => Route::Fill(Fill::Start),
        "new-prompt-set" | "new-questionnaire" => Route::Library,
        _ => return None,
    })
}

fn about(model: &Model, kind: Kind, id: &str, field: &str, part: &str) -> Option<Route> {
    Some(match kind {
        Kind::Settings => Route::Settings,
        Kind::Client => of_client(model, id.parse().ok()?, field, part)?,
        Kind::Session => {
            let session = model.sessions.get(&id.parse().ok()?)?;
            let id = session.id.clone();
            match (field, session.status) {
                ("intention" | "new-opener", _) => Route::Prepare(id),
                ("reflection", _) => Route::After(id),
                (_, SessionStatus::Ended) => Route::CheckAnswers(id),
                _ => Route::Live(id),
            }
        }
        Kind::Board => Route::Board(id.parse().ok()?),
        Kind::Cluster => Route::Board(model.clusters.get(&id.parse().ok()?)?.board.clone()),
        Kind::Idea => {
            let idea = model.ideas.get(&id.parse().ok()?)?;
            match (field, model.board_of_idea(idea), &idea.session) {
                ("new-weekly-goal", ..) => Wizard::FromIdea(idea.id.clone()).start(),
                (_, Some(board), _) => Route::Board(board.id.clone()),
                (_, None, Some(session)) => of_session(model, session),
                _ => return None,
            }
        }
        Kind::Note => {
            let note = model.notes.get(&id.parse().ok()?)?;
            match &note.session {
                Some(session) => of_session(model, session),
                None => home(model, &note.client),
            }
        }
        Kind::ThreeMonthGoal => match field {
            "in-place" => Route::Goals(model.three_month_goals.get(&id.parse().ok()?)?.client.clone()),
            _ => Wizard::ThreeMonthGoal(id.parse().ok()?).start(),
        },
        Kind::WeeklyGoal => match field {
            "look-back" => Wizard::Review(id.parse().ok()?).start(),
            _ => Route::WeeklyGoal(id.parse().ok()?),
        },
        Kind::CheckIn => Route::WeeklyGoal(model.check_ins.get(&id.parse().ok()?)?.goal.clone()),
        Kind::FocusArea => match field {
            "staging" => Wizard::Stage(id.parse().ok()?).start(),
            "rulers" => Wizard::Rulers(id.parse().ok()?).start(),
            "new-weekly-goal" => Wizard::ForArea(id.parse().ok()?).start(),
            _ => Route::FocusArea(id.parse().ok()?),
        },
        Kind::Assessment => match field {
            "answers" => Wizard::Answers(id.parse().ok()?).start(),
            "new-three-month-goal" => Wizard::ThreeMonthFrom(id.parse().ok()?, part.parse().ok()?).start(),
            "new-weekly-goal" => Wizard::WeekFrom(id.parse().ok()?, part.parse().ok()?).start(),
            _ => Route::Review(id.parse().ok()?),
        },
        Kind::Referral => match field {
            "concern" => Wizard::Concern(id.parse().ok()?).start(),
            _ => Route::Referral(id.parse().ok()?),
        },
        Kind::Format => Route::Format(id.parse().ok()?),
        Kind::PromptSet => Route::PromptSet(id.parse().ok()?),
        Kind::Questionnaire => Route::Questionnaire(id.parse().ok()?),
        _ => return None,
    })
}

fn of_client(model: &Model, client: Id<Client>, field: &str, part: &str) -> Option<Route> {
    Some(match field {
        "vision-wizard" => Wizard::Vision(client).start(),
        "new-three-month-goal" => Wizard::NewThreeMonthGoal(client).start(),
        "new-weekly-goal" => Wizard::NewWeeklyGoal(client).start(),
        "vision-in-place" | "new-three-month-in-place" => Route::Goals(client),
        "new-area" => Route::Stages(client),
        "taking" => Wizard::Take(client, part.parse().ok()?).start(),
        // The device is in the client's hands there, so the coach goes to the list before.
        "handed-over" => Route::Assessments(client),
        "change-talk" => {
            let boards = model.boards.iter().filter(|board| board.client == client);
            boards
                .max_by_key(|board| board.at)
                .map_or_else(|| home(model, &client), |board| Route::Board(board.id.clone()))
        }
        "request-note" => Route::Fill(Fill::Send(client)),
        "new-concern" => Wizard::NewConcern(client, Concern::from_slug(part)?).start(),
        _ => home(model, &client),
    })
}

/// Where the words of a session are: in the session itself, or in its answers once it has ended.
fn of_session(model: &Model, session: &Id<Session>) -> Route {
    match model.sessions.get(session).map(|session| session.status) {
        Some(SessionStatus::Ended) => Route::CheckAnswers(session.clone()),
        _ => Route::Live(session.clone()),
    }
}

/// The page of a client, or of one's own.
fn home(model: &Model, client: &Id<Client>) -> Route {
    match model.clients.get(client) {
        Some(client) if client.myself => Route::Journey,
        _ => Route::Client(client.clone()),
    }
}
