/// The page of one person as the core holds it, as its parts are handed it.
import type { PersonPage } from "../../ipc/contract";
import type { Held } from "../held.svelte";

export interface PartProps {
  page: Held<"person">;
  it: PersonPage;
}
