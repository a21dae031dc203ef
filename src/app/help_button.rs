//! Help for the screen in hand, in the same place on every screen.

use leptos::{prelude::*, task::spawn_local};

use super::use_route;
use crate::{
    components::{Dialog, Icon, IconName},
    content::text::Topic,
    route::{Route, Wizard},
    views::help_topic,
};

/// Opens what there is to say about this screen; where there is nothing of its own, leads to all of it.
#[component]
pub fn HelpButton() -> impl IntoView {
    let route = use_route();
    let here = Memo::new(move |_| route.with(topic_id));
    let open = RwSignal::new(false);
    // The texts are in a later part of the program, which is nearly always here by now.
    let topic = RwSignal::new(None::<&'static Topic>);
    let show = move |_| {
        let Some(id) = here.get_untracked() else { return };
        spawn_local(async move {
            let found = help_topic(id).await;
            // A screen without a help button may be in view by now.
            if topic.try_set(found).is_none() {
                let _ = open.try_set(true);
            }
        });
    };
    let title = move || topic.get().map_or("Help", |topic| topic.title).to_owned();
    let words = move || match topic.get() {
        Some(topic) => topic.paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view().into_any(),
        None => view! { <p>"These words are not on this device yet. They arrive when there is a connection."</p> }
            .into_any(),
    };
    view! {
        <Show
            when=move || here.read().is_some()
            fallback=|| {
                view! {
                    <a class="button quiet small" href=Route::Help.href()>
                        <Icon name=IconName::Help />
                        "Help"
                    </a>
                }
            }
        >
            <button type="button" class="button quiet small" aria-haspopup="dialog" on:click=show>
                <Icon name=IconName::Help />
                "Help"
            </button>
        </Show>
        <Dialog open=open title=Signal::derive(title)>
            <div class="stack tight">
                {words}
            </div>
            <p>
                <a href=Route::Help.href() on:click=move |_| open.set(false)>
                    "All help and keyboard shortcuts"
                </a>
            </p>
        </Dialog>
    }
    .into_any()
}

/// The help topic of a screen.
fn topic_id(route: &Route) -> Option<&'static str> {
    Some(match route {
        Route::Today => "today",
        Route::Clients | Route::Client(_) => "clients",
        Route::NewSession(_) | Route::Prepare(_) => "prepare",
        Route::Live(_) => "session",
        Route::After(_) | Route::CheckAnswers(_) | Route::Summary(_) => "summary",
        Route::Week | Route::Journey | Route::Ideas => "week",
        Route::Review(_) => "review",
        Route::Concerns(_) | Route::Referral(_) | Route::Wizard(Wizard::NewConcern(..) | Wizard::Concern(_), _) => {
            "concerns"
        }
        Route::Wizard(Wizard::Fill | Wizard::HandedOver(..), _) | Route::Fill(_) => "fill",
        Route::Wizard(Wizard::Take(..) | Wizard::Answers(_), _)
        | Route::Assessments(_)
        | Route::Assessment(_)
        | Route::PrintAssessment(_)
        | Route::Questionnaire(_) => "assessments",
        Route::Wizard(..) | Route::WeeklyGoal(_) | Route::AdjustGoal(_) | Route::Goals(_) | Route::Progress => "goals",
        Route::Stages(_) | Route::FocusArea(_) | Route::StageCard(..) => "stages",
        Route::Library | Route::Browse(_) | Route::PromptSet(_) => "library",
        Route::Format(_) => "formats",
        Route::Settings => "settings",
        Route::Data => "data",
        Route::Board(_) => "board",
        Route::Present(_) => "client-view",
        Route::Welcome(_)
        | Route::Print(..)
        | Route::PrintBoard(_)
        | Route::PrintReferral(_)
        | Route::PrintRelease(_)
        | Route::More
        | Route::Help
        | Route::About
        | Route::Unknown(_) => {
            return None;
        }
    })
}
