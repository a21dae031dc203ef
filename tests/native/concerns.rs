//! Concerns and referral: notes that stay private, the kind pause, and the two papers.
use std::cell::Cell;

use cairn::{
    content::concerns::{self, CARDS},
    domain::{
        Changes, Client, ClientCommand, Command, Concern, Ctx, Id, Model, NaiveDate, Referral, ReferralCommand,
        Rejected, Reply, SettingsCommand, Timestamp, Voice, apply,
    },
};

#[derive(Default)]
struct World {
    model: Model,
    ids: Cell<u128>,
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

impl World {
    fn run(&mut self, command: impl Into<Command>) -> Result<Changes, Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let ctx = Ctx { now: Timestamp(self.ids.get() as i64), today: day(20), zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx)?;
        let before = self.model.clone();
        self.model.patch(&changes);
        let mut undone = self.model.clone();
        undone.patch(&changes.reversed());
        assert_eq!(undone, before, "every change is taken back exactly");
        Ok(changes)
    }

    fn client(&mut self, name: &str) -> Id<Client> {
        self.run(ClientCommand::Add { name: name.into() }).unwrap().added_id().unwrap()
    }

    fn note(&mut self, referral: Referral) -> Id<Referral> {
        let command = ReferralCommand::Save { id: None, referral: Box::new(referral) };
        self.run(command).unwrap().added_id().unwrap()
    }
}

fn about(client: &Id<Client>) -> Referral {
    Referral {
        facts: "  Came late twice\nand looked worn out ".into(),
        said: "I said that I was worried".into(),
        offered: "The practice in Mill Lane".into(),
        reply: Some(Reply::Declined),
        ask_again: Some(day(27)),
        ..Referral::draft(client.clone(), Concern::Depression, day(20))
    }
}

#[test]
fn a_note_is_kept_changed_settled_and_removed_and_each_step_can_be_undone() {
    let mut world = World::default();
    let maya = world.client("Maya");
    let id = world.note(about(&maya));
    let kept = world.model.referrals.get(&id).unwrap().clone();
    assert_eq!(kept.facts, "Came late twice\nand looked worn out");
    let changed = Referral { outcome: "She went".into(), settled: true, ..(*kept).clone() };
    world.run(ReferralCommand::Save { id: Some(id.clone()), referral: Box::new(changed) }).unwrap();
    let settled = world.model.referrals.get(&id).unwrap();
    assert!(settled.settled && settled.outcome == "She went" && settled.at == kept.at);
    world.run(ReferralCommand::Remove { id }).unwrap();
    assert!(world.model.referrals.is_empty());
}

#[test]
fn an_empty_note_is_refused_with_a_sentence() {
    let mut world = World::default();
    let maya = world.client("Maya");
    let empty = Referral::draft(maya, Concern::Anxiety, day(20));
    let refused = world.run(ReferralCommand::Save { id: None, referral: Box::new(empty) }).unwrap_err();
    assert_eq!(refused.to_string(), "Write what you noticed, what was said, or what you offered.");
}

#[test]
fn notes_go_with_their_client_and_come_back_with_them() {
    let mut world = World::default();
    let (maya, jo) = (world.client("Maya"), world.client("Jo"));
    world.note(about(&maya));
    let other = world.note(about(&jo));
    let removed = world.run(ClientCommand::Remove { id: maya.clone() }).unwrap();
    assert_eq!(world.model.referrals.iter().map(|note| note.id.clone()).collect::<Vec<_>>(), [other]);
    world.model.patch(&removed.reversed());
    assert_eq!(world.model.referrals_of(&maya).len(), 1);
}

#[test]
fn the_latest_note_comes_first() {
    let mut world = World::default();
    let maya = world.client("Maya");
    let early = world.note(Referral { on: day(3), ..about(&maya) });
    let late = world.note(about(&maya));
    let later = world.note(about(&maya));
    let order: Vec<_> = world.model.referrals_of(&maya).iter().map(|note| note.id.clone()).collect();
    assert_eq!(order, [later, late, early]);
}

#[test]
fn coaching_pauses_only_while_help_is_declined_and_nothing_is_settled() {
    let maya = Id::fixed("maya");
    let note = about(&maya);
    assert!(note.pauses_coaching());
    assert!(!Referral { settled: true, ..note.clone() }.pauses_coaching());
    assert!(!Referral { reply: Some(Reply::Accepted), ..note.clone() }.pauses_coaching());
    assert!(!Referral { reply: None, ..note }.pauses_coaching());
}

#[test]
fn the_numbers_to_call_are_the_persons_own() {
    let mut world = World::default();
    assert!(world.model.settings().emergency_number.is_empty());
    world.run(SettingsCommand::EmergencyNumber(" 144 ".into())).unwrap();
    world.run(SettingsCommand::LocalServices("Mill Lane practice\nCrisis line".into())).unwrap();
    let settings = world.model.settings();
    assert_eq!((&*settings.emergency_number, &*settings.local_services), ("144", "Mill Lane practice\nCrisis line"));
}

#[test]
fn every_concern_has_a_card_and_a_name_in_both_wordings() {
    for concern in Concern::ALL {
        assert_eq!(Concern::from_slug(concern.slug()), Some(concern));
        assert_eq!(concerns::card(concern.slug()).is_some(), concern != Concern::Other);
        assert_ne!(concerns::name(concern, Voice::Coach), "");
        assert_ne!(concerns::name(concern, Voice::Own), concerns::name(concern, Voice::Coach));
    }
    assert!(CARDS.iter().all(|card| Concern::from_slug(card.id).is_some()));
}

#[test]
fn the_form_for_a_doctor_is_empty_but_for_the_name_that_was_wished() {
    let blank = concerns::release(Voice::Coach, "");
    insta::assert_snapshot!("release.txt", blank.to_text());
    insta::assert_snapshot!("release.html", blank.to_html());
    let named = concerns::release(Voice::Coach, "Maya").to_markdown();
    insta::assert_snapshot!("release.md", named);
    assert_eq!(named.matches("Maya").count(), 1);
    let own = concerns::release(Voice::Own, "").to_text();
    assert!(!own.contains("Coach, and how") && own.contains("I would like to begin regular exercise"));
}

#[test]
fn a_note_on_paper_holds_what_was_written_and_no_verdict() {
    let note = Referral { outcome: "She is thinking about it".into(), ..about(&Id::fixed("maya")) };
    let paper = concerns::note(&note, Voice::Coach, "Maya");
    insta::assert_snapshot!("note.md", paper.to_markdown());
    assert_eq!(paper.file_stem, "concern-depression-2026-11-20");
    insta::assert_snapshot!("note-own.txt", concerns::note(&note, Voice::Own, "").to_text());
}
