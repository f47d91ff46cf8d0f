import {chromium, type Browser} from 'playwright-core'
import {inject} from 'vitest'

/** An address where nothing listens: the discard port. */
const NOWHERE = '127.0.0.1:9'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Browsers never ask a proxy for loopback addresses, so these stay the only ones that answer.
  `--proxy-server=${NOWHERE}`,
]

/** Starts a browser that reaches nothing but this machine. The caller closes it. */
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
