//! Help for stages, assessments, concerns and the library.

use crate::content::text::Topic;

pub const STAGES: Topic = Topic {
    id: "stages",
    title: "Stages of change",
    paragraphs: &[
        "A stage belongs to one behaviour, never to a person. Someone can be far along with sleep and not thinking of exercise at all, so each focus area has a stage of its own.",
        "Five short questions find it, and each takes one tap. You can also set it by hand, and it is fine to change your mind: the history keeps every date.",
        "The card of a stage says how it sounds, what a person needs there, what helps and what to leave alone. Early on, goals for thinking and feeling fit best; plans and doing come later.",
        "During a session the questions are picked by the stage of the focus area in hand. You can look at those for another stage whenever you like.",
        "A lapse is something to learn from, and it takes nothing away. After a longer break, preparing once more with strengths and vision at hand tends to go faster than the first time.",
        "Before you leave a session, ask if the stage is still the right one. A guess that is one stage too far is the usual reason for a talk that drags.",
    ],
};

pub const ASSESSMENTS: Topic = Topic {
    id: "assessments",
    title: "Assessments",
    paragraphs: &[
        "An assessment gives a conversation something to look at. It is one part of a story, told on one day, so nothing here is a grade.",
        "The wheel of life takes six to twelve areas in your own words. Each can have where it is today, where you wish it to be, and how much priority, confidence and readiness it has.",
        "There are rulers, sorts for strengths and values, two published scales with their credit, and questionnaires of your own. Results from elsewhere can be written down too.",
        "A client can answer on your tablet in the client view, or on their own device; the answers come back as a file.",
        "Take the same one again after some weeks and set two dates side by side. Every picture has its table, and no average is shown where the authors give none.",
        "In interviews with several people, answers are shown by group. A group of fewer than three is merged or left out, so that nobody can be picked out.",
    ],
};

pub const REVIEW: Topic = Topic {
    id: "review",
    title: "Looking at an assessment",
    paragraphs: &[
        "Six steps lead through the answers in a kind order: an open mind, successes, energy, stages, gaps, concerns. What is strong comes before anything else.",
        "Areas are listed by the priority that the person gave them. What you find most interesting as a coach can wait.",
        "A gap is two answers that pull apart, such as a high priority with little readiness. Cairn shows the rule behind it, and offers a question that nobody knows the answer to yet.",
        "From any gap you can go straight to a focus area or a goal. Leaving it as it is counts as a decision too.",
    ],
};

pub const CONCERNS: Topic = Topic {
    id: "concerns",
    title: "Concerns and other help",
    paragraphs: &[
        "Now and then something comes up that belongs with a doctor, a therapist or another professional. The cards help you see it, say it with respect and offer a way on.",
        "They list facts that anyone could notice. They count nothing and name no illness, and neither does a coach.",
        "You can keep a private note of what you noticed, what you said, what you offered and what came of it. It stays out of every summary, file and client view.",
        "If the person would rather not, coaching rests until they have had help, and the door stays open. The card has words for that.",
        "When exercise is planned and health is in question, print the release form. The client takes it to a doctor and decides what comes back to you.",
        "Write your emergency number and local services down before you need them. Where a life is in danger, call first and open an app later.",
    ],
};

pub const LIBRARY: Topic = Topic {
    id: "library",
    title: "Library",
    paragraphs: &[
        "Here is everything Cairn can ask or suggest: questions for each part of a session, skills with short examples, and what to try when things get difficult. The formats of sessions live here as well.",
        "Search by any word, or narrow it down by phase, by stage or by skill. Add what you like to your favourites to find it quickly.",
        "Your own questions can be kept in sets. Give each a wording for a client, and another for yourself if you want one.",
        "A set can be saved as a file and brought in on another device, or shared with a colleague. It holds questions only, and nothing about any client.",
    ],
};

pub const FILL: Topic = Topic {
    id: "fill",
    title: "Fill in an assessment",
    paragraphs: &[
        "A coach can send an assessment as a small file. It holds the questions, the coach's word and no name.",
        "Open it on any device with Cairn: no account, no client and no network are needed. Drafts wait for you there.",
        "At the end the answers become a file of their own, which goes back by mail or message. Adding it shows every answer first, and knows a file that came before.",
        "On a shared tablet, hand over the screen instead: one question at a time stays in view, and leaving that view asks first.",
    ],
};
