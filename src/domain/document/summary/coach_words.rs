//! The words of the coach's version, and of the one version of a session with oneself.

use super::{
    super::{
        super::{Arousal, Mark, Note, Text},
        Block, Document,
        block::file_stem,
        date,
        present::IdeaCard,
    },
    CoachSummary, Reader, StageSaid,
    coach_ladder::{goal_with_all, review_with_all},
    reader::of_ten,
};

pub(super) fn document(summary: &CoachSummary) -> Document {
    let reader = summary.reader();
    let say = |coach, own| reader.pick(coach, coach, own);
    let session = &summary.session;
    let mut document = Document {
        title: say("Session summary for the coach", "My session summary").into(),
        file_stem: file_stem(&format!(
            "{} {} {}",
            say("coach summary", "session summary"),
            if reader == Reader::Own { "" } else { &summary.client.name },
            session.on
        )),
        blocks: heading_blocks(summary),
    };
    document.section(
        "Preparation",
        [Block::facts([
            ("Intention", &session.preparation.intention),
            ("Questions to open with", &session.preparation.questions.join("\n")),
        ])],
    );
    document.section("Since last time", summary.reviews.iter().flat_map(|review| review_with_all(review, reader)));
    document.section("Three-month check-in", [check_in(summary)]);
    document.section("Topic", generative(summary));
    document.section("Ideas", [Block::list(summary.ideas.iter().map(|idea| IdeaCard::from(&**idea).line()))]);
    document.section(
        "Scaling",
        [Block::facts([
            ("Score", &of_ten(session.scaling.score)),
            ("Why not lower", &session.scaling.why_not_lower),
            ("One step up", &session.scaling.one_step_up),
        ])],
    );
    document.section(say("Goals set", "My goals"), summary.goals.iter().flat_map(|goal| goal_with_all(goal, reader)));
    document.section(
        say("Goals carried on", "Goals I carry on with"),
        [Block::list(summary.carried_on.iter().map(|carried| carried.goal.headline().to_owned()))],
    );
    document.section(
        "Close",
        [Block::facts([
            (say("What was learned", "What I learned"), &session.close.learned),
            ("Appreciation", &session.close.appreciation),
            (say("Feedback for the coach", "How this way of working was for me"), &session.close.feedback),
            ("Next session", &session.close.next_session.map(date::day_and_time).unwrap_or_default()),
        ])],
    );
    let notes = summary.notes.iter().flat_map(|group| {
        let phase: Text = group.phase.clone().map_or("Elsewhere".into(), Into::into);
        [Block::Subheading(phase), Block::list(group.lines.iter().map(|note| line(note, reader)))]
    });
    document.section("Notes by phase", notes);
    document.section("Time", [Block::Pace(summary.pace.clone())]);
    document.section("Checklists", [checklists(summary)]);
    document.section(
        say("Reflection, only for the coach", "Reflection"),
        [
            Block::facts(summary.stages.iter().map(|said| (format!("Stage: {}", said.area), stage(said)))),
            Block::facts([
                (say("Stage of change", "Where I am with this"), &session.reflection.stage),
                ("What went well", &session.reflection.went_well),
                ("What to do differently", &session.reflection.differently),
                ("Private notes", &session.reflection.private_notes),
            ]),
        ],
    );
    document
}

/// What was said about a stage, such as “from "I may" to "I will"”.
fn stage(said: &StageSaid) -> String {
    let words: Vec<_> = said.said.iter().map(|stance| format!("\"{}\"", stance.saying())).collect();
    match said.before {
        Some(before) if said.said.iter().all(|stance| *stance == before) => format!("{}, still right", words[0]),
        Some(before) => format!("from \"{}\" to {}", before.saying(), words.join(", then ")),
        None => words.join(", then "),
    }
}

fn heading_blocks(summary: &CoachSummary) -> Vec<Block> {
    let session = &summary.session;
    let mut facts = vec![("Date", date::day(session.on)), ("Length", date::minutes(session.length()))];
    if summary.reader() == Reader::Coach {
        facts.insert(0, ("Client", summary.client.name.clone()));
    }
    facts.push(("Format", summary.format.clone()));
    let mut blocks = vec![Block::facts(facts)];
    if summary.reader() == Reader::Coach {
        blocks.push(Block::paragraph("Includes private notes. Keep this version to yourself."));
    }
    blocks
}

/// What was ticked, of the phases that took place.
fn checklists(summary: &CoachSummary) -> Block {
    let held = summary.pace.rows.iter().filter(|row| !row.left_out);
    Block::facts(held.filter_map(|row| {
        let checklist = summary.checklists.get(row.phase).filter(|checklist| checklist.done > 0)?;
        let done = match checklist.total {
            Some(total) => format!("{} of {total}", checklist.done),
            None => format!("{} done", checklist.done),
        };
        Some((row.name.clone(), done))
    }))
}

fn check_in(summary: &CoachSummary) -> Block {
    let check_in = &summary.session.check_in;
    let still_right = check_in.still_right.map_or("", |yes| if yes { "Yes" } else { "Not quite" });
    Block::facts([
        ("Vision and three-month goals still right", still_right),
        ("Best learning", &check_in.best_learning),
        ("Engagement", &of_ten(check_in.engagement)),
        ("To revise", &check_in.revise),
        ("Affirmed", &check_in.affirmed),
    ])
}

fn generative(summary: &CoachSummary) -> Vec<Block> {
    let frame = &summary.session.generative;
    let arousal = match frame.arousal {
        Some(Arousal::MoreOf) => "Wanting more of something",
        Some(Arousal::LessOf) => "Wanting less of something",
        Some(Arousal::Both) => "Wanting more of one thing and less of another",
        None => "",
    };
    let wanted = summary.reader().pick("", "What the client really wants", "What I really want");
    vec![
        Block::paragraph(&frame.topic),
        Block::facts([
            ("Energy", arousal),
            (wanted, &frame.wanted),
            ("Strengths", &frame.strengths.join(", ")),
            ("Surroundings that help", &frame.environments.join(", ")),
            ("For and against", &frame.ambivalence),
        ]),
    ]
}

/// A captured line with what it is and, for a coach, whom it is for.
fn line(note: &Note, reader: Reader) -> String {
    let mark = match note.mark {
        Mark::Plain => None,
        Mark::Insight => Some("insight"),
        Mark::Action => Some("action"),
    };
    let shared = if note.visibility.client { "shared" } else { "private" };
    let tags: Vec<_> = mark.into_iter().chain((reader == Reader::Coach).then_some(shared)).collect();
    if tags.is_empty() { note.text.clone() } else { format!("{} ({})", note.text, tags.join(", ")) }
}
