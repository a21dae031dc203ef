//! Every text of the content, each with where it stands, for the checks to walk over.

mod change;
mod goals;
mod instruments;
mod methods;

use std::collections::HashSet;

use cairn::{
    content::{
        Group, Term, Tip, Topic, Worded, about, activities::activity, after, change_talk, formats, help, library,
        lists, panels, prepare, stage_prompts,
    },
    domain::{Activity, Moment, Stance},
};

/// What a text is for, which decides the rules that it follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// A question in the wording for a coach.
    Asked,
    /// A question in the wording for a person alone.
    AskedOneself,
    /// Any other sentence in the wording for a person alone, which never says you.
    ToldOneself,
    /// Any other sentence.
    Sentence,
    /// A name or a few words, not a sentence.
    Label,
}

/// One text and where it stands.
#[derive(Debug, Clone)]
pub struct Found {
    /// The two wordings of one line share their place.
    pub place: String,
    pub text: String,
    pub used: Use,
}

/// Walks over everything.
pub fn everything() -> Vec<Found> {
    let mut all = Walk::default();
    all.formats();
    all.worded("prepare", prepare::CHECKS, false);
    all.worded("prepare", prepare::INTENTIONS, false);
    all.worded("prepare", prepare::OPENERS, true);
    prepare::BREATH.iter().for_each(|step| all.line("breath", &step.text, false));
    all.worded("after", after::REFLECTIONS, true);
    all.worded("after", after::CLOSING, false);
    all.line("after", &after::STAGE_CHECK, false);
    all.worded("after", &[after::STAGE_EARLIER, after::STAGE_LATER], false);
    all.line("after", &after::AREA_CHECK, true);
    all.terms("strengths", lists::STRENGTHS);
    all.terms("values", lists::VALUES);
    [("environments", lists::ENVIRONMENTS), ("feelings", lists::FEELINGS), ("needs", lists::NEEDS)]
        .into_iter()
        .for_each(|(place, groups)| all.groups(place, groups));
    for kind in change_talk::KINDS {
        all.add(format!("change-talk/{}", kind.ask.id), kind.name, Use::Label);
        all.add(format!("change-talk/{}", kind.ask.id), kind.sounds, Use::Label);
        all.line("change-talk", &kind.ask, true);
    }
    all.worded("sparks", lists::SPARKS, true);
    lists::CONFIDENCE.iter().for_each(|tip| all.tip(tip));
    all.worded("reframing", lists::REFRAME_STEPS, false);
    for pair in lists::REFRAME_EXAMPLES {
        all.add(format!("reframing/{}/first", pair.id), pair.first, Use::Sentence);
        all.add(format!("reframing/{}/again", pair.id), pair.again, Use::Sentence);
    }
    all.goals();
    all.instruments();
    panels::ALL.iter().for_each(|(place, labels)| all.labels(place, labels));
    all.cards();
    all.change();
    all.processes();
    all.focus_area();
    all.topics("help", help::TOPICS);
    for shortcut in help::SHORTCUTS {
        all.add(format!("shortcut/{}", shortcut.id), shortcut.does, Use::Sentence);
    }
    all.stage_prompts();
    all.terms("activities", &Activity::ALL.map(activity));
    all.topics("about", about::TOPICS);
    all.methods();
    all.terms("library", &library::Kind::ALL.iter().map(|kind| kind.term()).collect::<Vec<_>>());
    for (list, heading) in library::PARTS {
        all.add(format!("library/{list}"), heading, Use::Label);
    }
    all.found
}

#[derive(Default)]
pub(super) struct Walk {
    found: Vec<Found>,
    /// Phases that formats share are walked over once.
    phases: HashSet<String>,
}

impl Walk {
    pub(super) fn add(&mut self, place: String, text: &str, used: Use) {
        self.found.push(Found { place, text: text.to_owned(), used });
    }

    pub(super) fn line(&mut self, place: &str, line: &Worded, asked: bool) {
        self.pair(format!("{place}/{}", line.id), line.coach, line.own, asked);
    }

    fn pair(&mut self, place: String, coach: &str, own: &str, asked: bool) {
        self.add(place.clone(), coach, if asked { Use::Asked } else { Use::Sentence });
        if !own.is_empty() {
            self.add(place, own, if asked { Use::AskedOneself } else { Use::Sentence });
        }
    }

    pub(super) fn worded(&mut self, place: &str, lines: &[Worded], asked: bool) {
        lines.iter().for_each(|line| self.line(place, line, asked));
    }

    fn labels(&mut self, place: &str, labels: &[panels::Label]) {
        for panels::Label { name, hint } in labels {
            for text in [name.coach, name.own].into_iter().filter(|text| !text.is_empty()) {
                self.add(format!("panel/{place}/{}", name.id), text, Use::Label);
            }
            if !hint.coach.is_empty() {
                self.line(&format!("panel/{place}"), hint, false);
            }
        }
    }

    pub(super) fn terms(&mut self, place: &str, terms: &[Term]) {
        for term in terms {
            self.add(format!("{place}/{}", term.id), term.name, Use::Label);
            if !term.hint.is_empty() {
                self.add(format!("{place}/{}", term.id), term.hint, Use::Sentence);
            }
        }
    }

    fn groups(&mut self, place: &str, groups: &[Group]) {
        for group in groups {
            self.add(format!("{place}/{}", group.id), group.name, Use::Label);
            self.terms(&format!("{place}/{}", group.id), group.terms);
        }
    }

    fn tip(&mut self, tip: &Tip) {
        self.add(format!("tip/{}", tip.text.id), tip.name, Use::Label);
        self.line("tip", &tip.text, false);
    }

    fn topics(&mut self, place: &str, topics: &[Topic]) {
        for topic in topics {
            self.add(format!("{place}/{}", topic.id), topic.title, Use::Label);
            for (number, paragraph) in topic.paragraphs.iter().enumerate() {
                self.add(format!("{place}/{}/{number}", topic.id), paragraph, Use::Sentence);
            }
        }
    }

    fn stage_prompts(&mut self) {
        for moment in Moment::ALL {
            self.add(format!("moment/{}", moment.slug()), stage_prompts::name(moment), Use::Label);
            for stance in Stance::ALL {
                self.worded("stage-prompts", stage_prompts::prompts(moment, stance), true);
            }
        }
    }

    fn formats(&mut self) {
        for format in formats() {
            let id = format.id.as_str();
            self.add(format!("{id}/name"), &format.name, Use::Label);
            self.add(format!("{id}/description"), &format.description, Use::Sentence);
            if !format.source.is_empty() {
                self.add(format!("{id}/source"), &format.source, Use::Sentence);
            }
            for phase in &format.phases {
                self.add(format!("{id}/{}", phase.id), &phase.name, Use::Label);
                if self.phases.insert(format!("purpose {}", phase.purpose)) {
                    self.add(format!("{id}/{}/purpose", phase.id), &phase.purpose, Use::Sentence);
                }
                if !self.phases.insert(phase.prompts[0].id.to_string()) {
                    continue;
                }
                for prompt in &phase.prompts {
                    self.pair(format!("prompt/{}", prompt.id), &prompt.coach, &prompt.own, true);
                }
                for item in &phase.checklist {
                    self.pair(format!("{id}/{}/{}", phase.id, item.id), &item.coach, &item.own, false);
                }
            }
        }
    }
}
