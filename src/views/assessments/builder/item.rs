//! The questions: their words, how they are answered, and their order.

use leptos::prelude::*;

use super::kind;
use crate::{
    app::RecordDraft,
    components::{EditList, EditRows, TextField},
    domain::{Questionnaire, assessment::Item, format_edit::shift},
};

/// One question of the questionnaire in hand, by its place.
#[derive(Clone, Copy)]
pub struct At {
    pub record: RecordDraft<Questionnaire>,
    pub n: usize,
}

impl At {
    /// A part of the question, followed as it changes; none while there is no such place.
    pub fn read<P: PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&Item) -> P + Send + Sync + 'static,
    ) -> Memo<Option<P>> {
        self.record.read(move |own| own.items.get(self.n).map(&part))
    }

    /// Changes the question.
    pub fn change(self, change: impl FnOnce(&mut Item)) {
        self.record.change(|own| {
            if let Some(item) = own.items.get_mut(self.n) {
                change(item);
            }
        });
    }
}

/// The list of questions.
pub fn items(record: RecordDraft<Questionnaire>) -> AnyView {
    let list = EditList {
        id: StoredValue::new("question".into()),
        noun: "question",
        count: record.read(|own| own.items.len()).into(),
        // A question is too long for the name of a button.
        name: Callback::new(|_| String::new()),
        shift: Callback::new(move |(n, down)| record.change(|own| _ = shift(&mut own.items, n, down))),
        remove: Some(Callback::new(move |n: usize| record.change(|own| drop(own.items.remove(n))))),
        add: Some((
            "Add a question",
            Callback::new(move |()| {
                record.change(|own| {
                    // The next question is mostly answered like the one before it.
                    let like = own.items.last().map(|item| item.kind.clone()).unwrap_or_default();
                    own.items.push(Item { id: own.free_item_id(), kind: like, ..Item::default() });
                });
            }),
        )),
    };
    let row = move |n: usize| {
        let at = At { record, n };
        let text = at.read(|item| item.text.clone());
        view! {
            <TextField
                label=format!("Question {}", n + 1)
                rows=2
                value=Signal::derive(move || text.get().unwrap_or_default())
                on_input=Callback::new(move |text: String| at.change(|item| item.text = text))
            />
            {kind::fields(at)}
        }
        .into_any()
    };
    view! { <EditRows list label="Questions" row=Callback::new(row)/> }.into_any()
}
