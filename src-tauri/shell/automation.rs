//! Whether a test driver may steer this build, and the mark by which such a build is known.

/// True in the build with the feature `automation`: no private browsing and no seal, nothing else differs.
pub(crate) const STEERED: bool = cfg!(feature = "automation");

/// Stands in a steered program and in no other; a test looks for it in the shipped file.
#[cfg(feature = "automation")]
pub(crate) const MARK: &str = "bearings-automation-build: never ship this file";
