import {afterEach, expect, test, vi} from 'vitest'

import {readEnvironment, withReview} from '../../../cli/start/readEnvironment.ts'
import {createFolder} from '../setup/createFolder.ts'

afterEach(() => vi.unstubAllEnvs())

test('without variables the local lake is used', async () => {
  expect(readEnvironment(await createFolder(), 'production')).toEqual({
    variables: {},
    hosted: undefined,
    review: false,
  })
})

test('compliance review is on when its variable or whoever starts says so', async () => {
  const off = readEnvironment(await createFolder(), 'production')
  vi.stubEnv('SANITY_STUDIO_COMPLIANCE_REVIEW', 'on')
  const on = readEnvironment(await createFolder(), 'production')
  expect(on.review).toBe(true)
  expect(withReview(off)).toEqual(on)
})

test('project and dataset of the process mean hosted Sanity', async () => {
  vi.stubEnv('SANITY_STUDIO_PROJECT_ID', 'abc123')
  vi.stubEnv('SANITY_STUDIO_DATASET', 'staging')
  const {hosted} = readEnvironment(await createFolder(), 'production')
  expect(hosted).toEqual({projectId: 'abc123', dataset: 'staging'})
})

test('the process comes first, then the more particular file', async () => {
  vi.stubEnv('SANITY_STUDIO_A', 'process')
  const folder = await createFolder({
    '.env': 'SANITY_STUDIO_A=env\nSANITY_STUDIO_B=env\nSANITY_STUDIO_C=env\nOTHER=x',
    '.env.local': 'SANITY_STUDIO_B=local',
    '.env.production': 'SANITY_STUDIO_B=production',
    '.env.development': 'SANITY_STUDIO_B=development',
  })
  expect(readEnvironment(folder, 'production').variables).toEqual({
    SANITY_STUDIO_A: 'process',
    SANITY_STUDIO_B: 'production',
    SANITY_STUDIO_C: 'env',
  })
})

test.each([
  ['SANITY_STUDIO_PROJECT_ID=abc', 'SANITY_STUDIO_DATASET is missing'],
  ['SANITY_STUDIO_DATASET=staging', 'SANITY_STUDIO_PROJECT_ID is missing'],
])('half of it, %s, is refused by name', async (text, message) => {
  const folder = await createFolder({'.env': text})
  expect(() => readEnvironment(folder, 'production')).toThrow(message)
})

test('an empty variable takes back what a file says', async () => {
  vi.stubEnv('SANITY_STUDIO_PROJECT_ID', '')
  vi.stubEnv('SANITY_STUDIO_DATASET', '')
  const folder = await createFolder({
    '.env': 'SANITY_STUDIO_PROJECT_ID=abc\nSANITY_STUDIO_DATASET=staging',
  })
  expect(readEnvironment(folder, 'production').hosted).toBeUndefined()
})
