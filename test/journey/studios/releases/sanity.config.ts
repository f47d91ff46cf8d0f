import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

import {withCaveat} from '../../../../plugins/index.ts'
import {schemaTypes} from '../../../../schemas/index.ts'
import {connection} from '../../../../studio/connection.ts'
import {features} from '../../../../studio/features.ts'
import {DirectWrite} from './DirectWrite.tsx'

/** A guarded Studio with releases and scheduled drafts, and a tool of a project that writes directly. */
export default defineConfig(
  withCaveat({
    ...connection,
    ...features,
    name: 'default',
    basePath: '/',
    plugins: [structureTool()],
    schema: {types: schemaTypes},
    releases: {enabled: true},
    scheduledDrafts: {enabled: true},
    tools: (tools) => [...tools, {name: 'write', title: 'Write', component: DirectWrite}],
  }),
)
