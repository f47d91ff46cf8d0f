import {
  defineConfig,
  type DocumentActionComponent,
  useDocumentOperation,
  type WorkspaceOptions,
} from 'sanity'
import {structureTool} from 'sanity/structure'

import {
  caveat,
  guardActions,
  guardClientFactory,
  guardTypes,
  withCaveat,
} from '../../../../plugins/index.ts'
import {schemaTypes} from '../../../../schemas/index.ts'
import {comparisonGridBundle} from '../../../../schemas/inputs/comparisonGrid/comparisonGridBundle.ts'
import {connection} from '../../../../studio/connection.ts'
import {features} from '../../../../studio/features.ts'

function workspace(name: string, given: Partial<WorkspaceOptions> = {}): WorkspaceOptions {
  return {
    ...connection,
    ...features,
    name,
    basePath: `/${name}`,
    plugins: [structureTool()],
    schema: {types: schemaTypes},
    i18n: {bundles: [comparisonGridBundle]},
    ...given,
  }
}

const usePublishPastTheGuard: DocumentActionComponent = ({id, type}) => {
  const {publish} = useDocumentOperation(id, type)
  return {
    label: 'Publish past the guard',
    onHandle: () => {
      publish.execute()
    },
  }
}
usePublishPastTheGuard.action = 'publish'

const liveTypes = schemaTypes.map((type) =>
  type.name === 'treatmentPage' ? {...type, liveEdit: true} : type,
)

const guard = guardActions()

/** A Studio of which one workspace is in order and each other is put together wrongly, in its own way. */
export default defineConfig([
  ...withCaveat([workspace('right'), workspace('live', {schema: {types: liveTypes}})]),
  workspace('plugin', {plugins: [structureTool(), caveat()]}),
  workspace('afterwards', {
    plugins: [structureTool(), caveat()],
    schema: {types: guardTypes(schemaTypes)},
    document: {
      actions: (actions, context) => [...guard(actions, context), usePublishPastTheGuard],
    },
    scheduledPublishing: {enabled: false},
    unstable_clientFactory: guardClientFactory(connection.unstable_clientFactory),
  }),
])
