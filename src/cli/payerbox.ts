#!/usr/bin/env node
import module from 'node:module'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`payerbox: needs Node 22.13 or newer, and this is Node ${process.versions.node}\n`)
  process.exitCode = 1
} else {
  // Both have to happen before the rest is compiled, hence the import as a call.
  module.enableCompileCache()
  const { run } = await import('./program.ts')
  await run(process.argv.slice(2))
}
