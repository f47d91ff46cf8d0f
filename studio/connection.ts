import type {ConnectionSettings} from './resolveConnection.ts'
import {connectStudio} from './connectStudio.ts'

// Each variable is spelled out whole because the build replaces exactly these words.
const settings: ConnectionSettings = {
  projectId: process.env.SANITY_STUDIO_PROJECT_ID,
  dataset: process.env.SANITY_STUDIO_DATASET,
  lakeUrl: process.env.NODE_ENV === 'production' ? undefined : process.env.SANITY_STUDIO_LAKE_URL,
}

/** The workspace's connection. */
export const connection = connectStudio(settings)

/** Whether the Studio talks to the local lake. */
export const isLocal = connection.apiHost !== undefined
