//! Long lists, a screenful at a time.

use std::time::Duration;

use leptos::prelude::*;

use super::is_further_down;

/// So many rows come with the screen, and so many more with each frame after it: more than any screen shows.
const ROWS: usize = 40;

/// The first rows of a list at once and the others after them, so that a place shows as soon with 200 rows as with 20.
/// Whoever comes back to it further down gets the whole list at once, and finds the row that was left.
pub fn gradually<T: Clone + PartialEq + Send + Sync + 'static>(all: Memo<Vec<T>>) -> Memo<Vec<T>> {
    let shown = RwSignal::new(if is_further_down() { usize::MAX } else { ROWS });
    Effect::new(move |_| {
        if shown.get() < all.read().len() {
            let more = move || {
                shown.try_update(|shown| *shown += ROWS);
            };
            // After the frame, not in it.
            request_animation_frame(move || set_timeout(more, Duration::ZERO));
        }
    });
    Memo::new(move |_| all.read().iter().take(shown.get()).cloned().collect())
}
