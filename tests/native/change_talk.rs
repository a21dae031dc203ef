//! What a client says in favour of changing: kept as their own words, and heard again in a useful order.
use std::cell::Cell;

use cairn::{
    content::change_talk::KINDS,
    domain::{
        BoardCommand, ChangeTalk, Changes, Client, ClientCommand, Command, Ctx, Id, Model, NaiveDate, Note,
        NoteCommand, Rejected, Timestamp, apply,
        board::{Stance, Weighing},
    },
};

#[derive(Default)]
struct World {
    model: Model,
    ids: Cell<u128>,
}

impl World {
    fn run(&mut self, command: impl Into<Command>) -> Result<Changes, Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let ctx = Ctx { now: Timestamp(self.ids.get() as i64 * 1_000), today, zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx)?;
        self.model.patch(&changes);
        Ok(changes)
    }

    fn client(&mut self) -> Id<Client> {
        self.run(ClientCommand::Add { name: "Maya".into() }).unwrap().added_id().unwrap()
    }

    fn say(&mut self, client: &Id<Client>, text: &str, talk: ChangeTalk) -> Id<Note> {
        let (client, text) = (client.clone(), text.to_owned());
        self.run(NoteCommand::Say { client, session: None, text, talk }).unwrap().added_id().unwrap()
    }
}

#[test]
fn what_moves_is_heard_before_what_prepares_and_nothing_twice() {
    let mut world = World::default();
    let (maya, noor) = (world.client(), world.client());
    world.say(&maya, "I will walk", ChangeTalk::Commitment);
    world.say(&maya, "I want to sleep", ChangeTalk::Desire);
    world.say(&maya, "i will walk ", ChangeTalk::TakingSteps);
    world.say(&noor, "I can", ChangeTalk::Ability);
    let words =
        |count| world.model.words_to_replay(&maya, count).iter().map(|note| note.text.clone()).collect::<Vec<_>>();
    assert_eq!(words(9), ["i will walk", "I want to sleep"]);
    assert_eq!(words(1), ["i will walk"]);
    assert_eq!(world.model.change_talk_of(&maya).len(), 3);
}

#[test]
fn a_tag_can_be_changed_and_taken_off_and_shares_nothing() {
    let mut world = World::default();
    let client = world.client();
    let id = world.say(&client, "I could try", ChangeTalk::Ability);
    assert!(!world.model.notes.get(&id).unwrap().visibility.client);
    world.run(NoteCommand::Tag { id: id.clone(), talk: Some(ChangeTalk::Activation) }).unwrap();
    assert_eq!(world.model.notes.get(&id).unwrap().change_talk, Some(ChangeTalk::Activation));
    world.run(NoteCommand::Tag { id: id.clone(), talk: None }).unwrap();
    assert!(world.model.change_talk_of(&client).is_empty());
    assert_eq!(world.model.notes.get(&id).unwrap().text, "I could try");
    let empty = NoteCommand::Say { client, session: None, text: "  ".into(), talk: ChangeTalk::Need };
    assert!(world.run(empty).is_err());
}

#[test]
fn both_sides_are_kept_when_the_stance_changes() {
    let mut world = World::default();
    let client = world.client();
    let id = world.run(BoardCommand::Begin { client, session: None }).unwrap().added_id().unwrap();
    let mut weigh = |answer| world.run(BoardCommand::Weigh { id: Id::clone(&id), answer });
    weigh(Weighing::Stance(Some(Stance::Neutral))).unwrap();
    weigh(Weighing::ForStaying("It is calm here".into())).unwrap();
    weigh(Weighing::Stance(Some(Stance::Hoping))).unwrap();
    weigh(Weighing::Matters("The children".into())).unwrap();
    assert!(weigh(Weighing::Now("x".repeat(300_000))).is_err(), "a text has a limit");
    let kept = &world.model.boards.get(&id).unwrap().ambivalence;
    assert_eq!(kept.stance, Some(Stance::Hoping));
    assert_eq!(
        (kept.for_staying.as_str(), kept.matters.as_str(), kept.now.as_str()),
        ("It is calm here", "The children", "")
    );
}

#[test]
fn every_kind_has_its_words() {
    assert_eq!(KINDS.iter().map(|kind| kind.kind).collect::<Vec<_>>(), ChangeTalk::ALL);
    assert_eq!(KINDS.iter().map(|kind| kind.name.chars().next().unwrap()).collect::<String>(), "DARNCAT");
    assert_eq!(ChangeTalk::ALL.iter().filter(|kind| kind.is_moving()).count(), 3);
}
