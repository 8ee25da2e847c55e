/** The type of every `*.validators.js` in this folder. Written by hand. */
declare module '*.validators.js' {
  export const validators: import('../validators.ts').Validators
}
