import path from 'node:path'

import {PROJECT_ROOT} from '../projectRoot.ts'

/** What a lake begins with, as .ndjson files. Not every Studio has it. */
export const CONTENT_DIRECTORY = path.join(PROJECT_ROOT, 'content')

/** One folder per built Studio. Shared by every data folder: a build holds no data. */
export const STUDIO_BUILDS = path.join(PROJECT_ROOT, '.caveat', 'studio')

/** The built site, one file. Shared as the Studio's builds are. */
export const SITE_BUILDS = path.join(PROJECT_ROOT, '.caveat', 'site')
