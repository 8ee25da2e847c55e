import { Command } from 'commander'
import { inputName, laidOut, print, readInput } from '../terminal.ts'

/** `payerbox x12 decode`. */
export function decodeCommand(): Command {
  return new Command('decode')
    .description('Print all interchanges of a file as JSON.')
    .argument('<file>', 'a 276, 277, 277CA, 999 or TA1; - reads standard input')
    .addHelpText('after', () => laidOut(examples))
    .action(async (file: string) => {
      const text = await readInput(file)
      const [{ decodeJson }, { examineFile }, { formatError, locateErrors }, { setLabel }] = await Promise.all([
        import('../../x12/json/decode.ts'),
        import('../../x12/validate/examine-file.ts'),
        import('../../x12/explain/locate-errors.ts'),
        import('../../x12/set-kind.ts'),
      ])
      const examined = examineFile(text)
      const name = inputName(file)
      const messages = locateErrors(text, examined).errors.map((error) => `${name}:${formatError(error)}`)
      const interchanges = examined.examinations.flatMap(({ interchange }) => interchange ?? [])
      const { document, omitted } = decodeJson(interchanges)
      if (document !== undefined) await print([JSON.stringify(document, undefined, 2)])
      if (document === undefined && interchanges.length > 0) messages.push(`${name} has no 276 or 277`)
      else for (const header of omitted) messages.push(`${name}: a set of type ${setLabel(header)} is not printed`)
      if (messages.length === 0) return
      process.stderr.write(messages.map((line) => `${line}\n`).join(''))
      process.exitCode = 1
    })
}

const examples = `
The JSON follows contracts/x12-json.schema.json, and encode writes it as X12 again. A file with one
276, 277 or 277CA has its data in "inquiries", "responses" or "claimAcknowledgments"; any other file
has them in "interchanges", with its TA1 and 999 as segments. If the text has errors, decode prints
what it can read, and the errors on standard error.

Exit codes: 0 no errors; 1 errors; 2 usage error or unreadable file.

Examples:
  payerbox x12 decode response.x12 | jq '.responses[].claims[].statuses'
  payerbox x12 decode response.x12 | payerbox x12 encode - > same.x12
`
