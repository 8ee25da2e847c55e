import { Command } from 'commander'
import type { WorldSummary } from '../../store/saved-world.ts'
import { alignRows } from '../../text/layout.ts'
import { andList, plural } from '../../text/phrases.ts'
import { readChoice } from '../cli-error.ts'
import { laidOut, minuteOf, print, styleOf, type TextStyle } from '../terminal.ts'

/** `payerbox snapshot inspect`. */
export function snapshotInspectCommand(): Command {
  return new Command('inspect')
    .description('Check a file, and show what it contains.')
    .usage('<file> [options]')
    .argument('<file>')
    .configureHelp({ visibleArguments: () => [] })
    .option('--format <format>', 'output format: pretty or json (default pretty)')
    .addHelpText('after', () => laidOut(explanations))
    .action(inspect)
}

const explanations = `
The clock is that of the moment when the file was saved. A clock that runs goes on while its world is
in a file.

Exit codes: 0 the file can be loaded; 2 it cannot, or usage error.

Examples:
  payerbox snapshot inspect all.ndjson
  payerbox snapshot inspect all.ndjson.gz --format json
`

/** @throws CliError when the file is not valid. */
async function inspect(file: string, flags: { readonly format?: string }): Promise<void> {
  const isJson = readChoice('--format', flags.format ?? 'pretty', ['pretty', 'json']) === 'json'
  const [{ readSnapshotFile }, { RestoredWorlds }, { summarize }, { World }] = await Promise.all([
    import('../snapshot-file.ts'),
    import('../../api/admin/restored-worlds.ts'),
    import('../../store/saved-world.ts'),
    import('../../world/world.ts'),
  ])
  const restored = new RestoredWorlds((origin) => new World(origin))
  const { header, text } = await readSnapshotFile(file, restored)
  const { bytes, isCompressed } = text
  const names = restored.scenarios.map(({ name }) => name)
  const worlds = restored.worlds.map((world) => summarize(world, Date.parse(header.created)))
  if (isJson)
    await print([JSON.stringify({ file, bytes, isCompressed, ...header, worlds, scenarios: names }, undefined, 2)])
  else {
    const { version, created } = header
    const size = `${plural(bytes, 'byte')}${isCompressed ? ', compressed' : ''}`
    const head = `${file}: saved by payerbox ${version} on ${minuteOf(created)} (${size})`
    await print([
      head,
      '',
      ...tableOf(worlds, styleOf(process.stdout)),
      '',
      `Scenarios of the runs: ${andList(names) || 'none'}`,
    ])
  }
}

function tableOf(worlds: readonly WorldSummary[], { width, paint }: TextStyle): readonly string[] {
  const head = ['World', 'Events', 'Claims', 'Sessions', 'Runs', 'Clock']
  const rows = worlds.map(({ world, events, claims, sessions, runs, clock }) => [
    world,
    ...[events, claims, sessions, runs].map(String),
    `${minuteOf(clock.now)}, ${clock.rate === 0 ? 'frozen' : clock.rate === 1 ? 'real time' : `${clock.rate}x`}`,
  ])
  const [first = [], ...rest] = alignRows([head, ...rows], { width, alignedRight: [1, 2, 3, 4] })
  return [...first.map((line) => paint('bold', line)), ...rest.flat()]
}
