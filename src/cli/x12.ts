import type { Command } from 'commander'
import { commandGroup } from './command-group.ts'
import { checkCommand } from './x12/check.ts'
import { decodeCommand } from './x12/decode.ts'
import { diffCommand } from './x12/diff.ts'
import { encodeCommand } from './x12/encode.ts'
import { explainCommand } from './x12/explain.ts'

/** `payerbox x12`: commands for claim status interchanges (276 and 277, 005010X212). */
export function x12Command(): Command {
  return commandGroup('x12', {
    summary: 'explain, check, compare, decode and encode X12 276 and 277',
    description: 'Read, check, compare and write X12 claim status: 276 inquiries and 277 responses (005010X212).',
    commands: [explainCommand(), checkCommand(), diffCommand(), decodeCommand(), encodeCommand()],
    examples,
  })
}

const examples = `
In place of a file, - reads standard input. NO_COLOR turns colors off.

Examples:
  payerbox x12 explain response.x12
  payerbox x12 check --format json inquiry.x12
  payerbox x12 diff yesterday.x12 today.x12
`
