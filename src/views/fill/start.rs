//! “Fill in an assessment”: a file from a coach, or one's own choice. It works in an empty app, and changes no record.

use leptos::prelude::*;

use super::{
    choice::Choice,
    under_way::{self, UnderWay},
};
use crate::{
    app::{App, SpaceSwitch, use_app},
    components::{Card, ConfirmDialog, IconName, Message, PageTitle, Tone},
    content::{instruments::filling, words::count},
    domain::{Id, TakenResult, assessment::Request, file::REQUEST},
    platform::{clock, page, random},
    route::{Route, Wizard},
    store::Space,
    views::file_button::FileButton,
};

/// The ids of what takes the focus: the card of what is under way, and the reason why a file is refused.
const READY: &str = "fill-ready";
const REFUSED: &str = "fill-refused";

/// What is here, and what was just picked.
#[derive(Clone, Copy)]
struct Table {
    app: App,
    here: RwSignal<Option<UnderWay>>,
    /// Waits for the word that what is under way may go, while that is asked.
    wanted: RwSignal<Option<UnderWay>>,
    asking: RwSignal<bool>,
    refused: RwSignal<Option<String>>,
}

#[component]
pub fn Start() -> impl IntoView {
    let app = use_app();
    let table = Table {
        app,
        here: RwSignal::new(UnderWay::find(app)),
        wanted: RwSignal::new(None),
        asking: RwSignal::new(false),
        refused: RwSignal::new(None),
    };
    // Where no way in was taken yet there is no menu.
    let is_new = app.with(|model| model.settings().mode.is_none());
    view! {
        <div class="page">
            <header class="stack tight">
                <PageTitle>"Fill in an assessment"</PageTitle>
                <p class="lede">
                    "With questions from your coach, or with ones that you choose. Your answers stay on this device until \
                     you send them yourself."
                </p>
            </header>
            <InSample />
            {move || table.here.get().map(|here| view! { <Ready table here /> })}
            <Card title="From your coach">
                <p>"Your coach sent you a file. Save it on this device, then open it here."</p>
                <Open table />
            </Card>
            <Own table />
            {is_new.then(|| view! { <p><a href=Route::Welcome(None).href()>"What Cairn is"</a></p> })}
            <Replace table />
        </div>
    }
    .into_any()
}

/// What is filled in among invented records goes with them.
#[component]
fn InSample() -> impl IntoView {
    let spaces = expect_context::<SpaceSwitch>();
    (use_app().space() == Space::Sample).then(|| {
        view! {
            <Message tone=Tone::Warn title="You are looking at the sample">
                <p>"What you fill in here goes away with it. For your own answers, leave the sample first."</p>
                <p>
                    <button type="button" class="button" on:click=move |_| spaces.open(Space::Own)>
                        "Leave the sample"
                    </button>
                </p>
            </Message>
        }
    })
}

/// What is under way, with the way on.
#[component]
fn Ready(table: Table, here: UnderWay) -> impl IntoView {
    let asking = RwSignal::new(false);
    let is_begun = under_way::has_answers(table.app);
    let UnderWay { request, sent } = here.clone();
    let put_away = move |()| {
        under_way::put_away(table.app);
        table.here.set(None);
        request_animation_frame(|| _ = page::focus(crate::components::PAGE_TITLE));
    };
    let intro = request.questionnaire.as_ref().map(|own| own.intro.clone()).filter(|intro| !intro.is_empty());
    let credit = Some(filling::credit(&request)).filter(|credit| !credit.is_empty());
    let note = Some(request.note.clone()).filter(|note| !note.is_empty());
    view! {
        <section class="card accent" aria-labelledby=READY>
            <p class="eyebrow">{if sent { "From your coach" } else { "Chosen by yourself" }}</p>
            <h2 id=READY tabindex="-1" dir="auto">
                {here.name()}
            </h2>
            {note.map(|note| view! { <p class="own-words" dir="auto">{note}</p> })}
            {intro.map(|intro| view! { <p dir="auto">{intro}</p> })}
            <p class="muted">{questions(&request)}</p>
            {credit.map(|credit| view! { <p class="muted small">{credit}</p> })}
            <div class="actions">
                <a class="button primary" href=Wizard::Fill.start().href()>
                    {if is_begun { "Go on" } else { "Begin" }}
                </a>
                <button
                    type="button"
                    class="button quiet"
                    on:click=move |_| if is_begun { asking.set(true) } else { put_away(()) }
                >
                    "Put it away"
                </button>
            </div>
            <ConfirmDialog
                open=asking
                title="Put these answers away?"
                body="The answers so far are only on this device. Put away, they are gone."
                confirm="Put the answers away"
                cancel="Keep them"
                danger=true
                on_confirm=put_away
            />
        </section>
    }
    .into_any()
}

/// How much it is.
fn questions(request: &Request) -> String {
    match filling::asked(request) {
        Some(TakenResult::Wheel(areas)) => format!("{}, a few numbers for each", count(areas.len(), "area")),
        Some(TakenResult::Answers(answers)) => count(answers.items.len(), "question"),
        _ => "A few minutes".into(),
    }
}

impl Table {
    /// Puts a new one on the table; asks first where answers would go with the old one.
    fn put(self, new: UnderWay) {
        self.refused.set(None);
        let old = self.here.get_untracked();
        // The same file once more: the answers are here already.
        let is_same = old.as_ref().is_some_and(|old| old.request == new.request);
        if is_same {
            self.focus(READY);
        } else if old.is_some() && under_way::has_answers(self.app) {
            self.wanted.set(Some(new));
            self.asking.set(true);
        } else {
            self.begin(&new);
        }
    }

    fn begin(self, new: &UnderWay) {
        new.begin(self.app);
        self.here.set(Some(new.clone()));
        self.focus(READY);
    }

    fn focus(self, id: &'static str) {
        request_animation_frame(move || _ = page::focus(id));
    }
}

/// The button that opens a file, and why it did not.
#[component]
fn Open(table: Table) -> impl IntoView {
    let read = move |file: Result<Vec<u8>, String>| {
        let request = file.and_then(|bytes| Request::read(&bytes).map_err(|why| why.to_string()));
        match request {
            Ok(request) => table.put(UnderWay { request, sent: true }),
            Err(why) => {
                table.refused.set(Some(why));
                table.focus(REFUSED);
            }
        }
    };
    view! {
        <p>
            <FileButton
                label="Open the file from your coach"
                icon=IconName::Upload
                limit=|_| REQUEST.most_bytes
                too_large=|bytes, _| REQUEST.too_large(bytes).to_string()
                on_pick=move |()| table.refused.set(None)
                on_read=read
            />
        </p>
        {move || {
            table
                .refused
                .get()
                .map(|why| {
                    view! {
                        <div id=REFUSED tabindex="-1">
                            <Message tone=Tone::Danger title="This file cannot be opened here">
                                <p>{why}</p>
                                <p>"Nothing on this device has changed."</p>
                            </Message>
                        </div>
                    }
                })
        }}
    }
}

/// One's own choice.
#[component]
fn Own(table: Table) -> impl IntoView {
    let chosen = RwSignal::new(None::<String>);
    let error = RwSignal::new(None::<String>);
    let begin = move |_| {
        let request = chosen.get_untracked().and_then(|instrument| {
            let id = Id::from_random(random());
            table.app.with(|model| filling::request(model, None, &instrument, clock::today(), id))
        });
        match request {
            Some(request) => table.put(UnderWay { request, sent: false }),
            None => error.set(Some("Choose one of these first.".into())),
        }
    };
    Effect::new(move || {
        if chosen.read().is_some() {
            error.set(None);
        }
    });
    view! {
        <Card title="Or choose one yourself" kind="flat">
            <Choice legend="Which assessment?" chosen error />
            <p>
                <button type="button" class="button" on:click=begin>
                    "Use this one"
                </button>
            </p>
        </Card>
    }
}

/// Asks whether what is under way may make room.
#[component]
fn Replace(table: Table) -> impl IntoView {
    let name = move |under_way: RwSignal<Option<UnderWay>>| {
        under_way.with(|under_way| under_way.as_ref().map(UnderWay::name)).unwrap_or_default()
    };
    view! {
        <ConfirmDialog
            open=table.asking
            title=Signal::derive(move || format!("Begin with {}?", name(table.wanted)))
            body=Signal::derive(move || {
                format!("Your answers to {} are only on this device. Beginning with another one puts them away.", name(table.here))
            })
            confirm="Put the answers away"
            cancel="Keep them"
            danger=true
            on_confirm=move |()| {
                if let Some(new) = table.wanted.get_untracked() {
                    table.begin(&new);
                }
            }
        />
    }
}
