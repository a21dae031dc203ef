use super::{
    super::super::{AnyRecord, Author, Changes, Id, IdeaHome, Timestamp},
    picture::{width_of, wrap},
    *,
};

fn board() -> (Model, Board) {
    let mut model = Model::default();
    let board = Board::new(Id::fixed("b"), Id::fixed("c"), None, Timestamp(0));
    let cluster = Cluster {
        id: Id::fixed("music"),
        board: board.id.clone(),
        name: "Music & more".into(),
        mark: 2,
        rank: 0,
        extra: Default::default(),
    };
    let idea = |id: &'static str, text: &str, at: i64| Idea {
        rank: at,
        ..Idea::new(Id::fixed(id), IdeaHome::Board(board.id.clone()), text.into(), Timestamp(at))
    };
    let ideas = [
        Idea {
            cluster: Some(cluster.id.clone()),
            votes: vec![Author::Client, Author::Coach],
            ..idea("one", "Play <loud>", 1)
        },
        Idea {
            cluster: Some(cluster.id.clone()),
            built_on: Some(Id::fixed("one")),
            ..idea("two", "With the door shut", 2)
        },
        Idea { sources: vec![Id::fixed("one"), Id::fixed("four")], chosen: true, ..idea("three", "Hum on the way", 3) },
        idea("four", "Walk by the river", 4),
        Idea { cluster: Some(cluster.id.clone()), ..idea("six", "Sing in a choir", 6) },
        Idea { parked: true, ..idea("five", "Sell the television", 5) },
    ];
    let ideas = ideas.into_iter().map(|idea| AnyRecord::Idea(Arc::new(idea)));
    let added = ideas.chain([AnyRecord::Cluster(Arc::new(cluster))]).collect();
    model.patch(&Changes { added, ..Changes::default() });
    (model, board)
}

#[test]
fn every_idea_is_on_the_sheet_once() {
    let (model, board) = board();
    let sheet = BoardSheet::of(&model, &board);
    let names: Vec<_> = sheet.columns.iter().map(|column| (column.name.as_str(), column.cards.len())).collect();
    assert_eq!(names, [("Ideas", 5), ("Music & more", 1)]);
    let cards: Vec<_> = sheet.columns[0].cards.iter().map(|card| (card.text.as_str(), card.depth)).collect();
    assert_eq!(
        cards,
        [
            ("Hum on the way", 0),
            ("Play <loud>", 1),
            ("With the door shut", 2),
            ("Walk by the river", 1),
            ("Sell the television", 0)
        ]
    );
}

#[test]
fn the_document_has_the_chosen_first_and_says_where_ideas_come_from() {
    let (model, board) = board();
    let markdown = BoardSheet::of(&model, &board).document().to_markdown();
    let at = |words: &str| markdown.find(words).unwrap_or_else(|| panic!("{words} is missing in\n{markdown}"));
    assert!(at("## Chosen") < at("## Ideas"));
    at("- Hum on the way (chosen)");
    at("combined from: Play \\<loud\\> (2 votes)");
    at("built on it: With the door shut");
    at("## Music \\& more");
    at("- Sell the television (for another time)");
}

#[test]
fn the_picture_holds_every_idea_and_no_markup_of_theirs() {
    let (model, board) = board();
    let svg = BoardSheet::of(&model, &board).to_svg();
    for words in ["Hum on the way", "Play &lt;loud&gt;", "Walk by the river", "Sell the television", "Music &amp; more"]
    {
        assert!(svg.contains(words), "{words} is missing in\n{svg}");
    }
    assert!(!svg.contains("<loud>"));
    assert!(BoardSheet::of(&Model::default(), &board).to_svg().contains("No ideas yet"));
}

#[test]
fn lines_fit_and_no_letter_is_lost() {
    for words in [
        "one two three",
        "a-very-long-word-without-any-space-in-it-at-all",
        "漢字のとても長いアイデア",
        "",
        "WWWW iiii",
    ] {
        for width in [20.0, 80.0, 272.0] {
            let lines = wrap(words, width, 15.0);
            let kept: String = lines.concat().split_whitespace().collect();
            assert_eq!(kept, words.split_whitespace().collect::<String>());
            let fits = |line: &String| line.chars().map(width_of).sum::<f32>() * 15.0 <= width;
            assert!(lines.iter().all(|line| fits(line) || line.chars().count() == 1), "{lines:?}");
        }
    }
}
