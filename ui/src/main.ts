/// Puts the app on the page.
import { mount } from "svelte";
import App from "./App.svelte";
import "./kit/kit.css";

const target = document.getElementById("app");
if (target) mount(App, { target });
