import path from 'node:path'

/** The folder that holds sanity.config.ts, content/ and package.json. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '..')
