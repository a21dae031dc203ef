//! Whether what is written can be kept at all. Where it cannot, no field takes any words.

use leptos::prelude::*;

/// What a field says beside itself while it takes nothing.
pub const LOCKED: &str = "Only to read until Cairn is updated.";

#[derive(Clone, Copy)]
struct Lock(Signal<bool>);

/// Puts it into the context, for every field below. Once, at the root of what is stored together.
pub fn provide_lock(locked: Signal<bool>) {
    provide_context(Lock(locked));
}

/// Whether the fields here take nothing now. A field that is `passing` keeps nothing anyway, such as a search.
pub fn use_lock(passing: bool) -> Signal<bool> {
    let lock = use_context::<Lock>().filter(|_| !passing);
    lock.map_or_else(|| Signal::derive(|| false), |lock| lock.0)
}
