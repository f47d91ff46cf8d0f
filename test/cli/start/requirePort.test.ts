import {once} from 'node:events'
import {createServer, type RequestListener} from 'node:http'

import {expect, onTestFinished, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import {people} from '../../../cli/people.ts'
import {requirePort} from '../../../cli/start/requirePort.ts'

async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('No port was bound.')
  return address.port
}

test('a port that another program has is named, with the way out', async () => {
  const port = await listen((_request, response) => void response.end('<h1>Hello</h1>'))
  await expect(requirePort(port)).rejects.toMatchObject({
    exitCode: EXIT_CODES.portTaken,
    message: expect.stringMatching(new RegExp(`Port ${port} is taken.*npm start -- --port 4000`)),
  })
})

test('another Caveat on the port is recognized', async () => {
  const providers = people.map(({id}) => ({name: id}))
  const port = await listen((_request, response) => void response.end(JSON.stringify({providers})))
  await expect(requirePort(port)).rejects.toMatchObject({
    exitCode: EXIT_CODES.alreadyRunning,
    message: expect.stringContaining(`already running at http://localhost:${port}`),
  })
})

test('a free port passes', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  server.close()
  await once(server, 'close')
  await expect(requirePort(port)).resolves.toBeUndefined()
})
