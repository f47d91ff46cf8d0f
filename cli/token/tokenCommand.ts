import path from 'node:path'

import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import type {Command} from '../Command.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {people} from '../people.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import {roleTitles} from '../roleTitles.ts'

const known = people.map(
  (person) => `  ${person.id.padEnd(20)}  ${person.name}, ${roleTitles(person)}`,
)

/** `caveat token`: prints a token and nothing else, so that a script can take it. */
export const tokenCommand: Command = {
  name: 'token',
  summary: 'Prints an API token of a local person, for scripts',
  usage: [
    `Usage: ${CALLS.caveat} token <person> [--data <folder>]`,
    '',
    'People:',
    ...known,
    '',
    'The token is valid for 30 days, on the lake of that data folder only (.caveat unless told).',
  ].join('\n'),
  options: {data: {type: 'string'}},
  run: async ({values, positionals}) => {
    const [personId, ...more] = positionals
    if (personId === undefined || more.length > 0) {
      throw new CliError('token takes one person.', EXIT_CODES.usage)
    }
    if (!people.some(({id}) => id === personId)) {
      throw new CliError(`There is nobody called "${personId}".`, EXIT_CODES.usage)
    }
    const {data} = values
    const dataDirectory =
      typeof data === 'string' ? path.resolve(data) : path.join(PROJECT_ROOT, '.caveat')
    const {createToken} = await import('./createToken.ts')
    console.log(await createToken(personId, dataDirectory))
    return EXIT_CODES.ok
  },
}
