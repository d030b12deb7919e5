//! A plan of leaving well on paper: every step and hand-off of the sample physician, her steps on the first page.

use serde_json::{Value, json};

use super::{Papers, list, says, words};

/// The pages of a plan: its days, and its letters whose text is kept.
pub(crate) fn pages(plan: &Value) -> Vec<(&'static str, Value)> {
    let kept = list(&plan["letters"]).iter().map(|own| &own["kept"]);
    let letters = kept.filter(|id| !id.is_null());
    let page = json!({ "plan": plan["id"], "audience": "me" });
    std::iter::once(("savePlan", page))
        .chain(letters.map(|id| ("savePlanLetter", json!({ "id": id }))))
        .collect()
}

#[test]
fn the_steps_of_a_plan_stand_on_one_page_and_what_is_handed_on_after_them() {
    let mut papers = Papers::new();
    let plan = papers.ask("leaving", json!({}))["plan"].clone();
    let args = json!({ "plan": plan["id"], "audience": "me" });
    let Some(text) = papers.saved("savePlan", &args, 2) else {
        return;
    };
    says(&text, words(&plan["finding"]));
    // A page ends with its foot.
    let (first, second) = text
        .split_once("A plan, not a decision.")
        .expect("the first page has a foot");
    let flat = |own: &str| own.split_whitespace().collect::<Vec<_>>().join(" ");
    let (first, second) = (flat(first), flat(second));
    for lane in list(&plan["lanes"]) {
        for row in list(&lane["rows"]) {
            let title = words(&row["title"]);
            if row["piece"]["kind"] == "step" {
                assert!(first.contains(title), "{title} is not on the first page");
            } else {
                assert!(second.contains(title), "{title} is not on the second page");
            }
        }
        if let Some(total) = lane["total"].as_str() {
            assert!(second.contains(total), "{total}");
        }
    }
}
