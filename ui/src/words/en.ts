/// Every sentence a person reads, in English; each area has its own part.
import { calendars } from "./calendars";
import { dossier } from "./dossier";
import { faults } from "./faults";
import { activity, home } from "./home";
import { kit } from "./kit";
import { lock } from "./lock";
import { mentoring } from "./mentoring";
import { options } from "./options";
import { reading } from "./reading";
import { help, settings } from "./settings";
import { setup } from "./setup";
import { shell } from "./shell";
import { values } from "./values";

export const words = {
  kit,
  faults,
  shell,
  lock,
  setup,
  home,
  activity,
  settings,
  help,
  calendars,
  reading,
  values,
  mentoring,
  dossier,
  options,
};
