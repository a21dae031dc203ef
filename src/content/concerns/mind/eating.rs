//! Eating, weight and exercise (003: eating disorders).

use crate::content::{concerns::Card, text::w};

pub const EATING: Card = Card {
    id: "eating",
    name: w("eating-name", "Eating and weight", "Food and my weight"),
    notice: &[
        w(
            "eating-loss",
            "A lot of weight is gone without an operation or medicine, and it goes on although a doctor has warned of harm.",
            "I have lost a lot of weight, and I go on although I was told that it harms me.",
        ),
        w(
            "eating-swing",
            "Weight has gone up and down again by ten kilos or so (20 to 30 pounds) and does not settle.",
            "My weight swings by ten kilos or so (20 to 30 pounds) and will not settle.",
        ),
        w(
            "eating-exercise",
            "Training goes past what this body can take, through injury or illness.",
            "I train even when I am ill or hurt.",
        ),
        w(
            "eating-rules",
            "Meals with others are avoided, or food takes up most of the talk.",
            "I avoid eating with others, and food fills my head for much of the day.",
        ),
    ],
    say: &[
        w(
            "eating-say-1",
            "I hear how hard you are working on your body, and I have begun to worry for it.",
            "I can begin like this: food and weight have taken over, and I want some of my life back.",
        ),
        w(
            "eating-say-2",
            "This is outside what I know as a coach, and I would like you to have someone who does know it.",
            "I would rather be told too early that all is well than ask too late.",
        ),
        w(
            "eating-say-3",
            "Who looks after your health, and when did you last see them?",
            "When did I last let a doctor look at me?",
        ),
    ],
    offer: &[
        w(
            "eating-offer-1",
            "A doctor's appointment, or a counselling centre for food and body questions.",
            "A counselling centre for questions of food and body will listen to me, often without asking for my name.",
        ),
        w(
            "eating-offer-2",
            "To put goals about weight, food and exercise aside until a doctor agrees with them.",
            "I put my goals for weight and training to one side until a doctor agrees.",
        ),
    ],
    leave: &[
        w(
            "eating-leave-1",
            "You do not comment on looks, weigh anyone or set a target weight.",
            "No number on the scales decides what I am worth.",
        ),
        w(
            "eating-leave-2",
            "Meal plans are for dietitians and doctors.",
            "I do not have to invent an eating plan alone.",
        ),
    ],
};
