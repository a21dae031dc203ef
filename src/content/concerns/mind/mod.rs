//! The four areas that 003 names, as things to notice. The names are areas of life, never of an illness.

mod anxiety;
mod depression;
mod eating;
mod substances;

pub use anxiety::ANXIETY;
pub use depression::DEPRESSION;
pub use eating::EATING;
pub use substances::SUBSTANCES;
