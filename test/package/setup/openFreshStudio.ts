import {mkdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {onTestFinished} from 'vitest'

import manifest from '../../../package.json' with {type: 'json'}
import {type Run, runCommand} from '../../cli/setup/runCommand.ts'
import {openPackage} from './openPackage.ts'
import {readmeFiles} from './readmeFiles.ts'
import {unpackPackage} from './unpackPackage.ts'

export type FreshStudio = {
  /** Runs the packaged command in the Studio's folder. */
  caveat: (...args: string[]) => Run
}

/**
 * A Studio in a folder of its own that holds what the README says and no more, with the package
 * installed as npm would unpack it. The folder goes with the test.
 */
export async function openFreshStudio(): Promise<FreshStudio> {
  const {tarball, project} = await openPackage()
  const studio = path.join(project, 'studios', crypto.randomUUID())
  onTestFinished(() => rm(studio, {recursive: true, force: true}))
  await mkdir(studio, {recursive: true})
  const folder = await unpackPackage(tarball, studio)
  for (const [name, text] of await readmeFiles()) await writeFile(path.join(studio, name), text)
  await writeFile(path.join(studio, 'package.json'), JSON.stringify(MANIFEST))
  const program = path.join(folder, manifest.bin.caveat)
  return {caveat: (...args) => runCommand(program, args, {cwd: studio})}
}

const MANIFEST = {
  private: true,
  type: 'module',
  dependencies: {
    react: '*',
    'react-dom': '*',
    sanity: '*',
    [manifest.name]: '*',
    'styled-components': '*',
  },
}
