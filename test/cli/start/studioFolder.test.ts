import path from 'node:path'

import {expect, test} from 'vitest'

import {studioFolder} from '../../../cli/start/studioFolder.ts'
import {createFolder} from '../setup/createFolder.ts'

test.each(['ts', 'tsx', 'js', 'mjs'])(
  'sanity.config.%s makes a folder a Studio',
  async (ending) => {
    const folder = await createFolder({
      [`sanity.config.${ending}`]: '',
      'src/schemas/page.ts': '',
    })
    expect(studioFolder(folder)).toBe(folder)
    expect(studioFolder(path.join(folder, 'src', 'schemas'))).toBe(folder)
  },
)

test('the nearest Studio counts, and a folder without one above it has none', async () => {
  const folder = await createFolder({'sanity.config.ts': '', 'other/sanity.config.ts': ''})
  expect(studioFolder(path.join(folder, 'other'))).toBe(path.join(folder, 'other'))
  expect(studioFolder(await createFolder())).toBeUndefined()
})
