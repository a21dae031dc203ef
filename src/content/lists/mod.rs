//! Lists to pick from, and small suggestions for when an answer does not come.

mod confidence;
mod environments;
mod feelings;
mod needs;
mod reframing;
mod sparks;
mod strengths;
mod values;

pub use confidence::CONFIDENCE;
pub use environments::ENVIRONMENTS;
pub use feelings::FEELINGS;
pub use needs::NEEDS;
pub use reframing::{REFRAME_EXAMPLES, REFRAME_STEPS, Reframe};
pub use sparks::SPARKS;
pub use strengths::STRENGTHS;
pub use values::VALUES;
