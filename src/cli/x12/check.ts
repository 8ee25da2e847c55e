import { Command } from 'commander'
import { andList, plural } from '../../text/phrases.ts'
import type { CheckedText } from '../../x12/explain/locate-errors.ts'
import { readChoice } from '../cli-error.ts'
import { inputName, readInput } from '../read-input.ts'
import { laidOut, print } from '../terminal.ts'

/** `payerbox x12 check`. */
export function checkCommand(): Command {
  return new Command('check')
    .description('List all errors of a file: in each envelope, and in each set by its guide.')
    .argument('<file>', 'a 276, 277, 277CA, 999 or TA1; - reads standard input')
    .option('--format <format>', 'text or json (default text)')
    .addHelpText('after', () => laidOut(examples))
    .action(async (file: string, { format = 'text' }: { readonly format?: string }) => {
      const isJson = readChoice('--format', format, ['text', 'json']) === 'json'
      const text = await readInput(file)
      const { checkText, formatError } = await import('../../x12/explain/locate-errors.ts')
      const checked = checkText(text)
      const { errors, warnings, sets } = checked
      const name = inputName(file)
      if (errors.length > 0) process.exitCode = 1
      if (isJson) {
        await print([
          JSON.stringify(
            { file: name, valid: errors.length === 0, sets, errors, ...(warnings.length > 0 && { warnings }) },
            undefined,
            2,
          ),
        ])
        return
      }
      const advice = warnings.map((warning) => `${name}:${formatError(warning, 'warning: ')}`)
      if (errors.length > 0) await print([...errors.map((error) => `${name}:${formatError(error)}`), ...advice])
      else {
        const count = warnings.length > 0 ? `; ${plural(warnings.length, 'warning')}` : ''
        await print([...advice, `${name}: no errors in ${contents(checked)}${count}`])
      }
    })
}

/** What was checked: `2 sets, 1 TA1 and 2 interchanges`. */
function contents({ sets, interchanges, interchangeAcknowledgments }: CheckedText): string {
  return andList([
    ...(sets.length > 0 || interchangeAcknowledgments === 0 ? [plural(sets.length, 'set')] : []),
    ...(interchangeAcknowledgments > 0 ? [`${interchangeAcknowledgments} TA1`] : []),
    ...(interchanges > 1 ? [plural(interchanges, 'interchange')] : []),
  ])
}

const examples = `
All interchanges of the file are checked. A set of a guide that is not supported is an error.
Guides: 005010X212 (276, 277), 005010X214 (277CA), 005010X231A1 (999).

Each error starts with file:line:column and names the segment (the ISA is segment 1), the element
and the character offset in the text. Warnings are about values that are valid alone, but break a
rule of the guide or of a code list: deactivated status codes, statuses that do not match. They do
not change the exit code.

Exit codes: 0 no errors; 1 errors; 2 usage error or unreadable file.

Examples:
  payerbox x12 check response.x12
  payerbox x12 check --format json response.x12 | jq '.errors[].code'
`
