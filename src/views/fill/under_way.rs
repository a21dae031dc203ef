//! What is being filled in on this device: one assessment at a time, kept as drafts. It needs no client and no mode.

use serde::{Deserialize, Serialize};

use crate::{
    app::{App, RecordDraft},
    content::instruments::filling,
    domain::{
        Assessment, Client, Id,
        assessment::{Filled, Request},
    },
    platform::clock,
};

/// The drafts: what is asked, and what is answered.
const ASKED: &str = "fill:asked";
const ANSWERS: &str = "fill:answers";

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnderWay {
    pub request: Request,
    /// Whether a coach sent it.
    pub sent: bool,
}

impl UnderWay {
    /// What was begun here and not put away.
    pub fn find(app: App) -> Option<Self> {
        serde_json::from_str(&app.draft(ASKED)?.text).ok()
    }

    /// Begins with it: what was answered before goes.
    pub fn begin(&self, app: App) {
        put_away(app);
        app.keep_draft(ASKED, serde_json::to_string(self).ok().as_deref());
    }

    /// Its name.
    pub fn name(&self) -> String {
        filling::asked_name(&self.request)
    }

    /// The questions without an answer, and the name of the draft of the answers.
    pub fn blank(&self) -> Option<(Assessment, String)> {
        let (blank, instrument) = (filling::asked(&self.request)?, self.request.instrument.as_str());
        let record = Assessment::draft(Id::fixed(Client::MYSELF), instrument, clock::today(), blank);
        Some((record, ANSWERS.into()))
    }

    /// The request that the result names: none that was chosen here.
    pub fn asked_by(&self) -> Option<Id<Request>> {
        self.sent.then(|| self.request.request.clone())
    }
}

/// Whether anything is answered.
pub fn has_answers(app: App) -> bool {
    let kept = app.draft(ANSWERS).and_then(|draft| serde_json::from_str::<(Assessment, Assessment)>(&draft.text).ok());
    kept.is_some_and(|(_, now)| !now.result.is_empty())
}

/// Forgets the questions and the answers.
pub fn put_away(app: App) {
    app.keep_draft(ANSWERS, None);
    app.keep_draft(ASKED, None);
}

/// The answers as they go to the coach; none before the last page was sent.
pub fn ready(under_way: &UnderWay) -> Option<(RecordDraft<Assessment>, Filled)> {
    let (blank, name) = under_way.blank()?;
    let answers = RecordDraft::over(blank, name);
    let filled = answers.with(Filled::of)?;
    Some((answers, filled))
}
