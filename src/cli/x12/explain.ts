import { Command } from 'commander'
import { canvasOf } from './canvas.ts'
import { readText } from './read-text.ts'

/** `payerbox x12 explain`. What it imports it imports when it runs, like the commands beside it. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Tell in words what an interchange says, segment by segment, with its errors in place.')
    .argument('<file>', 'a 276, 277, 999 or TA1; - reads standard input')
    .addHelpText('after', examples)
    .action(async (file: string) => {
      const text = await readText(file)
      const [{ explainX12 }, { draw }, { print }] = await Promise.all([
        import('../../x12/explain/explain.ts'),
        import('./draw.ts'),
        import('./print.ts'),
      ])
      const explanation = explainX12(text)
      await print(draw(explanation, canvasOf(process.stdout)))
      if (explanation.isReadable) return
      process.exitCode = 1
    })
}

const examples = `
Prints what the file holds, names of patients and all. Exit codes: 0, also where there are errors in
the interchange; 1 when it is no interchange at all; 2 when it cannot be read.

Examples:
  payerbox x12 explain answer.x12
  payerbox x12 explain answer.x12 | less
  pbpaste | payerbox x12 explain -
`
