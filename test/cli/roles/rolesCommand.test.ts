import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:http'
import {text} from 'node:stream/consumers'

import {evaluateSync, parse} from 'groq-js'
import {describe, expect, onTestFinished, test} from 'vitest'

import {accessDocuments, type AccessDocuments} from '../../../cli/roles/accessDocuments.ts'
import {applyScript} from '../../../cli/roles/applyScript.ts'
import {createRoles} from '../../../cli/roles/createRoles.ts'
import {grantsOf} from '../../../cli/roles/grantsOf.ts'
import type {Permission} from '../../../lake/index.ts'
import {runCaveat} from '../setup/runCaveat.ts'

/** The access control list that hosted Sanity makes of such documents: one line per permission. */
function aclOf({permissions, roles}: AccessDocuments, roleName: string) {
  const role = roles.find(({name}) => name === roleName)
  return permissions.map(({name, config}) => ({
    filter: config.filter,
    permissions: role?.permissions.filter((one) => one.name === name).map(({action}) => action),
  }))
}

const documentsFor = (mayRepair: boolean) => {
  const {marketingEditor, complianceReviewer} = createRoles({mayRepair})
  return accessDocuments([marketingEditor, complianceReviewer])
}

const BARE = {_id: 'page', _type: 'treatmentPage'}

const HELD = grantsOf(createRoles({mayRepair: false}).marketingEditor)

const heldEditorMay = (permission: Permission, document: object) =>
  HELD.filter(({permissions}) => permissions.includes(permission)).some(
    ({filter}) => evaluateSync(parse(`count(*[${filter}])`), {dataset: [document]}).data === 1,
  )

describe('caveat roles', () => {
  test('prints the documents as JSON and sends nothing', async () => {
    const run = runCaveat(['roles'], {SANITY_AUTH_TOKEN: 'unused', SANITY_PROJECT_ID: 'unused'})
    expect(await run.ended).toBe(0)
    expect(JSON.parse(run.output())).toEqual(documentsFor(false))
    expect(run.errors()).toBe('')
  })

  test('with --may-repair says what the lake enforces', async () => {
    const run = runCaveat(['roles', '--may-repair'])
    expect(await run.ended).toBe(0)
    const printed: AccessDocuments = JSON.parse(run.output())
    const {marketingEditor, complianceReviewer} = createRoles({mayRepair: true})
    for (const role of [marketingEditor, complianceReviewer]) {
      const acl = aclOf(printed, role.name).filter(({permissions}) => permissions?.length !== 0)
      expect(acl).toEqual(grantsOf(role))
    }
  })

  test('without it lets the editor neither create nor update a bare page', () => {
    for (const permission of ['create', 'update'] as const) {
      expect(heldEditorMay(permission, BARE)).toBe(false)
      expect(heldEditorMay(permission, {...BARE, _id: 'drafts.page'})).toBe(true)
      expect(heldEditorMay(permission, {...BARE, _id: 'versions.summer.page'})).toBe(true)
    }
  })

  test('gives every permission that a role names, under one name each', () => {
    const {permissions, roles} = documentsFor(true)
    const names = permissions.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    const named = roles.flatMap((role) => role.permissions.map(({name}) => name))
    const own = named.filter((name) => !name.startsWith('sanity-'))
    expect(new Set(own)).toEqual(new Set(names))
  })
})

async function run(script: string, environment: Record<string, string>) {
  const {PATH = ''} = process.env
  const shell = spawn('sh', ['-s'], {env: {PATH, ...environment}})
  shell.stdin.end(script)
  const [output, errors] = await Promise.all([text(shell.stdout), text(shell.stderr)])
  if (shell.exitCode === null) await once(shell, 'close')
  return {code: shell.exitCode, output, errors}
}

describe('the script', () => {
  type Call = {method: string; path: string; token: string | undefined; body: unknown}

  /** The part of the Access API that the script speaks to, with what it holds so far. */
  async function openAccessApi(known: string[] = []) {
    const calls: Call[] = []
    const paths = new Set(known)
    const server = createServer(async (request, response) => {
      const [method = '', path = ''] = [request.method, request.url]
      const body = await text(request)
      if (method === 'GET') {
        response.writeHead(paths.has(path) ? 200 : 404).end('{}')
        return
      }
      calls.push({method, path, token: request.headers.authorization, body: JSON.parse(body)})
      response.writeHead(body.includes('refuse-me') ? 403 : 200).end('{"message":"as it is"}')
    })
    server.listen(0, 'localhost')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    return {calls, url: `http://localhost:${port}`}
  }

  const documents = documentsFor(false)
  const access = '/v2025-07-11/access/project/abc'
  const settings = {SANITY_PROJECT_ID: 'abc', SANITY_AUTH_TOKEN: 'secret'}

  test('creates what is missing and replaces what is there, permissions first', async () => {
    const {calls, url} = await openAccessApi([`${access}/permissions/caveat-read`])
    const {code, output} = await run(applyScript(documents), {...settings, SANITY_API_HOST: url})
    expect(code).toBe(0)
    expect(calls.map(({method, path}) => `${method} ${path}`)).toEqual([
      `PUT ${access}/permissions/caveat-read`,
      ...documents.permissions.slice(1).map(() => `POST ${access}/permissions`),
      ...documents.roles.map(() => `POST ${access}/roles`),
    ])
    expect(calls.map(({body}) => body)).toEqual([...documents.permissions, ...documents.roles])
    expect(new Set(calls.map(({token}) => token))).toEqual(new Set(['Bearer secret']))
    expect(output).toContain('roles/marketing-editor is in place.')
  })

  test('stops at a refusal and shows it', async () => {
    const {calls, url} = await openAccessApi()
    const [first, ...rest] = documents.permissions
    const refused = {...documents, permissions: [{...first, title: 'refuse-me'}, ...rest]}
    const script = applyScript(JSON.parse(JSON.stringify(refused)))
    const {code, errors} = await run(script, {...settings, SANITY_API_HOST: url})
    expect(code).toBe(1)
    expect(calls).toHaveLength(1)
    expect(errors).toContain('permissions/caveat-read')
    expect(errors).toContain('as it is')
  })

  test('asks for the project and the token', async () => {
    expect((await run(applyScript(documents), {})).errors).toContain('Set SANITY_PROJECT_ID')
    expect((await run(applyScript(documents), {SANITY_PROJECT_ID: 'abc'})).errors).toContain(
      'Set SANITY_AUTH_TOKEN',
    )
  })
})
