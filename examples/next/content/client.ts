import {createClient} from '@sanity/client'

import {STUDIO_URL} from './environment.ts'

const projectId = process.env['SANITY_PROJECT_ID']
const dataset = process.env['SANITY_DATASET']

/** Hosted Sanity where a project and a dataset are named, else the lake that `npm start` runs. */
const place =
  projectId && dataset
    ? {projectId, dataset}
    : {
        projectId: 'caveat',
        dataset: 'production',
        apiHost: process.env['SANITY_API_HOST'] ?? STUDIO_URL,
        useProjectHostname: false,
      }

/** Asks as a reader does. */
export const client = createClient({...place, apiVersion: '2026-08-01', useCdn: false})
