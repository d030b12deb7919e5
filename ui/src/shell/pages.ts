/// Which file draws which page: each is fetched from the program when it is first needed.
import type { Component } from "svelte";
import type { Page, PageProps } from "./types";

type Loader = () => Promise<{ default: Component<PageProps> }>;

const LOADERS: Record<Page, Loader> = {
  home: () => import("./Home.svelte"),
  values: () => import("../values/ValuesPage.svelte"),
  calendars: () => import("../calendars/CalendarsPage.svelte"),
  options: () => import("../options/OptionsPage.svelte"),
  mentoring: () => import("../mentoring/MentoringPage.svelte"),
  dossier: () => import("../dossier/DossierPage.svelte"),
  activity: () => import("./Activity.svelte"),
  settings: () => import("./settings/Settings.svelte"),
  help: () => import("./Help.svelte"),
};

/** Brings one page. */
export async function page(name: Page): Promise<Component<PageProps>> {
  return (await LOADERS[name]()).default;
}
