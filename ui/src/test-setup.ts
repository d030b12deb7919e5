/// Before each test of a page: the styles are there, and nothing is left of the test before.
import { beforeEach } from "vitest";
import "./kit/kit.css";
import { clearToasts } from "./kit/toasts.svelte";

beforeEach(() => {
  clearToasts();
  for (const name of ["theme", "veiled", "text", "font"])
    document.documentElement.removeAttribute(`data-${name}`);
});
