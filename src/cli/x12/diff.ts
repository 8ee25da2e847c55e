import { Command } from 'commander'
import { wrap } from '../../text/layout.ts'
import type { ComparableFile } from '../../x12/compare/comparable.ts'
import type { Difference } from '../../x12/compare/facts.ts'
import { CliError } from '../cli-error.ts'
import { inputName, readInput } from '../read-input.ts'
import { laidOut, print, styleOf, type TextStyle } from '../terminal.ts'

/** `payerbox x12 diff`. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('Describe how the contents of two files differ, claim by claim.')
    .argument('<before>', 'a 276, 277, 277CA, 999 or TA1; - reads standard input')
    .argument('<after>', 'a 276, 277, 277CA, 999 or TA1; - reads standard input')
    .addHelpText('after', () => laidOut(examples))
    .action(async (before: string, after: string) => {
      if (before === '-' && after === '-') {
        throw new CliError('only one of the files can be standard input', { exitCode: 2 })
      }
      const [one, other] = await Promise.all([readCompared(before), readCompared(after)])
      for (const [file, against] of [
        [one, other],
        [other, one],
      ] as const) {
        if (hasClaims(against) && !hasClaims(file)) throw unreadable277(file)
      }
      const [{ compareFiles }, { replaceUnprintable }] = await Promise.all([
        import('../../x12/compare/comparable.ts'),
        import('../../x12/explain/words.ts'),
      ])
      const found = compareFiles(one, other)
      const messages = [...one.messages, ...other.messages]
      if (messages.length > 0) process.stderr.write(`${messages.map(replaceUnprintable).join('\n')}\n`)
      if (found.length + messages.length === 0) {
        await print([`no differences: ${one.name} and ${other.name} are equal in all that is compared`])
        return
      }
      process.exitCode = 1
      await print(differenceLines(found, replaceUnprintable, styleOf(process.stdout)))
    })
}

/** What of a file is compared, and what is not. */
interface ComparedFile extends ComparableFile {
  readonly name: string
  /** The message of its first error. */
  readonly reason: string | undefined
  /** The errors of the file, and the parts of it that are not compared. */
  readonly messages: readonly string[]
}

/** Whether a file has statuses of claims: a 277 or 277CA. */
function hasClaims({ responses, acknowledgments }: ComparableFile): boolean {
  return responses.length + acknowledgments.length > 0
}

function unreadable277({ name, reason = 'it has no 277' }: ComparedFile): CliError {
  return new CliError(`${name} is not a readable 277: ${reason}`, { exitCode: 2 })
}

async function readCompared(file: string): Promise<ComparedFile> {
  const text = await readInput(file)
  const [{ examineFile }, { locateErrors, formatError }, { readComparable }] = await Promise.all([
    import('../../x12/validate/examine-file.ts'),
    import('../../x12/explain/locate-errors.ts'),
    import('../../x12/compare/comparable.ts'),
  ])
  const examined = examineFile(text)
  const comparable = readComparable(examined)
  const name = inputName(file)
  const reason = examined.examinations.flatMap(({ errors }) => errors)[0]?.message
  const errors = locateErrors(text, examined).errors.map((error) => `${name}:${formatError(error)}`)
  const rest = comparable.notCompared.map(
    ({ offset, what }) => `${name}, offset ${examined.originalOffset(offset)}: ${what}`,
  )
  const compared = { ...comparable, name, reason, messages: [...errors, ...rest] }
  if (!hasClaims(compared) && compared.items.length === 0) throw unreadable277(compared)
  return compared
}

/** Differences as lines: what each is about, and its sentences below. */
function* differenceLines(
  differences: readonly Difference[],
  printable: (text: string) => string,
  { width, paint }: TextStyle,
): Generator<string> {
  for (const [index, { about, changes }] of differences.entries()) {
    if (index > 0) yield ''
    yield paint('bold', printable(about))
    for (const sentence of changes) {
      for (const [place, line] of wrap([printable(sentence)], width - 4, '').entries()) {
        yield `${place === 0 ? '  ' : '    '}${line}`
      }
    }
  }
}

const examples = `
Claims are matched by payer claim number, or else by trace, patient account number and dates of
service; claims of a 277CA by their account number; inquiries by trace; 999s and TA1s by the number
of what they acknowledge. All interchanges of both files are compared. Envelopes (ISA, GS, ST, BHT
and their trailers), the numbers of levels, the order of claims and the notation of amounts are
ignored.

The errors of both files, and sets that are not compared (of other guides), are printed on
standard error.

Exit codes: 0 no differences, and all of both files was compared; 1 differences, or a part was not
compared; 2 usage error, a file with nothing to compare, or a file with and one without claims.

Examples:
  payerbox x12 diff yesterday.x12 today.x12
  curl -s ... | jq -r .x12 | payerbox x12 diff expected.x12 -
`
