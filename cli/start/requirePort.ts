import {createServer} from 'node:net'

import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {people} from '../people.ts'
import {isRecord} from './isRecord.ts'

const ANSWER_MS = 1000

/**
 * Resolves when the port is free.
 * @throws CliError that says who has it and what to do.
 */
export async function requirePort(port: number): Promise<void> {
  const fault = await tryToListen(port)
  if (fault !== undefined) throw await explainPort(port, fault)
}

/** The error of a server that could not listen, in words if the port is the reason. */
export async function explainListenError(port: number, error: unknown): Promise<unknown> {
  const fault = error instanceof Error && 'code' in error ? error.code : undefined
  return fault === 'EADDRINUSE' || fault === 'EACCES' ? explainPort(port, fault) : error
}

/** @param fault the system's error code, such as EADDRINUSE */
async function explainPort(port: number, fault: string): Promise<CliError> {
  const other = `${CALLS.start} --port ${port === 4000 ? 4001 : 4000}`
  if (fault === 'EACCES') {
    return new CliError(
      `This system lets only its administrator open port ${port}. Choose another: ${other}`,
      EXIT_CODES.portTaken,
    )
  }
  if (await isCaveat(port)) {
    return new CliError(
      [
        `Caveat is already running at http://localhost:${port}. Open it there, or stop it first`,
        'with Ctrl+C in its terminal.',
        `To run a second one beside it: ${other} --data .caveat-second`,
      ].join('\n'),
      EXIT_CODES.alreadyRunning,
    )
  }
  return new CliError(
    `Port ${port} is taken by another program. Stop that program, or choose another port: ${other}`,
    EXIT_CODES.portTaken,
  )
}

async function tryToListen(port: number): Promise<string | undefined> {
  const server = createServer()
  const {promise, resolve} = Promise.withResolvers<string | undefined>()
  server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
  server.listen({port, host: '127.0.0.1'}, () => server.close(() => resolve(undefined)))
  return promise
}

/** Whoever offers our people at the door is one of us. */
async function isCaveat(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/v1/auth/providers`, {
      signal: AbortSignal.timeout(ANSWER_MS),
    })
    const answer: unknown = await response.json()
    if (!isRecord(answer) || !Array.isArray(answer['providers'])) return false
    const names = answer['providers'].map((provider) => isRecord(provider) && provider['name'])
    return people.every(({id}) => names.includes(id))
  } catch {
    return false
  }
}
