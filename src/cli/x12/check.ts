import { Command } from 'commander'
import { plural } from '../../text/phrases.ts'
import { CliError } from '../cli-error.ts'
import { nameOf, readText } from './read-text.ts'

/** `payerbox x12 check`. */
export function checkCommand(): Command {
  return new Command('check')
    .description('List every error of an interchange: its envelope, and its sets by the guide 005010X212.')
    .argument('<file>', 'a 276 or 277; - reads standard input')
    .option('--format <format>', 'text or json (default text)')
    .addHelpText('after', examples)
    .action(async (file: string, { format = 'text' }: { readonly format?: string }) => {
      if (format !== 'text' && format !== 'json') {
        throw new CliError(`--format must be text or json, not "${format}"`, { exitCode: 2 })
      }
      const text = await readText(file)
      const [{ checkText, formatFault }, { print }] = await Promise.all([import('./faults.ts'), import('./print.ts')])
      const { faults, sets } = checkText(text)
      const name = nameOf(file)
      if (faults.length > 0) process.exitCode = 1
      if (format === 'json') {
        await print([JSON.stringify({ file: name, valid: faults.length === 0, sets, errors: faults }, undefined, 2)])
      } else if (faults.length > 0) {
        await print(faults.map((fault) => `${name}:${formatFault(fault)}`))
      } else {
        await print([`${name}: no errors in ${plural(sets.length, 'set')}`])
      }
    })
}

const examples = `
An error begins with file:line:column, which an editor can jump to, and says which segment of the
interchange it is in (the ISA is segment 1), which element, and at which character of the text.

Exit codes: 0 no errors; 1 errors; 2 when the file cannot be read.

Examples:
  payerbox x12 check answer.x12
  payerbox x12 check --format json answer.x12 | jq '.errors[].code'
`
