//! Words of the calendars place.
