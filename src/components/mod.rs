//! The design system in components: small, accessible, and ignorant of the app's state and of the coaching model.
//!
//! Each takes signals and callbacks and nothing else. Their look is in `styles/components.css`, one block per component;
//! the arrangement of a page uses the layout classes listed at the top of `styles/base.css`.

mod card;
pub mod chart;
mod checklist;
mod chips;
mod confirm;
mod dialog;
mod dom;
mod drag;
mod edit_list;
mod empty_state;
mod error_summary;
pub mod field;
mod icon;
mod icon_paths;
mod lock;
mod mark;
mod menu;
mod message;
mod nav;
mod one_of;
mod page;
mod phase_list;
mod question_page;
mod ruler;
mod segmented;
mod status_line;
mod steady;
mod summary_list;
mod timer;
mod toast;

pub use card::Card;
pub use checklist::Checklist;
pub use chips::{ChipGroup, ChipPicker};
pub use confirm::ConfirmDialog;
pub use dialog::Dialog;
pub use dom::{focus_by_id, hold_focus, is_composing, unique_id};
pub use drag::{DragArea, Dropped};
pub use edit_list::{EditList, EditRows};
pub use empty_state::EmptyState;
pub use error_summary::ErrorSummary;
pub use field::{
    Checkbox, DateField, FieldError, NumberField, RadioGroup, RadioOption, Select, TextField, TimeField, Toggle,
};
pub use icon::{Icon, IconName};
pub use lock::{LOCKED, provide_lock, use_lock};
pub use mark::CairnMark;
pub use menu::{Menu, MenuItem};
pub use message::{Message, Refusal, Tone};
pub use nav::{Nav, NavItem};
pub use one_of::OneOf;
pub use page::{PAGE_TITLE, PageTitle, SkipLink, VisuallyHidden};
pub use phase_list::{PhaseEntry, PhaseList, PhaseState};
pub use question_page::QuestionPage;
pub use ruler::{Ruler, what_moved, what_would_lift, why_not_lower};
pub use segmented::Segmented;
pub use status_line::StatusLine;
pub use steady::keep_presses_apart;
pub use summary_list::{SummaryList, SummaryRow};
pub use timer::{TimerFace, format_left, milestone};
pub use toast::{ToastRegion, Toasts, provide_toasts, use_toasts};
