import {expect, test} from 'vitest'

import {createTerminalReport} from '../../cli/createTerminalReport.ts'

function reportTo(isTTY: boolean): string {
  const pieces: string[] = []
  const report = createTerminalReport({isTTY, write: (text) => void pieces.push(text)})
  const step = report.begin('Building…')
  step.update('1.0 s')
  step.update('2.0 s')
  step.end('Built in 2.4 s')
  report.say('Ready.')
  return pieces.join('')
}

test('a terminal shows one line that is rewritten in place', () => {
  const lines = reportTo(true).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]?.split('\r\u001b[2K')).toEqual([
    'Building…',
    'Building… 1.0 s',
    'Building… 2.0 s',
    'Built in 2.4 s',
  ])
})

test('a file gets the beginning and the end, without control characters', () => {
  expect(reportTo(false)).toBe('Building…\nBuilt in 2.4 s\nReady.\n')
})
