//! What may be said of an audit: how far apart two of its answers must lie. Pure.

pub mod noise;
