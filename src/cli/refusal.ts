/** Why the program will not go on, in one sentence for whoever started it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** 2 when the program was called wrongly, 1 when the machine is not as it should be. */
  readonly exitCode: 1 | 2

  constructor(message: string, { exitCode, ...options }: ErrorOptions & { readonly exitCode: 1 | 2 }) {
    super(message, options)
    this.exitCode = exitCode
  }
}
