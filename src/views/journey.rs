//! Journey: where a person coaching themselves wants to go, and the way so far.

use leptos::prelude::*;

use super::{
    assessments::AssessmentsLink, change_talk::Ledger, ladder::Ladder, notes::NoteList, session_list::SessionList,
    stages::StagesInBrief,
};
use crate::{
    app::use_app,
    components::{Card, EmptyState, Icon, IconName, PageTitle},
    domain::Voice,
    route::Route,
};

#[component]
pub fn Journey() -> impl IntoView {
    let myself = use_app().memo(|model| model.myself().map(|myself| myself.id.clone()));
    view! {
        <div class="page wide">
            <header class="page-head">
                <PageTitle>"Journey"</PageTitle>
                <a class="button primary" href=Route::NewSession(None).href()>
                    <Icon name=IconName::Play />
                    "Start a session"
                </a>
            </header>
            {move || match myself.get() {
                None => {
                    view! {
                        <EmptyState
                            title="Your way begins with one step"
                            body="Three short questions, and the first small goal is on this page."
                        >
                            <a class="button" href=Route::Welcome(Some(crate::route::Way::Own(1))).href()>
                                "Begin"
                            </a>
                        </EmptyState>
                    }
                        .into_any()
                }
                Some(myself) => {
                    let (ladder_of, sessions_of, assessed) = (myself.clone(), myself.clone(), myself.clone());
                    view! {
                        <div class="today">
                            <div class="stack loose">
                                <Card title="Goals">
                                    <Ladder client=ladder_of.clone() />
                                    <p class="cluster">
                                        <a href=Route::Goals(ladder_of).href()>"All my goals"</a>
                                        <a href=Route::Progress.href()>"Progress"</a>
                                    </p>
                                </Card>
                                <StagesInBrief client=myself.clone() voice=Voice::Own />
                                <Card title="Sessions">
                                    <SessionList client=sessions_of />
                                </Card>
                            </div>
                            <div class="stack loose">
                                <Ledger client=myself.clone() own=true />
                                <Card title="Assessments" kind="flat">
                                    <AssessmentsLink client=assessed />
                                </Card>
                                <Card title="Notes" kind="flat">
                                    <NoteList client=myself own=true />
                                </Card>
                            </div>
                        </div>
                    }
                        .into_any()
                }
            }}
        </div>
    }
    .into_any()
}
