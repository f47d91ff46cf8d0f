import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

import {build} from 'rolldown'
import {expect, onTestFinished, test} from 'vitest'

import {contentPages} from './setup/contentPages.ts'

test('a page and an article are rendered by React Server Components', async () => {
  const {page, article} = await contentPages()
  const folder = await mkdtemp(path.join(tmpdir(), 'caveat-server-components-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const file = path.join(folder, 'render.mjs')
  await build({
    input: path.join(import.meta.dirname, 'setup/renderServerComponents.tsx'),
    output: {file, format: 'esm'},
    platform: 'node',
    resolve: {conditionNames: ['react-server', 'node', 'import', 'default']},
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
  })
  const {renderServerComponents} = await import(pathToFileURL(file).href)
  const stream: string = await renderServerComponents(page, article)
  expect(stream).not.toContain('Error')
  for (const disclaimer of [...(page.disclaimers ?? []), ...(article.disclaimers ?? [])]) {
    const [first] = disclaimer?.text?.[0]?.children ?? []
    expect(stream).toContain(JSON.stringify(first?.text).slice(1, 40))
  }
})
