import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'

import {ROOT} from '../../house/repositoryFiles.ts'

export type ToolResult = {exitCode: number; output: string}

/** Runs a program of an installed package, by its path below node_modules, in a folder. */
export async function runTool(program: string, args: string[], cwd: string): Promise<ToolResult> {
  const file = path.join(ROOT, 'node_modules', program)
  return promisify(execFile)(process.execPath, [file, ...args], {cwd}).then(
    ({stdout, stderr}) => ({exitCode: 0, output: stdout + stderr}),
    ({code, stdout, stderr}: {code: number; stdout: string; stderr: string}) => ({
      exitCode: code,
      output: stdout + stderr,
    }),
  )
}
