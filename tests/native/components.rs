//! The plain functions of the components, which need no browser. The components themselves are built for wasm32 only, so
//! their files are taken in here and bring their tests along.
#![allow(dead_code)]

#[path = "../../src/components/chart/counts.rs"]
mod chart_counts;
#[path = "../../src/components/chart/layout.rs"]
mod chart_layout;
#[path = "../../src/components/chart/plot.rs"]
mod chart_plot;
use chart_layout as layout;
use chart_plot as plot;
#[path = "../../src/components/chart/polar.rs"]
mod chart_polar;
#[path = "../../src/components/chart/rows.rs"]
mod chart_rows;
#[path = "../../src/components/ruler/follow_up.rs"]
mod ruler_follow_up;
#[path = "../../src/components/timer/format.rs"]
mod timer_format;
