import { Command } from 'commander'
import { toPointer } from '../../text/json-pointer.ts'
import { jsonPositions, type TextPosition } from '../../text/json-position.ts'
import type { JsonProblem } from '../../x12/json/encode.ts'
import { CliError } from '../cli-error.ts'
import { inputName, readInput } from '../read-input.ts'
import { laidOut, print, printBytes } from '../terminal.ts'

/** `payerbox x12 decode`. */
export function decodeCommand(): Command {
  return new Command('decode')
    .description('Print all interchanges of a file as JSON.')
    .argument('<file>', 'a 276, 277, 277CA, 999 or TA1; - reads standard input')
    .addHelpText('after', () => laidOut(decodeExamples))
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

const decodeExamples = `
The JSON follows contracts/x12-json.schema.json, and encode writes it as X12 again. A file with one
276, 277 or 277CA has its data in "inquiries", "responses" or "claimAcknowledgments"; any other file
has them in "interchanges", with its TA1 and 999 as segments. If the text has errors, decode prints
what it can read, and the errors on standard error.

Exit codes: 0 no errors; 1 errors; 2 usage error or unreadable file.

Examples:
  payerbox x12 decode response.x12 | jq '.responses[].claims[].statuses'
  payerbox x12 decode response.x12 | payerbox x12 encode - > same.x12
`

/** `payerbox x12 encode`. */
export function encodeCommand(): Command {
  return new Command('encode')
    .description('Write JSON as X12: the output of decode, or the body of a claim status request.')
    .argument('<file>', 'JSON; - reads standard input')
    .option('--lines', 'one segment per line')
    .addHelpText('after', () => laidOut(encodeExamples))
    .action(async (file: string, { lines }: { readonly lines?: true }) => {
      const text = await readInput(file)
      const document = parse(text, inputName(file))
      const [{ encodeJson }, { encodeRequestBody, isRequestBody }] = await Promise.all([
        import('../../x12/json/encode.ts'),
        import('./request-body.ts'),
      ])
      const now = new Date()
      const encoded = isRequestBody(document) ? encodeRequestBody(document, now) : encodeJson(document, now)
      const [problems, prefix] = 'problems' in encoded ? [encoded.problems, ''] : [encoded.omitted ?? [], 'warning: ']
      const positions = jsonPositions(text, problems)
      const messages = problems.map(({ path, message }, index) =>
        problemLine({ path, message: prefix + message }, positions[index] as TextPosition, inputName(file)),
      )
      process.stderr.write(messages.join(''))
      if ('problems' in encoded) {
        process.exitCode = 1
        return
      }
      await printBytes(lines ? encoded.segments.map((segment) => `${segment}\n`).join('') : `${encoded.text}\n`)
    })
}

/** `request.json:4:12 /subscriber/memberId: must be a string, not 1` */
function problemLine({ path, message }: JsonProblem, { line, column }: TextPosition, name: string): string {
  return `${name}:${line}:${column} ${path.length === 0 ? '' : `${toPointer(path)}: `}${message}\n`
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    throw new CliError(`${name} is not valid JSON: ${message.replace(/\s+/g, ' ')}`, { exitCode: 1, cause: error })
  }
}

const encodeExamples = `
Reads the output of decode (contracts/x12-json.schema.json): one set as { "inquiries": [...] },
{ "responses": [...] } or { "claimAcknowledgments": [...] }, with its envelope in "envelopes"; or
any file as { "interchanges": [...] }. Missing values of envelopes get defaults. Also reads the JSON
body of a claim status request to Stedi or Optum, and writes the equivalent 276.

A value that would not be written is an error; in the body of a request it is a warning.

Each error starts with file:line:column and the JSON pointer of the value.

Exit codes: 0 success; 1 invalid JSON, or errors in its values; 2 usage error or unreadable file.

Examples:
  payerbox x12 encode --lines request.json
  payerbox x12 decode response.x12 | jq '.responses[0].claims[0].paid = "0"' | payerbox x12 encode -
`
