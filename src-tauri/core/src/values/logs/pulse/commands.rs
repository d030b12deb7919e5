//! Commands on the weekly pulse.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::values::logs::pulse::{Pulse, PulseView, store};
use crate::words::logs as words;

/// Asks for the weekly pulse.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadPulse {}

impl Command for ReadPulse {
    const NAME: &'static str = "pulse";
    type Reply = PulseView;

    fn run(self, session: &mut Session) -> Result<PulseView> {
        let today = session.clock.now().today();
        Ok(PulseView::of(store::all(session.desk()?.read())?, today))
    }
}

/// Says how a week was: this one or one of the three before it. What is said already gives way.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPulse {
    monday: Day,
    /// 0 to 10.
    mattered: Option<u8>,
    /// 0 to 10.
    rested: Option<u8>,
    /// 0 to 10.
    decided: Option<u8>,
    /// 200 characters at most.
    line: Option<String>,
}

impl Command for SetPulse {
    const NAME: &'static str = "setPulse";
    type Reply = PulseView;

    fn run(self, session: &mut Session) -> Result<PulseView> {
        let today = session.clock.now().today();
        let ratings = [self.mattered, self.rested, self.decided];
        let pulse = Pulse::read(self.monday, ratings, self.line.as_deref(), today)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::set_pulse(pulse.monday));
        desk.change(label, |tx| store::set(tx, &pulse))?;
        Ok(PulseView::of(store::all(desk.read())?, today))
    }
}

/// Takes out what was said of a week.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearPulse {
    monday: Day,
}

impl Command for ClearPulse {
    const NAME: &'static str = "clearPulse";
    type Reply = PulseView;

    fn run(self, session: &mut Session) -> Result<PulseView> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::clear_pulse(self.monday));
        desk.change(label, |tx| store::clear(tx, self.monday))?;
        Ok(PulseView::of(store::all(desk.read())?, today))
    }
}
