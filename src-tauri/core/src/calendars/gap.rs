//! The gap between the week a person has and the week they wish for.

pub mod week_type;
