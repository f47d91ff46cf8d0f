import {CALLS} from '../calls.ts'
import {CliError} from '../CliError.ts'
import type {Command} from '../Command.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {accessDocuments} from './accessDocuments.ts'
import {applyScript} from './applyScript.ts'
import {createRoles} from './createRoles.ts'

const FORMATS = ['json', 'curl']

/** `caveat roles`: prints the roles for hosted Sanity. It sends nothing. */
export const rolesCommand: Command = {
  name: 'roles',
  summary: "Prints the roles for hosted Sanity's Access API",
  usage: [
    `Usage: ${CALLS.caveat} roles [options]`,
    '',
    'Prints two custom roles, marketing-editor and compliance-reviewer, and the permissions that',
    'they are made of, as the local lake enforces them. It sends nothing.',
    '',
    '  --format <json|curl>  the documents (the default), or a script that puts them in place',
    '  --may-repair          let the editor overwrite, unpublish and delete a live page that lacks',
    '                        its disclaimers. Only where the server holds the result against',
    '                        "create": the end of the script shows how to find out.',
    '',
    'To put them in place, as somebody who may manage roles (custom roles need a plan with them):',
    `  ${CALLS.caveat} roles --format curl > roles.sh`,
    '  SANITY_PROJECT_ID=… SANITY_AUTH_TOKEN=… sh roles.sh',
    '',
    'Administrators, and tokens with a role that may publish everything, are not restricted.',
  ].join('\n'),
  options: {format: {type: 'string'}, 'may-repair': {type: 'boolean'}},
  run: async ({values, positionals}) => {
    const {format = 'json'} = values
    if (positionals.length > 0) {
      throw new CliError(
        `roles does not know what to do with "${positionals[0]}".`,
        EXIT_CODES.usage,
      )
    }
    if (typeof format !== 'string' || !FORMATS.includes(format)) {
      throw new CliError(
        `--format takes ${FORMATS.join(' or ')}, not "${String(format)}".`,
        EXIT_CODES.usage,
      )
    }
    const roles = createRoles({mayRepair: values['may-repair'] === true})
    const documents = accessDocuments([roles.marketingEditor, roles.complianceReviewer])
    console.log(format === 'curl' ? applyScript(documents) : JSON.stringify(documents, null, 2))
    return EXIT_CODES.ok
  },
}
