const isInstalled = !import.meta.filename.endsWith('.ts')

/** How people call the command: in this repository, or as an installed package. */
export const CALLS = {
  caveat: isInstalled ? 'npx caveat' : 'npx node cli/caveat.ts',
  start: isInstalled ? 'npx caveat start' : 'npm start --',
} as const
