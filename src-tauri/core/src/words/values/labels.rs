//! Labels of changes in the values audit: each completes "Undo …".

use crate::day::Day;

/// "2 October".
fn short(day: Day) -> String {
    day.0.format("%-d %B").to_string()
}

fn quoted(name: &str) -> String {
    format!("“{name}”")
}

/// "add the card “Sabbatical”".
pub fn add_card(name: &str) -> String {
    format!("add the card {}", quoted(name))
}

/// "change the card “Sabbatical”".
pub fn edit_card(name: &str) -> String {
    format!("change the card {}", quoted(name))
}

/// "hide the card “Teaching”".
pub fn hide_card(name: &str) -> String {
    format!("hide the card {}", quoted(name))
}

/// "show the card “Teaching”".
pub fn show_card(name: &str) -> String {
    format!("show the card {}", quoted(name))
}

/// "remove the card “Sabbatical”".
pub fn remove_card(name: &str) -> String {
    format!("remove the card {}", quoted(name))
}

/// "bring back the card “Sabbatical”".
pub fn restore_card(name: &str) -> String {
    format!("bring back the card {}", quoted(name))
}

/// "begin a values audit".
pub fn start() -> String {
    "begin a values audit".to_owned()
}

/// "say in what state you answer".
pub fn state() -> String {
    "say in what state you answer".to_owned()
}

/// "place “Growing people” in pile 2", "take “Growing people” in hand again".
pub fn place(name: &str, pile: Option<u8>) -> String {
    match pile {
        Some(pile) => format!("place {} in pile {pile}", quoted(name)),
        None => format!("take {} in hand again", quoted(name)),
    }
}

/// "keep “Teaching”".
pub fn keep(name: &str) -> String {
    format!("keep {}", quoted(name))
}

/// "let “Teaching” go".
pub fn let_go(name: &str) -> String {
    format!("let {} go", quoted(name))
}

/// "keep 9 cards as the piles propose".
pub fn keep_proposed(count: usize) -> String {
    match count {
        1 => "keep a card as the piles propose".to_owned(),
        count => format!("keep {count} cards as the piles propose"),
    }
}

/// Second line of a change to what is kept, once rounds were answered.
pub fn rounds_begin_again() -> &'static str {
    "The rounds begin again, as they are drawn for the cards you keep"
}

/// "write on “Teaching”".
pub fn write_on(name: &str) -> String {
    format!("write on {}", quoted(name))
}

/// "choose “Teaching” as mattering most in round 6".
pub fn choose(round: u32, most: Option<&str>, least: Option<&str>) -> String {
    match (most, least) {
        (None, None) => format!("clear round {round}"),
        (Some(most), None) => {
            format!("choose {} as mattering most in round {round}", quoted(most))
        }
        (_, Some(least)) => format!(
            "choose {} as mattering least in round {round}",
            quoted(least)
        ),
    }
}

/// "say that “Teaching” matters 9".
pub fn importance(name: &str, value: Option<u8>) -> String {
    match value {
        Some(value) => format!("say that {} matters {value}", quoted(name)),
        None => format!("take back how much {} matters", quoted(name)),
    }
}

/// "say that “Teaching” is lived 4".
pub fn lived(name: &str, value: Option<u8>) -> String {
    match value {
        Some(value) => format!("say that {} is lived {value}", quoted(name)),
        None => format!("take back how far {} is lived", quoted(name)),
    }
}

/// "attach evidence to “Teaching”".
pub fn add_evidence(name: &str) -> String {
    format!("attach evidence to {}", quoted(name))
}

/// "change evidence of “Teaching”".
pub fn edit_evidence(name: &str) -> String {
    format!("change evidence of {}", quoted(name))
}

/// "take evidence from “Teaching”".
pub fn remove_evidence(name: &str) -> String {
    format!("take evidence from {}", quoted(name))
}

/// "add “Ward rounds” to the energy list".
pub fn add_activity(name: &str) -> String {
    format!("add {} to the energy list", quoted(name))
}

/// "add 6 activities to the energy list".
pub fn add_activities(count: usize) -> String {
    match count {
        1 => "add an activity to the energy list".to_owned(),
        count => format!("add {count} activities to the energy list"),
    }
}

/// "change “Ward rounds” in the energy list".
pub fn edit_activity(name: &str) -> String {
    format!("change {} in the energy list", quoted(name))
}

/// "rate “Ward rounds” +2".
pub fn rate_energy(name: &str, energy: Option<i8>) -> String {
    match energy {
        Some(energy) => format!("rate {} {}", quoted(name), signed(energy)),
        None => format!("take back the energy of {}", quoted(name)),
    }
}

/// "+2", "−4", "0".
pub fn signed(value: i8) -> String {
    match value {
        0 => "0".to_owned(),
        1.. => format!("+{value}"),
        _ => format!("−{}", value.unsigned_abs()),
    }
}

/// "name “Teaching” as most meaningful".
pub fn meaningful(name: Option<&str>) -> String {
    match name {
        Some(name) => format!("name {} as most meaningful", quoted(name)),
        None => "name nothing as most meaningful".to_owned(),
    }
}

/// "take “Ward rounds” off the energy list".
pub fn remove_activity(name: &str) -> String {
    format!("take {} off the energy list", quoted(name))
}

/// "shift “Inbox” by −150 minutes".
pub fn shift(name: &str) -> String {
    format!("shift the time for {}", quoted(name))
}

/// "take back the shift of “Inbox”".
pub fn remove_shift(name: &str) -> String {
    format!("take back the shift of {}", quoted(name))
}

/// "name what the time comes out of".
pub fn cut() -> String {
    "name what the time comes out of".to_owned()
}

/// "say where the gap in “Teaching” comes from".
pub fn source(name: &str) -> String {
    format!("say where the gap in {} comes from", quoted(name))
}

/// "write the experiment".
pub fn experiment() -> String {
    "write the experiment".to_owned()
}

/// "take the experiment away".
pub fn remove_experiment() -> String {
    "take the experiment away".to_owned()
}

/// "say what the experiment did".
pub fn answer_experiment() -> String {
    "say what the experiment did".to_owned()
}

/// "set the next audit to 2 January".
pub fn next_audit(day: Option<Day>) -> String {
    match day {
        Some(day) => format!("set the next audit to {}", short(day)),
        None => "leave the next audit to 90 days later".to_owned(),
    }
}

/// "go on from a part of the audit".
pub fn pass() -> String {
    "go on from a part of the audit".to_owned()
}

/// "take up a part of the audit again".
pub fn unpass() -> String {
    "take up a part of the audit again".to_owned()
}

/// "finish the audit of 2 October".
pub fn finish(day: Day) -> String {
    format!("finish the audit of {}", short(day))
}

/// "open the audit of 2 October again".
pub fn reopen(day: Day) -> String {
    format!("open the audit of {} again", short(day))
}

/// "leave the audit of 2 October out of trends".
pub fn leave_out(day: Day) -> String {
    format!("leave the audit of {} out of trends", short(day))
}

/// "take the audit of 2 October into trends".
pub fn take_in(day: Day) -> String {
    format!("take the audit of {} into trends", short(day))
}

/// "remove the audit of 2 October".
pub fn remove(day: Day) -> String {
    format!("remove the audit of {}", short(day))
}

/// "bring back the audit of 2 October".
pub fn restore(day: Day) -> String {
    format!("bring back the audit of {}", short(day))
}

/// "answer “Teaching” again".
pub fn again(name: &str) -> String {
    format!("answer {} again", quoted(name))
}

/// "release the audit of 2 October".
pub fn release(day: Day) -> String {
    format!("release the audit of {}", short(day))
}

/// "keep the audit of 2 October to yourself".
pub fn unrelease(day: Day) -> String {
    format!("keep the audit of {} to yourself again", short(day))
}
