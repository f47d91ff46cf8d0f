import {createReadStream} from 'node:fs'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'

import {unpackTar} from 'modern-tar/fs'

import manifest from '../../../package.json' with {type: 'json'}

/** Unpacks the package into the node_modules of a project, as npm does. Returns its folder there. */
export async function unpackPackage(tarball: string, project: string): Promise<string> {
  const folder = path.join(project, 'node_modules', manifest.name)
  await pipeline(createReadStream(tarball), createGunzip(), unpackTar(folder, {strip: 1}))
  return folder
}
