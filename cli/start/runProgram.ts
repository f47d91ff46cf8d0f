import {spawn} from 'node:child_process'
import path from 'node:path'

export type ProgramOptions = {
  root: string
  environment: Record<string, string>
  signal?: AbortSignal | undefined
  /** Called with each piece of output as it comes. */
  onOutput?: (text: string) => void
}

export type ProgramResult = {exitCode: number | null; output: string}

/**
 * Runs a JavaScript program in `root` with the Node that runs this process. Resolves when it has
 * ended, also when the signal ended it.
 */
export async function runProgram(
  program: string,
  args: string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  const {root, environment, signal, onOutput} = options
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: {...process.env, ...environment, PATH: pathWithThisNode()},
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : {signal}),
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output.push(text)
      onOutput?.(text)
    })
  }
  const {promise, resolve, reject} = Promise.withResolvers<ProgramResult>()
  child.once('error', (error) => {
    if (error.name !== 'AbortError') reject(error)
  })
  child.once('close', (exitCode) => resolve({exitCode, output: output.join('')}))
  return promise
}

/** A program may start Nodes of its own. */
function pathWithThisNode(): string {
  return [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter)
}
