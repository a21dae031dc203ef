//! Charts: SVG with a title and a sentence, values printed, marks that differ by more than colour, and the same figures
//! as a table. Only presentation attributes, and every word inside the view box.

mod columns;
mod counts;
mod figure;
mod layout;
mod line;
mod paired_bars;
mod plot;
mod polar;
mod rows;
mod score_bars;
mod wheel;

pub use columns::Columns;
pub use line::LineChart;
pub use paired_bars::PairedBars;
pub use polar::Spoke;
pub use rows::{BarRow, plain};
pub use score_bars::ScoreBars;
pub use wheel::WheelChart;
