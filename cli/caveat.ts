#!/usr/bin/env node
const OLDEST_NODE = 24

const running = Number(process.versions.node.split('.')[0])

if (running < OLDEST_NODE) {
  console.error(
    `Caveat needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n` +
      'The package "node" brings a newer one to a project, whatever your system has: npm install --save-dev node@24',
  )
  process.exitCode = 1
} else {
  // Only now: older Nodes cannot load what the commands import.
  const {runCaveat} = await import('./runCaveat.ts')
  process.exitCode = await runCaveat(process.argv.slice(2))
}
