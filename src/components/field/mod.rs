//! Fields: a visible label, an optional hint, the error in words, and the native control.
//!
//! In a `QuestionPage` the page's title asks the question; a field with `heading=true` then takes its name from it.

mod checkbox;
mod date;
mod frame;
mod number;
mod parts;
mod radio_group;
mod select;
mod text;
mod time;
mod toggle;
mod typed;

pub use checkbox::Checkbox;
pub use date::DateField;
pub use frame::FieldError;
pub(super) use frame::{Describes, Group};
pub use number::NumberField;
pub use radio_group::{RadioGroup, RadioOption};
pub use select::Select;
pub use text::TextField;
pub use time::TimeField;
pub use toggle::Toggle;
