import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import path from 'node:path'

export type SanityOptions = {
  root: string
  environment: Record<string, string>
  signal?: AbortSignal | undefined
  /** Called with each piece of output as it comes. */
  onOutput?: (text: string) => void
}

export type SanityResult = {exitCode: number | null; output: string}

/**
 * Runs the `sanity` command with the Node that runs this process. Resolves when it has ended, also
 * when the signal ended it.
 */
export async function runSanity(args: string[], options: SanityOptions): Promise<SanityResult> {
  const {root, environment, signal, onOutput} = options
  const child = spawn(process.execPath, [sanityProgram(), ...args], {
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
  const {promise, resolve, reject} = Promise.withResolvers<SanityResult>()
  child.once('error', (error) => {
    if (error.name !== 'AbortError') reject(error)
  })
  child.once('close', (exitCode) => resolve({exitCode, output: output.join('')}))
  return promise
}

function sanityProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('@sanity/cli/package.json')
  return path.join(path.dirname(manifest), 'bin', 'run.js')
}

/** The command starts Nodes of its own. */
function pathWithThisNode(): string {
  return [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter)
}
