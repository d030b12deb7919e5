/// The few words that controls carry themselves.
export const kit = {
  show: "Show",
  hide: "Hide",
  keep: "Keep it",
  close: "Close",
  cancel: "Cancel",
  putAway: "Put this message away",
  moreSaid: (count: number) => `and ${String(count)} more`,
  saved: (file: string) => `Saved ${file}`,
  how: "How is this worked out?",
};
