//! Every place there is, for the tests: one of each, with its address in `tests/fixtures/places.txt`, which the browser
//! tests walk.

use std::collections::BTreeSet;

use super::{Fill, Paper, Route, Way, Wizard, WizardPage};
use crate::domain::{Concern, Id, Stance};

/// An id of no record.
const ID: &str = "some-id";
/// The addresses, one to a line, with `{id}` for whatever id stands there.
const ADDRESSES: &str = include_str!("../../tests/fixtures/places.txt");

fn id<T>() -> Id<T> {
    Id::fixed(ID)
}

fn wizards() -> Vec<Wizard> {
    vec![
        Wizard::Vision(id()),
        Wizard::NewThreeMonthGoal(id()),
        Wizard::ThreeMonthGoal(id()),
        Wizard::NewWeeklyGoal(id()),
        Wizard::FromIdea(id()),
        Wizard::Review(id()),
        Wizard::ThreeMonthFrom(id(), 0),
        Wizard::WeekFrom(id(), 11),
        Wizard::NewConcern(id(), Concern::Other),
        Wizard::NewConcern(id(), Concern::Eating),
        Wizard::Concern(id()),
        Wizard::ForArea(id()),
        Wizard::Stage(id()),
        Wizard::Rulers(id()),
        Wizard::Take(id(), Id::fixed("wheel")),
        Wizard::Answers(id()),
        Wizard::Fill,
        Wizard::HandedOver(id(), Id::fixed("swls")),
    ]
}

fn filling() -> Vec<Fill> {
    vec![Fill::Start, Fill::Done, Fill::Send(id()), Fill::HandOver(id()), Fill::Add(id()), Fill::Thanks(id())]
}

/// One of each place, and of a wizard its first question.
fn every() -> Vec<Route> {
    let plain = [
        Route::Today,
        Route::Welcome(None),
        Route::Welcome(Some(Way::Coach)),
        Route::Welcome(Some(Way::Own(1))),
        Route::Welcome(Some(Way::Own(3))),
        Route::Welcome(Some(Way::Sample)),
        Route::Clients,
        Route::Client(id()),
        Route::NewSession(None),
        Route::NewSession(Some(id())),
        Route::Prepare(id()),
        Route::Live(id()),
        Route::After(id()),
        Route::CheckAnswers(id()),
        Route::Summary(id()),
        Route::Present(id()),
        Route::Print(Paper::ClientSummary, id()),
        Route::Print(Paper::CoachSummary, id()),
        Route::Board(id()),
        Route::PrintBoard(id()),
        Route::WeeklyGoal(id()),
        Route::AdjustGoal(id()),
        Route::Week,
        Route::Journey,
        Route::Goals(id()),
        Route::Concerns(id()),
        Route::Referral(id()),
        Route::PrintReferral(id()),
        Route::PrintRelease(id()),
        Route::Stages(id()),
        Route::FocusArea(id()),
        Route::StageCard(id(), Stance::Cant),
        Route::Assessments(id()),
        Route::Assessment(id()),
        Route::Review(id()),
        Route::PrintAssessment(id()),
        Route::Questionnaire(id()),
        Route::Progress,
        Route::Ideas,
        Route::Library,
        Route::Format(id()),
        Route::Browse(String::new()),
        Route::Browse("q=a%20b&kind=spark".into()),
        Route::PromptSet(id()),
        Route::More,
        Route::Settings,
        Route::Data,
        Route::Help,
        Route::About,
        Route::Unknown("nowhere".into()),
    ];
    let wizards = wizards().into_iter().map(Wizard::start);
    plain.into_iter().chain(filling().into_iter().map(Route::Fill)).chain(wizards).collect()
}

/// The name of a variant, and all names. A variant that is missing does not compile.
macro_rules! names {
    ($of:ident, $all:ident, $type:ident: $($name:ident)*) => {
        fn $of(one: &$type) -> &'static str {
            match one { $($type::$name { .. } => stringify!($name)),* }
        }
        const $all: &[&str] = &[$(stringify!($name)),*];
    };
}

names!(of_route, ROUTES, Route: Today Welcome Clients Client NewSession Prepare Live After CheckAnswers Summary Present
    Print Board PrintBoard Wizard WeeklyGoal AdjustGoal Week Journey Goals Concerns Referral PrintReferral PrintRelease
    Stages FocusArea StageCard Assessments Assessment Review PrintAssessment Fill Questionnaire Progress Ideas Library
    Format Browse PromptSet More Settings Data Help About Unknown);
names!(of_wizard, WIZARDS, Wizard: Vision NewThreeMonthGoal ThreeMonthGoal NewWeeklyGoal FromIdea Review ThreeMonthFrom
    WeekFrom NewConcern Concern ForArea Stage Rulers Take Answers Fill HandedOver);
names!(of_filling, FILLING, Fill: Start Done Send HandOver Add Thanks);

fn assert_all<T>(all: &[&str], ones: &[T], name: fn(&T) -> &'static str) {
    let named: BTreeSet<_> = ones.iter().map(name).collect();
    assert_eq!(named, all.iter().copied().collect());
}

#[test]
fn the_list_has_one_of_each() {
    assert_all(ROUTES, &every(), of_route);
    assert_all(WIZARDS, &wizards(), of_wizard);
    assert_all(FILLING, &filling(), of_filling);
}

#[test]
fn every_place_parses_back() {
    for place in every() {
        assert_eq!(Route::parse(&place.href()), place);
    }
}

#[test]
fn every_page_of_every_wizard_parses_back() {
    let pages = [1, 2, 11].map(WizardPage::Question).into_iter();
    for page in pages.chain([1, 9].map(WizardPage::Change)).chain([WizardPage::Check]) {
        for wizard in wizards() {
            let route = Route::Wizard(wizard, page);
            assert_eq!(Route::parse(&route.href()), route);
        }
    }
}

#[test]
fn the_browser_tests_know_every_address() {
    let addresses: Vec<_> = every().iter().map(|place| place.href().replace(ID, "{id}")).collect();
    assert_eq!(ADDRESSES.lines().collect::<Vec<_>>(), addresses, "tests/fixtures/places.txt");
}
