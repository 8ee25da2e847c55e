import { Command } from 'commander'
import { wrap } from '../../text/phrases.ts'
import type { AcknowledgmentSource } from '../../x12/claim-acknowledgment.ts'
import type { ResponseDifference } from '../../x12/compare/compare-responses.ts'
import type { PayerResponse } from '../../x12/response.ts'
import { CliError } from '../cli-error.ts'
import { inputName, print, readInput, styleOf, type TextStyle } from './terminal.ts'

/** `payerbox x12 diff`. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('Describe how the 277s and 277CAs of two files differ, claim by claim.')
    .argument('<before>', 'a 277 or 277CA; - reads standard input')
    .argument('<after>', 'a 277 or 277CA; - reads standard input')
    .addHelpText('after', examples)
    .action(async (before: string, after: string) => {
      if (before === '-' && after === '-') {
        throw new CliError('only one of the files can be standard input', { exitCode: 2 })
      }
      const [one, other] = await Promise.all([readCompared(before), readCompared(after)])
      const [{ compareResponses }, { compareAcknowledgments }, { replaceUnprintable }] = await Promise.all([
        import('../../x12/compare/compare-responses.ts'),
        import('../../x12/compare/compare-acknowledgments.ts'),
        import('../../x12/explain/words.ts'),
      ])
      const found = [
        ...compareResponses(one.responses, other.responses),
        ...compareAcknowledgments(one.acknowledgments, other.acknowledgments),
      ]
      const messages = [...one.messages, ...other.messages]
      if (messages.length > 0) process.stderr.write(`${messages.map(replaceUnprintable).join('\n')}\n`)
      if (found.length + messages.length === 0) return
      process.exitCode = 1
      await print(differenceLines(found, replaceUnprintable, styleOf(process.stdout)))
    })
}

/** What of a file is compared, and what is not. */
interface ComparedFile {
  readonly responses: readonly PayerResponse[]
  readonly acknowledgments: readonly AcknowledgmentSource[]
  /** The errors of the file, and the parts of it that are not compared. */
  readonly messages: readonly string[]
}

async function readCompared(file: string): Promise<ComparedFile> {
  const text = await readInput(file)
  const [{ examineFile }, { locateErrors, formatError }, { readComparable }] = await Promise.all([
    import('../../x12/validate/examine-file.ts'),
    import('./located-errors.ts'),
    import('../../x12/compare/comparable.ts'),
  ])
  const examined = examineFile(text)
  const { responses, acknowledgments, notCompared } = readComparable(examined)
  const name = inputName(file)
  if (responses.length + acknowledgments.length === 0) {
    const [error] = examined.examinations.flatMap(({ errors }) => errors)
    const reason = error?.message ?? 'it has no 277'
    throw new CliError(`${name} is not a readable 277: ${reason}`, { exitCode: 2 })
  }
  const errors = locateErrors(text, examined).errors.map((error) => `${name}:${formatError(error)}`)
  const rest = notCompared.map(({ offset, what }) => `${name}, offset ${examined.originalOffset(offset)}: ${what}`)
  return { responses, acknowledgments, messages: [...errors, ...rest] }
}

/** Differences as lines: what each is about, and its sentences below. */
function* differenceLines(
  differences: readonly ResponseDifference[],
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
service; claims of a 277CA by their account number. All interchanges of both files are compared.
Envelopes, control numbers and the order of claims are ignored.

The errors of both files, and their parts that are not compared (276, 999 and TA1), are printed on
standard error.

Exit codes: 0 no differences, and all of both files was compared; 1 differences, or a part was not
compared; 2 usage error, or a file without a readable 277.

Examples:
  payerbox x12 diff yesterday.x12 today.x12
  curl -s ... | jq -r .x12 | payerbox x12 diff expected.x12 -
`
