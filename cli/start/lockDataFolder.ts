import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {tryLock} from './tryLock.ts'

export type DataFolder = {
  /** Path of the lake's file. */
  file: string
  /** Notes where the lake answers, for other commands. */
  announce(url: string): void
  release(): void
}

/**
 * Takes the data folder for this process, creating it when missing.
 * @throws CliError when another process has it.
 */
export function lockDataFolder(directory: string): DataFolder {
  mkdirSync(directory, {recursive: true})
  const lock = tryLock(path.join(directory, 'running.lock'))
  if (lock === undefined) {
    throw new CliError(describeHolder(directory), EXIT_CODES.alreadyRunning)
  }
  const address = addressFile(directory)
  rmSync(address, {force: true})
  return {
    file: path.join(directory, 'lake.sqlite'),
    announce: (url) => writeFileSync(address, `${url}\n`),
    release: () => {
      rmSync(address, {force: true})
      lock.release()
    },
  }
}

/** Where the lake of a data folder was last announced; undefined when none is running. */
export function runningAddress(directory: string): string | undefined {
  try {
    return readFileSync(addressFile(directory), 'utf8').trim()
  } catch {
    return undefined
  }
}

const addressFile = (directory: string) => path.join(directory, 'running.address')

function describeHolder(directory: string): string {
  const address = runningAddress(directory)
  const where = address === undefined ? 'is just starting' : `is running at ${address}`
  return [
    `Caveat ${where}, with the data in ${directory}.`,
    'Use that one, or stop it first with Ctrl+C in its terminal.',
    `To run a second one beside it: ${CALLS.start} --port 4000 --data .caveat-second`,
  ].join('\n')
}
