import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

import {onTestFinished} from 'vitest'

/** A folder with these files, deleted when the test is over. Contents by path. */
export async function createFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'caveat-cli-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, text)
  }
  return folder
}
