import { Command } from 'commander'

/** The flags of `payerbox scenario play`, as commander gives them. */
export interface PlayFlags {
  readonly speed?: string
  readonly outcomes?: readonly string[]
  readonly api?: boolean
}

/** `payerbox scenario play`. What it imports it imports when it runs, so that `--help` is quick. */
export function scenarioPlayCommand(): Command {
  return new Command('play')
    .description('Play a scenario in the terminal: each step as it happens, and what each API says then.')
    .usage('<name or file> [options]')
    .argument('<name>')
    .configureHelp({ visibleArguments: () => [] })
    .option('--speed <speed>', 'such as 1440x, a day in a minute, or max (default 86400x, a day in a second)')
    .option('--outcomes <branch=outcome...>', 'the outcomes that its branches go; the likeliest where nothing is said')
    .option('--api', 'show the answers themselves, too')
    .addHelpText('after', explanations)
    .action(async (name: string, flags: PlayFlags) => {
      const { playScenario } = await import('./run-play.ts')
      await playScenario(name, flags)
    })
}

const explanations = `
A name is that of a built-in scenario; a file ends in .yaml. Looks that a step waits for are made,
and steps by hand are played at once. Where stdout is no terminal, all is told at once. Ctrl-C ends.

Examples:
  payerbox scenario play denied-then-paid
  payerbox scenario play outcome-by-chance --outcomes outcome=denied --speed max
  payerbox scenario play my-scenarios/one.yaml --api
`
