//! The program in parts: which screens arrive together, and when.
//!
//! The first load holds the frame and the ways in. Every other screen is in a part that is fetched when it is first
//! asked for, and all parts are fetched once the first screen stands. Without the feature `split` (a debug build)
//! everything is one file, and every part is always there.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use leptos::{prelude::*, wasm_split::SplitLoaderError};

use super::*;
use crate::{
    app::App,
    content::{help as texts, text::Topic},
    route::{Route, Way},
};

/// What the program is split into. One part more is one more file, and one more for what it shares with each other part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first load: the frame, Welcome, and what leads nowhere.
    First,
    /// A coach's work: clients, and sessions from preparing to the summary.
    Coaching,
    /// Day to day: Today, This week, goals, the own journey and ideas.
    Days,
    /// What there is to know about one person besides goals and sessions.
    Person,
    /// Library, More and all that is under it, the sample.
    Rest,
}

impl Part {
    /// In the order in which they are likely to be needed.
    pub const LATER: [Self; 4] = [Self::Coaching, Self::Days, Self::Person, Self::Rest];

    /// Fetches the part, unless it is here.
    ///
    /// # Errors
    /// The part did not arrive; another try is worth it.
    pub async fn load(self) -> Result<(), SplitLoaderError> {
        match self {
            Self::First => Ok(()),
            Self::Coaching => load_coaching().await,
            Self::Days => load_days().await,
            Self::Person => load_person().await,
            Self::Rest => load_rest().await,
        }
    }
}

/// The help topic with this id; none when the part with the help does not arrive.
pub async fn help_topic(id: &'static str) -> Option<&'static Topic> {
    topic(id).await.ok().flatten()
}

/// What a part draws, if it is here: its function waits for nothing else.
fn at_once(drawn: impl Future<Output = Result<AnyView, SplitLoaderError>>) -> Option<AnyView> {
    match pin!(drawn).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => Some(view),
        _ => None,
    }
}

/// Every screen, in the part that it arrives with. A place that stands in none of them does not compile, because the part
/// of a place is looked up in the same list.
macro_rules! parts {
    (
        First { $($first:pat => $ready:expr,)* }
        $($part:ident, $draw:ident, $load:ident { $($route:pat => $view:expr,)* })*
    ) => {
        impl Part {
            /// The part that draws a place.
            #[allow(unused_variables)]
            pub fn of(route: &Route) -> Self {
                match route {
                    $($first => Self::First,)*
                    $($($route => Self::$part,)*)*
                }
            }
        }

        /// The screen of a place; none while its part is not here.
        pub fn screen(route: Route) -> Option<AnyView> {
            match Part::of(&route) {
                Part::First => Some(match route {
                    $($first => $ready.into_any(),)*
                    _ => view! { <unknown::Unknown /> }.into_any(),
                }),
                $(Part::$part => at_once($draw(route)),)*
            }
        }

        $(
            #[cfg(feature = "split")]
            #[leptos::wasm_split::wasm_split($draw, wasm_split_path = ::leptos::wasm_split, preload($load), fallible)]
            fn $draw(route: Route) -> Result<AnyView, SplitLoaderError> {
                Ok(match route {
                    $($route => $view.into_any(),)*
                    // It was looked up above; what is not of this part never comes here.
                    _ => view! { <unknown::Unknown /> }.into_any(),
                })
            }

            #[cfg(not(feature = "split"))]
            async fn $draw(route: Route) -> Result<AnyView, SplitLoaderError> {
                Ok(match route {
                    $($route => $view.into_any(),)*
                    _ => view! { <unknown::Unknown /> }.into_any(),
                })
            }

            #[cfg(not(feature = "split"))]
            async fn $load() -> Result<(), SplitLoaderError> {
                Ok(())
            }
        )*
    };
}

parts! {
    First {
        Route::Welcome(None) => view! { <welcome::Welcome /> },
        Route::Unknown(_) => view! { <unknown::Unknown /> },
    }
    Coaching, coaching, load_coaching {
        Route::Welcome(Some(Way::Coach)) => view! { <welcome::FirstSession /> },
        Route::NewSession(client) => view! { <session_new::NewSession client=client /> },
        Route::Prepare(id) => view! { <prepare::Prepare id=id /> },
        Route::Live(id) => view! { <live::Live id=id /> },
        Route::Clients => view! { <clients::Clients /> },
        Route::Client(id) => view! { <clients::Person id=id /> },
        Route::After(id) => view! { <after::AfterSession id=id /> },
        Route::CheckAnswers(id) => view! { <summary::CheckAnswers id=id /> },
        Route::Summary(id) => view! { <summary::SessionSummary id=id /> },
        Route::Present(id) => view! { <present::Present id=id /> },
        Route::Board(id) => view! { <board::BoardPage id=id /> },
        Route::PrintBoard(id) => view! { <print::PrintBoard id=id /> },
        Route::Print(paper, id) => view! { <print::PrintSummary paper=paper id=id /> },
    }
    Days, days, load_days {
        Route::Welcome(Some(Way::Own(question))) => view! { <welcome::FirstGoal question=question /> },
        Route::Today => view! { <today::Today /> },
        Route::Week => view! { <week::Week /> },
        Route::Journey => view! { <journey::Journey /> },
        Route::Goals(client) => view! { <goals::Goals client=client /> },
        Route::Progress => view! { <progress::Progress /> },
        Route::Ideas => view! { <ideas::Ideas /> },
        Route::Wizard(wizard, _) => view! { <wizard::WizardScreen wizard=wizard /> },
        Route::WeeklyGoal(goal) => view! { <goal::GoalPage goal=goal /> },
        Route::AdjustGoal(goal) => view! { <goal::GoalPage goal=goal adjust=true /> },
    }
    Person, person, load_person {
        Route::Concerns(client) => view! { <concerns::Concerns client=client /> },
        Route::Referral(id) => view! { <concerns::NotePage id=id /> },
        Route::PrintReferral(id) => view! { <print::PrintReferral id=id /> },
        Route::PrintRelease(client) => view! { <print::PrintRelease client=client /> },
        Route::Stages(client) => view! { <stages::Stages client=client /> },
        Route::FocusArea(area) => view! { <stages::AreaPage area=area /> },
        Route::StageCard(area, stance) => view! { <stages::StageCardPage area=area stance=stance /> },
        Route::Assessments(client) => view! { <assessments::Assessments client=client /> },
        Route::Fill(place) => view! { <fill::FillScreen place=place /> },
        Route::Assessment(id) => view! { <assessments::AssessmentPage id=id /> },
        Route::Review(id) => view! { <review::Review id=id /> },
        Route::PrintAssessment(id) => view! { <print::PrintAssessment id=id /> },
        Route::Questionnaire(id) => view! { <assessments::QuestionnairePage id=id /> },
    }
    Rest, rest, load_rest {
        Route::Welcome(Some(Way::Sample)) => view! { <welcome::Sample /> },
        Route::Library => view! { <library::Library /> },
        Route::Format(id) => view! { <library::FormatPage id=id /> },
        Route::Browse(query) => view! { <library::Browse query=query /> },
        Route::PromptSet(id) => view! { <library::SetPage id=id /> },
        Route::More => view! { <more::More /> },
        Route::Data => view! { <data::YourData /> },
        Route::Settings => view! { <settings::Settings /> },
        Route::Help => view! { <help::Help /> },
        Route::About => view! { <about::About /> },
    }
}

/// What is to be done once the copies have been compared, and on each new day: the trash lets go of what is over.
///
/// # Errors
/// When the part that does it does not arrive; the next day tries again.
pub async fn tend(app: App) -> Result<(), SplitLoaderError> {
    tending(app).await
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(rest, wasm_split_path = ::leptos::wasm_split, fallible)]
fn tending(app: App) -> Result<(), SplitLoaderError> {
    if app.is_open() {
        app.expire_trash();
    }
    Ok(())
}

#[cfg(not(feature = "split"))]
async fn tending(app: App) -> Result<(), SplitLoaderError> {
    if app.is_open() {
        app.expire_trash();
    }
    Ok(())
}

/// A topic of [`Part::Rest`], beside its screens.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(rest, wasm_split_path = ::leptos::wasm_split, fallible)]
fn topic(id: &'static str) -> Result<Option<&'static Topic>, SplitLoaderError> {
    Ok(texts::topic(id))
}

#[cfg(not(feature = "split"))]
async fn topic(id: &'static str) -> Result<Option<&'static Topic>, SplitLoaderError> {
    Ok(texts::topic(id))
}
