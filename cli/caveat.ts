#!/usr/bin/env node
const OLDEST_NODE = 24

const running = Number(process.versions.node.split('.')[0])

if (running < OLDEST_NODE) {
  console.error(
    `Caveat needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n` +
      'npm start uses the Node that npm ci installed with the project, whatever your system has.',
  )
  process.exitCode = 1
} else {
  // Only now: older Nodes cannot load what the commands import.
  const {runCaveat} = await import('./runCaveat.ts')
  process.exitCode = await runCaveat(process.argv.slice(2))
}
