import {createRequire} from 'node:module'
import path from 'node:path'

const {resolve} = createRequire(import.meta.url)

/** Where a file of an installed package lies. */
export function packageFile(name: string, file: string): string {
  return path.join(path.dirname(resolve(`${name}/package.json`)), file)
}
