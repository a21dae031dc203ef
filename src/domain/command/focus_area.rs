//! Focus areas: what they are about, where the person stands, and what is learned on the way.

use super::{
    super::{
        Barrier, BarrierSort, Board, Client, FocusArea, PlannedLapse, RulerReading, Session, Slip, SlipKind, Stance,
        Standing, ThreeMonthGoal, Visibility, WeeklyGoal,
    },
    Ctx, Id, NaiveDate, Rejected, checked, listed, on_ruler, required,
    transaction::Transaction,
};

/// A change to a focus area.
#[derive(Debug, Clone, PartialEq)]
pub enum FocusAreaCommand {
    Add {
        client: Id<Client>,
        name: String,
        behaviour: String,
    },
    Rename {
        id: Id<FocusArea>,
        name: String,
    },
    /// Says what exactly counts as doing it.
    Define {
        id: Id<FocusArea>,
        behaviour: String,
    },
    /// Adds a dated entry to the history of the stage, also when it is the same as before.
    Stand {
        id: Id<FocusArea>,
        stance: Stance,
        by_hand: bool,
        session: Option<Id<Session>>,
        why: String,
    },
    /// Keeps today's rulers and what was said about them; an earlier reading of the same day gives way.
    ReadRulers {
        id: Id<FocusArea>,
        reading: RulerReading,
    },
    AddBarrier {
        id: Id<FocusArea>,
        text: String,
    },
    /// Sorts a barrier, counted from 0, or takes the sorting back.
    SortBarrier {
        id: Id<FocusArea>,
        barrier: usize,
        sort: Option<BarrierSort>,
    },
    /// The other way to see a barrier, or the way through.
    DescribeBarrier {
        id: Id<FocusArea>,
        barrier: usize,
        words: String,
    },
    RemoveBarrier {
        id: Id<FocusArea>,
        barrier: usize,
    },
    Motivators {
        id: Id<FocusArea>,
        motivators: Vec<String>,
    },
    Values {
        id: Id<FocusArea>,
        values: Vec<String>,
    },
    /// Notes a lapse or relapse, in one tap: today when `on` is none. It changes no stage.
    LogSlip {
        id: Id<FocusArea>,
        kind: SlipKind,
        on: Option<NaiveDate>,
    },
    /// What a lapse or relapse, counted from 0, taught.
    DescribeSlip {
        id: Id<FocusArea>,
        slip: usize,
        learned: String,
    },
    RemoveSlip {
        id: Id<FocusArea>,
        slip: usize,
    },
    /// Turns down to start again from preparation, until another relapse.
    StayOn {
        id: Id<FocusArea>,
    },
    PlanLapse {
        id: Id<FocusArea>,
        plan: Option<PlannedLapse>,
    },
    /// Marks name and behaviour to share.
    Share {
        id: Id<FocusArea>,
        visibility: Visibility,
    },
    Archive {
        id: Id<FocusArea>,
        archived: bool,
    },
    /// Removes the area; goals, sessions and boards stay, without one.
    Remove {
        id: Id<FocusArea>,
    },
    /// Says which area of the same client a goal, a session or a board is about.
    Choose {
        of: FocusOf,
        area: Option<Id<FocusArea>>,
    },
}

/// What can be about a focus area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FocusOf {
    Weekly(Id<WeeklyGoal>),
    ThreeMonth(Id<ThreeMonthGoal>),
    Session(Id<Session>),
    /// Of a session's board it is the session's.
    Board(Id<Board>),
}

pub fn apply(edit: &mut Transaction, command: FocusAreaCommand, ctx: &Ctx) -> Result<(), Rejected> {
    use FocusAreaCommand::*;
    match command {
        Add { client, name, behaviour } => {
            edit.get(&client)?;
            let (name, behaviour) = (named(&name)?, checked(&behaviour)?);
            edit.put(FocusArea { behaviour, ..FocusArea::new(ctx.new_id(), client, name, ctx.now) });
            Ok(())
        }
        Rename { id, name } => {
            let name = named(&name)?;
            set(edit, &id, |area| area.name = name)
        }
        Define { id, behaviour } => {
            let behaviour = checked(&behaviour)?;
            set(edit, &id, |area| area.behaviour = behaviour)
        }
        Stand { id, stance, by_hand, session, why } => {
            let why = checked(&why)?;
            if let Some(session) = &session {
                edit.get(session)?;
            }
            let standing = Standing { on: ctx.today, at: ctx.now, stance, by_hand, session, why };
            set(edit, &id, |area| area.standings.push(standing))
        }
        ReadRulers { id, reading } => read_rulers(edit, &id, reading, ctx),
        AddBarrier { id, text } => {
            let text = required(&text, "Write what gets in the way.")?;
            set(edit, &id, |area| area.barriers.push(Barrier { text, sort: None, words: String::new() }))
        }
        SortBarrier { id, barrier, sort } => {
            edit.update(&id, |area| place(&mut area.barriers, barrier).map(|barrier| barrier.sort = sort))
        }
        DescribeBarrier { id, barrier, words } => {
            let words = checked(&words)?;
            edit.update(&id, |area| place(&mut area.barriers, barrier).map(|barrier| barrier.words = words))
        }
        RemoveBarrier { id, barrier } => edit.update(&id, |area| {
            place(&mut area.barriers, barrier).map(drop).map(|()| _ = area.barriers.remove(barrier))
        }),
        Motivators { id, motivators } => {
            let motivators = listed(&motivators)?;
            set(edit, &id, |area| area.motivators = motivators)
        }
        Values { id, values } => {
            let values = listed(&values)?;
            set(edit, &id, |area| area.values = values)
        }
        LogSlip { id, kind, on } => {
            let on = on.unwrap_or(ctx.today);
            if on > ctx.today {
                return Err(Rejected::NotPossible("Choose today or a day before."));
            }
            let slip = Slip { on, at: ctx.now, kind, learned: String::new(), settled: false };
            set(edit, &id, |area| area.slips.push(slip))
        }
        DescribeSlip { id, slip, learned } => {
            let learned = checked(&learned)?;
            edit.update(&id, |area| place(&mut area.slips, slip).map(|slip| slip.learned = learned))
        }
        RemoveSlip { id, slip } => {
            edit.update(&id, |area| place(&mut area.slips, slip).map(drop).map(|()| _ = area.slips.remove(slip)))
        }
        StayOn { id } => set(edit, &id, |area| {
            let relapses = area.slips.iter_mut().filter(|slip| slip.kind == SlipKind::Relapse);
            relapses.for_each(|slip| slip.settled = true);
        }),
        PlanLapse { id, mut plan } => {
            if let Some(plan) = &mut plan {
                plan.what = checked(&plan.what)?;
            }
            set(edit, &id, |area| area.planned_lapse = plan)
        }
        Share { id, visibility } => set(edit, &id, |area| area.visibility = visibility),
        Archive { id, archived } => set(edit, &id, |area| area.archived = archived),
        Remove { id } => remove(edit, &id),
        Choose { of, area } => choose(edit, of, area),
    }
}

fn named(name: &str) -> Result<String, Rejected> {
    required(name, "Write a name for what this is about.")
}

fn set(edit: &mut Transaction, id: &Id<FocusArea>, change: impl FnOnce(&mut FocusArea)) -> Result<(), Rejected> {
    edit.update(id, |area| {
        change(area);
        Ok(())
    })
}

fn place<T>(list: &mut [T], at: usize) -> Result<&mut T, Rejected> {
    list.get_mut(at).ok_or(Rejected::Gone)
}

fn read_rulers(
    edit: &mut Transaction,
    id: &Id<FocusArea>,
    mut reading: RulerReading,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    for value in [reading.importance, reading.confidence, reading.readiness] {
        on_ruler(value)?;
    }
    for words in &mut reading.words {
        words.not_lower = checked(&words.not_lower)?;
        words.higher = checked(&words.higher)?;
    }
    reading.words.retain(|words| !words.not_lower.is_empty() || !words.higher.is_empty());
    if reading.words.is_empty() && [reading.importance, reading.confidence, reading.readiness] == [None; 3] {
        return Err(Rejected::Empty("Choose a number on at least one of the three."));
    }
    (reading.on, reading.at) = (ctx.today, ctx.now);
    set(edit, id, |area| {
        area.rulers.retain(|other| other.on != ctx.today);
        let after = area.rulers.partition_point(|other| other.on < ctx.today);
        area.rulers.insert(after, reading);
    })
}

fn choose(edit: &mut Transaction, of: FocusOf, area: Option<Id<FocusArea>>) -> Result<(), Rejected> {
    let owner = area.as_ref().map(|area| edit.get(area).map(|area| area.client.clone())).transpose()?;
    let set = |client: &Id<Client>, field: &mut Option<Id<FocusArea>>| {
        if owner.as_ref().is_some_and(|owner| owner != client) {
            return Err(Rejected::NotPossible("This focus area belongs to someone else."));
        }
        *field = area;
        Ok(())
    };
    match of {
        FocusOf::Weekly(id) => edit.update(&id, |goal| set(&goal.client, &mut goal.focus_area)),
        FocusOf::ThreeMonth(id) => edit.update(&id, |goal| set(&goal.client, &mut goal.focus_area)),
        FocusOf::Session(id) => edit.update(&id, |session| set(&session.client, &mut session.focus_area)),
        FocusOf::Board(id) => match edit.get(&id)?.session.clone() {
            Some(session) => edit.update(&session, |session| set(&session.client, &mut session.focus_area)),
            None => edit.update(&id, |board| set(&board.client, &mut board.focus_area)),
        },
    }
}

fn remove(edit: &mut Transaction, id: &Id<FocusArea>) -> Result<(), Rejected> {
    let is_it = |area: &Option<Id<FocusArea>>| area.as_ref() == Some(id);
    edit.update_where::<WeeklyGoal>(|goal| is_it(&goal.focus_area), |goal| goal.focus_area = None)?;
    edit.update_where::<ThreeMonthGoal>(|goal| is_it(&goal.focus_area), |goal| goal.focus_area = None)?;
    edit.update_where::<Session>(|session| is_it(&session.focus_area), |session| session.focus_area = None)?;
    edit.update_where::<Board>(|board| is_it(&board.focus_area), |board| board.focus_area = None)?;
    edit.remove(id)
}
