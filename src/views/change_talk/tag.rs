//! Says of a captured line what it speaks of.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{IconName, Menu, MenuItem},
    content::change_talk::{KINDS, of},
    domain::{ChangeTalk, Id, Note, NoteCommand},
};

/// A button that opens the seven kinds of change talk; it shows the one that was chosen.
#[component]
pub fn Tag(id: Id<Note>, #[prop(into)] text: Signal<String>, talk: Memo<Option<ChangeTalk>>) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(id);
    let set = move |talk: Option<ChangeTalk>| _ = app.run(NoteCommand::Tag { id: id.get_value(), talk });
    let items = move || {
        let now = talk.get();
        let kinds = KINDS.iter().map(|kind| {
            let item = MenuItem::new(format!("{}: {}", kind.name, kind.sounds), move || set(Some(kind.kind)));
            if now == Some(kind.kind) { item.icon(IconName::Check) } else { item }
        });
        let none = now.map(|_| MenuItem::new("No change talk", move || set(None)));
        kinds.chain(none).collect::<Vec<_>>()
    };
    let shown = Signal::derive(move || talk.get().map_or("Change talk", |talk| of(talk).name).to_owned());
    view! {
        <Menu
            label=Signal::derive(move || format!("{}: {}", shown.get(), text.get()))
            shown=shown
            icon=IconName::Growth
            kind="quiet small"
            items=Signal::derive(items)
        />
    }
    .into_any()
}
