// Svelte's own TypeScript support is enough here: no preprocessor runs.
export default {
  compilerOptions: { runes: true },
};
