//! The tally of a 360: nobody's own rating can be read from it.

use cairn::domain::assessment::{Relation::*, *};
use proptest::prelude::*;

fn interviews(ratings: &[(Relation, &[u8])]) -> Stakeholders {
    let of = |(relation, all): &(Relation, &[u8])| {
        let relation = *relation;
        all.iter()
            .map(move |rating| Interview { relation, ratings: vec![Some(*rating)], ..Interview::default() })
            .collect::<Vec<_>>()
    };
    Stakeholders {
        interviews: ratings.iter().flat_map(of).collect(),
        ..Stakeholders::blank(vec![], vec!["Listens".into()], (0, 10))
    }
}

fn one(ratings: &[(Relation, &[u8])]) -> Tallied {
    tally(&interviews(ratings)).remove(0)
}

fn group(relations: &[Relation], raters: usize, mean: f64) -> Group {
    Group { relations: relations.to_vec(), raters, mean }
}

#[test]
fn a_group_of_three_is_shown() {
    let tallied = one(&[(Peer, &[4, 5, 9]), (Report, &[7, 7, 8, 8])]);
    assert_eq!(tallied.groups, [group(&[Peer], 3, 6.0), group(&[Report], 4, 7.5)]);
    assert_eq!((tallied.overall, tallied.held_back), (Some(6.9), false));
}

#[test]
fn groups_under_three_are_merged_into_others_together() {
    let tallied = one(&[(Manager, &[9]), (Peer, &[4, 5, 9]), (Report, &[2, 4])]);
    assert_eq!(tallied.groups, [group(&[Peer], 3, 6.0), group(&[Manager, Report], 3, 5.0)]);
    assert!(tallied.groups[1].is_together());
    assert_eq!(tallied.overall, Some(5.5), "everybody is in a group, so nothing can be taken from it");
}

#[test]
fn merged_groups_under_three_are_hidden() {
    let tallied = one(&[(Manager, &[9]), (Other, &[2])]);
    assert_eq!((tallied.groups.len(), tallied.overall, tallied.held_back), (0, None, true));
}

#[test]
fn nothing_can_be_computed_by_subtraction() {
    // Overall times seven, less peers times three and reports times three, would be the manager's own rating.
    let tallied = one(&[(Manager, &[9]), (Peer, &[4, 5, 9]), (Report, &[7, 7, 8])]);
    assert_eq!(tallied.groups.len(), 2);
    assert_eq!((tallied.overall, tallied.held_back), (None, true));
}

#[test]
fn the_clients_own_rating_is_shown_as_itself() {
    let tallied = one(&[(Own, &[8]), (Peer, &[4, 5, 9])]);
    assert_eq!((tallied.own, tallied.overall), (Some(8), Some(6.0)), "it is in no group and no average");
    assert_eq!(one(&[(Own, &[8])]).overall, None);
}

#[test]
fn who_left_an_item_out_is_no_rater_of_it() {
    let mut all = interviews(&[(Peer, &[4, 5, 9])]);
    all.interviews[2].ratings = vec![None];
    let tallied = tally(&all).remove(0);
    assert_eq!((tallied.groups.len(), tallied.overall, tallied.held_back), (0, None, true));
    all.interviews[2].ratings = vec![];
    assert_eq!(tally(&all)[0].groups.len(), 0);
}

#[test]
fn answers_stay_under_their_questions() {
    let text = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let mut all = Stakeholders::blank(text(&["a", "b", "c"]), text(&["x", "y"]), (1, 5));
    all.interviews = vec![
        Interview { answers: text(&["to a", "to b"]), ratings: vec![Some(1), Some(2)], ..Interview::default() },
        Interview { answers: text(&["also a"]), ..Interview::default() },
    ];
    all.shift_question(1, true);
    assert_eq!((&all.questions, &all.interviews[0].answers), (&text(&["a", "c", "b"]), &text(&["to a", "", "to b"])));
    all.remove_question(0);
    assert_eq!((&all.questions, &all.interviews[0].answers), (&text(&["c", "b"]), &text(&["", "to b"])));
    assert_eq!(all.interviews[1].answers, text(&["", ""]));
    all.shift_item(1, false);
    assert_eq!((&all.items, &all.interviews[0].ratings), (&text(&["y", "x"]), &vec![Some(2), Some(1)]));
    all.remove_item(0);
    assert_eq!((&all.items, &all.interviews[0].ratings), (&text(&["x"]), &vec![Some(1)]));
    all.shift_item(0, false);
    all.shift_question(1, true);
    assert_eq!(all.items, ["x"], "there is nowhere to go");
}

proptest! {
    /// Everything that is shown, and every difference between what is shown, is of at least three people.
    #[test]
    fn every_figure_and_every_difference_is_of_three_or_more(
        ratings in prop::collection::vec((0_usize..4, prop::option::of(0_u8..=10)), 0..14)
    ) {
        let relations = [Manager, Peer, Report, Other];
        let interview = |(relation, rating): &(usize, Option<u8>)| Interview {
            relation: relations[*relation], ratings: vec![*rating], ..Interview::default()
        };
        let all = Stakeholders {
            interviews: ratings.iter().map(interview).collect(),
            ..Stakeholders::blank(vec![], vec!["x".into()], (0, 10))
        };
        let raters = ratings.iter().filter(|(_, rating)| rating.is_some()).count();
        let tallied = tally(&all).remove(0);
        prop_assert!(tallied.groups.iter().all(|group| group.raters >= SMALLEST_GROUP));
        let shown: usize = tallied.groups.iter().map(|group| group.raters).sum();
        prop_assert_eq!(tallied.held_back, shown != raters);
        // What is left of the whole when any of the groups are taken from it is nobody, or three and more.
        if tallied.overall.is_some() {
            for mask in 0..1_usize << tallied.groups.len() {
                let taken: usize = tallied.groups.iter().enumerate().filter(|(n, _)| mask >> n & 1 == 1).map(|(_, g)| g.raters).sum();
                let left = raters - taken;
                prop_assert!(left == 0 || left >= SMALLEST_GROUP);
            }
        }
    }
}

#[test]
fn whoever_is_to_be_asked_is_kept_before_they_have_said_a_word() {
    let named = Interview { who: "Ben".into(), ..Interview::default() };
    assert!(!named.is_empty() && Interview::default().is_empty());
}
