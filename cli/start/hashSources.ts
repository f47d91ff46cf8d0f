import {createHash} from 'node:crypto'
import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'

import {isSource} from './isSource.ts'

/**
 * A name for what is built from these files and folders, by their paths from `root`, with these
 * variables: 16 hexadecimal digits. The same name means that the same comes of it. Missing ones are
 * passed over, and so is what `isSource` leaves out of folders.
 */
export async function hashSources(
  root: string,
  sources: readonly string[],
  environment: Record<string, string> = {},
): Promise<string> {
  const hash = createHash('sha256')
  for (const [name, value] of Object.entries(environment).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    hash.update(JSON.stringify([name, value]))
  }
  for (const file of await filesOf(root, sources)) {
    hash.update(JSON.stringify(path.relative(root, file).replaceAll(path.sep, '/')))
    hash.update(
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    )
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(root: string, sources: readonly string[]): Promise<string[]> {
  const found = await Promise.all(sources.map((source) => filesAt(path.join(root, source))))
  return found.flat().toSorted()
}

async function filesAt(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined)
  if (found?.isFile()) return [place]
  if (!found?.isDirectory()) return []
  const names = (await readdir(place)).filter(isSource)
  return (await Promise.all(names.map((name) => filesAt(path.join(place, name))))).flat()
}
