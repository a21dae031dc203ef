//! Welcome: what Cairn is, and the three ways in. What it shows first stands in `index.html`.

mod coach;
mod doorway;
mod form;
mod own;
mod sample;

pub use coach::FirstSession;
pub use doorway::{Doorway, InDoorway};
use leptos::prelude::*;
pub use own::{FirstGoal, FirstWish};
pub use sample::Sample;

use crate::{
    app::{SpaceSwitch, use_app},
    store::Space,
};

/// Leaves the sample for whoever begins in earnest: it is another set of records. Says whether it did.
fn left_sample() -> bool {
    let in_sample = use_app().space() == Space::Sample;
    if in_sample {
        expect_context::<SpaceSwitch>().open(Space::Own);
    }
    in_sample
}
