/** One of the things that a list offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly emoji?: string;
}
