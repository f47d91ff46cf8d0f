import {readFile} from 'node:fs/promises'
import path from 'node:path'

import {ROOT} from '../../house/repositoryFiles.ts'

const BLOCK = /^```tsx?\n(.*?)^```$/gms

const NAMED = /^\/\/ ([\w.]+)\n/

/** The code blocks of the README. */
export async function readmeBlocks(): Promise<string[]> {
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8')
  return [...readme.matchAll(BLOCK)].map(([, code = '']) => code)
}

/** Those whose first line names a file, by that name. */
export async function readmeFiles(): Promise<Map<string, string>> {
  const files = (await readmeBlocks()).flatMap((code): [string, string][] => {
    const name = NAMED.exec(code)?.[1]
    return name === undefined ? [] : [[name, code]]
  })
  return new Map(files)
}
