import {describe, expect, test} from 'vitest'

import {resolveConnection} from '../../studio/resolveConnection.ts'

const origin = 'http://localhost:4000'

describe('resolveConnection', () => {
  test('without any variable it is the lake that serves the Studio, on whatever port', () => {
    expect(resolveConnection({origin})).toEqual({
      kind: 'local',
      projectId: 'caveat',
      dataset: 'production',
      apiHost: origin,
    })
  })

  test('in development mode it is the lake at its own address', () => {
    expect(resolveConnection({origin, lakeUrl: 'http://localhost:3333/'})).toMatchObject({
      kind: 'local',
      apiHost: 'http://localhost:3333',
    })
  })

  test('with project and dataset it is hosted Sanity, at its own address', () => {
    expect(
      resolveConnection({projectId: 'abc', dataset: 'live', origin, lakeUrl: 'http://localhost:1'}),
    ).toEqual({kind: 'hosted', projectId: 'abc', dataset: 'live'})
  })

  test('space around a name is not part of it, and an empty name is none', () => {
    expect(resolveConnection({projectId: ' abc ', dataset: '\tlive\n'})).toMatchObject({
      projectId: 'abc',
      dataset: 'live',
    })
    expect(resolveConnection({projectId: '', dataset: ' ', lakeUrl: '', origin})).toMatchObject({
      kind: 'local',
      apiHost: origin,
    })
  })

  test.each([
    [{projectId: 'abc'}, 'SANITY_STUDIO_PROJECT_ID is set, but SANITY_STUDIO_DATASET is not.'],
    [{dataset: 'live'}, 'SANITY_STUDIO_DATASET is set, but SANITY_STUDIO_PROJECT_ID is not.'],
    [{projectId: 'abc', dataset: ' '}, 'SANITY_STUDIO_PROJECT_ID is set, but'],
  ])('half a connection is none: %j', (settings, message) => {
    expect(() => resolveConnection({...settings, origin})).toThrow(message)
  })

  test.each(['localhost:3333', 'here', 'ftp://localhost', 'javascript:0'])(
    'the lake is not at %s',
    (lakeUrl) => {
      expect(() => resolveConnection({origin, lakeUrl})).toThrow(
        `SANITY_STUDIO_LAKE_URL is "${lakeUrl}"`,
      )
    },
  )

  test('tools without a browser get an address too', () => {
    expect(resolveConnection({})).toMatchObject({
      kind: 'local',
      apiHost: expect.stringMatching(/^http:/),
    })
  })
})
