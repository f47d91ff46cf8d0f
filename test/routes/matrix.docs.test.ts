import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import {PROJECT_ROOT} from '../../cli/projectRoot.ts'
import {matrixOf} from './setup/matrixOf.ts'
import {VERDICTS, type Route} from './setup/Route.ts'
import {routeFolder} from './setup/routeFolder.ts'

function isRoute(value: unknown): value is Route {
  if (typeof value !== 'object' || value === null) return false
  return 'verdict' in value && VERDICTS.some((verdict) => verdict === value.verdict)
}

async function readRoutes(): Promise<Route[]> {
  const folder = routeFolder()
  const names = await readdir(folder)
  const routes = names.map(async (name): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, name), 'utf8')),
  )
  return (await Promise.all(routes)).filter(isRoute)
}

test('the matrix in the documentation says what this run has seen', async () => {
  const routes = await readRoutes()
  expect(new Set(routes.map(({id}) => Number.parseInt(id, 10)))).toEqual(
    new Set(Array.from({length: 12}, (_, index) => index + 1)),
  )
  await expect(matrixOf(routes)).toMatchFileSnapshot(
    path.join(PROJECT_ROOT, 'docs', 'publish-routes.md'),
  )
})
