// Keys and windows of the X server, through xdotool: what a keyboard does, and nothing a keyboard cannot.
// @ts-check
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { until } from "./report.mjs";

const call = promisify(execFile);

/** @param {string[]} words @returns {Promise<string>} */
async function xdotool(...words) {
  const { stdout } = await call("xdotool", words);
  return stdout.trim();
}

/** Presses keys one after the other, by their X names: "ctrl+k", "Return". @param {string[]} names */
export async function press(...names) {
  await xdotool("key", "--clearmodifiers", "--delay", "12", ...names);
}

/** Types text as a person would. @param {string} text */
export async function type(text) {
  await xdotool("type", "--clearmodifiers", "--delay", "8", "--", text);
}

/** The visible windows whose title fits, newest last. @param {string} title a regular expression @returns {Promise<string[]>} */
export async function windows(title) {
  try {
    return (await xdotool("search", "--onlyvisible", "--name", title)).split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

/** @returns {Promise<{ id: string, title: string }>} the window that has the keyboard */
export async function active() {
  try {
    const id = await xdotool("getactivewindow");
    return { id, title: await xdotool("getwindowname", id) };
  } catch {
    return { id: "", title: "" };
  }
}

/** Gives a window the keyboard and waits until it has it. @param {string} id */
export async function focus(id) {
  await until(`window ${id} has the keyboard`, async () => {
    if ((await active()).id === id) return true;
    await xdotool("windowactivate", id).catch(() => "");
    return false;
  });
}

/** The width of the frame around a window, which the window manager draws and xdotool counts twice. */
const border = { left: 0, top: 0 };

/** Where a window stands, as it is told. @param {string} id */
async function told(id) {
  const text = await xdotool("getwindowgeometry", "--shell", id);
  /** @param {string} name */
  const value = (name) => Number(new RegExp(`^${name}=(-?\\d+)$`, "m").exec(text)?.[1] ?? 0);
  return { left: value("X"), top: value("Y"), width: value("WIDTH"), height: value("HEIGHT") };
}

/** Where the inside of a window stands. @param {string} id */
export async function frame(id) {
  const { left, top, width, height } = await told(id);
  return { left: left - border.left, top: top - border.top, width, height };
}

/** @param {string} id @param {number} left @param {number} top @param {number} width @param {number} height */
export async function place(id, left, top, width, height) {
  await xdotool("windowsize", "--sync", id, `${width}`, `${height}`);
  await xdotool("windowmove", "--sync", id, `${left}`, `${top}`);
  const now = await told(id);
  border.left = Math.max(0, (now.left - left) / 2);
  border.top = Math.max(0, (now.top - top) / 2);
}

/** Waits for a file dialog of the system. @param {string} ours the title of our own window @returns {Promise<string>} its window */
export function dialog(ours) {
  return until("a file dialog", async () => {
    const { id, title } = await active();
    if (id && title !== ours) return id;
    // A window manager may leave the keyboard with the window below; a person would click on the dialog.
    const [behind] = await windows("^(Choose|Save) ");
    if (behind) await xdotool("windowactivate", behind).catch(() => "");
    return null;
  });
}

/**
 * Answers a file dialog of the system: types the whole path and confirms. GTK opens its path field on "/" or Ctrl+L.
 * @param {string} ours the title of our own window @param {string} path
 */
export async function answerDialog(ours, path) {
  const open = await dialog(ours);
  const settled = () => new Promise((done) => setTimeout(done, 400));
  await settled();
  await press("ctrl+l");
  await settled();
  await press("ctrl+a");
  await type(path);
  // The dialog completes names while one types, and the first Return may only take what it completed.
  const closed = async () => (await active()).id !== open;
  for (let tries = 0; tries < 4 && !(await closed()); tries += 1) {
    await settled();
    await press("Return");
    await until("the dialog to close", closed, 3_000).catch(() => false);
  }
  await until("the dialog to close", closed);
}
