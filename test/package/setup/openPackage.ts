import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readdir, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'

import {inject, vi} from 'vitest'

import manifest from '../../../package.json' with {type: 'json'}
import {ROOT} from '../../house/repositoryFiles.ts'
import {unpackPackage} from './unpackPackage.ts'

const PATIENCE_MS = 110_000

export type Package = {
  /** What would be published. */
  tarball: string
  /** A project that has installed it, and finds what it depends on in the folders above. */
  project: string
  /** The package as it lies there. */
  folder: string
}

/** The package as it would be published, built of the present sources once in a run of the tests. */
export async function openPackage(): Promise<Package> {
  const packages = path.join(ROOT, '.caveat', 'test', 'package')
  const project = path.join(packages, inject('run'))
  if (!existsSync(project)) await pack(packages, project)
  const names = await readdir(project)
  const tarball = path.join(project, names.find((name) => name.endsWith('.tgz')) ?? '')
  return {tarball, project, folder: path.join(project, 'node_modules', manifest.name)}
}

/** Of the test files that ask at the same time, the first one packs. */
async function pack(packages: string, project: string): Promise<void> {
  const unfinished = `${project}.unfinished`
  await mkdir(packages, {recursive: true})
  if (!(await claims(unfinished))) {
    await vi.waitUntil(() => existsSync(project), {timeout: PATIENCE_MS, interval: 100})
    return
  }
  try {
    await removeOthers(packages)
    await packInto(unfinished)
    await rename(unfinished, project)
  } finally {
    await rm(unfinished, {recursive: true, force: true})
  }
}

async function claims(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  )
}

async function removeOthers(packages: string): Promise<void> {
  const earlier = (await readdir(packages)).filter((name) => !name.startsWith(inject('run')))
  for (const name of earlier) await rm(path.join(packages, name), {recursive: true, force: true})
}

async function packInto(folder: string): Promise<void> {
  const args = ['pack', '--offline', '--pack-destination', folder]
  await promisify(execFile)('npm', args, {cwd: ROOT})
  const [tarball = ''] = await readdir(folder)
  await unpackPackage(path.join(folder, tarball), folder)
}
