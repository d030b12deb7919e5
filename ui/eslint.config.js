// Who may import whom, and what no page may ever do with text.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const AREAS = ["values", "calendars", "options", "mentoring", "dossier"];

// An area sees the wire, the kit, the words and the types the shell hands it: never another area.
const floors = AREAS.map((area) => ({
  files: [`src/${area}/**/*.{ts,svelte}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: AREAS.filter((other) => other !== area).map((other) => `**/${other}/**`),
            message: "An area never imports another area.",
          },
          {
            regex: "/shell/(?!types(\\.ts)?$)",
            message: "From the shell an area imports shell/types only.",
          },
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ["dist", "node_modules"] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe"].map((property) => ({
          property,
          message: "Text reaches the page as text.",
        })),
        { object: "document", property: "write", message: "Text reaches the page as text." },
        { object: "document", property: "writeln", message: "Text reaches the page as text." },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "svelte/no-at-html-tags": "error",
      "svelte/no-at-debug-tags": "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
  },
  {
    files: ["src/kit/**/*.{ts,svelte}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [...AREAS.map((area) => `**/${area}/**`), "**/shell/**"],
              message: "The kit knows no area and no screen.",
            },
          ],
        },
      ],
    },
  },
  { files: ["*.config.{js,ts}"], languageOptions: { globals: { ...globals.node } } },
  ...floors,
);
