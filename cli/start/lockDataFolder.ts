import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'

export type DataFolder = {
  /** Path of the lake's file. */
  file: string
  /** Notes where the lake answers, for other commands. */
  announce(url: string): void
  release(): void
}

/**
 * Takes the data folder for this process, creating it when missing. The lock is SQLite's lock on an
 * otherwise empty file: the system lets go of it however the process ends, so none is left behind.
 * @throws CliError when another process holds it.
 */
export function lockDataFolder(directory: string): DataFolder {
  mkdirSync(directory, {recursive: true})
  const lock = new DatabaseSync(path.join(directory, 'running.lock'), {timeout: 0})
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new CliError(describeHolder(directory), EXIT_CODES.alreadyRunning)
  }
  const address = addressFile(directory)
  rmSync(address, {force: true})
  return {
    file: path.join(directory, 'lake.sqlite'),
    announce: (url) => writeFileSync(address, `${url}\n`),
    release: () => {
      if (!lock.isOpen) return
      rmSync(address, {force: true})
      lock.close()
    },
  }
}

/** Where the lake of a locked data folder answers; undefined while it is still starting. */
export function runningAddress(directory: string): string | undefined {
  try {
    return readFileSync(addressFile(directory), 'utf8').trim()
  } catch {
    return undefined
  }
}

const addressFile = (directory: string) => path.join(directory, 'running.address')

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function describeHolder(directory: string): string {
  const address = runningAddress(directory)
  const where = address === undefined ? 'is just starting' : `is running at ${address}`
  return [
    `Caveat ${where}, with the data in ${directory}.`,
    'Use that one, or stop it first with Ctrl+C in its terminal.',
    'To run a second one beside it: npm start -- --port 4000 --data .caveat-second',
  ].join('\n')
}
