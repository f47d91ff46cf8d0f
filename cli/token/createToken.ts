import {createLake} from '../../lake/index.ts'
import {CliError} from '../CliError.ts'
import {isRecord} from '../start/isRecord.ts'
import {LOCAL_DATASET} from '../start/localDataset.ts'
import {lockDataFolder, runningAddress} from '../start/lockDataFolder.ts'
import {people} from '../people.ts'

type Send = (url: string) => Promise<Response> | Response

/**
 * Signs the person in to the lake of a data folder and returns the token: at the running lake if
 * one is running, else by opening the folder for a moment.
 * @throws CliError when the folder is in use by something that does not answer.
 */
export async function createToken(personId: string, dataDirectory: string): Promise<string> {
  const address = runningAddress(dataDirectory)
  if (address !== undefined && (await answers(address))) {
    return signIn(personId, address, (url) => fetch(url, {redirect: 'manual'}))
  }
  const folder = lockDataFolder(dataDirectory)
  const lake = createLake({...LOCAL_DATASET, file: folder.file, people})
  try {
    return await signIn(personId, 'http://localhost', (url) => lake.app.request(url))
  } finally {
    await lake.close()
    folder.release()
  }
}

async function signIn(personId: string, address: string, send: Send): Promise<string> {
  const begun = await send(`${address}/v1/auth/login/${personId}?origin=${address}`)
  const target = URL.parse(begun.headers.get('location') ?? '')
  const sid = new URLSearchParams(target?.hash.slice(1)).get('sid')
  if (sid === null) throw new CliError(`The lake at ${address} refused the sign-in.`)
  const answer: unknown = await (await send(`${address}/v1/auth/fetch?sid=${sid}`)).json()
  if (isRecord(answer) && typeof answer['token'] === 'string') return answer['token']
  throw new CliError(`The lake at ${address} gave no token.`)
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/v1/ping`, {signal: AbortSignal.timeout(2000)}).then(
    () => true,
    () => false,
  )
}
