import {existsSync, renameSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline/promises'

import type {Report} from '../Report.ts'

/** SQLite keeps what it has not merged yet beside the file: the three belong together. */
const SUFFIXES = ['', '-wal', '-shm']

/**
 * Puts the lake's file aside under a name with the time, so that the next start begins anew and
 * nothing is lost by a slip.
 */
export function resetData(file: string, report: Report): void {
  if (!existsSync(file)) return
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const {dir, name, ext} = path.parse(file)
  const aside = path.join(dir, `${name}.${time}${ext}`)
  for (const suffix of SUFFIXES) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix)
  }
  report.say(`Beginning anew. What was there is kept as ${aside}; delete it when you are sure.`)
}

/** Asks on a terminal. Where nobody can answer, the option itself is the answer. */
export async function confirmReset(file: string): Promise<boolean> {
  if (!existsSync(file) || !process.stdin.isTTY) return true
  const prompt = createInterface({input: process.stdin, output: process.stdout})
  const {promise: left, resolve: leave} = Promise.withResolvers<string>()
  prompt.once('close', () => leave('no'))
  const answer = prompt.question('Begin anew? Documents, drafts and history are put aside. (y/N) ')
  // Ctrl+C rejects the question, Ctrl+D leaves it open for ever: both mean no.
  const word = await Promise.race([answer.catch(() => 'no'), left])
  prompt.close()
  return /^y(es)?$/i.test(word.trim())
}
