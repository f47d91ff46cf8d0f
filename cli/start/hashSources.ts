import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

/**
 * A name for what is built from these files and folders of `root` with these variables, 16
 * hexadecimal digits. The same name means that the same comes of it.
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
  const found: string[] = []
  const top = await readdir(root, {withFileTypes: true})
  for (const entry of top.filter(({name}) => sources.includes(name))) {
    const place = path.join(root, entry.name)
    if (entry.isFile()) found.push(place)
    else found.push(...(await filesBelow(place)))
  }
  return found.toSorted()
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, {withFileTypes: true, recursive: true})
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.join(parentPath, name))
}
