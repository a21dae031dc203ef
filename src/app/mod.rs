//! The running app: its state, the one way to change it, and the frame around the screens.

mod draft;
mod draft_area;
mod exit;
mod gradually;
mod help_button;
mod inline_edit;
mod later;
mod quick_add;
mod record_draft;
mod router;
mod save_state;
mod screen;
mod shell;
mod state;
mod top_bar;
mod undo;
mod update_chip;

pub use draft::{DraftHandle, Restored, open_form, use_draft, use_form};
pub use draft_area::DraftArea;
pub use exit::use_exit;
pub use gradually::gradually;
pub use inline_edit::InlineEdit;
pub use later::Later;
pub use quick_add::QuickAdd;
pub use record_draft::RecordDraft;
pub use router::{has_moved, is_further_down, provide_router, subject, use_route};
pub use save_state::Saving;
pub use screen::arrive;
pub use shell::{Root, SpaceSwitch};
pub use state::{App, Over, use_app};
