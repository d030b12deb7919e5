//! Publications as bibliography files tell them: read from files by others, compared, and handed to the press to be cited.

pub mod record;
