/** Made by `npm run generate` from contracts/*.yaml. */
export interface Validate {
  (value: unknown): boolean
  errors?: null | {
    instancePath: string
    keyword: string
    params: Record<string, unknown>
    message?: string
  }[]
}
export declare const validators: Readonly<Record<string, Validate>>
