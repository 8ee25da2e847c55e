import { Command } from 'commander'
import { plural } from '../../text/phrases.ts'
import { readChoice } from '../cli-error.ts'
import { inputName, print, readInput } from './terminal.ts'

/** `payerbox x12 check`. */
export function checkCommand(): Command {
  return new Command('check')
    .description('List all errors of an interchange: in its envelope, and in its sets by the guide 005010X212.')
    .argument('<file>', 'a 276 or 277; - reads standard input')
    .option('--format <format>', 'text or json (default text)')
    .addHelpText('after', examples)
    .action(async (file: string, { format = 'text' }: { readonly format?: string }) => {
      const isJson = readChoice('--format', format, ['text', 'json']) === 'json'
      const text = await readInput(file)
      const { checkText, formatError } = await import('./located-errors.ts')
      const { errors, sets } = checkText(text)
      const name = inputName(file)
      if (errors.length > 0) process.exitCode = 1
      if (isJson) {
        await print([JSON.stringify({ file: name, valid: errors.length === 0, sets, errors }, undefined, 2)])
      } else if (errors.length > 0) {
        await print(errors.map((error) => `${name}:${formatError(error)}`))
      } else {
        await print([`${name}: no errors in ${plural(sets.length, 'set')}`])
      }
    })
}

const examples = `
Each error starts with file:line:column and names the segment (the ISA is segment 1), the element
and the character offset in the text.

Exit codes: 0 no errors; 1 errors; 2 usage error or unreadable file.

Examples:
  payerbox x12 check response.x12
  payerbox x12 check --format json response.x12 | jq '.errors[].code'
`
