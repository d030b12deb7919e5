/// How the pages are built, served to the desktop window, and tested in a real engine.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, host: "127.0.0.1" },
  build: {
    target: "es2023",
    // Fonts and pictures stay files: the content policy names no data addresses for them.
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        extends: true,
        // Pages run where people read them: in a real engine.
        test: {
          name: "pages",
          include: ["src/**/*.test.ts"],
          exclude: ["src/**/*.node.test.ts"],
          setupFiles: ["src/test-setup.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Another checkout may be testing at the same time.
            api: { strictPort: false },
            viewport: { width: 1120, height: 780 },
            provider: playwright({
              launchOptions: {
                executablePath: process.env["BEARINGS_CHROMIUM"] ?? "/usr/bin/chromium",
                args: ["--no-sandbox", "--disable-gpu"],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      // What is read from files: who imports whom, and the weight of the first screen.
      { test: { name: "files", include: ["src/**/*.node.test.ts"], environment: "node" } },
    ],
  },
});
