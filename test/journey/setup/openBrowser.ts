import {chromium, type Browser} from 'playwright-core'
import {inject} from 'vitest'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine is reachable, so that no test rests on the network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
]

/** Starts the browser that the tests share. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const {executable, environment} = inject('chromium')
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: {...definedOnly(process.env), ...environment},
  })
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(variables)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
