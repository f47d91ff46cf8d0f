import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import type {Route} from './Route.ts'
import {routeFolder} from './routeFolder.ts'

/** A Studio, or the whole of Sanity's command, is started on some of the walks. */
const TIMEOUT_MS = 240_000

/**
 * Walks a route with a blocked page. The walk returns the verdict that it has seen. Only when that is
 * the route's own is it recorded for the matrix in the documentation.
 */
export function testRoute(route: Route, walk: () => Promise<Route['verdict'] | undefined>): void {
  test(
    `route ${route.id}, ${route.name}: ${route.verdict}`,
    async () => {
      expect(await walk()).toBe(route.verdict)
      const folder = routeFolder()
      await mkdir(folder, {recursive: true})
      await writeFile(path.join(folder, `${route.id}.json`), JSON.stringify(route))
    },
    TIMEOUT_MS,
  )
}
