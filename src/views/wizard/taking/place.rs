//! The pages of an instrument, and what each asks, needs and tells.

use crate::{
    app::use_app,
    content::{
        instruments::{self, asked, relation},
        words::count,
    },
    domain::{
        Assessment, Questionnaire, TakenResult, Voice,
        assessment::{Answered, Area, Interview, Reading},
    },
};

/// One page.
#[derive(Clone, Copy)]
pub enum Place {
    /// The areas of a wheel, or the rows of the rulers.
    Areas,
    Area(usize),
    Pick,
    Order,
    /// A question of a questionnaire.
    Item(usize),
    /// The name of an outside result, its lines, and what it means.
    Named,
    Lines,
    Meaning,
    /// What everybody is asked, and each talk. The last one is empty: somebody else may come.
    Frame,
    Interview(usize),
}

/// The pages in their order, as the answers so far call for them.
pub fn places(taken: &Assessment) -> Vec<Place> {
    match &taken.result {
        TakenResult::Wheel(areas) | TakenResult::Rulers(areas) => {
            std::iter::once(Place::Areas).chain((0..areas.len()).map(Place::Area)).collect()
        }
        TakenResult::Sorted(_) => vec![Place::Pick, Place::Order],
        TakenResult::Answers(answers) => (0..answers.items.len()).map(Place::Item).collect(),
        TakenResult::Outside(_) => vec![Place::Named, Place::Lines, Place::Meaning],
        TakenResult::Stakeholders(all) => {
            std::iter::once(Place::Frame).chain((0..=all.interviews.len()).map(Place::Interview)).collect()
        }
    }
}

/// The scales that an area of this instrument is asked about.
pub fn readings(taken: &Assessment) -> &'static [Reading] {
    if matches!(taken.result, TakenResult::Wheel(_)) { &Reading::WHEEL } else { &Reading::RULERS }
}

/// An area's name, or its number.
pub fn area_name(area: Option<&Area>, n: usize) -> String {
    let name = area.map(|area| area.name.trim()).filter(|name| !name.is_empty());
    name.map_or_else(|| format!("Area {}", n + 1), str::to_owned)
}

impl Place {
    /// The question and the line under it.
    pub fn words(self, taken: &Assessment, voice: Voice) -> (String, String) {
        let page = match self {
            Place::Area(n) => {
                return (area_name(taken.areas().get(n), n), asked::ONE_AREA.hint.text(voice).to_owned());
            }
            Place::Item(n) => return question(taken, n, voice),
            Place::Areas if matches!(taken.result, TakenResult::Wheel(_)) => asked::WHEEL_AREAS,
            Place::Areas => asked::RULER_ROWS,
            Place::Pick if taken.instrument.as_str() == Assessment::STRENGTHS => asked::PICK_STRENGTHS,
            Place::Pick => asked::PICK_VALUES,
            Place::Order => asked::ORDER,
            Place::Named => asked::OUTSIDE_NAME,
            Place::Lines => asked::OUTSIDE_LINES,
            Place::Meaning => asked::OUTSIDE_MEANING,
            Place::Frame => asked::FRAME,
            Place::Interview(_) => asked::INTERVIEW,
        };
        (page.ask.text(voice).into(), page.hint.text(voice).into())
    }

    /// The field that needs an answer first, and what to do.
    pub fn needs(self, taken: &Assessment) -> Option<(&'static str, &'static str)> {
        match (self, &taken.result) {
            (Place::Areas, TakenResult::Wheel(areas)) if !Area::ON_A_WHEEL.contains(&areas.len()) => {
                Some(("areas-0", "Keep 6 to 12 areas."))
            }
            (Place::Areas, _) if taken.areas().iter().any(|area| area.name.trim().is_empty()) => {
                Some(("areas-0", "Give each line a name, or take it away."))
            }
            (Place::Areas, _) if taken.areas().is_empty() => Some(("areas-add", "Add at least one line.")),
            (Place::Pick, TakenResult::Sorted(sorted)) if sorted.picked.is_empty() && sorted.rest.is_empty() => {
                Some(("sort-pick", "Pick at least one."))
            }
            (Place::Named, TakenResult::Outside(outside)) if outside.name.trim().is_empty() => {
                Some(("outside-name", "Enter the name of the instrument."))
            }
            _ => None,
        }
    }

    /// Whether it may stay open.
    pub fn can_skip(self) -> bool {
        !matches!(self, Place::Areas | Place::Pick | Place::Named | Place::Frame)
    }

    /// Takes the choices of the page back; words stay.
    pub fn skip(self, taken: &mut Assessment) {
        match (self, &mut taken.result) {
            (Place::Area(n), TakenResult::Wheel(areas) | TakenResult::Rulers(areas)) => {
                for which in Reading::WHEEL {
                    areas[n].set_reading(which, None);
                }
            }
            (Place::Item(n), TakenResult::Answers(answers)) => answers.items[n].value = None,
            _ => {}
        }
    }

    /// (name, answer) on the last page.
    pub fn rows(self, taken: &Assessment) -> Vec<(String, String)> {
        let row = |name: &str, answer: String| vec![(name.to_owned(), answer)];
        match (self, &taken.result) {
            (Place::Areas, _) => {
                let names: Vec<&str> = taken.areas().iter().map(|area| area.name.trim()).collect();
                row(if names.len() == 1 { "About" } else { "Areas" }, names.join(", "))
            }
            (Place::Area(n), _) => {
                let area = taken.areas().get(n);
                row(&area_name(area, n), area.map(|area| told(area, readings(taken))).unwrap_or_default())
            }
            (Place::Pick, TakenResult::Sorted(sorted)) => {
                row("Picked", [&sorted.picked[..], &sorted.rest[..]].concat().join(", "))
            }
            (Place::Order, TakenResult::Sorted(sorted)) => {
                let number = |(n, word): (usize, &String)| format!("{}. {word}", n + 1);
                row("In order", sorted.picked.iter().take(5).enumerate().map(number).collect::<Vec<_>>().join("\n"))
            }
            (Place::Item(n), TakenResult::Answers(answers)) => {
                let answer = &answers.items[n];
                row(&answer.item.text, reply(taken, answer))
            }
            (Place::Named, TakenResult::Outside(outside)) => {
                vec![("Instrument".to_owned(), outside.name.clone()), ("By whom".to_owned(), outside.by.clone())]
            }
            (Place::Lines, TakenResult::Outside(outside)) => {
                let line = |line: &crate::domain::assessment::OutsideLine| {
                    [&line.name, &line.value, &line.words].map(|text| text.trim()).join(" ").trim().to_owned()
                };
                row("Lines", outside.lines.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
            (Place::Meaning, TakenResult::Outside(outside)) => row("What it means", outside.words.clone()),
            (Place::Frame, TakenResult::Stakeholders(all)) => {
                let asked = all.questions.iter().chain(&all.items);
                row("Everybody is asked", asked.map(String::as_str).collect::<Vec<_>>().join("\n"))
            }
            (Place::Interview(n), TakenResult::Stakeholders(all)) => {
                let Some(interview) = all.interviews.get(n) else { return Vec::new() };
                row(&format!("Person {}", n + 1), person(interview))
            }
            _ => Vec::new(),
        }
    }
}

/// An answer as a person reads it; the published scales have a word for every number.
pub fn reply(taken: &Assessment, answer: &Answered) -> String {
    let is_published = instruments::scale(taken.instrument.as_str()).is_some();
    let word = answer.value.filter(|_| is_published).and_then(|value| {
        instruments::AGREEMENT.get(usize::from(value).checked_sub(1)?).map(|word| format!("{value}, {word}"))
    });
    word.unwrap_or_else(|| answer.in_words())
}

/// Such as `Today 6, Wished 8`.
fn told(area: &Area, readings: &[Reading]) -> String {
    let value =
        |which: &Reading| area.reading(*which).map(|value| format!("{} {value}", instruments::reading(*which).name));
    let values = readings.iter().filter_map(value).collect::<Vec<_>>().join(", ");
    [values, area.words.trim().to_owned()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

fn person(interview: &Interview) -> String {
    let answers = interview.answers.iter().filter(|answer| !answer.trim().is_empty()).count();
    let ratings = interview.ratings.iter().flatten().count();
    let who = [interview.who.trim(), relation(interview.relation)];
    let who = who.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    format!("{who}: {}, {}", count(answers, "answer"), count(ratings, "rating"))
}

/// A question of a questionnaire, with what its coach wants said before the first one.
fn question(taken: &Assessment, n: usize, voice: Voice) -> (String, String) {
    let TakenResult::Answers(answers) = &taken.result else { return Default::default() };
    let text = answers.items[n].item.text.clone();
    if instruments::scale(taken.instrument.as_str()).is_some() {
        return (text, instruments::asked::AGREE.text(voice).into());
    }
    let intro = |own: &Questionnaire| own.intro.clone();
    let intro = use_app().with(|model| model.questionnaires.get(&taken.instrument).map(|own| intro(own)));
    (text, intro.filter(|_| n == 0).unwrap_or_default())
}
