/// The few words that controls carry themselves.
export const kit = {
  show: "Show",
  hide: "Hide",
  keep: "Keep it",
  close: "Close",
  cancel: "Cancel",
  putAway: "Put this message away",
  saved: (file: string) => `Saved ${file}`,
  how: "How is this worked out?",
};
