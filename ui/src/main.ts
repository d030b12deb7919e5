/// Puts the app on the page.
import { mount } from "svelte";
import App from "./App.svelte";
import "./kit/kit.css";

const target = document.getElementById("app");
const fake = import.meta.env.DEV && new URLSearchParams(location.search).get("fake");

// While pages are being made they can be looked at without a core: ?fake=open. Builds leave this out.
if (fake) {
  const { startFake } = await import("./ipc/fake-start");
  startFake(fake);
}
if (target) mount(App, { target });
