//! Two published scales that anybody may use when their authors are named. The items stand here exactly as published.

use crate::domain::{
    Assessment, Id,
    assessment::{Item, ItemKind, Questionnaire, Scoring, bands},
};

/// A published scale: sentences with which one agrees from 1 to 7, and their sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    pub id: &'static str,
    pub name: &'static str,
    /// As published, word for word.
    pub items: &'static [&'static str],
    /// Who made it and under which terms.
    pub credit: &'static str,
}

/// Ed Diener, Robert A. Emmons, Randy J. Larsen and Sharon Griffin, 1985.
pub const SWLS: Scale = Scale {
    id: Assessment::SWLS,
    name: "Satisfaction With Life Scale",
    items: &[
        "In most ways my life is close to my ideal.",
        "The conditions of my life are excellent.",
        "I am satisfied with my life.",
        "So far I have gotten the important things I want in life.",
        "If I could live my life over, I would change almost nothing.",
    ],
    credit: "Diener, E., Emmons, R. A., Larsen, R. J., & Griffin, S. (1985). The Satisfaction with Life Scale. \
        Journal of Personality Assessment, 49, 71-75. Free to use with this credit.",
};

/// Ed Diener, Derrick Wirtz, William Tov, Chu Kim-Prieto, Dong-won Choi, Shigehiro Oishi and Robert Biswas-Diener, 2010.
pub const FLOURISHING: Scale = Scale {
    id: Assessment::FLOURISHING,
    name: "Flourishing Scale",
    items: &[
        "I lead a purposeful and meaningful life.",
        "My social relationships are supportive and rewarding.",
        "I am engaged and interested in my daily activities.",
        "I actively contribute to the happiness and well-being of others.",
        "I am competent and capable in the activities that are important to me.",
        "I am a good person and live a good life.",
        "I am optimistic about my future.",
        "People respect me.",
    ],
    credit: "Diener, E., Wirtz, D., Tov, W., Kim-Prieto, C., Choi, D., Oishi, S., & Biswas-Diener, R. (2010). \
        New well-being measures: Short scales to assess flourishing and positive and negative feelings. \
        Social Indicators Research, 97, 143-156. Free to use with this credit.",
};

/// The seven answers of both scales, from 1 to 7, as published.
pub const AGREEMENT: [&str; 7] = [
    "Strongly disagree",
    "Disagree",
    "Slightly disagree",
    "Neither agree nor disagree",
    "Slightly agree",
    "Agree",
    "Strongly agree",
];

/// What may be said of a range of sums: the authors' name for it, and a sentence that judges nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    pub id: &'static str,
    /// As published.
    pub name: &'static str,
    pub text: &'static str,
}

/// The bands of the Satisfaction With Life Scale, in the order of [`bands::SWLS_BANDS`].
pub const SWLS_BANDS: [Band; 7] = [
    band(
        "swls-1",
        "Extremely dissatisfied",
        "Much in life feels far from what it could be just now. A first wish is a good place to begin.",
    ),
    band(
        "swls-2",
        "Dissatisfied",
        "Several parts of life may ask for attention. Look for the one that would ease the others.",
    ),
    band(
        "swls-3",
        "Slightly dissatisfied",
        "Small things in several places, or one large thing, may weigh on the whole. Which of the two is it?",
    ),
    band("swls-4", "Neutral", "What pleases and what troubles balance each other today."),
    band("swls-5", "Slightly satisfied", "Most of it is fine, and there is room for more of what does good."),
    band("swls-6", "Satisfied", "Life goes well in most places. Something new to grow into can add to that."),
    band("swls-7", "Extremely satisfied", "Very much is as it was hoped for. Ask what it rests on, so that it lasts."),
];

const fn band(id: &'static str, name: &'static str, text: &'static str) -> Band {
    Band { id, name, text }
}

/// The built-in scale with this id.
pub fn scale(id: &str) -> Option<&'static Scale> {
    [&SWLS, &FLOURISHING].into_iter().find(|scale| scale.id == id)
}

/// What may be said of a sum on the Satisfaction With Life Scale.
pub fn swls_band(sum: i32) -> Option<&'static Band> {
    bands::swls_band(sum).map(|band| &SWLS_BANDS[band])
}

impl Scale {
    /// The scale as a questionnaire, so that one mechanism asks and scores everything.
    pub fn questionnaire(&self) -> Questionnaire {
        let kind = || ItemKind::Scale { min: 1, max: 7, low: AGREEMENT[0].into(), high: AGREEMENT[6].into() };
        let item = |(place, text): (usize, &&str)| Item {
            id: format!("q{}", place + 1),
            text: (*text).to_owned(),
            kind: kind(),
            reversed: false,
        };
        Questionnaire {
            id: Id::fixed(self.id),
            name: self.name.into(),
            items: self.items.iter().enumerate().map(item).collect(),
            scoring: Scoring::Sum,
            credit: self.credit.into(),
            ..Questionnaire::draft()
        }
    }
}
