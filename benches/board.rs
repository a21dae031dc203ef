//! The board with 500 ideas: laying it out, and moving an idea on it.

use std::cell::Cell;

use cairn::domain::{
    Author, Board, BoardCommand, ClientCommand, Cluster, Command, Ctx, Id, Idea, IdeaCommand, IdeaHome, Model,
    NaiveDate, Timestamp, apply, document::BoardSheet,
};
use criterion::{Criterion, criterion_group, criterion_main};

const IDEAS: usize = 500;

fn judge(model: &Model, command: impl Into<Command>, ids: &Cell<u128>) -> cairn::domain::Changes {
    let random = || {
        ids.set(ids.get() + 1);
        ids.get().wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    let ctx = Ctx { now: Timestamp(ids.get() as i64), today, zone: "", random: &random };
    apply(model, command.into(), &ctx).expect("the command is valid")
}

/// A board with ideas in five groups, some built on others.
fn full() -> (Model, Id<Board>) {
    let (mut model, ids) = (Model::default(), Cell::new(0));
    let mut run = |command: Command| {
        let changes = judge(&model, command, &ids);
        model.patch(&changes);
        changes
    };
    run(ClientCommand::AddMyself.into());
    let client = Id::fixed("you");
    let board: Id<Board> = run(BoardCommand::Begin { client, session: None }.into()).added_id().expect("added");
    let clusters: Vec<Id<Cluster>> = (0..5)
        .map(|n| BoardCommand::AddCluster { id: board.clone(), name: format!("Group {n}") })
        .map(|add| run(add.into()).added_id().expect("added"))
        .collect();
    let mut last: Option<Id<Idea>> = None;
    for n in 0..IDEAS {
        let (text, by) = (format!("Idea {n}"), Author::Client);
        let home = IdeaHome::Board(board.clone());
        let added = match last.filter(|_| n % 9 == 8) {
            Some(id) => run(IdeaCommand::BuildOn { id, text, by }.into()),
            None => run(IdeaCommand::Add { home, text, by }.into()),
        };
        last = added.added_id();
        if let (Some(id), 1) = (last.clone(), n % 2) {
            run(IdeaCommand::Move { id, cluster: Some(clusters[n / 2 % 5].clone()), before: None }.into());
        }
    }
    (model, board)
}

fn board(criterion: &mut Criterion) {
    let (model, id) = full();
    let board = model.boards.get(&id).expect("begun").clone();
    let idea = model.ideas_at(&board.home())[7].id.clone();
    let ids = Cell::new(1 << 40);
    criterion.bench_function("board of 500 ideas, laid out", |bench| bench.iter(|| model.arranged(&board)));
    criterion.bench_function("board of 500 ideas, one moved", |bench| {
        bench.iter(|| judge(&model, IdeaCommand::Move { id: idea.clone(), cluster: None, before: None }, &ids));
    });
    criterion.bench_function("board of 500 ideas, one added", |bench| {
        let home = board.home();
        bench.iter(|| {
            let add = IdeaCommand::Add { home: home.clone(), text: "One more".into(), by: Author::Client };
            judge(&model, add, &ids)
        });
    });
    criterion.bench_function("board of 500 ideas, as a picture", |bench| {
        bench.iter(|| BoardSheet::of(&model, &board).to_svg());
    });
}

criterion_group!(benches, board);
criterion_main!(benches);
