import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The gateway during development: `./dev up`, then `npm run dev` here. */
const gateway = process.env.OAS_GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/v1': gateway, '/docs': gateway } },
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    // The gateway's Content-Security-Policy admits this page's own files only: nothing is inlined.
    assetsInlineLimit: 0,
    // The grid and the charts come when a screen needs them; each is one file and known to be large.
    chunkSizeWarningLimit: 1600,
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['./vitest.setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    reporters: ['default', './scripts/surefire-reporter.mjs'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
