import type { Command } from 'commander'
import { commandGroup } from './command-group.ts'
import { snapshotInspectCommand } from './snapshot/inspect.ts'
import { snapshotLoadCommand, snapshotSaveCommand } from './snapshot/save-and-load.ts'

/** `payerbox snapshot`: commands that save worlds to a file, load them, and show what a file has. */
export function snapshotCommand(): Command {
  return commandGroup('snapshot', {
    summary: 'save worlds to a file, load them, or show what a file contains',
    description: 'Save worlds to a file, load them into a sandbox or a store, or show what a file contains.',
    commands: [snapshotSaveCommand(), snapshotLoadCommand(), snapshotInspectCommand()],
    examples,
  })
}

const examples = `
Examples:
  payerbox snapshot save all.ndjson.gz
  payerbox snapshot inspect all.ndjson.gz
  payerbox snapshot load all.ndjson.gz --replace
`
