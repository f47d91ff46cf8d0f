import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

import {expect, onTestFinished} from 'vitest'

import {PROJECT_ROOT} from '../../cli/projectRoot.ts'
import {runSanity} from '../../cli/start/runSanity.ts'
import {testRoute} from './setup/testRoute.ts'

/** The schema as a deployment tells it to servers: only rules that can be written as data. */
async function extractSchema(): Promise<unknown[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'caveat-manifest-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const {exitCode, output} = await runSanity(['manifest', 'extract', '--path', folder], {
    root: PROJECT_ROOT,
    environment: {},
  })
  if (exitCode !== 0) throw new Error(output)
  const file = (await readdir(folder)).find((name) => name.endsWith('.create-schema.json')) ?? ''
  const types: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'))
  return Array.isArray(types) ? types : []
}

testRoute(
  {
    id: '11',
    name: 'Publishing by a server that knows the deployed schema, such as Sanity’s MCP server',
    verdict: 'blocked',
    by: 'the schema as it is deployed, which demands a disclaimer; no such server was run',
    seenIn: 'command',
  },
  async () => {
    const types = await extractSchema()
    expect(types).toContainEqual(
      expect.objectContaining({
        name: 'treatmentPage',
        fields: expect.arrayContaining([
          expect.objectContaining({
            name: 'disclaimers',
            validation: [
              expect.objectContaining({
                level: 'error',
                rules: [
                  {flag: 'presence', constraint: 'required'},
                  {flag: 'min', constraint: 1},
                ],
              }),
            ],
          }),
        ]),
      }),
    )
    return 'blocked'
  },
)
