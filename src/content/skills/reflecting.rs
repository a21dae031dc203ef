//! The five kinds of reflection (003).

use super::{Skill, x};
use crate::content::text::w;

pub const ALL: &[Skill] = &[SIMPLE, AMPLIFIED, DOUBLE, SHIFTED, EMPATHY];

const SIMPLE: Skill = Skill {
    id: "simple-reflection",
    name: "Simple reflection",
    what: w(
        "simple-reflection-what",
        "The heart of what the client said, given back in fewer words and with a voice that falls at the end.",
        "I write down the plain core of what I just thought.",
    ),
    when: w(
        "simple-reflection-when",
        "Early on, after every second question, and when you are not sure that you understood.",
        "When a worry is loud and I have not yet put it into one line.",
    ),
    care: w(
        "simple-reflection-care",
        "Word for word it sounds like a parrot. A rising voice turns it into a question.",
        "I describe it without adding a verdict on myself.",
    ),
    examples: &[
        x("By evening I have nothing left for anybody.", "The day uses you up."),
        x("I said I would go on Monday, and then it poured.", "Rain got between you and Monday."),
        x("My team does not need me as it used to.", "They stand on their own feet now."),
    ],
    alone: &[
        x("Everything at home lands on me.", "I carry more than my share, and I am tired."),
        x("What if they all see that I am new at this?", "I am afraid of being seen as a beginner."),
        x("I like it, but not at seven in the morning.", "The hour puts me off, not the thing itself."),
    ],
};

const AMPLIFIED: Skill = Skill {
    id: "amplified-reflection",
    name: "Amplified reflection",
    what: w(
        "amplified-reflection-what",
        "What the client said with the colour turned up a little, so that they can agree or take some of it back.",
        "I say my excuse in its largest size and see if I still believe it.",
    ),
    when: w(
        "amplified-reflection-when",
        "When someone speaks in \"always\" and \"never\", or argues hard for things as they are.",
        "When I hear an absolute word in my own head.",
    ),
    care: w(
        "amplified-reflection-care",
        "Without real warmth it is mockery. Leave it out with a person who is hurting or does not trust you yet.",
        "I do this with a smile, and never when I am low.",
    ),
    examples: &[
        x("I could never give up my evening crisps.", "There is nothing else in the world that could end your day."),
        x("My wife worries about nothing.", "She has no reason at all, as you see it."),
        x("I am too busy to sit down for lunch.", "Not even five minutes of the day are yours."),
    ],
    alone: &[
        x("I always give up.", "Not one thing in my whole life have I ever kept going. Well, I speak two languages."),
        x("Nobody would come.", "Of all the people I know, not one likes me enough. Ana would come."),
        x("I have no willpower.", "I have none, not even for the cat at six in the morning. So I do have some."),
    ],
};

const DOUBLE: Skill = Skill {
    id: "double-sided-reflection",
    name: "Double-sided reflection",
    what: w(
        "double-sided-reflection-what",
        "Both sides of mixed feelings in one breath, joined by \"and\" rather than \"but\".",
        "I let both of my voices finish, one after the other.",
    ),
    when: w(
        "double-sided-reflection-when",
        "When a client sways between wanting and not wanting. The side that leads forward comes last.",
        "When I want two things that pull in different directions.",
    ),
    care: w(
        "double-sided-reflection-care",
        "If you mean to stay neutral, change the order now and then. Never set one side against the other.",
        "I do not hurry to a winner. Seeing both is the work for me.",
    ),
    examples: &[
        x(
            "I enjoy the wine, though the mornings are grim.",
            "A glass helps you let go of the day, and you want clear mornings.",
        ),
        x(
            "I would hate the gym, but my back is getting worse.",
            "The gym is not your place, and your back asks you for something.",
        ),
        x(
            "It is good money. My son asked me who I am.",
            "Your work keeps the family safe, and you long to be known at home.",
        ),
    ],
    alone: &[
        x("I want to write, and I want to lie on the sofa.", "I need rest, and I miss my own words."),
        x("Telling her is awful, not telling her is worse.", "I want to spare her, and I want to be honest."),
        x("The flat is cheap, the street is loud.", "My wallet likes it, and my sleep does not."),
    ],
};

const SHIFTED: Skill = Skill {
    id: "shifted-focus-reflection",
    name: "Shifted-focus reflection",
    what: w(
        "shifted-focus-reflection-what",
        "A reflection that steps around the sore point and turns the light on something the client can move.",
        "I leave the knot alone and look at what lies beside it.",
    ),
    when: w(
        "shifted-focus-reflection-when",
        "When the talk turns into a debate, or the client defends something nobody attacked.",
        "When I have argued with myself long enough.",
    ),
    care: w(
        "shifted-focus-reflection-care",
        "Hear the sore point first, or it will feel like being brushed aside. You can come back to it.",
        "I note what I am leaving, so that it is not lost to me.",
    ),
    examples: &[
        x(
            "You are going to tell me to quit smoking.",
            "That is your decision alone. You came here for your breath on the stairs.",
        ),
        x("My boss will never change.", "He is as he is. What you would like is a calmer Friday."),
        x("Diets are nonsense.", "No diet, then. You spoke so gladly of your father's garden."),
    ],
    alone: &[
        x(
            "I have nobody to look after the twins.",
            "That will not move today. I can still choose my half hour at nine.",
        ),
        x("My knee rules out running.", "It does for now. I wanted fresh air, and there is the lake."),
        x("They chose someone else.", "They did. What I liked about the post I can look for near me."),
    ],
};

const EMPATHY: Skill = Skill {
    id: "empathy-reflection",
    name: "Empathy reflection",
    what: w(
        "empathy-reflection-what",
        "A careful guess at the feeling in what was said, and at the need under the feeling.",
        "I name what I feel, and what I need just now.",
    ),
    when: w(
        "empathy-reflection-when",
        "When there is feeling in the voice, or when change is not yet on the client's mind.",
        "When something small upsets me more than it seems to deserve.",
    ),
    care: w(
        "empathy-reflection-care",
        "Stay beside the feeling and do not sink into it. Pity makes a person smaller.",
        "I guess, and then I check. My first word for it may be the wrong one.",
    ),
    examples: &[
        x("She did not even look up when I came in.", "That hurt, and you wanted to matter to her."),
        x(
            "I keep starting and it keeps slipping away.",
            "You sound worn out, and hungry for one thing that stays put.",
        ),
        x("I got the place.", "You are glad right down to your toes, and a bit amazed."),
        x("Everyone wants an answer by Friday.", "It is pressing in on you, and you could do with some air."),
    ],
    alone: &[
        x("I snapped at the little one again.", "I was overwhelmed, and I needed quiet. I also want to say sorry."),
        x("The email ruined my day.", "I feel small, and I would like my effort to be seen."),
        x("I do not want to go to the party.", "I feel shy. I need one friendly face next to me."),
    ],
};
