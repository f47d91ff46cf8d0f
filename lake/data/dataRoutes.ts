import {Hono} from 'hono'

import type {LakeContext} from '../LakeContext.ts'
import {createDatasets} from '../query/createDatasets.ts'
import {actionRoutes} from './actionRoutes.ts'
import {documentRoutes} from './documentRoutes.ts'
import {exportRoutes} from './exportRoutes.ts'
import {mutateRoutes} from './mutateRoutes.ts'
import {queryRoutes} from './queryRoutes.ts'
import {referenceRoutes} from './referenceRoutes.ts'

/** The endpoints that read and write documents, as they follow the API version in a path. */
export function dataRoutes(context: LakeContext): Hono {
  const datasets = createDatasets(context)
  const app = new Hono()
  for (const routes of [
    queryRoutes(context, datasets),
    documentRoutes(context),
    mutateRoutes(context),
    actionRoutes(context),
    exportRoutes(context, datasets),
    referenceRoutes(context),
  ]) {
    app.route('/', routes)
  }
  return app
}
