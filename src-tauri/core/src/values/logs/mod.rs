//! What hurts, measured: logs a person keeps of their own work, each figure with the method it was come by.
//!
//! Nothing here names a patient, and nothing scores a person. `series` is the only way to a line of points, and a line
//! has one method; the rest gathers figures, adds them up and says how.

pub mod basis;
pub mod burden;
pub mod home;
pub mod method;
pub mod pulse;
pub mod recurring;
pub mod report;
pub mod score;
pub mod series;
pub mod timer;
pub mod uncredited;
