import path from 'node:path'

import {inject} from 'vitest'

import {PROJECT_ROOT} from '../../../cli/projectRoot.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Names this run of the tests, so that nothing is taken from an earlier one. */
    run: string
  }
}

/** The folder in which this run of the tests keeps what it has seen of the routes. */
export function routeFolder(): string {
  return path.join(PROJECT_ROOT, '.caveat', 'test', 'routes', inject('run'))
}
