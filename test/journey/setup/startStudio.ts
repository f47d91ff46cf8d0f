import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

import {inject} from 'vitest'

import type {Report} from '../../../cli/Report.ts'
import {CONTENT_DIRECTORY} from '../../../cli/start/folders.ts'
import {startLocal, type LocalCaveat, type LocalOptions} from '../../../cli/start/startLocal.ts'

const SILENT: Report = {say: () => {}, begin: () => ({update: () => {}, end: () => {}})}

/**
 * Starts Caveat with the sample content in a folder of its own, with the Studio that is built in a
 * directory, with a site if one is given, and with what is published approved where `review` is on.
 * Closing it deletes the folder.
 */
export async function startStudio(
  studioDirectory = inject('studioDirectory'),
  more: Pick<LocalOptions, 'site' | 'review'> = {},
): Promise<LocalCaveat> {
  const folder = await mkdtemp(path.join(tmpdir(), 'caveat-journey-'))
  const local = await startLocal({
    file: path.join(folder, 'lake.sqlite'),
    port: 0,
    studioDirectory,
    ...more,
    contentDirectory: CONTENT_DIRECTORY,
    report: SILENT,
  })
  return {
    ...local,
    close: async () => {
      await local.close()
      await rm(folder, {recursive: true, force: true})
    },
  }
}
