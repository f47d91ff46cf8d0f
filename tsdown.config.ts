import {defineConfig} from 'tsdown'

/** The package as it is published: one entry per purpose, the command, and what it loads: the page view and a thread. */
export default defineConfig({
  entry: {
    index: 'plugins/index.ts',
    schemas: 'schemas/index.ts',
    studio: 'studio/index.ts',
    policy: 'policy/index.ts',
    queries: 'delivery/queries/index.ts',
    react: 'delivery/components/index.ts',
    roles: 'cli/roles/index.ts',
    functions: 'functions/index.ts',
    lake: 'lake/index.ts',
    caveat: 'cli/caveat.ts',
    site: 'site/index.ts',
    auditThread: 'cli/audit/threads/auditThread.ts',
  },
  copy: {from: 'delivery/components/caveat.css', to: 'dist'},
  dts: true,
  fixedExtension: false,
  sourcemap: true,
  checks: {pluginTimings: false},
  logLevel: 'warn',
})
