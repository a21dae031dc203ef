//! What a client sees on the shared screen, phase by phase.

use cairn::domain::{
    Format, Id, Session, SessionCommand, Settings, SettingsCommand, Timestamp, Voice,
    document::{ClientView, present::CalmClock},
};

use super::fixture::{Store, format, whole_session};

fn reopened() -> (Store, Id<Session>, Format) {
    let (mut store, id) = whole_session(Voice::Coach);
    store.run(SessionCommand::Start { id: id.clone() });
    (store, id, format())
}

fn in_phase(store: &mut Store, id: &Id<Session>, phase: usize) -> ClientView {
    store.run(SessionCommand::GoTo { id: id.clone(), phase });
    ClientView::of(&store.model, id, Some(&format()), Timestamp(0)).unwrap()
}

#[test]
fn each_phase_brings_what_it_works_with() {
    let (mut store, id, _) = reopened();
    let review = in_phase(&mut store, &id, 1);
    assert_eq!((review.phase.as_str(), review.question.as_deref()), ("Goal review", Some("What matters most to you?")));
    assert_eq!(review.goals, ["Walk after lunch"]);
    assert!(review.ideas.is_empty() && review.ruler.is_none());

    let moment = in_phase(&mut store, &id, 3);
    assert_eq!(moment.ideas.iter().map(|idea| idea.chosen).collect::<Vec<_>>(), [false, true]);
    assert!(moment.goals.is_empty());

    let setting = in_phase(&mut store, &id, 4);
    assert_eq!(setting.goals, ["I put the light out at 22:30, Sunday to Thursday"]);
    assert!(in_phase(&mut store, &id, 2).ruler.is_some());
}

#[test]
fn the_clock_is_calm_and_can_be_hidden() {
    let (mut store, id, format) = reopened();
    store.run(SessionCommand::GoTo { id: id.clone(), phase: 5 });
    store.run(SessionCommand::Pause { id: id.clone() });
    let clock = |store: &Store| ClientView::of(&store.model, &id, Some(&format), Timestamp(0)).unwrap().clock;
    // 108 s planned, 100 s spent.
    assert_eq!(clock(&store), Some(CalmClock { minutes_left: 1, paused: true }));
    store.run(SettingsCommand::HideTimer(true));
    assert!(store.model.settings().id.as_str() == Settings::ID && clock(&store).is_none());
}
