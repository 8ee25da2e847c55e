import { Command } from 'commander'
import type { PayerResponse } from '../../x12/response.ts'
import { CliError } from '../cli-error.ts'
import { canvasOf } from './canvas.ts'
import { nameOf, readText } from './read-text.ts'

/** `payerbox x12 diff`. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('Tell in words how two 277s differ, claim by claim.')
    .argument('<before>', 'a 277; - reads standard input')
    .argument('<after>', 'a 277; - reads standard input')
    .addHelpText('after', examples)
    .action(async (before: string, after: string) => {
      if (before === '-' && after === '-') {
        throw new CliError('only one of the two can be standard input; name a file for the other', { exitCode: 2 })
      }
      const [one, other] = await Promise.all([readAnswers(before), readAnswers(after)])
      const [{ compareResponses }, { drawDifferences }, { print }] = await Promise.all([
        import('../../x12/compare/compare-responses.ts'),
        import('./draw-differences.ts'),
        import('./print.ts'),
      ])
      const found = compareResponses(one, other)
      if (found.length === 0) return
      process.exitCode = 1
      await print(drawDifferences(found, canvasOf(process.stdout)))
    })
}

async function readAnswers(file: string): Promise<readonly PayerResponse[]> {
  const text = await readText(file)
  const { decode277 } = await import('../../x12/read/decode.ts')
  const { responses, errors } = decode277(text)
  const [error] = errors
  if (responses.length > 0) return responses
  const why = error === undefined ? 'it holds no answer' : error.message
  throw new CliError(`${nameOf(file)} is no 277 that can be read: ${why}`, { exitCode: 2 })
}

const examples = `
Claims are matched by their payer claim number, else by trace, patient account and dates of service.
Envelopes, control numbers and the order of things do not count.

Exit codes: 0 the same; 1 different; 2 when one cannot be read.

Examples:
  payerbox x12 diff yesterday.x12 today.x12
  curl -s ... | jq -r .x12 | payerbox x12 diff expected.x12 -
`
