//! Sparks: turns of thought that shake loose one more idea.

use crate::content::text::{Worded, w};

/// Asked while ideas are gathered and nothing is judged yet.
pub const SPARKS: &[Worded] = &[
    w("spark-01", "What would make you laugh if you tried it?", "What would make me laugh if I tried it?"),
    w("spark-02", "What would you do with a whole free day?", "What would I do with a whole free day?"),
    w("spark-03", "What could you do in two minutes?", "What could I do in two minutes?"),
    w("spark-04", "What would a child suggest to you?", "What would a child suggest to me?"),
    w("spark-05", "What would your hero do in your shoes?", "What would my hero do in my shoes?"),
    w("spark-06", "What worked for you ten years ago?", "What worked for me ten years ago?"),
    w("spark-07", "What could you stop doing?", "What could I stop doing?"),
    w("spark-08", "Who could do it with you?", "Who could do it with me?"),
    w("spark-09", "How might you turn it into a game?", "How might I turn it into a game?"),
    w("spark-10", "What if you did it at another time of day?", "What if I did it at another time of day?"),
    w("spark-11", "What if it happened somewhere you love?", "What if it happened somewhere I love?"),
    w("spark-12", "What would you try if it were certain to work?", "What would I try if it were certain to work?"),
    w(
        "spark-13",
        "Which idea sounds silly, and what is good in it for you?",
        "Which idea sounds silly, and what is good in it for me?",
    ),
    w("spark-14", "What could you ask for?", "What could I ask for?"),
    w("spark-15", "What could you swap it for?", "What could I swap it for?"),
    w(
        "spark-16",
        "How would you make it worse, and what does that teach you?",
        "How would I make it worse, and what does that teach me?",
    ),
    w(
        "spark-17",
        "What do people in another line of work do about this that you could copy?",
        "What do people in another line of work do about this that I could copy?",
    ),
    w(
        "spark-18",
        "What could you hook it on to, so that it happens by itself?",
        "What could I hook it on to, so that it happens by itself?",
    ),
    w(
        "spark-19",
        "If you had to teach it, what would you tell your class?",
        "If I had to teach it, what would I tell my class?",
    ),
    w("spark-20", "What grows if you put two of your ideas together?", "What grows if I put two of my ideas together?"),
    w("spark-21", "What is the bravest version you can think of?", "What is the bravest version I can think of?"),
    w(
        "spark-22",
        "What is the easiest version that would still count for you?",
        "What is the easiest version that would still count for me?",
    ),
    w("spark-23", "What could you borrow, buy or clear away for it?", "What could I borrow, buy or clear away for it?"),
    w("spark-24", "Which idea have you kept to yourself until now?", "Which idea have I kept to myself until now?"),
];
