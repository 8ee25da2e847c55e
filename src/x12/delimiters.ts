/** The four characters that structure an interchange. Its ISA segment names them; no data may contain them. */
export interface Delimiters {
  /** Between elements: the 4th character of the ISA. */
  readonly element: string
  /** Between the repetitions of an element: ISA11. */
  readonly repetition: string
  /** Between the components of an element: ISA16. */
  readonly component: string
  /** After every segment: the character right after ISA16. */
  readonly segment: string
}

export const usualDelimiters: Delimiters = { element: '*', repetition: '^', component: ':', segment: '~' }
