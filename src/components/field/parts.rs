//! What fields for days and times have in common: they are typed part by part, so that most of what they hold on the way
//! is not meant yet.
//!
//! Nothing is written into the field while somebody is in it. What it holds counts when it is left, at Enter, and at once
//! when it was picked and not typed; what is not whole, or refused, changes nothing. An empty field takes nothing away:
//! browsers do not tell one that was emptied on purpose from one with an empty part.

use leptos::prelude::*;
use leptos::{ev, html, web_sys};

use super::super::dom::is_composing;
use super::frame::Describes;

/// What the text of a field comes to.
pub(super) enum Judged {
    /// It counts, and was handed on.
    Taken,
    /// A part is empty.
    Unfinished,
    /// Whole, and not to be taken, with a sentence for beside the field.
    Refused(String),
}

/// One native field of parts.
#[component]
pub(super) fn PartsField(
    /// `date` or `time`.
    kind: &'static str,
    class: &'static str,
    describes: Describes,
    /// What is stored, in the form of the field; empty while nothing is.
    #[prop(into)]
    stored: Signal<String>,
    /// Judges a text, and hands on what counts.
    take: Callback<String, Judged>,
    /// Why what stands in the field is not taken; shown by the frame.
    complaint: RwSignal<Option<String>>,
    /// What to say when a part was left empty and what is stored came back.
    stays: &'static str,
    /// The first and last value that make sense.
    #[prop(into)]
    min: Signal<Option<String>>,
    #[prop(into)] max: Signal<Option<String>>,
) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    let note = RwSignal::new("");
    // What was typed or picked and has not come to anything yet.
    let open = StoredValue::new(None::<String>);
    // By keys, part by part.
    let by_keys = StoredValue::new(false);
    let show = move || {
        if let (Some(input), Some(stored)) = (node.get_untracked(), stored.try_get_untracked())
            && input.value() != stored
        {
            input.set_value(&stored);
        }
    };
    Effect::new(move |_| {
        stored.track();
        // What came from outside while somebody is in the field is shown when they leave it.
        if node.get().is_some_and(|input| !has_focus(&input)) {
            open.set_value(None);
            complaint.set(None);
            show();
        }
    });
    // Hands on what is whole. A field that is gone has nothing open.
    let judge = move || {
        let text = open.try_get_value().flatten()?;
        let judged = take.try_run(text)?;
        if !matches!(judged, Judged::Unfinished) {
            open.set_value(None);
        }
        _ = complaint.try_set(match &judged {
            Judged::Refused(why) => Some(why.clone()),
            _ => None,
        });
        Some(judged)
    };
    let input = move |ev: ev::Event| {
        let text = event_target_value(&ev);
        let Some(stored) = stored.try_get_untracked() else { return };
        note.set("");
        // A browser tells of a change twice, and what is stored already is nothing to hand on.
        if text == stored {
            open.set_value(None);
            complaint.set(None);
            return;
        }
        let is_whole = !text.is_empty();
        open.set_value(Some(text));
        if is_whole && !by_keys.get_value() {
            judge();
        }
    };
    let blur = move |_| {
        let Some(element) = node.try_get_untracked().flatten() else { return };
        // The window may have lost the focus, and not the field.
        if has_focus(&element) {
            return;
        }
        match judge() {
            Some(Judged::Refused(_)) => {}
            Some(Judged::Unfinished) => {
                open.set_value(None);
                note.set(if stored.with_untracked(String::is_empty) { "" } else { stays });
                show();
            }
            Some(Judged::Taken) => show(),
            // A refused text stands until it is put right, with its sentence.
            None if complaint.with_untracked(Option::is_none) => show(),
            None => {}
        }
    };
    let keydown = move |ev: ev::KeyboardEvent| match ev.key().as_str() {
        "Enter" if !is_composing(&ev) => _ = judge(),
        "Tab" => {}
        _ => by_keys.set_value(true),
    };
    // The place or the page may be left with the focus still in the field.
    let leaving = window_event_listener_untyped("pagehide", move |_| _ = judge());
    // Phones end a page that is hidden without another word.
    let hidden = window_event_listener(ev::visibilitychange, move |_| {
        if document().hidden() {
            judge();
        }
    });
    on_cleanup(move || {
        leaving.remove();
        hidden.remove();
        judge();
    });
    let locked = describes.locked;
    let control = view! {
        <input
            type=kind
            class=class
            id=describes.id.clone()
            node_ref=node
            min=move || min.get()
            max=move || max.get()
            autocomplete="off"
            aria-labelledby=describes.labelled_by()
            aria-describedby=describes.described_by()
            aria-invalid=describes.invalid()
            disabled=move || locked.get()
            on:input=input
            on:change=input
            on:blur=blur
            on:keydown=keydown
            on:pointerdown=move |_| by_keys.set_value(false)
        />
        <p class="part-note" role="status">
            {move || note.get()}
        </p>
    }
    .into_any();
    describes.field(control)
}

fn has_focus(input: &web_sys::HtmlInputElement) -> bool {
    let element: &web_sys::Element = input;
    document().active_element().as_ref() == Some(element)
}
