import { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { nameOf, readText } from './read-text.ts'

/** `payerbox x12 encode`. */
export function encodeCommand(): Command {
  return new Command('encode')
    .description('Write JSON as a 276 or a 277: what decode prints, or the body of a claim status request.')
    .argument('<file>', 'JSON; - reads standard input')
    .option('--lines', 'one segment a line')
    .addHelpText('after', examples)
    .action(async (file: string, { lines }: { readonly lines?: true }) => {
      const text = await readText(file)
      const [{ encodeJson }, { print }] = await Promise.all([import('../../x12/json/encode.ts'), import('./print.ts')])
      const encoded = encodeJson(parse(text, nameOf(file)), new Date())
      if ('problems' in encoded) {
        const complaints = encoded.problems.map(({ pointer, message }) => `${nameOf(file)}#${pointer}: ${message}\n`)
        process.stderr.write(complaints.join(''))
        process.exitCode = 1
        return
      }
      const { delimiters } = encoded
      const segments = encoded.text.split(delimiters.segment).slice(0, -1)
      await print(lines ? segments.map((segment) => `${segment}${delimiters.segment}`) : [encoded.text])
    })
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    throw new CliError(`${name} is not JSON: ${message.replace(/\s+/g, ' ')}`, { exitCode: 1, cause: error })
  }
}

const examples = `
Reads the output of decode: { "inquiries": [...] } or { "responses": [...] }. The first entry of
"envelopes" sets sender, receiver and control numbers; missing values get defaults. Also reads the
JSON body of a claim status request to Stedi or Optum and writes the equivalent 276.

An error names the value at fault by JSON pointer. Exit codes: 0; 1 when the JSON cannot be written;
2 when the file cannot be read.

Examples:
  payerbox x12 encode --lines request.json
  payerbox x12 decode answer.x12 | jq '.responses[0].claims[0].paid = "0"' | payerbox x12 encode -
`
