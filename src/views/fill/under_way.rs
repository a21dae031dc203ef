//! What is being filled in on this device: one assessment at a time, kept as drafts. It needs no client and no mode.

use serde::{Deserialize, Serialize};

use crate::{
    app::{App, RecordDraft},
    content::instruments::filling,
    domain::{
        Assessment, Client, DraftName, Id,
        assessment::{Filled, Request},
        draft::{FILL_ANSWERS, FILL_ASKED},
    },
    platform::clock,
};

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
        serde_json::from_str(&app.draft(&FILL_ASKED.draft())?.text).ok()
    }

    /// Begins with it: what was answered before goes.
    pub fn begin(&self, app: App) {
        put_away(app);
        app.keep_draft(&FILL_ASKED.draft(), serde_json::to_string(self).ok().as_deref());
    }

    /// Its name.
    pub fn name(&self) -> String {
        filling::asked_name(&self.request)
    }

    /// The questions without an answer, and the name of the draft of the answers.
    pub fn blank(&self) -> Option<(Assessment, DraftName)> {
        let (blank, instrument) = (filling::asked(&self.request)?, self.request.instrument.as_str());
        let record = Assessment::draft(Id::fixed(Client::MYSELF), instrument, clock::today(), blank);
        Some((record, FILL_ANSWERS.draft()))
    }

    /// The request that the result names: none that was chosen here.
    pub fn asked_by(&self) -> Option<Id<Request>> {
        self.sent.then(|| self.request.request.clone())
    }
}

/// Whether anything is answered.
pub fn has_answers(app: App) -> bool {
    let kept = app
        .draft(&FILL_ANSWERS.draft())
        .and_then(|draft| serde_json::from_str::<(Assessment, Assessment)>(&draft.text).ok());
    kept.is_some_and(|(_, now)| !now.result.is_empty())
}

/// Forgets the questions and the answers.
pub fn put_away(app: App) {
    app.keep_draft(&FILL_ANSWERS.draft(), None);
    app.keep_draft(&FILL_ASKED.draft(), None);
}

/// The answers as they go to the coach; none before the last page was sent.
pub fn ready(under_way: &UnderWay) -> Option<(RecordDraft<Assessment>, Filled)> {
    let (blank, name) = under_way.blank()?;
    let answers = RecordDraft::over(blank, name);
    let filled = answers.with(Filled::of)?;
    Some((answers, filled))
}
