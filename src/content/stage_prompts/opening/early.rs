//! Prompts for the opening, before there is a plan.

use crate::content::text::{Worded, w};

/// “I won't”: acceptance and free choice; what the present way gives.
pub(super) const WONT: &[Worded] = &[
    w(
        "opening-wont-01",
        "How are you today, quite apart from anything we might talk about?",
        "How am I today, quite apart from anything I might work on?",
    ),
    w(
        "opening-wont-02",
        "What has been good in your week just as it was, with nothing changed?",
        "What was good in my week just as it was, with nothing changed?",
    ),
    w(
        "opening-wont-03",
        "This time is yours. What would you enjoy talking about?",
        "This time is mine. What would I enjoy thinking about?",
    ),
    w(
        "opening-wont-04",
        "Which parts of your life are fine as they are, so that we can leave them in peace?",
        "Which parts of my life are fine as they are, so that I can leave them in peace?",
    ),
    w(
        "opening-wont-05",
        "Who has been giving you advice lately, and what would you like from me that is different?",
        "Whose advice rings in my ears, and what would I like to hear from myself instead?",
    ),
    w(
        "opening-wont-06",
        "What did you do this week simply because you like doing it?",
        "What did I do this week simply because I like doing it?",
    ),
];

/// “I can't”: the barrier seen kindly, exceptions, one small possibility.
pub(super) const CANT: &[Worded] = &[
    w(
        "opening-cant-01",
        "How heavy or light do things feel as you arrive today?",
        "How heavy or light do I feel as I arrive here?",
    ),
    w(
        "opening-cant-02",
        "What small thing turned out all right for you, on a day that did not promise much?",
        "What small thing turned out all right for me, on a day that did not promise much?",
    ),
    w(
        "opening-cant-03",
        "What have you been carrying this week, and what kept you upright?",
        "What have I been carrying this week, and what kept me upright?",
    ),
    w(
        "opening-cant-04",
        "Where did you have a little more say over your day than you expected?",
        "Where did I have a little more say over my day than I expected?",
    ),
    w(
        "opening-cant-05",
        "What deserves some credit from this week, even if nobody gave you any?",
        "For what do I deserve some credit this week, even if nobody gave me any?",
    ),
    w(
        "opening-cant-06",
        "How gently shall we go about this subject today, so that it feels safe for you?",
        "How gently would I like to go into this today, so that I feel safe?",
    ),
];

/// “I may”: both sides, values, and the best changes of the past.
pub(super) const CONTEMPLATION: &[Worded] = &[
    w(
        "opening-contemplation-01",
        "How have your thoughts about this come and gone since we spoke?",
        "How have my thoughts about this come and gone these past days?",
    ),
    w(
        "opening-contemplation-02",
        "What good news do you bring, large or small, on this subject or any other?",
        "What good news do I have, large or small, on this subject or any other?",
    ),
    w(
        "opening-contemplation-03",
        "When did this cross your mind this week, and what was going on around you?",
        "When did this cross my mind this week, and what was going on around me?",
    ),
    w(
        "opening-contemplation-04",
        "What have you read, heard or seen lately that set you thinking?",
        "What have I read, heard or seen lately that set me thinking?",
    ),
    w(
        "opening-contemplation-05",
        "Two voices may have come with you today, one for and one against: how is each of them?",
        "Two voices in me came along today, one for and one against: how is each of them?",
    ),
    w(
        "opening-contemplation-06",
        "Which moment of this week came close to life the way you like it?",
        "Which moment of this week came close to life the way I like it?",
    ),
];
