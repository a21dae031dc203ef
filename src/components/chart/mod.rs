//! Charts: SVG with a title and a sentence, values printed, marks that differ by more than colour, and the same figures
//! as a table. Only presentation attributes, and every word inside the view box.

mod layout;
mod paired_bars;

pub use paired_bars::PairedBars;
