//! The filters: folded on small screens, with how many are set.

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Select, Toggle},
    content::{
        self,
        library::{Kind, Search},
    },
    platform::page,
    views::library::options::{Place, PlaceFields, options},
};

/// Kind, phase, stage, skill, origin and favourites; each narrows what is found.
#[component]
pub fn Filters(desk: Desk) -> impl IntoView {
    let search = desk.search;
    let title = move || match search.read().filters() {
        0 => "Filters".to_owned(),
        set => format!("Filters ({set})"),
    };
    let change = move |edit: &dyn Fn(&mut Search)| search.update(|search| edit(search));
    let value = move |read: fn(&Search) -> &str| Signal::derive(move || read(&search.read()).to_owned());
    let kinds = options("Everything", Kind::ALL.iter().map(|kind| (kind.term().id, kind.term().name)));
    let place = Signal::derive(move || {
        let Search { moment, stance, skill, .. } = search.get();
        Place { moment, stance, skill }
    });
    let set_place = move |Place { moment, stance, skill }: Place| {
        search.update(|search| (search.moment, search.stance, search.skill) = (moment, stance, skill));
    };
    let homes = desk.app.memo(|model| {
        let (sets, formats) = (model.own_sets(), model.own_formats());
        let sets = sets.iter().map(|set| (set.id.to_string(), set.name.clone()));
        let own = formats.iter().map(|format| (format.id.to_string(), format.name.to_string()));
        let known = content::formats().iter().map(|format| (format.id.to_string(), format.name.to_string()));
        let all = (String::new(), "Anywhere".to_owned());
        std::iter::once(all).chain(sets).chain(own).chain(known).collect::<Vec<_>>()
    });
    view! {
        <details class="disclosure" open=page::has_keyboard_at_hand()>
            <summary>{title}</summary>
            <div class="stack">
                <div class="browse-filters">
                    <Select
                        label="Kind"
                        passing=true
                        options=kinds
                        value=value(|search| search.kind.map_or("", |kind| kind.term().id))
                        on_change=move |id: String| {
                            change(&|search| search.kind = Kind::ALL.iter().copied().find(|kind| kind.term().id == id));
                        }
                    />
                    <PlaceFields place=place on_change=set_place passing=true />
                    <Select
                        label="Format or set"
                        passing=true
                        options=homes
                        value=value(|search| &search.from)
                        on_change=move |id: String| change(&|search| search.from.clone_from(&id))
                    />
                </div>
                <div class="cluster">
                    <Toggle
                        label="Favourites only"
                        pressed=Signal::derive(move || search.read().favourites)
                        on_toggle=move |on| change(&|search| search.favourites = on)
                    />
                    <button
                        type="button"
                        class="button quiet"
                        on:click=move |_| change(&|search| *search = Search { words: search.words.clone(), ..Search::default() })
                    >
                        "Clear filters"
                    </button>
                </div>
            </div>
        </details>
    }
    .into_any()
}
