import { Command } from 'commander'
import { nearest } from '../scenario/near.ts'
import { Refusal } from './refusal.ts'
import { checkCommand } from './x12/check.ts'
import { decodeCommand } from './x12/decode.ts'
import { diffCommand } from './x12/diff.ts'
import { encodeCommand } from './x12/encode.ts'
import { explainCommand } from './x12/explain.ts'

/** `payerbox x12`: commands that read claim status interchanges (276 and 277, 005010X212), and write them. */
export function x12Command(): Command {
  const commands = [explainCommand(), checkCommand(), diffCommand(), decodeCommand(), encodeCommand()]
  const group = new Command('x12')
    .description('Read, check, compare and write X12 claim status: 276 inquiries and 277 answers (005010X212).')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('[word]')
    .allowExcessArguments()
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', examples)
    .action((word?: string) => {
      throw new Refusal(
        complaint(
          word,
          commands.map((command) => command.name()),
        ),
        { exitCode: 2 },
      )
    })
  for (const command of commands) group.addCommand(command.helpOption('-h, --help', 'print this help'))
  return group
}

/** Only a word that is no command comes to the group itself. */
function complaint(word: string | undefined, names: readonly string[]): string {
  const all = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  if (word === undefined) return `x12 needs a command: ${all}`
  const near = nearest(word, names)
  const what = `x12 has no command "${word}"; use ${all}`
  return near === undefined ? what : `${what}; did you mean "${near}"?`
}

const examples = `
Every command takes - for standard input. NO_COLOR takes the colours out of what a terminal shows.

Examples:
  payerbox x12 explain answer.x12
  payerbox x12 check --format json inquiry.x12
  payerbox x12 diff yesterday.x12 today.x12
`
