import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'

import {afterAll, beforeAll, expect, test} from 'vitest'

import {ROOT} from './repositoryFiles.ts'

type Case = {file: string; imports: string}

const FORBIDDEN: Case[] = [
  {file: 'policy/rules/a.ts', imports: 'react'},
  {file: 'policy/rules/b.ts', imports: 'sanity'},
  {file: 'policy/rules/c.ts', imports: 'node:fs'},
  {file: 'policy/rules/d.ts', imports: '../../schemas/index.ts'},
  {file: 'policy/e.ts', imports: '../schemas/index.ts'},
  {file: 'policy/f.ts', imports: '@portabletext/react'},
  {file: 'policy/review/g.ts', imports: '@noble/curves/ed25519.js'},
  {file: 'schemas/documents/a.ts', imports: '../../plugins/publish-guard/index.ts'},
  {file: 'schemas/documents/b.ts', imports: '../../studio/structure.ts'},
  {file: 'schemas/documents/c.ts', imports: '../../lake/index.ts'},
  {file: 'schemas/documents/d.ts', imports: 'node:fs'},
  {file: 'schemas/documents/e.ts', imports: 'hono'},
  {file: 'plugins/compliance-review/a.ts', imports: '../publish-guard/verdict/judge.ts'},
  {file: 'plugins/publish-guard/b.ts', imports: '../../studio/structure.ts'},
  {file: 'plugins/publish-guard/c.ts', imports: '../../lake/index.ts'},
  {file: 'plugins/publish-guard/d.ts', imports: '../../schemas/documents/article.ts'},
  {file: 'plugins/publish-guard/e.ts', imports: 'node:fs'},
  {file: 'studio/a.ts', imports: '../lake/index.ts'},
  {file: 'studio/preview/b.ts', imports: '../../cli/people.ts'},
  {file: 'studio/preview/c.ts', imports: 'node:fs'},
  {file: 'delivery/components/a.ts', imports: 'sanity'},
  {file: 'delivery/components/b.ts', imports: 'sanity/structure'},
  {file: 'delivery/components/c.ts', imports: '../../lake/index.ts'},
  {file: 'delivery/components/d.ts', imports: '../../plugins/publish-guard/index.ts'},
  {file: 'delivery/components/e.ts', imports: '../../schemas/index.ts'},
  {file: 'delivery/components/f.ts', imports: '../../site/index.ts'},
  {file: 'site/a.ts', imports: '../lake/index.ts'},
  {file: 'site/b.ts', imports: '../policy/index.ts'},
  {file: 'site/views/c.ts', imports: '../../cli/people.ts'},
  {file: 'site/views/d.ts', imports: 'sanity'},
  {file: 'site/e.ts', imports: 'node:fs'},
  {file: 'lake/data/f.ts', imports: '../../site/index.ts'},
  {file: 'lake/data/a.ts', imports: '../../schemas/index.ts'},
  {file: 'lake/data/b.ts', imports: '../../policy/index.ts'},
  {file: 'lake/data/c.ts', imports: 'react'},
  {file: 'lake/data/d.ts', imports: 'sanity'},
  {file: 'lake/data/e.ts', imports: '../../cli/people.ts'},
  {file: 'functions/repair/a.ts', imports: 'sanity'},
  {file: 'functions/repair/b.ts', imports: 'react'},
  {file: 'functions/repair/c.ts', imports: '../../lake/index.ts'},
  {file: 'functions/repair/d.ts', imports: '../../plugins/publish-guard/index.ts'},
  {file: 'functions/repair/e.ts', imports: '../../schemas/index.ts'},
  {file: 'functions/repair/f.ts', imports: '../../cli/people.ts'},
  {file: 'functions/repair/g.ts', imports: 'hono'},
  {file: 'sanity.blueprint.ts', imports: './schemas/index.ts'},
  {file: 'policy/h.ts', imports: '../functions/finish.ts'},
  {file: 'schemas/documents/g.ts', imports: '../../functions/finish.ts'},
  {file: 'plugins/publish-guard/h.ts', imports: '../../functions/finish.ts'},
  {file: 'studio/d.ts', imports: '../functions/finish.ts'},
  {file: 'delivery/components/h.ts', imports: '../../functions/finish.ts'},
  {file: 'lake/data/h.ts', imports: '../../functions/finish.ts'},
  {file: 'cli/start/a.ts', imports: 'react'},
  {file: 'cli/start/b.ts', imports: 'react-dom/server'},
  {file: 'cli/start/c.ts', imports: '../../test/journey/setup/openBrowser.ts'},
  {file: 'examples/next/app/a.ts', imports: '../../../delivery/queries/index.ts'},
  {file: 'examples/next/b.ts', imports: '../../lake/index.ts'},
  {file: 'examples/next/c.ts', imports: 'sanity'},
  {file: 'sanity.config.ts', imports: './lake/index.ts'},
]

const ALLOWED: Case[] = [
  {file: 'policy/rules/y.ts', imports: '../vocabulary/route.ts'},
  {file: 'policy/rules/z.ts', imports: '@portabletext/toolkit'},
  {file: 'policy/review/x.ts', imports: '@noble/hashes/sha2.js'},
  {file: 'schemas/documents/y.ts', imports: '../../policy/vocabulary/route.ts'},
  {file: 'schemas/documents/z.ts', imports: 'sanity'},
  {file: 'plugins/compliance-review/y.ts', imports: '../publish-guard/index.ts'},
  {file: 'plugins/publish-guard/z.ts', imports: '../../schemas/index.ts'},
  {file: 'studio/y.ts', imports: '../plugins/publish-guard/index.ts'},
  {file: 'studio/z.ts', imports: '../delivery/index.ts'},
  {file: 'delivery/components/z.ts', imports: '../../policy/vocabulary/route.ts'},
  {file: 'site/y.ts', imports: '../delivery/index.ts'},
  {file: 'site/z.ts', imports: 'react-dom/server'},
  {file: 'examples/next/app/y.ts', imports: '../content/client.ts'},
  {file: 'examples/next/app/z.ts', imports: 'sanity-plugin-caveat/queries'},
  {file: 'cli/start/x.ts', imports: '../../site/index.ts'},
  {file: 'lake/data/z.ts', imports: '../store/Store.ts'},
  {file: 'functions/repair/y.ts', imports: '../../policy/index.ts'},
  {file: 'functions/repair/z.ts', imports: '@sanity/client'},
  {file: 'functions/repair/w.ts', imports: '@sanity/id-utils'},
  {file: 'functions/repair/v.ts', imports: 'node:crypto'},
  {file: 'cli/repair/y.ts', imports: '../../functions/repair/createRepair.ts'},
  {file: 'cli/start/y.ts', imports: '../../lake/index.ts'},
  {file: 'cli/start/z.ts', imports: '../../policy/index.ts'},
]

let house: string
let refused: Set<string>

beforeAll(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'caveat-house-'))
  await cp(path.join(ROOT, '.oxlintrc.json'), path.join(house, '.oxlintrc.json'))
  for (const {file, imports} of [...FORBIDDEN, ...ALLOWED]) {
    await mkdir(path.dirname(path.join(house, file)), {recursive: true})
    await writeFile(path.join(house, file), `import {one} from '${imports}'\n\nexport {one}\n`)
  }
  refused = await filesRefusedIn(house)
}, 60_000)

afterAll(() => rm(house, {recursive: true, force: true}))

test.each(FORBIDDEN)('$file may not import $imports', ({file}) => {
  expect(refused).toContain(file)
})

test.each(ALLOWED)('$file may import $imports', ({file}) => {
  expect(refused).not.toContain(file)
})

async function filesRefusedIn(directory: string): Promise<Set<string>> {
  const program = path.join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const {stdout} = await promisify(execFile)(process.execPath, [program, '--format', 'unix'], {
    cwd: directory,
  }).catch((error: {stdout: string}) => error)
  const lines = stdout.split('\n').filter((line) => line.includes('no-restricted-imports'))
  return new Set(lines.map((line) => line.slice(0, line.indexOf(':')).replaceAll(path.sep, '/')))
}
