import {expect, test} from 'vitest'

import {EXIT_CODES} from '../../cli/exitCodes.ts'
import {runCaveat} from './setup/runCaveat.ts'

test.each([[[]], [['--help']], [['-h']], [['help']]])('%j names the commands', async (args) => {
  const run = runCaveat(args)
  expect(await run.ended).toBe(EXIT_CODES.ok)
  expect(run.output()).toMatch(/^ {2}start {2,}\w/m)
  expect(run.output()).toMatch(/^ {2}token {2,}\w/m)
})

test.each([
  [['strat'], 'There is no command "strat"'],
  [['start', '--prot', '4000'], "Unknown option '--prot'"],
  [['start', '--port', 'abc'], '--port takes a number from 0 to 65535, not "abc"'],
  [['start', '--port', '70000'], '--port takes a number'],
  [['start', '--dev', '--port', '0'], '--port takes a number from 1'],
  [['start', '4000'], 'start does not know what to do with "4000"'],
  [['token'], 'token takes one person'],
  [['token', 'nobody'], 'There is nobody called "nobody"'],
  [['repair', 'page'], 'repair does not know what to do with "page"'],
  [['repair', '--project-id', 'abc'], 'takes both --project-id and --dataset'],
  [['repair', '--project-id', 'abc', '--dataset', 'x'], 'Set SANITY_AUTH_TOKEN'],
  [['roles', 'editor'], 'roles does not know what to do with "editor"'],
  [['roles', '--format', 'yaml'], '--format takes json or curl, not "yaml"'],
])('%j is refused in words, with the usage', async (args, message) => {
  const run = runCaveat(args)
  expect(await run.ended).toBe(EXIT_CODES.usage)
  expect(run.errors()).toContain(message)
  expect(run.errors()).toContain('Usage: ')
  expect(run.errors()).not.toContain('    at ')
})

test.each(['start', 'token', 'audit'])('%s --help tells its options', async (name) => {
  const run = runCaveat([name, '--help'])
  expect(await run.ended).toBe(EXIT_CODES.ok)
  expect(run.output()).toContain('--data <folder>')
})
