import { Command } from 'commander'
import { orList } from '../../text/phrases.ts'
import { inputName, print, readInput } from './terminal.ts'

/** `payerbox x12 decode`. */
export function decodeCommand(): Command {
  return new Command('decode')
    .description('Print the inquiries of a 276 or the responses of a 277 as JSON.')
    .argument('<file>', 'a 276 or 277; - reads standard input')
    .addHelpText('after', examples)
    .action(async (file: string) => {
      const text = await readInput(file)
      const [{ decode276, decode277 }, { checkText, formatError }] = await Promise.all([
        import('../../x12/read/decode.ts'),
        import('./located-errors.ts'),
      ])
      const { errors, sets } = checkText(text)
      const name = inputName(file)
      const messages = errors.map((error) => `${name}:${formatError(error)}`)
      const kind = sets.find((set) => set === '276' || set === '277')
      const others = [...new Set(sets.filter((set) => set !== kind))]
      if (kind === undefined && (sets.length > 0 || errors.length === 0)) messages.push(`${name} has no 276 or 277`)
      if (kind !== undefined && others.length > 0) {
        messages.push(`${name} also has sets of type ${orList(others)}; only the ${kind} is printed`)
      }
      if (kind !== undefined) {
        const { errors: _, ...decoded } = kind === '276' ? decode276(text) : decode277(text)
        await print([JSON.stringify({ transaction: kind, ...decoded }, undefined, 2)])
      }
      if (messages.length === 0) return
      process.stderr.write(messages.map((line) => `${line}\n`).join(''))
      process.exitCode = 1
    })
}

const examples = `
The JSON follows contracts/x12-json.schema.json, and encode writes it as X12 again. If the text has
errors, decode prints what it can read, and the errors on standard error.

Exit codes: 0 no errors; 1 errors; 2 usage error or unreadable file.

Examples:
  payerbox x12 decode response.x12 | jq '.responses[].claims[].statuses'
  payerbox x12 decode response.x12 | payerbox x12 encode - > same.x12
`
