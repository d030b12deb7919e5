/// How the parts of a plan send a change: the page shows what came of it, and hands back a refused field.
import type { Kept } from "../held.svelte";

export type Change = <T>(work: () => Promise<T>) => Promise<Kept>;
