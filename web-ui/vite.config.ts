import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoadBudget } from './scripts/first-load.mjs';

/** The gateway during development: `./dev up`, then `npm run dev` here. */
const gateway = process.env.OAS_GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), firstLoadBudget()],
  server: { proxy: { '/v1': gateway, '/docs': gateway, '/ui': gateway } },
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    // The gateway's Content-Security-Policy admits this page's own files only: nothing is inlined.
    assetsInlineLimit: 0,
    // The grid and the charts are known to be large; scripts/first-load.mjs watches the rest.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // One file each, so that a screen can draw its frame while they are on their way.
        codeSplitting: {
          groups: [
            { name: 'ag-grid', test: /node_modules\/ag-/ },
            {
              name: 'charts',
              test: /node_modules\/(recharts|victory-vendor|d3-|decimal|es-toolkit|internmap|eventemitter3|use-sync-external-store.*shim)/,
            },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
});
