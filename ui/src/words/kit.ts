/// The few words that controls carry themselves.
export const kit = {
  show: "Show",
  hide: "Hide",
  keep: "Keep it",
  close: "Close",
  cancel: "Cancel",
  putAway: "Put this message away",
  how: "How is this worked out?",
};
