/// How soon what is typed is kept: well within two seconds of the last letter.
export const SAVE_AFTER = 1200;
