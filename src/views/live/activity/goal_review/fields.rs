//! The questions of one goal's review, in the order of the method.

use leptos::prelude::*;

use super::{Looking, percent::Percent};
use crate::{
    app::DraftArea,
    components::{ChipPicker, IconName, OneOf, Toggle},
    content::{
        lists::{FEELINGS, NEEDS},
        panels::{Label, review},
    },
    domain::{Fit, GoalReview, NextStep, Voice, draft},
    views::{
        goal::{as_line, picked},
        live::activity::generative::groups,
    },
};

macro_rules! text {
    ($looking:ident, $label:ident, $field:ident) => {
        text($looking, &review::$label, |review| &review.$field, |review, text| review.$field = text)
    };
}

/// Best experience first, then the number and what made it, then what it taught, then what comes next.
#[component]
pub fn Fields(looking: Looking) -> impl IntoView {
    let desk = looking.desk;
    let say = move |label: &'static Label| desk.say(&label.name);
    let adjusting = looking.read(|review| review.next == Some(NextStep::Adjust));
    view! {
        {text!(looking, BEST, best_experience)}
        <Percent looking/>
        {text!(looking, HELPED, helped)}
        {text!(looking, NOT_LOWER, kept_from_lower)}
        {text!(looking, HIGHER, could_be_higher)}
        {text!(looking, LEARNED, learned)}
        {text!(looking, CHALLENGES, challenges)}
        <OneOf
            legend=say(&review::FIT)
            options=Fit::ALL
            value=looking.read(|review| review.fit)
            on_change=Callback::new(move |fit| looking.change(|review| review.fit = Some(fit)))
        />
        <ChipPicker
            legend=say(&review::FEELINGS)
            groups=groups(FEELINGS)
            more="Choose feelings, or add your own"
            own="Another feeling"
            chosen=looking.read(|review| picked(&review.feelings))
            on_change=Callback::new(move |chosen: Vec<String>| looking.change(|review| review.feelings = as_line(&chosen)))
        />
        <ChipPicker
            legend=say(&review::NEEDS)
            groups=groups(NEEDS)
            more="Choose needs, or add your own"
            own="Another need"
            chosen=looking.read(|review| picked(&review.needs))
            on_change=Callback::new(move |chosen: Vec<String>| looking.change(|review| review.needs = as_line(&chosen)))
        />
        {text!(looking, AFFIRMED, affirmed)}
        <OneOf
            legend=say(&review::NEXT)
            options=NextStep::ALL
            value=looking.read(|review| review.next)
            on_change=Callback::new(move |next| looking.change(|review| review.next = Some(next)))
        />
        {move || {
            adjusting
                .get()
                .then(|| view! { <p class="muted">"It waits in Goal setting, ready to be adjusted."</p> })
        }}
        {(desk.voice == Voice::Coach)
            .then(|| {
                view! {
                    <div class="share">
                        <Toggle
                            small=true
                            icon=IconName::Share
                            label=format!("Share with {}", desk.client_name())
                            pressed=looking.read(|review| review.visibility.client)
                            on_toggle=Callback::new(move |on| {
                                looking.change(|review| review.visibility.client = on);
                            })
                        />
                    </div>
                }
            })}
    }
}

/// A text field of the review.
fn text(
    looking: Looking,
    label: &'static Label,
    part: fn(&GoalReview) -> &String,
    put: fn(&mut GoalReview, String),
) -> AnyView {
    let desk = looking.desk;
    view! {
        <DraftArea
            label=desk.say(&label.name)
            hint=desk.say(&label.hint)
            name=draft::GOAL_REVIEW_WORDS.between(&looking.goal.read_value(), &desk.id()).with_part(label.name.id)
            value=looking.read(move |review| part(review).clone())
            on_save=Callback::new(move |text| looking.save(|review| put(review, text)))
        />
    }
    .into_any()
}
