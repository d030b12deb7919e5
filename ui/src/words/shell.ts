/// The words of the frame: places, undo bar, find, shortcuts.
import { count } from "./say";

export const shell = {
  name: "Bearings",
  places: "Places",
  place: {
    home: "Home",
    values: "Values",
    calendars: "Calendars",
    options: "Options",
    mentoring: "Mentoring",
    dossier: "Dossier",
    activity: "Activity",
    settings: "Settings",
    help: "Help",
    vault: "Vault",
    you: "You",
  },
  count,
};
