import {once} from 'node:events'
import {createServer} from 'node:http'
import path from 'node:path'

import {expect, onTestFinished, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {startLocal} from '../../../cli/start/startLocal.ts'
import {createFolder} from '../setup/createFolder.ts'
import {createRecordingReport} from '../setup/createRecordingReport.ts'

test('a port that was taken meanwhile is told in words, and the data is let go', async () => {
  const other = createServer((_request, response) => void response.end('hello'))
  onTestFinished(() => void other.close())
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const {report} = createRecordingReport()
  const file = path.join(await createFolder(), 'lake.sqlite')

  await expect(startLocal({file, port, report})).rejects.toMatchObject({
    exitCode: EXIT_CODES.portTaken,
    message: expect.stringContaining(`Port ${port} is taken`),
  })
  const local = await startLocal({file, port: 0, report})
  expect((await fetch(local.url)).status).toBe(200)
  await local.close()
})

test('a start that was stopped meanwhile opens no port', async () => {
  const {report} = createRecordingReport()
  const file = path.join(await createFolder(), 'lake.sqlite')
  const signal = AbortSignal.abort()
  await expect(startLocal({file, port: 0, report, signal})).rejects.toMatchObject({
    name: 'AbortError',
  })
})
