//! What is done to sets of prompts and to favourites.

use std::cell::Cell;

use cairn::domain::{
    Changes, Command, Ctx, Id, Model, Moment, NaiveDate, OwnPrompt, PromptSet, PromptSetCommand, Rejected,
    SettingsCommand, Timestamp, apply,
};

#[derive(Default)]
pub struct World {
    pub model: Model,
    ids: Cell<u128>,
}

impl World {
    pub fn judge(&self, command: impl Into<Command>) -> Result<Changes, Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let today = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
        let ctx = Ctx { now: Timestamp(1_772_400_000_000), today, zone: "", random: &random };
        apply(&self.model, command.into(), &ctx)
    }

    pub fn run(&mut self, command: impl Into<Command>) -> Changes {
        let changes = self.judge(command).expect("the command is valid");
        self.model.patch(&changes);
        changes
    }

    pub fn set(&mut self, name: &str, prompts: &[&str]) -> Id<PromptSet> {
        let id: Id<PromptSet> = self.run(PromptSetCommand::Add { name: name.into() }).added_id().expect("added");
        for coach in prompts {
            self.run(PromptSetCommand::AddPrompt { id: id.clone(), prompt: prompt(coach) });
        }
        id
    }

    pub fn get(&self, id: &Id<PromptSet>) -> PromptSet {
        PromptSet::clone(self.model.prompt_sets.get(id).expect("it is here"))
    }
}

pub fn prompt(coach: &str) -> Box<OwnPrompt> {
    Box::new(OwnPrompt { coach: coach.into(), moment: Some(Moment::Opening), ..OwnPrompt::default() })
}

fn asked(set: &PromptSet) -> Vec<&str> {
    set.prompts.iter().map(|prompt| &*prompt.coach).collect()
}

#[test]
fn a_set_is_made_filled_edited_and_removed_and_every_step_can_be_taken_back() {
    let mut world = World::default();
    let id = world.set(" Sleep ", &["What helps you rest?", "What keeps you up?"]);
    let before = world.get(&id);
    assert_eq!((&*before.name, asked(&before).len()), ("Sleep", 2));
    assert_ne!(before.prompts[0].id, before.prompts[1].id);

    let mut edited = before.clone();
    edited.prompts.swap(0, 1);
    edited.prompts[0].own = " What keeps me up? ".into();
    edited.prompts.push(OwnPrompt { id: "own-empty".into(), ..OwnPrompt::default() });
    world.run(PromptSetCommand::AddPrompt { id: id.clone(), prompt: prompt("What came in meanwhile?") });
    let save = PromptSetCommand::Save { set: Box::new(edited), before: Box::new(before) };
    world.run(save);
    let now = world.get(&id);
    assert_eq!(asked(&now), ["What keeps you up?", "What helps you rest?", "What came in meanwhile?"]);
    assert_eq!(now.prompts[0].own, "What keeps me up?");

    let kept = world.model.clone();
    let removed = world.run(PromptSetCommand::Remove { id });
    assert!(world.model.prompt_sets.is_empty());
    world.model.patch(&removed.reversed());
    assert_eq!(world.model, kept);
}

#[test]
fn what_cannot_be_kept_is_refused_with_a_sentence() {
    let mut world = World::default();
    let id = world.set("Sleep", &["What helps you rest?"]);
    let set = world.get(&id);
    let save = |edit: &dyn Fn(&mut PromptSet)| {
        let mut edited = set.clone();
        edit(&mut edited);
        PromptSetCommand::Save { set: Box::new(edited), before: Box::new(set.clone()) }
    };
    let many = || (0..501).map(|n| OwnPrompt { id: n.to_string(), ..*prompt("Why?") }).collect();
    let refused = [
        (PromptSetCommand::Add { name: " ".into() }, "Give the set a name."),
        (save(&|set| set.name.clear()), "Give the set a name."),
        (
            save(&|set| set.prompts[0] = OwnPrompt { own: "Mine?".into(), coach: String::new(), ..*prompt("") }),
            "Write the wording for a coach too.",
        ),
        (save(&|set| set.prompts.push(set.prompts[0].clone())), "Two prompts have the same id."),
        (save(&|set| set.prompts = many()), "A set holds 500 prompts at most."),
        (
            PromptSetCommand::AddPrompt { id: id.clone(), prompt: prompt("What helps you rest?") },
            "This prompt is in the set already.",
        ),
    ];
    for (command, why) in refused {
        assert_eq!(world.judge(command).expect_err(why).to_string(), why);
    }
    assert_eq!(world.judge(PromptSetCommand::Remove { id: Id::fixed("gone") }), Err(Rejected::Gone));
}

#[test]
fn favourites_are_marked_once_and_unmarked() {
    let mut world = World::default();
    let mark = |id: &str, on| SettingsCommand::Favourite { id: id.into(), on };
    for (id, on) in [("opening-01", true), ("spark-02", true), ("opening-01", true), ("spark-09", false)] {
        world.run(mark(id, on));
    }
    assert_eq!(world.model.settings().favourites, ["spark-02", "opening-01"]);
    world.run(mark("spark-02", false));
    assert_eq!(world.model.settings().favourites, ["opening-01"]);
}
