import {isBuilt} from './isBuilt.ts'

/** How people call the command: as an installed package, or in this repository. */
export const CALLS = {
  caveat: isBuilt ? 'npx caveat' : 'npx node cli/caveat.ts',
  start: isBuilt ? 'npx caveat start' : 'npm start --',
} as const
