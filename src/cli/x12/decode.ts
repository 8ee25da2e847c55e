import { Command } from 'commander'
import { nameOf, readText } from './read-text.ts'

/** `payerbox x12 decode`. */
export function decodeCommand(): Command {
  return new Command('decode')
    .description('Print the inquiries of a 276, or the answers of a 277, as JSON.')
    .argument('<file>', 'a 276 or 277; - reads standard input')
    .addHelpText('after', examples)
    .action(async (file: string) => {
      const text = await readText(file)
      const [{ decode276, decode277 }, { checkText, formatFault }, { print }] = await Promise.all([
        import('../../x12/read/decode.ts'),
        import('./faults.ts'),
        import('./print.ts'),
      ])
      const { faults, sets } = checkText(text)
      const kind = sets.find((set) => set === '276' || set === '277')
      const complaints = faults.map((fault) => `${nameOf(file)}:${formatFault(fault)}`)
      const others = sets.filter((set) => set !== kind)
      if (kind === undefined && (sets.length > 0 || faults.length === 0))
        complaints.push(`${nameOf(file)} holds no 276 and no 277`)
      if (kind !== undefined && others.length > 0) {
        complaints.push(
          `${nameOf(file)} holds ${kind} and ${[...new Set(others)].join(', ')}; only the ${kind} is printed`,
        )
      }
      if (kind !== undefined) {
        const { errors: _, ...decoded } = kind === '276' ? decode276(text) : decode277(text)
        await print([JSON.stringify({ transaction: kind, ...decoded }, undefined, 2)])
      }
      if (complaints.length === 0) return
      process.stderr.write(complaints.map((line) => `${line}\n`).join(''))
      process.exitCode = 1
    })
}

const examples = `
The JSON is that of StatusInquiry and StatusAnswer of payerbox/x12, and goes back through encode.
What can be read is printed; errors go to standard error.

Exit codes: 0 no errors; 1 errors; 2 when the file cannot be read.

Examples:
  payerbox x12 decode answer.x12 | jq '.responses[].claims[].statuses'
  payerbox x12 decode answer.x12 | payerbox x12 encode - > same.x12
`
