/// The words of the lock screen and of the ways around it.
import { count } from "./say";

export const lock = {
  title: "Locked",
  whose: (name: string) => `“${name}”, on this computer`,
  passphrase: "Passphrase",
  unlock: "Unlock",
  unlocking: "Opening. This takes a moment on purpose.",
  wrong: "That did not open it.",
  capsLock: "Caps Lock is on.",
  empty: "Type or paste the passphrase first.",
  openOlder: "Open what is there",
  useSheet: "Use recovery sheet…",
  another: "Open another vault…",
  foot: (minutes: number) =>
    `Locks after ${count(minutes, "idle minute")}. Nothing leaves this computer.`,

  sheetTitle: "Open with the recovery sheet",
  sheetLead:
    "The key on the sheet opens the vault. You then set a new passphrase, because the old one is lost.",
  sheetKey: "Recovery key",
  sheetHint:
    "Eight groups and the check, with or without spaces. Capitals do not matter; O counts as 0, I and L as 1.",
  sheetNew: "New passphrase",
  sheetAgain: "The same again",
  sheetOpen: "Open and set this passphrase",
  sheetWrong:
    "That key does not open this vault. Nothing was changed. Compare it with the sheet, group by group.",
  sheetWrongGroup: (group: string) =>
    `There is a slip in ${group}. Nothing was changed. Compare it with the sheet.`,
  sheetShort: (have: number, need: number) => `${count(have, "character")} of ${need} typed.`,
  sheetDone: "Open, with the new passphrase. The sheet you used still works.",
  back: "Back",

  otherTitle: "Open or restore a vault",
  otherLead: "From its folder, or from a backup.",
  known: "Vaults on this computer",
  knownNone: "None is known here yet.",
  openThis: "Open",
  chooseFolder: "Choose its folder…",
  chooseFolderMore:
    "The folder that holds a file named vault.key. A vault on a stick opens from the stick.",
  restore: "Restore from a backup…",
  restoreMore: "A new vault is made beside the old one. Nothing that exists is overwritten.",
  notNow: "Back to the first page",

  restoreTitle: "Restore from a backup",
  restoreLead: (file: string) =>
    `From ${file}. A new folder is made and proved; the backup stays as it is.`,
  restoreKey: "Passphrase of the backup, or its recovery key",
  restoreKeyHint:
    "The passphrase that was in force when it was made, or the nine groups of the sheet of that time.",
  restoreAct: "Restore",
  restoring: "Restoring, then opening it once to prove it.",
  restored: "Restored and proved. Unlock it with the backup’s passphrase.",
};
