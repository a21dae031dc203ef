//! A button that stays pressed.

use leptos::prelude::*;

use super::super::{Icon, IconName};

/// A toggle: immediate, with `aria-pressed`. Its name stays the same in both states.
///
/// ```ignore
/// <Toggle label="Insight" icon=IconName::Insight pressed=insight on_toggle=move |on| insight.set(on)/>
/// ```
#[component]
pub fn Toggle(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] pressed: Signal<bool>,
    /// Whether it is pressed now.
    #[prop(into)]
    on_toggle: Callback<bool>,
    #[prop(optional)] icon: Option<IconName>,
    /// What it is about, where several look alike: spoken after the label, and not shown.
    #[prop(into, optional)]
    about: Signal<String>,
    /// Lower, for use inside a row.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=if small { "button small" } else { "button" }
            aria-pressed=move || pressed.get().to_string()
            on:click=move |_| on_toggle.run(!pressed.get_untracked())
        >
            {move || if pressed.get() { Some(IconName::Check) } else { icon }.map(|name| view! { <Icon name/> })}
            {move || label.get()}
            {move || {
                let about = about.get();
                (!about.is_empty()).then(|| view! { <span class="visually-hidden">{format!(" {about}")}</span> })
            }}
        </button>
    }
}
