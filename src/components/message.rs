//! A message in the page: something to know, something done, something to look at, something wrong.

use leptos::prelude::*;

use super::{Icon, IconName};

/// What a message is about. Each has an icon of its own, so that nothing depends on colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Worth knowing.
    Info,
    /// It worked.
    Ok,
    /// Worth a look.
    Warn,
    /// It did not work. Read out at once.
    Danger,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Tone::Info => "message",
            Tone::Ok => "message ok",
            Tone::Warn => "message warn",
            Tone::Danger => "message danger",
        }
    }

    fn icon(self) -> IconName {
        match self {
            Tone::Info => IconName::Info,
            Tone::Ok => IconName::CheckCircle,
            Tone::Warn => IconName::Warning,
            Tone::Danger => IconName::Alert,
        }
    }
}

/// A lasting message, inline where it matters.
///
/// ```ignore
/// <Message tone=Tone::Danger title="This could not be saved">
///     <p>"Your words are still here. Download a backup, then make some room."</p>
/// </Message>
/// ```
#[component]
pub fn Message(tone: Tone, #[prop(into, optional)] title: String, children: Children) -> impl IntoView {
    view! {
        <div class=tone.class() role=(tone == Tone::Danger).then_some("alert")>
            <Icon name=tone.icon()/>
            <div>
                {(!title.is_empty()).then(|| view! { <p class="message-title">{title}</p> })} {children()}
            </div>
        </div>
    }
}

/// Why something was refused, where it was asked for; nothing while there is nothing to say.
#[component]
pub fn Refusal(#[prop(into)] why: Signal<Option<String>>) -> impl IntoView {
    move || {
        why.get().map(|why| {
            view! {
                <Message tone=Tone::Danger>
                    <p>{why}</p>
                </Message>
            }
        })
    }
}
