/// Keys that work everywhere, and the rule for when they must not.
import { tinykeys } from "tinykeys";
import type { ZoomBy } from "../ipc/contract";
import { isAnsweringElsewhere, isTyping } from "../kit/typing";
import { PLACES, type Page } from "./types";

/** What the keys do; the frame gives each its meaning. */
export interface KeyActions {
  find: () => void;
  go: (page: Page) => void;
  undo: () => void;
  redo: () => void;
  lock: () => void;
  veil: () => void;
  shortcuts: () => void;
  back: () => void;
  print: () => void;
  nextRegion: (backwards: boolean) => void;
}

/** Keys that people know for drawing everything larger or smaller; they work on every page, the locked one too. */
export function listenForZoom(by: (how: ZoomBy) => void): () => void {
  const key = (how: ZoomBy) => (event: KeyboardEvent) => {
    event.preventDefault();
    by(how);
  };
  // On some keyboards "+" needs Shift and on others it does not; "=" is where "+" is on many.
  return tinykeys(
    window,
    {
      "$mod+[Shift]+([+=])": key("larger"),
      "$mod+-": key("smaller"),
      "$mod+0": key("plain"),
    },
    { ignore: (event) => event.isComposing },
  );
}

/** Listens on the window until the return value is called. */
export function listen(act: KeyActions): () => void {
  const always = (run: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    run();
  };
  /** Only on the page itself: not inside a dialog. */
  const onPage = (run: () => void) => (event: KeyboardEvent) => {
    if (isAnsweringElsewhere()) return;
    event.preventDefault();
    run();
  };
  /** Only where the key is not needed for typing. */
  const unlessTyping = (run: () => void) => (event: KeyboardEvent) => {
    if (isTyping(event.target) || isAnsweringElsewhere()) return;
    event.preventDefault();
    run();
  };
  const places = Object.fromEntries(
    PLACES.map((page, index) => [`$mod+${index + 1}`, onPage(() => act.go(page))] as const),
  );
  return tinykeys(
    window,
    {
      ...places,
      "$mod+k": onPage(act.find),
      "$mod+z": unlessTyping(act.undo),
      "$mod+Shift+Z": unlessTyping(act.redo),
      "$mod+l": always(act.lock),
      "$mod+,": onPage(() => act.go("settings")),
      "$mod+Shift+P": always(act.veil),
      "$mod+p": onPage(act.print),
      F6: onPage(() => act.nextRegion(false)),
      "Shift+F6": onPage(() => act.nextRegion(true)),
      "[Shift]+?": unlessTyping(act.shortcuts),
      Escape: (event) => {
        // A field, menu or dialog that used the key has marked it as used.
        if (event.defaultPrevented || isTyping(event.target) || isAnsweringElsewhere()) return;
        act.back();
      },
    },
    { ignore: (event) => event.isComposing },
  );
}
