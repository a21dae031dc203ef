//! A focus area's own page: where it stands, the numbers, what is in the way and what moves, and how it went.

mod barriers;
mod change;
mod fresh;
mod goals;
mod history;
mod manage;
mod motives;
mod numbers;
mod plan_lapse;
mod restart;
mod slips;
mod sort;
mod sources;
mod stands;

use std::sync::Arc;

use leptos::prelude::*;

use super::back_to;
use crate::{
    app::{App, DraftArea, use_app},
    components::{Message, PageTitle, Tone},
    domain::{Client, FocusArea, FocusAreaCommand, Id, Voice, draft},
    route::Route,
    views::unknown::Unknown,
};

/// What every part of the page needs: the area as it is now, and the wording. Copy it freely.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    id: StoredValue<Id<FocusArea>>,
    client: StoredValue<Id<Client>>,
    voice: Voice,
    area: Memo<Option<Arc<FocusArea>>>,
}

impl Desk {
    fn id(self) -> Id<FocusArea> {
        self.id.get_value()
    }

    fn client(self) -> Id<Client> {
        self.client.get_value()
    }

    /// A part of the area, followed as it changes.
    fn read<P: Default + PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&FocusArea) -> P + Send + Sync + 'static,
    ) -> Memo<P> {
        Memo::new(move |_| self.area.with(|area| area.as_deref().map(&part).unwrap_or_default()))
    }

    /// The wording that fits.
    fn say(self, coach: &'static str, own: &'static str) -> &'static str {
        match self.voice {
            Voice::Coach => coach,
            Voice::Own => own,
        }
    }
}

/// `#/stages/{area}`.
#[component]
pub fn AreaPage(area: Id<FocusArea>) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(area);
    let area = app.memo(move |model| model.focus_areas.get(&id.read_value()).cloned());
    let is_here = Memo::new(move |_| area.read().is_some());
    // Removed here or in another tab, and back again by undo.
    move || {
        is_here.get();
        let client = area.read_untracked().as_ref().map(|area| area.client.clone());
        match client.and_then(|client| app.with(|model| model.clients.get(&client).cloned())) {
            Some(client) => view! { <Found id client area/> }.into_any(),
            None => view! { <Unknown/> }.into_any(),
        }
    }
}

#[component]
fn Found(id: StoredValue<Id<FocusArea>>, client: Arc<Client>, area: Memo<Option<Arc<FocusArea>>>) -> impl IntoView {
    let (voice, ..) = back_to(&client);
    let desk = Desk { app: use_app(), id, client: StoredValue::new(client.id.clone()), voice, area };
    let is_archived = desk.read(|area| area.archived);
    let define = Callback::new(move |behaviour| desk.app.save(FocusAreaCommand::Define { id: desk.id(), behaviour }));
    let bring_back = move |_| _ = desk.app.run(FocusAreaCommand::Archive { id: desk.id(), archived: false });
    let eyebrow = match voice {
        Voice::Coach => format!("{} · ", client.name),
        Voice::Own => String::new(),
    };
    view! {
        <div class="page wide">
            <header class="stack tight">
                <p>
                    {eyebrow}
                    <a href=Route::Stages(client.id.clone()).href()>"Stages of change"</a>
                </p>
                <PageTitle>{desk.read(|area| area.name.clone())}</PageTitle>
            </header>
            <Show when=move || is_archived.get()>
                <Message tone=Tone::Info title="Put away">
                    <p>"Everything is kept, and out of the way."</p>
                    <p>
                        <button type="button" class="button" on:click=bring_back>
                            "Bring back"
                        </button>
                    </p>
                </Message>
            </Show>
            <div class="today">
                <div class="stack loose">
                    <DraftArea
                        label="What exactly counts as doing it?"
                        hint=desk.say(
                            "As the client says it: what, how much, how often.",
                            "As I say it: what, how much, how often.",
                        )
                        name=draft::AREA_BEHAVIOUR.of(&desk.id())
                        value=desk.read(|area| area.behaviour.clone())
                        on_save=define
                    />
                    <stands::Stands desk/>
                    <restart::Restart desk/>
                    <fresh::Fresh desk/>
                    <numbers::Numbers desk/>
                    <slips::Slips desk/>
                    <barriers::Barriers desk/>
                </div>
                <div class="stack loose">
                    <motives::Motives desk/>
                    <goals::Goals desk/>
                    <history::History desk/>
                    <manage::Manage desk/>
                </div>
            </div>
        </div>
    }
    .into_any()
}
