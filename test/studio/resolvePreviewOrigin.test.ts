import {expect, test} from 'vitest'

import {resolvePreviewOrigin} from '../../studio/resolvePreviewOrigin.ts'

test.each([
  [undefined, undefined],
  ['', undefined],
  [' ', undefined],
  ['http://localhost:3000', 'http://localhost:3000'],
  [' https://clinic.example/treatments/ ', 'https://clinic.example'],
])('%j gives %j', (address, origin) => {
  expect(resolvePreviewOrigin(address)).toBe(origin)
})

test.each(['localhost:3000', 'clinic', 'javascript:alert(1)'])(
  '%j is refused in words',
  (address) => {
    expect(() => resolvePreviewOrigin(address)).toThrow(
      /SANITY_STUDIO_PREVIEW_ORIGIN is .*http:\/\//,
    )
  },
)
