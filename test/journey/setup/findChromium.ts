import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'

import {unpackChromium} from './unpackChromium.ts'

export type Chromium = {
  executable: string
  /** What its process needs beside the environment of this one. */
  environment: Record<string, string>
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The Chromium that CAVEAT_CHROMIUM names, else an installed one, else the one from npm.
 * @throws Error that names CAVEAT_CHROMIUM when none of them starts here.
 */
export async function findChromium(cache: string): Promise<Chromium> {
  const named = process.env['CAVEAT_CHROMIUM']
  if (named !== undefined) return {executable: named, environment: {}}
  const installed = candidates().find(existsSync)
  if (installed !== undefined) return {executable: installed, environment: {}}

  const {executable, fonts, libraries} = await unpackChromium(cache)
  const withFonts = {FONTCONFIG_PATH: fonts}
  const withLibraries = {...withFonts, LD_LIBRARY_PATH: libraries}
  for (const environment of [withFonts, withLibraries]) {
    if (await starts({executable, environment})) return {executable, environment}
  }
  throw new Error(
    'No Chromium is installed, and the one from npm does not start on this system. ' +
      'Install Chromium or Chrome, or set CAVEAT_CHROMIUM to the path of one.',
  )
}

function candidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...onPath, ...USUAL_PLACES]
}

async function starts({executable, environment}: Chromium): Promise<boolean> {
  return promisify(execFile)(executable, ['--version'], {
    env: {...process.env, ...environment},
  }).then(
    () => true,
    () => false,
  )
}
