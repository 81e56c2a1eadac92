/** One of the things that a list offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly emoji?: string;
  /** The address of a picture that stands before it. */
  readonly picture?: string;
  /** Colour of its sign, "#rrggbb". */
  readonly color?: string;
}
