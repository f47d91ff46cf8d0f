import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

import {hashSources} from './hashSources.ts'
import {isSource} from './isSource.ts'

/** What the Studio of this repository is made of. The lock file stands for every installed package. */
const OWN_SOURCES = [
  'delivery',
  'package-lock.json',
  'plugins',
  'policy',
  'sanity.cli.ts',
  'sanity.config.ts',
  'schemas',
  'static',
  'studio',
]

const LOCK_FILES = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']

/**
 * A name for the Studio that the sources in `root` and this environment give, 16 hexadecimal digits.
 * The same name means the same Studio.
 */
export async function hashStudio(
  root: string,
  environment: Record<string, string>,
): Promise<string> {
  const sources = (await isThisRepository(root)) ? OWN_SOURCES : await sourcesOf(root)
  return hashSources(root, sources, environment)
}

async function isThisRepository(root: string): Promise<boolean> {
  const manifest = await readFile(path.join(root, 'package.json'), 'utf8').catch(() => '')
  return /"name":\s*"sanity-plugin-caveat"/.test(manifest)
}

/** Any other Studio may be made of everything that lies there. In a workspace its lock file lies above. */
async function sourcesOf(root: string): Promise<string[]> {
  const names = (await readdir(root)).filter(isSource)
  return names.some((name) => LOCK_FILES.includes(name))
    ? names
    : [...names, ...lockFilesAbove(root)]
}

function lockFilesAbove(root: string, up = '..'): string[] {
  const folder = path.resolve(root, up)
  const found = LOCK_FILES.filter((name) => existsSync(path.join(folder, name)))
  if (found.length > 0) return found.map((name) => path.join(up, name))
  return path.dirname(folder) === folder ? [] : lockFilesAbove(root, path.join('..', up))
}
