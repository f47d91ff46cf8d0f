import type {SanityClient} from '@sanity/client'
import {expect, test, vi} from 'vitest'

import {createToken} from '../../../cli/token/createToken.ts'
import {connect} from '../setup/connect.ts'
import {createFolder} from '../setup/createFolder.ts'
import {runCaveat} from '../setup/runCaveat.ts'

const WRITERS = 6
const WRITES_BEFORE_THE_KILL = 120

type Written = {id: string; revision: string; text: string}

/** Creates and changes documents until the lake is gone, noting what the lake acknowledged. */
async function writeUntilKilled(client: SanityClient, writer: number, written: Written[]) {
  for (let count = 0; ; count += 1) {
    const id = `writer-${writer}-${count}`
    const text = 'x'.repeat(1 + ((count * 997) % 20_000))
    try {
      await client.create({_id: id, _type: 'note', text: ''})
      const {_rev} = await client.patch(id).set({text}).commit()
      written.push({id, revision: _rev, text})
    } catch {
      return
    }
  }
}

test('kill -9 during writes loses nothing that was acknowledged', async () => {
  const folder = await createFolder()
  const first = runCaveat(['start', '--port', '0', '--data', folder])
  const url = await first.ready()
  const token = await createToken('developer', folder)

  const written: Written[] = []
  const client = connect({url, token}).withConfig({maxRetries: 0})
  const writers = Array.from({length: WRITERS}, (_, writer) =>
    writeUntilKilled(client, writer, written),
  )
  await vi.waitUntil(() => written.length >= WRITES_BEFORE_THE_KILL, {timeout: 60_000, interval: 5})
  first.process.kill('SIGKILL')
  await Promise.all([first.ended, ...writers])

  const second = runCaveat(['start', '--port', '0', '--data', folder])
  const again = connect({url: await second.ready(), token})
  const documents = await again.getDocuments(written.map(({id}) => id))
  const stored = documents.map((document) => ({
    id: document?._id,
    revision: document?._rev,
    text: document?.['text'],
  }))
  expect(stored).toEqual(written)
}, 300_000)
