import {defineCliConfig} from 'sanity/cli'

import {resolveConnection} from './studio/resolveConnection.ts'

const {projectId, dataset} = resolveConnection({
  projectId: process.env.SANITY_STUDIO_PROJECT_ID,
  dataset: process.env.SANITY_STUDIO_DATASET,
})

/** Settings of the `sanity` command. Nothing here reaches the browser. */
export default defineCliConfig({
  api: {projectId, dataset},
  deployment: {autoUpdates: false},
  reactStrictMode: true,
  typegen: {
    schema: 'delivery/generated/schema.json',
    path: 'delivery/queries/**/*.ts',
    generates: 'delivery/generated/sanity.types.ts',
  },
})
