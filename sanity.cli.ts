import {defineCliConfig} from 'sanity/cli'

/** Settings of the `sanity` command. Nothing here reaches the browser. */
export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID ?? 'caveat',
    dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
  },
  deployment: {autoUpdates: false},
  reactStrictMode: true,
})
