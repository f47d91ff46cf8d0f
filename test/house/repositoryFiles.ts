import {readdir} from 'node:fs/promises'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

/** What .gitignore leaves out, and git itself. */
const LEFT_OUT = new Set([
  '.git',
  'node_modules',
  'dist',
  '.build',
  '.next',
  '.sanity',
  '.caveat',
  '.DS_Store',
])

/** Paths, relative to the root, of every file that belongs to the repository. */
export async function repositoryFiles(directory = ''): Promise<string[]> {
  const entries = await readdir(path.join(ROOT, directory), {withFileTypes: true})
  const files: string[] = []
  for (const entry of entries.filter(({name}) => !LEFT_OUT.has(name))) {
    const place = path.posix.join(directory, entry.name)
    if (entry.isDirectory()) files.push(...(await repositoryFiles(place)))
    else files.push(place)
  }
  return files
}
