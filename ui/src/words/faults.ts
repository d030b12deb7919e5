/// What each refusal means to a person: what happened, what is safe, what to do.
import type { Code } from "../ipc/contract";

export const faults: Record<Code, string> = {
  invalid:
    "One field cannot be kept as it is. Nothing was changed. Look at the field that is marked.",
  notFound:
    "This is not here any more. Nothing was changed. It may have been undone or removed: look in Activity.",
  stale:
    "This page had fallen behind the vault. Nothing was changed. It now shows how things stand; try again.",
  locked: "The vault is locked. What you had saved is safe. Unlock it to go on.",
  wrongPassphrase: "That did not open it.",
  wrongRecoveryKey:
    "That key does not open this vault. Nothing was changed. Compare it with the sheet, group by group.",
  newer:
    "This vault was written by a newer Bearings than this one. Nothing was changed. Open it with the newer Bearings.",
  damaged:
    "Part of the vault cannot be read. The file was left as it is. Do not delete it; restore the newest backup into a new folder.",
  keyFileDamaged:
    "The key file of this vault is damaged, and no backup beside it opens with that. The vault itself was not touched. Restore a backup with your passphrase or your recovery sheet.",
  backupDamaged:
    "This backup cannot be read whole, so nothing was restored from it. Your vault was not touched. Choose another backup.",
  olderThanSeen:
    "This vault holds less than was last seen on this computer: something saved later is missing. Nothing was changed. Restore the newest backup, or open what is there.",
  inUse: "This vault is open in another Bearings. Nothing was changed. Close it there first.",
  synced:
    "This folder is synced by another program, which can damage a live vault. Nothing has been made there. Choose a folder on this computer.",
  networkFolder:
    "This folder is on another computer. A vault is only safe on a disk of its own. Nothing has been made there. Choose a folder on this computer.",
  notEmpty:
    "This folder already holds something. Nothing was changed in it. Choose an empty folder, or a new one.",
  readOnly:
    "Nothing can be written to this folder. Nothing was changed. Choose another folder, or make this one writable.",
  diskFull:
    "The disk is full. What was saved before is safe; the last change was not kept. Free some space, then try again.",
  disk: "The disk did not answer as it should. What was saved before is safe; the last change was not kept. Try again, and make a backup on another disk.",
  notACalendar:
    "This file is not a calendar. Nothing was changed. Choose a file that ends in .ics.",
  notABibliography:
    "This file is not a bibliography that Bearings reads. Nothing was changed. Choose a list saved by a reference program, PubMed or ORCID, or a table whose first row names its columns.",
  oldWord:
    "This file is in the form Word used before 2007. Nothing was changed. Open it in a word processor, save it as .docx, and choose that.",
  protectedFile:
    "A password locks this file. Nothing was changed. Save a copy without the password, and choose that.",
  brokenFile:
    "This file is damaged or cut off. Nothing was changed. Open it in a word processor, save it anew, or paste its text.",
  emptyFile: "Nothing is written in this file. Nothing was changed. Choose another.",
  notAText:
    "This is neither a Word file nor plain text. Nothing was changed. Save it as .docx or as text, and choose that.",
  noDates:
    "The calendar has no dates that could be read. Nothing was changed. Choose another file.",
  tooLarge:
    "This file is larger than Bearings reads. Nothing was changed. Choose a smaller one: a shorter span of a calendar, a part of a list.",
  cancelled: "Stopped. Nothing was changed.",
  badPattern:
    "This pattern cannot be read. Nothing was changed. Check its brackets, or use “contains” instead.",
  bug: "Bearings made a mistake of its own. What was saved before is safe; the last change was not kept. Try again, and if it comes back, close and open Bearings.",
};
