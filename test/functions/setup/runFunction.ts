import {runSanity} from '../../../cli/start/runSanity.ts'
import {ROOT} from '../../house/repositoryFiles.ts'

export type Lake = {url: string; token: string}

/** Runs a function of the blueprint by Sanity's own tool, against a lake instead of hosted Sanity. */
export async function runFunction({url, token}: Lake, args: string[]) {
  const {exitCode, output} = await runSanity(['functions', 'test', ...args], {
    root: ROOT,
    environment: {
      NO_COLOR: '1',
      SANITY_API_HOST: url,
      SANITY_AUTH_TOKEN: token,
      SANITY_STUDIO_PROJECT_ID: 'caveat',
      SANITY_STUDIO_DATASET: 'production',
      SANITY_ORGANIZATION_ID: 'organization',
    },
  })
  return {code: exitCode, said: output.replaceAll(/\s+/g, ' ')}
}
