import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'

import chromium, {inflate} from '@sparticuz/chromium'

/** A folder with the browser, its fonts, and the few libraries that a bare system lacks. */
export type UnpackedChromium = {executable: string; fonts: string; libraries: string}

/**
 * Unpacks the Chromium that comes from npm, once per version. The folder gets its name when it is
 * complete, so that an interrupted unpacking is never used.
 */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const packageFolder = path.resolve(
    path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
  )
  const target = path.join(cache, `chromium-${await versionOf(packageFolder)}`)
  if (!existsSync(target)) {
    await mkdir(cache, {recursive: true})
    const unfinished = await mkdtemp(path.join(cache, 'unfinished-'))
    await unpackInto(unfinished, path.join(packageFolder, 'bin'))
    await writeFile(path.join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration(target))
    await rename(unfinished, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error
    })
    await rm(unfinished, {recursive: true, force: true})
  }
  return {
    executable: path.join(target, 'chromium'),
    fonts: path.join(target, 'fonts'),
    libraries: path.join(target, 'al2023', 'lib'),
  }
}

/** The package unpacks into the system's temporary folder, whatever that is at the moment. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR'
  const before = process.env[variable]
  process.env[variable] = folder
  try {
    if (tmpdir() !== folder) throw new Error(`The temporary folder could not be set to ${folder}.`)
    await chromium.executablePath()
    await inflate(path.join(archives, 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env[variable]
    else process.env[variable] = before
  }
}

async function versionOf(packageFolder: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
  )
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

/** The system's fonts, and those of the package for a system that has none. */
function fontConfiguration(target: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(target, 'fonts', 'fonts')}</dir>
  <cachedir>${path.join(target, 'fonts', 'cache')}</cachedir>
</fontconfig>
`
}
