//! Asks a model everything that a screen could ask, and tries every button: nothing may panic.

use std::hint::black_box;

use cairn::domain::{
    AssessmentCommand, ClientCommand, Command, Ctx, FocusAreaCommand, Format, GoalCommand, GoalStatus, Id, Model,
    NaiveDate, QuestionnaireCommand, SessionCommand, Span, TakenResult, Timestamp, apply,
    assessment::{Filled, changed_answers, changed_areas, tally},
    document::{ClientSummary, ClientView, CoachSummary},
    smart,
};

/// Goes through all records of `model`, those that are there and those that are only pointed to.
pub fn exercise(model: &Model) {
    ask(model);
    for command in commands(model) {
        let ctx = Ctx { now: NOW, today: today(), zone: "", random: &|| 7 };
        if let Ok(changes) = apply(model, command, &ctx) {
            let mut after = model.clone();
            after.patch(&changes);
            ask_sessions(&after);
            after.patch(&changes.reversed());
            assert_eq!(after, *model, "undo gives back what was");
        }
    }
}

const NOW: Timestamp = Timestamp(1_770_000_000_000);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 2).expect("a date")
}

fn ask(model: &Model) {
    let clients: Vec<_> = model.clients.iter().map(|client| client.id.clone()).collect();
    let pointed_to = model.sessions.iter().map(|session| session.client.clone());
    for client in clients.into_iter().chain(pointed_to) {
        black_box((
            model.sessions_of(&client, today()),
            model.last_session(&client, None, today()),
            model.client_notes(&client),
        ));
        black_box((model.focus_areas_of(&client), model.stalls_of(&client, today()), model.named_by(&client)));
        black_box((model.vision_of(&client), model.three_month_goals_of(&client), model.active_goals_of(&client)));
        for format in model.formats.iter() {
            model.phases_not_due(&client, format, today());
        }
    }
    black_box((model.settings(), model.coached_clients(), model.myself(), model.live_session()));
    for area in model.focus_areas.iter() {
        black_box((area.stands_since(), area.restart_after(), area.before_maintenance(false, today())));
    }
    for board in model.boards.iter() {
        model.focus_area_of_board(board);
    }
    for goal in model.weekly_goals.iter() {
        model.mismatch(goal.kind, goal.focus_area.as_ref(), goal.stage);
        black_box((model.check_ins_of(&goal.id), goal.headline(), goal.wants_problem_solving(), smart::check(goal)));
    }
    for heart in model.formats.iter().map(|format| format.heart()) {
        assert!(heart.is_some());
    }
    ask_assessments(model);
    ask_sessions(model);
}

fn ask_assessments(model: &Model) {
    for client in model.clients.iter() {
        for asked in model.waiting_for(&client.id) {
            black_box(model.sent_to(&asked.request));
        }
    }
    for taken in model.assessments.iter() {
        black_box(Filled::of(taken).map(|filled| model.arrival(&filled)));
        black_box((taken.score().in_words(), taken.result.is_empty(), model.time_before(taken)));
        for other in model.other_times(taken) {
            black_box(changed_areas(other.areas(), taken.areas()));
            if let (TakenResult::Answers(before), TakenResult::Answers(now)) = (&other.result, &taken.result) {
                changed_answers(before, now).iter().for_each(|change| _ = black_box(change.moved()));
            }
        }
        if let TakenResult::Stakeholders(all) = &taken.result {
            black_box(tally(all));
        }
    }
    black_box(model.own_questionnaires());
}

fn ask_sessions(model: &Model) {
    for session in model.sessions.iter() {
        ClientSummary::of(model, &session.id).map(|summary| summary.document());
        CoachSummary::of(model, &session.id, None, NOW).map(|summary| summary.document());
        ClientView::of(model, &session.id, None, NOW);
        black_box((model.notes_of(&session.id), model.ideas_of(&session.id), model.goals_set_in(&session.id)));
        black_box((model.goals_to_review(session), model.goals_after(session), model.ideas_without_goal(&session.id)));
        model.named_before(session);
        assert!(session.current_phase().is_some());
        for now in [NOW, Timestamp(0), Timestamp(253_402_300_799_999)] {
            let pacing = &session.pacing;
            black_box((
                pacing.session_left(now).clock(),
                pacing.planned().as_minutes(),
                pacing.total_spent(now).clock(),
            ));
            for (i, phase) in session.phases.iter().enumerate() {
                black_box((pacing.phase_left(i, now).clock(), session.heir_of(i), session.held(&phase.id)));
            }
        }
    }
}

fn commands(model: &Model) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for session in model.sessions.iter() {
        let id = || session.id.clone();
        let last = session.phases.len() - 1;
        commands.extend(
            [
                SessionCommand::Start { id: id() },
                SessionCommand::GoTo { id: id(), phase: last },
                SessionCommand::Skip { id: id(), phase: session.pacing.current },
                SessionCommand::MoveTime { id: id(), from: 0, to: last, span: Span::minutes(2) },
                SessionCommand::AddTime { id: id(), span: Span::minutes(2) },
                SessionCommand::End { id: id() },
                SessionCommand::Remove { id: id() },
            ]
            .map(Command::from),
        );
    }
    for client in model.clients.iter() {
        commands.push(ClientCommand::Remove { id: client.id.clone() }.into());
        for format in model.formats.iter() {
            commands.push(create(&client.id, format));
        }
    }
    for area in model.focus_areas.iter() {
        let id = || area.id.clone();
        commands.extend(
            [
                FocusAreaCommand::Remove { id: id() },
                FocusAreaCommand::StayOn { id: id() },
                FocusAreaCommand::RemoveSlip { id: id(), slip: 0 },
                FocusAreaCommand::RemoveBarrier { id: id(), barrier: 0 },
            ]
            .map(Command::from),
        );
    }
    for goal in model.weekly_goals.iter() {
        commands.push(GoalCommand::SetWeeklyStatus { id: goal.id.clone(), status: GoalStatus::Finished }.into());
        commands.push(GoalCommand::RemoveWeeklyGoal { id: goal.id.clone() }.into());
    }
    for taken in model.assessments.iter() {
        let save = AssessmentCommand::Save { id: Some(taken.id.clone()), taken: Box::new((**taken).clone()) };
        let look = AssessmentCommand::Look { id: taken.id.clone(), step: "gaps".into(), on: true };
        let note = AssessmentCommand::ReviewNotes { id: taken.id.clone(), notes: "Sleep first".into() };
        commands.extend([save, look, note, AssessmentCommand::Remove { id: taken.id.clone() }].map(Command::from));
    }
    for questionnaire in model.questionnaires.iter() {
        let (id, name) = (questionnaire.id.clone(), "Copy".to_owned());
        let remove = QuestionnaireCommand::Remove { id: id.clone() };
        commands.extend([QuestionnaireCommand::Copy { id, name }, remove].map(Command::from));
    }
    commands
}

fn create(client: &Id<cairn::domain::Client>, format: &Format) -> Command {
    let skip = format.phases.iter().map(|phase| phase.id.to_string()).collect();
    let (client, format) = (client.clone(), Box::new(format.clone()));
    SessionCommand::Create { client, format, voice: cairn::domain::Voice::Own, minutes: 30, skip }.into()
}
