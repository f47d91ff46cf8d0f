import {readFileSync} from 'node:fs'
import path from 'node:path'
import {parseEnv} from 'node:util'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'

/** Where a start finds its data: the local lake, or a project of hosted Sanity. */
export type StudioEnvironment = {
  /** The SANITY_STUDIO_ variables, from .env files and the process. */
  variables: Record<string, string>
  hosted: {projectId: string; dataset: string} | undefined
  /** Whether pages need an approval by Compliance. */
  review: boolean
}

const PREFIX = 'SANITY_STUDIO_'
const REVIEW = `${PREFIX}COMPLIANCE_REVIEW`

/**
 * Reads the variables as Sanity's own command does: the process's come first, then
 * .env.<mode>.local, .env.<mode>, .env.local, .env.
 * @throws CliError when only one of project and dataset is named.
 */
export function readEnvironment(
  root: string,
  mode: 'production' | 'development',
): StudioEnvironment {
  const files = ['.env', '.env.local', `.env.${mode}`, `.env.${mode}.local`]
  const all = Object.assign(
    {},
    ...files.map((name) => readFile(path.join(root, name))),
    process.env,
  )
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) {
    if (name.startsWith(PREFIX) && typeof value === 'string') variables[name] = value
  }
  return {
    variables,
    hosted: hostedProject(variables),
    review: variables[REVIEW] === 'on',
  }
}

/** The same with compliance review on. */
export function withReview(environment: StudioEnvironment): StudioEnvironment {
  return {...environment, review: true, variables: {...environment.variables, [REVIEW]: 'on'}}
}

function hostedProject(variables: Record<string, string>): StudioEnvironment['hosted'] {
  const projectId = variables['SANITY_STUDIO_PROJECT_ID']?.trim()
  const dataset = variables['SANITY_STUDIO_DATASET']?.trim()
  if (projectId && dataset) return {projectId, dataset}
  if (!projectId && !dataset) return undefined
  const missing = projectId ? 'SANITY_STUDIO_DATASET' : 'SANITY_STUDIO_PROJECT_ID'
  throw new CliError(
    `${missing} is missing. Set both SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET to use ` +
      'hosted Sanity, or neither to use the local lake.',
    EXIT_CODES.usage,
  )
}

function readFile(file: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
