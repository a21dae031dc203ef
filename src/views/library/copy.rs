//! A copy of a format, to be edited.

use crate::{
    app::App,
    domain::{Format, FormatCommand},
    platform::page,
    route::Route,
};

/// Keeps a copy under a name that says so, and opens it.
pub fn copy_and_edit(app: App, format: Format) {
    let name = format!("Copy of {}", format.name);
    let copied = app.run(FormatCommand::Copy { format: Box::new(format), name });
    if let Some(id) = copied.and_then(|changes| changes.added_id::<Format>()) {
        page::go(&Route::Format(id).href(), false);
    }
}
