//! The trash: what any command removes can be put back whole, for thirty days, and is gone after them.

use std::{cell::Cell, collections::BTreeMap, sync::Arc};

use crate::support::{Dice, figure, full_store, store};
use cairn::{
    domain::*,
    store::{Backend as _, Fault, MemoryBackend, Opened, Repo, Space, erased_with},
};

const NOW: Timestamp = Timestamp(1_770_000_000_000);

fn judge(model: &Model, command: impl Into<Command>, now: Timestamp) -> Result<Changes, Rejected> {
    thread_local!(static IDS: Cell<u128> = const { Cell::new(1 << 100) });
    let random = || IDS.replace(IDS.get() + 1);
    let today = NaiveDate::from_ymd_opt(2026, 2, 2).unwrap();
    apply(model, command.into(), &Ctx { now, today, zone: "", random: &random })
}

fn run(model: &mut Model, command: impl Into<Command>) -> Changes {
    let changes = judge(model, command, NOW).expect("the command is valid");
    model.patch(&changes);
    changes
}

fn only_entry(changes: &Changes) -> Arc<Trashed> {
    changes.added::<Trashed>().expect("something was removed").clone()
}

fn without_trash(model: &Model) -> Model {
    let mut bare = model.clone();
    bare.trash = Table::default();
    bare
}

fn age(entry: &Trashed, span: Span) -> Timestamp {
    entry.at + span
}

/// Every way in which a person removes a whole record.
fn removals(model: &Model) -> Vec<(&'static str, Command)> {
    let mut all: Vec<(&'static str, Command)> = Vec::new();
    all.extend(model.clients.iter().map(|r| ("client", ClientCommand::Remove { id: r.id.clone() }.into())));
    all.extend(model.visions.iter().map(|r| {
        let empty = Vision { id: r.id.clone(), ..Vision::draft(r.client.clone(), r.revised) };
        ("vision", GoalCommand::SaveVision { vision: Box::new(empty) }.into())
    }));
    all.extend(
        model
            .three_month_goals
            .iter()
            .map(|r| ("three-month goal", GoalCommand::RemoveThreeMonthGoal { id: r.id.clone() }.into())),
    );
    all.extend(model.sessions.iter().map(|r| ("session", SessionCommand::Remove { id: r.id.clone() }.into())));
    all.extend(
        model.weekly_goals.iter().map(|r| ("weekly goal", GoalCommand::RemoveWeeklyGoal { id: r.id.clone() }.into())),
    );
    all.extend(model.check_ins.iter().map(|r| ("check-in", GoalCommand::RemoveCheckIn { id: r.id.clone() }.into())));
    all.extend(model.notes.iter().map(|r| ("note", NoteCommand::Remove { id: r.id.clone() }.into())));
    all.extend(model.ideas.iter().map(|r| ("idea", IdeaCommand::Remove { id: r.id.clone() }.into())));
    all.extend(model.boards.iter().map(|r| ("board", BoardCommand::Remove { id: r.id.clone() }.into())));
    all.extend(model.clusters.iter().map(|r| ("group", BoardCommand::RemoveCluster { id: r.id.clone() }.into())));
    all.extend(model.focus_areas.iter().map(|r| ("focus area", FocusAreaCommand::Remove { id: r.id.clone() }.into())));
    all.extend(model.referrals.iter().map(|r| ("concern", ReferralCommand::Remove { id: r.id.clone() }.into())));
    all.extend(model.prompt_sets.iter().map(|r| ("prompt set", PromptSetCommand::Remove { id: r.id.clone() }.into())));
    all.extend(
        model
            .questionnaires
            .iter()
            .map(|r| ("questionnaire", QuestionnaireCommand::Remove { id: r.id.clone() }.into())),
    );
    all.extend(model.formats.iter().map(|r| ("format", FormatCommand::Remove { id: r.id.clone() }.into())));
    all.extend(model.assessments.iter().map(|r| ("assessment", AssessmentCommand::Remove { id: r.id.clone() }.into())));
    all
}

#[test]
fn whatever_is_removed_comes_back_whole_in_one_step() {
    const STORES: u64 = 400;
    let mut restored: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..STORES {
        let mut before = store(&mut Dice::new(seed), 40).model;
        before.trash = Table::default();
        for (what, command) in removals(&before) {
            // Some may not be removed, such as an idea while ideas are gathered.
            let Ok(changes) = judge(&before, command, NOW) else { continue };
            if changes.removed.is_empty() {
                continue;
            }
            let mut after = before.clone();
            after.patch(&changes);
            let entry = only_entry(&changes);
            assert_eq!(after.trash.len(), 1, "{what}: one command, one entry");
            assert_eq!(entry.records.len(), changes.removed.len(), "{what}: everything that went is in it");

            let has_home = entry.home.as_ref().is_none_or(|home| {
                Kind::from_slug(&home.kind).is_some_and(|kind| before.record(kind, &home.id).is_some())
            });
            match judge(&after, TrashCommand::Restore { id: entry.id.clone() }, NOW) {
                Ok(changes) => {
                    let mut back = after.clone();
                    back.patch(&changes);
                    assert_eq!(back, before, "seed {seed}: a {what}, its links and all that was its own");
                    *restored.entry(what).or_default() += 1;
                    back.patch(&changes.reversed());
                    assert_eq!(back, after, "seed {seed}: undo takes the restoring back");
                }
                // Two visions of one person, or a record that had no place before: only the dice make those.
                Err(why) => assert!(what == "vision" || !has_home, "seed {seed}: {what}: {why}"),
            }
            after.patch(&changes.reversed());
            assert_eq!(after, before, "seed {seed}: undo takes the entry away");
        }
    }
    let total: usize = restored.values().sum();
    assert_eq!(restored.len(), 16, "{restored:?}");
    figure(&format!("trash: N = {total} removals of {} kinds restored whole: {restored:?}", restored.len()));
}

#[test]
fn an_entry_stays_for_thirty_days_and_no_longer() {
    let mut model = Model::default();
    let client: Id<Client> = run(&mut model, ClientCommand::Add { name: "Maya".into() }).added_id().unwrap();
    let entry = only_entry(&run(&mut model, ClientCommand::Remove { id: client }));
    let expires = |model: &Model, now| !judge(model, TrashCommand::Expire, now).unwrap().is_empty();
    let minute = Span::minutes(1);
    assert!(!expires(&model, age(&entry, Span(Trashed::KEPT.0 - minute.0))));
    assert!(expires(&model, age(&entry, Trashed::KEPT)));
    // A clock that is behind the entry, by however much, lets go of nothing.
    for days in [1, 29, 31, 365, 10_000] {
        let earlier = Timestamp(entry.at.0 - days * 86_400_000);
        assert!(!expires(&model, earlier), "{days} days before");
    }
    let changes = judge(&model, TrashCommand::Expire, age(&entry, Trashed::KEPT)).unwrap();
    model.patch(&changes);
    assert_eq!(model.records().count(), 0, "what is let go of goes to no other trash");
}

#[test]
fn a_line_comes_back_with_the_session_and_the_client_it_was_in() {
    let mut model = full_store(20_000).model;
    let before = model.clone();
    let note = model.notes.iter().find(|note| note.session.is_some()).unwrap().clone();
    let line = only_entry(&run(&mut model, NoteCommand::Remove { id: note.id.clone() }));
    run(&mut model, SessionCommand::Remove { id: note.session.clone().unwrap() });
    run(&mut model, ClientCommand::Remove { id: note.client.clone() });
    assert_eq!(model.trash.len(), 3);
    run(&mut model, TrashCommand::Restore { id: line.id.clone() });
    assert_eq!(model, before);
}

#[test]
fn what_has_come_back_meanwhile_is_not_doubled() {
    let mut model = full_store(20_000).model;
    let before = model.clone();
    let client = model.clients.iter().next().unwrap().id.clone();
    let removal = run(&mut model, ClientCommand::Remove { id: client.clone() });
    let entry = only_entry(&removal);
    // Half of it comes back by another way, and one record with other words.
    let mut back = removal.removed.clone();
    back.truncate(back.len() / 2);
    let AnyRecord::Client(kept) = &back[0] else { panic!("the client comes first") };
    back[0] = AnyRecord::Client(Arc::new(Client { about: "written since".into(), ..Client::clone(kept) }));
    model.patch(&Changes { added: back, ..Changes::default() });
    run(&mut model, TrashCommand::Restore { id: entry.id.clone() });
    assert_eq!(model.clients.get(&client).unwrap().about, "written since");
    assert_eq!(model.records().count(), before.records().count());
    assert!(model.trash.is_empty());
}

#[test]
fn erasing_a_client_for_good_contains_their_trash_and_nobody_elses() {
    let mut model = full_store(60_000).model;
    let of = |model: &Model, nth: usize| model.clients.iter().nth(nth).unwrap().id.clone();
    let (maya, other) = (of(&model, 0), of(&model, 1));
    for client in [&maya, &other] {
        let session = model
            .sessions
            .iter()
            .find(|session| session.client == *client)
            .expect("the store is large enough")
            .id
            .clone();
        let line = model.notes_of(&session).first().unwrap().id.clone();
        run(&mut model, NoteCommand::Remove { id: line });
        run(&mut model, SessionCommand::Remove { id: session });
    }
    let entry = only_entry(&run(&mut model, ClientCommand::Remove { id: maya.clone() }));
    assert_eq!((model.trash(Some(&maya)).len(), model.trash(Some(&other)).len()), (3, 2));
    let erased = model.trash_with(std::slice::from_ref(&entry.id));
    assert_eq!(erased.len(), 3);
    assert!(erased_with(&erased).len() > entry.records.len());
    run(&mut model, TrashCommand::Erase { ids: vec![entry.id.clone()] });
    assert_eq!((model.trash(Some(&maya)).len(), model.trash(Some(&other)).len()), (0, 2));
    assert!(judge(&model, TrashCommand::Restore { id: entry.id.clone() }, NOW).is_err());
}

#[test]
fn of_a_session_erased_for_good_no_line_is_left_without_a_place() {
    let mut model = full_store(20_000).model;
    let note = model.notes.iter().find(|note| note.session.is_some()).unwrap().clone();
    run(&mut model, NoteCommand::Remove { id: note.id.clone() });
    let session = only_entry(&run(&mut model, SessionCommand::Remove { id: note.session.clone().unwrap() }));
    run(&mut model, TrashCommand::Erase { ids: vec![session.id.clone()] });
    assert!(model.trash.is_empty());
}

/// A record that this version cannot read stays in the entry, as it is.
#[test]
fn what_cannot_be_read_stays_in_the_trash() {
    let mut model = full_store(20_000).model;
    let client = model.clients.iter().next().unwrap().id.clone();
    let entry = only_entry(&run(&mut model, ClientCommand::Remove { id: client.clone() }));
    let mut odd = Trashed::clone(&entry);
    odd.records.push(Removed { kind: "horoscope".into(), id: "x".into(), d: serde_json::json!({"sign": 3}) });
    let session = odd.records.iter_mut().find(|removed| removed.kind == "session").unwrap();
    session.d["pacing"]["current"] = 99.into();
    let odd_ones: Vec<Removed> = odd.records.iter().filter(|removed| removed.read().is_err()).cloned().collect();
    assert_eq!(odd_ones.len(), 2);
    model.patch(&Changes { added: vec![AnyRecord::Trashed(odd.into())], ..Changes::default() });
    run(&mut model, TrashCommand::Restore { id: entry.id.clone() });
    assert!(model.clients.get(&client).is_some());
    assert_eq!(model.trash.get(&entry.id).unwrap().records, odd_ones);
    let again = judge(&model, TrashCommand::Restore { id: entry.id.clone() }, NOW);
    assert!(matches!(again, Err(Rejected::NotPossible(_))));
}

#[test]
fn a_link_that_was_changed_since_stays_as_it_is() {
    let mut model = full_store(20_000).model;
    let goal = model.weekly_goals.iter().find(|goal| goal.session.is_some()).unwrap().clone();
    let entry = only_entry(&run(&mut model, SessionCommand::Remove { id: goal.session.clone().unwrap() }));
    assert_eq!(model.weekly_goals.get(&goal.id).unwrap().session, None);
    let elsewhere = WeeklyGoal { session: Some(Id::fixed("another")), ..WeeklyGoal::clone(&goal) };
    model.patch(&Changes { added: vec![AnyRecord::WeeklyGoal(elsewhere.into())], ..Changes::default() });
    run(&mut model, TrashCommand::Restore { id: entry.id.clone() });
    assert_eq!(model.weekly_goals.get(&goal.id).unwrap().session, Some(Id::fixed("another")));
}

/// A person who has only a trash is no new user.
#[test]
fn a_trash_is_something_that_a_person_has_kept() {
    let mut model = Model::default();
    let client: Id<Client> = run(&mut model, ClientCommand::Add { name: "Maya".into() }).added_id().unwrap();
    run(&mut model, ClientCommand::Remove { id: client });
    assert!(!model.is_untouched());
    assert_eq!(without_trash(&model), Model::default());
}

/// A client with fifty sessions makes one large record: where localStorage is full, the durable copy carries it.
#[test]
fn a_large_removal_into_full_storage_loses_nothing() {
    let whole = full_store(400_000);
    let local = MemoryBackend::default();
    let open = |local: &MemoryBackend| Repo::open(local.clone(), Space::Own, Device::fixed("device"), NOW);
    let Opened { mut repo, model: mut now } = open(&local);
    // All of it is one client's.
    let mut records: Vec<AnyRecord> = whole.model.records().collect();
    let maya = Id::<Client>::fixed("client-0");
    for record in &mut records {
        if let AnyRecord::Session(session) = record {
            *record = AnyRecord::Session(Arc::new(Session { client: maya.clone(), ..Session::clone(session) }));
        }
    }
    let all = Changes { added: records, ..Changes::default() };
    repo.commit(&now, &all, NOW).unwrap();
    now.patch(&all);
    let mut twin: BTreeMap<String, String> = BTreeMap::new();
    let pump = |repo: &mut Repo<MemoryBackend>, twin: &mut BTreeMap<String, String>| {
        let batch = repo.for_twin();
        for (key, value) in &batch {
            match value {
                Some(value) => twin.insert(key.clone(), value.clone()),
                None => twin.remove(key),
            };
        }
        repo.twin_confirmed(&batch)
    };
    assert_eq!(pump(&mut repo, &mut twin), None);
    let used: usize = local.texts().iter().map(|(key, text)| key.len() + text.len()).sum();
    local.limit(used + 1_000);
    let removal = judge(&now, ClientCommand::Remove { id: maya.clone() }, NOW).unwrap();
    let size = AnyRecord::Trashed(only_entry(&removal)).encode().len();
    assert!(removal.removed.len() > 50 && size > 100_000, "{} records, {size} bytes", removal.removed.len());
    let fault = repo.commit(&now, &removal, NOW).unwrap();
    assert!(fault.is_some(), "the journal does not fit");
    now.patch(&removal);

    // Before the durable copy has it, the old records all stand; afterwards the removal does, in both.
    assert!(open(&local).model.clients.get(&maya).is_some());
    let left = pump(&mut repo, &mut twin);
    let Opened { repo: mut again, model } = open(&local);
    let found = again.reconcile(&model, twin.clone().into_iter().collect());
    let mut healed = model;
    healed.patch(&found.changes);
    assert_eq!(healed, now);
    // It takes a little more room than the records did. Whoever lets go of it has room again.
    assert_eq!(left, Some(Fault::Full));
    let ids = now.trash.iter().map(|entry| entry.id.clone()).collect();
    let erased = judge(&now, TrashCommand::Erase { ids }, NOW).unwrap();
    repo.commit(&now, &erased, NOW).unwrap();
    assert_eq!(pump(&mut repo, &mut twin), None);
    figure(&format!(
        "trash: a removal of {} records, {size} bytes in one, into {used} bytes of full storage: 0 lost",
        removal.removed.len()
    ));
}

/// What is erased leaves nothing beside it either: no text set aside, no draft.
#[test]
fn nothing_stands_beside_what_was_erased() {
    let local = MemoryBackend::default();
    let open = || Repo::open(local.clone(), Space::Own, Device::fixed("device"), NOW);
    let Opened { mut repo, mut model } = open();
    let commit = |repo: &mut Repo<MemoryBackend>, model: &mut Model, command: Command| {
        let changes = judge(model, command, NOW).unwrap();
        repo.commit(model, &changes, NOW).unwrap();
        model.patch(&changes);
        changes
    };
    let mut add = |name: &str| {
        let added = commit(&mut repo, &mut model, ClientCommand::Add { name: name.into() }.into());
        added.added_id::<Client>().unwrap()
    };
    let (maya, _) = (add("CANARY"), add("Other"));
    // A damaged text beside the client's record.
    local.set(&format!("cairn:q:1a2b3c4d:cairn:r:client:{maya}"), "{ CANARY, damaged").unwrap();
    let Opened { mut repo, mut model } = open();
    let mut other_tab = open().repo;
    let before = local.texts();
    assert_eq!((repo.quarantine().len(), other_tab.quarantine().len()), (1, 1));
    commit(&mut repo, &mut model, ClientCommand::Remove { id: maya.clone() }.into());
    let ids: Vec<_> = model.trash.iter().map(|entry| entry.id.clone()).collect();
    let erased = erased_with(&model.trash_with(&ids));
    commit(&mut repo, &mut model, TrashCommand::Erase { ids }.into());
    repo.erase_beside(&erased).unwrap();
    let heard = |text: &str| text.contains("CANARY");
    assert!(local.texts().values().all(|text| !heard(text)), "{:?}", local.texts());
    assert!(repo.for_twin().iter().all(|(_, text)| !text.as_deref().is_some_and(heard)));
    assert!(repo.quarantine().is_empty());
    assert!(local.texts().values().any(|text| text.contains("Other")));
    // Another open tab hears of it.
    for gone in before.keys().filter(|key| !local.texts().contains_key(*key)) {
        other_tab.absorb_removal(gone);
    }
    assert!(other_tab.quarantine().is_empty() && other_tab.beside_records().is_empty());
}
