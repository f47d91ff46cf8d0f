import {existsSync} from 'node:fs'
import path from 'node:path'

const CONFIGURATIONS = ['ts', 'tsx', 'js', 'jsx', 'mjs'].map((ending) => `sanity.config.${ending}`)

/** The nearest folder, from this one upwards, that holds a Studio's configuration. */
export function studioFolder(folder: string): string | undefined {
  if (CONFIGURATIONS.some((name) => existsSync(path.join(folder, name)))) return folder
  const above = path.dirname(folder)
  return above === folder ? undefined : studioFolder(above)
}
