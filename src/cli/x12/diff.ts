import { Command } from 'commander'
import { wrap } from '../../text/phrases.ts'
import type { ResponseDifference } from '../../x12/compare/compare-responses.ts'
import type { PayerResponse } from '../../x12/response.ts'
import { CliError } from '../cli-error.ts'
import { inputName, print, readInput, styleOf, type TextStyle } from './terminal.ts'

/** `payerbox x12 diff`. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('Describe how two 277s differ, claim by claim.')
    .argument('<before>', 'a 277; - reads standard input')
    .argument('<after>', 'a 277; - reads standard input')
    .addHelpText('after', examples)
    .action(async (before: string, after: string) => {
      if (before === '-' && after === '-') {
        throw new CliError('only one of the files can be standard input', { exitCode: 2 })
      }
      const [one, other] = await Promise.all([readResponses(before), readResponses(after)])
      const [{ compareResponses }, { replaceUnprintable }] = await Promise.all([
        import('../../x12/compare/compare-responses.ts'),
        import('../../x12/explain/words.ts'),
      ])
      const found = compareResponses(one, other)
      if (found.length === 0) return
      process.exitCode = 1
      await print(differenceLines(found, replaceUnprintable, styleOf(process.stdout)))
    })
}

async function readResponses(file: string): Promise<readonly PayerResponse[]> {
  const text = await readInput(file)
  const { decode277 } = await import('../../x12/read/decode.ts')
  const { responses, errors } = decode277(text)
  if (responses.length > 0) return responses
  const reason = errors[0]?.message ?? 'it has no response'
  throw new CliError(`${inputName(file)} is not a readable 277: ${reason}`, { exitCode: 2 })
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
service. Envelopes, control numbers and the order of claims are ignored.

Exit codes: 0 no differences; 1 differences; 2 usage error or unreadable file.

Examples:
  payerbox x12 diff yesterday.x12 today.x12
  curl -s ... | jq -r .x12 | payerbox x12 diff expected.x12 -
`
