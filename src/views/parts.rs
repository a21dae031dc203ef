//! The program in parts: which screens arrive together, and when.
//!
//! The first load holds the frame and the ways in. Every other screen is in a part that is fetched when it is first
//! asked for, and all parts are fetched once the first screen stands. Without the feature `split` (a debug build)
//! everything is one file, and every part is always there.

use std::{
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use leptos::{prelude::*, wasm_split::SplitLoaderError};

use super::*;
use crate::{
    app::App,
    content::{help as texts, text::Topic},
    domain::{Activity, FocusArea, Id, Moment, Session, Voice},
    route::{Route, Way},
};

/// What the program is split into, by what a person does next. One part more is one more file, and one more for what it
/// shares with each other part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first load: the frame, the store, and what leads nowhere. The first question of each way in is in the page itself.
    First,
    /// From a name to the running session: what its first phase shows.
    Session,
    /// From a wish to a first goal, and the week it is in.
    Week,
    /// Day to day: Today, clients, goals, and a session from preparing to the summary.
    Daily,
    /// Now and then: stages, assessments, the board, papers, Library, More and all that is under it, the sample.
    Rest,
}

impl Part {
    /// In the order in which they are likely to be needed.
    pub const LATER: &[Self] = &[Self::Session, Self::Daily, Self::Week, Self::Rest];

    /// What is likely to be needed next, from wherever one begins.
    pub const NEXT: &[Self] = &[Self::Session, Self::Week, Self::Daily];

    /// Fetches the part, unless it is here.
    ///
    /// # Errors
    /// The part did not arrive; another try is worth it.
    pub async fn load(self) -> Result<(), SplitLoaderError> {
        match self {
            Self::First => Ok(()),
            Self::Session => load_session().await,
            Self::Week => load_week().await,
            Self::Daily => load_daily().await,
            Self::Rest => load_rest().await,
        }
    }
}

/// A piece of a screen that comes with a later part than the screen itself: nobody needs it in the first minute.
#[derive(Clone)]
pub enum Piece {
    /// What is done with the page's own form of a way in.
    WayIn(Way),
    /// What a phase offers besides prompts, checklist and capture.
    Activity(Activity, Id<Session>),
    /// What stands beside a conversation: the area in hand, the ladder, the last session.
    Beside(Id<Session>),
    /// When a session that was left open ended.
    EndedWhen(Id<Session>),
    /// Moving time between the phases.
    MoveTime(Id<Session>, RwSignal<bool>),
    /// What the questions of a stage are called.
    StageName(Signal<Option<Arc<FocusArea>>>, Voice),
    /// What the stage in hand has to ask at a moment, put into a signal as it changes.
    StageLines(Signal<Option<Arc<FocusArea>>>, Moment, Voice, RwSignal<Vec<String>>),
    /// What one's own library has to ask in a session at a moment, the same.
    LibraryLines(Id<Session>, Moment, RwSignal<Vec<String>>),
    /// Why the questions of a stage are these.
    WhyThese(Signal<Option<Arc<FocusArea>>>, Moment, Voice),
}

/// What a part's function returns, if it is here: it waits for nothing else.
fn at_once<T>(asked: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(asked).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(found)) => Some(found),
        _ => None,
    }
}

/// What a part is asked for.
enum Wanted {
    Place(Route),
    Piece(Piece),
}

/// Every screen, and every piece of one that comes later, in the part that it arrives with. What stands in none of them
/// does not compile, because the part is looked up in the same list.
macro_rules! parts {
    (
        First { $($first:pat => $ready:expr,)* }
        $($part:ident, $draw:ident, $load:ident {
            $($route:pat => $view:expr,)*
            $(; $($piece:pat => $drawn:expr,)*)?
        })*
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

            /// The part that draws a piece of a screen.
            #[allow(unused_variables)]
            pub fn of_piece(piece: &Piece) -> Self {
                match piece {
                    $($($($piece => Self::$part,)*)?)*
                }
            }

            fn draw(self, wanted: Wanted) -> Option<AnyView> {
                match self {
                    Self::First => Some(match wanted {
                        $(Wanted::Place($first) => $ready.into_any(),)*
                        _ => view! { <unknown::Unknown /> }.into_any(),
                    }),
                    $(Self::$part => at_once($draw(wanted)),)*
                }
            }
        }

        $(
            #[cfg(feature = "split")]
            #[leptos::wasm_split::wasm_split($draw, wasm_split_path = ::leptos::wasm_split, preload($load), fallible)]
            fn $draw(wanted: Wanted) -> Result<AnyView, SplitLoaderError> {
                Ok(match wanted {
                    $(Wanted::Place($route) => $view.into_any(),)*
                    $($(Wanted::Piece($piece) => $drawn.into_any(),)*)?
                    // It was looked up above; what is not of this part never comes here.
                    _ => view! { <unknown::Unknown /> }.into_any(),
                })
            }

            #[cfg(not(feature = "split"))]
            async fn $draw(wanted: Wanted) -> Result<AnyView, SplitLoaderError> {
                Ok(match wanted {
                    $(Wanted::Place($route) => $view.into_any(),)*
                    $($(Wanted::Piece($piece) => $drawn.into_any(),)*)?
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

/// The screen of a place; none while its part is not here.
pub fn screen(route: Route) -> Option<AnyView> {
    Part::of(&route).draw(Wanted::Place(route))
}

/// A piece of a screen; none while its part is not here.
pub fn piece(piece: Piece) -> Option<AnyView> {
    Part::of_piece(&piece).draw(Wanted::Piece(piece))
}

parts! {
    First {
        Route::Welcome(way @ (None | Some(Way::Coach | Way::Own(1)))) => view! { <welcome::Doorway way=way /> },
        Route::Unknown(_) => view! { <unknown::Unknown /> },
    }
    Session, session, load_session {
        Route::Live(id) => view! { <live::Live id=id /> },
        ;
        Piece::WayIn(Way::Coach) => view! { <welcome::FirstSession /> },
    }
    Week, week, load_week {
        Route::Welcome(Some(Way::Own(question))) => view! { <welcome::FirstGoal question=question /> },
        Route::Week => view! { <week::Week /> },
        ;
        Piece::WayIn(_) => view! { <welcome::FirstWish /> },
    }
    Daily, daily, load_daily {
        Route::NewSession(client) => view! { <session_new::NewSession client=client /> },
        Route::Prepare(id) => view! { <prepare::Prepare id=id /> },
        Route::Clients => view! { <clients::Clients /> },
        Route::Client(id) => view! { <clients::Person id=id /> },
        Route::After(id) => view! { <after::AfterSession id=id /> },
        Route::CheckAnswers(id) => view! { <summary::CheckAnswers id=id /> },
        Route::Summary(id) => view! { <summary::SessionSummary id=id /> },
        Route::Today => view! { <today::Today /> },
        Route::Journey => view! { <journey::Journey /> },
        Route::Goals(client) => view! { <goals::Goals client=client /> },
        Route::Progress => view! { <progress::Progress /> },
        Route::Ideas => view! { <ideas::Ideas /> },
        Route::Wizard(wizard, _) => view! { <wizard::WizardScreen wizard=wizard /> },
        Route::WeeklyGoal(goal) => view! { <goal::GoalPage goal=goal /> },
        Route::AdjustGoal(goal) => view! { <goal::GoalPage goal=goal adjust=true /> },
        ;
        Piece::Activity(activity, session) => live::activity::panel(activity, session),
        Piece::Beside(session) => view! { <live::Beside session=session /> },
        Piece::EndedWhen(session) => view! { <live::EndedWhen session=session /> },
        Piece::StageName(area, voice) => view! { <in_hand::StageName area=area voice=voice /> },
        Piece::StageLines(area, moment, voice, lines) => {
            view! { <in_hand::StageLines area=area moment=moment voice=voice lines=lines /> }
        },
        Piece::LibraryLines(session, moment, lines) => {
            view! { <live::LibraryLines session=session moment=moment lines=lines /> }
        },
        Piece::WhyThese(area, moment, voice) => {
            view! { <in_hand::WhyThese area=area moment=moment voice=voice /> }
        },
        Piece::MoveTime(session, open) => view! { <live::MoveTime session=session open=open /> },
    }
    Rest, rest, load_rest {
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
        Route::Board(id) => view! { <board::BoardPage id=id /> },
        Route::Present(id) => view! { <present::Present id=id /> },
        Route::PrintBoard(id) => view! { <print::PrintBoard id=id /> },
        Route::Print(paper, id) => view! { <print::PrintSummary paper=paper id=id /> },
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

/// A function that is in a later part.
macro_rules! in_part {
    ($part:ident fn $name:ident($($arg:ident: $type:ty),*) -> $out:ty $body:block) => {
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($part, wasm_split_path = ::leptos::wasm_split, fallible)]
        fn $name($($arg: $type),*) -> Result<$out, SplitLoaderError> {
            let found = $body;
            Ok(found)
        }

        #[cfg(not(feature = "split"))]
        async fn $name($($arg: $type),*) -> Result<$out, SplitLoaderError> {
            let found = $body;
            Ok(found)
        }
    };
}

in_part! {
    daily fn tending(app: App) -> () {
        if app.is_open() {
            app.expire_trash();
        }
    }
}

in_part! {
    rest fn topic(id: &'static str) -> Option<&'static Topic> { texts::topic(id) }
}

/// What is to be done once the copies have been compared, and on each new day: the trash lets go of what is over.
///
/// # Errors
/// When the part that does it does not arrive; the next day tries again.
pub async fn tend(app: App) -> Result<(), SplitLoaderError> {
    if app.with(|model| model.trash.iter().next().is_none()) {
        return Ok(());
    }
    tending(app).await
}

/// The help topic with this id; none when the part with the help does not arrive.
pub async fn help_topic(id: &'static str) -> Option<&'static Topic> {
    topic(id).await.ok().flatten()
}
