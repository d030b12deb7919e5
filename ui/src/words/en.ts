/// Every sentence a person reads, in English; each area has its own part.
import { calendars } from "./calendars";
import { faults } from "./faults";
import { kit } from "./kit";
import { shell } from "./shell";

export const words = { kit, faults, shell, calendars };
