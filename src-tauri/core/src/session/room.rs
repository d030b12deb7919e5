//! The way to the session while a command works, so that long work need not hold it from beginning to end.
//!
//! Most commands hold the session while they run. One that reads a large file, or writes for long, holds it only for a
//! moment at a time, and takes the desk away to write at it; what is read meanwhile is read over a second connection,
//! as it stood before. A change that is asked for meanwhile waits, so changes still come one after the other.

use std::cell::RefCell;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::session::Session;

/// The way to one session.
pub struct Room<'a>(Way<'a>);

enum Way<'a> {
    /// Nobody else asks for it.
    Alone(RefCell<&'a mut Session>),
    /// Several threads do; the second part is told when a desk comes back.
    Shared(&'a Mutex<Session>, &'a Condvar),
}

impl<'a> Room<'a> {
    /// A session that nobody else asks for.
    pub fn alone(session: &'a mut Session) -> Self {
        Self(Way::Alone(RefCell::new(session)))
    }

    /// A session that several threads share.
    pub fn shared(session: &'a Mutex<Session>, back: &'a Condvar) -> Self {
        Self(Way::Shared(session, back))
    }

    /// Holds the session while `work` lasts; a desk that is away stays away.
    pub fn with<T>(&self, work: impl FnOnce(&mut Session) -> T) -> T {
        match &self.0 {
            Way::Alone(session) => work(&mut session.borrow_mut()),
            Way::Shared(session, _) => work(&mut entered(session)),
        }
    }

    /// Holds the session while `work` lasts, once no desk is away.
    pub fn whole<T>(&self, work: impl FnOnce(&mut Session) -> T) -> T {
        match &self.0 {
            Way::Alone(_) => self.with(work),
            Way::Shared(session, back) => work(&mut settled(session, back)),
        }
    }

    /// Works at the desk with what `ready` brings along; nobody comes between the two. Where the session is shared, the
    /// desk is away during the work and others may read; `work` must then not come back into this room.
    pub fn at_desk<P, T>(
        &self,
        ready: impl FnOnce(&mut Session) -> Result<P>,
        work: impl FnOnce(&mut Desk, P) -> Result<T>,
    ) -> Result<T> {
        let Way::Shared(session, back) = &self.0 else {
            return self.with(|session| at_once(session, ready, work));
        };
        let mut held = settled(session, back);
        if !held.can_lend() {
            return at_once(&mut held, ready, work);
        }
        let along = ready(&mut held)?;
        let mut away = Away {
            room: self,
            desk: Some(held.lend()?),
        };
        drop(held);
        match away.desk.as_mut() {
            Some(desk) => work(desk, along),
            None => Err(Error::Bug("the desk was here a moment ago")),
        }
    }
}

fn at_once<P, T>(
    session: &mut Session,
    ready: impl FnOnce(&mut Session) -> Result<P>,
    work: impl FnOnce(&mut Desk, P) -> Result<T>,
) -> Result<T> {
    let along = ready(session)?;
    work(session.desk()?, along)
}

/// A desk that is away; it comes back however the work at it ends.
struct Away<'a, 'b> {
    room: &'a Room<'b>,
    desk: Option<Desk>,
}

impl Drop for Away<'_, '_> {
    fn drop(&mut self) {
        if let Some(desk) = self.desk.take() {
            self.room.with(|session| session.take_back(desk));
        }
        if let Way::Shared(_, back) = &self.room.0 {
            back.notify_all();
        }
    }
}

fn entered(session: &Mutex<Session>) -> MutexGuard<'_, Session> {
    // A command that panicked has rolled its transaction back; the session is whole.
    session.lock().unwrap_or_else(PoisonError::into_inner)
}

fn settled<'s>(session: &'s Mutex<Session>, back: &Condvar) -> MutexGuard<'s, Session> {
    back.wait_while(entered(session), |session| session.is_lent())
        .unwrap_or_else(PoisonError::into_inner)
}
