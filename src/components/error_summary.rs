//! What still needs an answer on a page, gathered at its top.

use leptos::html;
use leptos::prelude::*;

use super::dom::{focus_by_id, unique_id};

/// What the title of a page with errors begins with.
const MARK: &str = "Error: ";

/// The list of what is wrong, each line leading to its field. It takes the focus when it appears, and again when the
/// page is sent once more. The field's id may be that of a group: its first control is then meant. Meanwhile the title of
/// the page begins with "Error: ".
///
/// ```ignore
/// let errors = RwSignal::new(Vec::<(String, String)>::new());
/// <ErrorSummary errors/>
/// <TextField id="name" label="First name or initials" …/>
/// ```
#[component]
pub fn ErrorSummary(
    /// (id of the field, what to do), in the order of the page.
    #[prop(into)]
    errors: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let title = unique_id("problem");
    let node = NodeRef::<html::Div>::new();
    // The element exists one step after the errors do.
    Effect::new(move || {
        if let Some(summary) = node.get()
            && !errors.read().is_empty()
        {
            let _ = summary.focus();
        }
    });
    Effect::new(move || {
        let is_wrong = !errors.read().is_empty();
        let title = document().title();
        let bare = title.strip_prefix(MARK).unwrap_or(&title);
        let marked = if is_wrong { format!("{MARK}{bare}") } else { bare.to_owned() };
        if marked != title {
            document().set_title(&marked);
        }
    });
    move || {
        let list = errors.get();
        (!list.is_empty()).then(|| {
            view! {
                <div class="error-summary" role="group" tabindex="-1" aria-labelledby=title.clone() node_ref=node>
                    <h2 id=title.clone()>"There is a problem"</h2>
                    <ul>
                        {list
                            .into_iter()
                            .map(|(id, text)| {
                                let href = format!("#{id}");
                                view! {
                                    <li>
                                        <a
                                            href=href
                                            on:click=move |ev| {
                                                ev.prevent_default();
                                                focus_by_id(&id);
                                            }
                                        >
                                            {text}
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </div>
            }
            .into_any()
        })
    }
}
