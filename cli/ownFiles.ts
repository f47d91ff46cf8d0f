import path from 'node:path'

import {isBuilt} from './isBuilt.ts'

/** The folder of this project, or of the installed package. A built file lies one below it, as this one does. */
const folder = path.resolve(import.meta.dirname, '..')

/** Where the command finds its own parts: among the sources, or in the package as it was built. */
export const OWN_FILES = {
  folder,
  styles: path.join(folder, isBuilt ? 'dist' : path.join('delivery', 'components'), 'caveat.css'),
  /** Undefined where it has to be built first. */
  site: isBuilt ? path.join(folder, 'dist', 'site.js') : undefined,
} as const
