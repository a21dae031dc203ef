//! Goal Attainment Scaling: one figure for goals that have nothing in common but their scale.

use chrono::NaiveDate;

use crate::domain::sort;

/// How much the goals of one person are taken to move together; the usual assumption.
const RHO: f64 = 0.3;

/// The T-score of goals, each with its weight and its level from −2 to +2 (Kiresuk & Sherman 1968):
/// `T = 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²)`, ρ = 0.3.
///
/// 50 means that the goals were reached as expected on the whole. None without goals, and where no goal has a weight.
pub fn t_score(goals: &[(f64, i8)]) -> Option<f64> {
    let reached: f64 = goals.iter().map(|(weight, level)| weight * f64::from(*level)).sum();
    let squares: f64 = goals.iter().map(|(weight, _)| weight * weight).sum();
    let weights: f64 = goals.iter().map(|(weight, _)| weight).sum();
    let spread = ((1.0 - RHO) * squares + RHO * weights * weights).sqrt();
    (spread > 0.0).then(|| 50.0 + 10.0 * reached / spread)
}

/// A goal that may have been rated: its weight, and its ratings in the order of their days.
#[derive(Debug, Clone, PartialEq)]
pub struct Rated {
    pub weight: f64,
    pub ratings: Vec<(NaiveDate, i8)>,
}

impl Rated {
    /// The level as it was known on a day.
    fn level_on(&self, day: NaiveDate) -> Option<i8> {
        self.ratings.iter().rev().find(|(on, _)| *on <= day).map(|(_, level)| *level)
    }
}

/// The T-score at the end of each day with a rating, from the goals that had one by then. Nothing where nothing is rated.
pub fn over_time(goals: &[Rated]) -> Vec<(NaiveDate, f64)> {
    let mut days: Vec<_> = goals.iter().flat_map(|goal| goal.ratings.iter().map(|(on, _)| *on)).collect();
    sort::plainly(&mut days);
    days.dedup();
    let score = |day| {
        let known: Vec<_> =
            goals.iter().filter_map(|goal| goal.level_on(day).map(|level| (goal.weight, level))).collect();
        t_score(&known).map(|score| (day, score))
    };
    days.into_iter().filter_map(score).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rounded(goals: &[(f64, i8)]) -> f64 {
        (t_score(goals).expect("a score") * 100.0).round() / 100.0
    }

    #[test]
    fn the_published_vectors() {
        assert_eq!(rounded(&[(1.0, 1)]), 60.00);
        assert_eq!(rounded(&[(1.0, 1); 3]), 63.69);
        assert_eq!(rounded(&[(1.0, -2); 3]), 22.61);
        assert_eq!(rounded(&[(3.0, 1), (2.0, 0), (1.0, -1)]), 54.41);
    }

    #[test]
    fn no_goals_and_no_weights_have_no_score() {
        assert_eq!(t_score(&[]), None);
        assert_eq!(t_score(&[(0.0, 2), (0.0, -1)]), None);
    }

    #[test]
    fn a_goal_counts_from_its_first_rating_on() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let goals = [
            Rated { weight: 1.0, ratings: vec![(day(3), -1), (day(17), 1)] },
            Rated { weight: 1.0, ratings: vec![(day(10), 0)] },
            Rated { weight: 1.0, ratings: vec![] },
        ];
        let scores = over_time(&goals);
        assert_eq!(scores.iter().map(|(on, _)| *on).collect::<Vec<_>>(), [day(3), day(10), day(17)]);
        assert_eq!(scores[0].1, 40.0);
        assert_eq!(Some(scores[2].1), t_score(&[(1.0, 1), (1.0, 0)]));
        assert_eq!(over_time(&goals[2..]), []);
    }

    fn goals() -> impl Strategy<Value = Vec<(f64, i8)>> {
        proptest::collection::vec((1_u8..=10, -2_i8..=2).prop_map(|(weight, level)| (f64::from(weight), level)), 1..12)
    }

    proptest! {
        #[test]
        fn turning_every_level_round_mirrors_the_score_at_50(goals in goals()) {
            let turned: Vec<_> = goals.iter().map(|(weight, level)| (*weight, -level)).collect();
            let (score, mirrored) = (t_score(&goals).unwrap(), t_score(&turned).unwrap());
            prop_assert!((score + mirrored - 100.0).abs() < 1e-9);
        }

        #[test]
        fn the_order_of_goals_and_the_unit_of_weights_say_nothing(goals in goals()) {
            let other: Vec<_> = goals.iter().rev().map(|(weight, level)| (weight * 7.0, *level)).collect();
            prop_assert!((t_score(&goals).unwrap() - t_score(&other).unwrap()).abs() < 1e-9);
        }

        #[test]
        fn one_level_up_is_a_higher_score(goals in goals(), at in 0_usize..12) {
            let at = at % goals.len();
            prop_assume!(goals[at].1 < 2);
            let mut better = goals.clone();
            better[at].1 += 1;
            prop_assert!(t_score(&better).unwrap() > t_score(&goals).unwrap());
        }
    }
}
