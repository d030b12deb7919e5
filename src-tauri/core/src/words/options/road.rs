//! The roads, and what must be found out on each of them. The questions follow the common axes of the method and what is
//! particular to a road; they are prompts, and nothing is concluded from them.

/// What a road is called, by its name in the store.
pub fn label(road: &str) -> &'static str {
    match road {
        "stay" => "Stay, as it is",
        "stayAsked" => "Stay, on new terms",
        "community" => "Community practice with teaching",
        "employed" => "Employed, without an academic title",
        "quality" => "Lead quality, safety or operations",
        "industry" => "Industry",
        "public" => "The public sector",
        "hybrid" => "Hybrid",
        _ => "A path of my own",
    }
}

/// What must be found out on a road.
pub fn to_find_out(road: &str) -> &'static [(&'static str, &'static str)] {
    match road {
        "stay" => &[
            (
                "hours",
                "Hours in all, evenings and nights, as they are counted today",
            ),
            ("pay", "Pay as it is, with what is not paid for"),
            (
                "leaving",
                "What leaving would cost later: notice, clawback, vesting",
            ),
        ],
        "stayAsked" => &[
            (
                "asks",
                "Each thing asked for, and the chance that it is kept",
            ),
            (
                "writing",
                "Which of them would be a clause, and of which document",
            ),
            ("remedy", "What follows if one of them is not kept"),
            ("least", "The least that would be enough to stay"),
        ],
        "community" => &[
            (
                "title",
                "An adjunct title, and the duties that come with it",
            ),
            ("precepting", "Whether hours of precepting are paid"),
            ("residents", "Whether residents really come, and how many"),
            (
                "partnership",
                "Partnership: the years until it, and the price",
            ),
            ("credit", "Credit for work units while teaching"),
        ],
        "employed" => &[
            (
                "guarantee",
                "The guarantee: how long it lasts, and the formula after it",
            ),
            ("caps", "Caps on panel and volume"),
            ("messages", "Who answers messages, and in whose time"),
            ("call", "Call: how often, and what it pays"),
            (
                "nonCompete",
                "The non-compete: its sites, its radius, its months",
            ),
            ("employer", "The kind of employer, for loan forgiveness"),
        ],
        "quality" => &[
            (
                "budget",
                "The share of a post, with its own budget and staff",
            ),
            ("stipend", "The stipend"),
            ("reports", "Who the post reports to"),
            ("reorganised", "What becomes of it in a reorganisation"),
            ("clinical", "The clinical minimum for board and licence"),
        ],
        "industry" => &[
            (
                "base",
                "The base, and the target bonus with what was paid out in past years",
            ),
            ("equity", "Equity, after a haircut"),
            ("travel", "Travel: days a month"),
            ("start", "How far the start can move"),
            (
                "clinic",
                "Whether a clinic day is allowed, and what else outside",
            ),
            ("layoff", "What a layoff would look like"),
            ("forgiveness", "Loan forgiveness stops counting"),
        ],
        "public" => &[
            (
                "pension",
                "The pension, the savings plan, and when each vests",
            ),
            (
                "malpractice",
                "How malpractice is covered in this post, and whether a tail is needed",
            ),
            ("steps", "Steps of pay, and when they come"),
            ("loans", "Loan programmes"),
        ],
        "hybrid" => &[
            ("benefits", "Which employer gives the benefits"),
            (
                "fullTime",
                "Whether either post counts as full time, for loan forgiveness",
            ),
            (
                "stacked",
                "Commitments that stack: meetings, call, inboxes of both",
            ),
            ("malpractice", "Who covers malpractice, and where"),
        ],
        _ => &[
            ("week", "The week: hours, evenings, nights, call, commute"),
            (
                "money",
                "Money: the first year, the steady state, for a true hour",
            ),
            ("risk", "Risk: what leaving again would cost"),
            ("identity", "Teaching, scholarship, title"),
            ("doors", "Doors it opens, and doors it closes"),
        ],
    }
}
